//! Up to four organisations side by side. States are never graded and neither are organisations: what is known of each stands beside the
//! other's, without a sum.

use super::{Heading, Unknown};
use crate::parts::{OrganisationLink, kind_label};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::catalogue::{Engaged, in_common, side_by_side};
use padan_core::dataset::{Dataset, Organisation};
use padan_core::order::{distinct, ordered};

/// Organisations at most: more columns could not be read.
const MOST: usize = 4;
/// Topics named for each.
const TOPICS: usize = 5;

/// The page that compares.
#[component]
pub fn Compare(ids: Vec<String>) -> impl IntoView {
    let app = App::get();
    let mut places: Vec<usize> = Vec::new();
    for place in app.with_dataset(|dataset| ids.iter().filter_map(|id| dataset.organisation(id)).collect::<Vec<_>>()) {
        if !places.contains(&place) && places.len() < MOST {
            places.push(place);
        }
    }
    if places.is_empty() {
        return view! { <Unknown path=Page::Compare(ids).to_string() /> }.into_any();
    }
    let missing: Vec<String> = app.with_dataset(|dataset| ids.iter().filter(|id| dataset.organisation(id).is_none()).cloned().collect());
    let missing =
        (!missing.is_empty()).then(|| view! { <p class="remark">{say!(app, "compare-missing", ids = app.words().list(missing))}</p> });
    view! {
        <div class="page compare">
            <p class="crumb"><a href=app.href(Page::Organisations)>{say!(app, "organisations-title")}</a></p>
            <Heading title=say!(app, "compare-title") />
            {missing}
            <Table places />
        </div>
    }
    .into_any()
}

#[component]
fn Table(places: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let names: Vec<String> = app.with_dataset(|dataset| places.iter().map(|&place| dataset.organisations[place].name.clone()).collect());
    let line = |label: String, cells: Vec<AnyView>| {
        let cells: Vec<_> = cells.into_iter().zip(&names).map(|(cell, name)| view! { <td data-label=name.clone()>{cell}</td> }).collect();
        view! { <tr><th scope="row">{label}</th>{cells}</tr> }.into_any()
    };
    let each = |tell: &dyn Fn(&Dataset, &Organisation, usize) -> Option<String>| -> Vec<AnyView> {
        let told = |place: usize| app.with_dataset(|dataset| tell(dataset, &dataset.organisations[place], place));
        places.iter().map(|&place| told(place).filter(|text| !text.is_empty()).unwrap_or_else(|| say!(app, "unknown")).into_any()).collect()
    };
    let head: Vec<_> = places.iter().map(|&place| view! { <th scope="col"><OrganisationLink place /></th> }).collect();
    let mut rows = vec![
        line(say!(app, "facet-states"), each(&|dataset, _, place| Some(dataset.state_of(place).name.clone()))),
        line(say!(app, "facet-kinds"), each(&|_, entry, _| entry.kind.map(|kind| kind_label(app, kind)))),
        line(say!(app, "fact-size"), each(&|_, entry, _| entry.size.map(|size| app.words().say(&format!("size-{}", size.id()), &[])))),
        line(say!(app, "fact-founded"), each(&|_, entry, _| entry.founded.map(|year| year.to_string()))),
    ];
    for row in app.with_dataset(|dataset| side_by_side(dataset, &places)) {
        let label = app.with_dataset(|dataset| dataset.domains[row.domain].label.clone());
        rows.push(line(label, row.cells.into_iter().map(|cell| does(app, cell)).collect()));
    }
    rows.push(line(
        say!(app, "certifications-title"),
        each(&|_, entry, _| Some(app.words().list(distinct(entry.certifications.iter().map(|held| held.name.clone()))))),
    ));
    rows.push(line(
        say!(app, "seeks-title"),
        each(&|dataset, entry, _| {
            Some(app.words().list(distinct(entry.seeks.iter().map(|seek| dataset.capabilities[seek.capability].label.clone()))))
        }),
    ));
    rows.push(line(say!(app, "best-topics-title"), places.iter().map(|&place| topics(app, place)).collect()));
    rows.push(line(
        say!(app, "facet-evidence"),
        each(&|_, entry, _| {
            let sources = distinct(entry.claims.iter().flat_map(|claim| claim.sources.iter().copied())).len();
            let newest = entry.claims.iter().filter_map(|claim| claim.newest).max_by_key(|date| date.months());
            let newest = newest.map_or_else(|| say!(app, "undated"), |date| date.year.to_string());
            Some(say!(app, "compare-evidence", claims = entry.claims.len(), sources = sources, newest = newest))
        }),
    ));
    let common = common(app, &places);
    view! {
        {common}
        <table class="stacks sides-table">
            <thead><tr><td></td>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// What an organisation does in a domain.
fn does(app: App, cell: Vec<Engaged>) -> AnyView {
    if cell.is_empty() {
        // A dash for the eye; an empty cell is passed over where rows are stacked.
        return ().into_any();
    }
    let lines: Vec<_> = cell
        .into_iter()
        .map(|(capability, engaged)| {
            let label = app.with_dataset(|dataset| dataset.capabilities[capability].label.clone());
            let engaged = engaged.iter().map(|engagement| app.words().say(&format!("engagement-{}", engagement.id()), &[])).collect();
            view! { <li>{label} " " <span class="quiet">{app.words().list(engaged)}</span></li> }
        })
        .collect();
    view! { <ul class="plain">{lines}</ul> }.into_any()
}

/// The topics of which an organisation covers most alone.
fn topics(app: App, place: usize) -> AnyView {
    let count = app.with_dataset(|dataset| dataset.listed_topics().len());
    let reach: Vec<(u32, usize)> = (0..count)
        .map(|topic| (app.table(topic), topic))
        .filter(|(table, _)| !table.profiles[place].claims.is_empty())
        .map(|(table, topic)| (table.profiles[place].reach, topic))
        .collect();
    let lines: Vec<_> = ordered(reach, |a, b| b.0.cmp(&a.0))
        .into_iter()
        .take(TOPICS)
        .map(|(_, topic)| {
            let (id, title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
            view! { <li><a href=app.href(Page::Topic(id))>{title}</a></li> }
        })
        .collect();
    view! { <ul class="plain">{lines}</ul> }.into_any()
}

/// What at least two of them do.
fn common(app: App, places: &[usize]) -> Option<AnyView> {
    if places.len() < 2 {
        return None;
    }
    let lines: Vec<_> = app.with_dataset(|dataset| {
        let name = |place: usize| dataset.organisations[place].name.clone();
        let line = |(capability, who): (usize, Vec<usize>)| {
            let names = app.words().list(who.into_iter().map(name).collect());
            view! { <li>{dataset.capabilities[capability].label.clone()} " " <span class="quiet">{names}</span></li> }
        };
        in_common(dataset, places).into_iter().map(line).collect()
    });
    let content = if lines.is_empty() {
        view! { <p>{say!(app, "compare-nothing-common")}</p> }.into_any()
    } else {
        view! { <ul class="plain">{lines}</ul> }.into_any()
    };
    Some(view! { <h2>{say!(app, "compare-common")}</h2> {content} }.into_any())
}
