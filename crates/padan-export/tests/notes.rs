//! The notes of a pair and of a team of the bundled dataset as a person reads them: a change shows in review.

use padan_core::dataset::Dataset;
use padan_core::document::{read, read_text};
use padan_core::matching::policy::Policy;
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::team::{Search, Wish};
use padan_core::matching::{Engine, TopicTable};
use padan_export::note::{Basis, Block, LINES, Line, Note, Section, SectionKind, note};
use padan_export::odt::odt;
use padan_words::Words;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::io::{Cursor, Read};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn written(note: &Note) -> String {
    let mut lines = vec![format!("# {}", note.title), note.members.clone()];
    lines.extend(note.remarks.iter().map(|remark| format!("> {remark}")));
    for section in &note.sections {
        lines.push(format!("\n## {}", section.heading));
        for block in &section.blocks {
            match block {
                Block::Text(text) => lines.push(text.clone()),
                Block::List(all) => lines.extend(
                    all.iter().map(|line| format!("- {}{}", line.text, line.address.as_ref().map(|_| " (link)").unwrap_or_default())),
                ),
                Block::Numbered(all) => lines.extend(
                    all.iter()
                        .zip(1..)
                        .map(|(line, number)| format!("{number}. {} <{}>", line.text, line.address.as_deref().unwrap_or_default())),
                ),
                Block::Table { head, rows } => lines.extend([head].into_iter().chain(rows).map(|row| format!("| {} |", row.join(" | ")))),
            }
        }
    }
    lines.push(format!("\n{} lines", note.lines()));
    lines.join("\n")
}

fn best_pair(engine: &Engine, table: &TopicTable) -> Option<[usize; 2]> {
    best_pairs(engine, table, &Selection::default(), 1, 0).first().map(|pair| [pair.a, pair.b])
}

fn best_team(engine: &Engine, table: &TopicTable, wish: &Wish) -> Option<Vec<usize>> {
    let mut search = Search::new(engine, table, wish).ok()?;
    search.step(20_000);
    search.answer().map(|answer| answer.members)
}

/// Notes of the best pair and of teams of every topic.
fn notes(engine: &Engine, words: &Words) -> Vec<(String, Note)> {
    let mut notes = Vec::new();
    for (place, topic) in engine.dataset().topics.iter().enumerate() {
        let Some(table) = engine.table(place) else { continue };
        let basis = Basis { engine, table: &table, words, citations: None, day: "2026-11-22" };
        let large = Wish { max: 8, min_states: 6, level: 1_000_000, ..Wish::default() };
        let groups = [
            ("pair", best_pair(engine, &table).map(Vec::from)),
            ("team", best_team(engine, &table, &Wish::default())),
            ("large", best_team(engine, &table, &large)),
        ];
        for (kind, members) in groups {
            let made = members.and_then(|members| note(&basis, &members));
            notes.extend(made.map(|made| (format!("{}-{kind}", topic.id), made)));
        }
    }
    notes
}

#[test]
fn notes_of_the_bundled_dataset() -> Outcome {
    let engine = Engine::new(padan_data::dataset().map_err(|error| format!("{error:?}"))?, None);
    let words = Words::english();
    let notes = notes(&engine, &words);
    let of = |name: &str| notes.iter().find(|(own, _)| own == name).map(|(_, note)| written(note)).unwrap_or_default();
    insta::assert_snapshot!("pair", of("humanitarian-drones-pair"));
    insta::assert_snapshot!("team", of("humanitarian-drones-team"));
    Ok(())
}

/// Where little is known the note says so, and makes no link of what is no page.
#[test]
fn what_is_not_known_is_called_unknown() {
    let (document, findings) = read_text(include_bytes!("sparse.json"));
    assert_eq!(findings, []);
    let engine = Engine::new(Dataset::new(document, String::new(), None), Some(Policy { title: "Our rules".into(), ..Policy::default() }));
    let table = engine.table(0).unwrap_or_default();
    let words = Words::english();
    let basis = Basis { engine: &engine, table: &table, words: &words, citations: None, day: "2026-11-22" };
    insta::assert_snapshot!("sparse", note(&basis, &[0, 1]).map(|note| written(&note)).unwrap_or_default());
    assert_eq!(note(&basis, &[0, 7]), None);
}

/// A dataset of much of everything: 40 elements, 60 organisations of 15 states, 80 pointers, long texts.
fn crowded() -> Dataset {
    let long = "Words that go on and on, as some pages do. ".repeat(40);
    let capabilities: Vec<Value> =
        (0..40).map(|n| json!({"id": format!("c{n}"), "label": format!("Capability of the number {n}")})).collect();
    let elements: Vec<Value> = (0..40).map(|n| json!({"id": format!("e{n}"), "title": format!("Element number {n}: {long}"), "capabilities": [{"capability": format!("c{n}")}]})).collect();
    let code = |n: usize| format!("X{}", char::from(b'A' + u8::try_from(n % 15).unwrap_or_default()));
    let states: Vec<Value> = (0..15)
        .map(|n| {
            let restrictions = [json!({"by": long, "text": long, "source": "https://example.org/"})];
            let control = json!({"law": long, "authority": long, "seen": "2026-01-01"});
            json!({"code": code(n), "name": format!("State number {n}"), "membership": "member", "trade_control": control, "restrictions": restrictions})
        })
        .collect();
    let pointers: Vec<Value> = (0..80)
        .map(|n| json!({"code": format!("9A{n}"), "list": "dual-use", "heading": long, "hint": long, "capabilities": [format!("c{}", n % 40)]}))
        .collect();
    let sources: Vec<Value> =
        (0..200).map(|n| json!({"id": format!("s{n}"), "url": "https://example.org/", "publisher": long, "title": long})).collect();
    let organisations: Vec<Value> = (0..60)
        .map(|n| {
            let claims: Vec<Value> = (0..20)
                .map(|c| json!({"capability": format!("c{}", (n + c) % 40), "engagement": "produce", "claim": long, "sources": [format!("s{}", (n + c) % 200)]}))
                .collect();
            let notices = [json!({"kind": "age", "text": long}), json!({"kind": "ownership", "text": long})];
            json!({"id": format!("o{n:02}"), "name": format!("Institute of Things Number {n}"), "country": code(n), "sensitive_lines": true,
                "capabilities": claims, "notices": notices})
        })
        .collect();
    let whole = json!({"format": "padan-dataset", "version": 1, "title": long, "as_of": "2026-11-22", "capabilities": capabilities,
        "topics": [{"id": "t", "title": long, "summary": long, "origin": long, "elements": elements}], "member_states": states,
        "control_pointers": pointers, "sources": sources, "organisations": organisations});
    Dataset::new(read(whole).0, String::new(), None)
}

#[test]
fn notes_of_much_of_everything_are_cut_to_two_pages() {
    let engine = Engine::new(crowded(), None);
    let table = engine.table(0).unwrap_or_default();
    let words = Words::english();
    let basis = Basis { engine: &engine, table: &table, words: &words, citations: None, day: "2026-11-22" };
    for members in [vec![0, 1], (0..8).collect::<Vec<_>>(), (0..60).collect()] {
        let made = note(&basis, &members);
        assert!(made.as_ref().is_some_and(|note| note.lines() <= LINES), "{:?}", made.map(|note| note.lines()));
    }
}

#[test]
fn files_hold_every_sentence_of_their_notes() -> Outcome {
    let engine = Engine::new(padan_data::dataset().map_err(|error| format!("{error:?}"))?, None);
    let words = Words::english();
    let notes = notes(&engine, &words);
    assert!(notes.len() > 50, "{}", notes.len());
    for (name, note) in notes {
        let bytes = odt(&note, "en");
        assert_eq!(&bytes[30..38], b"mimetype");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
        let mut texts = Vec::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place)?;
            assert_eq!(file.compression(), zip::CompressionMethod::Stored);
            let mut text = String::new();
            // Reading to the end compares the check sum too.
            file.read_to_string(&mut text)?;
            texts.push((file.name().to_owned(), text));
        }
        assert_eq!(texts[0], ("mimetype".into(), "application/vnd.oasis.opendocument.text".into()));
        for (_, text) in &texts[1..] {
            roxmltree::Document::parse(text)?;
        }
        let content = roxmltree::Document::parse(&texts[2].1)?;
        let held: Vec<String> = content
            .descendants()
            .filter(|node| matches!(node.tag_name().name(), "h" | "p"))
            .map(|node| node.descendants().filter_map(|inner| inner.is_text().then(|| inner.text()).flatten()).collect())
            .collect();
        assert_eq!(held, note.texts(), "{name}");
        let manifest = roxmltree::Document::parse(&texts[1].1)?;
        let named: Vec<&str> =
            manifest.descendants().flat_map(|node| node.attributes()).filter(|a| a.name() == "full-path").map(|a| a.value()).collect();
        let stored: Vec<&str> = texts[2..].iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(named[1..], stored);
    }
    Ok(())
}

fn line() -> impl Strategy<Value = Line> {
    ("[\\PC\u{0}-\u{1f}\u{fffe}<>&\"']{0,12}", prop::option::of("(https?://|javascript:)[\\PC\u{0}<&\"]{0,8}"))
        .prop_map(|(text, address)| Line { text, address })
}

proptest! {
    #[test]
    fn any_note_makes_a_file_that_can_be_read(title in "[\\PC\u{0}-\u{1f}<&]{0,12}", lines in prop::collection::vec(line(), 0..4), name in "\\PC{0,4}") {
        let texts: Vec<String> = lines.iter().map(|line| line.text.clone()).collect();
        let blocks = vec![
            Block::Text(title.clone()),
            Block::List(lines.clone()),
            Block::Numbered(lines),
            Block::Table { head: texts.clone(), rows: vec![texts] },
        ];
        let sections = vec![Section { kind: SectionKind::Aim, heading: title.clone(), blocks }];
        let note = Note { title, members: String::new(), remarks: Vec::new(), sections };
        let mut archive = zip::ZipArchive::new(Cursor::new(odt(&note, &name))).map_err(|error| TestCaseError::fail(error.to_string()))?;
        for file in ["content.xml", "styles.xml", "meta.xml"] {
            let mut text = String::new();
            let mut held = archive.by_name(file).map_err(|error| TestCaseError::fail(error.to_string()))?;
            held.read_to_string(&mut text).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let parsed = roxmltree::Document::parse(&text).map_err(|error| TestCaseError::fail(format!("{error}: {text}")))?;
            let links = parsed.descendants().flat_map(|node| node.attributes()).filter(|one| one.name() == "href");
            prop_assert!(links.clone().all(|one| one.value().to_lowercase().starts_with("http")));
        }
    }
}
