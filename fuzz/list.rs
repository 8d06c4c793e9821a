//! What has to hold for the bytes of any list. The fuzz target and the replay of its corpus (`crates/padan-import/tests/corpus.rs`) both ask this.

use padan_core::document::{Document, read, to_json};
use padan_core::progress::Progress;
use padan_import::columns::propose;
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafting, Reading};
use padan_import::finish::document;
use padan_import::reference::{Reference, small};
use padan_import::role::Role;
use padan_import::table::{Choice, Opening};
use std::sync::{Arc, LazyLock};

static GROUND: LazyLock<Arc<Reference>> =
    LazyLock::new(|| Arc::new(Reference::new(&small(&[("x.boats", "Rescue boats"), ("x.drones", "Drone survey")]))));

/// A list: a table, whatever its columns hold, drafts, a document. What was made is the same after it was written and read.
pub fn list(input: &[u8]) {
    let Ok(mut opening) = Opening::new(input.to_vec(), &Choice::default()) else { return };
    loop {
        match opening.step(64) {
            Ok(Progress::Working) => {}
            Ok(Progress::Done) => break,
            Err(_) => return,
        }
    }
    let Ok(table) = opening.finish() else { return };
    let mut roles: Vec<Role> = propose(&table).iter().map(|column| column.role).collect();
    // Where headings say nothing, columns hold what makes most of them.
    let usual = [Role::Name, Role::Description, Role::Capabilities, Role::Parent, Role::Website, Role::Founded, Role::Id];
    for (role, usual) in roles.iter_mut().filter(|role| **role == Role::Ignored).zip(usual) {
        *role = usual;
    }
    let Ok(mut drafting) = Drafting::of_table(table, Reading { roles, country: Some("MY".into()) }) else { return };
    while drafting.step(&GROUND, 7) == Progress::Working {}
    let drafts = drafting.finish();
    let made = document(Document::default(), Arc::new(drafts), Decisions::default(), GROUND.clone());
    let (again, _) = read(to_json(&made));
    assert_eq!(again, made, "a dataset changes when it is saved");
}
