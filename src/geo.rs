//! Points on the earth, distances, boxes, and map tiles with their cells.
//! Coordinates are WGS 84 degrees, longitude first; the map's own plane is Web Mercator in 32-bit steps.

mod crs;
mod mercator;
mod utm;

pub use crs::{Crs, Frame};

use crate::error::Problem;
use crate::packed::Pack;
use crate::packed::Unpack;
use serde::{Deserialize, Serialize};

/// The deepest zoom a tile is answered for.
pub const DEEPEST: u8 = 19;

/// Web Mercator ends here, north and south.
const MERCATOR_LATITUDE: f64 = 85.051_128_779_806_6;

/// Mean radius of the earth in metres (IUGG).
const EARTH: f64 = 6_371_008.8;

/// A point in WGS 84 degrees; it can only hold a place that exists on earth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Pack, Unpack)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
pub struct Point {
    lon: f64,
    lat: f64,
}

impl Point {
    /// A point from longitude and latitude in degrees; an error names the coordinate that is off.
    pub fn new(lon: f64, lat: f64) -> Result<Self, Problem> {
        if !(-180.0..=180.0).contains(&lon) {
            return Err(Problem::new("lon", "problem-longitude").with("value", lon));
        }
        if !(-90.0..=90.0).contains(&lat) {
            return Err(Problem::new("lat", "problem-latitude").with("value", lat));
        }
        Ok(Self { lon, lat })
    }

    /// Longitude in degrees, east positive.
    pub fn lon(self) -> f64 {
        self.lon
    }

    /// Latitude in degrees, north positive.
    pub fn lat(self) -> f64 {
        self.lat
    }

    /// Great-circle distance in metres.
    pub fn distance(self, other: Self) -> f64 {
        chord_to_metres(
            self.on_sphere()
                .iter()
                .zip(other.on_sphere())
                .map(|(a, b)| f64::from(a - b).powi(2))
                .sum(),
        )
    }

    /// The point on the unit sphere, for distances without trigonometry.
    pub fn on_sphere(self) -> [f32; 3] {
        let (lon, lat) = (self.lon.to_radians(), self.lat.to_radians());
        [(lat.cos() * lon.cos()) as f32, (lat.cos() * lon.sin()) as f32, lat.sin() as f32]
    }

    /// The point in the plane of the map, in steps of 1/2³² of the world's width, north-west corner first.
    pub fn on_map(self) -> [u32; 2] {
        let lat = self.lat.clamp(-MERCATOR_LATITUDE, MERCATOR_LATITUDE).to_radians();
        let x = (self.lon + 180.0) / 360.0;
        let y = (1.0 - lat.tan().asinh() / std::f64::consts::PI) / 2.0;
        // A float cast saturates, so the eastern and southern rims stay on the map.
        [(x * 4_294_967_296.0) as u32, (y * 4_294_967_296.0) as u32]
    }

    /// The point that stands at this place of the map's plane.
    pub fn from_map([x, y]: [u32; 2]) -> Self {
        let lon = f64::from(x) / 4_294_967_296.0 * 360.0 - 180.0;
        let lat = mercator::latitude(y);
        Self { lon, lat }
    }
}

impl TryFrom<(f64, f64)> for Point {
    type Error = String;
    fn try_from((lon, lat): (f64, f64)) -> Result<Self, String> {
        Self::new(lon, lat).map_err(|problem| problem.to_string())
    }
}

impl From<Point> for (f64, f64) {
    fn from(point: Point) -> Self {
        (point.lon, point.lat)
    }
}

/// Metres along the great circle, from the squared chord on the unit sphere.
pub fn chord_to_metres(squared: f64) -> f64 {
    2.0 * EARTH * (squared.max(0.0).sqrt() / 2.0).min(1.0).asin()
}

/// A box in degrees that does not cross the date line: west, south, east, north.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    /// Longitude of the western rim in degrees.
    pub west: f64,
    /// Latitude of the southern rim in degrees.
    pub south: f64,
    /// Longitude of the eastern rim in degrees.
    pub east: f64,
    /// Latitude of the northern rim in degrees.
    pub north: f64,
}

impl Bounds {
    /// A box from its south-west and north-east corner; an error says which order would work.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Result<Self, Problem> {
        let corner =
            |lon, lat| Point::new(lon, lat).map_err(|p| Problem { field: "bbox".into(), ..p });
        corner(west, south)?;
        corner(east, north)?;
        if west > east || south > north {
            return Err(Problem::new("bbox", "problem-bbox-order"));
        }
        Ok(Self { west, south, east, north })
    }

    /// The smallest box round these points, or none where there are none.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        points.into_iter().fold(None, |all, p| {
            let one = Self { west: p.lon, south: p.lat, east: p.lon, north: p.lat };
            Some(all.map_or(one, |all| one.union(all)))
        })
    }

    /// The smallest box that holds both.
    pub fn union(self, other: Self) -> Self {
        Self {
            west: self.west.min(other.west),
            south: self.south.min(other.south),
            east: self.east.max(other.east),
            north: self.north.max(other.north),
        }
    }

    /// The middle of the box.
    pub fn center(self) -> Point {
        Point { lon: (self.west + self.east) / 2.0, lat: (self.south + self.north) / 2.0 }
    }

    /// Whether the point lies in the box or on its rim.
    pub fn contains(self, p: Point) -> bool {
        (self.west..=self.east).contains(&p.lon) && (self.south..=self.north).contains(&p.lat)
    }

    /// Whether the two boxes have anything in common, be it a rim.
    pub fn touches(self, other: Self) -> bool {
        self.west <= other.east
            && other.west <= self.east
            && self.south <= other.north
            && other.south <= self.north
    }

    /// The box in the plane of the map: least x and y, greatest x and y, all inclusive.
    pub fn on_map(self) -> [[u32; 2]; 2] {
        let [west, north] = Point { lon: self.west, lat: self.north }.on_map();
        let [east, south] = Point { lon: self.east, lat: self.south }.on_map();
        [[west, north], [east, south]]
    }
}

/// A map tile (XYZ scheme, 256 px), which has 4 × 4 cells of 64 px.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tile {
    /// Zoom, 0 to [`DEEPEST`].
    pub z: u8,
    /// Column from the west.
    pub x: u32,
    /// Row from the north.
    pub y: u32,
}

impl Tile {
    /// A tile that exists; an error names the number that is off and the largest that works.
    pub fn new(z: u8, x: u32, y: u32) -> Result<Self, Problem> {
        if z > DEEPEST {
            return Err(Problem::new("z", "problem-zoom").with("value", z).with("most", DEEPEST));
        }
        let most = (1u32 << z) - 1;
        for (field, value) in [("x", x), ("y", y)] {
            if value > most {
                return Err(Problem::new(field, "problem-tile")
                    .with("value", value)
                    .with("most", most));
            }
        }
        Ok(Self { z, x, y })
    }

    /// The tile of this zoom that a point lies in.
    pub fn at(z: u8, [x, y]: [u32; 2]) -> Self {
        let shift = 32 - u32::from(z);
        // At zoom 0 the shift is the whole word, which `>>` would refuse.
        Self { z, x: x.checked_shr(shift).unwrap_or(0), y: y.checked_shr(shift).unwrap_or(0) }
    }

    /// The first and last curve key (see [`curve_key`]) of the points in this tile, both inclusive.
    pub fn keys(self) -> (u64, u64) {
        key_range(u32::from(self.z), self.x, self.y)
    }

    /// The sixteen cells in curve order, each as column and row in the grid of zoom `z + 2`.
    pub fn cells(self) -> [[u32; 2]; 16] {
        std::array::from_fn(|i| {
            let [dx, dy] = from_curve_key(i as u64);
            [self.x * 4 + dx, self.y * 4 + dy]
        })
    }

    /// The first and last curve key of the points in a cell of this tile's zoom, both inclusive.
    pub fn cell_keys(self, [x, y]: [u32; 2]) -> (u64, u64) {
        key_range(u32::from(self.z) + 2, x, y)
    }

    /// The first and last place on the map in a cell of this tile's zoom.
    pub fn cell_box(self, cell: [u32; 2]) -> [[u32; 2]; 2] {
        let size = 1u32 << (30 - self.z);
        let first = cell.map(|at| at * size);
        [first, first.map(|at| at + (size - 1))]
    }

    /// Behind which curve key each of its cells ends, in their order: together they are the tile's keys, and each has a sixteenth.
    pub fn cell_ends(self) -> [u64; 16] {
        let (first, last) = self.keys();
        let each = (last - first) / 16 + 1;
        std::array::from_fn(|i| first.saturating_add((i as u64 + 1).saturating_mul(each)))
    }

    /// The tile's box in degrees.
    pub fn bounds(self) -> Bounds {
        let edge = |x: u32, y: u32| {
            let n = f64::from(1u32 << self.z);
            let lat = (std::f64::consts::PI * (1.0 - 2.0 * f64::from(y) / n)).sinh().atan();
            [f64::from(x) / n * 360.0 - 180.0, lat.to_degrees()]
        };
        let ([west, north], [east, south]) = (edge(self.x, self.y), edge(self.x + 1, self.y + 1));
        Bounds { west, south, east, north }
    }
}

/// The keys of a grid cell: `bits` bits of column and row, then everything below them.
fn key_range(bits: u32, x: u32, y: u32) -> (u64, u64) {
    let shift = 64 - 2 * bits;
    let first = curve_key([x, y]).checked_shl(shift).unwrap_or(0);
    (first, first | u64::MAX.checked_shr(2 * bits).unwrap_or(0))
}

/// Where a place stands on the Z-order curve: the bits of x and y, taken in turn, so that every tile and every cell is one run.
pub fn curve_key([x, y]: [u32; 2]) -> u64 {
    spread(x) | spread(y) << 1
}

/// The place on the map that has this curve key.
pub fn from_curve_key(key: u64) -> [u32; 2] {
    [gather(key), gather(key >> 1)]
}

fn spread(v: u32) -> u64 {
    let mut v = u64::from(v);
    for (shift, mask) in [
        (16, 0x0000_FFFF_0000_FFFF),
        (8, 0x00FF_00FF_00FF_00FF),
        (4, 0x0F0F_0F0F_0F0F_0F0F),
        (2, 0x3333_3333_3333_3333),
        (1, 0x5555_5555_5555_5555),
    ] {
        v = (v | v << shift) & mask;
    }
    v
}

fn gather(v: u64) -> u32 {
    let mut v = v & 0x5555_5555_5555_5555;
    for (shift, mask) in [
        (1, 0x3333_3333_3333_3333),
        (2, 0x0F0F_0F0F_0F0F_0F0F),
        (4, 0x00FF_00FF_00FF_00FF),
        (8, 0x0000_FFFF_0000_FFFF),
        (16, 0x0000_0000_FFFF_FFFF),
    ] {
        v = (v | v >> shift) & mask;
    }
    v as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_town_hall_of_ludwigsburg_is_five_hundred_metres_from_the_palace() {
        let hall = Point::new(9.1890, 48.8975).unwrap();
        let palace = Point::new(9.1952, 48.8997).unwrap();
        assert!((hall.distance(palace) - 515.0).abs() < 20.0, "{}", hall.distance(palace));
    }

    #[test]
    fn a_point_off_the_earth_is_refused_by_the_coordinate_that_is_off() {
        assert_eq!(Point::new(9.1, 148.0).unwrap_err().field, "lat");
        assert_eq!(Point::new(f64::NAN, 48.0).unwrap_err().field, "lon");
    }

    #[test]
    fn a_tile_beyond_the_deepest_zoom_is_refused() {
        assert_eq!(Tile::new(99, 0, 0).unwrap_err().field, "z");
        assert_eq!(Tile::new(3, 8, 0).unwrap_err().field, "x");
        assert!(Tile::new(19, 524_287, 524_287).is_ok());
    }

    proptest! {
        #[test]
        fn every_point_lies_in_exactly_the_tile_and_cell_that_hold_its_key(lon in -180.0..180.0, lat in -85.0..85.0, z in 0u8..=DEEPEST) {
            let at = Point::new(lon, lat).unwrap().on_map();
            let (key, tile) = (curve_key(at), Tile::at(z, at));
            let (first, last) = tile.keys();
            prop_assert!((first..=last).contains(&key));
            let holding = tile.cells().iter().filter(|c| { let (a, b) = tile.cell_keys(**c); (a..=b).contains(&key) }).count();
            prop_assert_eq!(holding, 1);
            let ends = tile.cells().map(|cell| tile.cell_keys(cell).1.saturating_add(1));
            prop_assert_eq!(tile.cell_ends(), ends);
            let [first, last] = tile.cell_box(tile.cells()[5]);
            prop_assert_eq!((curve_key(first), curve_key(last)), tile.cell_keys(tile.cells()[5]));
            prop_assert_eq!(from_curve_key(key), at);
        }

        #[test]
        fn the_map_gives_back_the_point_to_a_few_centimetres(lon in -180.0..179.9, lat in -85.0..85.0) {
            let point = Point::new(lon, lat).unwrap();
            let back = Point::from_map(point.on_map());
            prop_assert!((back.lon() - lon).abs() < 1e-6 && (back.lat() - lat).abs() < 1e-6);
        }
    }
}
