//! Who answers a visitor: those with a stand here first, each with its reason in a sentence.

use super::frame::{Bar, ScreenHeading};
use super::keyboard::label_of;
use super::state::KioskState;
use crate::parts::live;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::{Answer, Screen, Side};

/// Rows at first, and with each "more": nobody reads more of them standing.
const STEP: usize = 8;

#[component]
pub fn Answers() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let wish = kiosk.journey.with_untracked(|journey| journey.wish.clone());
    let answers = kiosk.floor.with_untracked(|floor| floor.answers(&wish));
    let said = |subject, text: fn(KioskState, String) -> String| {
        Option::map(subject, |subject| view! { <p>{text(kiosk, label_of(kiosk, subject))}</p> })
    };
    let also = |side: Side, label: String| {
        view! { <button type="button" on:click=move |_| kiosk.go(Screen::Ways(side))>{label}</button> }
    };
    let (standing, others): (Vec<Answer>, Vec<Answer>) = answers.into_iter().partition(|answer| answer.has_stand);
    // A heading tells one part from the other; of one part alone it would say nothing.
    let both = !standing.is_empty();
    let is_empty = standing.is_empty() && others.is_empty();
    view! {
        <ScreenHeading title=say!(app, "kiosk-answers") />
        <div class="wish">
            {said(wish.looks_for.as_ref(), |kiosk, what| say!(kiosk.app, "kiosk-said-look", what = what))}
            {said(wish.brings.as_ref(), |kiosk, what| say!(kiosk.app, "kiosk-said-bring", what = what))}
            {(!wish.home && wish.looks_for.is_none()).then(|| also(Side::LooksFor, say!(app, "kiosk-also-look")))}
            {(!wish.home && wish.brings.is_none()).then(|| also(Side::Brings, say!(app, "kiosk-also-bring")))}
        </div>
        {is_empty.then(|| view! { <p role="status" data-testid="kiosk-none">{say!(app, "kiosk-no-answers")}</p> })}
        <Rows title=both.then(|| say!(app, "kiosk-with-stand")) answers=standing />
        <Rows title=both.then(|| say!(app, "kiosk-without-stand")) answers=others />
        <p class="quiet">{say!(app, "footer-listed")}</p>
        <Bar />
    }
}

#[component]
fn Rows(title: Option<String>, answers: Vec<Answer>) -> impl IntoView {
    let app = KioskState::get().app;
    if answers.is_empty() {
        return ().into_any();
    }
    let all = answers.len();
    let shown = RwSignal::new(STEP);
    let rows = move || answers.iter().take(shown.get()).map(|answer| view! { <Row answer=answer.clone() /> }).collect::<Vec<_>>();
    view! {
        {title.map(|title| view! { <h2>{title}</h2> })}
        <ul class="answers">{live(rows)}</ul>
        {live(move || (shown.get() < all).then(|| view! { <p><button type="button" on:click=move |_| shown.update(|shown| *shown += STEP)>{say!(app, "kiosk-more")}</button></p> }))}
    }
    .into_any()
}

#[component]
fn Row(answer: Answer) -> impl IntoView {
    let kiosk = KioskState::get();
    let place = answer.organisation;
    let (id, name, state) = kiosk.with_dataset(|dataset| {
        let entry = &dataset.organisations[place];
        (entry.id.clone(), entry.name.clone(), dataset.state_of(place).name.clone())
    });
    let claim = kiosk.with_dataset(|dataset| {
        let claims = &dataset.organisations[place].claims;
        answer.claim.and_then(|claim| claims.get(claim)).map(|claim| claim.text.clone())
    });
    let reasons: Vec<_> = answer.reasons.iter().map(|reason| view! { <span class="reason">{kiosk.app.message(reason)}</span> }).collect();
    view! {
        <li data-testid="organisation-row" data-organisation=id>
            <button type="button" class="who" on:click=move |_| kiosk.go(Screen::Organisation(place))>
                <b>{name}</b> " " <span>{state}</span> " " {stand(kiosk, place)} {reasons}
                {claim.map(|claim| view! { <span class="quiet" lang="en">{claim}</span> })}
            </button>
            <Pick place />
        </li>
    }
}

/// Where an organisation stands at the event.
pub fn stand(kiosk: KioskState, place: usize) -> Option<impl IntoView> {
    let stand = kiosk.with_dataset(|dataset| dataset.organisations[place].stand.clone())?;
    Some(view! { <span class="stand">{say!(kiosk.app, "kiosk-stand", stand = stand)}</span> })
}

/// Picks an organisation or puts it back.
#[component]
pub fn Pick(place: usize) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let picked = Memo::new(move |_| kiosk.journey.with(|journey| journey.picks().contains(&place)));
    let full = Memo::new(move |_| kiosk.journey.with(|journey| !journey.has_room()));
    let name = kiosk.with_dataset(|dataset| dataset.organisations[place].name.clone());
    let label = move || match (picked.get(), full.get()) {
        (true, _) => say!(app, "kiosk-picked", name = name.clone()),
        (false, true) => say!(app, "kiosk-full", name = name.clone()),
        (false, false) => say!(app, "kiosk-pick", name = name.clone()),
    };
    view! {
        <button
            type="button"
            class="pick"
            class:primary=picked
            data-pick=move || picked.get().to_string()
            aria-pressed=move || picked.get().to_string()
            aria-disabled=move || (full.get() && !picked.get()).to_string()
            aria-label=label
            on:click=move |_| kiosk.journey.update(|journey| journey.toggle(place))
        >
            {live(move || if picked.get() { "✓" } else { "+" })}
        </button>
    }
}
