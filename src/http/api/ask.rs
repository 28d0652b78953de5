//! What a program asks: of which network, with which filter, in which language; and the answer with what makes it worth keeping.

use super::super::House;
use super::super::answer::{Holds, MINUTE, has};
use super::super::known::{Known, LANG, wrong};
use super::super::refuse::named;
use super::super::visit::{Asked, read_query};
use super::{Answered, Refusal, part, said};
use crate::atlas::Map;
use crate::desk::Told;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::source_hash;
use crate::offer::Offer;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// A question about one network.
pub struct Ask<'h> {
    /// The house.
    pub house: &'h House,
    /// The network as it is now.
    pub map: Arc<Map>,
    /// The filter, the language and the other parameters.
    pub asked: Asked,
    /// The network's local time.
    pub now: NaiveDateTime,
    /// Scheme and host.
    pub origin: String,
    /// The path that was asked for.
    pub path: String,
}

impl House {
    /// The network of this slug or identifier.
    pub(super) fn network_called(&self, name: &str) -> Option<Arc<Map>> {
        let by_id = || Uuid::try_parse(name).ok().and_then(|id| self.desk.atlas.map_of(id));
        self.desk.atlas.map(name).or_else(by_id)
    }
}

/// What a route of one network takes: parameters beside the filter's, whether the filter's, and which of these it needs.
pub struct Takes {
    /// The parameters beside the filter's.
    pub known: &'static [Known],
    /// Whether it takes a filter.
    pub filter: bool,
    /// What has to be said.
    pub needed: Option<&'static str>,
}

/// Answers what is asked of the network that the path names, where it was not answered before.
pub fn of_network(
    house: &House,
    uri: &Uri,
    headers: &HeaderMap,
    takes: &Takes,
    make: impl FnOnce(&Ask<'_>) -> Result<Value, Vec<Problem>>,
) -> Response {
    let answer = || {
        let map = house.network_called(&part(uri, 4)).ok_or_else(Refusal::nowhere)?;
        let now = house.desk.settings.clock.local(map.network.time_zone);
        let asked = read(uri, takes, &map).map_err(Refusal::asked)?;
        let holds = if asked.filter.open.is_some() { Holds::Minute } else { Holds::Day };
        let mark = house.mark(&map, now, holds);
        if mark.is_had(headers) {
            return Ok(mark.unchanged(MINUTE));
        }
        let (origin, path) = (house.origin(headers), uri.path().to_owned());
        let ask = Ask { house, map, asked, now, origin, path };
        let told = make(&ask).map_err(Refusal::asked)?;
        let next =
            told.get("next").and_then(Value::as_str).map(|next| format!("<{next}>; rel=\"next\""));
        let mut response = mark.answer(told.to_string().into(), "application/json", MINUTE);
        if let Some(link) = next.and_then(|link| HeaderValue::from_str(&link).ok()) {
            response.headers_mut().insert(header::LINK, link);
        }
        Ok(response)
    };
    said(uri, answer())
}

/// Reads what is asked. Errors: everything that does not hold, is unknown or missing, at once.
fn read(uri: &Uri, takes: &Takes, map: &Map) -> Result<Asked, Vec<Problem>> {
    let (asked, mut problems) = read_query(uri.query(), takes.known, Some(&map.network));
    if !takes.filter {
        let others = pairs(uri).into_iter().filter(|(_, value)| !value.trim().is_empty());
        problems = wrong(&others.collect::<Vec<_>>(), takes.known);
    }
    problems.extend(blank(uri));
    let named = |name: &str| pairs(uri).iter().any(|(other, _)| other == name);
    let missing = takes.needed.filter(|name| !named(name));
    problems.extend(missing.map(|name| Problem::new(name, "problem-required")));
    if problems.is_empty() { Ok(asked) } else { Err(problems) }
}

/// The parameters of a query as they were sent.
fn pairs(uri: &Uri) -> Vec<(String, String)> {
    url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The parameters that have no value. Only lists and words may be empty, as a form sends them.
fn blank(uri: &Uri) -> Vec<Problem> {
    const MAY: [&str; 9] = [
        "q",
        "place",
        "category",
        "language",
        "target_group",
        "purpose",
        "format",
        "organisation",
        "ids",
    ];
    let blank =
        |(name, value): &(String, String)| value.trim().is_empty() && !MAY.contains(&name.as_str());
    let blank = pairs(uri).into_iter().filter(blank);
    blank.map(|(name, _)| Problem::new(name, "problem-required")).collect()
}

impl Ask<'_> {
    /// An offer with everything that is told around it.
    pub fn told(&self, offer: Offer) -> Told {
        self.house.desk.told(&self.map, offer)
    }

    /// A parameter beside the filter's.
    pub fn other(&self, name: &str) -> Option<&str> {
        let others = &self.asked.others;
        others.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// How many things are wanted.
    pub fn limit(&self, usual: usize) -> usize {
        self.other("limit").and_then(|limit| limit.parse().ok()).unwrap_or(usual)
    }

    /// The whole address of the next page, behind this cursor.
    pub fn next(&self, after: &str) -> String {
        let mut query = self.asked.filter.query();
        for name in ["lang", "limit"] {
            if let Some(value) = self.other(name) {
                let joint = if query.is_empty() { "" } else { "&" };
                query += &format!("{joint}{name}={value}");
            }
        }
        let joint = if query.is_empty() { "" } else { "&" };
        format!("{}{}?{query}{joint}after={after}", self.origin, self.path)
    }
}

/// The parameters of a route that has no filter: the language, and the others that it knows.
pub fn plain_query(uri: &Uri, known: &[Known]) -> Answered<(Interface, Vec<(String, String)>)> {
    let pairs = pairs(uri);
    let problems = wrong(&pairs, &[&[LANG], known].concat());
    match problems.is_empty() {
        true => Ok((named(uri), pairs)),
        false => Err(Refusal::asked(problems)),
    }
}

/// An answer that is known by what it says; the tag begins with the name of its revision, where it has one.
pub fn by_content(
    headers: &HeaderMap,
    told: &Value,
    (revision, since): (&str, DateTime<Utc>),
    keep: &'static str,
) -> Response {
    let body = told.to_string();
    let joint = if revision.is_empty() { "" } else { "." };
    let tag = format!("\"{revision}{joint}{}\"", source_hash(&body));
    let known = has(headers, &tag);
    let mut response = Response::new(if known { Body::empty() } else { Body::from(body) });
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    } else {
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
    }
    let since = since.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for (name, value) in [
        (header::ETAG, tag.as_str()),
        (header::LAST_MODIFIED, since.as_str()),
        (header::CACHE_CONTROL, keep),
        (header::VARY, "accept-encoding, authorization"),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
