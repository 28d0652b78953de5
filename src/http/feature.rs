//! The list for machines: the same offers in the same order as on the page, as GeoJSON.

use super::House;
use super::data::answer;
use super::visit::Asked;
use crate::atlas::Item;
use crate::atlas::Map;
use crate::language::Tag;
use crate::offer::short_id;
use axum::extract::{Request, State};
use axum::response::Response;
use chrono::NaiveDateTime;
use serde::Serialize;
use std::sync::Arc;

/// How many offers there are when nobody says how many, and how many at most.
const LIMIT: (usize, usize) = (50, 500);

/// `GET /{network}/offers.geojson`
pub async fn offers(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, &["lang", "offset", "limit"], |map, asked, now| {
        let offset = asked.count("offset", 0, usize::MAX)?;
        let limit = asked.count("limit", LIMIT.0, LIMIT.1)?;
        Ok(collection(map, asked, offset, limit, now))
    })
}

/// The offers as one GeoJSON object.
fn collection(
    map: &Map,
    asked: &Asked,
    offset: usize,
    limit: usize,
    now: NaiveDateTime,
) -> Vec<u8> {
    let listing = map.list(&asked.filter, offset, limit, asked.lang, now);
    let collection = Collection {
        kind: "FeatureCollection",
        number_matched: listing.total,
        number_returned: listing.items.len(),
        features: listing.items.iter().map(|item| feature(map, asked, item)).collect(),
    };
    serde_json::to_vec(&collection).unwrap_or_default()
}

#[derive(Serialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(rename = "numberMatched")]
    number_matched: usize,
    #[serde(rename = "numberReturned")]
    number_returned: usize,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    id: String,
    geometry: Option<Geometry>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: &'static str,
    coordinates: [f64; 2],
}

#[derive(Serialize)]
struct Properties<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title_lang: Option<&'a str>,
    category: &'static str,
    purpose: &'static str,
    organisation: Option<&'a str>,
    /// Metres from the position asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    distance: Option<f64>,
}

fn feature<'a>(map: &'a Map, asked: &Asked, item: &'a Item) -> Feature<'a> {
    // Ten centimetres are enough for a house, and more digits would only be longer.
    let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
    let tag = item.title_lang.as_ref().map(Tag::as_str);
    let organisation = map.organisation(item.organisation);
    Feature {
        kind: "Feature",
        id: short_id(item.id),
        geometry: item.point.map(|point| Geometry {
            kind: "Point",
            coordinates: [rounded(point.lon()), rounded(point.lat())],
        }),
        properties: Properties {
            title: &item.title,
            title_lang: tag.filter(|tag| *tag != asked.lang.tag()),
            category: item.category.id(),
            purpose: item.purpose.id(),
            organisation: organisation.and_then(|o| Some(o.name.best(asked.lang)?.value)),
            distance: item.distance.map(f64::round),
        },
    }
}
