//! The runs of the Z-curve that a box meets: a few, slightly too large, each found by binary search.

use crate::geo::curve_key;
use std::ops::Range;

/// A run of fewer offers than this is not worth cutting again.
const SHORT: usize = 256;

/// The runs of offers that may lie in a box of the map's plane, in order; what they hold beyond it is for the caller to leave out.
pub fn runs(keys: &[u64], [[west, north], [east, south]]: [[u32; 2]; 2]) -> Vec<Range<u32>> {
    let mut found = Vec::new();
    let inside = [[west, north], [east, south]];
    cut(keys, 0..keys.len(), Square { x: 0, y: 0, bits: 0 }, inside, &mut found);
    found
}

#[derive(Clone, Copy)]
struct Square {
    x: u32,
    y: u32,
    bits: u32,
}

impl Square {
    /// Least and greatest x and y.
    fn corners(self) -> [[u32; 2]; 2] {
        let rest = u32::MAX.checked_shr(self.bits).unwrap_or(0);
        [[self.x, self.y], [self.x | rest, self.y | rest]]
    }
}

fn cut(
    keys: &[u64],
    run: Range<usize>,
    square: Square,
    inside: [[u32; 2]; 2],
    found: &mut Vec<Range<u32>>,
) {
    let [[west, north], [east, south]] = inside;
    let [[x0, y0], [x1, y1]] = square.corners();
    if run.is_empty() || x0 > east || x1 < west || y0 > south || y1 < north {
        return;
    }
    let whole = x0 >= west && x1 <= east && y0 >= north && y1 <= south;
    if whole || run.len() <= SHORT || square.bits == 32 {
        match found.last_mut() {
            Some(last) if last.end as usize == run.start => last.end = run.end as u32,
            _ => found.push(run.start as u32..run.end as u32),
        }
        return;
    }
    let half = 1 << (31 - square.bits);
    let mut start = run.start;
    // The curve visits the quarters in this order, so each is what follows the last.
    for (dx, dy) in [(0, 0), (half, 0), (0, half), (half, half)] {
        let quarter = Square { x: square.x + dx, y: square.y + dy, bits: square.bits + 1 };
        let [_, last] = quarter.corners();
        let end = start + keys[start..run.end].partition_point(|key| *key <= curve_key(last));
        cut(keys, start..end, quarter, inside, found);
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::from_curve_key;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_place_in_the_box_is_missed(mut places in prop::collection::vec((0u32..2000, 0u32..2000), 0..800), a in (0u32..2000, 0u32..2000), b in (0u32..2000, 0u32..2000)) {
            places.push((u32::MAX, u32::MAX));
            let mut keys: Vec<u64> = places.iter().map(|(x, y)| curve_key([*x, *y])).collect();
            keys.sort_unstable();
            let bbox = [[a.0.min(b.0), a.1.min(b.1)], [a.0.max(b.0), a.1.max(b.1)]];
            let found = runs(&keys, bbox);
            prop_assert!(found.windows(2).all(|pair| pair[0].end < pair[1].start));
            for (i, key) in keys.iter().enumerate() {
                let [x, y] = from_curve_key(*key);
                let inside = (bbox[0][0]..=bbox[1][0]).contains(&x) && (bbox[0][1]..=bbox[1][1]).contains(&y);
                prop_assert!(!inside || found.iter().any(|run| run.contains(&(i as u32))));
            }
        }
    }
}
