//! Places that a visitor may mean by what is typed into the search: links that sort the list by the distance from there.
//! Whoever knows more places by name, as a table of addresses does, is asked in [`known`].

use super::House;
use super::list::Found;
use super::visit::Visit;
use crate::addresses::Hit;
use crate::atlas::NameKind;
use crate::atlas::Named;
use crate::filter::Filter;
use crate::geo::Point;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::icon;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// The most places that are offered while somebody types, and beside a list.
const OFFERED: usize = 6;
const BESIDE: usize = 3;
/// The most addresses that are looked at, and how much is forgiven where a number was typed and where none was.
const LOOKED_AT: usize = 12;
const SLIP: u32 = 4;
const BEGUN: u32 = 2;
/// How far, in metres, a place may be from where a link says it is, since the offers there come and go.
const NEAR: f64 = 500.0;

/// A place that may be meant.
struct Spot {
    /// Its name, with the town where that is not the network's.
    title: String,
    /// What it is.
    kind: &'static str,
    icon: &'static str,
    /// Where it is.
    point: Point,
    /// Its name has all words as they were written.
    exact: bool,
}

/// `GET /{network}/{lang}/places`: the places that fit the words typed so far, for the page's script.
pub async fn places(
    house: State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => offered(&visit, &query.unwrap_or_default()),
        Err(refusal) => *refusal,
    }
}

/// The places that fit the words of a query.
pub fn offered(visit: &Visit, query: &str) -> Response {
    let filter = visit.narrowed(crate::filter::parse(query).filter);
    let spots = filter.q.as_deref().map_or_else(Vec::new, |words| known(visit, words, OFFERED));
    let count = [("count", Value::Number(spots.len() as i64))];
    let list = html! {
        @if !spots.is_empty() {
            ul aria-label=(say_with(visit.lang, "page-places", &count)) {
                @for spot in &spots {
                    li {
                        a href=(link(visit, &filter, spot)) rel="nofollow" data-filter="" data-place="" {
                            (icon(spot.icon))
                            span { b { bdi { (spot.title) } } small { (say(visit.lang, spot.kind)) } }
                        }
                    }
                }
            }
        }
    };
    let mut response = list.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Where a search may have meant a place: a link to what is near it.
pub fn meant(visit: &Visit, found: &Found) -> Markup {
    let Some(words) = found.filter.q.as_deref() else {
        return html! {};
    };
    let mut spots = known(visit, words, BESIDE);
    // "Sport" hardly means the "Sporthalle", unless there is nothing else.
    spots.retain(|spot| spot.exact || found.listing.total == 0);
    html! {
        @if !spots.is_empty() {
            p.note.calm {
                (say(visit.lang, "page-place-meant"))
                @for spot in &spots {
                    " " a.meant href=(link(visit, &found.filter, spot)) rel="nofollow" data-filter="" data-place="" { (icon(spot.icon)) bdi { (spot.title) } }
                }
            }
        }
    }
}

/// How the place is called that the list is sorted by; none where it has no name that we know, whatever a link says.
pub fn named(visit: &Visit, filter: &Filter) -> Option<String> {
    let (near, place) = (filter.near?, filter.place.as_deref()?);
    let mut spots = known(visit, place, usize::MAX).into_iter();
    let same = |spot: &Spot| spot.title == place && spot.point.distance(near) < NEAR;
    spots.find(same).map(|spot| spot.title)
}

/// The place that some words mean most likely: its name and where it is.
pub fn likeliest(visit: &Visit, words: &str) -> Option<(String, Point)> {
    known(visit, words, 1).into_iter().next().map(|spot| (spot.title, spot.point))
}

/// The places that some words name, best first: those that offers name, then streets and houses of the network's ground.
fn known(visit: &Visit, words: &str, most: usize) -> Vec<Spot> {
    // Offers outside a lock are not told of by the places where they are.
    let locked = visit.frame.as_ref().is_some_and(|frame| frame.embed.is_locked());
    let named = if locked { Vec::new() } else { visit.map.places(words, visit.lang, most) };
    let mut spots: Vec<Spot> = named.into_iter().map(|named| spot(visit, named)).collect();
    for spot in addresses(visit, words) {
        let same =
            |other: &Spot| other.title == spot.title && other.point.distance(spot.point) < NEAR;
        if !spots.iter().any(same) {
            spots.push(spot);
        }
    }
    // A place with the words as they were written goes before one where a slip was forgiven.
    spots.sort_by_key(|spot| !spot.exact);
    spots.truncate(most);
    spots
}

/// The streets and houses on the network's ground that some words name. Who types a number means an address, and a slip is
/// forgiven; other words have to be a street's.
fn addresses(visit: &Visit, words: &str) -> Vec<Spot> {
    let ground = &visit.network().ground;
    let bounds = ground.bounds();
    let hits = visit.addresses.find(words, Some(ground.center), LOOKED_AT);
    let meant = |hit: &Hit| {
        let most = if hit.house.is_some() { SLIP } else { BEGUN };
        hit.doubt <= most && bounds.contains(hit.point)
    };
    let spot = |hit: Hit| {
        let (kind, icon) = match hit.house {
            Some(_) => ("addresses-kind", "home"),
            None => ("page-place-street", "place"),
        };
        let exact = hit.exact && hit.doubt == 0;
        let title = title(visit, hit.street_line(), Some(hit.locality));
        Spot { title, kind, icon, point: hit.point, exact }
    };
    hits.into_iter().filter(meant).map(spot).collect()
}

/// A name, with the town where that is not the network's.
fn title(visit: &Visit, name: String, town: Option<String>) -> String {
    let own = &visit.network().town;
    let elsewhere = town.filter(|town| {
        let begins = |one: &str, other: &str| one.starts_with(other);
        !(begins(own, town) || begins(town, own) || same_town(own, town))
    });
    match elsewhere {
        Some(town) => format!("{name}, {town}"),
        None => name,
    }
}

/// Whether two names begin with the same word: "Lauf an der Pegnitz" and "Lauf a.d.Pegnitz".
fn same_town(one: &str, other: &str) -> bool {
    let first = |name: &str| name.split([' ', '.', '/', '(']).next().map(str::to_lowercase);
    let word = first(one);
    word.as_ref().is_some_and(|word| word.chars().count() > 3) && word == first(other)
}

fn spot(visit: &Visit, named: Named) -> Spot {
    let (kind, icon) = match named.kind {
        NameKind::Area => ("page-place-area", "place"),
        NameKind::Locality => ("page-place-locality", "place"),
        NameKind::Street => ("page-place-street", "place"),
        NameKind::House => ("page-place-house", "home"),
        NameKind::Organisation => ("page-place-organisation", "people"),
    };
    let title = title(visit, named.name, named.locality);
    Spot { title, kind, icon, point: named.point, exact: named.exact }
}

/// The same filter, without the words that named the place, near that place.
fn link(visit: &Visit, filter: &Filter, spot: &Spot) -> String {
    // Five decimals are a metre.
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let near = Point::new(round(spot.point.lon()), round(spot.point.lat())).ok();
    let place = Some(spot.title.clone());
    let near = Filter { q: None, bbox: None, near, place, ..filter.clone() };
    crate::page::address(&visit.base(), &near.query())
}
