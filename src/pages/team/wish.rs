//! What kind of team is wished for, as one sentence with changeable words. It lives in the address.

use crate::parts::{OrganisationLink, Word, live};
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Address;
use padan_core::matching::team::Wish;

/// Members at most, as offered.
const SIZES: [&str; 7] = ["2", "3", "4", "5", "6", "7", "8"];
/// States at least.
const STATES: [&str; 6] = ["1", "2", "3", "4", "5", "6"];
/// Levels in hundredths of the topic.
const LEVELS: [&str; 8] = ["30", "40", "50", "60", "70", "80", "90", "100"];

/// The wish that an address names; what it names wrongly is passed over.
pub fn wish_of(app: App, address: &Address) -> Wish {
    let usual = Wish::default();
    let number = |name: &str| address.get(name).and_then(|text| text.parse::<u32>().ok());
    let places = |name: &str| app.with_dataset(|dataset| address.list(name).iter().filter_map(|id| dataset.organisation(id)).collect());
    Wish {
        level: number("level").filter(|&level| level <= 100).map_or(usual.level, |level| level * 10_000),
        max: number("max").map_or(usual.max, |max| max as usize),
        min_states: number("from").map_or(usual.min_states, |states| states as usize),
        required: places("with"),
        vetoed: places("without"),
        one_per_state: address.get("each") == Some("one"),
        selection: app.selection(),
    }
}

/// "At most *five* organisations from at least *three* member states that cover *80 %* …", and who has to be in it or not.
#[component]
pub fn WishSentence() -> impl IntoView {
    let app = App::get();
    let numbers = |words: &[&'static str], usual: &str| {
        words.iter().map(|&word| (if word == usual { "" } else { word }, word.to_owned())).collect::<Vec<_>>()
    };
    let per_cent =
        LEVELS.iter().map(|&word| (if word == "80" { "" } else { word }, say!(app, "per-cent", number = word))).collect::<Vec<_>>();
    let each = vec![("", say!(app, "team-each-any")), ("one", say!(app, "team-each-one"))];
    let sensitive = vec![("", say!(app, "sensitive-with")), ("without", say!(app, "sensitive-without"))];
    view! {
        <div class="filters" role="group" aria-label=say!(app, "filters-label")>
            <span>{say!(app, "team-at-most")}</span>
            <Word name="max" label=say!(app, "team-max") options=numbers(&SIZES, "5") />
            <span>{say!(app, "team-from")}</span>
            <Word name="from" label=say!(app, "team-states") options=numbers(&STATES, "3") />
            <span>{say!(app, "team-that-cover")}</span>
            <Word name="level" label=say!(app, "team-level") options=per_cent />
            <span>{say!(app, "team-of-the-topic")}</span>
            <Word name="each" label=say!(app, "team-each") options=each />
            <Word name="sensitive" label=say!(app, "filters-sensitive") options=sensitive />
        </div>
        <Named name="with" title=say!(app, "team-with") undo=say!(app, "team-with-undo") />
        <Named name="without" title=say!(app, "team-without") undo=say!(app, "team-without-undo") />
    }
}

/// Organisations that the wish names, each with a way to name it no more.
#[component]
fn Named(name: &'static str, title: String, undo: String) -> impl IntoView {
    let app = App::get();
    live(move || {
        let ids = app.address().list(name);
        let places: Vec<usize> = app.with_dataset(|dataset| ids.iter().filter_map(|id| dataset.organisation(id)).collect());
        (!places.is_empty()).then(|| {
            let rows: Vec<_> = places
                .into_iter()
                .map(|place| {
                    let id = app.with_dataset(|dataset| dataset.organisations[place].id.clone());
                    let take_back = move |_| {
                        unname(app, name, &id);
                        page::keep_focus(vec![choice_of(&id, name), ".filters select".into()]);
                    };
                    view! { <li><OrganisationLink place /> " " <button type="button" class="quiet" data-undo=name on:click=take_back>{undo.clone()}</button></li> }
                })
                .collect();
            view! { <p class="quiet">{title.clone()}</p> <ul class="inline">{rows}</ul> }
        })
    })
}

/// Where the button of a member stands that names it in a list of the wish: the team is shown anew with each wish.
fn choice_of(id: &str, list: &str) -> String {
    let place = if list == "with" { "first" } else { "last" };
    format!("[data-testid=team-member][data-organisation=\"{id}\"] .choices button:{place}-child")
}

/// Where the focus goes after a choice beside a member: it stays, or, where the member left, goes to what brings it back.
pub fn keep_focus(id: &str, list: &str) {
    page::keep_focus(vec![choice_of(id, list), format!("[data-undo={list}]"), "main h1".into()]);
}

/// Names an organisation in a list of the wish, and takes it out of the other list.
pub fn name(app: App, list: &'static str, id: &str) {
    unname(app, if list == "with" { "without" } else { "with" }, id);
    let mut ids = app.filter(list).get_untracked();
    if !ids.split(',').any(|held| held == id) {
        if !ids.is_empty() {
            ids.push(',');
        }
        ids.push_str(id);
        app.set_filter(list, &ids);
    }
}

/// Takes an organisation out of a list of the wish.
pub fn unname(app: App, list: &'static str, id: &str) {
    let ids = app.filter(list).get_untracked();
    let rest: Vec<&str> = ids.split(',').filter(|&held| held != id).collect();
    app.set_filter(list, &rest.join(","));
}
