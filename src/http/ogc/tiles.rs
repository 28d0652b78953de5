//! The tiles of a network for other programs: their description, the grid they lie in, and the same marks as GeoJSON or as vectors.

use super::super::House;
use super::super::answer::{Holds, MINUTE, Mark, pack, takes_gzip};
use super::super::known::LANG;
use super::super::refuse::{named, named_or_asked, problems};
use super::super::visit::data_query;
use super::PLAIN;
use super::call::{Call, respond};
use super::collections::{Collection, document, extent};
use super::items::GEOJSON;
use super::page;
use super::parameters::{Parameter, Question};
use crate::error::Problem;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Crs;
use crate::geo::DEEPEST;
use crate::geo::Point;
use crate::geo::Tile;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use crate::page::address;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;

/// The media type of Mapbox Vector Tiles.
const MVT: &str = "application/vnd.mapbox-vector-tile";
/// The one grid.
const GRID: &str = "WebMercatorQuad";
const GRID_URI: &str = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
const MERCATOR: &str = "http://www.opengis.net/def/crs/EPSG/0/3857";
/// Half the width of the world in metres, and the scale of the tile that shows all of it.
const HALF_WORLD: f64 = 20_037_508.342_789_244;
const SCALE: f64 = 559_082_264.028_717_9;
/// The deepest matrix of the grid, as its definition has it.
const MATRICES: u8 = 24;

/// `GET …/tileMatrixSets`
pub async fn grids(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let there = call.address(&format!("/tileMatrixSets/{GRID}"));
        let own = call.link("self", there, "application/json", "ogc-grid");
        let links = call.self_links("application/json");
        let one =
            json!({"id": GRID, "title": GRID, "uri": GRID_URI, "crs": MERCATOR, "links": [own]});
        let body = json!({"tileMatrixSets": [one], "links": links});
        let page = page::tree(call, &body);
        Ok(document(
            say(call.lang, "ogc-grids").into_owned(),
            "application/json",
            &body,
            links,
            page,
        ))
    })
}

/// `GET …/tileMatrixSets/{grid}`
pub async fn grid(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        only_grid(call)?;
        let matrix = |z: u8| {
            let tiles = 1u64 << z;
            let scale = SCALE / tiles as f64;
            json!({"id": z.to_string(), "scaleDenominator": scale, "cellSize": scale * 0.000_28, "cornerOfOrigin": "topLeft",
                "pointOfOrigin": [-HALF_WORLD, HALF_WORLD], "tileWidth": 256, "tileHeight": 256, "matrixWidth": tiles, "matrixHeight": tiles})
        };
        let matrices: Vec<Value> = (0..=MATRICES).map(matrix).collect();
        let links = call.self_links("application/json");
        let body = json!({"id": GRID, "title": GRID, "uri": GRID_URI, "crs": MERCATOR, "orderedAxes": ["X", "Y"],
            "wellKnownScaleSet": "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible", "tileMatrices": matrices, "links": links});
        let page = page::tree(call, &body);
        Ok(document(GRID.to_owned(), "application/json", &body, links, page))
    })
}

/// There is one grid, and it is named at the end of the path.
fn only_grid(call: &Call) -> Result<(), Box<Response>> {
    let named = call.path.rsplit('/').next().unwrap_or_default();
    if named == GRID { Ok(()) } else { Err(call.missing("tileMatrixSetId", named)) }
}

/// `GET …/collections/{collection}/tiles`
pub async fn tilesets(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        on_the_map(call)?;
        let links = call.self_links("application/json");
        let body = json!({"tilesets": [described(call)], "links": links});
        let page = page::tree(call, &body);
        Ok(document(call.titled("ogc-tiles"), "application/json", &body, links, page))
    })
}

/// `GET …/collections/{collection}/tiles/{grid}`
pub async fn tileset(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        on_the_map(call)?;
        only_grid(call)?;
        let (mut body, mut links) = (described(call), call.self_links("application/json"));
        let more = body["links"].as_array().cloned().unwrap_or_default();
        links.extend(more.into_iter().filter(|link| link["rel"] != "self"));
        body["links"] = json!(links);
        let bounds = extent(call);
        body["tileMatrixSetLimits"] = limits(bounds);
        let Bounds { west, south, east, north } = bounds;
        body["boundingBox"] = json!({"lowerLeft": [west, south], "upperRight": [east, north], "crs": Crs::Crs84.uri()});
        let page = page::tree(call, &body);
        Ok(document(call.titled("ogc-tiles"), "application/json", &body, links, page))
    })
}

/// Tiles are a network's, and show what has a place.
fn on_the_map(call: &Call) -> Result<(), Box<Response>> {
    match Collection::of(call)? {
        Collection::Offers => Ok(()),
        other => Err(call.missing("collection", other.id())),
    }
}

/// What is said of the tiles, wherever they are listed.
fn described(call: &Call) -> Value {
    let own = call.address(&format!("/collections/{}/tiles/{GRID}", Collection::Offers.id()));
    let tile = |form: &str, kind: &str| {
        let href = format!("{own}/{{tileMatrix}}/{{tileRow}}/{{tileCol}}?f={form}");
        json!({"rel": "item", "href": href, "type": kind, "templated": true, "title": say(call.lang, "ogc-tiles")})
    };
    let grid = call.address(&format!("/tileMatrixSets/{GRID}"));
    let scheme = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";
    let links = [
        call.link("self", own.clone(), "application/json", "ogc-tiles"),
        call.link(scheme, grid, "application/json", "ogc-grid"),
        tile("json", GEOJSON),
        tile("mvt", MVT),
    ];
    json!({"title": call.titled("ogc-tiles"), "dataType": "vector", "crs": MERCATOR, "tileMatrixSetId": GRID, "tileMatrixSetURI": GRID_URI, "links": links})
}

/// In which rows and columns of each matrix there is anything.
fn limits(bounds: Bounds) -> Value {
    let corner = |lon, lat| Point::new(lon, lat).map(Point::on_map).unwrap_or_default();
    let (first, last) = (corner(bounds.west, bounds.north), corner(bounds.east, bounds.south));
    let limit = |z: u8| {
        let (first, last) = (Tile::at(z, first), Tile::at(z, last));
        json!({"tileMatrix": z.to_string(), "minTileRow": first.y, "maxTileRow": last.y, "minTileCol": first.x, "maxTileCol": last.x})
    };
    (0..=DEEPEST).map(limit).collect()
}

/// `GET …/collections/{collection}/tiles/{grid}/{z}/{y}/{x}`
pub async fn tile(State(house): State<Arc<House>>, request: Request) -> Response {
    let uri = request.uri();
    let lang = named_or_asked(uri, request.headers());
    let parts: Vec<&str> = uri.path().split('/').collect();
    let [_, _, _, "collections", "offers", "tiles", GRID, z, y, x] = parts[..] else {
        return problems(StatusCode::NOT_FOUND, lang, &[]);
    };
    let mut known = vec![Parameter::Format(&["json", "mvt"]), Parameter::Lang];
    known.extend(Parameter::filters());
    let question = match Question::read(uri.query(), &known) {
        Ok(question) => question,
        Err(wrong) => return problems(StatusCode::BAD_REQUEST, lang, &wrong),
    };
    let accepted = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let vectors = match question.form.as_deref() {
        Some(form) => form == "mvt",
        None => accepted.is_some_and(|accepted| accepted.contains(MVT)),
    };
    let words = question.lang.unwrap_or(Interface::De);
    match numbered(z, x, y) {
        Ok(tile) => drawn(&house, &request, &question.filter, words, tile, vectors),
        Err(wrong) => problems(StatusCode::NOT_FOUND, lang, &[wrong]),
    }
}

/// `GET /{network}/tiles/{z}/{x}/{y}.mvt`; none where the path is no such tile's.
pub fn vector(house: &House, request: &Request) -> Option<Response> {
    let mut parts = request.uri().path().strip_prefix('/')?.split('/').skip(2);
    let (z, x, y) = (parts.next()?, parts.next()?, parts.next()?.strip_suffix(".mvt")?);
    let uri = request.uri();
    let tile = numbered(z, x, y).map_err(|wrong| vec![wrong]);
    let asked = tile.and_then(|tile| Ok((tile, data_query(uri.query(), &[LANG], None)?)));
    Some(match asked {
        Ok((tile, asked)) => drawn(house, request, &asked.filter, asked.lang, tile, true),
        Err(wrong) => problems(StatusCode::BAD_REQUEST, named(uri), &wrong),
    })
}

fn numbered(z: &str, x: &str, y: &str) -> Result<Tile, Problem> {
    let number = |field: &str, text: &str| {
        let wrong = || Problem::new(field, "problem-number").with("value", text);
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| digits).ok_or_else(wrong)
    };
    let (z, x, y) = (number("z", z)?, number("x", x)?, number("y", y)?);
    Tile::new(z.try_into().unwrap_or(u8::MAX), x, y)
}

/// A tile of the network whose slug begins the path, in one form or the other.
fn drawn(
    house: &House,
    request: &Request,
    filter: &Filter,
    lang: Interface,
    tile: Tile,
    vectors: bool,
) -> Response {
    let (uri, headers) = (request.uri(), request.headers());
    let slug = uri.path().split('/').nth(1).unwrap_or_default();
    let Some(map) = house.desk.atlas.map(slug) else {
        let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
        return problems(StatusCode::NOT_FOUND, named(uri), &[missing]);
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let holds = if filter.open.is_some() { Holds::Minute } else { Holds::Day };
    let mut mark = house.mark(&map, now, holds);
    if vectors {
        mark.tag = mark.tag.replace("W/\"", "W/\"v");
    }
    let mut answer = if mark.is_had(headers) {
        mark.unchanged(MINUTE)
    } else if vectors {
        packed(&mark, map.vector_tile(tile, filter, lang, now), MVT, takes_gzip(headers))
    } else {
        packed(&mark, map.tile(tile, filter, lang, now), GEOJSON, takes_gzip(headers))
    };
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("accept, accept-encoding"));
    answer
}

fn packed(mark: &Mark, plain: Vec<u8>, kind: &'static str, gzip: bool) -> Response {
    let body: Bytes = if gzip { pack(plain) } else { plain.into() };
    let is_packed = body.starts_with(&[0x1f, 0x8b]);
    let mut answer = mark.answer(body, kind, MINUTE);
    if is_packed {
        answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    answer
}

/// `GET /{network}/tiles.json`: the vector tiles as MapLibre, QGIS and others read them (TileJSON 3.0), with the filter of the query.
pub async fn tilejson(State(house): State<Arc<House>>, request: Request) -> Response {
    let uri = request.uri();
    let slug = uri.path().split('/').nth(1).unwrap_or_default();
    let Some(map) = house.desk.atlas.map(slug) else {
        let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
        return problems(StatusCode::NOT_FOUND, named(uri), &[missing]);
    };
    let asked = match data_query(uri.query(), &[LANG], None) {
        Ok(asked) => asked,
        Err(wrong) => return problems(StatusCode::BAD_REQUEST, named(uri), &wrong),
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let mark = house.mark(&map, now, Holds::Day);
    if mark.is_had(request.headers()) {
        return mark.unchanged(MINUTE);
    }
    let origin = house.origin(request.headers());
    let lang = format!("lang={}", asked.lang.tag());
    let query = [asked.filter.query(), lang].into_iter().filter(|part| !part.is_empty());
    let query = address("", &query.collect::<Vec<_>>().join("&"));
    let tiles = format!("{origin}/{slug}/tiles/{{z}}/{{x}}/{{y}}.mvt{query}");
    let body = vectors(&map.network, asked.lang, tiles).to_string();
    mark.answer(body.into(), "application/json", MINUTE)
}

/// The description of vector tiles that stand at this address.
fn vectors(network: &Network, lang: Interface, tiles: String) -> Value {
    let Bounds { west, south, east, north } = network.ground.bounds();
    let center = network.ground.center;
    let fields: serde_json::Map<String, Value> =
        FIELDS.iter().map(|name| ((*name).to_owned(), json!(kind_of(name)))).collect();
    let name = network.called(lang);
    let attribution = network.open_data.attribution.as_deref().unwrap_or(name);
    json!({
        "tilejson": "3.0.0",
        "name": name,
        "attribution": attribution.replace('<', "&lt;"),
        "scheme": "xyz",
        "tiles": [tiles],
        "minzoom": 0,
        "maxzoom": DEEPEST,
        "bounds": [west, south, east, north],
        "center": [center.lon(), center.lat(), network.ground.zoom],
        "vector_layers": [{"id": "offers", "minzoom": 0, "maxzoom": DEEPEST, "fields": fields}],
    })
}

/// The fields of the vectors.
const FIELDS: [&str; 11] = [
    "id",
    "kind",
    "count",
    "title",
    "title_lang",
    "category",
    "purpose",
    "organisation",
    "approximate",
    "offers",
    "bounds",
];

/// What a field of the vectors holds.
fn kind_of(field: &str) -> &'static str {
    match field {
        "count" => "Number",
        "approximate" => "Boolean",
        _ => "String",
    }
}
