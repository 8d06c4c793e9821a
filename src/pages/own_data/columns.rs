//! How a table was read and what its columns hold, to be changed where it is not right.

use super::reading;
use super::session::{Looked, Session};
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_import::columns::{Column, How};
use padan_import::delimited::DELIMITERS;
use padan_import::encoding::Encoding;
use padan_import::role::Role;
use padan_import::table::{Choice, Origin};
use std::sync::Arc;

/// The columns of a table.
#[component]
pub fn Columns(session: Session, looked: Arc<Looked>) -> impl IntoView {
    let app = App::get();
    let rows: Vec<_> = looked.columns.iter().enumerate().map(|(place, column)| row(app, &session, place, column)).collect();
    let (go_on, read) = (session.clone(), looked.clone());
    let go_on = move |_| {
        if let Err(finding) = reading::rows(&go_on, &read) {
            let reason = app.message(&finding.message);
            app.notices.warn(say!(app, "own-refused", reason = reason));
        }
    };
    let stop = session.clone();
    let said = session.reading.with_untracked(|reading| reading.country.clone());
    let countries: Vec<_> = app.with_dataset(|dataset| {
        let states = dataset.states.iter().map(|state| (state.about.code.clone(), state.about.name.clone()));
        let chosen = |code: &String| said.as_ref() == Some(code);
        states.map(|(code, name)| view! { <option value=code.clone() selected=chosen(&code)>{name}</option> }).collect()
    });
    let country = session.reading.clone();
    let set_country = move |event| {
        let code = event_target_value(&event);
        country.update(|reading| reading.country = Some(code).filter(|code| !code.is_empty()));
    };
    view! {
        <section class="own-part">
            <h2 tabindex="-1">{say!(app, "own-columns-title")}</h2>
            <p>{say!(app, "own-columns-lead", count = looked.table.rows.len())}</p>
            <p class="filters"><Origins session=session.clone() looked=looked.clone() /></p>
            <div class="wide">
                <table class="elements columns">
                    <thead><tr><th scope="col">{say!(app, "own-column")}</th><th scope="col">{say!(app, "own-holds")}</th><th scope="col">{say!(app, "own-examples")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p>
                <label>
                    <span>{say!(app, "own-country")}</span> " "
                    <select data-testid="own-country" on:change=set_country><option value="">{say!(app, "own-country-none")}</option> {countries}</select>
                </label>
            </p>
            <p class="actions">
                <button type="button" class="primary" data-testid="own-next" on:click=go_on>{say!(app, "own-go-on")}</button>
                <button type="button" class="quiet" data-testid="import-cancel" on:click=move |_| stop.cancel()>{say!(app, "own-drop")}</button>
            </p>
        </section>
    }
}

fn row(app: App, session: &Session, place: usize, column: &Column) -> impl IntoView + use<> {
    let roles = session.reading.clone();
    // As it was last said, for whoever comes back.
    let said = session.reading.with_untracked(|reading| reading.roles.get(place).copied());
    let chosen = said.unwrap_or(column.role);
    let options: Vec<_> = Role::ALL
        .into_iter()
        .map(|role| view! { <option value=role.id() selected=role == chosen>{app.words().say(&format!("own-role-{}", role.id()), &[])}</option> })
        .collect();
    let choose = move |event| {
        if let Some(role) = Role::parse(&event_target_value(&event)) {
            roles.update(|reading| reading.roles[place] = role);
        }
    };
    let guessed = (column.how == How::Guessed && chosen == column.role).then(|| say!(app, "own-guessed"));
    let label = column.heading.clone();
    view! {
        <tr>
            <th scope="row">{column.heading.clone()}</th>
            <td><select aria-label=label data-testid="own-column" data-column=column.heading.clone() on:change=choose>{options}</select> " " <small>{guessed}</small></td>
            <td class="quiet">{column.examples.join(" · ")}</td>
        </tr>
    }
}

/// Encoding and delimiter, or the sheet: changing one reads the file anew.
#[component]
fn Origins(session: Session, looked: Arc<Looked>) -> impl IntoView {
    let app = App::get();
    let origin = looked.table.origin.clone();
    let again = move |change: fn(&mut Choice, String)| {
        let (session, looked) = (session.clone(), looked.clone());
        move |event| {
            let mut choice = looked.choice.clone();
            change(&mut choice, event_target_value(&event));
            reading::table(&session, looked.bytes.clone(), choice);
        }
    };
    match origin {
        Origin::Text { encoding, delimiter } => {
            let encodings: Vec<_> = Encoding::ALL
                .into_iter()
                .map(|other| view! { <option value=other.id() selected=other == encoding>{other.id()}</option> })
                .collect();
            let delimiters: Vec<_> = DELIMITERS
                .into_iter()
                .map(|other| {
                    let shown = if other == b'\t' { say!(app, "own-tab") } else { char::from(other).to_string() };
                    view! { <option value=char::from(other).to_string() selected=other == delimiter>{shown}</option> }
                })
                .collect();
            let encode = again(|choice, value| choice.encoding = Encoding::parse(&value));
            let delimit = again(|choice, value| choice.delimiter = value.bytes().next());
            view! {
                <label>{say!(app, "own-encoding")} " " <select data-testid="own-encoding" on:change=encode>{encodings}</select></label>
                <label>{say!(app, "own-delimiter")} " " <select data-testid="own-delimiter" on:change=delimit>{delimiters}</select></label>
            }
            .into_any()
        }
        Origin::Sheet { name, all } => {
            let sheets: Vec<_> = all
                .into_iter()
                .map(|other| view! { <option value=other.clone() selected=other == name>{other.clone()}</option> })
                .collect();
            let choose = again(|choice, value| choice.sheet = Some(value));
            view! { <label>{say!(app, "own-sheet")} " " <select data-testid="own-sheet" on:change=choose>{sheets}</select></label> }
                .into_any()
        }
    }
}
