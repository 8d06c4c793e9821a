//! The button that puts an organisation, a pair or a team on the shortlist.

use super::live::live;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;

/// What the button puts on the list.
#[derive(Clone, PartialEq)]
pub struct Candidate {
    /// Id of the topic; none for an organisation as such.
    pub topic: Option<String>,
    /// Ids of the organisations.
    pub organisations: Vec<String>,
    /// Points in thousandths, of a pair.
    pub points: Option<u32>,
}

impl Candidate {
    /// Whether it is on the list already, for views that change with it.
    pub fn held(&self, app: App) -> Memo<bool> {
        let own = self.clone();
        Memo::new(move |_| app.shortlists.has(app.own_topics.id_on_lists(own.topic.as_deref()).as_deref(), &own.ids()))
    }

    fn ids(&self) -> Vec<&str> {
        self.organisations.iter().map(String::as_str).collect()
    }
}

/// Stays the same button, so that the focus is not lost when it is pressed.
#[component]
pub fn ShortlistButton(candidate: Candidate, #[prop(optional)] class: &'static str) -> impl IntoView {
    let app = App::get();
    let held = candidate.held(app);
    let add = move |_| {
        if !held.get_untracked() {
            app.shortlists.add(app, candidate.topic.as_deref(), &candidate.ids(), candidate.points);
        }
    };
    view! {
        <button type="button" class=class data-testid="shortlist-add" aria-disabled=move || held.get().to_string() on:click=add>
            {live(move || if held.get() { say!(app, "shortlist-on") } else { say!(app, "shortlist-add") })}
        </button>
    }
}
