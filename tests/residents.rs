//! Residents tell that something is wrong, write to an organisation, and say what they miss; nobody learns who they are, and
//! nobody's machine makes use of it.

use crate::cast::{Answer, House, Visitor};
use serde_json::{Value, json};

mod machine;
pub mod service;
mod websites;

/// Brings in a choir of a Verein that nobody can write to, and gives the path of its German page.
fn choir(house: &House) -> String {
    let point = json!({"type": "Point", "coordinates": [9.19, 48.89]});
    let properties =
        json!({"title": "Probechor", "category": "culture_leisure", "organisation": "Probeverein"});
    let feature =
        json!({"type": "Feature", "id": "choir", "geometry": point, "properties": properties});
    let file = json!({"type": "FeatureCollection", "source": "choirs", "language": "de", "features": [feature]});
    let file = house.folder.write("choir.geojson", file.to_string());
    let file = file.to_str().expect("a path");
    let done = house.command(&["import", file, "--network", "ludwigsburg"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let find = "/ludwigsburg/offers.geojson?q=Probechor";
    let found = |visitor: &Visitor| visitor.get(find).json()["features"][0].clone();
    let visitor = house.visitor();
    visitor.wait_until("the choir is there", |visitor| found(visitor).is_object());
    let id = found(&visitor)["id"].as_str().expect("an identifier").to_owned();
    format!("/ludwigsburg/de/offer/{id}")
}

/// The stamp of the form on a page.
fn stamp(page: &Answer) -> String {
    let selector = scraper::Selector::parse("input[name=stamp]").expect("a selector");
    let page = page.page();
    let stamp = page.select(&selector).next().and_then(|input| input.value().attr("value"));
    stamp.expect("a form with a stamp").to_owned()
}

/// Opens a page with a form and sends it with these fields.
fn send(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    let stamp = stamp(&visitor.get(path));
    post(visitor, path, &[&[("stamp", stamp.as_str())], fields].concat())
}

fn post(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    visitor.post_form(path, fields, &[("sec-fetch-site", "same-origin")])
}

/// Where an answer leads, and what stands there.
fn thanks(visitor: &Visitor, answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let page = visitor.get(answer.header("location"));
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    page.texts("[role=status]").concat()
}

fn count(house: &House, table: &str) -> String {
    house.ask(&format!("select cast(count(*) as text) from {table}")).concat()
}

#[test]
fn two_taps_say_that_something_is_wrong_and_many_make_one_task() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let path = choir(&house);
    let offer = visitor.get(&path);
    let link = format!("{path}/report");
    assert!(offer.text().contains(&format!("href=\"{link}\"")), "the offer's page leads there");
    let page = visitor.get(&link);
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert_eq!(page.texts(".answers button").len(), 10);
    assert!(page.text().contains("noindex"));
    let told = send(&visitor, &link, &[("wrong", "time")]);
    assert_eq!(
        thanks(&visitor, &told),
        "Danke! Wir sehen nach und fragen bei der Organisation nach."
    );
    send(&visitor, &link, &[("wrong", "time"), ("words", "  Jetzt um vier.\r\n<b>!")]);
    send(&visitor, &link.replace("/de/", "/ar/"), &[("wrong", "over")]);
    let tasks = house.ask("select content from task where kind = 'report' and done_at is null");
    let told: Value = serde_json::from_str(&tasks[0]).expect("the content of a task");
    assert_eq!((tasks.len(), &told["count"]), (1, &json!(3)));
    assert_eq!(told["wrong"], json!({"over": 1, "time": 2}));
    assert_eq!(told["words"][0]["text"], "Jetzt um vier.\n<b>!");
    assert_eq!(told["words"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_report_without_an_answer_comes_back_with_what_was_typed() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let link = format!("{}/report", choir(&house));
    let nothing = send(&visitor, &link, &[("words", "Hallo & Grüße")]);
    assert_eq!(
        (nothing.status, nothing.texts("textarea")),
        (422, vec!["Hallo & Grüße".to_owned()])
    );
    assert_eq!(send(&visitor, &link, &[("wrong", "everything")]).status, 422);
    let other = send(&visitor, &link, &[("wrong", "other")]);
    assert_eq!((other.status, other.texts("details[open] textarea[aria-invalid]").len()), (422, 1));
    assert_eq!(send(&visitor, &link, &[("wrong", "other"), ("words", "Katze")]).status, 303);
    let nowhere = visitor.get("/ludwigsburg/de/offer/0000000000000/report");
    assert_eq!(nowhere.status, 404);
    assert_eq!(count(&house, "task"), "1");
}

#[test]
fn machines_and_old_pages_and_floods_do_not_fill_the_queue() {
    let house = House::with_clock();
    let visitor = house.visitor();
    let path = choir(&house);
    let link = format!("{path}/report");
    let trapped = send(&visitor, &link, &[("wrong", "over"), ("homepage", "http://spam.example")]);
    assert!(thanks(&visitor, &trapped).starts_with("Danke!"), "a machine learns nothing");
    let stamp = stamp(&visitor.get(&link));
    let foreign = [("stamp", stamp.as_str()), ("words", "Chor")];
    assert_eq!(post(&visitor, "/ludwigsburg/de/missed", &foreign).status, 422, "of another form");
    for wrong in ["", "29793360.0000", &format!("9{stamp}")] {
        assert_eq!(post(&visitor, &link, &[("stamp", wrong), ("wrong", "over")]).status, 422);
    }
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let sent = [("stamp", stamp.as_str()), ("wrong", "over")];
    assert_eq!(visitor.post_form(&link, &sent, &elsewhere).status, 403, "from another's page");
    house.set_clock("2026-08-25T15:01:00+02:00");
    let late = post(&visitor, &link, &sent);
    assert_eq!(
        (late.status, late.texts("[role=alert]").len()),
        (422, 1),
        "it lay open for too long"
    );
    assert_eq!(count(&house, "task"), "0");
    let often: Vec<u16> =
        (0..21).map(|_| send(&visitor, &link, &[("wrong", "over")]).status).collect();
    assert_eq!((&often[..20], often[20]), (&[303; 20][..], 422));
    house.set_clock("2026-08-25T16:02:00+02:00");
    assert_eq!(send(&visitor, &link, &[("wrong", "over")]).status, 303, "an hour later");
}

#[test]
fn what_is_of_no_use_and_what_is_not_found_feeds_the_report_on_gaps() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let path = choir(&house);
    let wished = send(
        &visitor,
        &format!("{path}/report"),
        &[("useless", "far"), ("words", "0151 234567 Eglosheim")],
    );
    assert!(thanks(&visitor, &wished).starts_with("Danke, das hilft uns."));
    assert_eq!(count(&house, "task"), "0", "nothing is wrong with the offer");
    let query =
        "q=Xylophonkurs+f%C3%BCr+Riesen&category=sport&near=9.2,48.9&place=Hauptstra%C3%9Fe+7";
    let list = visitor.get(&format!("/ludwigsburg/de?{query}"));
    let link = scraper::Selector::parse("a.missed").expect("a selector");
    let page = list.page();
    let link = page.select(&link).next().and_then(|link| link.value().attr("href"));
    let link = link.expect("a way to say what is missing").to_owned();
    let asked = visitor.get(&link);
    let field = scraper::Selector::parse("input[name=words]").expect("a selector");
    let page = asked.page();
    let field = page.select(&field).next().and_then(|field| field.value().attr("value"));
    assert_eq!(field, Some("Xylophonkurs für Riesen"));
    assert!(!asked.text().contains("Hauptstra"), "where somebody is goes nowhere");
}

/// The choir's Verein has a member from now on, who reads Arabic; gives the path of the form and how many letters she has.
fn amal_joins(house: &House, path: &str) -> (String, usize) {
    let sql = "select id from organisation where content like '%Probeverein%'";
    let organisation = &house.ask(sql)[0];
    let (words, name) = (["verein@example.org", "--organisation"], ["--name", "Amal"]);
    house.invite(&[&words[..], &[organisation, "--language", "ar"], &name].concat());
    let link = format!("{path}/write");
    let leads = |visitor: &Visitor| visitor.get(path).text().contains(&link);
    house.visitor().wait_until("the offer's page leads there", leads);
    (link, house.letters_when("verein@example.org", 1).len())
}

#[test]
fn a_letter_reaches_the_members_alone_in_their_language_and_once() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let path = choir(&house);
    let (link, before) = amal_joins(&house, &path);
    let message = [
        ("message", "Guten Tag!\r\nIst noch Platz?"),
        ("reply", "noor@example.org"),
        ("name", "Noor"),
        ("language", "uk"),
    ];
    for _ in 0..2 {
        let sent = send(&visitor, &link, &message);
        assert!(thanks(&visitor, &sent).starts_with("Ihre Nachricht ist unterwegs."));
    }
    send(&visitor, &link, &[("message", "Bitte um Rückruf"), ("reply", "0351 123456")]);
    let letters = house.letters_when("verein@example.org", before + 2);
    assert_eq!(letters.len(), before + 2, "the same message goes once");
    let (letter, call) = (&letters[before], &letters[before + 1]);
    assert!(letter.raw.contains("Reply-To: noor@example.org"), "{}", letter.raw);
    assert!(letter.text.contains("Ist noch Platz?") && letter.text.contains("Українська"));
    assert!(letter.text.contains("Amal") && letter.html.contains("dir=\"rtl\""), "in her language");
    assert!(!call.raw.contains("Reply-To") && call.text.contains("0351 123456"));
    assert!(house.letters("noor@example.org").is_empty(), "nobody else gets anything");
}

#[test]
fn an_address_stays_private_and_nobody_is_written_to_who_has_none() {
    let house = House::with_samples();
    let visitor = house.visitor();
    let path = choir(&house);
    let link = format!("{path}/write");
    assert!(!visitor.get(&path).text().contains(&link), "nobody would get it");
    let nobody = visitor.get(&link);
    assert_eq!((nobody.status, nobody.texts("form textarea").len()), (200, 0));
    amal_joins(&house, &path);
    let named = [("message", "Guten Tag!"), ("reply", "Noor <noor@example.org>")];
    let refused = send(&visitor, &link, &named);
    assert_eq!((refused.status, refused.texts("textarea")), (422, vec!["Guten Tag!".to_owned()]));
    let wrong = scraper::Selector::parse("input[name=reply][aria-invalid]").expect("a selector");
    assert_eq!(refused.page().select(&wrong).count(), 1);
    for page in [&link, &path, &format!("{link}?done=sent")] {
        assert!(!visitor.get(page).text().contains("verein@example.org"), "{page}");
    }
    let offer = visitor.get(&path).page();
    let selector = scraper::Selector::parse("a[href*='/organisation/']").expect("a selector");
    let there = offer.select(&selector).next().and_then(|a| a.value().attr("href"));
    let there = there.expect("the organisation's page");
    assert!(visitor.get(there).text().contains(&format!("{there}/write")));
    assert_eq!(visitor.get(&format!("{there}/write")).texts("form textarea").len(), 1);
}
