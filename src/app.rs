//! The frame around every page, and which page is shown.

use crate::pages;
use crate::parts::{Footer, Header, NoticeBar, StorageBar, live};
use crate::platform::{marks, page};
use crate::state::App;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::matching::Engine;

/// Starts the app in the place that the HTML keeps for it.
pub fn start() {
    // The bundled bytes were packed by the same release; if they cannot be read there is nothing to show, and the frame
    // says so.
    let dataset = padan_data::dataset().unwrap_or_default();
    let engine = Engine::new(dataset, None);
    if let Some(place) = page::take_place() {
        leptos::mount::mount_to(place, move || view! { <Frame engine /> }).forget();
        marks::mark("padan:ready");
    }
}

#[component]
fn Frame(engine: Engine) -> impl IntoView {
    let app = App::new(engine);
    provide_context(app);
    let shown = app.page();
    // The first page stands where the person already looks; only later ones take the focus.
    Effect::new(move |first: Option<()>| {
        shown.track();
        if first.is_some() {
            app.notices.clear();
        }
        if first.is_some() || app.is_come_back() {
            app.begin_page();
        }
    });
    view! {
        <Header />
        <StorageBar />
        <main id="content">{live(move || show(shown.get()))}</main>
        <NoticeBar />
        <Footer />
    }
}

fn show(page: Page) -> AnyView {
    match page {
        Page::Home => view! { <pages::Home /> }.into_any(),
        Page::Topics => view! { <pages::Topics /> }.into_any(),
        Page::Topic(id) => view! { <pages::Topic id /> }.into_any(),
        Page::Pair { topic, a, b } => view! { <pages::Pair topic a b /> }.into_any(),
        Page::Team(id) => view! { <pages::Team id /> }.into_any(),
        Page::Gaps(id) => view! { <pages::Gaps id /> }.into_any(),
        Page::Organisations => view! { <pages::Organisations /> }.into_any(),
        Page::Organisation(id) => view! { <pages::Organisation id /> }.into_any(),
        Page::Shortlist => view! { <pages::Shortlist /> }.into_any(),
        Page::Data => view! { <pages::Data /> }.into_any(),
        Page::About => view! { <pages::About /> }.into_any(),
        Page::Unknown(path) => view! { <pages::Unknown path /> }.into_any(),
    }
}
