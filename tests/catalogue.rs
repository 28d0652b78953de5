//! Other directories and the open-data portal read the same offers.

use crate::cast::House;
use serde_json::Value;
use std::collections::BTreeSet;

/// All services under an address, page by page.
fn services(house: &House, base: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for page in 1.. {
        let answer = house.visitor().get(&format!("{base}/services?per_page=40&page={page}"));
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"));
        let said = answer.json();
        all.extend(said["contents"].as_array().expect("a page").iter().cloned());
        if said["last_page"] == true {
            assert_eq!(said["total_items"], all.len());
            return all;
        }
    }
    unreachable!("the pages end")
}

#[test]
fn a_service_is_what_the_list_shows_and_no_request_is_one() {
    let house = House::shared();
    let visitor = house.visitor();
    let shown = visitor.get("/ludwigsburg/offers.geojson?limit=500&purpose=offer").json();
    let titles = |all: &[Value], name: &dyn Fn(&Value) -> Value| -> BTreeSet<String> {
        all.iter().map(|one| name(one).as_str().expect("a name").to_owned()).collect()
    };
    let listed =
        titles(shown["features"].as_array().unwrap(), &|one| one["properties"]["title"].clone());
    let told = services(&house, "/ludwigsburg/hsds");
    assert_eq!(titles(&told, &|one| one["name"].clone()), listed);
    let arabic = visitor.get("/ludwigsburg/hsds/services?lang=ar&per_page=500").json();
    let shown = visitor.get("/ludwigsburg/offers.geojson?limit=500&purpose=offer&lang=ar").json();
    let listed =
        titles(shown["features"].as_array().unwrap(), &|one| one["properties"]["title"].clone());
    assert_eq!(titles(arabic["contents"].as_array().unwrap(), &|one| one["name"].clone()), listed);
}

#[test]
fn all_networks_together_tell_each_service_once() {
    let house = House::shared();
    let all = services(&house, "/hsds");
    let ids: BTreeSet<&str> = all.iter().filter_map(|one| one["id"].as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let one = house.visitor().get(&format!("/hsds/services/{}", all[0]["id"].as_str().unwrap()));
    assert_eq!(one.json()["name"], all[0]["name"]);
    let root = house.visitor().get("/hsds").json();
    assert_eq!(root["version"], "3.0");
    for address in [&root["profile"], &root["openapi_url"]] {
        let path = address.as_str().and_then(|one| one.strip_prefix(&house.url)).expect("ours");
        assert_eq!(house.visitor().get(path).status, 200, "{path}");
    }
}

#[test]
fn whoever_asks_for_what_there_is_not_is_told_which_parameter_it_was() {
    let house = House::shared();
    for wrong in ["page=0", "per_page=9999", "colour=red", "taxonomy_id=x", "proximity=10"] {
        let refused = house.visitor().get(&format!("/hsds/service_at_locations?{wrong}"));
        assert_eq!(
            (refused.status, refused.header("content-type")),
            (400, "application/problem+json"),
            "{wrong}"
        );
    }
    for (wrong, most) in [("per_page=1000", "500"), ("page=0", "1.000.000")] {
        let refused = house.visitor().get(&format!("/hsds/services?{wrong}")).json();
        let said = refused["detail"].as_str().unwrap_or_default().to_owned();
        assert!(said.contains(&format!("von 1 bis {most}")), "{said}");
        assert_eq!(refused["errors"][0]["field"], refused["errors"][0]["parameter"]);
    }
    for path in ["/hsds/nothing", "/hsds/services/1", "/nowhere/hsds", "/hsds/taxonomies/1"] {
        let missing = house.visitor().get(path);
        assert_eq!(
            (missing.status, missing.header("content-type")),
            (404, "application/problem+json"),
            "{path}"
        );
    }
}

#[test]
fn whom_a_service_is_for_is_said_once() {
    let house = House::shared();
    let of = |one: &Value| one["eligibility_description"].as_str().unwrap_or_default().to_owned();
    let whom: Vec<String> = services(&house, "/ludwigsburg/hsds").iter().map(of).collect();
    assert!(whom.iter().any(|whom| whom == "Nur für Frauen"), "{whom:?}");
    let twice = whom.iter().find(|whom| whom.matches("Frauen").count() > 1);
    assert_eq!(twice, None);
}

/// The parameters that one answer names, and what it says of the one that takes yes or no.
fn named(house: &House, path: &str) -> (String, String) {
    let answer = house.visitor().get(path);
    assert_eq!(answer.status, 400, "{path}: {}", answer.text());
    let errors = answer.json()["errors"].as_array().expect("errors").clone();
    let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    let names: BTreeSet<String> = errors.iter().map(|one| text(one, "parameter")).collect();
    let flag = errors.iter().find(|one| one["field"] == "free" || one["field"] == "full");
    let said = flag.map(|one| text(one, "detail")).unwrap_or_default();
    (names.into_iter().collect::<Vec<_>>().join(" "), said)
}

#[test]
fn every_parameter_that_does_not_hold_is_named_in_one_answer() {
    let house = House::shared();
    let town = "/api/v1/networks/ludwigsburg";
    let items = "/ludwigsburg/ogc/collections/offers/items?lang=de&crs=x";
    let services = "/hsds/services?format=xml&modified_after=z&page=0&per_page=x&taxonomy_id=y";
    let flags = "„x“ gibt es hier nicht. Möglich sind: true, false, 1, 0";
    for (path, names) in [
        (
            format!("{town}/offers?colour=red&limit=0&after=x&free=x&lang=xx&open=soon&age="),
            "after age colour free lang limit open",
        ),
        (format!("{town}/nearby?colour=red&limit=0&free=x"), "colour free limit near"),
        (
            "/ludwigsburg/offers.geojson?colour=red&limit=x&offset=-1&free=x&near=1,2,3".to_owned(),
            "colour free limit near offset",
        ),
        (format!("{items}&colour=red&limit=0&after=x&free=x"), "after colour crs free limit"),
        (
            format!("{services}&full=x&colour=red"),
            "colour format full modified_after page per_page taxonomy_id",
        ),
    ] {
        assert_eq!(named(&house, &path), (names.to_owned(), flags.to_owned()), "{path}");
    }
    let members = named(&house, &format!("{town}/organisations?category=sport&limit=0&after=x"));
    assert_eq!(members.0, "after category limit");
}

#[test]
fn the_page_about_the_data_names_addresses_that_answer() {
    let house = House::shared();
    for lang in ["de", "ar", "de-simple"] {
        let page = house.visitor().get(&format!("/ludwigsburg/{lang}/data"));
        let addresses = page.texts(".data-way dd");
        assert!(addresses.len() >= 10, "{addresses:?}");
        for address in addresses {
            let path = address.trim().strip_prefix(&house.url).expect("a whole address");
            let path = path.replace("{z}/{x}/{y}", "10/538/352");
            assert_eq!(house.visitor().get(&path).status, 200, "{path}");
        }
    }
}

#[test]
fn the_vector_tiles_stand_where_people_look_for_them() {
    let house = House::shared();
    let tiles = house.visitor().get("/ludwigsburg/tiles.json").json();
    let template = format!("{}/ludwigsburg/tiles/{{z}}/{{x}}/{{y}}.mvt", house.url);
    assert!(tiles["tiles"][0].as_str().expect("a template").starts_with(&template));
    for page in ["/ludwigsburg/de/data", "/ludwigsburg/ogc?f=html"] {
        let page = house.visitor().get(page).text();
        assert!(page.contains(&template) && page.contains("/ludwigsburg/tiles.json"), "{page}");
    }
    assert!(!house.visitor().get("/ogc?f=html").text().contains("{z}"), "tiles are a network's");
    let data = house.visitor().get("/ludwigsburg/de/data");
    let addresses = data.texts(".data-way dd");
    let api = format!("{}/api?network=ludwigsburg", house.url);
    assert!(addresses.iter().any(|one| one.trim() == api));
    let settings = data.attributes("main p.small a", "href");
    assert_eq!(settings, ["/desk/ludwigsburg/settings#f-open_data"]);
}

#[test]
fn one_towns_catalogue_lists_its_data_alone() {
    let house = House::shared();
    let visitor = house.visitor();
    for (path, kind) in [
        ("/ludwigsburg/dcat", "text/turtle; charset=utf-8"),
        ("/ludwigsburg/dcat.ttl", "text/turtle; charset=utf-8"),
        ("/ludwigsburg/dcat.jsonld", "application/ld+json"),
    ] {
        let catalogue = visitor.get(path);
        assert_eq!((catalogue.status, catalogue.header("content-type")), (200, kind), "{path}");
        let text = catalogue.text();
        assert!(text.contains("/ludwigsburg/de/data#dataset"), "{path}: {text}");
        if kind.starts_with("text/turtle") {
            assert_eq!(text.matches("dcat:Dataset").count(), 1, "{path}: {text}");
        }
        assert!(text.contains("/ludwigsburg/dcat") && !text.contains("/heidenau/"), "{path}");
        let tag = catalogue.header("etag");
        assert_eq!(visitor.get_with(path, &[("if-none-match", tag)]).status, 304, "{path}");
    }
    let all = visitor.get("/dcat").text();
    assert!(all.contains("/heidenau/") && !all.contains("/ludwigsburg/dcat"));
    let json = visitor.get_with("/ludwigsburg/dcat", &[("accept", "application/ld+json")]);
    assert_eq!(json.header("content-type"), "application/ld+json");
    let nowhere = visitor.get("/nowhere/dcat");
    assert_eq!((nowhere.status, nowhere.header("content-type")), (404, "application/problem+json"));
}
