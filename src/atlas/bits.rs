//! Sets of offers as one bit each, in curve order: 64 neighbours are one word, so that a filter is an AND of words.

use std::ops::Range;

/// A set of offers of one layer, by their place on the curve.
#[derive(Debug, Clone, Default)]
pub struct Bits {
    words: Vec<u64>,
}

impl Bits {
    /// The empty set over this many offers.
    pub fn none(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)] }
    }

    /// The set of all of this many offers.
    pub fn all(len: usize) -> Self {
        let mut words = vec![u64::MAX; len.div_ceil(64)];
        if let Some(last) = words.last_mut().filter(|_| !len.is_multiple_of(64)) {
            *last = (1 << (len % 64)) - 1;
        }
        Self { words }
    }

    /// The set with these members.
    pub fn of(len: usize, members: impl IntoIterator<Item = u32>) -> Self {
        let mut bits = Self::none(len);
        members.into_iter().for_each(|i| bits.set(i));
        bits
    }

    /// Puts one in.
    pub fn set(&mut self, i: u32) {
        if let Some(word) = self.words.get_mut(i as usize / 64) {
            *word |= 1 << (i % 64);
        }
    }

    /// Takes one out.
    pub fn clear(&mut self, i: u32) {
        if let Some(word) = self.words.get_mut(i as usize / 64) {
            *word &= !(1 << (i % 64));
        }
    }

    /// Whether this one is in.
    pub fn has(&self, i: u32) -> bool {
        self.words.get(i as usize / 64).is_some_and(|word| word >> (i % 64) & 1 == 1)
    }

    /// The words, 64 offers each.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// The words, to be written.
    pub fn words_mut(&mut self) -> &mut [u64] {
        &mut self.words
    }

    /// How many are in.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many are in both.
    pub fn count_both(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// What is in both.
    pub fn and(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
        self
    }

    /// What is in this one but not in the other.
    pub fn minus(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= !other);
        self
    }

    /// What is in either.
    pub fn or(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
        self
    }

    /// The members in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.iter_from(0)
    }

    /// The members from this one on, in order.
    pub fn iter_from(&self, first: u32) -> impl Iterator<Item = u32> + '_ {
        let skipped = first as usize / 64;
        let rest = self.words.get(skipped..).unwrap_or_default();
        let cut = u64::MAX << (first % 64);
        let words = rest.iter().enumerate().map(move |(at, word)| match at {
            0 => (skipped, word & cut),
            _ => (skipped + at, *word),
        });
        words.flat_map(|(at, word)| ones(word).map(move |bit| at as u32 * 64 + bit))
    }
}

/// The places of the ones in a word, from the lowest.
pub fn ones(mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let bit = word.trailing_zeros();
            word &= word - 1;
            bit
        })
    })
}

/// The part of word `at` that lies in a range of offers.
pub fn within(range: &Range<u32>, at: usize) -> u64 {
    let first = at as u64 * 64;
    let low = u64::from(range.start).saturating_sub(first).min(64);
    let high = u64::from(range.end).saturating_sub(first).min(64);
    below(high) & !below(low)
}

fn below(bit: u64) -> u64 {
    if bit == 64 { u64::MAX } else { (1 << bit) - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_cuts_its_first_and_last_word() {
        let covered =
            |range: Range<u32>| -> u32 { (0..4).map(|at| within(&range, at).count_ones()).sum() };
        assert_eq!(covered(3..200), 197);
        assert_eq!(covered(64..64), 0);
        assert_eq!(covered(0..256), 256);
    }

    #[test]
    fn all_of_seventy_are_seventy() {
        let bits = Bits::all(70);
        assert_eq!((bits.count(), bits.iter().last()), (70, Some(69)));
    }
}
