//! `padan pairs`: order, points, options.

use crate::support::{Folder, Outcome, TOPIC, countries, dataset, example, items, padan, pairs, text, thousandths, two, with};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const TERMS: [&str; 8] =
    ["coverage", "track-record", "words", "mutual-gain", "common-ground", "value-chain", "assurance", "stated-interest"];

#[test]
fn pairs_come_best_first_and_cross_a_border() -> Outcome {
    let (run, countries) = (pairs(&[])?, countries()?);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    let list = run.json()?;
    let mut order = Vec::new();
    for pair in items(&list) {
        let (a, b) = (text(&pair["a"]), text(&pair["b"]));
        assert!(a.as_bytes() < b.as_bytes() && countries[&a] != countries[&b], "{a}, {b}");
        assert_eq!(pair["topic"], TOPIC);
        order.push((u32::MAX - thousandths(&pair["points"])?, a, b));
    }
    assert_eq!(order.len(), 20);
    assert!(order.is_sorted());
    assert_eq!(pairs(&[])?.out, run.out, "a second run says the same");
    Ok(())
}

#[test]
fn points_are_the_exact_sum_of_the_terms() -> Outcome {
    for pair in items(&pairs(&["--top", "60", "--circle", "all"])?.json()?) {
        let ids: Vec<String> = items(&pair["terms"]).iter().map(|term| text(&term["id"])).collect();
        assert_eq!(ids, TERMS);
        let (mut sum, mut most) = (0, 0);
        for term in items(&pair["terms"]) {
            let (points, max) = (thousandths(&term["points"])?, thousandths(&term["max"])?);
            assert!(points <= max, "{term}");
            sum += points;
            most += max;
            assert!(!text(&term["label"]).is_empty(), "{term}");
            assert!(term["evidence"].is_array());
            for side in ["for_a", "for_b"] {
                assert!(items(&term[side]).iter().all(|reason| !text(reason).is_empty()) && !items(&term[side]).is_empty(), "{term}");
            }
        }
        assert_eq!((sum, most), (thousandths(&pair["points"])?, 100_000), "{}, {}", pair["a"], pair["b"]);
    }
    Ok(())
}

#[test]
fn evidence_belongs_to_the_pair_and_names_its_sources() -> Outcome {
    let list = pairs(&["--top", "5"])?.json()?;
    for pair in items(&list) {
        let claims: Vec<&Value> = items(&pair["terms"]).iter().flat_map(|term| items(&term["evidence"])).collect();
        assert!(!claims.is_empty());
        for claim in claims {
            assert!([&pair["a"], &pair["b"]].contains(&&claim["organisation"]), "{claim}");
            assert!(items(&claim["sources"]).iter().all(|source| text(&source["url"]).starts_with("http")), "{claim}");
            assert!(!items(&claim["sources"]).is_empty() && !text(&claim["claim"]).is_empty(), "{claim}");
        }
    }
    Ok(())
}

#[test]
fn top_cuts_the_list() -> Outcome {
    let (long, short) = (pairs(&[])?.json()?, pairs(&["--top", "3"])?.json()?);
    assert_eq!(items(&short), &items(&long)[..3]);
    let none = pairs(&["--top", "0"])?;
    assert_eq!((none.status, none.out.as_str()), (Some(1), "[]\n"));
    Ok(())
}

#[test]
fn states_narrow_the_list_in_any_case() -> Outcome {
    let (upper, countries) = (pairs(&["--states", "ID,MY"])?, countries()?);
    assert_eq!(pairs(&["--states", "id, my"])?.out, upper.out);
    assert!(upper.pairs()?.iter().all(|(a, b)| ["ID", "MY"].contains(&&*countries[a]) && ["ID", "MY"].contains(&&*countries[b])));
    let one = pairs(&["--states", "ID"])?;
    assert_eq!((one.status, one.out.as_str()), (Some(1), "[]\n"));
    let unknown = pairs(&["--states", "ID,IDN"])?;
    assert_eq!((unknown.status, unknown.out.as_str()), (Some(2), ""));
    assert!(unknown.err.contains("\"IDN\"; did you mean ID"), "{}", unknown.err);
    Ok(())
}

#[test]
fn circles_divide_members_from_partners() -> Outcome {
    let folder = Folder::new("circles")?;
    let bodies = [("a", "ID"), ("b", "MY"), ("c", "KR"), ("d", "DE")].map(|(letter, state)| example(letter, state, &["uas.airframe"]));
    let data = dataset(&bodies);
    let count = |circle| -> Outcome<usize> { Ok(folder.pairs_of(&data, &["--circle", circle])?.pairs()?.len()) };
    assert_eq!(folder.pairs_of(&data, &[])?.pairs()?, [("example-a".into(), "example-b".into())]);
    assert_eq!(folder.pairs_of(&data, &["--circle", "partners"])?.pairs()?, [("example-c".into(), "example-d".into())]);
    assert_eq!((count("members")?, count("all")?), (1, 6));
    assert_eq!(pairs(&["--circle", "partners"])?.status, Some(1), "the bundled data have one partner state");
    Ok(())
}

#[test]
fn the_dial_changes_the_order_and_no_points() -> Outcome {
    let all = |dial| pairs(&["--states", "BN,LA", "--top", "100000", "--dial", dial])?.json();
    let (proven, undiscovered) = (all("0")?, all("100")?);
    let key = |pair: &Value| (text(&pair["a"]), text(&pair["b"]));
    let points = |list: &Value| items(list).iter().map(|pair| (key(pair), pair["terms"].clone())).collect::<BTreeMap<_, _>>();
    assert_eq!(points(&proven), points(&undiscovered));
    assert_ne!(proven, undiscovered);
    let mut order = Vec::new();
    for pair in items(&undiscovered) {
        let track = items(&pair["terms"]).iter().find(|term| term["id"] == "track-record").ok_or("no track record")?;
        order.push((u32::MAX - thousandths(&pair["points"])? + thousandths(&track["points"])?, key(pair)));
    }
    assert!(order.is_sorted());
    Ok(())
}

#[test]
fn a_policy_leaves_out_what_it_excludes() -> Outcome {
    let folder = Folder::new("policy")?;
    let bodies = [
        example("a", "ID", &["uas.airframe"]),
        example("b", "MY", &["uas.payload"]),
        example("c", "SG", &["uas.airframe"]),
        with(example("d", "TH", &["uas.delivery"]), json!({"sensitive_lines": true})),
    ];
    let under = |exclude: Value| {
        let policy = json!({"format": "padan-policy", "version": 1, "title": "Example policy", "exclude": exclude});
        let run = folder.pairs_of(&dataset(&bodies), &["--policy", &folder.json("policy.json", &policy)?])?;
        assert!(run.err.contains("Example policy"), "{}", run.err);
        Ok::<_, Box<dyn std::error::Error>>(run)
    };
    let with_body =
        |exclude: Value, id: &str| -> Outcome<usize> { Ok(under(exclude)?.pairs()?.iter().filter(|(a, b)| a == id || b == id).count()) };
    assert_eq!(under(json!({}))?.pairs()?.len(), 6);
    assert_eq!(with_body(json!({"states": ["MY"]}), "example-b")?, 0);
    assert_eq!(with_body(json!({"organisations": ["example-a"]}), "example-a")?, 0);
    assert_eq!(with_body(json!({"sensitive_lines": true}), "example-d")?, 0);
    assert_eq!(with_body(json!({"sensitive_lines": false}), "example-d")?, 3);
    assert!(under(json!({}))?.out.contains("uas.airframe"));
    for whole_or_part in ["uas.airframe", "uas"] {
        assert!(!under(json!({"capabilities": [whole_or_part]}))?.out.contains("uas.airframe"));
    }
    let other = folder.json("policy.json", &dataset(&[]))?;
    assert_eq!(pairs(&["--policy", &other])?.status, Some(2));
    Ok(())
}

#[test]
fn every_command_that_ranks_or_finds_obeys_the_policy_and_names_it() -> Outcome {
    let folder = Folder::new("policy-named")?;
    let policy = json!({"format": "padan-policy", "version": 1, "title": "Example policy", "exclude": {"organisations": ["mismart"]}});
    let file = folder.json("policy.json", &policy)?;
    for command in [
        &["pairs", "--topic", TOPIC, "--top", "400"][..],
        &["partners", "--organisation", "my-poladrone", "--topic", TOPIC],
        &["team", "--topic", TOPIC],
        &["gaps", "--topic", TOPIC],
        &["search", "mismart"],
    ] {
        let free = padan(&[command, &["--json"]].concat())?;
        let as_json = padan(&[command, &["--json", "--policy", &file]].concat())?;
        let as_text = padan(&[command, &["--policy", &file]].concat())?;
        assert!(!free.out.contains("Example policy"), "{command:?}");
        // The search says again what was typed.
        let named = if command[0] == "search" { "\"id\":\"mismart\"" } else { "\"mismart\"" };
        assert!(!as_json.out.contains(named), "{command:?}");
        assert!(as_json.out.contains("\"policy\":\"Example policy\""), "{command:?}: {}", as_json.out);
        assert!(as_text.out.starts_with("under the policy \"Example policy\"\n"), "{command:?}: {}", as_text.out);
    }
    Ok(())
}

#[test]
fn equal_points_are_ordered_by_ids() -> Outcome {
    let folder = Folder::new("ties")?;
    let same = |letter, country| with(example(letter, country, &[]), json!({"capabilities": [{"capability": "uas.airframe"}]}));
    let run = folder.pairs_of(&dataset(&[same("c", "SG"), same("b", "MY"), same("a", "ID")]), &[])?;
    assert_eq!(run.pairs()?, [("a", "b"), ("a", "c"), ("b", "c")].map(|(a, b)| (format!("example-{a}"), format!("example-{b}"))));
    Ok(())
}

#[test]
fn arguments_that_cannot_be_used_end_with_status_2() -> Outcome {
    let near = padan(&["pairs", "--topic", "humanitarian-drone"])?;
    assert_eq!((near.status, near.out.as_str()), (Some(2), ""));
    assert!(near.err.contains("did you mean humanitarian-drones"), "{}", near.err);
    for wrong in [&["--dial", "101"][..], &["--circle", "friends"], &["--top", "-1"], &["--top", "99999999999999999999"], &["--none"]] {
        assert_eq!(pairs(wrong)?.status, Some(2), "{wrong:?}");
    }
    for wrong in [&[][..], &["pair"], &["pairs"], &["partners"], &["check"], &["partners", "--all", "--organisation", "a-star"]] {
        assert_eq!(padan(wrong)?.status, Some(2), "{wrong:?}");
    }
    Ok(())
}

#[test]
fn a_policy_may_begin_with_a_byte_order_mark() -> Outcome {
    let folder = Folder::new("policy-mark")?;
    let policy = json!({"format": "padan-policy", "version": 1, "title": "Example policy"});
    let policy = folder.write("policy.json", format!("\u{feff}{policy}"))?;
    assert_eq!(folder.pairs_of(&dataset(&two()), &["--policy", &policy])?.status, Some(0));
    Ok(())
}
