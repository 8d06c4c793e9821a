//! Datasets of others: what may be absent, other countries and taxonomies, who is never ranked.

use crate::support::{DATA, Folder, Outcome, TOPIC, dataset, example, items, padan, text, thousandths, two, with};
use serde_json::{Value, json};

#[test]
fn a_list_of_organisations_is_enough() -> Outcome {
    let folder = Folder::new("only-organisations")?;
    let run = folder.pairs_of(&dataset(&two()), &[])?;
    assert_eq!((run.status, run.pairs()?), (Some(0), vec![("example-a".into(), "example-b".into())]));
    assert!(run.err.contains("was not screened"), "{}", run.err);
    let least = [json!({"id": "a", "name": "Example A", "country": "ID"}), json!({"id": "b", "name": "Example B", "country": "MY"})];
    assert_eq!(padan(&["check", &folder.json("least.json", &dataset(&least))?])?.status, Some(0));
    assert_eq!(folder.pairs_of(&dataset(&least), &[])?.pairs()?.len(), 1);
    Ok(())
}

#[test]
fn other_countries_are_each_others_members() -> Outcome {
    let folder = Folder::new("other-countries")?;
    let bodies = [example("a", "DE", &["uas.airframe"]), example("b", "FR", &["uas.payload"])];
    assert_eq!(folder.pairs_of(&dataset(&bodies), &[])?.pairs()?.len(), 1);
    assert_eq!(folder.pairs_of(&dataset(&bodies), &["--states", "de,fr"])?.pairs()?.len(), 1);
    assert_eq!(folder.pairs_of(&dataset(&bodies), &["--circle", "partners"])?.status, Some(1));
    let states = json!([{"code": "DE", "name": "Germany", "membership": "partner"}, {"code": "FR", "name": "France"}]);
    let own = with(dataset(&bodies), json!({"member_states": states}));
    assert_eq!(folder.pairs_of(&own, &[])?.status, Some(1), "one of the two is no member");
    assert_eq!(folder.pairs_of(&own, &["--circle", "all"])?.status, Some(0));
    Ok(())
}

#[test]
fn another_taxonomy_brings_its_own_topics() -> Outcome {
    let folder = Folder::new("own-taxonomy")?;
    let bodies = [example("a", "DE", &["food.bread"]), example("b", "FR", &["wood"])];
    let topic = json!({"id": "oven", "title": "Oven", "elements": [
        {"id": "bread", "weight": 2, "capabilities": [{"capability": "food.bread", "fit": 1}]},
        {"id": "wood", "capabilities": [{"capability": "wood"}]}]});
    let taxonomy = json!([{"id": "food", "children": [{"id": "food.bread", "label": "Bread"}]}, {"id": "wood", "label": "Wood"}]);
    let path = folder.json("dataset.json", &with(dataset(&bodies), json!({"capabilities": taxonomy, "topics": [topic]})))?;
    let run = padan(&["pairs", "--dataset", &path, "--topic", "oven", "--json"])?.json()?;
    let coverage = &items(&items(&run)[0]["terms"])[0];
    assert_eq!(items(&coverage["evidence"]).len(), 2, "{coverage}");
    let builtin = padan(&["pairs", "--dataset", &path, "--topic", TOPIC])?;
    assert_eq!(builtin.status, Some(2), "no capability of that topic is in this taxonomy");
    assert_eq!(padan(&["check", &path])?.status, Some(0));
    Ok(())
}

#[test]
fn nothing_to_pair_is_status_1() -> Outcome {
    let folder = Folder::new("nothing")?;
    let one_state = ["a", "b", "c"].map(|letter| example(letter, "ID", &["uas.airframe"]));
    for bodies in [&[][..], &one_state[..1], &one_state[..]] {
        let run = folder.pairs_of(&dataset(bodies), &[])?;
        assert_eq!((run.status, run.out.as_str()), (Some(1), "[]\n"));
        let partners = padan(&["partners", "--dataset", &folder.path("dataset.json"), "--all", "--json"])?;
        assert_eq!((partners.status, partners.out.lines().count()), (Some(1), bodies.len()));
    }
    let without_topics = with(dataset(&two()), json!({"topics": []}));
    assert_eq!(folder.pairs_of(&without_topics, &[])?.status, Some(2));
    assert_eq!(padan(&["partners", "--dataset", &folder.path("dataset.json"), "--all", "--json"])?.status, Some(1));
    Ok(())
}

#[test]
fn a_byte_order_mark_does_no_harm() -> Outcome {
    let folder = Folder::new("mark")?;
    let path = folder.write("dataset.json", format!("\u{feff}{}", dataset(&two())))?;
    assert_eq!(padan(&["check", &path])?.status, Some(0));
    assert_eq!(padan(&["pairs", "--dataset", &path, "--topic", TOPIC])?.status, Some(0));
    Ok(())
}

#[test]
fn a_claim_without_source_counts_less() -> Outcome {
    let folder = Folder::new("sources")?;
    let sources = json!([{"id": "s1", "url": "https://example.org/1"}, {"id": "s2", "url": "https://example.org/2"}]);
    let mut best = 0;
    for ids in [&[][..], &["s1"], &["s1", "s2"]] {
        let [mut a, b] = two();
        a["capabilities"][0]["sources"] = json!(ids);
        let list = folder.pairs_of(&with(dataset(&[a, b]), json!({"sources": sources})), &[])?.json()?;
        let points = thousandths(&items(&list)[0]["points"])?;
        assert!(points > best, "{ids:?}: {points}");
        best = points;
    }
    Ok(())
}

#[test]
fn some_are_never_ranked() -> Outcome {
    let folder = Folder::new("never-ranked")?;
    let entry = |cleared_by: Value| json!({"screening": [{"text_sha256": "0".repeat(64), "heading": "ML3", "cleared_by": cleared_by}]});
    let [a, b] = two();
    let cases = [
        (json!({"status": "active"}), 1),
        (json!({"status": "unverified"}), 1),
        (json!({"status": "closed"}), 0),
        (json!({"status": "replaced", "replaced_by": "example-b"}), 0),
        (entry(json!("Example person")), 1),
        (entry(Value::Null), 0),
    ];
    for (fields, count) in cases {
        let run = folder.pairs_of(&dataset(&[with(a.clone(), fields.clone()), b.clone()]), &["--circle", "all"])?;
        assert_eq!(run.pairs()?.len(), count, "{fields}");
        let partners = ["partners", "--dataset", &folder.path("dataset.json"), "--organisation", "example-b", "--json"];
        assert_eq!(items(&padan(&partners)?.json()?["partners"]).len(), count, "{fields}");
    }
    let withdrawn = with(dataset(&[a, b]), json!({"withdrawn": [{"id": "example-a", "at": "2026-12-01"}]}));
    assert_eq!(folder.pairs_of(&withdrawn, &[])?.status, Some(1));
    Ok(())
}

#[test]
fn one_owner_is_never_paired_with_itself() -> Outcome {
    let folder = Folder::new("owners")?;
    let child = |letter, country| with(example(letter, country, &["uas.airframe"]), json!({"parent": "example-a"}));
    let bodies = [example("a", "ID", &["uas.airframe"]), child("b", "MY"), child("c", "SG"), example("d", "TH", &["uas.payload"])];
    let pairs = folder.pairs_of(&dataset(&bodies), &[])?.pairs()?;
    assert_eq!(pairs.len(), 3);
    assert!(pairs.iter().all(|(_, b)| b == "example-d"), "{pairs:?}");
    Ok(())
}

#[test]
fn general_capabilities_need_one_of_the_topic_beside_them() -> Outcome {
    let folder = Folder::new("general")?;
    let coverage = |capabilities: &[&str]| -> Outcome<usize> {
        let list = folder.pairs_of(&dataset(&[example("a", "ID", capabilities), example("b", "MY", &["uas.delivery"])]), &[])?.json()?;
        let claims = items(&items(&items(&list)[0]["terms"])[0]["evidence"]).iter();
        Ok(claims.filter(|claim| text(&claim["capability"]) == "mfg.energy-storage").count())
    };
    assert_eq!((coverage(&["mfg.energy-storage"])?, coverage(&["mfg.energy-storage", "uas.airframe"])?), (0, 1));
    Ok(())
}

#[test]
fn the_packed_data_folder_is_the_bundled_dataset() -> Outcome {
    let folder = Folder::new("packed-data")?;
    let path = folder.path("packed.json");
    assert_eq!(padan(&["pack", DATA, "-o", &path])?.status, Some(0));
    assert_eq!(padan(&["check", &path])?.status, Some(0));
    let many = ["partners", "--all", "--topic", "biosafety", "--top", "3", "--circle", "all", "--json"];
    for command in [&["pairs", "--topic", TOPIC, "--json"][..], &many] {
        let (own, bundled) = (padan(&[command, &["--dataset", &path]].concat())?, padan(command)?);
        assert_eq!((own.status, bundled.status), (Some(0), Some(0)));
        assert!(own.out == bundled.out, "{command:?} differs");
    }
    Ok(())
}
