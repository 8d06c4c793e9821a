//! From a document to a dataset in use. What refers to nothing is left out: `check` has said so.

use super::heard::heard;
use super::{
    Capability, Certification, Claim, Dataset, Domain, Element, Engagement, Fit, Kind, Organisation, Seek, Size, Source, State, Status,
    Topic,
};
use crate::arithmetic::{ONE, apportion};
use crate::date::Date;
use crate::document::{self, MemberState};
use crate::order::{ordered, set};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// A text without a title is called by this.
pub(super) const UNTITLED: &str = "Untitled dataset";

impl Dataset {
    /// Resolves a topic against the taxonomy; `None` where none of its elements can be served.
    pub fn resolve_topic(&self, topic: document::Topic) -> Option<Topic> {
        let mut weights = Vec::new();
        let mut elements = Vec::new();
        let heaviest = topic.elements.iter().map(|element| element.weight).fold(0.0, f64::max);
        for element in topic.elements {
            let mut fits: Vec<Fit> = element
                .capabilities
                .iter()
                .filter_map(|fit| {
                    Some(Fit { capability: self.capability(&fit.capability)?, fit: millionths(fit.fit, 1.0), general: fit.general })
                })
                .collect();
            // Of a capability named twice the better fit counts.
            fits = ordered(fits, |a, b| (a.capability, b.fit).cmp(&(b.capability, a.fit)));
            fits.dedup_by_key(|fit| fit.capability);
            if fits.is_empty() {
                continue;
            }
            // Only proportions count: any weights at all are brought to at most one.
            weights.push(u64::from(millionths(element.weight / heaviest, 1.0)));
            let importance = importance(element.weight);
            elements.push(Element { id: element.id, title: element.title, labels: element.labels, weight: 0, importance, fits });
        }
        let shares = apportion(ONE, &weights).or_else(|| apportion(ONE, &vec![1; weights.len()]))?;
        for (element, share) in elements.iter_mut().zip(shares) {
            element.weight = share;
        }
        let wording = [&topic.title, &topic.summary].into_iter().chain(elements.iter().map(|element| &element.title)).cloned().collect();
        Some(Topic {
            wording,
            id: topic.id,
            title: topic.title,
            labels: topic.labels,
            summary: topic.summary,
            origin: topic.origin,
            named: topic.origin_kind != "derived",
            elements,
        })
    }

    /// Resolves an organisation but for who replaced it, given the places of the sources and their dates.
    pub(super) fn make_organisation(
        &self,
        o: document::Organisation,
        source_places: &FxHashMap<String, u32>,
        dated: impl Fn(usize) -> Option<Date>,
    ) -> Organisation {
        let places = |ids: Vec<String>| -> Vec<usize> {
            let mut seen = BTreeSet::new();
            ids.iter().filter_map(|id| source_places.get(id).map(|&place| place as usize)).filter(|&place| seen.insert(place)).collect()
        };
        let status = o.status.as_deref().and_then(Status::parse).unwrap_or(Status::Active);
        let quarantined = o.screening.iter().any(|entry| entry.cleared_by.is_none());
        let kind = o.kind.as_deref().and_then(Kind::parse);
        Organisation {
            ranked: !(quarantined || matches!(status, Status::Closed | Status::Replaced)),
            quarantined,
            left_out: false,
            left_claims: Vec::new(),
            status,
            state: self.state(&o.country).unwrap_or_default(),
            kind,
            size: o.size.as_deref().and_then(Size::parse),
            claims: o.capabilities.into_iter().filter_map(|claim| self.make_claim(claim, kind, &places, &dated)).collect(),
            certifications: o
                .certifications
                .into_iter()
                .map(|held| Certification { name: held.name, sources: places(held.sources) })
                .collect(),
            seeks: o
                .seeks
                .into_iter()
                .filter_map(|seek| {
                    Some(Seek { capability: self.capability(&seek.capability)?, text: seek.claim, sources: places(seek.sources) })
                })
                .collect(),
            notices: o.notices.into_iter().map(|notice| (notice.kind, notice.text)).collect(),
            id: o.id,
            name: o.name,
            local_name: o.local_name.filter(|text| said(text)),
            aliases: o.aliases,
            city: o.city.filter(|text| said(text)),
            website: o.website,
            contact: o.contact,
            founded: o.founded,
            summary: o.summary,
            sensitive_lines: o.sensitive_lines,
            parent: o.parent.filter(|text| said(text)),
            stand: o.stand.filter(|text| said(text)),
            replaced_by: None,
        }
    }

    fn make_claim(
        &self,
        claim: document::Claim,
        kind: Option<Kind>,
        places: &impl Fn(Vec<String>) -> Vec<usize>,
        dated: &impl Fn(usize) -> Option<Date>,
    ) -> Option<Claim> {
        let sources = places(claim.sources);
        let newest = sources.iter().filter_map(|&source| dated(source)).max_by_key(|date| date.months());
        Some(Claim {
            capability: self.capability(&claim.capability)?,
            engagement: claim.engagement.as_deref().and_then(Engagement::parse).unwrap_or_else(|| usual_engagement(kind)),
            heard: heard(&claim.claim, claim.since, newest, self.as_of),
            text: claim.claim,
            newest,
            sources,
            since: claim.since,
        })
    }
}

/// Whether a text says anything: exporters write absent ones as blanks.
fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

/// The engagement of a claim that names none, as an exhibitor list often does: what the kind usually does.
///
/// ```
/// use padan_core::dataset::{Engagement, Kind, usual_engagement};
/// assert_eq!(usual_engagement(Some(Kind::University)), Engagement::Research);
/// ```
pub fn usual_engagement(kind: Option<Kind>) -> Engagement {
    match kind {
        Some(Kind::University | Kind::ResearchInstitute) => Engagement::Research,
        Some(Kind::Agency) => Engagement::Operate,
        _ => Engagement::Service,
    }
}

pub(super) fn taxonomy(document: Vec<document::Domain>) -> (Vec<Domain>, Vec<Capability>) {
    let mut domains = Vec::new();
    let mut capabilities = Vec::new();
    for (place, domain) in document.into_iter().enumerate() {
        if domain.children.is_empty() {
            capabilities.push(Capability {
                id: domain.id.clone(),
                label: domain.label.clone(),
                labels: domain.labels.clone(),
                domain: place,
            });
        }
        capabilities.extend(domain.children.into_iter().map(|child| Capability {
            id: child.id,
            label: child.label,
            labels: child.labels,
            domain: place,
        }));
        domains.push(Domain { id: domain.id, label: domain.label, labels: domain.labels });
    }
    capabilities = ordered(capabilities, |a, b| a.id.cmp(&b.id));
    capabilities.dedup_by(|later, first| later.id == first.id);
    (domains, capabilities)
}

pub(super) fn states(listed: Vec<MemberState>, organisations: &[document::Organisation]) -> Vec<State> {
    let used = set(organisations.iter().map(|organisation| organisation.country.as_str()));
    let mut by_code: BTreeMap<String, MemberState> = BTreeMap::new();
    by_code.extend(listed.into_iter().map(|state| (state.code.clone(), state)));
    for code in &used {
        let unknown = || MemberState { code: (*code).into(), name: (*code).into(), membership: "partner".into(), ..MemberState::default() };
        by_code.entry((*code).into()).or_insert_with(unknown);
    }
    // Where no organisation is of a member state, the dataset is about other countries: all of them are members then.
    let any_member = by_code.values().any(|state| state.membership == "member" && used.contains(state.code.as_str()));
    by_code.into_values().map(|about| State { member: !any_member || about.membership == "member", about }).collect()
}

pub(super) fn source(source: document::Source) -> Source {
    Source {
        published: source.published.as_deref().and_then(Date::parse),
        id: source.id,
        url: source.url,
        publisher: source.publisher,
        title: source.title,
        language: source.language,
    }
}

/// A number between 0 and `most` in millionths; what is not finite or below 0 counts as 0.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped before
fn millionths(value: f64, most: f64) -> u32 {
    if value.is_nan() { 0 } else { (value.clamp(0.0, most) * f64::from(ONE)).round() as u32 }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped before
fn importance(weight: f64) -> u8 {
    if weight.is_nan() { 1 } else { weight.round().clamp(1.0, 3.0) as u8 }
}
