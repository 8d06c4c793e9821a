//! Matches that grow while the form is filled in: best topics and best partners, found in slices behind the typing.

use super::coach::Coach;
use super::draft::Draft;
use crate::parts::{live, thousandths};
use crate::platform::slices;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::trial::{Found, Trial};
use padan_core::message::{Arg, Message};
use padan_core::picture::hundredths;
use std::time::Duration;

/// Partners that are shown.
const PARTNERS: usize = 10;
/// Topics that are shown.
const TOPICS: usize = 5;
/// How long nothing is typed before matches are looked for.
const PAUSE: Duration = Duration::from_millis(250);

/// What was found for the profile as it stands.
#[derive(Clone, Default)]
pub struct Matched {
    /// Whether there is enough to look for partners.
    is_ready: bool,
    partners: Vec<Found>,
    /// Topics with what it covers alone, in millionths.
    topics: Vec<(usize, u32)>,
}

/// Follows the profile and looks for its matches, whenever nothing is typed for a moment.
pub fn follow(app: App, draft: Draft) -> RwSignal<Matched> {
    let matched = RwSignal::new(Matched::default());
    let asked = StoredValue::new(0u32);
    Effect::new(move |is_begun: Option<bool>| {
        draft.with(|_| ());
        asked.update_value(|asked| *asked += 1);
        let number = asked.get_value();
        // What stands there already is matched at once.
        let pause = if is_begun.is_none() { Duration::ZERO } else { PAUSE };
        set_timeout(
            move || {
                if asked.try_get_value() == Some(number) {
                    search(app, draft, matched, asked, number);
                }
            },
            pause,
        );
        true
    });
    matched
}

/// What was found, in a sentence that stays in sight.
#[component]
pub fn FoundLine(matched: RwSignal<Matched>) -> impl IntoView {
    let app = App::get();
    let told = move || {
        matched.with(|matched| match matched.partners.first() {
            None if matched.is_ready => say!(app, "partners-none"),
            None => say!(app, "profile-matches-wait"),
            Some(best) => {
                let name = app.with_dataset(|dataset| dataset.organisations[best.partner].name.clone());
                let points = (best.points.saturating_add(500) / 1000).to_string();
                say!(app, "profile-found", topics = matched.topics.len(), name = name, points = points)
            }
        })
    };
    view! { <p class="found" role="status" data-testid="profile-found">{live(told)}</p> }
}

/// Best topics and partners of the profile.
#[component]
pub fn Matches(draft: Draft, matched: RwSignal<Matched>) -> impl IntoView {
    let app = App::get();
    let topics = move || {
        let topics = matched.with(|matched| matched.topics.iter().take(TOPICS).copied().collect::<Vec<_>>());
        let rows: Vec<_> = topics.into_iter().map(|(topic, reach)| topic_row(app, topic, reach, draft)).collect();
        (!rows.is_empty()).then(|| {
            view! { <h3>{say!(app, "best-topics-title")}</h3> <p class="quiet">{say!(app, "best-topics-key")}</p> <ol class="plain" data-testid="profile-topics">{rows}</ol> }
        })
    };
    let partners = move || {
        let rows: Vec<_> = matched.with(|matched| matched.partners.iter().map(|found| row(app, draft, found)).collect());
        (!rows.is_empty()).then(
            || view! { <p class="quiet">{say!(app, "partners-key")}</p> <ol class="partners" data-testid="profile-partners">{rows}</ol> },
        )
    };
    view! {
        <section>
            <h2>{say!(app, "partners-title")}</h2>
            {live(partners)}
            {live(topics)}
        </section>
    }
}

/// Looks for matches in slices; a later change takes the place of this search.
fn search(app: App, draft: Draft, matched: RwSignal<Matched>, asked: StoredValue<u32>, number: u32) {
    let engine = app.engine();
    let selection = untrack(|| app.selection());
    let (organisation, sources) = draft.now(padan_core::own_organisation::Profile::published);
    let mut trial = Trial::new(&engine, organisation, &sources, &selection, PARTNERS);
    let own = untrack(|| app.own_topics.places(engine.dataset(), &[]));
    let mut topics = (0..engine.dataset().listed_topics().len()).chain(own);
    let step = move || {
        // Gone with the page, or no longer what is asked for.
        if asked.try_get_value() != Some(number) {
            return true;
        }
        if let Some(trial) = trial.as_mut()
            && let Some(topic) = topics.next()
        {
            trial.step(&engine, &app.table(topic));
            return false;
        }
        let found = trial.as_ref().filter(|trial| trial.capabilities() > 0);
        matched.set(
            found.map(|trial| Matched { is_ready: true, partners: trial.partners(PARTNERS), topics: trial.topics() }).unwrap_or_default(),
        );
        true
    };
    slices::in_slices(step, |_| {});
}

fn topic_row(app: App, topic: usize, reach: u32, draft: Draft) -> impl IntoView + use<> {
    let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
    view! {
        <li>
            <a href=app.href(Page::Topic(id))>{title}</a> " "
            <span class="quiet">{say!(app, "per-cent", number = hundredths(reach).to_string())}</span>
            <Coach draft topic />
        </li>
    }
}

fn row(app: App, draft: Draft, found: &Found) -> impl IntoView + use<> {
    let engine = app.engine();
    let dataset = engine.dataset();
    let other = &dataset.organisations[found.partner];
    let topic = &dataset.topics[found.topic];
    let (own, name) = draft.now(|profile| (profile.organisation.id.clone(), profile.organisation.name.clone()));
    let address = app.href(Page::Pair { topic: topic.id.clone(), a: own, b: other.id.clone() });
    let brings = |who: Arg, elements: &[usize]| {
        let what = Arg::List(elements.iter().map(|&element| Arg::Element(found.topic, element)).collect());
        let key = if elements.is_empty() { "reason-brings-nothing" } else { "reason-brings" };
        app.message(&Message::new(key).with("who", who).with("what", what))
    };
    let reasons = [brings(Arg::Organisation(found.partner), &found.gets), brings(Arg::Text(name), &found.brings)];
    view! {
        <li data-testid="partner-row" data-organisation=other.id.clone() data-points=thousandths(found.points)>
            <a href=address>{other.name.clone()}</a> " " <span class="state">{dataset.state_of(found.partner).code.clone()}</span>
            <span class="why">{topic.title.clone()} <br /> {reasons.join(" ")}</span>
            <span class="points">{found.points.saturating_add(500) / 1000}</span>
        </li>
    }
}
