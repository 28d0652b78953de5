//! Reading offers: page by page, the nearest ones, how many each value of a filter would give, and one.

use super::super::House;
use super::super::answer::MINUTE;
use super::super::known::{self, LANG, between};
use super::acting::{Acting, Done, has_token};
use super::ask::{Ask, Takes, by_content, of_network, plain_query};
use super::submissions::{own, submission};
use super::{Answered, Refusal, part, said};
use crate::atlas::Cursor;
use crate::atlas::Map;
use crate::error::Problem;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::sync::Arc;

/// How many offers one page has when nobody says how many, and how many at most.
const PAGE: (usize, usize) = (50, 500);
/// The same for what is near.
const NEAR: (usize, usize) = (10, 100);

/// What the list takes.
const LISTED: Takes = Takes {
    known: &[LANG, ("limit", between::<{ PAGE.1 }>), ("after", cursor)],
    filter: true,
    needed: None,
};
/// What the list of the nearest takes.
const NEARBY: Takes =
    Takes { known: &[LANG, ("limit", between::<{ NEAR.1 }>)], filter: true, needed: Some("near") };
/// What the counts take.
const COUNTED: Takes = Takes { known: &[LANG], filter: true, needed: None };

/// Where a page begins.
fn cursor(name: &'static str, value: &str) -> Option<Problem> {
    known::read(name, value, Cursor::parse(value).is_some())
}

/// Of so many at most that words found, the nearest are told.
const FOUND: usize = 5_000;

/// `GET /api/v1/networks/{network}/offers`
pub async fn offers(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    of_network(&house, &uri, &headers, &LISTED, |ask| {
        let limit = ask.limit(PAGE.0);
        let after = ask.other("after").and_then(Cursor::parse);
        let page = ask.map.matching(&ask.asked.filter, ask.now, after, limit);
        let told = page.offers.into_iter().map(|offer| whole(ask, offer, None));
        let told: Vec<Value> = told.collect();
        Ok(json!({
            "network": ask.map.network.slug,
            "matched": page.matched,
            "returned": told.len(),
            "offers": told,
            "next": page.next.map(|after| ask.next(&after.to_string())),
        }))
    })
}

/// One offer of a list, with its distance in metres where one was asked for.
fn whole(ask: &Ask<'_>, offer: Offer, distance: Option<f64>) -> Value {
    let mut told = ask.told(offer).document(ask.asked.lang, ask.now, &ask.origin);
    if let Some(distance) = distance {
        told.insert("distance".into(), json!((distance * 10.0).round() / 10.0));
    }
    Value::Object(told)
}

/// `GET /api/v1/networks/{network}/nearby`
pub async fn nearby(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    of_network(&house, &uri, &headers, &NEARBY, |ask| {
        let filter = &ask.asked.filter;
        let limit = ask.limit(NEAR.0);
        // Words put the best first; asked for what is near, the nearest come first all the same.
        let most = if filter.q.is_some() { FOUND } else { limit };
        let listing = ask.map.list(filter, 0, most, ask.asked.lang, ask.now);
        let mut near: Vec<_> =
            listing.items.iter().filter_map(|item| Some((item.distance?, item.id))).collect();
        near.sort_by(|(one, a), (other, b)| one.total_cmp(other).then(a.cmp(b)));
        near.truncate(limit);
        let read = |(distance, id)| {
            let offer = ask.map.offer(crate::offer::short_bits(id))?;
            Some(whole(ask, offer, Some(distance)))
        };
        let told: Vec<Value> = near.into_iter().filter_map(read).collect();
        Ok(json!({
            "network": ask.map.network.slug,
            "matched": listing.located,
            "returned": told.len(),
            "offers": told,
        }))
    })
}

/// `GET /api/v1/networks/{network}/facets`
pub async fn facets(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    of_network(&house, &uri, &headers, &COUNTED, |ask| {
        let (filter, lang) = (&ask.asked.filter, ask.asked.lang);
        let counts = ask.map.facets(filter, ask.now);
        fn values<T: Copy>(all: &[T], told: impl Fn(T) -> Value) -> Value {
            all.iter().map(|value| told(*value)).collect()
        }
        let value = |id: &str, label: &str, facet| json!({"value": id, "label": label, "count": counts.count(facet)});
        let flag = |facet| json!(counts.count(facet));
        Ok(json!({
            "network": ask.map.network.slug,
            "matched": ask.map.count(filter, ask.now).0,
            "category": values(Category::ALL, |v| value(v.id(), &v.label(lang), Facet::Category(v))),
            "language": values(Spoken::ALL, |v| value(v.id(), &v.label(lang), Facet::Language(v))),
            "target_group": values(TargetGroup::ALL, |v| value(v.id(), &v.label(lang), Facet::TargetGroup(v))),
            "purpose": values(Purpose::ALL, |v| value(v.id(), &v.label(lang), Facet::Purpose(v))),
            "format": values(Format::ALL, |v| value(v.id(), &v.label(lang), Facet::Format(v))),
            "free": flag(Facet::Free),
            "wheelchair": flag(Facet::Wheelchair),
            "childcare": flag(Facet::Childcare),
            "women_only": flag(Facet::WomenOnly),
        }))
    })
}

/// `GET /api/v1/offers/{id}`
pub async fn offer(State(house): State<Arc<House>>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    if has_token(&parts.headers) {
        match Acting::from_request_parts(&mut parts, &house).await {
            Err(refusal) => return refusal,
            Ok(acting) => {
                if let Some(own) = whole_own(&house, &acting, &parts.uri).await {
                    return own;
                }
            }
        }
    }
    said(&parts.uri, one(&house, &parts.uri, &parts.headers))
}

/// Everything that an entry says, for whom it is their own; nothing where it is somebody else's.
async fn whole_own(house: &House, acting: &Acting, uri: &Uri) -> Option<Response> {
    let bits = parse_short(&part(uri, 4))?;
    let id = house.desk.store.offer_with_short(bits).await.ok()?;
    let dossier = own(house, acting, &id.to_string()).await.ok()?;
    let answer = async {
        plain_query(uri, &[])?;
        let (mut told, tag) = submission(house, acting, &dossier).await?;
        let mut document = told["offer"].take();
        document["state"] = told["state"].take();
        Ok(Done::with(StatusCode::OK, document).tagged(tag).told())
    };
    Some(said(uri, answer.await))
}

/// The offer as everybody sees it; one that was merged into another leads there.
fn one(house: &House, uri: &Uri, headers: &HeaderMap) -> Answered {
    let (lang, _) = plain_query(uri, &[])?;
    let bits = parse_short(&part(uri, 4)).ok_or_else(Refusal::nowhere)?;
    let Some((map, offer)) = shown(house, bits) else {
        let maps = networks(house);
        let moved = maps.iter().find_map(|map| map.moved(bits)).ok_or_else(Refusal::nowhere)?;
        let there = format!("/api/v1/offers/{moved}");
        return Ok((StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, there)]).into_response());
    };
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let (told, origin) = (house.desk.told(&map, offer), house.origin(headers));
    let revision = crate::exchange::revision_of(&told.offer);
    let document = Value::Object(told.document(lang, now, &origin));
    Ok(by_content(headers, &document, (&revision, map.changed_at), MINUTE))
}

/// All networks that are loaded.
pub fn networks(house: &House) -> Vec<Arc<Map>> {
    let all = house.desk.atlas.networks();
    all.iter().filter_map(|network| house.desk.atlas.map_of(network.id)).collect()
}

/// A published offer with a network that shows it, its home where that does.
pub fn shown(house: &House, bits: u64) -> Option<(Arc<Map>, Offer)> {
    let maps = networks(house);
    let found = maps.iter().filter_map(|map| Some((map, map.offer(bits)?)));
    let mut found: Vec<(&Arc<Map>, Offer)> = found.collect();
    found.sort_by_key(|(map, offer)| map.network.id != offer.network);
    found.into_iter().next().map(|(map, offer)| (map.clone(), offer))
}

/// How many offers of a network there are of an organisation.
pub fn count_of(map: &Map, organisation: uuid::Uuid, now: chrono::NaiveDateTime) -> usize {
    map.count(&Filter { organisation: vec![organisation], ..Filter::default() }, now).0
}
