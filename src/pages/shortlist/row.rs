//! One row: an organisation, a pair or a team, with all that can be changed in place.

use super::ticked::{Ticked, ids, items_of};
use crate::pages::needs::engine_item;
use crate::parts::live;
use crate::platform::clock;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::arithmetic::reached_hundredths;
use padan_core::shortlist::{Edit, Item, STATUSES, Shown, Sort, Standing, Worth};

#[component]
pub fn Row(id: String, rows: Memo<Vec<String>>, ticked: Ticked) -> impl IntoView {
    let app = App::get();
    let own = StoredValue::new(id);
    let items = Memo::new(move |_| app.shortlists.with(|list| own.with_value(|id| items_of(list, id))));
    let first = move || engine_item(app, items.with(|items| items.first().cloned().unwrap_or_default()));
    let name = Memo::new(move |_| names(app, &first()));
    let status = Memo::new(move |_| with_row(&items.get(), |row| row.status().unwrap_or(STATUSES[0]).to_owned()));
    // Of its own, so that fields are not made anew under the person's hands.
    let people = Memo::new(move |_| items.with(Vec::len));
    let change = move |edit: Edit| items.with_untracked(|items| app.shortlists.edit(&ids(items), &edit));
    let is_ticked = move || ticked.with(|ticked| own.with_value(|id| ticked.contains(id)));
    let tick = move |_| {
        ticked.update(|ticked| {
            own.with_value(|id| {
                if !ticked.remove(id) {
                    ticked.insert(id.clone());
                }
            });
        });
    };
    let remove = move |_| items.with_untracked(|items| app.shortlists.remove(app, &ids(items), name.get_untracked()));
    let options: Vec<_> =
        STATUSES.iter().map(|&word| view! { <option value=word>{app.words().say(&format!("list-status-{word}"), &[])}</option> }).collect();
    let meeting = move || items.with(|items| with_row(items, |row| row.meeting().map(clock::to_local).unwrap_or_default()));
    let meet = move |event| change(Edit::Meeting(clock::from_local(&event_target_value(&event))));
    let own_order = move || app.address().get("sort").is_none_or(|sort| Sort::parse(sort).unwrap_or_default() == Sort::Order);
    view! {
        <li data-testid="shortlist-item">
            <p class="names">
                <label class="tick">
                    <input type="checkbox" prop:checked=is_ticked on:change=tick />
                    <span class="hidden">{say!(app, "item-tick")} " " {name}</span>
                </label>
                <a href=move || app.href_of(address_of(&first()))()>{name}</a>
            </p>
            <p class="quiet">{live(move || topic_line(app, &first()))}</p>
            {live(move || standing(app, &first()))}
            <div class="notes">{live(move || (0..people.get()).map(|place| view! { <Note items place /> }).collect::<Vec<_>>())}</div>
            <Tags items />
            <div class="fields">
                <label>
                    <span>{say!(app, "item-status")}</span>
                    <select prop:value=status on:change=move |event| change(Edit::Status(event_target_value(&event)))>{options}</select>
                </label>
                <label>
                    <span>{say!(app, "item-meeting")}</span>
                    <input type="datetime-local" prop:value=meeting on:change=meet />
                </label>
                <p class="moves">
                    {live(move || own_order().then(|| view! { <Moves own items rows name /> }))}
                    {live(move || paper_link(app, &first()))}
                    <button type="button" class="quiet" on:click=remove>{say!(app, "item-remove")} <span class="hidden">" " {name}</span></button>
                </p>
            </div>
        </li>
    }
}

/// Up and down in the person's own order.
#[component]
fn Moves(own: StoredValue<String>, items: Memo<Vec<Item>>, rows: Memo<Vec<String>>, name: Memo<String>) -> impl IntoView {
    let app = App::get();
    let place = move || rows.with(|rows| own.with_value(|id| rows.iter().position(|row| row == id)));
    let step = move |down: bool| {
        let before = rows.with_untracked(|rows| {
            let place = own.with_value(|id| rows.iter().position(|row| row == id))?;
            Some(if down { rows.get(place + 2).cloned() } else { rows.get(place.checked_sub(1)?).cloned() })
        });
        if let Some(before) = before {
            items.with_untracked(|items| app.shortlists.move_before(&ids(items), before.as_deref()));
        }
    };
    let at_top = move || place() == Some(0);
    let at_end = move || place().is_some_and(|place| place + 1 == rows.with(Vec::len));
    view! {
        <button type="button" class="quiet" aria-disabled=move || at_top().to_string() on:click=move |_| if !untrack(at_top) { step(false) }>
            "↑" <span class="hidden">{say!(app, "item-up")} " " {name}</span>
        </button>
        <button type="button" class="quiet" aria-disabled=move || at_end().to_string() on:click=move |_| if !untrack(at_end) { step(true) }>
            "↓" <span class="hidden">{say!(app, "item-down")} " " {name}</span>
        </button>
    }
}

/// The note of one of a row's items; of several people's, each with its label.
#[component]
fn Note(items: Memo<Vec<Item>>, place: usize) -> impl IntoView {
    let app = App::get();
    let text = Memo::new(move |_| items.with(|items| items.get(place).and_then(|item| item.note.clone()).unwrap_or_default()));
    let by = move || items.with(|items| items.get(place).and_then(|item| item.by.clone()).filter(|by| !by.is_empty()));
    let write = move |event| {
        let id = items.with_untracked(|items| items.get(place).map(|item| item.id.clone()));
        if let Some(id) = id {
            app.shortlists.edit(&[&id], &Edit::Note(event_target_value(&event)));
        }
    };
    view! {
        <label class="note">
            <span>{move || by().map_or_else(|| say!(app, "item-note"), |by| say!(app, "item-note-by", who = by))}</span>
            <textarea rows="2" data-testid=(place == 0).then_some("shortlist-note") prop:value=text on:input=write></textarea>
            // A text area prints only what fits into it.
            <span class="on-paper">{text}</span>
        </label>
    }
}

#[component]
fn Tags(items: Memo<Vec<Item>>) -> impl IntoView {
    let app = App::get();
    let new = RwSignal::new(String::new());
    let tags = Memo::new(move |_| items.with(|items| with_row(items, |row| row.tags().into_iter().map(str::to_owned).collect::<Vec<_>>())));
    let change = move |edit: Edit| items.with_untracked(|items| app.shortlists.edit(&ids(items), &edit));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // A tag belongs to the row; its first item bears it.
        items.with_untracked(|items| app.shortlists.edit(&ids(items)[..1.min(items.len())], &Edit::AddTag(new.get_untracked())));
        new.set(String::new());
    };
    let one = move |tag: String| {
        let gone = tag.clone();
        view! {
            <li>
                {tag.clone()} " "
                <button type="button" class="quiet" on:click=move |_| change(Edit::RemoveTag(gone.clone()))>
                    "×" <span class="hidden">{say!(app, "item-untag", tag = tag)}</span>
                </button>
            </li>
        }
    };
    view! {
        <form class="tags" on:submit=add>
            <ul class="inline">{live(move || tags.get().into_iter().map(one).collect::<Vec<_>>())}</ul>
            <label>
                <span>{say!(app, "item-tag")}</span>
                <input type="text" maxlength="60" prop:value=new on:input=move |event| new.set(event_target_value(&event)) />
            </label>
            <button type="submit" class="quiet">{say!(app, "item-tag-add")}</button>
        </form>
    }
}

fn with_row<T>(items: &[Item], look: impl FnOnce(&Shown<'_>) -> T) -> T {
    let nobody = Item::default();
    let items: Vec<&Item> = if items.is_empty() { vec![&nobody] } else { items.iter().collect() };
    look(&Shown { items })
}

/// The names of an item's organisations; of one that the dataset lacks, as the list remembers it.
pub fn names(app: App, item: &Item) -> String {
    let name = |id: &String| {
        let known = app.with_dataset(|dataset| dataset.organisation(id).is_some());
        let name = app
            .shortlists
            .with(|list| list.map(|list| app.with_dataset(|dataset| list.name_of(id, dataset))))
            .unwrap_or_else(|| id.clone());
        if known { name } else { say!(app, "item-not-in-dataset", name = name) }
    };
    item.organisations.iter().map(name).collect::<Vec<_>>().join(" — ")
}

fn topic_line(app: App, item: &Item) -> String {
    let Some(id) = &item.topic else { return say!(app, "item-no-topic") };
    app.with_dataset(|dataset| dataset.topic(id).map(|place| dataset.topics[place].title.clone())).unwrap_or_else(|| id.clone())
}

/// Points then and now, and why they differ.
pub fn standing(app: App, item: &Item) -> Option<AnyView> {
    let topic = item.topic.as_ref().and_then(|id| app.with_dataset(|dataset| dataset.topic(id)));
    let table = topic.map(|topic| app.table(topic));
    let Standing { then, now, why } = app.shortlists.with(|list| list.map(|list| list.standing(item, &app.engine(), table.as_deref())))?;
    let text = match (then, now) {
        (None, None) => return None,
        (Some(then), Some(now)) if then == now => worth(app, then),
        (Some(then), Some(now)) => say!(app, "item-then-now", before = worth(app, then), now = worth(app, now)),
        (Some(then), None) => say!(app, "item-then", points = worth(app, then)),
        (None, Some(now)) => worth(app, now),
    };
    let why: Vec<String> = why.iter().map(|message| app.message(message)).collect();
    Some(view! { <p class="quiet">{text} {(then != now).then(|| view! { <small>" " {why.join(" ")}</small> })}</p> }.into_any())
}

fn worth(app: App, worth: Worth) -> String {
    match worth {
        Worth::Points(points) => say!(app, "item-points", points = app.words().points(points)),
        Worth::Coverage(millionths) => say!(app, "item-coverage", number = reached_hundredths(millionths) as usize),
    }
}

/// Where an item leads.
fn address_of(item: &Item) -> Address {
    match (&item.topic, &item.organisations[..]) {
        (Some(topic), [a, b]) => Address::of(Page::Pair { topic: topic.clone(), a: a.clone(), b: b.clone() }),
        // The team of just these.
        (Some(topic), team @ [_, _, _, ..]) => {
            Address::of(Page::Team(topic.clone())).with("max", &team.len().to_string()).with("from", "1").with("with", &team.join(","))
        }
        (_, [one, ..]) => Address::of(Page::Organisation(one.clone())),
        (_, []) => Address::of(Page::Shortlist),
    }
}

/// The way to the concept note of a pair or a team.
fn paper_link(app: App, item: &Item) -> Option<AnyView> {
    let (Some(topic), [_, _, ..]) = (&item.topic, &item.organisations[..]) else { return None };
    let page = Page::Note { topic: topic.clone(), organisations: item.organisations.clone() };
    Some(view! { <a href=app.href(page)>{say!(app, "paper-note")}</a> }.into_any())
}
