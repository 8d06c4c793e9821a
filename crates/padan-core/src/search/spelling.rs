//! Other ways to write and to say a word, and other names of states and cities. Tables, because the few that matter here
//! are fewer than any rule gets wrong.

/// Spellings of one word.
const SPELLINGS: [[&str; 2]; 16] = [
    ["defence", "defense"],
    ["centre", "center"],
    ["programme", "program"],
    ["fibre", "fiber"],
    ["licence", "license"],
    ["aluminium", "aluminum"],
    ["harbour", "harbor"],
    ["labour", "labor"],
    ["vapour", "vapor"],
    ["armoured", "armored"],
    ["modelling", "modeling"],
    ["metre", "meter"],
    ["litre", "liter"],
    ["catalogue", "catalog"],
    ["tyre", "tire"],
    ["plough", "plow"],
];

/// Words that mean nearly the same in this field.
const MEANINGS: [&[&str]; 26] = [
    &["drone", "uav", "uas", "unmanned", "uncrewed", "rpas"],
    &["autonomous", "driverless", "unmanned", "uncrewed", "autonomy"],
    &["toilet", "latrine", "lavatory", "sanitation"],
    &["aircraft", "airplane", "aeroplane", "plane"],
    &["ship", "vessel"],
    &["boat", "craft"],
    &["helicopter", "rotary", "rotorcraft"],
    &["firefighter", "firefighting", "fire"],
    &["maintenance", "repair", "overhaul", "mro"],
    &["hospital", "clinic"],
    &["medicine", "drug", "pharmaceutical"],
    &["truck", "lorry"],
    &["battery", "accumulator"],
    &["3d", "additive"],
    &["landmine", "mine", "uxo", "ordnance", "unexploded", "demining"],
    &["mapping", "map", "gis"],
    &["earthquake", "quake", "seismic"],
    &["weather", "meteorological", "meteorology"],
    &["ration", "meal", "food"],
    &["tent", "shelter"],
    &["image", "imagery", "photo", "picture"],
    &["chip", "semiconductor", "microelectronics"],
    &["radiation", "radiological", "nuclear"],
    &["suit", "clothing"],
    &["typhoon", "storm", "cyclone"],
    &["disinfection", "decontamination"],
];

/// What else people call a state, by its code: names and the words for what comes from there.
const STATES: [(&str, &str); 12] = [
    ("BN", "Brunei Bruneian"),
    ("ID", "Indonesian"),
    ("KH", "Cambodian Kampuchea"),
    ("KR", "South Korean ROK"),
    ("LA", "Laos Laotian Lao PDR"),
    ("MM", "Burma Burmese"),
    ("MY", "Malaysian"),
    ("PH", "Filipino Philippine Pilipinas"),
    ("SG", "Singaporean"),
    ("TH", "Thai"),
    ("TL", "East Timor Timorese"),
    ("VN", "Viet Nam Vietnamese"),
];

/// What else people call a city, as the data write it.
const CITIES: [(&str, &str); 9] = [
    ("Ho Chi Minh City", "Saigon HCMC TPHCM"),
    ("Yangon", "Rangoon"),
    ("Melaka", "Malacca"),
    ("Penang", "Pinang George Town"),
    ("Bangkok", "Krung Thep"),
    ("Yogyakarta", "Jogja Jogjakarta"),
    ("Bandar Seri Begawan", "BSB"),
    ("Hai Phong", "Haiphong"),
    ("Johor Bahru", "JB"),
];

/// Other spellings of a word.
pub fn spellings(word: &str) -> impl Iterator<Item = String> {
    let listed = SPELLINGS.iter().flat_map(move |[here, there]| {
        [(here, there), (there, here)].into_iter().filter(move |(from, _)| **from == word).map(|(_, to)| (*to).to_owned())
    });
    // -ise and -ize, with all that follows.
    let turned = ["is", "iz"].into_iter().zip(["iz", "is"]).filter_map(move |(from, to)| {
        let at = word.rfind(from).filter(|&at| at >= 3)?;
        let rest = &word[at + 2..];
        ["e", "ed", "er", "ing", "ation", "ational"].contains(&rest).then(|| [&word[..at], to, rest].concat())
    });
    listed.chain(turned)
}

/// Words that mean nearly the same.
pub fn meanings(word: &str) -> impl Iterator<Item = &'static str> {
    MEANINGS.iter().filter(move |group| group.contains(&word)).flat_map(|group| group.iter().copied()).filter(move |other| *other != word)
}

/// Other names of a state, by its code.
pub fn state_names(code: &str) -> &'static str {
    STATES.iter().find(|(known, _)| *known == code).map_or("", |(_, names)| names)
}

/// Other names of a city.
pub fn city_names(city: &str) -> &'static str {
    CITIES.iter().find(|(known, _)| *known == city).map_or("", |(_, names)| names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_lead_to_each_other() {
        for (one, other) in [("defence", "defense"), ("organisation", "organization"), ("center", "centre")] {
            assert_eq!(spellings(one).collect::<Vec<_>>(), [other]);
            assert_eq!(spellings(other).collect::<Vec<_>>(), [one]);
        }
        assert_eq!(spellings("rise").count(), 0);
    }
}
