//! The gaps of all topics.

use super::Heading;
use super::list::GapList;
use super::save::Save;
use crate::parts::{CommonUses, Work, Working, by_topic, live};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::gaps::{Gaps, common_uses, gaps};

/// The page of all gaps.
#[component]
pub fn RegionGaps() -> impl IntoView {
    let app = App::get();
    let selection = app.selection();
    let found = by_topic(app, move |topic| (topic, gaps(&app.engine(), &app.table(topic), &selection)));
    let content = move || {
        found.with(|found| {
            let Work::Ended(found) = found else { return None };
            let engine = app.engine();
            let uses = common_uses(&engine, &untrack(|| app.selection()).of(engine.dataset()), |_| true);
            Some(view! {
                <Summary found=found.clone() />
                <h2>{say!(app, "region-gaps-open")}</h2>
                <GapList found=found.clone() open_alone=true />
                <h2>{say!(app, "users-title")}</h2>
                <p class="quiet">{say!(app, "region-users-key")}</p>
                <CommonUses uses none=say!(app, "users-none") />
                <Save name="region".to_owned() found=found.clone() />
            })
        })
    };
    view! {
        <div class="page">
            <p class="crumb"><a href=app.href(Page::States)>{say!(app, "states-title")}</a></p>
            <Heading title=say!(app, "region-gaps-title") />
            <p class="lead">{say!(app, "gaps-lead")}</p>
            <Working done=Signal::derive(move || if let Work::Going(done) = found.get() { Some(done) } else { None }) />
            {live(content)}
        </div>
    }
}

/// How many elements of each topic no state, or only one, is known to supply.
#[component]
fn Summary(found: Vec<(usize, Gaps)>) -> impl IntoView {
    let app = App::get();
    let rows: Vec<_> = found
        .into_iter()
        .map(|(topic, gaps)| {
            let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
            let with = |states: usize| gaps.elements.iter().filter(|element| element.states.len() == states).count();
            view! {
                <tr>
                    <th scope="row"><a href=app.href(Page::Gaps(id))>{title}</a></th>
                    <td class="number" data-label=say!(app, "region-elements")>{gaps.elements.len()}</td>
                    <td class="number" data-label=say!(app, "element-no-supplier")>{with(0)}</td>
                    <td class="number" data-label=say!(app, "gaps-one-state")>{with(1)}</td>
                    <td class="number" data-label=say!(app, "users-title")>{gaps.common_users.len()}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="wide" role="region" tabindex="0" aria-label=say!(app, "region-gaps-title")>
        <table class="summary stacks">
            <thead><tr>
                <th scope="col">{say!(app, "topics-title")}</th>
                <th scope="col" class="number">{say!(app, "region-elements")}</th>
                <th scope="col" class="number">{say!(app, "element-no-supplier")}</th>
                <th scope="col" class="number">{say!(app, "gaps-one-state")}</th>
                <th scope="col" class="number">{say!(app, "users-title")}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
        </div>
    }
}
