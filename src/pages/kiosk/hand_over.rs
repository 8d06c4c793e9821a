//! The picks to take along: one still code, which any camera reads, and the same as plain text.

use super::answers::stand;
use super::frame::{Bar, ScreenHeading};
use super::state::KioskState;
use crate::parts::qr_figure;
use crate::platform::{clock, random};
use crate::words::say;
use leptos::prelude::*;
use padan_core::shortlist::Shortlist;
use padan_travel::leaflet::{self, Member};
use padan_travel::{link, qr};

#[component]
pub fn HandOver() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let picks = kiosk.journey.with_untracked(|journey| journey.picks().to_vec());
    let rows: Vec<_> = picks
        .iter()
        .map(|&place| {
            let (name, state) =
                kiosk.with_dataset(|dataset| (dataset.organisations[place].name.clone(), dataset.state_of(place).name.clone()));
            view! { <li><b>{name}</b> " " <span>{state}</span> " " {stand(kiosk, place)}</li> }
        })
        .collect();
    let link = link_of(kiosk, &picks);
    let hint = if link.is_some() { say!(app, "kiosk-take-link") } else { say!(app, "kiosk-take-text") };
    let text = link.unwrap_or_else(|| leaflet_of(kiosk, &picks));
    let code = qr::code(&text).map(|code| qr_figure(code, text, hint.clone(), hint.into_any()));
    view! {
        <ScreenHeading title=say!(app, "kiosk-take-title") />
        <div class="take">
            {code}
            <ul class="answers" data-testid="kiosk-list">{rows}</ul>
        </div>
        <Bar hides_picks=true />
    }
}

/// What the list is called.
fn title(kiosk: KioskState) -> String {
    let event = kiosk.settings.with_untracked(|settings| settings.title.clone());
    if event.is_empty() { say!(kiosk.app, "kiosk-list-title") } else { event }
}

/// A link that opens the picks as a list of the visitor's own, where the organiser has said where Padan is to be reached. The list
/// names its subjects itself: the phone may have other data.
fn link_of(kiosk: KioskState, picks: &[usize]) -> Option<String> {
    // Nobody has asked for a link where there is no address.
    kiosk.settings.with_untracked(|settings| settings.address.is_some()).then_some(())?;
    let now = clock::now();
    let list = kiosk.with_dataset(|dataset| {
        let mut list = Shortlist::begin(random::id(), title(kiosk), now, dataset);
        for &place in picks {
            list.add(random::id(), None, &[dataset.organisations[place].id.as_str()], None, now, dataset);
        }
        list
    });
    let fragment = format!("#/shortlist?import={}", link::pack(&list).ok()?);
    let link = kiosk.settings.with_untracked(|settings| settings.link(&fragment))?;
    qr::fits(link.len()).then_some(link)
}

fn leaflet_of(kiosk: KioskState, picks: &[usize]) -> String {
    let members: Vec<Vec<Member>> = kiosk.with_dataset(|dataset| {
        let member = |&place: &usize| {
            let entry = &dataset.organisations[place];
            let stand = entry.stand.as_ref().map(|stand| say!(kiosk.app, "kiosk-stand", stand = stand.as_str()));
            vec![Member { name: entry.name.clone(), state: dataset.state_of(place).name.clone(), stand }]
        };
        picks.iter().map(member).collect()
    });
    leaflet::text(&title(kiosk), &members, qr::CAPACITY, |count| say!(kiosk.app, "and-more", count = count))
}
