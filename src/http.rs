//! Every route on one page.

use crate::desk::Desk;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use std::sync::Arc;

/// All routes.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new().route("/health", get(health)).with_state(desk)
}

/// Whether the house is ready, and how its networks stand.
async fn health(State(desk): State<Arc<Desk>>) -> (StatusCode, Json<crate::desk::Health>) {
    let health = desk.health();
    let status = match health.ready {
        true => StatusCode::OK,
        false => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(health))
}
