//! The coverage strip of a pair: one piece an element, in the hue of who brings it.

use leptos::prelude::*;
use padan_core::matching::explanation::{Brings, ElementCredit};
use padan_core::picture::{STRIP_WIDTH, strip};

const HEIGHT: u32 = 100;

/// Draws the strip; the sentence beside it says the same.
#[component]
pub fn Strip(weights: Vec<u32>, credits: Vec<ElementCredit>, label: String) -> impl IntoView {
    let pieces: Vec<_> = strip(&weights, &credits)
        .into_iter()
        .map(|piece| {
            let hue = match piece.by {
                Brings::A => "a",
                Brings::B => "b",
                Brings::Both => "both",
                Brings::Neither => "gap",
            };
            let filled = if piece.by == Brings::Neither { 0 } else { piece.fill.clamp(18, HEIGHT) };
            view! {
                <rect class="ground" x=piece.x y=0 width=piece.width height=HEIGHT />
                <rect class=hue x=piece.x y=HEIGHT - filled width=piece.width height=filled />
            }
        })
        .collect();
    view! {
        <svg class="strip" role="img" aria-label=label viewBox=format!("0 0 {STRIP_WIDTH} {HEIGHT}") preserveAspectRatio="none">
            {pieces}
        </svg>
    }
}
