//! What facets and their values are called.

use super::shown::Shown;
use crate::parts::kind_label;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::catalogue::{Facet, NOT_SAID};
use padan_core::dataset::Kind;

/// What a facet is called.
pub fn facet_label(app: App, facet: Facet) -> String {
    match facet {
        Facet::State => say!(app, "facet-states"),
        Facet::Kind => say!(app, "facet-kinds"),
        Facet::Domain => say!(app, "facet-domains"),
        Facet::Capability => say!(app, "facet-capabilities"),
        Facet::Topic => say!(app, "facet-topics"),
        Facet::Engagement => say!(app, "facet-engagement"),
        Facet::Certification => say!(app, "certifications-title"),
        Facet::Size => say!(app, "fact-size"),
        Facet::Freshness => say!(app, "facet-evidence"),
    }
}

/// What a value is called; one that nobody has keeps what stands in the address.
pub fn value_label(app: App, facet: Facet, id: &str, shown: Shown) -> String {
    let known = |label: Option<String>| label.filter(|label| !label.is_empty()).unwrap_or_else(|| id.chars().take(80).collect());
    match facet {
        _ if id == NOT_SAID => say!(app, "unknown"),
        Facet::State => known(app.with_dataset(|dataset| dataset.state(id).map(|place| dataset.states[place].about.name.clone()))),
        Facet::Kind => known(Kind::parse(id).map(|kind| kind_label(app, kind))),
        Facet::Domain => {
            known(app.with_dataset(|dataset| dataset.domains.iter().find(|domain| domain.id == id).map(|domain| domain.label.clone())))
        }
        Facet::Capability => {
            known(app.with_dataset(|dataset| dataset.capability(id).map(|place| dataset.capabilities[place].label.clone())))
        }
        Facet::Topic => known(app.with_dataset(|dataset| dataset.topic(id).map(|place| dataset.topics[place].title.clone()))),
        Facet::Certification => known(
            shown
                .catalogue
                .with_value(|catalogue| catalogue.values(facet).iter().find(|value| value.id == id).map(|value| value.label.clone())),
        ),
        Facet::Freshness => freshness_label(app, id),
        Facet::Engagement | Facet::Size => {
            let word = if facet == Facet::Size { "size" } else { "engagement" };
            let is_known = shown.catalogue.with_value(|catalogue| catalogue.values(facet).iter().any(|value| value.id == id));
            known(is_known.then(|| app.words().say(&format!("{word}-{id}"), &[])))
        }
    }
}

/// The age of evidence in words.
pub fn freshness_label(app: App, id: &str) -> String {
    match id {
        "year" => say!(app, "fresh-years", years = 1_usize),
        "three-years" => say!(app, "fresh-years", years = 3_usize),
        "six-years" => say!(app, "fresh-years", years = 6_usize),
        "older" => say!(app, "fresh-older"),
        _ => say!(app, "undated"),
    }
}
