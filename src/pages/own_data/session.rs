//! A list that is being read and decided on. It outlives the page: whoever looks elsewhere meanwhile finds it as it was.

use crate::platform::{leaving, slices};
use crate::state::App;
use leptos::prelude::*;
use padan_core::document::Document;
use padan_core::finding::Finding;
use padan_core::progress::Progress;
use padan_import::columns::Column;
use padan_import::decisions::Decisions;
use padan_import::draft::{Drafts, Reading};
use padan_import::reference::{Preparing, Reference};
use padan_import::table::{Choice, Table};
use std::sync::{Arc, Mutex, PoisonError};

/// How far a list is.
#[derive(Clone)]
pub enum Stage {
    /// None has been chosen, or one could not be used.
    Choosing(Option<Arc<Finding>>),
    /// Something takes its time: what, and how much of how much is done.
    Working(Work, usize, usize),
    /// A table was read; a person says what its columns hold.
    Columns(Arc<Looked>),
    /// Its rows were read; a person decides.
    Deciding(Arc<Decided>, Step),
}

/// What takes its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Reading the file.
    Reading,
    /// Reading the rows.
    Rows,
    /// Making and opening the dataset.
    Opening,
}

/// What a person decides, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Capabilities of groups of phrases.
    Groups,
    /// Doubles.
    Twins,
    /// Texts with sensitive words.
    Sensitive,
    /// What was wrong.
    Findings,
    /// What the dataset will hold.
    Load,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Groups, Self::Twins, Self::Sensitive, Self::Findings, Self::Load];
}

/// A table as it was read, and how.
pub struct Looked {
    /// The file.
    pub bytes: Vec<u8>,
    /// What a person chose.
    pub choice: Choice,
    /// The table.
    pub table: Table,
    /// What its columns seem to hold.
    pub columns: Vec<Column>,
}

/// Rows as they were read.
pub struct Decided {
    /// What a JSON dataset says besides its organisations.
    pub head: Document,
    /// The organisations.
    pub drafts: Arc<Drafts>,
    /// What they are held against.
    pub reference: Arc<Reference>,
    /// The table that they were read from, and what was said of its columns: the way back. A JSON dataset has no columns.
    pub columns: Option<(Arc<Looked>, Reading)>,
}

/// The list that is being read.
#[derive(Clone)]
pub struct Session {
    /// How far it is. To go on to another part of the page, [`Self::go`].
    pub stage: ArcRwSignal<Stage>,
    /// Counts up with each part of the page, and not while something takes its time.
    pub part: ArcRwSignal<usize>,
    /// What was decided.
    pub decisions: ArcRwSignal<Decisions>,
    /// What is said of the columns.
    pub reading: ArcRwSignal<Reading>,
    /// The rows as they were last read, whose decisions count as long as they apply.
    pub before: ArcStoredValue<Option<Arc<Decided>>>,
    /// Counts up with each change of the lists that are kept.
    pub kept: ArcRwSignal<usize>,
    reference: Arc<Mutex<Option<Arc<Reference>>>>,
    /// Counts up with each work that begins or is stopped.
    run: ArcRwSignal<usize>,
}

/// What a piece of work says.
pub enum Told {
    /// So much of so much is done.
    Working(usize, usize),
    /// All is done.
    Done,
}

impl Session {
    /// The one of the app, made when first asked for.
    pub fn get(app: App) -> Self {
        let kept = app.reading.with_value(|kept| kept.clone().and_then(|kept| kept.downcast::<Self>().ok()));
        kept.map_or_else(
            || {
                let session = Self {
                    stage: ArcRwSignal::new(Stage::Choosing(None)),
                    part: ArcRwSignal::new(0),
                    decisions: ArcRwSignal::default(),
                    reading: ArcRwSignal::default(),
                    before: ArcStoredValue::new(None),
                    kept: ArcRwSignal::new(0),
                    reference: Arc::default(),
                    run: ArcRwSignal::new(0),
                };
                app.reading.set_value(Some(Arc::new(session.clone())));
                session
            },
            |kept| (*kept).clone(),
        )
    }

    /// Goes on to another part of the page.
    pub fn go(&self, stage: Stage) {
        match stage {
            Stage::Deciding(..) => leaving::ask(true),
            Stage::Choosing(_) => leaving::ask(false),
            // On the way from the one to the other.
            Stage::Working(..) | Stage::Columns(_) => {}
        }
        let goes_on_working = matches!((&stage, &self.stage.get_untracked()), (Stage::Working(..), Stage::Working(..)));
        self.stage.set(stage);
        if !goes_on_working {
            self.part.update(|part| *part += 1);
        }
    }

    /// Stops what is going on and forgets the list.
    pub fn cancel(&self) {
        self.run.update(|run| *run += 1);
        self.decisions.set(Decisions::default());
        self.reading.set(Reading::default());
        self.before.set_value(None);
        self.go(Stage::Choosing(None));
    }

    /// Says why a file cannot be used. Nothing of it is kept.
    pub fn refuse(&self, finding: Finding) {
        self.cancel();
        self.go(Stage::Choosing(Some(Arc::new(finding))));
    }

    /// Works in slices until `step` says that all is done or a finding says that nothing can be; then calls `then`. Whatever was going on
    /// before is stopped.
    pub fn work<W: 'static>(
        &self,
        what: Work,
        work: W,
        step: impl Fn(&mut W) -> Result<Told, Box<Finding>> + 'static,
        then: impl FnOnce(&Self, W) + 'static,
    ) {
        let own = self.run.get_untracked() + 1;
        self.run.set(own);
        self.go(Stage::Working(what, 0, 0));
        let session = self.clone();
        let shown = self.clone();
        let told = ArcStoredValue::new((0, 0));
        let progress = told.clone();
        let mut going = Some((work, then));
        slices::in_slices(
            move || {
                if session.run.get_untracked() != own {
                    return true;
                }
                let Some((work, _)) = &mut going else { return true };
                match step(work) {
                    Ok(Told::Working(done, all)) => {
                        progress.set_value((done, all));
                        false
                    }
                    Ok(Told::Done) => {
                        if let Some((work, then)) = going.take() {
                            then(&session, work);
                        }
                        true
                    }
                    Err(finding) => {
                        session.refuse(*finding);
                        true
                    }
                }
            },
            move |_| {
                if shown.run.get_untracked() == own {
                    let (done, all) = told.get_value();
                    shown.stage.set(Stage::Working(what, done, all));
                }
            },
        );
    }

    /// What a list is held against, made ready when first needed; then calls `then`.
    pub fn with_reference(&self, then: impl FnOnce(&Self, Arc<Reference>) + 'static) {
        let known = self.reference.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(reference) = known {
            return then(self, reference);
        }
        let builtin = padan_data::document().map(|(document, _)| document).unwrap_or_default();
        let step = |preparing: &mut Preparing| {
            let progress = preparing.step(5);
            Ok(if progress == Progress::Done { Told::Done } else { Told::Working(0, 0) })
        };
        self.work(Work::Rows, Preparing::new(&builtin), step, move |session, preparing| {
            let reference = Arc::new(preparing.finish());
            *session.reference.lock().unwrap_or_else(PoisonError::into_inner) = Some(reference.clone());
            then(session, reference);
        });
    }
}
