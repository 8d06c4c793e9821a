//! The newest year that a claim tells of: an organisation of which nothing was heard for long may do something else by now.

use crate::date::Date;

/// No earlier number is read as a year: it would say nothing of what an organisation does today.
const EARLIEST: u16 = 1900;
/// Where a dataset does not say its day, later numbers are of another era or no years.
const LATEST: u16 = 2100;

/// The newest year among the date of a claim's newest source and those that its text names; `None` where there is none.
///
/// Years after the dataset's day are plans and do not count, nor do those up to the beginning of what is claimed: it may go on ever
/// since. A source younger than the dataset is of its day.
pub(super) fn heard(text: &str, since: Option<i64>, newest: Option<Date>, as_of: Option<Date>) -> Option<u16> {
    let today = as_of.map_or(LATEST, |day| day.year);
    let told = years(text).filter(|&year| year <= today && since.is_none_or(|began| i64::from(year) > began));
    newest.map(|date| date.year.min(today)).into_iter().chain(told).filter(|&year| year >= EARLIEST).max()
}

/// Numbers in a text that may be years: four digits that stand by themselves. A colon before them makes an edition ("ISO 9001:2015"),
/// marks of thousands a quantity. Digits of other scripts are not read; they often count another era.
fn years(text: &str) -> impl Iterator<Item = u16> {
    let part_of_a_number = |c: char| c.is_alphanumeric() || matches!(c, ':' | ',' | '.');
    let mut before = ' ';
    let mut digits = 0;
    let mut year = 0;
    let mut follows = false;
    // One blank more ends a number at the end of the text.
    text.chars().chain([' ']).filter_map(move |c| {
        if let Some(digit) = c.to_digit(10) {
            if digits == 0 {
                (follows, year) = (part_of_a_number(before), 0);
            }
            digits += 1;
            year = if digits > 4 { 0 } else { year * 10 + digit };
            before = c;
            return None;
        }
        let found = (digits == 4 && !follows && !c.is_alphanumeric()).then_some(year);
        digits = 0;
        before = c;
        found.and_then(|year| u16::try_from(year).ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latest(text: &str) -> Option<u16> {
        heard(text, None, None, Date::parse("2026-11-22"))
    }

    #[test]
    fn years_are_four_digits_by_themselves() {
        assert_eq!(latest("Trained 40 pilots in 2019 and 2023."), Some(2023));
        assert_eq!(latest("Built 2015-2018, (2021)"), Some(2021));
        assert_eq!(latest("2024"), Some(2024));
        assert_eq!(latest("In 2,019 hours, at 20 190 m, with 12019 parts, B2019, 2019x, 3.2019"), None);
        assert_eq!(latest("Certified to ISO 9001:2015."), None);
        assert_eq!(latest("In the year ๒๕๖๖ or 2566"), None);
        assert_eq!(latest("1200 m²"), None);
        assert_eq!(latest(""), None);
    }

    #[test]
    fn plans_do_not_count() {
        assert_eq!(latest("Opened in 2018, to be doubled by 2030."), Some(2018));
        assert_eq!(heard("By 2030, or 2573 of the Buddhist era", None, None, None), Some(2030));
    }

    #[test]
    fn the_newest_of_all_counts() {
        let day = Date::parse("2026");
        assert_eq!(heard("Shown in 2014.", None, Date::parse("2013-05"), day), Some(2014));
        assert_eq!(heard("Shown in 2014.", None, Date::parse("2020"), day), Some(2020));
        assert_eq!(heard("", None, Date::parse("2028"), day), Some(2026));
        assert_eq!(heard("", None, Date::parse("1000"), day), None);
    }

    #[test]
    fn a_beginning_says_nothing_of_today() {
        let day = Date::parse("2026");
        assert_eq!(heard("Has serviced boats since 1968.", Some(1968), None, day), None);
        assert_eq!(heard("Formed in 1997, with a second yard in 2004.", Some(1997), None, day), Some(2004));
        assert_eq!(heard("In 2004.", Some(-5), None, day), Some(2004));
        assert_eq!(heard("In 2004.", Some(i64::MAX), None, day), None);
    }
}
