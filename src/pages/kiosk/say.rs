//! What a visitor looks for or brings: first which of the two, then how to say it, then what.

use super::frame::{Bar, ScreenHeading};
use super::guide::GuideButton;
use super::state::KioskState;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::floor::Count;
use padan_core::kiosk::{Screen, Side, Subject};

#[component]
pub fn Doors() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let home = kiosk.floor.with_untracked(|floor| floor.home().map(|home| floor.dataset().organisations[home].name.clone()));
    view! {
        <ScreenHeading title=say!(app, "kiosk-doors") />
        <ul class="tiles wide">
            <Tile label=say!(app, "kiosk-look") mark="look" act=move || kiosk.go(Screen::Ways(Side::LooksFor)) />
            <Tile label=say!(app, "kiosk-bring") mark="bring" act=move || kiosk.go(Screen::Ways(Side::Brings)) />
            {home.map(|name| {
                view! { <Tile label=say!(app, "kiosk-home", name = name) mark="home" act=move || kiosk.journey.update(padan_core::kiosk::Journey::choose_home) /> }
            })}
        </ul>
        <p><GuideButton /></p>
        <Bar />
    }
}

#[component]
pub fn Ways(side: Side) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    view! {
        <ScreenHeading title=question(kiosk, side) />
        <ul class="tiles wide">
            <Tile label=say!(app, "kiosk-by-topic") mark="topics" act=move || kiosk.go(Screen::Topics(side)) />
            <Tile label=say!(app, "kiosk-by-field") mark="fields" act=move || kiosk.go(Screen::Domains(side)) />
            <Tile label=say!(app, "kiosk-by-words") mark="words" act=move || kiosk.go(Screen::Words(side)) />
        </ul>
        <Bar />
    }
}

/// The question that a side answers.
pub fn question(kiosk: KioskState, side: Side) -> String {
    match side {
        Side::LooksFor => say!(kiosk.app, "kiosk-ways-look"),
        Side::Brings => say!(kiosk.app, "kiosk-ways-bring"),
    }
}

#[component]
pub fn Topics(side: Side) -> impl IntoView {
    let kiosk = KioskState::get();
    let counts = kiosk.floor.with_untracked(|floor| floor.topics());
    let tiles: Vec<_> = counts
        .into_iter()
        // What a visitor brings may be just what nobody here has.
        .filter(|count| count.organisations > 0 || side == Side::Brings)
        .map(|count| {
            let title = kiosk.with_dataset(|dataset| dataset.topics[count.place].title.clone());
            view! { <Tile label=title counts=count act=move || kiosk.choose(side, Subject::Topic(count.place)) /> }
        })
        .collect();
    view! { <ScreenHeading title=say!(kiosk.app, "kiosk-choose-topic") /> <ul class="tiles">{tiles}</ul> <Bar /> }
}

#[component]
pub fn Domains(side: Side) -> impl IntoView {
    let kiosk = KioskState::get();
    let counts = kiosk.floor.with_untracked(|floor| floor.domains());
    let tiles: Vec<_> = counts
        .into_iter()
        .map(|count| {
            let label = kiosk.with_dataset(|dataset| dataset.domains[count.place].label.clone());
            view! { <Tile label counts=count act=move || kiosk.go(Screen::Capabilities(side, count.place)) /> }
        })
        .collect();
    view! { <ScreenHeading title=say!(kiosk.app, "kiosk-choose-field") /> <ul class="tiles">{tiles}</ul> <Bar /> }
}

#[component]
pub fn Capabilities(side: Side, domain: usize) -> impl IntoView {
    let kiosk = KioskState::get();
    let counts = kiosk.floor.with_untracked(|floor| floor.capabilities(domain));
    let label = kiosk.with_dataset(|dataset| dataset.domains.get(domain).map(|domain| domain.label.clone()).unwrap_or_default());
    let tiles: Vec<_> = counts
        .into_iter()
        .map(|count| {
            let label = kiosk.with_dataset(|dataset| dataset.capabilities[count.place].label.clone());
            view! { <Tile label counts=count act=move || kiosk.choose(side, Subject::Capability(count.place)) /> }
        })
        .collect();
    view! {
        <ScreenHeading title=label.clone() />
        <ul class="tiles">
            <Tile label=say!(kiosk.app, "kiosk-all-of", name = label) mark="all" act=move || kiosk.choose(side, Subject::Domain(domain)) />
            {tiles}
        </ul>
        <Bar />
    }
}

/// One thing to touch, with what stands behind it.
#[component]
pub fn Tile(
    #[prop(into)] label: String,
    #[prop(optional)] counts: Option<Count>,
    #[prop(optional)] mark: Option<&'static str>,
    act: impl Fn() + 'static,
) -> impl IntoView {
    let app = KioskState::get().app;
    let behind = counts.map(|count| view! { <span>{say!(app, "kiosk-counts", count = count.organisations, stands = count.stands)}</span> });
    view! {
        <li>
            <button type="button" data-choice=mark on:click=move |_| act()><b>{label}</b> {behind}</button>
        </li>
    }
}
