//! Addresses and places that the words somebody typed may mean, for the form: whole addresses with their points.

use crate::addresses::Hit;
use crate::atlas::NameKind;
use crate::atlas::Named;
use crate::http::House;
use crate::http::visit::Visit;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The most that is offered.
const MOST: usize = 8;
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
}

/// `GET /{network}/{lang}/find?q=`: addresses and places for the form's script, best first.
pub async fn find(
    house: State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    ([(header::CACHE_CONTROL, "no-store")], Json(known(&visit, &asked.q))).into_response()
}

/// What the words may mean, best first.
pub(super) fn known(visit: &Visit, words: &str) -> Vec<Found> {
    let words: String = words.trim().chars().take(LONGEST).collect();
    if words.is_empty() {
        return Vec::new();
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
    }
}
