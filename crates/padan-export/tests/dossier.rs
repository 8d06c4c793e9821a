//! The dossier of a list of the bundled dataset holds what the engine says, and what the list remembers where it knows nothing.

use padan_core::matching::Engine;
use padan_core::matching::explanation::explain;
use padan_core::matching::policy::Policy;
use padan_core::matching::rank::best_partners;
use padan_core::matching::team::Team;
use padan_core::shortlist::{Item, Shortlist, Subject};
use padan_export::choice::Choice;
use padan_export::dossier::{About, dossier};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn engine() -> Result<Engine, Box<dyn std::error::Error>> {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    Ok(Engine::new(dataset, Some(Policy { title: "Our rules".into(), ..Policy::default() })))
}

fn item(id: &str, topic: Option<&str>, organisations: &[String]) -> Item {
    Item {
        id: id.into(),
        topic: topic.map(str::to_owned),
        organisations: organisations.to_vec(),
        note: Some("a note".into()),
        order: Some(f64::from(u8::try_from(id.len()).unwrap_or(u8::MAX))),
        ..Item::default()
    }
}

#[test]
fn every_page_says_what_the_engine_says() -> Outcome {
    let engine = engine()?;
    let dataset = engine.dataset();
    let topic = &dataset.topics[0];
    let table = engine.table(0).unwrap_or_default();
    let places: Vec<usize> = (0..dataset.organisations.len()).filter(|&place| !table.profiles[place].claims.is_empty()).take(3).collect();
    let ids: Vec<String> = places.iter().map(|&place| dataset.organisations[place].id.clone()).collect();
    let mut list = Shortlist { title: "List".into(), ..Shortlist::default() };
    list.items.push(item("1", Some(&topic.id), &ids[..1]));
    list.items.push(item("22", Some(&topic.id), &ids[..2]));
    list.items.push(item("333", Some(&topic.id), &ids));
    list.items.push(item("4444", Some(&topic.id), &[ids[0].clone(), "gone".into()]));
    list.subjects.insert("gone".into(), Subject { name: Some("Gone".into()), country: Some("MY".into()), ..Subject::default() });
    let paper = dossier(&engine, &list, Choice::NONE, "2026-11-22", |topic| engine.table(topic));
    assert_eq!((paper.title.hash.as_str(), paper.title.policy.as_deref()), (dataset.hash.as_str(), Some("Our rules")));
    let about: Vec<&About> = paper.pages.iter().map(|page| &page.about).collect();
    let pair = Box::new(explain(&engine, &table, places[0], places[1]));
    let team = Box::new(Team::new(&engine, &table, &places));
    assert_eq!(about, [&About::Organisation(places[0]), &About::Pair(pair.clone()), &About::Team(team), &About::Unknown]);
    // The bars of a pair are those of its explanation, its claims and sources too.
    let page = &paper.pages[1];
    let strengths: Vec<[u32; 2]> = pair.elements.iter().map(|credit| [credit.a, credit.b]).collect();
    assert_eq!(page.bars.iter().map(|bar| [bar.strengths[0], bar.strengths[1]]).collect::<Vec<_>>(), strengths);
    assert_eq!(page.claims, pair.claims.iter().map(|effect| (effect.organisation, effect.claim)).collect::<Vec<_>>());
    assert!(!page.sources.is_empty() && page.states.len() <= 2);
    assert!(paper.pages.iter().all(|page| page.items.iter().all(|item| item.note.is_none())));
    assert_eq!(paper.pages[3].organisations[1].with_state(), "Gone (Malaysia)");
    Ok(())
}

#[test]
fn a_pair_without_a_topic_has_that_of_most_points() -> Outcome {
    let engine = engine()?;
    let dataset = engine.dataset();
    let tables: Vec<_> = (0..dataset.topics.len()).filter_map(|topic| engine.table(topic)).collect();
    let own = dataset.organisations.iter().position(|entry| entry.ranked && entry.claims.len() > 2).unwrap_or_default();
    let partner = best_partners(&engine, &tables, own, &padan_core::matching::selection::Selection::default(), 1, 0);
    let Some(partner) = partner.first() else { return Err("nobody fits".into()) };
    let ids = [own, partner.organisation].map(|place| dataset.organisations[place].id.clone());
    let list = Shortlist { items: vec![item("1", None, &ids)], ..Shortlist::default() };
    let paper = dossier(&engine, &list, Choice::ALL, "", |topic| engine.table(topic));
    let About::Pair(told) = &paper.pages[0].about else { return Err("no pair".into()) };
    assert!(paper.pages[0].topic_chosen);
    assert_eq!(told.score.total(), partner.score.total());
    assert_eq!(paper.pages[0].items[0].note.as_deref(), Some("a note"));
    Ok(())
}

#[test]
fn what_two_people_listed_is_one_page_with_both_notes() -> Outcome {
    let engine = engine()?;
    let ids: Vec<String> = engine.dataset().organisations.iter().take(2).map(|entry| entry.id.clone()).collect();
    let turned: Vec<String> = ids.iter().rev().cloned().collect();
    let theirs = Item { by: Some("Siti".into()), ..item("22", None, &turned) };
    let list = Shortlist { items: vec![item("1", None, &ids), theirs], ..Shortlist::default() };
    let paper = dossier(&engine, &list, Choice::ALL, "", |topic| engine.table(topic));
    assert_eq!(paper.pages.len(), 1);
    assert_eq!(paper.pages[0].row().notes(), [(None, "a note"), (Some("Siti"), "a note")]);
    Ok(())
}
