//! How alike two names are: by the groups of three letters that their folded words have in common, whatever the order of the words
//! and with a slip or two forgiven.

use super::query::is_small;
use super::words::chunks;
use super::words::take_apart;

/// The most words of a name that count.
const WORDS: usize = 16;
/// What is left of a likeness where both names have numbers and these differ: "Deutsch A1" is not "Deutsch B2".
const OTHER_NUMBER: f64 = 0.6;

/// A name, ready to be held against others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its groups of three letters, each as one number, in order.
    threes: Vec<u64>,
    /// Its words with a digit in them, in order.
    numbers: Vec<String>,
}

impl Name {
    /// A name from what somebody wrote; none where that has no letter.
    pub fn new(written: &str) -> Option<Self> {
        let mut words: Vec<String> = chunks(written).take(WORDS).flat_map(whole).collect();
        if words.iter().any(|word| !is_small(word)) {
            words.retain(|word| !is_small(word));
        }
        let mut threes: Vec<u64> = words.iter().flat_map(|word| threes(word)).collect();
        threes.sort_unstable();
        threes.dedup();
        let mut numbers: Vec<String> = words;
        numbers.retain(|word| word.contains(|c: char| c.is_ascii_digit()));
        numbers.sort_unstable();
        (!threes.is_empty()).then_some(Self { threes, numbers })
    }

    /// From 0, nothing in common, to 1, the same words.
    pub fn likeness(&self, other: &Self) -> f64 {
        let common = self.threes.iter().filter(|three| other.threes.binary_search(three).is_ok());
        let all = self.threes.len() + other.threes.len();
        let alike = 2.0 * common.count() as f64 / all as f64;
        let numbered = !self.numbers.is_empty() && !other.numbers.is_empty();
        match numbered && self.numbers != other.numbers {
            true => alike * OTHER_NUMBER,
            false => alike,
        }
    }
}

/// The words of a stretch without a gap: a compound with a hyphen is one, as it is where it was written without.
fn whole(chunk: &str) -> Vec<String> {
    let folded = take_apart(chunk);
    folded.whole.map_or(folded.parts, |whole| vec![whole])
}

/// The groups of three letters of a word that has two gaps before it and one behind it, so that beginnings count more.
fn threes(word: &str) -> Vec<u64> {
    let letters: Vec<char> = "  ".chars().chain(word.chars()).chain([' ']).collect();
    let three = |three: &[char]| three.iter().fold(0, |sum, c| sum << 21 | u64::from(*c as u32));
    letters.windows(3).map(three).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(one: &str, other: &str) -> f64 {
        Name::new(one).unwrap().likeness(&Name::new(other).unwrap())
    }

    #[test]
    fn one_name_is_written_in_many_ways() {
        assert_eq!(alike("Begegnungscafé", "BEGEGNUNGS-CAFE"), 1.0);
        assert_eq!(alike("Café für Frauen", "Frauen – Café"), 1.0);
        assert_eq!(alike("مقهى اللقاء", "مقهي اللقاء"), 1.0);
        assert!(alike("Sprachcafé", "Sprachencafe") > 0.7);
        assert!(alike("Fahrradwerkstatt", "Fahradwerkstatt im Hof") > 0.6);
    }

    #[test]
    fn different_names_are_not_alike() {
        assert!(alike("Frauencafé", "Sprachcafé") < 0.45);
        assert!(alike("Deutschkurs A1", "Deutschkurs B2") < 0.5);
        assert!(alike("Kleiderkammer", "Kindergarten") < 0.3);
        assert_eq!(Name::new(" – 🙂 "), None);
    }
}
