//! A data package of Open Referral comes in through the same preview, and by the command, and again changes nothing.

use super::front::{bring, counts, filled, send};
use crate::cast::House;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// The files of a package with two organisations and three services, one of them at two locations and one closed.
const PACKED: &[(&str, &str)] = &[
    (
        "hsds/datapackage.json",
        r#"{"name": "town", "resources": [{"name": "organizations", "path": "organization.csv"}, {"name": "services", "path": "service.csv"}]}"#,
    ),
    (
        "hsds/organization.csv",
        "id,name,description,website\no1,Paketverein,Hilft,https://paket.example\n",
    ),
    (
        "hsds/service.csv",
        "id,organization_id,name,description,url,email,status\ns1,o1,Paketkurs,Deutsch lernen,https://kurs.example,kurs@example.org,active\n\
        s2,o1,Pakettreff,Reden,,,active\ns3,o1,Vorbei,Aus,,,defunct\n",
    ),
    (
        "hsds/location.csv",
        "id,name,latitude,longitude\nl1,Haus A,48.897,9.19\nl2,Haus B,48.898,9.2\n",
    ),
    ("hsds/service_at_location.csv", "id,service_id,location_id\nx1,s1,l1\nx2,s2,l1\nx3,s2,l2\n"),
    (
        "hsds/address.csv",
        "id,location_id,address_1,city,postal_code,country\na1,l1,Paketgasse 1,Ludwigsburg,71634,DE\n",
    ),
    ("hsds/phone.csv", "id,service_id,number\np1,s1,07141 123456\n"),
    (
        "hsds/schedule.csv",
        "id,service_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,\"MO,WE\",09:00,11:00\nh2,s1,WEEKLY,MO,14:00,16:00\n",
    ),
    ("hsds/language.csv", "id,service_id,code\ng1,s1,ar\n"),
    ("hsds/taxonomy_term.csv", "id,name\nt1,Deutschkurse\nt2,Treffpunkt\nt3,Xyzzy\n"),
    (
        "hsds/attribute.csv",
        "id,link_id,link_entity,taxonomy_term_id\nb1,s1,service,t1\nb2,s2,service,t2\nb3,s2,service,t3\n",
    ),
];

/// All files in an archive.
fn package() -> Vec<u8> {
    packed(|_| true)
}

/// Those of these files in an archive.
fn packed(wanted: impl Fn(&str) -> bool) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in PACKED.iter().filter(|(name, _)| wanted(name)) {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(content.as_bytes()).expect("its content");
    }
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn a_package_of_open_referral_comes_in_and_again_changes_nothing() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let there = bring(&staff, "hsds.zip", &package());
    let columns = staff.get(&there);
    let next = send(&staff, &there, filled(&columns, "columns"), &[]);
    let preview = staff.get(&there);
    assert_eq!(next.status, 303);
    assert_eq!(counts(&preview), ["Alles 3", "Neu 3"], "{}", preview.text());
    let notes = preview.texts(".note.calm").join("\n");
    assert!(notes.contains("weggelassen: 1 (Vorbei)"), "closed ones are said: {notes}");
    assert!(notes.contains("wegbleiben: 1 (Xyzzy)"), "terms of nobody's are said: {notes}");
    let lines = preview.texts(".preview .kind .small");
    assert_eq!(lines, ["service.csv · Zeile 2", "service.csv · Zeile 3", "service.csv · Zeile 3"]);
    let taken = send(&staff, &there, filled(&preview, "take"), &[]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    let found = house.visitor().get("/ludwigsburg/offers.geojson?q=Paketkurs&lang=de").text();
    assert!(found.contains("Paketkurs") && found.contains("9.19"), "{found}");
    let there = bring(&staff, "hsds.zip", &package());
    assert_eq!(counts(&staff.get(&there)), ["Alles 3", "Gleich 3"]);

    let file = house.folder.write("hsds.zip", package());
    let words =
        ["import", file.to_str().expect("a path"), "--network", "ludwigsburg", "--lang", "de"];
    let output = house.command(&words);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("3"),
        "{said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("Neu: 0"), "the same source and the same rows: {said}");
    let warned = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(warned.contains("1 (Vorbei)") && warned.contains("1 (Xyzzy)"), "{warned}");
}

#[test]
fn a_package_without_our_topics_says_once_where_one_choice_holds_for_all_its_rows() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let bare = packed(|name| !name.contains("taxonomy") && !name.contains("attribute"));
    let there = bring(&staff, "bare.zip", &bare);
    let preview = staff.get(&format!("{there}?step=rows"));
    assert_eq!(counts(&preview), ["Alles 3", "Geht nicht 3"], "{}", preview.text());
    let note = preview.texts("#lacking-category").concat();
    assert!(note.contains("3") && note.contains("Wo die Datei nichts sagt"), "{note}");
    let way = preview.attributes("#lacking-category a", "href").concat();
    assert!(way.ends_with("?step=columns#fixed-category"), "{way}");
    let columns = staff.get(&format!("{there}?step=columns"));
    assert_eq!(columns.attributes("#fixed-category", "name"), ["fixed.category"]);
    assert!(preview.texts(".wrong-row").concat().contains("Thema"), "not the name of a field");
    let chosen = filled(&columns, "columns");
    let chosen = chosen.into_iter().filter(|(name, _)| name != "fixed.category").collect();
    assert_eq!(send(&staff, &there, chosen, &[("fixed.category", "german_course")]).status, 303);
    let preview = staff.get(&format!("{there}?step=rows"));
    assert_eq!(counts(&preview), ["Alles 3", "Neu 3"], "{}", preview.text());
    commanded(&house, bare);
}

/// The command knows the same choice, for a package and for a table.
fn commanded(house: &House, bare: Vec<u8>) {
    let table = "id;titel;träger\n1;Nähkurs;Nähverein\n2;Kochkurs;Nähverein\n".as_bytes();
    for (name, bytes, source) in [("bare.zip", &bare[..], "bare"), ("table.csv", table, "table")] {
        let file = house.folder.write(name, bytes);
        let file = file.to_str().expect("a path");
        let run = |more: &[&str]| {
            let words =
                ["import", file, "--network", "ludwigsburg", "--source", source, "--lang", "de"];
            let output = house.command(&[&words[..], more].concat());
            let said = [output.stdout, output.stderr].concat();
            (output.status.success(), String::from_utf8_lossy(&said).into_owned())
        };
        let (done, said) = run(&["--dry-run"]);
        assert!(!done && said.contains("--category german_course"), "{name}: {said}");
        let place = "Zeile 3, service.csv (x3), category:";
        assert_eq!(said.contains(place), name == "bare.zip", "{name}: {said}");
        let (done, said) = run(&["--category", "german_course"]);
        assert!(done && !said.contains("--category"), "{name}: {said}");
        let (done, said) = run(&["--category", "sprot"]);
        assert!(!done && said.contains("sport"), "what there is is said: {said}");
    }
    let help = house.command(&["import", "--help"]);
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    assert!(
        help.contains("HSDS") && help.contains("XLSX") && help.contains("--category"),
        "{help}"
    );
}
