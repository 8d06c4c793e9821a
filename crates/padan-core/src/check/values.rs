//! Values: words of the format, dates, addresses of pages.

use super::report::Report;
use crate::dataset::{Engagement, Kind, Size, Status};
use crate::date::Date;
use crate::document::Document;
use crate::finding::FindingKind;
use crate::message::Message;
use crate::url::is_page_address;

pub(super) fn check(document: &Document, report: &mut Report) {
    day("", "as_of", document.as_of.as_deref(), report);
    for withdrawal in &document.withdrawn {
        day(&withdrawal.id, "at", withdrawal.at.as_deref(), report);
    }
    for source in &document.sources {
        page(&source.id, "url", Some(&source.url), report);
        if source.published.as_deref().is_some_and(|text| Date::parse(text).is_none()) {
            report.add(FindingKind::BadDate, &source.id, "published", Message::new("finding-bad-date"));
        }
    }
    for pointer in &document.control_pointers {
        if let Some(source) = &pointer.source {
            page(&pointer.code, "source.url", Some(&source.url), report);
            day(&pointer.code, "source.seen", source.seen.as_deref(), report);
        }
    }
    for state in document.member_states.as_deref().unwrap_or_default() {
        if let Some(control) = &state.trade_control {
            page(&state.code, "trade_control.source", control.source.as_deref(), report);
            day(&state.code, "trade_control.seen", control.seen.as_deref(), report);
        }
        if !matches!(state.membership.as_str(), "member" | "partner") {
            word(&state.code, "membership", &state.membership, report);
        }
    }
    organisations(document, report);
}

fn organisations(document: &Document, report: &mut Report) {
    let last_year = document.as_of.as_deref().and_then(Date::parse).map_or(9999, |date| i64::from(date.year));
    for organisation in &document.organisations {
        let id = organisation.id.as_str();
        page(id, "website", organisation.website.as_deref(), report);
        page(id, "contact.page", organisation.contact.as_ref().and_then(|contact| contact.page.as_deref()), report);
        known(id, "kind", organisation.kind.as_deref(), |text| Kind::parse(text).is_some(), report);
        known(id, "size", organisation.size.as_deref(), |text| Size::parse(text).is_some(), report);
        known(id, "status", organisation.status.as_deref(), |text| Status::parse(text).is_some(), report);
        year(id, "founded", organisation.founded, last_year, report);
        for (index, claim) in organisation.capabilities.iter().enumerate() {
            let field = format!("capabilities[{index}].engagement");
            known(id, &field, claim.engagement.as_deref(), |text| Engagement::parse(text).is_some(), report);
            year(id, &format!("capabilities[{index}].since"), claim.since, last_year, report);
        }
        for (index, notice) in organisation.notices.iter().enumerate() {
            if !matches!(notice.kind.as_str(), "status" | "age" | "ownership") {
                word(id, &format!("notices[{index}].kind"), &notice.kind, report);
            }
        }
        for (index, cleared) in organisation.screening.iter().enumerate() {
            let hexadecimal = cleared.text_sha256.len() == 64 && cleared.text_sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !hexadecimal {
                word(id, &format!("screening[{index}].text_sha256"), &cleared.text_sha256, report);
            }
        }
    }
}

fn known(item: &str, field: &str, value: Option<&str>, is_known: impl Fn(&str) -> bool, report: &mut Report) {
    if let Some(value) = value.filter(|value| !is_known(value)) {
        word(item, field, value, report);
    }
}

fn word(item: &str, field: &str, value: &str, report: &mut Report) {
    report.add(FindingKind::BadValue, item, field, Message::new("finding-unknown-word").text("value", value));
}

fn day(item: &str, field: &str, value: Option<&str>, report: &mut Report) {
    if value.is_some_and(|text| Date::parse(text).is_none_or(|date| date.day.is_none())) {
        report.add(FindingKind::BadDate, item, field, Message::new("finding-bad-date"));
    }
}

fn year(item: &str, field: &str, value: Option<i64>, last: i64, report: &mut Report) {
    // Monasteries and universities are old, but not as old as that.
    if value.is_some_and(|year| !(1000..=last).contains(&year)) {
        report.add(FindingKind::BadDate, item, field, Message::new("finding-bad-date"));
    }
}

fn page(item: &str, field: &str, value: Option<&str>, report: &mut Report) {
    if value.is_some_and(|text| !is_page_address(text)) {
        report.add(FindingKind::BadUrl, item, field, Message::new("finding-bad-url"));
    }
}
