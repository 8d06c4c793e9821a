//! What has come in and is not decided on, held in the tab: loading the page again does not lose it, closing the tab does.

use crate::platform::files::Given;
use crate::platform::storage;
use crate::state::Brought;
use serde_json::{Value, json};

const KEY: &str = "padan.waiting";

/// Holds what waits; nothing where nothing does.
pub fn hold(waiting: &[Brought]) {
    storage::hold(KEY, written(waiting).as_deref());
}

/// What was held when the page was loaded.
pub fn held() -> Vec<Brought> {
    storage::held(KEY).map(|text| read(&text)).unwrap_or_default()
}

/// Files that are not text could not be read anyway, and are not held.
fn written(waiting: &[Brought]) -> Option<String> {
    let one = |brought: &Brought| match brought {
        Brought::Link(packed) => Some(json!({ "link": packed })),
        Brought::Codes(bytes) => Some(json!({ "codes": bytes })),
        Brought::File(Given { name, bytes }) => {
            let text = core::str::from_utf8(bytes.as_ref().ok()?).ok()?;
            Some(json!({ "file": name, "text": text }))
        }
    };
    let all: Vec<Value> = waiting.iter().filter_map(one).collect();
    (!all.is_empty()).then(|| Value::Array(all).to_string())
}

/// What is not ours is passed over.
fn read(text: &str) -> Vec<Brought> {
    let one = |value: &Value| {
        let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
        let codes = || {
            let bytes = value.get("codes")?.as_array()?;
            bytes.iter().map(|byte| u8::try_from(byte.as_u64()?).ok()).collect::<Option<Vec<u8>>>().map(Brought::Codes)
        };
        let file = || Some(Brought::text(text("file")?, text("text")?));
        text("link").map(Brought::Link).or_else(file).or_else(codes)
    };
    let all: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
    all.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{read, written};
    use crate::platform::files::{Given, NotRead};
    use crate::state::Brought;

    #[test]
    fn what_is_held_comes_back() {
        let codes = Brought::Codes(vec![0, 255, 7]);
        let text = Brought::text("A list.json".to_owned(), "{\"title\": \"x\"}".to_owned());
        let waiting = [Brought::link("abc"), text, codes];
        assert_eq!(written(&waiting).map(|text| read(&text)).unwrap_or_default(), waiting);
    }

    #[test]
    fn what_cannot_be_held_is_left_out() {
        let given = |bytes| Brought::File(Given { name: "x".to_owned(), bytes });
        assert_eq!(written(&[given(Err(NotRead::TooBig)), given(Ok(vec![0xff]))]), None);
        assert_eq!(written(&[]), None);
        for text in ["", "{}", "[1, {}, {\"codes\": [256]}, {\"file\": \"x\"}]"] {
            assert_eq!(read(text), []);
        }
    }
}
