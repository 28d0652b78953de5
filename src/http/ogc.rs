//! OGC API – Features and Tiles: what geographic information systems ask for, of one network or of all.
//!
//! `/ogc` counts every offer once, at its home; `/{network}/ogc` has what that network shows. Every answer is there for programs and for people.

mod api;
mod call;
mod collections;
mod items;
mod landing;
mod page;
mod parameters;
mod tiles;

use api::description;
use collections::{collection, collections, queryables, schema};
use items::{item, items};
use landing::{conformance, landing};
pub use tiles::vector;
use tiles::{grid, grids, tile, tilejson, tileset, tilesets};

use super::House;
use super::refuse::problems;
use crate::error::Problem;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use parameters::Parameter;
use std::sync::Arc;

/// What every resource that is not a list takes.
const PLAIN: &[Parameter] = &[Parameter::Format(&["json", "html"]), Parameter::Lang];

/// All routes of the interfaces, of which no other page knows.
pub fn routes() -> Router<Arc<House>> {
    Router::new()
        .route("/ogc", get(landing))
        .route("/ogc/", get(landing))
        .route("/ogc/api", get(description))
        .route("/ogc/conformance", get(conformance))
        .route("/ogc/collections", get(collections))
        .route("/ogc/collections/{collection}", get(collection))
        .route("/ogc/collections/{collection}/queryables", get(queryables))
        .route("/ogc/collections/{collection}/schema", get(schema))
        .route("/ogc/collections/{collection}/items", get(items))
        .route("/ogc/collections/{collection}/items/{id}", get(item))
        .merge(of_network())
        .method_not_allowed_fallback(only_read)
}

/// The same of one network, with its tiles.
fn of_network() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/tiles.json", get(tilejson))
        .route("/{network}/ogc", get(landing))
        .route("/{network}/ogc/", get(landing))
        .route("/{network}/ogc/api", get(description))
        .route("/{network}/ogc/conformance", get(conformance))
        .route("/{network}/ogc/collections", get(collections))
        .route("/{network}/ogc/collections/{collection}", get(collection))
        .route("/{network}/ogc/collections/{collection}/queryables", get(queryables))
        .route("/{network}/ogc/collections/{collection}/schema", get(schema))
        .route("/{network}/ogc/collections/{collection}/items", get(items))
        .route("/{network}/ogc/collections/{collection}/items/{id}", get(item))
        .route("/{network}/ogc/tileMatrixSets", get(grids))
        .route("/{network}/ogc/tileMatrixSets/{grid}", get(grid))
        .route("/{network}/ogc/collections/{collection}/tiles", get(tilesets))
        .route("/{network}/ogc/collections/{collection}/tiles/{grid}", get(tileset))
        .route("/{network}/ogc/collections/{collection}/tiles/{grid}/{z}/{y}/{x}", get(tile))
}

/// Whoever wants to do anything but read.
pub async fn only_read(request: Request) -> Response {
    let lang = super::refuse::named_or_asked(request.uri(), request.headers());
    let wrong = Problem::new("method", "problem-only-read").with("value", request.method());
    problems(StatusCode::METHOD_NOT_ALLOWED, lang, &[wrong])
}
