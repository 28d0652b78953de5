//! Open Referral HSDS 3.0, read-only: `/hsds` for all networks, `/{network}/hsds` for one. Every answer is made from what the map shows.

mod ask;
mod lists;
mod profile;

use super::House;
use super::answer::MINUTE;
use super::known::{Known, LANG, flag, uuid};
use super::refuse::problems;
use crate::error::Problem;
use crate::exchange::Depth;
use crate::exchange::Taxonomy;
use crate::exchange::Term;
use crate::exchange::at_location_id;
use crate::exchange::hsds_at_location;
use crate::exchange::hsds_openapi;
use crate::exchange::hsds_service;
use crate::offer::parse_short;
use ask::Asked;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use profile::profile;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

const JSON: &str = "application/json";

/// All routes of HSDS.
pub fn routes() -> Router<Arc<House>> {
    Router::new()
        .route("/hsds", get(root))
        .route("/hsds/", get(root))
        .route("/hsds/profile", get(profile))
        .route("/hsds/openapi.json", get(openapi))
        .route("/hsds/services", get(services))
        .route("/hsds/services/{id}", get(service))
        .route("/hsds/organizations", get(organizations))
        .route("/hsds/organizations/{id}", get(organization))
        .route("/hsds/service_at_locations", get(places))
        .route("/hsds/service_at_locations/{id}", get(place))
        .route("/hsds/taxonomies", get(taxonomies))
        .route("/hsds/taxonomies/{id}", get(taxonomy))
        .route("/hsds/taxonomy_terms", get(terms))
        .route("/hsds/taxonomy_terms/{id}", get(term))
        .route("/hsds/{*rest}", get(nowhere))
        .merge(of_network())
}

/// The same of one network.
fn of_network() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/hsds", get(root))
        .route("/{network}/hsds/", get(root))
        .route("/{network}/hsds/openapi.json", get(openapi))
        .route("/{network}/hsds/services", get(services))
        .route("/{network}/hsds/services/{id}", get(service))
        .route("/{network}/hsds/organizations", get(organizations))
        .route("/{network}/hsds/organizations/{id}", get(organization))
        .route("/{network}/hsds/service_at_locations", get(places))
        .route("/{network}/hsds/service_at_locations/{id}", get(place))
        .route("/{network}/hsds/taxonomies", get(taxonomies))
        .route("/{network}/hsds/taxonomies/{id}", get(taxonomy))
        .route("/{network}/hsds/taxonomy_terms", get(terms))
        .route("/{network}/hsds/taxonomy_terms/{id}", get(term))
        .route("/{network}/hsds/{*rest}", get(nowhere))
}

/// Answers what is made of a question, unless the asker has it already.
fn answer(
    house: &House,
    request: &Request,
    known: &[Known],
    make: impl FnOnce(&Asked) -> Result<Vec<u8>, (StatusCode, Vec<Problem>)>,
) -> Response {
    let asked = match Asked::new(house, request, known) {
        Ok(asked) => asked,
        Err((status, lang, wrong)) => return problems(status, lang, &wrong),
    };
    if asked.mark.is_had(request.headers()) {
        return asked.mark.unchanged(MINUTE);
    }
    let kind = if asked.is_lines() { "application/x-ndjson" } else { JSON };
    match tokio::task::block_in_place(|| make(&asked)) {
        Ok(body) => asked.mark.answer(Bytes::from(body), kind, MINUTE),
        Err((status, wrong)) => problems(status, asked.lang, &wrong),
    }
}

fn written(value: &Value) -> Result<Vec<u8>, (StatusCode, Vec<Problem>)> {
    Ok(value.to_string().into_bytes())
}

/// The identifier at the end of a path; none where it is none.
fn last(request: &Request) -> Option<&str> {
    request.uri().path().rsplit('/').next()
}

fn missing(id: Option<&str>) -> (StatusCode, Vec<Problem>) {
    let problem = Problem::new("id", "problem-unknown-value").with("value", id.unwrap_or_default());
    (StatusCode::NOT_FOUND, vec![problem])
}

/// `GET /hsds`, `GET /{network}/hsds`
async fn root(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, &[], |asked| {
        let profile = format!("{}/hsds/profile", asked.origin);
        let openapi = format!("{}/openapi.json", asked.base);
        written(&json!({"version": "3.0", "profile": profile, "openapi_url": openapi}))
    })
}

/// `GET …/hsds/openapi.json`
async fn openapi(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, &[], |asked| written(&hsds_openapi(&asked.base)))
}

/// `GET …/hsds/services`
async fn services(State(house): State<Arc<House>>, request: Request) -> Response {
    let known = lists::known_of_services();
    answer(&house, &request, &known, |asked| lists::services(&house, asked))
}

/// `GET …/hsds/service_at_locations`
async fn places(State(house): State<Arc<House>>, request: Request) -> Response {
    let known = lists::known_of_places();
    answer(&house, &request, &known, |asked| lists::places(&house, asked))
}

/// `GET …/hsds/organizations`
async fn organizations(State(house): State<Arc<House>>, request: Request) -> Response {
    let known: [Known; 2] = [("full", flag), ("full_service", flag)];
    answer(&house, &request, &ask::list(&known), |asked| lists::organizations(&house, asked))
}

/// `GET …/hsds/taxonomies`
async fn taxonomies(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, &ask::list(&[]), lists::taxonomies)
}

/// `GET …/hsds/taxonomy_terms`
async fn terms(State(house): State<Arc<House>>, request: Request) -> Response {
    let known: [Known; 3] = [("taxonomy_id", uuid), ("parent_id", uuid), ("top_only", flag)];
    answer(&house, &request, &ask::list(&known), lists::terms)
}

/// `GET …/hsds/services/{id}`
async fn service(State(house): State<Arc<House>>, request: Request) -> Response {
    let id = last(&request).map(str::to_owned);
    answer(&house, &request, &[LANG], |asked| {
        let bits = id.as_deref().and_then(parse_short);
        let whole = |asked: &Asked| {
            asked.entry(&house, bits?, |entry| Some(hsds_service(entry, Depth::Full)))
        };
        written(&whole(asked).ok_or_else(|| missing(id.as_deref()))?)
    })
}

/// `GET …/hsds/service_at_locations/{id}`
async fn place(State(house): State<Arc<House>>, request: Request) -> Response {
    let id = last(&request).map(str::to_owned);
    answer(&house, &request, &[LANG], |asked| {
        let wanted = id.as_deref().and_then(|id| Uuid::try_parse(id).ok());
        let bits = id.as_deref().and_then(parse_short);
        let whole = asked.entry(&house, bits.unwrap_or_default(), |entry| {
            let is_it = wanted.is_none_or(|wanted| wanted == at_location_id(entry.offer.id));
            hsds_at_location(entry, Depth::Full).filter(|_| is_it)
        });
        written(&whole.ok_or_else(|| missing(id.as_deref()))?)
    })
}

/// `GET …/hsds/organizations/{id}`
async fn organization(State(house): State<Arc<House>>, request: Request) -> Response {
    let id = last(&request).map(str::to_owned);
    answer(&house, &request, &[LANG], |asked| {
        let bits = id.as_deref().and_then(parse_short);
        let whole = bits.and_then(|bits| lists::organization(&house, asked, bits));
        written(&whole.ok_or_else(|| missing(id.as_deref()))?)
    })
}

/// `GET …/hsds/taxonomies/{id}`
async fn taxonomy(State(house): State<Arc<House>>, request: Request) -> Response {
    let id = last(&request).map(str::to_owned);
    answer(&house, &request, &[LANG], |asked| {
        let known = id.as_deref().and_then(|id| Taxonomy::find(Uuid::try_parse(id).ok()?));
        written(&known.ok_or_else(|| missing(id.as_deref()))?.told(asked.lang))
    })
}

/// `GET …/hsds/taxonomy_terms/{id}`
async fn term(State(house): State<Arc<House>>, request: Request) -> Response {
    let id = last(&request).map(str::to_owned);
    answer(&house, &request, &[LANG], |asked| {
        let known = id.as_deref().and_then(|id| Term::find(Uuid::try_parse(id).ok()?));
        written(&known.ok_or_else(|| missing(id.as_deref()))?.told(asked.lang))
    })
}

/// Any other path under `…/hsds`.
async fn nowhere(request: Request) -> Response {
    let path = request.uri().path();
    let problem = Problem::new("path", "problem-unknown-value").with("value", path);
    problems(StatusCode::NOT_FOUND, super::refuse::named(request.uri()), &[problem])
}
