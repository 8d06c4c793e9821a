//! Dates that may be known only to the year or month, as pages give them.

use serde::{Deserialize, Serialize};

/// A date of the Gregorian calendar with what is known of it.
///
/// ```
/// use padan_core::date::Date;
/// let day = Date::parse("2024-02-29").ok_or("not a date")?;
/// assert_eq!(day.to_string(), "2024-02-29");
/// assert_eq!(Date::parse("2023-02-29"), None);
/// assert_eq!(Date::parse("2019").map(|d| d.months()), Some(2019 * 12 + 6));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    /// Year, 1000 to 9999.
    pub year: u16,
    /// Month, 1 to 12, where known.
    pub month: Option<u8>,
    /// Day of the month, where known.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `2024`, `2024-05` or `2024-05-17`; anything else is no date.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || year < 1000 {
            return None;
        }
        let month = match month {
            None => None,
            Some(value) => Some(u8::try_from(value?).ok().filter(|month| (1..=12).contains(month))?),
        };
        let day = match (day, month) {
            (None, _) => None,
            (Some(value), Some(month)) => {
                let last = days_in_month(year, month);
                Some(u8::try_from(value?).ok().filter(|day| (1..=last).contains(day))?)
            }
            (Some(_), None) => return None,
        };
        Some(Self { year, month, day })
    }

    /// Months since the year 0, counted from the middle of the year where the month is unknown.
    pub fn months(self) -> i32 {
        i32::from(self.year) * 12 + self.month.map_or(6, |month| i32::from(month) - 1)
    }
}

impl core::fmt::Display for Date {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}
