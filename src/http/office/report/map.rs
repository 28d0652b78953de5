//! The map of distances: squares of the town, darker where more houses have something near by, crossed out where hardly any has; the
//! boundary, and the places of the offers. Readable without colour, and every square has a name that the table uses too.

use super::super::Office;
use super::gaps::{Gaps, Ways};
use super::words;
use crate::geo::Bounds;
use crate::knowing::Field;
use crate::knowing::RADII;
use crate::language::Value;
use crate::language::say_with;
use crate::network::Ground;
use maud::{Markup, html};
use std::fmt::Write;

/// How wide a square is in steps of the drawing, and the rim for its names.
const STEP: f64 = 40.0;
const RIM: f64 = 30.0;
/// The most points of offers that are drawn, and the most corners of a boundary.
const POINTS: usize = 1_500;
const CORNERS: usize = 3_000;
/// The shares at which a square gets darker, in percent.
const SHADES: [u32; 4] = [10, 40, 70, 95];

/// Degrees into steps of the drawing.
struct Plane {
    bounds: Bounds,
    across: f64,
    down: f64,
}

impl Plane {
    fn new(bounds: Bounds, width: f64) -> Self {
        // As the squares are laid out: a degree of longitude as wide as in the middle.
        let degree = 111_195.0;
        let down = STEP / width * degree;
        let across = down * bounds.center().lat().to_radians().cos().max(0.01);
        Self { bounds, across, down }
    }

    fn at(&self, lon: f64, lat: f64) -> (f64, f64) {
        let x = RIM + (lon - self.bounds.west) * self.across;
        (x, RIM + (self.bounds.north - lat) * self.down)
    }
}

/// The drawing.
pub fn map(office: &Office, gaps: &Gaps, ways: &Ways) -> Markup {
    let (ground, reach) = (&office.network.ground, &ways.reach);
    let plane = Plane::new(ground.bounds(), reach.width);
    let distance = office.distance(RADII[gaps.asked.radius]);
    let name = say_with(office.lang, "knowing-map", &[("distance", Value::Text(&distance))]);
    let (columns, rows) = reach.size;
    let size = (f64::from(columns) * STEP + RIM + 4.0, f64::from(rows) * STEP + RIM + 4.0);
    let edges = |count: u32| (0..count).map(|at| (at, RIM + (f64::from(at) + 0.5) * STEP));
    html! {
        svg.reach viewBox=(format!("0 0 {} {}", size.0, size.1)) role="img" aria-label=(name) direction="ltr" {
            g.names {
                @for (at, x) in edges(columns) { text x=(x) y="20" { (words::column_name(at)) } }
                @for (at, y) in edges(rows) { text x="14" y=(y + 5.0) { (at + 1) } }
            }
            @for field in &reach.fields { (square(office, field, gaps.asked.radius)) }
            path.edge d=(boundary(ground, &plane)) {}
            g.places {
                @for (point, _) in ways.points.iter().take(POINTS) {
                    @let (x, y) = plane.at(point.lon(), point.lat());
                    @if (RIM..size.0).contains(&x) && (RIM..size.1).contains(&y) {
                        circle cx=(format!("{x:.0}")) cy=(format!("{y:.0}")) r="6" {}
                    }
                }
            }
        }
        (legend(office))
    }
}

/// How dark a share is drawn.
fn shade(percent: u32) -> usize {
    SHADES.iter().filter(|edge| percent >= **edge).count()
}

fn square(office: &Office, field: &Field, radius: usize) -> Markup {
    let percent = field.near.percent(radius);
    let (x, y) = (RIM + f64::from(field.column) * STEP, RIM + f64::from(field.row) * STEP);
    let shade = shade(percent);
    html! {
        rect class={ "r" (shade) } x=(x) y=(y) width=(STEP) height=(STEP) {
            title { (words::field(field.column, field.row)) ": " (office.percent(percent)) }
        }
        @if shade == 0 { path.none d=(format!("M{x} {y}l{STEP} {STEP}m0 -{STEP}l-{STEP} {STEP}")) {} }
    }
}

/// The boundary as a path; of a very fine one some corners are left out.
fn boundary(ground: &Ground, plane: &Plane) -> String {
    let corners: usize = ground.rings().map(Vec::len).sum();
    let every = corners.div_ceil(CORNERS).max(1);
    let mut path = String::new();
    for ring in ground.rings() {
        for (at, corner) in ring.iter().step_by(every).enumerate() {
            if let [lon, lat, ..] = corner.as_slice() {
                let (x, y) = plane.at(*lon, *lat);
                let _ = write!(path, "{}{x:.0} {y:.0}", if at == 0 { 'M' } else { 'L' });
            }
        }
        path.push('Z');
    }
    path
}

/// What the shades mean.
fn legend(office: &Office) -> Markup {
    let edges = [0].into_iter().chain(SHADES).chain([101]).collect::<Vec<u32>>();
    let spans = edges.windows(2).map(|edge| {
        let (from, to) = (office.percent(edge[0]), office.percent((edge[1] - 1).min(100)));
        format!("{from} – {to}")
    });
    html! {
        ul.legend {
            @for (at, words) in spans.enumerate() {
                li {
                    svg viewBox="0 0 20 20" aria-hidden="true" {
                        rect class={ "r" (at) } x="1" y="1" width="18" height="18" {}
                        @if at == 0 { path.none d="M1 1l18 18m0 -18l-18 18" {} }
                    }
                    span { (words) }
                }
            }
            li { svg.places viewBox="0 0 20 20" aria-hidden="true" { circle cx="10" cy="10" r="6" {} } (office.say("knowing-entry")) }
        }
    }
}
