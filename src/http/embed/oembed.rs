//! oEmbed 1.0: whoever pastes the address of one of our pages into an editor that speaks it gets the page in a frame.

use super::super::House;
use super::super::refuse::problems;
use super::super::visit::Visit;
use super::WHOLE;
use crate::embed::Embed;
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::parse;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say_with;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::page::address;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::html;
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;
use url::Url;

/// The size of a frame, in CSS pixels, where nobody asks for less.
const SIZE: [u32; 2] = [600, 640];
/// For how long an answer may be kept, in seconds.
const KEPT: u32 = 3600;
/// Pages of a network that are shown by its map.
const ABOUT: [&str; 5] = ["about", "imprint", "privacy", "accessibility", "exchange"];

/// What a page is shown by.
struct Shown {
    /// The path and query of the frame.
    frame: String,
    title: String,
    height: u32,
}

/// `GET /oembed?url=&maxwidth=&maxheight=&format=json`
pub async fn oembed(
    State(house): State<Arc<House>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let asked: HashMap<String, String> =
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    match answer(&house, &asked, &headers) {
        Ok(answer) => answer,
        Err((status, wrong)) => problems(status, Interface::De, &[wrong]),
    }
}

fn answer(
    house: &House,
    asked: &HashMap<String, String>,
    headers: &HeaderMap,
) -> Result<Response, (StatusCode, Problem)> {
    let value = |name: &str| asked.get(name).map(String::as_str).unwrap_or_default();
    let refused =
        |status, name: &str, key| (status, Problem::new(name, key).with("value", value(name)));
    if !["", "json"].contains(&value("format")) {
        return Err(refused(StatusCode::NOT_IMPLEMENTED, "format", "problem-unknown-value"));
    }
    let most = |name: &str, usual: u32| match value(name) {
        "" => Ok(usual),
        said => match said.parse::<u32>() {
            Ok(most) if most > 0 => Ok(most.min(usual)),
            _ => {
                let wrong = Problem::new(name, "problem-number-from").with("least", 1);
                Err((StatusCode::BAD_REQUEST, wrong))
            }
        },
    };
    let unknown = || refused(StatusCode::NOT_FOUND, "url", "problem-unknown-value");
    if value("url").is_empty() {
        return Err((StatusCode::BAD_REQUEST, Problem::new("url", "problem-required")));
    }
    let origin = house.origin(headers);
    let url = Url::parse(value("url")).ok().filter(|url| is_ours(url, &origin));
    let url = url.ok_or_else(unknown)?;
    let (visit, shown) = shown(house, &url, headers).ok_or_else(unknown)?;
    // No other site may show it, so that a link is all that helps.
    if visit.network().embedding_sites.is_empty() {
        return Err(refused(StatusCode::UNAUTHORIZED, "url", "embed-problem-no-site"));
    }
    let size = [most("maxwidth", SIZE[0])?, most("maxheight", shown.height)?];
    Ok(written(&visit, &shown, size, &origin))
}

/// The answer: one frame of this width and height and nothing else, since editors let nothing else through.
fn written(visit: &Visit, shown: &Shown, [width, height]: [u32; 2], origin: &str) -> Response {
    let source = format!("{origin}{}", shown.frame);
    let frame = html! { iframe title=(shown.title) src=(source) width=(width) height=(height) {} };
    let body = json!({
        "type": "rich", "version": "1.0", "html": frame.into_string(), "width": width, "height": height,
        "title": shown.title, "provider_name": visit.network().called(visit.lang),
        "provider_url": format!("{origin}{}", visit.whole()), "cache_age": KEPT,
    });
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, body.to_string()).into_response()
}

/// Whether an address is one of ours, by whichever scheme.
fn is_ours(url: &Url, origin: &str) -> bool {
    let own = Url::parse(origin).ok();
    let same = |own: &Url| own.host_str() == url.host_str() && own.port() == url.port();
    ["http", "https"].contains(&url.scheme()) && own.as_ref().is_some_and(same)
}

/// What shows the page of this address, and the visit to it; none where there is no such page.
fn shown(house: &House, url: &Url, headers: &HeaderMap) -> Option<(Visit, Shown)> {
    let parts: Vec<&str> = url.path_segments()?.filter(|part| !part.is_empty()).collect();
    let (slug, rest) = parts.split_first()?;
    let map = house.desk.atlas.map(slug)?;
    let (name, lang, rest) = match rest {
        ["embed", name] => (*name, None, &rest[2..]),
        ["embed", name, lang, rest @ ..] => (*name, Some(*lang), rest),
        [lang, rest @ ..] => (WHOLE, Some(*lang), rest),
        [] => (WHOLE, None, rest),
    };
    let embed = super::find(&map, name).filter(|embed| embed.active)?;
    let said = match lang {
        Some(tag) => Interface::from_tag(tag).filter(|lang| lang.tag() == tag)?.into(),
        None => None,
    };
    let speaks = embed.language.or(said).or(map.network.languages.first().copied())?;
    let visit = Visit::new(house, slug, speaks.tag(), headers).ok()?;
    let filter = parse(url.query().unwrap_or_default()).filter;
    let base = match (embed.language, said) {
        // Its language may change, or be that of whoever looks: the frame finds out.
        (Some(_), _) | (None, None) => format!("/{slug}/embed/{name}"),
        (None, Some(lang)) => format!("/{slug}/embed/{name}/{}", lang.tag()),
    };
    let (frame, title) = page(&visit, &embed, &base, rest, filter)?;
    let height = u32::from(embed.height);
    Some((visit, Shown { frame, title, height }))
}

/// The frame and the title of a page of a network, by what stands behind the language in its address.
fn page(
    visit: &Visit,
    embed: &Embed,
    base: &str,
    rest: &[&str],
    filter: Filter,
) -> Option<(String, String)> {
    let whole = || match embed.name.trim() {
        "" => {
            say_with(visit.lang, "page-offers-in", &[("town", Value::Text(&visit.network().town))])
        }
        name => name.to_owned(),
    };
    match rest {
        [] => Some((address(base, &filter.query()), whole())),
        ["offer", id] => {
            let asked = embed.narrowed(Filter { ids: vec![parse_short(id)?], ..Filter::default() });
            let item = visit.map.list(&asked, 0, 1, visit.lang, visit.now).items.pop()?;
            // An offer stands in a language; without one its address would be another.
            let place = base.split('/').take(4).collect::<Vec<_>>().join("/");
            Some((format!("{place}/{}/offer/{id}", visit.lang.tag()), item.title))
        }
        ["organisation", id] => {
            let wanted = parse_short(id)?;
            let all = visit.map.organisations().into_iter();
            let one = all.into_iter().find(|one| short_bits(one.id) == wanted)?;
            let filter = Filter { organisation: vec![one.id], ..Filter::default() };
            Some((address(base, &filter.query()), one.called(visit.lang).to_owned()))
        }
        [about] if ABOUT.contains(about) => Some((base.to_owned(), whole())),
        _ => None,
    }
}
