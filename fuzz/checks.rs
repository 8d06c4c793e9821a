//! What has to hold for any bytes that come from outside. The fuzz targets and the replay of their corpus
//! (`crates/padan-travel/tests/corpus.rs`) both ask this.
#![allow(dead_code)] // each target asks one of them

use padan_core::kiosk::Settings;
use padan_core::matching::policy::Policy;
use padan_core::{own_organisation, shortlist};
use padan_travel::frames::{Receiver, Sender};
use padan_travel::link;
use serde_json::Value;

/// A file: whatever can be read is written and read again as the same list, and merging it with itself changes nothing.
pub fn file(input: &[u8]) {
    if let (Some(list), _) = shortlist::read_text(input) {
        let json = shortlist::to_json(&list);
        let (again, _) = shortlist::read(json.clone());
        assert_eq!(again.as_ref().map(shortlist::to_json), Some(json), "a list changes when it is saved");
        let joined = list.joined();
        if let Some(twice) = joined.merge(&list) {
            assert_eq!(twice, joined, "a list changes when it is merged with itself");
        }
    }
}

/// A file of settings: an organisation of one's own, a policy, a kiosk. Whatever can be read is written and read again as the same.
pub fn settings(input: &[u8]) {
    if let (Some(profile), _) = own_organisation::read_text(input) {
        same_again(own_organisation::to_json(&profile), |bytes| Some(own_organisation::to_json(&own_organisation::read_text(bytes).0?)));
    }
    if let (Some(policy), _) = Policy::read(input) {
        same_again(policy.to_json(), |bytes| Some(Policy::read(bytes).0?.to_json()));
    }
    if let (Some(kiosk), _) = Settings::read(input) {
        same_again(kiosk.to_json(), |bytes| Some(Settings::read(bytes).0?.to_json()));
    }
}

fn same_again(written: Value, read: impl Fn(&[u8]) -> Option<Value>) {
    assert_eq!(read(written.to_string().as_bytes()), Some(written), "a file changes when it is saved");
}

/// A link: as text, and as what lies behind the sum, which random bytes would never get past.
pub fn link(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let _ = link::unpack(link::find(&text));
    let _ = link::unpack_bytes(input);
    if let Ok(value) = link::value_of_body(input) {
        let packed = link::pack_value(&value);
        // A value at the very limit of what a link says may be longer when packed anew.
        let again = packed.and_then(|packed| link::unpack_value(&packed));
        assert!(again == Err(link::LinkError::TooBig) || again == Ok(value), "a value changes when it is packed");
    }
}

/// Frames: the input is cut into frames at bytes of 0xff, and stands behind a right header and sum too.
pub fn frames(input: &[u8]) {
    let mut receiver = Receiver::default();
    for frame in input.split(|&byte| byte == 0xff) {
        let _ = receiver.take(frame);
        let _ = receiver.take(padan_travel::frames::sealed(frame).as_bytes());
    }
    // What a receiver is told by others never spoils what is sent.
    if let Some(sender) = Sender::new(input) {
        let all: Vec<_> = (0..sender.blocks()).filter_map(|number| receiver.take(sender.frame(number).as_bytes()).ok()?.whole).collect();
        assert_eq!(all, [input], "a payload did not arrive whole");
    }
}
