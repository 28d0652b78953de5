//! The description of an interface in OpenAPI 3.0.3, which GDAL and QGIS read to learn what they may ask the server for.

use super::super::House;
use super::PLAIN;
use super::call::{Call, respond};
use super::collections::{Collection, document};
use super::landing::OPENAPI;
use super::page;
use super::parameters::{Parameter, SHORT};
use crate::geo::DEEPEST;
use crate::language::say;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// `GET …/api`
pub async fn description(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let body = described(call);
        let page = page::description(call, &body);
        let links = call.self_links(OPENAPI);
        Ok(document(say(call.lang, "ogc-api").into_owned(), OPENAPI, &body, links, page))
    })
}

fn described(call: &Call) -> Value {
    let mut parameters: Map<String, Value> = Parameter::of_items()
        .into_iter()
        .map(|one| (one.name().to_owned(), parameter(call, one)))
        .collect();
    parameters.extend(tile_parameters(call));
    let licence = super::collections::licence(call).into_iter().next();
    let licence = licence.map(|link| json!({"name": link["title"], "url": link["href"]}));
    let mut info = json!({"title": call.titled("ogc-title"), "description": say(call.lang, "ogc-about"), "version": env!("CARGO_PKG_VERSION")});
    if let Some(licence) = licence.filter(|_| call.network.is_some()) {
        info["license"] = licence;
    }
    json!({
        "openapi": "3.0.3",
        "info": info,
        "servers": [{"url": call.address("")}],
        "tags": [{"name": "ogc"}],
        "paths": paths(call),
        "components": {
            "parameters": parameters,
            "schemas": schemas(),
            "responses": responses(call),
        },
    })
}

/// A parameter of a query as the standard wants it declared: scalar, and lists with commas.
fn parameter(call: &Call, one: Parameter) -> Value {
    json!({"name": one.name(), "in": "query", "required": false, "style": "form", "explode": false,
        "description": one.words(call.lang), "schema": one.schema_at(call.network.is_some())})
}

/// The parameters of tiles that stand in the path.
fn tile_parameters(call: &Call) -> Vec<(String, Value)> {
    let most = (1u64 << DEEPEST) - 1;
    let number = |name: &str, most: u64| {
        let said = json!({"name": name, "in": "path", "required": true, "description": say(call.lang, "ogc-grid"),
            "schema": {"type": "integer", "minimum": 0, "maximum": most}});
        (name.to_owned(), said)
    };
    let form = Parameter::Format(&["json", "mvt"]);
    vec![
        number("tileMatrix", DEEPEST.into()),
        number("tileRow", most),
        number("tileCol", most),
        ("tile-f".to_owned(), parameter(call, form)),
    ]
}

fn paths(call: &Call) -> Value {
    let mut paths = Map::new();
    let plain = ["f", "lang"];
    let mut get = |path: String, key: &str, parameters: &[&str], answer: &str| {
        let said = operation(call, &path, key, parameters, answer);
        paths.insert(path, json!({"get": said}));
    };
    get("/".into(), "ogc-landing", &plain, "landing");
    get("/api".into(), "ogc-api", &plain, "api");
    get("/conformance".into(), "ogc-conformance", &plain, "conformance");
    get("/collections".into(), "ogc-collections", &plain, "collections");
    let lists: Vec<&str> = Parameter::of_items().into_iter().map(Parameter::name).collect();
    for collection in Collection::ALL {
        let own = format!("/collections/{}", collection.id());
        get(own.clone(), collection.key(), &plain, "collection");
        get(format!("{own}/queryables"), "ogc-queryables", &plain, "schema");
        get(format!("{own}/schema"), "ogc-schema", &plain, "schema");
        get(format!("{own}/items"), "ogc-items", &lists, "features");
        get(format!("{own}/items/{{id}}"), "ogc-item", &["crs", "lang", "f"], "feature");
    }
    if call.network.is_some() {
        tile_paths(&mut get);
    }
    for (path, said) in &mut paths {
        if path.ends_with("{id}") {
            said["parameters"] = json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "pattern": format!("^{SHORT}$")}}]);
        }
    }
    Value::Object(paths)
}

/// What is asked at a path, and what comes back.
fn operation(call: &Call, path: &str, key: &str, parameters: &[&str], answer: &str) -> Value {
    let of = |kind: &str, name: &str| json!({"$ref": format!("#/components/{kind}/{name}")});
    let id: String = path.chars().filter(char::is_ascii_alphanumeric).collect();
    let parameters: Vec<Value> = parameters.iter().map(|name| of("parameters", name)).collect();
    let problem = of("responses", "problem");
    let mut responses = json!({"200": of("responses", answer), "400": problem, "default": problem,
        "304": {"description": say(call.lang, "ogc-unchanged")}});
    if path.contains("collections/") || path.contains("Sets/") {
        responses["404"] = problem;
    }
    json!({"operationId": format!("get{id}"), "tags": ["ogc"], "summary": say(call.lang, key),
        "parameters": parameters, "responses": responses})
}

/// The paths that only the interface of a network has.
fn tile_paths(get: &mut impl FnMut(String, &str, &[&str], &str)) {
    let plain = ["f", "lang"];
    let own = format!("/collections/{}/tiles", Collection::Offers.id());
    get("/tileMatrixSets".into(), "ogc-grids", &plain, "object");
    get("/tileMatrixSets/WebMercatorQuad".into(), "ogc-grid", &plain, "object");
    get(own.clone(), "ogc-tiles", &plain, "object");
    get(format!("{own}/WebMercatorQuad"), "ogc-tiles", &plain, "object");
    let mut of_tile = vec!["tileMatrix", "tileRow", "tileCol", "tile-f", "lang"];
    of_tile.extend(Parameter::filters().map(Parameter::name));
    get(
        format!("{own}/WebMercatorQuad/{{tileMatrix}}/{{tileRow}}/{{tileCol}}"),
        "ogc-tiles",
        &of_tile,
        "tile",
    );
}

fn responses(call: &Call) -> Value {
    let of = |key: &str, kinds: &[&str], schema: &str| {
        let schema = json!({"schema": {"$ref": format!("#/components/schemas/{schema}")}});
        let mut content: Map<String, Value> =
            kinds.iter().map(|kind| ((*kind).to_owned(), schema.clone())).collect();
        content.insert("text/html".into(), json!({"schema": {"type": "string"}}));
        json!({"description": say(call.lang, key), "content": content})
    };
    let (data, geo) = (["application/json"], ["application/geo+json"]);
    let mut all = json!({
        "landing": of("ogc-landing", &data, "landing"),
        "api": of("ogc-api", &[OPENAPI], "object"),
        "conformance": of("ogc-conformance", &data, "conformance"),
        "collections": of("ogc-collections", &data, "collections"),
        "collection": of("ogc-collection", &data, "collection"),
        "schema": of("ogc-schema", &["application/schema+json"], "object"),
        "object": of("ogc-tiles", &data, "object"),
        "features": of("ogc-items", &geo, "features"),
        "feature": of("ogc-item", &geo, "feature"),
        "problem": {"description": say(call.lang, "ogc-problem"), "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}},
    });
    let tile = json!({"schema": {"type": "string", "format": "binary"}});
    let marks = json!({"schema": {"$ref": "#/components/schemas/object"}});
    all["tile"] = json!({"description": say(call.lang, "ogc-tiles"),
        "content": {"application/geo+json": marks, "application/vnd.mapbox-vector-tile": tile}});
    all
}

fn schemas() -> Value {
    let text = json!({"type": "string"});
    let of = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let list = |of: Value| json!({"type": "array", "items": of});
    let object = |required: &[&str], properties: Value| json!({"type": "object", "required": required, "properties": properties});
    json!({
        "object": {"type": "object"},
        "link": object(&["href", "rel"], json!({"href": text, "rel": text, "type": text, "hreflang": text, "title": text})),
        "landing": object(&["links"], json!({"title": text, "description": text, "links": list(of("link"))})),
        "conformance": object(&["conformsTo"], json!({"conformsTo": list(text.clone())})),
        "collections": object(&["links", "collections"], json!({"links": list(of("link")), "collections": list(of("collection"))})),
        "collection": object(&["id", "links"], json!({"id": text, "title": text, "description": text, "links": list(of("link")),
            "extent": {"type": "object"}, "itemType": text, "crs": list(text.clone()), "storageCrs": text})),
        "point": object(&["type", "coordinates"], json!({"type": {"type": "string", "enum": ["Point"]},
            "coordinates": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"type": "number"}}})),
        "nowhere": object(&["type", "coordinates"], json!({"type": {"type": "string", "enum": ["MultiPoint"]}, "coordinates": {"type": "array", "maxItems": 0, "items": {"type": "number"}}})),
        "feature": object(&["type", "id", "geometry", "properties"], json!({"type": {"type": "string", "enum": ["Feature"]}, "id": text,
            "geometry": {"oneOf": [of("point"), of("nowhere")]}, "properties": {"type": "object"}, "links": list(of("link"))})),
        "features": object(&["type", "features"], json!({"type": {"type": "string", "enum": ["FeatureCollection"]}, "features": list(of("feature")),
            "links": list(of("link")), "timeStamp": {"type": "string", "format": "date-time"},
            "numberMatched": {"type": "integer", "minimum": 0}, "numberReturned": {"type": "integer", "minimum": 0}})),
        "problem": object(&["title", "status"], json!({"type": text, "title": text, "status": {"type": "integer"}, "detail": text,
            "errors": list(json!({"type": "object"}))})),
    })
}
