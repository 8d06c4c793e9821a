//! The benchmark with other claims, to see what rests on how they are written: how much of the likeness of two sides is past joint work
//! in disguise, and what the years are worth that titles end with.
//!
//! A claim of the benchmark has the titles of all its projects, joined by semicolons and cut at some length. Two such texts may hold the
//! same joint project and yet not be alike word for word. Here each title becomes a claim of its own, so that the engine leaves out
//! the joint ones; how much worse it then ranks is what they gave away.

use padan_core::document::{Claim, Document};

/// What stands between two titles.
const BETWEEN: &str = "; ";
/// What stands where a text was cut.
const CUT: char = '…';

/// Gives each title of each claim a claim of its own; one that was cut is left out where others stand before it.
pub fn titles_apart(document: &mut Document) {
    for organisation in &mut document.organisations {
        organisation.capabilities = organisation.capabilities.iter().flat_map(titles).collect();
    }
}

/// Takes years, numbers of four digits, out of all claims, so that nothing tells when an organisation was last heard of.
pub fn without_years(document: &mut Document) {
    for claim in document.organisations.iter_mut().flat_map(|organisation| &mut organisation.capabilities) {
        claim.claim = claim.claim.split_inclusive(|c: char| !c.is_ascii_digit()).map(without_year).collect();
    }
}

/// A number with what follows it, or that alone where it has as many digits as a year.
fn without_year(number: &str) -> &str {
    let digits = number.trim_end_matches(|c: char| !c.is_ascii_digit());
    if digits.len() == 4 { &number[4..] } else { number }
}

fn titles(claim: &Claim) -> Vec<Claim> {
    let all: Vec<&str> = claim.claim.split(BETWEEN).collect();
    let whole = all.iter().filter(|title| all.len() == 1 || !title.ends_with(CUT));
    whole.map(|&title| Claim { claim: title.to_owned(), ..claim.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use padan_core::document::Organisation;

    #[test]
    fn years_go_and_other_numbers_stay() {
        let claim = Claim { claim: "2 of 30 in 2013; 20145 (2014)".into(), ..Claim::default() };
        let organisation = Organisation { capabilities: vec![claim], ..Organisation::default() };
        let mut document = Document { organisations: vec![organisation], ..Document::default() };
        without_years(&mut document);
        assert_eq!(document.organisations[0].capabilities[0].claim, "2 of 30 in ; 20145 ()");
    }

    #[test]
    fn titles_become_claims_without_the_cut_one() {
        let apart = |text: &str| -> Vec<String> {
            titles(&Claim { claim: text.into(), ..Claim::default() }).into_iter().map(|claim| claim.claim).collect()
        };
        assert_eq!(apart("One (2009); Two (2010); Thr…"), ["One (2009)", "Two (2010)"]);
        assert_eq!(apart("A long one that was c…"), ["A long one that was c…"]);
        assert_eq!(apart(""), [""]);
    }
}
