//! `padan search`: answers as lines and as JSON, and what is said where there is none.

use crate::support::{Outcome, items, padan, text};
use serde_json::json;

#[test]
fn answers_come_with_what_matched_in_them() -> Outcome {
    let run = padan(&["search", "--json", "--top", "2", "viet", "nam", "maritime", "university"])?;
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
    let told = run.json()?;
    let hit = &items(&told["hits"])[0];
    assert_eq!((text(&hit["kind"]), text(&hit["id"])), ("organisation".into(), "vietnam-maritime-university".into()));
    assert_eq!(hit["name"]["marks"], json!([[0, 7], [8, 16], [17, 27]]));
    assert_eq!(items(&told["hits"]).len(), 2);
    Ok(())
}

#[test]
fn where_nothing_is_found_near_words_are_named() -> Outcome {
    let run = padan(&["search", "drudgun"])?;
    assert_eq!((run.status, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("nowhere: drudgun"), "{}", run.err);
    Ok(())
}
