//! Invented datasets by number: the same number gives the same dataset. Nothing in them is a real organisation.

use crate::dataset::{Engagement, Kind};
use serde_json::{Value, json};

/// Numbers that look random (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below `sides`; 0 for none.
    pub fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0) % sides.max(1)
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn of<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }

    fn several<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }
}

const CAPABILITIES: [&str; 10] =
    ["air", "land.road", "land.tent", "land.tool", "sea.boat", "sea.net", "sea.rope", "web.map", "web.radio", "web.test"];
const STATES: [(&str, &str); 7] =
    [("ID", "member"), ("KR", "partner"), ("LA", "member"), ("MY", "member"), ("TH", "member"), ("TL", "partner"), ("VN", "member")];
const PHRASES: [&str; 28] = [
    "",
    "Makes boats.",
    "Makes boats.",
    "Repairs boats and nets for fishing villages.",
    "Weaves nets, ropes and tents; tents for floods.",
    "Draws maps of roads after floods.",
    "Builds radio masts on land and sea.",
    "Tests tools.",
    "It is the one that was with them.",
    "2019, 2020 …",
    "Built boats in 2012–2016, to ISO 9001:2025.",
    "Opened in 2023; three more boats by 2031.",
    "ຜະລິດເຮືອ",
    "ສ້າງແຜນທີ່ ຂອງຖະໜົນ",
    "ผลิตเรือและแห",
    "ทดสอบวิทยุ maps",
    "Đóng thuyền và lưới",
    "Производит лодки",
    "படகுகள் செய்கிறது",
    "배를 만든다",
    "船を作る",
    "A B C",
    "boats",
    "Maps maps maps maps maps maps roads.",
    "Trains pilots of small air craft for rescue at sea.",
    "Studies rope fibres under salt water over many years in a laboratory by the sea.",
    "Sells tools, ropes and nets and rents tents to relief agencies, with repair and training included, in many towns.",
    "Uses boats in rescue.",
];
const CERTIFICATES: [&str; 10] =
    ["ISO 9001:2015", "iso 9001", "ISO:9001", "ISO 14001", "AS9100 (revision D)", "AS 9100", "(only this)", "", " — ", "Điều 5: 2020"];
/// When sources were published; the last was not dated, and one is younger than the dataset.
const DAYS: [&str; 8] = ["2026-11", "2027-05-01", "2024-03-09", "2021", "2020-10", "2018-01", "2012-05", ""];

/// A dataset as a document, of at most 25 organisations.
pub(super) fn document(seed: u64) -> Value {
    let mut dice = Dice::new(seed);
    let dice = &mut dice;
    let count = if dice.once_in(9) { 18 + dice.below(8) } else { dice.below(13) };
    // A few sets are of one state or of partners alone.
    let states = match dice.below(12) {
        0 => &STATES[1..2],
        1 => &STATES[4..6],
        _ => &STATES[..],
    };
    let phrases = 1 + dice.below(PHRASES.len());
    let mut organisations: Vec<Value> = Vec::new();
    for place in 0..count {
        let mut made = match organisations.len() {
            before if before > 0 && dice.once_in(8) => organisations[dice.below(before)].clone(),
            _ => organisation(dice, count, phrases),
        };
        made["id"] = format!("o{place:02}").into();
        made["name"] = format!("Organisation {place}").into();
        made["country"] = dice.of(states).0.into();
        organisations.push(made);
    }
    let topics: Vec<Value> = (0..if dice.once_in(15) { 0 } else { 4 }).map(|place| topic(dice, place)).collect();
    let withdrawn: Vec<Value> = if dice.once_in(5) { vec![json!({"id": "o01", "at": "2026-11-01"})] } else { Vec::new() };
    let sources: Vec<Value> = DAYS
        .iter()
        .enumerate()
        .map(|(place, day)| json!({"id": format!("s{place}"), "url": "https://example.org/", "published": day}))
        .collect();
    let as_of = (!dice.once_in(8)).then_some("2026-11-22");
    json!({
        "format": "padan-dataset", "version": 1, "as_of": as_of, "withdrawn": withdrawn, "capabilities": taxonomy(), "topics": topics,
        "member_states": STATES.map(|(code, membership)| json!({"code": code, "name": code, "membership": membership})),
        "sources": sources, "organisations": organisations,
    })
}

fn taxonomy() -> Value {
    json!([
        {"id": "air", "label": "Air craft", "labels": {"vi": "Máy bay"}},
        {"id": "land", "label": "Land", "children": [
            {"id": "land.road", "label": "Roads", "labels": {"lo": "ຖະໜົນ"}},
            {"id": "land.tent", "label": "Tents for floods"},
            {"id": "land.tool", "label": "What it is"}]},
        {"id": "sea", "label": "Sea", "children": [
            {"id": "sea.boat", "label": "Boats", "labels": {"lo": "ເຮືອ", "th": "เรือ", "vi": "Thuyền", "ru": "лодки", "ja": "船"}},
            {"id": "sea.net", "label": "Nets", "labels": {"th": "แห", "vi": "lưới"}},
            {"id": "sea.rope", "label": "Nets"}]},
        {"id": "web", "label": "Web", "children": [
            {"id": "web.map", "label": "Maps of maps", "labels": {"lo": "ແຜນທີ່"}},
            {"id": "web.radio", "label": "Radio", "labels": {"th": "วิทยุ"}},
            {"id": "web.test", "label": ""}]}
    ])
}

fn topic(dice: &mut Dice, place: usize) -> Value {
    let unserved = dice.once_in(12);
    let nothing_fits = dice.once_in(10);
    let weightless = dice.once_in(10);
    let elements: Vec<Value> = (0..=dice.below(5))
        .map(|element| {
            let fits = dice.several(5, |dice| {
                let capability = if unserved { "not.there" } else { *dice.of(&CAPABILITIES) };
                let fit = if nothing_fits { 0.0 } else { *dice.of(&[0.0, 0.1, 0.333_333_4, 0.49, 0.5, 0.7, 1.0, 1.0, 7.0]) };
                json!({"capability": capability, "fit": fit, "general": dice.once_in(3)})
            });
            let weight = if weightless { 0.0 } else { *dice.of(&[0.0, 1.0, 1.0, 2.0, 3.0, 0.37]) };
            json!({"id": format!("e{element}"), "title": dice.of(&PHRASES), "weight": weight, "capabilities": fits})
        })
        .collect();
    let summary = if dice.once_in(3) { "" } else { dice.of(&PHRASES) };
    let title = *dice.of(&["", "Boats for floods", "Maps of roads and nets", "ເຮືອ", "Запах моря"]);
    json!({"id": format!("t{place}"), "title": title, "summary": summary, "elements": elements})
}

fn organisation(dice: &mut Dice, count: usize, phrases: usize) -> Value {
    let claims = dice.several(5, |dice| {
        let text = if dice.once_in(3) {
            // Words of its own, so that not all texts are shared.
            format!("{} {}", dice.of(&PHRASES), dice.below(400) + 1000).replace('1', "k").replace('0', "ma")
        } else {
            PHRASES[dice.below(phrases)].to_owned()
        };
        let sources = dice.several(3, |dice| format!("s{}", dice.below(9)));
        let engagement = if dice.once_in(7) { None } else { Some(dice.of(Engagement::ALL).id()) };
        let since = dice.once_in(6).then(|| dice.of(&[2011, 2014, 2020, 2023, 2029, -3]));
        json!({"capability": dice.of(&CAPABILITIES), "engagement": engagement, "claim": text, "sources": sources, "since": since})
    });
    let parent = match dice.below(8) {
        0 => Some(format!("o{:02}", dice.below(count))),
        1 => Some("an-owner-elsewhere".to_owned()),
        _ => None,
    };
    let status = *dice.of(&["active", "active", "active", "active", "active", "active", "unverified", "closed", "replaced"]);
    let screening: Vec<Value> =
        if dice.once_in(15) { vec![json!({"text_sha256": "00", "heading": "ML3", "cleared_by": null})] } else { Vec::new() };
    json!({
        "kind": if dice.once_in(9) { None } else { Some(dice.of(Kind::ALL).id()) },
        "sensitive_lines": dice.once_in(7), "parent": parent, "status": status, "screening": screening, "capabilities": claims,
        "certifications": dice.several(3, |dice| json!({"name": dice.of(&CERTIFICATES)})),
        "seeks": dice.several(2, |dice| json!({"capability": dice.of(&CAPABILITIES)})),
    })
}
