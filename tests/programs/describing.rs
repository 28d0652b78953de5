//! The description for machines and the page for people say what there is, and nothing else.

use super::read;
use crate::cast::{House, routes};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn the_description_has_every_route_with_every_method_and_no_other() {
    let house = House::shared();
    let document = read(&house, "/api/v1/openapi.json");
    assert_eq!(document["openapi"], "3.1.0");
    let described = document["paths"].as_object().expect("paths");
    let named: BTreeSet<String> = described.keys().cloned().collect();
    let ours = routes().into_iter().map(|route| route.path);
    let ours: BTreeSet<String> =
        ours.filter(|path| path.starts_with("/api/v1") && !path.contains("{*")).collect();
    assert_eq!(named, ours);
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build();
    let agent: ureq::Agent = agent.into();
    for (path, methods) in described {
        let filled = path
            .replace("{network}", "ludwigsburg")
            .replace("{id}", "6ba7b810-9dad-41d1-80b4-00c04fd430c8")
            .replace("{begin}", "2026-09-07T15:00");
        let known: BTreeSet<String> =
            methods.as_object().expect("methods").keys().map(|name| name.to_uppercase()).collect();
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            let request =
                ureq::http::Request::builder().method(method).uri(format!("{}{filled}", house.url));
            let answer = agent.run(request.body(()).expect("a request")).expect("an answer");
            let there = answer.status() != 405;
            assert_eq!(there, known.contains(method), "{method} {path}: {}", answer.status());
        }
    }
}

#[test]
fn the_page_shows_every_operation_and_code_to_copy_in_the_readers_language() {
    let house = House::shared();
    let document = read(&house, "/api/v1/openapi.json");
    for lang in ["de", "ar", "uk"] {
        let page = house.visitor().get(&format!("/api?lang={lang}"));
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(!text.contains("open-api-"), "a sentence is missing in {lang}");
        let shown: BTreeSet<String> = page.attributes(".operation", "id").into_iter().collect();
        let paths = document["paths"].as_object().expect("paths").values();
        let operations = paths.flat_map(|path| path.as_object().expect("methods").values());
        let wanted: BTreeSet<String> = operations
            .filter_map(|operation: &Value| operation["operationId"].as_str().map(str::to_owned))
            .collect();
        assert_eq!(shown, wanted);
        let code = page.texts("pre code").concat();
        assert!(code.contains(&house.url) && code.contains("hmac.compare_digest"), "{code}");
        let elsewhere =
            [page.attributes("[src]", "src"), page.attributes("link[href]", "href")].concat();
        assert!(elsewhere.iter().all(|address| address.starts_with('/')), "{elsewhere:?}");
    }
}

#[test]
fn the_page_shows_every_field_with_its_kind_its_values_and_its_sentence() {
    let house = House::shared();
    let page = house.visitor().get("/api?lang=de");
    let document = read(&house, "/api/v1/openapi.json");
    let place = document["components"]["schemas"]["Place"]["properties"].as_object();
    let shown: BTreeSet<String> = page.texts("#schema-Place dt > code").into_iter().collect();
    assert!(place.expect("fields").keys().all(|name| shown.contains(name)), "{shown:?}");
    for (object, fields) in [
        ("Place", "address.street area.name directions"),
        ("Contact", "email phone website"),
        ("Channel", "value public"),
        ("Offer", "cost.free cost.note registration.required registration.note age.min"),
        ("Slot", "rule.weekly.weekdays rule.monthly.nth"),
    ] {
        let shown = page.texts(&format!("#schema-{object} dt > code"));
        assert!(fields.split(' ').all(|name| shown.contains(&name.to_owned())), "{shown:?}");
    }
    let slot = page.texts("#schema-Slot").concat();
    assert!(slot.contains("from Time · nötig") && slot.contains("On these days of the week."));
    assert!(page.texts("#schema-Place .values").concat().contains("online"));
    assert!(page.texts("#schema-Spoken .values").concat().contains("interpreter"));
    let ids: BTreeSet<String> = page.attributes("[id]", "id").into_iter().collect();
    let ways = page.attributes("main a[href^='#'], .schema a, .operation a", "href");
    let lost: Vec<&String> = ways
        .iter()
        .filter(|way| way.strip_prefix('#').is_some_and(|id| !ids.contains(id)))
        .collect();
    assert!(ways.len() > 100 && lost.is_empty(), "{lost:?}");
}

#[test]
fn examples_are_about_the_town_that_is_meant_and_say_what_staff_add() {
    let house = House::shared();
    let network = read(&house, "/api/v1/networks/prohlis");
    let page = house.visitor().get("/api?lang=de&network=prohlis");
    let code = page.texts("pre code").concat();
    let near = code.split("nearby?near=").nth(1).and_then(|rest| rest.split('&').next());
    let near: Vec<f64> =
        near.unwrap_or_default().split(',').filter_map(|number| number.parse().ok()).collect();
    let bounds: Vec<f64> =
        network["bounds"].as_array().expect("a box").iter().filter_map(Value::as_f64).collect();
    assert!(bounds[0] < near[0] && near[0] < bounds[2], "{near:?} in {bounds:?}");
    assert!(bounds[1] < near[1] && near[1] < bounds[3], "{near:?} in {bounds:?}");
    assert!(!page.text().contains("9.1895"), "no point of another town");
    assert!(
        code.contains("# Mit dem Schlüssel eines Netzwerks")
            && code.contains("\"organisation\": \""),
        "{code}"
    );
    let described = page.texts(".operation dd").concat();
    assert!(
        described.contains("Eines dieser Themen.") && !described.contains("Any of"),
        "{described}"
    );
    let withdraw = page.texts("#withdrawOffer").concat();
    assert!(withdraw.contains("ist reason nötig"), "{withdraw}");
}
