//! The spine: the elements of the topic with a bar to the left for one side and to the right for the other.

use super::bar::StrengthBar;
use super::strip::Strip;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::{Brings, Explanation};

/// Elements with both sides' strengths, below the strip that sums them up.
#[component]
pub fn Spine(told: Explanation) -> impl IntoView {
    let app = App::get();
    let topic = app.with_dataset(|dataset| dataset.topics[told.topic].clone());
    let name = |place: usize| app.with_dataset(|dataset| dataset.organisations[place].name.clone());
    let weights = topic.elements.iter().map(|element| element.weight).collect();
    let rows: Vec<_> = topic
        .elements
        .iter()
        .zip(&told.elements)
        .map(|(element, credit)| {
            let weight = "●".repeat(usize::from(element.importance));
            let open = credit.by == Brings::Neither;
            let leads_a = matches!(credit.by, Brings::A | Brings::Both);
            let leads_b = matches!(credit.by, Brings::B | Brings::Both);
            view! {
                <tr class:gap=open>
                    <td class="left"><StrengthBar strength=credit.a hue="a" solid=leads_a leftward=true /></td>
                    <th scope="row">
                        {element.title.clone()}
                        <small aria-label=say!(app, "weight-of-3", weight = usize::from(element.importance))>{weight}</small>
                        {open.then(|| view! { <small>{say!(app, "element-open")}</small> })}
                    </th>
                    <td class="right"><StrengthBar strength=credit.b hue="b" solid=leads_b /></td>
                </tr>
            }
        })
        .collect();
    view! {
        <Strip weights credits=told.elements.clone() label=say!(app, "strip-whole") />
        <table class="spine">
            <thead>
                <tr>
                    <th scope="col" class="left hue-a">{name(told.a)}</th>
                    <th scope="col">{say!(app, "elements-element")}</th>
                    <th scope="col" class="right hue-b">{name(told.b)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
