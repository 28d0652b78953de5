//! `/hsds/profile`: what our HSDS says and what it cannot say, for whoever writes a client.

use crate::exchange::Taxonomy;
use crate::http::House;
use crate::http::answer::{ASK, bytes};
use crate::http::refuse::asked;
use crate::language::say;
use crate::page::Frame;
use crate::page::page;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// What the page says, sentence by sentence.
const SENTENCES: [&str; 6] = [
    "data-hsds-services",
    "data-hsds-times",
    "data-hsds-places",
    "data-hsds-taxonomies",
    "data-hsds-ids",
    "data-hsds-lang",
];

/// `GET /hsds/profile`
pub async fn profile(State(house): State<Arc<House>>, headers: HeaderMap) -> Response {
    let lang = asked(&headers);
    let origin = house.origin(&headers);
    let title = say(lang, "data-hsds-profile");
    let here = |_| "/hsds/profile".to_owned();
    let frame = Frame {
        lang,
        title: &title,
        description: None,
        network: None,
        languages: &[],
        path: &here,
        skip: ("#content", "page-to-content"),
        live: false,
        hidden: false,
        origin: &origin,
        original: None,
        original_languages: None,
        more: Markup::default(),
    };
    let content = html! {
        main.text #content {
            h1 { (title) }
            p.lead { (say(lang, "data-hsds-lead")) }
            p { code.ltr { (origin) "/hsds" } " · " a href="/hsds/openapi.json" { "OpenAPI" } }
            @for key in SENTENCES { p { (say(lang, key)) } }
            ul.plain { @for one in Taxonomy::ALL { li { code.ltr { (one.code()) } " " code.ltr { (one.id()) } } } }
        }
    };
    let body = page(&frame, content).into_string();
    let mut response = bytes(body.into(), "text/html; charset=utf-8", "W/\"profile\"", ASK);
    response.headers_mut().remove(axum::http::header::ETAG);
    response.headers_mut().insert(
        axum::http::header::VARY,
        axum::http::HeaderValue::from_static("accept-language, accept-encoding"),
    );
    response
}
