//! Dataset and settings inside the single-file edition. They stand in elements that no browser runs, below everything else of the
//! page, so the page's policy (which names the digests of what may run) stays as it is.

use serde_json::Value;

/// Id of the element that holds settings; a page that has it is a kiosk by itself.
pub const SETTINGS_ID: &str = "padan-kiosk";
/// Id of the element that holds a dataset.
pub const DATASET_ID: &str = "padan-dataset";
/// What only the single-file edition has: the packed module.
const MARK: &str = "<script type=\"text/plain\" id=\"module\">";

/// Why a page cannot take anything in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnEdition {
    /// It does not hold the app: it is not the single-file edition.
    NoModule,
    /// It has no end.
    NoEnd,
}

/// Puts settings, and a dataset where there is one, into the single-file edition. What an earlier call put there is taken out.
///
/// ```
/// use padan_core::kiosk::page::{embed, held, DATASET_ID, SETTINGS_ID};
/// use serde_json::json;
/// let edition = "<body><script type=\"text/plain\" id=\"module\">…</script></body></html>";
/// let page = embed(edition, &json!({"title": "</script><b>"}), Some(&json!({"a": 1})))?;
/// assert_eq!(held(&page, SETTINGS_ID), Some(r#"{"title":"\u003c/script>\u003cb>"}"#));
/// assert_eq!(held(&page, DATASET_ID), Some(r#"{"a":1}"#));
/// assert_eq!(held(&embed(&page, &json!({}), None)?, DATASET_ID), None);
/// # Ok::<(), padan_core::kiosk::page::NotAnEdition>(())
/// ```
///
/// # Errors
/// Where the page is not the single-file edition.
pub fn embed(edition: &str, settings: &Value, dataset: Option<&Value>) -> Result<String, NotAnEdition> {
    if !edition.contains(MARK) {
        return Err(NotAnEdition::NoModule);
    }
    let mut page = without(&without(edition, SETTINGS_ID), DATASET_ID);
    // The last one: scripts may hold the same letters.
    let end = page.rfind("</body>").ok_or(NotAnEdition::NoEnd)?;
    let blocks = [Some((SETTINGS_ID, settings)), dataset.map(|dataset| (DATASET_ID, dataset))];
    let text: Vec<String> = blocks.into_iter().flatten().map(|(id, value)| format!("{}{}</script>\n", opening(id), inert(value))).collect();
    page.insert_str(end, &text.concat());
    Ok(page)
}

/// The text that an element of [`embed`] holds.
pub fn held<'p>(page: &'p str, id: &str) -> Option<&'p str> {
    let opening = opening(id);
    let begin = page.find(&opening)? + opening.len();
    let rest = page.get(begin..)?;
    rest.get(..rest.find('<')?)
}

fn opening(id: &str) -> String {
    format!("<script type=\"application/json\" id=\"{id}\">")
}

fn without(page: &str, id: &str) -> String {
    let opening = opening(id);
    let Some((before, rest)) = page.split_once(&opening) else { return page.to_owned() };
    let after = rest.split_once("</script>").map_or("", |(_, after)| after);
    // The line break that was put behind it too.
    format!("{before}{}", after.strip_prefix('\n').unwrap_or(after))
}

/// JSON without the letter that could end its element or begin a comment.
fn inert(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn edition() -> String {
        format!("<html><body>{MARK}aaaa</script>\n<script type=\"module\">const x = \"</body>\";</script>\n</body></html>\n")
    }

    #[test]
    fn what_is_put_in_again_takes_the_place_of_what_was_there() -> Result<(), NotAnEdition> {
        let first = embed(&edition(), &json!({"a": 1}), Some(&json!([1])))?;
        let second = embed(&first, &json!({"a": 2}), Some(&json!([2])))?;
        assert_eq!(second, embed(&edition(), &json!({"a": 2}), Some(&json!([2])))?);
        assert_eq!(second.matches("application/json").count(), 2);
        assert!(second.ends_with("</script>\n</body></html>\n"));
        Ok(())
    }

    #[test]
    fn another_page_is_refused() {
        assert_eq!(embed("<html><body></body></html>", &json!({}), None), Err(NotAnEdition::NoModule));
        assert_eq!(embed(MARK, &json!({}), None), Err(NotAnEdition::NoEnd));
    }

    proptest! {
        #[test]
        fn any_text_comes_out_as_it_went_in(text in "\\PC{0,40}|.*</script>.*|<!--.{0,5}", key in "[a-z<>&]{1,5}") {
            let mut settings = json!({});
            settings[key] = text.into();
            let page = embed(&edition(), &settings, Some(&settings)).map_err(|wrong| TestCaseError::fail(format!("{wrong:?}")))?;
            for id in [SETTINGS_ID, DATASET_ID] {
                let read: Option<Value> = held(&page, id).and_then(|text| serde_json::from_str(text).ok());
                prop_assert_eq!(read.as_ref(), Some(&settings));
            }
        }
    }
}
