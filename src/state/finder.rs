//! The search index and the catalogue of the dataset, made when a page first needs them. The index is made in slices: typing goes on
//! meanwhile. Labels in other languages follow, so that whoever types in one of those finds the same.

use super::language::ShownAs;
use super::{App, Lasting};
use crate::platform::{language, release_files, slices};
use leptos::prelude::*;
use leptos::task::spawn_local;
use padan_core::catalogue::Catalogue;
use padan_core::dataset::{Dataset, Labelled};
use padan_core::progress::Progress;
use padan_core::search::{Index, Opening, Translations};
use padan_words::{LANGUAGES, Table, unpack};
use std::sync::Arc;
use std::time::Duration;

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

    /// Has the index understand labels in the languages that are not shown.
    async fn learn_languages(self, app: App, of_shown: ShownAs) {
        let Some(translations) = app.translations(of_shown).await else { return };
        if self.index.try_with_value(|index| index.as_ref().is_none_or(|(of, _)| *of != of_shown)) != Some(false) {
            return;
        }
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

impl App {
    /// Labels in the languages that are not shown, for an index of the dataset as it is shown now; `None` where another is shown meanwhile.
    /// Languages whose words do not come are left out.
    pub async fn translations(self, of_shown: ShownAs) -> Option<Translations> {
        let (taxonomy, builtin) = (self.with_original(Dataset::taxonomy), padan_data::dataset().ok()?);
        let keys = release_files::text(padan_words::ORDER).await?;
        // The words of the dataset itself, where another language is shown.
        let mut others = vec![taxonomy.clone()];
        for other in LANGUAGES.iter().filter(|other| other.code != of_shown.1) {
            let Some(texts) = release_files::text(other.file).await else { continue };
            let table = Table::of(unpack(&keys, &texts).filter(|(key, _)| key.starts_with(Labelled::KEY)), language::FORMS);
            others.push(taxonomy.localised(other.code, &builtin, |thing| table.say(&thing.key(), &[])));
        }
        // The app may be gone by now.
        self.is_shown_as(of_shown).then(|| self.with_dataset(|dataset| Translations::new(dataset, &others)))
    }
}
