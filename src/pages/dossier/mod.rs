//! The list that is worked on as a paper: a title page, a sheet for each organisation, pair or team, and what the law says.

mod annex;
mod own_words;
mod reasons;
mod sheet;
mod strengths;

use super::Heading;
use super::needs::engine_list;
use super::shortlist::{ChoiceOfParts, Warnings};
use crate::parts::{PrintButton, SourcesFailed, live};
use crate::platform::{clock, language};
use crate::state::App;
use crate::words::say;
use annex::Annex;
use leptos::prelude::*;
use padan_core::address::Page as Address;
use padan_export::dossier::{Page, TitlePage, dossier};
use sheet::{Sheet, names};

/// The page of the dossier.
#[component]
pub fn Dossier() -> impl IntoView {
    let app = App::get();
    let day = clock::today();
    let paper = Memo::new(move |_| {
        let choice = app.choice.get();
        // Topics of the list's own first, so that the engine has them.
        let list = app.shortlists.with(|list| list.map(|list| engine_list(app, list)));
        let engine = app.engine();
        list.map(|list| dossier(&engine, &list, choice, &day, |topic| Some(app.table(topic))))
    });
    let title = untrack(|| app.shortlists.with(|list| list.map(|list| list.title.clone())));
    let title = title.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| say!(app, "list-untitled"));
    let empty = Memo::new(move |_| paper.with(|paper| paper.as_ref().is_none_or(|paper| paper.pages.is_empty())));
    let content = move || {
        paper.get().filter(|paper| !paper.pages.is_empty()).map(|paper| {
            let count = paper.pages.len();
            let contents = contents(app, &paper.pages);
            let sheets: Vec<_> = paper.pages.into_iter().zip(1..).map(|(page, number)| view! { <Sheet page number count /> }).collect();
            view! { <TitleLines title=paper.title /> {contents} {sheets} <Annex states=paper.states pointers=paper.pointers /> }
        })
    };
    view! {
        <div class="page paper dossier">
            <p class="crumb on-screen"><a href=app.href(Address::Shortlist)>{say!(app, "dossier-back")}</a></p>
            <p class="quiet overline">{say!(app, "dossier-of")}</p>
            <Heading title />
            {live(move || empty.get().then(|| view! { <p>{say!(app, "dossier-empty")}</p> }))}
            // Kept while the list changes, so that the focus stays in the boxes.
            <div class="take-along when-filled" class:empty=empty>
                <ChoiceOfParts />
                <Warnings />
                <p class="actions"><PrintButton /></p>
                <SourcesFailed />
            </div>
            {live(content)}
        </div>
    }
}

/// Of what and of when the figures are.
#[component]
fn TitleLines(title: TitlePage) -> impl IntoView {
    let app = App::get();
    let facts = [
        (say!(app, "dossier-day"), language::day(&title.day)),
        (say!(app, "about-fact-title"), title.dataset),
        (say!(app, "about-fact-as-of"), title.as_of.map_or_else(|| say!(app, "unknown"), |day| language::day(&day))),
        (say!(app, "about-fact-hash"), title.hash),
        (say!(app, "dossier-policy"), title.policy.unwrap_or_else(|| say!(app, "dossier-no-policy"))),
    ];
    let facts: Vec<_> = facts.into_iter().map(|(name, value)| view! { <dt>{name}</dt><dd>{value}</dd> }).collect();
    view! { <dl class="facts">{facts}</dl> <p class="quiet">{say!(app, "limit-asked")} " " {say!(app, "before-note")}</p> }
}

/// What the sheets are about, in their order.
fn contents(app: App, pages: &[Page]) -> AnyView {
    let lines: Vec<_> = pages.iter().map(|page| view! { <li>{names(app, page)} {topic(page)}</li> }).collect();
    view! { <h2 class="of-contents">{say!(app, "dossier-contents")}</h2> <ol class="contents">{lines}</ol> }.into_any()
}

fn topic(page: &Page) -> Option<AnyView> {
    let title = Some(page.topic_title.clone()).filter(|title| !title.is_empty())?;
    Some(view! { <span class="quiet">" · " {title}</span> }.into_any())
}
