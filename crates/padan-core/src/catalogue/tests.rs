//! Counts and filters against plain loops over the organisations.

use super::*;
use crate::address::Address;
use crate::dataset::Organisation;
use crate::matching::Engine;
use crate::matching::testing::{Sketch, engine};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The ids of an organisation in a facet, found anew from the engine's own tables.
fn ids(engine: &Engine, facet: Facet, place: usize) -> BTreeSet<String> {
    let dataset = engine.dataset();
    let entry: &Organisation = &dataset.organisations[place];
    let capability = |claim: &crate::dataset::Claim| &dataset.capabilities[claim.capability];
    let one = |id: Option<&str>| [id.unwrap_or(NOT_SAID).to_owned()].into_iter().collect();
    match facet {
        Facet::State => one(Some(&dataset.state_of(place).code)),
        Facet::Kind => one(entry.kind.map(crate::dataset::Kind::id)),
        Facet::Size => one(entry.size.map(crate::dataset::Size::id)),
        Facet::Domain => entry.claims.iter().map(|claim| dataset.domains[capability(claim).domain].id.clone()).collect(),
        Facet::Capability => entry.claims.iter().map(|claim| capability(claim).id.clone()).collect(),
        Facet::Engagement => entry.claims.iter().map(|claim| claim.engagement.id().to_owned()).collect(),
        Facet::Certification => entry.certifications.iter().map(|held| held.name.to_lowercase().replace(' ', "-")).collect(),
        Facet::Topic => (0..dataset.listed_topics().len())
            .filter(|&topic| engine.table(topic).is_some_and(|table| !table.profiles[place].claims.is_empty()))
            .map(|topic| dataset.topics[topic].id.clone())
            .collect(),
        Facet::Freshness => {
            let months = entry.claims.iter().filter_map(|claim| claim.newest).map(crate::date::Date::months).max();
            let age = dataset.as_of.zip(months).map(|(day, newest)| day.months() - newest);
            one(age.map(|age| {
                if age <= 12 {
                    "year"
                } else if age <= 36 {
                    "three-years"
                } else if age <= 72 {
                    "six-years"
                } else {
                    "older"
                }
            }))
        }
    }
}

/// All values there are, and a few that nobody has.
fn choices(catalogue: &Catalogue, picks: &[(usize, usize)]) -> Chosen {
    let mut chosen = Chosen::default();
    for &(facet, value) in picks {
        let facet = Facet::ALL[facet % Facet::ALL.len()];
        let id = catalogue.values(facet).get(value).map_or("nobody-has-it", |value| value.id.as_str()).to_owned();
        chosen = chosen.with(facet, &id, true);
    }
    chosen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]
    #[test]
    fn counts_and_what_is_left_are_those_of_plain_loops(
        sketch in Sketch::any(12), picks in prop::collection::vec((0usize..9, 0usize..5), 0..5), found in prop::option::of(prop::collection::btree_set(0usize..14, 0..14)),
    ) {
        let engine = engine(&sketch);
        let catalogue = Catalogue::new(engine.dataset());
        let all = engine.dataset().organisations.len();
        let chosen = choices(&catalogue, &picks);
        let held: Vec<[BTreeSet<String>; 9]> = (0..all).map(|place| Facet::ALL.map(|facet| ids(&engine, facet, place))).collect();
        let base: Vec<usize> = (0..all).filter(|place| found.as_ref().is_none_or(|found| found.contains(place))).collect();
        let fits = |place: usize, facet: Facet| chosen.of(facet).is_empty() || chosen.of(facet).iter().any(|id| held[place][facet as usize].contains(id));
        let order: Option<Vec<usize>> = found.map(|found| found.into_iter().rev().collect());
        let filtered = catalogue.filter(order.as_deref(), &chosen);
        let left: Vec<usize> = base.iter().copied().filter(|&place| Facet::ALL.iter().all(|&facet| fits(place, facet))).collect();
        prop_assert_eq!(filtered.left.places(), left.clone());
        for facet in Facet::ALL {
            let others: Vec<usize> = base.iter().copied().filter(|&place| Facet::ALL.iter().all(|&other| other == facet || fits(place, other))).collect();
            prop_assert_eq!(filtered.without[facet as usize], others.len());
            let known: BTreeSet<&String> = (0..all).flat_map(|place| &held[place][facet as usize]).collect();
            prop_assert_eq!(catalogue.values(facet).iter().map(|value| &value.id).collect::<BTreeSet<_>>(), known);
            for (value, count) in catalogue.values(facet).iter().zip(&filtered.counts[facet as usize]) {
                let wanted = others.iter().filter(|&&place| held[place][facet as usize].contains(&value.id)).count();
                prop_assert_eq!(*count, wanted, "{:?} {}", facet, &value.id);
            }
        }
        // A topic of a person's own is held as one of the dataset with the same elements.
        let twice = catalogue.clone().with_topics(engine.dataset(), &[0, 9]);
        let first: Vec<_> = twice.values(Facet::Topic).iter().filter(|value| value.id == engine.dataset().topics[0].id).collect();
        prop_assert!(first.is_empty() || (first.len() == 2 && first[0] == first[1]));
        // Every order shows the same organisations.
        for sort in Sort::ALL {
            let mut places = catalogue.arranged(&filtered.left, sort, order.as_deref(), engine.dataset());
            if sort == Sort::Fitting && let Some(order) = &order {
                prop_assert_eq!(&places, &order.iter().copied().filter(|place| left.contains(place)).collect::<Vec<_>>());
            }
            places.sort_unstable();
            prop_assert_eq!(&places, &left);
        }
    }

    #[test]
    fn any_address_is_read_and_written_the_same(text in "\\PC{0,60}", values in prop::collection::vec("[a-z0-9-]{1,8}", 0..4)) {
        let _ = Chosen::read(&Address::parse(&text));
        let chosen = Chosen::read(&Address::parse("#/organisations").with("topics", &values.join(",")));
        let address = Address::parse("#/organisations").with("topics", &chosen.written(Facet::Topic));
        prop_assert_eq!(Chosen::read(&Address::parse(&address.to_string())), chosen);
    }
}

#[test]
fn a_certification_is_the_same_however_it_is_written() {
    let document = serde_json::json!({"format": "padan-dataset", "version": 1, "capabilities": [], "organisations": [
        {"id": "a", "name": "A", "country": "LA", "certifications": [{"name": "ISO 9001"}]},
        {"id": "b", "name": "B", "country": "LA", "certifications": [{"name": "iso 9001:2015"}, {"name": "Part 145, CAAT"}]},
        {"id": "c", "name": "C", "country": "LA", "certifications": [{"name": "ISO 9001"}]}]});
    let dataset = Dataset::new(crate::document::read(document).0, String::new(), None);
    let catalogue = Catalogue::new(&dataset);
    let told: Vec<_> =
        catalogue.values(Facet::Certification).iter().map(|value| (value.id.as_str(), value.label.as_str(), value.held.count())).collect();
    assert_eq!(told, [("iso-9001", "ISO 9001", 3), ("part-145-caat", "Part 145, CAAT", 1)]);
}

#[test]
fn those_with_all_words_come_alone_and_else_those_with_some() {
    let document = serde_json::json!({"format": "padan-dataset", "version": 1, "capabilities": [], "topics": [], "organisations": [
        {"id": "a", "name": "Mekong boats", "country": "LA"}, {"id": "b", "name": "Mekong drones", "country": "LA"}, {"id": "c", "name": "Sulu boats", "country": "PH"}]});
    let dataset = Dataset::new(crate::document::read(document).0, String::new(), None);
    let index = crate::search::Index::new(&dataset);
    let told = |typed: &str| answers(&index.search(typed, usize::MAX));
    assert_eq!(told("mekong boats"), Answers { places: vec![0], whole: true });
    assert_eq!(told("sulu drones").places.len(), 2);
    assert!(!told("sulu drones").whole);
    assert_eq!(told("zzzz"), Answers::default());
}

#[test]
fn names_stand_in_the_order_of_the_language() {
    let document = serde_json::json!({"format": "padan-dataset", "version": 1, "capabilities": [], "organisations": [
        {"id": "a", "name": "Ay", "country": "LA"}, {"id": "b", "name": "Bee", "country": "MY"}, {"id": "c", "name": "Cee", "country": "LA"}]});
    let mut dataset = Dataset::new(crate::document::read(document).0, String::new(), None);
    let places = |dataset: &Dataset, sort| {
        let catalogue = Catalogue::new(dataset);
        catalogue.arranged(&catalogue.filter(None, &Chosen::default()).left, sort, None, dataset)
    };
    assert_eq!((places(&dataset, Sort::Name), places(&dataset, Sort::State)), (vec![0, 1, 2], vec![0, 2, 1]));
    // A language that writes its letters backwards: states too, whatever their codes; organisations of one state by name.
    dataset.name_order = crate::order::NameOrder(Some(|names| (0..).take(names.len()).map(|place| Some(100_u32 - place)).collect()));
    assert_eq!((places(&dataset, Sort::Name), places(&dataset, Sort::State)), (vec![2, 1, 0], vec![1, 2, 0]));
}
