//! Lists and datasets of the person's own: brought, looked at, decided on, kept, switched.

mod columns;
mod findings;
mod groups;
mod keeping;
mod kept;
mod load;
mod reading;
mod sensitive;
mod session;
mod twins;

use super::Heading;
use crate::parts::live;
use crate::platform::{files, page};
use crate::state::{App, Brought};
use crate::words::say;
use leptos::prelude::*;
use padan_core::finding::Finding;
use padan_import::LIMITS;
use session::{Decided, Session, Stage, Step, Work};
use std::sync::Arc;

/// What a list may look like.
const TEMPLATE: &str = include_str!("../../../docs/template.csv");

/// The page of own lists.
#[component]
pub fn OwnData() -> impl IntoView {
    let app = App::get();
    let session = Session::get(app);
    let dropped = session.clone();
    // Files that were dropped wait here.
    Effect::new(move |_| {
        if let Some(Brought::File(given)) = app.lists.first() {
            app.lists.next();
            reading::take(&dropped, given);
        }
    });
    // Progress does not build the page anew.
    let (part, shown) = (session.part.clone(), session.part.clone());
    // Whoever goes on has to find the next part.
    Effect::new(move |before: Option<usize>| {
        let now = part.get();
        if before.is_some_and(|before| before != now) {
            request_animation_frame(|| page::focus(".own-part h2"));
        }
        now
    });
    view! {
        <div class="page own">
            <Heading title=say!(app, "own-title") />
            {live(move || {
                shown.track();
                part_view(app, session.clone())
            })}
        </div>
    }
}

fn part_view(app: App, session: Session) -> AnyView {
    match session.stage.get_untracked() {
        Stage::Choosing(refused) => view! { <Choose session refused /> }.into_any(),
        Stage::Working(..) => view! { <Working session /> }.into_any(),
        Stage::Columns(looked) => view! { <columns::Columns session looked /> }.into_any(),
        Stage::Deciding(decided, step) => {
            let body = match step {
                Step::Groups => view! { <groups::Groups session=session.clone() decided=decided.clone() /> }.into_any(),
                Step::Twins => view! { <twins::Twins session=session.clone() decided=decided.clone() /> }.into_any(),
                Step::Sensitive => view! { <sensitive::Sensitive session=session.clone() decided=decided.clone() /> }.into_any(),
                Step::Findings => view! { <findings::Findings decided=decided.clone() /> }.into_any(),
                Step::Load => view! { <load::Load session=session.clone() decided=decided.clone() /> }.into_any(),
            };
            let go_on = session.clone();
            view! {
                <Steps session decided=decided.clone() step />
                <section class="own-part">
                    <h2 tabindex="-1">{title(app, step)}</h2>
                    {body}
                    {(step != Step::Load).then(|| {
                        let next = Step::ALL.into_iter().find(|other| *other > step).unwrap_or(Step::Load);
                        let go_on = move |_| go_on.go(Stage::Deciding(decided.clone(), next));
                        view! { <p class="actions"><button type="button" class="primary" data-testid="own-next" on:click=go_on>{say!(app, "own-go-on")}</button></p> }
                    })}
                </section>
            }
            .into_any()
        }
    }
}

fn title(app: App, step: Step) -> String {
    match step {
        Step::Groups => say!(app, "own-step-groups"),
        Step::Twins => say!(app, "own-step-twins"),
        Step::Sensitive => say!(app, "own-step-sensitive"),
        Step::Findings => say!(app, "own-step-findings"),
        Step::Load => say!(app, "own-step-load"),
    }
}

/// The steps of deciding, each a way to go, with how much there is.
#[component]
fn Steps(session: Session, decided: Arc<Decided>, step: Step) -> impl IntoView {
    let app = App::get();
    let drafts = &decided.drafts;
    let links: Vec<_> = Step::ALL
        .into_iter()
        .map(|other| {
            let count = match other {
                Step::Groups => drafts.proposal.groups.len(),
                Step::Twins => drafts.drafts.iter().filter(|draft| twins::is_asked(draft)).count(),
                Step::Sensitive => drafts.drafts.iter().map(|draft| draft.sensitive.len()).sum(),
                Step::Findings => drafts.findings.len(),
                // It changes with each decision.
                Step::Load => return load_link(app, &session, &decided, step),
            };
            let (session, decided) = (session.clone(), decided.clone());
            let go = move |_| session.go(Stage::Deciding(decided.clone(), other));
            let current = (other == step).then_some("step");
            view! { <li><button type="button" class="quiet" aria-current=current data-testid="own-step" on:click=go>{title(app, other)} " " <small>{count}</small></button></li> }
                .into_any()
        })
        .collect();
    let columns = decided.columns.clone().map(|(looked, _)| {
        let session = session.clone();
        let count = looked.columns.len();
        let go = move |_| session.go(Stage::Columns(looked.clone()));
        view! { <li><button type="button" class="quiet" data-testid="own-to-columns" on:click=go>{say!(app, "own-step-columns")} " " <small>{count}</small></button></li> }
    });
    let drop = move |_| session.cancel();
    view! {
        <ol class="steps">{columns} {links}</ol>
        <p class="actions"><button type="button" class="quiet" data-testid="import-cancel" on:click=drop>{say!(app, "own-drop")}</button></p>
    }
}

/// The last step, with how many organisations the dataset will hold.
fn load_link(app: App, session: &Session, decided: &Arc<Decided>, step: Step) -> AnyView {
    let (decisions, counted) = (session.decisions.clone(), decided.clone());
    let count = move || decisions.with(|own| own.entries(&counted.drafts, &counted.reference).len());
    let (session, decided) = (session.clone(), decided.clone());
    let go = move |_| session.go(Stage::Deciding(decided.clone(), Step::Load));
    let current = (step == Step::Load).then_some("step");
    view! { <li><button type="button" class="quiet" aria-current=current data-testid="own-step" on:click=go>{title(app, Step::Load)} " " <small>{live(count)}</small></button></li> }
        .into_any()
}

/// The way in, and lists that are kept.
#[component]
fn Choose(session: Session, refused: Option<Arc<Finding>>) -> impl IntoView {
    let app = App::get();
    let taking = StoredValue::new(session.clone());
    let template = move |_| {
        if files::download("padan-template.csv", "text/csv;charset=utf-8", TEMPLATE.as_bytes()).is_err() {
            app.notices.warn(say!(app, "download-failed"));
        }
    };
    let refused = refused.map(|finding| {
        let (row, kind) = (finding.place.line.unwrap_or(0), finding.kind.id());
        let reason = app.message(&finding.message);
        view! { <p role="alert" data-testid="import-finding" data-row=row data-kind=kind>{say!(app, "own-refused", reason = reason)}</p> }
    });
    view! {
        <section class="own-part bring-in">
            <p class="lead">{say!(app, "own-lead")}</p>
            {refused}
            <p class="actions">
                <label>
                    <span>{say!(app, "own-choose")}</span>
                    <input
                        type="file"
                        accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json"
                        data-testid="dataset-import-file"
                        on:change=move |event| {
                            files::read_chosen(&event, LIMITS.bytes, move |given| taking.with_value(|session| reading::take(session, given)));
                        }
                    />
                </label>
                <button type="button" on:click=template>{say!(app, "own-template")}</button>
            </p>
        </section>
        <kept::KeptLists session />
    }
}

/// How far something is that takes its time, and a way to stop it.
#[component]
fn Working(session: Session) -> impl IntoView {
    let app = App::get();
    let stage = session.stage.clone();
    let what = move || match stage.get() {
        Stage::Working(what, done, all) => Some((what, done, all)),
        _ => None,
    };
    let bar = what.clone();
    let text = move || {
        what().map(|(what, ..)| match what {
            Work::Reading => say!(app, "own-working-reading"),
            Work::Rows => say!(app, "own-working-rows"),
            Work::Opening => say!(app, "own-working-opening"),
        })
    };
    let stop = move |_| session.cancel();
    view! {
        <section class="own-part">
            <p role="status">{live(text)}</p>
            {live(move || bar().map(|(_, done, all)| if all > 0 {
                view! { <progress aria-label=say!(app, "own-title") max=all value=done></progress> }.into_any()
            } else {
                view! { <progress aria-label=say!(app, "own-title")></progress> }.into_any()
            }))}
            <p class="actions"><button type="button" data-testid="import-cancel" on:click=stop>{say!(app, "own-stop")}</button></p>
        </section>
    }
}
