//! The map underneath, for the page's script and for whoever reads TileJSON.

use super::House;
use super::answer::{has, takes_gzip};
use crate::basemap::Answer;
use crate::basemap::Credit;
use crate::basemap::Picture;
use crate::basemap::unpack;
use crate::geo::Bounds;
use crate::geo::Tile;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How long a tile is kept: its address names the map's version, and a week-old street map is still one.
const WEEK: &str = "public, max-age=604800";
/// How long nothing is kept.
const HOUR: &str = "public, max-age=3600";

/// `GET /basemap/{z}/{x}/{y}`
pub async fn tile(
    State(house): State<Arc<House>>,
    Path((z, x, y)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let numbers = (z.parse::<u8>(), x.parse(), y.parse());
    let (Ok(z), Ok(x), Ok(y)) = numbers else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Ok(tile) = Tile::new(z, x, y) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match house.basemap.tile(tile, || house.grounds.now(&house)).await {
        Answer::Tile(picture) => show(picture, &headers),
        // Not an error: beyond the map's rim there simply is nothing.
        Answer::Nothing if house.basemap.about().is_some() => {
            (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, HOUR)]).into_response()
        }
        Answer::Nothing => StatusCode::NOT_FOUND.into_response(),
        Answer::NotNow => {
            let headers = [(header::CACHE_CONTROL, "no-store"), (header::RETRY_AFTER, "30")];
            (StatusCode::SERVICE_UNAVAILABLE, headers).into_response()
        }
    }
}

fn show(picture: Picture, asked: &HeaderMap) -> Response {
    let unchanged = has(asked, &picture.tag);
    let packed = picture.gzip && takes_gzip(asked);
    let body = match picture.gzip && !packed && !unchanged {
        true => unpack(&picture.bytes),
        false => Ok(picture.bytes),
    };
    let Ok(body) = body else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let mut response = Response::new(if unchanged { Body::empty() } else { Body::from(body) });
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, picture.media_type),
        (header::CACHE_CONTROL, WEEK),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if picture.gzip {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if packed && !unchanged {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    // Packed and unpacked are two bodies; a weak tag holds for both.
    let tag = if picture.gzip { format!("W/{}", picture.tag) } else { picture.tag };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// `GET /basemap/tiles.json`: the map as TileJSON 3.0 describes it.
pub async fn description(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let Some(about) = house.basemap.about() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let credit = match &about.credit {
        Credit::OpenStreetMap => "© OpenStreetMap contributors",
        Credit::Named { text, .. } => text,
    };
    let mut description = json!({
        "tilejson": "3.0.0",
        "tiles": [format!("{}/basemap/{{z}}/{{x}}/{{y}}?v={}", house.origin(&headers), about.version)],
        "minzoom": about.shallowest,
        "maxzoom": about.deepest,
        "attribution": credit,
        "version": "1.0.0",
    });
    if let Some(b) = about.bounds {
        description["bounds"] = json!([b.west, b.south, b.east, b.north]);
    }
    ([(header::CACHE_CONTROL, HOUR)], axum::Json(description)).into_response()
}

/// The boxes round all networks, reckoned anew every few seconds: a boundary may have thousands of corners.
#[derive(Default)]
pub struct Grounds(RwLock<Option<(Instant, Arc<[Bounds]>)>>);

impl Grounds {
    const HOLD: Duration = Duration::from_secs(5);

    fn now(&self, house: &House) -> Arc<[Bounds]> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, boxes)) = known.filter(|(since, _)| since.elapsed() < Self::HOLD) {
            return boxes;
        }
        let networks = house.desk.atlas.networks();
        let boxes: Arc<[Bounds]> = networks.iter().map(|network| network.ground.bounds()).collect();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) =
            Some((Instant::now(), boxes.clone()));
        boxes
    }
}
