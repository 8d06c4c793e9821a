//! The fields of the settings.

use super::super::state::KioskState;
use crate::parts::live;
use crate::platform::language;
use crate::words::say;
use leptos::prelude::*;
use padan_core::kiosk::Settings;
use padan_core::kiosk::settings::{IDLE_RANGE, USUAL_IDLE};

/// A text of the draft, in a field.
#[component]
pub fn TextField(
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    name: &'static str,
    draft: RwSignal<Settings>,
    get: fn(&Settings) -> String,
    set: fn(&mut Settings, String),
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="text"
                autocomplete="off"
                data-setting=name
                prop:value=move || draft.with(get)
                on:change=move |event| draft.update(|draft| set(draft, event_target_value(&event).trim().to_owned()))
            />
            <small class="quiet">{hint}</small>
        </label>
    }
}

/// Yes or no of the draft.
#[component]
pub fn Flag(
    #[prop(into)] label: String,
    name: &'static str,
    draft: RwSignal<Settings>,
    get: fn(&Settings) -> bool,
    set: fn(&mut Settings, bool),
) -> impl IntoView {
    view! {
        <label class="flag">
            <input
                type="checkbox"
                data-setting=name
                prop:checked=move || draft.with(get)
                on:change=move |event| draft.update(|draft| set(draft, event_target_checked(&event)))
            />
            <span>{label}</span>
        </label>
    }
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

#[component]
pub fn EventFields(draft: RwSignal<Settings>) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let home = move || {
        let id = draft.with(|draft| draft.home.clone())?;
        let known = kiosk.with_dataset(|dataset| dataset.organisation(&id).map(|place| dataset.organisations[place].name.clone()));
        Some(known.unwrap_or_else(|| say!(app, "kiosk-set-unknown", id = id)))
    };
    view! {
        <TextField label=say!(app, "kiosk-set-title") name="title" draft get=|draft| draft.title.clone() set=|draft, text| draft.title = text />
        <TextField
            label=say!(app, "kiosk-set-code") hint=say!(app, "kiosk-set-code-hint") name="code" draft
            get=|draft| draft.code.clone().unwrap_or_default() set=|draft, text| draft.code = filled(text)
        />
        <TextField
            label=say!(app, "kiosk-set-address") hint=say!(app, "kiosk-set-address-hint") name="address" draft
            get=|draft| draft.address.clone().unwrap_or_default() set=|draft, text| draft.address = filled(text)
        />
        <TextField
            label=say!(app, "kiosk-set-home") hint=say!(app, "kiosk-set-home-hint") name="home" draft
            get=|draft| draft.home.clone().unwrap_or_default() set=|draft, text| draft.home = filled(text)
        />
        <p role="status">{live(home)}</p>
        <TextField
            label=say!(app, "kiosk-set-idle", least = *IDLE_RANGE.start() as usize, most = *IDLE_RANGE.end() as usize) name="idle" draft
            get=|draft| draft.idle.to_string()
            set=|draft, text| draft.idle = text.parse().ok().filter(|idle| IDLE_RANGE.contains(idle)).unwrap_or(USUAL_IDLE)
        />
        <Flag
            label=say!(app, "kiosk-set-stands") name="stands_only" draft
            get=|draft| draft.stands_only set=|draft, flag| draft.stands_only = flag
        />
        <Flag
            label=say!(app, "kiosk-set-names") name="show_organisations" draft
            get=|draft| draft.show_organisations set=|draft, flag| draft.show_organisations = flag
        />
    }
}

#[component]
pub fn ChoiceFields(draft: RwSignal<Settings>) -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    let (topics, states) = kiosk.with_dataset(|dataset| {
        let topics: Vec<_> = dataset.listed_topics().iter().map(|topic| (topic.id.clone(), topic.title.clone())).collect();
        let states: Vec<_> = dataset.states.iter().map(|state| (state.about.code.clone(), state.about.name.clone())).collect();
        (topics, states)
    });
    let languages = padan_words::GREETINGS.iter().map(|(code, _)| ((*code).to_owned(), language::name(code))).collect();
    view! {
        <Choices label=say!(app, "kiosk-set-topics") name="topics" all=topics draft list=|draft| &mut draft.topics />
        <Choices label=say!(app, "kiosk-set-states") name="states" all=states draft list=|draft| &mut draft.states />
        <Choices label=say!(app, "kiosk-set-languages") name="languages" all=languages draft list=|draft| &mut draft.languages />
    }
}

/// Several of a list; none ticked means all.
#[component]
fn Choices(
    #[prop(into)] label: String,
    name: &'static str,
    all: Vec<(String, String)>,
    draft: RwSignal<Settings>,
    list: fn(&mut Settings) -> &mut Vec<String>,
) -> impl IntoView {
    let boxes: Vec<_> = all
        .into_iter()
        .map(|(id, label)| {
            let (held, changed) = (id.clone(), id.clone());
            let change = move |event: leptos::ev::Event| {
                draft.update(|draft| {
                    let list = list(draft);
                    list.retain(|own| *own != changed);
                    if event_target_checked(&event) {
                        list.push(changed.clone());
                    }
                });
            };
            view! {
                <label class="flag">
                    <input type="checkbox" data-setting=name value=id prop:checked=move || draft.with(|draft| list(&mut draft.clone()).contains(&held)) on:change=change />
                    <span>{label}</span>
                </label>
            }
        })
        .collect();
    view! { <details class="choices"><summary>{label}</summary> <div>{boxes}</div></details> }
}
