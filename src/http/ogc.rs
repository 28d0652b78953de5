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

pub use api::description;
pub use collections::{collection, collections, queryables, schema};
pub use items::{item, items};
pub use landing::{conformance, landing};
pub use tiles::{grid, grids, tile, tilejson, tileset, tilesets, vector};

use super::refuse::problems;
use crate::error::Problem;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use parameters::Parameter;

/// What every resource that is not a list takes.
const PLAIN: &[Parameter] = &[Parameter::Format(&["json", "html"]), Parameter::Lang];

/// Whoever wants to do anything but read.
pub async fn only_read(request: Request) -> Response {
    let lang = super::refuse::named(request.uri());
    let wrong = Problem::new("method", "problem-only-read").with("value", request.method());
    problems(StatusCode::METHOD_NOT_ALLOWED, lang, &[wrong])
}
