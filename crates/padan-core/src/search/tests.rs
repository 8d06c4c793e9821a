//! Laws of the search, over invented datasets.

use super::*;
use crate::dataset::{Capability, Certification, Claim, Domain, Engagement, Organisation, State, Status};
use crate::document::MemberState;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn organisation(number: usize, name: String, summary: String) -> Organisation {
    Organisation {
        id: format!("o{number:03}"),
        name,
        local_name: None,
        aliases: Vec::new(),
        state: 0,
        city: None,
        kind: None,
        size: None,
        website: None,
        contact: None,
        founded: None,
        summary,
        sensitive_lines: false,
        parent: None,
        stand: None,
        status: Status::Active,
        replaced_by: None,
        claims: Vec::new(),
        certifications: Vec::new(),
        seeks: Vec::new(),
        notices: Vec::new(),
        ranked: true,
        quarantined: false,
        left_out: false,
        left_claims: Vec::new(),
    }
}

fn dataset(texts: Vec<(String, String)>) -> Dataset {
    let organisations = texts.into_iter().enumerate().map(|(number, (name, summary))| organisation(number, name, summary)).collect();
    let about = MemberState { code: "LA".into(), name: "Lao PDR".into(), ..MemberState::default() };
    let labels = crate::document::Labels::default;
    Dataset {
        organisations,
        states: vec![State { about, member: true }],
        domains: vec![Domain { id: "mar".into(), label: "Maritime".into(), labels: labels() }],
        capabilities: vec![Capability { id: "mar.rescue".into(), label: "Rescue boats".into(), labels: labels(), domain: 0 }],
        ..Dataset::default()
    }
}

fn named(names: &[&str]) -> Dataset {
    dataset(names.iter().map(|name| ((*name).to_owned(), String::new())).collect())
}

/// The ids found, best first.
fn ids(dataset: &Dataset, query: &str) -> Vec<String> {
    Index::new(dataset).search(query, 100).hits.iter().map(|hit| hit.item.id(dataset).to_owned()).collect()
}

#[test]
fn near_words_are_words_that_lead_somewhere() {
    let data = named(&["Drones for floods", "Drone survey works"]);
    let index = Index::new(&data);
    let near = index.search("dronnnnes", 10).near;
    assert!(!near.is_empty());
    for word in near {
        assert!(["drone", "drones"].contains(&word.as_str()), "{word}");
        assert!(!index.search(&word, 10).hits.is_empty());
    }
}

#[test]
fn what_is_written_otherwise_is_found() {
    let data = named(&["Viện Hải dương học", "Defence Institute", "Phnom Penh Works", "HiveGround", "S.C.D.F. Units", "Robotics Alpha"]);
    for (query, id) in [
        ("vien hai duong", "o000"),
        ("Defense", "o001"),
        ("phnompenh", "o002"),
        ("works penh", "o002"),
        ("hive ground", "o003"),
        ("SCDF", "o004"),
        ("s.c.d.f", "o004"),
        ("robtics", "o005"),
        ("obotic", "o005"),
        ("alpharobotics", "o005"),
    ] {
        assert_eq!(ids(&data, query).first().map(String::as_str), Some(id), "{query}");
    }
}

#[test]
fn parts_of_names_without_spaces_are_found() {
    let data = named(&["มหาวิทยาลัยมหิดล", "មជ្ឈមណ្ឌលកំចាត់មីន", "ໂຄງການເກັບກູ້", "ရန်ကုန်နည်းပညာတက္ကသိုလ်", "한국항공우주산업"]);
    for (query, id) in
        [("มหิดล", "o000"), ("កំចាត់", "o001"), ("ເກັບ", "o002"), ("နည်းပညာ", "o003"), ("항공우", "o004"), ("한구", "o004"), ("ก", "")]
    {
        let found = ids(&data, query);
        assert_eq!(found.first().map_or("", String::as_str), id, "{query} {found:?}");
    }
}

#[test]
fn an_empty_result_says_why_and_what_is_near() {
    let data = named(&["Dredging Works"]);
    let found = Index::new(&data).search("dridgung", 5);
    assert!(found.hits.len() == 1, "two edits from eight letters");
    let found = Index::new(&data).search("drudgun", 5);
    assert_eq!((found.hits.len(), found.unknown_words, found.near), (0, vec!["drudgun".to_owned()], vec!["dredging".to_owned()]));
    let found = Index::new(&data).search("  ", 5);
    assert_eq!((found.hits.len(), found.words.len(), found.near.len()), (0, 0, 0));
}

#[test]
fn marks_stand_on_whole_letters_in_the_name_and_the_passage_that_says_the_rest() {
    let mut data = dataset(vec![("Đà Nẵng Works".into(), "Builds boats.".into())]);
    data.organisations[0].certifications = vec![Certification { name: "ISO 9001".into(), sources: Vec::new() }];
    data.organisations[0].claims = vec![Claim {
        capability: 0,
        engagement: Engagement::Produce,
        text: "Made 12 rescue boats.".into(),
        sources: Vec::new(),
        since: None,
        newest: None,
        heard: None,
    }];
    let index = Index::new(&data);
    let found = index.search("da nang boat rescued", 5);
    let shown = index.shown(&data, &found, &found.hits[0]);
    let marked = |passage: &Passage| passage.marks.iter().map(|place| passage.text[place.clone()].to_owned()).collect::<Vec<_>>();
    assert_eq!(marked(&shown.name), ["Đà", "Nẵng"]);
    let best = shown.best.as_ref().map(|best| (best.field, marked(best)));
    assert_eq!(best, Some((Field::Capability, vec!["Rescue".to_owned(), "boats".to_owned()])));
    let found = index.search("9001", 5);
    assert_eq!(index.shown(&data, &found, &found.hits[0]).best.map(|best| best.field), Some(Field::Certification));
}

#[test]
fn an_index_made_in_steps_is_the_same() {
    let data = named(&["Alpha Works", "Beta Works", "Gamma"]);
    let mut opening = Opening::new(&data);
    let mut steps = 1;
    while opening.step(&data, 1) == Progress::Working {
        steps += 1;
    }
    // One for each item, the rest for putting together what was read.
    assert_eq!(steps, 4 + 5);
    let (index, whole) = (opening.finish(), Index::new(&data));
    assert_eq!(index.search("works", 9).hits, whole.search("works", 9).hits);
    assert_eq!(index.bytes(), whole.bytes());
}

/// Words that stand near to each other in letters and in script.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "drone",
            "drones",
            "dronedash",
            "boat",
            "rescue",
            "rescued",
            "water",
            "waters",
            "viet",
            "nam",
            "the",
            "x",
            "9001"
        ])
        .prop_map(str::to_owned),
        prop::sample::select(vec!["มหิดล", "ลาว", "ລາວ", "មីន", "ရန်ကုန်", "한국", "Việt", "Đà"]).prop_map(str::to_owned),
        "[abn]{3,5}",
    ]
}

fn texts() -> impl Strategy<Value = Vec<(String, String)>> {
    let text = || prop::collection::vec(words(), 1..5).prop_map(|words| words.join(" "));
    prop::collection::vec((text(), text()), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn nothing_panics_and_marks_are_places_of_the_text(texts in prop::collection::vec((any::<String>(), any::<String>()), 0..4), query in any::<String>(), limit in 0..4_usize) {
        let joined = texts.iter().map(|(name, _)| name.as_str()).collect::<String>();
        let data = dataset(texts);
        let index = Index::new(&data);
        for query in [query, joined] {
            let found = index.search(&query, limit);
            prop_assert!(found.hits.len() <= limit && found.complete <= found.total);
            for hit in &found.hits {
                let shown = index.shown(&data, &found, hit);
                for passage in shown.best.iter().chain([&shown.name]) {
                    prop_assert!(passage.marks.iter().all(|place| passage.text.get(place.clone()).is_some_and(|marked| !marked.is_empty())));
                    prop_assert!(passage.marks.windows(2).all(|marks| marks[0].end < marks[1].start));
                }
            }
            let need = index.need(&query);
            prop_assert!(need.capabilities.iter().all(|found| found.words.iter().all(|&word| word < need.words.len())));
        }
    }

    #[test]
    fn spaces_case_and_order_of_words_change_nothing_of_what_is_found(texts in texts(), query in prop::collection::vec(words(), 1..4)) {
        let data = dataset(texts);
        let set = |query: &str| ids(&data, query).into_iter().collect::<BTreeSet<_>>();
        let typed = query.join(" ");
        let found = ids(&data, &typed);
        prop_assert_eq!(&ids(&data, &format!("  {typed}  ")), &found);
        prop_assert_eq!(&ids(&data, &typed.to_uppercase()), &found);
        let turned = query.iter().rev().cloned().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(set(&turned), set(&typed));
    }

    #[test]
    fn what_a_word_finds_its_beginnings_find(texts in texts(), place in any::<prop::sample::Index>()) {
        // Of words that stand in a name; of what is mistyped the beginning may mean something else.
        let names: Vec<&str> = texts.iter().flat_map(|(name, _)| name.split(' ')).collect();
        let word = names[place.index(names.len())].to_owned();
        let data = dataset(texts.clone());
        let holders: Vec<String> = texts.iter().enumerate().filter(|(_, (name, _))| name.split(' ').any(|part| part == word)).map(|(number, _)| format!("o{number:03}")).collect();
        for end in 1..=word.chars().count() {
            let typed: String = word.chars().take(end).collect();
            let found = ids(&data, &typed);
            prop_assert!(holders.iter().all(|id| found.contains(id)), "{typed} of {word}: {found:?}, not all of {holders:?}");
        }
    }

    #[test]
    fn an_exact_name_comes_first(texts in texts(), place in any::<prop::sample::Index>()) {
        let name = texts[place.index(texts.len())].0.clone();
        let data = dataset(texts);
        let first = Index::new(&data).search(&name, 1).hits[0];
        let Item::Organisation(first_place) = first.item else { return Err(TestCaseError::fail("no organisation")) };
        prop_assert!(first.named);
        prop_assert_eq!(token::squashed(&data.organisations[first_place].name), token::squashed(&name));
    }

    #[test]
    fn a_limit_cuts_off_the_end(texts in texts(), query in words(), limit in 0..4_usize) {
        let data = dataset(texts);
        let index = Index::new(&data);
        let all = index.search(&query, usize::MAX).hits;
        prop_assert_eq!(&index.search(&query, limit).hits[..], &all[..limit.min(all.len())]);
    }
}
