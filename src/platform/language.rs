//! Languages as the browser knows them: which the person reads, plural forms, numbers, dates, the order of
//! names, names of languages.

use super::page::{document, window};
use padan_words::Forms;
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, count: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, date: &js_sys::Date) -> Result<String, JsValue>;
    #[wasm_bindgen(static_method_of = DateTimeFormat, js_namespace = Intl, js_name = supportedLocalesOf)]
    fn supported(language: &str) -> js_sys::Array;

    #[wasm_bindgen(js_namespace = Intl)]
    type Collator;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str) -> Result<Collator, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn compare(this: &Collator) -> js_sys::Function;

    /// A list of texts, which the browser sorts by itself: comparing them one by one from here takes much longer.
    #[wasm_bindgen(js_name = Array)]
    type Texts;
    #[wasm_bindgen(constructor, js_class = "Array")]
    fn new() -> Texts;
    #[wasm_bindgen(method, js_class = "Array")]
    fn push(this: &Texts, text: &str);
    #[wasm_bindgen(method, js_class = "Array")]
    fn sort(this: &Texts, compare: &js_sys::Function);
    #[wasm_bindgen(method, js_class = "Array")]
    fn at(this: &Texts, place: u32) -> Option<String>;
}

/// What the browser knows of the language that is spoken, each asked for when it is first needed: that takes the browser longer than
/// the first page may.
struct Spoken {
    code: &'static str,
    plural: OnceCell<Option<PluralRules>>,
    number: OnceCell<Option<NumberFormat>>,
}

impl Spoken {
    const fn new(code: &'static str) -> Self {
        Self { code, plural: OnceCell::new(), number: OnceCell::new() }
    }
}

thread_local! {
    static SPOKEN: RefCell<Spoken> = const { RefCell::new(Spoken::new(ENGLISH)) };
}

const ENGLISH: &str = "en";

/// Plural forms and numbers of the language that is spoken.
pub const FORMS: Forms = Forms { plural, number };

fn spoken_locale() -> &'static str {
    SPOKEN.with_borrow(|spoken| locale(spoken.code))
}

/// The locale whose rules a language follows. Figures are Western everywhere; Tetun, which browsers do not know, writes numbers and
/// dates as Portuguese does in Timor-Leste. Thai years are those of the data, which are Gregorian.
fn locale(code: &'static str) -> &'static str {
    match code {
        "en" => "en-GB",
        "pt" => "pt-PT",
        "tet" => "pt-TL",
        "my" => "my-u-nu-latn",
        "km" => "km-u-nu-latn",
        "lo" => "lo-u-nu-latn",
        "th" => "th-u-ca-gregory-nu-latn",
        code => code,
    }
}

/// Speaks a language from now on: the document says so, and [`FORMS`] are its own.
pub fn speak(code: &'static str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", code);
    }
    SPOKEN.set(Spoken::new(code));
}

#[allow(clippy::cast_precision_loss)] // no plural form depends on the last digits of a number that long
fn plural(count: i64) -> &'static str {
    let asked = SPOKEN.with_borrow(|spoken| match spoken.code {
        ENGLISH => Some((Forms::ENGLISH.plural)(count).to_owned()),
        // It has no plural forms; the browser would take those of its own language.
        "tet" => None,
        code => spoken.plural.get_or_init(|| PluralRules::new(locale(code)).ok()).as_ref().map(|rules| rules.select(count as f64)),
    });
    ["zero", "one", "two", "few", "many"].into_iter().find(|known| asked.as_deref() == Some(known)).unwrap_or("other")
}

#[allow(clippy::cast_precision_loss)] // counts of things are far below 2^53
fn number(count: i64) -> String {
    SPOKEN.with_borrow(|spoken| {
        if spoken.code == ENGLISH {
            return (Forms::ENGLISH.number)(count);
        }
        let format = || NumberFormat::new(locale(spoken.code), &options(&[("useGrouping", "min2")])).ok();
        spoken.number.get_or_init(format).as_ref().map_or_else(|| count.to_string(), |format| format.format(count as f64))
    })
}

/// A day of the form `2026-11-22`, or a month of the form `2026-11`, as the language that is spoken writes it; anything else, and where
/// the browser does not know the language, as it is.
pub fn day(text: &str) -> String {
    let wanted: &[(&str, &str)] = match text.len() {
        10 => &[("dateStyle", "long"), ("timeZone", "UTC")],
        7 => &[("year", "numeric"), ("month", "long"), ("timeZone", "UTC")],
        _ => return text.to_owned(),
    };
    let date = js_sys::Date::new(&text.into());
    let locale = spoken_locale();
    // Chromium has no Lao, Khmer and Burmese dates. Figures are understood; month names in English would not be.
    if DateTimeFormat::supported(locale).length() == 0 {
        return text.to_owned();
    }
    let written = DateTimeFormat::new(locale, &options(wanted)).and_then(|format| format.format(&date));
    written.unwrap_or_else(|_| text.to_owned())
}

/// For each text its place among them in the order of the language that is spoken; `None` where the browser knows no order.
pub fn ranks(texts: &[&str]) -> Option<Vec<u32>> {
    let collator = Collator::new(spoken_locale()).ok()?;
    let sorted = Texts::new();
    for text in texts {
        sorted.push(text);
    }
    sorted.sort(&collator.compare());
    let ranks: HashMap<String, u32> = (0..).map_while(|place| sorted.at(place).map(|text| (text, place))).collect();
    texts.iter().map(|text| ranks.get(*text).copied()).collect()
}

/// The languages that the browser says the person reads, the first first.
pub fn preferred() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|code| code.as_string()).collect()
}

/// The name of the language with a code, in the language that is spoken; the code itself where the browser knows no name.
pub fn name(code: &str) -> String {
    let locale = spoken_locale();
    let name = DisplayNames::new(locale, &options(&[("type", "language")])).and_then(|names| names.of(code));
    name.ok().flatten().unwrap_or_else(|| code.to_owned())
}

/// The name of the country with a code of two letters in a language; `None` where the browser knows none.
pub fn country(code: &str, language: &'static str) -> Option<String> {
    let names = DisplayNames::new(locale(language), &options(&[("type", "region"), ("fallback", "none")]));
    names.and_then(|names| names.of(code)).ok().flatten()
}

fn options(fields: &[(&str, &str)]) -> JsValue {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        // Never refused: the object is ours.
        let _ = js_sys::Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object.into()
}
