//! The search over the bundled data, on the queries of `queries.tsv`.

use padan_core::dataset::Dataset;
use padan_core::document::PackedError;
use padan_core::search::Index;
use std::collections::BTreeMap;

/// A query with its right answers.
struct Query {
    kind: &'static str,
    typed: &'static str,
    right: Vec<&'static str>,
}

fn queries() -> Vec<Query> {
    let rows = include_str!("queries.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| {
        let [kind, _, typed, right] = row.split('\t').collect::<Vec<_>>().try_into().ok()?;
        Some(Query { kind, typed, right: right.split(' ').collect() })
    })
    .collect()
}

/// Per cent of the queries with a right answer among the first three, and a table by kind with all that failed.
fn success(dataset: &Dataset, index: &Index, queries: &[&Query]) -> (usize, String) {
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut failed = Vec::new();
    for query in queries {
        let found = index.search(query.typed, 3);
        let ids: Vec<&str> = found.hits.iter().map(|hit| hit.item.id(dataset)).collect();
        let right = ids.iter().any(|id| query.right.contains(id));
        let (rights, all) = kinds.entry(query.kind).or_default();
        *rights += usize::from(right);
        *all += 1;
        if !right {
            failed.push(format!("  {} \"{}\" gave {ids:?} for {:?}", query.kind, query.typed, query.right));
        }
    }
    let (rights, all) = kinds.values().fold((0, 0), |sum, kind| (sum.0 + kind.0, sum.1 + kind.1));
    let lines: Vec<String> = kinds.iter().map(|(kind, (rights, all))| format!("  {kind} {rights}/{all}")).chain(failed).collect();
    (rights * 100 / all.max(1), format!("{rights}/{all} answered among the first three\n{}", lines.join("\n")))
}

#[test]
fn the_right_answers_of_all_queries_are_in_the_data() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let queries = queries();
    assert!(queries.len() >= 220, "{}", queries.len());
    for query in queries {
        for id in query.right {
            let known = dataset.organisation(id).or(dataset.topic(id)).or(dataset.capability(id));
            assert!(known.is_some(), "{id} of \"{}\"", query.typed);
        }
    }
    Ok(())
}

#[test]
fn odd_queries_are_answered_among_the_first_three() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let queries = queries();
    let (per_cent, told) = success(&dataset, &Index::new(&dataset), &queries.iter().step_by(2).collect::<Vec<_>>());
    println!("{told}");
    assert!(per_cent >= 95, "{told}");
    Ok(())
}

#[test]
fn even_queries_are_answered_among_the_first_three() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let queries = queries();
    let (per_cent, told) = success(&dataset, &Index::new(&dataset), &queries.iter().skip(1).step_by(2).collect::<Vec<_>>());
    println!("{told}");
    assert!(per_cent >= 95, "{told}");
    Ok(())
}

#[test]
fn a_need_in_own_words_leads_to_topics_capabilities_and_organisations() -> Result<(), PackedError> {
    let dataset = padan_data::dataset()?;
    let index = Index::new(&dataset);
    let need = index.need("composite wings for a flood-mapping drone");
    assert_eq!(need.words, ["composite", "wings", "flood", "mapping", "drone"]);
    let capabilities: Vec<&str> = need.capabilities.iter().map(|found| dataset.capabilities[found.place].id.as_str()).collect();
    assert!(capabilities.contains(&"mfg.composites"), "{capabilities:?}");
    assert!(capabilities.iter().any(|id| id.starts_with("uas.")), "{capabilities:?}");
    let topics: Vec<&str> = need.topics.iter().map(|found| dataset.topics[found.place].id.as_str()).collect();
    assert!(topics.contains(&"humanitarian-drones"), "{topics:?}");
    assert!(!need.organisations.is_empty());
    Ok(())
}
