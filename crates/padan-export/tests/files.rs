//! CSV and calendar files, read back by strict readers.

use padan_core::dataset::Dataset;
use padan_core::matching::policy::Policy;
use padan_core::shortlist::{Item, STATUSES, Shortlist, Subject};
use padan_core::stamp::Stamp;
use padan_export::calendar::calendar;
use padan_export::choice::Choice;
use padan_export::csv::csv;
use padan_words::Words;
use proptest::prelude::*;

type Rows = Vec<Vec<String>>;

/// The rows of a CSV text; an error where they are not of one length.
fn rows(text: &str) -> Result<Rows, ::csv::Error> {
    let body = text.trim_start_matches('\u{feff}').as_bytes();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(body);
    reader.records().map(|record| record.map(|record| record.iter().map(str::to_owned).collect())).collect()
}

fn list() -> Shortlist {
    let subject = |name: &str, stand: Option<&str>| Subject {
        name: Some(name.into()),
        country: Some("MY".into()),
        kind: Some("university".into()),
        stand: stand.map(str::to_owned),
        website: Some("https://example.org/a,b".into()),
        ..Subject::default()
    };
    let item = |id: &str, organisations: &[&str]| Item {
        id: id.into(),
        topic: Some("drones".into()),
        organisations: organisations.iter().map(|&id| id.to_owned()).collect(),
        status: Some("meeting".into()),
        note: Some("Said \"yes\",\nthen left".into()),
        tags: Some(vec!["a;b".into(), "=c".into()]),
        meeting: Some("2026-12-01T10:00:00+07:00".into()),
        added: Some("2026-11-22T04:17:07.123Z".into()),
        by: Some("@me".into()),
        points: Some(73.2),
        order: Some(1.0),
        ..Item::default()
    };
    let mut list =
        Shortlist { title: "L".into(), items: vec![item("i", &["a", "b"]), item("j", &["a", "b", "c"])], ..Shortlist::default() };
    list.subjects.insert("a".into(), subject("Université d'Été", Some("Hall 2, B12")));
    list.subjects.insert("b".into(), subject("=HYPERLINK(\"x\")", None));
    list
}

#[test]
fn the_table_reads_as_it_was_meant() -> Result<(), ::csv::Error> {
    let policy = Policy { title: "Our rules".into(), ..Policy::default() };
    let text = csv(&list(), Choice::ALL, &Dataset::default(), Some(&policy), &Words::english());
    assert!(text.starts_with('\u{feff}') && !text.replace("\r\n", "").contains('\r'));
    let rows = rows(&text)?;
    assert_eq!(rows[0][..6], ["Topic", "Organisations", "Status", "Points when added", "Note", "Tags"]);
    assert_eq!(rows[0][6..11], ["Meeting (UTC)", "By", "Added (UTC)", "Changed (UTC)", "Policy in force"]);
    assert_eq!(rows[0][11..13], ["Organisation 1", "State 1"]);
    assert_eq!(rows[0].len(), 11 + 3 * 5);
    assert_eq!(rows[1][..4], ["drones", "Université d'Été (MY); =HYPERLINK(\"x\") (MY)", "meeting arranged", "73.2"]);
    assert_eq!(rows[1][4..9], ["Said \"yes\",\nthen left", "a;b; =c", "2026-12-01 03:00", "'@me", "2026-11-22 04:17"]);
    assert_eq!(rows[1][10..16], ["Our rules", "Université d'Été", "MY", "university", "Hall 2, B12", "https://example.org/a,b"]);
    assert_eq!(rows[1][16], "'=HYPERLINK(\"x\")");
    assert_eq!(rows[1][21], "");
    assert_eq!(rows[2][21..], ["c", "", "", "", ""]);
    Ok(())
}

#[test]
fn what_was_not_chosen_has_no_column() -> Result<(), ::csv::Error> {
    let text = csv(&list(), Choice::NONE, &Dataset::default(), None, &Words::english());
    let rows = rows(&text)?;
    assert_eq!(rows[0][..5], ["Topic", "Organisations", "Added (UTC)", "Changed (UTC)", "Organisation 1"]);
    assert!(!text.contains("left") && !text.contains("73"));
    Ok(())
}

fn dangerous(cell: &str) -> bool {
    let shown = cell.trim_start_matches([' ', '"', '\u{a0}']);
    shown.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

proptest! {
    #[test]
    fn no_cell_is_a_formula_and_nothing_else_is_lost(
        notes in prop::collection::vec("[=+\\-@\t\r\n\" ,;'a-c＝\u{0}\u{1b}\u{a0}é]{0,8}", 1..5),
        name in "\\PC{0,8}",
    ) {
        let items = notes.iter().zip(0u8..).map(|(note, place)| Item {
            id: place.to_string(),
            organisations: vec!["a".into()],
            note: Some(note.clone()),
            tags: Some(vec![note.clone()]),
            by: Some(name.clone()),
            topic: Some(note.clone()),
            order: Some(place.into()),
            ..Item::default()
        }).collect();
        let mut list = Shortlist { items, ..Shortlist::default() };
        list.subjects.insert("a".into(), Subject { name: Some(name), ..Subject::default() });
        let text = csv(&list, Choice::ALL, &Dataset::default(), None, &Words::english());
        let rows = rows(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(rows.len(), notes.len() + 1);
        for (row, note) in rows[1..].iter().zip(&notes) {
            prop_assert!(row.iter().all(|cell| !dangerous(cell)), "{:?}", row);
            let kept: String = note.chars().filter(|c| !matches!(c, '\u{0}' | '\u{1b}')).collect();
            prop_assert!(row[4] == kept || row[4] == format!("'{kept}"), "{:?} for {:?}", row[4], note);
        }
    }
}

/// A calendar as RFC 5545 has it: components with properties, lines unfolded, values unescaped. Strict, so that it fails on
/// what a lenient program would pass over.
fn events(text: &str) -> Result<Vec<Vec<(String, String)>>, String> {
    let whole = text.strip_suffix("\r\n").ok_or("the last line has no end")?;
    let mut lines: Vec<String> = Vec::new();
    for line in whole.split("\r\n") {
        if line.len() > 75 {
            return Err(format!("{} octets: {line}", line.len()));
        }
        if line.contains(|c: char| c.is_control()) {
            return Err(format!("a control character: {line:?}"));
        }
        match line.strip_prefix(' ') {
            Some(more) => lines.last_mut().ok_or("folded before the first line")?.push_str(more),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open: Vec<String> = Vec::new();
    let mut events = Vec::new();
    for line in lines {
        let (name, value) = line.split_once(':').ok_or(format!("no name: {line}"))?;
        if !name.chars().all(|c| c.is_ascii_uppercase() || c == '-') {
            return Err(format!("not a name: {name}"));
        }
        match name {
            "BEGIN" => {
                open.push(value.to_owned());
                if value == "VEVENT" {
                    events.push(Vec::new());
                }
            }
            "END" if open.pop().as_deref() != Some(value) => return Err(format!("ends what was not begun: {value}")),
            "END" => {}
            _ if open == ["VCALENDAR"] => {}
            _ if open == ["VCALENDAR", "VEVENT"] => {
                let event = events.last_mut().ok_or("no event")?;
                event.push((name.to_owned(), if name.starts_with("DT") { time(value)? } else { unescaped(value)? }));
            }
            _ => return Err(format!("outside: {line}")),
        }
    }
    if open.is_empty() { Ok(events) } else { Err("not closed".into()) }
}

fn time(value: &str) -> Result<String, String> {
    let bytes = value.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    let fits = bytes.len() == 16 && digits(0..8) && bytes[8] == b'T' && digits(9..15) && bytes[15] == b'Z';
    if fits { Ok(value.to_owned()) } else { Err(format!("not a time in UTC: {value}")) }
}

fn unescaped(value: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => out.push(c),
                other => return Err(format!("not an escape: {other:?}")),
            },
            ';' | ',' => return Err(format!("not escaped: {value}")),
            c => out.push(c),
        }
    }
    Ok(out)
}

#[test]
fn meetings_are_events() -> Result<(), String> {
    let now = Stamp::parse("2026-11-22T04:17:07.123Z").ok_or("no stamp")?;
    let policy = Policy { title: "Our rules".into(), ..Policy::default() };
    let text = calendar(&list(), Choice::ALL, &Dataset::default(), Some(&policy), &Words::english(), now, 90).ok_or("no meeting")?;
    let events = events(&text)?;
    let wanted = [
        ("UID", "i@padan"),
        ("DTSTAMP", "20261122T041707Z"),
        ("DTSTART", "20261201T030000Z"),
        ("DTEND", "20261201T043000Z"),
        ("SUMMARY", "Meeting: Université d'Été (MY) and =HYPERLINK(\"x\") (MY)"),
        (
            "DESCRIPTION",
            "drones\nSaid \"yes\",\nthen left\nhttps://example.org/a,b\nhttps://example.org/a,b\n\
             Made under the policy \"Our rules\", which leaves some organisations or capabilities out.",
        ),
        ("LOCATION", "Université d'Été: Stand Hall 2, B12"),
    ];
    let first: Vec<(&str, &str)> = events[0].iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(first, wanted);
    assert_eq!(events.len(), 2);
    let without = Choice { meetings: true, ..Choice::NONE };
    let text = calendar(&list(), without, &Dataset::default(), None, &Words::english(), now, 60).ok_or("no meeting")?;
    assert!(!text.contains("left"));
    assert_eq!(calendar(&list(), Choice::NONE, &Dataset::default(), None, &Words::english(), now, 60), None);
    Ok(())
}

proptest! {
    #[test]
    fn any_list_makes_a_calendar_that_can_be_read(
        id in "\\PC{1,40}",
        note in "[\\PC\r\n\t\u{7}\u{85}]{0,200}",
        meeting in 0i64..253_402_300_799_999,
        minutes in any::<i64>(),
        status in prop::sample::select(STATUSES.to_vec()),
    ) {
        let item = Item {
            id: id.clone(),
            organisations: vec![note.clone()],
            note: Some(note.clone()),
            meeting: Some(Stamp(meeting).to_string()),
            status: Some(status.into()),
            ..Item::default()
        };
        let list = Shortlist { items: vec![item], ..Shortlist::default() };
        let text = calendar(&list, Choice::ALL, &Dataset::default(), None, &Words::english(), Stamp(0), minutes).unwrap_or_default();
        let events = events(&text).map_err(TestCaseError::fail)?;
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(&events[0][0].1, &format!("{id}@padan"));
        prop_assert!(events[0][2].1 <= events[0][3].1);
        let told: String = note.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ").chars().filter(|&c| c == '\n' || !c.is_control()).collect();
        let description = events[0].iter().find(|(name, _)| name == "DESCRIPTION").map(|(_, value)| value.clone());
        prop_assert_eq!(description.unwrap_or_default(), if note.trim().is_empty() { String::new() } else { told });
    }
}
