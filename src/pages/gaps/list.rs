//! Gaps one by one.

use crate::parts::Bodies;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::gaps::Gaps;

/// The gaps of some topics, each with who is known, who outside could, and who is one step away. Of several topics each has its title.
#[component]
pub fn GapList(
    found: Vec<(usize, Gaps)>,
    /// Only those that no state is known to supply.
    #[prop(optional)]
    open_alone: bool,
) -> impl IntoView {
    let app = App::get();
    let many = found.len() > 1;
    let topics: Vec<_> = found
        .into_iter()
        .filter_map(|(topic, gaps)| {
            let gaps: Vec<_> = gaps
                .elements
                .iter()
                .enumerate()
                .filter(|(_, known)| known.states.is_empty() || !open_alone)
                .filter_map(|(element, known)| {
                    let told = app.message(&known.told(topic, element)?);
                    let row = |label: String, places: &[usize]| {
                        (!places.is_empty()).then(|| view! { <p>{label}</p> <Bodies places=places.to_vec() /> })
                    };
                    let all_members = app
                        .with_dataset(|dataset| known.near.iter().all(|&place| dataset.states[dataset.organisations[place].state].member));
                    let nobody = (known.outside.is_empty() && all_members)
                        .then(|| view! { <p class="quiet">{say!(app, "gaps-nobody-outside")}</p> });
                    Some(view! {
                        <li class:none=known.states.is_empty()>
                            <h3>{told}</h3>
                            {row(say!(app, "gaps-known"), &known.suppliers)}
                            {row(say!(app, "gaps-outside"), &known.outside)}
                            {nobody}
                            {row(say!(app, "gaps-near"), &known.near)}
                        </li>
                    })
                })
                .collect();
            if gaps.is_empty() {
                return None;
            }
            let title = many.then(|| {
                let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
                view! { <h3 class="topic"><a href=app.href(Page::Gaps(id))>{title}</a></h3> }
            });
            Some(view! { {title} <ul class="gaps">{gaps}</ul> })
        })
        .collect();
    view! { {topics} }
}
