//! What the organisation can do and what it looks for: each capability with own words; what it can do also with how it is engaged and
//! pages that show it.

use super::draft::Draft;
use super::fields::{Field, choice_field, part, remove_button, text_field};
use super::finder::{capability_finder, label};
use crate::parts::live;
use crate::platform::page;
use crate::state::App;
use crate::words::say;
use leptos::prelude::*;
use padan_core::dataset::Engagement;
use padan_core::own_organisation::Profile;

/// All claims, and finding one more.
pub fn claims(app: App, draft: Draft) -> AnyView {
    let rows = move || {
        draft.track_rows();
        (0..draft.now(|profile| profile.organisation.capabilities.len())).map(|place| claim(app, draft, place)).collect::<Vec<_>>()
    };
    let take = move |capability: String, words: String| {
        let place = draft.claim(capability, None, words);
        request_animation_frame(move || page::focus(&format!("#own-claim-{place}")));
    };
    let rows = view! { <ul class="plain rows">{live(rows)}</ul> }.into_any();
    part("own-capabilities", say!(app, "profile-does"), vec![rows, capability_finder(app, "profile-capability", Box::new(take))])
}

/// What it looks for, and finding one more.
pub fn seeks(app: App, draft: Draft) -> AnyView {
    let rows = move || {
        draft.track_rows();
        (0..draft.now(|profile| profile.organisation.seeks.len())).map(|place| seek(app, draft, place)).collect::<Vec<_>>()
    };
    let take = move |capability: String, words: String| {
        let place = draft.seek(capability, words);
        request_animation_frame(move || page::focus(&format!("#own-seek-{place}")));
    };
    let rows = view! { <ul class="plain rows">{live(rows)}</ul> }.into_any();
    part("own-seeks", say!(app, "profile-seeks"), vec![rows, capability_finder(app, "profile-seek", Box::new(take))])
}

/// A row: what stands in its first line, and its fields.
fn row(test: &'static str, capability: String, head: Vec<AnyView>, fields: Vec<AnyView>) -> AnyView {
    view! { <li data-testid=test data-capability=capability><div class="fields-line">{head}</div>{fields}</li> }.into_any()
}

fn claim(app: App, draft: Draft, place: usize) -> AnyView {
    let Some((claim, links)) = draft.now(|profile| Some((profile.organisation.capabilities.get(place)?.clone(), profile.links(place))))
    else {
        return ().into_any();
    };
    let name = label(app, &claim.capability);
    let engagements = Engagement::ALL.iter().map(|engagement| {
        let id = engagement.id();
        (id.to_owned(), app.words().say(&format!("engagement-{id}"), &[]))
    });
    let engage = move |engagement: String| {
        draft.change(|profile| {
            if let Some(claim) = profile.organisation.capabilities.get_mut(place) {
                claim.engagement = Some(engagement);
            }
        });
    };
    let reword = move |words: String| {
        draft.change(|profile| {
            if let Some(claim) = profile.organisation.capabilities.get_mut(place) {
                claim.claim = words;
            }
        });
    };
    let remove = move || gone(draft, "#profile-capability", |profile| drop(profile.organisation.capabilities.remove(place)));
    let engaged = claim.engagement.unwrap_or_default();
    let words =
        Field { label: say!(app, "profile-words"), id: format!("claim-{place}"), test: "words", rows: 2, most: 1_000, value: claim.claim };
    let shown =
        Field { label: say!(app, "profile-links"), id: format!("links-{place}"), test: "links", rows: 1, most: 2_000, value: links };
    let head = vec![
        choice_field(say!(app, "profile-engagement"), "engagement", engagements.collect(), &engaged, Box::new(engage)),
        title(app, &claim.capability, name.clone()),
        remove_button(say!(app, "item-remove"), name, "profile-claim-remove", Box::new(remove)),
    ];
    let relink = move |links: String| draft.change(|profile| profile.set_links(place, &links));
    row("profile-claim", claim.capability, head, vec![text_field(words, Box::new(reword)), text_field(shown, Box::new(relink))])
}

fn seek(app: App, draft: Draft, place: usize) -> AnyView {
    let Some(seek) = draft.now(|profile| profile.organisation.seeks.get(place).cloned()) else { return ().into_any() };
    let name = label(app, &seek.capability);
    let reword = move |words: String| {
        draft.change(|profile| {
            if let Some(seek) = profile.organisation.seeks.get_mut(place) {
                seek.claim = words;
            }
        });
    };
    let remove = move || gone(draft, "#profile-seek", |profile| drop(profile.organisation.seeks.remove(place)));
    let words = Field {
        label: say!(app, "profile-words"),
        id: format!("seek-{place}"),
        test: "sought-words",
        rows: 2,
        most: 1_000,
        value: seek.claim,
    };
    let head = vec![
        title(app, &seek.capability, name.clone()),
        remove_button(say!(app, "item-remove"), name, "profile-seek-remove", Box::new(remove)),
    ];
    row("profile-sought", seek.capability, head, vec![text_field(words, Box::new(reword))])
}

/// The name of a capability; of one that the data do not have, that they do not.
fn title(app: App, capability: &str, name: String) -> AnyView {
    let is_known = app.with_dataset(|dataset| dataset.capability(capability).is_some());
    let unknown = (!is_known).then(|| say!(app, "import-is-unknown"));
    view! { <b>{name} " " <small>{unknown}</small></b> }.into_any()
}

/// Takes a row away, with the focus to where one more is found.
fn gone(draft: Draft, then: &str, remove: impl FnOnce(&mut Profile)) {
    draft.change_rows(|profile| {
        remove(profile);
        profile.tidy();
    });
    page::focus(then);
}
