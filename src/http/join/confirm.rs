//! The link out of the mail: a button confirms the address, so that no mail scanner does.

use super::super::House;
use super::super::sheet::broken;
use super::super::visit::Visit;
use super::answer;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /{network}/{lang}/join/confirm/{secret}`: the button, or that it was pressed.
pub async fn ask(
    State(house): State<Arc<House>>,
    Path((slug, lang, secret)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    match house.desk.requested(&secret).await {
        Ok(Some((_, true))) => done(&visit, &secret),
        Ok(Some((request, false))) if request.network == visit.network().id => {
            let name = request.organisation.name.best(visit.lang).map_or("", |best| best.value);
            let named =
                [("organisation", Value::Text(name)), ("town", Value::Text(&visit.network().town))];
            let content = html! {
                p.lead { (say_with(visit.lang, "writing-confirm-lead", &named)) }
                form method="post" {
                    button.button.first type="submit" { (say(visit.lang, "writing-confirm-address")) }
                }
            };
            told(&visit, &secret, "writing-confirm-title", StatusCode::OK, content)
        }
        Ok(_) => over(&visit, &secret),
        Err(why) => broken(&why, visit.lang),
    }
}

/// `POST /{network}/{lang}/join/confirm/{secret}`
pub async fn confirm(
    State(house): State<Arc<House>>,
    Path((slug, lang, secret)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let request = match house.desk.requested(&secret).await {
        Ok(Some((request, _))) if request.network == visit.network().id => request,
        Ok(_) => return over(&visit, &secret),
        Err(why) => return broken(&why, visit.lang),
    };
    // Whoever presses twice is told the same twice.
    match house.desk.confirm_request(&secret, &request, &visit.origin).await {
        Ok(_) => done(&visit, &secret),
        Err(why) => broken(&why, visit.lang),
    }
}

/// What happens now: the same whether the organisation was new or not.
fn done(visit: &Visit, secret: &str) -> Response {
    let content = html! {
        p.lead { (say(visit.lang, "writing-confirmed-lead")) }
        p { (say(visit.lang, "writing-confirmed-next")) }
        div.ways {
            a.button.first href="/account" { (say(visit.lang, "writing-to-account")) }
            a.button href=(visit.base()) { (say(visit.lang, "page-to-map")) }
        }
    };
    told(visit, secret, "writing-confirmed", StatusCode::OK, content)
}

/// The link no longer works.
fn over(visit: &Visit, secret: &str) -> Response {
    let content = html! {
        p.lead { (say(visit.lang, "writing-link-over")) }
        p { a.button href={ (visit.base()) "/join" } { (say(visit.lang, "writing-join")) } }
    };
    told(visit, secret, "writing-link-over-title", StatusCode::NOT_FOUND, content)
}

fn told(visit: &Visit, secret: &str, title: &str, status: StatusCode, content: Markup) -> Response {
    let title = say(visit.lang, title);
    let way =
        |lang: Interface| format!("/{}/{}/join/confirm/{secret}", visit.network().slug, lang.tag());
    let content = html! { main.text.writing #content { h1 { (title) } (content) } };
    answer(visit, &title, &way, content, status)
}
