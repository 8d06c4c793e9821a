//! Input that cannot be used: said so with every place, status 2, never a panic.

use crate::support::{Folder, Outcome, TOPIC, dataset, padan, pairs, two, with};
use serde_json::{Value, json};
use std::io::pipe;
use std::process::{Command, Stdio};

#[test]
fn files_of_no_use_are_refused_with_their_name() -> Outcome {
    let folder = Folder::new("no-use")?;
    let organisations = |bytes: &[u8]| [br#"{"format":"padan-dataset","version":1,"organisations":"#, bytes].concat();
    let cases: [(&str, Vec<u8>); 11] = [
        ("empty", Vec::new()),
        ("mark-alone", b"\xef\xbb\xbf".to_vec()),
        ("not-json", b"Example A, ID".to_vec()),
        ("cut-short", b"{\"format\":\"padan-dataset\",".to_vec()),
        ("scalar", b"1e308".to_vec()),
        ("list", b"[]".to_vec()),
        ("other-format", json!({"format": "padan-shortlist", "version": 1, "organisations": []}).to_string().into()),
        ("no-format", json!({"version": 1, "organisations": []}).to_string().into()),
        ("deep", organisations("[".repeat(200_000).as_bytes())),
        ("not-utf-8", organisations(b"[{\"id\":\"a\",\"name\":\"\xff\",\"country\":\"ID\"}]}")),
        ("too-large-a-number", organisations(b"[],\"x\":1e999}")),
    ];
    for (name, bytes) in cases {
        let path = folder.write(name, bytes)?;
        for arguments in [&["check", &path][..], &["pairs", "--topic", TOPIC, "--dataset", &path]] {
            let run = padan(arguments)?;
            assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.err);
            assert!((run.out + &run.err).contains(&format!("{path}: ")), "{arguments:?}");
        }
        assert_eq!(pairs(&["--policy", &path])?.status, Some(2), "{name} as a policy");
    }
    for path in [folder.path(""), folder.path("absent")] {
        let run = pairs(&["--dataset", &path])?;
        assert!(run.status == Some(2) && run.err.contains(&path), "{}", run.err);
        assert_eq!(padan(&["partners", "--queries", &path])?.status, Some(2));
    }
    Ok(())
}

#[test]
fn every_wrong_type_is_listed_with_its_place() -> Outcome {
    let folder = Folder::new("wrong-types")?;
    let body = json!({"id": "example-a", "name": 5, "country": ["ID"], "aliases": ["A", 1], "founded": 1990.5, "sensitive_lines": "no",
        "contact": [], "capabilities": [{"capability": 1, "sources": "s"}, "uas.airframe"], "seeks": {"capability": "uas"}});
    let element = json!({"id": "e", "weight": -1, "capabilities": [{"capability": "uas.airframe", "fit": -0.5}, {"capability": "uas.airframe", "fit": 2}]});
    let data = json!({"format": "padan-dataset", "version": 1, "title": {}, "sources": 3, "withdrawn": [null],
        "topics": [{"id": "t", "labels": {"th": 1}, "elements": [element]}], "organisations": [body, 7]});
    let run = folder.pairs_of(&data, &[])?;
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""));
    let places = "title|sources|withdrawn[0]|organisations[1]|t: labels.th|t: elements[0].weight|t: elements[0].capabilities[0].fit|\
        t: elements[0].capabilities[1].fit|example-a: name|example-a: country|example-a: aliases[1]|example-a: founded|\
        example-a: sensitive_lines|example-a: contact|example-a: capabilities[0].capability|example-a: capabilities[0].sources|\
        example-a: capabilities[1]|example-a: seeks";
    for place in places.split('|') {
        let wanted = format!("dataset.json: {place}: bad-value: ");
        assert!(run.err.lines().any(|line| line.contains(&wanted)), "{place}: {}", run.err);
    }
    Ok(())
}

#[test]
fn every_missing_field_is_listed_with_its_place() -> Outcome {
    let folder = Folder::new("missing")?;
    let bodies =
        [json!({"name": "Example A", "country": "ID"}), json!({"id": "example-b"}), json!({"id": "", "name": " ", "country": null})];
    let run = folder.pairs_of(&json!({"format": "padan-dataset", "organisations": bodies}), &[])?;
    assert_eq!(run.status, Some(2));
    let (first, second, third) = ("organisations[0]", "example-b", "organisations[2]");
    let places = [(first, "id"), (second, "name"), (second, "country"), (third, "id"), (third, "name"), (third, "country")];
    for place in places.map(|(item, field)| format!("{item}: {field}")).into_iter().chain(["version".into()]) {
        assert!(run.err.contains(&format!("dataset.json: {place}: missing: ")), "{place}: {}", run.err);
    }
    let none = folder.pairs_of(&json!({"format": "padan-dataset", "version": 1}), &[])?;
    assert!(none.status == Some(2) && none.err.contains("dataset.json: organisations: missing: "), "{}", none.err);
    Ok(())
}

#[test]
fn extreme_numbers_that_are_allowed_do_no_harm() -> Outcome {
    let folder = Folder::new("extreme")?;
    let element =
        |id: &str, weight: f64, fit: f64| json!({"id": id, "weight": weight, "capabilities": [{"capability": "uas.airframe", "fit": fit}]});
    let [a, mut b] = two();
    b["capabilities"][0]["since"] = json!(i64::MIN);
    let bodies = [with(a, json!({"founded": i64::MAX})), b];
    for weights in [[1e308, 1e308, 1e308], [0.0, 0.0, 0.0], [1e-300, 1e308, 0.0]] {
        let elements = json!([element("e", weights[0], 1.0), element("f", weights[1], 0.0), element("g", weights[2], 5e-324)]);
        let data = with(dataset(&bodies), json!({"topics": [{"id": TOPIC, "elements": elements}]}));
        let run = folder.pairs_of(&data, &[])?;
        assert_eq!((run.status, run.pairs()?.len()), (Some(0), 1), "{}", run.err);
    }
    Ok(())
}

#[test]
fn a_higher_version_is_read() -> Outcome {
    let folder = Folder::new("higher-version")?;
    let run = folder.pairs_of(&with(dataset(&two()), json!({"version": 99})), &[])?;
    assert_eq!((run.status, run.pairs()?.len()), (Some(0), 1));
    let check = padan(&["check", &folder.path("dataset.json")])?;
    assert!(check.out.contains(": version: newer-version: "), "{}", check.out);
    Ok(())
}

#[test]
fn a_higher_version_is_noted() -> Outcome {
    let folder = Folder::new("higher-version-noted")?;
    let run = folder.pairs_of(&with(dataset(&two()), json!({"version": 99})), &[])?;
    assert!(run.err.contains("newer-version"), "{}", run.err);
    Ok(())
}

#[test]
fn null_is_no_list_of_organisations() -> Outcome {
    let folder = Folder::new("null")?;
    let run = folder.pairs_of(&with(dataset(&[]), json!({"organisations": null})), &[])?;
    assert_eq!(run.status, Some(2));
    Ok(())
}

/// What the tool ends with, given where its output goes.
fn status(arguments: &[&str], out: Stdio, err: Stdio) -> Outcome<Option<i32>> {
    Ok(Command::new(env!("CARGO_BIN_EXE_padan")).args(arguments).stdout(out).stderr(err).status()?.code())
}

/// A pipe whose reader has gone away.
fn closed() -> Outcome<Stdio> {
    Ok(pipe()?.1.into())
}

#[test]
fn a_reader_may_go_away() -> Outcome {
    assert_eq!(status(&["pairs", "--topic", TOPIC], closed()?, Stdio::null())?, Some(0));
    assert_eq!(status(&["partners", "--all", "--topic", TOPIC, "--json"], closed()?, Stdio::null())?, Some(0));
    Ok(())
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_status_2() -> Outcome {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full")?;
    assert_eq!(status(&["pairs", "--topic", TOPIC], full.into(), Stdio::null())?, Some(2));
    Ok(())
}

#[test]
fn notices_that_nobody_reads_do_no_harm() -> Outcome {
    let folder = Folder::new("notices")?;
    let path = folder.json("dataset.json", &dataset(&two()))?;
    let runs = [(&["check", &path][..], 0), (&["pairs", "--dataset", &path, "--topic", TOPIC], 0), (&["pairs", "--topic", "x"], 2)];
    for (arguments, wanted) in runs {
        assert_eq!(status(arguments, Stdio::null(), closed()?)?, Some(wanted), "{arguments:?}");
    }
    Ok(())
}

/// Random numbers that are the same every time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

/// The places of all values in a JSON value, as pointers.
fn places(value: &Value, own: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, inner)| places(inner, &format!("{own}/{name}"), found)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, inner)| places(inner, &format!("{own}/{index}"), found)),
        _ => {}
    }
    found.push(own.to_owned());
}

/// What is put in the place of other values.
const STRANGE: &str =
    r#"[null, true, -1, 1e308, 18446744073709551615, "", "\u0000\n\u202e", "example-a", "2026-02-30", [], [[]], {}, {"x": {}}]"#;

/// Takes a value out, or puts a strange one in its place.
fn mutate(data: &mut Value, strange: &[Value], dice: &mut Dice) {
    let mut found = Vec::new();
    places(data, "", &mut found);
    let place = found[dice.below(found.len())].clone();
    let (parent, name) = place.rsplit_once('/').unwrap_or_default();
    match (dice.below(3), data.pointer_mut(parent)) {
        (0, Some(Value::Object(fields))) => drop(fields.remove(name)),
        (0, Some(Value::Array(items))) if !items.is_empty() => drop(items.remove(dice.below(items.len()))),
        _ => {
            if let Some(value) = data.pointer_mut(&place) {
                *value = strange[dice.below(strange.len())].clone();
            }
        }
    }
}

/// A dataset with something in most fields.
const RICH: &str = r#"{"format": "padan-dataset", "version": 1, "as_of": "2026-11-22", "withdrawn": [{"id": "example-d", "at": "2026-01-01"}],
    "sources": [{"id": "s", "url": "https://example.org/", "published": "2024-05"}],
    "capabilities": [{"id": "uas", "label": "Drones", "children": [{"id": "uas.airframe"}, {"id": "uas.payload", "label": "Payload"}]}],
    "topics": [{"id": "humanitarian-drones", "title": "Drones", "elements": [
        {"id": "e", "weight": 2, "capabilities": [{"capability": "uas.airframe", "fit": 0.9}]},
        {"id": "f", "capabilities": [{"capability": "uas.payload", "general": true}]}]}],
    "member_states": [{"code": "ID", "name": "Indonesia", "membership": "member"}, {"code": "MY", "membership": "member"}],
    "organisations": [
        {"id": "example-a", "name": "Example A", "country": "ID", "kind": "university", "status": "active", "aliases": ["A"],
            "capabilities": [{"capability": "uas.airframe", "engagement": "research", "claim": "Studies light frames."}],
            "seeks": [{"capability": "uas.payload", "claim": "Seeks it."}], "certifications": [{"name": "ISO 9001"}]},
        {"id": "example-b", "name": "Example B", "country": "MY", "kind": "company", "founded": 1990, "parent": "example-c",
            "capabilities": [{"capability": "uas.payload", "claim": "Makes sensors for light frames.", "sources": ["s"], "since": 2019}],
            "notices": [{"kind": "age", "text": "Old pages."}]},
        {"id": "example-c", "name": "Example C", "country": "TH", "website": "https://example.org/", "sensitive_lines": true,
            "capabilities": [{"capability": "uas.airframe"}]}]}"#;

#[test]
fn changed_datasets_are_ranked_or_refused() -> Outcome {
    let folder = Folder::new("mutations")?;
    let (base, strange): (Value, Vec<Value>) = (serde_json::from_str(RICH)?, serde_json::from_str(STRANGE)?);
    let path = folder.json("dataset.json", &base)?;
    let commands = [
        &["pairs", "--topic", TOPIC, "--circle", "all", "--json", "--dataset", &path][..],
        &["partners", "--all", "--json", "--dataset", &path],
        &["team", "--topic", TOPIC, "--circle", "all", "--min-states", "1", "--json", "--dataset", &path],
        &["gaps", "--topic", TOPIC, "--json", "--dataset", &path],
        &["check", &path],
    ];
    for command in commands {
        assert_eq!(padan(command)?.status, Some(0), "{command:?}");
    }
    let (mut dice, mut seen) = (Dice(20_261_122), [0; 3]);
    for _ in 0..40 {
        let mut data = base.clone();
        for _ in 0..=dice.below(3) {
            mutate(&mut data, &strange, &mut dice);
        }
        folder.json("dataset.json", &data)?;
        for command in commands {
            match padan(command)?.status {
                Some(status @ 0..=2) => seen[usize::try_from(status)?] += 1,
                other => return Err(format!("{other:?} of {command:?} for {data}").into()),
            }
        }
    }
    assert!(!seen.contains(&0), "each status comes up: {seen:?}");
    Ok(())
}
