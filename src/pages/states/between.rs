//! The best pair of two states in each topic.

use crate::parts::{Work, Working, by_topic, live};
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::rank::best_pairs;
use padan_core::matching::selection::Selection;
use padan_core::order::ordered;

/// Two states, by their codes with a comma between.
#[component]
pub fn Between(codes: String) -> impl IntoView {
    let app = App::get();
    let states: Vec<usize> = app.with_dataset(|dataset| codes.split(',').filter_map(|code| dataset.state(code)).collect());
    let [one, other] = states[..] else { return ().into_any() };
    let name = |state: usize| app.with_dataset(|dataset| dataset.states[state].about.name.clone());
    let title = say!(app, "between-title", a = name(one), b = name(other));
    let selection = Selection { states: codes.split(',').map(str::to_owned).collect(), ..app.selection() };
    let found = by_topic(app, move |topic| best_pairs(&app.engine(), &app.table(topic), &selection, 1, 0).pop());
    let rows = move || {
        found.with(|found| {
            let Work::Ended(found) = found else { return None };
            let engine = app.engine();
            let dataset = engine.dataset();
            let pairs: Vec<_> = found.iter().enumerate().filter_map(|(topic, pair)| Some((topic, (*pair)?))).collect();
            let pairs = ordered(pairs, |one, other| other.1.score.total().cmp(&one.1.score.total()));
            if pairs.is_empty() {
                return Some(view! { <p>{say!(app, "pairs-none")}</p> }.into_any());
            }
            let rows: Vec<_> = pairs
                .into_iter()
                .map(|(topic, pair)| {
                    let about = &dataset.topics[topic];
                    let [a, b] = [pair.a, pair.b].map(|place| &dataset.organisations[place]);
                    let all = app.href_of(Address::of(Page::Topic(about.id.clone())).with("states", &codes));
                    let best = app.href(Page::Pair { topic: about.id.clone(), a: a.id.clone(), b: b.id.clone() });
                    view! {
                        <tr>
                            <th scope="row"><a href=all>{about.title.clone()}</a></th>
                            <td><a href=best>{a.name.clone()} " — " {b.name.clone()}</a></td>
                            <td class="number">{pair.score.total().saturating_add(500) / 1000}</td>
                        </tr>
                    }
                })
                .collect();
            Some(
                view! {
                    <table class="stacks">
                        <thead><tr><th scope="col">{say!(app, "topics-title")}</th><th scope="col">{say!(app, "between-pair")}</th><th scope="col" class="number">{say!(app, "dossier-figure")}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                }
                .into_any(),
            )
        })
    };
    request_animation_frame(|| page::focus("#between"));
    view! {
        <section>
            <h2 id="between" tabindex="-1">{title}</h2>
            <p class="quiet">{say!(app, "between-key")}</p>
            <Working done=Signal::derive(move || found.with(super::work::done)) />
            {live(rows)}
        </section>
    }
    .into_any()
}
