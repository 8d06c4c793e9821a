//! The list as files and on paper. Before a file is made the person chooses what goes in.

use crate::parts::live;
use crate::platform::{clock, files};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::shortlist::Shortlist;
use padan_core::stamp::Stamp;
use padan_export::calendar::{USUAL_MINUTES, calendar};
use padan_export::choice::{Choice, to_json};
use padan_export::csv::csv;
use padan_export::technical;

const DAY: i64 = 86_400_000;
/// So many warnings are shown whole.
const WARNINGS: usize = 5;

#[component]
pub fn TakeAlong() -> impl IntoView {
    let app = App::get();
    let save = move |name: &'static str, kind: &'static str, text: fn(App, &Shortlist, Choice) -> Option<String>| {
        move |_| {
            let made = untrack(|| app.shortlists.with(|list| list.map(|list| (list.id.clone(), text(app, list, app.choice.get())))));
            let Some((id, text)) = made else { return };
            let Some(text) = text else { return app.notices.say(say!(app, "export-no-meetings")) };
            match files::download(name, kind, text.as_bytes()) {
                Ok(()) => {
                    app.shortlists.note_export(&id);
                    app.notices.say(say!(app, "export-done"));
                }
                Err(_) => app.notices.warn(say!(app, "download-failed")),
            }
        }
    };
    view! {
        <section class="take-along">
            <h2>{say!(app, "export-title")}</h2>
            <p>{live(move || last_export(app))}</p>
            <ChoiceOfParts />
            <Warnings />
            <p class="actions">
                <button type="button" class="primary" data-testid="shortlist-export-json" on:click=save("padan-shortlist.json", "application/json", as_json)>
                    {say!(app, "export-json")}
                </button>
                <button type="button" data-testid="shortlist-export-csv" on:click=save("padan-shortlist.csv", "text/csv;charset=utf-8", as_csv)>
                    {say!(app, "export-csv")}
                </button>
                <button type="button" on:click=save("padan-meetings.ics", "text/calendar;charset=utf-8", as_calendar)>{say!(app, "export-calendar")}</button>
                <a href=app.href(Page::Dossier)>{say!(app, "export-dossier")}</a>
            </p>
            <p class="quiet">{say!(app, "export-hint")}</p>
        </section>
    }
}

/// Technical figures and words of the munitions list in the person's own words, before they leave.
#[component]
pub fn Warnings() -> impl IntoView {
    let app = App::get();
    let warnings = Memo::new(move |_| {
        let found = app.shortlists.with(|list| list.map(|list| technical::check(list, app.choice.get())).unwrap_or_default());
        found.iter().map(|finding| app.message(&finding.told())).collect::<Vec<_>>()
    });
    view! {
        <div role="status">
            {live(move || {
                let mut texts = warnings.get();
                let more = texts.len().saturating_sub(WARNINGS);
                texts.truncate(WARNINGS);
                (!texts.is_empty()).then(|| view! {
                    <div class="remark">
                        <p>{say!(app, "export-look")}</p>
                        <ul>{texts.into_iter().map(|text| view! { <li>{text}</li> }).collect::<Vec<_>>()}</ul>
                        {(more > 0).then(|| view! { <p>{say!(app, "and-more", count = more)}</p> })}
                    </div>
                })
            })}
        </div>
    }
}

/// The boxes to tick.
#[component]
pub fn ChoiceOfParts() -> impl IntoView {
    type Field = fn(&mut Choice) -> &mut bool;
    let app = App::get();
    let fields: [(String, Field); 6] = [
        (say!(app, "export-notes"), |choice| &mut choice.notes),
        (say!(app, "export-statuses"), |choice| &mut choice.statuses),
        (say!(app, "export-tags"), |choice| &mut choice.tags),
        (say!(app, "export-meetings"), |choice| &mut choice.meetings),
        (say!(app, "export-by"), |choice| &mut choice.by),
        (say!(app, "export-points"), |choice| &mut choice.points),
    ];
    let boxes = fields.into_iter().map(|(label, field)| {
        let is_in = move || *field(&mut app.choice.get());
        let turn = move |_| {
            app.choice.update(|choice| {
                let held = field(choice);
                *held = !*held;
            });
        };
        view! { <label><input type="checkbox" prop:checked=is_in on:change=turn /> <span>{label}</span></label> }
    });
    view! {
        <fieldset class="parts">
            <legend>{say!(app, "export-what")}</legend>
            {boxes.collect::<Vec<_>>()}
        </fieldset>
    }
}

fn as_json(app: App, list: &Shortlist, choice: Choice) -> Option<String> {
    let engine = app.engine();
    serde_json::to_string_pretty(&to_json(list, choice, engine.dataset(), engine.policy())).ok()
}

#[allow(clippy::unnecessary_wraps)] // one form for all kinds of files
fn as_csv(app: App, list: &Shortlist, choice: Choice) -> Option<String> {
    let engine = app.engine();
    Some(csv(list, choice, engine.dataset(), engine.policy(), &app.words()))
}

fn as_calendar(app: App, list: &Shortlist, choice: Choice) -> Option<String> {
    let engine = app.engine();
    calendar(list, choice, engine.dataset(), engine.policy(), &app.words(), clock::now(), USUAL_MINUTES)
}

/// When the list was last taken along, and whether it has changed since.
fn last_export(app: App) -> Option<String> {
    let (id, updated) = app.shortlists.with(|list| list.map(|list| (list.id.clone(), Stamp::parse(&list.updated))))?;
    let Some(last) = app.shortlists.exported(&id) else { return Some(say!(app, "export-never")) };
    let days = usize::try_from((clock::now().0 - last.0) / DAY).unwrap_or_default();
    let changed = updated.is_some_and(|updated| updated > last);
    Some(if changed { say!(app, "export-last-changed", days = days) } else { say!(app, "export-last", days = days) })
}
