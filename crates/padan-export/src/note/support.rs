//! Numbers of sources, and texts cut to length.

/// Numbers of sources in the order in which the note names them. Those beyond the most have none.
pub(super) struct Numbers {
    order: Vec<usize>,
    most: usize,
}

impl Numbers {
    pub fn of_at_most(most: usize) -> Self {
        Self { order: Vec::new(), most }
    }

    /// The number of a source; `None` where it stands beyond those that are listed.
    pub fn number(&mut self, source: usize) -> Option<usize> {
        let place = self.order.iter().position(|&known| known == source).unwrap_or_else(|| {
            self.order.push(source);
            self.order.len() - 1
        });
        (place < self.most).then_some(place + 1)
    }

    /// Sources in order.
    pub fn listed(&self) -> &[usize] {
        &self.order
    }

    /// How many are listed at most.
    pub fn most(&self) -> usize {
        self.most
    }
}

/// A text of at most so many characters, cut between words, with an ellipsis where it was cut.
pub(super) fn cut(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let end = text.char_indices().nth(most.saturating_sub(1)).map_or(text.len(), |(place, _)| place);
    let kept = &text[..end];
    let between = kept.rfind(char::is_whitespace).filter(|&place| place > end / 2).unwrap_or(end);
    format!("{}…", kept[..between].trim_end_matches(|c: char| c.is_whitespace() || c == ',' || c == ';'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_cut_between_words() {
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut(" one ", 9), "one");
        assert_eq!(cut("กขฃคฅฆง", 3), "กข…");
    }

    proptest! {
        #[test]
        fn no_text_is_longer_than_asked_for(text in "\\PC{0,60}", most in 1usize..40) {
            prop_assert!(cut(&text, most).chars().count() <= most);
        }
    }

    #[test]
    fn a_source_keeps_its_number() {
        let mut numbers = Numbers::of_at_most(2);
        assert_eq!([7, 9, 7, 4].map(|source| numbers.number(source)), [Some(1), Some(2), Some(1), None]);
    }
}
