//! A Verein writes its first offer in one form; whatever is typed is kept, by whomever; and nobody sees any of it too early.

use crate::cast::{Answer, Client, House};
use crate::office::Scene;
use chrono::Weekday;
use form::{action, all, fields, get, owned, send, sends, typed, with};
use stadtkarte::schedule::Slot;

mod form;

/// What the Verein types, and nothing else.
const FIRST: [(&str, &str); 12] = [
    ("join", "offer"),
    ("organisation.name", "Teestube Morgenröte e. V."),
    ("person.name", "Noor"),
    ("person.email", "noor@teestube.example"),
    ("purpose", "offer"),
    ("source", "de"),
    ("title.de", "Nachbarschaftstee unterm Walnussbaum"),
    ("description.de", "Wir kochen Tee.\r\nKommen Sie einfach."),
    ("category", "meeting_place"),
    ("place.mode", "none"),
    ("contact.phone", "07141 999 00"),
    ("contact.phone.public", "on"),
];

/// Where the public could see something, each with what it says.
fn everywhere(house: &House) -> Vec<(String, String)> {
    let visitor = house.visitor();
    let mut said: Vec<(String, String)> = [
        "/ludwigsburg/de",
        "/ludwigsburg/de?q=Walnussbaum",
        "/ludwigsburg/de/about",
        "/ludwigsburg/offers.geojson?limit=1000",
        "/ludwigsburg/tiles/0/0/0.geojson",
        "/ludwigsburg/sitemap.xml",
    ]
    .into_iter()
    .map(|path| (path.to_owned(), visitor.get(path).text()))
    .collect();
    let exported = house.command(&["export", "--network", "ludwigsburg"]);
    said.push(("export".to_owned(), String::from_utf8_lossy(&exported.stdout).into_owned()));
    said
}

/// Sends the form of joining with these fields and takes the link out of the mail.
fn asks_to_join(house: &House, client: &Client, others: &[(&str, &str)]) -> String {
    let whole = with(with(owned(&FIRST), others), &[("do", "send")]);
    let sent = send(client, "/ludwigsburg/de/join", &whole);
    let to = sent.header("location");
    assert_eq!((sent.status, to), (303, "/ludwigsburg/de/join?done=sent"), "{}", sent.text());
    let letter = house.letters_when(&client.email, 1).remove(0);
    letter.link("/ludwigsburg/de/join/confirm/").expect("a link")
}

/// Presses the button that confirms an address.
fn confirms(client: &Client, link: &str) {
    let done = client.post(link, &[]);
    assert_eq!(done.status, 200);
    assert_eq!(done.texts("h1"), ["Danke, Ihre Anfrage ist da"]);
}

#[test]
fn a_verein_joins_with_its_first_offer_in_one_form_and_nobody_sees_it_too_early() {
    let house = House::with_samples();
    let noor = house.client("noor@teestube.example");
    let form = noor.get("/ludwigsburg/de/join");
    assert_eq!((form.status, form.header("cache-control")), (200, "no-store"));
    let link = asks_to_join(&house, &noor, &[]);
    let asked = "select cast(count(*) as text) from membership m join organisation o on o.id = m.organisation \
        where m.state = 'asked' and o.content like '%Morgenröte%'";
    for _ in 0..2 {
        assert_eq!(noor.get(&link).texts("form button").len(), 1, "a scanner presses nothing");
    }
    assert_eq!(house.ask(asked), ["0"]);
    confirms(&noor, &link);
    confirms(&noor, &link);
    assert_eq!(house.ask(asked), ["1"]);
    let state = "select state from revision where content like '%Walnussbaum%'";
    assert_eq!(house.ask(state), ["pending"]);
    assert_eq!(house.ask("select cast(count(*) as text) from draft"), ["0"]);
    for (place, said) in everywhere(&house) {
        assert!(
            !said.contains("unterm Walnuss") && !said.contains("Morgenröte"),
            "{place} shows it"
        );
    }
    let offer = house.ask("select offer from revision where content like '%Walnussbaum%'").concat();
    let stranger = house.person("stranger@example.org", "A stranger");
    for path in [format!("/account/offer/{offer}"), format!("/ludwigsburg/de/offer/{offer}")] {
        assert_eq!(stranger.get(&path).status, 404, "{path}");
    }
    let form = house.signed_in(&noor.email).get(&format!("/account/offer/{offer}"));
    assert_eq!(typed(&form, "title.de").as_deref(), Some(FIRST[6].1));
    assert_eq!(typed(&form, "contact.phone.public").as_deref(), Some("on"));
}

#[test]
fn who_asks_in_the_name_of_somebody_else_learns_nothing_and_the_members_hear_of_it() {
    let house = House::with_samples();
    let known = "select o.id, o.content from organisation o join membership m on m.organisation = o.id \
        join network n on n.id = m.network where n.slug = 'ludwigsburg' order by o.id limit 1";
    let id = house.ask(&format!("select id from ({known}) as known")).concat();
    let content = house.ask(&format!("select content from ({known}) as known")).concat();
    let content: serde_json::Value = serde_json::from_str(&content).expect("JSON");
    let name = content["name"]["de"].as_str().expect("a German name").to_uppercase();
    house.invite(&["member@example.org", "--organisation", &id, "--name", "Mira"]);
    let stranger = house.client("stranger@example.org");
    let own = [("organisation.name", name.as_str()), ("person.email", "stranger@example.org")];
    let link = asks_to_join(&house, &stranger, &own);
    confirms(&stranger, &link);
    assert_eq!(
        house.ask("select cast(count(*) as text) from revision where content like '%Walnussbaum%'"),
        ["0"]
    );
    let letter = house.letters_when("member@example.org", 2).pop().expect("a letter");
    let to = letter.link("/account/organisation/").expect("a link to invite");
    assert!(to.contains(&id) && letter.text.contains("stranger@example.org"), "{}", letter.text);
    let draft = house.ask("select d.fields from draft d join person p on p.id = d.owner").concat();
    assert!(draft.contains("Walnussbaum"), "what was typed is the person's own draft: {draft}");
}

/// What does not hold of what the Verein typed.
const WRONG: [(&str, &str); 4] =
    [("title.de", " "), ("category", ""), ("person.email", "noor"), ("do", "send")];

/// The form of joining as it comes back when much of it does not hold.
fn comes_back(client: &Client) -> Answer {
    let mut wrong = with(owned(&FIRST), &WRONG);
    wrong.retain(|(name, _)| name != "contact.phone.public");
    let back = send(client, "/ludwigsburg/de/join", &wrong);
    assert_eq!(back.status, 422);
    back
}

#[test]
fn what_does_not_hold_is_named_at_the_top_and_beside_its_field() {
    let house = House::shared();
    let back = comes_back(&house.client(""));
    let links = all(&back, "#errors a");
    let links: Vec<_> = links.iter().filter_map(|link| get(link, "href")).collect();
    assert_eq!(links, ["#f-person-email", "#f-title-de", "#f-category", "#f-contact"]);
    for link in &links {
        assert_eq!(all(&back, link).len(), 1, "{link} leads to its field");
    }
    let title = all(&back, "#f-title-de").pop().expect("the title");
    assert_eq!(get(&title, "aria-invalid"), Some("true"));
    let described = get(&title, "aria-describedby").expect("what is wrong");
    let said = described.split(' ').next_back().unwrap_or_default();
    assert_eq!(back.texts(&format!("#{said}")), ["Diese Angabe fehlt."]);
}

#[test]
fn a_form_that_does_not_hold_comes_back_whole_and_is_there_later_too() {
    let house = House::with_samples();
    let noor = house.client("noor@teestube.example");
    let back = comes_back(&noor);
    let here = action(&back);
    assert!(here.starts_with("/ludwigsburg/de/join/"), "{here}");
    let later = house.client("").get(&here);
    assert_eq!(later.header("referrer-policy"), "no-referrer");
    let right = FIRST.iter().filter(|(name, _)| {
        *name != "contact.phone.public" && WRONG.iter().all(|(wrong, _)| wrong != name)
    });
    for (name, value) in right {
        let value = Some(value.replace("\r\n", "\n"));
        assert_eq!([typed(&back, name), typed(&later, name)], [value.clone(), value], "{name}");
    }
    let corrected = [
        ("title.de", "Tee"),
        ("category", "meeting_place"),
        ("person.email", "n@teestube.example"),
        ("contact.phone.public", "on"),
        ("do", "send"),
    ];
    assert_eq!(sends(&noor, &later, &corrected).status, 303);
}

/// An offer of Ludwigsburg, with its organisation and its title.
fn some_offer(house: &House) -> (String, String, String) {
    let of = "from shown s join offer o on o.id = s.offer join network n on n.id = o.network \
        where n.slug = 'ludwigsburg' order by s.offer limit 1";
    let one = |column: &str| house.ask(&format!("select {column} {of}")).concat();
    let content: serde_json::Value = serde_json::from_str(&one("s.content")).expect("JSON");
    let title = &content["title"]["de"];
    let title = title.as_str().or(title["value"].as_str()).expect("a German title").to_owned();
    (one("s.offer"), one("s.organisation"), title)
}

#[test]
fn what_is_typed_when_the_session_is_over_is_there_again_after_signing_in() {
    let house = House::with_samples();
    let (offer, organisation, _) = some_offer(&house);
    let mira = house.member(&organisation, "mira@example.org", "Mira");
    let path = format!("/account/offer/{offer}");
    let form = mira.get(&path);
    assert_eq!(form.status, 200);
    let typed_so = with(
        fields(&form),
        &[("description.de", "Geschrieben, als die Sitzung zu Ende war"), ("do", "send")],
    );
    let gone = house.client("mira@example.org");
    let away = send(&gone, &path, &typed_so);
    assert_eq!(away.status, 303);
    let behind = away.header("location").to_owned();
    assert!(behind.starts_with("/account/draft/"), "{behind}");
    let sign_in = gone.get(&behind);
    assert!(sign_in.header("location").starts_with("/account/sign-in?to="), "{sign_in:?}");
    let back = house.signed_in("mira@example.org");
    let found = back.get(&behind);
    let page = back.get(found.header("location"));
    assert_eq!(
        typed(&page, "description.de").as_deref(),
        Some("Geschrieben, als die Sitzung zu Ende war")
    );
    let stranger = house.person("stranger@example.org", "A stranger");
    let there = found.header("location").split('?').next().unwrap_or_default().to_owned();
    for path in [&behind, &there] {
        assert_eq!(stranger.get(path).status, 404, "it is nobody else's");
    }
    let sent = sends(&back, &page, &[("do", "send")]);
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    assert_eq!(house.ask("select cast(count(*) as text) from draft"), ["0"]);
    let public = house.visitor().get(&format!("/ludwigsburg/de/offer/{offer}"));
    assert!(!public.text().contains("Sitzung zu Ende"));
}

#[test]
fn of_two_who_change_the_same_offer_the_second_chooses_and_nobody_s_text_is_lost() {
    let house = House::with_samples();
    let (offer, organisation, title) = some_offer(&house);
    let first = house.member(&organisation, "first@example.org", "First");
    let second = house.member(&organisation, "second@example.org", "Second");
    let path = format!("/account/offer/{offer}");
    let (one, other) = (first.get(&path), second.get(&path));
    assert_eq!(typed(&one, "title.de").as_deref(), Some(title.as_str()));
    let changed = [
        ("title.de", "Titel der Ersten"),
        ("contact.website", "www.erste.example"),
        ("do", "send"),
    ];
    let sent = sends(&first, &one, &changed);
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    let late = [("title.de", "Titel der Zweiten"), ("childcare", "on"), ("do", "send")];
    let met = sends(&second, &other, &late);
    assert_eq!(met.status, 409, "{}", met.text());
    assert!(met.text().contains("Titel der Ersten") && met.text().contains("Titel der Zweiten"));
    assert!(met.texts(".changes dd").concat().contains("https://www.erste.example"));
    let chosen = sends(&second, &met, &[("do", "resolve")]);
    let page = second.get(chosen.header("location"));
    assert_eq!(typed(&page, "title.de").as_deref(), Some("Titel der Zweiten"));
    assert_eq!(typed(&page, "contact.website").as_deref(), Some("https://www.erste.example"));
    assert_eq!(typed(&page, "childcare").as_deref(), Some("on"));
    let sent = sends(&second, &page, &[("do", "send")]);
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
}

#[test]
fn a_translator_changes_the_texts_of_one_language_whatever_is_sent() {
    let house = House::with_samples();
    let (offer, organisation, title) = some_offer(&house);
    house.invite(&["translator@example.org", "--name", "Tala"]);
    let tala = house.ask("select id from person where email = 'translator@example.org'").concat();
    let network = house.ask("select id from network where slug = 'ludwigsburg'").concat();
    house.ask(&format!(
        "insert into role (person, kind, thing, made_at, made_by) values ('{tala}', 'translator', '{network}/tr', 0, 'test')"
    ));
    let client = house.signed_in("translator@example.org");
    let path = format!("/account/offer/{offer}");
    let form = client.get(&path);
    assert_eq!(form.status, 200);
    let there = ["title.tr", "title.de", "category"].map(|name| typed(&form, name).is_some());
    assert_eq!(there, [true, false, false]);
    let more = [
        ("title.tr", "Türkçe başlık"),
        ("title.de", "Gekapert"),
        ("title.ar", "x"),
        ("category", "sport"),
        ("contact.website", "https://evil.example"),
        ("do", "send"),
    ];
    let sent = sends(&client, &form, &more);
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    let content = |from: &str| -> serde_json::Value {
        let found = house.ask(&format!("select content from {from} and offer = '{offer}'"));
        serde_json::from_str(&found.concat()).expect("JSON")
    };
    let pending = content("revision where state = 'pending'");
    let mut wanted = content("shown where 1 = 1");
    let written = pending["title"]["tr"].clone();
    assert_eq!(written["value"], "Türkçe başlık");
    assert!(written["source_hash"].is_string(), "it is known what it was translated from");
    wanted["title"]["tr"] = written;
    assert_eq!(pending, wanted, "nothing else changed");
    let member = house.member(&organisation, "mira@example.org", "Mira");
    assert_eq!(typed(&member.get(&path), "title.de").as_deref(), Some(title.as_str()));
}

#[test]
fn what_was_published_before_a_rule_is_mended_elsewhere_without_it() {
    let scene = Scene::new(House::with_samples());
    let mut offer = scene.offer("Xylotreff");
    offer.content.contact = Default::default();
    offer.content.schedule.slots = vec![Slot::weekly([Weekday::Mon], 21 * 60, 20 * 60)];
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Xylotreff", true);
    let member = scene.house.member(&scene.verein.id.to_string(), "first@example.org", "First");
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let path = format!("/account/offer/{}", offer.id);
    let sent = sends(&staff, &staff.get(&format!("{path}?as=staff")), &titled("Xylorunde"));
    assert_eq!(sent.header("location"), "/desk/ludwigsburg", "{}", sent.text());
    scene.listed_soon("Xylorunde", true);
    let sent = sends(&member, &member.get(&path), &titled("Xylokreis"));
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    let hidden = [("contact.email", "verein"), ("do", "send")];
    assert_eq!(
        sends(&member, &member.get(&path), &hidden).status,
        422,
        "what is added has to hold"
    );
}

/// A new title and the button, and nothing else.
fn titled(title: &str) -> [(&str, &str); 2] {
    [("title.de", title), ("do", "send")]
}

#[test]
fn a_time_of_nearly_a_whole_day_is_a_slip_and_the_form_says_what_would_do() {
    let house = House::shared();
    let client = house.client("");
    let night = |until| [("slot.0.weekday", "mo"), ("slot.0.from", "21:00"), ("slot.0.to", until)];
    let said = |lang: &str, until| {
        let join = format!("/ludwigsburg/{lang}/join");
        let sent =
            sends(&client, &client.get(&join), &[&night(until)[..], &[("do", "send")]].concat());
        assert_eq!(sent.status, 422, "the rest is empty");
        sent.texts("#errors li").concat()
    };
    let why = said("de", "20:00");
    assert!(why.contains("Das Ende (20:00)") && why.contains("bis 13:00"), "{why}");
    assert!(said("uk", "20:00").contains("Кінець (20:00)"));
    assert!(!said("de", "02:00").contains("Das Ende"), "a party is none");
}

#[test]
fn a_file_with_a_time_of_nearly_a_whole_day_is_not_imported() {
    let house = House::with_samples();
    let slot = r#"{"rule": {"weekly": {"weekdays": ["mo"]}}, "from": "21:00", "to": "20:00"}"#;
    let offer = format!(
        r#"{{"title": "Xylonacht", "category": "sport", "organisation": "Probe e. V.", "schedule": {{"slots": [{slot}]}}}}"#
    );
    let file = format!(
        r#"{{"type": "FeatureCollection", "source": "night", "language": "de", "features": [{{"type": "Feature", "id": "1", "geometry": null, "properties": {offer}}}]}}"#
    );
    let path = house.folder.write("night.geojson", file);
    let path = path.to_str().expect("a path in UTF-8");
    let output = house.command(&["import", path, "--network", "ludwigsburg", "--lang", "de"]);
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(!output.status.success() && said.contains("Das Ende (20:00)"), "{said}");
}
