//! `/{network}/{lang}/data`: every way in which programs get a network's data, each with one address to copy, for whoever keeps the town's
//! geographic data or its open-data portal.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::form::id;
use super::visit::Visit;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::network::LICENCES;
use crate::page::Frame;
use crate::page::icon;
use crate::page::page;
use crate::page::turning_icon;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// The address of a vector tile as QGIS wants it written.
pub const TEMPLATE: &str = "tiles/{z}/{x}/{y}.mvt";

/// `GET /{network}/{lang}/data`
pub async fn data(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let lang = visit.lang;
    let title = say(lang, "data-title");
    let lead = say(lang, "data-lead");
    let there = |lang: Interface| format!("/{}/{}/data", visit.network().slug, lang.tag());
    let frame = Frame { description: Some(&lead), ..visit.frame(&title, &there) };
    let content = html! {
        main.text #content {
            p { a.way href=(visit.base()) { (turning_icon("back")) (say(lang, "page-to-map")) } }
            h1 { (title) }
            p.lead { (lead) }
            (licence(&visit))
            (ways(&visit, house.desk.atlas.networks().len() > 1))
        }
    };
    answer(page(&frame, content), &visit.tag)
}

/// Under which licence, and whom to name.
fn licence(visit: &Visit) -> Markup {
    let open = &visit.network().open_data;
    let known = LICENCES.iter().find(|(id, ..)| Some(*id) == open.licence.as_deref());
    let settings = format!("/desk/{}/settings#{}", visit.network().slug, id("open_data"));
    html! {
        @match known {
            Some((_, name, address)) => p.note.calm {
                (say(visit.lang, "data-licence")) " " a href=(address) rel="license noopener" { bdi { (name) } }
                @if let Some(attribution) = &open.attribution {
                    br; (say_with(visit.lang, "data-attribution", &[("attribution", Value::Text(attribution))]))
                }
            },
            None => p.note.calm { (say(visit.lang, "data-no-licence")) },
        }
        p.small { a href=(settings) rel="nofollow" { (say(visit.lang, "data-licence-where")) } }
    }
}

/// All interfaces, for whom they are first; the catalogue of all networks too, where there are several.
fn ways(visit: &Visit, several: bool) -> Markup {
    let (origin, slug) = (&visit.origin, &visit.network().slug);
    let own = |end: &str| format!("{origin}{}/{end}", visit.base());
    let at = |end: &str| format!("{origin}/{slug}/{end}");
    let mut catalogues = vec![("DCAT-AP.de (Turtle)", at("dcat")), ("JSON-LD", at("dcat.jsonld"))];
    let all = say(visit.lang, "data-all-networks");
    if several {
        catalogues.push((&all, format!("{origin}/dcat")));
    }
    html! {
        (way(visit, "place", "data-gis", &[("OGC API – Features", at("ogc"))]))
        (way(visit, "place", "data-tiles", &[("QGIS (MVT)", at(TEMPLATE)), ("MapLibre (TileJSON)", at("tiles.json"))]))
        (way(visit, "public_office", "data-portal", &catalogues))
        (way(visit, "save", "data-files", &[("Excel (XLSX)", own("offers.xlsx")), ("CSV", own("offers.csv")), ("GeoJSON", own("offers.geojson"))]))
        (way(visit, "calendar", "data-subscribe", &[("iCalendar", own("calendar.ics")), ("Atom", own("offers.atom"))]))
        (way(visit, "people", "data-directories", &[("Open Referral HSDS 3.0", at("hsds")), ("OpenAPI", at("hsds/openapi.json"))]))
        (way(visit, "work_training", "data-developers", &[("API", format!("{origin}/api?network={}", visit.network().slug))]))
        p { a.way href="/hsds/profile" { (say(visit.lang, "data-hsds-profile")) } }
    }
}

/// One way: for whom, how, and its addresses.
fn way(visit: &Visit, sign: &str, key: &str, addresses: &[(&str, String)]) -> Markup {
    html! {
        section.data-way {
            h2 { (icon(sign)) (say(visit.lang, key)) }
            p { (say(visit.lang, &format!("{key}-help"))) }
            dl {
                @for (name, address) in addresses { dt { (name) } dd dir="ltr" { code { (address) } } }
            }
        }
    }
}
