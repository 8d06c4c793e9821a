//! A document as JSON text, in steps.

use padan_core::document::{Document, Organisation, to_json};
use padan_core::progress::Progress;

/// A document that is being written.
///
/// ```
/// use padan_core::document::{Document, Organisation, read_text};
/// use padan_core::progress::Progress;
/// use padan_import::writing::Writing;
/// let organisation = Organisation { id: "a".into(), name: "A".into(), country: "MY".into(), ..Organisation::default() };
/// let document = Document { title: Some("T".into()), organisations: vec![organisation], ..Document::default() };
/// let mut writing = Writing::new(document.clone());
/// while writing.step(1) == Progress::Working {}
/// assert_eq!(read_text(&writing.finish()).0, document);
/// ```
pub struct Writing {
    waiting: std::vec::IntoIter<Organisation>,
    text: Vec<u8>,
    is_first: bool,
}

impl Writing {
    /// Begins.
    pub fn new(mut document: Document) -> Self {
        let organisations = core::mem::take(&mut document.organisations);
        let mut head = to_json(&document);
        if let Some(fields) = head.as_object_mut() {
            fields.remove("organisations");
        }
        // An object with at least format and version: the list goes before its last bracket.
        let mut text = head.to_string().into_bytes();
        text.pop();
        text.extend(b",\"organisations\":[");
        Self { waiting: organisations.into_iter(), text, is_first: true }
    }

    /// Writes so many organisations more.
    pub fn step(&mut self, organisations: usize) -> Progress {
        for _ in 0..organisations {
            let Some(organisation) = self.waiting.next() else {
                self.text.extend(b"]}");
                return Progress::Done;
            };
            let one = to_json(&Document { organisations: vec![organisation], ..Document::default() });
            if !core::mem::replace(&mut self.is_first, false) {
                self.text.push(b',');
            }
            if let Some(one) = one.get("organisations").and_then(|list| list.get(0)) {
                self.text.extend(one.to_string().bytes());
            }
        }
        Progress::Working
    }

    /// The text.
    pub fn finish(self) -> Vec<u8> {
        self.text
    }
}
