//! A box on the plane of the map: neighbours are asked together whether they lie in it, and single offers only along its rim.

use super::bits::ones;
use super::bits::within;
use super::extents::Extent;
use super::layer::Layer;
use crate::geo::Bounds;
use crate::geo::Frame;
use crate::geo::Point;
use crate::geo::curve_key;
use crate::geo::from_curve_key;

/// A box on the plane of the map, or one whose sides are straight in another plane.
#[derive(Debug, Clone, Copy)]
pub struct Inside {
    extent: Extent,
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
        Self { extent, frame: None, surely: extent }
    }

    /// A box of any plane.
    pub fn framed(frame: Frame) -> Self {
        let surely = frame.inner.map_or(NOTHING, extent);
        Self { extent: extent(frame.outer), frame: Some(frame), surely }
    }

    /// Whether some neighbours with these bounds may lie in it.
    pub fn meets(&self, bounds: &Extent) -> bool {
        let Extent { min, max } = self.extent;
        (0..2).all(|axis| bounds.min[axis] <= max[axis] && bounds.max[axis] >= min[axis])
    }

    /// Whether an offer lies in it.
    pub fn takes(&self, layer: &Layer, i: u32) -> bool {
        if i >= layer.located() {
            return false;
        }
        let block = layer.extents.around(i as usize);
        self.meets(&block)
            && (self.surely.holds(&block) || self.among(layer, i as usize / 64, 1 << (i % 64)) != 0)
    }

    /// Takes out of these words of offers, which begin at word `at`, what is not in the box; without a point nothing is.
    pub fn keep(&self, layer: &Layer, at: usize, words: &mut [u64]) {
        if (at + words.len()) * 64 > layer.keys.len() {
            let located = 0..layer.located();
            (at..).zip(&mut *words).for_each(|(at, word)| *word &= within(&located, at));
        }
        if self.surely.holds(&layer.extents.over_words(at..at + words.len())) {
            return;
        }
        for (at, word) in (at..).zip(words).filter(|(_, word)| **word != 0) {
            let block = layer.extents.over_words(at..at + 1);
            if !self.meets(&block) {
                *word = 0;
            } else if !self.surely.holds(&block) {
                *word = self.among(layer, at, *word);
            }
        }
    }

    /// Those of 64 neighbours that lie in the box. The bits of x and of y are compared where they stand in the key.
    fn among(&self, layer: &Layer, at: usize, word: u64) -> u64 {
        let Extent { min, max } = self.extent;
        let (east, south) = (curve_key([u32::MAX, 0]), curve_key([0, u32::MAX]));
        let [west, right] = [min, max].map(|[x, _]| curve_key([x, 0]));
        let [north, low] = [min, max].map(|[_, y]| curve_key([0, y]));
        let keys = layer.keys.get(at * 64..).unwrap_or_default();
        let inside = |bit: &u32| {
            keys.get(*bit as usize).is_some_and(|key| {
                (west..=right).contains(&(key & east))
                    && (north..=low).contains(&(key & south))
                    && self
                        .frame
                        .is_none_or(|frame| frame.contains(Point::from_map(from_curve_key(*key))))
            })
        };
        ones(word).filter(inside).fold(0, |kept, bit| kept | 1 << bit)
    }
}

/// A box of degrees on the plane of the map.
fn extent(bounds: Bounds) -> Extent {
    let [min, max] = bounds.on_map();
    Extent { min, max }
}
