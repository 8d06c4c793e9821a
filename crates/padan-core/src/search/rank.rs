//! Which items answer a query best.

use super::fields::FULL;
use super::query::{EXACT, Unit};
use super::token::squashed;
use super::{Found, Hit, Index, Item};
use crate::arithmetic::log2;
use core::hash::BuildHasher;
use rustc_hash::FxBuildHasher;

/// What an item that is called so has over all others; the name itself counts more than an alias.
const NAMED: u32 = 1 << 30;
const KNOWN_AS: u32 = 1 << 29;
/// The share of the rarity of a run without spaces that an item has to have, in 16ths: single pairs of letters stand anywhere.
const RUN_SHARE: u32 = 8;

/// What the words of a query bring to each item.
struct Sums {
    score: Vec<u32>,
    words: Vec<u64>,
    /// Items with any word.
    met: Vec<u32>,
}

/// The best of one part in each item, and of the parts of one unit together.
struct Scratch {
    best: Vec<u32>,
    met: Vec<u32>,
}

impl Scratch {
    fn raise(&mut self, item: u32, worth: u32) {
        let best = &mut self.best[item as usize];
        if *best == 0 {
            self.met.push(item);
        }
        *best = (*best).max(worth);
    }
}

/// The answers to a query.
pub fn answers(index: &Index, units: Vec<Unit>, typed: &str, limit: usize) -> Found {
    let all = index.counts.iter().sum::<usize>();
    let mut sums = Sums { score: vec![0; all], words: vec![0; all], met: Vec::new() };
    let mut scratch = Scratch { best: vec![0; all], met: Vec::new() };
    let mut found = Found::default();
    for (number, unit) in units.into_iter().enumerate() {
        let bit = 1_u64.checked_shl(u32::try_from(number).unwrap_or(u32::MAX)).unwrap_or(0);
        if unit.is_unknown() {
            found.unknown_words.push(unit.text.clone());
        }
        found.matched.extend(unit.parts.iter().flatten().map(|&(word, _)| (word, bit)));
        found.rarities.push(add(index, &unit, bit, &mut sums, &mut scratch));
        found.words.push(unit.text);
    }
    found.matched.sort_unstable();
    let mut hits = weighed(index, &found.rarities, &sums, typed);
    found.total = hits.len();
    let known: u64 = sums.words.iter().fold(0, |all, words| all | words);
    found.complete = hits.iter().filter(|&&(_, item)| sums.words[item] == known).count();
    let order = |a: &(u32, usize), b: &(u32, usize)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
    // Few are shown of many that have any word: the rest needs no order.
    if hits.len() > limit.saturating_mul(4) {
        hits.select_nth_unstable_by(limit, order);
        hits.truncate(limit);
    }
    hits.sort_unstable_by(order);
    hits.truncate(limit);
    let hit = |(score, number): (u32, usize)| {
        Item::at(index.counts, number).map(|item| Hit { item, score, words: sums.words[number], named: score >= KNOWN_AS })
    };
    found.hits = hits.into_iter().filter_map(hit).collect();
    found
}

/// Adds what a unit brings to all items that have it, and gives its rarity.
fn add(index: &Index, unit: &Unit, bit: u64, sums: &mut Sums, scratch: &mut Scratch) -> u32 {
    if let [part] = unit.parts.as_slice() {
        let rarity = gather(index, part, scratch);
        for item in scratch.met.drain(..) {
            let best = core::mem::take(&mut scratch.best[item as usize]);
            sums.add(item as usize, bit, best * rarity / FULL);
        }
        return rarity;
    }
    // A run: its pairs of letters together.
    let all = sums.score.len();
    let (mut worth, mut share, mut met) = (vec![0_u32; all], vec![0_u32; all], Vec::new());
    let mut whole = 0_u32;
    for part in &unit.parts {
        // A pair that stands nowhere is as rare as can be.
        let rarity = gather(index, part, scratch);
        whole += rarity;
        for item in scratch.met.drain(..) {
            let best = core::mem::take(&mut scratch.best[item as usize]);
            if share[item as usize] == 0 {
                met.push(item);
            }
            worth[item as usize] += best * rarity / FULL;
            share[item as usize] += rarity;
        }
    }
    met.retain(|&item| share[item as usize] * 16 >= whole * RUN_SHARE);
    for &item in &met {
        let item = item as usize;
        // What is there whole counts more than its pieces.
        let brought = u64::from(worth[item]) * u64::from(share[item]) / u64::from(whole.max(1));
        sums.add(item, bit, u32::try_from(brought).unwrap_or(u32::MAX));
    }
    whole
}

/// Finds the best worth of a part in each item, and gives the rarity of the part in thousandths of bits.
fn gather(index: &Index, part: &[(u32, u16)], scratch: &mut Scratch) -> u32 {
    for &(word, quality) in part {
        let worth = |impact: u16| (u32::from(impact) * u32::from(quality) / u32::from(EXACT)).max(1);
        if let Some(label) = word.checked_sub(index.vocabulary.len()) {
            index.translations.items(label).iter().for_each(|&(item, impact)| scratch.raise(item, worth(impact)));
            continue;
        }
        let Some(&[from, to]) = index.starts.get(word as usize..word as usize + 2) else { continue };
        let range = from as usize..to as usize;
        for (&item, &impact) in index.items[range.clone()].iter().zip(&index.impacts[range]) {
            scratch.raise(item, worth(impact));
        }
    }
    let (all, met) = (scratch.best.len() as u64, scratch.met.len().max(1) as u64);
    u32::try_from(log2((all * 16 / met).max(1) + 16) / 1000).unwrap_or(u32::MAX).saturating_sub(4000).max(1)
}

impl Sums {
    fn add(&mut self, item: usize, bit: u64, worth: u32) {
        if self.words[item] == 0 {
            self.met.push(u32::try_from(item).unwrap_or(u32::MAX));
        }
        self.words[item] |= bit;
        self.score[item] = self.score[item].saturating_add(worth.max(1));
    }
}

/// Scores of all items that have any word: the more of the query's rarity an item has, the more its words count; and who is called
/// so stands first.
fn weighed(index: &Index, rarities: &[u32], sums: &Sums, typed: &str) -> Vec<(u32, usize)> {
    let known: u64 = sums.words.iter().fold(0, |all, words| all | words);
    let rarity = |words: u64| -> u64 {
        rarities.iter().enumerate().filter(|(bit, _)| words >> bit & 1 == 1).map(|(_, &rarity)| u64::from(rarity)).sum()
    };
    let whole = rarity(known).max(1);
    let mut hits: Vec<(u32, usize)> = Vec::with_capacity(sums.met.len());
    for &item in &sums.met {
        let item = item as usize;
        let share = rarity(sums.words[item]);
        let score = u64::from(sums.score[item]) * (whole + 3 * share) / (4 * whole);
        hits.push((u32::try_from(score).unwrap_or(u32::MAX).min(KNOWN_AS - 1), item));
    }
    let hash = FxBuildHasher.hash_one(squashed(typed));
    let first = index.names.partition_point(|name| name.0 < hash);
    let called: Vec<_> = index.names[first..].iter().take_while(|name| name.0 == hash).collect();
    for (score, item) in hits.iter_mut().filter(|_| !called.is_empty()) {
        for (_, _, itself) in called.iter().filter(|name| name.1 as usize == *item) {
            *score = (*score % KNOWN_AS) + if *itself { NAMED } else { KNOWN_AS };
        }
    }
    hits
}
