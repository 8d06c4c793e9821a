//! What a reviewer would say of invented profiles.

use super::*;
use crate::document::{Certification, Claim, Seek, read};
use serde_json::json;

fn dataset() -> Dataset {
    let (document, _) = read(json!({"format": "padan-dataset", "version": 1, "organisations": [],
        "member_states": [{"code": "MY", "name": "Malaysia"}],
        "capabilities": [{"id": "water", "label": "Water purification"}, {"id": "tents", "label": "Tents"}, {"id": "boats", "label": "Boats"}]}));
    Dataset::new(document, String::new(), None)
}

fn good() -> Profile {
    let mut profile = Profile::new("1");
    let own = &mut profile.organisation;
    own.name = "Invented Works".into();
    own.country = "MY".into();
    own.kind = Some("company".into());
    own.summary = "Makes water filters and tents for district hospitals and relief agencies.".into();
    own.capabilities = [
        ("water", "Built 40 filters of 2,000 litres an hour for hospitals in 2024."),
        ("tents", "Sews tents for clinics of 20 beds, 300 a year."),
        ("boats", "Repairs aluminium boats of the fire service."),
    ]
    .map(|(capability, claim)| Claim {
        capability: capability.into(),
        engagement: Some("produce".into()),
        claim: claim.into(),
        ..Claim::default()
    })
    .into();
    own.certifications = vec![Certification { name: "ISO 9001".into(), ..Certification::default() }];
    own.seeks = vec![Seek { capability: "boats".into(), claim: "A yard that can build hulls of eight metres.".into(), ..Seek::default() }];
    for place in 0..3 {
        profile.set_links(place, "example.org/shown");
    }
    profile
}

fn keys(profile: &Profile) -> Vec<(&'static str, Gravity, String)> {
    review(profile, &dataset()).hints.into_iter().map(|hint| (hint.message.key, hint.gravity, hint.part.id())).collect()
}

#[test]
fn a_good_profile_has_all_points_and_no_hint() {
    let review = review(&good(), &dataset());
    assert_eq!((review.complete, review.clear, review.hints), (100, Some(100), Vec::new()));
}

#[test]
fn what_is_missing_is_named_where_it_is_missing() {
    type Spoil = fn(&mut Profile);
    let cases: [(Spoil, &str, Gravity, &str); 14] = [
        (|p| p.organisation.name = " ".into(), "review-no-name", Gravity::Blocking, "name"),
        (|p| p.organisation.country = "ZZ".into(), "review-no-state", Gravity::Blocking, "state"),
        (|p| p.organisation.kind = None, "review-no-kind", Gravity::Important, "kind"),
        (|p| p.organisation.summary = String::new(), "review-no-summary", Gravity::Important, "summary"),
        (|p| p.organisation.summary = "Water filters of stainless steel.".into(), "review-no-customer", Gravity::Important, "summary"),
        (|p| p.organisation.capabilities[1].claim = String::new(), "review-no-words", Gravity::Important, "claim-1"),
        (|p| p.organisation.capabilities[1].claim = "Tents.".into(), "review-label-only", Gravity::Important, "claim-1"),
        (|p| p.organisation.capabilities[1].claim = "Sews tents.".into(), "review-short", Gravity::Important, "claim-1"),
        (
            |p| p.organisation.capabilities[2].claim = p.organisation.capabilities[0].claim.clone(),
            "review-twice",
            Gravity::Important,
            "claim-2",
        ),
        (
            |p| p.organisation.capabilities[0].claim = "A leading maker of filters for hospitals.".into(),
            "review-praise",
            Gravity::Important,
            "claim-0",
        ),
        (
            |p| p.organisation.capabilities[0].claim = "It will make filters for hospitals.".into(),
            "review-plan",
            Gravity::Important,
            "claim-0",
        ),
        (|p| p.set_links(1, ""), "review-no-proof", Gravity::Important, "links-1"),
        (|p| p.set_links(1, "example.org/shown\nour brochure"), "review-bad-link", Gravity::Important, "links-1"),
        (
            |p| p.organisation.capabilities[0].claim = "Builds missiles for hospitals.".into(),
            "review-sensitive",
            Gravity::Blocking,
            "claim-0",
        ),
    ];
    for (change, key, gravity, part) in cases {
        let mut profile = good();
        change(&mut profile);
        assert_eq!(keys(&profile), [(key, gravity, part.to_owned())], "{key}");
    }
}

#[test]
fn capabilities_that_the_data_do_not_have_are_none() {
    let mut profile = good();
    profile.organisation.capabilities.iter_mut().for_each(|claim| claim.capability = "elsewhere".into());
    assert_eq!(keys(&profile)[0].0, "review-no-capability");
    assert!(review(&profile, &dataset()).is_blocked());
}
