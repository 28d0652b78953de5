//! The front door: all networks, or the way to the only one; and the way to a network in the visitor's language.

use super::House;
use super::germany::{Town, germany};
use super::refuse::{asked, refusal};
use crate::atlas::Map;
use crate::geo::Point;
use crate::language::Interface;
use crate::language::Value;
use crate::language::negotiate;
use crate::language::say;
use crate::language::say_with;
use crate::network::Network;
use crate::page::Frame;
use crate::page::page;
use crate::page::told;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /`
pub async fn networks(
    State(house): State<Arc<House>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let networks = house.desk.atlas.networks();
    if let [only] = networks.as_slice() {
        return to_language(&only.slug, &only.languages, None, &headers);
    }
    let pairs = query.unwrap_or_default();
    let said = url::form_urlencoded::parse(pairs.as_bytes()).find(|(name, _)| name == "lang");
    let lang =
        said.and_then(|(_, tag)| Interface::from_tag(&tag)).unwrap_or_else(|| asked(&headers));
    let origin = house.origin(&headers);
    let (title, lead) = (say(lang, "page-product"), say(lang, "page-welcome-lead"));
    let frame = Frame { description: Some(&lead), ..frame(lang, &title, &origin) };
    let content = page(&frame, towns(&house, lang));
    ([(header::VARY, "accept-language"), (header::CACHE_CONTROL, "no-cache")], content)
        .into_response()
}

fn frame<'a>(lang: Interface, title: &'a str, origin: &'a str) -> Frame<'a> {
    Frame {
        lang,
        title,
        description: None,
        network: None,
        languages: Interface::ALL,
        path: &|lang| format!("/?lang={}", lang.tag()),
        skip: ("#content", "page-to-content"),
        live: false,
        hidden: false,
        origin,
        original: None,
        original_languages: None,
        more: Markup::default(),
    }
}

fn towns(house: &House, lang: Interface) -> Markup {
    let networks = house.desk.atlas.networks();
    let maps = networks.iter().filter_map(|network| house.desk.atlas.map(&network.slug));
    let maps: Vec<_> = maps.collect();
    let towns: Vec<Town> = maps.iter().map(|map| town(map, lang)).collect();
    html! {
        main.front #content {
            div.welcome {
                h1 { (say(lang, "page-welcome")) }
                p.lead { (say(lang, "page-welcome-lead")) }
                (tongues(lang))
            }
            (germany(&towns, lang))
            @if maps.is_empty() { p.note.calm { (say(lang, "page-no-towns")) } }
            ul.towns {
                @for (map, town) in maps.iter().zip(&towns) {
                    @let network = &map.network;
                    li {
                        a href=(town.link) {
                            (outline(network))
                            div {
                                b { bdi { (network.town) } @if let Some(second) = &network.second_name { " · " bdi lang=(second.language) { (second.value) } } }
                                small { (told(&network.name, lang)) }
                                span { (counted(map, lang)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A town with the way to it in the visitor's language, or in the one that the town speaks first.
fn town(map: &Map, lang: Interface) -> Town<'_> {
    let network = &*map.network;
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    let spoken = if network.languages.contains(&lang) { lang } else { first };
    Town {
        network,
        link: format!("/{}/{}", network.slug, spoken.tag()),
        name: format!("{}, {}", network.town, counted(map, lang)),
    }
}

fn counted(map: &Map, lang: Interface) -> String {
    say_with(lang, "page-offers", &[("count", Value::Number(map.len() as i64))])
}

/// Every language in its own script: who has just arrived cannot read where the switch would be.
fn tongues(spoken: Interface) -> Markup {
    html! {
        ul.tongues {
            @for lang in Interface::ALL.iter().filter(|lang| **lang != spoken) {
                li { a lang=(lang.html_lang()) dir=(lang.direction()) hreflang=(lang.html_lang()) href={ "/?lang=" (lang.tag()) } { (lang.endonym()) } }
            }
        }
    }
}

/// `GET /{network}`
pub async fn network(
    State(house): State<Arc<House>>,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match house.desk.atlas.map(&slug) {
        Some(map) => to_language(&map.network.slug, &map.network.languages, query, &headers),
        None => refusal(StatusCode::NOT_FOUND, asked(&headers), None),
    }
}

/// Sends the browser to the language it asks for, the query with it.
fn to_language(
    slug: &str,
    spoken: &[Interface],
    query: Option<String>,
    headers: &HeaderMap,
) -> Response {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let lang = negotiate(accepted.unwrap_or_default(), spoken);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let to = Redirect::to(&format!("/{slug}/{}{query}", lang.tag()));
    ([(header::VARY, "accept-language"), (header::CACHE_CONTROL, "no-cache")], to).into_response()
}

/// The town's outline as a small picture, for the eye only.
fn outline(network: &Network) -> Markup {
    const SIDE: f64 = 100.0;
    let [[west, north], [east, south]] = network.ground.bounds().on_map();
    let span = f64::from((east - west).max(south - north).max(1));
    let place = |point: &geojson::Position| {
        let [x, y] =
            Point::new(*point.as_slice().first()?, *point.as_slice().get(1)?).ok()?.on_map();
        let part = |steps: u32, from: u32, to: u32| {
            (f64::from(steps) - (f64::from(from) + f64::from(to)) / 2.0) / span * SIDE
        };
        Some(format!("{:.1},{:.1}", part(x, west, east), part(y, north, south)))
    };
    let path: String = network
        .ground
        .rings()
        .map(|ring| format!("M{}z", ring.iter().filter_map(place).collect::<Vec<_>>().join("L")))
        .collect();
    html! { @if !path.is_empty() { svg viewBox="-80 -52 160 104" aria-hidden="true" { path d=(path) {} } } }
}
