//! What the first kind of packing knows beforehand. Links are kept for ever: nothing here may ever change. What turns out
//! better needs another version letter.

/// Marks of the stream `shape`, one for each value.
pub(super) const NULL: u8 = 0;
pub(super) const FALSE: u8 = 1;
pub(super) const TRUE: u8 = 2;
/// A whole number, in `raw`, zigzag.
pub(super) const WHOLE: u8 = 3;
/// A whole number beyond `i64`, in `raw`.
pub(super) const GREAT: u8 = 4;
/// A decimal as the difference in thousandths to the last one of the same field, in `raw`, zigzag.
pub(super) const DECIMAL: u8 = 5;
/// A decimal that differs from the last one of its field as that one did from the one before.
pub(super) const STEP: u8 = 6;
/// Any other decimal: the eight bytes of an IEEE 754 double, lowest first, in `raw`.
pub(super) const DOUBLE: u8 = 7;
/// A text not seen before, in `texts`.
pub(super) const TEXT: u8 = 8;
/// A text seen before: its place follows in `shape`, less [`NEAR`].
pub(super) const FAR: u8 = 9;
/// A UUID in lower case: 16 bytes in `raw`.
pub(super) const UUID: u8 = 10;
/// `sha256:` and 64 digits in lower case: 32 bytes in `raw`.
pub(super) const HASH: u8 = 11;
/// A moment to the millisecond, `2026-11-22T04:17:07.123Z`: the difference to the last moment, in `raw`, zigzag.
pub(super) const MOMENT: u8 = 12;
/// A moment to the second, `2026-11-22T04:17:07Z`: likewise, in seconds.
pub(super) const SECOND: u8 = 13;
/// The last moment once more, to the millisecond.
pub(super) const SAME_MOMENT: u8 = 14;
/// The last moment once more, to the second.
pub(super) const SAME_SECOND: u8 = 15;
/// A list: the number of its values follows in `shape`, then they.
pub(super) const LIST: u8 = 16;
/// An object with names in an order not seen before: their number follows in `shape`, then each as a text, then the values.
pub(super) const OBJECT: u8 = 17;
/// An object with the names of an earlier one: its place follows in `shape`, less [`KNOWN_OBJECTS`].
pub(super) const FAR_OBJECT: u8 = 18;
/// Marks from here: an object with the names of an earlier one, by its place.
pub(super) const KNOWN_OBJECT: u8 = 32;
/// How many places have a mark of their own.
pub(super) const KNOWN_OBJECTS: usize = 32;
/// Marks from here: a text seen before, by its place.
pub(super) const KNOWN_TEXT: u8 = 64;
/// How many places have a mark of their own.
pub(super) const NEAR: usize = 192;

/// Ends each text in `texts`; no text of UTF-8 holds it.
pub(super) const END: u8 = 0xff;
/// The moment that the first difference is to: the beginning of 2026.
pub(super) const EPOCH: i64 = 1_767_225_600_000;

/// Texts that count as seen before: names and words of the formats.
pub(super) const WORDS: [&str; 92] = [
    "padan-shortlist",
    "format",
    "version",
    "id",
    "title",
    "created",
    "updated",
    "dataset",
    "as_of",
    "hash",
    "subjects",
    "topics",
    "items",
    "removed",
    "topic",
    "organisations",
    "status",
    "note",
    "tags",
    "order",
    "meeting",
    "added",
    "edited",
    "by",
    "points",
    "at",
    "name",
    "country",
    "kind",
    "stand",
    "website",
    "labels",
    "summary",
    "origin",
    "origin_kind",
    "elements",
    "weight",
    "capabilities",
    "capability",
    "fit",
    "general",
    "named",
    "derived",
    "considering",
    "contacted",
    "agreed",
    "dropped",
    "company",
    "state-enterprise",
    "research-institute",
    "university",
    "agency",
    "non-profit",
    "association",
    "",
    "BN",
    "ID",
    "KH",
    "LA",
    "MM",
    "MY",
    "PH",
    "SG",
    "TH",
    "TL",
    "VN",
    "simulation-software",
    "aircraft-maintenance",
    "ship-maintenance",
    "vehicle-maintenance",
    "humanitarian-drones",
    "smart-logistics",
    "field-hospitals",
    "water-sanitation",
    "ration-packs",
    "logistics-vehicles",
    "search-and-rescue",
    "humanitarian-demining",
    "cyber-resilience",
    "ai-for-relief",
    "rescue-robotics",
    "emergency-communications",
    "biosafety",
    "advanced-manufacturing",
    "disaster-monitoring",
    "rescue-ships",
    "education-exchange",
    "common-standards",
    "padan-dataset",
    "engagement",
    "claim",
    "seeks",
];
