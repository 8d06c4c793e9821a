//! The search finds topics and capabilities by their labels in every language, whatever language is shown.

use padan_core::dataset::{Dataset, Labelled};
use padan_core::search::{Index, Item, Translations};
use padan_words::{Forms, LANGUAGES, Table};
use std::error::Error;
use std::fs;

fn in_all_languages(dataset: &Dataset) -> Result<Vec<(&'static str, Dataset)>, Box<dyn Error>> {
    let mut shown = Vec::new();
    for language in LANGUAGES {
        let table = Table::read(&fs::read_to_string(format!("words/{}.ftl", language.code))?, Forms::ENGLISH);
        let label = |thing: Labelled<'_>| table.say(&thing.key(), &[]);
        shown.push((language.code, dataset.taxonomy().localised(language.code, dataset, label)));
    }
    Ok(shown)
}

/// How many of the labels of topics and capabilities find what they name among the first three of its kind, and how many there are.
fn found(index: &Index, labels: &Dataset) -> (usize, usize) {
    let topics = labels.listed_topics().iter().enumerate().map(|(place, topic)| (Item::Topic(place), &topic.title));
    let capabilities = labels.capabilities.iter().enumerate().map(|(place, own)| (Item::Capability(place), &own.label));
    let mut counts = (0, 0);
    for (item, label) in topics.chain(capabilities) {
        let hits = index.search(label, 400).hits;
        let same = hits.iter().filter(|hit| core::mem::discriminant(&hit.item) == core::mem::discriminant(&item));
        counts.0 += usize::from(same.take(3).any(|hit| hit.item == item));
        counts.1 += 1;
    }
    counts
}

#[test]
fn a_label_in_any_language_finds_what_it_names() -> Result<(), Box<dyn Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let shown = in_all_languages(&dataset)?;
    let mut index = Index::new(&dataset);
    index.understand(Translations::new(&dataset, &shown.iter().map(|(_, shown)| shown.clone()).collect::<Vec<_>>()));
    let mut least = 100;
    for (code, labels) in &shown {
        let (right, all) = found(&index, labels);
        println!("{code} {right}/{all}");
        least = least.min(right * 100 / all);
    }
    assert!(least >= 95, "{least} per cent");
    // Organisations are found by what they can do and by their state.
    for typed in ["โดรน", "penulenan air", "Filipina"] {
        let hits = index.search(typed, 50).hits;
        assert!(hits.iter().any(|hit| matches!(hit.item, Item::Organisation(_))), "{typed}");
    }
    Ok(())
}

#[test]
fn what_is_found_without_other_languages_is_found_with_them() -> Result<(), Box<dyn Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let plain = Index::new(&dataset);
    let mut index = plain.clone();
    index.understand(Translations::new(&dataset, &in_all_languages(&dataset)?.into_iter().map(|(_, shown)| shown).collect::<Vec<_>>()));
    let mut lost = Vec::new();
    for row in include_str!("../../padan-data/tests/queries.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [_, _, typed, right] = row.split('\t').collect::<Vec<_>>()[..] else { return Err(row.into()) };
        let is_right = |index: &Index| index.search(typed, 3).hits.iter().any(|hit| right.split(' ').any(|id| id == hit.item.id(&dataset)));
        if is_right(&plain) && !is_right(&index) {
            let found = index.search(typed, 5).hits;
            println!("{typed}: {:?} for {right}", found.iter().map(|hit| hit.item.id(&dataset)).collect::<Vec<_>>());
            lost.push(typed);
        }
    }
    assert_eq!(lost, <[&str; 0]>::default());
    Ok(())
}

#[test]
fn no_label_trips_the_sensitivity_check() -> Result<(), Box<dyn Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let mut tripped = Vec::new();
    for (code, labels) in in_all_languages(&dataset)? {
        let texts = labels
            .topics
            .iter()
            .flat_map(|topic| [&topic.title, &topic.summary].into_iter().chain(topic.elements.iter().map(|element| &element.title)));
        let names = labels.capabilities.iter().map(|own| &own.label).chain(labels.domains.iter().map(|own| &own.label));
        for text in texts.chain(names) {
            let hits = padan_core::screening::screen(text);
            if !hits.is_empty() {
                let words: Vec<_> = hits.iter().map(|hit| (hit.language, hit.heading, hit.word)).collect();
                tripped.push(format!("{code}: {words:?} in {text}"));
            }
        }
    }
    assert!(tripped.is_empty(), "{}", tripped.join("\n"));
    Ok(())
}
