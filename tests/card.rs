//! The offer in the hand: in one's calendar, on a poster, in a message, in a search engine, on the home screen.

use crate::cast::{Answer, House, TOWNS, Visitor, run};
use icalendar::{Calendar, CalendarComponent, Component};
use scraper::Selector;
use serde_json::{Value, json};
use std::collections::BTreeSet;

mod found;

/// The languages of the sample networks.
const LANGUAGES: [&str; 11] =
    ["de", "de-simple", "en", "ar", "uk", "ru", "tr", "fa", "fr", "pl", "ro"];

/// The values of an attribute of everything that a selector finds.
fn attributes(answer: &Answer, selector: &str, attribute: &str) -> Vec<String> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = answer.page();
    let found = page.select(&wanted).filter_map(|element| element.attr(attribute));
    found.map(str::to_owned).collect()
}

/// The linked data of a page.
fn linked(answer: &Answer) -> Value {
    let blocks = answer.page();
    let wanted = Selector::parse("script[type='application/ld+json']").expect("a CSS selector");
    let block = blocks.select(&wanted).next().expect("a block of linked data");
    serde_json::from_str(&block.text().collect::<String>()).expect("JSON")
}

/// The short forms of all offers of a town.
fn ids(visitor: &Visitor, town: &str) -> Vec<String> {
    let all = visitor.get(&format!("/{town}/offers.geojson?limit=500")).json();
    let features = all["features"].as_array().cloned().unwrap_or_default();
    features.iter().filter_map(|feature| feature["id"].as_str().map(str::to_owned)).collect()
}

/// A house whose Ludwigsburg has a course with everything that can happen to one, a request, and an offer that tries to break out.
fn house() -> House {
    let house = House::with_samples();
    let weekly = json!({"rule": {"weekly": {"weekdays": ["tu"]}}, "from": "17:00", "to": "18:30", "valid_from": "2026-09-01", "valid_until": "2027-06-29",
        "languages": [{"language": "ru"}]});
    let schedule = json!({"slots": [weekly], "dates": [{"date": "2026-12-12", "from": "10:00", "to": "13:00"}],
        "exceptions": [{"date": "2026-09-08", "change": "cancelled", "reason": {"de": "Ausflug"}},
            {"date": "2026-09-15", "change": {"moved": {"date": "2026-09-17", "from": "19:00", "to": "20:30"}}}]});
    let place = |mode: &str| json!({"mode": mode, "name": "Haus; am, Markt", "address": {"street": "Marktplatz 1", "postal_code": "71634", "locality": "Ludwigsburg"}});
    let feature = |id: &str, geometry: Value, properties: Value| json!({"type": "Feature", "id": id, "geometry": geometry, "properties": properties});
    let point = json!({"type": "Point", "coordinates": [9.1903, 48.8974]});
    let file = json!({"type": "FeatureCollection", "source": "card", "language": "de", "features": [
        feature("course", point, json!({"title": "Xylokurs: Lesen, Schreiben; Rechnen", "summary": "Zeile eins\nZeile zwei, mit Komma und einem sehr langen Satz über alles, was wir dort zusammen tun",
            "category": "german_course", "format": "course", "organisation": "Probe e. V.", "schedule": schedule, "place": place("exact"),
            "cost": {"free": true}, "languages": ["de"], "contact": {"phone": {"value": "07141 1", "public": true}, "email": {"value": "geheim@probe.example", "public": false}}})),
        feature("request", Value::Null, json!({"title": "Xylopaten", "purpose": "request", "category": "volunteering", "organisation": "Probe e. V.", "expires": "2026-12-01"})),
        feature("beginning", Value::Null, json!({"title": "Xylobeginn", "category": "sport", "organisation": "Probe e. V.", "schedule": {
            "slots": [{"rule": {"weekly": {"weekdays": ["tu"], "every": 2}}, "from": "10:00", "to": "11:00", "valid_from": "2026-09-01"}],
            "exceptions": [{"date": "2026-09-01", "change": "cancelled"}]}})),
        feature("hostile", Value::Null, json!({"title": "Xyloböse </script><b id=out>", "category": "sport", "format": "event", "organisation": "Probe e. V.",
            "schedule": {"dates": [{"date": "2026-08-30", "from": "10:00", "to": "12:00"}], "exceptions": [{"date": "2026-08-30", "change": "cancelled"}]}})),
    ]});
    let path = house.folder.write("card.geojson", file.to_string());
    let path = path.to_str().expect("a path in UTF-8");
    let words = ["import", path, "--network", "ludwigsburg"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    house
}

/// The path of the page of the one offer that a word finds, in German.
fn path_of(house: &House, word: &str) -> String {
    let visitor = house.visitor();
    let list = || visitor.get(&format!("/ludwigsburg/offers.geojson?q={word}")).json();
    visitor.wait_until("the offer is found", |_| list()["numberMatched"] == 1);
    let id = list()["features"][0]["id"].as_str().expect("an id").to_owned();
    format!("/ludwigsburg/de/offer/{id}")
}

/// The events of a calendar file.
fn events(text: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = text.parse().expect("a calendar");
    let event = |one| match one {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    };
    calendar.components.into_iter().filter_map(event).collect()
}

fn value<'a>(event: &'a icalendar::Event, name: &str) -> &'a str {
    event.property_value(name).unwrap_or_default()
}

/// The local times at which the series of a file begins, by a parser that is not ours.
fn times(event: &icalendar::Event) -> Vec<String> {
    let zone = |name: &str| format!("{name};TZID=Europe/Berlin:{}", value(event, name));
    let mut lines = vec![zone("DTSTART"), format!("RRULE:{}", value(event, "RRULE"))];
    let except = event.multi_properties().get("EXDATE").into_iter().flatten();
    lines.extend(except.map(|one| format!("EXDATE;TZID=Europe/Berlin:{}", one.value())));
    let set: rrule::RRuleSet = lines.join("\n").parse().expect("a rule");
    set.all(100).dates.iter().map(|date| date.format("%Y-%m-%d %H:%M %z").to_string()).collect()
}

#[test]
fn a_series_goes_into_the_calendar_as_a_series_with_its_exceptions() {
    let house = house();
    let path = format!("{}/calendar.ics", path_of(&house, "Xylokurs"));
    let file = house.visitor().get(&path);
    assert_eq!((file.status, file.header("content-type")), (200, "text/calendar; charset=utf-8"));
    let text = file.text();
    assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"), "{text}");
    assert!(text.lines().all(|line| line.len() <= 75), "no line is longer than 75 octets");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let events = events(&text);
    let series = events.iter().find(|e| e.property_value("RRULE").is_some()).expect("a series");
    let times = times(series);
    assert_eq!(times[0], "2026-09-01 17:00 +0200");
    assert!(times.contains(&"2026-11-03 17:00 +0100".to_owned()), "after the clocks change");
    assert!(!times.iter().any(|time| time.starts_with("2026-09-08")), "cancelled");
    assert_eq!(times.last().map(String::as_str), Some("2027-06-29 17:00 +0200"));
    let moved = events.iter().find(|e| e.property_value("RECURRENCE-ID").is_some());
    let moved = moved.expect("the moved date");
    assert_eq!(value(moved, "RECURRENCE-ID"), "20260915T170000");
    assert_eq!(value(moved, "DTSTART"), "20260917T190000");
    assert_eq!(value(moved, "UID"), value(series, "UID"));
    assert!(events.iter().any(|event| value(event, "DTSTART") == "20261212T100000"));
}

#[test]
fn the_calendar_says_the_offers_words_as_they_are_and_keeps_what_is_private() {
    let house = house();
    let path = path_of(&house, "Xylokurs");
    let file = house.visitor().get(&format!("{path}/calendar.ics")).text();
    let events = events(&file);
    let event = events.first().expect("an event");
    assert_eq!(value(event, "SUMMARY"), "Xylokurs: Lesen, Schreiben; Rechnen");
    assert_eq!(value(event, "LOCATION"), "Haus; am, Markt, Marktplatz 1, 71634 Ludwigsburg");
    assert!(value(event, "DESCRIPTION").starts_with("Zeile eins\nZeile zwei, mit Komma"));
    assert!(value(event, "DESCRIPTION").contains("Russisch"), "the language of the slot");
    assert!(value(event, "DESCRIPTION").contains("07141 1") && !file.contains("geheim"));
    assert_eq!(value(event, "GEO"), "48.897400;9.190300");
    assert_eq!(value(event, "URL"), format!("{}{path}", house.url));
    let languages = |lang: &str| {
        let path = path.replace("/de/", &format!("/{lang}/"));
        house.visitor().get(&format!("{path}/calendar.ics")).text().replace("\r\n ", "")
    };
    assert!(languages("ar").contains("الروسية") && languages("en").contains("Russian"));
}

#[test]
fn a_calendar_asked_for_again_is_the_same_and_where_no_time_is_said_there_is_none() {
    let house = house();
    let path = format!("{}/calendar.ics", path_of(&house, "Xylokurs"));
    let first = house.visitor().get(&path);
    assert_eq!(first.body, house.visitor().get(&path).body);
    let tag = first.header("etag");
    assert_eq!(house.visitor().get_with(&path, &[("if-none-match", tag)]).status, 304);
    let stamps: BTreeSet<_> =
        events(&first.text()).iter().map(|event| value(event, "DTSTAMP").to_owned()).collect();
    assert_eq!(stamps.len(), 1, "the moment of the change: {stamps:?}");
    let request = path_of(&house, "Xylopaten");
    assert_eq!(house.visitor().get(&format!("{request}/calendar.ics")).status, 404);
    assert!(!house.visitor().get(&request).text().contains("calendar.ics"));
    let cancelled = path_of(&house, "Xyloböse");
    let file = house.visitor().get(&format!("{cancelled}/calendar.ics")).text();
    assert_eq!(value(&events(&file)[0], "STATUS"), "CANCELLED");
    // The first Tuesday is cancelled, and not every calendar would leave out the beginning of a series.
    let skipping = path_of(&house, "Xylobeginn");
    let file = house.visitor().get(&format!("{skipping}/calendar.ics")).text();
    let series = &events(&file)[0];
    assert_eq!(value(series, "DTSTART"), "20260915T100000", "two weeks later");
    assert_eq!(times(series)[1], "2026-09-29 10:00 +0200");
}

#[test]
fn the_page_names_the_next_five_dates_and_says_in_place_what_is_cancelled_or_moved() {
    let house = house();
    let path = path_of(&house, "Xylokurs");
    let dates = house.visitor().get(&path).texts(".fact li");
    let place = |words: &str| dates.iter().position(|date| date.contains(words));
    let cancelled = place("8. September 2026").expect("the cancelled date");
    assert!(dates[cancelled].contains("fällt aus") && dates[cancelled].contains("Ausflug"));
    assert_eq!(place("17. September 2026"), Some(cancelled + 1), "the moved one is the next");
    assert!(dates[cancelled + 1].contains("verlegt"), "{dates:?}");
    assert!(dates[cancelled - 1].contains("Russisch"), "the date says its own language: {dates:?}");
    let coming = dates.iter().filter(|date| date.contains("2026") && !date.contains("fällt aus"));
    assert_eq!(coming.count(), 5, "{dates:?}");
}

#[test]
fn directions_and_sharing_are_plain_links_and_only_an_exact_place_has_directions() {
    let house = house();
    let page = house.visitor().get(&path_of(&house, "Xylokurs"));
    let ways = attributes(&page, ".directions a", "href").join(" ");
    for site in ["geo:48.8974,9.1903", "openstreetmap.org", "google.com/maps", "maps.apple.com"] {
        assert!(ways.contains(site), "{ways}");
    }
    let shared = attributes(&page, ".share a", "href").join(" ");
    for way in ["mailto:?subject=Xylokurs%3A%20Lesen", "sms:", "https://wa.me/", "https://t.me/"] {
        assert!(shared.contains(way), "{shared}");
    }
    let outside = attributes(&page, "a[href^='https://']", "rel");
    assert!(outside.iter().all(|rel| rel.contains("noreferrer") || rel.contains("nofollow")));
    assert!(attributes(&page, "a[href^='tel:']", "href").len() == 1);
    let request = house.visitor().get(&path_of(&house, "Xylopaten"));
    assert!(attributes(&request, ".directions a", "href").is_empty());
    assert!(request.texts(".fact").concat().contains("Gesucht bis 1. Dezember 2026"));
    assert_eq!(attributes(&request, "article.request .badge.seek", "class").len(), 1);
}

#[test]
fn the_qr_code_is_a_drawing_in_the_page_and_a_file_of_its_own() {
    let house = house();
    let path = path_of(&house, "Xylokurs");
    let page = house.visitor().get(&path);
    let drawn = attributes(&page, "svg.qr path", "d");
    let file = house.visitor().get(&format!("{path}/qr.svg"));
    assert_eq!((file.status, file.header("content-type")), (200, "image/svg+xml"));
    assert!(!drawn.is_empty() && file.text().contains(&drawn[0]));
    // A code of version 4 or so: its three corners alone are 99 dark modules.
    let dark: usize = drawn[0]
        .split('h')
        .skip(1)
        .filter_map(|run| run.split('v').next()?.parse::<usize>().ok())
        .sum();
    assert!(dark > 300, "{dark}");
}

/// What schema.org and Google want of a node, as far as it can be said here.
fn check(node: &Value, at: &str) {
    let kind = node["@type"].as_str().unwrap_or_default();
    assert_eq!(node["@context"], "https://schema.org", "{at}");
    assert!(node["name"].as_str().is_some_and(|name| !name.is_empty()), "{at}");
    assert!(node["url"].as_str().is_some_and(|url| url.starts_with("http")), "{at}");
    let is_event = kind.ends_with("Event");
    let known = ["Course", "Place", "Service", "GovernmentService", "Demand"];
    assert!(is_event || known.contains(&kind), "{at}: {kind}");
    if is_event {
        let start = node["startDate"].as_str().unwrap_or_default();
        assert!(chrono::DateTime::parse_from_rfc3339(start).is_ok(), "{at}: {start}");
        let place = &node["location"];
        match place["@type"].as_str() {
            Some("VirtualLocation") => assert!(place["url"].is_string(), "{at}"),
            _ => {
                assert!(place["name"].is_string() && place["address"].is_object(), "{at}: {place}")
            }
        }
        let status = node["eventStatus"].as_str().unwrap_or_default();
        assert!(status.starts_with("https://schema.org/Event"), "{at}");
    }
}

#[test]
fn every_offer_says_what_it_is_to_search_engines_too() {
    let house = House::shared();
    let visitor = house.visitor();
    let mut kinds = BTreeSet::new();
    for town in TOWNS {
        for (place, id) in ids(&visitor, town).into_iter().enumerate() {
            let path = format!("/{town}/{}/offer/{id}", LANGUAGES[place % LANGUAGES.len()]);
            let node = linked(&visitor.get(&path));
            check(&node, &path);
            kinds.insert(node["@type"].as_str().unwrap_or_default().to_owned());
        }
    }
    for kind in ["SocialEvent", "EducationEvent", "Service", "Place", "Demand"] {
        assert!(kinds.contains(kind), "{kinds:?}");
    }
}

#[test]
fn linked_data_tells_a_series_by_its_next_date_and_never_breaks_out_of_its_block() {
    let house = house();
    let course = linked(&house.visitor().get(&path_of(&house, "Xylokurs")));
    assert_eq!(course["startDate"], "2026-09-01T17:00:00+02:00");
    assert_eq!(course["inLanguage"], json!(["ru"]), "the language of that date");
    let rule = &course["eventSchedule"][0];
    assert_eq!(
        (&rule["repeatFrequency"], &rule["byDay"], &rule["exceptDate"]),
        (&json!("P1W"), &json!(["https://schema.org/Tuesday"]), &json!(["2026-09-08"]))
    );
    assert_eq!(course["location"]["geo"]["latitude"], 48.8974);
    assert_eq!(course["isAccessibleForFree"], true);
    let hostile = house.visitor().get(&path_of(&house, "Xyloböse"));
    assert!(attributes(&hostile, "b#out", "id").is_empty());
    let node = linked(&hostile);
    assert_eq!(node["name"], "Xyloböse </script><b id=out>");
    assert_eq!(node["eventStatus"], "https://schema.org/EventCancelled");
}

#[test]
fn organisations_networks_and_lists_are_linked_data_too() {
    let house = House::shared();
    let visitor = house.visitor();
    let about = visitor.get("/luebben/de/about");
    let network = linked(&about);
    assert_eq!(network["@type"], "Organization");
    assert!(network["member"].as_array().is_some_and(|members| members.len() > 5));
    let member = network["member"][0]["url"].as_str().expect("its page");
    let page = visitor.get(member.strip_prefix(&house.url).expect("a page of ours"));
    assert_eq!(linked(&page)["memberOf"]["name"], network["name"]);
    let list = linked(&visitor.get("/luebben/de"));
    assert_eq!(list["@type"], "ItemList");
    let all = visitor.get("/luebben/offers.geojson?limit=1").json();
    assert_eq!(list["numberOfItems"], all["numberMatched"], "all of them, not those of this page");
    let first = list["itemListElement"][0]["url"].as_str().expect("a page");
    assert_eq!(visitor.get(first.strip_prefix(&house.url).expect("a page of ours")).status, 200);
}

#[test]
fn a_networks_page_says_when_it_meets_and_what_is_looked_for() {
    let house = House::shared();
    for lang in ["de", "ar"] {
        let about = house.visitor().get(&format!("/luebben/{lang}/about"));
        assert!(about.texts("main li").iter().any(|line| line.contains("Rathaus Lübben")));
        assert!(!attributes(&about, ".card.request", "data-id").is_empty());
        let boxes = about.texts(".facts");
        assert!(!boxes.iter().any(String::is_empty), "no box is empty: {boxes:?}");
        let more = attributes(&about, "a[href*='purpose=request']", "href");
        assert_eq!(house.visitor().get(&more[0]).status, 200);
    }
}

#[test]
fn the_way_to_the_map_chooses_the_offer_there_and_without_a_map_it_stands_first() {
    let house = house();
    let path = path_of(&house, "Xylokurs");
    let page = house.visitor().get(&path);
    let id = path.rsplit('/').next().expect("an identifier");
    let ways = attributes(&page, ".fact .ways > a.button", "href");
    assert_eq!(ways, [format!("/ludwigsburg/de?chosen={id}#17/48.8974/9.1903")]);
    let list = house.visitor().get(&format!("/ludwigsburg/de?chosen={id}"));
    let entries = attributes(&list, "#results .cards > li", "data-id");
    assert_eq!(entries.first().map(String::as_str), Some(id));
    assert_eq!(entries.iter().filter(|one| *one == id).count(), 1, "it stands there once");
    let start = list.texts("#start").concat();
    let start: Value = serde_json::from_str(&start).expect("JSON");
    assert_eq!(start["chosen"], id);
    for nobody in ["chosen=0000000000000", "chosen=x"] {
        let plain = house.visitor().get(&format!("/ludwigsburg/de?{nobody}"));
        assert!(plain.status == 200 && plain.texts(".chosen").is_empty(), "{nobody}");
    }
}

#[test]
fn what_it_is_about_is_read_before_whom_to_call() {
    let house = House::shared();
    let visitor = house.visitor();
    let described = ids(&visitor, "ludwigsburg").into_iter().find_map(|id| {
        let page = visitor.get(&format!("/ludwigsburg/de/offer/{id}"));
        let (words, facts) =
            (page.text().find("class=\"words\"")?, page.text().find("class=\"facts\"")?);
        Some(words < facts)
    });
    assert_eq!(described, Some(true));
}
