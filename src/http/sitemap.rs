//! What search engines are told: what they may ask for, and every page there is with its other languages.

use super::House;
use super::answer::{DAY, bytes, has, minute, unchanged};
use crate::atlas::Map;
use crate::filter::Filter;
use crate::language::Interface;
use crate::offer::short_bits;
use crate::offer::short_id;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDateTime, Utc};
use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

/// The most addresses of one file; the protocol allows 50,000 and 50 MB, and every address here names all its languages.
const MOST: usize = 5_000;

const KIND: &str = "application/xml; charset=utf-8";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SITEMAPS: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `GET /robots.txt`
pub async fn robots(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    // A list with a filter is one of a million views of the same offers.
    let text = format!(
        "User-agent: *\nDisallow: /*?\nAllow: /?lang=\nAllow: /*/sitemap.xml?\nDisallow: /*/tiles/\nDisallow: /account\nDisallow: /desk\n\n\
        Sitemap: {}/sitemap.xml\n",
        house.origin(&headers)
    );
    let kept = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    (kept, text).into_response()
}

/// `GET /sitemap.xml`: the sitemaps of all networks.
pub async fn index(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let origin = house.origin(&headers);
    let mut text = format!("{HEAD}<sitemapindex xmlns=\"{SITEMAPS}\">\n");
    for network in house.desk.atlas.networks() {
        let parts = house.desk.atlas.map(&network.slug).map_or(1, |map| parts(&map));
        for part in 1..=parts {
            let _ = writeln!(
                text,
                "<sitemap><loc>{origin}/{}/sitemap.xml?part={part}</loc></sitemap>",
                network.slug
            );
        }
    }
    text.push_str("</sitemapindex>\n");
    let kept = [(header::CONTENT_TYPE, KIND), (header::CACHE_CONTROL, "public, max-age=3600")];
    (kept, text).into_response()
}

/// How many pages, each in every language, go into one file.
fn pages_each(map: &Map) -> usize {
    (MOST / map.network.languages.len().max(1)).max(1)
}

/// A network's own pages.
const OWN: [&str; 4] = ["", "/about", "/exchange", "/data"];

/// How many files a network has: its own pages come first, then its organisations, then the offers.
fn parts(map: &Map) -> usize {
    (OWN.len() + map.organisations().len() + map.len()).div_ceil(pages_each(map)).max(1)
}

/// `GET /{network}/sitemap.xml?part=1`
pub async fn network(
    State(house): State<Arc<House>>,
    Path(slug): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let Some(map) = house.desk.atlas.map(&slug) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let part = query.get("part").map_or(Some(1), |part| part.parse::<usize>().ok());
    let Some(part) = part.filter(|part| (1..=parts(&map)).contains(part)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let day = minute(now) / (24 * 60);
    let tag = house.tag(&map, day);
    if has(&headers, &tag) {
        return unchanged(&tag, DAY);
    }
    let origin = house.origin(&headers);
    // Large and rarely asked for: what is kept in memory is for people.
    bytes(written(&map, &origin, part, now).into(), KIND, &tag, DAY)
}

fn written(map: &Map, origin: &str, part: usize, now: NaiveDateTime) -> String {
    let mut text = format!(
        "{HEAD}<urlset xmlns=\"{SITEMAPS}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    let (each, organisations) = (pages_each(map), map.organisations());
    let organisations =
        organisations.iter().map(|one| format!("/organisation/{}", short_id(one.id)));
    let own: Vec<_> = OWN.iter().map(|path| (*path).to_owned()).chain(organisations).collect();
    let first = (part - 1) * each;
    let here = own.iter().skip(first).take(each);
    here.clone().for_each(|path| add(&mut text, map, origin, path, None));
    let (offset, left) = (first.saturating_sub(own.len()), each - here.len());
    for item in map.list(&Filter::default(), offset, left, Interface::De, now).items {
        let Some(offer) = map.offer(short_bits(item.id)) else {
            continue;
        };
        // What another network shows is listed by its home.
        if offer.network == map.network.id {
            let path = format!("/offer/{}", short_id(item.id));
            add(&mut text, map, origin, &path, Some(offer.changed_at));
        }
    }
    text.push_str("</urlset>\n");
    text
}

/// A page in all its languages, each naming all of them. Nothing in these addresses needs to be escaped.
fn add(text: &mut String, map: &Map, origin: &str, path: &str, changed: Option<DateTime<Utc>>) {
    let (slug, languages) = (&map.network.slug, &map.network.languages);
    let mut others = String::new();
    let mut other = |lang: &str, tag: &str| {
        let _ = write!(
            others,
            "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{origin}/{slug}/{tag}{path}\"/>"
        );
    };
    for lang in languages {
        other(lang.html_lang(), lang.tag());
    }
    if let Some(first) = languages.first() {
        other("x-default", first.tag());
    }
    let changed = changed.map(|at| format!("<lastmod>{}</lastmod>", at.date_naive()));
    let changed = changed.unwrap_or_default();
    for lang in languages {
        let _ = writeln!(
            text,
            "<url><loc>{origin}/{slug}/{}{path}</loc>{changed}{others}</url>",
            lang.tag()
        );
    }
}
