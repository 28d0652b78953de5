//! The nearest offers: best-first from chunks of neighbours to words of 64 and to single offers, until no box can hold anything nearer.

use super::bits::CHUNK;
use super::bits::Chunk;
use super::bits::ones;
use super::layer::Layer;
use crate::offer::short_bits;
use std::cmp::Reverse;
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

impl Hit {
    /// An offer that has a point, seen from a place on the unit sphere.
    pub fn of(layer: &Layer, sheet: usize, i: u32, from: [f32; 3]) -> Option<Self> {
        let chord = chord_to(layer, i, from)?;
        Some(Self { chord, short: short_bits(*layer.ids.get(i as usize)?), sheet, i })
    }
}

/// The square of the straight line to an offer that has a point.
pub fn chord_to(layer: &Layer, i: u32, from: [f32; 3]) -> Option<f32> {
    Some(chord(from, *layer.sphere.get(i as usize)?))
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

/// A box on the unit sphere.
#[derive(Debug, Clone, Copy)]
struct Cuboid {
    min: [f32; 3],
    max: [f32; 3],
}

impl Cuboid {
    fn around(points: &[[f32; 3]]) -> Self {
        let mut all = Self { min: [f32::INFINITY; 3], max: [f32::NEG_INFINITY; 3] };
        for point in points {
            all.min = std::array::from_fn(|axis| all.min[axis].min(point[axis]));
            all.max = std::array::from_fn(|axis| all.max[axis].max(point[axis]));
        }
        all
    }

    /// No place in it has a lesser square of the straight line; it is added up as [`chord`] does it, so that rounding changes nothing.
    fn chord(&self, from: [f32; 3]) -> f32 {
        let nearest = |axis: usize| from[axis].max(self.min[axis]).min(self.max[axis]);
        chord(from, [nearest(0), nearest(1), nearest(2)])
    }
}

/// The boxes on the unit sphere of every word and of every chunk of neighbours that have a point.
#[derive(Debug, Default)]
pub struct Boxes {
    words: Vec<Cuboid>,
    chunks: Vec<Cuboid>,
}

impl Boxes {
    /// The boxes of these places, which stand in the order of the curve.
    pub fn new(sphere: &[[f32; 3]]) -> Self {
        let of = |size: usize| sphere.chunks(size).map(Cuboid::around).collect();
        Self { words: of(64), chunks: of(CHUNK * 64) }
    }

    /// How many chunks have a point in them.
    pub fn chunks(&self) -> usize {
        self.chunks.len()
    }
}

/// Where the search may go next: how near that may be, and a chunk, or a word and its wanted ones. Squares of lines are never negative, so
/// that their bits stand in their order.
type Step = Reverse<(u32, u32, Option<u64>)>;

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
    /// Searches these chunks, whose words of wanted ones are asked for only where something near enough may be.
    pub fn search(&mut self, chunks: impl Iterator<Item = usize>, words: impl Fn(usize) -> Chunk) {
        let boxes = &self.layer.boxes;
        let bound = |at: usize| boxes.chunks[at].chord(self.from).to_bits();
        let there = chunks.filter(|at| *at < boxes.chunks.len());
        let mut steps: BinaryHeap<Step> =
            there.map(|at| Reverse((bound(at), at as u32, None))).collect();
        while let Some(Reverse((bound, at, bits))) = steps.pop() {
            if self.is_far(f32::from_bits(bound)) {
                return;
            }
            let at = at as usize;
            match bits {
                Some(bits) => self.measure(at, bits),
                None => self.open(at * CHUNK, &words(at), &mut steps),
            }
        }
    }

    /// Whether nothing at this distance is among the nearest any more.
    fn is_far(&self, chord: f32) -> bool {
        self.heap.len() >= self.wanted && self.heap.peek().is_none_or(|worst| chord > worst.chord)
    }

    /// Adds the words of a chunk, the first of which is `first`, as far as they are near enough.
    fn open(&self, first: usize, words: &Chunk, steps: &mut BinaryHeap<Step>) {
        let located = self.layer.boxes.words.get(first..).unwrap_or_default();
        for ((at, bits), around) in (first as u32..).zip(words).zip(located) {
            if *bits != 0 {
                let bound = around.chord(self.from);
                if !self.is_far(bound) {
                    steps.push(Reverse((bound.to_bits(), at, Some(*bits))));
                }
            }
        }
    }

    /// Measures the wanted ones of 64 neighbours.
    fn measure(&mut self, at: usize, bits: u64) {
        for bit in ones(bits) {
            let i = at as u32 * 64 + bit;
            let Some(place) = self.layer.sphere.get(i as usize) else {
                return;
            };
            let chord = chord(self.from, *place);
            if self.is_far(chord) {
                continue;
            }
            let short = short_bits(self.layer.ids[i as usize]);
            let hit = Hit { chord, short, sheet: self.sheet, i };
            if self.heap.len() < self.wanted {
                self.heap.push(hit);
            } else if let Some(mut worst) = self.heap.peek_mut().filter(|worst| hit < **worst) {
                *worst = hit;
            }
        }
    }
}

/// The square of the straight line between two places on the unit sphere.
fn chord(a: [f32; 3], b: [f32; 3]) -> f32 {
    (0..3).map(|axis| (b[axis] - a[axis]) * (b[axis] - a[axis])).fold(0.0, |sum, part| sum + part)
}
