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

#[test]
fn a_row_far_from_its_network_is_remarked_upon_and_can_be_taken() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let table = "Titel,Kategorie,lon,lat\nDaheim,Sport,9.19,48.89\nFerienlager,Sport,10.0,53.55\n";
    let there = bring(&staff, "fern.csv", table.as_bytes());
    let columns = staff.get(&there);
    let preview =
        staff.get(send(&staff, &there, filled(&columns, "columns"), &[]).header("location"));
    assert_eq!(counts(&preview), ["Alles 2", "Neu 2"], "{}", preview.text());
    let notes: Vec<String> = preview
        .texts(".preview p.small")
        .into_iter()
        .filter(|note| note.contains(" km "))
        .collect();
    assert!(notes.len() == 1 && notes[0].contains("von Ludwigsburg entfernt"), "{notes:?}");
}

/// Hours of which a part has no times, a craft that is no work, and a telephone that is none.
const NEWCOMER: &str = "Titel,Kategorie,Adresse,Telefon,Öffnungszeiten\n\
    Nähstube,Sport,\"Nirgendwoallee 9, 71634 Ludwigsburg\",0714 kaputt,\"Mi 9 - 12 Uhr, 1. Samstag im Monat\"\n\
    Strickkreis,Handarbeit,\"Lindenweg 7, 71634 Ludwigsburg\",07141 123456 Frau Ott,Mo 9-12 Uhr\n";

#[test]
fn where_no_addresses_are_loaded_it_is_said_once_and_rows_go_with_their_address_as_text() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let there = bring(&staff, "neu.csv", NEWCOMER.as_bytes());
    let columns = staff.get(&there);
    let values =
        staff.get(send(&staff, &there, filled(&columns, "columns"), &[]).header("location"));
    assert!(values.text().contains("Handarbeit"), "a craft is asked for: {}", values.text());
    let answer = send(&staff, &there, filled(&values, "values"), &[]);
    let preview = staff.get(answer.header("location"));
    assert_eq!(counts(&preview), ["Alles 2", "Geht nicht 2"]);
    assert_eq!(preview.texts("#unfindable pre").len(), 1, "{}", preview.text());
    let text = preview.text();
    assert!(text.contains("„0714 kaputt“ ist weggelassen"), "{text}");
    assert!(text.contains("Nur „07141 123456“ ist übernommen"), "{text}");
    assert!(text.contains("1. Samstag im Monat“ stehen als Text dabei"), "{text}");
    let early = send(&staff, &there, filled(&preview, "take"), &[]);
    assert_eq!(early.status, 422);
    assert!(!early.text().contains("good:"), "the field has a name: {}", early.text());

    let answer = send(&staff, &there, vec![("do".to_owned(), "worded".to_owned())], &[]);
    let preview = staff.get(answer.header("location"));
    assert_eq!(counts(&preview), ["Alles 2", "Neu 2"], "{}", preview.text());
    let taken = send(&staff, &there, filled(&preview, "take"), &[]);
    assert_eq!(taken.status, 303, "{}", taken.text());
    let found = house.visitor().get("/ludwigsburg/offers.geojson?q=Nähstube&lang=de").text();
    let id = found.split("\"id\":\"").nth(1).and_then(|rest| rest.split('"').next());
    let page = format!("/ludwigsburg/de/offer/{}", id.expect("the offer is public"));
    let public = house.visitor().get(&page).text();
    assert!(public.contains("Nirgendwoallee 9, 71634 Ludwigsburg"), "{public}");
    assert!(public.contains("1. Samstag im Monat") && !public.contains("rund um die Uhr"));
}
