//! The lists of HSDS, page by page or one item a line.

use super::ask::Asked;
use crate::atlas::Map;
use crate::atlas::Wanted;
use crate::error::Problem;
use crate::exchange::Depth;
use crate::exchange::TERMS;
use crate::exchange::Taxonomy;
use crate::exchange::Term;
use crate::exchange::hsds_at_location;
use crate::exchange::hsds_organization;
use crate::exchange::hsds_service;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::http::House;
use crate::http::known::{self, Known, flag, uuid};
use crate::language::fold;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::organisation::Organisation;
use crate::vocabulary::Purpose;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;
use uuid::Uuid;

/// The most items that are told at once, one a line.
const LINES: usize = 10_000;
/// The most offers that are looked through for their postcode or distance.
const LOOKED_AT: usize = 20_000;

/// A list, or why it is refused.
pub type Listed = Result<Vec<u8>, (StatusCode, Vec<Problem>)>;

fn bad(problem: Problem) -> (StatusCode, Vec<Problem>) {
    (StatusCode::BAD_REQUEST, vec![problem])
}

/// A page as HSDS wants it, or its items one a line.
fn written(
    asked: &Asked,
    (page, numbers): (usize, Range<usize>),
    total: usize,
    items: &[Value],
) -> Listed {
    if asked.is_everything() && total > LINES {
        let many = Problem::new("format", "problem-too-many-offers");
        return Err(bad(many.with("count", total).with("most", LINES)));
    }
    if asked.is_lines() {
        let lines: Vec<String> = items.iter().map(|item| format!("{item}\n")).collect();
        return Ok(lines.concat().into_bytes());
    }
    let pages = total.div_ceil(numbers.len().max(1));
    let page = json!({
        "total_items": total, "total_pages": pages, "page_number": page, "size": items.len(),
        "first_page": page == 1, "last_page": page >= pages, "empty": items.is_empty(), "contents": items,
    });
    Ok(page.to_string().into_bytes())
}

/// A moment with its zone, or the begin of a day.
fn as_moment(value: &str) -> Option<DateTime<Utc>> {
    let moment = DateTime::parse_from_rfc3339(value).ok().map(|at| at.to_utc());
    let day = || value.parse::<chrono::NaiveDate>().ok()?.and_hms_opt(0, 0, 0);
    moment.or_else(|| day().map(|begin| begin.and_utc()))
}

/// Five digits.
fn as_postcode(value: &str) -> Option<&str> {
    (value.len() == 5 && value.bytes().all(|b| b.is_ascii_digit())).then_some(value)
}

/// So many metres, up to a hundred kilometres.
fn as_metres(value: &str) -> Option<f64> {
    value.parse().ok().filter(|metres| (0.0..=100_000.0).contains(metres))
}

/// What is asked of services, wherever they are.
const OF_SERVICES: [Known; 5] = [
    ("taxonomy_term_id", uuid),
    ("taxonomy_id", uuid),
    ("organization_id", uuid),
    ("modified_after", |name, value| known::read(name, value, as_moment(value).is_some())),
    ("full", flag),
];

/// The parameters of the list of services.
pub fn known_of_services() -> Vec<Known> {
    super::ask::list(&[&OF_SERVICES[..], &[("minimal", flag)]].concat())
}

/// The parameters of the list of services at locations.
pub fn known_of_places() -> Vec<Known> {
    let own: [Known; 2] = [
        ("postcode", |name, value| known::read(name, value, as_postcode(value).is_some())),
        ("proximity", |name, value| known::read(name, value, as_metres(value).is_some())),
    ];
    super::ask::list(&[&OF_SERVICES[..], &own].concat())
}

/// What services are asked for. None where nothing can be: a term or taxonomy that there is not.
fn wanted(asked: &Asked) -> Option<(Filter, Wanted)> {
    let mut filter = Filter { purpose: vec![Purpose::Offer], ..Filter::default() };
    filter.q = asked.search().map(str::to_owned);
    filter.organisation = asked.id("organization_id").into_iter().collect();
    let taxonomy = asked.id("taxonomy_id").map(Taxonomy::find);
    let term = asked.id("taxonomy_term_id").map(Term::find);
    let since = asked.value("modified_after").and_then(as_moment);
    if taxonomy == Some(None) || term == Some(None) {
        return None;
    }
    match term.flatten().map(|term| term.facet) {
        Some(Facet::Category(one)) => filter.category = vec![one],
        Some(Facet::TargetGroup(one)) => filter.target_group = vec![one],
        Some(Facet::Format(one)) => filter.format = vec![one],
        _ => {}
    }
    taxonomy.flatten().into_iter().for_each(|taxonomy| taxonomy.narrow(&mut filter));
    Some((filter, Wanted { at_home: asked.all, placed: false, since }))
}

/// How many there are in all networks, and the offers at these numbers, network after network.
fn numbered(
    asked: &Asked,
    (filter, wanted): (&Filter, Wanted),
    numbers: Range<usize>,
    mut each: impl FnMut(&Arc<Map>, Vec<Offer>),
) -> usize {
    let mut before = 0;
    for map in &asked.maps {
        let here = numbers.start.saturating_sub(before)..numbers.end.saturating_sub(before);
        let (count, ids) = map.numbered(filter, wanted, here, asked.now(map));
        each(map, map.whole(&ids));
        before += count;
    }
    before
}

/// How much is told of each item.
fn depth(asked: &Asked) -> Depth {
    match (asked.flag("minimal"), asked.flag("full")) {
        (true, _) => Depth::Minimal,
        (_, true) => Depth::Full,
        _ => Depth::Plain,
    }
}

/// `…/services`
pub fn services(house: &House, asked: &Asked) -> Listed {
    let depth = depth(asked);
    let at = asked.numbers(LINES);
    let mut items = Vec::new();
    let mut total = 0;
    if let Some((filter, wanted)) = wanted(asked) {
        total = numbered(asked, (&filter, wanted), at.1.clone(), |map, offers| {
            let entries = asked.entries(house, map, offers);
            items.extend(entries.iter().map(|entry| hsds_service(&entry, depth)));
        });
    }
    written(asked, at, total, &items)
}

/// `…/service_at_locations`
pub fn places(house: &House, asked: &Asked) -> Listed {
    let depth = depth(asked);
    let at = asked.numbers(LINES);
    let postcode = asked.value("postcode").and_then(as_postcode);
    let proximity = asked.value("proximity").and_then(as_metres);
    if proximity.is_some() && postcode.is_none() {
        return Err(bad(Problem::new("postcode", "problem-required")));
    }
    let mut items = Vec::new();
    let mut total = 0;
    if let Some((filter, wanted)) = wanted(asked) {
        let wanted = Wanted { placed: true, ..wanted };
        let mut tell = |map: &Arc<Map>, offers: Vec<Offer>| {
            let entries = asked.entries(house, map, offers);
            items.extend(entries.iter().filter_map(|entry| hsds_at_location(&entry, depth)));
        };
        total = match postcode {
            None => numbered(asked, (&filter, wanted), at.1.clone(), tell),
            Some(postcode) => {
                let near = (postcode, proximity);
                around(asked, (filter, wanted), near, at.1.clone(), &mut tell).map_err(bad)?
            }
        };
    }
    written(asked, at, total, &items)
}

/// The same for those with a postcode, or so near to the middle of those that have it.
fn around(
    asked: &Asked,
    (filter, wanted): (Filter, Wanted),
    (postcode, proximity): (&str, Option<f64>),
    numbers: Range<usize>,
    tell: &mut dyn FnMut(&Arc<Map>, Vec<Offer>),
) -> Result<usize, Problem> {
    let has_it = |offer: &Offer| {
        let address = offer.content.place.address.as_ref();
        address.is_some_and(|address| address.postal_code.as_deref() == Some(postcode))
    };
    let words = |own: Option<&str>| {
        Some(format!("{} {postcode}", own.unwrap_or_default()).trim().to_owned())
    };
    let Some(metres) = proximity else {
        let filter = Filter { q: words(filter.q.as_deref()), ..filter };
        return Ok(some(looked_through(asked, (&filter, wanted), &has_it)?, numbers, tell));
    };
    // The middle is that of all that have it, whatever else is asked for.
    let there = Filter { q: words(None), ..Filter::default() };
    let points = looked_through(asked, (&there, Wanted { since: None, ..wanted }), &has_it)?;
    let points = points.iter().filter_map(|(_, offer)| offer.content.place.shown());
    let Some(middle) = Bounds::around(points).map(Bounds::center) else {
        return Ok(0);
    };
    let near = |offer: &Offer| {
        offer.content.place.shown().is_some_and(|point| point.distance(middle) <= metres)
    };
    let filter = Filter { bbox: Some(middle_box(middle, metres)), ..filter };
    Ok(some(looked_through(asked, (&filter, wanted), &near)?, numbers, tell))
}

/// Tells some of these and says how many they are.
fn some(
    all: Vec<(&Arc<Map>, Offer)>,
    numbers: Range<usize>,
    tell: &mut dyn FnMut(&Arc<Map>, Vec<Offer>),
) -> usize {
    let total = all.len();
    let page = all.into_iter().skip(numbers.start).take(numbers.len());
    page.for_each(|(map, offer)| tell(map, vec![offer]));
    total
}

/// The offers that fit, of all that a filter finds; refused where those are too many.
fn looked_through<'a>(
    asked: &'a Asked,
    (filter, wanted): (&Filter, Wanted),
    fits: &dyn Fn(&Offer) -> bool,
) -> Result<Vec<(&'a Arc<Map>, Offer)>, Problem> {
    let mut found = Vec::new();
    let mut looked = 0;
    for map in &asked.maps {
        let (count, ids) = map.numbered(filter, wanted, 0..LOOKED_AT, asked.now(map));
        looked += count;
        found.extend(map.whole(&ids).into_iter().filter(fits).map(|offer| (map, offer)));
    }
    let many = Problem::new("postcode", "problem-too-many-offers").with("count", looked);
    if looked > LOOKED_AT { Err(many.with("most", LOOKED_AT)) } else { Ok(found) }
}

/// A box that holds everything so near to a point.
fn middle_box(middle: Point, metres: f64) -> Bounds {
    let up = metres / 110_000.0 + 1e-6;
    let right = up / middle.lat().to_radians().cos().max(0.1);
    Bounds {
        west: (middle.lon() - right).max(-180.0),
        south: (middle.lat() - up).max(-85.0),
        east: (middle.lon() + right).min(180.0),
        north: (middle.lat() + up).min(85.0),
    }
}

/// All member organisations of these networks, each once, with the network that names it.
fn members(asked: &Asked) -> Vec<(&Arc<Map>, &Arc<Organisation>)> {
    let mut seen = HashSet::new();
    let all = asked
        .maps
        .iter()
        .flat_map(|map| map.organisations().into_iter().map(move |one| (map, one)));
    all.filter(|(_, one)| seen.insert(one.id)).collect()
}

/// `…/organizations`
pub fn organizations(house: &House, asked: &Asked) -> Listed {
    let (whole, with_services) = (asked.flag("full"), asked.flag("full_service"));
    let at = asked.numbers(LINES);
    let words = asked.search().map(fold);
    let named = |one: &Organisation| {
        let texts = one.name.iter().chain(one.about.iter());
        words.as_ref().is_none_or(|words| {
            texts.map(|(_, text)| fold(&text.value)).any(|text| text.contains(words))
        })
    };
    let all: Vec<_> = members(asked).into_iter().filter(|(_, one)| named(one)).collect();
    let page = all.iter().skip(at.1.start).take(at.1.len());
    let items: Vec<Value> = page
        .map(|(map, one)| match (whole, with_services) {
            (_, true) => told(house, asked, map, one, Some(Depth::Full)),
            (true, _) => told(house, asked, map, one, Some(Depth::Plain)),
            _ => told(house, asked, map, one, None),
        })
        .collect();
    written(asked, at, all.len(), &items)
}

/// An organisation; with its services, where it is said how much of them.
fn told(
    house: &House,
    asked: &Asked,
    map: &Arc<Map>,
    one: &Organisation,
    depth: Option<Depth>,
) -> Value {
    let spoken = &map.network.languages;
    let lang = Some(asked.lang).filter(|lang| spoken.contains(lang)).or(spoken.first().copied());
    let lang = lang.unwrap_or(asked.lang);
    let home = format!("{}/{}/{}", asked.origin, map.network.slug, lang.tag());
    let services = depth.map(|depth| {
        let maps = if asked.all { &asked.maps[..] } else { std::slice::from_ref(map) };
        let of = |map: &Arc<Map>| {
            let ids: Vec<Uuid> = map.offers_of(one.id);
            let offers = map.whole(&ids).into_iter().filter(|offer| {
                let at_home = !asked.all || offer.network == map.network.id;
                at_home && offer.content.purpose == Purpose::Offer
            });
            let entries = asked.entries(house, map, offers.collect());
            entries.iter().map(|entry| hsds_service(&entry, depth)).collect::<Vec<_>>()
        };
        maps.iter().flat_map(of).collect()
    });
    let own = if depth.is_some() { Depth::Full } else { Depth::Plain };
    hsds_organization(one, lang, &home, own, services)
}

/// One organisation by the bits of its short form.
pub fn organization(house: &House, asked: &Asked, bits: u64) -> Option<Value> {
    let members = members(asked);
    let (map, one) = members.into_iter().find(|(_, one)| short_bits(one.id) == bits)?;
    Some(told(house, asked, map, one, Some(Depth::Plain)))
}

/// `…/taxonomies`
pub fn taxonomies(asked: &Asked) -> Listed {
    let all = Taxonomy::ALL.iter().map(|one| one.told(asked.lang)).collect();
    page_of(asked, all)
}

/// `…/taxonomy_terms`
pub fn terms(asked: &Asked) -> Listed {
    let (taxonomy, parent) = (asked.id("taxonomy_id"), asked.id("parent_id"));
    let fits = |term: &&Term| {
        // Ours stand under no other one.
        parent.is_none() && taxonomy.is_none_or(|taxonomy| term.taxonomy.id() == taxonomy)
    };
    page_of(asked, TERMS.iter().filter(fits).map(|term| term.told(asked.lang)).collect())
}

/// A page of a few things that are all there.
fn page_of(asked: &Asked, all: Vec<Value>) -> Listed {
    let at = asked.numbers(LINES);
    let words = asked.search().map(fold);
    let named = |one: &Value| {
        let texts =
            ["name", "description"].map(|name| fold(one[name].as_str().unwrap_or_default()));
        words.as_ref().is_none_or(|words| texts.iter().any(|text| text.contains(words)))
    };
    let all: Vec<Value> = all.into_iter().filter(named).collect();
    let items: Vec<Value> = all.iter().skip(at.1.start).take(at.1.len()).cloned().collect();
    written(asked, at, all.len(), &items)
}
