//! A need: partners for exactly these capabilities, before it has a name.

use super::actions::keep;
use super::make;
use crate::pages::{Heading, Ranked};
use crate::parts::live;
use crate::platform::history;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::document::Topic;
use padan_core::own_topic::{HEAVIEST, LONGEST_TITLE, MOST, of_capabilities};

/// The weight of a capability where none is said.
const USUAL: u8 = 2;

/// The page of a need.
#[component]
pub fn Need(ids: Vec<String>) -> impl IntoView {
    let app = App::get();
    let (mut known, mut unknown): (Vec<usize>, Vec<String>) = Default::default();
    for id in ids {
        match app.with_dataset(|dataset| dataset.capability(&id)) {
            Some(place) if known.contains(&place) || known.len() >= MOST => {}
            Some(place) => known.push(place),
            None => unknown.push(id.chars().take(LONGEST_TITLE).collect()),
        }
    }
    let count = known.len();
    let known = StoredValue::new(known);
    let weights = Memo::new(move |_| weights(&app.address(), count));
    let topic = move |title: &str| {
        let wanted: Vec<(usize, u8)> = known.with_value(|known| known.iter().copied().zip(weights.get()).collect());
        app.with_original(|dataset| of_capabilities(dataset, &wanted, title))
    };
    let made = Memo::new(move |_| make(app, &topic("")).map(|(_, place)| place));
    let rows: Vec<_> = (0..count).map(|row| view! { <Row row known weights /> }).collect();
    let unknown =
        (!unknown.is_empty()).then(|| view! { <p class="remark">{say!(app, "need-unknown", ids = app.words().list(unknown))}</p> });
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::Home)>{say!(app, "unknown-back")}</a></p>
            <Heading title=say!(app, "need-title") />
            <p class="lead">{say!(app, "need-lead")}</p>
            {unknown}
            <ul class="wishes" data-testid="need">{rows}</ul>
            <Adder known weights />
            {(count > 0).then(|| view! { <Naming topic /> })}
            {live(move || match made.get() {
                Ok(topic) => view! { <Ranked topic /> }.into_any(),
                Err(reason) if count > 0 => view! { <p role="alert">{app.message(&reason)}</p> }.into_any(),
                Err(_) => view! { <p>{say!(app, "need-empty")}</p> }.into_any(),
            })}
        </div>
    }
}

/// The weights in an address, for so many capabilities.
fn weights(address: &Address, count: usize) -> Vec<u8> {
    let said = address.list("weights");
    let weight = |place: usize| said.get(place).and_then(|text| text.parse().ok()).map_or(USUAL, |weight: u8| weight.clamp(1, HEAVIEST));
    (0..count).map(weight).collect()
}

/// The address of a need with other capabilities.
fn changed(app: App, known: &[usize], weights: &[u8]) -> Address {
    let ids = app.with_dataset(|dataset| known.iter().map(|&place| dataset.capabilities[place].id.clone()).collect());
    let now = app.address();
    Address { page: Page::Need(ids), query: now.query }.with("weights", &written(weights)).with("shown", "")
}

fn written(weights: &[u8]) -> String {
    weights.iter().map(u8::to_string).collect::<Vec<_>>().join(",")
}

/// A capability with its weight.
#[component]
fn Row(row: usize, known: StoredValue<Vec<usize>>, weights: Memo<Vec<u8>>) -> impl IntoView {
    let app = App::get();
    let label = known.with_value(|known| app.with_dataset(|dataset| dataset.capabilities[known[row]].label.clone()));
    let options: Vec<_> = (1..=HEAVIEST)
        .map(|weight| view! { <option value=weight.to_string()>{say!(app, "weight-of-3", weight = weight.to_string())}</option> })
        .collect();
    let weigh = move |event| {
        let mut weights = weights.get_untracked();
        weights[row] = event_target_value(&event).parse().unwrap_or(USUAL);
        app.set_filter("weights", &written(&weights));
    };
    let remove = move |_| {
        let (mut known, mut weights) = (known.get_value(), weights.get_untracked());
        known.remove(row);
        weights.remove(row);
        history::go(&untrack(|| changed(app, &known, &weights)).to_string());
    };
    view! {
        <li>
            <span>{label.clone()}</span>
            <select aria-label=say!(app, "need-weight", what = label.as_str()) prop:value=move || weights.get()[row].to_string() on:change=weigh>{options}</select>
            <button type="button" class="quiet" on:click=remove>{say!(app, "item-remove")} <span class="hidden">" " {label.clone()}</span></button>
        </li>
    }
}

/// One more capability, by domain.
#[component]
fn Adder(known: StoredValue<Vec<usize>>, weights: Memo<Vec<u8>>) -> impl IntoView {
    let app = App::get();
    let groups: Vec<_> = app.with_dataset(|dataset| {
        let of = |domain: usize| {
            let free = |place: &usize| known.with_value(|known| !known.contains(place));
            let inside = dataset.capabilities.iter().enumerate().filter(|(_, capability)| capability.domain == domain);
            inside
                .filter(|(place, _)| free(place))
                .map(|(place, own)| view! { <option value=place.to_string()>{own.label.clone()}</option> })
                .collect::<Vec<_>>()
        };
        dataset
            .domains
            .iter()
            .enumerate()
            .map(|(place, domain)| view! { <optgroup label=domain.label.clone()>{of(place)}</optgroup> })
            .collect()
    });
    let chosen = RwSignal::new(String::new());
    // On a button, not at once: with the keyboard a select changes with every arrow.
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Ok(place) = chosen.get_untracked().parse() else { return };
        let (mut known, mut weights) = (known.get_value(), weights.get_untracked());
        known.push(place);
        weights.push(USUAL);
        history::go(&untrack(|| changed(app, &known, &weights)).to_string());
    };
    view! {
        <form class="fields-line" on:submit=add>
            <label>
                <span>{say!(app, "need-add")}</span>
                <select data-testid="need-add" prop:value=chosen on:change=move |event| chosen.set(event_target_value(&event))>
                    <option value="">{say!(app, "need-choose")}</option>
                    {groups}
                </select>
            </label>
            <button type="submit">{say!(app, "need-add-button")}</button>
        </form>
    }
}

/// The need as a topic with a name, kept on the device.
#[component]
fn Naming(topic: impl Fn(&str) -> Topic + Copy + Send + Sync + 'static) -> impl IntoView {
    let app = App::get();
    let name = app.filter("name");
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let made = untrack(|| make(app, &topic(&name.get())));
        match made {
            Ok((address, _)) => {
                if let Some(own) = app.own_topics.get(&address) {
                    history::go(&Page::Topic(address.clone()).to_string());
                    keep(app, &own.id, &own.title, &address);
                }
            }
            Err(reason) => app.notices.warn(app.message(&reason)),
        }
    };
    view! {
        <form class="fields-line" on:submit=keep>
            <label>
                <span>{say!(app, "need-name")}</span>
                <input
                    type="text"
                    maxlength=LONGEST_TITLE.to_string()
                    autocomplete="off"
                    data-testid="need-name"
                    prop:value=name
                    on:input=move |event| app.set_filter("name", &event_target_value(&event))
                />
            </label>
            <button type="submit" class="primary" data-testid="need-keep">{say!(app, "need-keep")}</button>
        </form>
    }
}
