//! `padan partners`: the best partners of one organisation, or of many.

use crate::arguments::PartnersOptions;
use crate::failure::{Done, Failure};
use crate::pairs::points;
use crate::{input, report};
use padan_core::matching::rank::{Partner, best_partners};
use padan_core::matching::{Engine, TopicTable};
use padan_words::Words;
use serde_json::json;
use std::io::{self, Write};

/// Whose partners, and in which topic.
struct Query {
    organisation: usize,
    topic: Option<usize>,
}

/// Writes the best partners, as lines for people or as one line of JSON for each query.
pub fn run(options: &PartnersOptions) -> Result<Done, Failure> {
    let engine = input::engine(&options.common)?;
    let selection = input::selection(&options.common, engine.dataset())?;
    let queries = queries(options, &engine)?;
    let top = options.top.unwrap_or(if options.whose.organisation.is_some() { 20 } else { 100 });
    // Every topic once, for whoever asks without one.
    let tables: Vec<TopicTable> = (0..engine.dataset().topics.len()).filter_map(|topic| engine.table(topic)).collect();
    let words = Words::english();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut found = false;
    for query in queries {
        let asked = query.topic.map_or(&tables[..], |topic| &tables[topic..=topic]);
        // Who is never ranked has no partners either.
        let ranked = engine.dataset().organisations[query.organisation].ranked;
        if !ranked {
            report::say(&format!(
                "{} is not ranked: closed, withdrawn, waiting for a look, or left out by the policy",
                engine.dataset().organisations[query.organisation].id
            ));
        }
        let asked = if ranked { asked } else { &[] };
        let partners = best_partners(&engine, asked, query.organisation, &selection, top, options.common.dial);
        found |= !partners.is_empty();
        if options.json {
            as_json(&engine, &query, &partners, &mut out)?;
        } else {
            as_lines(&engine, &query, &partners, &words, &mut out)?;
        }
    }
    out.flush()?;
    Ok(if found { Done::Found } else { Done::Nothing })
}

fn queries(options: &PartnersOptions, engine: &Engine) -> Result<Vec<Query>, Failure> {
    let dataset = engine.dataset();
    let topic = options.topic.as_deref().map(|id| input::topic(dataset, id)).transpose()?;
    if let Some(id) = &options.whose.organisation {
        return Ok(vec![Query { organisation: input::organisation(dataset, id)?, topic }]);
    }
    let Some(path) = &options.whose.queries else {
        return Ok((0..dataset.organisations.len()).map(|organisation| Query { organisation, topic }).collect());
    };
    let bytes = input::bytes(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut queries = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let (id, own_topic) = line.split_once('\t').map_or((line.trim(), None), |(id, topic)| (id.trim(), Some(topic.trim())));
        let at = |failure| match failure {
            Failure::Unusable(text) => Failure::Unusable(format!("{}: line {number}: {text}", path.display())),
            closed @ Failure::OutputClosed => closed,
        };
        let own_topic = own_topic.filter(|topic| !topic.is_empty()).map(|id| input::topic(dataset, id)).transpose().map_err(at)?;
        queries.push(Query { organisation: input::organisation(dataset, id).map_err(at)?, topic: own_topic.or(topic) });
    }
    Ok(queries)
}

fn as_json(engine: &Engine, query: &Query, partners: &[Partner], out: &mut impl Write) -> io::Result<()> {
    let dataset = engine.dataset();
    let topic_id = |topic: usize| dataset.topics[topic].id.as_str();
    let list: Vec<_> = partners
        .iter()
        .map(|partner| {
            json!({
                "id": dataset.organisations[partner.organisation].id,
                "country": dataset.state_of(partner.organisation).code,
                "points": points(partner.score.total()),
                "topic": topic_id(partner.topic),
            })
        })
        .collect();
    let line = json!({"organisation": dataset.organisations[query.organisation].id, "topic": query.topic.map(topic_id), "partners": list});
    writeln!(out, "{line}")
}

fn as_lines(engine: &Engine, query: &Query, partners: &[Partner], words: &Words, out: &mut impl Write) -> io::Result<()> {
    let dataset = engine.dataset();
    writeln!(out, "{}", report::plain(&dataset.organisations[query.organisation].name))?;
    for partner in partners {
        let name = report::plain(&dataset.organisations[partner.organisation].name);
        let topic = report::plain(&dataset.topics[partner.topic].title);
        writeln!(out, "{:>5}  {name} ({}), {topic}", words.points(partner.score.total()), dataset.state_of(partner.organisation).code)?;
    }
    Ok(())
}
