//! The spine: the elements of the topic with a bar to the left for one side and to the right for the other.

use crate::parts::Strip;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::{Brings, Explanation};
use padan_core::picture::hundredths;

/// Elements with both sides' strengths.
#[component]
pub fn Elements(told: Explanation) -> impl IntoView {
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
            let bar = |strength: u32, hue: &'static str, leads: bool, left: bool| {
                let width = hundredths(strength).max(u32::from(strength > 0));
                let x = if left { 100 - width } else { 0 };
                view! {
                    <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
                        <rect class=hue class:hollow=!leads x=x y=1 width=width height=8 />
                    </svg>
                    <span class="figure">{width}</span>
                }
            };
            let leads_a = matches!(credit.by, Brings::A | Brings::Both);
            let leads_b = matches!(credit.by, Brings::B | Brings::Both);
            view! {
                <tr class:gap=open>
                    <td class="left">{bar(credit.a, "a", leads_a, true)}</td>
                    <th scope="row">
                        {element.title.clone()}
                        <small aria-label=say!(app, "weight-of-3", weight = usize::from(element.importance))>{weight}</small>
                        {open.then(|| view! { <small>{say!(app, "element-open")}</small> })}
                    </th>
                    <td class="right">{bar(credit.b, "b", leads_b, false)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <h2>{say!(app, "pair-elements-title")}</h2>
        <p class="quiet">{say!(app, "pair-elements-key")}</p>
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
