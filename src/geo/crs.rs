//! Coordinate reference systems that geographic information systems ask for, and boxes given in one of them.

use super::{Bounds, Point};
use crate::error::Problem;

/// Half the width of the world in Web Mercator, in metres.
const HALF_WORLD: f64 = 20_037_508.342_789_244;
/// Into so many pieces a side of a box is cut to follow its curve on the earth.
const PIECES: u32 = 8;
/// How much of its size a box is made larger or smaller, so that no curve between two cuts leaves it.
const MARGIN: f64 = 0.01;

/// A coordinate reference system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Crs {
    /// WGS 84, longitude first: that of GeoJSON.
    Crs84,
    /// WGS 84, latitude first.
    Epsg4326,
    /// Web Mercator in metres.
    Epsg3857,
    /// ETRS89 / UTM zone 32N in metres, east first: that of most German geoportals.
    Epsg25832,
    /// ETRS89 / UTM zone 33N in metres, east first.
    Epsg25833,
}

impl Crs {
    /// All of them, GeoJSON's first.
    pub const ALL: &'static [Self] =
        &[Self::Crs84, Self::Epsg25832, Self::Epsg25833, Self::Epsg3857, Self::Epsg4326];

    /// Its name, as the OGC writes it.
    pub fn uri(self) -> &'static str {
        match self {
            Self::Crs84 => "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
            Self::Epsg4326 => "http://www.opengis.net/def/crs/EPSG/0/4326",
            Self::Epsg3857 => "http://www.opengis.net/def/crs/EPSG/0/3857",
            Self::Epsg25832 => "http://www.opengis.net/def/crs/EPSG/0/25832",
            Self::Epsg25833 => "http://www.opengis.net/def/crs/EPSG/0/25833",
        }
    }

    /// The one that has this name.
    pub fn from_uri(uri: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|crs| crs.uri() == uri)
    }

    /// Whether its coordinates are degrees; else they are metres.
    pub fn in_degrees(self) -> bool {
        matches!(self, Self::Crs84 | Self::Epsg4326)
    }

    /// The coordinates of a point, in the order that the system has.
    pub fn project(self, point: Point) -> [f64; 2] {
        match self {
            Self::Crs84 => [point.lon, point.lat],
            Self::Epsg4326 => [point.lat, point.lon],
            Self::Epsg3857 => {
                let lat = point.lat.clamp(-super::MERCATOR_LATITUDE, super::MERCATOR_LATITUDE);
                let y = lat.to_radians().tan().asinh() / std::f64::consts::PI;
                [point.lon / 180.0 * HALF_WORLD, y * HALF_WORLD]
            }
            Self::Epsg25832 => point.to_utm(32),
            Self::Epsg25833 => point.to_utm(33),
        }
    }

    /// The point of these coordinates; those beyond the system's own ground are moved to its rim.
    fn unproject(self, [a, b]: [f64; 2]) -> Option<Point> {
        let degrees =
            |lon: f64, lat: f64| Point::new(lon.clamp(-180.0, 180.0), lat.clamp(-90.0, 90.0)).ok();
        // All of Germany has values in both zones, also negative ones.
        let utm = |zone| {
            let (east, north) = (a.clamp(-1_000_000.0, 2_000_000.0), b.clamp(0.0, 9_399_999.0));
            Point::of_utm(zone, east, north).ok()
        };
        match self {
            Self::Crs84 => degrees(a, b),
            Self::Epsg4326 => degrees(b, a),
            Self::Epsg3857 => {
                let y = (b / HALF_WORLD).clamp(-1.0, 1.0) * std::f64::consts::PI;
                degrees(a / HALF_WORLD * 180.0, y.sinh().atan().to_degrees())
            }
            Self::Epsg25832 => utm(32),
            Self::Epsg25833 => utm(33),
        }
    }
}

/// A box in a coordinate reference system. On the earth its sides may be curved, and in degrees it may cross the date line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    crs: Crs,
    /// Least and greatest of both coordinates, in the order that the system has.
    low: [f64; 2],
    high: [f64; 2],
    /// A box in degrees that holds it.
    pub outer: Bounds,
    /// A box in degrees that it holds, where one is known.
    pub inner: Option<Bounds>,
}

impl Frame {
    /// The box between two corners, each in the order that the system has; an error names the parameter `bbox`.
    pub fn new(crs: Crs, low: [f64; 2], high: [f64; 2]) -> Result<Self, Problem> {
        if low.iter().chain(&high).any(|number| !number.is_finite()) {
            return Err(Problem::new("bbox", "problem-bbox"));
        }
        let lon = if crs == Crs::Epsg4326 { 1 } else { 0 };
        let crosses = crs.in_degrees() && low[lon] > high[lon];
        if low[1 - lon] > high[1 - lon] || low[lon] > high[lon] && !crosses {
            return Err(Problem::new("bbox", "problem-bbox-order"));
        }
        let nowhere = Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };
        let plain = Self { crs, low, high, outer: nowhere, inner: None };
        Ok(if crosses { plain } else { plain.bounded() })
    }

    /// The same with the boxes in degrees round it and in it.
    fn bounded(self) -> Self {
        let cut = |axis: usize, i: u32| {
            let (low, high) = (self.low[axis], self.high[axis]);
            low + (high - low) * f64::from(i) / f64::from(PIECES)
        };
        let side = |fixed: usize, at: f64| {
            let point = move |i| {
                let mut coordinates = [at; 2];
                coordinates[1 - fixed] = cut(1 - fixed, i);
                self.crs.unproject(coordinates)
            };
            Bounds::around((0..=PIECES).filter_map(point))
        };
        let sides = [
            side(0, self.low[0]),
            side(0, self.high[0]),
            side(1, self.low[1]),
            side(1, self.high[1]),
        ];
        let [Some(a), Some(b), Some(c), Some(d)] = sides else { return self };
        let outer = a.union(b).union(c).union(d);
        if self.crs.in_degrees() || self.crs == Crs::Epsg3857 {
            return Self { outer, inner: shrunk(outer, 1e-6), ..self };
        }
        let inner = Bounds { west: a.east, south: c.north, east: b.west, north: d.south };
        Self { outer: grown(outer, MARGIN), inner: shrunk(inner, MARGIN), ..self }
    }

    /// Whether a point lies in it or on its rim.
    pub fn contains(&self, point: Point) -> bool {
        let [a, b] = self.crs.project(point);
        let within = |axis: usize, value: f64| match self.low[axis] <= self.high[axis] {
            true => (self.low[axis]..=self.high[axis]).contains(&value),
            // Across the date line.
            false => value >= self.low[axis] || value <= self.high[axis],
        };
        within(0, a) && within(1, b)
    }
}

/// A box made smaller by a part of its size; none where there is no box.
fn shrunk(b: Bounds, by: f64) -> Option<Bounds> {
    (b.west < b.east && b.south < b.north).then(|| grown(b, -by))
}

/// A box made larger by a part of its size, or smaller.
fn grown(b: Bounds, by: f64) -> Bounds {
    let (x, y) = ((b.east - b.west) * by, (b.north - b.south) * by);
    Bounds {
        west: (b.west - x).max(-180.0),
        south: (b.south - y).max(-90.0),
        east: (b.east + x).min(180.0),
        north: (b.north + y).min(90.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proj4rs::proj::Proj;
    use proptest::prelude::*;

    fn somewhere() -> impl Strategy<Value = Point> {
        (5.5..15.5, 47.0..55.2).prop_map(|(lon, lat)| Point::new(lon, lat).unwrap())
    }

    proptest! {
        #[test]
        fn another_program_projects_to_the_same_millimetre(point in somewhere()) {
            for (crs, zone) in [(Crs::Epsg25832, 32), (Crs::Epsg25833, 33)] {
                let degrees = Proj::from_proj_string("+proj=longlat +ellps=GRS80 +no_defs").unwrap();
                let utm = Proj::from_proj_string(&format!("+proj=utm +zone={zone} +ellps=GRS80 +units=m +no_defs")).unwrap();
                let mut place = (point.lon().to_radians(), point.lat().to_radians(), 0.0);
                proj4rs::transform::transform(&degrees, &utm, &mut place).unwrap();
                let [east, north] = crs.project(point);
                prop_assert!((east - place.0).abs() < 0.002 && (north - place.1).abs() < 0.002, "{east} {north} {place:?}");
                prop_assert!(Point::of_utm(zone, east, north).unwrap().distance(point) < 2.0);
            }
        }

        #[test]
        fn a_box_holds_what_its_coordinates_say_and_its_bounds_agree(a in somewhere(), b in somewhere(), point in somewhere()) {
            for crs in Crs::ALL {
                let ([a, b], at) = ([a, b].map(|p| crs.project(p)), crs.project(point));
                let (low, high) = ([a[0].min(b[0]), a[1].min(b[1])], [a[0].max(b[0]), a[1].max(b[1])]);
                let frame = Frame::new(*crs, low, high).unwrap();
                let inside = (0..2).all(|axis| (low[axis]..=high[axis]).contains(&at[axis]));
                prop_assert_eq!(frame.contains(point), inside);
                prop_assert!(!inside || grown(frame.outer, 1e-9).contains(point), "{:?}", frame);
                prop_assert!(inside || frame.inner.is_none_or(|inner| !inner.contains(point)), "{:?}", frame);
            }
        }
    }

    #[test]
    fn a_box_across_the_date_line_holds_both_its_sides() {
        let pacific = Frame::new(Crs::Crs84, [170.0, -50.0], [-170.0, -30.0]).unwrap();
        let [auckland, samoa, chatham] = [(174.8, -36.9), (-172.0, -13.8), (-176.5, -44.0)]
            .map(|(x, y)| Point::new(x, y).unwrap());
        assert!(
            pacific.contains(auckland) && pacific.contains(chatham) && !pacific.contains(samoa)
        );
        let turned = Frame::new(Crs::Epsg4326, [-50.0, 170.0], [-30.0, -170.0]).unwrap();
        assert!(turned.contains(auckland) && !turned.contains(samoa));
    }

    #[test]
    fn what_is_no_box_is_refused_and_what_is_off_the_earth_holds_nothing_wrong() {
        assert!(Frame::new(Crs::Crs84, [0.0, 5.0], [1.0, 4.0]).is_err());
        assert!(Frame::new(Crs::Epsg25832, [5.0, 0.0], [4.0, 1.0]).is_err());
        assert!(Frame::new(Crs::Crs84, [f64::NAN, 0.0], [1.0, 1.0]).is_err());
        let ludwigsburg = Point::new(9.19, 48.897).unwrap();
        for crs in Crs::ALL {
            assert!(Frame::new(*crs, [-1e9, -1e9], [1e9, 1e9]).unwrap().contains(ludwigsburg));
            assert!(!Frame::new(*crs, [1e8, 1e8], [1e9, 1e9]).unwrap().contains(ludwigsburg));
        }
    }

    #[test]
    fn a_name_leads_to_its_system() {
        assert!(Crs::ALL.iter().all(|crs| Crs::from_uri(crs.uri()) == Some(*crs)));
        assert_eq!(Crs::from_uri("EPSG:25832"), None);
    }
}
