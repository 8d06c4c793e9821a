//! XML read in steps: the library reads events, and begins anew where it stopped.

use super::archive::damaged;
use padan_core::finding::Finding;
use padan_core::progress::Progress;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What stands in a part. Names are without their prefix.
pub enum Piece<'a> {
    /// An element begins.
    Start(&'a str, Attributes<'a>),
    /// Text within the last element that began.
    Text(&'a str),
    /// An element ends.
    End(&'a str),
}

/// The attributes of an element.
pub struct Attributes<'a>(Option<&'a BytesStart<'a>>);

impl Attributes<'_> {
    /// The value of an attribute, by its name without prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut all = self.0?.attributes();
        let found = all.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
    }
}

/// A part that is being read.
pub struct Xml {
    text: String,
    at: usize,
}

impl Xml {
    /// Begins at the beginning.
    pub fn new(text: String) -> Self {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { text, at }
    }

    /// Bytes read and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// Reads about so many bytes more, and calls `each` for what stands there.
    ///
    /// # Errors
    /// A finding, where the text is no XML.
    pub fn step(&mut self, budget: usize, each: &mut dyn FnMut(Piece<'_>)) -> Result<Progress, Box<Finding>> {
        let mut reader = Reader::from_str(self.text.get(self.at..).unwrap_or_default());
        let config = reader.config_mut();
        // What is begun here may have been opened in an earlier step.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        let begun = self.at;
        loop {
            let event = reader.read_event().map_err(|_| damaged())?;
            match &event {
                Event::Start(start) => each(Piece::Start(start.local_name().as_ref(), Attributes(Some(start)))),
                Event::Empty(start) => {
                    each(Piece::Start(start.local_name().as_ref(), Attributes(Some(start))));
                    each(Piece::End(start.local_name().as_ref()));
                }
                Event::End(end) => each(Piece::End(end.local_name().as_ref())),
                Event::Text(text) => each(Piece::Text(&text.xml10_content())),
                Event::CData(text) => each(Piece::Text(&text.xml10_content())),
                Event::GeneralRef(reference) => {
                    let mut letter = [0; 4];
                    let named = match &**reference {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        "apos" => "'",
                        // Only letters by number are left: a workbook defines no names of its own, and what a hostile one defines is not read.
                        _ => reference.resolve_char_ref().ok().flatten().map_or("", |found| found.encode_utf8(&mut letter)),
                    };
                    each(Piece::Text(named));
                }
                Event::Eof => {
                    self.at = self.text.len();
                    return Ok(Progress::Done);
                }
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            }
            let read = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            if read > budget {
                self.at = begun.saturating_add(read).min(self.text.len());
                return Ok(Progress::Working);
            }
        }
    }

    /// Reads all at once: for small parts.
    ///
    /// # Errors
    /// A finding, where the text is no XML.
    pub fn all(text: String, each: &mut dyn FnMut(Piece<'_>)) -> Result<(), Box<Finding>> {
        Self::new(text).step(usize::MAX, each).map(drop)
    }
}
