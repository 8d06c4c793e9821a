//! The meetings of a list as a calendar file (RFC 5545).

use crate::choice::Choice;
use crate::listed::{Listed, topic};
use padan_core::dataset::Dataset;
use padan_core::matching::policy::Policy;
use padan_core::shortlist::{Item, Shortlist};
use padan_core::stamp::Stamp;
use padan_words::{Words, t};

/// How long a meeting lasts where nobody says otherwise, in minutes.
pub const USUAL_MINUTES: i64 = 60;

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// The items with a time to meet as events of `minutes` each; `None` where there is none. `now` is the time of making the
/// file. The title of the policy in force stands in each event. Notes go in only where they were chosen; where meetings were not chosen, there are none.
///
/// ```
/// use padan_core::{dataset::Dataset, shortlist::{Item, Shortlist}, stamp::Stamp};
/// use padan_export::{calendar::{USUAL_MINUTES, calendar}, choice::Choice};
/// let item = Item { id: "i".into(), meeting: Some("2026-12-01T10:00:00+07:00".into()), ..Item::default() };
/// let list = Shortlist { items: vec![item], ..Shortlist::default() };
/// let text = calendar(&list, Choice::ALL, &Dataset::default(), None, &padan_words::Words::english(), Stamp(0), USUAL_MINUTES);
/// assert!(text.is_some_and(|text| text.contains("\r\nDTSTART:20261201T030000Z\r\nDTEND:20261201T040000Z\r\n")));
/// ```
pub fn calendar(
    list: &Shortlist,
    choice: Choice,
    dataset: &Dataset,
    policy: Option<&Policy>,
    words: &Words,
    now: Stamp,
    minutes: i64,
) -> Option<String> {
    let leaves = choice.apply(list, dataset);
    let meetings: Vec<(&Item, Stamp)> =
        leaves.in_order().into_iter().filter_map(|item| Some((item, Stamp::parse(item.meeting.as_deref()?)?))).collect();
    if meetings.is_empty() {
        return None;
    }
    let mut text = String::new();
    for content in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Padan//Shortlist//EN", "CALSCALE:GREGORIAN"] {
        line(&mut text, content);
    }
    let remark = policy.map(|policy| t!(words, "note-policy", title = policy.title.as_str())).unwrap_or_default();
    for (item, start) in meetings {
        let about = Meeting { item, list: &leaves, dataset, words, remark: &remark };
        about.write(&mut text, [now, start, later(start, minutes)]);
    }
    line(&mut text, "END:VCALENDAR");
    Some(text)
}

fn later(start: Stamp, minutes: i64) -> Stamp {
    Stamp(start.0.saturating_add(minutes.max(1).saturating_mul(60_000)))
}

/// An item whose parties meet.
struct Meeting<'a> {
    item: &'a Item,
    list: &'a Shortlist,
    dataset: &'a Dataset,
    words: &'a Words,
    remark: &'a str,
}

impl Meeting<'_> {
    /// Writes the event; the times are those of making the file, of the beginning and of the end.
    fn write(&self, text: &mut String, times: [Stamp; 3]) {
        let Self { item, list, dataset, words, remark } = *self;
        let listed: Vec<Listed> = item.organisations.iter().map(|id| Listed::of(id, list, dataset)).collect();
        let names: Vec<String> = listed.iter().map(Listed::with_state).collect();
        let stands: Vec<String> = listed
            .iter()
            .filter(|one| !one.stand.is_empty())
            .map(|one| format!("{}: {}", one.name, t!(words, "stand", stand = one.stand.as_str())))
            .collect();
        let about: Vec<String> = [topic(item, list, dataset), item.note.clone().unwrap_or_default()]
            .into_iter()
            .chain(listed.iter().map(|one| one.website.clone()))
            .chain([remark.to_owned()])
            .filter(|part| !part.trim().is_empty())
            .collect();
        let [now, start, end] = times.map(utc);
        line(text, "BEGIN:VEVENT");
        line(text, &format!("UID:{}@padan", escaped(&item.id)));
        line(text, &format!("DTSTAMP:{now}"));
        line(text, &format!("DTSTART:{start}"));
        line(text, &format!("DTEND:{end}"));
        line(text, &format!("SUMMARY:{}", escaped(&t!(words, "calendar-summary", who = words.list(names)))));
        if !about.is_empty() {
            line(text, &format!("DESCRIPTION:{}", escaped(&about.join("\n"))));
        }
        if !stands.is_empty() {
            line(text, &format!("LOCATION:{}", escaped(&stands.join("; "))));
        }
        line(text, "END:VEVENT");
    }
}

/// A moment as RFC 5545 writes it in UTC: `20261122T041707Z`.
fn utc(moment: Stamp) -> String {
    let text = moment.to_string();
    let to_the_second = text.split('.').next().unwrap_or_default();
    format!("{}Z", to_the_second.replace(['-', ':'], ""))
}

/// Text as a value: backslash, semicolon, comma and line break escaped, other control characters dropped.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let whole = text.replace("\r\n", "\n");
    for c in whole.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded so that no line has more than 75 octets and no character is torn.
fn line(text: &mut String, content: &str) {
    let mut octets = 0;
    for c in content.chars() {
        if octets + c.len_utf8() > LONGEST {
            text.push_str("\r\n ");
            // The blank counts.
            octets = 1;
        }
        text.push(c);
        octets += c.len_utf8();
    }
    text.push_str("\r\n");
}
