//! Which part of the ground a map on paper shows, and where a point of the earth stands on it.

use super::{Format, short};
use crate::geo::Bounds;
use crate::geo::Point;
use crate::network::Ground;
use std::fmt::Write;

/// The least ground that a map shows, in metres from west to east: less would be a map of one house.
const LEAST: f64 = 900.0;
/// The side of the whole earth in the plane of the map.
const EARTH: f64 = 4_294_967_296.0;
/// The side that a tile of the map underneath should have at least, in tenths of a millimetre: finer than 150 dots an inch.
const TILE: f64 = 420.0;

/// A part of the ground, laid on paper.
#[derive(Debug, Clone, Copy)]
pub struct View {
    size: [f64; 2],
    /// The north-western corner in the plane of the map.
    origin: [f64; 2],
    /// Units on paper a step of the plane.
    scale: f64,
}

/// A picture of the map underneath.
pub struct Tile {
    pub z: u8,
    pub x: u32,
    pub y: u32,
    /// Its north-western corner and its side on paper.
    pub at: [f64; 2],
    pub side: f64,
}

fn plane(point: Point) -> [f64; 2] {
    point.on_map().map(f64::from)
}

impl View {
    /// The part that holds all these points, as far as they lie in the town or beside it; none where none does.
    pub fn of(ground: &Ground, located: &[Point], format: Format) -> Option<Self> {
        let town = wider(ground.bounds());
        let near = located.iter().copied().filter(|point| town.contains(*point));
        let bounds = Bounds::around(near)?;
        let [[west, north], [east, south]] = bounds.on_map().map(|corner| corner.map(f64::from));
        let middle = bounds.center();
        let least = LEAST / metres(middle);
        let span = [(east - west).max(least), (south - north).max(least * 0.6)];
        // Room for the discs themselves.
        let rim = format.disc * 2.4;
        let room = [0, 1].map(|axis| format.size[axis] - 2.0 * rim);
        let scale = (room[0] / span[0]).min(room[1] / span[1]);
        let centre = [(west + east) / 2.0, (north + south) / 2.0];
        let origin = [0, 1].map(|axis| centre[axis] - format.size[axis] / scale / 2.0);
        Some(Self { size: format.size, origin, scale })
    }

    /// Where a point stands on paper; none where it lies outside of the map.
    pub fn at(&self, point: Point) -> Option<[f64; 2]> {
        let at = self.units(plane(point));
        (0..2).all(|axis| (0.0..=self.size[axis]).contains(&at[axis])).then_some(at)
    }

    fn units(&self, at: [f64; 2]) -> [f64; 2] {
        [0, 1].map(|axis| (at[axis] - self.origin[axis]) * self.scale)
    }

    /// The town's outline as a path; steps that nobody could see are left out.
    pub fn outline(&self, ground: &Ground) -> String {
        const STEP: f64 = 2.0;
        let mut path = String::new();
        for ring in ground.rings() {
            let point = |p: &geojson::Position| {
                Point::new(*p.as_slice().first()?, *p.as_slice().get(1)?).ok()
            };
            let mut last: Option<[f64; 2]> = None;
            for at in ring.iter().filter_map(point).map(|point| self.units(plane(point))) {
                let far = |last: [f64; 2]| (at[0] - last[0]).hypot(at[1] - last[1]) >= STEP;
                if last.is_none_or(far) {
                    let step = if last.is_none() { "M" } else { "L" };
                    let _ = write!(path, "{step}{} {}", short(at[0]), short(at[1]));
                    last = Some(at);
                }
            }
            if last.is_some() {
                path.push('z');
            }
        }
        path
    }

    /// The box of the earth that it shows.
    pub fn bounds(&self) -> Bounds {
        let corner = |axis: usize, far: f64| {
            (self.origin[axis] + far / self.scale).clamp(0.0, EARTH - 1.0) as u32
        };
        let north_west = Point::from_map([corner(0, 0.0), corner(1, 0.0)]);
        let south_east = Point::from_map([corner(0, self.size[0]), corner(1, self.size[1])]);
        Bounds {
            west: north_west.lon(),
            south: south_east.lat(),
            east: south_east.lon(),
            north: north_west.lat(),
        }
    }

    /// Points as dots of a line: steps of no length, which round ends make round.
    pub fn dots(&self, points: &[Point]) -> String {
        let mut path = String::new();
        for at in points.iter().filter_map(|point| self.at(*point)) {
            let _ = write!(path, "M{:.0} {:.0}h0", at[0], at[1]);
        }
        path
    }

    /// A round number of metres and how long it is on paper: the longest that takes at most a fifth of the width.
    pub fn scale(&self) -> (f64, f64) {
        let centre = [0, 1].map(|axis| self.origin[axis] + self.size[axis] / self.scale / 2.0);
        let middle = Point::from_map(centre.map(|at| at.clamp(0.0, EARTH - 1.0) as u32));
        let unit = metres(middle) / self.scale;
        let most = self.size[0] / 5.0 * unit;
        let tens = 10_f64.powf(most.log10().floor());
        let round = [5.0, 2.0, 1.0].into_iter().map(|n| n * tens).find(|metres| *metres <= most);
        let metres = round.unwrap_or(tens);
        (metres / unit, metres)
    }

    /// The pictures that lie under the map, of the zoom that prints well.
    pub fn tiles(&self, shallowest: u8, deepest: u8) -> Vec<Tile> {
        let side = |z: u8| EARTH / f64::from(1_u32 << z.min(19)) * self.scale;
        let fine = (shallowest..=deepest.min(19)).rev().find(|z| side(*z) >= TILE);
        let z = fine.unwrap_or(shallowest);
        let step = EARTH / f64::from(1_u32 << z.min(19));
        let span = [0, 1].map(|axis| {
            let from = self.origin[axis].max(0.0) / step;
            let to = (self.origin[axis] + self.size[axis] / self.scale).min(EARTH - 1.0) / step;
            (from as u32)..=(to as u32)
        });
        let [across, down] = span;
        let tile = |x: u32, y: u32| {
            let at = self.units([f64::from(x) * step, f64::from(y) * step]);
            Tile { z, x, y, at, side: side(z) }
        };
        down.flat_map(|y| across.clone().map(move |x| (x, y))).map(|(x, y)| tile(x, y)).collect()
    }
}

/// A town's box and a little of what is round it.
fn wider(bounds: Bounds) -> Bounds {
    let (wide, high) = (bounds.east - bounds.west, bounds.north - bounds.south);
    Bounds {
        west: bounds.west - wide * 0.1,
        south: bounds.south - high * 0.1,
        east: bounds.east + wide * 0.1,
        north: bounds.north + high * 0.1,
    }
}

/// Metres a step of the plane at this place.
fn metres(at: Point) -> f64 {
    const ROUND: f64 = 40_075_016.686;
    ROUND / EARTH * at.lat().to_radians().cos()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flyer::Paper;

    fn ground() -> Ground {
        serde_json::from_value(serde_json::json!({"center": [9.19, 48.9], "zoom": 13, "boundary": {"type": "Polygon",
            "coordinates": [[[9.15, 48.87], [9.25, 48.87], [9.25, 48.93], [9.15, 48.93], [9.15, 48.87]]]}}))
        .unwrap()
    }

    fn point(lon: f64, lat: f64) -> Point {
        Point::new(lon, lat).unwrap()
    }

    #[test]
    fn a_map_holds_every_place_of_the_town_and_leaves_far_ones_out() {
        let located = [point(9.18, 48.89), point(9.2, 48.9), point(13.4, 52.5)];
        let view = View::of(&ground(), &located, Format::of(Paper::A4)).unwrap();
        assert!(view.at(located[0]).is_some() && view.at(located[1]).is_some());
        assert_eq!(view.at(located[2]), None);
        assert!(View::of(&ground(), &located[2..], Format::of(Paper::A4)).is_none());
        assert!(view.outline(&ground()).starts_with('M') && view.outline(&ground()).ends_with('z'));
    }

    #[test]
    fn the_ruler_is_as_long_as_it_says() {
        let located = [point(9.18, 48.89), point(9.2, 48.89)];
        let view = View::of(&ground(), &located, Format::of(Paper::A5)).unwrap();
        let between = view.at(located[1]).unwrap()[0] - view.at(located[0]).unwrap()[0];
        let (length, metres) = view.scale();
        let real = located[0].distance(located[1]);
        assert!(
            (between / length - real / metres).abs() < 0.02,
            "{between} {length} {real} {metres}"
        );
    }

    #[test]
    fn one_place_alone_has_a_neighbourhood_and_tiles_cover_the_sheet() {
        let located = [point(9.19, 48.9)];
        let view = View::of(&ground(), &located, Format::of(Paper::A4)).unwrap();
        assert_eq!(view.at(located[0]).map(|at| at.map(f64::round)), Some([890.0, 420.0]));
        assert!(
            view.bounds().contains(located[0]) && view.dots(&located).starts_with("M890 420h0")
        );
        let tiles = view.tiles(0, 19);
        assert!((4..200).contains(&tiles.len()), "{}", tiles.len());
        let covers = |x: f64, y: f64| {
            tiles.iter().any(|t| {
                t.at[0] <= x && t.at[1] <= y && t.at[0] + t.side >= x && t.at[1] + t.side >= y
            })
        };
        assert!(
            [(0.0, 0.0), (1780.0, 0.0), (0.0, 840.0), (1780.0, 840.0)]
                .iter()
                .all(|(x, y)| covers(*x, *y))
        );
    }
}
