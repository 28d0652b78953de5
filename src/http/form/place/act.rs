//! The buttons of the editor for those without a script: search an address, take one that was found, turn a point round.

use super::find::Found;
use crate::http::form::Fields;

/// What was searched for last, so that the page shows what was found.
pub(super) const SEARCHED: &str = "place.searched";
/// What is searched for, and which of the addresses that were found is meant.
pub(super) const QUERY: &str = "place.query";
pub(super) const PICK: &str = "place.pick";

/// Does what a button of the editor says, by the value of `do`; others' buttons change nothing.
pub fn act(mut fields: Fields, deed: &str, town: &str) -> Fields {
    match deed {
        "find-place" => {
            let query = fields.get(QUERY).to_owned();
            carry(&mut fields, &query, town);
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
    // What was searched for was only a guess at the street.
    for (name, guess) in guess(fields.get(SEARCHED)) {
        if name != "place.locality" && fields.get(name) == guess {
            fields.set(name, "");
        }
    }
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

/// Puts what was searched for into the lines of the address that are still empty, so that nobody types it twice.
fn carry(fields: &mut Fields, query: &str, town: &str) {
    if query.trim().is_empty() || !fields.holds("place.mode", "exact") {
        return;
    }
    for (name, guess) in guess(query) {
        // The town of the network was only suggested.
        let suggested = name == "place.locality" && fields.holds(name, town);
        if (fields.text(name).is_none() || suggested) && !guess.is_empty() {
            fields.set(name, guess);
        }
    }
    if fields.text("place.locality").is_none() {
        fields.set("place.locality", town);
    }
}

/// Street, postal code and town in what was searched for, as far as commas and five digits tell them apart.
fn guess(query: &str) -> [(&'static str, String); 3] {
    let clean = |text: &str| text.trim_matches([',', ' ']).to_owned();
    let is_code = |word: &&str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = query.split([',', ' ']).find(is_code);
    let halves = query.split_once(code.unwrap_or(","));
    let (before, after) = halves.unwrap_or((query, ""));
    let (mut street, mut town) = (clean(before), clean(after));
    if street.is_empty() {
        // The town came first.
        let (first, rest) = town.split_once(',').unwrap_or((&town, ""));
        (town, street) = (clean(first), clean(rest));
    }
    let code = code.unwrap_or_default().to_owned();
    [("place.street", street), ("place.postal_code", code), ("place.locality", town)]
}
