//! The nearest offers: best-first through the tree, or by measuring each where they are few.

use super::bits::CHUNK;
use super::bits::Chunks;
use super::bits::ones;
use super::layer::Layer;
use crate::offer::short_bits;
use std::collections::BinaryHeap;

/// One candidate: its rank, its squared chord, its identifier, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The square of the straight line, on the unit sphere.
    pub chord: f32,
    /// The bits of the short form, so that equal distances have an order.
    pub short: u64,
    /// The layer.
    pub sheet: usize,
    /// The offer's place in it.
    pub i: u32,
}

impl Eq for Hit {}

impl Ord for Hit {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.chord.total_cmp(&other.chord).then(self.short.cmp(&other.short))
    }
}

impl PartialOrd for Hit {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A search for the nearest offers of one layer, which may add to what another layer found.
pub struct Nearest<'a> {
    /// The layer.
    pub layer: &'a Layer,
    /// Its number.
    pub sheet: usize,
    /// From where, on the unit sphere.
    pub from: [f32; 3],
    /// How many.
    pub wanted: usize,
    /// The nearest so far.
    pub heap: &'a mut BinaryHeap<Hit>,
}

impl Nearest<'_> {
    /// Measures the wanted ones of 64 neighbours.
    fn measure(&mut self, at: usize, bits: u64) {
        for bit in ones(bits) {
            let i = at as u32 * 64 + bit;
            let Some(place) = self.layer.sphere.get(i as usize) else {
                return;
            };
            let chord = chord(self.from, *place);
            let full = self.heap.len() >= self.wanted;
            if full && self.heap.peek().is_some_and(|worst| chord > worst.chord) {
                continue;
            }
            self.heap.push(Hit {
                chord,
                short: short_bits(self.layer.ids[i as usize]),
                sheet: self.sheet,
                i,
            });
            if full {
                self.heap.pop();
            }
        }
    }

    /// Measures every one of these.
    pub fn measure_all(&mut self, these: &Chunks) {
        for (chunk, words) in these.iter() {
            let there = (chunk * CHUNK..).zip(words).filter(|(_, bits)| **bits != 0);
            there.for_each(|(at, bits)| self.measure(at, *bits));
        }
    }

    /// Walks the tree from the nearest block outwards, until no block can hold anything nearer.
    pub fn walk(&mut self, these: &Chunks) {
        for (leaf, bound) in self.layer.tree.nearest_neighbor_iter_with_distance_2(self.from) {
            if self.heap.len() >= self.wanted
                && self.heap.peek().is_some_and(|worst| bound > worst.chord)
            {
                return;
            }
            let at = leaf.data as usize;
            self.measure(at, these.word(at));
        }
    }
}

/// The square of the straight line between two places on the unit sphere, added up as the tree does it.
fn chord(a: [f32; 3], b: [f32; 3]) -> f32 {
    (0..3).map(|axis| (b[axis] - a[axis]) * (b[axis] - a[axis])).fold(0.0, |sum, part| sum + part)
}
