//! The front door: all towns on a map of Germany and in an equal list, in the visitor's language; the only town at once.

use crate::cast::{Answer, Folder, House, TOWNS, run};
use scraper::Selector;
use serde_json::json;

/// The links that a selector finds, with the name by which they are heard.
fn links(answer: &Answer, selector: &str) -> Vec<(String, String)> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = answer.page();
    let link = |element: scraper::ElementRef| {
        let heard = element.attr("aria-label").map(str::to_owned);
        let name = heard.unwrap_or_else(|| element.text().collect());
        (element.attr("href").unwrap_or_default().to_owned(), name)
    };
    page.select(&wanted).map(link).collect()
}

#[test]
fn every_town_is_a_link_on_the_map_of_germany_and_in_the_list_beside_it() {
    let house = House::shared();
    for lang in ["de", "ar"] {
        let front = house.visitor().get(&format!("/?lang={lang}"));
        let (map, list) = (links(&front, "nav.germany svg a"), links(&front, ".towns a"));
        assert_eq!((map.len(), list.len()), (TOWNS.len(), TOWNS.len()), "{lang}");
        for (link, name) in &map {
            let town = house.visitor().get(link);
            assert_eq!(town.status, 200, "{link}");
            assert!(link.ends_with(&format!("/{lang}")), "{link} is not in {lang}");
            let beside = list.iter().find(|(other, _)| other == link).expect("the same town");
            let (said, count) = name.split_once(", ").expect("a town and how many offers it has");
            assert!(beside.1.contains(said) && beside.1.contains(count), "{name}: {}", beside.1);
        }
        let labels = front.texts("nav.germany svg a text");
        assert_eq!(labels.len(), TOWNS.len(), "a label is missing: {labels:?}");
    }
}

#[test]
fn the_front_speaks_the_language_of_the_browser_and_offers_the_others_by_their_own_names() {
    let house = House::shared();
    let front = house.visitor().get_with("/", &[("accept-language", "uk,de;q=0.5")]);
    assert!(front.text().contains("<html lang=\"uk\""));
    let tongues = links(&front, ".tongues a");
    assert!(tongues.contains(&("/?lang=ar".into(), "العربية".into())), "{tongues:?}");
    assert_eq!(tongues.len(), 10);
}

#[test]
fn the_only_town_opens_at_once_and_still_can_be_had_in_other_languages() {
    let folder = Folder::new();
    let database = folder.database();
    let ring = json!([[[13.0, 51.0], [13.1, 51.0], [13.1, 51.1], [13.0, 51.1], [13.0, 51.0]]]);
    let boundary = json!({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": ring}});
    let file = folder.write("boundary.geojson", boundary.to_string());
    let file = file.to_str().expect("a path in UTF-8");
    let words = [
        "network",
        "new",
        "neustadt",
        "--boundary",
        file,
        "--land",
        "SN",
        "--languages",
        "de,ar,uk",
    ];
    let output = run(&folder, &database, &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let house = House::open(folder, &database, &[]);
    let answer = house.visitor().get_with("/", &[("accept-language", "ar")]);
    assert_eq!((answer.status, answer.header("location")), (303, "/neustadt/ar"));
    assert_eq!(answer.header("vary"), "accept-language");
    let town = house.visitor().get("/neustadt/ar");
    assert!(links(&town, ".languages a").len() == 3);
}
