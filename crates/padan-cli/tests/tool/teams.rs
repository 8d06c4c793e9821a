//! `padan team` and `padan gaps`: the contract's fields, options, and wishes that nobody can meet.

use crate::support::{Folder, Outcome, Run, TOPIC, countries, dataset, example, items, padan, text, with};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn team(more: &[&str]) -> Outcome<Run> {
    padan(&[&["team", "--topic", TOPIC, "--json"], more].concat())
}

fn ids(list: &Value) -> Vec<String> {
    items(list).iter().map(text).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

#[test]
fn a_team_has_the_fields_of_the_contract() -> Outcome {
    let (run, countries) = (team(&[])?, countries()?);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    let told = run.json()?;
    let members = ids(&told["members"]);
    assert!(members.is_sorted() && (3..=5).contains(&members.len()), "{members:?}");
    let states: BTreeSet<&String> = members.iter().map(|id| &countries[id]).collect();
    assert_eq!(ids(&told["states"]), states.iter().map(|code| (*code).clone()).collect::<Vec<_>>());
    assert!(states.len() >= 3 && !states.contains(&"KR".to_owned()));
    assert_eq!((text(&told["topic"]), &told["optimal"]), (TOPIC.to_owned(), &json!(true)));
    assert_eq!(told["coverage"], told["upper_bound"]);
    assert_eq!(told["reached"], json!(number(&told["coverage"]) >= 0.8));
    assert!(members.contains(&text(&told["lead"])) && text(&told["lead_reason"]).contains("could lead"));
    let sum = |list: &Value| items(list).iter().map(|one| number(&one["coverage"])).sum::<f64>();
    for list in ["elements", "credits"] {
        assert!((sum(&told[list]) - number(&told["coverage"])).abs() < 1e-9, "{list}");
    }
    let open: Vec<String> =
        items(&told["elements"]).iter().filter(|element| items(&element["by"]).is_empty()).map(|element| text(&element["id"])).collect();
    assert_eq!(ids(&told["uncovered"]), open);
    assert!(!items(&told["proof"]).is_empty());
    assert_eq!(team(&[])?.out, run.out, "a second run says the same");
    let said = padan(&["team", "--topic", TOPIC])?;
    assert!(said.status == Some(0) && said.out.contains("could lead") && said.out.contains("No team of up to 5"), "{}", said.out);
    Ok(())
}

#[test]
fn wishes_are_obeyed() -> Outcome {
    let countries = countries()?;
    let free = ids(&team(&[])?.json()?["members"]);
    for gone in &free {
        let told = team(&["--without", gone])?.json()?;
        assert!(!ids(&told["members"]).contains(gone));
    }
    let wanted = ["mismart", "a-star"];
    let gone: Vec<&String> = free.iter().filter(|id| !wanted.contains(&id.as_str())).take(2).collect();
    assert_eq!(gone.len(), 2, "{free:?}");
    let both = team(&["--with", wanted[0], "--with", wanted[1], "--without", gone[0], "--without", gone[1]])?.json()?;
    let members = ids(&both["members"]);
    assert!(wanted.iter().all(|id| members.contains(&(*id).to_owned())), "{members:?}");
    assert!(!gone.iter().any(|id| members.contains(*id)));
    let small = team(&["--max", "2", "--min-states", "2"])?.json()?;
    assert_eq!((items(&small["members"]).len(), items(&small["states"]).len()), (2, 2));
    assert!(number(&small["coverage"]) <= number(&team(&["--max", "3", "--min-states", "2", "--level", "1"])?.json()?["coverage"]));
    let apart = ids(&team(&["--one-per-state", "--level", "1"])?.json()?["members"]);
    assert_eq!(apart.iter().map(|id| &countries[id]).collect::<BTreeSet<_>>().len(), apart.len());
    let narrow = team(&["--states", "id,my,th"])?.json()?;
    assert_eq!(ids(&narrow["states"]), ["ID", "MY", "TH"]);
    let one = team(&["--level", "0", "--min-states", "0"])?.json()?;
    assert_eq!((items(&one["members"]).len(), &one["reached"]), (1, &json!(true)));
    Ok(())
}

#[test]
fn what_does_not_reach_the_level_is_not_rounded_up_to_it() -> Outcome {
    let mut near = 0;
    for level in ["0.6", "0.7", "0.75", "0.8", "0.805", "0.9"] {
        for topic in ["field-hospitals", "humanitarian-drones", "disaster-monitoring", "water-sanitation"] {
            let told = padan(&["team", "--topic", topic, "--level", level, "--json"])?.json()?;
            if told["reached"] == json!(true) {
                continue;
            }
            near += 1;
            let (share, level) = (number(&told["coverage"]), level.parse::<f64>()?);
            let rounded = format!("{}\u{a0}%", (share * 100.0).floor());
            let proof = ids(&told["proof"]).join(" ");
            assert!(share < level && (proof.contains(&rounded) || proof.contains(&rounded.replace('\u{a0}', " "))), "{proof} {share}");
        }
    }
    assert!(near > 4, "some are out of reach");
    Ok(())
}

#[test]
fn a_search_that_is_stopped_says_so() -> Outcome {
    let (all, stopped) = (team(&["--level", "1"])?.json()?, team(&["--level", "1", "--nodes", "1"])?.json()?);
    assert_eq!((&all["optimal"], &stopped["optimal"]), (&json!(true), &json!(false)));
    assert!(number(&stopped["upper_bound"]) >= number(&all["coverage"]) && number(&stopped["coverage"]) <= number(&all["coverage"]));
    assert!(ids(&stopped["proof"]).iter().any(|line| line.contains("stopped")), "{stopped}");
    Ok(())
}

#[test]
fn wishes_that_nobody_can_meet_are_told() -> Outcome {
    for (wrong, told) in [
        (&["--max", "0"][..], "nobody"),
        (&["--max", "2", "--min-states", "3"], "2 members at most"),
        (&["--min-states", "18446744073709551615"], "5 members at most"),
        (&["--level", "NaN"], "from 0 to 1"),
        (&["--level", "2"], "from 0 to 1"),
        (&["--level=-1"], "from 0 to 1"),
        (&["--level", "inf"], "from 0 to 1"),
        (&["--level", "much"], "from 0 to 1"),
        (&["--with", "a-star", "--without", "a-star"], "both asked for and left out"),
        (&["--with", "padc"], "cannot be in a team"),
        (&["--with", "mismar"], "did you mean mismart"),
        (&["--without", "mismar"], "did you mean mismart"),
        (&["--with", "a-star", "--with", "mismart", "--max", "1", "--min-states", "1"], "2 members are asked for"),
        (&["--states", "XX"], "there is no state"),
        (&["--topic", "nothing"], ""),
    ] {
        let run = team(wrong)?;
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(run.err.contains(told), "{wrong:?}: {}", run.err);
    }
    for (few, told) in [(&["--states", "ID"][..], "3 states"), (&["--min-states", "11", "--max", "11", "--states", "ID,MY"], "11 states")] {
        let run = team(few)?;
        assert_eq!((run.status, run.out.as_str()), (Some(1), "null\n"), "{few:?}: {}", run.err);
        assert!(run.err.contains(told), "{}", run.err);
    }
    assert_eq!(team(&["--max", "18446744073709551615", "--level", "1"])?.status, Some(0));
    Ok(())
}

#[test]
fn datasets_of_one_state_or_of_nobody_are_answered() -> Outcome {
    let folder = Folder::new("teams-small")?;
    let bodies = [example("a", "ID", &["uas.airframe"]), example("b", "ID", &["uas.payload"])];
    for (number, list) in [&bodies[..], &[]].into_iter().enumerate() {
        let path = folder.json(&format!("{number}.json"), &dataset(list))?;
        for min_states in ["0", "3"] {
            let found = !list.is_empty() && min_states == "0";
            assert_eq!(team(&["--dataset", &path, "--min-states", min_states])?.status, Some(i32::from(!found)));
        }
        assert_eq!(padan(&["gaps", "--topic", TOPIC, "--dataset", &path])?.status, Some(0));
        assert_eq!(padan(&["partners", "--all", "--json", "--dataset", &path])?.status, Some(1));
    }
    let path = folder.json("no-topic.json", &with(dataset(&bodies), json!({"topics": []})))?;
    for command in ["team", "gaps", "pairs"] {
        let run = padan(&[command, "--topic", TOPIC, "--dataset", &path])?;
        assert!(run.status == Some(2) && run.err.contains("there is no topic"), "{}", run.err);
    }
    assert_eq!(padan(&["partners", "--all", "--json", "--dataset", &path])?.status, Some(1));
    Ok(())
}

#[test]
fn two_of_one_owner_are_never_in_one_team() -> Outcome {
    let folder = Folder::new("teams-owner")?;
    let owned = |letter, country, capability| with(example(letter, country, &[capability]), json!({"parent": "example-owner"}));
    let bodies = [owned("a", "ID", "uas.airframe"), owned("b", "MY", "uas.payload"), example("c", "SG", &["uas.airframe"])];
    let path = folder.json("dataset.json", &dataset(&bodies))?;
    let told = team(&["--dataset", &path, "--min-states", "2"])?.json()?;
    assert_eq!(ids(&told["members"]), ["example-b", "example-c"]);
    let run = team(&["--dataset", &path, "--with", "example-a", "--with", "example-b"])?;
    assert!(run.status == Some(2) && run.err.contains("one owner"), "{}", run.err);
    assert_eq!(team(&["--dataset", &path])?.status, Some(1));
    Ok(())
}

#[test]
fn gaps_name_who_is_outside_and_who_uses_the_same() -> Outcome {
    let folder = Folder::new("gaps")?;
    let sourced = |letter, country, capability, engagement| {
        let claim = json!({"capability": capability, "engagement": engagement, "claim": "An example.", "sources": ["s"]});
        with(example(letter, country, &[]), json!({"capabilities": [claim]}))
    };
    let bodies = [
        sourced("a", "ID", "uas.airframe", "operate"),
        sourced("b", "MY", "uas.airframe", "operate"),
        sourced("c", "KR", "uas.payload", "produce"),
        sourced("d", "SG", "uas.delivery", "produce"),
    ];
    let element = |id: &str, capability: &str| json!({"id": id, "title": id, "capabilities": [{"capability": capability}]});
    let topic = json!({"id": "t", "title": "T", "elements": [
        element("frame", "uas.airframe"), element("load", "uas.payload"), element("way", "uas.delivery")]});
    let source = json!([{"id": "s", "url": "https://example.org/", "published": "2026"}]);
    let data = with(dataset(&bodies), json!({"topics": [topic], "sources": source, "as_of": "2026-11-22"}));
    let path = folder.json("dataset.json", &data)?;
    let ask = |more: &[&str]| padan(&[&["gaps", "--topic", "t", "--dataset", &path], more].concat());
    let told = ask(&["--json"])?.json()?;
    let gaps: Vec<&Value> = items(&told["elements"]).iter().map(|element| &element["gap"]).collect();
    assert_eq!(gaps, [&Value::Null, &json!("none"), &json!("one")]);
    assert_eq!(told["elements"][1]["outside"], json!([{"id": "example-c", "country": "KR"}]));
    assert_eq!(told["elements"][2]["states"], json!(["SG"]));
    assert_eq!(told["common_users"][0]["capability"], "uas.airframe");
    assert_eq!(told["common_users"][0]["states"], json!(["ID", "MY"]));
    let said = ask(&[])?;
    assert!(said.out.contains("No known supplier of load") && said.out.contains("outside: Example C (KR)"), "{}", said.out);
    assert!(said.out.contains("Used in Indonesia and Malaysia"), "{}", said.out);
    let all = ask(&["--json", "--circle", "all"])?.json()?;
    assert_eq!((&all["elements"][1]["gap"], &all["elements"][1]["outside"]), (&json!("one"), &json!([])));
    let two = [sourced("a", "ID", "uas.airframe", "produce"), sourced("b", "MY", "uas.airframe", "produce")];
    let topic = json!({"id": "t", "title": "T", "elements": [element("frame", "uas.airframe")]});
    let none = with(data.clone(), json!({"organisations": two, "topics": [topic]}));
    let none = padan(&["gaps", "--topic", "t", "--json", "--dataset", &folder.json("none.json", &none)?])?;
    assert_eq!((none.status, &none.json()?["elements"][0]["gap"]), (Some(1), &Value::Null));
    Ok(())
}

#[test]
fn the_bundled_gaps_are_told() -> Outcome {
    let told = padan(&["gaps", "--topic", TOPIC, "--json"])?.json()?;
    let countries = countries()?;
    for element in items(&told["elements"]) {
        let states: BTreeSet<String> = items(&element["suppliers"]).iter().map(|body| text(&body["country"])).collect();
        assert!(states.iter().cloned().eq(ids(&element["states"])), "{element}");
        assert!(items(&element["outside"]).iter().all(|body| countries[&text(&body["id"])] == "KR"), "{element}");
    }
    assert!(items(&told["common_users"]).iter().all(|used| items(&used["states"]).len() >= 2));
    Ok(())
}
