//! A box on the plane of the map: neighbours are asked together whether they lie in it, and single offers only along its rim.

use super::bits::CHUNK;
use super::bits::ones;
use super::bits::within;
use super::extents::Extent;
use super::layer::Layer;
use crate::geo::Bounds;
use crate::geo::Frame;
use crate::geo::Point;
use crate::geo::curve_key;
use crate::geo::from_curve_key;

/// How many words are asked together whether they lie in a box, and how many offers are asked one by one.
const PART: usize = 8;
const ALONE: u32 = 6;
/// The same for those of a chunk.
const SPREAD: usize = 32;

/// A box on the plane of the map, or one whose sides are straight in another plane.
#[derive(Debug, Clone, Copy)]
pub struct Inside {
    extent: Extent,
    /// Its west, east, north and south in the bits of a key.
    sides: [u64; 4],
    /// The box of another plane, of which `extent` is only the surroundings.
    frame: Option<Frame>,
    /// What surely lies in it.
    surely: Extent,
}

/// A box that holds nothing, not even the place of nobody.
const NOTHING: Extent = Extent { min: [1; 2], max: [0; 2] };

impl Inside {
    /// A box of degrees.
    pub fn new(bounds: Bounds) -> Self {
        let extent = extent(bounds);
        Self { extent, sides: sides(extent), frame: None, surely: extent }
    }

    /// A box of any plane.
    pub fn framed(frame: Frame) -> Self {
        let surely = frame.inner.map_or(NOTHING, extent);
        let extent = extent(frame.outer);
        Self { extent, sides: sides(extent), frame: Some(frame), surely }
    }

    /// Whether some neighbours with these bounds may lie in it.
    pub fn meets(&self, bounds: &Extent) -> bool {
        let Extent { min, max } = self.extent;
        (0..2).all(|axis| bounds.min[axis] <= max[axis] && bounds.max[axis] >= min[axis])
    }

    /// Whether all neighbours with these bounds lie in it.
    pub fn holds(&self, bounds: &Extent) -> bool {
        self.surely.holds(bounds)
    }

    /// Whether an offer lies in it.
    pub fn takes(&self, layer: &Layer, i: u32) -> bool {
        if i >= layer.located() {
            return false;
        }
        let block = layer.extents.around(i as usize);
        self.meets(&block)
            && (self.holds(&block) || self.among(layer, i as usize / 64, 1 << (i % 64)) != 0)
    }

    /// Takes out of these words of offers, which begin at word `at`, what is not in the box; without a point nothing is.
    pub fn keep(&self, layer: &Layer, at: usize, words: &mut [u64]) {
        if (at + words.len()) * 64 > layer.keys.len() {
            let located = 0..layer.located();
            (at..).zip(&mut *words).for_each(|(at, word)| *word &= within(&located, at));
        }
        if self.holds(&layer.extents.over_words(at..at + words.len())) {
            return;
        }
        for (nth, part) in words.chunks_mut(PART).enumerate() {
            let at = at + nth * PART;
            let bounds = layer.extents.over_words(at..at + part.len());
            if !self.meets(&bounds) {
                part.fill(0);
            } else if !self.holds(&bounds) {
                (at..).zip(part).for_each(|(at, word)| *word = self.kept(layer, at, *word));
            }
        }
    }

    /// Those of 64 neighbours that lie in it: few are asked without asking for the box of all first.
    fn kept(&self, layer: &Layer, at: usize, word: u64) -> u64 {
        if word.count_ones() <= ALONE {
            return self.among(layer, at, word);
        }
        let bounds = layer.extents.over_words(at..at + 1);
        match (self.meets(&bounds), self.holds(&bounds)) {
            (false, _) => 0,
            (_, true) => word,
            _ => self.among(layer, at, word),
        }
    }

    /// Takes out of these, which stand in order, who does not lie in it.
    pub fn sift<T: Copy>(&self, layer: &Layer, these: &mut Vec<T>, offer: impl Fn(&T) -> u32) {
        let (mut at, mut kept) = (0, 0);
        while at < these.len() {
            let (end, inside) = self.alike(layer, &these[at..], &offer);
            let end = at + end;
            for at in at..end {
                let one = these[at];
                these[kept] = one;
                // Nothing is decided by the way, so that the places of all are waited for together.
                let key = || layer.keys.get(offer(&one) as usize);
                kept += usize::from(match inside {
                    Some(inside) => inside,
                    None => key().is_some_and(|key| self.has(*key)),
                });
            }
            at = end;
        }
        these.truncate(kept);
        if self.frame.is_some() {
            these.retain(|one| self.takes(layer, offer(one)));
        }
    }

    /// How many of these, from the first on, are neighbours, and whether all of them lie in it or none, where their surroundings say so.
    /// A chunk with few in it is asked one by one: to look for their surroundings would cost as much.
    fn alike<T>(
        &self,
        layer: &Layer,
        these: &[T],
        offer: impl Fn(&T) -> u32,
    ) -> (usize, Option<bool>) {
        let first = offer(&these[0]) as usize / 64;
        let among = |size: usize| {
            let start = first - first % size;
            let end = ((start + size) * 64) as u32;
            let count = these.iter().take_while(|one| offer(one) < end).count();
            let around = layer.extents.over_words(start..start + size);
            let located = offer(&these[count - 1]) < layer.located();
            match (self.meets(&around), self.holds(&around) && located) {
                (false, _) => (count, Some(false)),
                (_, true) => (count, Some(true)),
                _ => (count, None),
            }
        };
        match among(CHUNK) {
            (count, None) if count > SPREAD => among(PART),
            alike => alike,
        }
    }

    /// Those of 64 neighbours that lie in the box.
    fn among(&self, layer: &Layer, at: usize, word: u64) -> u64 {
        let keys = layer.keys.get(at * 64..).unwrap_or_default();
        let has = |bit: u32| keys.get(bit as usize).is_some_and(|key| self.has(*key));
        let kept = ones(word).fold(0, |kept, bit| kept | u64::from(has(bit)) << bit);
        let Some(frame) = self.frame else { return kept };
        let contains = |bit: &u32| {
            let key = keys.get(*bit as usize);
            key.is_some_and(|key| frame.contains(Point::from_map(from_curve_key(*key))))
        };
        ones(kept).filter(contains).fold(0, |kept, bit| kept | 1 << bit)
    }

    /// Whether a place lies in the box. The bits of x and of y are compared where they stand in the key, all without a branch.
    fn has(&self, key: u64) -> bool {
        let [west, east, north, south] = self.sides;
        let (x, y) = (key & curve_key([u32::MAX, 0]), key & curve_key([0, u32::MAX]));
        (x >= west) & (x <= east) & (y >= north) & (y <= south)
    }
}

/// A box of degrees on the plane of the map.
fn extent(bounds: Bounds) -> Extent {
    let [min, max] = bounds.on_map();
    Extent { min, max }
}

/// The sides of a box in the bits of a key: west, east, north and south.
fn sides(Extent { min, max }: Extent) -> [u64; 4] {
    let [west, east] = [min, max].map(|[x, _]| curve_key([x, 0]));
    let [north, south] = [min, max].map(|[_, y]| curve_key([0, y]));
    [west, east, north, south]
}
