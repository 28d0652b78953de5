//! Whether the house is ready, for those who watch it.

use super::House;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `GET /health`: 503 until everything is loaded, 200 from then on.
pub async fn health(State(house): State<Arc<House>>) -> Response {
    let health = house.desk.health();
    let status = match health.ready {
        true => StatusCode::OK,
        false => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, [(header::CACHE_CONTROL, "no-store")], axum::Json(health)).into_response()
}
