//! Name, state, kind, a sentence, a site; certifications; and what is for the person alone.

use super::draft::Draft;
use super::fields::{Field, Taken, choice_field, part, text_field};
use crate::parts::kind_label;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Kind;
use padan_core::document::Certification;
use padan_core::own_organisation::{Profile, address};

/// A field that changes the profile as it is typed in.
fn changing(draft: Draft, change: impl Fn(&mut Profile, String) + Send + Sync + 'static) -> Taken {
    Box::new(move |text| draft.change(|profile| change(profile, text)))
}

fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Who the organisation is.
pub fn who(app: App, draft: Draft) -> AnyView {
    let own = draft.now(|profile| profile.organisation.clone());
    let none = || (String::new(), say!(app, "need-choose"));
    let states = app.with_dataset(|dataset| {
        let (members, others): (Vec<_>, Vec<_>) = dataset.states.iter().partition(|state| state.member);
        members.into_iter().chain(others).map(|state| (state.about.code.clone(), state.about.name.clone())).collect::<Vec<_>>()
    });
    let states = std::iter::once(none()).chain(states).collect();
    let kinds = Kind::ALL.iter().map(|&kind| (kind.id().to_owned(), kind_label(app, kind)));
    let kinds = std::iter::once(none()).chain(kinds).collect();
    let name = Field { label: say!(app, "profile-name"), id: "name".into(), test: "name", rows: 0, most: 200, value: own.name };
    let summary =
        Field { label: say!(app, "profile-summary"), id: "summary".into(), test: "summary", rows: 2, most: 1_000, value: own.summary };
    let site = own.website.unwrap_or_default();
    let site = Field { label: say!(app, "profile-website"), id: "website".into(), test: "website", rows: 0, most: 300, value: site };
    let kind = own.kind.unwrap_or_default();
    let content = vec![
        text_field(name, changing(draft, |profile, text| profile.organisation.name = text)),
        choice_field(
            say!(app, "profile-state"),
            "state",
            states,
            &own.country,
            changing(draft, |profile, text| profile.organisation.country = text),
        ),
        choice_field(
            say!(app, "profile-kind"),
            "kind",
            kinds,
            &kind,
            changing(draft, |profile, text| profile.organisation.kind = some(text)),
        ),
        text_field(summary, changing(draft, |profile, text| profile.organisation.summary = text)),
        text_field(site, changing(draft, |profile, text| profile.organisation.website = some(address(&text)))),
    ];
    part("own-who", say!(app, "profile-who"), content)
}

/// Certifications, one a line: a name that stood there before keeps what else was known of it.
pub fn certifications(app: App, draft: Draft) -> AnyView {
    let names =
        draft.now(|profile| profile.organisation.certifications.iter().map(|held| held.name.clone()).collect::<Vec<_>>().join("\n"));
    let set = changing(draft, |profile, text| {
        let before = std::mem::take(&mut profile.organisation.certifications);
        let held = |name: &str| {
            let known = before.iter().find(|held| held.name == name).cloned();
            known.unwrap_or_else(|| Certification { name: name.into(), ..Certification::default() })
        };
        profile.organisation.certifications = text.lines().map(str::trim).filter(|name| !name.is_empty()).map(held).collect();
        profile.tidy();
    });
    let label = say!(app, "profile-certifications");
    text_field(Field { label, id: "certifications".into(), test: "certifications", rows: 2, most: 2_000, value: names }, set)
}

/// What never leaves the device.
pub fn private(app: App, draft: Draft) -> AnyView {
    let private = draft.now(|profile| profile.private.clone());
    let note = Field { label: say!(app, "profile-note"), id: "note".into(), test: "note", rows: 2, most: 4_000, value: private.note };
    let contact =
        Field { label: say!(app, "profile-contact"), id: "contact".into(), test: "contact", rows: 0, most: 500, value: private.contact };
    let content = vec![
        view! { <p class="quiet">{say!(app, "profile-private-lead")}</p> }.into_any(),
        text_field(note, changing(draft, |profile, text| profile.private.note = text)),
        text_field(contact, changing(draft, |profile, text| profile.private.contact = text)),
    ];
    part("own-private", say!(app, "profile-private"), content)
}
