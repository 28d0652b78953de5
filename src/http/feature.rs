//! The list for machines: the same offers in the same order as on the page, as GeoJSON.

use super::House;
use super::answer::{MINUTE, geojson, has, pack, takes_gzip, time, unchanged, version};
use super::cache::{Key, What};
use super::refuse::{named, problems};
use super::visit::{Asked, data_query};
use crate::atlas::Item;
use crate::atlas::Map;
use crate::error::Problem;
use crate::language::Tag;
use crate::offer::short_id;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDateTime;
use serde::Serialize;
use std::sync::Arc;

/// How many offers there are when nobody says how many, and how many at most.
const LIMIT: (usize, usize) = (50, 500);

/// `GET /{network}/offers.geojson`
pub async fn offers(State(house): State<Arc<House>>, request: Request) -> Response {
    let uri = request.uri();
    let slug = uri.path().split('/').nth(1).unwrap_or_default();
    let Some(map) = house.desk.atlas.map(slug) else {
        return problems(
            StatusCode::NOT_FOUND,
            named(uri),
            &[Problem::new("network", "problem-unknown-value").with("value", slug)],
        );
    };
    let (asked, offset, limit) = match read(uri.query()) {
        Ok(asked) => asked,
        Err(wrong) => return problems(StatusCode::BAD_REQUEST, named(uri), &wrong),
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let time = time(&asked.filter, now);
    let tag = house.tag(&map, time);
    if has(request.headers(), &tag) {
        return unchanged(&tag, MINUTE);
    }
    let gzip = takes_gzip(request.headers());
    let key = Key {
        network: (map.network.id, version(&map)),
        what: What::Features,
        lang: asked.lang,
        query: format!("{}&{offset}+{limit}", asked.filter.query()).into(),
        time,
        gzip,
    };
    let body = house.cache.answer(key, || {
        let plain = collection(&map, &asked, offset, limit, now);
        if gzip { pack(plain) } else { plain.into() }
    });
    geojson(body, &tag)
}

fn read(query: Option<&str>) -> Result<(Asked, usize, usize), Vec<Problem>> {
    let asked = data_query(query, &["lang", "offset", "limit"])?;
    let offset = asked.count("offset", 0, usize::MAX)?;
    let limit = asked.count("limit", LIMIT.0, LIMIT.1)?;
    Ok((asked, offset, limit))
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
