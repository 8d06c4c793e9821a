//! Pages whose code is fetched when first needed, so that the first pages are here sooner.
//!
//! Which chunk a page needs, how far it is, and what is shown meanwhile; [`boundary`] is where the module is cut.

mod boundary;

use crate::parts::live;
use crate::platform::release_files;
use crate::state::{App, Data, InUse, Lasting, Shortlists, Spoken};
use crate::words::say;
use boundary::{Loaded, Told, Wanted, directory, merging, method, needs, own, papers, profile, region, speaking, states, whole_kiosk};
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::address::Page;
use padan_core::matching::Engine;
use padan_core::own_topic;
use padan_words::Language;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// How long nothing is said while a chunk is on its way.
const PATIENCE: Duration = Duration::from_millis(200);

/// A part of the module that is fetched as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chunk {
    /// Organisations, one by one and as a list.
    Directory,
    /// Needs in own words, and topics of the person's own.
    Needs,
    /// A topic beyond pairs: teams and gaps.
    Region,
    /// States beside each other, and one by one.
    States,
    /// The person's own papers: shortlists, concept notes, dossiers.
    Papers,
    /// What Padan is, how it works and how it is used.
    Method,
    /// Lists and datasets of the person's own.
    Own,
    /// Organisations of the person's own.
    Profile,
    /// All of a kiosk.
    Kiosk,
}

/// How many there are.
const CHUNKS: usize = Chunk::Kiosk as usize + 1;

/// How far a chunk is. Of two that are needed the lesser says how far both are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Stage {
    Failed,
    #[default]
    Away,
    Coming,
    Here,
}

/// Which chunks are here. A handle that is copied into views.
#[derive(Clone, Copy)]
pub struct Chunks {
    stages: Lasting<[Stage; CHUNKS]>,
    /// The words that no first page says: every chunk needs them.
    words: Lasting<Stage>,
}

impl Chunks {
    /// None yet.
    pub fn new() -> Self {
        Self { stages: Lasting::default(), words: Lasting::default() }
    }

    /// How far a chunk is, for views that change with it.
    fn stage(self, chunk: Chunk) -> Memo<Stage> {
        Memo::new(move |_| self.so_far(chunk))
    }

    /// Whether a page can be shown at once, for views that change with it.
    pub fn has(self, page: &Page) -> bool {
        [Chunk::of(page), Chunk::holding(page)].into_iter().flatten().all(|chunk| self.is_here(chunk))
    }

    fn is_here(self, chunk: Chunk) -> bool {
        self.so_far(chunk) == Stage::Here
    }

    fn so_far(self, chunk: Chunk) -> Stage {
        self.stages.with(|stages| stages[chunk as usize]).min(self.words.get())
    }

    /// Fetches a chunk and the words, unless they are here or on their way.
    fn ask(self, app: App, chunk: Chunk) {
        if untrack(|| matches!(self.words.get(), Stage::Away | Stage::Failed)) {
            self.words.try_set(Stage::Coming);
            spawn_local(async move {
                let stage = if app.complete_words().await { Stage::Here } else { Stage::Failed };
                self.words.try_set(stage);
            });
        }
        if self.stages.with_untracked(|stages| matches!(stages[chunk as usize], Stage::Coming | Stage::Here)) {
            return;
        }
        let put = move |stage| self.stages.try_update(|stages| stages[chunk as usize] = stage);
        put(Stage::Coming);
        spawn_local(async move {
            let loaded = boundary::load(chunk).await;
            put(if loaded.is_ok() { Stage::Here } else { Stage::Failed });
        });
    }
}

impl Chunk {
    /// The chunk that a page begins with; none for those that are here from the start.
    fn of(page: &Page) -> Option<Self> {
        // A topic that stands in the address itself has to be unpacked first.
        if own_topic::is_own(page.topic().unwrap_or_default()) { Some(Self::Needs) } else { Self::holding(page) }
    }

    /// The chunk that holds a page.
    fn holding(page: &Page) -> Option<Self> {
        match page {
            Page::Organisation(_) | Page::Organisations | Page::Compare(_) => Some(Self::Directory),
            Page::Need(_) => Some(Self::Needs),
            Page::Team(_) | Page::Gaps(_) | Page::RegionGaps => Some(Self::Region),
            Page::States | Page::State(_) => Some(Self::States),
            Page::Shortlist | Page::Dossier | Page::Note { .. } => Some(Self::Papers),
            Page::Data | Page::About | Page::Help => Some(Self::Method),
            Page::OwnData | Page::Policy => Some(Self::Own),
            Page::Own => Some(Self::Profile),
            Page::Home | Page::Topics | Page::Topic(_) | Page::Pair { .. } | Page::Unknown(_) => None,
        }
    }
}

/// A page that is not here from the start: its view, or how far its code is.
pub fn show(app: App, page: Page) -> AnyView {
    match (Chunk::of(&page), page.topic()) {
        (Some(Chunk::Needs), Some(id)) => unpacked(app, vec![id.to_owned()], page),
        (Some(chunk), _) => once_here(app, chunk, move || view(chunk, page.clone())),
        (None, _) => ().into_any(),
    }
}

/// A page that needs topics of the person's own, once those are unpacked that stand in its address and those that the device keeps.
pub fn unpacked(app: App, ids: Vec<String>, page: Page) -> AnyView {
    once_here(app, Chunk::Needs, move || at_once(needs(Wanted::Unpacked(ids.clone(), page.clone()))))
}

/// A page whose topic is unpacked: its view, or how far its code is.
pub fn show_unpacked(app: App, page: Page) -> AnyView {
    let Some(chunk) = Chunk::holding(&page) else { return ().into_any() };
    once_here(app, chunk, move || view(chunk, page.clone()))
}

/// What was typed on the first page, understood: topics, capabilities and organisations. The code is asked for now; until something is
/// typed its coming takes no room, since what stands below would move under the person's eyes.
pub fn understood(app: App) -> AnyView {
    app.chunks.ask(app, Chunk::Needs);
    let typed = app.filter("q");
    let is_unseen = Memo::new(move |_| typed.with(String::is_empty) && !app.chunks.is_here(Chunk::Needs));
    live(move || if is_unseen.get() { ().into_any() } else { once_here(app, Chunk::Needs, || at_once(needs(Wanted::Understood))) })
        .into_any()
}

/// The topics of the person's own that the device keeps, as a list.
pub fn kept_topics(app: App) -> AnyView {
    once_here(app, Chunk::Needs, || at_once(needs(Wanted::Kept)))
}

/// The kiosk: its view, or how far its code is.
pub fn kiosk(app: App) -> AnyView {
    once_here(app, Chunk::Kiosk, || view(Chunk::Kiosk, Page::Home))
}

/// Something that needs a chunk, or how far the chunk is.
fn once_here(app: App, chunk: Chunk, shown: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    app.chunks.ask(app, chunk);
    let stage = app.chunks.stage(chunk);
    live(move || match stage.get() {
        Stage::Here => shown(),
        Stage::Failed => view! { <Failed chunk /> }.into_any(),
        Stage::Away | Stage::Coming => view! { <Coming /> }.into_any(),
    })
    .into_any()
}

/// The view of a page whose chunk is here.
fn view(chunk: Chunk, page: Page) -> AnyView {
    match chunk {
        Chunk::Directory => at_once(directory(page)),
        Chunk::Needs => at_once(needs(Wanted::Page(page))),
        Chunk::Region => at_once(region(page)),
        Chunk::States => at_once(states(page)),
        Chunk::Papers => at_once(papers(page)),
        Chunk::Method => at_once(method(Told::Page(page))),
        Chunk::Kiosk => at_once(whole_kiosk()),
        Chunk::Own => at_once(own(None, page)),
        Chunk::Profile => at_once(profile(None)),
    }
}

/// What is ready without waiting, as everything is that comes from a chunk that is here.
fn at_once(shown: impl Future<Output = Loaded>) -> AnyView {
    match pin!(shown).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        Poll::Ready(Err(_)) | Poll::Pending => ().into_any(),
    }
}

#[component]
fn Coming() -> impl IntoView {
    let app = App::get();
    let late = RwSignal::new(false);
    set_timeout(
        move || {
            late.try_set(true);
        },
        PATIENCE,
    );
    view! { <div class="page"><p role="status">{live(move || late.get().then(|| say!(app, "page-coming")))}</p></div> }
}

#[component]
fn Failed(chunk: Chunk) -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page">
            <p role="alert">
                {say!(app, "page-failed")} " "
                <button type="button" on:click=move |_| app.chunks.ask(app, chunk)>{say!(app, "try-again")}</button>
            </p>
        </div>
    }
}

/// Merges what several tabs have written of the shortlists. Nothing is lost where the code does not come: all states stay on the
/// device and are merged another time.
pub fn merge_lists(lists: Shortlists) {
    spawn_local(async move { drop(merging(lists).await) });
}

/// A dataset in another language than its own, and its words; `None` where the code or the words do not come.
pub async fn into_language(original: Arc<Engine>, language: &'static Language) -> Option<Spoken> {
    let (keys, texts) = (release_files::text(padan_words::ORDER).await?, release_files::text(language.file).await?);
    speaking(original, language.code, keys, texts).await.ok()?
}

/// Does what a single key is a shortcut for.
pub fn press(app: App, key: String) {
    spawn_local(async move {
        let has_words = untrack(|| app.chunks.is_here(Chunk::Method)) || app.complete_words().await;
        if !has_words || method(Told::Key(Box::new(app), key)).await.is_err() {
            app.notices.warn(say!(app, "page-failed"));
        }
        app.chunks.ask(app, Chunk::Method);
    });
}

/// Makes the dataset in use of what the device keeps. Where the code does not come nothing is shown: without a policy that is in force, or
/// of another list, it would be wrong. Organisations of the person's own alone need less code.
pub fn open_kept(app: App) {
    app.data.set(InUse::Opening);
    spawn_local(async move {
        let opened = app.complete_words().await
            && if Data::has_layers() { own(Some(app), Page::OwnData).await.is_ok() } else { profile(Some(app)).await.is_ok() };
        if !opened {
            app.data.set(InUse::Failed);
        }
    });
}
