//! How far people have to go: how many houses have a fitting offer near by, as the crow flies, field by field and quarter by quarter.

use super::nearby::Nearby;
use crate::geo::Bounds;
use crate::geo::Point;
use std::collections::BTreeMap;

/// How far is near, in metres.
pub const RADII: [f64; 3] = [500.0, 1_000.0, 2_000.0];
/// About how many fields stand beside each other along the longer side.
const FIELDS: f64 = 20.0;
/// How wide a field may be, in metres.
const WIDTHS: [f64; 12] =
    [100.0, 150.0, 200.0, 250.0, 300.0, 400.0, 500.0, 750.0, 1_000.0, 1_500.0, 2_000.0, 5_000.0];
/// Metres of a degree of latitude.
const DEGREE: f64 = 111_195.0;

/// A house, and the part of the town where that is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Home {
    /// Where it is.
    pub point: Point,
    /// The number of the part of the town.
    pub quarter: Option<u32>,
}

/// How many houses there are, and how many of them have something within each of [`RADII`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Near {
    /// Houses.
    pub houses: u32,
    /// Of these, with something near by.
    pub within: [u32; RADII.len()],
}

/// A square of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// From the west, 0 first.
    pub column: u32,
    /// From the north, 0 first.
    pub row: u32,
    /// What is known of its houses.
    pub near: Near,
}

/// How far people have to go.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// All houses.
    pub all: Near,
    /// The squares that have houses.
    pub fields: Vec<Field>,
    /// How many squares stand beside each other, and how many above each other.
    pub size: (u32, u32),
    /// How wide a square is, in metres.
    pub width: f64,
    /// Parts of the town by their number.
    pub quarters: BTreeMap<u32, Near>,
}

impl Reach {
    /// Measures from every house to the nearest of these points.
    pub fn new(homes: &[Home], offers: &[Point], bounds: Bounds) -> Self {
        let nearby = Nearby::new(offers.iter().copied());
        let squares = Squares::new(bounds);
        let mut fields: BTreeMap<(u32, u32), Near> = BTreeMap::new();
        let (mut all, mut quarters) = (Near::default(), BTreeMap::<u32, Near>::new());
        for home in homes {
            let distance = nearby.distance(home.point, RADII[RADII.len() - 1]);
            all.add(distance);
            fields.entry(squares.at(home.point)).or_default().add(distance);
            if let Some(quarter) = home.quarter {
                quarters.entry(quarter).or_default().add(distance);
            }
        }
        let fields = fields.into_iter();
        let fields = fields.map(|((row, column), near)| Field { column, row, near }).collect();
        Self { all, fields, size: squares.size, width: squares.width, quarters }
    }
}

impl Near {
    fn add(&mut self, distance: Option<f64>) {
        self.houses += 1;
        for (within, radius) in self.within.iter_mut().zip(RADII) {
            *within += u32::from(distance.is_some_and(|metres| metres <= radius));
        }
    }

    /// The share of houses with something within the radius of this number, in percent, rounded down: only all are 100.
    pub fn percent(&self, radius: usize) -> u32 {
        let within = u64::from(self.within.get(radius).copied().unwrap_or(0));
        (within * 100).checked_div(u64::from(self.houses)).unwrap_or(0) as u32
    }

    /// How many houses have nothing within the radius of this number.
    pub fn without(&self, radius: usize) -> u32 {
        self.houses.saturating_sub(self.within.get(radius).copied().unwrap_or(0))
    }
}

/// The squares into which a box is divided.
struct Squares {
    bounds: Bounds,
    width: f64,
    /// Metres of a degree of longitude.
    degree: f64,
    size: (u32, u32),
}

impl Squares {
    fn new(bounds: Bounds) -> Self {
        let degree = DEGREE * bounds.center().lat().to_radians().cos().max(0.01);
        let across = (bounds.east - bounds.west) * degree;
        let down = (bounds.north - bounds.south) * DEGREE;
        let wanted = across.max(down) / FIELDS;
        let widest = WIDTHS[WIDTHS.len() - 1];
        let width = WIDTHS.into_iter().find(|width| *width >= wanted).unwrap_or(widest);
        let count = |metres: f64| ((metres / width).ceil().max(1.0) as u32).min(1_000);
        Self { bounds, width, degree, size: (count(across), count(down)) }
    }

    /// Row and column of a point.
    fn at(&self, point: Point) -> (u32, u32) {
        let step = |metres: f64, count: u32| ((metres / self.width).max(0.0) as u32).min(count - 1);
        let down = (self.bounds.north - point.lat()) * DEGREE;
        let across = (point.lon() - self.bounds.west) * self.degree;
        (step(down, self.size.1), step(across, self.size.0))
    }
}
