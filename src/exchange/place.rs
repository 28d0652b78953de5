//! Where an offer is and how to get in touch, as rows give it: whole objects, or flat fields such as `street` and `phone`.

use super::Defaults;
use super::fields::{Fields, kind_of};
use crate::error::Problem;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::offer::Address;
use crate::offer::Area;
use crate::offer::Channel;
use crate::offer::Contact;
use crate::offer::Place;
use crate::offer::PlaceMode;
use serde_json::Value;

/// How far outside its network an offer may lie before its coordinates are taken for swapped ones, in degrees.
const NEAR: f64 = 2.0;

/// Longitude and latitude as a file gives them.
pub(super) type Position = Option<(f64, f64)>;

/// The coordinates of a GeoJSON geometry, which has to be a Point or null.
pub(super) fn position(fields: &mut Fields, geometry: Option<Value>) -> Position {
    let geometry = match geometry? {
        Value::Null => return None,
        Value::Object(geometry) => geometry,
        other => {
            fields.refuse(
                Problem::new("geometry", "problem-geometry").with("value", kind_of(&other)),
            );
            return None;
        }
    };
    let kind = geometry.get("type").and_then(Value::as_str).unwrap_or("?");
    if kind != "Point" {
        fields.refuse(Problem::new("geometry", "problem-geometry").with("value", kind));
        return None;
    }
    let number = |place: usize| geometry.get("coordinates")?.get(place)?.as_f64();
    let position = number(0).zip(number(1));
    if position.is_none() {
        fields.refuse(Problem::new("geometry.coordinates", "problem-coordinates"));
    }
    position
}

/// The point of a row; what is off the earth, at 0,0, in metres or swapped is refused in these words.
fn point(fields: &mut Fields, (lon, lat): (f64, f64), bounds: Option<Bounds>) -> Option<Point> {
    // A centimetre; more digits than that are an artefact of some conversion.
    let [lon, lat] = [lon, lat].map(|degrees| (degrees * 1e7).round() / 1e7);
    let near = |point: Point| {
        bounds.is_some_and(|b| {
            Bounds {
                west: b.west - NEAR,
                south: b.south - NEAR,
                east: b.east + NEAR,
                north: b.north + NEAR,
            }
            .contains(point)
        })
    };
    let swapped = Point::new(lat, lon).ok();
    let likely = swapped.is_some_and(|swapped| bounds.is_none() || near(swapped));
    let problem = match Point::new(lon, lat) {
        Err(_) if lon.abs() > 1_000.0 && lat.abs() > 1_000.0 => {
            Problem::new("lon", "problem-projected").with("value", format!("{lon} {lat}"))
        }
        Err(problem) if !likely => problem,
        Ok(_) if lon == 0.0 && lat == 0.0 => Problem::new("lon", "problem-null-island"),
        Ok(point) if near(point) || !swapped.is_some_and(near) => return Some(point),
        _ => Problem::new("lon", "problem-swapped").with("lon", lon).with("lat", lat),
    };
    fields.refuse(problem);
    None
}

/// Where the offer is.
pub(super) fn place(fields: &mut Fields, position: Position, defaults: &Defaults) -> Place {
    let stated = fields.peek("place").is_some_and(|place| place.get("mode").is_some());
    let mut place: Place = fields.object("place").unwrap_or_default();
    if let Some(position) = position {
        place.point = point(fields, position, defaults.bounds);
    } else if let Some(known) = place.point.take() {
        place.point = point(fields, (known.lon(), known.lat()), defaults.bounds);
    }
    place.address = address(fields, place.address);
    place.name = fields.line("place_name").or_else(|| fields.line("place")).or(place.name);
    if let Some(name) = fields.line("area") {
        let point = place.area.take().and_then(|area| area.point);
        place.area = Some(Area { name, point });
    }
    place.approximate = fields.flag("approximate").unwrap_or(place.approximate);
    let directions = fields.texts("directions", &defaults.language);
    directions
        .iter()
        .for_each(|(tag, text)| drop(place.directions.insert(tag.clone(), text.clone())));
    place.mode = match (mode(fields), position) {
        (Some(mode), _) => mode,
        (None, _) if stated => place.mode,
        (None, Some(_)) => PlaceMode::Exact,
        (None, None) => PlaceMode::None,
    };
    place
}

/// The address, each line from its flat field or from the object.
fn address(fields: &mut Fields, known: Option<Address>) -> Option<Address> {
    let flat = Address {
        street: fields.line("street"),
        postal_code: fields.line("postal_code"),
        locality: fields.line("locality"),
    };
    if flat == Address::default() {
        return known;
    }
    let known = known.unwrap_or_default();
    Some(Address {
        street: flat.street.or(known.street),
        postal_code: flat.postal_code.or(known.postal_code),
        locality: flat.locality.or(known.locality),
    })
}

/// How much of the place the public sees, from the flat field.
fn mode(fields: &mut Fields) -> Option<PlaceMode> {
    let given = fields.line("place_mode")?;
    let mode = match given.to_lowercase().as_str() {
        "exact" => PlaceMode::Exact,
        "area" => PlaceMode::Area,
        "none" => PlaceMode::None,
        "online" => PlaceMode::Online,
        _ => {
            let known = "exact, area, none, online";
            fields.refuse(
                Problem::new("place_mode", "problem-unknown-one-of")
                    .with("value", given)
                    .with("list", known),
            );
            return None;
        }
    };
    Some(mode)
}

/// How to get in touch: a telephone number of a public list is public, an e-mail address only where the file says so.
pub(super) fn contact(fields: &mut Fields) -> Contact {
    let mut contact: Contact = fields.object("contact").unwrap_or_default();
    let publish = [fields.flag("publish_phone"), fields.flag("publish_email")];
    let mut channel =
        |name: &str, known: Option<Channel>, said: Option<bool>, usual: bool| match fields
            .line(name)
        {
            Some(value) => Some(Channel { value, public: said.unwrap_or(usual) }),
            None => known,
        };
    contact.phone = channel("phone", contact.phone.take(), publish[0], true);
    contact.email = channel("email", contact.email.take(), publish[1], false);
    contact.website = fields.line("website").or(contact.website);
    contact
}
