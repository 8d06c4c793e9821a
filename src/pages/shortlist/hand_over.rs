//! The list from hand to hand: a link, a code that a camera reads, the share menu of the device.

use super::moving::MovingCodes;
use crate::parts::{live, qr_figure};
use crate::platform::{clipboard, page};
use crate::state::{App, InUse};
use crate::words::say;
use leptos::prelude::*;
use padan_core::shortlist::Shortlist;
use padan_travel::leaflet::{self, Member};
use padan_travel::{link, qr};

/// What a code says: where the list is to be had, or its names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Link,
    Names,
}

#[component]
pub fn HandOver() -> impl IntoView {
    let app = App::get();
    let sent = Memo::new(move |_| {
        let choice = app.choice.get();
        app.shortlists.with(|list| {
            let is_bundled = app.data.in_use() == InUse::Bundled;
            app.with_original(|dataset| {
                // Of what is on this device alone the receiver knows nothing.
                let is_known = |id: &str| is_bundled && dataset.organisation(id).is_some_and(|place| !dataset.is_own(place));
                Some(link::light(choice.leaves(list?, dataset, app.engine().policy()), is_known))
            })
        })
    });
    let link =
        Memo::new(move |_| sent.with(|sent| Some(format!("{}#/shortlist?import={}", page::base(), link::pack(sent.as_ref()?).ok()?))));
    // A code with an address that only this machine knows would lead nobody here.
    let reachable = page::is_reachable();
    let says = RwSignal::new(if reachable { Says::Link } else { Says::Names });
    let note = move || {
        if let Some(id) = untrack(|| app.shortlists.current()) {
            app.shortlists.note_export(&id);
        }
    };
    let copy = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let Some(link) = link.get_untracked() else { return };
        clipboard::copy(&link, move |copied| {
            if copied {
                note();
                app.notices.say(say!(app, "link-copied"));
            } else {
                app.notices.warn(say!(app, "link-not-copied"));
            }
        });
    };
    let share = move |_| {
        if let Some(link) = link.get_untracked() {
            clipboard::share(&say!(app, "link-share-title"), &link);
            note();
        }
    };
    let choice = move |word: Says, label: String| {
        view! {
            <label>
                <input type="radio" name="code-says" prop:checked=move || says.get() == word on:change=move |_| says.set(word) />
                <span>{label}</span>
            </label>
        }
    };
    let with_link = move || link.get().filter(|link| link.len() <= link::LENGTH_LIMIT);
    view! {
        <section class="hand-over">
            <h2>{say!(app, "link-title")}</h2>
            <p class="actions">
                {live(move || match with_link() {
                    Some(address) => view! { <a class="button" data-testid="shortlist-link" href=address on:click=copy>{say!(app, "link-copy")}</a> }.into_any(),
                    None => view! { <span>{say!(app, "link-too-long")}</span> }.into_any(),
                })}
                {clipboard::can_share().then(|| view! { <button type="button" on:click=share>{say!(app, "link-share")}</button> })}
            </p>
            <p class="quiet">{say!(app, "link-hint")}</p>
            {(!reachable).then(|| view! { <p class="quiet">{say!(app, "link-only-here")}</p> })}
            <fieldset class="parts">
                <legend>{say!(app, "code-says")}</legend>
                {choice(Says::Link, say!(app, "code-says-link"))}
                {choice(Says::Names, say!(app, "code-says-names"))}
            </fieldset>
            {live(move || {
                let text = match says.get() {
                    Says::Link => with_link(),
                    Says::Names => app.shortlists.with(|list| list.map(|list| leaflet_of(app, list))),
                };
                code(app, says.get(), text.unwrap_or_default())
            })}
            <MovingCodes list=sent />
        </section>
    }
}

/// The picture of a code, or why there is none.
fn code(app: App, says: Says, text: String) -> AnyView {
    let Some(code) = qr::code(&text) else {
        return view! { <p data-testid="shortlist-qr" role="status">{say!(app, "code-too-big")}</p> }.into_any();
    };
    let label = if says == Says::Link { say!(app, "code-label-link") } else { say!(app, "code-label-names") };
    let as_text = (says == Says::Names).then(|| view! { <pre>{text.clone()}</pre> });
    qr_figure(code, text, label.clone(), view! { {label} {as_text} }.into_any())
}

/// The list as plain text that any camera reads.
fn leaflet_of(app: App, list: &Shortlist) -> String {
    let member = |id: &String| {
        app.with_dataset(|dataset| {
            let about = list.subjects.get(id);
            let place = dataset.organisation(id);
            let state = place.map(|place| dataset.state_of(place).name.clone());
            let stand = place.and_then(|place| dataset.organisations[place].stand.clone());
            Member {
                name: list.name_of(id, dataset),
                state: state.or_else(|| about.and_then(|about| about.country.clone())).unwrap_or_default(),
                stand: stand.or_else(|| about.and_then(|about| about.stand.clone())),
            }
        })
    };
    let rows: Vec<Vec<Member>> = list.shown().iter().map(|row| row.organisations().iter().map(member).collect()).collect();
    let policy = app.engine().policy().map(|policy| say!(app, "note-policy", title = policy.title.as_str()));
    let heading: Vec<String> = [list.title.clone()].into_iter().chain(policy).collect();
    leaflet::text(&heading.join(" · "), &rows, qr::CAPACITY, |count| say!(app, "and-more", count = count))
}
