//! The page of the API for people: how one begins, what holds everywhere, and every operation out of the description for machines.

mod operations;

use super::super::House;
use super::super::session::asked_lang;
use super::super::sheet::Sheet;
use super::description::DOCUMENT;
use crate::language::Interface;
use crate::language::say;
use crate::page::asset;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// The parts of the page: the end of its keys and its place.
const PARTS: [&str; 8] =
    ["begin", "token", "writing", "paging", "again", "once", "problems", "webhooks"];

/// `GET /api`
pub async fn manual(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let lang = asked_lang(&uri, &headers);
    let title = say(lang, "open-api-title");
    let origin = house.origin(&headers);
    let slug = house.desk.atlas.networks().first().map(|network| network.slug.clone());
    let slug = slug.unwrap_or_else(|| "ludwigsburg".to_owned());
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "open-api-lead")) }
        p { a.button href="/api/v1/openapi.json" { "OpenAPI 3.1" } }
        nav.contents aria-label=(say(lang, "open-api-contents")) {
            ul {
                @for part in PARTS { li { a href={ "#" (part) } { (say(lang, &format!("open-api-{part}-title"))) } } }
                li { a href="#operations" { (say(lang, "open-api-operations")) } }
            }
        }
        @for part in PARTS { (section(lang, part, &origin, &slug)) }
        (operations::all(lang, &DOCUMENT))
    };
    let more = html! { link rel="stylesheet" href=(asset::address("api.css")); };
    Sheet { path: Some("/api"), more, ..Sheet::new(lang, &title) }.answer(StatusCode::OK, content)
}

fn section(lang: Interface, part: &str, origin: &str, slug: &str) -> Markup {
    let code = sample(part, origin, slug);
    html! {
        section id=(part) {
            h2 { (say(lang, &format!("open-api-{part}-title"))) }
            p { (say(lang, &format!("open-api-{part}"))) }
            @if !code.is_empty() { pre dir="ltr" tabindex="0" { code { (code) } } }
        }
    }
}

/// What one types, or writes into one's own program.
fn sample(part: &str, origin: &str, slug: &str) -> String {
    let api = format!("{origin}/api/v1");
    match part {
        "begin" => format!(
            "curl \"{api}/networks\"\n\
             curl \"{api}/networks/{slug}/offers?category=german_course&language=ar&lang=en\"\n\
             curl \"{api}/networks/{slug}/offers?open=now\"\n\
             curl \"{api}/networks/{slug}/nearby?near=9.1895,48.8974&limit=5\"\n"
        ),
        "token" => format!("curl -H \"Authorization: Bearer $TOKEN\" \"{api}/token\"\n"),
        "writing" => format!(
            "curl -X POST \"{api}/offers\" \\\n  -H \"Authorization: Bearer $TOKEN\" \\\n  -H \"Content-Type: application/json\" \\\n  \
             -H \"Idempotency-Key: $(uuidgen)\" \\\n  -d '{}'\n",
            serde_json::to_string_pretty(
                &DOCUMENT["components"]["schemas"]["Offer"]["examples"][0]
            )
            .unwrap_or_default()
        ),
        "paging" => PAGING.replace("API", &format!("{api}/networks/{slug}/offers")),
        "again" => format!(
            "curl -i \"{api}/networks/{slug}/offers\"\ncurl -i -H 'If-None-Match: W/\"…\"' \"{api}/networks/{slug}/offers\"\n"
        ),
        "webhooks" => SIGNATURE.to_owned(),
        "problems" => PROBLEM.to_owned(),
        _ => String::new(),
    }
}

const PAGING: &str = r#"import json, urllib.request

url = "API"
while url:
    page = json.load(urllib.request.urlopen(url))
    for offer in page["offers"]:
        print(offer["in_words"]["title"])
    url = page["next"]
"#;

const SIGNATURE: &str = r#"import hashlib, hmac, time

def is_genuine(secret: str, header: str, body: bytes) -> bool:
    parts = dict(part.split("=", 1) for part in header.split(","))
    signed = parts["t"].encode() + b"." + body
    wanted = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    young = abs(time.time() - int(parts["t"])) < 300
    return young and hmac.compare_digest(wanted, parts["v1"])

# header: Stadtkarte-Signature: t=1787000000,v1=5f2c…
"#;

const PROBLEM: &str = r#"{
  "type": "/api#problem-content",
  "title": "Some of it does not hold yet.",
  "status": 422,
  "errors": [{"field": "categories", "detail": "…"}]
}
"#;
