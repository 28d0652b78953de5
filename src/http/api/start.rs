//! Where a program begins: what there is, the networks, and the words that offers are described with.

use super::super::House;
use super::super::act::{date_reasons, reason_label};
use super::super::answer::{DAY, MINUTE};
use super::ask::{by_content, plain_query};
use super::offers::networks as maps;
use super::{Answered, Refusal, part, said};
use crate::atlas::Map;
use crate::language::Interface;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::sync::Arc;

/// `GET /api/v1`
pub async fn start(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let answer = || {
        plain_query(&uri, &[])?;
        let origin = house.origin(&headers);
        let link = |path: &str| format!("{origin}{path}");
        let told = json!({
            "name": "Stadtkarte",
            "version": env!("CARGO_PKG_VERSION"),
            "documentation": link("/api"),
            "openapi": link("/api/v1/openapi.json"),
            "networks": link("/api/v1/networks"),
            "vocabularies": link("/api/v1/vocabularies"),
        });
        Ok(by_content(&headers, &told, ("", newest(&maps(&house))), MINUTE))
    };
    said(&uri, answer())
}

/// When something changed last in any of these networks.
fn newest(maps: &[Arc<Map>]) -> DateTime<Utc> {
    maps.iter().map(|map| map.changed_at).max().unwrap_or_default()
}

/// `GET /api/v1/networks`
pub async fn networks(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let answer = || {
        plain_query(&uri, &[])?;
        let (maps, origin) = (maps(&house), house.origin(&headers));
        let told: Vec<Value> = maps.iter().map(|map| told(map, &origin)).collect();
        Ok(by_content(&headers, &json!({ "networks": told }), ("", newest(&maps)), MINUTE))
    };
    said(&uri, answer())
}

/// `GET /api/v1/networks/{network}`
pub async fn network(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let answer = || -> Answered {
        plain_query(&uri, &[])?;
        let map = house.network_called(&part(&uri, 4)).ok_or_else(Refusal::nowhere)?;
        let told = told(&map, &house.origin(&headers));
        Ok(by_content(&headers, &told, ("", map.changed_at), MINUTE))
    };
    said(&uri, answer())
}

/// A network as the public sees it.
fn told(map: &Map, origin: &str) -> Value {
    let network = &map.network;
    let (bounds, contact) = (network.ground.bounds(), network.contact.clone().published());
    let own = format!("{origin}/api/v1/networks/{}", network.slug);
    json!({
        "id": network.id,
        "slug": network.slug,
        "town": network.town,
        "name": network.name,
        "land": network.land,
        "municipality_key": network.municipality_key,
        "time_zone": network.time_zone,
        "languages": network.languages.iter().map(|lang| lang.tag()).collect::<Vec<_>>(),
        "center": network.ground.center,
        "bounds": [bounds.west, bounds.south, bounds.east, bounds.north],
        "contact": contact,
        "number_of_offers": map.len(),
        "url": format!("{origin}/{}", network.slug),
        "offers": format!("{own}/offers"),
        "nearby": format!("{own}/nearby"),
        "facets": format!("{own}/facets"),
        "organisations": format!("{own}/organisations"),
    })
}

/// `GET /api/v1/vocabularies`
pub async fn vocabularies(
    State(house): State<Arc<House>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let answer = || {
        let (lang, _) = plain_query(&uri, &[])?;
        let since = newest(&maps(&house));
        Ok(by_content(&headers, &words(lang), ("", since), DAY))
    };
    said(&uri, answer())
}

/// Every vocabulary: its values with what they are called.
fn words(lang: Interface) -> Value {
    macro_rules! all {
        ($values:ty) => {
            <$values>::ALL.iter().map(|v| json!({"value": v.id(), "label": v.label(lang)})).collect::<Value>()
        };
    }
    json!({
        "category": all!(Category),
        "target_group": all!(TargetGroup),
        "language": all!(Spoken),
        "mode": all!(Mode),
        "format": all!(Format),
        "purpose": all!(Purpose),
        "wheelchair": all!(Wheelchair),
        "date_reason": date_reasons()
            .map(|name| json!({"value": name, "label": reason_label(name, lang)}))
            .collect::<Value>(),
    })
}
