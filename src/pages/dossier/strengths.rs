//! How strong each organisation is in each element of the topic, side by side.

use crate::parts::StrengthBar;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_export::dossier::Page;

/// More columns than these have no room on a sheet; what each brings is said below in any case.
const MOST: usize = 8;

/// A table of bars; nothing where there is no topic.
#[component]
pub fn Strengths(page: Page) -> impl IntoView {
    let app = App::get();
    let topic = page.topic.filter(|_| !page.bars.is_empty() && page.organisations.len() <= MOST)?;
    let alone = page.organisations.len() == 1;
    let head: Vec<_> = page
        .organisations
        .iter()
        .zip(1usize..)
        .map(|(listed, number)| {
            let name = listed.name.clone();
            if alone {
                view! { <th scope="col">{name}</th> }.into_any()
            } else {
                // The numbers are those of the list above.
                view! { <th scope="col"><span aria-hidden="true">{number}</span> <span class="hidden">{name}</span></th> }.into_any()
            }
        })
        .collect();
    let rows: Vec<_> = page
        .bars
        .iter()
        .map(|bar| {
            let title = app.with_dataset(|dataset| dataset.topics[topic].elements[bar.element].title.clone());
            let best = bar.strengths.iter().max().copied().unwrap_or(0);
            let cells: Vec<_> = bar
                .strengths
                .iter()
                .map(|&strength| view! { <td><StrengthBar strength hue="ink" solid=!bar.open && strength == best /></td> })
                .collect();
            view! {
                <tr class:gap=bar.open>
                    <th scope="row">{title} {bar.open.then(|| view! { <small>{say!(app, "element-open")}</small> })}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    Some(view! {
        <h3>{say!(app, "dossier-strengths")}</h3>
        <p class="quiet key">{say!(app, "dossier-strengths-key")}</p>
        <table class="strengths">
            <thead><tr><th scope="col">{say!(app, "elements-element")}</th>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    })
}
