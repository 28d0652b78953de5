//! The first page of an interface, and the standards it follows.

use super::super::House;
use super::PLAIN;
use super::call::{Call, respond};
use super::collections::{document, licence};
use super::page;
use crate::language::say;
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;

/// The media type of the description that GDAL and QGIS read.
pub const OPENAPI: &str = "application/vnd.oai.openapi+json;version=3.0";

/// The standards that every interface follows.
const STANDARDS: &[&str] = &[
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
];

/// Those that the interface of a network follows too, because tiles are a network's.
const TILES: &[&str] = &[
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tileset",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/tilesets-list",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt",
    "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/oas30",
    "http://www.opengis.net/spec/tms/2.0/conf/json-tilematrixset",
];

/// `GET /ogc` and `GET /{network}/ogc`
pub async fn landing(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let mut links = call.self_links("application/json");
        links.extend(ways(call));
        links.extend(licence(call));
        let title = call.titled("ogc-title");
        let about = say(call.lang, "ogc-about");
        let body = json!({"title": title, "description": about, "links": links});
        let page = page::landing(call, &links);
        Ok(document(title, "application/json", &body, links, page))
    })
}

/// The ways that lead on from here.
fn ways(call: &Call) -> Vec<Value> {
    let mut ways = vec![
        call.link("service-desc", call.address("/api"), OPENAPI, "ogc-api"),
        call.link("service-doc", call.address("/api?f=html"), "text/html", "ogc-api"),
        call.link(
            "conformance",
            call.address("/conformance"),
            "application/json",
            "ogc-conformance",
        ),
        call.link("data", call.address("/collections"), "application/json", "ogc-collections"),
    ];
    if call.network.is_some() {
        let ogc = "http://www.opengis.net/def/rel/ogc/1.0/";
        let (conformance, grids) = (format!("{ogc}conformance"), format!("{ogc}tiling-schemes"));
        let there = call.address("/tileMatrixSets");
        ways.push(call.link(
            &conformance,
            call.address("/conformance"),
            "application/json",
            "ogc-conformance",
        ));
        ways.push(call.link(&grids, there, "application/json", "ogc-grids"));
    }
    ways
}

/// `GET …/conformance`
pub async fn conformance(State(house): State<Arc<House>>, request: Request) -> Response {
    respond(&house, &request, PLAIN, |call| {
        let mut standards = STANDARDS.to_vec();
        if call.network.is_some() {
            standards.extend(TILES);
        }
        let links = call.self_links("application/json");
        let body = json!({"links": links, "conformsTo": standards});
        let page = page::list(call, &standards);
        let title = say(call.lang, "ogc-conformance").into_owned();
        Ok(document(title, "application/json", &body, links, page))
    })
}
