//! The buttons of the editor for those without a script: search an address, take one that was found, turn a point round.

use super::find::Found;
use crate::http::form::Fields;

/// What was searched for last, so that the page shows what was found.
pub(super) const SEARCHED: &str = "place.searched";
/// What is searched for, and which of the addresses that were found is meant.
pub(super) const QUERY: &str = "place.query";
pub(super) const PICK: &str = "place.pick";

/// Does what a button of the editor says, by the value of `do`; others' buttons change nothing.
pub fn act(mut fields: Fields, deed: &str) -> Fields {
    match deed {
        "find-place" => {
            let query = fields.get(QUERY).to_owned();
            fields.set(SEARCHED, query);
        }
        "take-place" => {
            if let Some(found) = Found::packed(fields.get(PICK)) {
                take(&mut fields, &found);
            }
            fields = fields.without(SEARCHED).without(QUERY).without(PICK).without("place.outside");
        }
        "swap-place" => {
            let (lon, lat) =
                (fields.get("place.lon").to_owned(), fields.get("place.lat").to_owned());
            fields.set("place.lon", lat);
            fields.set("place.lat", lon);
        }
        _ => {}
    }
    fields
}

/// Puts what was found into the fields: its point, and what of the address it knows.
fn take(fields: &mut Fields, found: &Found) {
    let lines = [
        ("place.name", &found.name),
        ("place.street", &found.street),
        ("place.postal_code", &found.postal_code),
        ("place.locality", &found.locality),
    ];
    for (name, value) in lines {
        if let Some(value) = value {
            fields.set(name, value);
        }
    }
    fields.set("place.lon", found.lon.to_string());
    fields.set("place.lat", found.lat.to_string());
}
