//! Lists with organisations of the bundled data, as a person might have made them.
#![allow(dead_code, missing_docs)] // each test uses a part
#![allow(clippy::cast_possible_truncation)] // numbers that look random may lose what is above

use padan_core::shortlist::{Edit, STATUSES, Shortlist};
use padan_core::stamp::Stamp;
use padan_core::uuid;

pub type TestResult = Result<(), Box<dyn std::error::Error>>;

/// Numbers that look random and are the same every time (splitmix64).
pub struct Numbers(pub u64);

impl Numbers {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    fn id(&mut self) -> String {
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&self.next().to_le_bytes());
        bytes[8..].copy_from_slice(&self.next().to_le_bytes());
        uuid::from_random(bytes)
    }
}

/// A list of so many pairs over five topics: points, every third status changed, and where asked every fourth with a note.
pub fn typical(pairs: usize, notes: bool, seed: u64) -> Result<Shortlist, Box<dyn std::error::Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let mut numbers = Numbers(seed);
    let mut now = 1_800_000_000_000 + i64::try_from(numbers.below(1_000_000_000))?;
    let mut list = Shortlist::begin(numbers.id(), "Partners to call".into(), Stamp(now), &dataset);
    let topics: Vec<&str> = (0..5).map(|_| dataset.topics[numbers.below(dataset.topics.len())].id.as_str()).collect();
    while list.items.len() < pairs {
        let pair = [0, 0].map(|_| dataset.organisations[numbers.below(dataset.organisations.len())].id.as_str());
        let points = 30_000 + u32::try_from(numbers.below(60_000))?;
        now += 1000 + i64::try_from(numbers.below(600_000))?;
        list.add(numbers.id(), Some(topics[numbers.below(5)]), &pair, Some(points), Stamp(now), &dataset);
    }
    let ids: Vec<String> = list.items.iter().map(|item| item.id.clone()).collect();
    for (place, id) in ids.iter().enumerate() {
        now += 1000 + i64::try_from(numbers.below(60_000))?;
        if place % 3 == 0 {
            list.edit(id, &Edit::Status(STATUSES[1 + numbers.below(4)].into()), Stamp(now));
        }
        if notes && place % 4 == 0 {
            let note = ["Ask for Dr Lim", "meets on Tuesday", "โทรหาสัปดาห์หน้า", "has a stand", "waiting for an answer"][numbers.below(5)];
            list.edit(id, &Edit::Note(note.into()), Stamp(now + 10));
        }
    }
    Ok(list)
}
