//! The frame around every page, and which page is shown.

#![forbid(unsafe_code)]

use crate::chunks;
use crate::pages;
use crate::parts::{DataBar, Footer, Header, NoticeBar, ReleaseBar, StorageBar, Waiting, live};
use crate::platform::{files, focus, history, keys, kiosk, marks, page, storage};
use crate::state::{App, Brought, InUse, Lasting, OwnOrganisations, POLICY, Spoken, fetch_language, first_language};
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::catalogue::Facet;
use padan_core::matching::Engine;
use padan_core::own_topic;
use padan_core::shortlist::LIMITS;
use std::sync::Arc;
use std::time::Duration;

/// Starts the app in the place that the HTML keeps for it.
pub fn start() {
    if kiosk::asked().is_some() {
        kiosk::dress();
        if let Some(place) = page::take_place() {
            leptos::mount::mount_to(place, || view! { <KioskFrame /> }).forget();
        }
        return;
    }
    // In three tasks with that of the module itself, so that the page that stands there until then stays alive.
    set_timeout(open_bundled, Duration::ZERO);
}

/// Reads the bundled dataset, and shows the app in the language to begin with.
fn open_bundled() {
    // The bundled bytes were packed by the same release; if they cannot be read there is nothing to show, and the frame
    // says so.
    let dataset = padan_data::dataset().unwrap_or_default();
    let original = Arc::new(Engine::new(dataset, None));
    let code = first_language(Address::parse(&history::fragment()).get("lang"));
    let show = |original: Arc<Engine>, spoken| {
        if let Some(place) = page::take_place() {
            leptos::mount::mount_to(place, move || view! { <Frame original spoken /> }).forget();
        }
    };
    if code == "en" {
        return set_timeout(move || show(original.clone(), Spoken::english(original)), Duration::ZERO);
    }
    // What stands in the page until then is English; a page that is begun in English and turned over would be worse.
    wasm_bindgen_futures::spawn_local(async move {
        let spoken = fetch_language(original.clone(), code).await;
        show(original.clone(), spoken.unwrap_or_else(|| Spoken::english(original)));
    });
}

#[component]
fn Frame(original: Arc<Engine>, spoken: Spoken) -> impl IntoView {
    let app = App::new(original, spoken);
    app.follow_language();
    provide_context(app);
    let shown = app.page();
    // Where lists and policies are read a dropped file is one; anywhere else it is a shortlist.
    let reads_lists = move || matches!(shown.get_untracked(), Page::OwnData | Page::Policy);
    files::on_drop(
        move || if reads_lists() { padan_import::LIMITS.bytes } else { LIMITS.json.bytes },
        move |file| {
            if reads_lists() {
                return app.lists.push(Brought::File(file));
            }
            app.brought.push(Brought::File(file));
            history::go(&Address::of(Page::Shortlist).to_string());
        },
    );
    focus::look_after();
    keys::follow(move |key| chunks::press(app, key));
    if app.data.in_use() == InUse::Opening {
        chunks::open_kept(app);
    }
    // What another tab leaves out is left out here as well; organisations of the person's own that it has changed stand here once the
    // person is back: until then they may change with every letter.
    let is_behind = StoredValue::new(false);
    storage::on_change(move |key| {
        if key == POLICY {
            chunks::open_kept(app);
        } else if OwnOrganisations::is_key(key) {
            is_behind.set_value(true);
        }
    });
    page::on_return(move || {
        // Their own page puts them among the others when it is left.
        if is_behind.get_value() && shown.get_untracked() != Page::Own {
            is_behind.set_value(false);
            chunks::open_kept(app);
        }
    });
    // The first page stands where the person already looks; only later ones take the focus, once they are here.
    let begun = StoredValue::new((shown.get_untracked(), true));
    let ready = StoredValue::new(false);
    Effect::new(move |was_here: Option<bool>| {
        let page = shown.get();
        let is_here = app.chunks.has(&page) && app.data.is_here(&page);
        let (is_new, is_first) = begun.with_value(|(last, is_first)| (*last != page, *is_first && *last == page));
        if is_new {
            app.notices.clear();
        }
        if is_here && !ready.get_value() {
            ready.set_value(true);
            marks::mark("padan:ready");
        }
        if is_here && (is_new || was_here != Some(true)) && (!is_first || app.is_come_back()) {
            app.begin_page();
        }
        begun.set_value((page, is_first));
        is_here
    });
    // The foot is out of sight, and dates take the browser long.
    let drawn = Lasting::new(false);
    page::once_drawn(move || drawn.set(true));
    // In another language all of it is another text.
    live(move || {
        app.language();
        view! {
            <Header />
            <StorageBar />
            <ReleaseBar />
            <DataBar />
            <main id="content">
                {live(move || {
                    let page = shown.get();
                    if app.data.is_here(&page) { show(app, page) } else { view! { <Waiting /> }.into_any() }
                })}
            </main>
            <NoticeBar />
            {live(move || {
                let _ = app.data.in_use();
                drawn.get().then(|| view! { <Footer /> })
            })}
        }
    })
}

/// A kiosk has no head and no foot, and its dataset is opened by the part of the app that is its own.
#[component]
fn KioskFrame() -> impl IntoView {
    let app = App::new(Arc::default(), Spoken::english(Arc::default()));
    provide_context(app);
    view! { <main id="content" class="kiosk">{chunks::kiosk(app)}</main> }
}

fn show(app: App, page: Page) -> AnyView {
    // A topic of a person's own stands in the address itself.
    if own_topic::is_own(page.topic().unwrap_or_default()) {
        return chunks::show(app, page);
    }
    // On some pages topics are a filter, or those that the device keeps count like the others.
    let (filter, with_kept) = match page {
        Page::States => ("topic", false),
        Page::Organisations => (Facet::Topic.id(), true),
        Page::Organisation(_) | Page::Own => ("", true),
        _ => return show_unpacked(app, page, None),
    };
    let with_kept = with_kept && untrack(|| app.own_topics.has_kept());
    let asked = app.filter(filter);
    let own = Memo::new(move |before: Option<&Vec<String>>| {
        let is_known = |id: &str| app.with_dataset(|dataset| dataset.topic(id).is_some());
        let asked: Vec<String> =
            asked.with(|ids| ids.split(',').filter(|id| own_topic::is_own(id) && !is_known(id)).map(Into::into).collect());
        // Once they are here the page stays as it is while the filter changes.
        if asked.is_empty() { before.into_iter().flatten().filter(|id| is_known(id)).cloned().collect() } else { asked }
    });
    live(move || {
        let own = own.get();
        if own.is_empty() && !with_kept { show_unpacked(app, page.clone(), None) } else { chunks::unpacked(app, own, page.clone()) }
    })
    .into_any()
}

/// A page whose topic is here; `head` goes below the title of a topic.
pub fn show_unpacked(app: App, page: Page, head: Option<AnyView>) -> AnyView {
    match page {
        Page::Home => view! { <pages::Home /> }.into_any(),
        Page::Topics => view! { <pages::Topics /> }.into_any(),
        Page::Topic(id) => view! { <pages::Topic id head /> }.into_any(),
        Page::Pair { topic, a, b } => view! { <pages::Pair topic a b /> }.into_any(),
        Page::Unknown(path) => view! { <pages::Unknown path /> }.into_any(),
        page => chunks::show_unpacked(app, page),
    }
}
