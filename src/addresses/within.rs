//! All houses of a part of the country.

use super::Addresses;
use crate::geo::Bounds;
use crate::geo::Point;

/// No house is farther from its street's origin than this, in degrees: a step is 1e-5 of one, and has sixteen bits.
const FARTHEST: f64 = 0.33;

impl Addresses {
    /// Hands out every house in a box, with the number of its part of the town.
    pub fn within(&self, bounds: Bounds, mut each: impl FnMut(Point, u32)) {
        let wide = |low: f64, high: f64| low - FARTHEST..=high + FARTHEST;
        let (lons, lats) = (wide(bounds.west, bounds.east), wide(bounds.south, bounds.north));
        for (at, entry) in self.entries.iter().take(self.streets()).enumerate() {
            let near = lons.contains(&(f64::from(entry.lon) / 1e5))
                && lats.contains(&(f64::from(entry.lat) / 1e5));
            if !near {
                continue;
            }
            let points = self.houses_of(at).iter().map(|house| self.point(entry, house));
            points.filter(|point| bounds.contains(*point)).for_each(|p| each(p, entry.district));
        }
    }

    /// The name of a part of a town; empty where it has none.
    pub fn part_of_town(&self, number: u32) -> &str {
        self.towns.name(number)
    }
}
