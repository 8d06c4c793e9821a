//! A map of the member states: one land without inner borders, equal marks, and arcs.
//!
//! Longitude and latitude become a place by a cylindrical projection that keeps areas (Lambert's, true at ten degrees from the
//! equator), so that no land looks larger than it is beside another.

use crate::arithmetic::ONE;

/// Width of the map. A degree of longitude has 9.85 units.
pub const MAP_WIDTH: i32 = 492;
/// Height of the map.
pub const MAP_HEIGHT: i32 = 398;

/// Western and northern edge of the map in tenths of degrees. It ends 50 degrees farther east, at 11.5 degrees south.
const WEST: i32 = 915;
const NORTH: i32 = 290;

/// The cosine of ten degrees in millionths: there the projection is true in all directions.
const TRUE_AT: i64 = 984_808;
/// A tenth of a degree in millionths of a radian, times 1,000.
const TENTH: i64 = 1_745_329;

/// Where each state is marked, as longitude and latitude in tenths of degrees, north positive: a place in its land that leaves room
/// to its neighbours' marks. No capitals, which stand too near each other. `scripts/map/land.mjs` checks them.
const MARKS: [(&str, i32, i32); 11] = [
    ("BN", 1146, 46),
    ("ID", 1138, -10),
    ("KH", 1045, 127),
    ("LA", 1026, 193),
    ("MM", 950, 213),
    ("MY", 1021, 47),
    ("PH", 1213, 165),
    ("SG", 1038, 14),
    ("TH", 1008, 156),
    ("TL", 1258, -88),
    ("VN", 1081, 141),
];

/// The land of the region, made by `scripts/map/land.mjs` of Natural Earth (public domain): each line a ring, as longitude and latitude
/// of its first point and steps to the next ones, in tenths of degrees.
const LAND: &str = include_str!("land.txt");

/// Where a place stands on the map, from the left and from the top; longitude and latitude in tenths of degrees, north positive.
///
/// ```
/// use padan_core::picture::{project, MAP_HEIGHT, MAP_WIDTH};
/// assert_eq!(project(915, 290), (0, 0));
/// assert_eq!(project(1415, -115), (MAP_WIDTH, MAP_HEIGHT));
/// ```
pub fn project(longitude: i32, latitude: i32) -> (i32, i32) {
    let across = i64::from(longitude) - i64::from(WEST);
    // Height above the equator in millionths of a radian, made higher as much as width is made narrower.
    let height = |tenths: i32| sine(tenths) * i64::from(ONE) / TRUE_AT;
    let down = (height(NORTH) - height(latitude)) * 1_000;
    (rounded(across * TRUE_AT, i64::from(ONE)), rounded(down, TENTH))
}

/// The sine of an angle in tenths of degrees, in millionths, by the first terms of its series: good to two millionths up to 30 degrees,
/// which is as far as the map goes; angles beyond 90 degrees count as that.
fn sine(tenths: i32) -> i64 {
    let angle = i64::from(tenths.clamp(-900, 900)) * TENTH / 1_000;
    let one = i64::from(ONE);
    let square = angle * angle / one;
    angle - angle * square / one / 6 + angle * square / one * square / one / 120
}

fn rounded(part: i64, whole: i64) -> i32 {
    i32::try_from((part + whole.signum() * whole / 2).div_euclid(whole)).unwrap_or(i32::MAX)
}

/// Where a state is marked on the map, from the left and from the top; `None` for a state beyond it.
///
/// ```
/// use padan_core::picture::place_of;
/// let (myanmar, timor_leste) = (place_of("MM"), place_of("TL"));
/// assert!(myanmar < timor_leste, "east is to the right");
/// assert_eq!(place_of("KR"), None);
/// ```
pub fn place_of(code: &str) -> Option<(i32, i32)> {
    MARKS.iter().find(|(state, ..)| *state == code).map(|&(_, longitude, latitude)| project(longitude, latitude))
}

/// The land as one path, to be filled. It has no edges of states and no names; at the frame it is cut off.
///
/// ```
/// let land = padan_core::picture::land();
/// assert!(land.starts_with('M') && land.ends_with('Z'));
/// ```
pub fn land() -> String {
    let mut path = String::with_capacity(LAND.len());
    for line in LAND.lines() {
        let (mut longitude, mut latitude, mut before) = (0, 0, (0, 0));
        let mut numbers = line.split_ascii_whitespace().filter_map(|number| number.parse::<i32>().ok());
        let mut is_first = true;
        while let (Some(east), Some(north)) = (numbers.next(), numbers.next()) {
            (longitude, latitude) = (longitude + east, latitude + north);
            let at = project(longitude, latitude);
            // Steps are shorter than places.
            let letter = if is_first { 'M' } else { 'l' };
            path.push(letter);
            push(&mut path, at.0 - before.0);
            path.push(' ');
            push(&mut path, at.1 - before.1);
            (before, is_first) = (at, false);
        }
        path.push('Z');
    }
    path
}

fn push(path: &mut String, number: i32) {
    path.push_str(&number.to_string());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::cast_possible_truncation)] // rounded to whole units of some hundreds
    fn the_projection_is_that_of_its_formula() {
        let true_at = 10f64.to_radians().cos();
        for longitude in (915..=1415).step_by(7) {
            for latitude in -115..=290 {
                let (east, north) = (f64::from(longitude - WEST), f64::from(latitude) / 10.0);
                let height = |degrees: f64| degrees.to_radians().sin().to_degrees() * 10.0 / true_at;
                let (x, y) = (east * true_at, height(29.0) - height(north));
                let found = project(longitude, latitude);
                assert!(
                    (f64::from(found.0) - x).abs() <= 0.51 && (f64::from(found.1) - y).abs() <= 0.51,
                    "{longitude} {latitude}: {found:?}"
                );
            }
        }
    }

    #[test]
    fn marks_are_as_far_apart_as_a_finger_needs_on_a_narrow_screen() {
        // On 328 pixels, what 360 leave, targets of 24 pixels may not overlap (WCAG 2.5.8).
        let places: Vec<_> = MARKS.iter().filter_map(|(code, ..)| place_of(code)).collect();
        assert_eq!(places.len(), 11);
        for (index, one) in places.iter().enumerate() {
            assert!((12..MAP_WIDTH - 12).contains(&one.0) && (12..MAP_HEIGHT - 12).contains(&one.1));
            for other in &places[index + 1..] {
                let square = i64::from((one.0 - other.0).pow(2) + (one.1 - other.1).pow(2));
                assert!(square * 328 * 328 >= 24 * 24 * i64::from(MAP_WIDTH).pow(2), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn the_land_lies_in_the_frame_and_holds_the_marks() {
        let mut rings = Vec::new();
        for line in LAND.lines() {
            let numbers: Vec<i32> = line.split(' ').map(|number| number.parse().unwrap_or(i32::MIN)).collect();
            assert!(numbers.len() >= 6 && numbers.len().is_multiple_of(2) && !numbers.contains(&i32::MIN));
            let mut at = (0, 0);
            let ring: Vec<_> = numbers
                .chunks(2)
                .map(|step| {
                    at = (at.0 + step[0], at.1 + step[1]);
                    project(at.0, at.1)
                })
                .collect();
            assert!(ring.iter().all(|&(x, y)| (0..=MAP_WIDTH).contains(&x) && (0..=MAP_HEIGHT).contains(&y)));
            rings.push(ring);
        }
        for (code, ..) in MARKS {
            let Some((x, y)) = place_of(code) else { continue };
            let is_on = |ring: &Vec<(i32, i32)>| {
                let edges = ring.iter().zip(ring.iter().cycle().skip(1));
                edges
                    .filter(|((_, v), (_, q))| (*v > y) != (*q > y))
                    .filter(|((u, v), (p, q))| {
                        i64::from(x - u) * i64::from(q - v) * i64::from((q - v).signum())
                            < i64::from(p - u) * i64::from(y - v) * i64::from((q - v).signum())
                    })
                    .count()
                    % 2
                    == 1
            };
            let near = |ring: &Vec<(i32, i32)>| ring.iter().any(|&(u, v)| (u - x).abs() <= 6 && (v - y).abs() <= 6);
            // Coarse coasts: Singapore's mark may stand beside its island.
            assert!(rings.iter().any(|ring| is_on(ring) || near(ring)), "{code} stands at sea");
        }
    }
}
