//! The link in a letter that ends letters of its kind: one click, also by the mail program itself (RFC 8058).

use super::super::House;
use super::super::session::asked_lang;
use super::super::sheet::{Sheet, broken};
use crate::language::Interface;
use crate::language::say;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /mail/stop/{secret}`: opening changes nothing, since scanners open links.
pub async fn open(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let asked = asked_lang(&uri, &headers);
    match house.desk.stop_language(&secret).await {
        Ok(Some(lang)) => answer(
            lang,
            "people-stop",
            StatusCode::OK,
            html! {
                form method="post" { button.button.first { (say(lang, "people-stop-now")) } }
            },
        ),
        Ok(None) => over(asked),
        Err(why) => broken(&why, asked),
    }
}

/// `POST /mail/stop/{secret}`
pub async fn stop(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let asked = asked_lang(&uri, &headers);
    let lang = match house.desk.stop_language(&secret).await {
        Ok(lang) => lang.unwrap_or(asked),
        Err(why) => return broken(&why, asked),
    };
    match house.desk.stop(&secret).await {
        Ok(true) => answer(
            lang,
            "people-stopped",
            StatusCode::OK,
            html! {
                p { (say(lang, "people-stopped-help")) }
            },
        ),
        Ok(false) => over(lang),
        Err(why) => broken(&why, lang),
    }
}

fn over(lang: Interface) -> Response {
    answer(
        lang,
        "people-link-over",
        StatusCode::GONE,
        html! {
            p { a.button href="/account/settings" { (say(lang, "people-settings")) } }
        },
    )
}

fn answer(lang: Interface, title: &str, status: StatusCode, more: Markup) -> Response {
    let title = say(lang, title);
    let content = html! { h1 { (title) } (more) };
    Sheet { secret: true, ..Sheet::new(lang, &title) }.answer(status, content)
}
