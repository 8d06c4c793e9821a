//! `padan kiosk`: one file with data and settings inside. All organisations are invented.

use crate::support::{Folder, Outcome, dataset, example, padan, text, two, with};
use serde_json::{Value, json};
use std::fs;

/// Something that looks like the single-file edition.
const EDITION: &str = "<html><body><script type=\"text/plain\" id=\"module\">H4sI</script>\n</body></html>\n";

fn settings(more: Value) -> Value {
    with(json!({"format": "padan-kiosk", "version": 1, "title": "Test fixture </script> of an event"}), more)
}

/// The JSON of an element.
fn inside(page: &str, id: &str) -> Outcome<Value> {
    Ok(serde_json::from_str(padan_core::kiosk::page::held(page, id).ok_or("nothing is held")?)?)
}

#[test]
fn dataset_and_settings_are_in_the_file_as_they_were_given() -> Outcome {
    let folder = Folder::new("kiosk")?;
    let edition = folder.write("padan.html", EDITION)?;
    let bodies = two().map(|body| with(body, json!({"stand": "Hall 1 <a>", "later": {"kept": 1}})));
    let given = with(dataset(&bodies), json!({"title": "Test fixture with stands", "unknown": [1]}));
    let wanted = settings(json!({"stands_only": true, "states": ["ID", "MY"], "hue": "blue"}));
    let (data, chosen, output) = (folder.json("data.json", &given)?, folder.json("settings.json", &wanted)?, folder.path("kiosk.html"));
    let run = padan(&["kiosk", "--edition", &edition, "--dataset", &data, "--settings", &chosen, "-o", &output])?;
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("shows 2 organisations, 2 of them with a stand"), "{}", run.err);
    let page = fs::read_to_string(&output)?;
    assert_eq!((inside(&page, "padan-dataset")?, inside(&page, "padan-kiosk")?), (given, wanted));
    assert_eq!(page.matches("</script>").count(), 3);
    // A kiosk of a kiosk: what was inside is not there twice.
    let again = padan(&["kiosk", "--edition", &output, "-o", &folder.path("again.html")])?;
    assert_eq!(again.status, Some(0), "{}", again.err);
    let page = fs::read_to_string(folder.path("again.html"))?;
    assert_eq!(
        (page.matches("application/json").count(), inside(&page, "padan-kiosk")?),
        (1, json!({"format": "padan-kiosk", "version": 1}))
    );
    Ok(())
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_written() -> Outcome {
    let folder = Folder::new("kiosk-wrong")?;
    let (edition, output) = (folder.write("padan.html", EDITION)?, folder.path("kiosk.html"));
    let good = folder.json("good.json", &dataset(&two()))?;
    let wrong = folder.json("wrong.json", &dataset(&[example("a", "Indonesia", &[])]))?;
    let broken = folder.write("broken.json", "{")?;
    let unknown = folder.json("unknown.json", &settings(json!({"topics": ["no-such-topic"], "code": "x"})))?;
    let nobody = folder.json("nobody.json", &settings(json!({"stands_only": true})))?;
    let policy = folder.json("policy.json", &json!({"format": "padan-policy", "version": 1, "title": "P"}))?;
    let other = folder.write("other.html", "<html></html>")?;
    for (arguments, status, said) in [
        (vec!["--edition", &edition, "--dataset", &wrong], 1, "wrong.json: example-a: country: bad-country"),
        (vec!["--edition", &edition, "--dataset", &broken], 2, "broken.json: line 1: unreadable"),
        (vec!["--edition", &edition, "--dataset", &good, "--settings", &unknown], 1, "unknown.json: topics: unknown-reference"),
        (vec!["--edition", &edition, "--settings", &unknown], 1, "unknown.json: code: bad-value: write the code as 4 to 12 digits"),
        (vec!["--edition", &edition, "--dataset", &good, "--settings", &nobody], 1, "no organisation is shown"),
        (vec!["--edition", &edition, "--settings", &policy], 2, "cannot be used as settings of a kiosk"),
        (vec!["--edition", &other], 2, "is not the single-file edition"),
        (
            vec!["--edition", "no/such/padan.html"],
            2,
            "no/such/padan.html is not there, seen from the current folder: name your copy of padan.html with --edition FILE",
        ),
    ] {
        let run = padan(&[&["kiosk", "-o", &output], arguments.as_slice()].concat())?;
        assert_eq!(run.status, Some(status), "{arguments:?}: {}", run.err);
        assert!(run.err.contains(said), "{arguments:?}: {}", run.err);
        assert!(fs::metadata(&output).is_err(), "{arguments:?}");
    }
    Ok(())
}

#[test]
fn what_the_check_flags_is_held_back() -> Outcome {
    let folder = Folder::new("kiosk-flagged")?;
    let edition = folder.write("padan.html", EDITION)?;
    let [a, b] = two();
    let data = folder.json("data.json", &dataset(&[with(a, json!({"summary": "Makes howitzers."})), b]))?;
    let output = folder.path("kiosk.html");
    let run = padan(&["kiosk", "--edition", &edition, "--dataset", &data, "-o", &output])?;
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert!(run.err.contains("example-a: summary: sensitive") && run.err.contains("shows 1 organisation,"), "{}", run.err);
    let inside = inside(&fs::read_to_string(&output)?, "padan-dataset")?;
    assert_eq!(text(&inside["organisations"][0]["id"]), "example-a");
    assert!(inside["organisations"][0]["screening"][0]["cleared_by"].is_null());
    Ok(())
}
