//! A shelter and a group that names only its quarter are on the map; nobody learns from any route, format or order where they are.

use crate::cast::{House, Hunt, run};
use crate::paper::{picked, put_flyer};
use serde_json::{Value, json};
use stadtkarte::flyer::Choice;

/// The shelter's true place, far from everything else, so that any trace of it is a trace of it.
const SHELTER: [f64; 2] = [9.21873, 48.91372];
/// The group's true place, and the point of its quarter.
const GROUP: [f64; 2] = [9.15791, 48.90617];
const QUARTER: [f64; 2] = [9.17, 48.897];

/// What must not stand in any answer: the true places as they are and as a tile would round them, and the streets.
const SECRETS: &[&str] = &[
    "9.2187",
    "48.9137",
    "9.1579",
    "48.9061",
    "48.9062",
    "Schweigegasse",
    "Stillepfad",
    "71999",
    "Haus Zuflucht",
];

fn feature(id: &str, at: [f64; 2], properties: Value) -> Value {
    json!({"type": "Feature", "id": id, "geometry": {"type": "Point", "coordinates": at}, "properties": properties})
}

/// A house whose Ludwigsburg has a shelter, a home for refugees and a group that shows only its quarter.
fn house() -> House {
    let house = House::with_samples();
    let address =
        |street: &str| json!({"street": street, "postal_code": "71999", "locality": "Ludwigsburg"});
    let secret = |street: &str| json!({"mode": "exact", "name": "Haus Zuflucht", "address": address(street)});
    let file = json!({"type": "FeatureCollection", "source": "secrets", "language": "de", "features": [
        feature("shelter", SHELTER, json!({"title": "Probeschutzwohnung", "category": "protection", "organisation": "Stille Hilfe e. V.", "place": secret("Schweigegasse 5")})),
        feature("home", SHELTER, json!({"title": "Probeunterkunft", "category": "housing", "format": "place", "target_groups": ["refugees"], "organisation": "Stille Hilfe e. V.", "place": secret("Schweigegasse 7")})),
        feature("group", GROUP, json!({"title": "Probegruppe", "category": "meeting_place", "organisation": "Stille Hilfe e. V.",
            "place": {"mode": "area", "name": "Haus Zuflucht", "address": address("Stillepfad 3"), "area": {"name": "Weststadt", "point": QUARTER}}})),
    ]});
    let path = house.folder.write("secrets.geojson", file.to_string());
    let path = path.to_str().expect("a path in UTF-8").to_owned();
    let output = run(
        &house.folder,
        &house.folder.database(),
        &["import", &path, "--network", "ludwigsburg"],
    );
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    house.visitor().wait_until("the group is in the list", |v| {
        v.get("/ludwigsburg/offers.geojson?q=Probegruppe").json()["numberMatched"] == 1
    });
    house
}

/// Every route of the house with every value that could lead to the three.
fn questions(house: &House) -> Vec<String> {
    let found = house.visitor().get("/ludwigsburg/offers.geojson?q=Probe&limit=500").json();
    let features = found["features"].as_array().expect("features");
    let id = |feature: &Value| feature["id"].as_str().map(str::to_owned);
    let ids: Vec<String> = features.iter().filter_map(id).collect();
    assert!(ids.len() >= 3, "all three are found: {found}");
    let (word, categories) = ("Probe", "protection,housing");
    let flyers = &flyers(house, &ids);
    Hunt { ids: &ids, word, categories, spots: &[SHELTER, GROUP, QUARTER], flyers }.questions()
}

/// Flyers with the three, picked by hand and found by a filter.
fn flyers(house: &House, ids: &[String]) -> Vec<String> {
    let filter = Choice::Filter("category=protection,housing,meeting_place".to_owned());
    [picked(ids), filter].map(|choice| put_flyer(&house.database, "Probe", choice)).into()
}

#[test]
fn no_route_format_or_order_tells_where_the_shelter_is() {
    let house = house();
    let visitor = house.visitor();
    for path in questions(&house) {
        // What was asked comes back in the page's own links and fields, so only the rest of the answer counts.
        let (asked, answer) =
            (path.split_once('?').map_or("", |(_, query)| query).to_owned(), visitor.get(&path));
        assert!(answer.status < 500, "{path}: {}", answer.status);
        // A picture has no words; what bytes it has are looked through all the same.
        let said = String::from_utf8_lossy(&answer.body);
        for secret in SECRETS.iter().filter(|secret| !asked.contains(**secret)) {
            assert!(!said.contains(secret), "{path} says {secret}");
        }
    }
}

#[test]
fn nothing_stands_where_the_three_are_and_no_search_for_their_street_finds_them() {
    let house = house();
    let visitor = house.visitor();
    let found = |query: &str| visitor.get(&format!("/ludwigsburg/offers.geojson?{query}")).json();
    for at in [SHELTER, GROUP] {
        let d = 0.0005;
        let there = found(&format!("bbox={},{},{},{}", at[0] - d, at[1] - d, at[0] + d, at[1] + d));
        assert_eq!(there["numberMatched"], 0, "{there}");
    }
    for words in ["Schweigegasse", "Stillepfad", "71999", "Haus+Zuflucht"] {
        let titles = found(&format!("q={words}")).to_string();
        assert!(!titles.contains("Probe"), "{words}: {titles}");
        let places = visitor.get(&format!("/ludwigsburg/de/places?q={words}"));
        let secret = SECRETS.iter().find(|secret| places.text().contains(**secret));
        assert_eq!((places.status, secret), (200, None), "{words}");
    }
    let group = found(&format!("q=Probegruppe&near={},{}", GROUP[0], GROUP[1]));
    let feature = &group["features"][0];
    assert_eq!(
        feature["geometry"]["coordinates"],
        json!(QUARTER),
        "the group stands at its quarter's point"
    );
    assert!(
        feature["properties"]["distance"].as_f64().is_some_and(|metres| metres > 800.0),
        "{feature}"
    );
    let shelter = found("q=Probeschutzwohnung");
    assert_eq!(shelter["features"][0]["geometry"], Value::Null, "{shelter}");
}
