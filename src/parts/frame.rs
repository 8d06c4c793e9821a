//! Head and foot of every page, and what is said between them.

use super::language::LanguageSelect;
use super::live::live;
use crate::chunks;
use crate::platform::release::{self, Offline};
use crate::platform::storage::{self, NotKept};
use crate::platform::{files, language, page};
use crate::state::{App, InUse};
use crate::words::say;
use leptos::prelude::*;
use padan_core::address::Page;

/// The head: name and way about.
#[component]
pub fn Header() -> impl IntoView {
    let app = App::get();
    let shown = app.page();
    let link = move |page: Page, label: String| {
        let target = page.clone();
        view! { <a href=app.href(page) aria-current=move || (shown.get() == target).then_some("page")>{label}</a> }
    };
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        page::focus("main h1");
    };
    view! {
        <a class="skip" href="#content" on:click=skip>{say!(app, "skip-to-content")}</a>
        <header class="head">
            <a class="brand" href=app.href(Page::Home)>"Padan"</a>
            <nav aria-label=say!(app, "nav-label")>
                {link(Page::Topics, say!(app, "nav-topics"))}
                {link(Page::Organisations, say!(app, "nav-organisations"))}
                {link(Page::States, say!(app, "nav-states"))}
                <a href=app.href(Page::Shortlist) aria-current=move || (shown.get() == Page::Shortlist).then_some("page")>
                    {say!(app, "nav-shortlist")} " " <b data-testid="shortlist-count">{live(move || app.shortlists.count())}</b>
                </a>
                {link(Page::About, say!(app, "nav-about"))}
                {link(Page::Help, say!(app, "nav-help"))}
            </nav>
            <LanguageSelect />
        </header>
    }
}

/// The foot: of when the data are, that nobody was asked, and whether this opens without a network.
#[component]
pub fn Footer() -> impl IntoView {
    let app = App::get();
    let as_of = app.with_dataset(|dataset| dataset.as_of.map(|day| language::day(&day.to_string())));
    view! {
        <footer class="foot">
            <p>
                // Of a list of the person's own nobody but its organiser can say where it is from.
                {(!matches!(app.data.in_use(), InUse::Own { beside: false, .. })).then(|| say!(app, "footer-listed"))} " "
                {as_of.map_or_else(|| say!(app, "footer-undated"), |day| say!(app, "footer-as-of", day = day))} " "
                <a href=app.href(Page::Data)>{say!(app, "footer-data")}</a> " · "
                <a href=app.href(Page::About)>{say!(app, "footer-about")}</a>
            </p>
            {live(move || {
                let ready = matches!(app.release.offline(), Offline::Ready | Offline::SingleFile(true));
                ready.then(|| view! { <p class="on-screen" data-testid="offline-ready">{say!(app, "offline-ready")}</p> })
            })}
        </footer>
    }
}

/// What was said last, with a way to undo where there is one.
#[component]
pub fn NoticeBar() -> impl IntoView {
    let app = App::get();
    let close = move |_| app.notices.clear();
    view! {
        // Both regions stand there from the start, so that screen readers notice what comes into them.
        <div class="notice" class:empty=move || app.notices.shown().is_none()>
            <p role="status">{live(move || app.notices.shown().filter(|notice| !notice.alert).map(|notice| notice.text))}</p>
            <p role="alert">{live(move || app.notices.shown().filter(|notice| notice.alert).map(|notice| notice.text))}</p>
            {live(move || {
                app.notices.shown().map(|notice| {
                    let action = notice.action.map(|(label, act)| view! { <button type="button" on:click=move |_| act()>{label}</button> });
                    view! { {action} <button type="button" class="quiet" on:click=close>{say!(app, "close")}</button> }
                })
            })}
        </div>
    }
}

/// Said at once where the device keeps nothing, or where something it kept could not be read.
#[component]
pub fn StorageBar() -> impl IntoView {
    let app = App::get();
    let reason = move || {
        app.shortlists.not_kept().map(|reason| match reason {
            NotKept::Denied => say!(app, "storage-denied"),
            NotKept::Full => say!(app, "storage-full"),
            NotKept::Newer => say!(app, "storage-newer"),
        })
    };
    let save = move |_| {
        let kept: Vec<String> = storage::all_set_aside().into_iter().map(|(key, text)| format!("{key}\n{text}\n")).collect();
        if files::download("padan-set-aside.txt", "text/plain;charset=utf-8", kept.join("\n").as_bytes()).is_err() {
            app.notices.warn(say!(app, "download-failed"));
        }
    };
    view! {
        <div class="storage" role="alert">
            {live(move || reason().map(|text| view! { <p>{text}</p> }))}
            {live(move || (app.shortlists.newer() && app.shortlists.not_kept() != Some(NotKept::Newer)).then(|| view! { <p>{say!(app, "storage-newer")}</p> }))}
            {live(move || {
                (app.shortlists.set_aside() > 0).then(|| {
                    view! {
                        <p>
                            {say!(app, "storage-set-aside", count = app.shortlists.set_aside())} " "
                            <button type="button" on:click=save>{say!(app, "storage-save-set-aside")}</button>
                        </p>
                    }
                })
            })}
        </div>
    }
}

/// Which list is looked at, where it is not the bundled data alone, and which policy is in force.
#[component]
pub fn DataBar() -> impl IntoView {
    let app = App::get();
    // While another dataset is made the lines stay as they were.
    let in_use = Memo::new(move |last: Option<&InUse>| match (app.data.in_use(), last) {
        (InUse::Opening, Some(last)) => last.clone(),
        (now, _) => now,
    });
    let change = move |page| view! { <a class="on-screen" href=app.href(page)>{say!(app, "data-in-use-change")}</a> };
    view! {
        <div class="storage" role="status" data-testid="data-in-use">
            {live(move || {
                let InUse::Own { title, beside, .. } = in_use.get() else { return None };
                let text = if beside { say!(app, "data-in-use-beside", title = title) } else { say!(app, "data-in-use", title = title) };
                Some(view! { <p>{text} " " {change(Page::OwnData)}</p> })
            })}
        </div>
        <div class="storage" role="status" data-testid="policy-in-force">
            {live(move || {
                // A policy comes and goes with the dataset that is made under it.
                app.data.in_use();
                let title = app.engine().policy().map(|policy| policy.title.clone())?;
                Some(view! { <p>{say!(app, "policy-in-force", title = title)} " " {change(Page::Policy)}</p> })
            })}
        </div>
    }
}

/// Said while a dataset is being made, or where what makes it did not come.
#[component]
pub fn Waiting() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="page">
            {live(move || if app.data.in_use() == InUse::Failed {
                let again = move |_| chunks::open_kept(app);
                view! { <p role="alert">{say!(app, "page-failed")} " " <button type="button" on:click=again>{say!(app, "try-again")}</button></p> }.into_any()
            } else {
                view! { <p role="status">{say!(app, "page-coming")}</p> }.into_any()
            })}
        </div>
    }
}

/// Said where a new version is here: it is taken on the person's word, never by itself.
#[component]
pub fn ReleaseBar() -> impl IntoView {
    let app = App::get();
    view! {
        <div class="storage on-screen" role="status">
            {live(move || {
                app.release.is_told().then(|| {
                    view! {
                        <p>
                            {newer(app)} " " <button type="button" on:click=move |_| release::apply()>{say!(app, "newer-use")}</button> " "
                            <button type="button" class="quiet" on:click=move |_| app.release.put_off()>{say!(app, "newer-later")}</button>
                        </p>
                    }
                })
            })}
        </div>
    }
}

/// That a new version is here, and what going over to it means for the shortlist.
fn newer(app: App) -> String {
    // Changes that are in memory alone do not outlive the page.
    if app.shortlists.not_kept().is_some() && app.shortlists.count() > 0 { say!(app, "newer-loses") } else { say!(app, "newer-here") }
}
