//! Old links to what was merged lead to what it is now, for ever.

use super::answer::ASK;
use super::visit::Visit;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::offer::short_id;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The way to what an offer or organisation was merged into, whose address `there` tells by its short form; else that there is no such thing.
pub fn moved_or_nowhere(visit: &Visit, id: &str, there: impl Fn(&str) -> String) -> Response {
    let named = parse_short(id);
    // What leads to itself would lead a browser round and round.
    let now =
        named.and_then(|bits| visit.map.moved(bits)).filter(|now| Some(short_bits(*now)) != named);
    match now {
        // It holds for ever, but a merge can be undone for a while, so a browser asks each time.
        Some(now) => {
            let to = [
                (header::LOCATION, there(&short_id(now))),
                (header::CACHE_CONTROL, ASK.to_owned()),
            ];
            (StatusCode::PERMANENT_REDIRECT, to).into_response()
        }
        None => visit.not_found(),
    }
}
