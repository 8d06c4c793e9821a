//! The shortlists: working papers, editable in place.

mod arrange;
mod bring_in;
mod hand_over;
mod lists;
mod many;
mod moving;
mod row;
mod take_along;
mod ticked;
mod waiting;

use super::Heading;
use crate::parts::{Meaning, live};
use crate::state::App;
use crate::words::say;
use arrange::ArrangeSentence;
use bring_in::{BringIn, Incoming};
use hand_over::HandOver;
use leptos::prelude::*;
use lists::Lists;
use many::ManyAtOnce;
use padan_core::address::Page;
use padan_core::shortlist::arrange as arranged;
use row::Row;
use take_along::TakeAlong;
use ticked::Ticked;

pub use row::standing;
pub use take_along::{ChoiceOfParts, Warnings};

/// The page of the shortlists.
#[component]
pub fn Shortlist() -> impl IntoView {
    let app = App::get();
    let wanted = app.filter("list");
    Effect::new(move |_| wanted.with(|id| (!id.is_empty()).then(|| app.shortlists.choose(id))));
    let ticked = Ticked::default();
    let rows = Memo::new(move |_| {
        let (sort, filter) = arrange::wish(app);
        app.shortlists.with(|list| {
            let Some(list) = list else { return Vec::new() };
            let name = |id: &str| app.with_dataset(|dataset| list.name_of(id, dataset));
            arranged(list.shown(), sort, &filter, &name, app.with_dataset(|dataset| dataset.name_order))
                .iter()
                .map(|row| row.ids()[0].to_owned())
                .collect::<Vec<_>>()
        })
    });
    // Who is no longer on the list is no longer ticked.
    Effect::new(move |_| {
        rows.with(|rows| {
            if ticked.with_untracked(|ticked| ticked.iter().any(|id| !rows.contains(id))) {
                ticked.update(|ticked| ticked.retain(|id| rows.contains(id)));
            }
        });
    });
    let count = Memo::new(move |_| app.shortlists.count());
    let empty = move || count.get() == 0;
    let hidden = move || count.get().saturating_sub(rows.with(Vec::len));
    view! {
        <div class="page papers">
            <Heading title=say!(app, "shortlist-title") />
            <p class="lead">{say!(app, "shortlist-lead")}</p>
            <Incoming />
            <Lists />
            {live(move || empty().then(|| view! { <p>{say!(app, "shortlist-empty")} " " <a href=app.href(Page::Topics)>{say!(app, "shortlist-empty-way")}</a></p> }))}
            <div class:empty=empty class="when-filled">
                <ArrangeSentence />
                <p class="status quiet" role="status">
                    {live(move || (hidden() > 0).then(|| say!(app, "list-hidden", count = hidden())))}
                </p>
                <ol class="shortlist">
                    <For each=move || rows.get() key=Clone::clone let:id>
                        <Row id rows ticked />
                    </For>
                </ol>
                <Meaning text=say!(app, "meaning-points") />
                <ManyAtOnce rows ticked />
                <TakeAlong />
                <HandOver />
            </div>
            <BringIn />
        </div>
    }
}
