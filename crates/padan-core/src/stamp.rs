//! Moments in UTC to the millisecond, as text of RFC 3339 that sorts as time does.

/// Milliseconds since the beginning of 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp(pub i64);

const DAY: i64 = 86_400_000;
/// The first and last moment that four digits of a year can say.
const RANGE: (i64, i64) = (-62_167_219_200_000, 253_402_300_799_999);

impl Stamp {
    /// Reads `2026-11-22T04:17:07.123Z`, with any number of decimals or none; other offsets than `Z` as `±hh:mm`.
    ///
    /// ```
    /// use padan_core::stamp::Stamp;
    /// let stamp = Stamp::parse("2026-11-22T04:17:07.12Z").ok_or("not a stamp")?;
    /// assert_eq!(stamp.to_string(), "2026-11-22T04:17:07.120Z");
    /// assert_eq!(Stamp::parse("1970-01-01T07:00:00+07:00"), Some(Stamp(0)));
    /// assert_eq!(Stamp::parse("yesterday"), None);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(['T', 't', ' '])?;
        let date = crate::date::Date::parse(date)?;
        let days = days_since_1970(i64::from(date.year), i64::from(date.month?), i64::from(date.day?));
        let zone = time.find(['Z', 'z', '+', '-'])?;
        let (clock, zone) = time.split_at(zone);
        let (clock, decimals) = clock.split_once('.').unwrap_or((clock, "0"));
        let mut parts = clock.split(':').map(|part| part.parse::<i64>().ok().filter(|_| part.len() == 2));
        let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
        if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let millis: i64 = format!("{decimals:0<3}").get(..3)?.parse().ok()?;
        Some(Self(days * DAY + ((hour * 60 + minute - offset(zone)?) * 60 + second) * 1000 + millis))
    }

    /// The stamp of a change made now, later than the last one even if the clock was set back, and always one that
    /// [`Stamp::trusted`] takes.
    #[must_use]
    pub fn after(self, last: Option<Self>) -> Self {
        last.map_or(self, |last| self.max(Self(last.0.saturating_add(1)))).clamp(Self::OLDEST, Self(Self::HORIZON.0 - 1))
    }

    /// What counts for a stamp that cannot be right: the beginning of 1970, older than every change.
    pub const OLDEST: Self = Self(0);

    /// The beginning of the year 2200: what claims to be from then or later counts as [`Stamp::OLDEST`].
    ///
    /// A stamp at the very end of what a year of four digits can say could never be outdone, so the field that bears it
    /// would be frozen. Below the horizon no stamp freezes anything: whoever has seen it stamps the next change one
    /// millisecond later, even if its clock is right and the other one was decades ahead.
    pub const HORIZON: Self = Self(7_258_118_400_000);

    /// The stamp of a change as a text says it; [`Stamp::OLDEST`] where the text is none or beyond the horizon.
    ///
    /// ```
    /// use padan_core::stamp::Stamp;
    /// assert_eq!(Stamp::trusted("1970-01-01T00:00:01Z"), Stamp(1000));
    /// for wrong in ["", "yesterday", "99999-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1066-10-14T09:00:00Z"] {
    ///     assert_eq!(Stamp::trusted(wrong), Stamp::OLDEST);
    /// }
    /// assert_eq!(Stamp::HORIZON.to_string(), "2200-01-01T00:00:00.000Z");
    /// ```
    pub fn trusted(text: &str) -> Self {
        Self::parse(text).filter(|stamp| (Self::OLDEST..Self::HORIZON).contains(stamp)).unwrap_or(Self::OLDEST)
    }
}

fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let two = |text: &str| (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse::<i64>().ok())?;
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// Days since 1970-01-01 of a day of the Gregorian calendar, counting years from March (the usual way to put the leap day
/// last; Hinnant, "chrono-compatible low-level date algorithms").
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = (shifted + 2) % 12 + 1;
    (year_of_era + era * 400 + i64::from(month <= 2), month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

impl core::fmt::Display for Stamp {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let moment = self.0.clamp(RANGE.0, RANGE.1);
        let (year, month, day) = date_of(moment.div_euclid(DAY));
        let rest = moment.rem_euclid(DAY);
        let (hour, minute, second, millis) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_and_back(moment in 0i64..RANGE.1) {
            // Years before 1000 are not dates of the format.
            prop_assert_eq!(Stamp::parse(&Stamp(moment).to_string()), Some(Stamp(moment)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            let _ = Stamp::parse(&text);
        }
    }
}
