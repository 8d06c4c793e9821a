//! Names as lists write them against what a careful reader says of them (`fixtures/names.tsv`).

use padan_import::names::{Band, Body, Known, compare};

struct Pair {
    line: usize,
    band: Band,
    one: Body,
    other: Body,
    shown: &'static str,
}

fn pairs() -> Vec<Pair> {
    let lines = include_str!("fixtures/names.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .enumerate()
        .map(|(line, shown)| {
            let columns: Vec<&str> = shown.split('\t').collect();
            assert_eq!(columns.len(), 7, "{shown}");
            let [band, name, country, site, names, their_country, their_site] = core::array::from_fn(|place| columns[place]);
            let band = match band {
                "same" => Band::Same,
                "ask" => Band::Ask,
                _ => Band::Different,
            };
            let one = Body::new([name], country, Some(site).filter(|site| !site.is_empty()));
            let other = Body::new(names.split(" = "), their_country, Some(their_site).filter(|site| !site.is_empty()));
            Pair { line, band, one, other, shown }
        })
        .collect()
}

/// How many of a half are said to be the same and how many of those are; how many are the same, and how many of those are found or
/// asked about.
#[derive(Debug, Default)]
struct Measure {
    said: usize,
    rightly: usize,
    same: usize,
    found: usize,
    found_or_asked: usize,
    different: usize,
    left_alone: usize,
}

fn measure(pairs: &[Pair]) -> Measure {
    let mut measure = Measure::default();
    for pair in pairs {
        let band = compare(&pair.one, &pair.other);
        assert_eq!(band, compare(&pair.other, &pair.one), "one way and the other: {}", pair.shown);
        measure.said += usize::from(band == Band::Same);
        measure.rightly += usize::from(band == Band::Same && pair.band == Band::Same);
        measure.same += usize::from(pair.band == Band::Same);
        measure.found += usize::from(band == Band::Same && pair.band == Band::Same);
        measure.found_or_asked += usize::from(band > Band::Different && pair.band == Band::Same);
        measure.different += usize::from(pair.band == Band::Different);
        measure.left_alone += usize::from(band == Band::Different && pair.band == Band::Different);
        if band != pair.band {
            println!("{:?} for {}", band, pair.shown);
        }
    }
    measure
}

#[test]
fn the_bands_are_those_of_a_careful_reader() {
    let (odd, even): (Vec<Pair>, Vec<Pair>) = pairs().into_iter().partition(|pair| pair.line % 2 == 0);
    for half in [odd, even] {
        let measure = measure(&half);
        println!("{measure:?}");
        assert!(measure.rightly * 100 >= measure.said * 97, "{measure:?}");
        assert!(measure.found_or_asked * 100 >= measure.same * 95, "{measure:?}");
        assert!(measure.left_alone * 100 >= measure.different * 80, "{measure:?}");
    }
}

#[test]
fn looking_through_known_ones_finds_what_comparing_with_each_finds() {
    let pairs = pairs();
    let mut known = Known::default();
    for pair in &pairs {
        known.add(pair.other.clone());
    }
    for pair in &pairs {
        let best = pairs.iter().map(|other| compare(&pair.one, &other.other)).max().unwrap_or(Band::Different);
        assert_eq!(known.find(&pair.one).map_or(Band::Different, |(_, band)| band), best, "{}", pair.shown);
    }
}
