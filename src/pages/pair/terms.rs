//! How the points add up: a column of terms, each opening to its reasons for both sides.

use crate::parts::{SourceNumbers, TermBar, thousandths, worth_text};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::matching::explanation::{ClaimEffect, Explanation, TermReasons};
use padan_core::message::Message;

/// The terms and their total.
#[component]
pub fn Terms(told: Explanation, numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let (a, b) = (told.a, told.b);
    let rows: Vec<_> = told
        .terms
        .iter()
        .zip(told.score.tenths())
        .map(|(term, tenths)| {
            let claims = term.claims.iter().map(|&claim| told.claims[claim]).collect();
            view! { <Term term=term.clone() tenths a b claims numbers=numbers.clone() /> }
        })
        .collect();
    view! {
        <h2>{say!(app, "terms-title")}</h2>
        <p class="quiet on-screen">{say!(app, "terms-key")}</p>
        <ol class="terms">{rows}</ol>
        <p class="total-line"><span>{say!(app, "terms-total")}</span> <b>{app.words().points(told.score.total())}</b></p>
    }
}

#[component]
fn Term(term: TermReasons, tenths: u32, a: usize, b: usize, claims: Vec<ClaimEffect>, numbers: SourceNumbers) -> impl IntoView {
    let app = App::get();
    let label = app.words().say(&format!("term-{}", term.id.id()), &[]);
    let meaning = app.words().say(&format!("term-{}-meaning", term.id.id()), &[]);
    let name = |place: usize| app.with_dataset(|dataset| dataset.organisations[place].name.clone());
    let reasons = |reasons: &[Message]| reasons.iter().map(|reason| app.message(reason)).collect::<Vec<_>>().join(" ");
    let points = thousandths(term.points.points);
    let counted = term.points.max > 0;
    let of = if counted {
        say!(app, "term-of", points = points.clone(), max = thousandths(term.points.max))
    } else {
        say!(app, "term-not-counted")
    };
    let max = match term.points.max {
        max if max % 1000 == 0 => (max / 1000).to_string(),
        max => app.words().points(max),
    };
    let figure =
        if counted { say!(app, "term-figure", points = app.words().points(tenths * 100), max = max) } else { say!(app, "not-counted") };
    let based: Vec<_> = claims.into_iter().map(|effect| based_on(app, effect, a, &numbers)).collect();
    let based = (!based.is_empty() && term.points.points > 0)
        .then(|| view! { <p class="on-screen">{say!(app, "term-rests-on")}</p> <ul class="based on-screen">{based}</ul> });
    view! {
        <li data-testid="term" data-term=term.id.id() data-points=points>
            <details>
                <summary>
                    <span class="term-label">{label}</span>
                    <TermBar points=term.points />
                    <span class="number">{figure}</span>
                </summary>
                <p>{meaning} " " {of}</p>
                <p><b class="hue-a">{say!(app, "for-side", name = name(a))}</b> " " {reasons(&term.for_a)}</p>
                <p><b class="hue-b">{say!(app, "for-side", name = name(b))}</b> " " {reasons(&term.for_b)}</p>
                {based}
            </details>
        </li>
    }
}

/// A claim that a term rests on: the sentence in the hue of its side, its sources, and what the pair has without it.
fn based_on(app: App, effect: ClaimEffect, a: usize, numbers: &SourceNumbers) -> impl IntoView + use<> {
    let claim = app.with_dataset(|dataset| dataset.organisations[effect.organisation].claims[effect.claim].clone());
    let hue = if effect.organisation == a { "hue-a" } else { "hue-b" };
    let sources: Vec<String> = claim.sources.iter().filter_map(|&source| numbers.get(source)).map(|number| format!("[{number}]")).collect();
    view! { <li><span class=hue lang="en">{claim.text}</span> " " {sources.join(" ")} " " <span class="quiet">{worth_text(app, effect.worth)}</span></li> }
}
