//! What for, who could do what, who could lead, what is missing, how old the evidence is, what is open, the sources.

use super::{Block, Line, Section, SectionKind, Writer};
use padan_core::arithmetic::reached_hundredths;
use padan_core::dataset::{Claim, Status};
use padan_core::date::Date;
use padan_core::document::Citation;
use padan_core::matching::explanation::explain;
use padan_core::matching::overview::overview;
use padan_core::matching::selection::Selection;
use padan_core::matching::{TermId, factors};
use padan_core::message::{Arg, Message};
use padan_core::order::distinct;
use padan_core::url::is_page_address;
use padan_words::t;

/// Numbers of sources named beside a claim at most.
const MOST_NUMBERS: usize = 3;

impl Writer<'_> {
    fn tell(&self, message: &Message) -> String {
        self.basis.words.message(message, self.basis.engine.dataset())
    }

    pub(super) fn name(&self, place: usize) -> String {
        self.basis.engine.dataset().organisations[place].name.clone()
    }

    pub(super) fn name_and_state(&self, place: usize) -> String {
        format!("{} ({})", self.name(place), self.basis.engine.dataset().state_of(place).name)
    }

    /// The two members of a pair.
    fn pair(&self) -> Option<(usize, usize)> {
        match self.team.members[..] {
            [a, b] => Some((a, b)),
            _ => None,
        }
    }

    pub(super) fn aim(&self) -> Section {
        let words = self.basis.words;
        let topic = &self.basis.engine.dataset().topics[self.basis.table.topic];
        // As the page of the team has it: what is not reached is not said to be.
        let share = Arg::Share(reached_hundredths(self.team.coverage) * 10_000);
        let mut told = vec![self.cut(&topic.summary)];
        told.push(match (topic.origin.trim(), topic.named) {
            ("", _) => String::new(),
            (_, true) => t!(words, "topic-origin-named", origin = self.cut(&topic.origin)),
            (_, false) => t!(words, "topic-origin-derived", origin = self.cut(&topic.origin)),
        });
        told.push(self.tell(&Message::new("note-aim-cover").with("share", share)));
        let mut gains = Vec::new();
        if let Some((a, b)) = self.pair() {
            let pair = explain(self.basis.engine, self.basis.table, a, b);
            let word = Arg::Word(format!("evidence-{}", pair.evidence.id()));
            told.push(self.tell(&Message::new("note-aim-points").with("points", Arg::Points(pair.score.total())).with("evidence", word)));
            let reasons = pair.terms.iter().filter(|term| matches!(term.id, TermId::MutualGain | TermId::ValueChain));
            gains.extend(reasons.flat_map(|term| term.for_b.iter().chain(&term.for_a)).map(|reason| Line::from(self.tell(reason))));
        }
        told.retain(|text| !text.is_empty());
        let mut blocks: Vec<Block> = told.into_iter().map(Block::Text).collect();
        if !gains.is_empty() {
            blocks.push(Block::List(gains));
        }
        self.section(SectionKind::Aim, "note-aim", blocks)
    }

    pub(super) fn roles(&mut self) -> Section {
        let words = self.basis.words;
        let head =
            vec![t!(words, "note-roles-element"), t!(words, "note-roles-who"), t!(words, "note-roles-shown"), t!(words, "note-roles-also")];
        let count = self.team.elements.len();
        let mut rows: Vec<Vec<String>> = (0..count.min(self.caps.rows)).map(|element| self.role(element)).collect();
        if count > rows.len() {
            let more = t!(words, "note-and-more", count = count - rows.len());
            rows.push(vec![more, String::new(), String::new(), String::new()]);
        }
        self.section(SectionKind::Roles, "note-roles", vec![Block::Table { head, rows }])
    }

    /// One element: who is strongest, with what, and who else supplies it.
    fn role(&mut self, element: usize) -> Vec<String> {
        let words = self.basis.words;
        let title = self.cut(&self.basis.engine.dataset().topics[self.basis.table.topic].elements[element].title);
        let best: Vec<usize> = self.team.elements[element].by.iter().map(|&place| self.team.members[place]).collect();
        if best.is_empty() {
            return vec![title, t!(words, "element-open"), String::new(), String::new()];
        }
        let shown: Vec<String> = best.iter().take(self.caps.others).filter_map(|&place| self.shown(place, element)).collect();
        let able = |&&place: &&usize| !best.contains(&place) && self.basis.table.profiles[place].strengths[element] >= factors::SUPPLIED;
        let also: Vec<String> = self.team.members.iter().filter(able).map(|&place| self.name(place)).collect();
        let best: Vec<String> = best.into_iter().map(|place| self.name(place)).collect();
        vec![title, self.names(best, self.caps.others), distinct(shown).join("; "), self.names(also, self.caps.others)]
    }

    /// The claim by which a member is strongest in an element, with numbers of sources and the year of the newest.
    fn shown(&mut self, place: usize, element: usize) -> Option<String> {
        let dataset = self.basis.engine.dataset();
        let claim = &dataset.organisations[place].claims[self.basis.table.profiles[place].best_claims[element]?];
        let support = self.support(claim);
        let message = Message::new(if support.is_empty() { "note-shown" } else { "note-shown-support" })
            .with("engagement", Arg::Word(format!("engagement-{}", claim.engagement.id())))
            .with("what", Arg::Capability(claim.capability))
            .text("support", support);
        Some(self.tell(&message))
    }

    fn support(&mut self, claim: &Claim) -> String {
        let words = self.basis.words;
        if claim.sources.is_empty() {
            return format!("({})", t!(words, "stated-by-organiser"));
        }
        let numbers: Vec<String> =
            claim.sources.iter().take(MOST_NUMBERS).filter_map(|&source| self.numbers.number(source)).map(|n| n.to_string()).collect();
        let age = claim.newest.map_or_else(|| t!(words, "undated"), |date| date.year.to_string());
        if numbers.is_empty() { age } else { t!(words, "claim-support", numbers = numbers.join(", "), age = age) }
    }

    pub(super) fn lead(&self) -> Section {
        let proposed = self.team.members[self.team.lead];
        let reason = if self.ranked(proposed) {
            self.team.lead_reason().map(|mut reason| {
                // Said of two, not of a team; the arguments are the same.
                if self.pair().is_some() {
                    reason.key = if reason.key == "reason-team-lead" { "note-lead-pair" } else { "note-lead-pair-alike" };
                }
                self.tell(&reason)
            })
        } else {
            Some(t!(self.basis.words, "note-lead-none", who = self.name(proposed)))
        };
        let told = reason.into_iter().chain([t!(self.basis.words, "note-lead-voluntary")]);
        self.section(SectionKind::Lead, "note-lead", told.map(Block::Text).collect())
    }

    pub(super) fn gaps(&self) -> Section {
        let words = self.basis.words;
        let topic = &self.basis.engine.dataset().topics[self.basis.table.topic];
        let known = overview(self.basis.engine, self.basis.table, &Selection::default());
        let lines: Vec<Line> = self
            .team
            .uncovered()
            .map(|element| {
                let others = known.elements.get(element).map(|known| known.suppliers.clone()).unwrap_or_default();
                let names: Vec<String> = others.iter().map(|&place| self.name_and_state(place)).collect();
                let what = self.cut(&topic.elements[element].title);
                Line::from(if names.is_empty() {
                    t!(words, "note-gap-none", what = what)
                } else {
                    t!(words, "note-gap", what = what, who = self.names(names, self.caps.others))
                })
            })
            .collect();
        let block =
            if lines.is_empty() { Block::Text(t!(words, "note-gaps-nothing")) } else { Block::List(self.some(lines, self.caps.rows)) };
        self.section(SectionKind::Gaps, "note-gaps", vec![block])
    }

    pub(super) fn evidence(&self) -> Section {
        let dataset = self.basis.engine.dataset();
        let mut lines: Vec<Line> = Vec::new();
        let mut notices = Vec::new();
        for &place in &self.team.members {
            lines.push(Line::from(self.dated(place)));
            let who = || Arg::Organisation(place);
            let entry = &dataset.organisations[place];
            match entry.status {
                Status::Unverified => notices.push(Line::from(self.tell(&Message::new("note-evidence-unverified").with("who", who())))),
                Status::Closed | Status::Replaced => {
                    notices.push(Line::from(self.tell(&Message::new("note-evidence-closed").with("who", who()))));
                }
                Status::Active => {}
            }
            let told = entry.notices.iter().map(|(_, text)| Message::new("note-notice").with("who", who()).text("text", self.cut(text)));
            notices.extend(told.map(|notice| Line::from(self.tell(&notice))));
        }
        let mut lines = self.some(lines, self.caps.members);
        lines.extend(self.some(notices, self.caps.notices));
        self.section(SectionKind::Evidence, "note-evidence", vec![Block::List(lines)])
    }

    /// How old the sources are on which a member's claims in the topic rest.
    fn dated(&self, place: usize) -> String {
        let dataset = self.basis.engine.dataset();
        let claims = &self.basis.table.profiles[place].claims;
        let sources = distinct(claims.iter().flat_map(|&claim| dataset.organisations[place].claims[claim].sources.iter().copied()));
        let dates: Vec<Date> = sources.iter().filter_map(|&source| dataset.sources[source].published).collect();
        let who = Message::new("note-evidence-none").with("who", Arg::Organisation(place));
        if sources.is_empty() {
            return self.tell(&who);
        }
        let counted = Message { key: "note-evidence-undated", ..who }.count("claims", claims.len()).count("sources", sources.len());
        let years = dates.iter().map(|date| date.year);
        match (years.clone().min(), years.max()) {
            (Some(from), Some(to)) => {
                let years = if from == to {
                    from.to_string()
                } else {
                    t!(self.basis.words, "note-years", from = from.to_string(), to = to.to_string())
                };
                let told = Message { key: "note-evidence-dated", ..counted };
                self.tell(&told.text("years", years).count("undated", sources.len() - dates.len()))
            }
            _ => self.tell(&counted),
        }
    }

    pub(super) fn questions(&self) -> Section {
        let words = self.basis.words;
        let lines = [
            t!(words, "note-question-rights"),
            t!(words, "question-ownership"),
            t!(words, "question-results"),
            t!(words, "note-question-data"),
            t!(words, "question-publication"),
            t!(words, "question-cost"),
        ];
        self.section(SectionKind::Questions, "note-questions", vec![Block::List(lines.map(Line::from).into())])
    }

    /// The sources that the note names by number.
    pub(super) fn sources(&self) -> Section {
        let listed = self.numbers.listed();
        let lines: Vec<Line> = listed.iter().take(self.numbers.most()).map(|&source| self.source(source)).collect();
        let more = listed.len() - lines.len();
        let mut blocks = vec![Block::Numbered(lines)];
        if more > 0 {
            blocks.push(Block::Text(t!(self.basis.words, "note-and-more", count = more)));
        }
        self.section(SectionKind::Sources, "note-sources", blocks)
    }

    fn source(&self, place: usize) -> Line {
        let source = &self.basis.engine.dataset().sources[place];
        let own = || Citation { url: source.url.clone(), publisher: source.publisher.clone(), title: source.title.clone() };
        let cited = self.basis.citations.and_then(|citations| citations.get(&source.id).cloned()).unwrap_or_else(own);
        let date = source.published.map_or_else(|| t!(self.basis.words, "undated"), |date| date.to_string());
        let parts = [self.cut(&cited.publisher), self.cut(&cited.title), date];
        let mut text: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if text.len() == 1 {
            text.insert(0, source.id.clone());
        }
        Line { text: text.join(", "), address: Some(cited.url).filter(|url| is_page_address(url)) }
    }
}
