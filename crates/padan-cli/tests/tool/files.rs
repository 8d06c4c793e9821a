//! `padan check` and `padan pack`.

use crate::support::{DATA, Folder, Outcome, dataset, example, items, padan, text, two, with};
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_data_folder_has_no_findings() -> Outcome {
    let run = padan(&["check", DATA])?;
    assert_eq!((run.status, run.out.as_str()), (Some(0), ""));
    Ok(())
}

#[test]
fn each_finding_is_a_line_of_file_place_kind_and_text() -> Outcome {
    let folder = Folder::new("findings")?;
    let [a, b] = two();
    let one = folder.json("one.json", &dataset(&[with(a, json!({"kind": "firm", "website": "example.org"}))]))?;
    let two = folder.json("two.json", &with(dataset(&[with(b, json!({"country": "my"}))]), json!({"as_of": "2026-02-30"})))?;
    let run = padan(&["check", &one, DATA, &two])?;
    assert_eq!(run.status, Some(1));
    let wanted = [
        format!("{one}: example-a: kind: bad-value: \"firm\""),
        format!("{one}: example-a: website: bad-url: "),
        format!("{two}: as_of: bad-date: "),
        format!("{two}: example-b: country: bad-country: \"my\""),
    ];
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), wanted.len(), "{}", run.out);
    for (line, wanted) in lines.iter().zip(&wanted) {
        assert!(line.starts_with(wanted) && line.len() > wanted.len(), "{line}");
    }
    Ok(())
}

#[test]
fn what_cannot_be_read_does_not_hide_other_findings() -> Outcome {
    let folder = Folder::new("unreadable")?;
    let broken = folder.write("broken.json", "{\n\"format\": ?")?;
    let wrong = folder.json("wrong.json", &dataset(&[example("a", "id", &[])]))?;
    let run = padan(&["check", &broken, &wrong])?;
    assert_eq!(run.status, Some(2));
    assert!(
        run.out.contains(&format!("{broken}: line 2: unreadable: ")) && run.out.contains(&format!("{wrong}: example-a: ")),
        "{}",
        run.out
    );
    Ok(())
}

#[test]
fn sensitive_words_are_found_until_a_person_clears_the_text() -> Outcome {
    let folder = Folder::new("sensitive")?;
    let body = |prose: &str, screening: Value| {
        let claims = json!([{"capability": "uas.airframe", "claim": prose}]);
        dataset(&[with(example("a", "ID", &[]), json!({"capabilities": claims, "screening": screening}))])
    };
    let check = |dataset: &Value| padan(&["check", &folder.json("dataset.json", dataset)?]);
    let prose = "Fits fire-control computers.";
    let found = check(&body(prose, json!([])))?;
    assert_eq!((found.status, found.out.lines().count()), (Some(1), 1));
    assert!(found.out.contains(": example-a: capabilities[0].claim: sensitive: "), "{}", found.out);
    let digest = found.out.split_whitespace().find(|word| word.len() == 64).ok_or("no digest")?;
    let entry = |cleared_by: Value| json!([{"text_sha256": digest, "heading": "ML5", "cleared_by": cleared_by}]);
    assert_eq!(check(&body(prose, entry(json!("Example person"))))?.status, Some(0));
    assert_eq!(check(&body(prose, entry(Value::Null)))?.status, Some(1));
    assert_eq!(check(&body("Fits fire-control radars.", entry(json!("Example person"))))?.status, Some(1), "another text");
    assert_eq!(check(&body("Fits fire alarms.", json!([])))?.status, Some(0));
    Ok(())
}

/// A part with one organisation whose claim rests on the part's own source `s`.
fn part(letter: &str, country: &str, page: &str) -> Value {
    let mut body = example(letter, country, &["uas.airframe"]);
    body["capabilities"][0]["sources"] = json!(["s"]);
    with(dataset(&[body]), json!({"sources": [{"id": "s", "url": page}]}))
}

#[test]
fn source_ids_are_local_to_their_part() -> Outcome {
    let folder = Folder::new("parts")?;
    let pages = ["https://example.org/a", "https://example.org/b", "https://example.org/a"];
    for ((letter, country), page) in [("a", "ID"), ("b", "MY"), ("c", "SG")].into_iter().zip(pages) {
        folder.json(&format!("parts/below/{letter}.json"), &part(letter, country, page))?;
    }
    folder.write("parts/notes.txt", "passed over")?;
    let path = folder.path("whole.json");
    assert_eq!(padan(&["pack", &folder.path("parts"), "-o", &path])?.status, Some(0));
    assert_eq!(padan(&["check", &path])?.status, Some(0));
    let whole: Value = serde_json::from_slice(&fs::read(&path)?)?;
    let page_of = |body: &Value| {
        let id = &body["capabilities"][0]["sources"][0];
        items(&whole["sources"]).iter().find(|source| &source["id"] == id).map(|source| text(&source["url"]))
    };
    assert!(items(&whole["organisations"]).iter().map(page_of).eq(pages.map(|page| Some(page.to_owned()))));
    assert_eq!(items(&whole["sources"]).len(), 2, "the same page stands there once");
    Ok(())
}

#[test]
fn the_same_organisation_with_other_content_is_a_finding() -> Outcome {
    let folder = Folder::new("twice")?;
    let (parts, path) = (folder.path("parts"), folder.path("whole.json"));
    folder.json("parts/1.json", &dataset(&two()))?;
    folder.json("parts/2.json", &dataset(&two()))?;
    assert_eq!(padan(&["pack", &parts, "-o", &path])?.status, Some(0), "the same content is none");
    fs::remove_file(&path)?;
    folder.json("parts/2.json", &dataset(&[with(two()[0].clone(), json!({"city": "Example City"}))]))?;
    let run = padan(&["pack", &parts, "-o", &path])?;
    assert!(run.status != Some(0) && !fs::exists(&path)?);
    assert!(run.err.contains("2.json: example-a: id: duplicate-id: "), "{}", run.err);
    let check = padan(&["check", &parts])?;
    assert!(check.status == Some(1) && check.out.contains("2.json: example-a: id: duplicate-id: "), "{}", check.out);
    Ok(())
}

#[test]
fn packing_keeps_unknown_fields() -> Outcome {
    let folder = Folder::new("unknown-fields")?;
    let x = json!({"deep": [1, {"er": null}], "number": 1.5e300});
    let body = json!({"id": "example-a", "name": "Example A", "country": "ID", "x": x, "contact": {"x": x},
        "capabilities": [{"capability": "c", "x": x}], "seeks": [{"capability": "c", "x": x}], "certifications": [{"name": "ISO 9001", "x": x}],
        "notices": [{"kind": "age", "text": "Old.", "x": x}],
        "screening": [{"text_sha256": "0".repeat(64), "cleared_by": "Example person", "x": x}]});
    let fit = json!({"capability": "c", "fit": 0.5, "x": x});
    let data = json!({"format": "padan-dataset", "version": 1, "x": x, "corrections": {"x": x}, "withdrawn": [{"id": "example-b", "x": x}],
        "capabilities": [{"id": "d", "x": x, "children": [{"id": "c", "x": x}]}],
        "topics": [{"id": "t", "x": x, "elements": [{"id": "e", "x": x, "capabilities": [fit]}]}],
        "member_states": [{"code": "ID", "x": x, "trade_control": {"x": x}, "restrictions": [{"by": "Example", "text": "Example.", "x": x}]}],
        "control_pointers": [{"code": "9A012", "x": x, "source": {"url": "https://example.org/", "x": x}}],
        "sources": [{"id": "s", "url": "https://example.org/", "x": x}], "organisations": [body]});
    folder.json("parts/1.json", &data)?;
    let path = folder.path("whole.json");
    let run = padan(&["pack", &folder.path("parts"), "-o", &path])?;
    assert_eq!(run.status, Some(0), "{}", run.err);
    let whole: Value = serde_json::from_slice(&fs::read(&path)?)?;
    let (mut kept, mut open) = (0, vec![(String::new(), &data)]);
    while let Some((place, value)) = open.pop() {
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields.iter().map(|(name, inner)| (name.clone(), inner)).collect(),
            Value::Array(items) => items.iter().enumerate().map(|(index, inner)| (index.to_string(), inner)).collect(),
            _ => Vec::new(),
        };
        for (name, inner) in inner {
            if name == "x" {
                assert_eq!(whole.pointer(&format!("{place}/x")), Some(inner), "{place}");
                kept += 1;
            } else {
                open.push((format!("{place}/{name}"), inner));
            }
        }
    }
    assert_eq!(kept, 21);
    Ok(())
}

#[test]
fn packing_what_cannot_be_packed_is_status_2() -> Outcome {
    let folder = Folder::new("unpackable")?;
    let (parts, path) = (folder.path("parts"), folder.path("whole.json"));
    assert_eq!(padan(&["pack", &parts, "-o", &path])?.status, Some(2), "no such folder");
    folder.write("parts/notes.txt", "no part")?;
    assert_eq!(padan(&["pack", &parts, "-o", &path])?.status, Some(2), "no part in it");
    folder.json("parts/1.json", &dataset(&two()))?;
    assert_eq!(padan(&["pack", &parts, "-o", &folder.path("")])?.status, Some(2), "a folder in the way");
    folder.write("parts/2.json", "[]")?;
    let run = padan(&["pack", &parts, "-o", &path])?;
    assert!(run.status == Some(2) && run.err.contains("2.json: ") && !fs::exists(&path)?, "{}", run.err);
    Ok(())
}

#[test]
fn a_part_holds_any_subset_of_the_lists() -> Outcome {
    let folder = Folder::new("subset")?;
    folder.json("1.json", &dataset(&two()))?;
    folder.json("2.json", &json!({"format": "padan-dataset", "version": 1, "topics": []}))?;
    assert_eq!(padan(&["check", &folder.path("")])?.out, "");
    Ok(())
}

#[test]
fn a_source_of_another_part_is_unknown() -> Outcome {
    let folder = Folder::new("other-part")?;
    folder.json("1.json", &part("a", "ID", "https://example.org/a"))?;
    folder.json("2.json", &with(part("b", "MY", ""), json!({"sources": []})))?;
    assert_eq!(padan(&["check", &folder.path("")])?.status, Some(1));
    Ok(())
}

#[test]
fn findings_in_a_folder_name_their_file() -> Outcome {
    let folder = Folder::new("folder-findings")?;
    folder
        .json("1.json", &with(dataset(&[]), json!({"as_of": "soon", "capabilities": [{"id": "D"}, {"id": "e", "label": "Missiles"}]})))?;
    let run = padan(&["check", &folder.path("")])?;
    assert_eq!(run.out.lines().count(), 3);
    assert!(run.out.lines().all(|line| line.contains("1.json: ")), "{}", run.out);
    Ok(())
}

#[test]
fn each_finding_is_one_line_whatever_it_quotes() -> Outcome {
    let folder = Folder::new("line-breaks")?;
    let path = folder.json("dataset.json", &dataset(&[with(example("a", "ID", &[]), json!({"kind": "firm\n\u{1b}[2J"}))]))?;
    let run = padan(&["check", &path])?;
    assert_eq!(run.out.lines().count(), 1);
    assert!(!run.out.contains('\u{1b}'));
    Ok(())
}

#[test]
fn a_file_that_is_not_there_does_not_hide_other_findings() -> Outcome {
    let folder = Folder::new("absent")?;
    let wrong = folder.json("wrong.json", &dataset(&[example("a", "id", &[])]))?;
    let run = padan(&["check", &folder.path("absent.json"), &wrong])?;
    assert!(run.status == Some(2) && run.out.contains("bad-country"), "{}", run.out);
    Ok(())
}
