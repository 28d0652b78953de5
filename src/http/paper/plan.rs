//! The map on paper, drawn by the server: the town's ground, what map there is underneath, and a number at every place.
//!
//! No number hides another one: one that finds its place taken stands beside it, with a line to where it belongs. Units are tenths
//! of a millimetre on the paper.

mod place;
mod view;

use super::super::visit::Visit;
use super::sheet::numeral;
use crate::basemap::Credit;
use crate::flyer::Paper;
use crate::geo::Point;
use crate::language::Interface;
use crate::language::Value;
use crate::language::distance;
use crate::language::say;
use crate::language::say_with;
use maud::{Markup, html};
use place::{Spot, placed};
use view::View;

/// The most houses that are drawn.
const MOST_HOUSES: usize = 6_000;

/// The size of a map and of its numbers, in tenths of a millimetre.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Width and height.
    size: [f64; 2],
    /// The radius of the disc round a number.
    disc: f64,
    /// The height of the letters of a name.
    name: f64,
}

impl Format {
    fn of(paper: Paper) -> Self {
        let (size, disc, name) = match paper {
            Paper::A4 => ([1780.0, 840.0], 31.0, 32.0),
            Paper::A4Folded => ([1245.0, 860.0], 28.0, 32.0),
            Paper::A5 => ([1240.0, 760.0], 28.0, 32.0),
            Paper::A3 => ([1180.0, 1240.0], 40.0, 36.0),
        };
        Self { size, disc, name }
    }
}

/// A number with its place and how that is called.
pub struct Located {
    /// The number of the entry.
    pub number: i64,
    /// Where it is.
    pub point: Point,
    /// The name of the house, or of the part of the town.
    pub name: Option<String>,
}

/// The map with these numbers; nothing where none of them has a place. `count` is how many entries there are.
pub fn plan(
    visit: &Visit,
    lang: Interface,
    located: &[Located],
    count: usize,
    paper: Paper,
) -> Markup {
    let (format, ground) = (Format::of(paper), &visit.network().ground);
    let points: Vec<Point> = located.iter().map(|one| one.point).collect();
    let Some(view) = View::of(ground, &points, format) else {
        return html! {};
    };
    let (length, scale) = view.scale();
    let corner = [40.0, format.size[1] - 40.0, 40.0 + length + 20.0];
    let spots = spots(&view, lang, located, format, corner);
    let shown: Vec<i64> = spots.iter().flat_map(|spot| spot.numbers.iter().copied()).collect();
    let missing: Vec<i64> = (1..=count as i64).filter(|number| !shown.contains(number)).collect();
    let [wide, high] = format.size;
    html! {
        figure.plan {
            svg viewBox={ "0 0 " (wide) " " (high) } role="img" aria-label=(say(lang, "paper-map")) {
                rect.around width=(wide) height=(high) {}
                @if ground.boundary.is_some() { path.town d=(view.outline(ground)) {} }
                (underneath(visit, &view))
                @if ground.boundary.is_some() { path.edge d=(view.outline(ground)) {} }
                (ruler(lang, corner, length, scale))
                @for spot in &spots { (leader(spot)) }
                @for spot in &spots { (disc(spot, format.disc)) }
                @for spot in &spots { (name(spot, format.name)) }
            }
            figcaption {
                @if !missing.is_empty() {
                    span.missing { (say_with(lang, "paper-not-on-map", &[("numbers", Value::Text(&words(lang, &missing).join(lang.comma())))])) }
                }
                (credit(visit, lang))
            }
        }
    }
}

/// Where every number and every name stands.
fn spots(
    view: &View,
    lang: Interface,
    located: &[Located],
    format: Format,
    corner: [f64; 3],
) -> Vec<Spot> {
    let at = |one: &Located| Some((one.number, view.at(one.point)?));
    let numbers = located.iter().filter_map(at).collect();
    let spell = |numbers: &[i64]| words(lang, numbers);
    let mut spots = placed(numbers, format.size, format.disc, corner, &spell);
    let called = |spot: &Spot| {
        let here = located.iter().filter(|one| spot.numbers.contains(&one.number));
        here.filter_map(|one| one.name.clone()).next()
    };
    place::name(&mut spots, format.size, format.name, corner, &called);
    spots
}

/// Numbers as briefly as they can be said.
fn words(lang: Interface, numbers: &[i64]) -> Vec<String> {
    ranges(numbers).map(|(from, to)| spelled(lang, from, to)).collect()
}

/// Numbers in a row as one range: 1, 2, 3, 5, 6 are 1 to 3, 5 and 6.
fn ranges(numbers: &[i64]) -> impl Iterator<Item = (i64, i64)> {
    let runs = numbers.chunk_by(|a, b| b - a == 1);
    runs.flat_map(|run| match run {
        [one, other] => vec![(*one, *one), (*other, *other)],
        _ => run.first().zip(run.last()).map(|(from, to)| (*from, *to)).into_iter().collect(),
    })
}

fn spelled(lang: Interface, from: i64, to: i64) -> String {
    match from == to {
        true => numeral(lang, from),
        // Digits run from left to right in every script of ours, and so does a range of them.
        false => format!("\u{2066}{}–{}\u{2069}", numeral(lang, from), numeral(lang, to)),
    }
}

/// What is known of the ground: the pictures of the map underneath, else the houses that were loaded, a dot each.
fn underneath(visit: &Visit, view: &View) -> Markup {
    let Some(about) = visit.basemap.as_deref().filter(|about| !about.vector) else {
        let houses = houses(visit, view);
        return html! { @if !houses.is_empty() { path.houses d=(view.dots(&houses)) {} } };
    };
    html! {
        g.ground aria-hidden="true" {
            @for tile in view.tiles(about.shallowest, about.deepest) {
                image href={ "/basemap/" (tile.z) "/" (tile.x) "/" (tile.y) "?v=" (about.version) } x=(short(tile.at[0])) y=(short(tile.at[1]))
                    width=(short(tile.side)) height=(short(tile.side)) preserveAspectRatio="none" {}
            }
        }
    }
}

/// Where houses are; where there are too many to draw, every second, third or so.
fn houses(visit: &Visit, view: &View) -> Vec<Point> {
    let mut all = Vec::new();
    visit.addresses.within(view.bounds(), |point, _| all.push(point));
    let step = all.len().div_ceil(MOST_HOUSES).max(1);
    all.into_iter().step_by(step).collect()
}

/// How far it is: a line of a round number of metres.
fn ruler(lang: Interface, [west, foot, _]: [f64; 3], length: f64, metres: f64) -> Markup {
    let d = format!("M{west} {}v14h{}v-14", foot - 14.0, short(length));
    html! {
        path.ruler.halo d=(d) {}
        path.ruler d=(d) {}
        text.metres x=(short(west + length / 2.0)) y=(short(foot - 14.0)) { (distance(lang, metres)) }
    }
}

/// The line from a disc to its place, where it stands beside it.
fn leader(spot: &Spot) -> Markup {
    let ([x, y], [to_x, to_y]) = (spot.at, spot.middle());
    html! {
        @if spot.is_beside() {
            line.leader.halo x1=(short(x)) y1=(short(y)) x2=(short(to_x)) y2=(short(to_y)) {}
            line.leader x1=(short(x)) y1=(short(y)) x2=(short(to_x)) y2=(short(to_y)) {}
            circle.dot cx=(short(x)) cy=(short(y)) r="9" {}
        }
    }
}

/// A disc, or a longer plate where several numbers share a place.
fn disc(spot: &Spot, radius: f64) -> Markup {
    let [west, north, east, south] = spot.room;
    let [x, y] = spot.middle();
    let step = radius * 1.5;
    let first = y - (spot.lines.len() as f64 - 1.0) * step / 2.0 + radius * 0.42;
    html! {
        rect.disc x=(short(west)) y=(short(north)) width=(short(east - west)) height=(short(south - north)) rx=(short(radius)) {}
        @for (at, line) in spot.lines.iter().enumerate() {
            text.numeral x=(short(x)) y=(short(first + at as f64 * step)) font-size=(short(radius * 1.2)) { (line) }
        }
    }
}

/// The name of a place beside its disc.
fn name(spot: &Spot, high: f64) -> Markup {
    html! {
        @if let Some((words, [west, north, east, south])) = &spot.name {
            text.name x=(short((west + east) / 2.0)) y=(short((north + south) / 2.0 + high * 0.34)) font-size=(short(high)) { (words) }
        }
    }
}

/// Whose the boundary and the map underneath are.
fn credit(visit: &Visit, lang: Interface) -> Markup {
    let pictures = visit.basemap.as_deref().filter(|about| !about.vector);
    let map = pictures.map(|about| match &about.credit {
        Credit::OpenStreetMap => say(lang, "page-credit-osm").into_owned(),
        Credit::Named { text, .. } => text.clone(),
    });
    let boundary = visit.network().ground.source.clone();
    let both: Vec<String> = [map, boundary].into_iter().flatten().collect();
    html! { @if !both.is_empty() { span.credit { bdi dir="ltr" { (both.join(" · ")) } } } }
}

/// A tenth of a unit is a hundredth of a millimetre.
fn short(units: f64) -> String {
    format!("{units:.1}").trim_end_matches(".0").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_said_as_a_range() {
        let said = |numbers: &[i64]| {
            ranges(numbers)
                .map(|(a, b)| spelled(Interface::De, a, b))
                .collect::<Vec<_>>()
                .join(", ")
        };
        assert_eq!(said(&[1, 2, 3, 5, 8, 9]), "\u{2066}1–3\u{2069}, 5, 8, 9");
        assert_eq!(said(&[]), "");
    }
}
