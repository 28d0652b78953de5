//! The operator brings in what other towns have: their own files, converted by hand, are imported by the real command and found.
//!
//! The files of `shared/data/offers` belong to those towns and are never copied; where they are absent, their tests are skipped, aloud.

use crate::cast::{Folder, House, NOW, run};
use serde_json::{Value, json};
use stadtkarte::config::{Clock, Options, Settings};
use stadtkarte::desk::Desk;
use stadtkarte::filter::parse;
use stadtkarte::language::Interface;
use std::path::PathBuf;
use std::time::Duration;

/// A folder with a database and an empty network in a box: west, south, east, north.
struct Town {
    folder: Folder,
    slug: &'static str,
}

impl Town {
    fn new(slug: &'static str, [west, south, east, north]: [f64; 4]) -> Self {
        let town = Self { folder: Folder::new(), slug };
        let ring = [[west, south], [east, south], [east, north], [west, north], [west, south]];
        let boundary = json!({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}});
        let file = town.folder.write("boundary.geojson", boundary.to_string());
        let file = file.to_str().expect("a path in UTF-8").to_owned();
        town.done(&["network", "new", slug, "--boundary", &file, "--land", "SN"]);
        town
    }

    /// Runs a command and gives what it says, with whether it succeeded.
    fn run(&self, words: &[&str]) -> (bool, String) {
        let output = run(&self.folder, &self.folder.database(), words);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("a report in UTF-8");
        (output.status.success(), said)
    }

    fn done(&self, words: &[&str]) -> String {
        let (done, said) = self.run(words);
        assert!(done, "{words:?}: {said}");
        said
    }

    /// Imports a file with this text; `more` are options.
    fn import(&self, name: &str, text: impl AsRef<[u8]>, more: &[&str]) -> (bool, String) {
        let file = self.folder.write(name, text);
        let file = file.to_str().expect("a path in UTF-8").to_owned();
        self.run(&[&["import", &file, "--network", self.slug][..], more].concat())
    }

    fn export(&self, more: &[&str]) -> String {
        self.done(&[&["export", "--network", self.slug][..], more].concat())
    }

    /// What is found, in the order in which the list shows it.
    fn found(&self, query: &str) -> Vec<String> {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let mut settings = Settings::read(&Options::default()).expect("settings");
            settings.database_url = self.folder.database();
            settings.clock = Clock::standing_at(NOW.parse().expect("a moment"));
            let now = settings.clock.local(chrono_tz::Europe::Berlin);
            let desk = Desk::open(settings).await.expect("a desk");
            let working = tokio::spawn({
                let desk = desk.clone();
                async move { desk.run().await }
            });
            let ready = || desk.atlas.map(self.slug).filter(|map| map.search_ready());
            let map = loop {
                match ready() {
                    Some(map) => break map,
                    None => tokio::time::sleep(Duration::from_millis(10)).await,
                }
            };
            working.abort();
            let list = map.list(&parse(query).filter, 0, 50, Interface::De, now);
            list.items.into_iter().map(|item| item.title).collect()
        })
    }
}

/// A file of another town, as JSON; nothing, said aloud, where it is absent.
fn shared(name: &str) -> Option<Value> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("STADTKARTE_SHARED").map(PathBuf::from);
    let beside = here.ancestors().map(|folder| folder.join("shared"));
    let text = named
        .into_iter()
        .chain(beside)
        .find_map(|shared| std::fs::read_to_string(shared.join("data/offers").join(name)).ok());
    if text.is_none() {
        eprintln!(
            "SKIPPED: shared/data/offers/{name} is not there; STADTKARTE_SHARED may name the folder"
        );
    }
    Some(serde_json::from_str(&text?).expect("JSON"))
}

fn collection(source: &str, features: Vec<Value>) -> String {
    json!({"type": "FeatureCollection", "source": source, "language": "de", "features": features})
        .to_string()
}

/// A day-care centre of Chemnitz as the template has it.
fn day_care(feature: &Value) -> Value {
    let given = &feature["properties"];
    let text = |name: &str| given[name].as_str().unwrap_or_default();
    let street = format!("{} {}", text("STRASSE"), text("HAUSBEZ"));
    json!({
        "type": "Feature",
        "id": given["ID"],
        "geometry": feature["geometry"],
        "properties": {
            "title": given["BEZEICHNUNG"],
            "organisation": given["TRAEGER"],
            "category": "childcare_school",
            "target_groups": ["children", "parents_families"],
            "format": "place",
            "street": street,
            "postal_code": given["PLZ"],
            "locality": given["ORT"],
            "phone": text("TELEFON").split(['\n', ',', '/']).next(),
            "wheelchair": given["BARRIEREFREI"],
        },
    })
}

#[test]
fn the_day_care_centres_of_chemnitz_are_imported_and_found() {
    let Some(file) = shared("chemnitz-Kindertageseinrichtungen.geojson") else {
        return;
    };
    let features = file["features"].as_array().expect("features");
    let text = collection("kitas", features.iter().map(day_care).collect());
    let town = chemnitz();
    let (done, said) = town.import("kitas.geojson", &text, &[]);
    let all = features.len();
    assert!(done && said.contains(&format!("New: {all}")), "{said}");
    let found = town.found("q=Fridolin");
    assert!(found.iter().any(|title| title.contains("FRIDOLIN")), "{found:?}");
    let near = town.found("category=childcare_school&near=12.8844,50.8068");
    assert!(near[0].contains("FRIDOLIN"), "{near:?}");
    let (_, again) = town.import("kitas.geojson", &text, &[]);
    assert!(again.contains(&format!("changed: 0, unchanged: {all}")), "{again}");
}

/// An entry of Münster's refugee map as a row of the template.
fn entry(number: usize, row: &Value) -> String {
    let text = |name: &str| row[name].as_str().unwrap_or_default().trim().replace('"', "\"\"");
    let fits = |value: String, fits: bool| if fits { value } else { String::new() };
    let category = match text("Thema").as_str() {
        "Arbeit" => "work_training",
        "Gesundheit" => "health",
        "Sport" => "sport",
        _ => "migration_advice",
    };
    let website = text("Website");
    let website = fits(website.clone(), website.starts_with("http"));
    let phone = text("Telefon");
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let phone = fits(phone.clone(), digits > 3 && phone.len() < 40);
    let [lon, lat] = ["X", "Y"].map(|name| row[name].to_string().replace('.', ","));
    let (name, street, about) = (text("Name"), text("Adress"), text("Beschreibung"));
    format!(
        "{number};\"{name}\";\"{name}\";{category};refugees;\"{lon}\";\"{lat}\";\"{street}\";\"{about}\";\"{phone}\";\"{website}\"\r\n"
    )
}

#[test]
fn the_help_for_refugees_of_muenster_is_imported_and_found() {
    let Some(file) = shared("muenster-refugeemap.json") else {
        return;
    };
    let entries = file.as_array().expect("entries");
    let mut table = String::from(
        "id;title;organisation;category;target_group;lon;lat;street;description;phone;website\r\n",
    );
    for (number, row) in entries.iter().enumerate() {
        table += &entry(number, row);
    }
    // As an office would send it: letters of old Windows, semicolons, decimal commas.
    let (table, _, _) = encoding_rs::WINDOWS_1252.encode(&table);
    let town = Town::new("muenster", [7.4, 51.8, 7.8, 52.1]);
    let options = ["--source", "refugeemap", "--good-rows"];
    let (done, said) = town.import("refugeemap.csv", &table, &options);
    assert!(done, "{said}");
    let found = town.found("q=Agentur für Arbeit&category=work_training");
    let agency = |title: &String| title.contains("Agentur für Arbeit");
    assert!(found.iter().any(agency), "{found:?}");
    assert!(!town.found("target_group=refugees&near=7.6268,51.955").is_empty());
}

/// Two offers in a box round Chemnitz.
fn two(source: &str) -> String {
    let feature = |id: &str, title: &str| {
        json!({"type": "Feature", "id": id, "geometry": {"type": "Point", "coordinates": [12.92, 50.83]},
            "properties": {"title": title, "category": "sport", "organisation": "Turnverein", "email": "tv@example.org"}})
    };
    collection(source, vec![feature("1", "Turnen"), feature("2", "Schwimmen")])
}

fn chemnitz() -> Town {
    Town::new("chemnitz", [12.7, 50.7, 13.1, 50.95])
}

#[test]
fn the_templates_import_as_they_are() {
    let town = chemnitz();
    let (done, said) = town.import("t.geojson", include_str!("../data/template.geojson"), &[]);
    assert!(done && said.contains("New: 2") && !said.contains("left out"), "{said}");
    let (done, said) =
        town.import("t.csv", include_str!("../data/template.csv"), &["--source", "table"]);
    assert!(done && said.contains("New: 2") && !said.contains("left out"), "{said}");
    assert_eq!(town.found("q=Sprachcafé").len(), 2);
}

#[test]
fn importing_again_changes_only_what_the_source_changed() {
    let town = chemnitz();
    assert!(town.import("a.geojson", two("tv"), &["--dry-run"]).1.contains("New: 2"));
    assert!(town.found("").is_empty(), "a dry run changes nothing");
    assert!(town.import("a.geojson", two("tv"), &[]).1.contains("New: 2"));
    assert!(town.import("a.geojson", two("tv"), &[]).1.contains("unchanged: 2"));
    let newer = two("tv").replace("Turnen", "Turnen für Kinder");
    assert!(town.import("a.geojson", newer, &[]).1.contains("New: 0, changed: 1, unchanged: 1"));
    assert_eq!(town.found("q=Kinder"), ["Turnen für Kinder"]);
}

#[test]
fn what_a_source_no_longer_has_stays_until_it_is_replaced() {
    let town = chemnitz();
    town.import("a.geojson", two("tv"), &[]);
    town.import("b.geojson", two("other"), &[]);
    let one = two("tv").replace("\"id\":\"2\"", "\"id\":\"3\"");
    assert!(town.import("a.geojson", &one, &[]).0);
    assert_eq!(town.found("").len(), 5, "two stay, one is new");
    let (_, said) = town.import("a.geojson", &one, &["--replace"]);
    assert!(said.contains("withdrawn: 1"), "{said}");
    assert_eq!(town.found("").len(), 4, "the other source is left alone");
    assert!(town.import("a.geojson", two("tv"), &[]).0);
    assert_eq!(town.found("").len(), 5, "what the source has again comes back");
}

#[test]
fn an_empty_file_with_replace_takes_away_what_its_source_had_and_nothing_else() {
    let town = chemnitz();
    town.import("a.geojson", two("tv"), &[]);
    town.import("b.geojson", two("other"), &[]);
    let empty = collection("tv", Vec::new());
    let (done, said) = town.import("a.geojson", &empty, &["--replace"]);
    assert!(done && said.contains("withdrawn: 2"), "{said}");
    assert_eq!(town.found("").len(), 2, "the other source is left alone");
    let heading = "id,title,organisation,category\n";
    let (done, said) = town.import("b.csv", heading, &["--source", "other", "--replace"]);
    assert!(done && said.contains("withdrawn: 2"), "{said}");
    assert!(town.found("").is_empty());
}

#[test]
fn offers_outside_the_ground_are_imported_with_a_word_of_warning() {
    let town = chemnitz();
    let (_, said) = town.import("a.geojson", two("tv"), &[]);
    assert!(!said.contains("outside"), "{said}");
    let away = two("tv").replace("12.92", "13.5");
    let (done, said) = town.import("a.geojson", away, &[]);
    assert!(done && said.contains("outside the area of the network: 2"), "{said}");
}

#[test]
fn a_database_without_networks_is_named() {
    let folder = Folder::new();
    let file = folder.write("a.geojson", two("tv"));
    let file = file.to_str().expect("a path in UTF-8");
    let output = run(&folder, "sqlite:typo.db", &["import", file, "--network", "lauf"]);
    let said = String::from_utf8(output.stderr).expect("a report in UTF-8");
    assert!(said.contains("no networks yet in the database typo.db"), "{said}");
}

#[test]
fn the_good_rows_are_imported_when_that_is_wanted_and_none_of_a_broken_file_ever() {
    let town = chemnitz();
    let bad = two("tv").replace("\"title\":\"Turnen\"", "\"title\":\"\"");
    let (done, said) = town.import("a.geojson", &bad, &["--lang", "de"]);
    assert!(!done && said.contains("features[0].title"), "{said}");
    assert!(town.found("").is_empty());
    let (done, said) = town.import("a.geojson", &bad, &["--good-rows"]);
    assert!(done && said.contains("refused: 1"), "{said}");
    assert_eq!(town.found(""), ["Schwimmen"]);
    let whole = two("tv");
    let (done, said) = town.import("a.geojson", &whole[..whole.len() - 3], &["--good-rows"]);
    assert!(!done && said.contains("JSON"), "{said}");
    let twice = two("tv").replace("\"id\":\"2\"", "\"id\":\"1\"");
    let (done, said) = town.import("a.geojson", twice, &[]);
    assert!(!done && said.contains("occurs in this file already"), "{said}");
    let (done, said) = town.import("a.csv", "id,title,organisation,category\n1,T,O,sport\n", &[]);
    assert!(!done && said.contains("--source"), "{said}");
}

#[test]
fn an_export_for_the_public_hides_what_is_private_and_wipes_nothing_out_when_it_comes_back() {
    let town = chemnitz();
    town.import("a.geojson", two("tv"), &[]);
    let (public, all) = (town.export(&[]), town.export(&["--all"]));
    assert!(!public.contains("tv@example.org") && all.contains("tv@example.org"));
    let newer = public.replace("Turnen", "Turnen für alle");
    assert!(town.import("p.geojson", newer, &[]).1.contains("changed: 1, unchanged: 1"));
    assert_eq!(town.export(&["--all"]), all.replace("Turnen", "Turnen für alle"));
    let table = town.export(&["--format", "csv"]);
    assert!(town.import("p.csv", table, &[]).1.contains("unchanged: 2"));
}

#[test]
fn a_network_moves_to_another_house_with_everything_it_has() {
    let house = House::with_samples();
    let town = chemnitz();
    let words = ["export", "--network", "ludwigsburg", "--all"];
    let output = run(&house.folder, &house.folder.database(), &words);
    let moved = String::from_utf8(output.stdout).expect("GeoJSON");
    let (done, said) = town.import("moved.geojson", &moved, &[]);
    assert!(done, "{said}");
    assert_eq!(town.export(&["--all"]), moved);
}

#[test]
fn what_holds_for_the_whole_file_is_said_once() {
    let rows = "id,title,category,organisation\n1,A,sport,TV\n2,B,sport,TV\n3,C,sport,TV\n";
    let (done, said) = chemnitz().import("rows.csv", rows, &["--lang", "de"]);
    assert!(!done && said.contains("abgelehnt: 3"), "{said}");
    assert_eq!(said.matches("--source").count(), 1, "{said}");
}

#[test]
fn what_belongs_to_another_network_comes_in_as_new_without_its_identifier() {
    let house = House::with_samples();
    let run = |words: &[&str]| {
        let output = house.command(words);
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    };
    let (_, export) = run(&["export", "--network", "luebben"]);
    let bring = |name: &str, text: &str| {
        let file = house.folder.write(name, text);
        let file = file.to_str().expect("a path in UTF-8").to_owned();
        run(&["import", &file, "--network", "heidenau", "--lang", "de"])
    };
    let (done, said) = bring("export.geojson", &export);
    assert!(!done && said.contains("Ohne die Spalte oder Eigenschaft uuid"), "{said}");
    let mut document: Value = export.parse().expect("GeoJSON");
    for feature in document["features"].as_array_mut().expect("features") {
        feature["properties"].as_object_mut().expect("properties").remove("uuid");
    }
    let (done, said) = bring("new.geojson", &document.to_string());
    assert!(done && said.contains("abgelehnt: 0") && !said.contains("Neu: 0"), "{said}");
}

#[test]
fn school_holidays_are_loaded_from_a_calendar() {
    let town = chemnitz();
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261012\r\n\
        DTEND;VALUE=DATE:20261025\r\nSUMMARY:Herbstferien\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let file = town.folder.write("ferien.ics", calendar);
    let file = file.to_str().expect("a path in UTF-8");
    assert!(town.done(&["holidays", file, "--land", "SN"]).contains("1 (SN)"));
    let (done, said) = town.run(&["holidays", file]);
    assert!(!done && said.contains("--land BY"), "a calendar does not say whose it is: {said}");
    assert!(town.run(&["holidays", file, "--land", "Sachsen"]).1.contains("SN"));
    let boundary = town.folder.file("boundary.geojson");
    let (done, _) = town.run(&["holidays", boundary.to_str().expect("a path in UTF-8")]);
    assert!(!done);
}
