//! When it takes place, in the form: slots, single dates, exceptions and holiday rules as fields.

use super::Fields;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use crate::schedule::Schedule;
use maud::{Markup, html};

/// The part of the form that asks when; it stands inside a `fieldset` with its legend.
pub fn editor(
    _fields: &Fields,
    lang: Interface,
    _network: &Network,
    _problems: &[Problem],
) -> Markup {
    html! { p.aside { (say(lang, "page-by-appointment")) } }
}

/// What the fields say; what the form has no field for stays as it was before.
pub fn schedule(_fields: &Fields, before: &Schedule, _lang: Interface) -> (Schedule, Vec<Problem>) {
    (before.clone(), Vec::new())
}

/// The fields that say this schedule.
pub fn fields_of(_schedule: &Schedule) -> Vec<(String, String)> {
    Vec::new()
}

/// What a button inside this part does to the fields, by the value of `do`; others' buttons change nothing.
pub fn act(fields: Fields, _deed: &str) -> Fields {
    fields
}
