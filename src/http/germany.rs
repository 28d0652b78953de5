//! A small map of Germany on which every network is a link, drawn by the server; labels keep out of each other's way.

use crate::geo::Bounds;
use crate::geo::Point;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use geojson::{GeoJson, GeometryValue, Position};
use maud::{Markup, html};
use std::fmt::Write;
use std::sync::LazyLock;

/// The picture's size and the rim round Germany, in its own units; on the narrowest phone one is a little less than a pixel.
const SIZE: [f64; 2] = [330.0, 400.0];
const RIM: f64 = 14.0;
/// A label's height, and what a letter and the rims of a label add to its width.
const LABEL: f64 = 28.0;
const LETTER: f64 = 7.8;
const RIMS: f64 = 22.0;
/// The most letters of a label; the link's name has them all.
const LETTERS: usize = 20;
/// The distances of a label from its town that are tried, nearest first.
const DISTANCES: [f64; 7] = [18.0, 30.0, 44.0, 62.0, 82.0, 104.0, 128.0];

/// A town on the map: where it leads, how it is called in short and in full, and where it lies.
pub struct Town<'a> {
    /// The network.
    pub network: &'a Network,
    /// The address of its page.
    pub link: String,
    /// Its name for those who do not see the map: "Ludwigsburg, 46 Angebote".
    pub name: String,
}

/// The outline, drawn once.
struct Germany {
    outline: String,
    borders: String,
    source: String,
    /// The north-western corner in the plane of the map, and units a step of it.
    origin: [f64; 2],
    scale: f64,
}

static GERMANY: LazyLock<Option<Germany>> =
    LazyLock::new(|| Germany::read(include_str!("../../data/germany.geojson")));

/// The map with these towns; nothing where none of them lies on it.
pub fn germany(towns: &[Town], lang: Interface) -> Markup {
    let Some(germany) = GERMANY.as_ref() else {
        return html! {};
    };
    let placed = place(towns.iter().filter_map(|town| Some((town, germany.at(town)?))).collect());
    html! {
        @if !placed.is_empty() {
            nav.germany aria-label=(say(lang, "page-germany")) {
                svg viewBox={ "0 0 " (SIZE[0]) " " (SIZE[1]) } {
                    path.country d=(germany.outline) aria-hidden="true" {}
                    path.borders d=(germany.borders) aria-hidden="true" {}
                    @for spot in &placed { (leader(spot)) }
                    @for spot in &placed { (link(spot)) }
                }
                p.source { bdi dir="ltr" { (germany.source) } }
            }
        }
    }
}

/// Where a town and its label stand.
struct Spot<'a> {
    town: &'a Town<'a>,
    at: [f64; 2],
    /// The label with its west, north, east and south; none where there is no room for it.
    label: Option<(String, [f64; 4])>,
}

/// The line from a label to its town.
fn leader(spot: &Spot) -> Markup {
    let Some((_, [west, north, east, south])) = &spot.label else {
        return html! {};
    };
    let [x, y] = spot.at;
    html! { line x1=(short(x)) y1=(short(y)) x2=(short(x.clamp(*west, *east))) y2=(short(y.clamp(*north, *south))) aria-hidden="true" {} }
}

fn link(spot: &Spot) -> Markup {
    let [x, y] = spot.at;
    html! {
        a href=(spot.town.link) aria-label=(spot.town.name) {
            // Where a label stands, a title would be read as a second one.
            @if spot.label.is_none() { title { (spot.town.name) } }
            circle.reach cx=(short(x)) cy=(short(y)) r="12" {}
            circle cx=(short(x)) cy=(short(y)) r="5" {}
            @if let Some((label, [west, north, east, south])) = &spot.label {
                rect x=(short(*west)) y=(short(*north)) width=(short(east - west)) height=(short(south - north)) rx="14" {}
                text x=(short((west + east) / 2.0)) y=(short((north + south) / 2.0 + 5.0)) { (label) }
            }
        }
    }
}

/// Finds a free place for every label. Which one is placed first decides for how many there is room, so four orders are tried.
fn place<'a>(towns: Vec<(&'a Town<'a>, [f64; 2])>) -> Vec<Spot<'a>> {
    let orders = [[0.0, 1.0], [0.0, -1.0], [1.0, 0.0], [-1.0, 0.0]].map(|[across, down]| {
        let mut towns = towns.clone();
        let along = |at: [f64; 2]| at[0] * across + at[1] * down;
        towns.sort_by(|(_, a), (_, b)| along(*a).total_cmp(&along(*b)));
        place_in_order(towns)
    });
    let best = orders.into_iter().min_by(|(a, _), (b, _)| a.total_cmp(b));
    let mut spots = best.map_or_else(Vec::new, |(_, spots)| spots);
    // The Tab key goes from north to south.
    spots.sort_by(|a, b| a.at[1].total_cmp(&b.at[1]));
    spots
}

/// Gives each label the first place that is free then, and says how long the lines to them are together;
/// a town without a label is a dot that still is a link, and counts as a very long line.
fn place_in_order<'a>(towns: Vec<(&'a Town<'a>, [f64; 2])>) -> (f64, Vec<Spot<'a>>) {
    const UNPLACED: f64 = 10_000.0;
    let mut sheet = Sheet { dots: towns.iter().map(|(_, at)| *at).collect(), ..Sheet::default() };
    let mut far = 0.0;
    let spots = towns.into_iter().map(|(town, at)| {
        let label = short_name(&town.network.town);
        let width = label.chars().count() as f64 * LETTER + RIMS;
        let found = candidates(at, width).find(|spot| sheet.is_free(at, spot));
        let end = found.and_then(|spot| way(at, &spot).last());
        far += end.map_or(UNPLACED, |end| distance(at, end));
        sheet.labels.extend(found);
        sheet.leaders.extend(found.iter().flat_map(|spot| way(at, spot)));
        Spot { town, at, label: found.map(|spot| (label, spot)) }
    });
    let spots = spots.collect();
    (far, spots)
}

/// What stands on the map so far.
#[derive(Default)]
struct Sheet {
    dots: Vec<[f64; 2]>,
    labels: Vec<[f64; 4]>,
    /// Points on the lines from labels to towns.
    leaders: Vec<[f64; 2]>,
}

impl Sheet {
    /// Whether a label hides nothing, and its line passes no other town and no other label.
    fn is_free(&self, at: [f64; 2], spot: &[f64; 4]) -> bool {
        const DOT: f64 = 8.0;
        let [west, north, east, south] = *spot;
        let inside = west >= 1.0 && north >= 1.0 && east <= SIZE[0] - 1.0 && south <= SIZE[1] - 1.0;
        // A town so near that the dots touch cannot be kept off the line.
        let strangers = || self.dots.iter().filter(|dot| distance(at, **dot) > 2.0 * DOT);
        let crosses = |step: [f64; 2]| {
            strangers().any(|dot| distance(*dot, step) < DOT)
                || self.labels.iter().any(|label| covers(label, step, 2.0))
        };
        inside
            && !self.labels.iter().any(|label| overlap(spot, label))
            && !self.dots.iter().any(|dot| covers(spot, *dot, DOT))
            && !self.leaders.iter().any(|step| covers(spot, *step, 2.0))
            && !way(at, spot).any(crosses)
    }
}

/// Points on the straight line from a town to its label.
fn way([x, y]: [f64; 2], [west, north, east, south]: &[f64; 4]) -> impl Iterator<Item = [f64; 2]> {
    const STEPS: u32 = 12;
    let (to_x, to_y) = (x.clamp(*west, *east), y.clamp(*north, *south));
    (0..STEPS).map(move |step| {
        let part = f64::from(step) / f64::from(STEPS);
        [x + (to_x - x) * part, y + (to_y - y) * part]
    })
}

fn distance([x, y]: [f64; 2], [to_x, to_y]: [f64; 2]) -> f64 {
    (to_x - x).hypot(to_y - y)
}

/// Whether a box with a rim holds a point.
fn covers([west, north, east, south]: &[f64; 4], [x, y]: [f64; 2], rim: f64) -> bool {
    (west - rim..=east + rim).contains(&x) && (north - rim..=south + rim).contains(&y)
}

/// The places for a label of this width round a point, the best ones first.
fn candidates([x, y]: [f64; 2], width: f64) -> impl Iterator<Item = [f64; 4]> {
    const WAYS: [[f64; 2]; 12] = [
        [1.0, 0.0],
        [-1.0, 0.0],
        [0.0, -1.0],
        [0.0, 1.0],
        [1.0, -1.0],
        [1.0, 1.0],
        [-1.0, -1.0],
        [-1.0, 1.0],
        [0.5, -1.0],
        [0.5, 1.0],
        [-0.5, -1.0],
        [-0.5, 1.0],
    ];
    let place = move |far: f64, [across, down]: [f64; 2]| {
        let beside = if down == 0.0 { far - 6.0 } else { 0.0 };
        let x = x + across * (width / 2.0 + beside);
        around(x, y + down * (far + 4.0), width / 2.0, LABEL / 2.0)
    };
    DISTANCES.into_iter().flat_map(move |far| WAYS.into_iter().map(move |way| place(far, way)))
}

fn around(x: f64, y: f64, width: f64, height: f64) -> [f64; 4] {
    [x - width, y - height, x + width, y + height]
}

fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    const GAP: f64 = 3.0;
    a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP
}

/// A town's name, cut where it is long: "Lübben (Spreewald)" is "Lübben".
fn short_name(town: &str) -> String {
    let bare = town.split(" (").next().unwrap_or(town);
    match bare.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", bare[..end].trim_end()),
        None => bare.to_owned(),
    }
}

/// One decimal is a third of a pixel.
fn short(units: f64) -> String {
    format!("{units:.1}").trim_end_matches(".0").to_owned()
}

impl Germany {
    fn read(text: &str) -> Option<Self> {
        let GeoJson::FeatureCollection(collection) = text.parse().ok()? else {
            return None;
        };
        let shapes: Vec<_> = collection.features.iter().map(lines).collect();
        let (outline, borders) = (shapes.first()?, shapes.get(1)?);
        let [[west, north], [east, south]] =
            Bounds::around(outline.iter().flatten().copied())?.on_map();
        let span = [f64::from(east - west), f64::from(south - north)];
        let scale =
            (0..2).map(|axis| (SIZE[axis] - 2.0 * RIM) / span[axis]).fold(f64::MAX, f64::min);
        // What is left of the longer side lies on both sides alike.
        let rim = [0, 1].map(|axis| (SIZE[axis] - span[axis] * scale) / 2.0);
        let origin = [f64::from(west) - rim[0] / scale, f64::from(north) - rim[1] / scale];
        let mut germany = Self {
            outline: String::new(),
            borders: String::new(),
            source: collection.features.first()?.property("source")?.as_str()?.to_owned(),
            origin,
            scale,
        };
        germany.outline = germany.path(outline, "z");
        germany.borders = germany.path(borders, "");
        Some(germany)
    }

    /// Lines as an SVG path, each closed by `end`.
    fn path(&self, lines: &[Vec<Point>], end: &str) -> String {
        let mut path = String::new();
        for line in lines {
            for (place, point) in line.iter().enumerate() {
                let [x, y] = self.units(*point);
                let _ =
                    write!(path, "{}{} {}", if place == 0 { "M" } else { "L" }, short(x), short(y));
            }
            path.push_str(end);
        }
        path
    }

    fn units(&self, point: Point) -> [f64; 2] {
        let at = point.on_map();
        [0, 1].map(|axis| (f64::from(at[axis]) - self.origin[axis]) * self.scale)
    }

    /// Where a town stands on the picture; none for one that lies outside.
    fn at(&self, town: &Town) -> Option<[f64; 2]> {
        let at = self.units(town.network.ground.bounds().center());
        let inside = (0..2).all(|axis| (4.0..SIZE[axis] - 4.0).contains(&at[axis]));
        inside.then_some(at)
    }
}

/// The lines of a feature, be they rings or not.
fn lines(feature: &geojson::Feature) -> Vec<Vec<Point>> {
    let lines: Vec<&Vec<Position>> = match feature.geometry.as_ref().map(|shape| &shape.value) {
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().flatten().collect(),
        Some(GeometryValue::MultiLineString { coordinates }) => coordinates.iter().collect(),
        _ => Vec::new(),
    };
    let point = |at: &Position| Point::new(*at.as_slice().first()?, *at.as_slice().get(1)?).ok();
    lines.into_iter().map(|line| line.iter().filter_map(point).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(town: &str) -> Network {
        let network = serde_json::json!({"id": uuid::Uuid::nil(), "slug": "town", "town": town, "name": {"de": "Karte"}, "land": "BW",
            "ground": {"center": [9.19, 48.9], "zoom": 13}, "languages": ["de"]});
        serde_json::from_value(network).unwrap()
    }

    #[test]
    fn of_many_towns_each_is_a_link_and_no_label_lies_on_another_or_on_a_town() {
        let names = ["Ulm", "Neustadt an der Weinstraße", "Dresden-Prohlis", "Lübben (Spreewald)"];
        let networks: Vec<Network> = names.map(network).into();
        let town = |network| Town { network, link: "/".into(), name: "Town".into() };
        let towns: Vec<Town> = networks.iter().map(town).collect();
        for (count, readable) in [(1, 1), (8, 7), (40, 5), (300, 0)] {
            let at = |n: usize| [30.0 + (n * 89 % 270) as f64, 20.0 + (n * 57 % 360) as f64];
            let placed = place((0..count).map(|n| (&towns[n % 4], at(n))).collect());
            assert_eq!(placed.len(), count);
            let labels: Vec<_> = placed.iter().filter_map(|spot| spot.label.as_ref()).collect();
            assert!(labels.len() >= readable, "{count} towns have {} labels", labels.len());
            for (i, (_, label)) in labels.iter().enumerate() {
                assert!(labels[..i].iter().all(|(_, other)| !overlap(label, other)));
                assert!(placed.iter().all(|spot| !covers(label, spot.at, 5.0)));
            }
        }
    }

    #[test]
    fn a_town_outside_of_germany_is_left_to_the_list() {
        let mut network = network("Wien");
        network.ground.center = Point::new(16.37, 48.21).unwrap();
        let germany = GERMANY.as_ref().unwrap();
        let at = |network: &Network| {
            germany.at(&Town { network, link: String::new(), name: String::new() })
        };
        assert_eq!(at(&network), None);
        network.ground.center = Point::new(9.19, 48.9).unwrap();
        assert!(at(&network).is_some());
    }
}
