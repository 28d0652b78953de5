//! How visitors are told that something is not there, not right or not working: pages for people, problem details for programs.

use super::House;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::negotiate;
use crate::language::problem;
use crate::language::problem_reason;
use crate::language::say;
use crate::network::Network;
use crate::page::Frame;
use crate::page::page;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::any::Any;
use std::sync::Arc;

/// The language a browser asks for, where nothing else says one.
pub fn asked(headers: &HeaderMap) -> Interface {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    negotiate(accepted.unwrap_or_default(), Interface::ALL)
}

/// A page that says in the visitor's language what is not there or does not work.
pub fn refusal(status: StatusCode, lang: Interface, network: Option<&Network>) -> Response {
    let kind = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::BAD_REQUEST => "bad-request",
        _ => "broken",
    };
    let title = say(lang, &format!("page-{kind}"));
    let home = |lang: Interface| {
        network
            .map_or_else(|| "/".to_owned(), |network| format!("/{}/{}", network.slug, lang.tag()))
    };
    let frame = Frame {
        lang,
        title: &title,
        description: None,
        network,
        languages: network.map_or(&[], |network| &network.languages),
        path: &home,
        skip: ("#content", "page-to-content"),
        live: false,
        hidden: true,
        origin: "",
        original: None,
        original_languages: None,
        more: Markup::default(),
    };
    let content = html! {
        main.text #content {
            h1 { (title) }
            p.lead { (say(lang, &format!("page-{kind}-help"))) }
            p { a.button.first href=(home(lang)) { (say(lang, if network.is_some() { "page-to-map" } else { "page-all-towns" })) } }
        }
    };
    (status, [(header::CACHE_CONTROL, "no-store")], page(&frame, content)).into_response()
}

/// Where no route leads; an address with a slash too many is sent to the one without.
pub async fn nowhere(State(house): State<Arc<House>>, request: Request) -> Response {
    let path = request.uri().path();
    let shorter = path.trim_end_matches('/');
    if shorter.len() < path.len() && shorter.starts_with('/') && !shorter.starts_with("//") {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        return Redirect::permanent(&format!("{shorter}{query}")).into_response();
    }
    let mut parts = path.split('/').skip(1);
    let map = parts.next().and_then(|slug| house.desk.atlas.map(slug));
    let lang =
        parts.next().and_then(Interface::from_tag).unwrap_or_else(|| asked(request.headers()));
    refusal(StatusCode::NOT_FOUND, lang, map.as_deref().map(|map| &*map.network))
}

/// What the visitor sees when something of ours fell over.
pub fn accident(cause: Box<dyn Any + Send>) -> Response {
    let said = cause
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| cause.downcast_ref::<&str>().copied());
    tracing::error!(cause = said.unwrap_or("unknown"), "a page fell over");
    refusal(StatusCode::INTERNAL_SERVER_ERROR, Interface::De, None)
}

/// The language that `lang=` in a query names, German where it names none.
pub fn named(uri: &Uri) -> Interface {
    named_tag(uri).unwrap_or(Interface::De)
}

fn named_tag(uri: &Uri) -> Option<Interface> {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let lang = pairs.filter(|(name, _)| name == "lang").last();
    lang.and_then(|(_, tag)| Interface::from_tag(&tag))
}

/// The language that `lang=` in a query names, else the one that is asked for by header.
pub fn named_or_asked(uri: &Uri, headers: &HeaderMap) -> Interface {
    named_tag(uri).unwrap_or_else(|| asked(headers))
}

/// Problem details (RFC 9457) for programs, each problem with the parameter it is about.
pub fn problems(status: StatusCode, lang: Interface, problems: &[Problem]) -> Response {
    let title = match status {
        StatusCode::NOT_FOUND => "page-not-found",
        _ => "page-bad-request",
    };
    let detail: Vec<String> = problems.iter().take(10).map(|one| problem(lang, one)).collect();
    let errors = problems.iter().take(10).map(
        |one| serde_json::json!({"parameter": one.field, "field": one.field, "detail": problem_reason(lang, one)}),
    );
    let body = serde_json::json!({
        "type": "about:blank",
        "title": say(lang, title),
        "status": status.as_u16(),
        "detail": detail.join(" "),
        "errors": errors.collect::<Vec<_>>(),
    });
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "application/problem+json"),
        (header::CACHE_CONTROL, "no-store"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_LANGUAGE, lang.html_lang()),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
