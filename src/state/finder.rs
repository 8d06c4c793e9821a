//! The search index and the catalogue of the dataset, made when a page first needs them. The index is made in slices: typing goes on
//! meanwhile. Labels in other languages follow, so that whoever types in one of those finds the same.

use super::{App, Lasting};
use crate::platform::{language, release_files, slices};
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::catalogue::Catalogue;
use padan_core::dataset::{Dataset, Labelled};
use padan_core::progress::Progress;
use padan_core::search::{Index, Opening, Translations};
use padan_words::{LANGUAGES, Table};
use std::sync::Arc;
use std::time::Duration;

/// What tells datasets, as they are shown, from each other.
type ShownAs = (u32, &'static str);

/// Items that are read between two looks at the clock.
const STEP: usize = 8;

/// The index and the catalogue, once they are made.
#[derive(Clone, Copy)]
pub struct Finder {
    /// Counts what was made, for views that wait.
    made: Lasting<u32>,
    is_making: StoredValue<bool>,
    /// With the dataset and the language that each is of.
    index: StoredValue<Option<(ShownAs, Arc<Index>)>>,
    catalogue: StoredValue<Option<(ShownAs, Arc<Catalogue>)>>,
}

impl Finder {
    /// Nothing made yet.
    pub fn new() -> Self {
        Self { made: Lasting::new(0), is_making: StoredValue::new(false), index: StoredValue::default(), catalogue: StoredValue::default() }
    }

    /// The index, once it is made, for views that change with it; asked for if need be. Large: only chunks call it.
    pub fn index(self, app: App) -> Option<Arc<Index>> {
        self.made.track();
        let shown = app.shown_as();
        let known = self.index.with_value(|index| index.as_ref().filter(|(of, _)| *of == shown).map(|(_, index)| index.clone()));
        if known.is_none() && !self.is_making.get_value() {
            self.is_making.set_value(true);
            self.make(app, shown);
        }
        known
    }

    fn make(self, app: App, shown: ShownAs) {
        let mut opening = Some(app.with_dataset(Opening::new));
        let step = move || {
            let Some(making) = &mut opening else { return true };
            if app.with_dataset(|dataset| making.step(dataset, STEP)) == Progress::Working {
                return false;
            }
            if let Some(made) = opening.take() {
                self.index.set_value(Some((shown, Arc::new(made.finish()))));
                self.is_making.set_value(false);
                self.made.try_update(|made| *made += 1);
                spawn_local(self.learn_languages(app, shown));
            }
            true
        };
        // Not within the view that asks.
        set_timeout(move || slices::in_slices(step, |_| ()), Duration::ZERO);
    }

    /// Has the index understand labels in the languages that are not shown. Those whose words do not come are left out.
    async fn learn_languages(self, app: App, of_shown: ShownAs) {
        let (taxonomy, shown) = (app.with_original(Dataset::taxonomy), untrack(|| app.language()));
        let Ok(builtin) = padan_data::dataset() else { return };
        // The words of the dataset itself, where another language is shown.
        let mut others = vec![taxonomy.clone()];
        for other in LANGUAGES.iter().filter(|other| other.code != shown) {
            let Some(text) = release_files::bytes(other.file).await.and_then(|bytes| String::from_utf8(bytes).ok()) else { continue };
            let labels: Vec<&str> = text.lines().filter(|line| line.starts_with(Labelled::KEY)).collect();
            let table = Table::read(&labels.join("\n"), language::FORMS);
            others.push(taxonomy.localised(other.code, &builtin, |thing| table.say(&thing.key(), &[])));
        }
        if self.index.try_with_value(|index| index.as_ref().is_none_or(|(of, _)| *of != of_shown)) != Some(false) {
            return;
        }
        let translations = app.with_dataset(|dataset| Translations::new(dataset, &others));
        self.index.update_value(|index| {
            if let Some((_, index)) = index {
                Arc::make_mut(index).understand(translations);
            }
        });
        self.made.try_update(|made| *made += 1);
    }

    /// The catalogue, made if need be. Large: only chunks call it.
    pub fn catalogue(self, app: App) -> Arc<Catalogue> {
        let shown = app.shown_as();
        let known =
            self.catalogue.with_value(|known| known.as_ref().filter(|(of, _)| *of == shown).map(|(_, catalogue)| catalogue.clone()));
        known.unwrap_or_else(|| {
            let catalogue = Arc::new(app.with_dataset(Catalogue::new));
            self.catalogue.set_value(Some((shown, catalogue.clone())));
            catalogue
        })
    }
}
