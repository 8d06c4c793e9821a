//! Links with the organisations of the bundled data: how long they are, and that all of a list comes back.

mod shared;

use padan_core::shortlist::{read, to_json};
use padan_travel::link::{LinkError, light, pack, unpack};
use shared::{TestResult, typical};

#[test]
fn twenty_pairs_fit_into_two_thousand_characters() -> TestResult {
    for seed in 0..20 {
        for notes in [false, true] {
            let list = typical(20, notes, seed)?;
            let packed = pack(&light(list, |_| true))?;
            println!("notes {notes}: {} characters", packed.len());
            assert!(packed.len() < 2000, "{} characters with notes: {notes}", packed.len());
        }
    }
    Ok(())
}

#[test]
fn everything_of_a_list_comes_back() -> TestResult {
    for seed in 0..20 {
        let list = typical(30, true, seed)?;
        assert_eq!(unpack(&pack(&list)?)?, (list, Vec::new()));
    }
    Ok(())
}

#[test]
fn a_link_that_is_cut_off_or_altered_is_refused() -> TestResult {
    let packed = pack(&typical(5, true, 1)?)?;
    for length in 1..packed.len() {
        assert_eq!(unpack(&packed[..length]), Err(LinkError::Damaged), "{length} characters");
    }
    assert_eq!(unpack(""), Err(LinkError::NotALink));
    for place in 1..packed.len() {
        let mut altered = packed.clone().into_bytes();
        altered[place] = if altered[place] == b'x' { b'y' } else { b'x' };
        assert_eq!(unpack(&String::from_utf8(altered)?), Err(LinkError::Damaged), "character {place}");
    }
    Ok(())
}

#[test]
fn subjects_go_along_for_organisations_outside_the_bundled_data() -> TestResult {
    let list = typical(3, false, 2)?;
    let foreign = list.items[0].organisations[0].clone();
    let (sent, _) = unpack(&pack(&light(list.clone(), |id| id != foreign))?)?;
    assert_eq!(sent.subjects.keys().collect::<Vec<_>>(), [&foreign]);
    assert_eq!(sent.subjects.get(&foreign), list.subjects.get(&foreign));
    Ok(())
}

#[test]
fn what_is_left_out_is_not_said() -> TestResult {
    let mut sent = typical(4, true, 3)?;
    for item in &mut sent.items {
        (item.note, item.tags, item.status) = (None, None, None);
        item.edited.clear();
    }
    let json = to_json(&unpack(&pack(&sent)?)?.0);
    for item in json["items"].as_array().into_iter().flatten() {
        assert!(["note", "tags", "status"].iter().all(|name| item.get(name).is_none()), "{item}");
        assert_eq!(item.pointer("/edited/note"), None);
    }
    assert_eq!(read(json).0, Some(sent));
    Ok(())
}
