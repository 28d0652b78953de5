//! Who types the name of a street, a quarter or a house is led to what is near it, with and without JavaScript.

use crate::cast::{Answer, House, run};
use scraper::Selector;
use serde_json::{Value, json};

/// The links of an answer that a selector finds: where they lead and what they say.
fn links(answer: &Answer, selector: &str) -> Vec<(String, String)> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = answer.page();
    let said = |element: scraper::ElementRef| element.text().collect::<Vec<_>>().join("|");
    let link = |element: scraper::ElementRef| {
        (element.attr("href").unwrap_or_default().to_owned(), said(element))
    };
    page.select(&wanted).map(link).collect()
}

/// The places that a town offers for some words, as "name|kind".
fn places(house: &House, town: &str, words: &str) -> Vec<String> {
    let words: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let answer = house.visitor().get(&format!("/{town}/de/places?q={words}"));
    assert_eq!(answer.status, 200, "{words}");
    links(&answer, "li a").into_iter().map(|(_, said)| said).collect()
}

/// Imports offers into Ludwigsburg in place of those that the same source had before.
fn import(house: &House, features: Value) {
    let file = json!({"type": "FeatureCollection", "source": "places", "language": "de", "features": features});
    let path = house.folder.write("places.geojson", file.to_string());
    let path = path.to_str().expect("a path in UTF-8");
    let words = ["import", path, "--network", "ludwigsburg", "--replace"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn meeting(id: &str, at: [f64; 2], street: &str, locality: &str) -> Value {
    let place = json!({"mode": "exact", "address": {"street": street, "locality": locality}});
    json!({"type": "Feature", "id": id, "geometry": {"type": "Point", "coordinates": at}, "properties":
        {"title": format!("Treffen {id}"), "category": "meeting_place", "organisation": "Probe e. V.", "place": place}})
}

#[test]
fn a_place_is_found_by_its_beginning_with_slips_and_in_any_spelling() {
    let house = House::shared();
    for words in ["mark", "Marktplatz", "markplatz", "MARKTPLATZ ", "Marktplatz 7"] {
        let found = places(&house, "ludwigsburg", words);
        assert_eq!(found.first().map(String::as_str), Some("Marktplatz|Straße oder Platz"));
        assert_eq!(found.iter().filter(|found| found.starts_with("Marktplatz|")).count(), 1);
    }
    let spelt = ["Obere Marktstr", "Obere Marktstrasse", "obere marktstraße"];
    for words in spelt {
        assert!(
            places(&house, "ludwigsburg", words)[0].starts_with("Obere Marktstraße|"),
            "{words}"
        );
    }
    for words in ["Xylophongasse", "Xylophonstraße am Markt", "Xylophon Bahnhof"] {
        assert!(places(&house, "ludwigsburg", words).is_empty(), "{words}");
    }
}

#[test]
fn a_chosen_place_sorts_the_list_by_distance_and_keeps_the_rest_of_the_filter() {
    let house = House::shared();
    let offered = house.visitor().get("/ludwigsburg/de/places?q=bahnhof&free=true");
    let (link, _) = links(&offered, "li a").swap_remove(0);
    assert!(link.contains("free=true") && !link.contains("q="), "{link}");
    let page = house.visitor().get(&link);
    assert_eq!(page.texts(".results-head p:not(.paper-only)"), ["In der Nähe von Bahnhof / ZOB"]);
    assert!(page.texts("#chips [data-key=near]").concat().contains("Bahnhof / ZOB"));
    let query = link.split_once('?').map_or("", |(_, query)| query);
    let list = house.visitor().get(&format!("/ludwigsburg/offers.geojson?limit=500&{query}"));
    let list = list.json();
    let features = list["features"].as_array().expect("features").iter();
    let far: Vec<f64> = features.filter_map(|f| f["properties"]["distance"].as_f64()).collect();
    assert!(far.len() > 3 && far.is_sorted() && far[0] < 50.0, "{far:?}");
}

#[test]
fn without_javascript_a_search_asks_whether_a_place_was_meant() {
    let house = House::shared();
    let page = house.visitor().get("/ludwigsburg/de?q=Marktplatz");
    let meant = links(&page, ".notices .meant");
    assert_eq!(meant[0].1, "Marktplatz");
    let near = house.visitor().get(&meant[0].0);
    assert_eq!(near.texts(".results-head p"), ["In der Nähe von Marktplatz"]);
    let other = house.visitor().get("/ludwigsburg/de?q=Deutschkurs");
    assert!(links(&other, ".notices .meant").is_empty(), "a course is no place");
}

#[test]
fn a_link_cannot_make_the_page_name_a_place_that_is_not_there() {
    let house = House::shared();
    for link in ["near=9.1911,48.8975&place=Betrug", "near=13.4,52.5&place=Marktplatz"] {
        let page = house.visitor().get(&format!("/ludwigsburg/de?{link}"));
        assert_eq!(
            page.texts(".results-head p:not(.paper-only)"),
            ["Das Nächste zuerst"],
            "{link}"
        );
    }
}

#[test]
fn a_street_of_two_villages_is_two_places_and_goes_with_its_last_offer() {
    let house = House::with_samples();
    let (north, south) = ([9.16, 48.92], [9.22, 48.87]);
    import(
        &house,
        json!([
            meeting("a", north, "Xylostraße 1", "Norddorf"),
            meeting("b", south, "Xylostraße 23", "Süddorf"),
            meeting("c", north, "Xylostraße 3", "Norddorf"),
        ]),
    );
    let streets =
        ["Xylostraße, Norddorf|Straße oder Platz", "Xylostraße, Süddorf|Straße oder Platz"];
    house.visitor().wait_until("the streets are known", |_| {
        places(&house, "ludwigsburg", "Xylostr") == streets
    });
    assert_eq!(places(&house, "ludwigsburg", "xylostr süddorf"), streets[1..]);
    import(&house, json!([meeting("b", south, "Xylostraße 23", "Süddorf")]));
    house.visitor().wait_until("Norddorf is gone", |_| {
        places(&house, "ludwigsburg", "Xylostr") == streets[1..]
            && places(&house, "ludwigsburg", "Norddorf").is_empty()
    });
}

#[test]
fn who_looks_at_a_part_of_the_map_still_reads_what_stands_nowhere_on_it() {
    let house = House::shared();
    let whole = house.visitor().get("/ludwigsburg/de/list");
    let nowhere = house.visitor().get("/ludwigsburg/de/list?offset=25");
    let placeless = nowhere.texts(".placeless > li h3");
    assert!(whole.texts(".placeless > li").is_empty() && !placeless.is_empty());
    for part in ["bbox=9.18,48.89,9.2,48.9", "bbox=9.0,48.8,9.01,48.81"] {
        let list = house.visitor().get(&format!("/ludwigsburg/de/list?{part}"));
        assert_eq!(list.texts(".unlocated .placeless > li h3"), placeless, "{part}");
        let found = house.visitor().get(&format!("/ludwigsburg/offers.geojson?{part}")).json();
        let located = list.texts(".cards:not(.placeless) > li").len();
        assert_eq!(found["numberMatched"], located as u64, "{part}");
    }
}
