//! `/dcat` and `/{network}/dcat`: the catalogue of our data, or of one network's, for open-data portals, as Turtle or JSON-LD; whoever
//! asks in a browser gets Turtle as a text.

use super::House;
use super::answer::MINUTE;
use super::cache::Key;
use super::refuse::{named_or_asked, problems};
use crate::error::Problem;
use crate::exchange::Catalogue;
use crate::exchange::dcat;
use crate::exchange::json_ld;
use crate::exchange::turtle;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use std::sync::Arc;
use uuid::Uuid;

const TURTLE: &str = "text/turtle; charset=utf-8";
const JSON_LD: &str = "application/ld+json";

/// `GET /dcat` and `GET /{network}/dcat`, in the form that is asked for.
pub async fn catalogue(State(house): State<Arc<House>>, request: Request) -> Response {
    let mut response = answer(&house, &request, wants_json(request.headers()));
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept, accept-encoding"));
    response
}

/// `GET /dcat.ttl` and `GET /{network}/dcat.ttl`
pub async fn as_turtle(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, false)
}

/// `GET /dcat.jsonld` and `GET /{network}/dcat.jsonld`
pub async fn as_json(State(house): State<Arc<House>>, request: Request) -> Response {
    answer(&house, &request, true)
}

/// Whether JSON-LD is liked better than Turtle.
fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let liked = |kinds: &[&str]| {
        let ways = accepted.unwrap_or_default().split(',').filter_map(|way| {
            let mut parts = way.split(';').map(str::trim);
            let kind = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f64>().ok());
            kinds.contains(&kind).then_some(weight.unwrap_or(1.0))
        });
        ways.fold(0.0, f64::max)
    };
    liked(&[JSON_LD, "application/json"]) > liked(&["text/turtle"])
}

fn answer(house: &House, request: &Request, json: bool) -> Response {
    let atlas = &house.desk.atlas;
    let mut parts = request.uri().path().split('/').skip(1);
    let slug = parts.next().filter(|_| parts.next().is_some());
    let maps: Vec<_> = match slug {
        None => atlas.networks().iter().filter_map(|one| atlas.map(&one.slug)).collect(),
        Some(slug) => atlas.map(slug).into_iter().collect(),
    };
    if let Some(slug) = slug.filter(|_| maps.is_empty()) {
        let lang = named_or_asked(request.uri(), request.headers());
        let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
        return problems(StatusCode::NOT_FOUND, lang, &[missing]);
    }
    let mut mark = house.mark_of_all(&maps);
    if json {
        mark.tag = mark.tag.replace("all-", "all-json-");
    }
    if mark.is_had(request.headers()) {
        return mark.unchanged(MINUTE);
    }
    let origin = house.origin(request.headers());
    let question = format!("dcat {json} {origin} {} {}", slug.unwrap_or_default(), mark.tag);
    let key = || Key { network: (Uuid::nil(), 0), question: question.into(), time: 0, gzip: false };
    let body = house.cache.page(key, || {
        let networks: Vec<_> =
            maps.iter().map(|map| (map.network.clone(), map.changed_at)).collect();
        let alone = slug.and_then(|_| maps.first()).map(|map| &*map.network);
        let graph = dcat(&Catalogue { origin: &origin, alone, networks: &networks });
        if json { json_ld(&graph) } else { turtle(&graph) }.into()
    });
    mark.answer(body, if json { JSON_LD } else { TURTLE }, MINUTE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_that_is_liked_better_is_given_and_turtle_where_nobody_says() {
        let json = |accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
            wants_json(&headers)
        };
        assert!(
            json("application/ld+json") && json("text/turtle;q=0.5, application/ld+json;q=0.9")
        );
        assert!(!json("text/turtle") && !json("*/*") && !json("text/html,application/xhtml+xml"));
        assert!(!json("text/turtle, application/ld+json") && !wants_json(&HeaderMap::new()));
    }
}
