//! A map of the member states as places and arcs: no borders, which nobody then has to agree with.

/// Width of the map; a degree has ten units.
pub const MAP_WIDTH: i32 = 440;
/// Height of the map.
pub const MAP_HEIGHT: i32 = 350;

/// Western and northern edge of the map in tenths of degrees.
const WEST: i32 = 890;
const NORTH: i32 = 235;

/// Capitals by longitude and latitude in tenths of degrees, north positive. Near the equator a degree is as wide as high.
const CAPITALS: [(&str, i32, i32); 11] = [
    ("BN", 1149, 49),
    ("ID", 1068, -62),
    ("KH", 1049, 116),
    ("LA", 1026, 180),
    ("MM", 961, 198),
    ("MY", 1017, 31),
    ("PH", 1210, 146),
    ("SG", 1038, 14),
    ("TH", 1005, 138),
    ("TL", 1256, -86),
    ("VN", 1059, 210),
];

/// Where a state stands on the map, from the left and from the top; `None` for a state beyond it.
///
/// ```
/// use padan_core::picture::{MAP_HEIGHT, MAP_WIDTH, place_of};
/// let (vietnam, timor_leste) = (place_of("VN"), place_of("TL"));
/// assert!(vietnam < timor_leste, "east is to the right");
/// assert_eq!(place_of("KR"), None);
/// ```
pub fn place_of(code: &str) -> Option<(i32, i32)> {
    CAPITALS.iter().find(|(state, ..)| *state == code).map(|&(_, east, north)| (east - WEST, NORTH - north))
}

/// The arc between two places in two halves, each as a path: the first belongs to `from`, the second to `to`.
///
/// ```
/// let [first, second] = padan_core::picture::arc((0, 0), (100, 0));
/// assert_eq!(first, "M0 0Q25 -10 50 -10");
/// assert_eq!(second, "M50 -10Q75 -10 100 0");
/// ```
pub fn arc(from: (i32, i32), to: (i32, i32)) -> [String; 2] {
    let middle = |one: (i32, i32), other: (i32, i32)| (i32::midpoint(one.0, other.0), i32::midpoint(one.1, other.1));
    // Always bent to the north, whichever side comes first.
    let (west, east) = (from.min(to), from.max(to));
    let top = middle(west, east);
    let bend = (top.0 + (east.1 - west.1) / 5, top.1 - (east.0 - west.0) / 5);
    let (before, after) = (middle(from, bend), middle(bend, to));
    let meet = middle(before, after);
    let path = |start: (i32, i32), bend: (i32, i32), end: (i32, i32)| {
        format!("M{} {}Q{} {} {} {}", start.0, start.1, bend.0, bend.1, end.0, end.1)
    };
    [path(from, before, meet), path(meet, after, to)]
}
