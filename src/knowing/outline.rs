//! The boundary of a network, made ready for hundreds of thousands of houses: its sides by the latitude that they cross.

use crate::geo::Bounds;
use crate::geo::Point;
use crate::network::Ground;

/// How many bands of latitude there are.
const BANDS: usize = 512;

/// A boundary by bands of latitude.
#[derive(Debug, Clone)]
pub struct Outline {
    bounds: Bounds,
    /// The sides that a band meets, each as two corners; none at all where the boundary is a box.
    bands: Option<Vec<Vec<[f64; 4]>>>,
}

impl Outline {
    /// Makes the boundary of a ground ready. It holds the same points as [`Ground::holds`].
    pub fn new(ground: &Ground) -> Self {
        let bounds = ground.bounds();
        if ground.approximate || ground.boundary.is_none() {
            return Self { bounds, bands: None };
        }
        let mut bands = vec![Vec::new(); BANDS];
        for side in ground.rings().flat_map(|ring| ring.windows(2)) {
            if let ([x1, y1, ..], [x2, y2, ..]) = (side[0].as_slice(), side[1].as_slice()) {
                let (from, to) = (band(&bounds, y1.min(*y2)), band(&bounds, y1.max(*y2)));
                for band in &mut bands[from..=to] {
                    band.push([*x1, *y1, *x2, *y2]);
                }
            }
        }
        Self { bounds, bands: Some(bands) }
    }

    /// The box round it.
    pub fn bounds(&self) -> Bounds {
        self.bounds
    }

    /// Whether a point lies inside.
    pub fn holds(&self, point: Point) -> bool {
        if !self.bounds.contains(point) {
            return false;
        }
        let Some(bands) = &self.bands else { return true };
        let (lon, lat) = (point.lon(), point.lat());
        let crosses = |[x1, y1, x2, y2]: &&[f64; 4]| {
            (*y1 > lat) != (*y2 > lat) && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1
        };
        bands[band(&self.bounds, lat)].iter().filter(crosses).count() % 2 == 1
    }
}

/// The band of a latitude.
fn band(bounds: &Bounds, lat: f64) -> usize {
    let height = (bounds.north - bounds.south).max(f64::MIN_POSITIVE);
    let at = (lat - bounds.south) / height * BANDS as f64;
    (at.max(0.0) as usize).min(BANDS - 1)
}
