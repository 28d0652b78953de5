//! The offers themselves: a page of them, or one.

use super::super::House;
use super::call::{Answer, Call, Document, respond};
use super::collections::Collection;
use super::page;
use super::parameters::{LIMIT, Parameter};
use crate::atlas::Cursor;
use crate::atlas::Map;
use crate::atlas::Matching;
use crate::atlas::Scope;
use crate::exchange::Entry;
use crate::exchange::feature;
use crate::geo::Crs;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::organisation::Organisation;
use axum::extract::{Request, State};
use axum::response::Response;
use chrono::SecondsFormat;
use serde_json::Value;
use std::io::Write;
use std::sync::Arc;
use uuid::Uuid;

/// The media type of features.
pub const GEOJSON: &str = "application/geo+json";
/// How many bytes a feature takes, about.
const EACH: usize = 1_500;

/// A page of offers, each with the map that it was found on.
struct Walked {
    offers: Vec<(Arc<Map>, Vec<Offer>)>,
    matched: usize,
    next: Option<String>,
}

/// `GET …/collections/{collection}/items`
pub async fn items(State(house): State<Arc<House>>, request: Request) -> Response {
    // A thousand features take some milliseconds, in which others want their tiles.
    let answered = tokio::task::spawn_blocking(move || {
        respond(&house, &request, &Parameter::of_items(), answer)
    });
    match answered.await {
        Ok(response) => response,
        Err(fell) => std::panic::resume_unwind(fell.into_panic()),
    }
}

fn answer(call: &Call) -> Answer {
    let collection = Collection::of(call)?;
    let walked = walk(call, collection)?;
    let crs = call.question.crs.unwrap_or(Crs::Crs84);
    let mut links = call.self_links(GEOJSON);
    if let Some(next) = &walked.next {
        let form = if call.html { "html" } else { "" };
        let kind = if call.html { "text/html" } else { GEOJSON };
        let next = call.again(&[("after", next), ("f", form)]);
        links.push(call.link("next", next, kind, "ogc-next"));
    }
    let path = format!("/collections/{}", collection.id());
    links.push(call.link("collection", call.address(&path), "application/json", "ogc-collection"));
    links.extend(collection.described_by(call));
    let mut document = Document {
        kind: GEOJSON,
        body: Vec::new(),
        title: call.titled(collection.key()),
        page: maud::Markup::default(),
        links,
        crs: Some(crs),
    };
    if call.html {
        document.page =
            page::items(call, collection, &walked.offers, walked.matched, &document.links);
    } else {
        document.body = written(call, &walked, crs, &document.links);
    }
    Ok(document)
}

/// The offers of this page: of one network after the other, where there are several.
fn walk(call: &Call, collection: Collection) -> Result<Walked, Box<Response>> {
    let question = &call.question;
    let scope = Scope {
        places: collection.places(),
        at_home: call.network.is_none(),
        frame: question.frame,
        known: question.known,
    };
    let (from, after) = begin(call)?;
    let mut left = question.limit.unwrap_or(LIMIT.0);
    let mut walked = Walked { offers: Vec::new(), matched: 0, next: None };
    for (at, map) in call.maps.iter().enumerate() {
        let id = map.network.id;
        let past = from.is_some_and(|from| id < from);
        let after = after.filter(|_| from.is_none_or(|from| id == from));
        let limit = if past { 0 } else { left };
        let Matching { offers, matched, next, .. } =
            map.walk(&question.filter, &scope, call.now(map), after, limit);
        walked.matched += matched;
        if limit > 0 {
            left -= offers.len().min(left);
            let go_on = next.map(|next| cursor(call, map, Some(next)));
            // A network that is just full leads to the next one, which may have nothing.
            let full = (left == 0 && at + 1 < call.maps.len()).then(|| cursor(call, map, None));
            walked.next = go_on.or(full);
            walked.offers.push((map.clone(), offers));
        }
    }
    Ok(walked)
}

/// The network and the offer behind which the page begins.
fn begin(call: &Call) -> Result<(Option<Uuid>, Option<Cursor>), Box<Response>> {
    let Some(text) = call.question.after.as_deref() else { return Ok((None, None)) };
    let wrong = || {
        let problem = crate::error::Problem::new("after", "problem-unknown-value");
        call.refused(problem.with("value", text))
    };
    if call.network.is_some() {
        return Ok((None, Some(Cursor::parse(text).ok_or_else(wrong)?)));
    }
    let (network, rest) = text.split_at_checked(32).ok_or_else(wrong)?;
    let network = Uuid::try_parse(network).map_err(|_| wrong())?;
    match rest {
        "" => Ok((Some(following(network)), None)),
        rest => Ok((Some(network), Some(Cursor::parse(rest).ok_or_else(wrong)?))),
    }
}

/// The identifier that comes next.
fn following(id: Uuid) -> Uuid {
    Uuid::from_u128(id.as_u128().saturating_add(1))
}

/// The text that goes on behind an offer of a map, or behind all of the map.
fn cursor(call: &Call, map: &Map, next: Option<Cursor>) -> String {
    let next = next.map(|next| next.to_string()).unwrap_or_default();
    match call.network {
        Some(_) => next,
        None => format!("{}{next}", map.network.id.simple()),
    }
}

fn written(call: &Call, walked: &Walked, crs: Crs, links: &[Value]) -> Vec<u8> {
    let returned: usize = walked.offers.iter().map(|(_, offers)| offers.len()).sum();
    let mut out = Vec::with_capacity(2_048 + returned * EACH);
    let time = call.moment().to_rfc3339_opts(SecondsFormat::Secs, true);
    let links = serde_json::to_string(links).unwrap_or_default();
    let _ = write!(
        out,
        r#"{{"type":"FeatureCollection","timeStamp":"{time}","numberMatched":{},"numberReturned":{returned},"links":{links},"features":["#,
        walked.matched
    );
    for (map, offers) in &walked.offers {
        each_entry(call, map, offers, |entry| {
            if out.last() == Some(&b'}') {
                out.push(b',');
            }
            feature(&mut out, entry, crs);
            out.push(b'}');
        });
    }
    out.extend_from_slice(b"]}");
    out
}

/// Offers of a map as formats tell them: with the organisations, the holidays and the address of their home.
pub fn each_entry(call: &Call, map: &Arc<Map>, offers: &[Offer], mut each: impl FnMut(&Entry)) {
    let mut home = (map.clone(), map.calendar());
    for offer in offers {
        if offer.network != home.0.network.id {
            let its = call.house.desk.atlas.map_of(offer.network).unwrap_or_else(|| map.clone());
            home = (its.clone(), its.calendar());
        }
        let (its, calendar) = &home;
        let all = std::iter::once(&offer.organisation).chain(&offer.content.co_organisers);
        let known = |id: &Uuid| its.organisation(*id).or_else(|| map.organisation(*id)).cloned();
        let organisations: Vec<Arc<Organisation>> = all.filter_map(known).collect();
        each(&Entry {
            offer,
            network: &its.network,
            organisations: &organisations,
            calendar,
            lang: call.lang,
            now: call.now(map),
            origin: &call.origin,
        });
    }
}

/// `GET …/collections/{collection}/items/{id}`
pub async fn item(State(house): State<Arc<House>>, request: Request) -> Response {
    let known = [Parameter::Crs, Parameter::Lang, Parameter::Format(&["json", "html"])];
    respond(&house, &request, &known, |call| {
        let collection = Collection::of(call)?;
        let named = call.path.rsplit('/').next().unwrap_or_default();
        let (map, offer) = find(call, collection, named)?;
        let crs = call.question.crs.unwrap_or(Crs::Crs84);
        let mut links = call.self_links(GEOJSON);
        let path = format!("/collections/{}", collection.id());
        links.push(call.link(
            "collection",
            call.address(&path),
            "application/json",
            "ogc-collection",
        ));
        let (mut body, mut title) = (Vec::new(), String::new());
        each_entry(call, &map, std::slice::from_ref(&offer), |entry| {
            title = entry.title().to_owned();
            links.push(call.link("canonical", entry.address(), "text/html", "ogc-page-of-offer"));
            feature(&mut body, entry, crs);
        });
        let page = page::item(call, collection, &[&body[..], b"}"].concat(), &links);
        let _ = write!(body, r#","links":{}}}"#, serde_json::to_string(&links).unwrap_or_default());
        Ok(Document { kind: GEOJSON, body, links, title, page, crs: Some(crs) })
    })
}

/// The offer that a path names, if it is in the collection; one that was merged, or is named by its UUID, stands elsewhere.
fn find(
    call: &Call,
    collection: Collection,
    named: &str,
) -> Result<(Arc<Map>, Offer), Box<Response>> {
    let missing = || call.missing("id", named);
    let bits = parse_short(named).ok_or_else(missing)?;
    let of = |map: &&Arc<Map>| {
        map.offer(bits)
            .is_some_and(|offer| call.network.is_some() || offer.network == map.network.id)
    };
    let Some(map) = call.maps.iter().find(of) else {
        let moved = call.maps.iter().find_map(|map| map.moved(bits)).ok_or_else(missing)?;
        let path = format!("/collections/{}/items/{}", collection.id(), short_id(moved));
        return Err(call.elsewhere(&path));
    };
    let offer = map.offer(bits).ok_or_else(missing)?;
    if offer.content.place.shown().is_some() != (collection == Collection::Offers) {
        return Err(missing());
    }
    if short_id(offer.id) != named {
        let path = format!("/collections/{}/items/{}", collection.id(), short_id(offer.id));
        return Err(call.elsewhere(&path));
    }
    Ok((map.clone(), offer))
}
