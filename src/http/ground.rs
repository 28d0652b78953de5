//! The ground of a network's map and its own colours.

use super::House;
use super::answer::{MINUTE, geojson, has, unchanged};
use super::refuse::{named, problems};
use crate::error::Problem;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::sync::Arc;

/// `GET /{network}/boundary.geojson`
pub async fn boundary(State(house): State<Arc<House>>, request: Request) -> Response {
    let slug = request.uri().path().split('/').nth(1).unwrap_or_default();
    let map = house.desk.atlas.map(slug);
    let Some((map, boundary)) =
        map.as_deref().and_then(|map| Some((map, map.network.ground.boundary.as_ref()?)))
    else {
        let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
        return problems(StatusCode::NOT_FOUND, named(request.uri()), &[missing]);
    };
    let tag = house.tag(map, 0);
    if has(request.headers(), &tag) {
        return unchanged(&tag, MINUTE);
    }
    let ground = &map.network.ground;
    let feature = json!({
        "type": "Feature",
        "geometry": boundary,
        "properties": { "name": map.network.town, "source": ground.source, "approximate": ground.approximate },
    });
    geojson(feature.to_string().into(), &tag)
}

/// `GET /{network}/colours.css`: the network's accent, lighter where the page is dark.
pub async fn colours(State(house): State<Arc<House>>, Path(slug): Path<String>) -> Response {
    let map = house.desk.atlas.map(&slug);
    style(map.as_deref().and_then(|map| map.network.colours.accent.as_deref()))
}

/// The style sheet of an accent; nothing where there is none.
pub fn style(accent: Option<&str>) -> Response {
    let Some(accent) = accent.filter(|accent| is_colour(accent)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let style = format!(
        ":root{{--own:{accent};--accent:{accent};--tint:color-mix(in oklab,{accent} 14%,#fffcf6)}}\
        @media (prefers-color-scheme:dark){{:root{{--accent:color-mix(in oklab,{accent} 40%,#fff3e0);\
        --on-accent:color-mix(in oklab,{accent} 30%,#000);--tint:color-mix(in oklab,{accent} 35%,#1a1816)}}}}"
    );
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, style).into_response()
}

/// Checked once more here, since it goes into a style sheet.
fn is_colour(text: &str) -> bool {
    text.len() == 7
        && text.starts_with('#')
        && text.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
}
