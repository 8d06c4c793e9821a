//! When nobody touches the screen: a countdown that nobody misses, then nothing of the visitor is left.

use super::state::{KioskState, Mode};
use crate::parts::live;
use crate::platform::{kiosk as browser, page};
use crate::words::say;
use leptos::prelude::*;
use std::time::Duration;

/// Seconds of the countdown.
const COUNTDOWN: f64 = 20.0;
/// How long a touch takes at most, in seconds.
const TOUCH: f64 = 0.6;
/// Between two looks at the clock.
const LOOK: Duration = Duration::from_millis(250);

#[component]
pub fn Countdown() -> impl IntoView {
    let kiosk = KioskState::get();
    let app = kiosk.app;
    // One timer for the life of the kiosk: it is never taken away.
    let _ = set_interval_with_handle(move || look(kiosk), LOOK);
    let counting = Memo::new(move |_| kiosk.left.with(Option::is_some));
    Effect::new(move |before: Option<bool>| {
        let counting = counting.get();
        if counting {
            request_animation_frame(|| page::focus(".countdown button"));
        } else if before == Some(true) {
            request_animation_frame(|| page::focus("main h1"));
        }
        counting
    });
    live(move || {
        counting.get().then(|| {
            view! {
                <div class="countdown" data-testid="kiosk-countdown" on:click=move |_| kiosk.left.set(None)>
                    <p role="alert">{say!(app, "kiosk-countdown")}</p>
                    <p role="timer" aria-live="off">{live(move || say!(app, "kiosk-seconds", count = kiosk.left.get().unwrap_or_default() as usize))}</p>
                    <button type="button" class="primary">{say!(app, "kiosk-go-on")}</button>
                </div>
            }
        })
    })
}

/// Looks how long nobody has touched the screen.
fn look(kiosk: KioskState) {
    let over = kiosk.quiet() - kiosk.idle();
    let nobody = kiosk.journey.with_untracked(|journey| *journey == padan_core::kiosk::Journey::default());
    if nobody && kiosk.mode.get_untracked() == Mode::Visitor {
        // Nobody is disturbed now.
        if over > 0.0 {
            browser::to_the_top();
            KioskState::renew();
        }
        return;
    }
    // A touch that is not over yet must not fall on what stands behind the countdown.
    if kiosk.left.get_untracked().is_some() && kiosk.quiet() < TOUCH {
        return;
    }
    if over >= COUNTDOWN {
        return kiosk.reset();
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // from 0 to 20
    let left = (over >= 0.0).then(|| (COUNTDOWN - over).ceil() as u32);
    if kiosk.left.get_untracked() != left {
        kiosk.left.set(left);
    }
}
