//! A list too big for one code, as codes that change: one device shows them, another one that runs Padan reads them.

use crate::parts::live;
use crate::platform::camera::{self, Camera};
use crate::state::{App, Brought};
use crate::words::say;
use leptos::html::Video;
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::shortlist::Shortlist;
use padan_travel::frames::{FrameError, Receiver, Sender};
use padan_travel::{camera as codes, link, qr};
use std::time::Duration;

/// How long a code stands. Cameras take at least ten pictures a second.
const STANDS: Duration = Duration::from_millis(220);

/// Shows the codes, from the first on and without end, for as long as the person wishes.
#[component]
pub fn MovingCodes(#[prop(into)] list: Signal<Option<Shortlist>>) -> impl IntoView {
    let app = App::get();
    let on = RwSignal::new(false);
    let turn = move |_| on.update(|on| *on = !*on);
    view! {
        <p class="actions">
            <button type="button" aria-pressed=move || on.get().to_string() on:click=turn>
                {live(move || if on.get() { say!(app, "moving-stop") } else { say!(app, "moving-show") })}
            </button>
            <span class="quiet">{say!(app, "moving-hint")}</span>
        </p>
        {live(move || {
            if !on.get() {
                return ().into_any();
            }
            let sender = list.get().and_then(|list| link::pack_bytes(&list).ok()).and_then(|bytes| Sender::new(&bytes));
            match sender {
                Some(sender) => view! { <Running sender /> }.into_any(),
                None => view! { <p role="alert">{say!(app, "link-too-long")}</p> }.into_any(),
            }
        })}
    }
}

#[component]
fn Running(sender: Sender) -> impl IntoView {
    let app = App::get();
    let number = RwSignal::new(0);
    let next = move || {
        number.try_update(|number| *number += 1);
    };
    if let Ok(handle) = set_interval_with_handle(next, STANDS) {
        on_cleanup(move || handle.clear());
    }
    let side = qr::code(&sender.frame(0)).map_or(0, |code| code.size);
    let blocks = sender.blocks() as usize;
    let path = move || qr::code(&sender.frame(number.get())).map(|code| code.path);
    view! {
        <figure class="code moving">
            <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=say!(app, "moving-label")>
                <rect width=side height=side fill="#fff" />
                <path d=path fill="#000" />
            </svg>
            <figcaption>{say!(app, "moving-count", count = blocks)}</figcaption>
        </figure>
    }
}

/// Reads such codes with the camera, until a list is whole or the person has enough.
#[component]
pub fn Reader(done: Callback<()>) -> impl IntoView {
    let app = App::get();
    let video: NodeRef<Video> = NodeRef::new();
    let said = RwSignal::new(say!(app, "camera-asking"));
    let eye: StoredValue<Option<Camera>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(video) = video.get() else { return };
        let mut receiver = Receiver::default();
        let look = move |picture: camera::Picture| {
            for payload in codes::payloads(picture.width, picture.height, &picture.grey) {
                match receiver.take(&payload) {
                    Ok(progress) => {
                        said.try_set(say!(app, "camera-progress", have = progress.have, need = progress.need));
                        if let Some(whole) = progress.whole {
                            app.brought.push(Brought::Codes(whole));
                            done.run(());
                        }
                    }
                    Err(FrameError::Later) => drop(said.try_set(say!(app, "import-later"))),
                    Err(FrameError::Refused) => drop(said.try_set(say!(app, "import-link-too-big"))),
                    Err(FrameError::NotAFrame) => drop(said.try_set(say!(app, "camera-other-code"))),
                    // The next one may be whole.
                    Err(FrameError::Damaged) => {}
                }
            }
        };
        spawn_local(async move {
            match camera::open(video, look).await {
                Ok(open) => {
                    // Closed meanwhile: then dropping it closes the camera.
                    if said.try_set(say!(app, "camera-looking")).is_none() {
                        eye.try_set_value(Some(open));
                    }
                }
                Err(_) => drop(said.try_set(say!(app, "camera-refused"))),
            }
        });
    });
    on_cleanup(move || drop(eye.try_update_value(Option::take)));
    view! {
        <div class="camera">
            <video node_ref=video autoplay muted playsinline aria-label=say!(app, "camera-label")></video>
            <p role="status">{said}</p>
            <button type="button" on:click=move |_| done.run(())>{say!(app, "camera-stop")}</button>
        </div>
    }
}
