//! What is being looked at: page, filters, and where on the page the person was.

use super::{App, language};
use crate::platform;
use crate::platform::page;
use leptos::prelude::*;
use padan_core::address::{Address, Page};
use padan_core::matching::selection::Selection;

/// The filter that holds on every page: whoever leaves out weapons lines never wants to be led back to them.
const SENSITIVE: &str = "sensitive";
/// What links take along from page to page.
const STICKY: [&str; 2] = [SENSITIVE, language::PARAMETER];

impl App {
    /// The address, for views that change with it.
    pub fn address(self) -> Address {
        self.address.get()
    }

    /// The page, for views that do not change with its filters.
    pub fn page(self) -> Memo<Page> {
        let address = self.address;
        Memo::new(move |_| address.get().page)
    }

    /// The address of a page as a link: it takes along the filters that hold wherever one looks.
    pub fn href(self, page: Page) -> impl Fn() -> String + Send + Sync + Clone + 'static {
        self.href_of(Address::of(page))
    }

    /// An address as a link, like [`Self::href`].
    pub fn href_of(self, to: Address) -> impl Fn() -> String + Send + Sync + Clone + 'static {
        let address = self.address;
        move || {
            let kept = |to: Address, name| address.with(|address| to.with(name, address.get(name).unwrap_or_default()));
            STICKY.into_iter().fold(to.clone(), kept).to_string()
        }
    }

    /// What may be ranked wherever one looks: the part of the filters that holds on every page.
    pub fn selection(self) -> Selection {
        let address = self.address.get();
        Selection { without_sensitive_lines: address.get(SENSITIVE) == Some("without"), ..Selection::default() }
    }

    /// Whether the address came with a filter, even an empty one.
    pub fn address_is_asked(self, name: &str) -> bool {
        self.address.with_untracked(|address| address.get(name).is_some())
    }

    /// Whether the person has been on this page before.
    pub fn is_come_back(self) -> bool {
        self.spot.with_value(Option::is_some)
    }

    /// Begins the page that is shown now, once it stands.
    pub fn begin_page(self) {
        request_animation_frame(move || self.spot.with_value(|spot| page::begin(spot.as_ref())));
    }

    /// A filter of the address.
    pub fn filter(self, name: &'static str) -> Memo<String> {
        let address = self.address;
        Memo::new(move |_| address.with(|address| address.get(name).unwrap_or_default().to_owned()))
    }

    /// Sets several filters at once; empty ones go.
    pub fn set_filters(self, filters: &[(&str, &str)]) {
        let changed = filters.iter().fold(self.address.get_untracked(), |address, (name, value)| address.with(name, value));
        platform::history::replace(&changed.to_string());
        self.address.set(changed);
    }

    /// Sets a filter. Filters take no step in the history: Back leads to the page before.
    pub fn set_filter(self, name: &str, value: &str) {
        self.set_filters(&[(name, value)]);
    }
}
