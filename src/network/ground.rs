//! Where a network's map lies: its boundary, its middle, and whether a point is inside.

use crate::error::Problem;
use crate::geo::Bounds;
use crate::geo::DEEPEST;
use crate::geo::Point;
use serde::{Deserialize, Serialize};

/// Where a network's map lies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ground {
    /// The boundary as a GeoJSON Polygon or MultiPolygon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boundary: Option<geojson::Geometry>,
    /// Whether the boundary is only a coarse outline.
    #[serde(default)]
    pub approximate: bool,
    /// Where the boundary comes from, as its licence wants it said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The middle of the map when it opens.
    pub center: Point,
    /// The zoom of the map when it opens.
    pub zoom: u8,
}

/// Where Germany lies, to notice boundaries whose coordinates are swapped.
const GERMANY: Bounds = Bounds { west: 5.5, south: 47.0, east: 15.6, north: 55.2 };

impl Ground {
    /// What does not hold: a boundary that is no outline, is not in degrees or has its coordinates swapped; the zoom.
    pub(super) fn check(&self) -> Option<Problem> {
        if self.zoom > DEEPEST {
            let zoom = Problem::new("ground.zoom", "problem-zoom").with("value", self.zoom);
            return Some(zoom.with("most", DEEPEST));
        }
        self.boundary.as_ref()?;
        check_outline(self.rings()).err()
    }

    /// The boundary's rings, each a list of positions; none where there is no boundary.
    pub fn rings(&self) -> impl Iterator<Item = &Vec<geojson::Position>> {
        self.boundary.iter().flat_map(rings)
    }

    /// Whether a point lies inside the boundary; a coarse boundary, or none, counts as its box.
    pub fn holds(&self, point: Point) -> bool {
        if self.approximate || self.boundary.is_none() {
            return self.bounds().contains(point);
        }
        // A ray to the east crosses the rings of an outline an odd number of times, holes included.
        let crossed = self.rings().flat_map(|ring| ring.windows(2)).filter(|side| {
            let ([x1, y1, ..], [x2, y2, ..]) = (side[0].as_slice(), side[1].as_slice()) else {
                return false;
            };
            let spans = (*y1 > point.lat()) != (*y2 > point.lat());
            spans && point.lon() < (x2 - x1) * (point.lat() - y1) / (y2 - y1) + x1
        });
        crossed.count() % 2 == 1
    }

    /// Whether a point lies outside the boundary, and inside its box with longitude and latitude in the other order.
    pub fn is_swapped(&self, point: Point) -> bool {
        let turned = Point::new(point.lat(), point.lon());
        turned.is_ok_and(|turned| self.bounds().contains(turned)) && !self.holds(point)
    }

    /// How far from the boundary's box a point lies, in metres: nought inside.
    pub fn beyond(&self, point: Point) -> f64 {
        let Bounds { west, south, east, north } = self.bounds();
        let nearest = Point::new(point.lon().clamp(west, east), point.lat().clamp(south, north));
        nearest.map_or(0.0, |nearest| nearest.distance(point))
    }

    /// The boundary's box, or a few kilometres round the centre where there is no boundary.
    pub fn bounds(&self) -> Bounds {
        let corner =
            |p: &geojson::Position| Point::new(*p.as_slice().first()?, *p.as_slice().get(1)?).ok();
        let corners = self.rings().flatten().filter_map(corner);
        Bounds::around(corners).unwrap_or_else(|| {
            let (lon, lat) = (self.center.lon(), self.center.lat());
            Bounds { west: lon - 0.06, south: lat - 0.04, east: lon + 0.06, north: lat + 0.04 }
        })
    }
}

/// The rings of an outline; none where it is neither Polygon nor MultiPolygon.
fn rings(outline: &geojson::Geometry) -> Vec<&Vec<geojson::Position>> {
    match &outline.value {
        geojson::GeometryValue::Polygon { coordinates } => coordinates.iter().collect(),
        geojson::GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}

/// The box round a boundary. An error says that it is no outline, not in degrees, or that longitude and latitude are swapped.
pub fn boundary_box(boundary: &geojson::Geometry) -> Result<Bounds, Problem> {
    check_outline(rings(boundary).into_iter())
}

fn check_outline<'r>(
    rings: impl Iterator<Item = &'r Vec<geojson::Position>>,
) -> Result<Bounds, Problem> {
    let refused = |key| Problem::new("boundary", key);
    let mut corners = Vec::new();
    for position in rings.flatten() {
        let &[lon, lat, ..] = position.as_slice() else {
            return Err(refused("problem-boundary"));
        };
        let off = |_| refused("problem-wgs84").with("value", format!("{lon} {lat}"));
        corners.push(Point::new(lon, lat).map_err(off)?);
    }
    let Some(bounds) = Bounds::around(corners) else {
        return Err(refused("problem-boundary"));
    };
    let middle = bounds.center();
    let swapped = Point::new(middle.lat(), middle.lon());
    if !GERMANY.contains(middle) && swapped.is_ok_and(|swapped| GERMANY.contains(swapped)) {
        let swapped = refused("problem-swapped").with("lon", bounds.west);
        return Err(swapped.with("lat", bounds.south));
    }
    Ok(bounds)
}
