//! Bars: how strong somebody is in an element, and what a term gives of what it can give.

use leptos::prelude::*;
use padan_core::matching::TermPoints;
use padan_core::picture::hundredths;

/// A strength as a bar with its figure from 0 to 100.
#[component]
pub fn StrengthBar(
    /// In millionths.
    strength: u32,
    /// Class of its colour.
    hue: &'static str,
    /// Solid for the strongest, else hollow.
    solid: bool,
    /// Whether it grows to the left.
    #[prop(optional)]
    leftward: bool,
) -> impl IntoView {
    let width = hundredths(strength).max(u32::from(strength > 0));
    let x = if leftward { 100 - width } else { 0 };
    view! {
        <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect class=hue class:hollow=!solid x=x y=1 width=width height=8 />
        </svg>
        <span class="figure">{width}</span>
    }
}

/// The points of a term, on the ground of those that it can give.
#[component]
pub fn TermBar(points: TermPoints) -> impl IntoView {
    view! {
        <svg class="bar" aria-hidden="true" viewBox="0 0 40000 10" preserveAspectRatio="none">
            <rect class="ground" x=0 y=1 width=points.max height=8 />
            <rect class="ink" x=0 y=1 width=points.points height=8 />
        </svg>
    }
}
