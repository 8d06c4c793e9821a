//! Claims as sentences, with how the organisation is engaged, the numbers of the sources and the age of the evidence.

use super::sources::SourceNumbers;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Claim;

/// A claim as one line.
#[component]
pub fn ClaimLine(
    claim: Claim,
    numbers: SourceNumbers,
    /// What the pair has fewer without it, where that is of interest.
    #[prop(optional_no_strip)]
    worth: Option<String>,
) -> impl IntoView {
    let app = App::get();
    let engagement = app.words().say(&format!("engagement-{}", claim.engagement.id()), &[]);
    let capability = app.with_dataset(|dataset| dataset.capabilities[claim.capability].label.clone());
    let sources: Vec<String> = claim.sources.iter().filter_map(|&source| numbers.get(source)).map(|number| number.to_string()).collect();
    let support = if claim.sources.is_empty() {
        say!(app, "stated-by-organiser")
    } else {
        let age = claim.newest.map_or_else(|| say!(app, "undated"), |date| date.year.to_string());
        say!(app, "claim-support", numbers = sources.join(", "), age = age)
    };
    view! {
        <li class="claim">
            <span class="engagement">{engagement} " · " {capability}</span>
            <span class="text" lang="en">{claim.text}</span> " "
            <span class="support">{support}</span>
            {worth.map(|worth| view! { " " <span class="worth">{worth}</span> })}
        </li>
    }
}

/// What a claim is worth to a pair, in words. `worth` is in thousandths of points.
pub fn worth_text(app: App, worth: i64) -> String {
    let points = app.words().points(u32::try_from(worth.unsigned_abs()).unwrap_or(u32::MAX));
    match worth {
        // What rounds to nothing is nothing.
        -49..=49 => say!(app, "worth-nothing"),
        50.. => say!(app, "worth-fewer", points = points),
        _ => say!(app, "worth-more", points = points),
    }
}

/// The claims of an organisation by domain, in the order of the taxonomy.
pub fn claims_by_domain(app: App, organisation: usize) -> Vec<(String, Vec<Claim>)> {
    app.with_dataset(|dataset| {
        let claims = &dataset.organisations[organisation].claims;
        let of = |domain: usize| {
            claims.iter().filter(move |claim| dataset.capabilities[claim.capability].domain == domain).cloned().collect::<Vec<_>>()
        };
        dataset
            .domains
            .iter()
            .enumerate()
            .map(|(place, domain)| (domain.label.clone(), of(place)))
            .filter(|(_, claims)| !claims.is_empty())
            .collect()
    })
}
