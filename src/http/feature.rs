//! The list for machines: the same offers in the same order as on the page, as GeoJSON.

use super::House;
use super::data::{answer, in_turn};
use super::known::{Known, LANG, from_nought};
use axum::extract::{Request, State};
use axum::response::Response;
use std::sync::Arc;

/// How many offers there are when nobody says how many, and how many at most.
const LIMIT: (usize, usize) = (50, 500);
/// What it takes beside the filter.
const KNOWN: [Known; 3] = [LANG, ("offset", from_nought), ("limit", from_nought)];

/// The path of this list, behind the network's.
pub const OFFERS: &str = "offers.geojson";

/// `GET /{network}/offers.geojson`
pub async fn offers(State(house): State<Arc<House>>, request: Request) -> Response {
    let answer = answer(&house, &request, &KNOWN, |map, asked, now| {
        let offset = asked.count("offset", 0, usize::MAX);
        let limit = asked.count("limit", LIMIT.0, LIMIT.1);
        Ok(map.list_geojson(&asked.filter, offset, limit, asked.lang, now))
    });
    in_turn(answer).await
}
