//! Where it takes place, in the form: how much of it is public, the address, the pin on the map, or the area.
//! What the form has no field for, and what nobody changed, stays as it was before.

mod act;
mod editor;
mod find;
#[cfg(test)]
mod tests;

pub use act::act;
pub use editor::editor;
pub use find::find;

use super::{Fields, texts};
use crate::error::Problem;
use crate::geo::Point;
use crate::language::Interface;
use crate::network::Network;
use crate::offer::Address;
use crate::offer::Area;
use crate::offer::Place;
use crate::offer::PlaceMode;

/// The ways in which a place can be public, each with the keys of its words and of what they mean.
const MODES: [(PlaceMode, &str, &str, &str); 4] = [
    (PlaceMode::Exact, "exact", "where-exact", "where-exact-help"),
    (PlaceMode::Area, "area", "where-area", "where-area-help"),
    (PlaceMode::Online, "online", "where-online", ""),
    (PlaceMode::None, "none", "where-none", "where-none-help"),
];

/// How coarse the point of an area is that somebody points at, in degrees: half a kilometre or so.
const COARSE: f64 = 0.005;

/// What the fields say; what the form has no field for stays as it was before.
pub fn place(fields: &Fields, before: &Place, _lang: Interface) -> (Place, Vec<Problem>) {
    if fields.part("place").next().is_none() {
        return (before.clone(), Vec::new());
    }
    let Some((mode, ..)) = MODES.iter().find(|(_, id, ..)| fields.holds("place.mode", id)) else {
        return (before.clone(), vec![Problem::new("place.mode", "problem-required")]);
    };
    let mut problems = Vec::new();
    let point = point(fields, "place", before.point, &mut problems);
    let place = Place {
        mode: *mode,
        name: line(fields, "place.name"),
        address: address(fields, *mode, before),
        point,
        area: area(fields, before, point, &mut problems),
        approximate: before.approximate && point == before.point,
        directions: texts::texts(fields, "place.directions", &before.directions),
    };
    for problem in place.check() {
        let field = match problem.field.as_str() {
            "address" => "place.street",
            "point" => "place.point",
            "area" => "place.area",
            other => other,
        };
        // A point that cannot be read is one problem, not two.
        let known = |known: &Problem| {
            known.field == field || (field == "place.point" && known.field.starts_with("place.l"))
        };
        if !problems.iter().any(known) {
            problems.push(Problem { field: field.to_owned(), ..problem });
        }
    }
    let unchanged = place.area == before.area;
    let nowhere = place.area.as_ref().is_some_and(|area| area.point.is_none());
    if *mode == PlaceMode::Area && nowhere && !unchanged {
        problems.push(Problem::new("place.point", "problem-where-area-point"));
    }
    (place, problems)
}

/// Whether the point lies in the network's ground: a question, not a fault. Longitude and latitude the wrong way round are noticed.
pub fn on_ground(fields: &Fields, place: &Place, network: &Network) -> Option<Problem> {
    let point = match place.mode {
        PlaceMode::Exact => place.point,
        PlaceMode::Area => place.area.as_ref().and_then(|area| area.point),
        PlaceMode::None | PlaceMode::Online => None,
    }?;
    if network.ground.holds(point) || fields.has("place.outside") {
        return None;
    }
    let swapped = Point::new(point.lat(), point.lon());
    if swapped.is_ok_and(|swapped| network.ground.bounds().contains(swapped)) {
        let problem = Problem::new("place.point", "problem-swapped");
        return Some(problem.with("lon", point.lon()).with("lat", point.lat()));
    }
    Some(Problem::new("place.outside", "problem-where-outside").with("town", &network.town))
}

/// The fields that say this place.
pub fn fields_of(place: &Place) -> Vec<(String, String)> {
    let mode = MODES.iter().find(|(mode, ..)| *mode == place.mode).map_or("", |(_, id, ..)| id);
    let address = place.address.clone().unwrap_or_default();
    let area = place.area.as_ref();
    let known = area.and_then(|area| Some(packed(&area.name, area.point?)));
    let name = area.filter(|_| known.is_none()).map(|area| area.name.clone());
    let degrees = |of: fn(Point) -> f64| place.point.map(|point| of(point).to_string());
    let lines = [
        ("name", place.name.clone()),
        ("street", address.street),
        ("postal_code", address.postal_code),
        ("locality", address.locality),
        ("lon", degrees(Point::lon)),
        ("lat", degrees(Point::lat)),
        ("area", known),
        ("area_name", name),
    ];
    let mut pairs = vec![("place.mode".to_owned(), mode.to_owned())];
    let said = lines.into_iter().filter_map(|(name, value)| Some((name, value?)));
    pairs.extend(said.map(|(name, value)| (format!("place.{name}"), value)));
    pairs.extend(texts::fields_of("place.directions", &place.directions));
    pairs
}

fn line(fields: &Fields, name: &str) -> Option<String> {
    fields.text(name).map(str::to_owned)
}

/// The address; the town alone, which the form suggests, is none for what has no place.
fn address(fields: &Fields, mode: PlaceMode, before: &Place) -> Option<Address> {
    let address = Address {
        street: line(fields, "place.street"),
        postal_code: line(fields, "place.postal_code"),
        locality: line(fields, "place.locality"),
    };
    let only_town = Address { locality: address.locality.clone(), ..Address::default() } == address;
    let suggested = only_town && before.address.is_none();
    if suggested && matches!(mode, PlaceMode::Online | PlaceMode::None) {
        return None;
    }
    (address != Address::default()).then_some(address)
}

/// The point that two fields give in degrees, also with a comma; the very point of before where nobody changed it.
fn point(
    fields: &Fields,
    name: &str,
    before: Option<Point>,
    problems: &mut Vec<Problem>,
) -> Option<Point> {
    let mut degrees = |axis: &str, key: &'static str| {
        let field = format!("{name}.{axis}");
        let text = fields.text(&field)?.trim_end_matches('°').replace(',', ".");
        let read = text.trim().parse::<f64>().ok().filter(|degrees| degrees.is_finite());
        if read.is_none() {
            problems.push(Problem::new(field, key).with("value", text));
        }
        read
    };
    let (lon, lat) = (degrees("lon", "problem-longitude"), degrees("lat", "problem-latitude"));
    match Point::new(lon?, lat?) {
        Ok(point) => Some(before.filter(|before| *before == point).unwrap_or(point)),
        Err(problem) => {
            problems.push(Problem { field: format!("{name}.{}", problem.field), ..problem });
            None
        }
    }
}

/// The area: one that is known with its point, or a name with a coarse point where the pin stands.
fn area(
    fields: &Fields,
    before: &Place,
    pin: Option<Point>,
    problems: &mut Vec<Problem>,
) -> Option<Area> {
    if let Some(known) = fields.text("place.area") {
        let area = unpacked(known);
        if area.is_none() {
            problems.push(Problem::new("place.area", "problem-unknown-value").with("value", known));
        }
        return area;
    }
    let name = line(fields, "place.area_name")?;
    let old = before.area.as_ref().filter(|area| area.name == name);
    let coarse = |degrees: f64| (degrees / COARSE).round() * COARSE;
    let here = || pin.and_then(|pin| Point::new(coarse(pin.lon()), coarse(pin.lat())).ok());
    // Nobody moved the pin: then the area stays where it was, be it nowhere.
    let unmoved = old.filter(|_| pin == before.point);
    let point = unmoved.map_or_else(here, |old| old.point);
    Some(Area { name, point })
}

/// An area as the value of a choice: its point and its name.
fn packed(name: &str, point: Point) -> String {
    format!("{},{} {name}", point.lon(), point.lat())
}

fn unpacked(value: &str) -> Option<Area> {
    let (point, name) = value.split_once(' ')?;
    let (lon, lat) = point.split_once(',')?;
    let point = Point::new(lon.parse().ok()?, lat.parse().ok()?).ok()?;
    let name = name.trim();
    let sound = !name.is_empty() && name.chars().count() <= 200;
    sound.then(|| Area { name: name.to_owned(), point: Some(point) })
}
