//! The same answers for people: plain pages with links to go on by.

use super::super::open::TEMPLATE;
use super::call::Call;
use super::collections::Collection;
use super::items::each_entry;
use crate::atlas::Map;
use crate::language::Value as Word;
use crate::language::number;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Offer;
use crate::offer::short_id;
use crate::page::turning_icon;
use maud::{Markup, html};
use serde_json::Value;
use std::sync::Arc;

/// A page round its content, with the way back to where one came from.
fn framed(call: &Call, title: &str, back: Option<&str>, content: Markup) -> Markup {
    html! {
        main.text.data #content {
            @if let Some(back) = back { p { a.way href=(call.page_address(back)) { (turning_icon("back")) (say(call.lang, "ogc-back")) } } }
            h1 { (title) }
            (content)
        }
    }
}

/// The links that lead on, each once, by their titles.
fn links(call: &Call, links: &[Value]) -> Markup {
    let again = |at: usize| links[..at].iter().any(|other| other["href"] == links[at]["href"]);
    let shown = links.iter().enumerate().filter(|(at, _)| !again(*at)).map(|(_, link)| link);
    let shown = shown.filter(|link| link["templated"] != true && link["rel"] != "self");
    html! {
        h2 { (say(call.lang, "ogc-links")) }
        ul.plain {
            @for link in shown {
                @let (href, kind) = (link["href"].as_str().unwrap_or_default(), link["type"].as_str().unwrap_or_default());
                li { a href=(href) { (link["title"].as_str().unwrap_or(href)) } " " code dir="ltr" { (kind) } }
            }
        }
    }
}

/// An address that one copies.
fn copied(call: &Call, address: &str) -> Markup {
    html! {
        p { (say(call.lang, "ogc-paste")) }
        p { code.address dir="ltr" { (address) } }
    }
}

/// The first page of the interface.
pub fn landing(call: &Call, all: &[Value]) -> Markup {
    let content = html! {
        p.lead { (say(call.lang, "ogc-about")) }
        (copied(call, &call.address("")))
        @if let Some(map) = &call.network { (tiles(call, &map.network.slug)) }
        (links(call, all))
    };
    framed(call, &call.titled("ogc-title"), None, content)
}

/// The vector tiles of a network: the template that QGIS wants, and the description that MapLibre reads.
fn tiles(call: &Call, slug: &str) -> Markup {
    let at = |end: &str| format!("{}/{slug}/{end}", call.origin);
    html! {
        h2 { (say(call.lang, "data-tiles")) }
        p { (say(call.lang, "data-tiles-help")) }
        p { code.address dir="ltr" { (at(TEMPLATE)) } }
        p { a href=(at("tiles.json")) { code.address dir="ltr" { (at("tiles.json")) } } }
    }
}

/// The collections.
pub fn collections(call: &Call, all: &[Value]) -> Markup {
    let content = html! {
        @for (one, said) in Collection::ALL.iter().zip(all) {
            h2 { a href=(call.page_address(&format!("/collections/{}", one.id()))) { (said["title"].as_str().unwrap_or_default()) } }
            p { (said["description"].as_str().unwrap_or_default()) }
        }
    };
    framed(call, &say(call.lang, "ogc-collections"), Some(""), content)
}

/// One collection.
pub fn collection(call: &Call, one: Collection, said: &Value) -> Markup {
    let crs = said["crs"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let all = said["links"].as_array().cloned().unwrap_or_default();
    let items = call.page_address(&format!("/collections/{}/items", one.id()));
    let content = html! {
        p.lead { (said["description"].as_str().unwrap_or_default()) }
        p { a.button.first href=(items) { (say(call.lang, "ogc-items")) } }
        (links(call, &all))
        h2 { (say(call.lang, "ogc-systems")) }
        ul.plain dir="ltr" { @for uri in crs { li { code { (uri) } } } }
    };
    framed(call, &call.titled(one.key()), Some("/collections"), content)
}

/// A page of offers.
pub fn items(
    call: &Call,
    one: Collection,
    walked: &[(Arc<Map>, Vec<Offer>)],
    matched: usize,
    all: &[Value],
) -> Markup {
    let next = all.iter().find(|link| link["rel"] == "next").and_then(|link| link["href"].as_str());
    let count = number(call.lang, matched as i64);
    let amount = [("shown", Word::Text(&count))];
    let path = format!("/collections/{}", one.id());
    let mut rows = Vec::new();
    for (map, offers) in walked {
        each_entry(call, map, offers, |entry| {
            let there = call.page_address(&format!("{path}/items/{}", short_id(entry.offer.id)));
            let label = entry.offer.content.categories.first().map(|one| one.label(call.lang));
            let place = entry.place_lines().join(", ");
            rows.push(html! {
                li { a href=(there) { bdi { (entry.title()) } } @if let Some(label) = label { " · " (label) } @if !place.is_empty() { br; small { bdi { (place) } } } }
            });
        });
    }
    let content = html! {
        p { (say_with(call.lang, "ogc-found", &amount)) }
        ul.plain { @for row in rows { (row) } }
        @if let Some(next) = next { p { a.button.first href=(next) { (say(call.lang, "ogc-next")) } } }
        (links(call, all))
    };
    framed(call, &call.titled(one.key()), Some(&path), content)
}

/// One offer: what programs read of it.
pub fn item(call: &Call, one: Collection, feature: &[u8], all: &[Value]) -> Markup {
    let feature: Value = serde_json::from_slice(feature).unwrap_or_default();
    let title = feature["properties"]["title"].as_str().unwrap_or_default().to_owned();
    let place = feature["geometry"]["coordinates"]
        .as_array()
        .map(|numbers| numbers.iter().map(Value::to_string).collect::<Vec<_>>().join(", "));
    let properties = feature["properties"].as_object().cloned().unwrap_or_default();
    let content = html! {
        dl.tree {
            @for (name, value) in properties.iter().filter(|(_, value)| !value.is_null()) { dt { code { (name) } } dd { (leaf(value)) } }
            @if let Some(place) = place { dt { code { "geometry" } } dd { code dir="ltr" { (place) } } }
        }
        (links(call, all))
    };
    framed(call, &title, Some(&format!("/collections/{}/items", one.id())), content)
}

/// What can be asked for, or what features hold.
pub fn properties(
    call: &Call,
    one: Collection,
    key: &str,
    properties: &serde_json::Map<String, Value>,
) -> Markup {
    let values = |schema: &Value| {
        let kind = schema["format"].as_str().or(schema["type"].as_str()).unwrap_or_default();
        let pattern = schema["pattern"].as_str().map(|pattern| pattern.replace('|', " | "));
        format!("{kind} {}", pattern.unwrap_or_default())
    };
    let content = html! {
        dl.tree {
            @for (name, schema) in properties {
                dt { code { (name) } }
                dd { @if let Some(title) = schema["title"].as_str() { (title) br; } code dir="ltr" { (values(schema)) } }
            }
        }
    };
    let path = format!("/collections/{}", one.id());
    framed(call, &say(call.lang, key), Some(&path), content)
}

/// The standards.
pub fn list(call: &Call, standards: &[&str]) -> Markup {
    let content = html! { ul.plain dir="ltr" { @for one in standards { li { code { (one) } } } } };
    framed(call, &say(call.lang, "ogc-conformance"), Some(""), content)
}

/// The parameters and paths of the interface.
pub fn description(call: &Call, description: &Value) -> Markup {
    let paths = description["paths"].as_object().cloned().unwrap_or_default();
    let parameters =
        description["components"]["parameters"].as_object().cloned().unwrap_or_default();
    let content = html! {
        p.lead { (say(call.lang, "ogc-about")) }
        (copied(call, &call.address("")))
        h2 { (say(call.lang, "ogc-addresses")) }
        dl.tree {
            @for (path, said) in &paths {
                dt { code dir="ltr" { (call.root) (path) } }
                dd {
                    (said["get"]["summary"].as_str().unwrap_or_default())
                    @let names = said["get"]["parameters"].as_array().into_iter().flatten();
                    @for name in names.filter_map(|one| one["$ref"].as_str()) { " " code { (name.rsplit('/').next().unwrap_or_default()) } }
                }
            }
        }
        h2 { (say(call.lang, "ogc-parameters")) }
        dl.tree {
            @for said in parameters.values() {
                dt { code { (said["name"].as_str().unwrap_or_default()) } }
                dd { (said["description"].as_str().unwrap_or_default()) }
            }
        }
    };
    framed(call, &say(call.lang, "ogc-api"), Some(""), content)
}

/// Any other document, as it is.
pub fn tree(call: &Call, value: &Value) -> Markup {
    let title = value["title"]
        .as_str()
        .map_or_else(|| say(call.lang, "ogc-tiles").into_owned(), str::to_owned);
    framed(call, &title, Some(""), html! { (leaf(value)) })
}

/// A value with all that is in it.
fn leaf(value: &Value) -> Markup {
    match value {
        Value::Object(fields) => html! {
            dl.tree { @for (name, value) in fields { dt { code { (name) } } dd { (leaf(value)) } } }
        },
        Value::Array(values) => {
            html! { ul.plain { @for value in values { li { (leaf(value)) } } } }
        }
        Value::String(text) if text.starts_with("http") && !text.contains('{') => {
            html! { a href=(text) dir="ltr" { (text) } }
        }
        Value::String(text) => html! { bdi { (text) } },
        other => html! { (other) },
    }
}
