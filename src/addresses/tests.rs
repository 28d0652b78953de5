//! People type addresses of an invented town in all the ways that people do.

use super::pack::{pack, unpack};
use super::{Addresses, Builder, Hit, House, Street, numbers};
use crate::geo::Point;

fn street(name: &str, code: &str, town: &str, at: [f64; 2], houses: &[&str]) -> Street {
    let house = |(i, number): (usize, &&str)| House {
        number: (*number).to_owned(),
        point: Point::new(at[0] + i as f64 * 1e-4, at[1]).unwrap(),
    };
    let [postal_code, locality] = [code, town].map(str::to_owned);
    let houses = houses.iter().enumerate().map(house).collect();
    Street { name: name.to_owned(), postal_code, locality, district: String::new(), houses }
}

/// Three towns that do not exist.
fn addresses() -> Addresses {
    let (anger, wald, see) = ([11.0, 49.0], [11.3, 49.2], [9.0, 48.0]);
    let mut builder = Builder::default();
    for street in [
        street("Hauptstraße", "00101", "Anger an der Mühle", anger, &["1", "3", "5", "12", "12a"]),
        street("Hauptstraße", "00202", "Waldbüttel", wald, &["1", "2-6", "7a-d"]),
        street("Hauptstraße", "00303", "Bad Seelingen", see, &["1", "5"]),
        street("Straße des 17. Juni", "00101", "Anger an der Mühle", anger, &["4", "135"]),
        street("Straße des 18. Juni", "00101", "Anger an der Mühle", anger, &["4", "135"]),
        street("Karl-Marx-Straße", "00202", "Waldbüttel", wald, &["9"]),
        street("Müßiggasse", "00202", "Waldbüttel", wald, &["2", "4"]),
        street("Q7", "00303", "Bad Seelingen", see, &["24"]),
        Street {
            district: "Oberdorf".into(),
            ..street("Dorfplatz", "00202", "Waldbüttel", wald, &["3"])
        },
    ] {
        builder.add(&street);
    }
    builder.finish()
}

fn first(query: &str) -> String {
    let hit = addresses().find(query, None, 3).into_iter().next();
    hit.map_or("nothing".to_owned(), |hit| hit.label())
}

#[test]
fn an_address_is_found_in_every_order_and_spelling() {
    for query in [
        "Hauptstraße 5, 00101 Anger an der Mühle",
        "Hauptstr 5 Anger",
        "hauptstrasse 5 anger",
        "HAUPTSTRASSE 5 ANGER",
        "Anger Hauptstr. 5",
        "00101 Anger, Hauptstr. 5",
        "Anger, Haupt-Str.5",
        "Haupt Straße 5 Anger a. d. Mühle",
        "Hauptstr. 5, D-00101 Anger/Mühle",
        "Hauptstr5 Anger a.d.Muehle",
        "00101 hauptstr. 5",
    ] {
        assert_eq!(first(query), "Hauptstraße 5, 00101 Anger an der Mühle", "{query}");
    }
    for query in
        ["Müßiggasse 4", "Muessiggasse 4 Waldbuettel", "mussiggasse 4", "waldbüttel müßigg. 4"]
    {
        assert_eq!(first(query), "Müßiggasse 4, 00202 Waldbüttel", "{query}");
    }
    for query in ["Karl Marx Str 9", "karlmarxstr. 9", "Karl-Marx-Straße 9", "Karl-Marx 9"] {
        assert_eq!(first(query), "Karl-Marx-Straße 9, 00202 Waldbüttel", "{query}");
    }
}

#[test]
fn a_slip_is_forgiven_in_street_and_town_but_not_in_a_number() {
    for query in [
        "Hautpstr 5 Anger",
        "Haptstraße 5 Anger",
        "Hauptstrase 5 Anger",
        "Hauptsttraße 5 Anger",
        "Hauptstr 5 Angr",
        "Hauptstr 5 Anegr an der Mühle",
        "Hauptstr 5 Anger an dre Mühle",
    ] {
        assert_eq!(first(query), "Hauptstraße 5, 00101 Anger an der Mühle", "{query}");
    }
    assert!(first("Strase des 18. Juni 4 Anger").starts_with("Straße des 18. Juni 4,"));
}

#[test]
fn a_number_in_a_street_is_told_from_the_houses() {
    assert!(first("Straße des 17. Juni 135 Anger").starts_with("Straße des 17. Juni 135,"));
    assert!(first("Anger, Str. d. 17. Juni, 135").contains("135"));
    assert!(first("Strasse des 17 Juni").starts_with("Straße des 17. Juni,"));
    assert!(first("Bad Seelingen Q7 24").starts_with("Q7 24,"));
}

#[test]
fn numbers_have_letters_and_ranges() {
    for query in ["Hauptstr. 12a Anger", "Hauptstr 12 A, Anger", "anger hauptstr 12A"] {
        assert_eq!(first(query), "Hauptstraße 12a, 00101 Anger an der Mühle", "{query}");
    }
    assert!(first("Hauptstr 12 Anger").starts_with("Hauptstraße 12,"));
    for query in ["Hauptstr 2-6 Waldbüttel", "Hauptstr 2 – 6 Waldbüttel", "Hauptstr 4 Waldbüttel"]
    {
        assert!(first(query).starts_with("Hauptstraße 2-6,"), "{query}");
    }
    assert!(first("Hauptstr 7c Waldbüttel").starts_with("Hauptstraße 7a-d,"));
    assert_eq!(numbers("62, 64;64"), ["62", "64"]);
    assert_eq!(numbers("12 – 14 B"), ["12-14b"]);
    assert!(numbers(" ").is_empty());
}

#[test]
fn a_number_that_is_not_there_leads_to_the_nearest_and_says_so() {
    let found = addresses().find("Hauptstr 7 Anger", None, 3);
    let said = |hit: &Hit| (hit.house.clone(), hit.exact);
    assert_eq!(said(&found[0]), (Some("5".to_owned()), false));
    let found = addresses().find("Hauptstr 5 Anger", None, 3);
    assert_eq!(said(&found[0]), (Some("5".to_owned()), true));
    assert!(
        found[0].doubt == 0 && found.iter().filter(|hit| hit.street == "Hauptstraße").count() == 1
    );
}

#[test]
fn of_equal_streets_the_nearest_comes_first() {
    let near = |lon, lat| Point::new(lon, lat).ok();
    let towns = |near| -> Vec<String> {
        let found = addresses().find("Hauptstraße 1", near, 3);
        found.into_iter().map(|hit| hit.locality).collect()
    };
    assert_eq!(towns(near(9.0, 48.0))[0], "Bad Seelingen");
    assert_eq!(towns(near(11.29, 49.2)), ["Waldbüttel", "Anger an der Mühle", "Bad Seelingen"]);
    assert_eq!(towns(None).len(), 3);
}

#[test]
fn a_part_of_a_town_stands_for_it_and_an_unknown_one_is_passed_over() {
    for query in
        ["Dorfplatz 3 Oberdorf", "Dorfpl. 3, Waldbüttel-Oberdorf", "dorfplatz 3 waldbuettel"]
    {
        assert_eq!(first(query), "Dorfplatz 3, 00202 Waldbüttel", "{query}");
    }
    assert_eq!(first("Dorfplatz 3 Nirgendwo"), "Dorfplatz 3, 00202 Waldbüttel");
    assert_eq!(first("Xylophonweg 3 Anger"), "nothing");
}

#[test]
fn nothing_and_nonsense_find_nothing_and_break_nothing() {
    let nonsense =
        ["", " ", "5", "00101", ",,,", "-/-", "12-", "äöü😀", "a b c d e f g h i j k l m n o p"];
    for query in
        nonsense.map(str::to_owned).into_iter().chain(["9".repeat(5000), "ab ".repeat(5000)])
    {
        addresses().find(&query, None, 5);
    }
    assert!(Addresses::default().find("Hauptstr. 5", None, 3).is_empty());
    assert!(addresses().find("Hauptstr. 5", None, 0).is_empty());
}

#[test]
fn the_houses_of_a_street_are_one_text_and_back() {
    let street = street("Hauptstraße", "00101", "Anger", [11.0, 49.0], &["1", "3a", "5-7"]);
    let text = pack(&street.houses);
    assert_eq!(text, "1 11000000 49000000,3a 100 0,5-7 100 0");
    assert_eq!(unpack(&text), street.houses);
    assert!(
        unpack("").is_empty() && unpack("1 x").is_empty() && unpack("1 99999999999 1").is_empty()
    );
    assert_eq!(unpack("1 999000000 0,2 -998000000 0").len(), 1);
}
