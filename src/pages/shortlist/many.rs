//! What is done to several rows at once.

use super::ticked::{Ticked, ids, items_of};
use crate::parts::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::shortlist::{Edit, Item, STATUSES};
use std::collections::BTreeSet;

#[component]
pub fn ManyAtOnce(rows: Memo<Vec<String>>, ticked: Ticked) -> impl IntoView {
    let app = App::get();
    let tag = RwSignal::new(String::new());
    let count = move || ticked.with(BTreeSet::len);
    let items = move || {
        untrack(|| app.shortlists.with(|list| ticked.with(|ticked| ticked.iter().flat_map(|id| items_of(list, id)).collect::<Vec<Item>>())))
    };
    let all = move |_| ticked.set(rows.with_untracked(|rows| rows.iter().cloned().collect()));
    let none = move |_| ticked.update(BTreeSet::clear);
    let set_status = move |event| {
        let word = event_target_value(&event);
        if !word.is_empty() {
            app.shortlists.edit_many(app, &ids(&items()), &Edit::Status(word));
        }
    };
    let add_tag = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        app.shortlists.edit_many(app, &ids(&items()), &Edit::AddTag(tag.get_untracked()));
        tag.set(String::new());
    };
    let remove = move |_| app.shortlists.remove(app, &ids(&items()), say!(app, "list-rows", count = untrack(count)));
    let options = move || {
        STATUSES
            .iter()
            .map(|&word| view! { <option value=word>{app.words().say(&format!("list-status-{word}"), &[])}</option> })
            .collect::<Vec<_>>()
    };
    let tools = move || {
        (count() > 0).then(|| {
            view! {
                <span role="status">{say!(app, "list-ticked", count = count())}</span>
                <select aria-label=say!(app, "list-set-status") on:change=set_status>
                    <option value="">{say!(app, "list-set-status")}</option>
                    {options()}
                </select>
                <form class="tags" on:submit=add_tag>
                    <label>
                        <span>{say!(app, "item-tag")}</span>
                        <input type="text" maxlength="60" prop:value=tag on:input=move |event| tag.set(event_target_value(&event)) />
                    </label>
                    <button type="submit" class="quiet">{say!(app, "item-tag-add")}</button>
                </form>
                <button type="button" class="quiet" on:click=remove>{say!(app, "item-remove")}</button>
                <button type="button" class="quiet" on:click=none>{say!(app, "list-tick-none")}</button>
            }
        })
    };
    view! {
        <div class="actions many">
            <button type="button" class="quiet" on:click=all>{say!(app, "list-tick-all")}</button>
            {live(tools)}
        </div>
    }
}
