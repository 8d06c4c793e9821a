//! From JSON to a [`Document`].

use super::{
    Capability, Certification, Claim, Contact, ControlPointer, Corrections, Document, Domain, Element, FORMAT, Fields, Fit, MemberState,
    Notice, Organisation, PointerSource, Restriction, Screening, Seek, Sink, Source, Topic, TradeControl, VERSION, Withdrawal,
};
use crate::finding::{Finding, FindingKind, Place};
use crate::message::Message;
use serde_json::Value;

/// Reads a document from JSON text (UTF-8, with or without a byte order mark).
///
/// ```
/// use padan_core::document::read_text;
/// let (document, findings) = read_text(br#"{"format":"padan-dataset","version":1,"organisations":[{"id":"a","name":"A"}]}"#);
/// assert_eq!(document.organisations.len(), 1);
/// assert_eq!(findings[0].place.to_string(), "a: country");
/// ```
pub fn read_text(bytes: &[u8]) -> (Document, Vec<Finding>) {
    match serde_json::from_slice(without_mark(bytes)) {
        Ok(value) => read(value),
        Err(error) => (Document::default(), vec![unreadable(&error)]),
    }
}

/// Text without the byte order mark that some programs put before it.
pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// What is said of text that is no JSON.
pub(super) fn unreadable(error: &serde_json::Error) -> Finding {
    let place = Place { line: (error.line() > 0).then(|| error.line()), ..Place::default() };
    Finding::new(FindingKind::Unreadable, place, Message::new("finding-not-json").text("detail", error.to_string()))
}

/// Reads a document from JSON. Where the format is another one the document is empty and the finding fatal.
pub fn read(value: Value) -> (Document, Vec<Finding>) {
    let mut items = Items::new(value);
    while items.step() {}
    items.document()
}

/// A document of which sources and organisations are read one by one.
#[derive(Default)]
pub(super) struct Items {
    document: Document,
    sink: Sink,
    sources: std::vec::IntoIter<Value>,
    organisations: std::vec::IntoIter<Value>,
}

impl Items {
    /// Reads all but sources and organisations, where they are lists.
    pub fn new(mut value: Value) -> Self {
        let mut sink = Sink::default();
        if !sink.accepts(&value, FORMAT, VERSION) {
            return Self { sink, ..Self::default() };
        }
        if value.get("organisations").is_none_or(Value::is_null) {
            sink.add(FindingKind::Missing, Place::at("", "organisations"), Message::new("finding-missing"));
        }
        let mut items = |field| value.get_mut(field).and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default().into_iter();
        let (sources, organisations) = (items("sources"), items("organisations"));
        let document = document(Fields::new(value, "", "", &mut sink));
        Self { document, sink, sources, organisations }
    }

    /// Reads one more; false once all are read.
    pub fn step(&mut self) -> bool {
        let Document { sources, organisations, .. } = &mut self.document;
        if let Some(value) = self.sources.next() {
            let place = format!("sources[{}]", sources.len());
            sources.push(source(Fields::new(value, place, "", &mut self.sink)));
        } else if let Some(value) = self.organisations.next() {
            let place = format!("organisations[{}]", organisations.len());
            organisations.push(organisation(Fields::new(value, place, "", &mut self.sink)));
        } else {
            return false;
        }
        true
    }

    /// The document, and what is wrong in it.
    pub fn document(self) -> (Document, Vec<Finding>) {
        (self.document, self.sink.findings)
    }
}

pub(super) fn document(mut fields: Fields<'_>) -> Document {
    // Written anew on every save; kept out of `extra`.
    let _ = (fields.text("format"), fields.integer("version"));
    Document {
        title: fields.text("title"),
        as_of: fields.text("as_of"),
        licence: fields.text("licence"),
        corrections: fields.object("corrections", |mut f| Corrections { contact: f.text("contact"), url: f.text("url"), extra: f.rest() }),
        withdrawn: fields
            .list("withdrawn", |mut f| Withdrawal { id: f.required("id"), at: f.text("at"), extra: f.rest() })
            .unwrap_or_default(),
        capabilities: fields.list("capabilities", domain),
        topics: fields.list("topics", topic),
        member_states: fields.list("member_states", member_state),
        control_pointers: fields.list("control_pointers", control_pointer).unwrap_or_default(),
        sources: fields.list("sources", source).unwrap_or_default(),
        organisations: fields.list("organisations", organisation).unwrap_or_default(),
        extra: fields.rest(),
    }
}

fn domain(mut f: Fields<'_>) -> Domain {
    let id = f.required("id");
    Domain {
        label: f.text("label").unwrap_or_else(|| id.clone()),
        labels: f.labels("labels"),
        children: f
            .list("children", |mut f| {
                let id = f.required("id");
                Capability { label: f.text("label").unwrap_or_else(|| id.clone()), id, labels: f.labels("labels"), extra: f.rest() }
            })
            .unwrap_or_default(),
        id,
        extra: f.rest(),
    }
}

/// Reads one topic; own topics of a shortlist have the same form.
pub(crate) fn topic(mut f: Fields<'_>) -> Topic {
    let id = f.required("id");
    f.rename(&id);
    Topic {
        title: f.text("title").unwrap_or_else(|| id.clone()),
        id,
        labels: f.labels("labels"),
        summary: f.text_or_empty("summary"),
        origin: f.text_or_empty("origin"),
        origin_kind: f.text_or_empty("origin_kind"),
        elements: f.list("elements", element).unwrap_or_default(),
        extra: f.rest(),
    }
}

fn element(mut f: Fields<'_>) -> Element {
    let id = f.required("id");
    Element {
        title: f.text("title").unwrap_or_else(|| id.clone()),
        id,
        labels: f.labels("labels"),
        weight: f.number("weight", 0.0, f64::MAX, 1.0),
        capabilities: f
            .list("capabilities", |mut f| Fit {
                capability: f.required("capability"),
                fit: f.number("fit", 0.0, 1.0, 1.0),
                general: f.flag("general"),
                extra: f.rest(),
            })
            .unwrap_or_default(),
        extra: f.rest(),
    }
}

fn member_state(mut f: Fields<'_>) -> MemberState {
    let code = f.required("code");
    f.rename(&code);
    MemberState {
        name: f.text("name").unwrap_or_else(|| code.clone()),
        code,
        labels: f.labels("labels"),
        membership: f.text("membership").unwrap_or_else(|| "member".into()),
        since: f.integer("since"),
        trade_control: f.object("trade_control", |mut f| TradeControl {
            law: f.text("law"),
            authority: f.text("authority"),
            note: f.text("note"),
            source: f.text("source"),
            seen: f.text("seen"),
            extra: f.rest(),
        }),
        restrictions: f
            .list("restrictions", |mut f| Restriction {
                by: f.required("by"),
                text: f.required("text"),
                source: f.text("source"),
                seen: f.text("seen"),
                confidence: f.text("confidence"),
                extra: f.rest(),
            })
            .unwrap_or_default(),
        extra: f.rest(),
    }
}

fn control_pointer(mut f: Fields<'_>) -> ControlPointer {
    let code = f.required("code");
    f.rename(&code);
    ControlPointer {
        code,
        list: f.text_or_empty("list"),
        heading: f.text_or_empty("heading"),
        hint: f.text_or_empty("hint"),
        capabilities: f.texts("capabilities"),
        source: f.object("source", |mut f| PointerSource {
            url: f.required("url"),
            title: f.text_or_empty("title"),
            seen: f.text("seen"),
            extra: f.rest(),
        }),
        confidence: f.text("confidence"),
        extra: f.rest(),
    }
}

/// Reads one source; those of a person's own organisation have the same form.
pub(crate) fn source(mut f: Fields<'_>) -> Source {
    let id = f.required("id");
    f.rename(&id);
    Source {
        id,
        url: f.required("url"),
        publisher: f.text_or_empty("publisher"),
        title: f.text_or_empty("title"),
        published: f.text("published"),
        language: f.text("language"),
        extra: f.rest(),
    }
}

/// Reads one organisation; one of a person's own has the same form.
pub(crate) fn organisation(mut f: Fields<'_>) -> Organisation {
    let id = f.required("id");
    f.rename(&id);
    Organisation {
        id,
        name: f.required("name"),
        local_name: f.text("local_name"),
        aliases: f.texts("aliases"),
        country: f.required("country"),
        city: f.text("city"),
        kind: f.text("kind"),
        size: f.text("size"),
        website: f.text("website"),
        contact: f.object("contact", |mut f| Contact { page: f.text("page"), email: f.text("email"), extra: f.rest() }),
        founded: f.integer("founded"),
        summary: f.text_or_empty("summary"),
        sensitive_lines: f.flag("sensitive_lines"),
        parent: f.text("parent"),
        stand: f.text("stand"),
        status: f.text("status"),
        replaced_by: f.text("replaced_by"),
        capabilities: f.list("capabilities", claim).unwrap_or_default(),
        certifications: f
            .list("certifications", |mut f| Certification { name: f.required("name"), sources: f.texts("sources"), extra: f.rest() })
            .unwrap_or_default(),
        seeks: f.list("seeks", seek).unwrap_or_default(),
        notices: f
            .list("notices", |mut f| Notice { kind: f.text_or_empty("kind"), text: f.required("text"), extra: f.rest() })
            .unwrap_or_default(),
        screening: f.list("screening", screening).unwrap_or_default(),
        extra: f.rest(),
    }
}

fn claim(mut f: Fields<'_>) -> Claim {
    Claim {
        capability: f.required("capability"),
        engagement: f.text("engagement"),
        claim: f.text_or_empty("claim"),
        sources: f.texts("sources"),
        since: f.integer("since"),
        extra: f.rest(),
    }
}

fn seek(mut f: Fields<'_>) -> Seek {
    Seek { capability: f.required("capability"), claim: f.text_or_empty("claim"), sources: f.texts("sources"), extra: f.rest() }
}

fn screening(mut f: Fields<'_>) -> Screening {
    Screening {
        text_sha256: f.required("text_sha256"),
        heading: f.text_or_empty("heading"),
        // A blank says that nobody did.
        cleared_by: f.text("cleared_by").filter(|who| !who.trim().is_empty()),
        at: f.text("at"),
        extra: f.rest(),
    }
}
