//! Whether the house is ready, for those who watch it.

use super::House;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How the house stands, as far as its keepers say.
#[derive(Debug, Default)]
pub struct Condition {
    loaded: AtomicBool,
    cut_off: AtomicBool,
}

impl Condition {
    /// All networks are loaded.
    pub fn loaded(&self) {
        self.loaded.store(true, Ordering::Release);
    }

    /// Whether the database can be reached; without it the house shows what it has.
    pub fn database(&self, reached: bool) {
        self.cut_off.store(!reached, Ordering::Release);
    }
}

/// `GET /health`: 503 until everything is loaded, 200 from then on.
pub async fn health(State(house): State<Arc<House>>) -> Response {
    let ready = house.condition.loaded.load(Ordering::Acquire);
    let database = !house.condition.cut_off.load(Ordering::Acquire);
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let report = json!({ "ready": ready, "database": database, "build": house.build, "networks": house.atlas.health() });
    (
        status,
        [(header::CACHE_CONTROL, "no-store")],
        axum::Json(report),
    )
        .into_response()
}
