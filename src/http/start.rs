//! The block of data that stands in a town's page: the sentences of its script, the first view, and the features in it,
//! so that the first view asks for no tile.

use super::list::Found;
use super::visit::Visit;
use crate::atlas::NameKind;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::geo::Tile;
use crate::language::Interface;
use crate::language::Value;
use crate::language::number;
use crate::language::say;
use crate::language::say_with;
use crate::offer::short_id;
use crate::page::asset;
use crate::vocabulary::Category;
use maud::PreEscaped;
use serde_json::{Map as Object, Value as Json, json};

/// The insides of the maps that views are made for, in pixels: a phone's and a desk's.
const SCREENS: [[f64; 2]; 2] = [[340.0, 300.0], [760.0, 680.0]];
/// The most tiles of one zoom that a page carries, and the most bytes of all of them.
const MOST: (usize, usize) = (36, 60_000);
/// The deepest zoom a view opens at: deeper, plain ground shows neither outline nor neighbourhood.
const DEEPEST_VIEW: u8 = 14;

/// The sentences that the script says, without their prefix.
const WORDS: &[&str] = &[
    "zoom-in",
    "zoom-out",
    "map-trouble",
    "list-trouble",
    "locating",
    "no-position",
    "request",
    "mostly",
    "one-place",
    "direction-center",
    "direction-n",
    "direction-ne",
    "direction-e",
    "direction-se",
    "direction-s",
    "direction-sw",
    "direction-w",
    "direction-nw",
];

/// The block as JSON that may stand in a page.
pub fn start(visit: &Visit, found: &Found) -> PreEscaped<String> {
    let whole = Filter { bbox: None, ..found.filter.clone() };
    let extent = visit.map.beside(&whole, visit.now).bounds;
    let view = view(visit, found, extent);
    let mut zooms: Vec<u8> = SCREENS.iter().map(|screen| zoom(view, *screen)).collect();
    zooms.dedup();
    let mut tiles = Object::new();
    let mut bytes = 0;
    zooms.retain(|zoom| {
        let brought =
            extent.and_then(|extent| bring(visit, &whole, *zoom, shown(view, extent), &mut bytes));
        let fits = brought.is_some() || extent.is_none();
        tiles.extend(brought.unwrap_or_default());
        fits
    });
    let mut block = json!({
        "lang": visit.lang.tag(),
        "network": format!("/{}", visit.network().slug),
        "base": visit.base(),
        "points": format!("{}/tiles", visit.place()),
        "framed": visit.frame.is_some(),
        "view": corners(view),
        "extent": extent.map(corners),
        "zooms": zooms,
        "tiles": tiles,
        "chosen": found.chosen.as_ref().map(|item| short_id(item.id)),
        "near": found.filter.near.map(|point| [point.lon(), point.lat()]),
        "words": words(visit.lang),
        "counted": { "offers": examples(visit.lang, "page-offers") },
    });
    match basemap(visit) {
        Some(basemap) => block["basemap"] = basemap,
        None => block["names"] = names(visit),
    }
    // A title may hold "</script>"; as an escape it cannot end the block.
    PreEscaped(block.to_string().replace('<', "\\u003c"))
}

/// The map underneath and the script that draws it; a page without such a map asks for neither.
pub fn basemap(visit: &Visit) -> Option<Json> {
    let about = visit.basemap.as_deref()?;
    Some(json!({
        "script": asset::address("ground.js"),
        "tiles": format!("/basemap/{{z}}/{{x}}/{{y}}?v={}", about.version),
        "vector": about.vector,
        "zooms": [about.shallowest, about.deepest],
        "bounds": corners(about.reach(visit.network().ground.bounds())),
    }))
}

/// Names for the plain ground, each with the zoom from which it is shown and its place: at most so many of each kind.
pub fn names(visit: &Visit) -> Json {
    let mut left = [10_usize, 10, 8, 8];
    let mut names = Vec::new();
    let locked = visit.frame.as_ref().is_some_and(|frame| frame.embed.is_locked());
    for named in visit.map.landmarks(visit.lang) {
        let (kind, from) = match named.kind {
            // A place that has a name of its own says that something outside the lock is there.
            NameKind::House | NameKind::Street if locked => continue,
            NameKind::Area => (0, 10),
            NameKind::Locality => (1, 9),
            NameKind::House => (2, 15),
            NameKind::Street => (3, 16),
            NameKind::Organisation => continue,
        };
        if left[kind] > 0 {
            left[kind] -= 1;
            let short = |degrees: f64| (degrees * 1e4).round() / 1e4;
            names.push(json!([
                named.name,
                from,
                short(named.point.lon()),
                short(named.point.lat())
            ]));
        }
    }
    names.into()
}

fn corners(b: Bounds) -> [f64; 4] {
    [b.west, b.south, b.east, b.north]
}

/// What the map opens on: the part that was asked for, the surroundings of the visitor, what the filter finds, or the town.
fn view(visit: &Visit, found: &Found, extent: Option<Bounds>) -> Bounds {
    let ground = visit.network().ground.bounds();
    if let Some(part) = found.filter.bbox {
        return part;
    }
    if let Some(near) = found.filter.near {
        let nearest = found.listing.items.iter().filter_map(|item| item.point).take(8);
        return Bounds::around(nearest.chain([near])).map_or(ground, with_rim);
    }
    match extent {
        Some(extent) if !found.filter.is_empty() => with_rim(extent),
        Some(extent) => {
            let both = extent.union(ground);
            // One offer far away must not make the town a dot.
            let wide = |b: Bounds| (b.east - b.west).max(b.north - b.south);
            if wide(both) <= 3.0 * wide(ground) { both } else { ground }
        }
        None => ground,
    }
}

/// The box with a rim, so that nothing stands under the map's buttons.
fn with_rim(b: Bounds) -> Bounds {
    let (w, h) = ((b.east - b.west) / 6.0, (b.north - b.south) / 6.0);
    Bounds {
        west: (b.west - w).max(-180.0),
        south: (b.south - h).max(-90.0),
        east: (b.east + w).min(180.0),
        north: (b.north + h).min(90.0),
    }
}

/// The deepest zoom at which a screen shows a box whole.
fn zoom(view: Bounds, [width, height]: [f64; 2]) -> u8 {
    let [[west, north], [east, south]] = view.on_map();
    let pixels = |steps: u32| f64::from(steps) / 4_294_967_296.0 * 256.0;
    let fits = |screen: f64, steps: u32| (screen / pixels(steps).max(1e-9)).log2().floor();
    let zoom = fits(width, east - west).min(fits(height, south - north));
    zoom.clamp(3.0, f64::from(DEEPEST_VIEW)) as u8
}

/// The tiles of a zoom round the view, as far as they hold anything; none where they would be too many.
fn bring(
    visit: &Visit,
    filter: &Filter,
    zoom: u8,
    part: Bounds,
    bytes: &mut usize,
) -> Option<Object<String, Json>> {
    let corner = |lon, lat| Some(Tile::at(zoom, Point::new(lon, lat).ok()?.on_map()));
    let (first, last) = (corner(part.west, part.north)?, corner(part.east, part.south)?);
    let count = u64::from(last.x.saturating_sub(first.x) + 1)
        * u64::from(last.y.saturating_sub(first.y) + 1);
    if count > MOST.0 as u64 {
        return None;
    }
    let mut tiles = Object::new();
    for (x, y) in (first.x..=last.x).flat_map(|x| (first.y..=last.y).map(move |y| (x, y))) {
        let tile = visit.map.tile(Tile { z: zoom, x, y }, filter, visit.lang, visit.now);
        *bytes += tile.len();
        if *bytes > MOST.1 {
            return None;
        }
        tiles.insert(format!("{zoom}/{x}/{y}"), serde_json::from_slice(&tile).ok()?);
    }
    Some(tiles)
}

/// The part of the extent that a screen may show at first: up to as much again on each side of a box that it shows whole.
fn shown(view: Bounds, extent: Bounds) -> Bounds {
    let (w, h) = ((view.east - view.west).max(0.01), (view.north - view.south).max(0.01));
    Bounds {
        west: (view.west - w).max(extent.west),
        south: (view.south - h).max(extent.south),
        east: (view.east + w).min(extent.east),
        north: (view.north + h).min(extent.north),
    }
}

/// The script's sentences, with `{name}` where it fills something in.
fn words(lang: Interface) -> Object<String, Json> {
    let hole = [("category", Value::Text("{category}"))];
    let sentence = |key: &str| {
        if key == "mostly" {
            say_with(lang, "page-mostly", &hole)
        } else {
            say(lang, &format!("page-{key}")).into_owned()
        }
    };
    let categories = Category::ALL
        .iter()
        .map(|category| (category.key().to_owned(), Json::from(category.label(lang).into_owned())));
    let sentences = WORDS.iter().map(|key| {
        ((*key).to_owned(), Json::from(sentence(key).replace(['\u{2068}', '\u{2069}'], "")))
    });
    sentences.chain(categories).collect()
}

/// A sentence with a count, once for each plural form that a language may have.
fn examples(lang: Interface, key: &str) -> Object<String, Json> {
    let numbers = [0_i64, 1, 2, 3, 5, 11, 21, 100, 1_000_000];
    let example = |n: i64| {
        say_with(lang, key, &[("count", Value::Number(n))]).replacen(&number(lang, n), "{n}", 1)
    };
    numbers.iter().map(|n| (n.to_string(), Json::from(example(*n)))).collect()
}
