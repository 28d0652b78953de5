//! A network's face elsewhere: its icons on a home screen, the picture beside a shared link, and the web manifest.

use super::House;
use super::answer::{DAY, bytes, has, minute, unchanged};
use super::cache::Key;
use super::visit::Visit;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::brand;
use crate::vocabulary::Category;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value as Json, json};
use std::sync::{Arc, LazyLock};

/// The sides of the icons that there are, in pixels.
const SIDES: [usize; 3] = [48, 192, 512];

/// `GET /{network}/icon/{name}`: `mark.svg`, `192.png` and its like, or `full.png` for systems that cut icons to a shape.
pub async fn icon(
    State(house): State<Arc<House>>,
    Path((slug, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let drawing = match name.strip_suffix(".png") {
        _ if name == "mark.svg" => None,
        Some("full") => Some((512, true)),
        // Its system rounds the corners itself, and paints black what is left out.
        Some("180") => Some((180, true)),
        Some(side) => match side.parse().ok().filter(|side| SIDES.contains(side)) {
            Some(side) => Some((side, false)),
            None => return StatusCode::NOT_FOUND.into_response(),
        },
        None => return StatusCode::NOT_FOUND.into_response(),
    };
    picture(&house, &slug, &headers, &name, |network| match drawing {
        Some((side, full)) => brand::icon(Some(network), side, full),
        None => brand::icon_svg(Some(network)).into_bytes(),
    })
}

/// `GET /{network}/preview.png`
pub async fn preview(
    State(house): State<Arc<House>>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    picture(&house, &slug, &headers, "preview.png", brand::preview)
}

/// A picture of a network, painted once a change.
fn picture(
    house: &House,
    slug: &str,
    headers: &HeaderMap,
    name: &str,
    paint: impl Fn(&crate::network::Network) -> Vec<u8>,
) -> Response {
    let Some(map) = house.desk.atlas.map(slug) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let tag = house.tag(&map, 0);
    if has(headers, &tag) {
        return unchanged(&tag, DAY);
    }
    let key = || Key::new(&map, &format!("picture/{name}"), 0, false);
    let body = house.cache.page(key, || paint(&map.network).into());
    let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "image/png" };
    bytes(body, kind, &tag, DAY)
}

/// `GET /favicon.ico`: for those who ask for it without looking at the page.
pub async fn favicon(headers: HeaderMap) -> Response {
    static ICON: LazyLock<Bytes> = LazyLock::new(|| brand::icon(None, 48, false).into());
    ours(&ICON, &headers)
}

/// `GET /apple-touch-icon.png`
pub async fn touch_icon(headers: HeaderMap) -> Response {
    static ICON: LazyLock<Bytes> = LazyLock::new(|| brand::icon(None, 180, true).into());
    ours(&ICON, &headers)
}

fn ours(icon: &Bytes, headers: &HeaderMap) -> Response {
    const TAG: &str = concat!("W/\"icon-", env!("CARGO_PKG_VERSION"), "\"");
    match has(headers, TAG) {
        true => unchanged(TAG, DAY),
        false => bytes(icon.clone(), "image/png", TAG, DAY),
    }
}

/// `GET /{network}/{lang}/manifest.webmanifest`
pub async fn manifest(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let tag = house.tag(&visit.map, minute(visit.now) / (24 * 60));
    if has(&headers, &tag) {
        return unchanged(&tag, DAY);
    }
    bytes(written(&visit).to_string().into(), "application/manifest+json", &tag, DAY)
}

fn written(visit: &Visit) -> Json {
    let (network, lang) = (visit.network(), visit.lang);
    let base = visit.base();
    let name = network.name.best(lang).map_or(&*network.town, |best| best.value);
    let icon = |file: &str, kind: &str, sizes: &str, purpose: &str| json!({"src": format!("/{}/icon/{file}", network.slug), "type": kind, "sizes": sizes, "purpose": purpose});
    let shortcut = |words: &str, query: &str| {
        let icons = [icon("192.png", "image/png", "192x192", "any")];
        json!({"name": words, "url": format!("{base}?{query}"), "icons": icons})
    };
    let course = Category::GermanCourse;
    json!({
        "id": format!("/{}/", network.slug),
        "name": format!("{} · {name}", network.town),
        "short_name": network.town,
        "description": say_with(lang, "page-description", &[("town", Value::Text(&network.town))]),
        "lang": lang.html_lang(),
        "dir": lang.direction().as_str(),
        "start_url": base,
        "scope": format!("/{}/", network.slug),
        "display": "standalone",
        "display_override": ["minimal-ui", "standalone"],
        "theme_color": brand::accent(Some(network)),
        "background_color": "#f6f0e6",
        "categories": ["education", "lifestyle", "social"],
        "icons": [
            icon("mark.svg", "image/svg+xml", "any", "any"),
            icon("192.png", "image/png", "192x192", "any"),
            icon("512.png", "image/png", "512x512", "any"),
            icon("full.png", "image/png", "512x512", "maskable"),
        ],
        "shortcuts": [
            shortcut(&say(lang, "page-open-now"), "open=now"),
            shortcut(&say(lang, "page-open-today"), "open=today"),
            shortcut(&course.label(lang), &format!("category={}", course.id())),
        ],
    })
}
