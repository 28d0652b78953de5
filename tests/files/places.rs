//! Addresses without coordinates are found in the list of houses, asked for where they are ambiguous, and refused where they are not there.

use super::front::{bring, counts, filled, send};
use crate::cast::House;

/// Two towns with a main street each, and one street that is there once.
const HOUSES: &str = "street;number;postal_code;locality;lon;lat\n\
    Hauptstraße;1;71634;Ludwigsburg;9.19;48.89\nHauptstraße;1;71636;Ludwigsburg;9.21;48.91\nLindenweg;7;71634;Ludwigsburg;9.2;48.9\n";

#[test]
fn addresses_are_found_asked_for_or_refused_and_only_a_decision_takes_rows_without_a_place() {
    let house = House::with_samples();
    let file = house.folder.write("houses.csv", HOUSES);
    let loaded = house.command(&["addresses", file.to_str().expect("a path")]);
    assert!(loaded.status.success(), "{}", String::from_utf8_lossy(&loaded.stderr));
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let table = "Titel,Kategorie,Adresse\nGefunden,Sport,\"Lindenweg 7, 71634 Ludwigsburg\"\n\
        Doppelt,Sport,Hauptstraße 1\nVerschollen,Sport,\"Nirgendwoallee 9, 71634 Ludwigsburg\"\n";
    let there = bring(&staff, "orte.csv", table.as_bytes());
    let columns = staff.get(&there);
    let mut preview =
        staff.get(send(&staff, &there, filled(&columns, "columns"), &[]).header("location"));
    // The server loads a new list a moment after it is there.
    house.visitor().wait_until("the houses are loaded", |_| {
        counts(&staff.get(&there)).iter().any(|chip| chip == "Neu 1")
    });
    preview = if counts(&preview).len() == 3 { preview } else { staff.get(&there) };
    assert_eq!(counts(&preview), ["Alles 3", "Neu 1", "Geht nicht 2"]);
    assert!(
        preview.text().contains("ist nicht eindeutig")
            && preview.text().contains("ist nicht zu finden")
    );

    // One is chosen, and one is said to have no public place.
    let fields = filled(&preview, "places");
    let choices = preview.attributes("select[name='place.1.is'] option", "value");
    let point = choices.iter().find(|value| value.contains(',')).expect("a place to choose");
    let answer = send(&staff, &there, fields, &[("place.1.is", point), ("place.2.is", "-")]);
    let preview = staff.get(answer.header("location"));
    assert_eq!(counts(&preview), ["Alles 3", "Neu 3"], "{}", preview.text());
    let taken = send(&staff, &there, filled(&preview, "take"), &[]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    let near = house.visitor().get("/ludwigsburg/offers.geojson?q=Gefunden&lang=de");
    assert!(near.text().contains("9.2"), "{}", near.text());
}
