//! `padan partners`: the best partners of one organisation, or of many.

use crate::arguments::PartnersOptions;
use crate::failure::{Done, Failure};
use crate::pairs::points;
use crate::progress::Progress;
use crate::{input, report};
use padan_core::matching::rank::{Partner, PartnerSearch, best_partners};
use padan_core::matching::{Engine, TopicTable};
use padan_words::Words;
use rayon::prelude::*;
use serde_json::json;
use std::io::{self, Write};

/// Whose partners, and in which topic.
struct Query {
    organisation: usize,
    topic: Option<usize>,
}

/// Queries that are answered side by side before their lines are written: enough to keep the cores busy, few enough that the
/// first lines come at once.
const TOGETHER: usize = 128;

/// Writes the best partners, as lines for people or as one line of JSON for each query, in the order of the queries.
pub fn run(options: &PartnersOptions) -> Result<Done, Failure> {
    let engine = input::engine(&options.common)?;
    let selection = input::selection(&options.common, engine.dataset())?;
    let queries = queries(options, &engine)?;
    let top = options.top.unwrap_or(if options.whose.organisation.is_some() { 20 } else { 100 });
    // The topics that are asked for; every one for whoever asks without one.
    let every = queries.iter().any(|query| query.topic.is_none());
    let tables: Vec<Option<TopicTable>> = (0..engine.dataset().topics.len())
        .into_par_iter()
        .map(|topic| if every || queries.iter().any(|query| query.topic == Some(topic)) { engine.table(topic) } else { None })
        .collect();
    let all: Vec<&TopicTable> = tables.iter().flatten().collect();
    // Worth its making only for many questions over all topics.
    let many = (queries.len() > 20 && every).then(|| PartnerSearch::new(&engine, &all, &selection, options.common.dial));
    let words = Words::english();
    let answer = |query: &Query| {
        let partners = |asked: &[&TopicTable]| best_partners(&engine, asked, query.organisation, &selection, top, options.common.dial);
        let partners = match (query.topic.map(|topic| &tables[topic]), &many) {
            // Who is never ranked has no partners either.
            _ if !engine.dataset().organisations[query.organisation].ranked => Vec::new(),
            (Some(table), _) => partners(&Vec::from_iter(table)),
            (None, Some(many)) => many.of(query.organisation, top),
            (None, None) => partners(&all),
        };
        let mut lines = Vec::new();
        let written = if options.json {
            as_json(&engine, query, &partners, &mut lines)
        } else {
            as_lines(&engine, query, &partners, &words, &mut lines)
        };
        written.map(|()| (lines, !partners.is_empty()))
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    if !options.json {
        write!(out, "{}", input::heading(&engine))?;
    }
    let mut progress = Progress::new(queries.len());
    let mut found = false;
    for queries in queries.chunks(TOGETHER) {
        // Collecting keeps the order.
        let answers: io::Result<Vec<_>> = queries.par_iter().map(answer).collect();
        for ((lines, has_partners), query) in answers?.into_iter().zip(queries) {
            let organisation = &engine.dataset().organisations[query.organisation];
            if !organisation.ranked {
                let why = "closed, withdrawn, waiting for a look, or left out by the policy";
                progress.clear();
                report::say(&format!("{} is not ranked: {why}", organisation.id));
            }
            found |= has_partners;
            out.write_all(&lines)?;
        }
        // Whoever reads along gets what there is, and whoever stops reading stops the work.
        out.flush()?;
        progress.add(queries.len());
    }
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
    writeln!(out, "{}", input::named(engine, line))
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
