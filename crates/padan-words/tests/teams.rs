//! What a person reads of teams, gaps and the coach, on the small invented dataset: a change of words or numbers shows in review.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::matching::coach::Coach;
use padan_core::matching::gaps::gaps;
use padan_core::matching::selection::Selection;
use padan_core::matching::team::{Search, Team, Wish};
use padan_core::matching::{Engine, Progress};
use padan_core::message::Message;
use padan_words::{KEYS, Words};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const INVENTED: &str = include_str!("invented.json");

/// Messages in words; each has all the arguments that its text asks for.
struct Told<'e> {
    engine: &'e Engine,
    words: Words,
    keys: BTreeSet<&'static str>,
    text: String,
}

impl Told<'_> {
    fn heading(&mut self, heading: &str) {
        let _ = writeln!(self.text, "{heading}");
    }

    fn say(&mut self, messages: impl IntoIterator<Item = Message>) {
        for message in messages {
            let wanted = KEYS.iter().find(|(key, _)| *key == message.key).map(|(_, args)| *args);
            let given = |name: &&str| message.args.iter().any(|(given, _)| given == name);
            assert!(wanted.is_some_and(|args| args.iter().all(given)), "{message:?} for {wanted:?}");
            let _ = writeln!(self.text, "  {}", self.words.message(&message, self.engine.dataset()));
            self.keys.insert(message.key);
        }
    }
}

#[test]
fn teams_gaps_and_advice_of_an_invented_dataset() {
    let (document, findings) = read_text(INVENTED.as_bytes());
    assert_eq!(findings, []);
    let engine = Engine::new(Dataset::new(document, String::new(), None), None);
    let table = engine.table(0).unwrap_or_default();
    let mut told = Told { engine: &engine, words: Words::english(), keys: BTreeSet::new(), text: String::new() };
    let two = || Wish { min_states: 2, level: 600_000, ..Wish::default() };
    let wishes = [
        ("level reached", two(), 1000),
        ("two are needed", Wish { min_states: 0, ..two() }, 1000),
        ("one is enough", Wish { min_states: 0, level: 300_000, ..two() }, 1000),
        ("out of reach", Wish { level: 1_000_000, ..two() }, 1000),
        ("stopped", Wish { level: 1_000_000, ..two() }, 0),
        ("one at most", Wish { level: 1_000_000, min_states: 1, max: 1, ..two() }, 0),
        ("too few states", Wish { min_states: 4, ..two() }, 1000),
        ("only the agency", Wish { min_states: 2, required: vec![2], vetoed: vec![0, 1], ..two() }, 1000),
        ("level above one", Wish { level: 1_000_001, ..two() }, 1),
        ("nobody", Wish { max: 0, ..two() }, 1),
        ("states above members", Wish { min_states: 6, ..two() }, 1),
        ("too many by name", Wish { required: vec![0, 1], min_states: 0, max: 1, ..two() }, 1),
        ("asked for and left out", Wish { required: vec![0], vetoed: vec![0], ..two() }, 1),
    ];
    for (heading, wish, nodes) in wishes {
        told.heading(heading);
        let mut search = match Search::new(&engine, &table, &wish) {
            Ok(search) => search,
            Err(message) => {
                told.say([message]);
                continue;
            }
        };
        search.step(nodes);
        match search.answer() {
            Some(answer) => {
                told.say(answer.proof(&wish));
                told.say(Team::new(&engine, &table, &answer.members).lead_reason());
            }
            None => told.say([search.nobody(&wish)]),
        }
    }
    told.heading("gaps");
    let found = gaps(&engine, &table, &Selection::default());
    told.say(found.elements.iter().enumerate().filter_map(|(element, gap)| gap.told(0, element)));
    told.heading("coach");
    for (organisation, first) in [(2, 1), (2, 2), (0, 1), (2, 0)] {
        let mut coach = Coach::new(&engine, &table, organisation, &Selection::default(), first);
        while coach.step(&engine, &table, 1) == Progress::Working {}
        told.say(coach.advice().into_iter().flat_map(|advice| advice.told(organisation)));
    }
    insta::assert_snapshot!(told.text);
}
