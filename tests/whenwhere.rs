//! Somebody writes when and where: the sentence while they type, addresses that are found, and the form that forgets nothing.

use crate::cast::{Answer, House};
use scraper::{ElementRef, Selector};

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

/// What a browser would send of the form on a page, with this button.
fn filled(answer: &Answer, button: &str) -> Vec<(String, String)> {
    let select = |selector: &str| Selector::parse(selector).expect("a selector");
    let page = answer.page();
    let mut fields = Vec::new();
    for one in page.select(&select("form.form [name]")) {
        let is = |name: &str| one.value().attr(name);
        let name = is("name").unwrap_or_default().to_owned();
        let chosen = |option: &ElementRef| option.value().attr("selected").is_some();
        match (one.value().name(), is("type").unwrap_or_default()) {
            ("button", _) | (_, "submit" | "file") => {}
            (_, "checkbox" | "radio") if is("checked").is_none() => {}
            ("select", _) => {
                let options: Vec<ElementRef> = one.select(&select("option")).collect();
                let option = options.iter().find(|option| chosen(option)).or(options.first());
                let value = option.and_then(|option| option.value().attr("value"));
                fields.push((name, value.unwrap_or_default().to_owned()));
            }
            ("textarea", _) => fields.push((name, one.text().collect())),
            _ => fields.push((name, is("value").unwrap_or("on").to_owned())),
        }
    }
    fields.push(("do".to_owned(), button.to_owned()));
    fields
}

/// The same with what somebody types into some of the fields.
fn filled_in(mut fields: Vec<(String, String)>, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.retain(|(name, _)| typed.iter().all(|(own, _)| own != name));
    fields.extend(typed.iter().map(|(name, value)| (name.to_string(), value.to_string())));
    fields
}

fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// What the revisions of an offer say about one thing, oldest first.
fn revisions(house: &House, offer: &str, about: &str) -> Vec<serde_json::Value> {
    let question = format!("select content from revision where offer = '{offer}' order by number");
    let contents = house.ask(&question).into_iter();
    let read = |content: String| serde_json::from_str::<serde_json::Value>(&content);
    contents.map(|content| read(content).expect("a content")[about].clone()).collect()
}

#[test]
fn an_offer_that_is_opened_and_sent_as_it_is_keeps_its_times_and_its_place() {
    let house = House::with_samples();
    let staff = house.staff("luebben", "amt@example.org");
    let network = house.ask("select id from network where slug = 'luebben'").concat();
    let offers =
        house.ask(&format!("select id from offer where network = '{network}' order by id"));
    let mut sent = 0;
    for offer in &offers {
        let form = staff.get(&format!("/account/offer/{offer}"));
        assert_eq!(form.status, 200, "{offer}");
        let answer = staff.post(&format!("/account/offer/{offer}"), &pairs(&filled(&form, "send")));
        if answer.status != 303 {
            let wrong = answer.texts("#errors li a");
            let ours = |line: &String| line.starts_with("Wann") || line.starts_with("Wo");
            assert!(!wrong.iter().any(ours), "{offer}: {wrong:?}");
            continue;
        }
        sent += 1;
        for about in ["schedule", "place"] {
            let said = revisions(&house, offer, about);
            assert!(said.len() == 2 && said[0] == said[1], "{offer} {about}: {said:#?}");
        }
    }
    assert!(sent * 2 > offers.len(), "{sent} of {}", offers.len());
}

#[test]
fn nothing_typed_is_lost_on_the_way_through_buttons_and_what_is_wrong_is_linked() {
    let house = House::shared();
    let client = house.client("");
    let form = client.get("/ludwigsburg/de/join");
    let mut fields = filled(&form, "add-exception");
    let typed =
        [("slot.0.weekday", "mo"), ("slot.0.from", "abends"), ("schedule.note.de", "Im Hof")];
    fields = filled_in(fields, &typed);
    let with_row = client.post_and_follow("/ludwigsburg/de/join", &pairs(&fields));
    assert_eq!(with_row.status, 200);
    let again = filled(&with_row, "send");
    for (name, value) in typed.iter().chain(&[("exception.0.change", "cancelled")]) {
        let kept = again.iter().any(|(n, v)| n == name && v == value);
        assert!(kept, "{name}={value} in {again:?}");
    }
    let place = [("place.lon", "48.89"), ("place.lat", "9.19")];
    let wrong = client.post("/ludwigsburg/de/join", &pairs(&filled_in(again, &place)));
    assert_eq!(wrong.status, 422);
    let page = wrong.page();
    let links = Selector::parse("#errors a").expect("a selector");
    let targets: Vec<&str> = page.select(&links).filter_map(|a| a.value().attr("href")).collect();
    for target in ["#f-slot-0-from", "#f-place-point"] {
        assert!(targets.contains(&target), "{target} in {targets:?}");
    }
    for target in targets {
        let there = Selector::parse(&format!("[id='{}']", &target[1..])).expect("a selector");
        assert_eq!(page.select(&there).count(), 1, "{target} leads somewhere");
    }
}
