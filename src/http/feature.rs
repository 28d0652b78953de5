//! The list for machines: the same offers in the same order as on the page, as GeoJSON.

use super::House;
use super::answer::{MINUTE, geojson, has, pack, takes_gzip, time, unchanged};
use super::cache::{Key, What};
use super::refuse::{named, problems};
use super::visit::{Asked, data_query};
use crate::atlas::Item;
use crate::atlas::Map;
use crate::error::Problem;
use crate::offer::short_id;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDateTime;
use serde_json::json;
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
        network: (map.network.id, map.change),
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
    let features: Vec<_> = listing
        .items
        .iter()
        .map(|item| feature(map, asked, item))
        .collect();
    let collection = json!({
        "type": "FeatureCollection",
        "numberMatched": listing.total,
        "numberReturned": features.len(),
        "features": features,
    });
    serde_json::to_vec(&collection).unwrap_or_default()
}

fn feature(map: &Map, asked: &Asked, item: &Item) -> serde_json::Value {
    let geometry = item
        .point
        .map(|point| json!({"type": "Point", "coordinates": [point.lon(), point.lat()]}));
    let organisation = map.organisation(item.organisation);
    let mut properties = json!({
        "title": item.title,
        "category": item.category,
        "purpose": item.purpose,
        "organisation": organisation.and_then(|organisation| Some(organisation.name.best(asked.lang)?.value)),
    });
    if let Some(tag) = item
        .title_lang
        .as_ref()
        .filter(|tag| tag.as_str() != asked.lang.tag())
    {
        properties["title_lang"] = json!(tag);
    }
    if let Some(distance) = item.distance {
        properties["distance"] = json!(distance.round());
    }
    json!({"type": "Feature", "id": short_id(item.id), "geometry": geometry, "properties": properties})
}
