//! Before a start: authorities of the states, restrictions, entries of control lists. Pointers, never a verdict; what is not
//! known is called unknown.

use super::{Block, Line, Section, SectionKind, Writer};
use padan_core::document::{ControlPointer, MemberState};
use padan_core::order::distinct;
use padan_core::url::is_page_address;
use padan_words::t;

/// The list of a pointer that is not one of dual use.
const MUNITIONS: &str = "munitions";

impl Writer<'_> {
    /// A text that would say something else if it were cut: whole, or not at all.
    fn whole(&self, text: &str) -> String {
        if text.chars().count() <= self.caps.text { text.to_owned() } else { String::new() }
    }

    pub(super) fn before(&self) -> Section {
        let words = self.basis.words;
        let dataset = self.basis.engine.dataset();
        let states: Vec<&MemberState> = self.team.states.iter().map(|&state| &dataset.states[state].about).collect();
        let authorities = states.iter().map(|state| self.authority(state)).collect();
        let restrictions = states.iter().flat_map(|state| {
            state.restrictions.iter().map(|restriction| {
                // As on the page of a pair: what names no page is said to be general knowledge.
                let read = restriction.source.is_some();
                let seen = if read { self.seen(restriction.seen.as_ref()) } else { t!(words, "confidence-general") };
                let text = self.cut(&restriction.text);
                Line {
                    text: t!(
                        words,
                        "note-restriction",
                        state = state.name.clone(),
                        by = self.cut(&restriction.by),
                        text = text,
                        seen = seen
                    ),
                    address: address(restriction.source.as_ref()),
                }
            })
        });
        let mut pointers = self.pointers();
        // Those of the munitions list are never the ones that are cut short.
        pointers.sort_by_key(|pointer| pointer.list != MUNITIONS);
        let none = pointers.is_empty().then(|| Line::from(t!(words, "note-pointers-none")));
        let rest = pointers.split_off(self.caps.pointers.min(pointers.len()));
        let codes: Vec<String> = rest.iter().map(|pointer| pointer.code.clone()).collect();
        let rest = (!codes.is_empty()).then(|| Line::from(t!(words, "note-pointers-more", codes = words.list(codes))));
        let sensitive: Vec<Line> = self
            .team
            .members
            .iter()
            .map(|&place| &dataset.organisations[place])
            .filter(|entry| entry.sensitive_lines)
            .map(|entry| Line::from(t!(words, "note-sensitive-lines", who = entry.name.clone())))
            .collect();
        let mut lines = self.some(authorities, self.caps.states);
        lines.extend(self.some(restrictions.collect(), self.caps.restrictions));
        lines.extend(self.some(sensitive, self.caps.members));
        lines.extend(pointers.into_iter().map(|pointer| self.pointer(pointer)));
        lines.extend(rest.into_iter().chain(none));
        self.section(
            SectionKind::Before,
            "note-before",
            vec![Block::Text(t!(words, "note-before-key")), Block::Text(t!(words, "pointers-whose")), Block::List(lines)],
        )
    }

    fn seen(&self, day: Option<&String>) -> String {
        let words = self.basis.words;
        day.map_or_else(|| t!(words, "note-seen-unknown"), |day| t!(words, "seen-on", day = day.as_str()))
    }

    fn authority(&self, state: &MemberState) -> Line {
        let words = self.basis.words;
        let control = state.trade_control.clone().unwrap_or_default();
        if control.law.is_none() && control.authority.is_none() {
            return Line::from(t!(words, "note-authority-none", state = state.name.as_str()));
        }
        let known = |text: Option<&String>| text.map_or_else(|| t!(words, "unknown"), |text| self.cut(text));
        let (law, authority) = (known(control.law.as_ref()), known(control.authority.as_ref()));
        let seen = self.seen(control.seen.as_ref());
        let note = control.note.as_ref().map(|note| self.whole(note)).filter(|note| !note.is_empty());
        let text = t!(words, "note-authority", state = state.name.as_str(), law = law, authority = authority, seen = seen);
        Line { text: [text].into_iter().chain(note).collect::<Vec<_>>().join(" "), address: address(control.source.as_ref()) }
    }

    /// The entries that touch a capability of a claim that counts in the topic.
    fn pointers(&self) -> Vec<&ControlPointer> {
        let dataset = self.basis.engine.dataset();
        let of = |&place: &usize| {
            let claims = &dataset.organisations[place].claims;
            self.basis.table.profiles[place].claims.iter().map(|&claim| claims[claim].capability).collect::<Vec<_>>()
        };
        dataset.pointers_for(&distinct(self.team.members.iter().flat_map(of)))
    }

    fn pointer(&self, pointer: &ControlPointer) -> Line {
        let words = self.basis.words;
        let list = if pointer.list == MUNITIONS { t!(words, "list-munitions") } else { t!(words, "list-dual-use") };
        let confidence = match pointer.confidence.as_deref() {
            Some("text seen") => t!(words, "confidence-text"),
            Some("heading seen") => t!(words, "confidence-heading"),
            _ => t!(words, "confidence-general"),
        };
        let source = pointer.source.as_ref();
        let seen = source.map(|source| format!(" ({})", self.seen(source.seen.as_ref()))).unwrap_or_default();
        let text = t!(
            words,
            "note-pointer",
            code = pointer.code.as_str(),
            list = list,
            heading = self.cut(pointer.heading.trim_end_matches('.')),
            hint = self.whole(&pointer.hint),
            confidence = confidence + &seen
        );
        // The hint may be left out.
        Line { text: text.replace("  ", " "), address: address(source.map(|source| &source.url)) }
    }
}

fn address(url: Option<&String>) -> Option<String> {
    url.filter(|url| is_page_address(url)).cloned()
}
