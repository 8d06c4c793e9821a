//! What an item is worth: then, when it was added, and now, in the dataset at hand, and why the two differ.

use super::{Item, Shortlist};
use crate::dataset::{Organisation, Status};
use crate::matching::team::Team;
use crate::matching::{Engine, TopicTable};
use crate::message::Message;

/// A figure of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// Of a pair: points in thousandths, 0 to 100,000.
    Points(u32),
    /// Of a team: coverage of the topic in millionths.
    Coverage(u32),
}

/// An item's figure then and now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// When it was added.
    pub then: Option<Worth>,
    /// In the dataset at hand; `None` where it cannot be said, and `why` says why.
    pub now: Option<Worth>,
    /// Why there is no figure, or why the two differ.
    pub why: Vec<Message>,
}

/// Points of a file in thousandths; what is no figure of points counts as the nearest one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped
pub(super) fn thousandths(points: f64) -> u32 {
    (points.clamp(0.0, 100.0) * 1000.0).round() as u32
}

impl Shortlist {
    /// The name of an organisation: as the dataset has it, else as the list remembers it, else its id.
    pub fn name_of(&self, id: &str, dataset: &crate::dataset::Dataset) -> String {
        let known = dataset.organisation(id).map(|place| dataset.organisations[place].name.clone());
        known.or_else(|| self.subjects.get(id)?.name.clone()).unwrap_or_else(|| id.into())
    }

    /// An item's figure then and now. `table` is the one of the item's topic, `None` where the dataset lacks the topic.
    ///
    /// A pair has points. A team has none, since points say what each of two gains from the other; what can be said of it
    /// is how much of the topic it covers now. An organisation by itself has neither. Which terms moved between two
    /// datasets cannot be told without the old one, so the reason names the two datasets and no term.
    pub fn standing(&self, item: &Item, engine: &Engine, table: Option<&TopicTable>) -> Standing {
        let dataset = engine.dataset();
        let mut standing = Standing { then: item.points.map(|points| Worth::Points(thousandths(points))), ..Standing::default() };
        let mut places = Vec::new();
        for id in &item.organisations {
            let name = self.name_of(id, dataset);
            match dataset.organisation(id) {
                None => standing.why.push(Message::new("reason-points-missing").text("who", name)),
                Some(place) => {
                    standing.why.extend(why_unranked(&dataset.organisations[place]).map(|key| Message::new(key).text("who", name)));
                    places.push(place);
                }
            }
        }
        let own_topic = item.topic.as_ref().and_then(|id| dataset.topic(id));
        match (&item.topic, table.filter(|table| Some(table.topic) == own_topic), &places[..]) {
            _ if item.organisations.len() < 2 => standing.why.push(Message::new("reason-points-alone")),
            (None, _, _) => standing.why.push(Message::new("reason-points-no-topic")),
            (Some(id), None, _) => standing.why.push(Message::new("reason-points-topic-missing").text("topic", self.topic_title(id))),
            // Whoever is missing or not ranked makes every figure one of something else.
            _ if !standing.why.is_empty() => {}
            (_, Some(table), &[a, b]) if engine.may_pair(a, b) => {
                standing.now = Some(Worth::Points(engine.score(table, a.min(b), a.max(b)).total()));
            }
            (_, Some(_), &[_, _]) => standing.why.push(Message::new("reason-points-no-pair")),
            (_, Some(table), team) => {
                standing.now = Some(Worth::Coverage(Team::new(engine, table, team).coverage));
                standing.why.push(Message::new("reason-points-team"));
            }
        }
        if standing.then.is_some() && standing.then != standing.now {
            standing.why.push(self.why_moved(item, engine));
        }
        standing
    }

    /// The title of one of the list's own topics, else the id.
    fn topic_title(&self, id: &str) -> String {
        self.topics.iter().find(|topic| topic.id == id).map_or_else(|| id.into(), |topic| topic.title.clone())
    }

    fn why_moved(&self, item: &Item, engine: &Engine) -> Message {
        let then = item.dataset.as_ref().unwrap_or(&self.dataset);
        let now = engine.dataset();
        match &then.hash {
            Some(hash) if *hash == now.hash => {
                Message::new(if engine.policy().is_some() { "reason-points-policy-now" } else { "reason-points-reckoned-anew" })
            }
            // The person's own organisations change the data and not what they are called.
            Some(_) if then.title.as_ref() == Some(&now.title) && then.as_of == now.as_of.map(|day| day.to_string()) => {
                Message::new("reason-points-content")
            }
            None if then.title.is_none() => Message::new("reason-points-dataset-unsaid"),
            _ => {
                let day = then.as_of.clone().unwrap_or_else(|| "?".into());
                let today = now.as_of.map_or_else(|| "?".into(), |day| day.to_string());
                let title = then.title.clone().unwrap_or_default();
                let message = Message::new("reason-points-dataset").text("title", title).text("day", day);
                message.text("present", &now.title).text("today", today)
            }
        }
    }
}

/// Why an organisation of the dataset is not ranked.
fn why_unranked(organisation: &Organisation) -> Option<&'static str> {
    match organisation.status {
        _ if organisation.ranked => None,
        _ if organisation.left_out => Some("reason-points-policy"),
        Status::Closed => Some("reason-points-closed"),
        Status::Replaced => Some("reason-points-replaced"),
        _ => Some("reason-points-quarantined"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::Dataset;
    use crate::matching::policy::Policy;
    use crate::stamp::Stamp;
    use serde_json::json;

    fn engine(status: &str, hash: &str, policy: Option<Policy>) -> Engine {
        let organisation = |id: &str, country: &str, status: &str| {
            let claim = json!({"capability": "uas.airframe", "engagement": "develop", "claim": format!("Drones of {id}.")});
            json!({"id": id, "name": id.to_uppercase(), "country": country, "status": status, "capabilities": [claim]})
        };
        let document = json!({
            "format": "padan-dataset", "version": 1, "title": "Invented", "as_of": "2026-11-22",
            "capabilities": [{"id": "uas", "children": [{"id": "uas.airframe"}]}],
            "topics": [{"id": "t", "elements": [{"id": "e", "capabilities": [{"capability": "uas.airframe", "fit": 1.0}]}]}],
            "organisations": [
                organisation("a", "ID", "active"), organisation("b", "MY", status),
                organisation("c", "TH", "active"), organisation("d", "ID", "active"),
            ],
        });
        let (document, findings) = crate::document::read(document);
        assert!(findings.is_empty(), "{findings:?}");
        Engine::new(Dataset::new(document, hash.into(), None), policy)
    }

    fn told(engine: &Engine, organisations: &[&str], topic: Option<&str>) -> (Option<Worth>, Vec<&'static str>) {
        let made_with = Dataset { hash: "sha256:1".into(), title: "Invented".into(), ..Dataset::default() };
        let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), &made_with);
        list.add("i".into(), topic, organisations, (organisations.len() == 2).then_some(1_000), Stamp(2000), &made_with);
        let standing = list.standing(&list.items[0], engine, engine.table(0).as_ref());
        (standing.now, standing.why.into_iter().map(|message| message.key).collect())
    }

    #[test]
    fn a_pair_has_the_points_of_the_ranking() {
        let engine = engine("active", "sha256:2", None);
        let table = engine.table(0).unwrap_or_default();
        let score = Worth::Points(engine.score(&table, 0, 1).total());
        assert_eq!(told(&engine, &["b", "a"], Some("t")), (Some(score), vec!["reason-points-dataset"]));
    }

    #[test]
    fn the_same_dataset_with_other_points_says_what_else_it_can_be() {
        assert_eq!(told(&engine("active", "sha256:1", None), &["a", "b"], Some("t")).1, ["reason-points-reckoned-anew"]);
        let policy = Some(Policy { title: "P".into(), ..Policy::default() });
        assert_eq!(told(&engine("active", "sha256:1", policy), &["a", "b"], Some("t")).1, ["reason-points-policy-now"]);
    }

    #[test]
    fn other_data_of_the_same_title_and_day_are_told_apart_without_naming_them_twice() {
        let then = engine("active", "sha256:1", None);
        let mut list = Shortlist::begin("l".into(), "List".into(), Stamp(1000), then.dataset());
        list.add("i".into(), Some("t"), &["a", "b"], Some(1_000), Stamp(2000), then.dataset());
        let now = engine("active", "sha256:2", None);
        let why = list.standing(&list.items[0], &now, now.table(0).as_ref()).why;
        assert_eq!(why.into_iter().map(|message| message.key).collect::<Vec<_>>(), ["reason-points-content"]);
    }

    #[test]
    fn who_cannot_be_ranked_is_named() {
        let cases = [
            (engine("closed", "sha256:1", None), &["a", "b"][..], "reason-points-closed"),
            (engine("replaced", "sha256:1", None), &["a", "b"], "reason-points-replaced"),
            (
                engine("active", "sha256:1", Some(Policy { states: vec!["MY".into()], ..Policy::default() })),
                &["a", "b"],
                "reason-points-policy",
            ),
            (engine("active", "sha256:1", None), &["a", "gone"], "reason-points-missing"),
            (engine("active", "sha256:1", None), &["a", "d"], "reason-points-no-pair"),
        ];
        for (engine, organisations, key) in cases {
            let (now, why) = told(&engine, organisations, Some("t"));
            assert_eq!((now, why[0]), (None, key));
        }
    }

    #[test]
    fn a_team_has_coverage_and_what_stands_alone_has_nothing() {
        let engine = engine("active", "sha256:1", None);
        let (now, why) = told(&engine, &["a", "b", "c"], Some("t"));
        assert!(matches!(now, Some(Worth::Coverage(1..))), "{now:?}");
        assert_eq!(why, ["reason-points-team"]);
        assert_eq!(told(&engine, &["a"], Some("t")), (None, vec!["reason-points-alone"]));
        assert_eq!(told(&engine, &["a", "b"], None).1[0], "reason-points-no-topic");
        assert_eq!(told(&engine, &["a", "b"], Some("own")).1[0], "reason-points-topic-missing");
    }
}
