//! From a [`Document`] to JSON. What is absent is left out; unknown fields are written back.

use super::{Claim, Document, Domain, Element, Extra, FORMAT, Labels, MemberState, Organisation, Source, Topic, VERSION};
use serde_json::{Map, Value, json};

/// An object under construction.
pub(crate) struct Object(Map<String, Value>);

impl Object {
    pub(crate) fn new(extra: &Extra) -> Self {
        Self(extra.0.clone())
    }

    pub(crate) fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(field.into(), value.into());
        self
    }

    pub(crate) fn option<T: Clone + Into<Value>>(self, field: &str, value: Option<&T>) -> Self {
        match value {
            Some(value) => self.set(field, value.clone()),
            None => self,
        }
    }

    fn filled(self, field: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.set(field, text) }
    }

    fn list<T>(self, field: &str, items: &[T], each: impl Fn(&T) -> Value) -> Self {
        if items.is_empty() { self } else { self.set(field, items.iter().map(each).collect::<Vec<_>>()) }
    }

    fn texts(self, field: &str, items: &[String]) -> Self {
        self.list(field, items, |text| json!(text))
    }

    fn flag(self, field: &str, flag: bool) -> Self {
        if flag { self.set(field, true) } else { self }
    }

    fn labels(self, labels: &Labels) -> Self {
        if labels.is_empty() { self } else { self.set("labels", json!(labels)) }
    }

    pub(crate) fn done(self) -> Value {
        Value::Object(self.0)
    }
}

/// The document as JSON in the contract's form.
///
/// ```
/// use padan_core::document::{read, to_json, Document};
/// let json = to_json(&Document { title: Some("A".into()), ..Document::default() });
/// assert_eq!(read(json).0.title.as_deref(), Some("A"));
/// ```
pub fn to_json(document: &Document) -> Value {
    let mut object = Object::new(&document.extra)
        .set("format", FORMAT)
        .set("version", VERSION)
        .option("title", document.title.as_ref())
        .option("as_of", document.as_of.as_ref())
        .option("licence", document.licence.as_ref());
    if let Some(corrections) = &document.corrections {
        let value = Object::new(&corrections.extra).option("contact", corrections.contact.as_ref()).option("url", corrections.url.as_ref());
        object = object.set("corrections", value.done());
    }
    object = object
        .list("withdrawn", &document.withdrawn, |w| Object::new(&w.extra).set("id", w.id.as_str()).option("at", w.at.as_ref()).done());
    // An empty list is not the same as none: it means "no topics", not "the built-in ones".
    if let Some(domains) = &document.capabilities {
        object = object.set("capabilities", domains.iter().map(domain).collect::<Vec<_>>());
    }
    if let Some(topics) = &document.topics {
        object = object.set("topics", topics.iter().map(topic).collect::<Vec<_>>());
    }
    if let Some(states) = &document.member_states {
        object = object.set("member_states", states.iter().map(member_state).collect::<Vec<_>>());
    }
    object
        .list("control_pointers", &document.control_pointers, |p| {
            let pointer = Object::new(&p.extra)
                .set("code", p.code.as_str())
                .filled("list", &p.list)
                .filled("heading", &p.heading)
                .filled("hint", &p.hint)
                .texts("capabilities", &p.capabilities)
                .option("confidence", p.confidence.as_ref());
            let source = p
                .source
                .as_ref()
                .map(|s| Object::new(&s.extra).set("url", s.url.as_str()).filled("title", &s.title).option("seen", s.seen.as_ref()).done());
            pointer.option("source", source.as_ref()).done()
        })
        .list("sources", &document.sources, source)
        .set("organisations", document.organisations.iter().map(organisation).collect::<Vec<_>>())
        .done()
}

fn domain(domain: &Domain) -> Value {
    Object::new(&domain.extra)
        .set("id", domain.id.as_str())
        .set("label", domain.label.as_str())
        .labels(&domain.labels)
        .list("children", &domain.children, |c| {
            Object::new(&c.extra).set("id", c.id.as_str()).set("label", c.label.as_str()).labels(&c.labels).done()
        })
        .done()
}

/// One topic as JSON; own topics of a shortlist have the same form.
pub(crate) fn topic(topic: &Topic) -> Value {
    Object::new(&topic.extra)
        .set("id", topic.id.as_str())
        .set("title", topic.title.as_str())
        .labels(&topic.labels)
        .filled("summary", &topic.summary)
        .filled("origin", &topic.origin)
        .filled("origin_kind", &topic.origin_kind)
        .set("elements", topic.elements.iter().map(element).collect::<Vec<_>>())
        .done()
}

fn element(element: &Element) -> Value {
    Object::new(&element.extra)
        .set("id", element.id.as_str())
        .set("title", element.title.as_str())
        .labels(&element.labels)
        .set("weight", number(element.weight))
        .list("capabilities", &element.capabilities, |f| {
            Object::new(&f.extra).set("capability", f.capability.as_str()).set("fit", number(f.fit)).flag("general", f.general).done()
        })
        .done()
}

/// A number without a needless ".0".
#[allow(clippy::cast_possible_truncation)] // guarded by the comparison
fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 1e15 { json!(value as i64) } else { json!(value) }
}

fn member_state(state: &MemberState) -> Value {
    let control = state.trade_control.as_ref().map(|t| {
        Object::new(&t.extra)
            .set("law", json!(t.law))
            .set("authority", json!(t.authority))
            .option("note", t.note.as_ref())
            .option("source", t.source.as_ref())
            .option("seen", t.seen.as_ref())
            .done()
    });
    Object::new(&state.extra)
        .set("code", state.code.as_str())
        .set("name", state.name.as_str())
        .labels(&state.labels)
        .set("membership", state.membership.as_str())
        .option("since", state.since.as_ref())
        .option("trade_control", control.as_ref())
        .list("restrictions", &state.restrictions, |r| {
            Object::new(&r.extra)
                .set("by", r.by.as_str())
                .set("text", r.text.as_str())
                .option("source", r.source.as_ref())
                .option("seen", r.seen.as_ref())
                .option("confidence", r.confidence.as_ref())
                .done()
        })
        .done()
}

/// One source as JSON.
pub(crate) fn source(source: &Source) -> Value {
    Object::new(&source.extra)
        .set("id", source.id.as_str())
        .set("url", source.url.as_str())
        .filled("publisher", &source.publisher)
        .filled("title", &source.title)
        .option("published", source.published.as_ref())
        .option("language", source.language.as_ref())
        .done()
}

/// One organisation as JSON.
pub(crate) fn organisation(o: &Organisation) -> Value {
    let contact =
        o.contact.as_ref().map(|c| Object::new(&c.extra).option("page", c.page.as_ref()).option("email", c.email.as_ref()).done());
    Object::new(&o.extra)
        .set("id", o.id.as_str())
        .set("name", o.name.as_str())
        .option("local_name", o.local_name.as_ref())
        .texts("aliases", &o.aliases)
        .set("country", o.country.as_str())
        .option("city", o.city.as_ref())
        .option("kind", o.kind.as_ref())
        .option("size", o.size.as_ref())
        .option("website", o.website.as_ref())
        .option("contact", contact.as_ref())
        .option("founded", o.founded.as_ref())
        .filled("summary", &o.summary)
        .flag("sensitive_lines", o.sensitive_lines)
        .option("parent", o.parent.as_ref())
        .option("stand", o.stand.as_ref())
        .option("status", o.status.as_ref())
        .option("replaced_by", o.replaced_by.as_ref())
        .list("capabilities", &o.capabilities, claim)
        .list("certifications", &o.certifications, |c| {
            Object::new(&c.extra).set("name", c.name.as_str()).texts("sources", &c.sources).done()
        })
        .list("seeks", &o.seeks, |s| {
            Object::new(&s.extra).set("capability", s.capability.as_str()).filled("claim", &s.claim).texts("sources", &s.sources).done()
        })
        .list("notices", &o.notices, |n| Object::new(&n.extra).filled("kind", &n.kind).set("text", n.text.as_str()).done())
        .list("screening", &o.screening, |s| {
            Object::new(&s.extra)
                .set("text_sha256", s.text_sha256.as_str())
                .filled("heading", &s.heading)
                .set("cleared_by", json!(s.cleared_by))
                .option("at", s.at.as_ref())
                .done()
        })
        .done()
}

fn claim(claim: &Claim) -> Value {
    Object::new(&claim.extra)
        .set("capability", claim.capability.as_str())
        .option("engagement", claim.engagement.as_ref())
        .filled("claim", &claim.claim)
        .texts("sources", &claim.sources)
        .option("since", claim.since.as_ref())
        .done()
}
