//! The page in a reader's hand: its languages, its links, its notices, and how it is packed and kept.

use crate::cast::{Answer, Folder, House, run};
use scraper::Selector;
use serde_json::{Value, json};

/// The values of an attribute of everything that a selector finds.
fn attributes(answer: &Answer, selector: &str, attribute: &str) -> Vec<String> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = answer.page();
    let found = page.select(&wanted).filter_map(|element| element.attr(attribute));
    found.map(str::to_owned).collect()
}

/// The first number in a text.
fn number(text: &str) -> usize {
    let digits = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit);
    digits.collect::<String>().parse().unwrap_or(0)
}

#[test]
fn it_works() {
    let house = House::shared();
    let page = house.visitor().get("/ludwigsburg/de");
    assert_eq!(page.texts("#results .cards > li").len(), 25);
    assert!(number(&page.texts("#results-title").concat()) > 25);
}

#[test]
fn a_town_opens_in_the_language_that_the_browser_asks_for_and_keeps_the_filter() {
    let house = House::shared();
    for (asked, spoken) in [("ar,en;q=0.5", "ar"), ("de-AT", "de"), ("sw", "en"), ("", "de")] {
        let answer =
            house.visitor().get_with("/ludwigsburg?free=true", &[("accept-language", asked)]);
        assert_eq!(answer.status, 303, "{asked}");
        assert_eq!(answer.header("location"), format!("/ludwigsburg/{spoken}?free=true"));
        assert_eq!(answer.header("vary"), "accept-language");
    }
}

#[test]
fn the_language_switch_leads_to_the_same_page_and_names_each_language_by_itself() {
    let house = House::shared();
    let page = house.visitor().get("/ludwigsburg/de?category=sport");
    let names = page.texts(".languages li a");
    assert!(
        names.iter().any(|name| name == "العربية") && names.iter().any(|name| name == "Українська")
    );
    for link in attributes(&page, ".languages li a", "href") {
        assert!(link.ends_with("?category=sport"), "{link}");
        assert_eq!(house.visitor().get(&link).status, 200, "{link}");
    }
}

#[test]
fn every_link_of_a_towns_page_leads_somewhere() {
    let house = House::shared();
    for lang in ["de", "ar"] {
        let page = house.visitor().get(&format!("/luebben/{lang}?open=today"));
        let mut links = attributes(&page, "a[href^='/']", "href");
        links.sort();
        links.dedup();
        assert!(links.len() > 15, "{links:?}");
        for link in links {
            let status = house.visitor().get(&link).status;
            assert!((200..304).contains(&status), "{link} → {status}");
        }
    }
}

#[test]
fn the_further_pages_of_a_list_show_every_offer_once() {
    let house = House::shared();
    let mut seen = Vec::new();
    let mut next = Some("/ludwigsburg/de".to_owned());
    while let Some(path) = next {
        let page = house.visitor().get(&path);
        seen.extend(attributes(&page, "#results li[data-id]", "data-id"));
        next = attributes(&page, "#results a.more", "href").pop();
    }
    let total = number(&house.visitor().get("/ludwigsburg/de").texts("#results-title").concat());
    assert_eq!(seen.len(), total);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), total, "some offer came twice");
}

#[test]
fn the_count_beside_a_value_is_the_count_of_the_list_it_leads_to() {
    let house = House::shared();
    let page = house.visitor().get("/ludwigsburg/de?free=true");
    let values = attributes(&page, "#filters [data-count]", "data-count");
    let counts = page.texts("#filters [data-count]");
    assert!(values.len() > 60);
    for (value, count) in values.iter().zip(counts).filter(|(value, _)| !value.starts_with("free"))
    {
        let list =
            house.visitor().get(&format!("/ludwigsburg/offers.geojson?free=true&{value}&limit=1"));
        assert_eq!(list.json()["numberMatched"].as_u64(), Some(number(&count) as u64), "{value}");
    }
}

#[test]
fn who_filters_by_time_or_language_is_told_what_the_filter_may_hide() {
    let house = House::shared();
    for query in ["open=now", "language=ar"] {
        let filtered = house.visitor().get(&format!("/ludwigsburg/en?{query}"));
        let notices = filtered.texts(".notices .note");
        assert!(notices.iter().any(|notice| number(notice) > 0), "{query}: {notices:?}");
    }
    let page = house.visitor().get("/ludwigsburg/en?category=nonsense&free=true");
    assert!(page.texts(".notices .note").concat().contains("nonsense"));
    assert_eq!(
        attributes(&page, "#filters [name=free][checked]", "value"),
        ["true"],
        "the rest of the filter holds"
    );
}

#[test]
fn offers_without_a_place_stand_under_a_heading_of_their_own() {
    let house = House::shared();
    let towns = ["ludwigsburg", "luebben", "heidenau", "prohlis", "schoenefeld"];
    let lists = towns
        .map(|town| house.visitor().get(&format!("/{town}/de/list?offset=0&category=protection")));
    let apart: usize =
        lists.iter().map(|list| list.texts(".unlocated h3.group + .placeless > li").len()).sum();
    assert!(apart > 0, "a shelter is in the list and not on the map");
}

#[test]
fn a_program_is_told_what_is_wrong_in_its_own_language() {
    let house = House::shared();
    let answer =
        house.visitor().get("/ludwigsburg/offers.geojson?lang=en&category=nonsense&colour=red");
    assert_eq!((answer.status, answer.header("content-type")), (400, "application/problem+json"));
    let problem = answer.json();
    assert_eq!((&problem["status"], answer.header("content-language")), (&400.into(), "en"));
    let parameters: Vec<_> = problem["errors"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|error| error["parameter"].clone())
        .collect();
    assert_eq!(parameters, ["category", "colour"]);
    assert!(problem["detail"].as_str().is_some_and(|detail| detail.contains("nonsense")));
}

#[test]
fn data_may_be_read_by_any_page_and_kept_for_a_minute_and_assets_for_ever() {
    let house = House::shared();
    for path in [
        "/ludwigsburg/offers.geojson",
        "/ludwigsburg/boundary.geojson",
        "/ludwigsburg/tiles/10/538/352.geojson",
    ] {
        let answer = house.visitor().get_with(path, &[("accept-encoding", "identity")]);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        assert!(answer.header("cache-control").contains("max-age=60"), "{path}");
        assert_eq!(answer.header("content-type"), "application/geo+json", "{path}");
    }
    let page = house.visitor().get("/ludwigsburg/de");
    assert_eq!(page.header("cache-control"), "no-cache");
    for asset in attributes(&page, "script[src]", "src") {
        let answer = house.visitor().get_with(&asset, &[("accept-encoding", "br")]);
        assert_eq!((answer.status, answer.header("content-encoding")), (200, "br"));
        assert!(answer.header("cache-control").contains("immutable"));
    }
}

#[test]
fn the_first_view_stands_in_the_page_and_its_counts_are_those_of_the_map() {
    let house = House::shared();
    let page = house.visitor().get("/prohlis/de");
    let block: serde_json::Value =
        serde_json::from_str(&page.texts("#start").concat()).expect("JSON");
    let zoom = block["zooms"][0].to_string();
    let tiles = block["tiles"].as_object().expect("tiles").iter();
    let features = tiles
        .filter(|(key, _)| key.starts_with(&format!("{zoom}/")))
        .flat_map(|(_, tile)| tile["features"].as_array().cloned().unwrap_or_default());
    let count: u64 =
        features.map(|feature| feature["properties"]["count"].as_u64().unwrap_or(1)).sum();
    let all = house.visitor().get("/prohlis/offers.geojson?limit=500").json();
    let located = all["features"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|offer| !offer["geometry"].is_null())
        .count();
    assert_eq!(count, located as u64);
}

/// The page of the sample offer or imported one that a word finds.
fn offer_found(house: &House, town: &str, word: &str, lang: &str) -> Answer {
    let visitor = house.visitor();
    let list = || visitor.get(&format!("/{town}/offers.geojson?q={word}")).json();
    visitor.wait_until("the offer is found", |_| list()["numberMatched"] == 1);
    let id = list()["features"][0]["id"].as_str().expect("an id").to_owned();
    visitor.get(&format!("/{town}/{lang}/offer/{id}"))
}

/// A house whose Ludwigsburg has these offers besides.
fn house_with(offers: &[Value]) -> House {
    let house = House::with_samples();
    let feature = |(place, offer): (usize, &Value)| json!({"type": "Feature", "id": place.to_string(), "geometry": null, "properties": offer});
    let features: Vec<Value> = offers.iter().enumerate().map(feature).collect();
    let file = json!({"type": "FeatureCollection", "source": "page", "language": "de", "features": features});
    let path = house.folder.write("offers.geojson", file.to_string());
    let path = path.to_str().expect("a path in UTF-8");
    let words = ["import", path, "--network", "ludwigsburg"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    house
}

#[test]
fn an_offer_says_what_is_known_once_and_nothing_of_what_is_not() {
    let weekly = json!({"slots": [{"rule": {"weekly": {"weekdays": ["mo"]}}, "from": "15:00", "to": "17:00"}], "school_holidays": "not_then"});
    let house = house_with(&[
        json!({"title": "Xylotelefon", "category": "everyday_help", "organisation": "Probe e. V.",
            "place": {"mode": "none"}, "cost": {"free": false}, "schedule": weekly}),
        json!({"title": "Xyloschutz", "category": "protection", "organisation": "Probe e. V.", "place": {"mode": "none"}}),
        json!({"title": "Xylorampe", "category": "everyday_help", "organisation": "Probe e. V.", "place": {"mode": "none"}, "wheelchair": "yes"}),
    ]);
    let advice = offer_found(&house, "ludwigsburg", "Xylotelefon", "de");
    let facts = advice.texts(".fact");
    assert!(!facts.iter().any(|fact| fact.starts_with("Wo")), "{facts:?}");
    assert!(facts.iter().any(|fact| fact == "KostenKostet etwas"), "{facts:?}");
    assert!(!advice.texts(".fact p").iter().any(String::is_empty), "no paragraph is empty");
    let times = facts.concat();
    assert_eq!(times.matches("in den Schulferien").count(), 1, "{times}");
    let shelter = offer_found(&house, "ludwigsburg", "Xyloschutz", "de").texts(".fact").concat();
    assert!(shelter.contains("auf Anfrage"), "{shelter}");
    let ramp = offer_found(&house, "ludwigsburg", "Xylorampe", "de").texts(".fact");
    assert!(ramp.iter().any(|fact| fact == "WoRollstuhlgerecht"), "{ramp:?}");
}

#[test]
fn a_page_that_has_no_other_language_has_no_language_menu() {
    let house = House::shared();
    let lost = house.visitor().get("/nowhere/at/all");
    assert_eq!((lost.status, lost.texts(".languages").len()), (404, 0));
    let lost = house.visitor().get("/ludwigsburg/de/offer/nothing");
    assert!(lost.status == 404 && lost.texts(".languages li").len() > 5);
}

#[test]
fn a_town_without_offers_says_so_and_blames_no_filter() {
    let folder = Folder::new();
    let database = folder.database();
    let ring = json!([[[13.0, 51.0], [13.1, 51.0], [13.1, 51.1], [13.0, 51.1], [13.0, 51.0]]]);
    let boundary = json!({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": ring}});
    let file = folder.write("boundary.geojson", boundary.to_string());
    let file = file.to_str().expect("a path in UTF-8");
    let words = ["network", "new", "neustadt", "--boundary", file, "--land", "SN"];
    let output = run(&folder, &database, &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let house = House::open(folder, &database, &[]);
    for query in ["", "?bbox=13,51,13.1,51.1"] {
        let notices =
            house.visitor().get(&format!("/neustadt/de{query}")).texts(".notices").concat();
        assert!(
            notices.starts_with("Noch keine Angebote") && !notices.contains("Filter"),
            "{notices}"
        );
    }
    let filtered = house.visitor().get("/neustadt/de?free=true").texts(".notices").concat();
    assert!(filtered.contains("Filter zurücksetzen"), "{filtered}");
}

#[test]
fn a_title_in_another_language_than_the_reader_s_is_marked_with_its_name() {
    let house = House::shared();
    let page = house.visitor().get("/ludwigsburg/pl");
    let foreign = page.texts(".card h3 a[lang]").len();
    assert!(foreign > 0);
    assert_eq!(page.texts(".card h3 .tongue").len(), foreign);
    assert!(house.visitor().get("/ludwigsburg/de-simple").texts(".card h3 .tongue").is_empty());
}

#[test]
fn a_search_with_one_hit_opens_where_one_still_sees_the_neighbourhood() {
    let house = House::shared();
    let all = house.visitor().get("/prohlis/offers.geojson").json();
    let features = all["features"].as_array().expect("features");
    let located =
        features.iter().find(|offer| !offer["geometry"].is_null()).expect("one on the map");
    let id = located["id"].as_str().expect("an id");
    let page = house.visitor().get(&format!("/prohlis/de?ids={id}"));
    let block: Value = serde_json::from_str(&page.texts("#start").concat()).expect("JSON");
    let zooms = block["zooms"].as_array().expect("zooms");
    assert!(!zooms.is_empty() && zooms.iter().all(|zoom| zoom.as_u64() <= Some(14)), "{zooms:?}");
}
