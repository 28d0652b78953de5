//! Tiles: what stands on a piece of the map. The shortest way through the house, since it is walked most.

use super::House;
use super::answer::{MINUTE, geojson, has, pack, takes_gzip, time, unchanged, version};
use super::cache::{Key, What};
use super::refuse::{named, problems};
use super::visit::data_query;
use crate::error::Problem;
use crate::geo::Tile;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;

/// `GET /{network}/tiles/{z}/{x}/{y}.geojson`
pub async fn tile(State(house): State<Arc<House>>, request: Request) -> Response {
    let uri = request.uri();
    let Some((slug, tile)) = read(uri.path()) else {
        return problems(StatusCode::NOT_FOUND, named(uri), &[]);
    };
    let Some(map) = house.desk.atlas.map(slug) else {
        return problems(
            StatusCode::NOT_FOUND,
            named(uri),
            &[Problem::new("network", "problem-unknown-value").with("value", slug)],
        );
    };
    let asked = tile
        .map_err(|problem| vec![problem])
        .and_then(|tile| Ok((tile, data_query(uri.query(), &["lang"])?)));
    let (tile, asked) = match asked {
        Ok(asked) => asked,
        Err(wrong) => return problems(StatusCode::BAD_REQUEST, named(uri), &wrong),
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let time = time(&asked.filter, now);
    let tag = house.tag(&map, time);
    if has(request.headers(), &tag) {
        return unchanged(&tag, MINUTE);
    }
    let gzip = takes_gzip(request.headers());
    let key = Key {
        network: (map.network.id, version(&map)),
        what: What::Tile(tile),
        lang: asked.lang,
        query: asked.filter.query().into(),
        time,
        gzip,
    };
    let body = house.cache.answer(key, || {
        let plain = map.tile(tile, &asked.filter, asked.lang, now);
        if gzip { pack(plain) } else { plain.into() }
    });
    geojson(body, &tag)
}

/// The network's slug and the tile that a path names; none where the path is no tile's.
fn read(path: &str) -> Option<(&str, Result<Tile, Problem>)> {
    let mut parts = path.strip_prefix('/')?.split('/');
    let (slug, _tiles) = (parts.next()?, parts.next()?);
    let (z, x, y) = (parts.next()?, parts.next()?, parts.next()?.strip_suffix(".geojson")?);
    let number = |field: &str, text: &str| {
        text.parse::<u32>().map_err(|_| Problem::new(field, "problem-number").with("value", text))
    };
    let tile = || {
        let (z, x, y) = (number("z", z)?, number("x", x)?, number("y", y)?);
        Tile::new(z.try_into().unwrap_or(u8::MAX), x, y)
    };
    Some((slug, tile()))
}
