//! Where the module is cut: the build takes what stands behind these functions, and nothing else uses, out of the first load
//! (`scripts/lib/bin/wasm-bindgen`). What the first pages use as well stays with them; so a chunk is small, and what only its pages use
//! costs the first load nothing.

// The macro declares to the linker what has to be cut; nothing of that is written by hand, and no other module allows it.
#![allow(unsafe_code)]
// A chunk that does not come is an error of the functions that the macro makes of these.
#![allow(clippy::unnecessary_wraps)]

use super::Chunk;
use crate::pages;
use crate::platform::language;
use crate::state::{App, InUse, Shortlists, Spoken};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use padan_core::address::Page;
use padan_core::matching::Engine;
use padan_words::{Table, unpack};
use std::sync::Arc;

/// A view of a chunk, or that it did not come.
pub(super) type Loaded = Result<AnyView, SplitLoaderError>;

/// What is wanted of [`Chunk::Needs`].
pub(super) enum Wanted {
    /// What was typed on the first page, understood.
    Understood,
    /// The topics that the device keeps.
    Kept,
    Page(Page),
    /// A page with the topics that stand in its address.
    Unpacked(Vec<String>, Page),
}

/// What is wanted of [`Chunk::Method`].
pub(super) enum Told {
    Page(Page),
    /// A single key was pressed, as a shortcut.
    Key(Box<App>, String),
}

/// Fetches a chunk.
pub(super) async fn load(chunk: Chunk) -> Result<(), SplitLoaderError> {
    match chunk {
        Chunk::Directory => load_directory().await,
        Chunk::Needs => load_needs().await,
        Chunk::Region => load_region().await,
        Chunk::States => load_states().await,
        Chunk::Papers => load_papers().await,
        Chunk::Method => load_method().await,
        Chunk::Kiosk => load_kiosk().await,
        Chunk::Own => load_own().await,
        Chunk::Profile => load_profile().await,
    }
}

#[wasm_split(merging, wasm_split_path = leptos::wasm_split, fallible)]
pub(super) fn merging(lists: Shortlists) -> Result<(), SplitLoaderError> {
    lists.merge_stored();
    Ok(())
}

#[wasm_split(speaking, wasm_split_path = leptos::wasm_split, fallible)]
pub(super) fn speaking(original: Arc<Engine>, code: &'static str, keys: String, texts: String) -> Result<Option<Spoken>, SplitLoaderError> {
    Ok(Spoken::of(&original, code, Table::of(unpack(&keys, &texts), language::FORMS)))
}

#[wasm_split(directory, wasm_split_path = leptos::wasm_split, fallible, preload(load_directory))]
pub(super) fn directory(page: Page) -> Loaded {
    Ok(match page {
        Page::Organisation(id) => view! { <pages::Organisation id /> }.into_any(),
        Page::Compare(ids) => view! { <pages::Compare ids /> }.into_any(),
        _ => view! { <pages::Organisations /> }.into_any(),
    })
}

#[wasm_split(needs, wasm_split_path = leptos::wasm_split, fallible, preload(load_needs))]
pub(super) fn needs(wanted: Wanted) -> Loaded {
    Ok(match wanted {
        Wanted::Understood => view! { <pages::Understood /> }.into_any(),
        Wanted::Kept => view! { <pages::KeptTopics /> }.into_any(),
        Wanted::Page(Page::Need(ids)) => view! { <pages::Need ids /> }.into_any(),
        Wanted::Page(_) => ().into_any(),
        Wanted::Unpacked(ids, page) => view! { <pages::Unpacked ids page /> }.into_any(),
    })
}

#[wasm_split(region, wasm_split_path = leptos::wasm_split, fallible, preload(load_region))]
pub(super) fn region(page: Page) -> Loaded {
    Ok(match page {
        Page::Team(id) => view! { <pages::Team id /> }.into_any(),
        Page::Gaps(id) => view! { <pages::Gaps id /> }.into_any(),
        _ => view! { <pages::RegionGaps /> }.into_any(),
    })
}

#[wasm_split(states, wasm_split_path = leptos::wasm_split, fallible, preload(load_states))]
pub(super) fn states(page: Page) -> Loaded {
    Ok(match page {
        Page::State(code) => view! { <pages::State code /> }.into_any(),
        _ => view! { <pages::States /> }.into_any(),
    })
}

#[wasm_split(papers, wasm_split_path = leptos::wasm_split, fallible, preload(load_papers))]
pub(super) fn papers(page: Page) -> Loaded {
    Ok(match page {
        Page::Note { topic, organisations } => view! { <pages::Note topic organisations /> }.into_any(),
        Page::Dossier => view! { <pages::Dossier /> }.into_any(),
        _ => view! { <pages::Shortlist /> }.into_any(),
    })
}

#[wasm_split(method, wasm_split_path = leptos::wasm_split, fallible, preload(load_method))]
pub(super) fn method(wanted: Told) -> Loaded {
    Ok(match wanted {
        Told::Page(Page::Data) => view! { <pages::Data /> }.into_any(),
        Told::Page(Page::Help) => view! { <pages::Help /> }.into_any(),
        Told::Page(_) => view! { <pages::About /> }.into_any(),
        Told::Key(app, key) => {
            pages::press(*app, &key);
            ().into_any()
        }
    })
}

#[wasm_split(kiosk, wasm_split_path = leptos::wasm_split, fallible, preload(load_kiosk))]
pub(super) fn whole_kiosk() -> Loaded {
    Ok(view! { <pages::Kiosk /> }.into_any())
}

/// The page of an organisation of the person's own, or, where it is asked by the frame, what puts those among the others.
#[wasm_split(profile, wasm_split_path = leptos::wasm_split, fallible, preload(load_profile))]
pub(super) fn profile(opens: Option<App>) -> Loaded {
    Ok(match opens {
        Some(app) => {
            app.put_own();
            app.data.set(InUse::Bundled);
            ().into_any()
        }
        None => view! { <pages::OwnOrganisation /> }.into_any(),
    })
}

/// The pages of own lists and of the policy, or, where it is asked by the frame, the opening of what is kept.
#[wasm_split(own, wasm_split_path = leptos::wasm_split, fallible, preload(load_own))]
pub(super) fn own(opens: Option<App>, page: Page) -> Loaded {
    if let Some(app) = opens {
        pages::open_kept(app);
    }
    Ok(match page {
        _ if opens.is_some() => ().into_any(),
        Page::Policy => view! { <pages::Policy /> }.into_any(),
        _ => view! { <pages::OwnData /> }.into_any(),
    })
}
