//! A GIS colleague pastes one address: the offers come page by page, in the system of the town's geoportal, each once.

use crate::cast::{Answer, House, Visitor};
use serde_json::{Value, json};
use stadtkarte::store::{By, Store};
use std::collections::BTreeSet;

const ITEMS: &str = "/ludwigsburg/ogc/collections/offers/items";
const EPSG: &str = "http://www.opengis.net/def/crs/EPSG/0/";

fn features(answer: &Answer) -> Vec<Value> {
    answer.json()["features"].as_array().expect("features").clone()
}

fn ids(features: &[Value]) -> BTreeSet<String> {
    features.iter().map(|one| one["id"].as_str().expect("an identifier").to_owned()).collect()
}

/// The link of a relation, as a path of the house.
fn link(document: &Value, rel: &str, house: &House) -> Option<String> {
    let links = document["links"].as_array().expect("links");
    let one = links.iter().find(|link| link["rel"] == rel)?;
    let typed = one["type"].as_str().is_some_and(|kind| !kind.is_empty());
    assert!(typed, "every link says its type: {one}");
    Some(one["href"].as_str()?.strip_prefix(&house.url)?.to_owned())
}

/// All pages from an address on, by their links alone.
fn walked(house: &House, visitor: &Visitor, first: &str) -> (Vec<Value>, Vec<String>) {
    let (mut all, mut asked, mut next) = (Vec::new(), Vec::new(), Some(first.to_owned()));
    while let Some(path) = next {
        let page = visitor.get(&path);
        assert_eq!(page.status, 200, "{path}: {}", page.text());
        assert_eq!(page.json()["numberReturned"], features(&page).len());
        all.extend(features(&page));
        next = link(&page.json(), "next", house);
        asked.push(path);
    }
    (all, asked)
}

#[test]
fn the_pages_together_are_what_the_map_shows_and_carry_all_that_was_asked() {
    let house = House::shared();
    let visitor = house.visitor();
    for filter in ["", "&language=ar", "&free=1&category=sport,german_course", "&q=beratung"] {
        let list = visitor.get(&format!("/ludwigsburg/offers.geojson?limit=500{filter}"));
        let located: Vec<Value> =
            features(&list).into_iter().filter(|one| !one["geometry"].is_null()).collect();
        let (all, _) = walked(&house, &visitor, &format!("{ITEMS}?limit=4{filter}"));
        assert_eq!(ids(&all), ids(&located), "{filter}");
        assert_eq!(all.len(), located.len(), "each once");
    }
    let asked = format!("crs={EPSG}25832&bbox-crs={EPSG}25832&bbox=505000,5405000,525000,5425000");
    let (all, pages) = walked(&house, &visitor, &format!("{ITEMS}?limit=5&{asked}&age=30"));
    assert!(pages.len() > 3 && all.len() > 15, "{pages:?}");
    for page in &pages[1..] {
        for part in asked.split('&').chain(["age=30", "limit=5"]) {
            assert!(page.contains(part), "{page} forgets {part}");
        }
    }
}

#[test]
fn an_offer_that_two_networks_show_counts_once_and_at_its_home() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let (before, _) = walked(&house, &visitor, "/ogc/collections/offers/items?limit=7");
    let id = features(&visitor.get(ITEMS))[0]["id"].as_str().expect("an id").to_owned();
    let page = visitor.get(&format!("/ludwigsburg/de/offer/{id}/calendar.ics")).text();
    let uid = page.split_once("UID:").map(|(_, rest)| rest[..36].to_owned());
    let offer: uuid::Uuid = uid.expect("a time").parse().expect("a UUID");
    let adopting = async {
        let store = Store::open(&house.folder.database()).await.expect("the store");
        let networks = store.networks().await.expect("networks");
        let of = |slug| networks.iter().find(|network| network.slug == slug).expect("a network").id;
        let by = By { who: "mira", at: chrono::Utc::now() };
        store.adopt(of("luebben"), offer, by).await.expect("an adoption");
    };
    tokio::runtime::Runtime::new().expect("a runtime").block_on(adopting);
    let there = format!("/luebben/ogc/collections/offers/items/{id}");
    visitor.wait_until("it is shown there too", |v| v.get(&there).status == 200);
    assert_eq!(visitor.get(&there).json()["properties"]["network"], "ludwigsburg");
    let (after, pages) = walked(&house, &visitor, "/ogc/collections/offers/items?limit=7");
    assert_eq!((after.len(), ids(&after)), (before.len(), ids(&before)));
    assert_eq!(visitor.get(&pages[1]).json()["numberMatched"], after.len());
    let networks: BTreeSet<&str> =
        after.iter().filter_map(|one| one["properties"]["network"].as_str()).collect();
    assert_eq!(networks.len(), 5, "{networks:?}");
}

#[test]
fn every_system_has_its_own_numbers_in_its_own_order() {
    let house = House::shared();
    let visitor = house.visitor();
    let id = features(&visitor.get(ITEMS))[0]["id"].as_str().expect("an id").to_owned();
    let at = |crs: &str| {
        let answer = visitor.get(&format!("{ITEMS}/{id}?crs={crs}"));
        assert_eq!(answer.header("content-crs"), format!("<{crs}>"));
        let place = &answer.json()["geometry"]["coordinates"];
        [0, 1].map(|axis| place[axis].as_f64().expect("a number"))
    };
    let [lon, lat] = at("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
    assert!((9.0..9.4).contains(&lon) && (48.8..49.0).contains(&lat), "{lon} {lat}");
    assert_eq!(at(&format!("{EPSG}4326")), [lat, lon]);
    let [east, north] = at(&format!("{EPSG}25832"));
    let point = stadtkarte::geo::Point::from_utm(32, east, north).expect("a place");
    assert!(point.distance(stadtkarte::geo::Point::new(lon, lat).expect("a place")) < 2.0);
    let [west, _] = at(&format!("{EPSG}25833"));
    assert!(west < 100_000.0, "far to the west of zone 33: {west}");
    let [x, _] = at(&format!("{EPSG}3857"));
    assert!((x - lon / 180.0 * 20_037_508.342_789).abs() < 1.0, "{x}");
    let around = |low: [f64; 2], high: [f64; 2], crs: &str| {
        let [[a, b], [c, d]] = [low, high];
        let path = format!("{ITEMS}?bbox={a},{b},{c},{d}&bbox-crs={crs}&limit=1000");
        ids(&features(&visitor.get(&path))).contains(&id)
    };
    let [before, after] = [-5.0, 5.0].map(|by| [east + by, north + by]);
    assert!(around(before, after, &format!("{EPSG}25832")));
    assert!(!around([east + 1.0, north - 5.0], after, &format!("{EPSG}25832")));
    assert!(around([lat - 0.001, lon - 0.001], [lat + 0.001, lon + 0.001], &format!("{EPSG}4326")));
}

#[test]
fn what_is_not_understood_is_refused_by_name_and_only_reading_is_allowed() {
    let house = House::shared();
    let visitor = house.visitor();
    for (path, status, parameter) in [
        (format!("{ITEMS}?colour=red"), 400, "colour"),
        (format!("{ITEMS}?category=nonsense"), 400, "category"),
        (format!("{ITEMS}?limit=0"), 400, "limit"),
        (format!("{ITEMS}?bbox=1,2,3"), 400, "bbox"),
        (format!("{ITEMS}?crs=EPSG:25832"), 400, "crs"),
        (format!("{ITEMS}?datetime=yesterday"), 400, "datetime"),
        (format!("{ITEMS}?after=nowhere"), 400, "after"),
        ("/ogc/collections/offers/items?after=00".to_owned(), 400, "after"),
        ("/ogc?limit=3".to_owned(), 400, "limit"),
        ("/ludwigsburg/ogc/collections/nothing".to_owned(), 404, "collection"),
        (format!("{ITEMS}/0000000000000"), 404, "id"),
        ("/nowhere/ogc".to_owned(), 404, "network"),
        ("/ludwigsburg/ogc/tileMatrixSets/Other".to_owned(), 404, "tileMatrixSetId"),
    ] {
        let answer = visitor.get(&path);
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, "application/problem+json"),
            "{path}"
        );
        assert_eq!(answer.json()["errors"][0]["parameter"], parameter, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
    }
    let limits = visitor.get(&format!("{ITEMS}?limit=99999999999999999999"));
    assert_eq!(limits.status, 200, "above the most is the most");
    let written = visitor.post_form(ITEMS, &[("title", "x")], &[]);
    assert_eq!((written.status, written.header("content-type")), (405, "application/problem+json"));
    assert!(written.header("allow").contains("GET"), "{written:?}");
}

#[test]
fn no_is_a_filter_as_yes_is_and_means_what_the_property_says() {
    let house = House::shared();
    let visitor = house.visitor();
    let (all, _) = walked(&house, &visitor, &format!("{ITEMS}?limit=1000"));
    for name in ["free", "wheelchair", "childcare", "women_only"] {
        for (value, said) in [("0", false), ("false", false), ("1", true), ("true", true)] {
            let has = |one: &&Value| one["properties"][name] == said;
            let wanted: Vec<Value> = all.iter().filter(has).cloned().collect();
            let path = format!("{ITEMS}?limit=3&{name}={value}");
            assert_eq!(visitor.get(&path).json()["numberMatched"], wanted.len(), "{path}");
            assert_eq!(ids(&walked(&house, &visitor, &path).0), ids(&wanted), "{path}");
            let own = format!("/api/v1/networks/ludwigsburg/offers?limit=500&{name}={value}");
            let own = visitor.get(&own).json();
            let listed = visitor.get(&format!("/ludwigsburg/offers.geojson?{name}={value}"));
            assert_eq!(own["matched"], listed.json()["numberMatched"], "{name}={value}");
            for offer in own["offers"].as_array().expect("offers") {
                let there = match name {
                    "free" => offer["cost"]["free"].as_bool(),
                    "wheelchair" => offer["wheelchair"].as_str().map(|one| one != "no"),
                    _ => Some(offer[name] == true),
                };
                assert_eq!(there, Some(said), "{name}={value}: {offer}");
            }
        }
    }
    assert!(visitor.get(&format!("{ITEMS}?free=0")).json()["numberMatched"] != 0);
    let page = visitor.get("/ludwigsburg/de?free=0");
    assert_eq!(page.attributes("input[name=free][value=false][checked]", "name"), ["free"]);
}

#[test]
fn whoever_asks_for_what_there_is_not_reads_what_there_is() {
    let house = House::shared();
    let visitor = house.visitor();
    for (query, said) in [
        ("crs=EPSG:25832", "http://www.opengis.net/def/crs/EPSG/0/25832"),
        ("bbox-crs=25832&bbox=1,2,3,4", "http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
        ("category=nonsense", "german_course"),
        ("language=deutsch", "uk"),
        ("lang=xx", "de-simple"),
        ("free=maybe", "0"),
        ("limit=0", "від 1 "),
        ("datetime=gestern", "2026-08-24T00:00:00Z"),
    ] {
        let refused = visitor.get_with(&format!("{ITEMS}?{query}"), &[("accept-language", "uk")]);
        let detail = refused.json()["detail"].as_str().expect("a detail").to_owned();
        assert_eq!((refused.status, refused.header("content-language")), (400, "uk"), "{query}");
        assert!(detail.contains(said), "{query}: {detail}");
    }
    let own = visitor.get("/api/v1/networks/ludwigsburg/offers?target_group=x&lang=en");
    assert!(own.text().contains("Possible values: "), "{}", own.text());
}

#[test]
fn the_filters_say_what_they_look_at_and_what_no_means() {
    let house = House::shared();
    let of = |path: &str| {
        let path = format!("/ludwigsburg/ogc/collections/offers/{path}?lang=en");
        house.visitor().get(&path).json()["properties"].clone()
    };
    let (asked, held) = (of("queryables"), of("schema"));
    let api = house.visitor().get("/ludwigsburg/ogc/api").json();
    for name in ["free", "wheelchair", "childcare", "women_only"] {
        assert_eq!((&asked[name]["type"], &asked[name]["enum"]), (&json!("boolean"), &Value::Null));
        assert_eq!(held[name]["type"], "boolean");
        let taken = &api["components"]["parameters"][name]["schema"]["enum"];
        assert_eq!(*taken, json!(["true", "false", "1", "0"]));
        assert!(asked[name]["title"].as_str().expect("words").contains("false or 0"));
    }
    assert!(asked["category"]["title"].as_str().expect("words").contains("categories"));
    assert_eq!(held["category"]["title"], "The first topic");
    let several = features(&house.visitor().get(&format!("{ITEMS}?limit=1000"))).into_iter();
    let several = several.filter(|one| {
        let all = one["properties"]["categories"].as_str().expect("topics");
        all.contains(',') && one["properties"]["category"] == all.split(',').next().expect("one")
    });
    let second = several.map(|one| one["properties"]["categories"].clone()).next();
    let second = second.expect("an offer of several topics");
    let second = second.as_str().and_then(|all| all.split(',').nth(1)).expect("a topic").to_owned();
    let found = features(&house.visitor().get(&format!("{ITEMS}?limit=1000&category={second}")));
    assert!(found.iter().any(|one| one["properties"]["category"] != *second), "any of them");
}

#[test]
fn who_has_an_answer_is_told_so_until_something_changes() {
    let house = House::shared();
    let visitor = house.visitor();
    for path in [
        "/ogc",
        "/ogc/api",
        "/ludwigsburg/ogc/collections",
        ITEMS,
        "/ludwigsburg/tiles.json",
        "/ludwigsburg/tiles/10/538/352.mvt",
    ] {
        let answer = visitor.get(path);
        let (tag, since) = (answer.header("etag").to_owned(), answer.header("last-modified"));
        assert!(answer.header("cache-control").starts_with("public"), "{path}");
        assert!(!tag.is_empty() && since.ends_with("GMT"), "{path}: {tag} {since}");
        let again = visitor.get_with(path, &[("if-none-match", &tag)]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        assert_eq!(visitor.get_with(path, &[("if-modified-since", since)]).status, 304, "{path}");
        assert_eq!(visitor.get_with(path, &[("if-none-match", "W/\"other\"")]).status, 200);
    }
    let page = visitor.get_with(ITEMS, &[("accept", "text/html")]);
    assert_ne!(page.header("etag"), visitor.get(ITEMS).header("etag"), "another form, another tag");
}

#[test]
fn every_resource_is_there_for_people_too_and_speaks_their_language() {
    let house = House::shared();
    let visitor = house.visitor();
    let browser =
        [("accept", "text/html,application/xhtml+xml,*/*;q=0.8"), ("accept-language", "ar")];
    let id = features(&visitor.get(ITEMS))[0]["id"].as_str().expect("an id").to_owned();
    let mut paths =
        vec!["/tileMatrixSets".to_owned(), "/tileMatrixSets/WebMercatorQuad".to_owned()];
    paths.extend(["", "/api", "/conformance", "/collections"].map(str::to_owned));
    let below = ["", "/queryables", "/schema", "/items", "/tiles", "/tiles/WebMercatorQuad"];
    paths.extend(below.map(|path| format!("/collections/offers{path}")));
    paths.push(format!("/collections/offers/items/{id}"));
    for path in paths {
        let page = visitor.get_with(&format!("/ludwigsburg/ogc{path}"), &browser);
        assert_eq!(
            (page.status, page.header("content-type")),
            (200, "text/html; charset=utf-8"),
            "{path}"
        );
        assert_eq!(page.attributes("html", "dir"), ["rtl"], "{path}");
        assert_eq!(page.texts("h1").len(), 1, "{path}");
        let data = visitor.get(&format!("/ludwigsburg/ogc{path}?lang=en"));
        assert!(data.header("content-type").contains("json"), "{path}");
        let document = data.json();
        if path != "/api" && !path.ends_with("queryables") && !path.ends_with("schema") {
            assert!(link(&document, "alternate", &house).is_some(), "{path}");
        }
    }
    let next = visitor.get(&format!("{ITEMS}?limit=3&f=html")).attributes("a.button", "href");
    let next = next[0].strip_prefix(&house.url).expect("an address of the house");
    assert_eq!(visitor.get(next).header("content-type"), "text/html; charset=utf-8");
}

#[test]
fn what_has_no_place_is_in_a_collection_of_its_own_with_an_empty_geometry() {
    let house = House::shared();
    let visitor = house.visitor();
    let path = "/ludwigsburg/ogc/collections/offers-without-place/items";
    let (all, _) = walked(&house, &visitor, &format!("{path}?limit=1"));
    let nowhere = json!({"type": "MultiPoint", "coordinates": []});
    assert!(all.len() > 1 && all.iter().all(|one| one["geometry"] == nowhere), "{all:?}");
    let list = visitor.get("/ludwigsburg/offers.geojson?limit=500").json();
    let located = visitor.get(ITEMS).json()["numberMatched"].as_u64().expect("a number");
    assert_eq!(list["numberMatched"], located + all.len() as u64);
    let id = all[0]["id"].as_str().expect("an id");
    assert_eq!(visitor.get(&format!("{path}/{id}")).status, 200);
    assert_eq!(visitor.get(&format!("{ITEMS}/{id}")).status, 404, "it is not among the others");
    assert_eq!(visitor.get(&format!("{path}?bbox=-180,-90,180,90")).json()["numberMatched"], 0);
}

#[test]
fn the_state_of_knowledge_is_asked_by_datetime() {
    let house = House::shared();
    let visitor = house.visitor();
    let matched =
        |query: &str| visitor.get(&format!("{ITEMS}?{query}")).json()["numberMatched"].as_u64();
    let all = matched("limit=1");
    assert_eq!(matched("datetime=2000-01-01T00:00:00Z/.."), all);
    assert_eq!(matched("datetime=../1990-01-01T00:00:00Z"), Some(0));
    assert_eq!(matched("datetime=2000-01-01T/.."), all, "a day without its time, as GDAL sends it");
    assert_eq!(matched("datetime=2199-01-01T/.."), Some(0));
    assert_eq!(matched("datetime=2199-01-01T00:00:00Z/.."), Some(0));
    let one = features(&visitor.get(ITEMS)).swap_remove(0);
    let changed = one["properties"]["changed"].as_str().expect("a moment");
    let known = visitor.get(&format!("{ITEMS}?limit=1000&datetime={changed}"));
    assert!(ids(&features(&known)).contains(one["id"].as_str().expect("an id")));
}

#[test]
fn the_whole_identifier_leads_to_the_short_one() {
    let house = House::shared();
    let visitor = house.visitor();
    let id = features(&visitor.get(ITEMS))[0]["id"].as_str().expect("an id").to_owned();
    let bits = stadtkarte::offer::parse_short(&id).expect("bits");
    let whole = uuid::Uuid::from_u64_pair(0x1234, bits);
    let answer = visitor.get(&format!("{ITEMS}/{whole}"));
    assert_eq!(answer.status, 308);
    assert!(answer.header("location").ends_with(&format!("/items/{id}")), "{answer:?}");
}
