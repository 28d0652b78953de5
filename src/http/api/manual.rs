//! The page of the API for people: how one begins, what holds everywhere, and every operation out of the description for machines.

mod fields;
mod operations;

use super::super::House;
use super::super::session::asked_lang;
use super::super::sheet::Sheet;
use super::description::DOCUMENT;
use super::offers::networks;
use crate::geo::{Bounds, Point};
use crate::language::Interface;
use crate::language::say;
use crate::page::asset;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// The parts of the page: the end of its keys and its place.
const PARTS: [&str; 8] =
    ["begin", "token", "writing", "paging", "again", "once", "problems", "webhooks"];

/// The network that the examples are about.
struct Here {
    origin: String,
    slug: String,
    /// Its centre and its box; none where there is no network yet.
    ground: Option<(Point, Bounds)>,
    /// One of its members, by its identifier.
    member: Option<Uuid>,
}

impl Here {
    /// The network that the query names, else the first.
    fn new(house: &House, uri: &Uri, headers: &HeaderMap) -> Self {
        let origin = house.origin(headers);
        let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let named = pairs.filter(|(name, _)| name == "network").last();
        let named = named.and_then(|(_, slug)| house.network_called(&slug));
        let Some(map) = named.or_else(|| networks(house).into_iter().next()) else {
            return Self { origin, slug: "town".to_owned(), ground: None, member: None };
        };
        let ground = &map.network.ground;
        let member = map.organisations().into_iter().map(|one| one.id).min();
        let slug = map.network.slug.clone();
        Self { origin, slug, ground: Some((ground.center, ground.bounds())), member }
    }

    /// What stands for a parameter in an example: what the description says, but for what is about a town.
    fn example(&self, name: &str, usual: Option<&str>) -> Option<String> {
        match (name, self.ground) {
            ("network", _) => Some(self.slug.clone()),
            ("near", Some((center, _))) => Some(format!("{:.4},{:.4}", center.lon(), center.lat())),
            ("bbox", Some((_, Bounds { west, south, east, north }))) => {
                Some(format!("{west:.4},{south:.4},{east:.4},{north:.4}"))
            }
            _ => usual.map(str::to_owned),
        }
    }
}

/// `GET /api`
pub async fn manual(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let lang = asked_lang(&uri, &headers);
    let title = say(lang, "open-api-title");
    let here = Here::new(&house, &uri, &headers);
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "open-api-lead")) }
        p { a.button href="/api/v1/openapi.json" { "OpenAPI 3.1" } }
        nav.contents aria-label=(say(lang, "open-api-contents")) {
            ul {
                @for part in PARTS { li { a href={ "#" (part) } { (say(lang, &format!("open-api-{part}-title"))) } } }
                li { a href="#operations" { (say(lang, "open-api-operations")) } }
                li { a href="#fields" { (say(lang, "open-api-fields")) } }
            }
        }
        @for part in PARTS { (section(lang, part, &here)) }
        (operations::all(lang, &DOCUMENT, &here))
        (fields::all(lang, &DOCUMENT))
    };
    let more = html! { link rel="stylesheet" href=(asset::address("api.css")); };
    Sheet { path: Some("/api"), more, ..Sheet::new(lang, &title) }.answer(StatusCode::OK, content)
}

fn section(lang: Interface, part: &str, here: &Here) -> Markup {
    let code = sample(lang, part, here);
    html! {
        section id=(part) {
            h2 { (say(lang, &format!("open-api-{part}-title"))) }
            p { (say(lang, &format!("open-api-{part}"))) }
            @if !code.is_empty() { pre dir="ltr" tabindex="0" { code { (code) } } }
        }
    }
}

/// What one types, or writes into one's own program.
fn sample(lang: Interface, part: &str, here: &Here) -> String {
    let Here { origin, slug, .. } = here;
    let api = format!("{origin}/api/v1");
    match part {
        "begin" => format!(
            "curl \"{api}/networks\"\n\
             curl \"{api}/networks/{slug}/offers?category=german_course&language=ar&lang=en\"\n\
             curl \"{api}/networks/{slug}/offers?open=now\"\n\
             curl \"{api}/networks/{slug}/nearby?near={}&limit=5\"\n",
            here.example("near", Some("9.1895,48.8974")).unwrap_or_default()
        ),
        "token" => format!("curl -H \"Authorization: Bearer $TOKEN\" \"{api}/token\"\n"),
        "writing" => writing(lang, &api, here),
        "paging" => PAGING.replace("API", &format!("{api}/networks/{slug}/offers")),
        "again" => format!(
            "curl -i \"{api}/networks/{slug}/offers\"\ncurl -i -H 'If-None-Match: W/\"…\"' \"{api}/networks/{slug}/offers\"\n"
        ),
        "webhooks" => SIGNATURE.to_owned(),
        "problems" => PROBLEM.to_owned(),
        _ => String::new(),
    }
}

/// A first offer: with the token of an organisation, and with that of a network, which names the organisation too.
fn writing(lang: Interface, api: &str, here: &Here) -> String {
    let offer = &DOCUMENT["components"]["schemas"]["Offer"]["examples"][0];
    let offer = serde_json::to_string_pretty(offer).unwrap_or_default();
    let member = here.member.map_or_else(|| "…".to_owned(), |id| id.to_string());
    let post = format!(
        "curl -X POST \"{api}/offers\" \\\n  -H \"Authorization: Bearer $TOKEN\" \\\n  -H \"Content-Type: application/json\" \\\n  \
         -H \"Idempotency-Key: $(uuidgen)\" \\\n  -d "
    );
    format!(
        "{post}'{offer}'\n\n# {}\ncurl \"{api}/networks/{}/organisations\"\n{post}'{{\n  \"organisation\": \"{member}\",{}'\n",
        say(lang, "open-api-writing-network"),
        here.slug,
        offer.strip_prefix('{').unwrap_or_default(),
    )
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
