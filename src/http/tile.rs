//! Tiles: what stands on a piece of the map. The shortest way through the house, since it is walked most.

use super::House;
use super::data::{answer, in_turn};
use super::known::LANG;
use super::ogc::vector;
use super::refuse::{named, problems};
use crate::error::Problem;
use crate::geo::Tile;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;

/// How the path of a tile as GeoJSON ends.
const GEOJSON: &str = ".geojson";

/// `GET /{network}/tiles/{z}/{x}/{y}.geojson`, and the same as `.mvt`
pub async fn tile(State(house): State<Arc<House>>, request: Request) -> Response {
    let path = request.uri().path();
    in_turn(match is_geojson(path) {
        // Whoever draws by himself asks for the same as vectors.
        false => vector(&house, &request)
            .unwrap_or_else(|| problems(StatusCode::NOT_FOUND, named(request.uri()), &[])),
        true => answer(&house, &request, &[LANG], |map, asked, now| {
            let tile = read(path, 2).map_err(|wrong| vec![wrong])?;
            Ok(map.tile(tile, &asked.filter, asked.lang, now))
        }),
    })
    .await
}

/// Whether what is asked for of a network is a tile as GeoJSON.
pub fn is_one(rest: &str) -> bool {
    let parts = rest.strip_prefix("tiles/").filter(|parts| is_geojson(parts));
    parts.is_some_and(|parts| parts.bytes().filter(|byte| *byte == b'/').count() == 2)
}

/// Whether the tile of this path is asked for as GeoJSON.
pub fn is_geojson(path: &str) -> bool {
    path.ends_with(GEOJSON)
}

/// The tile that a path names behind so many parts.
///
/// # Errors
/// Zoom, column or row are no numbers, or there is no such tile.
pub fn read(path: &str, before: usize) -> Result<Tile, Problem> {
    let path = path.strip_suffix(GEOJSON).unwrap_or(path);
    let mut parts = path.split('/').skip(1 + before);
    let mut number = |field: &str| {
        let text = parts.next().unwrap_or_default();
        text.parse::<u32>().map_err(|_| Problem::new(field, "problem-number").with("value", text))
    };
    let (z, x, y) = (number("z")?, number("x")?, number("y")?);
    Tile::new(z.try_into().unwrap_or(u8::MAX), x, y)
}
