//! Organisations that a policy leaves out, found by their names.

use super::draft::Draft;
use crate::parts::live;
use crate::platform::page;
use crate::words::say;
use leptos::prelude::*;
use padan_core::search::Item;

/// Answers that are shown.
const SHOWN: usize = 8;

/// The organisations that are left out by name, and a search for more.
#[component]
pub fn People(draft: Draft) -> impl IntoView {
    let app = draft.app;
    let typed = RwSignal::new(String::new());
    let chosen = move || {
        app.data.in_use();
        let ids = draft.with(|policy| policy.organisations.clone());
        let one = |id: String| {
            let name = app.with_dataset(|dataset| dataset.organisation(&id).map(|place| dataset.organisations[place].name.clone()));
            let name = name.unwrap_or_else(|| id.clone());
            let of_button = name.clone();
            let remove = move |_| {
                draft.change(|policy| policy.organisations.retain(|own| *own != id));
                page::focus("[data-testid=policy-search]");
            };
            view! {
                <li data-testid="policy-organisation">
                    {name} " " <button type="button" class="quiet" on:click=remove>{say!(app, "item-remove")} <span class="hidden">" " {of_button}</span></button>
                </li>
            }
        };
        ids.into_iter().map(one).collect::<Vec<_>>()
    };
    let found = move || {
        let typed = typed.get();
        if typed.trim().is_empty() {
            return Vec::new();
        }
        let hits = app.finder.index(app).map(|index| index.search(&typed, SHOWN * 4).hits).unwrap_or_default();
        let places = hits.into_iter().filter_map(|hit| if let Item::Organisation(place) = hit.item { Some(place) } else { None });
        let known = draft.with(|policy| policy.organisations.clone());
        let one = |place: usize| {
            app.with_dataset(|dataset| {
                let own = dataset.organisations.get(place).filter(|own| !known.contains(&own.id))?;
                Some((own.id.clone(), own.name.clone(), dataset.state_of(place).name.clone()))
            })
        };
        places.filter_map(one).take(SHOWN).collect()
    };
    let answers = move || {
        let one = |(id, name, state): (String, String, String)| {
            let add = move |_| {
                draft.change(|policy| policy.organisations.push(id.clone()));
                typed.set(String::new());
                page::focus("[data-testid=policy-search]");
            };
            view! { <li><button type="button" data-testid="policy-add" on:click=add>{name}</button> " " <small class="quiet">{state}</small></li> }
        };
        found().into_iter().map(one).collect::<Vec<_>>()
    };
    view! {
        <h3>{say!(app, "nav-organisations")}</h3>
        <ul class="plain">{live(chosen)}</ul>
        <p>
            <label>
                {say!(app, "policy-search")} " "
                <input
                    type="search"
                    autocomplete="off"
                    data-testid="policy-search"
                    prop:value=typed
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </label>
        </p>
        <ul class="plain">{live(answers)}</ul>
    }
}
