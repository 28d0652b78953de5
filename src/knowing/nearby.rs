//! The nearest of some points, for many houses: points lie in squares of a few hundred metres, and a search goes outwards from square
//! to square until nothing can be nearer.

use crate::geo::Point;
use crate::geo::chord_to_metres;
use std::collections::HashMap;

/// How wide a square is at least, in metres.
const SQUARE: f64 = 250.0;
/// Metres of a degree of latitude, a little less than there are.
const DEGREE: f64 = 111_000.0;
/// So few points are simply all measured.
const FEW: usize = 48;

/// Points in squares.
#[derive(Debug, Clone, Default)]
pub struct Nearby {
    all: Vec<[f32; 3]>,
    squares: HashMap<(i32, i32), Vec<[f32; 3]>>,
    /// The width and height of a square in degrees.
    step: (f64, f64),
}

impl Nearby {
    /// Puts these points into their squares.
    pub fn new(points: impl IntoIterator<Item = Point>) -> Self {
        let points: Vec<Point> = points.into_iter().collect();
        let farthest = points.iter().map(|point| point.lat().abs()).fold(0.0, f64::max);
        // Squares get narrower to the north; the northernmost shall still be wide enough, with a margin for those who look from there.
        let narrow = (farthest + 1.0).min(88.0).to_radians().cos();
        let step = (SQUARE / DEGREE / narrow, SQUARE / DEGREE);
        let mut nearby = Self { all: Vec::new(), squares: HashMap::new(), step };
        for point in &points {
            nearby.squares.entry(nearby.square(*point)).or_default().push(point.on_sphere());
        }
        nearby.all = points.into_iter().map(Point::on_sphere).collect();
        nearby
    }

    fn square(&self, point: Point) -> (i32, i32) {
        let at = |degrees: f64, step: f64| (degrees / step).floor() as i32;
        (at(point.lon(), self.step.0), at(point.lat(), self.step.1))
    }

    /// How far the nearest point is, in metres, where it is no farther than `most`.
    pub fn distance(&self, from: Point, most: f64) -> Option<f64> {
        let place = from.on_sphere();
        let chord = if self.all.len() <= FEW {
            nearest(place, &self.all)
        } else {
            self.outwards(self.square(from), place, most)
        };
        Some(chord_to_metres(chord)).filter(|metres| *metres <= most)
    }

    /// The least squared chord, searched for ring by ring.
    fn outwards(&self, (x, y): (i32, i32), place: [f32; 3], most: f64) -> f64 {
        let rings = (most / SQUARE).ceil() as i32 + 1;
        let mut best = f64::INFINITY;
        for ring in 0..=rings {
            // Whatever lies in this ring is at least this far away.
            if chord_to_metres(best.min(4.0)) < f64::from(ring - 1) * SQUARE {
                break;
            }
            for dy in -ring..=ring {
                let step = if dy.abs() == ring { 1 } else { (2 * ring).max(1) };
                for dx in (-ring..=ring).step_by(step as usize) {
                    if let Some(points) = self.squares.get(&(x + dx, y + dy)) {
                        best = best.min(nearest(place, points));
                    }
                }
            }
        }
        best
    }
}

/// The least squared chord to one of these places.
fn nearest(from: [f32; 3], to: &[[f32; 3]]) -> f64 {
    let chord =
        |to: &[f32; 3]| -> f64 { from.iter().zip(to).map(|(a, b)| f64::from(a - b).powi(2)).sum() };
    to.iter().map(chord).fold(f64::INFINITY, f64::min)
}
