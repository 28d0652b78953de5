//! The map in frames on other sites: its pages, its tiles, and the small script that puts it there.
//!
//! Everything here is answered from memory, to nobody in particular: browsers send no cookie into a frame on another site. Whoever
//! may show it, the network's settings say; what it may show, its lock, by [`Visit::narrowed`] alone.

pub mod oembed;
mod pages;

use super::House;
use super::answer::ASK;
use super::data::{answer_now, may_name_a_time};
use super::ground::style;
use super::known::LANG;
use super::offer::framed as framed_offer;
use super::refuse::{asked, named, problems, refusal};
use super::visit::{Framed, Visit};
use super::{POLICY, list, map, places as spots, tile as tiles};
use crate::atlas::Map;
use crate::embed::Embed;
use crate::embed::ancestors;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::negotiate;
use crate::network::Network;
use crate::offer::parse_short;
use crate::page::address;
use crate::page::asset;
use axum::body::Body;
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::sync::Arc;
use uuid::Uuid;

/// The embed that nobody has to store: the whole map, with everything to choose.
pub const WHOLE: &str = "map";

/// Says that an answer stands in frames on other sites.
#[derive(Debug, Clone, Copy)]
pub struct ForFrames;

/// The embed that a part of an address names, whether it is shown or not; one that was never stored by spelling itself out.
pub fn find(map: &Map, name: &str) -> Option<Embed> {
    if name == WHOLE {
        return Some(Embed::new(Uuid::nil()));
    }
    Embed::from_token(name).or_else(|| map.embed(parse_short(name)?).cloned())
}

/// The answer with what browsers have to know of it: who may show it in a frame, and that any page may fetch it, since a sandboxed
/// frame is of no origin.
fn for_frames(mut response: Response, network: &Network, draft: bool) -> Response {
    // What nobody stored, only we ourselves show.
    let shown_by = if draft { "'self'".to_owned() } else { ancestors(network) };
    let policy = POLICY.replace("frame-ancestors 'self'", &format!("frame-ancestors {shown_by}"));
    response.extensions_mut().insert(ForFrames);
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "unsafe-none"),
        (HeaderName::from_static("permissions-policy"), "geolocation=(), camera=(), microphone=()"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A draft's name spells itself out; a stored one's does not.
fn is_draft(name: &str) -> bool {
    Embed::from_token(name).is_some()
}

/// Who asks for a frame, in which language. The error is what they get instead: the way to the language of the frame, or a kind
/// word where it is no longer there.
fn enter(
    house: &House,
    path: (&str, &str, &str),
    headers: &HeaderMap,
) -> Result<Visit, Box<Response>> {
    let (slug, name, tag) = path;
    let visit = Visit::new(house, slug, tag, headers)?;
    let Some(embed) = find(&visit.map, name).filter(|embed| embed.active) else {
        return Err(Box::new(for_frames(pages::gone(&visit), visit.network(), false)));
    };
    if let Some(only) = embed.language.filter(|only| *only != visit.lang) {
        let to = Redirect::to(&format!("/{slug}/embed/{name}/{}", only.tag()));
        return Err(Box::new(for_frames(to.into_response(), visit.network(), is_draft(name))));
    }
    Ok(visit.framed(Framed { embed, name: name.to_owned() }))
}

/// Answers a visit inside a frame.
fn answered(
    house: &House,
    (slug, name, tag): (String, String, String),
    headers: &HeaderMap,
    answer: impl FnOnce(Visit) -> Response,
) -> Response {
    match enter(house, (&slug, &name, &tag), headers) {
        Ok(visit) => {
            let network = visit.map.network.clone();
            for_frames(answer(visit), &network, is_draft(&name))
        }
        Err(refusal) => *refusal,
    }
}

/// `GET /{network}/embed/{id}`: the way to the language of the frame: its own, else that of the page around it (`lang=`), else the
/// browser's.
pub async fn open(
    State(house): State<Arc<House>>,
    Path((slug, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let Some(map) = house.desk.atlas.map(&slug) else {
        return refusal(StatusCode::NOT_FOUND, asked(&headers), None);
    };
    let query = query.unwrap_or_default();
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let around = pairs.filter(|(name, _)| name == "lang").last().map(|(_, tag)| tag);
    let lang = language(&map, &name, around.as_deref(), &headers);
    let parsed = crate::filter::parse(&query).filter.query();
    let to = address(&format!("/{slug}/embed/{name}/{}", lang.tag()), &parsed);
    let to = [(header::LOCATION, to), (header::CACHE_CONTROL, ASK.to_owned())];
    let found = (StatusCode::FOUND, to, [(header::VARY, "accept-language")]).into_response();
    for_frames(found, &map.network, is_draft(&name))
}

/// The language of a frame.
fn language(map: &Map, name: &str, around: Option<&str>, headers: &HeaderMap) -> Interface {
    let fixed = find(map, name).and_then(|embed| embed.language);
    let spoken = &map.network.languages;
    let around = around.and_then(Interface::from_tag).filter(|lang| spoken.contains(lang));
    fixed.or(around).unwrap_or_else(|| {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        negotiate(accepted.unwrap_or_default(), spoken)
    })
}

/// `GET /{network}/embed/{id}/{lang}`: what stands in the frame.
pub async fn page(
    State(house): State<Arc<House>>,
    Path(path): Path<(String, String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    let name = path.1.clone();
    answered(&house, path, &headers, |visit| {
        // What somebody only tries out at the desk is no visit.
        if let Some(embed) = find(&visit.map, &name).filter(|_| !is_draft(&name)) {
            house.count_embed(&visit, &headers, embed.id);
        }
        map::answer(&house, &visit, query, &headers, "frame", pages::whole)
    })
}

/// `GET /{network}/embed/{id}/{lang}/list`: the list alone, for the script in the frame.
pub async fn part(
    State(house): State<Arc<House>>,
    Path(path): Path<(String, String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    answered(&house, path, &headers, |visit| {
        map::answer(&house, &visit, query, &headers, "framed-list", list::list)
    })
}

/// `GET /{network}/embed/{id}/{lang}/places`: the places that fit the words typed so far.
pub async fn places(
    State(house): State<Arc<House>>,
    Path(path): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    answered(&house, path, &headers, |visit| spots::offered(&visit, &query.unwrap_or_default()))
}

/// `GET /{network}/embed/{id}/{lang}/offer/{offer}`: an offer, inside the frame; nothing that the lock does not let out.
pub async fn offer(
    State(house): State<Arc<House>>,
    Path((slug, name, tag, offer)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Response {
    answered(
        &house,
        (slug.clone(), name.clone(), tag.clone()),
        &headers,
        |visit| match framed_offer(&house, visit, &offer) {
            Ok((visit, title, article)) => pages::offer(&visit, &offer, &title, article),
            Err(refused) if refused.status() != StatusCode::NOT_FOUND => *refused,
            Err(refused) => match enter(&house, (&slug, &name, &tag), &headers) {
                Ok(visit) => pages::not_here(&visit),
                Err(_) => *refused,
            },
        },
    )
}

/// `GET /{network}/embed/{id}/tiles/{z}/{x}/{y}.geojson`
pub async fn tile(State(house): State<Arc<House>>, request: Request) -> Response {
    let uri = request.uri();
    let mut parts = uri.path().split('/').skip(1);
    let (slug, name) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
    let map = house.desk.atlas.map(slug);
    let embed = map.and_then(|map| find(&map, name)).filter(|embed| embed.active);
    let Some(embed) = embed.filter(|_| tiles::is_geojson(uri.path())) else {
        let missing = Problem::new("embed", "problem-unknown-value").with("value", name);
        return problems(StatusCode::NOT_FOUND, named(uri), &[missing]);
    };
    let minutely = embed.lock.open.is_some() || may_name_a_time(uri.query().unwrap_or_default());
    answer_now(&house, &request, &[LANG], minutely, |map, asked, now| {
        let tile = tiles::read(uri.path(), 4).map_err(|wrong| vec![wrong])?;
        Ok(map.tile(tile, &embed.narrowed(asked.filter.clone()), asked.lang, now))
    })
}

/// `GET /{network}/embed/{id}/colours.css`: the accent that an embed has instead of the network's.
pub async fn colours(
    State(house): State<Arc<House>>,
    Path((slug, name)): Path<(String, String)>,
) -> Response {
    let embed = house.desk.atlas.map(&slug).and_then(|map| find(&map, &name));
    style(embed.and_then(|embed| embed.colours.accent).as_deref())
}

/// `GET /stadtkarte-map.js`: the small script that other sites load; it keeps its address, so that nobody has to change theirs.
pub async fn script(headers: HeaderMap) -> Response {
    let name = asset::address("stadtkarte-map.js").rsplit('/').next().unwrap_or_default();
    let Some(script) = asset::asset(name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let gzip = super::answer::takes_gzip(&headers);
    let packed = script.gzip.as_ref().filter(|_| gzip);
    let bytes = packed.unwrap_or(&script.plain).to_vec();
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    if packed.is_some() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    for (name, value) in [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::VARY, "accept-encoding"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
