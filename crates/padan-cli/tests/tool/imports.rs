//! `padan import`: lists as people have them, and files that are none. All organisations in them are invented.

use crate::support::{Folder, Outcome, Run, TOPIC, items, padan, text};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const TEMPLATE: &str = include_str!("../../../../docs/template.csv");

/// Imports bytes with more arguments, and reads what was written.
fn import(folder: &Folder, name: &str, bytes: impl AsRef<[u8]>, more: &[&str]) -> Outcome<(Run, Option<Value>)> {
    let (file, output) = (folder.write(name, bytes)?, folder.path(&format!("{name}.out.json")));
    let run = padan(&[&["import", &file, "-o", &output], more].concat())?;
    let written = if Path::new(&output).exists() { Some(serde_json::from_slice(&fs::read(output)?)?) } else { None };
    Ok((run, written))
}

fn organisations(written: Option<&Value>) -> Vec<Value> {
    written.map(|document| items(&document["organisations"]).to_vec()).unwrap_or_default()
}

fn capabilities(organisation: &Value) -> Vec<String> {
    items(&organisation["capabilities"]).iter().map(|claim| text(&claim["capability"])).collect()
}

#[test]
fn the_template_becomes_a_dataset_that_can_be_ranked() -> Outcome {
    let folder = Folder::new("import-template")?;
    let (run, written) = import(&folder, "list.csv", TEMPLATE, &["--title", "Example fair", "--as-of", "2026-11-01"])?;
    assert_eq!(run.status, Some(0), "{}", run.err);
    let made = organisations(written.as_ref());
    assert_eq!(
        made.iter().map(|body| text(&body["id"])).collect::<Vec<_>>(),
        ["my-example-works", "id-example-survey", "th-example-university"]
    );
    assert_eq!(capabilities(&made[0]), ["mfg.composites"]);
    assert_eq!(made[0]["capabilities"][0]["engagement"], "produce");
    assert_eq!(made[0]["seeks"][0]["capability"], "uas.airframe");
    assert!(capabilities(&made[1]).contains(&"uas.operations".into()), "{:?}", made[1]);
    assert_eq!(
        written.as_ref().map(|document| (text(&document["title"]), text(&document["as_of"]))),
        Some(("Example fair".into(), "2026-11-01".into()))
    );
    let list = folder.path("list.csv.out.json");
    assert_eq!(padan(&["check", &list])?.status, Some(0));
    let pairs = padan(&["pairs", "--dataset", &list, "--topic", TOPIC, "--json"])?;
    assert!(pairs.status == Some(0) && !pairs.pairs()?.is_empty(), "{}", pairs.err);
    // The same every time.
    let again = import(&folder, "again.csv", TEMPLATE, &["--title", "Example fair", "--as-of", "2026-11-01"])?;
    assert_eq!(again.1, written);
    Ok(())
}

#[test]
fn other_encodings_delimiters_and_headings_are_read() -> Outcome {
    let folder = Folder::new("import-encodings")?;
    let portuguese = b"Feira de Exemplo 2026;;\r\nEmpresa;Pa\xeds;Produtos\r\nExemplo Jos\xe9 Lda;Timor-Leste;rescue boats\r\n";
    let (run, written) = import(&folder, "pt.csv", portuguese, &[])?;
    assert!(run.err.contains("Windows-1252") && run.err.contains("\";\""), "{}", run.err);
    let made = organisations(written.as_ref());
    assert_eq!((text(&made[0]["name"]), text(&made[0]["country"])), ("Exemplo José Lda".into(), "TL".into()));
    assert_eq!(capabilities(&made[0]), ["mar.rescue-craft"]);
    let vietnamese = "Tên công ty\tQuốc gia\nVí Dụ\tViệt Nam\n";
    let wide: Vec<u8> = [0xfeff_u16].into_iter().chain(vietnamese.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (run, written) = import(&folder, "vi.txt", wide, &[])?;
    assert_eq!((run.status, organisations(written.as_ref())[0]["country"].as_str()), (Some(0), Some("VN")), "{}", run.err);
    // Thai in TIS-620, with a column that nobody can know.
    let thai = b"\xaa\xd7\xe8\xcd,\xbb\xc3\xd0\xe0\xb7\xc8,Xyz\n\xb5\xd1\xc7\xcd\xc2\xe8\xd2\xa7,\xe4\xb7\xc2,water purification\n";
    let (run, written) = import(&folder, "th.csv", thai, &["--column", "Xyz=description"])?;
    assert!(run.err.contains("TIS-620"), "{}", run.err);
    let made = organisations(written.as_ref());
    assert_eq!((text(&made[0]["name"]), capabilities(&made[0])), ("ตัวอย่าง".into(), vec!["hadr.water".to_owned()]));
    Ok(())
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_the_rest_is_kept() -> Outcome {
    let folder = Folder::new("import-findings")?;
    let list = "id,name,country,kind,website,capabilities,parent,email\n\
        a,Example A,MY,company,example.org,uas.airframe:make,b,x@example.org\n\
        b,Example B,Atlantis,,,,,\n\
        c,,LA,,,,,\n\
        d,Example D,ID,purple,not an address,uas.nothing,e,\n\
        e,Example E,ID,,,,d,\n\
        e,Example F,ID,,,,,\n\
        ,Example G,SG,,\"=HYPERLINK(\"\"x\"\")\",,,\n\
        ,EXAMPLE G PTE. LTD.,Singapore,,,hadr.water,,\n\
        h,Example H,DE,,,,,\n";
    let (run, written) = import(&folder, "list.csv", list, &[])?;
    assert_eq!(run.status, Some(1));
    for wanted in [
        "line 2: capabilities: bad-value: ",
        "line 3: country: bad-country: ",
        "line 4: name: missing: ",
        "line 5: kind: bad-value: ",
        "line 5: website: bad-url: ",
        "line 5: capabilities: unknown-reference: ",
        "line 5: parent: bad-value: ",
        "line 6: parent: bad-value: ",
        "line 7: id: duplicate-id: ",
        "line 8: E: bad-value: ",
        "line 9: duplicate-organisation: ",
    ] {
        assert!(run.err.lines().any(|line| line.contains(&format!("list.csv: {wanted}"))), "{wanted}: {}", run.err);
    }
    let made = organisations(written.as_ref());
    assert_eq!(made.iter().map(|body| text(&body["id"])).collect::<Vec<_>>(), ["a", "d", "e", "sg-example-g", "h"]);
    assert_eq!(capabilities(&made[3]), ["hadr.water"]);
    assert!(!written.as_ref().map(Value::to_string).unwrap_or_default().contains("x@example.org"));
    // Beyond the association: kept, by its name.
    let states = written.as_ref().map(|document| items(&document["member_states"]).to_vec()).unwrap_or_default();
    assert!(states.iter().any(|state| state["code"] == "DE" && state["name"] == "Germany" && state["membership"] == "partner"));
    Ok(())
}

#[test]
fn doubles_keep_both_stands_and_flagged_phrases_mean_nothing_by_themselves() -> Outcome {
    let folder = Folder::new("import-stands")?;
    let list = "name,country,description,stand\nExample Works,MY,rescue boats; plate carriers,\"Hall 3, B05\"\n\
        EXAMPLE WORKS SDN BHD,MY,rescue boats,\"Hall 2, C78\"\nWorks Example,MY,rescue boats,D1\n";
    let (run, written) = import(&folder, "list.csv", list, &[])?;
    let made = organisations(written.as_ref());
    assert_eq!(made.iter().map(|body| text(&body["stand"])).collect::<Vec<_>>(), ["Hall 3, B05; Hall 2, C78", "D1"]);
    assert_eq!(capabilities(&made[0]), ["mar.rescue-craft"], "{:?}", made[0]);
    for wanted in [
        "line 3: \"EXAMPLE WORKS SDN BHD\" is taken for \"Example Works\" on line 2, stand Hall 3, B05; Hall 2, C78",
        "line 4: \"Works Example\" may be \"Example Works\" on line 2, stand Hall 3, B05; D1",
        "\"Example Works\" stands on line 2 too",
    ] {
        assert!(run.err.contains(wanted), "{wanted}: {}", run.err);
    }
    Ok(())
}

#[test]
fn a_dataset_from_elsewhere_is_checked_and_what_names_nothing_is_left_out() -> Outcome {
    let folder = Folder::new("import-json")?;
    let body =
        |id: &str, country: &str, parent: &str| json!({"id": id, "name": format!("Example {id}"), "country": country, "parent": parent});
    let bodies = [body("a", "MY", "b"), body("b", "MY", "a"), body("c", "", "a"), body("a", "ID", "x"), body("d", "Malaysia", "x")];
    let dataset = json!({"format": "padan-dataset", "version": 1, "title": "Example list", "organisations": bodies});
    let (run, written) = import(&folder, "list.json", dataset.to_string(), &[])?;
    assert_eq!(run.status, Some(1));
    for wanted in [
        "a: parent: bad-value: ",
        "b: parent: bad-value: ",
        "c: country: missing: ",
        "organisations: a: duplicate-id: ",
        "d: country: bad-country: ",
    ] {
        assert!(run.err.lines().any(|line| line.contains(&format!("list.json: {wanted}"))), "{wanted}: {}", run.err);
    }
    let made = organisations(written.as_ref());
    assert_eq!(made.iter().map(|body| text(&body["id"])).collect::<Vec<_>>(), ["a", "b"]);
    assert!(made.iter().all(|body| body.get("parent").is_none()));
    assert_eq!(written.as_ref().map(|document| text(&document["title"])), Some("Example list".into()));
    Ok(())
}

#[test]
fn sensitive_words_are_recorded_and_bar_from_ranking() -> Outcome {
    let folder = Folder::new("import-sensitive")?;
    let list = "name,country,capabilities,description\nExample A,MY,uas.airframe,drones\nExample B,ID,uas.payload,guided missiles\n";
    let (run, written) = import(&folder, "list.csv", list, &[])?;
    assert_eq!(run.status, Some(1), "{}", run.err);
    let made = organisations(written.as_ref());
    assert_eq!((text(&made[1]["screening"][0]["heading"]), &made[1]["screening"][0]["cleared_by"]), ("ML4".into(), &Value::Null));
    let output = folder.path("list.csv.out.json");
    assert_eq!(padan(&["check", &output])?.status, Some(1));
    let pairs = padan(&["pairs", "--dataset", &output, "--topic", TOPIC, "--json"])?;
    assert_eq!(pairs.pairs()?, []);
    // Cleared elsewhere: asked again.
    let mut elsewhere = written.unwrap_or_default();
    elsewhere["organisations"][1]["screening"][0]["cleared_by"] = json!("somebody else");
    let (_, again) = import(&folder, "elsewhere.json", elsewhere.to_string(), &[])?;
    assert_eq!(organisations(again.as_ref())[1]["screening"][0].get("cleared_by").filter(|by| !by.is_null()), None);
    Ok(())
}

#[test]
fn known_organisations_are_named_and_become_one_beside_the_bundled_data() -> Outcome {
    let folder = Folder::new("import-bundled")?;
    let list = "name,country,stand,description\nAERODYNE,Malaysia,B12,drone inspection\nExample New Body,Malaysia,B13,rescue boats\n";
    let (alone, written) = import(&folder, "list.csv", list, &[])?;
    assert!(alone.err.contains("\"AERODYNE\" seems to be \"Aerodyne Group\""), "{}", alone.err);
    assert_eq!(organisations(written.as_ref()).len(), 2);
    let (_, whole) = import(&folder, "both.csv", list, &["--with-bundled"])?;
    let whole = organisations(whole.as_ref());
    let stands: Vec<String> = whole.iter().filter(|body| body.get("stand").is_some()).map(|body| text(&body["name"])).collect();
    assert_eq!(stands, ["Aerodyne Group", "Example New Body"]);
    assert!(whole.len() > 400);
    Ok(())
}

#[test]
fn files_that_are_no_lists_are_refused_whole_with_the_reason() -> Outcome {
    let folder = Folder::new("import-refused")?;
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let protected: Vec<u8> = compound.iter().copied().chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let cases: [(&str, Vec<u8>, &str); 12] = [
        ("empty.csv", Vec::new(), "empty"),
        ("binary.csv", (0..=255).cycle().take(4_000).collect(), "no text"),
        ("image.csv", b"\x89PNG\r\n\x1a\n".to_vec(), "PNG"),
        ("old.xls", compound, "save it as XLSX"),
        ("protected.xlsx", protected, "password"),
        ("cut.xlsx", b"PK\x03\x04 and nothing more".to_vec(), "damaged"),
        ("wide.csv", format!("name,country{}\nA,MY\n", ",x".repeat(500)).into(), "200 columns"),
        ("no-country.csv", b"name,stand\nExample A,1\n".to_vec(), "countries"),
        ("header-alone.csv", b"name,country\n".to_vec(), "no row"),
        ("open-quote.csv", format!("name,country\n\"A,MY\n{}", "B,MY\n".repeat(200)).into(), "quotation mark"),
        ("other.json", b"{\"format\":\"padan-shortlist\"}".to_vec(), "format"),
        ("huge.csv", vec![b'a'; 40_000_001], "larger than"),
    ];
    for (name, bytes, why) in cases {
        let (run, written) = import(&folder, name, bytes, &[])?;
        assert!(run.status == Some(2) && run.err.contains(why), "{name}: {}", run.err);
        assert_eq!(written, None, "{name}");
    }
    Ok(())
}
