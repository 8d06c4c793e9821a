//! Phrases as lists have them against the capabilities that a careful reader takes them for (`fixtures/phrases.tsv`).

use padan_import::groups::{Band, proposals};
use padan_import::reference::Reference;

#[derive(Debug, Default)]
struct Measure {
    /// Phrases that mean a capability, and those of them for which a right one is proposed at all, first, or as sure.
    meaning: usize,
    proposed: usize,
    first: usize,
    /// Sure proposals, and those that are right.
    sure: usize,
    rightly_sure: usize,
    /// Likely proposals, and those that are right.
    likely: usize,
    rightly_likely: usize,
}

fn measure(reference: &Reference, half: usize) -> Measure {
    let mut measure = Measure::default();
    let lines = include_str!("fixtures/phrases.tsv").lines().filter(|line| !line.starts_with('#'));
    for (_, line) in lines.enumerate().filter(|(row, _)| row % 2 == half) {
        let (phrase, right) = line.split_once('\t').unwrap_or((line, ""));
        let right: Vec<&str> = right.split_whitespace().collect();
        let found: Vec<(&str, Band)> = proposals(phrase, reference)
            .into_iter()
            .map(|(place, band)| (reference.dataset().capabilities[place].id.as_str(), band))
            .collect();
        let is_right = |id: &str| right.contains(&id);
        measure.meaning += usize::from(!right.is_empty());
        measure.proposed += usize::from(found.iter().any(|(id, _)| is_right(id)));
        measure.first += usize::from(found.first().is_some_and(|(id, _)| is_right(id)));
        for (id, band) in &found {
            match band {
                Band::Sure => {
                    measure.sure += 1;
                    measure.rightly_sure += usize::from(is_right(id));
                }
                Band::Likely => {
                    measure.likely += 1;
                    measure.rightly_likely += usize::from(is_right(id));
                }
                _ => {}
            }
        }
        if found.iter().any(|(id, band)| *band == Band::Sure && !is_right(id))
            || !right.is_empty() && !found.iter().any(|(id, _)| is_right(id))
        {
            println!("{phrase}: {found:?}, not {right:?}");
        }
    }
    measure
}

#[test]
fn most_phrases_are_proposed_the_capability_that_they_mean() -> Result<(), Box<dyn std::error::Error>> {
    let reference = Reference::new(&padan_data::document().map_err(|error| format!("{error:?}"))?.0);
    for half in [0, 1] {
        let measure = measure(&reference, half);
        println!("{half}: {measure:?}");
        assert!(measure.proposed * 100 >= measure.meaning * 70, "{measure:?}");
        assert!(measure.rightly_sure * 100 >= measure.sure * 70, "{measure:?}");
    }
    Ok(())
}
