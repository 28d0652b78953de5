//! The atlas held against the plain way of doing things: counting, measuring and asking the schedule one by one.

use super::*;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::filter::Open;
use crate::filter::parse;
use crate::geo::Point;
use crate::geo::Tile;
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::vocabulary::Category;
use crate::vocabulary::Land;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::{Days, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

mod lock;
mod matching;
mod vector;
mod walk;
mod words;

pub fn monday() -> NaiveDateTime {
    "2026-08-24T15:00:00".parse().unwrap()
}

fn ludwigsburg() -> Arc<Network> {
    let network = json!({"id": Uuid::from_u128(7), "slug": "ludwigsburg", "town": "Ludwigsburg", "name": {"de": "Stadtkarte"}, "land": "BW",
        "ground": {"center": [9.19, 48.897], "zoom": 13}, "languages": ["de", "en", "ar"]});
    Arc::new(serde_json::from_value(network).unwrap())
}

fn calendar() -> Calendar {
    Calendar::without_school(Land::BadenWuerttemberg)
}

pub fn offer(n: u128, content: serde_json::Value) -> Offer {
    let id = Uuid::from_u64_pair(
        n as u64 + 1,
        0x8000_0000_0000_0000 | (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 2,
    );
    let offer = json!({"id": id, "network": Uuid::from_u128(7), "organisation": Uuid::from_u128(n % 3), "changed_at": "2026-08-01T00:00:00Z", "content": content});
    serde_json::from_value(offer).unwrap()
}

pub fn shown(offers: &[Offer]) -> Atlas {
    let atlas = Atlas::new();
    let mut loading = atlas.begin(ludwigsburg(), calendar(), monday().date());
    offers.iter().cloned().for_each(|offer| loading.offer(offer));
    loading.finish(1);
    atlas
}

pub fn map(atlas: &Atlas) -> Arc<Map> {
    atlas.map("ludwigsburg").unwrap()
}

/// Any offer: often at the same spots as others, sometimes without a point, with times of every kind.
fn any_content() -> impl Strategy<Value = serde_json::Value> {
    let spot = prop_oneof![3 => (0u32..6, 0u32..6).prop_map(|(x, y)| (f64::from(x) / 50.0, f64::from(y) / 70.0)), 2 => (0.0..1.0, 0.0..0.8)];
    let language = (
        prop::sample::select(Spoken::ALL),
        prop::sample::select(&["main", "spoken", "interpreter"][..]),
    )
        .prop_map(|(l, m)| json!({"language": l.id(), "mode": m}));
    let slot = (0u8..7, 0u16..1440, 1u16..600, prop::collection::vec(language.clone(), 0..2), 0u8..4).prop_map(|(day, from, length, languages, rule)| {
        let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][usize::from(day)];
        let rule = match rule {
            0 => json!({"monthly": {"weekday": weekday, "nth": [2, -1]}}),
            _ => json!({"weekly": {"weekdays": [weekday], "every": 1}}),
        };
        let time = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        json!({"rule": rule, "from": time(from), "to": time((from + length) % 1440), "languages": languages})
    });
    let schedule =
        (prop::collection::vec(slot, 0..3), prop::sample::select(&["as_usual", "not_then"][..]))
            .prop_map(|(slots, holidays)| json!({"slots": slots, "public_holidays": holidays}));
    let facets = (
        prop::sample::subsequence(Category::ALL, 1..4),
        prop::sample::subsequence(TargetGroup::ALL, 0..3),
        prop::collection::vec(language, 0..3),
        any::<[bool; 3]>(),
        0u8..30,
    );
    (spot, facets, schedule, 0u8..10).prop_map(|((x, y), (categories, groups, languages, flags, age), schedule, mode)| {
        let point = [9.0 + x, 48.5 + y];
        let place = match mode {
            0 => json!({"mode": "none"}),
            1 => json!({"mode": "area", "point": point, "area": {"name": "Weststadt", "point": [9.17, 48.89]}}),
            _ => json!({"mode": "exact", "point": point}),
        };
        json!({"title": {"de": "Café"}, "categories": categories.iter().map(|c| c.id()).collect::<Vec<_>>(), "target_groups": groups.iter().map(|g| g.id()).collect::<Vec<_>>(),
            "languages": languages, "place": place, "schedule": schedule, "cost": {"free": flags[0]}, "childcare": flags[1], "purpose": if flags[2] { "request" } else { "offer" },
            "age": {"min": age, "max": age + 20}})
    })
}

fn any_offers(most: usize) -> impl Strategy<Value = Vec<Offer>> {
    prop::collection::vec(any_content(), 1..most).prop_map(|all| {
        all.into_iter().enumerate().map(|(n, content)| offer(n as u128, content)).collect()
    })
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let query = prop::sample::select(
        &[
            "",
            "category=sport,health",
            "language=ar,de",
            "target_group=women",
            "free=1",
            "childcare=1&language=en",
            "free=0",
            "free=0&childcare=0&women_only=0",
            "purpose=request",
            "age=17",
            "open=now",
            "open=today",
            "open=2026-12-25T10:30&language=de",
            "open=2027-05-06T12:00",
            "bbox=9.0,48.5,9.06,48.6",
            "bbox=8.5,48,10.5,50",
            "bbox=-180,-90,180,90",
            "bbox=9.01,48.4,9.5,49.9&category=sport",
            "near=9.05,48.55&language=ar,uk,fa",
            "q=cafe&bbox=9.0,48.5,9.06,48.6",
            "q=cafe&bbox=-180,-90,180,90",
            "q=caffe&free=1&open=today",
        ][..],
    );
    query.prop_map(|query| parse(query).filter)
}

/// Adds up what the tiles of one zoom say, each tile that can hold anything once.
fn told_by_tiles(map: &Map, offers: &[Offer], filter: &Filter, z: u8) -> usize {
    let places = offers.iter().filter_map(|o| o.content.clone().published().place.shown());
    let tiles: BTreeSet<(u32, u32)> =
        places.map(|p| Tile::at(z, p.on_map())).map(|tile| (tile.x, tile.y)).collect();
    let count = |(x, y)| {
        let tile = map.tile(Tile { z, x, y }, filter, Interface::De, monday());
        let tile: geojson::FeatureCollection = String::from_utf8(tile)
            .unwrap()
            .parse::<geojson::GeoJson>()
            .unwrap()
            .try_into()
            .unwrap();
        let counts = tile
            .features
            .iter()
            .map(|f| f.property("count").and_then(|c| c.as_u64()).unwrap_or(1) as usize);
        counts.sum::<usize>()
    };
    tiles.into_iter().map(count).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_tiles_of_every_zoom_the_list_and_the_count_tell_one_number(offers in any_offers(160), filter in any_filter()) {
        let atlas = shown(&offers);
        let map = map(&atlas);
        let listing = map.list(&filter, 0, 1000, Interface::De, monday());
        prop_assert_eq!(map.count(&filter, monday()), (listing.total, listing.located));
        prop_assert_eq!(listing.items.len(), listing.total);
        prop_assert_eq!(listing.items.iter().filter(|item| item.point.is_some()).count(), listing.located);
        for z in 0..=crate::geo::DEEPEST {
            prop_assert_eq!(told_by_tiles(&map, &offers, &filter, z), listing.located, "zoom {}", z);
        }
    }

    #[test]
    fn a_facet_counts_what_the_list_would_show(offers in any_offers(120), filter in any_filter()) {
        let atlas = shown(&offers);
        let map = map(&atlas);
        let facets = map.facets(&filter, monday());
        for category in Category::ALL {
            let chosen = Filter { category: vec![*category], ..filter.clone() };
            prop_assert_eq!(facets.count(Facet::Category(*category)), map.count(&chosen, monday()).0);
        }
        for language in Spoken::ALL {
            let chosen = Filter { language: vec![*language], ..filter.clone() };
            prop_assert_eq!(facets.count(Facet::Language(*language)), map.count(&chosen, monday()).0);
        }
        let chosen = Filter { free: Some(true), ..filter.clone() };
        prop_assert_eq!(facets.count(Facet::Free), map.count(&chosen, monday()).0);
    }

    #[test]
    fn the_nearest_are_those_that_measuring_every_one_finds(offers in any_offers(150), x in 8.9..10.1, y in 48.4..49.4) {
        let atlas = shown(&offers);
        let map = map(&atlas);
        let near = Point::new(x, y).unwrap();
        let filter = Filter { near: Some(near), language: vec![Spoken::German, Spoken::Arabic, Spoken::English], ..Filter::default() };
        let walked = map.list(&filter, 0, 15, Interface::De, monday()).items;
        let measured = map.list(&filter, 0, 5000, Interface::De, monday()).items;
        let first: Vec<_> = measured.iter().take(walked.len()).cloned().collect();
        prop_assert_eq!(&walked, &first);
        let located: Vec<f64> = measured.iter().filter_map(|item| item.point.map(|p| p.distance(near))).collect();
        prop_assert!(located.windows(2).all(|pair| pair[0] <= pair[1] + 1.5), "true distances are in order, to the width of a float");
    }

    #[test]
    fn the_atlas_knows_the_time_as_the_schedule_does(offers in any_offers(60), minutes in 0i64..(60 * 24 * 90), languages in any::<bool>()) {
        let now = "2026-10-10T00:00:00".parse::<NaiveDateTime>().unwrap() + TimeDelta::minutes(minutes);
        let atlas = Atlas::new();
        let mut loading = atlas.begin(ludwigsburg(), calendar(), "2026-10-20".parse().unwrap());
        offers.iter().cloned().for_each(|offer| loading.offer(offer));
        loading.finish(1);
        let language = if languages { vec![Spoken::German, Spoken::Arabic] } else { vec![] };
        let filter = Filter { open: Some(Open::At(now)), language, ..Filter::default() };
        let found: BTreeSet<Uuid> = map(&atlas).list(&filter, 0, 1000, Interface::De, now).items.iter().map(|item| item.id).collect();
        for offer in &offers {
            let schedule = &offer.content.schedule;
            let held = schedule.occurrences(now.date() - Days::new(2), now.date(), &calendar());
            let wanted = filter.language.iter().fold(0, |mask, l| mask | l.bit());
            let own = offer.content.languages.iter().fold(0, |mask, l| mask | l.language.bit());
            let open = held.iter().any(|o| {
                let spoken = if o.languages == 0 { own } else { o.languages };
                o.takes_place() && o.start <= now && now < o.end && (wanted == 0 || spoken & wanted != 0)
            });
            prop_assert_eq!(found.contains(&offer.id), open, "{:?} at {}", offer.content.schedule, now);
        }
    }

    #[test]
    fn after_any_changes_a_map_answers_like_one_that_was_loaded_so(before in any_offers(80), after in any_offers(80), gone in 0usize..20, filter in any_filter(), z in 3u8..16) {
        let atlas = shown(&before);
        let number = |n: u64, offers| Change { number: n, offers, ..Change::default() };
        atlas.change(Uuid::from_u128(7), number(2, after.iter().map(|o| (o.id, Some(o.clone()))).collect()));
        atlas.change(Uuid::from_u128(7), number(3, before.iter().take(gone).map(|o| (o.id, None)).collect()));
        let mut now: Vec<Offer> = before.iter().filter(|o| !after.iter().any(|a| a.id == o.id)).chain(&after).cloned().collect();
        now.retain(|o| !before.iter().take(gone).any(|g| g.id == o.id));
        let (changed, loaded) = (map(&atlas), shown(&now));
        let loaded = map(&loaded);
        prop_assert_eq!(changed.len(), now.len());
        let items = |map: &Map| map.list(&filter, 0, 1000, Interface::De, monday()).items;
        prop_assert_eq!(items(&changed), items(&loaded));
        prop_assert_eq!(told_by_tiles(&changed, &now, &filter, z), told_by_tiles(&loaded, &now, &filter, z));
    }
}

#[test]
fn a_search_for_fifteen_finds_the_same_as_measuring_six_thousand_offers() {
    let spread = |n: u128, by: u128, width: f64| (n * by % 6007) as f64 / 6007.0 * width;
    let at = |n: u128| json!({"title": {"de": "Café"}, "categories": [if n.is_multiple_of(5) { "sport" } else { "health" }], "place": {"mode": "exact", "point": [8.0 + spread(n, 2749, 4.0), 48.0 + spread(n, 1237, 3.0)]}});
    let offers: Vec<Offer> = (0..6000).map(|n| offer(n, at(n))).collect();
    let atlas = shown(&offers);
    for n in 0..40 {
        let near = Point::new(7.8 + spread(n, 977, 4.4), 47.9 + spread(n, 3001, 3.2)).unwrap();
        let filter = Filter {
            near: Some(near),
            category: if n % 2 == 0 { vec![Category::Health] } else { vec![] },
            ..Filter::default()
        };
        let walked = map(&atlas).list(&filter, 0, 15, Interface::De, monday());
        let measured = map(&atlas).list(&filter, 0, 6000, Interface::De, monday());
        assert!(walked.located > 2_048 && walked.items.len() == 15);
        assert_eq!(walked.items[..], measured.items[..15]);
    }
}

#[test]
fn a_title_comes_in_the_readers_language_or_says_which_it_is_in() {
    let content = json!({"title": {"de": "Begegnungscafé", "ar": "مقهى اللقاء"}, "categories": ["meeting_place"], "place": {"mode": "exact", "point": [9.19, 48.897]}});
    let atlas = shown(&[offer(0, content)]);
    let tile = Tile::at(14, Point::new(9.19, 48.897).unwrap().on_map());
    let said = |reader| {
        String::from_utf8(map(&atlas).tile(tile, &Filter::default(), reader, monday())).unwrap()
    };
    assert!(
        said(Interface::Ar).contains("مقهى اللقاء") && !said(Interface::Ar).contains("title_lang")
    );
    assert!(said(Interface::En).contains(r#""title":"Begegnungscafé","title_lang":"de""#));
}

#[test]
fn two_offers_at_one_spot_are_a_stack_that_names_them() {
    let there = |n| {
        offer(
            n,
            json!({"title": {"de": "Rathaus"}, "categories": ["public_office"], "place": {"mode": "exact", "point": [9.19, 48.897]}}),
        )
    };
    let (one, two) = (there(0), there(1));
    let atlas = shown(&[one.clone(), two.clone()]);
    let tile = Tile::at(16, Point::new(9.19, 48.897).unwrap().on_map());
    let tile: serde_json::Value = serde_json::from_slice(&map(&atlas).tile(
        tile,
        &Filter::default(),
        Interface::De,
        monday(),
    ))
    .unwrap();
    let stack = &tile["features"][0]["properties"];
    assert_eq!((stack["kind"].as_str(), stack["count"].as_u64()), (Some("stack"), Some(2)));
    let named: BTreeSet<&str> =
        stack["offers"].as_array().unwrap().iter().filter_map(|o| o.as_str()).collect();
    assert_eq!(
        named,
        BTreeSet::from([
            crate::offer::short_id(one.id).as_str(),
            crate::offer::short_id(two.id).as_str()
        ])
    );
}

#[test]
fn a_request_is_gone_on_the_day_after_its_last() {
    let atlas = shown(&[offer(
        0,
        json!({"title": {"de": "Paten gesucht"}, "purpose": "request", "categories": ["volunteering"], "expires": "2026-08-25"}),
    )]);
    assert_eq!(map(&atlas).len(), 1);
    atlas.midnight("2026-08-25".parse().unwrap());
    assert_eq!(map(&atlas).len(), 1);
    atlas.midnight("2026-08-26".parse().unwrap());
    assert_eq!(map(&atlas).len(), 0);
}

#[test]
fn a_withdrawn_offer_can_no_longer_be_read() {
    let one = offer(0, json!({"title": {"de": "Café"}, "categories": ["sport"]}));
    let atlas = shown(std::slice::from_ref(&one));
    assert!(map(&atlas).offer(short_bits(one.id)).is_some());
    atlas.change(
        Uuid::from_u128(7),
        Change { number: 2, offers: vec![(one.id, None)], ..Change::default() },
    );
    assert!(map(&atlas).offer(short_bits(one.id)).is_none());
}

#[test]
fn many_changes_melt_into_the_large_layer_and_none_is_lost() {
    let offers: Vec<Offer> = (0..40).map(|n| offer(n, json!({"title": {"de": "Café"}, "categories": ["sport"], "place": {"mode": "exact", "point": [9.19, 48.8 + n as f64 / 1000.0]}}))).collect();
    let atlas = shown(&offers);
    let more: Vec<Offer> = (40..900)
        .map(|n| offer(n, json!({"title": {"de": "Chor"}, "categories": ["health"]})))
        .collect();
    for (n, offers) in more.chunks(100).enumerate() {
        let change = Change {
            number: n as u64 + 2,
            offers: offers.iter().map(|o| (o.id, Some(o.clone()))).collect(),
            ..Change::default()
        };
        atlas.change(Uuid::from_u128(7), change);
        assert_eq!(map(&atlas).len(), 40 + 100 * n + offers.len());
    }
    let melted = (0..2000).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(5));
        map(&atlas).sheets[0].layer.len() > 40
    });
    assert!(melted);
    assert_eq!(map(&atlas).len(), 900);
}

#[test]
fn the_list_for_programs_says_what_the_list_says() {
    let titles = [json!({"de": "Café \"Süd\" <1>"}), json!({"ar": "مقهى اللقاء"})];
    let at = |n: usize| json!({"title": titles[n % 2], "categories": ["sport"], "place": {"mode": "exact", "point": [9.0 + n as f64 / 7.0, 48.5]}});
    let offers: Vec<Offer> = (0..9).map(|n| offer(n as u128, at(n))).collect();
    let atlas = shown(&offers);
    let filter = Filter { near: Some(Point::new(9.3, 48.6).unwrap()), ..Filter::default() };
    let listing = map(&atlas).list(&filter, 2, 5, Interface::De, monday());
    let written = map(&atlas).list_geojson(&filter, 2, 5, Interface::De, monday());
    let written: serde_json::Value = serde_json::from_slice(&written).unwrap();
    assert_eq!((&written["numberMatched"], &written["numberReturned"]), (&json!(9), &json!(5)));
    for (item, feature) in listing.items.iter().zip(written["features"].as_array().unwrap()) {
        let told = &feature["properties"];
        assert_eq!(feature["id"], json!(crate::offer::short_id(item.id)));
        assert_eq!(told["title"], json!(item.title));
        let foreign = item.title_lang.as_ref().map(|tag| tag.as_str()).filter(|tag| *tag != "de");
        assert_eq!(told["title_lang"].as_str(), foreign);
        assert_eq!(told["category"], json!(item.category.id()));
        assert_eq!(told["distance"].as_f64(), item.distance.map(f64::round));
        let (point, at) = (item.point.unwrap(), &feature["geometry"]["coordinates"]);
        assert!((at[0].as_f64().unwrap() - point.lon()).abs() < 1e-6);
        assert!((at[1].as_f64().unwrap() - point.lat()).abs() < 1e-6);
    }
}
