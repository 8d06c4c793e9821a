//! The concept note of a pair or a team: to be read, printed on two sheets, or saved as a document and changed.

use super::{Heading, Missing, Unknown};
use crate::parts::{PrintButton, SourcesFailed, live};
use crate::platform::{clock, files};
use crate::state::{App, Cited};
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::order::distinct;
use padan_core::url::is_page_address;
use padan_export::note::{Basis, Block, Line, Note as Paper, Section, SectionKind, note};
use padan_export::odt::{MIME, odt};

/// The page of a concept note.
#[component]
pub fn Note(topic: String, organisations: Vec<String>) -> impl IntoView {
    let app = App::get();
    let (place, known, missing) = app.with_dataset(|dataset| {
        let known = organisations.iter().filter_map(|id| dataset.organisation(id)).collect::<Vec<_>>();
        let missing = organisations.iter().find(|id| dataset.organisation(id).is_none()).cloned();
        (dataset.topic(&topic), distinct(known), missing)
    });
    match (place, missing) {
        (None, _) => view! { <Missing id=topic topic=true /> }.into_any(),
        (_, Some(id)) => view! { <Missing id topic=false /> }.into_any(),
        // One organisation alone has nothing to agree on with anybody.
        _ if known.len() < 2 => view! { <Unknown path=Address::of(Page::Note { topic, organisations }).to_string() /> }.into_any(),
        (Some(topic), None) => view! { <Known topic members=known /> }.into_any(),
    }
}

#[component]
fn Known(topic: usize, members: Vec<usize>) -> impl IntoView {
    let app = App::get();
    let (topic_id, topic_title) = app.with_dataset(|dataset| (dataset.topics[topic].id.clone(), dataset.topics[topic].title.clone()));
    let way =
        app.with_dataset(|dataset| way_back(&topic_id, members.iter().map(|&place| dataset.organisations[place].id.clone()).collect()));
    let way_label = if members.len() == 2 { say!(app, "team-as-pair") } else { say!(app, "paper-team") };
    app.ask_citations();
    let paper = Memo::new(move |_| {
        let cited = app.citing.cited();
        let citations = if let Cited::Here(citations) = &cited { Some(&**citations) } else { None };
        let (engine, table, words) = (app.engine(), app.table(topic), app.words());
        note(&Basis { engine: &engine, table: &table, words: &words, citations, day: &clock::today() }, &members)
    });
    let is_settled = move || app.citing.is_settled();
    let file = format!("padan-note-{topic_id}.odt");
    let save = move |_| {
        let Some(paper) = paper.get_untracked().filter(|_| untrack(is_settled)) else { return };
        match files::download(&file, MIME, &odt(&paper, "en")) {
            Ok(()) => app.notices.say(say!(app, "paper-odt-saved")),
            Err(_) => app.notices.warn(say!(app, "download-failed")),
        }
    };
    let head = move || {
        paper.get().map(|paper| {
            let remarks: Vec<_> = paper.remarks.into_iter().map(|remark| view! { <p class="quiet">{remark}</p> }).collect();
            view! { <p class="lead members">{paper.members}</p> {remarks} }
        })
    };
    view! {
        <div class="page paper note">
            <p class="crumb on-screen"><a href=app.href(Page::Topic(topic_id))>{topic_title}</a></p>
            <Heading title=paper.get_untracked().map(|paper| paper.title).unwrap_or_default() />
            {live(head)}
            <p class="actions on-screen">
                <PrintButton />
                <button type="button" data-testid="note-odt" aria-disabled=move || (!is_settled()).to_string() on:click=save>{say!(app, "paper-odt")}</button>
                <a href=app.href_of(way)>{way_label}</a>
            </p>
            {live(move || paper.get().map(|paper| sections(app, paper)))}
            // Not within what changes with the citations, or it would ask for them again by itself.
            <SourcesFailed />
        </div>
    }
}

/// Where the pair or the team is looked at.
fn way_back(topic: &str, ids: Vec<String>) -> Address {
    match &ids[..] {
        [a, b] => Address::of(Page::Pair { topic: topic.to_owned(), a: a.clone(), b: b.clone() }),
        // The team of just these.
        _ => Address::of(Page::Team(topic.to_owned())).with("max", &ids.len().to_string()).with("from", "1").with("with", &ids.join(",")),
    }
}

fn sections(app: App, paper: Paper) -> Vec<AnyView> {
    paper.sections.into_iter().map(|section| one(app, section)).collect()
}

fn one(app: App, section: Section) -> AnyView {
    let is_sources = section.kind == SectionKind::Sources;
    // The sources have no names before the citations are here.
    let blocks: Vec<_> = if is_sources && !app.citing.is_settled() {
        Vec::new()
    } else {
        section.blocks.into_iter().map(|block| piece(app, block)).collect()
    };
    view! {
        <section class=if is_sources { "of-sources" } else { "" } data-section=format!("{:?}", section.kind).to_lowercase()>
            <h2>{section.heading}</h2>
            {blocks}
        </section>
    }
    .into_any()
}

fn piece(app: App, block: Block) -> AnyView {
    match block {
        Block::Text(text) => view! { <p>{text}</p> }.into_any(),
        Block::List(lines) => view! { <ul>{lines.into_iter().map(|line| pointed(app, line)).collect::<Vec<_>>()}</ul> }.into_any(),
        Block::Numbered(lines) => view! { <ol class="sources">{lines.into_iter().map(linked).collect::<Vec<_>>()}</ol> }.into_any(),
        Block::Table { head, rows } => {
            let rows: Vec<_> = rows.into_iter().map(|cells| row(&head, cells)).collect();
            let head: Vec<_> = head.into_iter().map(|text| view! { <th scope="col">{text}</th> }).collect();
            view! { <table class="roles stacks"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
        }
    }
}

/// A row of the table, each cell with the heading that it has where columns have no room.
fn row(head: &[String], cells: Vec<String>) -> AnyView {
    let mut cells = cells.into_iter();
    let first = cells.next().unwrap_or_default();
    let rest: Vec<_> = cells.zip(head.iter().skip(1)).map(|(text, label)| view! { <td data-label=label.clone()>{text}</td> }).collect();
    view! { <tr><th scope="row">{first}</th>{rest}</tr> }.into_any()
}

/// A line that is itself the name of a page.
fn linked(line: Line) -> AnyView {
    match page_of(&line) {
        Some(url) => view! { <li><a href=url rel="noopener noreferrer external" target="_blank">{line.text}</a></li> }.into_any(),
        None => view! { <li>{line.text}</li> }.into_any(),
    }
}

/// A line with the page behind it.
fn pointed(app: App, line: Line) -> AnyView {
    let source = page_of(&line).map(|url| {
        view! { " " <a class="on-screen" href=url rel="noopener noreferrer external" target="_blank">{say!(app, "pointer-source")}</a> }
    });
    view! { <li>{line.text} {source}</li> }.into_any()
}

/// Only pages become links, whoever made the note.
fn page_of(line: &Line) -> Option<String> {
    line.address.clone().filter(|url| is_page_address(url))
}
