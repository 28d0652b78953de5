//! Sets of offers as one bit each, in curve order: 64 neighbours are one word, so that a filter is an AND of words.

use std::ops::Range;

/// How many words are looked at together: they stay in the nearest cache.
pub const CHUNK: usize = 64;
/// So many words: 4,096 neighbours.
pub type Chunk = [u64; CHUNK];

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

    /// How many are in.
    pub fn count(&self) -> usize {
        count(&self.words)
    }

    /// The members in order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        members(0, &self.words)
    }

    /// The words of a chunk; fewer at the end.
    pub fn chunk(&self, at: usize) -> &[u64] {
        let end = self.words.len().min(at * CHUNK + CHUNK);
        self.words.get(at * CHUNK..end).unwrap_or_default()
    }
}

/// What a question found: the chunks that hold any of it, and no others, so that it is small where little was found.
#[derive(Debug, Clone, Default)]
pub struct Chunks {
    at: Vec<u32>,
    /// Those of all chunks, one behind the other.
    words: Vec<u64>,
}

impl Chunks {
    /// Adds the words of a chunk, or the first of them, behind the last one, unless they are empty; `at` counts chunks.
    pub fn push(&mut self, at: usize, words: &[u64]) {
        if words.iter().any(|word| *word != 0) {
            self.at.push(at as u32);
            self.words.extend_from_slice(words);
            self.words.resize(self.at.len() * CHUNK, 0);
        }
    }

    /// How many offers it holds.
    pub fn count(&self) -> usize {
        count(&self.words)
    }

    /// How many are in a set too.
    pub fn count_both(&self, set: &Bits) -> usize {
        let both = self.iter().flat_map(|(at, words)| words.iter().zip(set.chunk(at)));
        both.map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Takes out, and hands back, what is in chunks that are made as they are needed.
    pub fn take(&mut self, mut these: impl FnMut(usize) -> Chunk) -> Self {
        let (mut taken, mut left) = (Self::default(), Self::default());
        for (at, words) in self.iter() {
            let mut inside = these(at);
            inside.iter_mut().zip(words).for_each(|(inside, word)| *inside &= word);
            let outside: Chunk = std::array::from_fn(|i| words[i] & !inside[i]);
            taken.push(at, &inside);
            left.push(at, &outside);
        }
        *self = left;
        taken
    }

    /// Its chunks with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &[u64])> {
        self.at.iter().map(|at| *at as usize).zip(self.words.chunks_exact(CHUNK))
    }

    /// Its members from this one on, in order.
    pub fn members_from(&self, first: u32) -> impl Iterator<Item = u32> + '_ {
        let skipped = self.at.partition_point(|at| (at + 1) * (CHUNK as u32) * 64 <= first);
        let chunks = self.iter().skip(skipped);
        chunks.flat_map(|(at, words)| members(at * CHUNK, words)).skip_while(move |i| *i < first)
    }
}

/// How many ones these words have.
pub fn count(words: &[u64]) -> usize {
    words.iter().map(|word| word.count_ones() as usize).sum()
}

/// The members of words that begin at word `at`, in order.
pub fn members(at: usize, words: &[u64]) -> impl Iterator<Item = u32> + '_ {
    let there = (at..).zip(words);
    there.flat_map(|(at, word)| ones(*word).map(move |bit| at as u32 * 64 + bit))
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
    use proptest::prelude::*;

    #[test]
    fn a_range_cuts_its_first_and_last_word() {
        let covered =
            |range: Range<u32>| -> u32 { (0..4).map(|at| within(&range, at).count_ones()).sum() };
        assert_eq!(covered(3..200), 197);
        assert_eq!(covered(64..64), 0);
        assert_eq!(covered(0..256), 256);
    }

    proptest! {
        #[test]
        fn what_is_found_is_counted_as_one_by_one(found in prop::collection::btree_set(0u32..40_000, 0..300), other in prop::collection::btree_set(0u32..40_000, 0..300), end in 0u32..50_000) {
            let (these, other) = (Bits::of(40_000, found.clone()), Bits::of(40_000, other));
            let mut chunks = Chunks::default();
            (0..20).for_each(|at| chunks.push(at, these.chunk(at)));
            prop_assert_eq!(chunks.count(), found.len());
            prop_assert!(chunks.members_from(end).eq(found.range(end..).copied()));
            prop_assert!(chunks.iter().all(|(at, words)| words.starts_with(these.chunk(at)) && super::count(words) == super::count(these.chunk(at))));
            let both = found.iter().filter(|i| other.has(**i)).count();
            prop_assert_eq!(chunks.count_both(&other), both);
            let taken = chunks.take(|at| std::array::from_fn(|i| other.chunk(at).get(i).copied().unwrap_or(0)));
            prop_assert_eq!((taken.count(), chunks.count()), (both, found.len() - both));
            prop_assert!(taken.members_from(0).all(|i| other.has(i)) && !chunks.members_from(0).any(|i| other.has(i)));
        }
    }

    #[test]
    fn all_of_seventy_are_seventy() {
        let bits = Bits::all(70);
        assert_eq!((bits.count(), bits.iter().last()), (70, Some(69)));
    }
}
