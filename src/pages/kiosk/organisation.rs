//! One organisation, with what it does in sentences. Its addresses are text: no link leaves a kiosk.

use super::answers::{Pick, stand};
use super::frame::{Bar, ScreenHeading};
use super::state::KioskState;
use crate::parts::place_line;
use crate::words::say;
use leptos::prelude::*;

/// Claims at most.
const MOST: usize = 6;

#[component]
pub fn Organisation(place: usize) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let entry = kiosk.with_dataset(|dataset| dataset.organisations[place].clone());
    let claims: Vec<_> = entry
        .claims
        .iter()
        .take(MOST)
        .map(|claim| {
            let label = kiosk.with_dataset(|dataset| dataset.capabilities[claim.capability].label.clone());
            view! { <li><b>{label}</b> " " <span lang="en">{claim.text.clone()}</span></li> }
        })
        .collect();
    let rest = entry.claims.len().saturating_sub(MOST);
    view! {
        <ScreenHeading title=entry.name.clone() />
        {entry.local_name.clone().map(|name| view! { <p>{name}</p> })}
        <p>{place_line(app, place)} " " {stand(kiosk, place)}</p>
        <div class="pick-one"><Pick place /> <span>{say!(app, "kiosk-pick-this")}</span></div>
        <p lang="en">{entry.summary.clone()}</p>
        <ul class="claims">{claims}</ul>
        {(rest > 0).then(|| view! { <p>{say!(app, "and-more", count = rest)}</p> })}
        {entry.way_in().map(|address| view! { <p class="quiet address">{address}</p> })}
        <p class="quiet">{say!(app, "footer-listed")}</p>
        <Bar />
    }
}
