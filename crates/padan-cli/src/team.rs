//! `padan team`: the fewest organisations that cover a topic.

use crate::arguments::TeamOptions;
use crate::failure::{Done, Failure};
use crate::{input, report};
use padan_core::matching::team::{Answer, Search, Team, Wish};
use padan_core::matching::{Engine, Progress, TopicTable};
use padan_core::message::Message;
use padan_words::Words;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Writes the best team, as lines for people or as one JSON object.
pub fn run(options: &TeamOptions) -> Result<Done, Failure> {
    let engine = input::engine(&options.common)?;
    let dataset = engine.dataset();
    let places = |ids: &[String]| ids.iter().map(|id| input::organisation(dataset, id)).collect::<Result<Vec<_>, _>>();
    let wish = Wish {
        level: options.level,
        max: options.max,
        min_states: options.min_states,
        required: places(&options.with)?,
        vetoed: places(&options.without)?,
        one_per_state: options.one_per_state,
        selection: input::selection(&options.common, dataset)?,
    };
    if options.common.dial != 0 {
        report::say("--dial orders pairs and partners; a team has no such order");
    }
    let table = engine.table(input::topic(dataset, &options.topic)?).unwrap_or_default();
    let words = Words::english();
    let say = |message: &Message| words.message(message, dataset);
    let mut search = Search::new(&engine, &table, &wish).map_err(|told| Failure::Unusable(say(&told)))?;
    let progress = search.step(options.nodes);
    let mut out = io::stdout().lock();
    let Some(answer) = search.answer() else {
        if options.json {
            writeln!(out, "null")?;
        }
        let told = if progress == Progress::Done { say(&search.nobody(&wish)) } else { "no team was found in so many nodes".to_owned() };
        report::say(&told);
        return Ok(Done::Nothing);
    };
    let team = Team::new(&engine, &table, &answer.members);
    let mut told: Vec<String> = answer.proof(&wish).iter().map(&say).collect();
    let reason = team.lead_reason().map(|reason| say(&reason)).unwrap_or_default();
    if options.json {
        writeln!(out, "{}", input::named(&engine, as_json(&engine, &table, &answer, &team, &told, &reason)))?;
    } else {
        told.push(reason);
        write!(out, "{}", input::heading(&engine))?;
        as_lines(&engine, &table, &team, &told, &words, &mut out)?;
    }
    Ok(Done::Found)
}

fn as_json(engine: &Engine, table: &TopicTable, answer: &Answer, team: &Team, proof: &[String], reason: &str) -> Value {
    let dataset = engine.dataset();
    let topic = &dataset.topics[table.topic];
    let id = |member: usize| dataset.organisations[team.members[member]].id.as_str();
    let all = || 0..team.members.len();
    let elements: Vec<Value> = topic
        .elements
        .iter()
        .zip(&team.elements)
        .map(|(element, brought)| {
            let by: Vec<&str> = brought.by.iter().map(|&member| id(member)).collect();
            json!({"id": element.id, "by": by, "strength": share(brought.best), "coverage": share(brought.credit)})
        })
        .collect();
    json!({
        "topic": topic.id,
        "members": all().map(id).collect::<Vec<_>>(),
        "states": team.states.iter().map(|&state| dataset.states[state].about.code.as_str()).collect::<Vec<_>>(),
        "coverage": share(answer.coverage),
        "reached": answer.reached,
        "optimal": answer.optimal,
        "upper_bound": share(answer.upper_bound),
        "lead": id(team.lead),
        "lead_reason": reason,
        "uncovered": team.uncovered().map(|element| topic.elements[element].id.as_str()).collect::<Vec<_>>(),
        "elements": elements,
        "credits": all().map(|member| json!({"id": id(member), "coverage": share(team.credits[member])})).collect::<Vec<_>>(),
        "proof": proof,
        "nodes": answer.nodes,
    })
}

/// Millionths as a number from 0 to 1.
fn share(millionths: u32) -> f64 {
    f64::from(millionths) / 1e6
}

fn as_lines(engine: &Engine, table: &TopicTable, team: &Team, told: &[String], words: &Words, out: &mut impl Write) -> io::Result<()> {
    let dataset = engine.dataset();
    let per_cent = |millionths: u32| padan_words::t!(words, "per-cent", number = ((millionths + 5_000) / 10_000).to_string());
    writeln!(out, "{:>5}  {}", per_cent(team.coverage / 10_000 * 10_000), report::plain(&dataset.topics[table.topic].title))?;
    for (place, (&member, &credit)) in team.members.iter().zip(&team.credits).enumerate() {
        let name = report::plain(&dataset.organisations[member].name);
        let brings = team.elements.iter().zip(&dataset.topics[table.topic].elements).filter(|(brought, _)| brought.by.contains(&place));
        let brings: Vec<String> = brings.map(|(_, element)| report::plain(&element.title)).collect();
        let brings = if brings.is_empty() { "no element of its own".to_owned() } else { brings.join("; ") };
        writeln!(out, "{:>5}  {name} ({}): {brings}", per_cent(credit), dataset.state_of(member).code)?;
    }
    let open: Vec<String> = team.uncovered().map(|element| report::plain(&dataset.topics[table.topic].elements[element].title)).collect();
    if !open.is_empty() {
        writeln!(out, " open  {}", open.join("; "))?;
    }
    for line in told {
        writeln!(out, "       {}", report::plain(line))?;
    }
    Ok(())
}
