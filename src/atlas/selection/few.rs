//! What words found, looked at one by one where it is little.

use super::CHUNK;
use super::Selection;
use crate::atlas::extents::Extent;
use crate::atlas::text::Found;
use crate::atlas::text::One;

/// So many that words may have found are looked at one by one, and nothing is laid out in sets.
const FEW: usize = 2_048;
/// The same for those of one chunk.
const SPARSE: usize = 256;

impl Selection<'_> {
    /// The wanted offers one by one and in order, where the words found few in the part that is looked at.
    pub fn few(&self) -> Option<Vec<One>> {
        let found = self.found?;
        let chunks: Vec<usize> = match self.inside {
            Some(_) => self.near_chunks(),
            None => (0..self.layer().len().div_ceil(CHUNK * 64)).collect(),
        };
        let most = match found.most() {
            most if most <= FEW => most,
            _ => found.most_in(&chunks),
        };
        if most > FEW {
            return None;
        }
        let mut wanted = found.gathered(&chunks, most);
        if let Some(inside) = &self.inside {
            inside.sift(self.layer(), &mut wanted, |one: &One| one.offer);
        }
        if !self.words_alone() {
            wanted.retain(|one| self.suits(one.offer));
        }
        Some(wanted.into_iter().filter_map(|one| found.completed(one)).collect())
    }

    /// How many of a chunk, all of which have a point, the words alone found in the box, where that can be said without laying them out.
    pub(super) fn count_found(&self, found: &Found, chunk: usize) -> Option<usize> {
        let around = self.around(chunk);
        let count = found.counted(chunk).filter(|_| around != Extent::EVERYWHERE)?;
        match self.inside.filter(|inside| !inside.holds(&around)) {
            None => Some(count),
            Some(_) if count > SPARSE => None,
            Some(inside) => {
                let mut wanted = found.gathered(&[chunk], count);
                inside.sift(self.layer(), &mut wanted, |one: &One| one.offer);
                Some(wanted.len())
            }
        }
    }
}
