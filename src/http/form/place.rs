//! Where it takes place, in the form: the mode, the address, the point and the area as fields.

use super::super::House;
use super::Fields;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use crate::offer::Place;
use crate::offer::PlaceMode;
use maud::{Markup, html};

/// The ways in which a place can be public, each with the key of its words.
const MODES: [(PlaceMode, &str, &str); 2] = [
    (PlaceMode::None, "none", "page-place-on-request"),
    (PlaceMode::Online, "online", "page-online"),
];

/// The part of the form that asks where; it stands inside a `fieldset` with its legend.
pub fn editor(
    fields: &Fields,
    lang: Interface,
    _network: &Network,
    _problems: &[Problem],
) -> Markup {
    html! {
        @for (_, id, key) in MODES {
            label.choice { input type="radio" name="place.mode" value=(id) checked[fields.holds("place.mode", id)]; span { (say(lang, key)) } }
        }
    }
}

/// What the fields say; what the form has no field for stays as it was before.
pub fn place(fields: &Fields, before: &Place, _lang: Interface) -> (Place, Vec<Problem>) {
    match MODES.iter().find(|(_, id, _)| fields.holds("place.mode", id)) {
        Some((mode, ..)) => (Place { mode: *mode, ..before.clone() }, Vec::new()),
        None => (before.clone(), vec![Problem::new("place.mode", "problem-required")]),
    }
}

/// The fields that say this place.
pub fn fields_of(place: &Place) -> Vec<(String, String)> {
    let known = MODES.iter().find(|(mode, ..)| *mode == place.mode);
    known.map(|(_, id, _)| ("place.mode".to_owned(), (*id).to_owned())).into_iter().collect()
}

/// What a button inside this part does to the fields, by the value of `do`; others' buttons change nothing.
pub async fn act(_house: &House, _network: &Network, fields: Fields, _deed: &str) -> Fields {
    fields
}
