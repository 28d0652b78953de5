//! Somebody writes when and where: the sentence while they type, addresses that are found, and the form that forgets nothing.

use crate::cast::House;

/// What the house says about some fields of the form, line by line.
fn said(house: &House, lang: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let asked = [&[("schedule.asked", "1")], fields].concat();
    let path = format!("/ludwigsburg/{lang}/sentence");
    let answer = house.client("").post(&path, &asked);
    assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
    let lines = answer.texts("li, p").into_iter();
    lines.map(|line| line.replace(['\u{2066}', '\u{2069}'], "")).collect()
}

#[test]
fn the_sentence_is_said_in_the_language_of_the_page_with_the_next_dates() {
    let house = House::shared();
    let monday = [
        ("slot.0.rhythm", "w1"),
        ("slot.0.weekday", "mo"),
        ("slot.0.from", "15:00"),
        ("slot.0.to", "17:30"),
        ("schedule.public_holidays", "not_then"),
        ("slot.0.language.0", "prs"),
        ("slot.0.language.1", "ar"),
    ];
    let expected = [
        "Montags 15:00–17:30 Uhr (Dari, Arabisch)",
        "Nicht an Feiertagen",
        "Die nächsten Termine",
        "Montag, 24. August 2026, 15:00–17:30 Uhr",
        "Montag, 31. August 2026, 15:00–17:30 Uhr",
        "Montag, 7. September 2026, 15:00–17:30 Uhr",
    ];
    assert_eq!(said(&house, "de", &monday), expected);
    assert!(said(&house, "ar", &monday)[0].starts_with("أيام الاثنين من 15:00 إلى 17:30"));
    assert_eq!(said(&house, "de", &[]), ["Noch keine Zeit angegeben."]);
}

#[test]
fn what_means_nothing_is_said_too() {
    let house = House::shared();
    let tuesday = [
        ("slot.0.weekday", "tu"),
        ("slot.0.from", "10:00"),
        ("exception.0.date", "2026-09-09"),
        ("exception.0.change", "cancelled"),
    ];
    let lines = said(&house, "de", &tuesday);
    assert!(lines.iter().any(|line| line.starts_with("Am 9. September 2026 ist nichts geplant")));
    let over = [("date.0.date", "2020-01-01")];
    assert!(said(&house, "de", &over).concat().contains("keinen Termin, der noch kommt"));
}

#[test]
fn the_sentence_is_for_our_own_pages_and_for_forms_of_human_size() {
    let house = House::shared();
    let client = house.client("");
    let path = "/ludwigsburg/de/sentence";
    let foreign = client.post_with(path, &[], &[("sec-fetch-site", "cross-site")]);
    assert_eq!(foreign.status, 403);
    let long = "x".repeat(200_000);
    assert_eq!(client.post(path, &[("schedule.note.de", &long)]).status, 413);
    assert_eq!(client.post("/nowhere/de/sentence", &[]).status, 404);
    for odd in ["\u{0}", "<script>", "99999999999999999999", "w0", "m0:", "m1:9,9,9", "-1"] {
        let fields: Vec<(String, &str)> = ["rhythm", "weekday", "from", "valid_from", "before"]
            .iter()
            .flat_map(|part| [(format!("slot.0.{part}"), odd), (format!("date.0.{part}"), odd)])
            .collect();
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), *v)).collect();
        said(&house, "de", &fields);
    }
    let note = [("schedule.note.de", "<b>Hof</b>")];
    let written = client.post(path, &[&[("schedule.asked", "1")][..], &note].concat()).text();
    assert!(written.contains("&lt;b&gt;Hof&lt;/b&gt;") && !written.contains("<b>Hof"));
}

#[test]
fn places_of_the_map_are_found_with_their_point() {
    let house = House::shared();
    let visitor = house.visitor();
    let found = visitor.get("/ludwigsburg/de/find?q=Marktpl").json();
    let first = &found.as_array().expect("a list")[0];
    assert_eq!(first["street"], "Marktplatz");
    let (lon, lat) = (first["lon"].as_f64(), first["lat"].as_f64());
    assert!(lon.is_some_and(|lon| (9.0..9.4).contains(&lon)));
    assert!(lat.is_some_and(|lat| (48.8..49.0).contains(&lat)));
    for nothing in ["", "%20", "qqqqqq", "%00%FF"] {
        let answer = visitor.get(&format!("/ludwigsburg/de/find?q={nothing}"));
        assert_eq!((answer.status, answer.json()), (200, serde_json::json!([])), "{nothing}");
    }
    assert_eq!(visitor.get("/nowhere/de/find?q=a").status, 404);
}
