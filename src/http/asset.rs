//! The files of the front end: for ever, since their names change with them, in the smallest packing the browser takes.

use super::House;
use crate::page::asset;
use crate::page::asset::Asset;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::borrow::Cow;
use std::sync::Arc;

/// `GET /assets/{name}`
pub async fn asset(
    State(_): State<Arc<House>>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let Some(asset) = asset::asset(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (body, way) = packed(asset, &headers);
    let body = match body {
        Cow::Borrowed(bytes) => Body::from(*bytes),
        Cow::Owned(bytes) => Body::from(bytes.clone()),
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    if let Some(way) = way {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(way));
    }
    for (name, value) in [
        (header::CONTENT_TYPE, asset.media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The smallest form that the browser takes, and its name.
fn packed(
    asset: &'static Asset,
    headers: &HeaderMap,
) -> (&'static Cow<'static, [u8]>, Option<&'static str>) {
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let takes = |way: &str| {
        accepted.split(',').any(|one| one.split(';').next().is_some_and(|one| one.trim() == way))
    };
    match (&asset.brotli, &asset.gzip) {
        (Some(brotli), _) if takes("br") => (brotli, Some("br")),
        (_, Some(gzip)) if takes("gzip") => (gzip, Some("gzip")),
        _ => (&asset.plain, None),
    }
}
