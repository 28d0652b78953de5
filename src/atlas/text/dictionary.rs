//! The dictionary: all words of the offers, once forwards and once backwards, with the place of their postings.

use super::postings::Place;
use crate::language::Typo;
use fst::IntoStreamer;
use fst::Map;
use fst::Streamer;

/// How many words are looked at for one beginning or ending.
const LOOKED_AT: usize = 4_000;

/// All words of the index.
#[derive(Debug, Default)]
pub(super) struct Dictionary {
    words: Map<Vec<u8>>,
    backwards: Map<Vec<u8>>,
}

impl Dictionary {
    /// A dictionary of these words; the sorting happens here.
    pub(super) fn new(mut words: Vec<(Box<str>, Place)>) -> Self {
        let forwards = map(&mut words);
        for (word, _) in &mut words {
            *word = word.chars().rev().collect();
        }
        Self { words: forwards, backwards: map(&mut words) }
    }

    /// The place of exactly this word.
    pub(super) fn get(&self, word: &str) -> Option<Place> {
        self.words.get(word).map(Place)
    }

    /// The words that begin so and are wanted.
    pub(super) fn starting(&self, start: &str, wanted: impl Fn(&str) -> bool) -> Vec<Place> {
        from(&self.words, start, |word| std::str::from_utf8(word).is_ok_and(&wanted))
    }

    /// The words that end so with at least three letters before it: the compounds of a word.
    pub(super) fn ending(&self, end: &str) -> Vec<Place> {
        let start: String = end.chars().rev().collect();
        let letters = end.chars().count() + 3;
        let longer = |word: &str| word.chars().count() >= letters;
        from(&self.backwards, &start, |word| std::str::from_utf8(word).is_ok_and(longer))
    }

    /// The words within some errors of this one, itself among them; with `open`, those that begin so.
    pub(super) fn near(&self, word: &str, errors: usize, open: bool) -> Vec<Place> {
        let mut found = Vec::new();
        let mut near = self.words.search(Typo::new(word, errors, open)).into_stream();
        while let Some((_, place)) = near.next() {
            found.push(Place(place));
            if found.len() == LOOKED_AT {
                break;
            }
        }
        found
    }

    /// The bytes it takes.
    pub(super) fn memory(&self) -> usize {
        self.words.as_fst().size() + self.backwards.as_fst().size()
    }
}

/// The sorted words as a transducer.
fn map(words: &mut [(Box<str>, Place)]) -> Map<Vec<u8>> {
    words.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    Map::from_iter(words.iter().map(|(word, place)| (word.as_bytes(), place.0))).unwrap_or_default()
}

fn from(map: &Map<Vec<u8>>, start: &str, wanted: impl Fn(&[u8]) -> bool) -> Vec<Place> {
    let mut found = Vec::new();
    let mut words = map.range().ge(start).into_stream();
    for _ in 0..LOOKED_AT {
        match words.next() {
            Some((word, place)) if word.starts_with(start.as_bytes()) => {
                if wanted(word) {
                    found.push(Place(place));
                }
            }
            _ => break,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        let words = ["kurs", "deutschkurs", "kurse", "konkurs", "deutsch", "курс", "zirkus"];
        let place = |(at, word): (usize, &str)| (Box::from(word), Place(at as u64));
        Dictionary::new(words.into_iter().enumerate().map(place).collect())
    }

    fn numbers(places: Vec<Place>) -> Vec<u64> {
        let mut numbers: Vec<_> = places.into_iter().map(|place| place.0).collect();
        numbers.sort_unstable();
        numbers
    }

    #[test]
    fn words_are_found_by_themselves_their_beginning_and_their_ending() {
        let dictionary = dictionary();
        assert_eq!(dictionary.get("kurs"), Some(Place(0)));
        assert_eq!(dictionary.get("kur"), None);
        assert_eq!(numbers(dictionary.starting("kur", |_| true)), [0, 2]);
        assert_eq!(numbers(dictionary.starting("deutsch", |word| word.len() < 8)), [4]);
        assert_eq!(numbers(dictionary.ending("kurs")), [1, 3]);
    }

    #[test]
    fn words_are_found_with_errors() {
        let dictionary = dictionary();
        assert_eq!(numbers(dictionary.near("krus", 1, false)), [0]);
        assert_eq!(numbers(dictionary.near("крус", 1, false)), [5]);
        assert_eq!(numbers(dictionary.near("deutchk", 1, true)), [1]);
    }

    #[test]
    fn an_empty_dictionary_has_no_word() {
        let dictionary = Dictionary::new(Vec::new());
        assert_eq!(dictionary.get(""), None);
        assert!(dictionary.near("kurs", 2, true).is_empty());
    }
}
