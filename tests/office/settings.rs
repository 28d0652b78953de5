//! Staff change what their network says of itself: on one page, with nothing lost, and with a way back.

use super::*;
use crate::cast::Answer;

const PATH: &str = "/desk/ludwigsburg/settings";

/// What a browser would send of the form as it stands.
fn standing(page: &Answer) -> Vec<(String, String)> {
    let page = page.page();
    let wanted = scraper::Selector::parse("form.form input, form.form textarea, form.form select");
    let chosen = scraper::Selector::parse("option[selected]").expect("a CSS selector");
    let mut fields = Vec::new();
    for control in page.select(&wanted.expect("a CSS selector")) {
        let (name, kind) = (control.attr("name"), control.attr("type").unwrap_or_default());
        let Some(name) = name else { continue };
        if ["checkbox", "radio"].contains(&kind) && control.attr("checked").is_none() {
            continue;
        }
        let value = match control.value().name() {
            "textarea" => control.text().collect::<String>(),
            "select" => {
                let option = control.select(&chosen).next();
                option.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
            }
            _ => control.attr("value").unwrap_or_default().to_owned(),
        };
        fields.push((name.to_owned(), value));
    }
    fields
}

/// The fields of the page as they stand, with some changed.
fn with<'f>(page: &'f Answer, changes: &[(&'f str, &'f str)]) -> Vec<(String, String)> {
    let mut fields = standing(page);
    for (name, value) in changes {
        fields.retain(|(own, _)| own != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

fn send(staff: &Client, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    staff.post(PATH, &fields)
}

#[test]
fn staff_change_texts_and_colour_and_undo_it() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let page = staff.get(PATH);
    let sent = send(
        &staff,
        &with(
            &page,
            &[
                ("imprint.de", "Stadt Ludwigsburg, Wilhelmstraße 11"),
                ("accent", "#225577"),
                ("own_colour", "on"),
                ("embedding_sites", "https://www.ludwigsburg.de/"),
                ("do", "save"),
            ],
        ),
    );
    assert_eq!(sent.status, 303, "{}", sent.text());
    let visitor = house.visitor();
    let imprint = || visitor.get("/ludwigsburg/de/imprint").text();
    assert!(imprint().contains("Wilhelmstraße 11"));
    assert!(visitor.get("/ludwigsburg/colours.css").text().contains("#225577"));
    let page = staff.get(PATH);
    assert_eq!(page.texts("#f-embedding_sites"), ["https://www.ludwigsburg.de"]);
    let number = page.attributes(".history input[name=change]", "value");
    let undone = staff.post(PATH, &[("do", "undo"), ("change", &number[0])]);
    assert_eq!(undone.status, 303);
    assert!(!imprint().contains("Wilhelmstraße 11"));
}

#[test]
fn what_does_not_hold_is_named_and_nothing_typed_is_lost() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let page = staff.get(PATH);
    let sent = send(
        &staff,
        &with(
            &page,
            &[
                ("town", ""),
                ("about.de", "Ganz neu"),
                ("embedding_sites", "ludwigsburg"),
                ("milestones.0.date", "neulich"),
                ("own_colour", "on"),
                ("accent", "#ffff99"),
                ("municipality_key", "123"),
                ("do", "save"),
            ],
        ),
    );
    assert_eq!(sent.status, 422);
    let mut named = sent.texts("[role=alert] a");
    named.sort();
    assert_eq!(
        named,
        [
            "Farbe",
            "Gemeindeschlüssel",
            "Stadt oder Stadtteil",
            "Was schon geschafft ist",
            "Websites"
        ]
    );
    assert_eq!(sent.texts("textarea[name='about.de']"), ["Ganz neu"]);
    assert!(!house.visitor().get("/ludwigsburg/de/about").text().contains("Ganz neu"));
}

#[test]
fn two_who_save_at_once_write_over_nobody() {
    let house = House::with_samples();
    let (one, other) = (
        house.staff("ludwigsburg", "lu@example.org"),
        house.staff("ludwigsburg", "mo@example.org"),
    );
    let (first, second) = (one.get(PATH), other.get(PATH));
    assert_eq!(send(&one, &with(&first, &[("about.de", "Von Lu"), ("do", "save")])).status, 303);
    let late = send(&other, &with(&second, &[("about.de", "Von Mo"), ("do", "save")]));
    assert_eq!(late.status, 409);
    assert!(late.texts("[role=alert]")[0].contains("Von Lu"));
    assert_eq!(late.texts("textarea[name='about.de']"), ["Von Mo"]);
    assert_eq!(send(&other, &with(&late, &[("do", "save")])).status, 303);
    assert!(house.visitor().get("/ludwigsburg/de/about").text().contains("Von Mo"));
}

#[test]
fn the_staff_of_another_town_find_nothing() {
    let house = House::with_samples();
    let staff = house.staff("luebben", "lea@example.org");
    assert_eq!(staff.get(PATH).status, 404);
    assert_eq!(staff.post(PATH, &[("do", "save"), ("town", "Meins")]).status, 404);
}

#[test]
fn what_the_settings_say_about_open_data_stands_in_the_catalogue() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let page = staff.get(PATH);
    let wanted = [
        ("open_data.licence", "cc-by/4.0"),
        ("open_data.attribution", "Büro für Integration"),
        ("open_data.contributor", "http://dcat-ap.de/def/contributors/ludwigsburg"),
        ("do", "save"),
    ];
    assert_eq!(send(&staff, &with(&page, &wanted)).status, 303);
    let catalogue = |v: &crate::cast::Visitor| v.get("/dcat.ttl").text();
    house.visitor().wait_until("it is there", |v| catalogue(v).contains("Büro für Integration"));
    let turtle = catalogue(&house.visitor());
    for said in [
        "licenses/cc-by/4.0",
        "contributors/ludwigsburg>",
        "municipalityKey/08118048",
        "/ludwigsburg/de/offers.csv",
    ] {
        assert!(turtle.contains(said), "{said}");
    }
    let data = house.visitor().get("/ludwigsburg/de/data").text();
    assert!(data.contains("Creative Commons BY 4.0") && data.contains("Büro für Integration"));
    what_portals_could_not_use_is_refused(&staff);
}

/// A contributor who is on no list, and a licence without the source that it asks for.
fn what_portals_could_not_use_is_refused(staff: &Client) {
    let page = staff.get(PATH);
    let kept = page.attributes("[name='open_data.contributor']", "value");
    assert_eq!(kept, ["http://dcat-ap.de/def/contributors/ludwigsburg"]);
    for (field, value, said) in [
        ("open_data.contributor", "Ludwigsburg am Neckar", "Sie sieht so aus"),
        ("open_data.contributor", "ludwigsburg", "Sie sieht so aus"),
        ("open_data.contributor", "https://www.ludwigsburg.de/x", "Sie sieht so aus"),
        ("open_data.attribution", " ", "verlangt, dass die Quelle genannt wird"),
    ] {
        let refused = send(staff, &with(&page, &[(field, value), ("do", "save")]));
        let named = refused.texts("[role=alert] a");
        assert_eq!((refused.status, named), (422, vec!["Offene Daten".to_owned()]), "{value}");
        assert!(refused.text().contains(said), "{value}: {}", refused.text());
    }
    let free = [("open_data.licence", "cc-zero"), ("open_data.attribution", ""), ("do", "save")];
    assert_eq!(send(staff, &with(&page, &free)).status, 303, "nobody need be named there");
}

#[test]
fn who_sets_no_licence_states_none_and_names_nobody_for_it() {
    let house = House::with_samples();
    let staff = house.staff("ludwigsburg", "lu@example.org");
    let visitor = house.visitor();
    let told = |licence: &str| {
        let source = ("open_data.attribution", "Büro für Integration");
        let wanted = [("open_data.licence", licence), source, ("do", "save")];
        assert_eq!(send(&staff, &with(&staff.get(PATH), &wanted)).status, 303);
        let links = visitor.get("/ludwigsburg/ogc").json()["links"].to_string();
        let info = visitor.get("/ludwigsburg/ogc/api").json()["info"].to_string();
        (visitor.get("/ludwigsburg/dcat").text(), links, info)
    };
    let (catalogue, links, info) = told("dl-by-de/2.0");
    let text = "govdata.de/dl-de/by-2-0";
    assert!(catalogue.contains("Büro für Integration") && catalogue.contains("dl-by-de/2.0"));
    assert!(links.contains(text) && info.contains(text), "{links} {info}");
    let (catalogue, links, info) = told("");
    assert!(!catalogue.contains("Büro für Integration"), "{catalogue}");
    assert!(!catalogue.contains("license"), "{catalogue}");
    assert!(!links.contains("license") && !info.contains("license"), "{links} {info}");
}
