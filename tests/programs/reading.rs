//! Reading: from the networks to one offer, in one's own language, page by page, and never twice the same.

use super::{read, refused};
use crate::cast::{House, TOWNS};
use serde_json::Value;
use std::collections::BTreeSet;

const LIST: &str = "/api/v1/networks/ludwigsburg/offers";

fn ids(page: &Value) -> Vec<String> {
    let offers = page["offers"].as_array().expect("a list of offers");
    offers.iter().map(|offer| offer["id"].as_str().expect("an identifier").to_owned()).collect()
}

#[test]
fn from_the_start_every_address_leads_on_to_every_offer() {
    let house = House::shared();
    let start = read(&house, "/api/v1");
    let path = |value: &Value| {
        let address = value.as_str().expect("an address");
        address.strip_prefix(&house.url).expect("an address of this house").to_owned()
    };
    let networks = read(&house, &path(&start["networks"]));
    let networks = networks["networks"].as_array().expect("networks");
    assert_eq!(networks.len(), TOWNS.len());
    for network in networks {
        let mut next = Some(format!("{}?limit=7&lang=uk", path(&network["offers"])));
        let mut seen = BTreeSet::new();
        while let Some(page) = next.take() {
            let page = read(&house, &page);
            assert_eq!(page["matched"], network["number_of_offers"]);
            for id in ids(&page) {
                assert!(seen.insert(id), "an offer comes once");
            }
            next = page["next"].as_str().map(|_| path(&page["next"]));
        }
        assert_eq!(network["number_of_offers"], seen.len());
    }
}

#[test]
fn a_place_with_its_numbers_the_wrong_way_round_is_told_which_way_is_right() {
    let house = House::shared();
    for path in [
        "/api/v1/networks/ludwigsburg/nearby",
        LIST,
        "/ludwigsburg/offers.geojson",
        "/ludwigsburg/de/offers.csv",
    ] {
        let answer = house.visitor().get(&format!("{path}?near=48.897,9.19"));
        assert_eq!(answer.status, 400, "{path}");
        assert!(
            answer.json()["detail"].as_str().is_some_and(|said| said.contains("9.19,48.897")),
            "{path}"
        );
        assert_eq!(house.visitor().get(&format!("{path}?near=9.19,48.897")).status, 200, "{path}");
        assert_eq!(
            house.visitor().get(&format!("{path}?near=13.4,52.5")).status,
            200,
            "far is no slip"
        );
    }
    let page = house.visitor().get("/ludwigsburg/de?near=48.897,9.19");
    assert!(page.status == 200 && page.texts(".notices .note")[0].contains("9.19,48.897"));
}

#[test]
fn one_offer_says_the_same_as_in_the_list_and_the_export() {
    let house = House::shared();
    let listed = &read(&house, &format!("{LIST}?limit=500&lang=ar"))["offers"];
    let features = house.command(&["export", "--network", "ludwigsburg"]);
    let features: Value = serde_json::from_slice(&features.stdout).expect("the export");
    for offer in listed.as_array().expect("offers") {
        let id = offer["id"].as_str().expect("an identifier");
        let alone = read(&house, &format!("/api/v1/offers/{id}?lang=ar"));
        assert_eq!(&alone, offer);
        assert!(!offer["in_words"]["title"].as_str().unwrap_or_default().is_empty());
        let mut features = features["features"].as_array().expect("features").iter();
        let feature = features.find(|one| one["properties"]["uuid"] == id);
        let Some(feature) = feature.map(|feature| &feature["properties"]) else { continue };
        for name in ["title", "categories", "schedule", "contact", "languages", "cost", "age"] {
            assert_eq!(offer[name], feature[name], "{name} of {id}");
        }
    }
}

#[test]
fn a_program_asks_with_the_filters_of_the_map_and_is_told_what_each_value_would_give() {
    let house = House::shared();
    let free = read(&house, &format!("{LIST}?free=true&limit=500"));
    let all = free["offers"].as_array().expect("offers");
    assert!(!all.is_empty() && all.iter().all(|offer| offer["cost"]["free"] == true));
    let facets = read(&house, "/api/v1/networks/ludwigsburg/facets?language=ar&lang=en");
    for value in facets["category"].as_array().expect("categories") {
        let id = value["value"].as_str().expect("a value");
        let found = read(&house, &format!("{LIST}?language=ar&category={id}"));
        assert_eq!(found["matched"], value["count"], "{id}");
    }
    assert_eq!(facets["category"][0]["label"], "Language café & conversation group");
    let open = read(&house, &format!("{LIST}?open=2026-08-25T10:00&limit=500"));
    for id in ids(&open) {
        let day = format!("/api/v1/offers/{id}/dates?from=2026-08-25&days=1");
        let dates = read(&house, &day);
        let mut dates = dates["dates"].as_array().expect("dates").iter();
        let then = |date: &Value| {
            let time = |name: &str| date[name].as_str().unwrap_or_default().to_owned();
            time("start").as_str() <= "2026-08-25T10:00"
                && "2026-08-25T10:00" < time("end").as_str()
        };
        assert!(dates.any(then), "{id} is open then");
    }
}

#[test]
fn the_nearest_come_first_with_their_distance_in_metres() {
    let house = House::shared();
    let near = "/api/v1/networks/ludwigsburg/nearby?near=9.1895,48.8974";
    for query in ["", "&limit=3", "&q=deutsch", "&language=ar"] {
        let found = read(&house, &format!("{near}{query}"));
        let offers = found["offers"].as_array().expect("offers");
        let far: Vec<f64> = offers.iter().filter_map(|offer| offer["distance"].as_f64()).collect();
        assert!(!far.is_empty() && far.len() == offers.len(), "{query}: {found}");
        assert!(far.is_sorted() && far[0] < 5_000.0, "{far:?}");
    }
    assert_eq!(
        refused(&house.visitor().get("/api/v1/networks/ludwigsburg/nearby")),
        (400, vec!["near".into()])
    );
}

#[test]
fn what_was_answered_before_is_not_answered_again() {
    let house = House::shared();
    let id = ids(&read(&house, LIST))[0].clone();
    for path in [
        LIST.to_owned(),
        "/api/v1/networks".into(),
        format!("/api/v1/offers/{id}"),
        "/api/v1/vocabularies?lang=fa".into(),
    ] {
        let first = house.visitor().get(&path);
        assert!(first.header("cache-control").contains("max-age"), "{path}");
        assert_eq!(first.header("access-control-allow-origin"), "*", "{path}");
        assert!(first.header("last-modified").ends_with(" GMT"), "{path}");
        let again = house.visitor().get_with(&path, &[("if-none-match", first.header("etag"))]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        assert_eq!(again.header("etag"), first.header("etag"), "{path}");
    }
}

#[test]
fn nonsense_is_refused_by_the_name_of_its_field_in_the_language_that_was_asked_for() {
    let house = House::shared();
    for (query, field) in [
        ("category=sprot", "category"),
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("after=x", "after"),
        ("open=soon", "open"),
        ("bbox=1,2", "bbox"),
        ("colour=red", "colour"),
        ("lang=xx", "lang"),
        ("free=perhaps", "free"),
    ] {
        let answer = house.visitor().get(&format!("{LIST}?{query}"));
        assert_eq!(refused(&answer), (400, vec![field.to_owned()]), "{query}");
    }
    let english = house.visitor().get(&format!("{LIST}?limit=0&lang=en")).json();
    assert_eq!(english["errors"][0]["detail"], "This takes a whole number from 1 to 500.");
    assert_eq!(english["errors"][0]["parameter"], "limit", "as all our interfaces name it");
    for nowhere in [
        "/api/v1/networks/nowhere/offers",
        "/api/v1/offers/x",
        "/api/v1/nothing",
        "/api/v1/organisations/%FF",
    ] {
        assert_eq!(refused(&house.visitor().get(nowhere)).0, 404, "{nowhere}");
    }
    let posted = house.visitor().post_form(LIST, &[], &[]);
    assert_eq!((refused(&posted).0, posted.header("allow")), (405, "GET,HEAD"));
}
