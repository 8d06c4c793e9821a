//! Which list is worked on, its name, and lists as a whole: new, copied, deleted.

use crate::parts::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

#[component]
pub fn Lists() -> impl IntoView {
    let app = App::get();
    let lists = Memo::new(move |_| app.shortlists.all());
    let current = Memo::new(move |_| app.shortlists.current().unwrap_or_default());
    let title = move || app.shortlists.with(|list| list.map(|list| list.title.clone()).unwrap_or_default());
    let choose = move |id: String| {
        app.set_filter("list", &id);
        app.shortlists.choose(&id);
    };
    let chooser = move || {
        (lists.with(Vec::len) > 1).then(|| {
            let options: Vec<_> = lists
                .get()
                .into_iter()
                .map(|(id, title)| view! { <option value=id.clone() selected=id == current.get_untracked()>{title}</option> })
                .collect();
            view! {
                <label>
                    <span>{say!(app, "list-which")}</span>
                    <select prop:value=move || current.get() on:change=move |event| choose(event_target_value(&event))>{options}</select>
                </label>
            }
        })
    };
    let begin = move |_| {
        app.shortlists.begin(app, say!(app, "list-new-title", number = lists.with_untracked(Vec::len) + 1));
        app.set_filter("list", "");
    };
    let duplicate = move |_| {
        app.shortlists.duplicate(app);
        app.set_filter("list", "");
    };
    let delete = move |_| {
        app.set_filter("list", "");
        app.shortlists.delete(app);
    };
    let none = move || current.with(String::is_empty);
    view! {
        <div class="lists" class:empty=none>
            {live(chooser)}
            <label>
                <span>{say!(app, "list-name")}</span>
                <input type="text" maxlength="200" prop:value=title on:input=move |event| app.shortlists.rename(&event_target_value(&event)) />
            </label>
            <p class="actions">
                <button type="button" class="quiet" on:click=begin>{say!(app, "list-new")}</button>
                <button type="button" class="quiet" on:click=duplicate>{say!(app, "list-copy")}</button>
                <button type="button" class="quiet" on:click=delete>{say!(app, "list-delete")}</button>
            </p>
        </div>
    }
}
