//! The page of a town: search and chips, the map, and the list in step with it.

use super::House;
use super::answer::{ASK, has, minute, unchanged, written};
use super::cache::Key;
use super::chips::find;
use super::filters::filters;
use super::list::{Found, list};
use super::start::start;
use super::take::alternates;
use super::titled::title;
use super::visit::Visit;
use crate::atlas::Item;
use crate::basemap::Credit;
use crate::exchange::linked_list;
use crate::exchange::script;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::offer::short_id;
use crate::page::Frame;
use crate::page::address;
use crate::page::icon;
use crate::page::page;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, PreEscaped, html};
use std::sync::Arc;

/// `GET /{network}/{lang}`: the whole page.
pub async fn map(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => answer(&house, &visit, query, &headers, "map", whole),
        Err(refusal) => *refusal,
    }
}

/// `GET /{network}/{lang}/list`: the list alone, for the page's script.
pub async fn part(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Response {
    match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => answer(&house, &visit, query, &headers, "list", list),
        Err(refusal) => *refusal,
    }
}

/// A page, or a part of one, about what a query finds.
pub fn answer(
    house: &House,
    visit: &Visit,
    RawQuery(query): RawQuery,
    headers: &HeaderMap,
    part: &str,
    write: impl Fn(&Visit, &Found) -> Markup,
) -> Response {
    if part == "map" {
        house.count_page(visit, headers, "map");
    }
    if has(headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let query = query.unwrap_or_default();
    if ["map", "frame"].contains(&part) {
        house.count_search(visit, headers, &query);
    }
    // Whole addresses in the head name the host that was asked.
    let question = format!("{part}{}?{query} {}", visit.base(), visit.origin);
    let body = house.cache.page(
        || Key::new(&visit.map, &question, minute(visit.now), false),
        || Bytes::from(write(visit, &Found::new(visit, &query)).into_string()),
    );
    written(body, &visit.tag)
}

fn whole(visit: &Visit, found: &Found) -> Markup {
    let lang = visit.lang;
    let town = [("town", Value::Text(&visit.network().town))];
    let (title, about) = (title(visit, &found.filter), about(visit, found, &town));
    let query = found.filter.query();
    let there = |lang: crate::language::Interface| {
        address(&format!("/{}/{}", visit.network().slug, lang.tag()), &query)
    };
    let frame = Frame {
        description: Some(&about),
        skip: ("#results", "page-to-list"),
        live: true,
        // Search engines need the town's page once, not for every filter.
        hidden: !query.is_empty() || found.offset > 0,
        more: html! {
            (alternates(visit, found))
            (listed(visit, found, query.is_empty() && found.offset == 0))
        },
        ..visit.frame(&title, &there)
    };
    let facets = visit.map.facets(&found.filter, visit.now);
    let content = html! {
        main.finder {
            h1.hidden { (title) }
            (find(visit, found, &facets))
            (ground(visit))
            div.below {
                label.sync hidden data-live {
                    input #sync type="checkbox" checked;
                    span { (say(lang, "page-in-step")) }
                }
                (list(visit, found))
            }
            (filters(visit, found, &facets))
        }
        script #start type="application/json" { (start(visit, found)) }
    };
    page(&frame, content)
}

/// What the page is about, in a sentence; with a filter, how much there is of it.
fn about(visit: &Visit, found: &Found, town: &[(&str, Value<'_>)]) -> String {
    let about = say_with(visit.lang, "page-description", town);
    if found.filter.is_empty() {
        return about;
    }
    let count = [("count", Value::Number(found.listing.total as i64))];
    format!("{}. {about}", say_with(visit.lang, "page-offers", &count))
}

/// The first entries of the list as linked data, for the one page of the town that search engines keep.
fn listed(visit: &Visit, found: &Found, wanted: bool) -> Markup {
    let page =
        |item: &Item| format!("{}{}/offer/{}", visit.origin, visit.base(), short_id(item.id));
    let listing = &found.listing;
    let list = || script(&linked_list(listing.items.iter().map(page), listing.total));
    html! { @if wanted { script type="application/ld+json" { (PreEscaped(list())) } } }
}

/// The map's side: its frame, what opens over it, and what it has to say.
pub fn ground(visit: &Visit) -> Markup {
    let lang = visit.lang;
    html! {
        div.map-side {
            div.ground {
                div #map role="region" aria-label=(say(lang, "page-map")) { noscript { p.nomap { (say(lang, "page-map-needs-script")) } } }
                p.hidden #map-help { (say(lang, "page-map-help")) }
                div.tools.big-only hidden data-live {
                    button.tool #bigger type="button" aria-pressed="false" aria-label=(say(lang, "page-bigger-map")) { (icon("grow")) }
                }
                @if visit.frame.is_some() { button.button #operate type="button" aria-pressed="false" hidden { (icon("here")) (say(lang, "embed-operate")) } }
                (credit(visit))
                div.word {
                    p.status #status role="status" {}
                    button.button #retry type="button" hidden { (say(lang, "page-retry")) }
                }
                section.panel #card hidden aria-label=(say(lang, "page-chosen")) {
                    button.close type="button" aria-label=(say(lang, "page-close")) { (icon("close")) }
                    ul.cards {}
                }
            }
        }
    }
}

/// Whose the map underneath and the boundary are.
pub fn credit(visit: &Visit) -> Markup {
    let osm = say(visit.lang, "page-credit-osm");
    let map = visit.basemap.as_deref().map(|about| match &about.credit {
        Credit::OpenStreetMap => (&*osm, Some("https://www.openstreetmap.org/copyright")),
        Credit::Named { text, link } => (text.as_str(), link.as_deref()),
    });
    let boundary = visit.network().ground.source.as_deref();
    html! {
        p.credit {
            @match map {
                Some((text, Some(link))) => a href=(link) rel="noopener" { bdi { (text) } },
                Some((text, None)) => bdi { (text) },
                None => {},
            }
            @if map.is_some() && boundary.is_some() { " · " }
            @if let Some(boundary) = boundary { bdi dir="ltr" { (boundary) } }
        }
    }
}
