//! The operator: reads the help, sets something wrong, and runs commands beside a server that shows what they did.

use crate::cast::{Folder, House, TOWNS, Visitor, postgres, run, tell_postgres};
use serde_json::Value;

/// A square around the middle of Germany.
const BOUNDARY: &str = r#"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[9.0,48.0],[14.0,48.0],[14.0,52.0],[9.0,52.0],[9.0,48.0]]]}}"#;

/// What a command said on its standard error output, where it must have failed.
fn refusal(words: &[&str]) -> String {
    let folder = Folder::new();
    let output = run(&folder, &folder.database(), words);
    assert!(!output.status.success(), "{words:?} was accepted");
    String::from_utf8(output.stderr).expect("a message in UTF-8")
}

#[test]
fn the_help_names_every_command_and_every_setting() {
    let folder = Folder::new();
    let output = run(&folder, &folder.database(), &["--help"]);
    let help = String::from_utf8(output.stdout).expect("help in UTF-8");
    let example = include_str!("../stadtkarte.example.toml");
    let settings = example.lines().filter_map(|line| line.strip_prefix("#= ")?.split(" =").next());
    for setting in settings {
        let variable = format!("STADTKARTE_{}", setting.to_uppercase());
        assert!(help.contains(&variable), "{variable} is not in the help");
    }
    for command in ["serve", "import", "export", "network", "holidays", "invite"] {
        assert!(help.contains(&format!("  {command} ")), "{command} is not in the help");
    }
}

#[test]
fn a_wrong_setting_is_refused_with_a_sentence_that_says_what_would_be_right() {
    for (words, right) in [
        (["--listen", "8080"], "127.0.0.1:8080"),
        (["--database-url", "mysql://karte"], "postgres://"),
        (["--sample", "perhaps"], "on or off"),
        (["--now", "yesterday"], "2026-08-24T15:00:00+02:00"),
        (["--log", "laut"], "info,stadtkarte=debug"),
        (["--database-url", "sqlite:nowhere/town.db"], "the folder nowhere must exist"),
        (["--database-url", "postgres://mira:geheim@127.0.0.1:9/karte"], "at 127.0.0.1:9;"),
    ] {
        let said = refusal(&words);
        assert!(said.contains(right), "{words:?}: {said}");
        assert!(!said.contains("panicked") && said.lines().count() <= 2, "{said}");
    }
}

#[test]
fn a_flag_that_there_is_not_is_refused_below_a_sentence_in_the_operators_language() {
    let said = refusal(&["import", "x.csv", "--netz", "lauf", "--lang", "de"]);
    assert!(said.starts_with("Diese Zeile ist so nicht zu verstehen."), "{said}");
    assert!(said.contains("--netz"), "{said}");
}

/// A file of one offer in Ludwigsburg, with this title.
fn a_file(folder: &Folder, title: &str) -> String {
    let file = serde_json::json!({
        "type": "FeatureCollection",
        "source": "neuland",
        "language": "de",
        "features": [{
            "type": "Feature",
            "id": "cafe",
            "geometry": {"type": "Point", "coordinates": [9.2101, 48.8807]},
            "properties": {
                "title": title,
                "category": "language_meetup",
                "organisation": "Neuland e. V.",
                "languages": ["de", "ar"],
                "opening_hours": "Mo 14:00-18:00",
            },
        }],
    });
    let path = folder.write("neuland.geojson", file.to_string());
    path.to_str().expect("a path in UTF-8").to_owned()
}

/// What a command says when it succeeds.
fn done(folder: &Folder, database: &str, words: &[&str]) -> String {
    let output = run(folder, database, words);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words:?}: {said}");
    String::from_utf8(output.stdout).expect("an answer in UTF-8")
}

/// Whether a house shows an offer of this title in a tile of Ludwigsburg.
fn shows(visitor: &Visitor, title: &str) -> bool {
    let tile = visitor.get("/ludwigsburg/tiles/17/68889/45079.geojson?lang=de");
    tile.status == 200 && tile.text().contains(title)
}

#[test]
fn an_import_beside_a_running_server_shows_in_its_tile() {
    let house = House::with_samples();
    let database = house.folder.database();
    let file = a_file(&house.folder, "Café am Probierstein");
    let import = ["import", &file, "--network", "ludwigsburg"];
    done(&house.folder, &database, &[&import[..], &["--dry-run"]].concat());
    assert!(!shows(&house.visitor(), "Café am Probierstein"), "a dry run changes nothing");
    done(&house.folder, &database, &import);
    house.visitor().wait_until("the tile shows it", |v| shows(v, "Café am Probierstein"));
    a_file(&house.folder, "Café mit neuem Namen");
    done(&house.folder, &database, &import);
    house.visitor().wait_until("it has its new name", |v| shows(v, "Café mit neuem Namen"));
    assert!(!shows(&house.visitor(), "Café am Probierstein"), "it is the same offer");
}

#[test]
fn two_houses_on_one_postgresql_show_the_same_even_after_their_line_was_cut() {
    let Some(database) = postgres() else { return };
    let houses = [(); 2].map(|()| House::open(Folder::new(), &database, &[]));
    let folder = Folder::new();
    let file = a_file(&folder, "Café Eins");
    let import = ["import", &file, "--network", "ludwigsburg"];
    done(&folder, &database, &import);
    for house in &houses {
        house.visitor().wait_until("both show it", |v| shows(v, "Café Eins"));
    }
    tell_postgres(
        &database,
        "select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()",
    );
    a_file(&folder, "Café Zwei");
    done(&folder, &database, &import);
    for house in &houses {
        house.visitor().wait_until("both show the change", |v| shows(v, "Café Zwei"));
    }
}

#[test]
fn what_is_exported_imports_again_without_loss() {
    let house = House::with_samples();
    let (folder, database) = (&house.folder, house.folder.database());
    let other = format!("sqlite:{}", folder.file("other.db").display());
    for town in TOWNS {
        let export = ["export", "--network", town];
        let once = done(folder, &database, &export);
        let file = folder.write("export.geojson", &once);
        let file = file.to_str().expect("a path in UTF-8");
        let boundary = folder.write("boundary.geojson", BOUNDARY);
        let boundary = boundary.to_str().expect("a path in UTF-8");
        done(folder, &other, &["network", "new", town, "--boundary", boundary, "--land", "BW"]);
        done(folder, &other, &["import", file, "--network", town]);
        let twice = done(folder, &other, &export);
        let [once, twice] = [once, twice].map(|text| text.parse::<Value>().expect("JSON"));
        assert_eq!(once["features"], twice["features"], "{town}");
        assert_eq!(once["organisations"], twice["organisations"], "{town}");
    }
}

#[test]
fn who_writes_for_an_organisation_is_let_in_by_what_its_address_ends_with() {
    let house = House::with_samples();
    let page = house.visitor().get("/ludwigsburg/de");
    let ids = house.visitor().get("/api/v1/networks/ludwigsburg/organisations?limit=1").json();
    let url = ids["organisations"][0]["url"].as_str().expect("a page").to_owned();
    let short = url.rsplit('/').next().expect("an end").to_owned();
    assert_eq!((page.status, short.len()), (200, 13));
    let invite = |id: &str, email: &str| {
        let output = house.command(&["invite", email, "--organisation", id, "--lang", "de"]);
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    };
    let (done, said) = invite(&short, "kurz@example.org");
    assert!(done && said.contains("http"), "{said}");
    let (done, said) = invite("0000000000000", "niemand@example.org");
    assert!(!done && said.contains("Die Organisation „0000000000000“ gibt es nicht"), "{said}");
}

#[test]
fn a_bad_row_is_named_and_nothing_is_imported() {
    let house = House::with_samples();
    let rows = "id,title,category,organisation,lon,lat\n\
                1,Café Gut,language_meetup,Neuland,9.2101,48.8807\n\
                2,Café Schlecht,nonsense,Neuland,9.2101,148.8807\n";
    let file = house.folder.write("rows.csv", rows);
    let file = file.to_str().expect("a path in UTF-8");
    let words = ["import", file, "--network", "ludwigsburg", "--source", "neuland"];
    let output = run(&house.folder, &house.folder.database(), &words);
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).expect("a report in UTF-8");
    assert!(!output.status.success(), "{said}");
    assert!(said.contains('3') && said.contains("category") && said.contains("lat"), "{said}");
    assert!(!shows(&house.visitor(), "Café Gut"));
}

#[test]
fn a_boundary_in_metres_or_with_swapped_coordinates_is_refused_in_these_words() {
    for (scale, swap, says) in [(100_000.0, false, "WGS 84"), (1.0, true, "swapped")] {
        let mut boundary: Value = BOUNDARY.parse().expect("JSON");
        let ring = &mut boundary["geometry"]["coordinates"][0];
        for position in ring.as_array_mut().expect("a ring") {
            let [lon, lat] = [0, 1].map(|i| position[i].as_f64().expect("a number") * scale);
            *position =
                if swap { serde_json::json!([lat, lon]) } else { serde_json::json!([lon, lat]) };
        }
        let folder = Folder::new();
        let file = folder.write("boundary.geojson", boundary.to_string());
        let file = file.to_str().expect("a path in UTF-8");
        let said = refusal(&["network", "new", "lauf", "--boundary", file, "--land", "BY"]);
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn the_operator_fills_the_imprint_beside_a_running_server() {
    let house = House::with_samples();
    let (folder, database) = (&house.folder, house.folder.database());
    let shown = done(folder, &database, &["network", "show", "ludwigsburg"]);
    let mut network: Value = shown.parse().expect("JSON");
    network["legal"]["imprint"]["de"] = "Stadt Ludwigsburg, Wilhelmstraße 11".into();
    let save = |network: &Value| {
        let file = folder.write("ludwigsburg.json", network.to_string());
        run(folder, &database, &["network", "save", file.to_str().expect("a path in UTF-8")])
    };
    assert!(save(&network).status.success());
    house.visitor().wait_until("the imprint is there", |v| {
        v.get("/ludwigsburg/de/imprint").text().contains("Wilhelmstraße 11")
    });
    for (part, key) in [("legal", "imprnt"), ("contact", "mail")] {
        let mut mistyped = network.clone();
        mistyped[part][key] = serde_json::json!({"de": "Stadt Ludwigsburg"});
        let refused = save(&mistyped);
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(!refused.status.success() && said.contains(&format!("{part}.{key}")), "{said}");
    }
    network["colours"]["accent"] = "red".into();
    let refused = save(&network);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("colours.accent"), "{said}");
    network["colours"]["accent"] = "#aa0000".into();
    network["id"] = "00000000-0000-4000-8000-000000000000".into();
    assert!(!save(&network).status.success(), "another network's id was accepted");
}
