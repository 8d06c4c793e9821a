//! One page for each address.

#![forbid(unsafe_code)]

mod about;
mod compare;
mod data;
mod dossier;
mod gaps;
mod help;
mod home;
mod kiosk;
mod layers;
mod needs;
mod note;
mod organisation;
mod organisations;
mod own_data;
mod own_organisation;
mod pair;
mod policy;
mod shortlist;
mod states;
mod team;
mod topic;
mod unknown;

pub use about::About;
pub use compare::Compare;
pub use data::Data;
pub use dossier::Dossier;
pub use gaps::{Gaps, RegionGaps};
pub use help::{Help, VisitorGuide, press};
pub use home::{Home, Topics};
pub use kiosk::Kiosk;
pub use layers::open_kept;
pub use needs::{KeptTopics, Need, Understood, Unpacked};
pub use note::Note;
pub use organisation::Organisation;
pub use organisations::Organisations;
pub use own_data::OwnData;
pub use own_organisation::OwnOrganisation;
pub use pair::Pair;
pub use policy::Policy;
pub use shortlist::Shortlist;
pub use states::{State, States};
pub use team::Team;
pub use topic::{Ranked, Topic};
pub use unknown::{Missing, Unknown};

use crate::platform::page::set_title;
use leptos::prelude::*;

/// The heading of a page; it gives the tab its title and takes the focus after navigation.
#[component]
fn Heading(#[prop(into)] title: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    set_title(&if title == "Padan" { title.clone() } else { format!("{title} · Padan") });
    let content = children.map_or_else(|| title.into_any(), |children| children().into_any());
    view! { <h1 tabindex="-1">{content}</h1> }
}
