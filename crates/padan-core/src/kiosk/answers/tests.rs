use super::*;
use crate::dataset::Dataset;
use crate::document::read;
use crate::kiosk::Settings;
use crate::kiosk::floor::Count;
use crate::matching::testing::Sketch;
use crate::matching::{Engine, Progress};
use crate::order::distinct;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

/// An invented dataset of an invented event.
fn event() -> Value {
    let claim =
        |capability: &str, engagement: &str, claim: &str| json!({"capability": capability, "engagement": engagement, "claim": claim});
    json!({"format": "padan-dataset", "version": 1, "title": "Test fixture",
        "capabilities": [{"id": "air", "label": "Aircraft", "children": [{"id": "air.frame", "label": "Airframes"}, {"id": "air.camera", "label": "Cameras"}]},
            {"id": "water", "label": "Water", "children": [{"id": "water.filter", "label": "Water filters"}]}],
        "topics": [
            {"id": "drones", "title": "Drones", "elements": [
                {"id": "frame", "title": "Frame", "weight": 2, "capabilities": [{"capability": "air.frame", "fit": 1}]},
                {"id": "camera", "title": "Camera", "weight": 1, "capabilities": [{"capability": "air.camera", "fit": 1}]}]},
            {"id": "relief", "title": "Relief", "elements": [
                {"id": "filter", "title": "Filter", "weight": 1, "capabilities": [{"capability": "water.filter", "fit": 1}]}]}],
        "member_states": [{"code": "ID", "name": "Indonesia", "membership": "member"}, {"code": "MY", "name": "Malaysia", "membership": "member"},
            {"code": "KR", "name": "Korea", "membership": "partner"}],
        "organisations": [
            {"id": "example-a", "name": "Example A", "country": "ID", "stand": "A1", "capabilities": [claim("air.camera", "research", "Studies cameras.")]},
            {"id": "example-b", "name": "Example B", "country": "MY", "capabilities": [claim("air.frame", "produce", "Makes frames of bamboo."), claim("air.camera", "produce", "Makes cameras.")]},
            {"id": "example-c", "name": "Example C", "country": "MY", "stand": "C3", "capabilities": [claim("air.frame", "operate", "Flies over floods.")]},
            {"id": "example-d", "name": "Example D", "country": "KR", "stand": "D4", "capabilities": [claim("water.filter", "produce", "Makes filters.")], "seeks": [{"capability": "air.camera", "claim": "Looks for cameras."}]},
            {"id": "example-e", "name": "Example E", "country": "KR", "capabilities": [claim("air.frame", "produce", "Makes frames.")]},
            {"id": "example-f", "name": "Example F", "country": "ID", "stand": "F6", "status": "closed", "capabilities": [claim("air.frame", "produce", "Made frames.")]}]})
}

fn floor_of(dataset: Value, settings: &Settings) -> Floor {
    let dataset = Dataset::new(read(dataset).0, String::new(), None);
    let engine = Engine::new(dataset, settings.policy());
    let mut floor = Floor::new(Arc::new(engine), settings);
    while floor.step() == Progress::Working {}
    floor
}

fn floor(settings: &Settings) -> Floor {
    floor_of(event(), settings)
}

fn told(floor: &Floor, wish: &Wish) -> Vec<(String, Vec<&'static str>)> {
    let id = |place: usize| floor.dataset().organisations[place].id.trim_start_matches("example-").to_owned();
    floor.answers(wish).iter().map(|answer| (id(answer.organisation), answer.reasons.iter().map(|reason| reason.key).collect())).collect()
}

fn looks_for(subject: Subject) -> Wish {
    Wish { looks_for: Some(subject), ..Wish::default() }
}

fn brings(subject: Subject) -> Wish {
    Wish { brings: Some(subject), ..Wish::default() }
}

fn ids(floor: &Floor, wish: &Wish) -> String {
    told(floor, wish).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn those_with_a_stand_come_first_and_the_stronger_of_them_before() {
    let floor = floor(&Settings::default());
    // B covers most, but has no stand; E is of no member state and has none; F is closed.
    assert_eq!(ids(&floor, &looks_for(Subject::Topic(0))), "cab");
    let answers = floor.answers(&looks_for(Subject::Topic(0)));
    assert_eq!(answers.iter().map(|answer| answer.has_stand).collect::<Vec<_>>(), [true, true, false]);
    assert_eq!(
        answers[2].reasons[0],
        Message::new("reason-kiosk-offers").with("what", Arg::List(vec![Arg::Element(0, 0), Arg::Element(0, 1)]))
    );
    assert_eq!(answers[2].claim, Some(0));
}

#[test]
fn fields_of_work_capabilities_and_words_are_answered() {
    let floor = floor(&Settings::default());
    let camera = floor.dataset().capability("air.camera").unwrap_or(usize::MAX);
    assert_eq!(ids(&floor, &looks_for(Subject::Capability(camera))), "ab");
    assert_eq!(ids(&floor, &looks_for(Subject::Domain(1))), "d");
    assert_eq!(told(&floor, &looks_for(Subject::Words("bamboo".into()))), [("b".into(), vec!["reason-kiosk-words"])]);
    assert_eq!(floor.answers(&looks_for(Subject::Words("bamboo".into())))[0].claim, Some(0));
    assert_eq!(floor.proposals("camera", 4), [Subject::Topic(0), Subject::Capability(camera)]);
}

#[test]
fn what_is_brought_goes_to_who_seeks_it_uses_it_or_lacks_it() {
    let floor = floor(&Settings::default());
    let place = |id: &str| floor.dataset().capability(id).unwrap_or(usize::MAX);
    let cameras = told(&floor, &brings(Subject::Capability(place("air.camera"))));
    assert_eq!(cameras, [("d".into(), vec!["reason-kiosk-seeks"]), ("c".into(), vec!["reason-kiosk-lacks"])]);
    let frames = told(&floor, &brings(Subject::Capability(place("air.frame"))));
    assert_eq!(frames, [("c".into(), vec!["reason-kiosk-uses"]), ("a".into(), vec!["reason-kiosk-lacks"])]);
}

#[test]
fn who_answers_both_sides_comes_before_who_answers_one() {
    let floor = floor(&Settings::default());
    let camera = floor.dataset().capability("air.camera").unwrap_or(usize::MAX);
    let wish = Wish { looks_for: Some(Subject::Domain(0)), brings: Some(Subject::Capability(camera)), home: false };
    assert_eq!(told(&floor, &wish)[0], ("c".into(), vec!["reason-kiosk-does", "reason-kiosk-lacks"]));
}

#[test]
fn settings_say_who_is_shown() {
    let topic = looks_for(Subject::Topic(0));
    let with = |settings: Settings| ids(&floor(&settings), &topic);
    assert_eq!(with(Settings { stands_only: true, ..Settings::default() }), "ca");
    assert_eq!(with(Settings { states: vec!["KR".into(), "ID".into()], ..Settings::default() }), "ae");
    assert_eq!(with(Settings { topics: vec!["relief".into()], ..Settings::default() }), "");
    let policy = json!({"format": "padan-policy", "version": 1, "title": "T", "exclude": {"organisations": ["example-c"]}});
    assert_eq!(with(Settings { policy: Some(policy), ..Settings::default() }), "ab");
    let home = Settings { home: Some("example-b".into()), ..Settings::default() };
    assert_eq!(with(home.clone()), "ca");
    let partners = Wish { home: true, ..Wish::default() };
    assert_eq!(told(&floor(&home), &partners), [("a".into(), vec!["reason-kiosk-partner"]), ("d".into(), vec!["reason-kiosk-partner"])]);
    assert!(told(&floor(&Settings::default()), &partners).is_empty());
}

#[test]
fn counts_are_of_who_is_shown() {
    let floor = floor(&Settings::default());
    let counts = |counts: Vec<Count>| counts.iter().map(|count| (count.place, count.organisations, count.stands)).collect::<Vec<_>>();
    assert_eq!(counts(floor.topics()), [(0, 3, 2), (1, 1, 1)]);
    assert_eq!(counts(floor.domains()), [(0, 3, 2), (1, 1, 1)]);
    assert_eq!(floor.capabilities(0).len(), 2);
    let names: Vec<&str> = floor.organisations().into_iter().map(|place| floor.dataset().organisations[place].name.as_str()).collect();
    assert_eq!(names, ["Example A", "Example C", "Example D", "Example B"]);
}

proptest! {
    #[test]
    fn any_wish_is_answered_with_those_shown_alone_each_once(
        sketch in Sketch::any(8), subject in 0usize..4, place in 0usize..9, words in "[a-z ]{0,12}|water drones",
        [home, stands_only, both] in any::<[bool; 3]>(),
    ) {
        let settings = Settings { home: home.then(|| "o01".into()), stands_only, ..Settings::default() };
        let floor = floor_of(sketch.json(), &settings);
        let subject = [Subject::Topic(place), Subject::Domain(place), Subject::Capability(place), Subject::Words(words)][subject].clone();
        let wish = Wish { looks_for: Some(subject.clone()), brings: both.then_some(subject), home };
        let answers = floor.answers(&wish);
        let places: Vec<usize> = answers.iter().map(|answer| answer.organisation).collect();
        prop_assert_eq!(distinct(places.clone()).len(), places.len());
        prop_assert!(places.iter().all(|place| floor.shown.contains(place)));
        let stands: Vec<bool> = answers.iter().map(|answer| !answer.has_stand).collect();
        prop_assert!(stands.is_sorted());
        for answer in answers {
            prop_assert!(!answer.reasons.is_empty());
            let claims = floor.dataset().organisations[answer.organisation].claims.len();
            prop_assert!(answer.claim.is_none_or(|claim| claim < claims));
        }
    }
}
