//! The resolver of our own says what fluent-bundle says, on every text of the English table.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use padan_words::{ENGLISH, ENGLISH_LATER, Forms, KEYS, Table, Value, Words};
use std::sync::Arc;

#[test]
fn every_text_is_the_same() -> Result<(), String> {
    let resource = FluentResource::try_new(format!("{ENGLISH}\n{ENGLISH_LATER}")).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut bundle = FluentBundle::new(vec!["en".parse().map_err(|error| format!("{error:?}"))?]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
    let words = Words::english();
    for (key, names) in KEYS {
        for count in [0, 1, 2, 11] {
            for counted in [true, false] {
                let value = || if counted { Value::Count(count) } else { Value::Text(format!("<{count}>")) };
                let args: Vec<(&'static str, Value)> = names.iter().map(|name| (*name, value())).collect();
                let mut given = FluentArgs::new();
                for name in *names {
                    let value = if counted { FluentValue::from(count) } else { FluentValue::from(format!("<{count}>")) };
                    given.set(*name, value);
                }
                let pattern = bundle.get_message(key).and_then(|message| message.value()).ok_or(*key)?;
                let mut errors = Vec::new();
                let theirs = bundle.format_pattern(pattern, Some(&given), &mut errors);
                assert_eq!(words.say(key, &args), theirs, "{key}");
            }
        }
    }
    Ok(())
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let words = Words::english().in_language(Some(Arc::new(Table::read("close = Tutup\nundo = { $missing }", Forms::ENGLISH))));
    assert_eq!(words.say("close", &[]), "Tutup");
    assert_eq!(words.say("undo", &[]), "Undo");
    assert_eq!(words.say("no-such-key", &[]), "no-such-key");
}

#[test]
fn long_numbers_are_set_in_groups_and_years_are_not() {
    let words = Words::english();
    assert_eq!(words.say("organisations", &[("count", Value::Count(12_345_678))]), "12,345,678 organisations");
    assert_eq!(words.say("organisations", &[("count", Value::Count(2026))]), "2026 organisations");
}
