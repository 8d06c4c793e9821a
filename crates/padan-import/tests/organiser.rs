//! What an organiser does with a list: flagged phrases, doubles with two stands, going back to the columns. All organisations are invented.

use padan_core::document::{Document, Organisation};
use padan_core::finding::Finding;
use padan_core::progress::Progress;
use padan_import::columns::propose;
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafting, Drafts, Reading};
use padan_import::finish::document;
use padan_import::groups::{Band, sensitive};
use padan_import::names::{self, Body, compare};
use padan_import::reference::{Reference, small};
use padan_import::table::{Choice, Opening};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::sync::Arc;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn reference() -> Arc<Reference> {
    let taxonomy = [("x.carriers", "Vaccine carriers and cold boxes"), ("x.boats", "Rescue boats"), ("x.drones", "Drone survey")];
    Arc::new(Reference::new(&small(&taxonomy)))
}

/// The drafts of a list, with the columns as they are proposed but for those named otherwise.
fn drafts(list: &str, reference: &Reference, ignored: &[&str]) -> Outcome<Arc<Drafts>> {
    let refused = |finding: Box<Finding>| format!("{finding:?}");
    let mut opening = Opening::new(list.as_bytes().to_vec(), &Choice::default()).map_err(refused)?;
    while opening.step(10_000).map_err(refused)? == Progress::Working {}
    let table = opening.finish().map_err(refused)?;
    let role = |column: &padan_import::columns::Column| {
        if ignored.contains(&column.heading.as_str()) { padan_import::role::Role::Ignored } else { column.role }
    };
    let roles = propose(&table).iter().map(role).collect();
    let mut drafting = Drafting::of_table(table, Reading { roles, country: None }).map_err(refused)?;
    while drafting.step(reference, 1_000) == Progress::Working {}
    Ok(Arc::new(drafting.finish()))
}

#[test]
fn nothing_is_proposed_for_a_phrase_that_a_person_has_to_look_at() -> Outcome {
    let reference = reference();
    let flagged = "plate carriers";
    assert!(sensitive(flagged).is_some(), "the screening knows the phrase");
    assert_ne!(padan_import::groups::proposals(flagged, &reference), [], "else the phrase would not show anything");
    let list = format!("name,country,description\nExample A,MY,{flagged}; rescue boats\nExample B,MY,vaccine carriers\n");
    let drafts = drafts(&list, &reference, &[])?;
    let texts = |proposed: bool| -> Vec<&str> {
        let groups = drafts.proposal.groups.iter().filter(|group| group.capability.is_some() == proposed);
        groups.flat_map(|group| &group.phrases).map(|phrase| drafts.proposal.phrases[*phrase].text.as_str()).collect()
    };
    assert_eq!(texts(false), [flagged]);
    assert!(texts(true).contains(&"rescue boats") && texts(true).contains(&"vaccine carriers"), "{:?}", texts(true));
    assert!(drafts.proposal.groups.iter().filter(|group| group.capability.is_none()).all(|group| group.band == Band::None));
    let made = document(Document::default(), drafts, Decisions::default(), reference);
    assert!(made.organisations[0].capabilities.iter().all(|claim| claim.claim != flagged), "{:?}", made.organisations[0].capabilities);
    Ok(())
}

#[test]
fn doubles_keep_both_stands_and_both_summaries() -> Outcome {
    let reference = reference();
    let list = "name,country,summary,stand\nExample Works Sdn Bhd,MY,Builds boats.,\"Hall 3, B05\"\nEXAMPLE WORKS,MY,Trains crews.,\"Hall 2, C78\"\nExample Works,MY,Builds boats.,\n";
    let drafts = drafts(list, &reference, &[])?;
    let made = document(Document::default(), drafts, Decisions::default(), reference);
    assert_eq!(made.organisations.len(), 1);
    assert_eq!(made.organisations[0].stand.as_deref(), Some("Hall 3, B05; Hall 2, C78"));
    assert_eq!(made.organisations[0].summary, "Builds boats. Trains crews.");
    Ok(())
}

#[test]
fn as_many_entries_are_told_of_as_are_made() -> Outcome {
    let known = |id: &str, name: &str| Organisation { id: id.into(), name: name.into(), country: "MY".into(), ..Organisation::default() };
    let bundled = Document { organisations: vec![known("my-known", "Example Known")], ..small(&[("x.boats", "Rescue boats")]) };
    let reference = Arc::new(Reference::new(&bundled));
    let list = "name,country\nExample Known,MY\nExample A,MY\nEXAMPLE A SDN BHD,MY\nExample Known (EK),MY\nExample B,SG\n";
    let drafts = drafts(list, &reference, &[])?;
    let ways = [
        Decisions::default(),
        Decisions { again: BTreeMap::from([(2, false), (3, false)]), ..Decisions::default() },
        Decisions { again: BTreeMap::from([(3, false)]), twins: BTreeMap::from([(0, false)]), ..Decisions::default() },
        Decisions { left_out: BTreeSet::from([1]), ..Decisions::default() },
        Decisions { left_out: BTreeSet::from([0, 4]), twins: BTreeMap::from([(3, false)]), ..Decisions::default() },
    ];
    let mut counts = Vec::new();
    for decisions in ways {
        let entries = decisions.entries(&drafts, &reference);
        let made = document(Document::default(), drafts.clone(), decisions, reference.clone());
        assert_eq!(entries.len(), made.organisations.len());
        counts.push(entries.len());
    }
    assert_eq!(counts, [3, 4, 4, 3, 2]);
    Ok(())
}

#[test]
fn a_joined_summary_is_cleared_only_where_all_of_it_was() -> Outcome {
    let reference = reference();
    let list =
        "name,country,summary\nExample Works,MY,Sells howitzers.\nEXAMPLE WORKS,MY,Trains crews.\nExample Works,MY,Sells torpedoes.\n";
    let drafts = drafts(list, &reference, &[])?;
    let made = |cleared: &[&str]| {
        let digests = cleared.iter().filter_map(|text| sensitive(text)).map(|text| text.digest);
        let cleared = digests.map(|digest| (digest, "Example Person".to_owned())).collect();
        let decisions = Decisions { cleared, ..Decisions::default() };
        document(Document::default(), drafts.clone(), decisions, reference.clone()).organisations.remove(0)
    };
    let is_held = |cleared: &[&str]| made(cleared).screening.iter().any(|entry| entry.cleared_by.is_none());
    let all = ["Sells howitzers.", "Sells torpedoes."];
    assert!(is_held(&[]) && is_held(&all[..1]) && is_held(&all[1..]));
    assert!(!is_held(&all), "{:?}", made(&all).screening);
    let whole = sensitive(&made(&all).summary).map(|text| text.digest);
    assert!(
        whole.is_some() && made(&all).screening.iter().any(|entry| Some(&entry.text_sha256) == whole.as_ref()),
        "the joined text has its own entry"
    );
    Ok(())
}

#[test]
fn only_equal_names_are_the_same_by_themselves() {
    use names::Band::{Ask, Different, Same};
    let band = |one: (&str, &str), other: (&str, &str)| {
        let (one, other) = (Body::new([one.0], one.1, None), Body::new([other.0], other.1, None));
        assert_eq!(compare(&one, &other), compare(&other, &one));
        compare(&one, &other)
    };
    for (one, other, wanted) in [
        (("Banyan Banyan Dynamics K.K.", "JP"), ("Banyan Nusa Dynamics K.K.", "JP"), Different),
        (("Banyan Banyan Dynamics", "JP"), ("Banyan Dynamics", "JP"), Ask),
        (("Banyan Banyan Dynamics", "JP"), ("Banyan Dynamics", "MY"), Different),
        (("Banyan Nusa Dynamics", "MY"), ("Nusa Banyan Dynamics", "MY"), Ask),
        (("Banyan Nusa Dynamics", "MY"), ("Nusa Banyan Dynamics", "SG"), Different),
        (("Banyan Nusa Dynamics Sdn Bhd", "MY"), ("BANYAN NUSA DYNAMICS", "MY"), Same),
        (("Banyan Nusa Dynamics", "SG"), ("BANYAN NUSA DYNAMICS", "MY"), Ask),
        (("National Univ. of Singapore", "SG"), ("National University of Singapore", "SG"), Ask),
        (("Banyan Inst. of Tech.", "MY"), ("Banyan Institute of Technology", "MY"), Ask),
        (("Banyan Engg. Co., Ltd.", "MY"), ("Banyan Engineering", "MY"), Ask),
        (("Banyan Eng Corp.", "MY"), ("Banyan Engineering Corporation", "MY"), Ask),
        (("Natl. Dept. of Example", "MY"), ("National Department of Example", "MY"), Ask),
        (("Banyan Int'l", "MY"), ("Banyan International", "MY"), Ask),
    ] {
        assert_eq!(band(one, other), wanted, "{one:?} {other:?}");
    }
}

#[test]
fn an_abbreviated_name_is_found_among_many() {
    let mut known = names::Known::default();
    for name in ["Example Trading", "National University of Singapore", "Nanyang Example"] {
        known.add(Body::new([name], "SG", None));
    }
    assert_eq!(known.find(&Body::new(["National Univ. of Singapore"], "SG", None)), Some((1, names::Band::Ask)));
}

#[test]
fn the_finding_names_the_other_line_by_its_own_name() -> Outcome {
    let drafts = drafts("name,country\nExample Works Sdn Bhd,MY\nEXAMPLE WORKS,MY\n", &reference(), &[])?;
    let told: Vec<_> = drafts.findings.iter().filter(|finding| finding.message.key == "finding-import-again").collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].place.line, Some(3));
    assert!(format!("{:?}", told[0].message.args).contains("Example Works Sdn Bhd"), "{:?}", told[0].message);
    Ok(())
}

#[test]
fn decisions_that_still_apply_outlive_another_look_at_the_columns() -> Outcome {
    let reference = reference();
    let list = "name,country,description,notes\nExample Lost,Atlantis,rescue boats,\nExample A,MY,drone survey; candles,\n\
        Example B,MY,rescue boats,\nEXAMPLE B,MY,candles,\nExample C,MY,boats made of polymer,\n";
    let before = drafts(list, &reference, &[])?;
    let place = |drafts: &Drafts, name: &str| drafts.drafts.iter().position(|draft| draft.organisation.name == name).ok_or("no draft");
    let group = |drafts: &Drafts, text: &str| {
        let phrase = drafts.proposal.phrases.iter().position(|phrase| phrase.text == text).ok_or("no phrase")?;
        let group = drafts.proposal.groups.iter().position(|group| group.phrases.contains(&phrase)).ok_or("no group")?;
        Ok::<_, Box<dyn Error>>((group, phrase))
    };
    let mut decisions = Decisions { title: "Example fair".into(), ..Decisions::default() };
    decisions.groups.insert(group(&before, "candles")?.0, vec!["x.boats".into()]);
    decisions.groups.insert(group(&before, "drone survey")?.0, Vec::new());
    decisions.apart.insert(group(&before, "rescue boats")?);
    decisions.again.insert(place(&before, "EXAMPLE B")?, false);
    decisions.left_out.insert(place(&before, "Example C")?);
    decisions.cleared.insert("digest".into(), "Example Person".into());
    assert_eq!(decisions.carried(&before, &before), decisions, "the same columns, the same decisions");
    // Without descriptions nothing of the groups applies; all else does.
    let bare = drafts(list, &reference, &["description"])?;
    let carried = decisions.carried(&before, &bare);
    assert!(bare.proposal.groups.is_empty() && carried.groups.is_empty() && carried.apart.is_empty());
    assert_eq!(
        (carried.again, carried.left_out, carried.cleared),
        (decisions.again.clone(), decisions.left_out.clone(), decisions.cleared.clone())
    );
    // One row more puts the groups in another order: decisions go by what they are, not by where they stand.
    let mut turned = list.lines().collect::<Vec<_>>();
    turned.push("Example D,MY,wind tunnels and rescue boats for all,");
    let now = drafts(&turned.join("\n"), &reference, &[])?;
    let carried = decisions.carried(&before, &now);
    assert_eq!(carried.groups.get(&group(&now, "candles")?.0), Some(&vec!["x.boats".to_owned()]));
    assert_eq!(carried.groups.get(&group(&now, "drone survey")?.0), Some(&Vec::new()));
    assert!(carried.apart.contains(&group(&now, "rescue boats")?));
    Ok(())
}
