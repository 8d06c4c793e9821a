//! `padan search`: organisations, topics and capabilities by words.

use crate::arguments::{CommonOptions, SearchOptions};
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::matching::selection::Circle;
use padan_core::search::{Index, Item, Passage};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes the best answers, as lines for people or as one JSON object.
pub fn run(options: &SearchOptions) -> Result<Done, Failure> {
    let common = CommonOptions {
        dataset: options.dataset.clone(),
        states: Vec::new(),
        policy: options.policy.clone(),
        circle: Circle::All,
        dial: 0,
    };
    let engine = input::engine(&common)?;
    let dataset = engine.dataset();
    let index = Index::new(dataset);
    let found = index.search(&options.query.join(" "), options.top);
    let mut out = io::stdout().lock();
    let mut hits = Vec::new();
    if !options.json {
        write!(out, "{}", input::heading(&engine))?;
    }
    for hit in &found.hits {
        let shown = index.shown(dataset, &found, hit);
        let (kind, id) = (kind(hit.item), hit.item.id(dataset));
        if options.json {
            let best = shown.best.as_ref().map(passage);
            hits.push(
                json!({"kind": kind, "id": id, "named": hit.named, "words": words(hit.words), "name": passage(&shown.name), "best": best}),
            );
        } else {
            let said = shown.best.map(|best| format!(": {}", report::plain(&best.text))).unwrap_or_default();
            writeln!(out, "{kind} {id} {}{said}", report::plain(&shown.name.text))?;
        }
    }
    if options.json {
        let found = json!({"words": found.words, "total": found.total, "complete": found.complete, "unknown_words": found.unknown_words, "near": found.near, "hits": hits});
        writeln!(out, "{}", input::named(&engine, found))?;
    } else {
        for (what, words) in [("nowhere", &found.unknown_words), ("near", &found.near)] {
            if !words.is_empty() {
                report::say(&format!("{what}: {}", report::plain(&words.join(", "))));
            }
        }
    }
    Ok(if found.hits.is_empty() { Done::Nothing } else { Done::Found })
}

fn kind(item: Item) -> &'static str {
    match item {
        Item::Organisation(_) => "organisation",
        Item::Topic(_) => "topic",
        Item::Capability(_) => "capability",
    }
}

fn passage(passage: &Passage) -> Value {
    json!({"text": passage.text, "marks": passage.marks.iter().map(|place| [place.start, place.end]).collect::<Vec<_>>()})
}

/// Places of the words that a hit has.
fn words(bits: u64) -> Vec<usize> {
    (0..64).filter(|bit| bits >> bit & 1 == 1).collect()
}
