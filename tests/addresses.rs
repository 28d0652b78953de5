//! Houses come in from an OpenStreetMap extract or a CSV, beside a running server, and people find addresses as they type them.

mod extract;
mod rates;

use crate::cast::{Answer, Folder, House, run};
use extract::Extract;
use scraper::Selector;
use std::process::Output;

/// Three streets of Ludwigsburg that do not exist, where the sample network's ground is.
const HOUSES: &str = "Straße;Hausnummer;Zusatz;PLZ;Ort;Ortsteil;Ostwert;Nordwert\n\
    Xylophonstraße;5;;00101;Ludwigsburg;Mitte;32513800,5;5416300,25\n\
    Xylophonstraße;7;a;00101;Ludwigsburg;Mitte;32513850,5;5416320,25\n\
    Yachtweg;1-3;;00101;Ludwigsburg;;32514000;5416500\n\
    Fernstraße;1;;00999;Nirgendwo;;32714000;5616500\n";

fn addresses(house: &House, words: &[&str]) -> Output {
    let words: Vec<&str> = ["addresses"].iter().chain(words).copied().collect();
    run(&house.folder, &house.folder.database(), &words)
}

fn said(output: &Output) -> String {
    let [out, err] =
        [&output.stdout, &output.stderr].map(|s| String::from_utf8_lossy(s).into_owned());
    out + &err
}

/// Loads a file into the house's database.
fn load(house: &House, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = house.folder.write(name, bytes);
    let output = addresses(house, &[path.to_str().expect("a path in UTF-8")]);
    assert!(output.status.success(), "{}", said(&output));
    said(&output)
}

fn asked(words: &str) -> String {
    url::form_urlencoded::byte_serialize(words.as_bytes()).collect()
}

/// The labels of the addresses that the form's search finds.
fn found(house: &House, words: &str) -> Vec<String> {
    let answer = house.visitor().get(&format!("/ludwigsburg/de/find?q={}", asked(words)));
    assert_eq!(answer.status, 200);
    let labels = answer.json();
    let labels = labels.as_array().expect("a list").iter();
    labels.map(|hit| hit["label"].as_str().expect("a label").to_owned()).collect()
}

/// The places of a page, as "name|kind".
fn places(answer: &Answer) -> Vec<String> {
    let links = Selector::parse("li a").expect("a CSS selector");
    let page = answer.page();
    page.select(&links).map(|link| link.text().collect::<Vec<_>>().join("|")).collect()
}

/// Waits until the server has loaded houses so many times.
fn has_loaded(house: &House, times: usize) {
    let loaded = || house.said().matches("houses in").count();
    house.visitor().wait_until("the houses are loaded", |_| loaded() >= times);
}

#[test]
fn a_list_of_a_land_registry_is_loaded_beside_the_server_and_the_next_one_takes_its_place() {
    let house = House::with_samples();
    assert!(said(&addresses(&house, &[])).contains("No houses"), "nothing is loaded at first");
    assert!(found(&house, "Xylophonstr. 5").is_empty());
    assert!(load(&house, "town.csv", HOUSES).contains("4, in 3 streets"));
    has_loaded(&house, 1);
    let answer = house.visitor().get("/ludwigsburg/de/find?q=ludwigsburg+xylofonstr+7A");
    assert_eq!(answer.header("cache-control"), "no-store");
    let hit = &answer.json()[0];
    assert_eq!(hit["street"], "Xylophonstraße 7a");
    assert_eq!((&hit["postal_code"], &hit["locality"]), (&"00101".into(), &"Ludwigsburg".into()));
    assert_eq!(hit["exact"], true);
    let at = [hit["lon"].as_f64().expect("degrees"), hit["lat"].as_f64().expect("degrees")];
    assert!((at[0] - 9.189).abs() < 0.01 && (at[1] - 48.898).abs() < 0.01, "{at:?}");
    let other = house.visitor().get("/ludwigsburg/de/find?q=xylophonstr+8").json();
    assert_eq!(
        (&other[0]["street"], &other[0]["exact"]),
        (&"Xylophonstraße 7a".into(), &false.into())
    );
    let newer = HOUSES.replace("Yachtweg;1-3", "Zimtweg;9");
    load(&house, "town.csv", newer);
    has_loaded(&house, 2);
    assert_eq!(found(&house, "Zimtweg 9").len(), 1);
    assert!(found(&house, "Yachtweg 1").is_empty());
    let all = said(&addresses(&house, &[]));
    assert_eq!(all.matches("town: 4 houses").count(), 1, "{all}");
    assert!(addresses(&house, &["--remove", "town"]).status.success());
    has_loaded(&house, 3);
    assert!(found(&house, "Zimtweg 9").is_empty());
    assert!(!addresses(&house, &["--remove", "town"]).status.success());
}

#[test]
fn residents_are_led_to_an_address_on_the_networks_ground_and_to_none_elsewhere() {
    let house = House::with_samples();
    load(&house, "town.csv", HOUSES);
    has_loaded(&house, 1);
    let visitor = house.visitor();
    let ask = |words: &str| visitor.get(&format!("/ludwigsburg/de/places?q={}", asked(words)));
    assert_eq!(places(&ask("xylophonstr 5")), ["Xylophonstraße 5|Adresse"]);
    assert_eq!(places(&ask("Xylophonst")), ["Xylophonstraße|Straße oder Platz"]);
    assert!(places(&ask("Fernstraße 1")).is_empty(), "another town's street");
    assert!(places(&ask("Deutschkurs")).is_empty());
    assert!(
        places(&ask("marktplatz"))[0].starts_with("Marktplatz|"),
        "what offers name comes first"
    );
    let page = visitor.get("/ludwigsburg/de?q=Xylophonstr.+5");
    let meant = Selector::parse(".notices .meant").expect("a CSS selector");
    let link = page.page().select(&meant).next().and_then(|a| a.attr("href").map(str::to_owned));
    let near = visitor.get(&link.expect("a link to the address"));
    assert_eq!(near.texts(".results-head p"), ["In der Nähe von Xylophonstraße 5"]);
}

/// A street with a point, an outline of two numbers, one with a hole, and what is no house.
fn extract() -> Vec<u8> {
    let street = |number: &'static str| {
        vec![("addr:street", "Xylophonstraße"), ("addr:housenumber", number)]
    };
    let whole = |number: &'static str| {
        let town = [("addr:postcode", "00101"), ("addr:city", "Ludwigsburg")];
        street(number).into_iter().chain(town).collect::<Vec<_>>()
    };
    let mut file = Extract::default();
    file.node(1, [9.1890, 48.8975], &whole("1"));
    for (id, at) in [
        (2, [9.1892, 48.8976]),
        (3, [9.1894, 48.8976]),
        (4, [9.1894, 48.8978]),
        (5, [9.1892, 48.8978]),
    ] {
        file.node(id, at, &[]);
    }
    file.way(10, &[2, 3, 4, 5, 2], &whole("3; 5"));
    file.way(11, &[2, 3, 4, 5, 2], &[("building", "yes")]);
    // Its neighbours say in which town it is.
    file.relation(20, &[(11, "outer")], &street("7"));
    file.way(
        12,
        &[2, 3],
        &[
            ("addr:interpolation", "odd"),
            ("addr:street", "Xylophonstraße"),
            ("addr:housenumber", "9"),
        ],
    );
    file.way(13, &[98, 99, 98], &whole("11"));
    file.bytes()
}

#[test]
fn an_extract_of_openstreetmap_has_points_outlines_and_outlines_with_holes() {
    let house = House::with_samples();
    let said = load(&house, "town.osm.pbf", extract());
    assert!(said.contains("4, in 1 streets") && said.contains("neighbour: 1"), "{said}");
    has_loaded(&house, 1);
    assert_eq!(found(&house, "xylophonstr 5")[0], "Xylophonstraße 5, 00101 Ludwigsburg");
    assert_eq!(found(&house, "xylophonstr 7")[0], "Xylophonstraße 7, 00101 Ludwigsburg");
    let hit = house.visitor().get("/ludwigsburg/de/find?q=xylophonstr+3").json();
    let at = [&hit[0]["lon"], &hit[0]["lat"]].map(|d| (d.as_f64().expect("degrees") * 1e4).round());
    assert_eq!(at, [91893.0, 488977.0], "the middle of the house");
}

#[test]
fn what_is_wrong_with_a_list_is_said_with_its_line() {
    let house = House::with_samples();
    let refused = |name: &str, text: &[u8], words: &[&str]| {
        let path = house.folder.write(name, text);
        let words: Vec<&str> =
            [path.to_str().expect("a path")].iter().chain(words).copied().collect();
        let output = addresses(&house, &words);
        assert!(!output.status.success(), "{}", said(&output));
        said(&output)
    };
    let heading = "street,number,lon,lat\n";
    assert!(refused("a.csv", b"street,lon,lat\nWeg,9,48\n", &[]).contains("number"));
    let bad = format!("{heading}Weg,1,9.1,48.9\nWeg,2,48.9,9.1\nWeg,,9.1,48.9\nWeg,3,x,48.9\n");
    let said_of = refused("b.csv", bad.as_bytes(), &[]);
    for line in ["3", "4", "5"] {
        assert!(said_of.contains(line), "{said_of}");
    }
    let metres = format!("{heading}Weg,1,513800,5416300\n");
    assert!(refused("c.csv", metres.as_bytes(), &[]).contains("--crs"));
    assert!(
        refused("d.osm.pbf", b"\0\0\0\x0d\x0a\x09OSMHeader\x18\x7f rubbish", &[])
            .contains("OpenStreetMap")
    );
    assert!(refused("e.csv", b"", &[]).contains("empty"));
    assert!(found(&house, "Weg 1").is_empty());
    let path = house.folder.write("b.csv", bad);
    assert!(addresses(&house, &[path.to_str().expect("a path"), "--good-rows"]).status.success());
    has_loaded(&house, 1);
    let path = house.folder.write("c.csv", metres.replace("Weg", "Steg"));
    let loaded = addresses(&house, &[path.to_str().expect("a path"), "--crs", "EPSG:25832"]);
    assert!(loaded.status.success(), "{}", said(&loaded));
    has_loaded(&house, 2);
    assert!(!found(&house, "Weg 1").is_empty(), "a list of another name stays");
}

#[test]
fn the_official_form_has_no_heading_and_letters_of_old_windows_are_read() {
    let house = House::with_samples();
    let row = "N;DEBW000000000001;A;08;1;18;048;0000;00001;12;b;32513800,500;5416300,250;Müßiggasse;00101;Ludwigsburg;;Süd\n";
    let windows: Vec<u8> = row.chars().map(|letter| letter as u8).collect();
    load(&house, "hk.txt", windows);
    has_loaded(&house, 1);
    assert_eq!(found(&house, "muessiggasse 12 b")[0], "Müßiggasse 12b, 00101 Ludwigsburg");
}

#[test]
fn a_geocoder_of_others_is_asked_by_the_form_alone_and_its_silence_breaks_nothing() {
    let answer = br#"[{"lon":"9.19","lat":"48.89","address":{"road":"Fremdgasse","house_number":"4","postcode":"00101","town":"Ludwigsburg"}}]"#;
    let geocoder = extract::Geocoder::new(answer);
    let folder = Folder::new();
    let (database, url) = (folder.database(), format!("nominatim+{}", geocoder.url));
    let settings =
        [("STADTKARTE_GEOCODER", url.as_str()), ("STADTKARTE_PRIVATE_ADDRESSES", "127.0.0.1")];
    let house = House::open(folder, &database, &settings);
    assert_eq!(found(&house, "Fremdgasse 4"), ["Fremdgasse 4, 00101 Ludwigsburg"]);
    assert_eq!(found(&house, "Fremdgasse 4"), ["Fremdgasse 4, 00101 Ludwigsburg"]);
    assert_eq!(geocoder.asked(), 1, "the same question is asked once");
    house.visitor().get("/ludwigsburg/de/places?q=Nachbargasse+4");
    house.visitor().get("/ludwigsburg/de?q=Nachbargasse+4");
    assert_eq!(geocoder.asked(), 1, "what residents type stays in the house");
    geocoder.say(b"<html>");
    load(&house, "town.csv", HOUSES);
    has_loaded(&house, 1);
    let folder = Folder::new();
    let database = folder.database();
    let strict = House::open(folder, &database, &settings[..1]);
    let before = geocoder.asked();
    assert!(found(&strict, "Fremdgasse 4").is_empty());
    assert_eq!(geocoder.asked(), before, "a private address is not asked unless it is allowed");
}

#[test]
fn the_search_is_bounded() {
    let house = House::with_samples();
    let visitor = house.visitor();
    assert_eq!(visitor.get("/nowhere/de/find?q=weg").status, 404);
    assert_eq!(visitor.get("/ludwigsburg/de/find").text(), "[]");
    assert_eq!(
        visitor.get(&format!("/ludwigsburg/de/find?q={}", asked(&"9a ".repeat(900)))).text(),
        "[]"
    );
    let tired =
        |visitor: &crate::cast::Visitor| visitor.get("/ludwigsburg/de/find?q=weg").status == 429;
    visitor.wait_until("whoever asks for ever is told to wait", tired);
}
