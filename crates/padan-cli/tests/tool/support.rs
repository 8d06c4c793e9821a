//! Runs the tool and makes files for it. Organisations called "Example …" are invented.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a test returns.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The folder of the bundled data.
pub const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");

/// A topic of the bundled data that the examples are ranked in.
pub const TOPIC: &str = "humanitarian-drones";

/// What came of a run.
pub struct Run {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Standard output as JSON.
    pub fn json(&self) -> Outcome<Value> {
        Ok(serde_json::from_str(&self.out)?)
    }

    /// Standard output as lines of JSON.
    pub fn json_lines(&self) -> Outcome<Vec<Value>> {
        Ok(self.out.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
    }

    /// The two ids of each pair, in the order of the output.
    pub fn pairs(&self) -> Outcome<Vec<(String, String)>> {
        let list = self.json()?;
        Ok(items(&list).iter().map(|pair| (text(&pair["a"]), text(&pair["b"]))).collect())
    }
}

/// Runs the tool, which never panics whatever it is given.
pub fn padan(arguments: &[&str]) -> Outcome<Run> {
    let output = Command::new(env!("CARGO_BIN_EXE_padan")).args(arguments).output()?;
    let run = Run { status: output.status.code(), out: String::from_utf8(output.stdout)?, err: String::from_utf8(output.stderr)? };
    assert!(!run.err.contains("panicked"), "{arguments:?}: {}", run.err);
    Ok(run)
}

/// `padan pairs --json` in [`TOPIC`] with more arguments.
pub fn pairs(more: &[&str]) -> Outcome<Run> {
    padan(&[&["pairs", "--topic", TOPIC, "--json"], more].concat())
}

/// The items of a JSON array; none where it is something else.
pub fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A JSON text; empty where it is something else.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Points as whole thousandths, read off their decimals so that no rounding hides a difference.
pub fn thousandths(value: &Value) -> Outcome<u32> {
    let written = value.to_string();
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    if decimals.len() > 3 {
        return Err(format!("{written} has more than three decimals").into());
    }
    Ok(whole.parse::<u32>()? * 1000 + format!("{decimals:0<3}").parse::<u32>()?)
}

/// The country of each bundled organisation, by id.
pub fn countries() -> Outcome<BTreeMap<String, String>> {
    let mut countries = BTreeMap::new();
    for entry in fs::read_dir(format!("{DATA}/organisations"))? {
        let part: Value = serde_json::from_slice(&fs::read(entry?.path())?)?;
        countries.extend(items(&part["organisations"]).iter().map(|body| (text(&body["id"]), text(&body["country"]))));
    }
    Ok(countries)
}

/// An empty folder of one test.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes the folder anew; its name has to be that test's own.
    pub fn new(name: &str) -> Outcome<Self> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if path.exists() {
            fs::remove_dir_all(&path)?;
        }
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// The path of a file in it, or of the folder itself for an empty name.
    pub fn path(&self, name: &str) -> String {
        if name.is_empty() { self.0.display().to_string() } else { self.0.join(name).display().to_string() }
    }

    /// Writes a file and gives its path.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> Outcome<String> {
        let path = self.path(name);
        if let Some(parent) = Path::new(&path).parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Writes JSON and gives the path.
    pub fn json(&self, name: &str, value: &Value) -> Outcome<String> {
        self.write(name, value.to_string())
    }

    /// The pairs of a dataset in [`TOPIC`].
    pub fn pairs_of(&self, dataset: &Value, more: &[&str]) -> Outcome<Run> {
        pairs(&[&["--dataset", &self.json("dataset.json", dataset)?], more].concat())
    }
}

/// An invented organisation.
pub fn example(letter: &str, country: &str, capabilities: &[&str]) -> Value {
    let claims: Vec<Value> = capabilities
        .iter()
        .map(|id| json!({"capability": id, "engagement": "produce", "claim": format!("Makes parts {letter} for {id}.")}))
        .collect();
    json!({"id": format!("example-{letter}"), "name": format!("Example {}", letter.to_uppercase()), "country": country, "capabilities": claims})
}

/// A dataset of nothing but organisations.
pub fn dataset(organisations: &[Value]) -> Value {
    json!({"format": "padan-dataset", "version": 1, "organisations": organisations})
}

/// An object with more fields, or other values in its fields.
pub fn with(mut object: Value, more: Value) -> Value {
    if let (Value::Object(fields), Value::Object(more)) = (&mut object, more) {
        fields.extend(more);
    }
    object
}

/// Two invented organisations of two member states that match.
pub fn two() -> [Value; 2] {
    [example("a", "ID", &["uas.airframe"]), example("b", "MY", &["uas.payload"])]
}
