//! The visitor: sees the map and the list, asks for tiles, opens an offer, and is never answered with an accident.

use crate::cast::{House, NOW, TOWNS, Visitor};
use serde_json::Value;
use std::collections::BTreeSet;

/// The interface languages, with the direction of their script.
const LANGUAGES: [(&str, &str); 11] = [
    ("de", "ltr"),
    ("de-simple", "ltr"),
    ("en", "ltr"),
    ("ar", "rtl"),
    ("uk", "ltr"),
    ("ru", "ltr"),
    ("tr", "ltr"),
    ("fa", "rtl"),
    ("fr", "ltr"),
    ("pl", "ltr"),
    ("ro", "ltr"),
];

/// The offers that a filter finds, with how many there are.
fn list(visitor: &Visitor, town: &str, query: &str) -> (u64, Vec<Value>) {
    let answer = visitor.get(&format!("/{town}/offers.geojson?limit=500&{query}"));
    assert_eq!(answer.status, 200, "{town} {query}: {}", answer.text());
    let found = answer.json();
    let features = found["features"].as_array().cloned().unwrap_or_default();
    (found["numberMatched"].as_u64().unwrap_or_default(), features)
}

/// How many offers the tiles of a zoom show together.
fn on_tiles(visitor: &Visitor, town: &str, zoom: u32, query: &str) -> u64 {
    let (_, offers) = list(visitor, town, "");
    let tiles: BTreeSet<_> = offers.iter().filter_map(|offer| tile_of(offer, zoom)).collect();
    let count = |(x, y): (u32, u32)| {
        let answer = visitor.get(&format!("/{town}/tiles/{zoom}/{x}/{y}.geojson?{query}"));
        assert_eq!(answer.status, 200, "{town} {zoom}/{x}/{y}: {}", answer.text());
        let features = answer.json()["features"].as_array().cloned().unwrap_or_default();
        let weigh = |feature: &Value| feature["properties"]["count"].as_u64().unwrap_or(1);
        features.iter().map(weigh).sum::<u64>()
    };
    tiles.into_iter().map(count).sum()
}

/// The tile in which an offer stands; none for one without a place.
fn tile_of(offer: &Value, zoom: u32) -> Option<(u32, u32)> {
    let at = offer["geometry"]["coordinates"].as_array()?;
    let (lon, lat) = (at.first()?.as_f64()?, at.get(1)?.as_f64()?.to_radians());
    let size = f64::from(1_u32 << zoom);
    let down = (1.0 - (lat.tan() + 1.0 / lat.cos()).ln() / std::f64::consts::PI) / 2.0;
    Some((((lon + 180.0) / 360.0 * size) as u32, (down * size) as u32))
}

fn located(offers: &[Value]) -> u64 {
    offers.iter().filter(|offer| !offer["geometry"].is_null()).count() as u64
}

#[test]
fn it_works() {
    let house = House::shared();
    let front = house.visitor().get("/");
    assert_eq!(front.status, 200);
    for town in TOWNS {
        assert!(front.text().contains(&format!("/{town}")), "{town} is missing at the front");
    }
}

#[test]
fn every_town_has_a_page_in_every_language_that_says_so() {
    let house = House::shared();
    for town in TOWNS {
        for (language, direction) in LANGUAGES {
            let answer = house.visitor().get(&format!("/{town}/{language}"));
            assert_eq!(answer.status, 200, "/{town}/{language}");
            let page = answer.page();
            let html = page.root_element().value();
            assert!(html.attr("lang").is_some_and(|said| language.starts_with(&said[..2])));
            assert_eq!(html.attr("dir").unwrap_or("ltr"), direction, "/{town}/{language}");
            assert_eq!(answer.texts("h1").len(), 1, "/{town}/{language} has one heading");
        }
    }
}

#[test]
fn every_town_has_at_least_fifteen_offers_and_each_opens() {
    let house = House::shared();
    for town in TOWNS {
        let (total, offers) = list(&house.visitor(), town, "");
        assert!(total >= 15, "{town} has {total} offers");
        assert_eq!(total, offers.len() as u64);
        for offer in offers {
            let id = offer["id"].as_str().expect("an offer has a short id");
            let page = house.visitor().get(&format!("/{town}/de/offer/{id}"));
            assert_eq!(page.status, 200, "/{town}/de/offer/{id}");
            let title = offer["properties"]["title"].as_str().expect("a title");
            let blanks = title.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(page.texts("h1").concat().contains(&blanks), "{id}: {title}");
        }
    }
}

#[test]
fn the_tiles_show_at_every_zoom_as_many_offers_as_the_list_has_with_a_place() {
    let house = House::shared();
    let visitor = house.visitor();
    for query in
        ["", "category=language_meetup", "free=true", "language=ar", "open=today", "q=deutsch"]
    {
        let (_, offers) = list(&visitor, "ludwigsburg", query);
        for zoom in [5, 9, 12, 14, 16, 17] {
            let shown = on_tiles(&visitor, "ludwigsburg", zoom, query);
            assert_eq!(shown, located(&offers), "zoom {zoom} {query}");
        }
    }
}

#[test]
fn a_word_finds_what_it_means_and_nonsense_finds_nothing() {
    let house = House::shared();
    let (found, _) = list(&house.visitor(), "ludwigsburg", "q=Deutsch");
    assert!(found > 0);
    let (nothing, offers) = list(&house.visitor(), "ludwigsburg", "q=xqzvwkjy");
    assert_eq!((nothing, offers.len()), (0, 0));
    let page = house.visitor().get("/ludwigsburg/de?q=xqzvwkjy");
    assert_eq!(page.status, 200);
}

#[test]
fn a_visitor_gets_no_cookie_and_no_foreign_address_and_a_strict_policy() {
    let house = House::shared();
    for path in ["/", "/ludwigsburg/de", "/ludwigsburg/ar", "/nowhere"] {
        let answer = house.visitor().get(path);
        assert_eq!(answer.header("set-cookie"), "", "{path}");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src") && !policy.contains("unsafe-inline"),
            "{path}: {policy}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        for tag in ["script[src]", "link[rel=stylesheet]", "img[src]", "iframe[src]"] {
            let wanted = scraper::Selector::parse(tag).expect("a selector");
            for element in answer.page().select(&wanted) {
                let to = element.attr("src").or(element.attr("href")).unwrap_or_default();
                let elsewhere = to.contains("//") && !to.starts_with(&house.url);
                assert!(!elsewhere, "{path} loads {to}");
            }
        }
    }
}

#[test]
fn the_same_question_again_is_answered_with_not_modified() {
    let house = House::shared();
    for path in ["/ludwigsburg/de", "/ludwigsburg/tiles/12/2152/1411.geojson?lang=de"] {
        let first = house.visitor().get(path);
        let tag = first.header("etag").to_owned();
        assert!(!tag.is_empty(), "{path} has an ETag");
        let again = house.visitor().get_with(path, &[("if-none-match", &tag)]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
    }
}

/// Questions that make no sense, with the least and the greatest status that answers them.
const NONSENSE: &str = "
    404 404 /nowhere/de
    404 404 /ludwigsburg/xx
    404 404 /ludwigsburg/de/offer/nonsense
    400 404 /ludwigsburg/tiles/99/0/0.geojson
    400 404 /ludwigsburg/tiles/3/9/0.geojson
    400 404 /ludwigsburg/tiles/-1/0/0.geojson
    400 404 /ludwigsburg/tiles/5/0/99999999999999999999.geojson
    400 400 /ludwigsburg/offers.geojson?category=nonsense
    400 400 /ludwigsburg/offers.geojson?bbox=1,2,three,4
    400 400 /ludwigsburg/offers.geojson?bbox=NaN,NaN,NaN,NaN
    400 400 /ludwigsburg/offers.geojson?near=91,181
    400 400 /ludwigsburg/offers.geojson?open=yesterdayish
    400 400 /ludwigsburg/offers.geojson?limit=-1
    400 400 /ludwigsburg/offers.geojson?q=%ff%fe
    400 400 /ludwigsburg/offers.geojson?q=%00";

#[test]
fn a_wrong_question_gets_a_clear_answer_and_never_an_accident() {
    let house = House::shared();
    let lines: Vec<Vec<&str>> =
        NONSENSE.trim().lines().map(|line| line.split_whitespace().collect()).collect();
    for line in lines {
        let [least, most, question] = line[..] else { panic!("{line:?}") };
        let answer = house.visitor().get(question);
        let fits = answer.status.to_string();
        assert!((least..=most).contains(&fits.as_str()), "{question} → {fits}");
        assert_ne!(answer.body.len(), 0, "{question} is answered with a word");
    }
    for length in [10_000, 100_000, 2_000_000] {
        let status = house.visitor().shout(length);
        assert!((400..=431).contains(&status), "{length} bytes → {status}");
    }
    let page = house.visitor().get("/ludwigsburg/de?category=nonsense");
    assert_eq!(page.status, 200, "a page answers an unknown value with a kind notice");
    assert_eq!(house.visitor().get("/health").status, 200, "{NOW}: the house still stands");
}

#[test]
fn an_offer_on_a_tile_says_who_offers_it() {
    let house = House::shared();
    let visitor = house.visitor();
    let (_, offers) = list(&visitor, "ludwigsburg", "");
    let mut told = 0;
    for offer in &offers {
        let Some((x, y)) = tile_of(offer, 19) else { continue };
        let tile = visitor.get(&format!("/ludwigsburg/tiles/19/{x}/{y}.geojson")).json();
        let features = tile["features"].as_array().cloned().unwrap_or_default();
        let same = features.iter().find(|feature| feature["id"] == offer["id"]);
        let organisation = same.map(|feature| &feature["properties"]["organisation"]);
        assert!(organisation.is_none_or(|said| *said == offer["properties"]["organisation"]));
        told += usize::from(organisation.is_some_and(Value::is_string));
    }
    assert!(told > 3, "{told} offers stand alone and say who offers them");
}

#[test]
fn an_entry_says_on_which_days_it_repeats_and_what_of_it_is_cancelled_soon() {
    let house = House::shared();
    let list = house.visitor().get("/heidenau/de/list?q=Volleyball");
    let said = list.texts(".card .meta small");
    assert_eq!(said.first().map(String::as_str), Some("Mittwochs (nicht in den Schulferien)"));
    let off = list.texts(".card .meta .off");
    assert!(off[0].starts_with("Fällt am 2. September 2026 aus"), "{off:?}");
    let monthly = house.visitor().get("/luebben/de/list?q=Hebamme").texts(".card .meta small");
    assert!(monthly.iter().any(|said| said == "Jeden 3. Mittwoch im Monat"), "{monthly:?}");
}
