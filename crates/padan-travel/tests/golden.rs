//! Links of every packing there has been, kept for ever: whoever was sent one can open it with any later release. Nothing in
//! `golden/` may change; a new packing adds files.

mod shared;

use padan_core::own_topic;
use padan_core::shortlist::to_json;
use padan_travel::link::{pack, unpack, unpack_value};
use serde_json::Value;
use shared::TestResult;

#[test]
fn links_are_kept_for_ever() -> TestResult {
    let kept = [
        (include_str!("golden/pair.json"), include_str!("golden/pair.link")),
        (include_str!("golden/full.json"), include_str!("golden/full.link")),
        (include_str!("golden/twenty.json"), include_str!("golden/twenty.link")),
    ];
    for (json, link) in kept {
        let json: Value = serde_json::from_str(json)?;
        let link = link.trim();
        assert_eq!(unpack_value(link)?, json);
        let (list, _) = unpack(link)?;
        assert_eq!(to_json(&list), json);
        // Packing may become better as long as every reader of this letter understands it.
        assert_eq!(unpack(&pack(&list)?)?.0, list);
    }
    Ok(())
}

#[test]
fn topics_of_ones_own_are_kept_for_ever() -> TestResult {
    let dataset = padan_data::dataset().map_err(|error| format!("{error:?}"))?;
    let json: Value = serde_json::from_str(include_str!("golden/topic.json"))?;
    let value = unpack_value(include_str!("golden/topic.link").trim())?;
    assert_eq!(value, json);
    let topic = own_topic::of_value(value, &dataset).map_err(|refused| format!("{refused:?}"))?;
    assert_eq!(topic.id, "own-02b7539797d0a09a");
    assert_eq!(own_topic::to_value(&topic, &dataset), json);
    Ok(())
}
