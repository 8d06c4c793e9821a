//! Finding a capability: by words as they are typed, or by domain.

use crate::parts::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// Capabilities that are offered for what was typed.
const OFFERED: usize = 8;
/// Words from which on what was typed is a sentence that says something.
const SENTENCE: usize = 4;

/// A box for words and a list by domain. `id` is that of the box and begins the names for tests. `take` gets the id of the capability and what
/// was typed, where that is a sentence.
pub fn capability_finder(app: App, id: &'static str, take: Box<dyn Fn(String, String) + Send + Sync>) -> AnyView {
    let take = StoredValue::new(take);
    let typed = RwSignal::new(String::new());
    let chosen = RwSignal::new(String::new());
    // Two characters say nothing yet.
    let asked = Memo::new(move |_| typed.with(|typed| typed.trim().chars().count() > 1));
    let found = Memo::new(move |_| {
        if !asked.get() {
            return Some(Vec::new());
        }
        let index = app.finder.index(app)?;
        let need = typed.with(|typed| index.need(typed));
        Some(need.capabilities.iter().map(|found| found.place).take(OFFERED).collect::<Vec<_>>())
    });
    let pick = move |capability: String| {
        let words = typed.get_untracked();
        let sentence = if words.split_whitespace().count() >= SENTENCE { words } else { String::new() };
        typed.set(String::new());
        take.with_value(|take| take(capability, sentence));
    };
    let offered = move || {
        let places = found.get().unwrap_or_default();
        let one = |place: usize| {
            let (id, label) =
                app.with_dataset(|dataset| (dataset.capabilities[place].id.clone(), dataset.capabilities[place].label.clone()));
            view! { <li><button type="button" data-testid="profile-offer" data-capability=id.clone() on:click=move |_| pick(id.clone())>{label}</button></li> }
        };
        (!places.is_empty()).then(|| view! { <ul class="inline">{places.into_iter().map(one).collect::<Vec<_>>()}</ul> })
    };
    let told = move || {
        if !asked.get() {
            return None;
        }
        Some(match found.get() {
            None => say!(app, "search-coming"),
            Some(places) if places.is_empty() => say!(app, "profile-search-none"),
            Some(places) => say!(app, "profile-search-found", count = places.len()),
        })
    };
    let groups: Vec<_> = app.with_dataset(|dataset| {
        let of = |domain: usize| {
            let inside = dataset.capabilities.iter().filter(move |own| own.domain == domain);
            inside.map(|own| view! { <option value=own.id.clone()>{own.label.clone()}</option> }).collect::<Vec<_>>()
        };
        let domains = dataset.domains.iter().enumerate();
        domains.map(|(place, domain)| view! { <optgroup label=domain.label.clone()>{of(place)}</optgroup> }).collect()
    });
    let add = move |_| {
        let capability = chosen.get_untracked();
        if !capability.is_empty() {
            chosen.set(String::new());
            pick(capability);
        }
    };
    view! {
        <label>
            <span>{say!(app, "profile-search")}</span>
            <input
                type="search"
                id=id
                data-testid=id
                autocomplete="off"
                maxlength="300"
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
        </label>
        <p class="status quiet" role="status">{live(told)}</p>
        {live(offered)}
        <div class="fields-line">
            <label>
                <span>{say!(app, "profile-domain")}</span>
                // On a button, not at once: with the keyboard a select changes with every arrow.
                <select data-testid=format!("{id}-domain") prop:value=chosen on:change=move |event| chosen.set(event_target_value(&event))>
                    <option value="">{say!(app, "need-choose")}</option>
                    {groups}
                </select>
            </label>
            <button type="button" data-testid=format!("{id}-add") on:click=add>{say!(app, "need-add-button")}</button>
        </div>
    }
    .into_any()
}

/// The label of a capability, or its id where the data do not have it.
pub fn label(app: App, capability: &str) -> String {
    let label = app.with_dataset(|dataset| dataset.capability(capability).map(|place| dataset.capabilities[place].label.clone()));
    label.unwrap_or_else(|| capability.to_owned())
}
