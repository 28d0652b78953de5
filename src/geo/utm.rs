//! UTM coordinates as German land registers give them (ETRS89, EPSG:25832 and its neighbours), turned into degrees and back.
//! ETRS89 and WGS 84 differ by less than a metre.

use super::Point;
use crate::error::Problem;

/// The ellipsoid GRS 80: half its width in metres, and how flat it is.
const RADIUS: f64 = 6_378_137.0;
const FLATNESS: f64 = 1.0 / 298.257_222_101;
/// Every zone is a little smaller than the earth, and begins 500 km west of its middle.
const SCALE: f64 = 0.9996;
const MIDDLE: f64 = 500_000.0;

impl Point {
    /// The point of an east and a north value in metres in a zone (32 for EPSG:25832). Krüger's series, exact to a millimetre.
    /// An error says that this is no place on the northern half of the earth.
    pub fn from_utm(zone: u8, east: f64, north: f64) -> Result<Self, Problem> {
        let fits = (1..=60).contains(&zone)
            && (0.0..1_000_000.0).contains(&east)
            && (0.0..9_400_000.0).contains(&north);
        if !fits {
            let said = format!("{east} {north}");
            return Err(Problem::new("east", "problem-utm").with("value", said));
        }
        Self::of_utm(zone, east, north)
    }

    /// The same for values also beyond the rims of the zone.
    pub(super) fn of_utm(zone: u8, east: f64, north: f64) -> Result<Self, Problem> {
        let (n, radius) = third();
        let (up, across) = (north / (SCALE * radius), (east - MIDDLE) / (SCALE * radius));
        let to_sphere = [
            n / 2.0 - 2.0 / 3.0 * n.powi(2) + 37.0 / 96.0 * n.powi(3),
            n.powi(2) / 48.0 + n.powi(3) / 15.0,
            17.0 / 480.0 * n.powi(3),
        ];
        let (mut xi, mut eta) = (up, across);
        for (beta, twice) in to_sphere.into_iter().zip([2.0, 4.0, 6.0]) {
            xi -= beta * (twice * up).sin() * (twice * across).cosh();
            eta -= beta * (twice * up).cos() * (twice * across).sinh();
        }
        let sphere = (xi.sin() / eta.cosh()).asin();
        let to_ellipsoid = [
            2.0 * n - 2.0 / 3.0 * n.powi(2) - 2.0 * n.powi(3),
            7.0 / 3.0 * n.powi(2) - 8.0 / 5.0 * n.powi(3),
            56.0 / 15.0 * n.powi(3),
        ];
        let each = to_ellipsoid.into_iter().zip([2.0, 4.0, 6.0]);
        let lat = sphere + each.map(|(delta, twice)| delta * (twice * sphere).sin()).sum::<f64>();
        let lon = f64::from(zone) * 6.0 - 183.0 + eta.sinh().atan2(xi.cos()).to_degrees();
        Self::new(lon, lat.to_degrees())
    }

    /// The east and the north value in metres in a zone, by the same series.
    pub fn to_utm(self, zone: u8) -> [f64; 2] {
        let (n, radius) = third();
        let lat = self.lat.to_radians();
        let lon = (self.lon - (f64::from(zone) * 6.0 - 183.0)).to_radians();
        let e = 2.0 * n.sqrt() / (1.0 + n);
        let conformal = (lat.sin().atanh() - e * (e * lat.sin()).atanh()).sinh();
        let xi = conformal.atan2(lon.cos());
        let eta = (lon.sin() / (1.0 + conformal * conformal).sqrt()).atanh();
        let to_plane = [
            n / 2.0 - 2.0 / 3.0 * n.powi(2) + 5.0 / 16.0 * n.powi(3),
            13.0 / 48.0 * n.powi(2) - 3.0 / 5.0 * n.powi(3),
            61.0 / 240.0 * n.powi(3),
        ];
        let (mut across, mut up) = (eta, xi);
        for (alpha, twice) in to_plane.into_iter().zip([2.0, 4.0, 6.0]) {
            across += alpha * (twice * xi).cos() * (twice * eta).sinh();
            up += alpha * (twice * xi).sin() * (twice * eta).cosh();
        }
        [MIDDLE + SCALE * radius * across, SCALE * radius * up]
    }
}

/// The third flattening of the ellipsoid, and the radius of the circle with the length of its meridian, in metres.
fn third() -> (f64, f64) {
    let n = FLATNESS / (2.0 - FLATNESS);
    (n, RADIUS / (1.0 + n) * (1.0 + n.powi(2) / 4.0 + n.powi(4) / 64.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_places_stand_where_they_are() {
        // The tower in Toronto; and where the middle of a zone crosses a parallel, the length of the meridian is known.
        for (zone, east, north, lon, lat) in [
            (17, 630_084.0, 4_833_438.0, -79.387_139, 43.642_567),
            (32, 500_000.0, 5_538_630.703, 9.0, 50.0),
            (33, 500_000.0, 4_982_950.400, 15.0, 45.0),
        ] {
            let point = Point::from_utm(zone, east, north).unwrap();
            let known = Point::new(lon, lat).unwrap();
            assert!(point.distance(known) < 1.5, "{point:?} is not {known:?}");
        }
    }

    #[test]
    fn one_place_has_two_zones() {
        // 12° east is as far from the middle of zone 32 as from that of zone 33.
        let west = Point::from_utm(32, 500_000.0 + 215_000.0, 5_540_000.0).unwrap();
        let east = Point::from_utm(33, 500_000.0 - 215_000.0, 5_540_000.0).unwrap();
        assert!((west.lon() - 12.0 + (east.lon() - 12.0)).abs() < 1e-9);
        assert!((west.lat() - east.lat()).abs() < 1e-9);
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for (zone, east, north) in [
            (0, 5e5, 5e6),
            (32, -1.0, 5e6),
            (32, 5e5, 1e8),
            (32, f64::NAN, 5e6),
            (32, f64::INFINITY, 0.0),
        ] {
            assert!(Point::from_utm(zone, east, north).is_err());
        }
    }
}
