//! Filters as one sentence with changeable words. They live in the address.

use super::live::live;
use super::names::kind_label;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Address;
use padan_core::dataset::Kind;
use padan_core::matching::explanation::Evidence;
use padan_core::matching::selection::{Circle, Selection};
use padan_core::order::{distinct, ordered};

/// The selection that an address names; what it names wrongly is passed over.
pub fn selection_of(address: &Address) -> Selection {
    let mut states = address.list("states");
    // One state alone can only mean "with one side in it".
    let one_side_in = if states.len() == 1 { states.pop() } else { None };
    Selection {
        circle: address.get("circle").and_then(Circle::parse).unwrap_or_default(),
        states,
        one_side_in,
        kinds: address.list("kinds").iter().filter_map(|word| Kind::parse(word)).collect(),
        without_sensitive_lines: address.get("sensitive") == Some("without"),
        evidence: address.get("evidence").and_then(Evidence::parse),
    }
}

/// "Pairs between *any states*, *all kinds*, *with* …".
#[component]
pub fn FilterSentence() -> impl IntoView {
    let app = App::get();
    let states: Vec<(String, String)> = app.with_dataset(|dataset| {
        ordered(
            dataset.states.iter().map(|state| (state.about.code.clone(), state.about.name.clone())).collect(),
            |a: &(String, String), b| a.1.cmp(&b.1),
        )
    });
    let kinds: Vec<(String, String)> = Kind::ALL.iter().map(|&kind| (kind.id().to_owned(), kind_label(app, kind))).collect();
    let circles = vec![("", say!(app, "circle-members")), ("all", say!(app, "circle-all")), ("partners", say!(app, "circle-partners"))];
    let evidence =
        vec![("", say!(app, "evidence-any")), ("fair", say!(app, "evidence-at-least-fair")), ("strong", say!(app, "evidence-only-strong"))];
    let sensitive = vec![("", say!(app, "sensitive-with")), ("without", say!(app, "sensitive-without"))];
    let dial = app.filter("dial");
    view! {
        <div class="filters" role="group" aria-label=say!(app, "filters-label")>
            <span>{say!(app, "filters-between")}</span>
            <Choice name="states" options=states none=say!(app, "filters-any-states") legend=say!(app, "filters-states") hint=Some(say!(app, "filters-states-hint")) />
            <Choice name="kinds" options=kinds none=say!(app, "filters-all-kinds") legend=say!(app, "filters-kinds") hint=None />
            <Word name="circle" label=say!(app, "filters-circle") options=circles />
            <Word name="evidence" label=say!(app, "filters-evidence") options=evidence />
            <Word name="sensitive" label=say!(app, "filters-sensitive") options=sensitive />
            <label class="dial">
                <span>{say!(app, "dial-order")} " " {say!(app, "dial-proven")}</span>
                <input
                    type="range"
                    min="0"
                    max="100"
                    step="10"
                    aria-label=say!(app, "dial-label")
                    prop:value=move || if dial.get().is_empty() { "0".to_owned() } else { dial.get() }
                    on:change=move |event| {
                        let value = event_target_value(&event);
                        app.set_filter("dial", if value == "0" { "" } else { &value });
                    }
                />
                <span>{say!(app, "dial-undiscovered")}</span>
            </label>
        </div>
    }
}

/// One of a list, as a word in the sentence.
#[component]
pub fn Word(name: &'static str, label: String, options: Vec<(&'static str, String)>) -> impl IntoView {
    let app = App::get();
    let value = app.filter(name);
    let options: Vec<_> = options.into_iter().map(|(word, text)| view! { <option value=word>{text}</option> }).collect();
    view! {
        <select aria-label=label prop:value=move || value.get() on:change=move |event| app.set_filter(name, &event_target_value(&event))>
            {options}
        </select>
    }
}

/// Several of a list, behind the words that say what is chosen.
#[component]
fn Choice(
    name: &'static str,
    options: Vec<(String, String)>,
    none: String,
    legend: String,
    #[prop(optional_no_strip)] hint: Option<String>,
) -> impl IntoView {
    let app = App::get();
    let value = app.filter(name);
    let chosen = move || value.get().split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let labels = options.clone();
    let summary = move || {
        let chosen = chosen();
        let names: Vec<String> = labels.iter().filter(|(word, _)| chosen.contains(word)).map(|(_, label)| label.clone()).collect();
        if names.is_empty() { none.clone() } else { app.words().list(names) }
    };
    let boxes: Vec<_> = options
        .into_iter()
        .map(|(word, label)| {
            let own = word.clone();
            let toggle = move |event| {
                let mut words = app
                    .filter(name)
                    .get_untracked()
                    .split(',')
                    .filter(|held| !held.is_empty() && *held != word)
                    .map(str::to_owned)
                    .collect::<Vec<_>>();
                if event_target_checked(&event) {
                    words.push(word.clone());
                }
                app.set_filter(name, &distinct(words).join(","));
            };
            view! {
                <label>
                    <input type="checkbox" prop:checked=move || chosen().contains(&own) on:change=toggle />
                    {label}
                </label>
            }
        })
        .collect();
    view! {
        <details class="choice">
            <summary>{live(summary)}</summary>
            <fieldset>
                <legend>{legend}</legend>
                {hint.map(|hint| view! { <p class="quiet">{hint}</p> })}
                {boxes}
            </fieldset>
        </details>
    }
}
