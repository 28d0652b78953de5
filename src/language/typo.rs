//! Typing errors: an automaton over UTF-8 that accepts what is a few letters away from a word.
//! It walks the dictionary with one machine word per error, letters added, left out, changed or swapped.

use fst::Automaton;

/// Accepts every word within some errors of a pattern of at most forty letters.
#[derive(Debug)]
pub struct Typo {
    pattern: Vec<char>,
    /// Where each Latin letter stands in the pattern: the walk asks that at every step.
    latin: [u64; 128],
    errors: usize,
    /// Whether a word may go on behind the pattern.
    open: bool,
}

/// How far the walk has come: bit `i` of row `e` says that `i` letters are matched with `e` errors.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    rows: [u64; 3],
    /// What becomes of a row if the next letter is the one that was skipped.
    swaps: [u64; 2],
    letter: u32,
    missing: u8,
    found: bool,
}

impl Typo {
    /// What is at most `errors` (one or two) away from `word`, or begins so where it is `open`.
    pub fn new(word: &str, errors: usize, open: bool) -> Self {
        let pattern: Vec<char> = word.chars().take(60).collect();
        let mut latin = [0; 128];
        for (at, letter) in pattern.iter().enumerate() {
            if let Some(places) = latin.get_mut(*letter as usize) {
                *places |= 1 << at;
            }
        }
        Self { pattern, latin, errors: errors.min(2), open }
    }

    /// Whether `word` is within reach.
    pub fn accepts(&self, word: &str) -> bool {
        let end = word.bytes().fold(self.start(), |state, byte| self.accept(&state, byte));
        self.is_match(&end)
    }

    /// Where a letter stands in the pattern.
    fn places(&self, letter: char) -> u64 {
        if let Some(places) = self.latin.get(letter as usize) {
            return *places;
        }
        let places = self.pattern.iter().enumerate().filter(|(_, own)| **own == letter);
        places.fold(0, |mask, (at, _)| mask | 1 << at)
    }

    fn step(&self, state: &Progress, letter: char) -> Progress {
        let here = self.places(letter);
        let mut next = Progress {
            rows: [0; 3],
            swaps: [0; 2],
            letter: 0,
            missing: 0,
            found: state.found && self.open,
        };
        for errors in 0..=self.errors {
            let mut row = (state.rows[errors] & here) << 1;
            if errors > 0 {
                let fewer = state.rows[errors - 1];
                row |= fewer | fewer << 1 | next.rows[errors - 1] << 1;
                row |= (state.swaps[errors - 1] & here) << 2;
            }
            next.rows[errors] = row;
        }
        for errors in 0..self.errors {
            next.swaps[errors] = state.rows[errors] & (here >> 1);
        }
        next.found |= self.at_end(&next);
        next
    }

    fn at_end(&self, state: &Progress) -> bool {
        state.rows.iter().any(|row| row >> self.pattern.len() & 1 == 1)
    }
}

impl Automaton for Typo {
    type State = Progress;

    fn start(&self) -> Progress {
        let mut rows = [0; 3];
        for (errors, row) in rows.iter_mut().enumerate().take(self.errors + 1) {
            *row = (2u64 << errors) - 1;
        }
        Progress { rows, swaps: [0; 2], letter: 0, missing: 0, found: false }
    }

    fn is_match(&self, state: &Progress) -> bool {
        state.missing == 0 && if self.open { state.found } else { self.at_end(state) }
    }

    fn can_match(&self, state: &Progress) -> bool {
        state.missing > 0
            || (self.open && state.found)
            || state.rows != [0; 3]
            || state.swaps != [0; 2]
    }

    fn accept(&self, state: &Progress, byte: u8) -> Progress {
        let (letter, missing) = match byte {
            0..0x80 => (u32::from(byte), 0),
            0x80..0xC0 => {
                (state.letter << 6 | u32::from(byte & 0x3F), state.missing.saturating_sub(1))
            }
            0xC0..0xE0 => (u32::from(byte & 0x1F), 1),
            0xE0..0xF0 => (u32::from(byte & 0x0F), 2),
            0xF0.. => (u32::from(byte & 0x07), 3),
        };
        match missing {
            0 => self.step(state, char::from_u32(letter).unwrap_or_default()),
            _ => Progress { letter, missing, ..*state },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typo;
    use proptest::prelude::*;

    /// Errors between two words, counted by the textbook.
    fn distance(one: &str, other: &str) -> usize {
        let (a, b): (Vec<_>, Vec<_>) = (one.chars().collect(), other.chars().collect());
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                if i == 0 || j == 0 {
                    table[i][j] = i + j;
                    continue;
                }
                let changed = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(table[i - 2][j - 2] + 1);
                }
                table[i][j] = least;
            }
        }
        table[a.len()][b.len()]
    }

    #[test]
    fn letters_are_swapped_left_out_added_and_changed() {
        for typed in ["deustch", "detsch", "deuttsch", "deutsck"] {
            assert!(Typo::new(typed, 1, false).accepts("deutsch"), "{typed}");
        }
        assert!(!Typo::new("duetcsh", 1, false).accepts("deutsch"));
        assert!(Typo::new("duetcsh", 2, false).accepts("deutsch"));
    }

    #[test]
    fn an_open_word_goes_on() {
        assert!(Typo::new("deutchk", 1, true).accepts("deutschkurs"));
        assert!(!Typo::new("deutchk", 1, false).accepts("deutschkurs"));
    }

    proptest! {
        #[test]
        fn it_accepts_what_the_textbook_accepts(one in "[abшم]{0,7}", other in "[abшم]{0,7}", errors in 1usize..=2) {
            prop_assert_eq!(Typo::new(&one, errors, false).accepts(&other), distance(&one, &other) <= errors);
        }
    }
}
