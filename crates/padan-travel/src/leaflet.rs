//! A list as plain text, for a code that any camera reads without network: a heading, a line for each item, and how many
//! found no room. The words come from outside, the arrangement from here.

/// An organisation of a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// Name.
    pub name: String,
    /// State, in words.
    pub state: String,
    /// Stand at the event, where it has one.
    pub stand: Option<String>,
}

/// Puts lines below a heading, as many as leave the text within `limit` bytes; `more` says in words how many are left out.
/// Names are never cut. Where not even that fits, the heading is shortened.
///
/// ```
/// use padan_travel::leaflet::{Member, text};
/// let nus = Member { name: "NUS".into(), state: "Singapore".into(), stand: Some("Hall 2, B12".into()) };
/// let pair = vec![nus, Member { name: "ITB".into(), state: "Indonesia".into(), stand: None }];
/// let more = |count: usize| format!("and {count} more");
/// assert_eq!(text("My picks", &[pair.clone()], 500, more), "My picks\n- NUS, Singapore, Hall 2, B12 + ITB, Indonesia");
/// assert_eq!(text("My picks", &[pair.clone(), pair], 70, more), "My picks\n- NUS, Singapore, Hall 2, B12 + ITB, Indonesia\nand 1 more");
/// ```
pub fn text(heading: &str, items: &[Vec<Member>], limit: usize, more: impl Fn(usize) -> String) -> String {
    let lines: Vec<String> = items.iter().map(|members| line(members)).collect();
    let mut text = plain(heading);
    // A line takes three bytes at least.
    for shown in (0..=lines.len().min(limit / 3)).rev() {
        let rest = (shown < lines.len()).then(|| plain(&more(lines.len() - shown)));
        let all: Vec<&str> = [text.as_str()].into_iter().chain(lines[..shown].iter().map(String::as_str)).chain(rest.as_deref()).collect();
        let whole = all.join("\n");
        if whole.len() <= limit {
            return whole;
        }
    }
    while text.len() > limit {
        text.pop();
    }
    text
}

fn line(members: &[Member]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|Member { name, state, stand }| {
            let parts = [Some(name), Some(state), stand.as_ref()];
            let parts: Vec<String> = parts.into_iter().flatten().map(|part| plain(part)).filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        })
        .collect();
    format!("- {}", members.join(" + "))
}

/// Text on one line: a name from a file may hold anything.
fn plain(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|character: char| character.is_whitespace() || character.is_control()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn more(count: usize) -> String {
        format!("and {count} more")
    }

    fn items(count: usize) -> Vec<Vec<Member>> {
        (0..count).map(|place| vec![Member { name: format!("Name\n{place}"), state: "ไทย".into(), stand: None }]).collect()
    }

    #[test]
    fn what_finds_no_room_is_counted() {
        let text = text("Picks", &items(20), 60, more);
        assert_eq!(text, "Picks\n- Name 0, ไทย\n- Name 1, ไทย\nand 18 more");
    }

    proptest! {
        #[test]
        fn never_longer_than_the_limit(heading in "\\PC{0,20}", count in 0usize..12, limit in 0usize..200) {
            prop_assert!(text(&heading, &items(count), limit, more).len() <= limit);
        }
    }
}
