//! A Verein writes its first offer in one form; whatever is typed is kept, by whomever; and nobody sees any of it too early.

use crate::cast::{Answer, Client, House};
use scraper::{ElementRef, Selector};

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

fn all(page: &Answer, selector: &str) -> Vec<Vec<(String, String)>> {
    let wanted = Selector::parse(selector).expect("a CSS selector");
    let page = page.page();
    let attributes = |element: ElementRef| {
        let mut all: Vec<_> = element
            .value()
            .attrs()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        all.push(("#text".to_owned(), element.text().collect()));
        all
    };
    page.select(&wanted).map(attributes).collect()
}

fn get<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

/// The fields of the form on a page, as a browser would send them.
fn fields(page: &Answer) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for input in all(page, "form.form input[name]:not([disabled])") {
        let kind = get(&input, "type").unwrap_or("text");
        let off = ["checkbox", "radio"].contains(&kind) && get(&input, "checked").is_none();
        if !off && kind != "submit" && kind != "file" {
            let value = get(&input, "value").unwrap_or(if kind == "checkbox" { "on" } else { "" });
            fields.push((get(&input, "name").unwrap_or_default().to_owned(), value.to_owned()));
        }
    }
    for area in all(page, "form.form textarea[name]") {
        let text = get(&area, "#text").unwrap_or_default().to_owned();
        fields.push((get(&area, "name").unwrap_or_default().to_owned(), text));
    }
    let selects = Selector::parse("form.form select[name]").expect("a CSS selector");
    let options = Selector::parse("option").expect("a CSS selector");
    for select in page.page().select(&selects) {
        let chosen = select.select(&options).find(|option| option.attr("selected").is_some());
        let chosen = chosen.or_else(|| select.select(&options).next());
        let value = chosen.and_then(|option| option.attr("value")).unwrap_or_default();
        fields.push((select.attr("name").unwrap_or_default().to_owned(), value.to_owned()));
    }
    fields
}

/// The same fields with these instead.
fn with(mut fields: Vec<(String, String)>, others: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.retain(|(name, _)| others.iter().all(|(other, _)| other != name));
    fields.extend(others.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn send(client: &Client, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(path, &fields)
}

fn owned(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    with(Vec::new(), fields)
}

/// The address that the form on a page is sent to.
fn action(page: &Answer) -> String {
    let form = all(page, "form.form").pop().expect("a form");
    get(&form, "action").expect("where it is sent to").to_owned()
}

/// What the form holds in a field.
fn typed(page: &Answer, name: &str) -> Option<String> {
    fields(page).into_iter().find(|(own, _)| own == name).map(|(_, value)| value)
}

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

#[test]
fn a_verein_joins_with_its_first_offer_in_one_form_and_nobody_sees_it_too_early() {
    let house = House::with_samples();
    let noor = house.client("noor@teestube.example");
    let form = noor.get("/ludwigsburg/de/join");
    assert_eq!((form.status, form.header("cache-control")), (200, "no-store"));
    let whole = with(owned(&FIRST), &[("do", "send")]);
    let sent = send(&noor, "/ludwigsburg/de/join", &whole);
    assert_eq!(
        (sent.status, sent.header("location")),
        (303, "/ludwigsburg/de/join?done=sent"),
        "{}",
        sent.text()
    );
    let link = house.letters_when(&noor.email, 1)[0]
        .link("/ludwigsburg/de/join/confirm/")
        .expect("a link");
    let asked = "select cast(count(*) as text) from membership m join organisation o on o.id = m.organisation \
        where m.state = 'asked' and o.content like '%Morgenröte%'";
    for _ in 0..2 {
        assert_eq!(noor.get(&link).texts("form button").len(), 1, "a scanner presses nothing");
    }
    assert_eq!(house.ask(asked), ["0"]);
    for _ in 0..2 {
        let done = noor.post(&link, &[]);
        assert_eq!(
            (done.status, done.texts("h1").concat()),
            (200, "Danke, Ihre Anfrage ist da".to_owned())
        );
    }
    assert_eq!(house.ask(asked), ["1"]);
    assert_eq!(
        house.ask("select state from revision where content like '%Walnussbaum%'"),
        ["pending"]
    );
    assert_eq!(house.ask("select cast(count(*) as text) from draft"), ["0"]);
    for (place, said) in everywhere(&house) {
        assert!(!said.contains("Walnussbaum") && !said.contains("Morgenröte"), "{place} shows it");
    }
    let offer = house.ask("select offer from revision where content like '%Walnussbaum%'").concat();
    let stranger = house.person("stranger@example.org", "A stranger");
    for path in [format!("/account/offer/{offer}"), format!("/ludwigsburg/de/offer/{offer}")] {
        assert_eq!(stranger.get(&path).status, 404, "{path}");
    }
    let signed = house.signed_in(&noor.email);
    let form = signed.get(&format!("/account/offer/{offer}"));
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
    let ask = [
        ("organisation.name", name.as_str()),
        ("person.email", "stranger@example.org"),
        ("do", "send"),
    ];
    let sent = send(&stranger, "/ludwigsburg/de/join", &with(owned(&FIRST), &ask));
    assert_eq!((sent.status, sent.header("location")), (303, "/ludwigsburg/de/join?done=sent"));
    let link = house.letters_when(&stranger.email, 1)[0]
        .link("/ludwigsburg/de/join/confirm/")
        .expect("a link");
    let done = stranger.post(&link, &[]);
    assert_eq!(done.texts("h1").concat(), "Danke, Ihre Anfrage ist da");
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

#[test]
fn a_form_that_does_not_hold_comes_back_whole_with_its_fields_named() {
    let house = House::with_samples();
    let noor = house.client("noor@teestube.example");
    let wrong = [
        ("title.de", " "),
        ("category", ""),
        ("person.email", "noor"),
        ("contact.phone.public", ""),
        ("do", "send"),
    ];
    let typed_so =
        with(owned(&FIRST), &wrong).into_iter().filter(|(name, _)| name != "contact.phone.public");
    let typed_so: Vec<_> = typed_so.collect();
    let back = send(&noor, "/ludwigsburg/de/join", &typed_so);
    assert_eq!(back.status, 422);
    let links: Vec<_> = all(&back, "#errors a")
        .iter()
        .filter_map(|link| get(link, "href").map(str::to_owned))
        .collect();
    assert_eq!(links, ["#f-person-email", "#f-title-de", "#f-category", "#f-contact"]);
    for link in &links {
        assert_eq!(all(&back, link).len(), 1, "{link} leads to its field");
    }
    let title = all(&back, "#f-title-de").pop().expect("the title");
    assert_eq!(get(&title, "aria-invalid"), Some("true"));
    let said = get(&title, "aria-describedby")
        .expect("what is wrong")
        .split(' ')
        .next_back()
        .unwrap_or_default();
    assert_eq!(back.texts(&format!("#{said}")), ["Diese Angabe fehlt."]);
    let here = action(&back);
    assert!(here.starts_with("/ludwigsburg/de/join/"), "{here}");
    let later = house.client("").get(&here);
    assert_eq!(later.header("referrer-policy"), "no-referrer");
    for (name, value) in &FIRST {
        if !wrong.iter().any(|(other, _)| other == name) {
            let kept = [typed(&back, name), typed(&later, name)];
            assert_eq!(
                kept.map(|one| one.unwrap_or_default()),
                [value.replace("\r\n", "\n"), value.replace("\r\n", "\n")],
                "{name}"
            );
        }
    }
    let whole = with(
        fields(&later),
        &[
            ("title.de", "Tee"),
            ("category", "meeting_place"),
            ("person.email", "n@teestube.example"),
            ("contact.phone.public", "on"),
            ("do", "send"),
        ],
    );
    assert_eq!(send(&noor, &here, &whole).status, 303);
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
    let sent = send(&back, &action(&page), &with(fields(&page), &[("do", "send")]));
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    assert_eq!(house.ask("select cast(count(*) as text) from draft"), ["0"]);
    assert!(
        !house
            .visitor()
            .get(&format!("/ludwigsburg/de/offer/{offer}"))
            .text()
            .contains("Sitzung zu Ende")
    );
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
    let sent = send(
        &first,
        &path,
        &with(
            fields(&one),
            &[
                ("title.de", "Titel der Ersten"),
                ("contact.website", "www.erste.example"),
                ("do", "send"),
            ],
        ),
    );
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    let late = with(
        fields(&other),
        &[("title.de", "Titel der Zweiten"), ("childcare", "on"), ("do", "send")],
    );
    let met = send(&second, &path, &late);
    assert_eq!(met.status, 409, "{}", met.text());
    assert!(met.text().contains("Titel der Ersten") && met.text().contains("Titel der Zweiten"));
    assert!(met.texts(".changes dd").concat().contains("https://www.erste.example"));
    let chosen = send(&second, &action(&met), &with(fields(&met), &[("do", "resolve")]));
    let page = second.get(chosen.header("location"));
    assert_eq!(typed(&page, "title.de").as_deref(), Some("Titel der Zweiten"));
    assert_eq!(typed(&page, "contact.website").as_deref(), Some("https://www.erste.example"));
    assert_eq!(typed(&page, "childcare").as_deref(), Some("on"));
    let sent = send(&second, &action(&page), &with(fields(&page), &[("do", "send")]));
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
    assert!(
        typed(&form, "title.tr").is_some()
            && typed(&form, "title.de").is_none()
            && typed(&form, "category").is_none()
    );
    let more = [
        ("title.tr", "Türkçe başlık"),
        ("title.de", "Gekapert"),
        ("title.ar", "x"),
        ("category", "sport"),
        ("contact.website", "https://evil.example"),
        ("do", "send"),
    ];
    let sent = send(&client, &path, &with(fields(&form), &more));
    assert_eq!(sent.header("location"), "/account?done=waiting", "{}", sent.text());
    let pending =
        format!("select content from revision where offer = '{offer}' and state = 'pending'");
    let pending: serde_json::Value =
        serde_json::from_str(&house.ask(&pending).concat()).expect("JSON");
    let shown = format!("select content from shown where offer = '{offer}'");
    let mut wanted: serde_json::Value =
        serde_json::from_str(&house.ask(&shown).concat()).expect("JSON");
    let written = pending["title"]["tr"].clone();
    assert_eq!(written["value"], "Türkçe başlık");
    assert!(written["source_hash"].is_string(), "it is known what it was translated from");
    wanted["title"]["tr"] = written;
    assert_eq!(pending, wanted, "nothing else changed");
    let member = house.member(&organisation, "mira@example.org", "Mira");
    assert_eq!(typed(&member.get(&path), "title.de").as_deref(), Some(title.as_str()));
}
