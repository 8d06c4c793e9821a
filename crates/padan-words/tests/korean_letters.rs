//! The Korean font holds what is said in Korean: `scripts/fonts.sh` cuts it to these letters and writes them down.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

fn syllables(text: &str) -> BTreeSet<char> {
    text.chars().filter(|letter| ('가'..='힣').contains(letter)).collect()
}

#[test]
fn every_korean_word_and_name_can_be_drawn() -> Result<(), Box<dyn Error>> {
    let drawn = syllables(include_str!("korean-letters.txt"));
    let mut said = syllables(include_str!("../words/ko.ftl"));
    for entry in fs::read_dir("../../data/organisations")? {
        said.extend(syllables(&fs::read_to_string(entry?.path())?));
    }
    // As browsers write dates.
    said.extend("년월일".chars());
    let missing: String = said.difference(&drawn).collect();
    assert!(missing.is_empty(), "run scripts/fonts.sh: the font lacks {missing}");
    Ok(())
}
