//! People subscribe to calendars and feeds, and take filtered views along as files.

use crate::cast::{Answer, House, Visitor, run};
use atom_syndication::Feed;
use calamine::{Data, Range, Reader, Xlsx};
use icalendar::{Calendar, CalendarComponent, Component};
use scraper::Selector;
use serde_json::{Value, json};
use stadtkarte::exchange::{Defaults, Input, OfferRow, head, rows};
use stadtkarte::language::Tag;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// Everything that is taken along of a list.
const TAKEN: [&str; 5] =
    ["calendar.ics", "offers.atom", "offers.geojson", "offers.csv", "offers.xlsx"];

/// The addresses that a selector finds on a page.
fn links(answer: &Answer, selector: &str) -> Vec<String> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = answer.page();
    page.select(&wanted).filter_map(|one| one.attr("href").map(str::to_owned)).collect()
}

/// The offers of a list for machines that a query finds: identifier and title.
fn listed(visitor: &Visitor, query: &str) -> BTreeMap<String, String> {
    let all = visitor.get(&format!("/ludwigsburg/offers.geojson?limit=500&{query}")).json();
    let features = all["features"].as_array().expect("features").iter();
    let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    features.map(|one| (said(&one["id"]), said(&one["properties"]["title"]))).collect()
}

/// The short forms that stand in the addresses of a calendar's events.
fn shown(calendar: &str) -> BTreeSet<String> {
    let calendar: Calendar = calendar.parse().expect("a calendar");
    let events = calendar.components.iter().filter_map(|one| match one {
        CalendarComponent::Event(event) => event.property_value("URL"),
        _ => None,
    });
    events.filter_map(|url| Some(url.rsplit_once("/offer/")?.1.to_owned())).collect()
}

/// The offers of a file, as the import reads them.
fn read(file: &[u8]) -> BTreeMap<String, OfferRow> {
    let input = Input::memory(file.to_vec());
    let known = head(&input).expect("a file that can be read");
    assert_eq!(known.unknown, Vec::<String>::new(), "every column means something");
    let language = Tag::parse("de").expect("German");
    let defaults = Defaults { language, organisation: None, category: None, bounds: None };
    let mut found = BTreeMap::new();
    let read = rows(&input, &defaults, &mut |row| {
        let offer = row.offer.expect("every row is good");
        found.insert(offer.uuid.expect("an identifier").to_string(), *offer);
        true
    });
    read.expect("a file that can be read to its end");
    found
}

/// A house with an offer whose words would run as formulas.
fn hostile() -> House {
    let house = House::with_samples();
    let feature = |id: &str, title: &str, more: Value| {
        let mut properties =
            json!({"title": title, "category": "sport", "organisation": "Probe e. V."});
        properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({"type": "Feature", "id": id, "geometry": null, "properties": properties})
    };
    let file = json!({"type": "FeatureCollection", "source": "hostile", "language": "de", "features": [
        feature("=1", "=HYPERLINK(\"http://evil.example\";\"Zephyrklick\")", json!({"summary": "@SUM(1+1)*cmd|' /C calc'!A0", "description": "＝1+1"})),
        feature("-2", "'+Zephyrplus", json!({"summary": "-inf", "contact": {"phone": {"value": "+49 7141 1", "public": true}}})),
    ]});
    let path = house.folder.write("hostile.geojson", file.to_string());
    let path = path.to_str().expect("a path in UTF-8");
    let words = ["import", path, "--network", "ludwigsburg"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    house.visitor().wait_until("the offers are found", |v| listed(v, "q=Zephyrplus").len() == 1);
    house
}

#[test]
fn a_calendar_a_feed_and_the_files_hold_what_the_list_shows() {
    let house = House::shared();
    let visitor = house.visitor();
    for query in ["", "category=german_course", "language=ar,uk&free=true", "q=Caf%C3%A9"] {
        let there = listed(&visitor, query);
        assert!(!there.is_empty(), "{query}");
        let get = |name: &str| visitor.get(&format!("/ludwigsburg/de/{name}?{query}"));
        let timed: BTreeSet<String> = there
            .keys()
            .filter(|id| {
                visitor.get(&format!("/ludwigsburg/de/offer/{id}/calendar.ics")).status == 200
            })
            .cloned()
            .collect();
        assert_eq!(shown(&get("calendar.ics").text()), timed, "{query}");
        let feed = get("offers.atom").text().parse::<Feed>().expect("a feed");
        let titles = feed.entries().iter().map(|entry| entry.title().as_str().to_owned());
        let expected: Vec<String> = there.values().cloned().collect();
        let (mut titles, mut expected) = (titles.collect::<Vec<_>>(), expected);
        titles.sort();
        expected.sort();
        assert_eq!(titles, expected, "{query}");
        let table = read(&get("offers.csv").body);
        let features = read(&get("offers.geojson").body);
        assert_eq!((table.len(), features.len()), (there.len(), there.len()), "{query}");
    }
}

#[test]
fn a_table_and_a_workbook_say_the_same_as_the_features_and_lose_nothing() {
    let house = hostile();
    let visitor = house.visitor();
    let table = visitor.get("/ludwigsburg/de/offers.csv");
    let features = read(&visitor.get("/ludwigsburg/de/offers.geojson").body);
    for (id, offer) in read(&table.body) {
        assert_eq!(offer.content, features[&id].content, "{id}");
        assert_eq!(offer.confirmed_at, features[&id].confirmed_at);
    }
    let text = table.text();
    assert!(text.starts_with('\u{feff}') && text.contains(";organisation;"), "for Excel");
    for cell in text.split([';', '\n']) {
        let bare = cell.trim_matches('"');
        let formula = bare.starts_with(['=', '+', '-', '@', '＝']) && bare.parse::<f64>().is_err();
        assert!(!formula, "{cell} would run");
    }
    let workbook = visitor.get("/ludwigsburg/ar/offers.xlsx");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(workbook.body)).expect("a workbook");
    assert_eq!(workbook.sheet_names().len(), 2);
    for name in workbook.sheet_names() {
        assert!(workbook.worksheet_formula(&name).expect("a sheet").is_empty(), "{name}");
    }
    let sheet = workbook.worksheet_range("import").expect("the sheet for the import");
    say_the_same(&sheet, &table.body);
}

/// A sheet and a table, cell by cell.
fn say_the_same(sheet: &Range<Data>, table: &[u8]) {
    let mut lines =
        ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(&table[3..]);
    for (row, (cells, line)) in sheet.rows().zip(lines.records()).enumerate() {
        for (cell, said) in cells.iter().zip(&line.expect("a line")) {
            let same = match cell {
                Data::Empty => said.is_empty(),
                Data::Float(number) => said.parse() == Ok(*number),
                Data::DateTime(day) => {
                    let (year, month, day, ..) = day.to_ymd_hms_milli();
                    said == format!("{year:04}-{month:02}-{day:02}")
                }
                Data::String(text) => text == said || format!("'{text}") == said,
                _ => false,
            };
            assert!(same, "row {row}: {cell:?} and {said}");
        }
    }
}

#[test]
fn what_is_asked_for_again_is_not_sent_again_and_what_is_not_understood_is_said() {
    let house = House::shared();
    let visitor = house.visitor();
    for name in TAKEN {
        let path = format!("/ludwigsburg/de/{name}?category=sport");
        let first = visitor.get(&path);
        assert_eq!(
            (first.status, first.header("access-control-allow-origin")),
            (200, "*"),
            "{name}"
        );
        assert!(first.header("cache-control").contains("max-age=60"), "{name}");
        let (tag, since) = (first.header("etag"), first.header("last-modified"));
        assert!(!tag.is_empty() && since.ends_with(" GMT"), "{name}: {tag} {since}");
        for condition in [("if-none-match", tag), ("if-modified-since", since)] {
            let again = visitor.get_with(&path, &[condition]);
            assert_eq!((again.status, again.body.len()), (304, 0), "{name} {condition:?}");
        }
        let other = [("if-none-match", "W/\"other\""), ("if-modified-since", since)];
        assert_eq!(visitor.get_with(&path, &other).status, 200, "the tag is asked first");
        for wrong in ["category=nothing", "colour=red", "near=x"] {
            let refused = visitor.get(&format!("/ludwigsburg/de/{name}?{wrong}"));
            let parameter = &refused.json()["errors"][0]["parameter"];
            assert_eq!(
                (refused.status, refused.header("content-type")),
                (400, "application/problem+json")
            );
            assert_eq!(parameter, wrong.split('=').next().unwrap(), "{name}");
        }
        assert_eq!(visitor.get(&format!("/nowhere/de/{name}")).status, 404);
    }
}

#[test]
fn what_changed_last_stands_first_in_the_feed() {
    let house = hostile();
    let feed = house.visitor().get("/ludwigsburg/de/offers.atom").text();
    let feed = feed.parse::<Feed>().expect("a feed");
    let moments: Vec<_> = feed.entries().iter().map(|entry| *entry.updated()).collect();
    assert!(moments.is_sorted_by(|a, b| a >= b) && feed.updated() == &moments[0]);
    assert_eq!(feed.lang(), Some("de"));
    let own = feed.links().iter().find(|link| link.rel() == "self").expect("its own address");
    assert!(own.href().ends_with("/ludwigsburg/de/offers.atom"), "{own:?}");
    let point = |entry: &atom_syndication::Entry| entry.extensions().contains_key("georss");
    let located = feed.entries().iter().filter(|entry| point(entry)).count();
    assert!(located > 0 && located < feed.entries().len(), "{located}");
    let other = house.visitor().get("/ludwigsburg/de/offers.atom?free=true").text();
    assert_ne!(other.parse::<Feed>().expect("a feed").id(), feed.id());
}

#[test]
fn the_list_says_how_to_take_it_along_and_every_way_leads_there() {
    let house = House::shared();
    let visitor = house.visitor();
    let page = visitor.get("/ludwigsburg/de?purpose=offer&open=today&near=9.19,48.89");
    let found = links(&page, ".take-view a");
    let host = house.url.trim_start_matches("http://");
    let subscribed = found.iter().find(|link| link.starts_with("webcal://")).expect("a calendar");
    let calendar = subscribed.strip_prefix(&format!("webcal://{host}")).expect("our own");
    assert!(!calendar.contains("open=") && !calendar.contains("near="), "{calendar}");
    assert_eq!(visitor.get(calendar).status, 200);
    for link in found.iter().filter(|link| !link.starts_with("webcal:")) {
        assert_eq!(visitor.get(link).status, 200, "{link}");
    }
    let table = found.iter().find(|link| link.contains(".csv")).expect("a table");
    assert!(table.contains("open=today") && table.contains("purpose=offer"));
    for kind in ["application/atom+xml", "text/calendar"] {
        let found = links(&page, &format!("head link[rel=alternate][type='{kind}']"));
        let path = found[0].strip_prefix(&house.url).expect("a whole address");
        assert_eq!((visitor.get(path).status, found.len()), (200, 1), "{found:?}");
    }
}

#[test]
fn a_title_says_what_the_filter_asks_for_and_nothing_that_a_link_makes_up() {
    let house = House::shared();
    let title = |path: &str| {
        let page = house.visitor().get(path);
        let wanted = Selector::parse("meta[property='og:title']").unwrap();
        let page = page.page();
        page.select(&wanted).next().and_then(|one| one.attr("content").map(str::to_owned)).unwrap()
    };
    assert_eq!(title("/ludwigsburg/de"), "Angebote in Ludwigsburg");
    let course = title("/ludwigsburg/de?category=german_course&language=ar&free=true");
    assert!(course.contains("Arabisch, Kostenlos · Angebote in Ludwigsburg"), "{course}");
    let made_up = title("/ludwigsburg/de?q=Der+Rat+tritt+ab&near=9.19,48.89&place=Der+Rat");
    assert_eq!(made_up, "Angebote in Ludwigsburg");
}

#[test]
fn what_is_too_much_for_a_calendar_is_refused_with_a_word_and_never_cut() {
    let house = House::with_samples();
    let feature = |n: usize| {
        json!({"type": "Feature", "id": n, "geometry": null, "properties":
            {"title": format!("Zephyr {n}"), "category": "sport", "organisation": "Probe e. V."}})
    };
    let lines: Vec<String> = (0..2_001).map(|n| feature(n).to_string()).collect();
    let path = house.folder.write("many.geojsonl", lines.join("\n"));
    let path = path.to_str().expect("a path in UTF-8");
    let words = ["import", path, "--network", "heidenau", "--source", "many"];
    let output = run(&house.folder, &house.folder.database(), &words);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let visitor = house.visitor();
    visitor.wait_until("they are there", |v| {
        v.get("/heidenau/offers.geojson?q=Zephyr&limit=1").json()["numberMatched"] == 2_001
    });
    let refused = visitor.get("/heidenau/de/calendar.ics?category=sport&q=Zephyr");
    assert_eq!(refused.status, 400);
    assert!(
        refused.text().contains("2.001") && refused.text().contains("2.000"),
        "{}",
        refused.text()
    );
    let page = visitor.get("/heidenau/de?q=Zephyr");
    assert!(page.text().contains("höchstens 2.000 Angebote"));
    let file = visitor.get("/heidenau/de/offers.csv?q=Zephyr");
    assert_eq!(read(&file.body).len(), 2_001);
}
