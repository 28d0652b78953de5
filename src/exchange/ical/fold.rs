//! Lines of at most 75 octets: the library folds, but leaves a last part of 76.

/// The longest line, in octets without its end.
const LONGEST: usize = 75;

/// The same text with each line folded anew, never within a letter.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 64);
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST && !matches!(c, '\r' | '\n') {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(c);
            length += c.len_utf8();
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_the_standard_allows_and_nothing_is_lost() {
        for length in 70..400 {
            let text = format!("SUMMARY:{}ä😀\r\nEND:VEVENT\r\n", "x".repeat(length));
            let folded = folded(&text);
            assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), text);
        }
    }
}
