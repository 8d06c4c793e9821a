//! Why: the terms of a pair with their reasons for both sides, or what each member brings to a team.

use crate::pages::team::brings;
use crate::parts::TermBar;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::Explanation;
use padan_core::matching::team::Team;
use padan_core::message::Message;
use padan_core::picture::hundredths;

/// The terms of a pair. Points in tenths, which add up to the total that is shown.
#[component]
pub fn Reasons(told: Explanation) -> impl IntoView {
    let app = App::get();
    let [a, b] = [told.a, told.b].map(|place| app.with_dataset(|dataset| dataset.organisations[place].name.clone()));
    let (for_a, for_b) = (say!(app, "for-side", name = a), say!(app, "for-side", name = b));
    let tell = |reasons: &[Message]| reasons.iter().map(|reason| app.message(reason)).collect::<Vec<_>>().join(" ");
    let rows: Vec<_> = told
        .terms
        .iter()
        .zip(told.score.tenths())
        .map(|(term, tenths)| {
            let figure = if term.points.max > 0 { app.words().points(tenths * 100) } else { say!(app, "not-counted") };
            view! {
                <tr>
                    <th scope="row">{app.words().say(&format!("term-{}", term.id.id()), &[])} <TermBar points=term.points /></th>
                    <td class="number" data-label=say!(app, "dossier-figure")>{figure}</td>
                    <td data-label=for_a.clone()>{tell(&term.for_a)}</td>
                    <td data-label=for_b.clone()>{tell(&term.for_b)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <h3>{say!(app, "terms-title")}</h3>
        <table class="reasons stacks">
            <thead>
                <tr>
                    <th scope="col">{say!(app, "dossier-term")}</th><th scope="col" class="number">{say!(app, "dossier-figure")}</th>
                    <th scope="col" class="hue-a">{for_a.clone()}</th><th scope="col" class="hue-b">{for_b.clone()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
            <tfoot><tr><th scope="row">{say!(app, "terms-total")}</th><td class="number">{app.words().points(told.score.total())}</td><td></td><td></td></tr></tfoot>
        </table>
    }
}

/// Who brings what to a team, who could lead, what stays open.
#[component]
pub fn Brought(team: Team, topic: Option<usize>) -> impl IntoView {
    let app = App::get();
    let elements: Vec<String> = topic.map_or_else(Vec::new, |topic| {
        app.with_dataset(|dataset| dataset.topics[topic].elements.iter().map(|element| element.title.clone()).collect())
    });
    let rows: Vec<_> = (0..team.members.len())
        .map(|member| {
            let name = app.with_dataset(|dataset| dataset.organisations[team.members[member]].name.clone());
            let share = say!(app, "per-cent", number = hundredths(team.credits[member]).to_string());
            view! { <li><b>{name}</b> " " {share} ". " {brings(app, &team, member, &elements)}</li> }
        })
        .collect();
    let lead = team.lead_reason().map(|reason| view! { <p>{app.message(&reason)}</p> });
    let open: Vec<String> = team.uncovered().filter_map(|element| elements.get(element).cloned()).collect();
    let open = (!open.is_empty()).then(|| view! { <p>{say!(app, "team-open", elements = app.words().list(open))}</p> });
    view! { <h3>{say!(app, "dossier-brings")}</h3> <ul class="plain">{rows}</ul> {lead} {open} }
}
