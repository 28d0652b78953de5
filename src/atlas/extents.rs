//! Boxes and categories of neighbours on the curve, laid out so that those of any run take two looks, however long it is.

use super::bits::CHUNK;
use crate::vocabulary::Category;
use std::ops::Range;

/// How many neighbours share a box; only the rims of a run, fewer than these, are looked at one by one.
pub const BLOCK: usize = 8;
/// How many of these boxes the 64 neighbours of one word of a bit set have.
const OF_WORD: usize = 64 / BLOCK;

/// How many of some offers have which category.
pub type Mix = [u32; Category::ALL.len()];

/// A box in the plane of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Least x and y.
    pub min: [u32; 2],
    /// Greatest x and y.
    pub max: [u32; 2],
}

impl Extent {
    /// Nowhere: any point makes it larger.
    pub const NOWHERE: Self = Self { min: [u32::MAX; 2], max: [0; 2] };

    /// The whole plane.
    pub const EVERYWHERE: Self = Self { min: [0; 2], max: [u32::MAX; 2] };

    /// The smallest box round these places.
    pub fn around(places: &[[u32; 2]]) -> Self {
        let mut all = Self::NOWHERE;
        places.iter().for_each(|at| all.add(&Self { min: *at, max: *at }));
        all
    }

    /// Makes it hold another one.
    pub fn add(&mut self, other: &Self) {
        for axis in 0..2 {
            self.min[axis] = self.min[axis].min(other.min[axis]);
            self.max[axis] = self.max[axis].max(other.max[axis]);
        }
    }

    /// Takes from it what lies outside of another one.
    pub fn keep_within(&mut self, [min, max]: &[[u32; 2]; 2]) {
        for axis in 0..2 {
            self.min[axis] = self.min[axis].max(min[axis]);
            self.max[axis] = self.max[axis].min(max[axis]);
        }
    }

    /// Whether it holds the other one whole.
    pub fn holds(&self, other: &Self) -> bool {
        (0..2).all(|axis| self.min[axis] <= other.min[axis] && self.max[axis] >= other.max[axis])
    }
}

/// The boxes of blocks and of chunks.
#[derive(Debug, Default)]
pub struct Extents {
    /// At each level, of twice as many neighbouring blocks as at the one before, from every block on.
    levels: Vec<Vec<Extent>>,
    /// Those that every question looks at first, side by side.
    chunks: Vec<Extent>,
}

impl Extents {
    /// The boxes of these places, which stand in the order of the curve.
    pub fn new(places: &[[u32; 2]]) -> Self {
        let mut levels: Vec<Vec<Extent>> = vec![places.chunks(BLOCK).map(Extent::around).collect()];
        while let Some(last) = levels.last().filter(|last| last.len() > 1 << (levels.len() - 1)) {
            let width = 1 << (levels.len() - 1);
            let pairs = last.iter().zip(&last[width..]);
            let both = pairs.map(|(one, other)| {
                let mut both = *one;
                both.add(other);
                both
            });
            levels.push(both.collect());
        }
        let chunks = places.chunks(CHUNK * 64).map(Extent::around).collect();
        Self { levels, chunks }
    }

    /// The box of these blocks; boxes may overlap, so two are enough for any number of blocks.
    #[inline]
    pub fn over(&self, blocks: Range<usize>) -> Extent {
        let end = blocks.end.min(self.levels.first().map_or(0, Vec::len));
        let Some(level) = end.saturating_sub(blocks.start).checked_ilog2() else {
            return Extent::NOWHERE;
        };
        let (boxes, width) = (&self.levels[level as usize], 1 << level);
        let mut all = boxes[blocks.start];
        if end > blocks.start + width {
            all.add(&boxes[end - width]);
        }
        all
    }

    /// The box of the block in which a place is.
    #[inline]
    pub fn around(&self, place: usize) -> Extent {
        self.over(place / BLOCK..place / BLOCK + 1)
    }

    /// The boxes of the blocks in one word of a bit set.
    #[inline]
    pub fn of_word(&self, word: usize) -> &[Extent] {
        let blocks = self.levels.first().map_or(&[][..], Vec::as_slice);
        let rest = blocks.get(word * OF_WORD..).unwrap_or_default();
        &rest[..rest.len().min(OF_WORD)]
    }

    /// The boxes of all chunks that have a point in them.
    pub fn chunks(&self) -> &[Extent] {
        &self.chunks
    }

    /// The box of the neighbours in one word of a bit set.
    #[inline]
    pub fn over_word(&self, word: usize) -> Extent {
        let level = self.levels.get(OF_WORD.ilog2() as usize);
        let whole = level.and_then(|boxes| boxes.get(word * OF_WORD));
        whole.copied().unwrap_or_else(|| self.over(word * OF_WORD..(word + 1) * OF_WORD))
    }

    /// The box of the neighbours in these words of a bit set.
    #[inline]
    pub fn over_words(&self, words: Range<usize>) -> Extent {
        if words.len() == CHUNK && words.start.is_multiple_of(CHUNK) {
            return self.chunks.get(words.start / CHUNK).copied().unwrap_or(Extent::NOWHERE);
        }
        self.over(words.start * OF_WORD..words.end * OF_WORD)
    }
}

/// Before each block, how many of all offers so far have which category.
pub fn mixes(categories: &[u8]) -> Vec<Mix> {
    let mut sum = Mix::default();
    let mut sums = vec![sum];
    for block in categories.chunks_exact(BLOCK) {
        block.iter().for_each(|category| sum[usize::from(*category)] += 1);
        sums.push(sum);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn two_looks_see_what_looking_at_every_place_sees(places in prop::collection::vec(any::<[u32; 2]>(), 0..900), a in 0usize..60, b in 0usize..60) {
            let (from, to) = (a.min(b), a.max(b));
            let all = places.get(from * BLOCK..(to * BLOCK).min(places.len())).unwrap_or_default();
            prop_assert_eq!(Extents::new(&places).over(from..to), Extent::around(all));
        }

        #[test]
        fn a_chunk_and_a_part_of_it_have_the_boxes_of_their_places(places in prop::collection::vec(any::<[u32; 2]>(), 0..9_000), from in 0usize..150, words in 1usize..130) {
            let of = |words: Range<usize>| places.get(words.start * 64..(words.end * 64).min(places.len())).unwrap_or_default();
            let extents = Extents::new(&places);
            for words in [0..CHUNK, CHUNK..2 * CHUNK, 2 * CHUNK..3 * CHUNK, from..from + words] {
                prop_assert_eq!(extents.over_words(words.clone()), Extent::around(of(words)));
            }
        }
    }
}
