//! An organisation: a page of a directory.

mod coach;
mod correct;
mod partners;
mod substitutes;

use super::{Heading, Missing};
use crate::parts::{
    Candidate, ClaimLine, PrintButton, ShortlistButton, SourceList, SourceNumbers, claims_by_domain, live, own_mark, place_line,
    status_word,
};
use crate::state::{App, Cited, InUse};
use crate::words::say;
use correct::Correct;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::dataset::{Organisation as Entry, Status};
use padan_core::date::Date;
use partners::Matched;

/// The page of an organisation.
#[component]
pub fn Organisation(id: String) -> impl IntoView {
    let app = App::get();
    match app.with_dataset(|dataset| dataset.organisation(&id)) {
        Some(place) => view! { <Known place /> }.into_any(),
        None => view! { <Missing id topic=false /> }.into_any(),
    }
}

#[component]
fn Known(place: usize) -> impl IntoView {
    let app = App::get();
    let entry = app.with_dataset(|dataset| dataset.organisations[place].clone());
    let claims = claims_by_domain(app, place);
    let numbers = SourceNumbers::of(
        claims
            .iter()
            .flat_map(|(_, claims)| claims)
            .flat_map(|claim| &claim.sources)
            .chain(entry.certifications.iter().flat_map(|held| &held.sources))
            .chain(entry.seeks.iter().flat_map(|seek| &seek.sources))
            .copied(),
    );
    let domains: Vec<_> = claims
        .into_iter()
        .map(|(domain, claims)| {
            let lines: Vec<_> = claims.into_iter().map(|claim| view! { <ClaimLine claim numbers=numbers.clone() worth=None /> }).collect();
            view! { <h3>{domain}</h3> <ul class="claims">{lines}</ul> }
        })
        .collect();
    let none = domains.is_empty().then(|| view! { <p>{say!(app, "claims-none-at-all")}</p> });
    let status = status_line(app, &entry);
    let notices: Vec<_> = entry.notices.iter().map(|(_, text)| view! { <p class="remark" lang="en">{text.clone()}</p> }).collect();
    let sensitive = entry.sensitive_lines.then(|| view! { <p class="remark">{say!(app, "sensitive-lines-note")}</p> });
    let held_back = entry.quarantined.then(|| view! { <p class="remark" data-testid="held-back">{say!(app, "held-back")}</p> });
    let policy = app.engine().policy().filter(|_| entry.left_out || !entry.left_claims.is_empty()).map(|policy| policy.title.clone());
    let policy = policy.map(|title| {
        let text = if entry.left_out {
            say!(app, "policy-leaves-out", title = title)
        } else {
            say!(app, "policy-leaves-claims", count = entry.left_claims.len(), title = title)
        };
        view! { <p class="remark" data-testid="policy-remark">{text}</p> }
    });
    let has_margin = held_back.is_some() || policy.is_some() || status.is_some() || sensitive.is_some() || !notices.is_empty();
    let margin = has_margin.then(|| {
        view! {
            <aside class="margin" aria-label=say!(app, "notices-label")>
                {held_back}
                {policy}
                {status.map(|text| view! { <p class="remark">{text}</p> })}
                {sensitive}
                {notices}
            </aside>
        }
    });
    let lead = entry.summary.clone();
    let summary = move || view! { <p class="lead" lang="en">{lead.clone()}</p> };
    let said = view! {
        <h2>{say!(app, "claims-title")}</h2>
        {none}
        {domains}
        <Further entry=entry.clone() numbers=numbers.clone() />
    };
    let said = if entry.quarantined {
        view! { <details><summary>{say!(app, "held-back-show")}</summary>{summary()} {said}</details> }.into_any()
    } else {
        said.into_any()
    };
    // Nobody writes to a body that is no longer there.
    let keep = status_word(app, entry.status).is_none().then(|| {
        let candidate = Candidate { topic: None, organisations: vec![entry.id.clone()], points: None };
        view! { <ShortlistButton candidate /> }
    });
    let edit = app.href_of(Address::of(Page::Own).with("profile", &entry.id));
    // An entry of a list of one's own is corrected there, one's own organisation on its page.
    let is_listed = app.data.in_use() == InUse::Bundled && own_mark(app, place).is_none();
    let state = app.with_dataset(|dataset| {
        (dataset.state_of(place).code.clone(), say!(app, "state-all", state = dataset.state_of(place).name.clone()))
    });
    view! {
        <div class="page entry">
            <p class="crumb"><a href=app.href(Page::Organisations)>{say!(app, "organisations-title")}</a></p>
            <Heading title=entry.name.clone() />
            {own_mark(app, place).map(|own| view! { <p class="remark">{own} ". " <a href=edit>{say!(app, "profile-change")}</a></p> })}
            {entry.local_name.clone().map(|name| view! { <p class="local">{name}</p> })}
            <p class="quiet">{place_line(app, place)} " · " <a href=app.href(Page::State(state.0))>{state.1}</a></p>
            {(!entry.quarantined).then(&summary)}
            {margin}
            <Facts entry=entry.clone() numbers=numbers.clone() />
            <p class="actions">{keep} " " <PrintButton /></p>
            {said}
            {entry.ranked.then(|| view! { <Matched place /> })}
            <h2>{say!(app, "sources-title")}</h2>
            <SourceList numbers />
            {is_listed.then(|| view! { <h2>{say!(app, "correct-title")}</h2> <Correct place /> })}
        </div>
    }
}

fn status_line(app: App, entry: &Entry) -> Option<String> {
    match entry.status {
        Status::Active => None,
        Status::Unverified => Some(say!(app, "status-unverified")),
        Status::Closed => Some(say!(app, "status-closed")),
        Status::Replaced => Some(say!(app, "status-replaced")),
    }
}

/// Way in, founding, size, other names.
#[component]
fn Facts(entry: Entry, numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let (page, mail) = (entry.way_in(), entry.mail());
    let way_in = match (page, mail) {
        (None, None) => {
            let (entry, numbers) = (entry.clone(), numbers.clone());
            live(move || no_contact(app, &entry, &numbers)).into_any()
        }
        (page, mail) => view! {
            {page.map(|url| { let shown = url.clone(); view! { <a href=url rel="noopener noreferrer external" target="_blank">{shown}</a> " " } })}
            {mail.map(|mail| { let address = format!("mailto:{mail}"); view! { <a href=address>{mail}</a> } })}
        }
        .into_any(),
    };
    let unknown = || say!(app, "unknown");
    let size = entry.size.map_or_else(unknown, |size| app.words().say(&format!("size-{}", size.id()), &[]));
    let founded = entry.founded.map_or_else(unknown, |year| year.to_string());
    view! {
        <dl class="facts">
            <dt>{say!(app, "fact-way-in")}</dt><dd>{way_in}</dd>
            <dt>{say!(app, "fact-founded")}</dt><dd>{founded}</dd>
            <dt>{say!(app, "fact-size")}</dt><dd>{size}</dd>
            {(!entry.aliases.is_empty()).then(|| view! { <dt>{say!(app, "fact-aliases")}</dt><dd>{entry.aliases.join("; ")}</dd> })}
            {entry.stand.map(|stand| view! { <dt>{say!(app, "fact-stand")}</dt><dd>{stand}</dd> })}
        </dl>
    }
}

/// What to try where no contact is found: the publisher of the newest source, where that is the organisation itself; else its name.
/// Who publishes is known once the citations are here.
fn no_contact(app: App, entry: &Entry, numbers: &SourceNumbers) -> String {
    let search = || say!(app, "way-in-search", name = entry.local_name.as_ref().unwrap_or(&entry.name).clone());
    let Cited::Here(citations) = app.citing.cited() else { return search() };
    let own = |source: &usize| {
        let cited = app.with_dataset(|dataset| citations.get(&dataset.sources[*source].id).cloned());
        cited.is_some_and(|cited| entry.publishes(&cited.publisher, &cited.url))
    };
    let sources = entry.claims.iter().flat_map(|claim| &claim.sources).copied().filter(own);
    let newest = app.with_dataset(|dataset| sources.max_by_key(|&source| dataset.sources[source].published.map(Date::months)));
    newest.and_then(|source| numbers.get(source)).map_or_else(search, |number| say!(app, "way-in-publisher", number = number))
}

/// Certifications and what it looks for.
#[component]
fn Further(entry: Entry, numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let rests = |sources: &[usize]| {
        let numbers: Vec<String> = sources.iter().filter_map(|&source| numbers.get(source)).map(|number| number.to_string()).collect();
        (!numbers.is_empty()).then(|| view! { " " <span class="support">{format!("[{}]", numbers.join(", "))}</span> })
    };
    let held: Vec<_> = entry.certifications.iter().map(|held| view! { <li>{held.name.clone()} {rests(&held.sources)}</li> }).collect();
    let held = if held.is_empty() {
        view! { <p>{say!(app, "certifications-unknown")}</p> }.into_any()
    } else {
        view! { <ul class="plain">{held}</ul> }.into_any()
    };
    let seeks: Vec<_> = entry
        .seeks
        .iter()
        .map(|seek| {
            let capability = app.with_dataset(|dataset| dataset.capabilities[seek.capability].label.clone());
            view! { <li><span class="quiet">{capability}</span> " " <span lang="en">{seek.text.clone()}</span> {rests(&seek.sources)}</li> }
        })
        .collect();
    let seeks = if seeks.is_empty() {
        view! { <p>{say!(app, "seeks-unknown")}</p> }.into_any()
    } else {
        view! { <ul class="plain">{seeks}</ul> }.into_any()
    };
    view! {
        <h2>{say!(app, "certifications-title")}</h2>
        {held}
        <h2>{say!(app, "seeks-title")}</h2>
        {seeks}
    }
}
