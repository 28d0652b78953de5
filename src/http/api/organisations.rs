//! Reading organisations: the members of a network, and one with its networks.

use super::super::House;
use super::super::answer::MINUTE;
use super::super::known::{LANG, between, uuid};
use super::ask::{Ask, Takes, by_content, of_network, plain_query};
use super::offers::{count_of, networks};
use super::{Answered, Refusal, part, said};
use crate::atlas::Map;
use crate::error::Problem;
use crate::exchange::organisation_document;
use crate::language::Interface;
use crate::offer::{parse_short, short_bits, short_id};
use crate::organisation::Organisation;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde_json::{Map as Object, Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// How many organisations one page has when nobody says how many, and how many at most.
const PAGE: (usize, usize) = (100, 500);
/// What the list takes.
const LISTED: Takes = Takes {
    known: &[LANG, ("limit", between::<{ PAGE.1 }>), ("after", uuid)],
    filter: false,
    needed: None,
};

/// `GET /api/v1/networks/{network}/organisations`
pub async fn organisations(
    State(house): State<Arc<House>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    of_network(&house, &uri, &headers, &LISTED, page)
}

/// A page of a network's members, by their identifiers.
fn page(ask: &Ask<'_>) -> Result<Value, Vec<Problem>> {
    let limit = ask.limit(PAGE.0);
    let after = ask.other("after").and_then(|given| Uuid::try_parse(given).ok());
    let after = after.unwrap_or_default();
    let mut all = ask.map.organisations();
    let matched = all.len();
    all.retain(|one| one.id > after);
    all.sort_by_key(|one| one.id);
    let more = all.len() > limit;
    all.truncate(limit);
    let next = all.last().filter(|_| more).map(|one| ask.next(&one.id.to_string()));
    let told = all.iter().map(|one| {
        let mut told = told(one, &ask.map, ask.asked.lang, &ask.origin);
        told.insert("offers".into(), json!(count_of(&ask.map, one.id, ask.now)));
        Value::Object(told)
    });
    let told: Vec<Value> = told.collect();
    Ok(json!({
        "network": ask.map.network.slug,
        "matched": matched,
        "returned": told.len(),
        "organisations": told,
        "next": next,
    }))
}

/// An organisation with its name for the reader and its page.
fn told(one: &Organisation, map: &Map, lang: Interface, origin: &str) -> Object<String, Value> {
    let mut told = organisation_document(one);
    let page =
        format!("{origin}/{}/{}/organisation/{}", map.network.slug, lang.tag(), short_id(one.id));
    told.insert("url".into(), json!(page));
    told.insert("in_words".into(), json!({"name": one.called(lang)}));
    told
}

/// `GET /api/v1/organisations/{id}`
pub async fn organisation(
    State(house): State<Arc<House>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    said(&uri, one(&house, &uri, &headers))
}

fn one(house: &House, uri: &Uri, headers: &HeaderMap) -> Answered {
    let (lang, _) = plain_query(uri, &[])?;
    let bits = parse_short(&part(uri, 4)).ok_or_else(Refusal::nowhere)?;
    let origin = house.origin(headers);
    let found: Vec<(Arc<Map>, Arc<Organisation>)> = networks(house)
        .into_iter()
        .filter_map(|map| {
            let all = map.organisations();
            let one = all.into_iter().find(|one| short_bits(one.id) == bits)?.clone();
            Some((map, one))
        })
        .collect();
    let (map, organisation) = found.first().ok_or_else(Refusal::nowhere)?;
    let mut document = told(organisation, map, lang, &origin);
    let stands = |(map, one): &(Arc<Map>, Arc<Organisation>)| {
        let now = house.desk.settings.clock.local(map.network.time_zone);
        json!({
            "network": map.network.slug,
            "offers": count_of(map, one.id, now),
            "list": format!("{origin}/api/v1/networks/{}/offers?organisation={}", map.network.slug, one.id),
        })
    };
    document.insert("networks".into(), found.iter().map(stands).collect());
    let since = found.iter().map(|(map, _)| map.changed_at).max().unwrap_or_default();
    Ok(by_content(headers, &Value::Object(document), ("", since), MINUTE))
}
