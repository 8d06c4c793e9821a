//! Texts cut to length.

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
}
