//! What a filtered tile says of crowds: a box that holds them, and one spot where all are at one.

use super::*;
use crate::atlas::tests::{map, monday, offer, shown};
use crate::geo::Bounds;
use crate::geo::Point;
use crate::offer::Offer;
use serde_json::{Value, json};

/// Two thousand offers, of which every third is sport.
fn crowd(sport_at: impl Fn(u128) -> [f64; 2]) -> Vec<Offer> {
    let spread = |n: u128, by: u128| (n * by % 6007) as f64 / 6007.0;
    let offers = (0..2000u128).map(|n| {
        let sport = n.is_multiple_of(3);
        let at = if sport { sport_at(n) } else { [9.0 + spread(n, 2749), 48.0 + spread(n, 1237)] };
        let category = if sport { "sport" } else { "health" };
        offer(n, json!({"title": {"de": "Café"}, "categories": [category], "place": {"mode": "exact", "point": at}}))
    });
    offers.collect()
}

fn sport() -> Filter {
    Filter { category: vec![Category::Sport], ..Filter::default() }
}

/// The features of the tile of a zoom that holds a place.
fn features(offers: &[Offer], z: u8, at: [f64; 2]) -> Vec<Value> {
    let tile = Tile::at(z, Point::new(at[0], at[1]).unwrap().on_map());
    let bytes = map(&shown(offers)).tile(tile, &sport(), Interface::De, monday());
    let whole: Value = serde_json::from_slice(&bytes).unwrap();
    whole["features"].as_array().unwrap().clone()
}

#[test]
fn the_box_of_a_crowd_holds_all_of_it_and_little_more() {
    let spread = |n: u128| [9.0 + (n * 31 % 97) as f64 / 97.0, 48.0 + (n * 17 % 89) as f64 / 89.0];
    let offers = crowd(spread);
    let places: Vec<Point> =
        (0..2000u128).step_by(3).map(spread).map(|[x, y]| Point::new(x, y).unwrap()).collect();
    let mut seen = 0;
    for feature in features(&offers, 6, [9.4, 48.4]) {
        let properties = &feature["properties"];
        let side = |i: usize| properties["bounds"][i].as_f64();
        let (Some(west), Some(south), Some(east), Some(north)) =
            (side(0), side(1), side(2), side(3))
        else {
            continue;
        };
        let around = |by: f64| Bounds {
            west: west - by,
            south: south - by,
            east: east + by,
            north: north + by,
        };
        let inside = places.iter().filter(|place| around(2e-5).contains(**place)).count();
        assert!(inside >= properties["count"].as_u64().unwrap() as usize, "{feature}");
        assert!(west >= 8.9 && east <= 10.1 && south >= 47.9 && north <= 49.1, "{feature}");
        seen += 1;
    }
    assert!(seen > 0, "the tile has crowds");
}

#[test]
fn many_at_one_spot_among_others_are_a_stack() {
    let spot = [9.512_34, 48.512_34];
    let features = features(&crowd(|_| spot), 8, spot);
    assert_eq!(features.len(), 1);
    assert_eq!(features[0]["properties"]["kind"], "stack");
    assert_eq!(features[0]["properties"]["count"], 667);
}

#[test]
fn who_looks_for_one_category_sees_it_on_every_crowd() {
    let offers = (0..200u128).map(|n| {
        let at = [9.0 + n as f64 / 1000.0, 48.0];
        offer(n, json!({"title": {"de": "Café"}, "categories": ["health", "sport"], "place": {"mode": "exact", "point": at}}))
    });
    let crowds = features(&offers.collect::<Vec<_>>(), 6, [9.0, 48.0]);
    assert_eq!(crowds[0]["properties"]["kind"], "cluster");
    assert_eq!(crowds[0]["properties"]["category"], "sport");
}

#[test]
fn the_box_of_a_crowd_stays_in_its_cell() {
    let spread = |n: u128| [9.0 + (n * 31 % 97) as f64 / 97.0, 48.0 + (n * 17 % 89) as f64 / 89.0];
    let (tile, offers) = (Tile::at(8, Point::new(9.4, 48.4).unwrap().on_map()), crowd(spread));
    let crowds = features(&offers, 8, [9.4, 48.4]);
    assert!(!crowds.is_empty());
    let around = tile.bounds();
    for feature in crowds.iter().filter(|feature| feature["properties"]["bounds"].is_array()) {
        let side = |i: usize| feature["properties"]["bounds"][i].as_f64().unwrap();
        assert!(side(0) >= around.west - 2e-5 && side(2) <= around.east + 2e-5, "{feature}");
        assert!(side(1) >= around.south - 2e-5 && side(3) <= around.north + 2e-5, "{feature}");
    }
}
