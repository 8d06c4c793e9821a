//! Datasets that are hard on bounds. Nothing in them is a real organisation; they are made the same way every time.

use padan_core::dataset::Dataset;
use padan_core::document::{Document, read};
use padan_core::matching::Engine;
use serde_json::{Value, json};

/// The sets by name, with what is hard about each.
pub const SETS: [(&str, &str); 5] = [
    ("all-equal", "the same claims and texts everywhere, spread over the member states"),
    ("equal-claims", "the same claims everywhere, every text another"),
    ("dominant-state", "19 of 20 organisations in one state, claims drawn at random"),
    ("saturated", "everybody does everything of the topic as well as can be, every text another"),
    ("one-domain", "all claims in the domain of the topic, drawn at random"),
];

/// Words that texts are drawn from, as many as a dataset of some size has.
const WORDS: usize = 3000;

/// The engine over a set of `n` organisations, `None` for a name that is none. The hard topic is the first.
///
/// ```
/// use padan_bench::sets;
/// assert_eq!(sets::engine("saturated", 30).expect("a set").dataset().organisations.len(), 30);
/// assert!(sets::engine("no-such", 30).is_none());
/// ```
pub fn engine(set: &str, n: usize) -> Option<Engine> {
    let (builtin, _) = padan_data::document().ok()?;
    let (document, _) = read(json(set, n, &builtin)?);
    Some(Engine::new(Dataset::new(document, String::new(), Some(&builtin)), None))
}

fn json(set: &str, n: usize, builtin: &Document) -> Option<Value> {
    let topics = builtin.topics.as_ref()?;
    let fits = topics.first()?.elements.iter().flat_map(|element| &element.capabilities);
    let mut listed: Vec<&str> = fits.map(|fit| fit.capability.as_str()).collect();
    listed.sort_unstable();
    listed.dedup();
    let domain = listed.first()?.split('.').next()?;
    let everything: Vec<&str> =
        builtin.capabilities.iter().flatten().flat_map(|domain| &domain.children).map(|capability| capability.id.as_str()).collect();
    let of_domain: Vec<&str> = everything.iter().copied().filter(|id| id.starts_with(domain)).collect();
    let states: Vec<&str> =
        builtin.member_states.iter().flatten().filter(|state| state.membership == "member").map(|state| state.code.as_str()).collect();
    let mut draw = Draw(0x5eed);
    let organisations: Vec<Value> = (0..n)
        .map(|place| {
            let claims: Vec<Value> = match set {
                "all-equal" => listed.iter().take(4).map(|id| claim(id, 1, "builds and repairs it in a workshop of its own", 1)).collect(),
                "equal-claims" => listed.iter().take(4).map(|id| claim(id, 1, &draw.text(), 1)).collect(),
                "saturated" => listed.iter().map(|id| claim(id, 1, &draw.text(), 2)).collect(),
                "dominant-state" => (0..=draw.below(5)).map(|_| draw.claim(&everything)).collect(),
                "one-domain" => (0..=draw.below(5)).map(|_| draw.claim(&of_domain)).collect(),
                _ => return None,
            };
            let state = if set == "dominant-state" && draw.below(20) > 0 { 0 } else { place % states.len() };
            Some(json!({"id": format!("set-{place:06}"), "name": format!("Set {place}"), "country": states[state], "kind": "company", "capabilities": claims}))
        })
        .collect::<Option<_>>()?;
    let source = |place: usize| json!({"id": format!("s{place}"), "url": format!("https://example.org/{place}"), "published": "2026-01"});
    Some(json!({"format": "padan-dataset", "version": 1, "title": "Hard on bounds", "as_of": "2026-11-22",
                "sources": [source(0), source(1)], "organisations": organisations}))
}

const ENGAGEMENTS: [&str; 5] = ["research", "produce", "develop", "service", "operate"];

fn claim(capability: &str, engagement: usize, text: &str, sources: usize) -> Value {
    let sources: Vec<&str> = ["s0", "s1"].into_iter().take(sources).collect();
    json!({"capability": capability, "engagement": ENGAGEMENTS[engagement], "claim": text, "sources": sources})
}

/// Numbers that look drawn at random and are the same every time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % most.max(1)
    }

    /// Ten words of no meaning, low numbers more often than high ones.
    fn text(&mut self) -> String {
        (0..10)
            .map(|_| {
                let most = 1 + self.below(WORDS);
                format!("wort{}x", self.below(most))
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn claim(&mut self, capabilities: &[&str]) -> Value {
        let capability = capabilities[self.below(capabilities.len())];
        let (engagement, text, sources) = (self.below(ENGAGEMENTS.len()), self.text(), self.below(3));
        claim(capability, engagement, &text, sources)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)] // the sets are made here
mod tests {
    use super::*;
    use padan_core::matching::rank::{all_pairs, best_pairs};
    use padan_core::matching::selection::Selection;

    #[test]
    fn best_pairs_of_hard_sets_equal_brute_force() {
        for (set, _) in SETS {
            let engine = engine(set, 150).expect("a set");
            for topic in [0, 7] {
                let table = engine.table(topic).expect("a topic");
                let mut slow = all_pairs(&engine, &table, &Selection::default(), 0);
                slow.truncate(50);
                assert_eq!(best_pairs(&engine, &table, &Selection::default(), 50, 0), slow, "{set}");
            }
        }
    }
}
