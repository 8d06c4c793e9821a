//! What a person reads of a pair, as a whole, on a small invented dataset: a change of words or numbers shows in review.

use padan_core::dataset::Dataset;
use padan_core::document::read_text;
use padan_core::matching::Engine;
use padan_core::matching::explanation::{Explanation, explain};
use padan_core::message::Message;
use padan_words::Words;
use std::fmt::Write as _;

const INVENTED: &str = include_str!("invented.json");

fn told(engine: &Engine, pair: &Explanation) -> String {
    let words = Words::english();
    let say = |reasons: &[Message]| reasons.iter().map(|reason| words.message(reason, engine.dataset())).collect::<Vec<_>>().join(" ");
    let mut text = format!("{} points, evidence {}\n", words.points(pair.score.total()), pair.evidence.id());
    for term in &pair.terms {
        let _ = writeln!(text, "{} {}/{}", words.say(&format!("term-{}", term.id.id()), &[]), term.points.points, term.points.max);
        let _ = writeln!(text, "  for a: {}\n  for b: {}", say(&term.for_a), say(&term.for_b));
    }
    for effect in &pair.claims {
        let organisation = &engine.dataset().organisations[effect.organisation];
        let _ = writeln!(text, "without {}: \"{}\": {:+}", organisation.id, organisation.claims[effect.claim].text, -effect.worth);
    }
    text
}

#[test]
fn explanation_of_an_invented_pair() {
    let (document, findings) = read_text(INVENTED.as_bytes());
    assert_eq!(findings, []);
    let engine = Engine::new(Dataset::new(document, String::new(), None), None);
    let table = engine.table(0).unwrap_or_default();
    insta::assert_snapshot!("complementary", told(&engine, &explain(&engine, &table, 0, 1)));
    insta::assert_snapshot!("one_sided", told(&engine, &explain(&engine, &table, 1, 2)));
}
