//! Whether the house is ready, for those who watch it.

use super::House;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `GET /health`
pub async fn health(State(house): State<Arc<House>>) -> Response {
    let health = house.atlas.health();
    ([(header::CACHE_CONTROL, "no-store")], axum::Json(health)).into_response()
}
