//! The house's own mark, in a town's colour: icons for the home screen, and the picture that goes with a shared link.

use super::picture::{Colour, Line, Picture};
use crate::geo::Point;
use crate::network::Network;

/// The colour of who has none of its own, and that of paper, as the style sheet has them.
const PETROL: [u8; 3] = [0x0f, 0x5b, 0x66];
const PAPER: Colour = [0xf6, 0xf0, 0xe6, 255];
const CREAM: [u8; 3] = [0xff, 0xfa, 0xf2];
const SUN: Colour = [0xf2, 0xb5, 0x44, 255];
const EMBER: Colour = [0xc2, 0x57, 0x1f, 255];

/// The size of a picture for shared links, in pixels.
pub const PREVIEW: (usize, usize) = (1200, 630);

/// The side of the drawing that all sizes are made from.
const SIDE: f64 = 64.0;
/// The pin in that drawing: a start, then Bézier curves by their two handles and their end.
const PIN: [[f64; 2]; 13] = [
    [32.0, 9.0],
    [22.0, 9.0],
    [14.5, 16.3],
    [14.5, 26.0],
    [14.5, 38.5],
    [32.0, 55.0],
    [32.0, 55.0],
    [32.0, 55.0],
    [49.5, 38.5],
    [49.5, 26.0],
    [49.5, 16.3],
    [42.0, 9.0],
    [32.0, 9.0],
];
/// The tick in the pin.
const TICK: [[f64; 2]; 3] = [[23.5, 27.5], [30.0, 34.0], [41.0, 21.0]];

/// A network's colour, as `#0f5b66`.
pub fn accent(network: Option<&Network>) -> String {
    let [r, g, b] = colour(network);
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn colour(network: Option<&Network>) -> [u8; 3] {
    let accent = network.and_then(|network| network.colours.accent.as_deref()).unwrap_or_default();
    let part = |at: usize| accent.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
    match (part(1), part(3), part(5)) {
        (Some(r), Some(g), Some(b)) if accent.len() == 7 => [r, g, b],
        _ => PETROL,
    }
}

fn opaque([r, g, b]: [u8; 3]) -> Colour {
    [r, g, b, 255]
}

/// The icon as a PNG of so many pixels a side. One that systems may cut to any shape is full to its edges, its mark smaller.
pub fn icon(network: Option<&Network>, side: usize, full: bool) -> Vec<u8> {
    let accent = opaque(colour(network));
    let scale = side as f64 / SIDE;
    let mut picture = Picture::new(side, side, if full { accent } else { [0; 4] });
    if !full {
        picture.fill(&[rounded(side as f64, 16.0 * scale)], accent);
    }
    let mark = if full { 0.8 } else { 1.0 };
    let place =
        |[x, y]: [f64; 2]| [(32.0 + (x - 32.0) * mark) * scale, (32.0 + (y - 32.0) * mark) * scale];
    picture.fill(&[pin().into_iter().map(place).collect()], opaque(CREAM));
    picture.stroke(&[TICK.map(place).to_vec()], 4.0 * scale * mark, EMBER);
    picture.png()
}

/// The icon as SVG.
pub fn icon_svg(network: Option<&Network>) -> String {
    include_str!("../../web/icon.svg").replace("#0f5b66", &accent(network))
}

/// The picture that goes with a shared link: the town's outline with our pin on it.
pub fn preview(network: &Network) -> Vec<u8> {
    let accent = colour(Some(network));
    let tint = std::array::from_fn(|i| {
        (f64::from(accent[i]) * 0.16 + f64::from(CREAM[i]) * 0.84).round() as u8
    });
    let mut picture = Picture::new(PREVIEW.0, PREVIEW.1, PAPER);
    let outline = outline(network);
    picture.fill(&outline, opaque(tint));
    let closed = outline.iter().map(|ring| ring.iter().chain(ring.first()).copied().collect());
    picture.stroke(&closed.collect::<Vec<_>>(), 5.0, opaque(accent));
    let (middle, foot) = (PREVIEW.0 as f64 / 2.0, PREVIEW.1 as f64 / 2.0 + 120.0);
    let place = |[x, y]: [f64; 2]| [middle + (x - 32.0) * 5.0, foot + (y - 55.0) * 5.0];
    picture.fill(&[pin().into_iter().map(place).collect()], opaque(accent));
    picture.stroke(&[TICK.map(place).to_vec()], 24.0, SUN);
    picture.png()
}

/// The town's rings, as large as they go into the picture.
fn outline(network: &Network) -> Vec<Line> {
    let [[west, north], [east, south]] = network.ground.bounds().on_map().map(|p| p.map(f64::from));
    let (wide, high) = (PREVIEW.0 as f64, PREVIEW.1 as f64);
    let scale =
        ((wide - 80.0) / (east - west).max(1.0)).min((high - 60.0) / (south - north).max(1.0));
    let place = |position: &geojson::Position| {
        let &[lon, lat, ..] = position.as_slice() else {
            return None;
        };
        let [x, y] = Point::new(lon, lat).ok()?.on_map().map(f64::from);
        let at =
            |v: f64, from: f64, to: f64, size: f64| size / 2.0 + (v - (from + to) / 2.0) * scale;
        Some([at(x, west, east, wide), at(y, north, south, high)])
    };
    network.ground.rings().map(|ring| ring.iter().filter_map(place).collect()).collect()
}

/// The pin as a ring of points.
fn pin() -> Line {
    const STEPS: usize = 24;
    let curve = |from: [f64; 2], c: &[[f64; 2]], t: f64| {
        let u = 1.0 - t;
        std::array::from_fn(|i| {
            u * u * u * from[i]
                + 3.0 * u * u * t * c[0][i]
                + 3.0 * u * t * t * c[1][i]
                + t * t * t * c[2][i]
        })
    };
    let curves = PIN[1..].chunks_exact(3).enumerate();
    curves
        .flat_map(|(n, c)| {
            (0..STEPS).map(move |step| curve(PIN[n * 3], c, step as f64 / STEPS as f64))
        })
        .collect()
}

/// A square with round corners.
fn rounded(side: f64, round: f64) -> Line {
    const STEPS: usize = 16;
    let corners = [
        (side - round, round, -90.0),
        (side - round, side - round, 0.0),
        (round, side - round, 90.0),
        (round, round, 180.0),
    ];
    let arc = |(x, y, from): (f64, f64, f64)| {
        (0..=STEPS).map(move |step| {
            let angle = (from + 90.0 * step as f64 / STEPS as f64).to_radians();
            [x + round * angle.cos(), y + round * angle.sin()]
        })
    };
    corners.into_iter().flat_map(arc).collect()
}
