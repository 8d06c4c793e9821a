//! Words of the munitions list in free text.
//!
//! A hit is a reason for a person to look, not a verdict: "unexploded bombs" in a claim of a demining body is a hit too, and
//! is cleared by a person. Headings follow the common munitions list (ML1 to ML22).

use crate::text::fold;

/// A word of the munitions list that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The word or phrase of the list.
    pub word: &'static str,
    /// Heading of the munitions list.
    pub heading: &'static str,
}

/// Phrases by heading, folded. A word that ends in `*` stands for all words that begin so.
const TERMS: [(&str, &[&str]); 15] = [
    ("ML1", &["weapon*", "firearm*", "rifle*", "pistol*", "handgun*", "shotgun*", "sniper*"]),
    ("ML2", &["artillery", "howitzer*", "machine gun*", "cannon*", "mortar round*", "naval gun*"]),
    ("ML3", &["ammunition", "cartridge case*"]),
    ("ML4", &["missile*", "bomb", "bombs", "torpedo*", "warhead*", "rocket launcher*", "grenade*", "munition*", "depth charge*"]),
    ("ML5", &["fire control", "targeting", "weapon sight*", "target acquisition"]),
    ("ML6", &["armoured", "armored", "battle tank*", "combat vehicle*"]),
    ("ML7", &["chemical agent*", "nerve agent*", "tear gas", "riot control"]),
    ("ML8", &["explosives", "propellant*", "detonator*"]),
    ("ML9", &["warship*", "frigate*", "corvette*", "submarine*", "minelay*", "combat management"]),
    (
        "ML10",
        &["combat aircraft", "fighter jet*", "armed drone*", "attack drone*", "surveillance drone*", "attack helicopter*", "loitering"],
    ),
    ("ML11", &["electronic warfare", "electronic attack", "jammer*", "jamming", "countermeasure*"]),
    ("ML13", &["body armour", "body armor", "bulletproof", "ballistic protect*", "armour plate*"]),
    ("ML14", &["combat training", "weapon training", "combat simulat*"]),
    ("ML15", &["night vision", "weapon camera*"]),
    ("ML19", &["directed energy", "laser weapon*"]),
];

/// The words of the munitions list that stand in a text, in the order of the headings, each at most once.
///
/// ```
/// use padan_core::screening::screen;
/// assert!(screen("Makes water filters.").is_empty());
/// assert_eq!(screen("Builds Missiles")[0].heading, "ML4");
/// assert_eq!(screen("fire-control radar")[0].word, "fire control");
/// ```
pub fn screen(text: &str) -> Vec<Hit> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut hits = Vec::new();
    for (heading, phrases) in TERMS {
        for &phrase in phrases {
            if stands_in(phrase, &words) {
                hits.push(Hit { word: phrase.trim_end_matches('*'), heading });
            }
        }
    }
    hits
}

fn stands_in(phrase: &str, words: &[&str]) -> bool {
    let parts = phrase.split(' ').count();
    // Most words part from a phrase at the first letter.
    let first = phrase.as_bytes().first();
    words.windows(parts).filter(|window| window[0].as_bytes().first() == first).any(|window| {
        phrase.split(' ').zip(window).all(|(part, word)| match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => part == *word,
        })
    })
}
