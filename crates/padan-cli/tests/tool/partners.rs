//! `padan partners`: of one organisation, of all, of those in a file.

use crate::support::{Folder, Outcome, TOPIC, countries, dataset, example, items, padan, pairs, text, thousandths, with};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn partners_have_the_points_of_the_pair() -> Outcome {
    let list = pairs(&["--top", "1"])?.json()?;
    let (best, b) = (&items(&list)[0], text(&items(&list)[0]["b"]));
    let run = padan(&["partners", "--organisation", &b, "--topic", TOPIC, "--json"])?.json()?;
    assert_eq!((&run["organisation"], text(&run["topic"])), (&best["b"], TOPIC.to_owned()));
    let first = &items(&run["partners"])[0];
    assert_eq!((&first["id"], &first["points"], text(&first["topic"])), (&best["a"], &best["points"], TOPIC.to_owned()));
    assert_eq!(text(&first["country"]), countries()?[&text(&best["a"])]);
    assert_eq!(items(&run["partners"]).len(), 20);
    let said = padan(&["partners", "--organisation", &b, "--top", "3"])?;
    assert_eq!((said.status, said.out.lines().count()), (Some(0), 4));
    Ok(())
}

#[test]
fn without_a_topic_each_partner_counts_in_its_best() -> Outcome {
    let folder = Folder::new("best-topic")?;
    let topic = |id: &str, capability: &str| json!({"id": id, "elements": [{"id": "e", "capabilities": [{"capability": capability}]}]});
    let bodies = [example("a", "ID", &["uas.airframe", "bio.detection"]), example("b", "MY", &["bio.detection"])];
    let bodies = [&bodies[..], &[example("c", "SG", &["uas.airframe"])]].concat();
    let data = with(dataset(&bodies), json!({"topics": [topic("drones", "uas.airframe"), topic("biology", "bio.detection")]}));
    let path = folder.json("dataset.json", &data)?;
    let ask = |more: &[&str]| padan(&[&["partners", "--dataset", &path, "--organisation", "example-a", "--json"], more].concat())?.json();
    let best = ask(&[])?;
    assert_eq!(best["topic"], Value::Null);
    let named: BTreeMap<String, &Value> = items(&best["partners"]).iter().map(|partner| (text(&partner["id"]), partner)).collect();
    assert_eq!((&named["example-b"]["topic"], &named["example-c"]["topic"]), (&json!("biology"), &json!("drones")));
    for topic in ["drones", "biology"] {
        for partner in items(&ask(&["--topic", topic])?["partners"]) {
            let best = named[&text(&partner["id"])];
            assert!(thousandths(&partner["points"])? <= thousandths(&best["points"])?);
            assert!(best["topic"] != topic || partner["points"] == best["points"]);
        }
    }
    Ok(())
}

#[test]
fn all_gives_one_line_for_each_organisation_in_order() -> Outcome {
    let countries = countries()?;
    let lines = padan(&["partners", "--all", "--topic", TOPIC, "--json"])?.json_lines()?;
    assert!(lines.iter().map(|line| text(&line["organisation"])).eq(countries.keys().cloned()));
    for line in &lines {
        let own = &countries[&text(&line["organisation"])];
        let mut order = Vec::new();
        for partner in items(&line["partners"]) {
            assert!(partner["country"] != own.as_str() && partner["country"] != "KR");
            order.push((u32::MAX - thousandths(&partner["points"])?, text(&partner["id"])));
        }
        // Closed and replaced bodies are never ranked, and so have nobody either.
        let many = if matches!(line["organisation"].as_str(), Some("padc" | "sames")) { 0 } else { 100 };
        assert!(order.is_sorted() && order.len() == many, "{}", line["organisation"]);
    }
    Ok(())
}

#[test]
fn queries_are_answered_in_their_order() -> Outcome {
    let folder = Folder::new("queries")?;
    let ask = |lines: &str, more: &[&str]| {
        padan(&[&["partners", "--queries", &folder.write("queries.tsv", lines)?, "--top", "1", "--json"], more].concat())
    };
    let asked = |lines: &str, more: &[&str]| -> Outcome<Vec<(String, Value)>> {
        Ok(ask(lines, more)?.json_lines()?.iter().map(|line| (text(&line["organisation"]), line["topic"].clone())).collect())
    };
    let lines = "mismart\tbiosafety\r\na-star\n\nmismart\n";
    let wanted =
        |other: Value| [("mismart", json!("biosafety")), ("a-star", other.clone()), ("mismart", other)].map(|(id, t)| (id.into(), t));
    assert_eq!(asked(lines, &[])?, wanted(Value::Null));
    assert_eq!(asked(lines, &["--topic", TOPIC])?, wanted(json!(TOPIC)));
    for (lines, place, near) in [("a-star\n\nmismar\n", "line 3", "mismart"), ("a-star\tbiosafty\n", "line 1", "biosafety")] {
        let run = ask(lines, &[])?;
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""));
        assert!(run.err.contains("queries.tsv") && run.err.contains(place) && run.err.contains(near), "{}", run.err);
    }
    assert_eq!(ask("", &[])?.status, Some(1));
    Ok(())
}

#[test]
fn queries_may_begin_with_a_byte_order_mark() -> Outcome {
    let folder = Folder::new("queries-mark")?;
    let path = folder.write("queries.tsv", "\u{feff}mismart\n")?;
    assert_eq!(padan(&["partners", "--queries", &path, "--json"])?.status, Some(0));
    Ok(())
}

#[test]
fn side_by_side_or_alone_the_answers_are_the_same() -> Outcome {
    let run = padan(&["partners", "--all", "--top", "3", "--json"])?;
    assert!(run.err.lines().all(|line| line.ends_with("left out by the policy")), "no progress but on a terminal: {}", run.err);
    let lines: Vec<&str> = run.out.lines().collect();
    for line in lines.iter().step_by(97) {
        let id = text(&serde_json::from_str::<Value>(line)?["organisation"]);
        let alone = padan(&["partners", "--organisation", &id, "--top", "3", "--json"])?;
        assert_eq!(alone.out.trim_end(), *line);
    }
    assert_eq!(padan(&["partners", "--all", "--top", "0", "--topic", TOPIC, "--json"])?.status, Some(1));
    Ok(())
}
