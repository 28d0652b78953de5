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

/// `GET /{network}/tiles/{z}/{x}/{y}.geojson`, and the same as `.mvt`
pub async fn tile(State(house): State<Arc<House>>, request: Request) -> Response {
    in_turn(match read(request.uri().path(), 2) {
        // Whoever draws by himself asks for the same as vectors.
        None => vector(&house, &request)
            .unwrap_or_else(|| problems(StatusCode::NOT_FOUND, named(request.uri()), &[])),
        Some(tile) => answer(&house, &request, &[LANG], |map, asked, now| {
            let tile = tile.map_err(|wrong| vec![wrong])?;
            Ok(map.tile(tile, &asked.filter, asked.lang, now))
        }),
    })
    .await
}

/// The tile that a path names behind so many parts; none where the path is no tile's.
pub fn read(path: &str, before: usize) -> Option<Result<Tile, Problem>> {
    let mut parts = path.strip_prefix('/')?.split('/').skip(before);
    let (z, x, y) = (parts.next()?, parts.next()?, parts.next()?.strip_suffix(".geojson")?);
    let number = |field: &str, text: &str| {
        text.parse::<u32>().map_err(|_| Problem::new(field, "problem-number").with("value", text))
    };
    let tile = || {
        let (z, x, y) = (number("z", z)?, number("x", x)?, number("y", y)?);
        Tile::new(z.try_into().unwrap_or(u8::MAX), x, y)
    };
    Some(tile())
}
