//! Writes the files of the bundled dataset into a folder, to be opened with the programs that people have: the notes of the best
//! pair and of two teams of every topic, and a list of them as JSON, CSV and calendar.
//!
//!     cargo run -p padan-export --example files -- FOLDER

use padan_core::matching::Engine;
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::matching::team::{Search, Wish};
use padan_core::shortlist::Shortlist;
use padan_core::stamp::Stamp;
use padan_export::calendar::{USUAL_MINUTES, calendar};
use padan_export::choice::{Choice, to_json};
use padan_export::csv::csv;
use padan_export::note::{Basis, note};
use padan_export::odt::odt;
use padan_words::Words;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let engine = Engine::new(padan_data::dataset().map_err(|error| format!("{error:?}"))?, None);
    let words = Words::english();
    let dataset = engine.dataset();
    let now = Stamp::parse("2026-11-22T00:00:00Z").ok_or("no stamp")?;
    let mut list = Shortlist::begin("list".into(), "Best of every topic".into(), now, dataset);
    for (place, topic) in dataset.topics.iter().enumerate() {
        let Some(table) = engine.table(place) else { continue };
        let basis = Basis { engine: &engine, table: &table, words: &words, citations: None, day: "2026-11-22" };
        let team = |wish: &Wish| {
            let mut search = Search::new(&engine, &table, wish).ok()?;
            search.step(20_000);
            search.answer().map(|answer| answer.members)
        };
        let pair = best_pairs(&engine, &table, &Selection::default(), 1, 0);
        let groups = [
            ("pair", pair.first().map(|pair| vec![pair.a, pair.b])),
            ("team", team(&Wish::default())),
            ("large", team(&Wish { max: 8, min_states: 6, level: 1_000_000, ..Wish::default() })),
        ];
        for (kind, members) in groups {
            let Some(members) = members else { continue };
            let name = format!("{}-{kind}", topic.id);
            if let Some(note) = note(&basis, &members) {
                fs::write(folder.join(&name).with_extension("odt"), odt(&note, "en"))?;
            }
            let ids: Vec<&str> = members.iter().map(|&place| dataset.organisations[place].id.as_str()).collect();
            let points = pair.first().filter(|_| kind == "pair").map(|pair| pair.score.total());
            list.add(name, Some(&topic.id), &ids, points, now, dataset);
        }
    }
    for item in &mut list.items {
        item.meeting = Some(now.to_string());
    }
    fs::write(folder.join("list.json"), serde_json::to_string_pretty(&to_json(&list, Choice::ALL, dataset, None))?)?;
    fs::write(folder.join("list.csv"), csv(&list, Choice::ALL, dataset, None, &words))?;
    fs::write(folder.join("list.ics"), calendar(&list, Choice::ALL, dataset, None, &words, now, USUAL_MINUTES).unwrap_or_default())?;
    Ok(())
}
