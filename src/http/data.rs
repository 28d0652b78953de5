//! What programs and the page's script ask for, all in one way: which network, was it answered before, what is the question, and only then the work.

use super::House;
use super::answer::{MINUTE, geojson, has, minute, pack, takes_gzip, unchanged};
use super::known::Known;
use super::refuse::{named, problems};
use super::visit::{Asked, data_query};
use crate::atlas::Map;
use crate::error::Problem;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use chrono::NaiveDateTime;
use std::cell::Cell;

/// What is asked for of a network: the rest of the path behind its slug.
pub fn behind_the_network(request: &Request) -> Option<&str> {
    let path = request.uri().path().strip_prefix('/').filter(|_| request.method() == Method::GET);
    path?.split_once('/').map(|(_, rest)| rest)
}

/// Answers with GeoJSON what is asked of a network, whose slug begins the path; `known` are the parameters beside the filter's.
pub fn answer(
    house: &House,
    request: &Request,
    known: &[Known],
    make: impl FnOnce(&Map, &Asked, NaiveDateTime) -> Result<Vec<u8>, Vec<Problem>>,
) -> Response {
    let question = request.uri().query().unwrap_or_default();
    answer_now(house, request, known, may_name_a_time(question), make)
}

/// The same, where whoever asks knows whether the answer changes from minute to minute.
pub fn answer_now(
    house: &House,
    request: &Request,
    known: &[Known],
    minutely: bool,
    make: impl FnOnce(&Map, &Asked, NaiveDateTime) -> Result<Vec<u8>, Vec<Problem>>,
) -> Response {
    let uri = request.uri();
    let slug = uri.path().split('/').nth(1).unwrap_or_default();
    let Some(map) = house.desk.atlas.map(slug) else {
        let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
        return problems(StatusCode::NOT_FOUND, named(uri), &[missing]);
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let question = uri.path_and_query().map_or_else(|| uri.path(), |all| all.as_str());
    let time = if minutely { minute(now) } else { minute(now) / (24 * 60) };
    let tag = house.tag(&map, time);
    // Who has an answer was not refused it.
    if has(request.headers(), &tag) {
        return unchanged(&tag, MINUTE);
    }
    let gzip = takes_gzip(request.headers());
    let key = || super::cache::Key::new(&map, question, time, gzip);
    let made = Cell::new(false);
    let body = house.cache.answer(key, || {
        made.set(true);
        let plain = make(&map, &data_query(uri.query(), known, Some(&map.network))?, now)?;
        Ok::<_, Vec<Problem>>(if gzip { pack(plain) } else { plain.into() })
    });
    match body {
        Ok(body) => {
            let mut response = geojson(body, &tag);
            if made.get() {
                response.extensions_mut().insert(Made);
            }
            response
        }
        Err(wrong) => problems(StatusCode::BAD_REQUEST, named(uri), &wrong),
    }
}

/// An answer that was made for this very question and was not there already.
#[derive(Clone)]
struct Made;

/// The same answer, after the others who have asked meanwhile had theirs made: then all are written one behind the other, and a reader
/// who is woken by the first finds the next ones there. Under load that saves the system a fifteenth of its work; who is alone waits for nothing.
pub async fn in_turn(response: Response) -> Response {
    if response.extensions().get::<Made>().is_some() {
        tokio::task::yield_now().await;
    }
    response
}

/// Whether a question can have `open` in it, whose answers hold for a minute; others hold for the day. It is not read for that: a name may be
/// written with percent codes, but the codes of its letters are in nothing else that a browser sends.
pub fn may_name_a_time(question: &str) -> bool {
    let codes = ["%6f", "%6F", "%70", "%65", "%6e", "%6E"];
    question.contains("open=")
        || question.contains('%') && codes.iter().any(|code| question.contains(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_seen_however_it_is_written() {
        for question in ["/a?open=now", "/a?q=b&%6Fpen=now", "/a?o%70en=today", "/a?ope%6e=now"] {
            assert!(may_name_a_time(question), "{question}");
        }
        assert!(!may_name_a_time("/a/tiles/1/0/0.geojson?category=sport&q=%D9%82%20%C3%BC"));
    }
}
