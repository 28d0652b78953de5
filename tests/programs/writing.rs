//! Writing: what the form would do, by a program; nothing twice, nothing over somebody else's words, nothing public unapproved.

use super::{Program, good, read, refused};
use crate::cast::{Client, House};
use crate::office::Scene;
use serde_json::{Value, json};
use stadtkarte::vocabulary::MembershipState;

/// What the choir's web master sends.
fn rehearsal(title: &str) -> Value {
    json!({
        "title": {"de": title, "en": "Choir for everyone"},
        "categories": ["culture_leisure"],
        "format": "meeting",
        "languages": [{"language": "de", "mode": "main"}],
        "schedule": {"slots": [{"rule": {"weekly": {"weekdays": ["mo"]}}, "from": "19:00", "to": "20:30"}]},
        "place": {"mode": "area", "area": {"name": "Weststadt", "point": [9.18, 48.9]}, "address": {"street": "Gasse 1"}},
        "contact": {"email": {"value": "chor@example.org"}, "website": "https://chor.example"},
        "tags": ["singen"]
    })
}

fn scene() -> (Scene, Client, String) {
    let scene = Scene::new(House::with_samples());
    let verein = scene.verein.id.to_string();
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    (scene, member, format!("/account/organisation/{verein}/tokens"))
}

const ALL: &[&str] = &["write", "confirm", "dates", "withdraw", "decide", "webhooks"];

#[test]
fn the_choirs_web_master_writes_a_client_in_an_afternoon() {
    let (scene, member, page) = scene();
    let program = Program::made(&scene.house, &member, &page, ALL);
    let own = good(program.get("/api/v1/token"));
    assert_eq!(own["organisation"], scene.verein.id.to_string());
    assert_eq!(own["rights"].as_array().map(Vec::len), Some(5), "an organisation never decides");
    let key = [("idempotency-key", "monday-choir")];
    let sent = program.send("POST", "/api/v1/offers", &rehearsal("Montagschor"), &key);
    assert_eq!(sent.status, 202, "{}", sent.text());
    let first = sent.json();
    assert_eq!(
        (first["state"].as_str(), first["revision"].as_str()),
        (Some("pending"), Some("r1"))
    );
    let again = program.send("POST", "/api/v1/offers", &rehearsal("Montagschor"), &key);
    assert_eq!((again.json(), again.header("idempotency-replayed")), (first.clone(), "true"));
    let other = program.send("POST", "/api/v1/offers", &rehearsal("Dienstagschor"), &key);
    assert_eq!(refused(&other).0, 422);
    decided(&scene, &program, first["id"].as_str().expect("an identifier"));
}

/// The staff give it back, it is sent again, and approved.
fn decided(scene: &Scene, program: &Program, id: &str) {
    let public = format!("/api/v1/offers/{id}");
    assert_eq!(refused(&scene.house.visitor().get(&public)).0, 404, "nobody approved it");
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let returned = [("do", "return"), ("number", "1"), ("reason", "Bitte die Straße prüfen")];
    assert_eq!(staff.post(&format!("/desk/ludwigsburg/offer/{id}"), &returned).status, 303);
    let stands = good(program.get(&format!("/api/v1/submissions/{id}")));
    assert_eq!(
        (&stands["state"], &stands["reason"]),
        (&json!("returned"), &json!("Bitte die Straße prüfen"))
    );
    let better =
        json!({"place": {"address": {"street": "Gasse 2"}}, "revision": stands["revision"]});
    let patched = program.send("PATCH", &public, &better, &[]);
    assert_eq!(
        (patched.status, patched.json()["state"].as_str()),
        (202, Some("pending")),
        "{}",
        patched.text()
    );
    assert_eq!(patched.json()["offer"]["place"]["address"]["street"], "Gasse 2");
    let approved = [("do", "approve"), ("number", "2")];
    assert_eq!(staff.post(&format!("/desk/ludwigsburg/offer/{id}"), &approved).status, 303);
    scene.listed_soon("Montagschor", true);
    let shown = read(&scene.house, &public);
    assert_eq!(shown["title"]["de"], "Montagschor");
    assert!(
        !shown.to_string().contains("Gasse") && !shown.to_string().contains("chor@example"),
        "{shown}"
    );
    let history = staff.get("/desk/ludwigsburg/history").text();
    assert!(history.contains("Programm „Website des Chors“"), "the history says by which token");
}

#[test]
fn what_was_read_can_be_sent_back_and_takes_nothing_away_that_it_does_not_show() {
    let (scene, member, page) = scene();
    scene.run(scene.store.save_membership(
        &scene.membership(scene.verein.id, MembershipState::Member, true),
        crate::office::mira(),
    ));
    let program = Program::made(&scene.house, &member, &page, ALL);
    let made = program.post("/api/v1/offers", rehearsal("Montagschor"));
    assert_eq!(made.status, 201, "a trusted one's is live: {}", made.text());
    let path = format!("/api/v1/offers/{}", made.json()["id"].as_str().expect("an identifier"));
    let seen = scene.house.visitor().get(&path);
    let mut document = seen.json();
    document["title"]["de"] = json!("Montagschor am Abend");
    let sent = program.send("PUT", &path, &document, &[("if-match", seen.header("etag"))]);
    assert_eq!(sent.status, 200, "{}", sent.text());
    let own = good(program.get(&path));
    assert_eq!(own["place"]["address"]["street"], "Gasse 1", "what the public does not see stays");
    assert_eq!(own["contact"]["email"]["value"], "chor@example.org");
    assert_eq!(own["state"], "published");
    let late = program.send("PUT", &path, &document, &[("if-match", seen.header("etag"))]);
    assert_eq!(refused(&late).0, 412, "somebody was quicker");
    for (method, wrong) in [("PUT", &mut document), ("PATCH", &mut json!({}))] {
        wrong["categories"] = json!(["sprot"]);
        let late = program.send(method, &path, wrong, &[("if-match", seen.header("etag"))]);
        assert_eq!(refused(&late), (422, vec!["categories[0]".into()]), "mended in any case");
        wrong["categories"] = json!(["culture_leisure"]);
    }
    let endless = [("if-match", &*"x".repeat(201))];
    assert_eq!(refused(&program.send("PUT", &path, &document, &endless)).0, 400, "no tag of ours");
    assert_eq!(refused(&program.send("PUT", &path, &document, &[])).0, 409);
    let mut bare = own.clone();
    bare["place"] = json!({"mode": "online"});
    let all = program.send("PUT", &path, &bare, &[]);
    assert_eq!((all.status, &all.json()["offer"]["place"]), (200, &json!({"mode": "online"})));
    let nameless = program.send("PATCH", &path, &json!({"tags": []}), &[]);
    assert_eq!(refused(&nameless).0, 428, "whoever changes something says what");
}

#[test]
fn dates_are_cancelled_moved_and_as_planned_after_all() {
    let (scene, member, page) = scene();
    let offer = scene.offer("Montagstreff");
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Montagstreff", true);
    let program = Program::made(&scene.house, &member, &page, ALL);
    let dates = format!("/api/v1/offers/{}/dates", offer.id);
    let all = read(&scene.house, &dates);
    assert_eq!(all["dates"][1]["begin"], "2026-08-31T15:00");
    let path = format!("{dates}/2026-08-31T15:00");
    let cancelled =
        program.send("PUT", &path, &json!({"state": "cancelled", "reason": "ill"}), &[]);
    assert_eq!(good(cancelled)["state"], "cancelled");
    let seen = read(&scene.house, &format!("{path}?lang=en"));
    assert_eq!(seen["state"], "cancelled", "it shows at once");
    assert_eq!((&seen["reason"], &seen["reason_code"]), (&json!("Illness"), &json!("ill")));
    let words = read(&scene.house, "/api/v1/vocabularies?lang=en");
    assert_eq!(words["date_reason"][1], json!({"value": "ill", "label": "Illness"}));
    let moved = json!({"state": "moved", "date": "2026-09-01", "from": "16:00"});
    let moved = good(program.send("PUT", &path, &moved, &[]));
    assert_eq!(
        (&moved["start"], &moved["end"]),
        (&json!("2026-09-01T16:00"), &json!("2026-09-01T18:00"))
    );
    let restored = program.delete(&path.replace(':', "%3A"));
    assert_eq!(good(restored)["state"], "planned");
    let tasks = scene.house.ask("select kind from task where done_at is null");
    assert!(tasks.contains(&"live".to_owned()), "staff see what a member's program did");
    senseless(&program, &dates, &path);
}

/// What cannot be said of a date.
fn senseless(program: &Program, dates: &str, path: &str) {
    for (time, body) in [
        ("2026-08-31T16:00", json!({"state": "cancelled"})),
        ("2026-08-17T15:00", json!({"state": "cancelled"})),
    ] {
        assert_eq!(
            refused(&program.send("PUT", &format!("{dates}/{time}"), &body, &[])),
            (422, vec!["begin".into()])
        );
    }
    for (time, said) in [("2026-08-31", "2026-09-07T15:00"), ("2026-08-31T16:00", "nichts geplant")]
    {
        let answer = program.get(&format!("{dates}/{time}"));
        assert_eq!(refused(&answer), (404, vec!["begin".into()]));
        assert!(answer.text().contains(said), "{}", answer.text());
    }
    let why = program.send("PUT", path, &json!({"state": "cancelled", "reason": "tired"}), &[]);
    let why = why.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(why.contains("„tired“") && why.contains("holidays, ill, room, event"), "{why}");
    for (body, field) in [
        (json!({"state": "off"}), "state"),
        (json!({"state": "moved"}), "date"),
        (json!({"state": "moved", "date": "2026-08-01"}), "date"),
        (json!({"state": "moved", "date": "2026-09-01", "from": "25:00"}), "from"),
        (json!({"state": "cancelled", "reason": "no time"}), "reason"),
        (json!({"state": "cancelled", "why": "ill"}), "why"),
    ] {
        assert_eq!(
            refused(&program.send("PUT", path, &body, &[])),
            (422, vec![field.into()]),
            "{body}"
        );
    }
}

#[test]
fn it_is_confirmed_withdrawn_and_brought_back() {
    let (scene, member, page) = scene();
    let offer = scene.offer("Montagstreff");
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Montagstreff", true);
    let program = Program::made(&scene.house, &member, &page, ALL);
    let path = format!("/api/v1/offers/{}", offer.id);
    let confirmed = good(program.post(&format!("{path}/confirm"), Value::Null));
    assert!(confirmed["offer"]["confirmed_at"].is_string());
    let gone = good(program.post(&format!("{path}/withdraw"), json!({"reason": "Sommerpause"})));
    assert_eq!((&gone["state"], &gone["reason"]), (&json!("withdrawn"), &json!("Sommerpause")));
    assert_eq!(scene.house.visitor().get(&path).status, 404);
    assert_eq!(good(program.post(&format!("{path}/restore"), Value::Null))["state"], "published");
    assert_eq!(scene.house.visitor().get(&path).status, 200);
    let list = good(program.get("/api/v1/submissions?limit=1"));
    assert_eq!((&list["matched"], &list["submissions"][0]["id"]), (&json!(1), &json!(offer.id)));
}

#[test]
fn a_networks_token_acts_like_its_staff() {
    let (scene, member, page) = scene();
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let office = Program::made(&scene.house, &staff, "/desk/ludwigsburg/tokens", ALL);
    let choir = Program::made(&scene.house, &member, &page, ALL);
    let nobody = office.post("/api/v1/offers", rehearsal("Ohne Verein"));
    assert_eq!(refused(&nobody), (422, vec!["organisation".into()]));
    let mut document = rehearsal("Vom Amt");
    document["organisation"] = json!(scene.verein.id);
    assert_eq!(office.post("/api/v1/offers", document).status, 201);
    let sent = choir.post("/api/v1/offers", rehearsal("Vom Chor")).json();
    let decision =
        format!("/api/v1/submissions/{}/decision", sent["id"].as_str().unwrap_or_default());
    let deed = |decision: &str, reason: Option<&str>| json!({"decision": decision, "revision": sent["revision"], "reason": reason});
    assert_eq!(refused(&choir.post(&decision, deed("approve", None))).0, 403);
    let waits = good(office.get("/api/v1/submissions"));
    assert_eq!(waits["submissions"][0]["id"], sent["id"]);
    assert_eq!(
        refused(&office.post(&decision, deed("decline", None))),
        (422, vec!["reason".into()])
    );
    assert_eq!(good(office.post(&decision, deed("approve", None)))["state"], "published");
    assert_eq!(refused(&office.post(&decision, deed("approve", None))).0, 409);
    scene.listed_soon("Vom Chor", true);
}

#[test]
fn what_does_not_hold_is_named_field_by_field_in_the_language_that_was_asked_for() {
    let (scene, member, page) = scene();
    let program = Program::made(&scene.house, &member, &page, ALL);
    let broken = json!({"title": {"de": ""}, "purpose": "request", "schedule": {"slots": [{"rule": {"weekly": {"weekdays": []}}, "from": "9:00"}]}});
    let answer = program.post("/api/v1/offers?lang=en", broken);
    let (status, fields) = refused(&answer);
    assert_eq!(status, 422);
    for field in ["title", "categories", "contact", "expires", "schedule.slots[0].rule.weekdays"] {
        assert!(fields.iter().any(|named| named == field), "{field} in {fields:?}");
    }
    assert!(answer.text().contains("This is missing."), "in English: {}", answer.text());
    for (change, field) in [
        (json!({"titel": "x"}), "titel"),
        (json!({"categories": ["sprot"]}), "categories[0]"),
        (
            json!({"contact": {"website": "https://chor.example", "mail": "a@b.example"}}),
            "contact.mail",
        ),
        (json!({"network": "heidenau"}), "organisation"),
        (json!({"organisation": "6ba7b810-9dad-41d1-80b4-00c04fd430c8"}), "organisation"),
        (json!({"co_organisers": ["6ba7b810-9dad-41d1-80b4-00c04fd430c8"]}), "co_organisers"),
        (json!({"place": {"mode": "exact", "point": [48.897, 9.19]}}), "place.point"),
        (json!({"place": {"mode": "exact"}}), "place.point"),
        (json!({"place": {"mode": "exact", "point": [13.4, 52.5]}}), "place.point"),
        (json!({"expires": "2020-01-01"}), "expires"),
    ] {
        let mut document = rehearsal("Chor");
        document
            .as_object_mut()
            .expect("fields")
            .extend(change.as_object().expect("fields").clone());
        assert_eq!(
            refused(&program.post("/api/v1/offers", document)),
            (422, vec![field.into()]),
            "{change}"
        );
    }
    bodies(&scene, &program);
    every_part(&program);
}

/// One part that has a wrong form hides nothing of the others, and says in the reader's words what is expected there.
fn every_part(program: &Program) {
    let broken = json!({"title": {"de": "Chor"}, "categories": ["sprot"], "contact": {"mail": "a@b.example"},
        "women_only": "ja", "languages": "de", "place": {"mode": "exact"}, "co_organisers": ["6ba7b810-9dad-41d1-80b4-00c04fd430c8"]});
    let answer = program.post("/api/v1/offers?lang=uk", broken);
    let (status, mut fields) = refused(&answer);
    fields.sort();
    let all = [
        "categories[0]",
        "co_organisers",
        "contact.mail",
        "languages",
        "place.point",
        "women_only",
    ];
    assert_eq!((status, fields), (422, all.map(str::to_owned).to_vec()), "{}", answer.text());
    let said = answer.text();
    assert!(said.contains("Тут має бути список") && said.contains("german_course"), "{said}");
    assert!(!said.contains("expected") && !said.contains("struct"), "no machine's words: {said}");
    let list = program.post("/api/v1/offers", json!([1]));
    assert_eq!(refused(&list), (422, vec!["body".into()]));
}

#[test]
fn what_an_entry_kept_from_before_is_in_nobodys_way_and_not_lost() {
    let (scene, member, page) = scene();
    let mut offer = scene.offer("Montagstreff");
    offer.content.schedule.more.insert("rota".into(), json!(2));
    offer.content.schedule.slots[0].more.insert("room".into(), json!("2.01"));
    offer.content.contact = Default::default();
    // Nearly a whole day, as it was taken once.
    (offer.content.schedule.slots[0].from, offer.content.schedule.slots[0].to) =
        (21 * 60, Some(20 * 60));
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Montagstreff", true);
    let program = Program::made(&scene.house, &member, &page, ALL);
    let path = format!("/api/v1/offers/{}", offer.id);
    let own = program.get(&path);
    assert!(!own.text().contains("rota"), "{}", own.text());
    let change = json!({"tags": ["neu"], "schedule": {"by_appointment": true}});
    let kept = |answer: crate::cast::Answer| {
        assert_eq!(answer.status, 202, "{}", answer.text());
        let last = format!(
            "select content from revision where offer = '{}' order by number desc limit 1",
            offer.id
        );
        let stored = scene.house.ask(&last).concat();
        assert!(stored.contains("\"rota\":2") && stored.contains("\"2.01\""), "{stored}");
    };
    kept(program.send("PATCH", &path, &change, &[("if-match", "*")]));
    let mut whole = good(program.get(&path));
    whole["tags"] = json!(["noch", "neuer"]);
    kept(program.send("PUT", &path, &whole, &[("if-match", "*")]));
    let sent = json!({"schedule": {"rota": 3}});
    let sent = program.send("PATCH", &path, &sent, &[("if-match", "*")]);
    assert_eq!(refused(&sent), (422, vec!["schedule.rota".into()]), "what is sent is looked at");
    let other = json!({"schedule": {"slots": [{"rule": {"weekly": {"weekdays": ["tu"]}}, "from": "22:00", "to": "21:30"}]}});
    let other = program.send("PATCH", &path, &other, &[("if-match", "*")]);
    assert_eq!(refused(&other), (422, vec!["schedule.slots[0].to".into()]), "a new one is a slip");
    assert!(other.text().contains("14:00"), "it says what would do: {}", other.text());
    let bad = json!({"contact": {"email": {"value": "chor"}}});
    let bad = program.send("PATCH", &path, &bad, &[("if-match", "*")]);
    assert_eq!(refused(&bad).0, 422, "a way to get in touch has to be one");
}

/// Bodies that are no documents at all.
fn bodies(scene: &Scene, program: &Program) {
    let wrong =
        program.send("POST", "/api/v1/offers", &rehearsal("x"), &[("content-type", "text/plain")]);
    assert_eq!(refused(&wrong).0, 415);
    let unknown = program.post("/api/v1/offers?language=de", rehearsal("Chor"));
    assert_eq!(refused(&unknown), (400, vec!["language".into()]));
    let large = json!({"title": {"de": "x".repeat(300 * 1024)}});
    assert_eq!(refused(&program.post("/api/v1/offers", large)).0, 413);
    assert_eq!(scene.house.ask("select id from offer where source_name is null and network in (select id from network where slug = 'ludwigsburg')").len(), 0);
}
