//! The laws of merging, over generated histories: three devices that add, edit, remove, put back, reorder, rename and merge
//! each other's files, whole or with fields left out, with clocks that are hours or years apart.

use padan_core::dataset::Dataset;
use padan_core::shortlist::{Edit, Removed, STATUSES, Shortlist, read, to_json};
use padan_core::stamp::Stamp;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Value, json};
use std::cell::Cell;

/// In two halves, so that they run side by side.
const HISTORIES: u32 = 10_000;
const HOUR: i64 = 3_600_000;
/// 2026-11-22.
const BEGIN: i64 = 1_795_305_600_000;

/// Something that happens on one device.
#[derive(Debug, Clone)]
enum Event {
    Add(u8),
    Note(u8, u8),
    Status(u8, u8),
    Tag(u8, bool),
    Meeting(u8, bool),
    Move(u8, u8),
    Remove(u8),
    PutBack,
    Rename(u8),
    Delete(bool),
    /// Merges what another device holds; the bits say which fields are left out.
    Receive(u8, u32),
    /// A foreign program writes into the list: stamps of seconds or none, twice the same id, fields of its own.
    Foreign(u8, u8),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        2 => (0u8..6).prop_map(Event::Add),
        3 => (0u8..6, 0u8..5).prop_map(|(item, text)| Event::Note(item, text)),
        2 => (0u8..6, 0u8..5).prop_map(|(item, word)| Event::Status(item, word)),
        1 => (0u8..6, any::<bool>()).prop_map(|(item, more)| Event::Tag(item, more)),
        1 => (0u8..6, any::<bool>()).prop_map(|(item, set)| Event::Meeting(item, set)),
        1 => (0u8..6, 0u8..6).prop_map(|(item, before)| Event::Move(item, before)),
        3 => (0u8..6).prop_map(Event::Remove),
        2 => Just(Event::PutBack),
        1 => (0u8..4).prop_map(Event::Rename),
        1 => any::<bool>().prop_map(Event::Delete),
        4 => (0u8..3, any::<u32>()).prop_map(|(from, out)| Event::Receive(from, out)),
        2 => (0u8..6, 0u8..10).prop_map(|(item, what)| Event::Foreign(item, what)),
    ]
}

/// What happens on which device, and how far each clock is off.
type History = (Vec<(u8, Event)>, [i64; 3], [u32; 3]);

fn history() -> impl Strategy<Value = History> {
    let skew = || prop_oneof![4 => -30 * HOUR..30 * HOUR, 1 => Just(0), 1 => Just(20 * 365 * 24 * HOUR)];
    let out = || prop_oneof![2 => Just(0u32), 1 => any::<u32>()];
    (prop::collection::vec((0u8..3, event()), 3..13), [skew(), skew(), skew()], [out(), out(), out()])
}

struct Device {
    list: Shortlist,
    gone: Vec<Removed>,
}

/// Plays a history and gives the three lists, each as a file that may leave fields out.
fn play((events, skews, left_out): &History) -> [Shortlist; 3] {
    let data = Dataset { title: "Invented".into(), hash: "sha256:1".into(), ..Dataset::default() };
    let mut base = Shortlist::begin("list".into(), "List".into(), Stamp(BEGIN), &data);
    for item in 0..2u8 {
        base.add(item.to_string(), Some("t"), &["a", &item.to_string()], Some(1_000), Stamp(BEGIN), &data);
    }
    let mut devices = [0, 1, 2].map(|_| Device { list: base.clone(), gone: Vec::new() });
    for (step, (device, event)) in (1i64..).zip(events) {
        let place = usize::from(*device);
        let now = Stamp(BEGIN + step * HOUR + skews[place]);
        let received = match event {
            Event::Receive(from, out) => Some(file(&devices[usize::from(*from)].list, *out)),
            _ => None,
        };
        happen(&mut devices[place], event, received, now, &data);
    }
    let mut out = left_out.iter();
    devices.map(|device| file(&device.list, out.next().copied().unwrap_or(0)))
}

fn happen(device: &mut Device, event: &Event, received: Option<Shortlist>, now: Stamp, data: &Dataset) {
    let list = &mut device.list;
    match event {
        // Both the same id and the same pair may come from two devices.
        Event::Add(item) => {
            let pair = (item % 4).to_string();
            if list.item(&item.to_string()).is_none() && !list.removed.iter().any(|removal| removal.id == item.to_string()) {
                list.add(item.to_string(), Some("t"), &["a", &pair], Some(u32::from(*item)), now, data);
            }
        }
        Event::Note(item, text) => list.edit(&item.to_string(), &Edit::Note("x".repeat(usize::from(*text))), now),
        Event::Status(item, word) => list.edit(&item.to_string(), &Edit::Status(STATUSES[usize::from(*word)].into()), now),
        Event::Tag(item, true) => list.edit(&item.to_string(), &Edit::AddTag("hall".into()), now),
        Event::Tag(item, false) => list.edit(&item.to_string(), &Edit::RemoveTag("hall".into()), now),
        Event::Meeting(item, set) => list.edit(&item.to_string(), &Edit::Meeting(set.then_some(now)), now),
        Event::Move(item, before) => list.move_before(&[&item.to_string()], Some(&before.to_string()), now),
        Event::Remove(item) => device.gone.extend(list.remove(&item.to_string(), now)),
        Event::PutBack => {
            if let Some(gone) = device.gone.pop() {
                list.put_back(gone, now);
            }
        }
        Event::Rename(name) => list.rename(&format!("Name {name}"), now),
        Event::Delete(true) => list.delete(now),
        Event::Delete(false) => list.restore(now),
        Event::Receive(..) => {
            if let Some(merged) = received.and_then(|received| list.merge(&received)) {
                *list = merged;
            }
        }
        Event::Foreign(item, what) => *list = foreign(list, *item, *what, now),
    }
}

/// The list as a file in which some fields are left out.
fn file(list: &Shortlist, out: u32) -> Shortlist {
    let mut json = to_json(list);
    let bit = |place: u32| out & (1 << place) != 0;
    for (place, field) in (0u32..).zip(["title", "dataset", "subjects", "topics", "updated", "removed", "edited"]) {
        // Rarely what makes a file all but empty.
        if bit(place) && bit(place + 7) {
            json.as_object_mut().into_iter().for_each(|fields| drop(fields.remove(field)));
        }
    }
    for item in json["items"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        for (place, field) in (0u32..).zip(["note", "status", "tags", "order", "meeting", "added", "points", "topic", "by", "extra"]) {
            if bit(place + 14) {
                item.remove(field);
            }
        }
        if bit(24) {
            item.remove("edited");
        }
        if bit(25) && bit(26) {
            item.remove("organisations");
        }
    }
    let read = read(json).0.unwrap_or_default();
    if bit(27) { read.without_removed() } else { read }
}

/// What another program may write.
fn foreign(list: &Shortlist, item: u8, what: u8, now: Stamp) -> Shortlist {
    let mut json = to_json(list);
    let stamp = now.to_string();
    let whole_second = format!("{}Z", &stamp[..19]);
    let mut first = |field: &str, value: Value| {
        json.pointer_mut("/items/0").and_then(Value::as_object_mut).map(|item| item.insert(field.into(), value));
    };
    match what {
        0 => json["extra"] = json!({"by": item}),
        1 => first("extra", json!(item)),
        2 => first("updated", json!(whole_second)),
        3 => first("updated", json!("99999-01-01T00:00:00Z")),
        4 => first("edited", json!({"note": "9999-12-31T23:59:59.999Z", "status": "yesterday", "nothing": stamp})),
        5 => json["removed"].as_array_mut().into_iter().for_each(|removed| {
            removed.push(json!({"id": item.to_string(), "at": whole_second, "why": item}));
            removed.push(json!({"id": item.to_string(), "at": "2026-11-22T05:00:00Z"}));
        }),
        6 => json["items"].as_array_mut().into_iter().for_each(|items| {
            items.push(json!({"id": item.to_string(), "note": "twice", "order": 1, "updated": whole_second, "extra": 1.0}));
        }),
        7 => json["topics"] = json!([{"id": "own", "title": format!("Own {item}"), "elements": [{"id": "e"}]}, {"id": "own"}]),
        8 => json["subjects"]["a"] = json!({"name": format!("A{item}"), "stand": "B2", "updated": whole_second}),
        _ => json["version"] = json!(u64::from(item) + 1),
    }
    read(json).0.unwrap_or_default()
}

type Merge = fn(&Shortlist, &Shortlist) -> Shortlist;

fn merge(a: &Shortlist, b: &Shortlist) -> Shortlist {
    a.merge(b).unwrap_or_default()
}

const LAWS: [&str; 6] =
    ["idempotent", "commutative", "associative", "absorbs what is in it", "the same in another order", "the result is in normal form"];

/// What is broken of the laws, if anything.
fn broken([a, b, c]: &[Shortlist; 3], merge: Merge) -> Option<&'static str> {
    let ab = merge(a, b);
    let bc = merge(b, c);
    let abc = merge(&ab, c);
    let hold = [
        merge(a, a) == *a,
        merge(b, a) == ab,
        merge(a, &bc) == abc,
        merge(&ab, b) == ab,
        merge(&merge(c, a), b) == abc,
        abc.joined() == abc && abc.id == "list",
    ];
    hold.into_iter().zip(LAWS).find_map(|(holds, law)| (!holds).then_some(law))
}

fn runner(cases: u32, max_shrink_iters: u32, half: u8) -> TestRunner {
    // The same histories on every machine.
    let config = Config { cases, failure_persistence: None, max_shrink_iters, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[half; 32]))
}

fn first_broken(cases: u32, shrink: u32, half: u8, merge: Merge) -> Option<(String, History)> {
    let outcome = runner(cases, shrink, half).run(&history(), |history| match broken(&play(&history), merge) {
        None => Ok(()),
        Some(law) => Err(TestCaseError::fail(law)),
    });
    match outcome {
        Ok(()) => None,
        Err(TestError::Fail(law, history)) => Some((law.to_string(), history)),
        Err(TestError::Abort(why)) => Some((why.to_string(), (Vec::new(), [0; 3], [0; 3]))),
    }
}

fn laws_hold(half: u8) {
    if let Some((law, history)) = first_broken(HISTORIES / 2, 5_000, half, merge) {
        let lists = play(&history).map(|list| to_json(&list).to_string());
        unreachable!("{law}: {history:?}\n{}", lists.join("\n"));
    }
}

#[test]
fn merging_is_commutative_associative_and_idempotent() {
    laws_hold(1);
}

#[test]
fn merging_is_commutative_associative_and_idempotent_in_the_other_half() {
    laws_hold(2);
}

/// Counts what the histories hold, so that the laws are not about nothing.
#[test]
fn the_histories_hold_what_they_are_for() {
    let counts = Cell::new([0u32; 6]);
    let _ = runner(1_000, 0, 1).run(&history(), |history| {
        let [a, b, c] = play(&history);
        let all = merge(&merge(&a, &b), &c);
        let differ = a.items != b.items && b.items != c.items;
        let partial = [&a, &b, &c].iter().any(|list| list.items.iter().any(|item| item.note.is_none()));
        let put_back = [&a, &b, &c].iter().any(|list| list.removed.iter().any(|removal| all.item(&removal.id).is_some()));
        let deleted = [&a, &b, &c].iter().any(|list| list.is_deleted());
        let facts = [differ, !all.removed.is_empty(), partial, put_back, deleted, all.items.iter().any(|item| !item.extra.0.is_empty())];
        let mut sums = counts.get();
        for (sum, fact) in sums.iter_mut().zip(facts) {
            *sum += u32::from(fact);
        }
        counts.set(sums);
        Ok(())
    });
    let counts = counts.get();
    assert!(counts.iter().all(|&count| count > 25), "{counts:?}");
}

/// Mergers that are wrong in one way each: the laws have to find all of them out.
#[test]
fn the_laws_find_wrong_mergers_out() {
    let wrong: [(&str, Merge); 4] = [
        ("the first one's title stays", |a, b| Shortlist { title: a.title.clone(), ..merge(a, b) }),
        ("stamps of fields are forgotten", |a, b| {
            let mut list = merge(a, b);
            list.items.iter_mut().for_each(|item| item.edited.clear());
            list
        }),
        ("what was removed is forgotten", |a, b| {
            let mut list = merge(a, b);
            list.removed.iter_mut().for_each(|removal| removal.item = None);
            list
        }),
        ("removals are forgotten", |a, b| {
            let mut list = merge(a, b);
            list.removed.clear();
            list
        }),
    ];
    for (name, merge) in wrong {
        let law = first_broken(2_000, 0, 1, merge).map(|(law, _)| law);
        assert!(law.as_deref().is_some_and(|law| LAWS.contains(&law)), "{law:?} is broken where {name}");
    }
}
