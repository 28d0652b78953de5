//! Addresses and places that the words somebody typed may mean, for the form: whole addresses with their points.

use crate::addresses::Hit;
use crate::atlas::NameKind;
use crate::atlas::Named;
use crate::http::House;
use crate::http::peer::Asker;
use crate::http::visit::Visit;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Duration;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The most that is offered.
const MOST: usize = 8;
/// How often one asker may ask in a minute.
const A_MINUTE: u32 = 120;
/// The longest words that are looked up, in characters.
const LONGEST: usize = 200;

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// How it is shown in the list.
    pub label: String,
    /// The name of the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Street and house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// The postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// Longitude in degrees.
    pub lon: f64,
    /// Latitude in degrees.
    pub lat: f64,
    /// Whether it is the number that was asked for, and not the nearest one.
    #[serde(default)]
    pub exact: bool,
}

impl Found {
    /// What stands in the value of a choice.
    pub(super) fn packed(value: &str) -> Option<Self> {
        serde_json::from_str(value).ok()
    }

    /// The value of a choice.
    pub(super) fn value(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What somebody looks for.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    /// Whether they are still typing.
    typing: Option<String>,
}

/// `GET /{network}/{lang}/find?q=`: addresses and places for the form's script, best first.
pub async fn find(
    house: State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    Asker(who): Asker,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let now = house.desk.settings.clock.now();
    if !house.limits.allow("find", &who.to_string(), A_MINUTE, Duration::minutes(1), now) {
        return StatusCode::TOO_MANY_REQUESTS.into_response();
    }
    let found = known(&visit, &asked.q, asked.typing.is_some());
    ([(header::CACHE_CONTROL, "no-store")], Json(found)).into_response()
}

/// What the geocoder of other people finds, where one is set and may be asked; nothing where it does not answer.
fn known_elsewhere(visit: &Visit, words: &str, typing: bool) -> Vec<Found> {
    let geocoder =
        visit.geocoder.as_ref().filter(|geocoder| !typing || geocoder.may_be_asked_often());
    let Some(geocoder) = geocoder else {
        return Vec::new();
    };
    // The network is waited for, so others get on with their work elsewhere.
    let asking = || geocoder.find(words, visit.network().ground.bounds());
    let hits = tokio::task::block_in_place(asking).unwrap_or_else(|why| {
        tracing::warn!("{} does not find addresses: {why}", geocoder.name());
        Vec::new()
    });
    hits.into_iter().take(MOST).map(from_addresses).collect()
}

/// What the words may mean, best first: what a geocoder of other people says, else our own table and what offers name.
pub(super) fn known(visit: &Visit, words: &str, typing: bool) -> Vec<Found> {
    let words: String = words.trim().chars().take(LONGEST).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let elsewhere = known_elsewhere(visit, &words, typing);
    if !elsewhere.is_empty() {
        return elsewhere;
    }
    let near = Some(visit.network().ground.center);
    let addresses = visit.addresses.find(&words, near, MOST).into_iter().map(from_addresses);
    let mut found: Vec<Found> = addresses.collect();
    let named = visit.map.places(&words, visit.lang, MOST);
    let named = named.into_iter().map(|named| from_map(visit, named));
    // A house that offers name is a better answer than a street that only sounds like it.
    for one in named {
        let known = found.iter().any(|known| known.label == one.label);
        if !known && (one.name.is_some() || one.street.is_none() || found.is_empty()) {
            found.push(one);
        }
    }
    found.truncate(MOST);
    found
}

/// An address out of the table of addresses.
fn from_addresses(hit: Hit) -> Found {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Found {
        label: hit.label(),
        name: None,
        street: some(&hit.street_line()),
        postal_code: some(&hit.postal_code),
        locality: some(&hit.locality),
        lon: hit.point.lon(),
        lat: hit.point.lat(),
        exact: hit.exact,
    }
}

/// A place that offers of the map name.
fn from_map(visit: &Visit, named: Named) -> Found {
    let town = named.locality.clone();
    let elsewhere = town.as_ref().filter(|town| !visit.network().town.starts_with(town.as_str()));
    let label = match elsewhere {
        Some(town) => format!("{}, {town}", named.name),
        None => named.name.clone(),
    };
    let only = |kinds: &[NameKind]| kinds.contains(&named.kind).then(|| named.name.clone());
    Found {
        label,
        name: only(&[NameKind::House, NameKind::Organisation]),
        street: only(&[NameKind::Street]),
        postal_code: None,
        locality: town.or(only(&[NameKind::Locality])),
        lon: named.point.lon(),
        lat: named.point.lat(),
        exact: named.exact,
    }
}
