//! `padan gaps`: what of a topic is missing, who outside could supply it, and who uses the same things.

use crate::arguments::GapsOptions;
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::matching::gaps::{ElementGap, Gaps, gaps};
use padan_core::matching::{Engine, TopicTable};
use padan_core::message::Message;
use padan_export::gaps::topic_json;
use padan_words::Words;
use std::io::{self, Write};

/// Writes the gaps and common users of a topic, as lines for people or as one JSON object.
pub fn run(options: &GapsOptions) -> Result<Done, Failure> {
    let engine = input::engine(&options.common)?;
    let selection = input::selection(&options.common, engine.dataset())?;
    let table = engine.table(input::topic(engine.dataset(), &options.topic)?).unwrap_or_default();
    if options.common.dial != 0 {
        report::say("--dial orders pairs and partners; gaps have no such order");
    }
    let found = gaps(&engine, &table, &selection);
    let mut out = io::stdout().lock();
    if options.json {
        writeln!(out, "{}", input::named(&engine, topic_json(engine.dataset(), table.topic, &found).unwrap_or_default()))?;
    } else {
        write!(out, "{}", input::heading(&engine))?;
        as_lines(&engine, &table, &found, &mut out)?;
    }
    if found.common_users.is_empty() && !found.elements.iter().any(ElementGap::is_gap) {
        report::say("every element has known suppliers in several states, and nothing is known to be used in several states");
        return Ok(Done::Nothing);
    }
    Ok(Done::Found)
}

fn as_lines(engine: &Engine, table: &TopicTable, found: &Gaps, out: &mut impl Write) -> io::Result<()> {
    let (dataset, words) = (engine.dataset(), Words::english());
    let say = |message: &Message| report::plain(&words.message(message, dataset));
    let names = |places: &[usize]| {
        let name = |&place: &usize| format!("{} ({})", report::plain(&dataset.organisations[place].name), dataset.state_of(place).code);
        places.iter().map(name).collect::<Vec<_>>().join("; ")
    };
    for (element, known) in found.elements.iter().enumerate() {
        let Some(told) = known.told(table.topic, element) else { continue };
        writeln!(out, "{}", say(&told))?;
        for (what, places) in [("here", &known.suppliers), ("outside", &known.outside), ("one step away", &known.near)] {
            if !places.is_empty() {
                writeln!(out, "    {what}: {}", names(places))?;
            }
        }
    }
    for used in &found.common_users {
        writeln!(out, "{}\n    {}", say(&used.told()), names(&used.organisations))?;
    }
    Ok(())
}
