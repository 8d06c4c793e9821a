//! `padan pairs`: the best pairs of a topic.

use crate::arguments::PairsOptions;
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::matching::explanation::{ClaimEffect, Explanation, TermReasons, explain};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::{Engine, TopicTable};
use padan_core::message::Message;
use padan_words::Words;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes the best pairs, as lines for people or as one JSON array.
pub fn run(options: &PairsOptions) -> Result<Done, Failure> {
    let engine = input::engine(&options.common)?;
    let dataset = engine.dataset();
    let selection = input::selection(&options.common, dataset)?;
    let table = engine.table(input::topic(dataset, &options.topic)?).unwrap_or_default();
    let words = Words::english();
    let pairs: Vec<Explanation> = best_pairs(&engine, &table, &selection, options.top, options.common.dial)
        .iter()
        .map(|pair| explain(&engine, &table, pair.a, pair.b))
        .collect();
    let mut out = io::stdout().lock();
    if options.json {
        let list: Vec<Value> = pairs.iter().map(|pair| input::named(&engine, as_json(&engine, &table, pair, &words))).collect();
        serde_json::to_writer(&mut out, &list).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        write!(out, "{}", input::heading(&engine))?;
        for pair in &pairs {
            as_line(&engine, pair, &words, &mut out)?;
        }
    }
    if pairs.is_empty() {
        report::say("no two organisations of different states match; try --circle all or other --states");
        return Ok(Done::Nothing);
    }
    Ok(Done::Found)
}

fn as_line(engine: &Engine, pair: &Explanation, words: &Words, out: &mut impl Write) -> io::Result<()> {
    let dataset = engine.dataset();
    let side = |place: usize| format!("{} ({})", report::plain(&dataset.organisations[place].name), dataset.state_of(place).code);
    writeln!(out, "{:>5}  {} — {}", words.points(pair.score.total()), side(pair.a), side(pair.b))?;
    let coverage = &pair.terms[0];
    for reason in coverage.for_b.iter().chain(&coverage.for_a) {
        writeln!(out, "       {}", report::plain(&words.message(reason, dataset)))?;
    }
    Ok(())
}

fn as_json(engine: &Engine, table: &TopicTable, pair: &Explanation, words: &Words) -> Value {
    let dataset = engine.dataset();
    let id = |place: usize| dataset.organisations[place].id.as_str();
    json!({
        "topic": dataset.topics[table.topic].id,
        "a": id(pair.a),
        "b": id(pair.b),
        "points": points(pair.score.total()),
        "terms": pair.terms.iter().map(|term| term_json(engine, pair, term, words)).collect::<Vec<_>>(),
    })
}

fn term_json(engine: &Engine, pair: &Explanation, term: &TermReasons, words: &Words) -> Value {
    let say = |reasons: &[Message]| reasons.iter().map(|reason| words.message(reason, engine.dataset())).collect::<Vec<_>>();
    json!({
        "id": term.id.id(),
        "label": words.say(&format!("term-{}", term.id.id()), &[]),
        "points": points(term.points.points),
        "max": points(term.points.max),
        "for_a": say(&term.for_a),
        "for_b": say(&term.for_b),
        "evidence": term.claims.iter().map(|&claim| claim_json(engine, pair.claims[claim])).collect::<Vec<_>>(),
    })
}

fn claim_json(engine: &Engine, effect: ClaimEffect) -> Value {
    let dataset = engine.dataset();
    let organisation = &dataset.organisations[effect.organisation];
    let claim = &organisation.claims[effect.claim];
    let sources: Vec<Value> = claim
        .sources
        .iter()
        .map(|&place| &dataset.sources[place])
        .map(|source| json!({"id": source.id, "url": source.url, "publisher": source.publisher, "published": source.published.map(|date| date.to_string())}))
        .collect();
    json!({
        "organisation": organisation.id,
        "capability": dataset.capabilities[claim.capability].id,
        "engagement": claim.engagement.id(),
        "claim": claim.text,
        "sources": sources,
        // What the pair has fewer without this claim.
        "worth": signed_points(effect.worth),
    })
}

/// Thousandths as points with at most three decimals.
pub fn points(thousandths: u32) -> Value {
    signed_points(i64::from(thousandths))
}

#[allow(clippy::cast_precision_loss)] // at most a hundred thousand
fn signed_points(thousandths: i64) -> Value {
    if thousandths % 1000 == 0 { json!(thousandths / 1000) } else { json!(thousandths as f64 / 1000.0) }
}
