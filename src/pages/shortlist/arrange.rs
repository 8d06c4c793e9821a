//! Sorting and filtering, as one sentence with changeable words. It lives in the address.

use crate::pages::needs::engine_id;
use crate::parts::{Word, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::shortlist::{Filter, STATUSES, Sort};

/// What the address asks for.
pub fn wish(app: App) -> (Sort, Filter) {
    let address = app.address();
    let asked = |name: &str| address.get(name).filter(|value| !value.is_empty()).map(str::to_owned);
    let filter = Filter {
        status: asked("status"),
        // A dash stands for rows without a topic.
        topic: asked("topic").map(|topic| if topic == "-" { String::new() } else { topic }),
        tag: asked("tag"),
        text: asked("q").unwrap_or_default(),
    };
    (address.get("sort").and_then(Sort::parse).unwrap_or_default(), filter)
}

#[component]
pub fn ArrangeSentence() -> impl IntoView {
    let app = App::get();
    let words = app.words();
    let sorts: Vec<(&'static str, String)> = Sort::ALL
        .iter()
        .map(|sort| (if *sort == Sort::Order { "" } else { sort.id() }, words.say(&format!("list-sort-{}", sort.id()), &[])))
        .collect();
    let mut statuses = vec![("", say!(app, "list-any-status"))];
    statuses.extend(STATUSES.iter().map(|&word| (word, words.say(&format!("list-status-{word}"), &[]))));
    let topics = Memo::new(move |_| {
        app.shortlists.with(|list| {
            let Some(list) = list else { return Vec::new() };
            let title = |id: &str| {
                let id = engine_id(app, id);
                app.with_dataset(|dataset| dataset.topic(&id).map(|place| dataset.topics[place].title.clone()))
            };
            list.topic_ids().into_iter().map(|id| (id.to_owned(), title(id).unwrap_or_else(|| id.to_owned()))).collect::<Vec<_>>()
        })
    });
    let tags = Memo::new(move |_| {
        app.shortlists.with(|list| {
            list.map(|list| list.tags().into_iter().map(|tag| (tag.to_owned(), tag.to_owned())).collect::<Vec<_>>()).unwrap_or_default()
        })
    });
    view! {
        <div class="filters" role="group" aria-label=say!(app, "filters-label")>
            <span>{say!(app, "list-sorted")}</span>
            <Word name="sort" label=say!(app, "list-sort-label") options=sorts />
            <Word name="status" label=say!(app, "list-filter-status") options=statuses />
            {live(move || one_of(app, "topic", say!(app, "list-filter-topic"), say!(app, "list-any-topic"), topics.get()))}
            {live(move || one_of(app, "tag", say!(app, "list-filter-tag"), say!(app, "list-any-tag"), tags.get()))}
            <label>
                <span>{say!(app, "list-filter-text")}</span> " "
                <input type="search" prop:value=app.filter("q") on:input=move |event| app.set_filter("q", &event_target_value(&event)) />
            </label>
        </div>
    }
}

/// One of several, where there are several.
fn one_of(app: App, name: &'static str, label: String, any: String, options: Vec<(String, String)>) -> Option<AnyView> {
    let value = app.filter(name);
    if options.len() < 2 && value.with(String::is_empty) {
        return None;
    }
    let options: Vec<_> = options.into_iter().map(|(value, text)| view! { <option value=value.clone()>{text}</option> }).collect();
    let choose = move |event| app.set_filter(name, &event_target_value(&event));
    Some(
        view! {
            <select aria-label=label prop:value=value on:change=choose>
                <option value="">{any}</option>
                {options}
            </select>
        }
        .into_any(),
    )
}
