//! Topics of the person's own: understood from words, made of a need, unpacked from an address, kept and passed on.

mod actions;
mod need;
mod understood;

pub use need::Need;
pub use understood::Understood;

use super::Heading;
use crate::app;
use crate::parts::live;
use crate::state::{App, KeptTopic};
use crate::words::say;
use actions::Actions;
use leptos::prelude::*;
use padan_core::address::Page;
use padan_core::document::Topic;
use padan_core::message::Message;
use padan_core::own_topic::{self, Refused};
use padan_core::shortlist::{Item, Shortlist};
use padan_travel::link;

/// Characters of a packed topic that are looked at; the largest that can be made has some 4,000.
const LONGEST: usize = 20_000;
/// Elements that a topic without a name is called by.
const NAMED_BY: usize = 4;

/// A page with the topics that stand in its address: the page itself, or why one of them is not taken. A page of no topic of its own has
/// those that the device keeps as well.
#[component]
pub fn Unpacked(ids: Vec<String>, page: Page) -> impl IntoView {
    let app = App::get();
    if page.topic().is_none() {
        for own in untrack(|| app.own_topics.kept()) {
            // One that is of another dataset is not missed here.
            drop(open(app, &own.address));
        }
    }
    match ids.iter().try_for_each(|id| open(app, id).map(drop)) {
        Ok(()) => {
            let head = match &page {
                Page::Topic(id) => Some(view! { <Actions id=id.clone() /> }.into_any()),
                _ => None,
            };
            app::show_unpacked(app, page, head)
        }
        Err(reason) => view! {
            <div class="page">
                <Heading title=say!(app, "mine-refused-title") />
                <p role="alert">{app.message(&reason)}</p>
                <p>{say!(app, "mine-refused-way")} " " <a href=app.href(Page::Topics)>{say!(app, "nav-topics")}</a></p>
            </div>
        }
        .into_any(),
    }
}

/// The topics that the device keeps, as links.
#[component]
pub fn KeptTopics() -> impl IntoView {
    let app = App::get();
    let rows = move || {
        let one = |own: KeptTopic| {
            view! { <li><a href=app.href(Page::Topic(own.address)) data-testid="own-topic-row">{own.title}</a></li> }
        };
        app.own_topics.kept().into_iter().map(one).collect::<Vec<_>>()
    };
    view! { <h3>{say!(app, "mine-topics")}</h3> <ul class="inline">{live(rows)}</ul> }
}

/// Takes in the topic of an address and gives its place. Nothing is trusted: what is too big, of another dataset or names weapons is
/// refused with the reason.
fn open(app: App, id: &str) -> Result<usize, Message> {
    if let Some(place) = app.with_dataset(|dataset| dataset.topic(id)) {
        return Ok(place);
    }
    let packed = id.strip_prefix(own_topic::MARK).filter(|packed| packed.len() <= LONGEST);
    let value = packed.and_then(|packed| link::unpack_value(packed).ok()).ok_or_else(|| Refused::NotATopic.told())?;
    let topic = app.with_original(|dataset| own_topic::of_value(value, dataset)).map_err(|refused| refused.told())?;
    take_in(app, id.to_owned(), topic)
}

/// Takes in a topic under the id that it has in addresses.
fn take_in(app: App, address: String, mut topic: Topic) -> Result<usize, Message> {
    if topic.title.is_empty() {
        // Whatever language is spoken: the title counts among the words that are compared.
        let titles: Vec<_> = topic.elements.iter().take(NAMED_BY).map(|element| element.title.clone()).collect();
        topic.title = titles.join(", ");
    }
    app.own_topics.meet(address.clone(), topic.clone());
    app.take_in(Topic { id: address, ..topic }).ok_or_else(|| Refused::Elsewhere.told())
}

/// The id that a topic has in addresses.
fn address_of(app: App, topic: &Topic) -> Option<String> {
    let packed = link::pack_value(&app.with_original(|dataset| own_topic::to_value(topic, dataset))).ok()?;
    Some(format!("{}{packed}", own_topic::MARK))
}

/// Takes in a topic that was made here; gives its id in addresses and its place.
fn make(app: App, topic: &Topic) -> Result<(String, usize), Message> {
    let address = address_of(app, topic).ok_or_else(|| Refused::TooBig.told())?;
    if let Some(place) = app.with_dataset(|dataset| dataset.topic(&address)) {
        return Ok((address, place));
    }
    app.with_original(|dataset| own_topic::accept(topic, dataset)).map_err(|refused| refused.told())?;
    let place = take_in(app, address.clone(), topic.clone())?;
    Ok((address, place))
}

/// The id by which the engine and addresses know a topic of the list that is worked on: one of the list's own is taken in. What cannot be
/// taken keeps its id.
pub fn engine_id(app: App, id: &str) -> String {
    if app.with_dataset(|dataset| dataset.topic(id).is_some()) {
        return id.to_owned();
    }
    let own = app.shortlists.with(|list| list.and_then(|list| list.topics.iter().find(|topic| topic.id == id).cloned()));
    own.and_then(|topic| make(app, &topic).ok()).map_or_else(|| id.to_owned(), |(address, _)| address)
}

/// An item with its topic as the engine and addresses know it.
pub fn engine_item(app: App, mut item: Item) -> Item {
    item.topic = item.topic.map(|id| engine_id(app, &id));
    item
}

/// A list with the topics of its items as the engine knows them.
pub fn engine_list(app: App, list: &Shortlist) -> Shortlist {
    let mut list = list.clone();
    list.items = list.items.into_iter().map(|item| engine_item(app, item)).collect();
    list
}
