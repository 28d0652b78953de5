//! Keeping tokens: made and revoked by those whose they are, shown once, and good for nothing else.

use super::{Program, good, refused};
use crate::cast::House;
use crate::office::Scene;
use serde_json::{Value, json};

#[test]
fn a_token_works_until_it_is_revoked_or_over_or_its_maker_left_and_its_secret_is_kept_nowhere() {
    let scene = Scene::new(House::with_clock());
    let verein = scene.verein.id.to_string();
    let page = format!("/account/organisation/{verein}/tokens");
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    let [revoked, old, left] =
        [(); 3].map(|()| Program::made(&scene.house, &member, &page, &["write"]));
    let works = |program: &Program| program.get("/api/v1/token").status;
    assert_eq!([&revoked, &old, &left].map(works), [200, 200, 200]);
    let shown = member.get(&page).text();
    assert!(shown.contains("Website des Chors") && !shown.contains(&revoked.token), "shown once");
    let stored = scene.house.whole("program").concat();
    assert!(!stored.contains(&revoked.token), "only its hash is kept");
    let id = scene
        .house
        .ask("select id from program where used_at is not null order by made_at, id limit 1")
        .concat();
    let hash = stadtkarte::store::fingerprint(&revoked.token);
    let own = scene.house.ask(&format!("select id from program where hash = '{hash}'")).concat();
    assert!(!id.is_empty());
    assert_eq!(member.post(&page, &[("do", "revoke"), ("token", &own)]).status, 303);
    assert_eq!([&revoked, &old, &left].map(works), [401, 200, 200]);
    assert_eq!(refused(&revoked.get("/api/v1/token")).0, 401);
    assert_eq!(detail(&revoked.get("/api/v1/token")), "Dieser Schlüssel ist widerrufen.");
    assert_eq!(revoked.get("/api/v1/token").header("www-authenticate"), "Bearer");
    scene.house.set_clock("2026-12-01T12:00:00+01:00");
    scene.house.visitor().wait_until("it is over", |_| works(&old) == 401);
    assert_eq!(detail(&old.get("/api/v1/token")), "Dieser Schlüssel ist abgelaufen.");
    scene.house.set_clock(crate::cast::NOW);
    scene.house.visitor().wait_until("it works again", |_| works(&left) == 200);
    assert_eq!(member.post(&format!("/account/organisation/{verein}/leave"), &[]).status, 303);
    assert_eq!(works(&left), 401, "nobody takes a way in along");
    assert!(detail(&left.get("/api/v1/token")).contains("gehört nicht mehr dazu"));
}

#[test]
fn a_token_is_good_for_what_it_was_made_for_and_for_its_own_entries_only() {
    let scene = Scene::new(House::with_samples());
    let verein = scene.verein.id.to_string();
    let page = format!("/account/organisation/{verein}/tokens");
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    let offer = scene.offer("Montagstreff");
    scene.run(scene.store.publish(&offer, crate::office::mira()));
    scene.listed_soon("Montagstreff", true);
    let path = format!("/api/v1/offers/{}", offer.id);
    let weak = Program::made(&scene.house, &member, &page, &["confirm"]);
    assert_eq!(weak.post(&format!("{path}/confirm"), Value::Null).status, 200);
    for (method, path, body) in [
        ("POST", "/api/v1/offers".to_owned(), json!({})),
        ("PATCH", path.clone(), json!({"revision": "r1"})),
        ("PUT", path.clone(), json!({"revision": "r1"})),
        ("POST", format!("{path}/withdraw"), json!({})),
        ("PUT", format!("{path}/dates/2026-08-31T15:00"), json!({"state": "cancelled"})),
        ("POST", "/api/v1/webhooks".to_owned(), json!({"url": "https://verein.example"})),
        (
            "POST",
            format!("/api/v1/submissions/{}/decision", offer.id),
            json!({"decision": "approve"}),
        ),
    ] {
        let answer = weak.send(method, &path, &body, &[]);
        assert_eq!(refused(&answer).0, 403, "{method} {path}");
        assert!(detail(&answer).contains("(confirm)"), "what it may: {}", answer.text());
    }
    others(&scene, &path);
    let still = format!("select cast(count(*) as text) from revision where offer = '{}'", offer.id);
    assert_eq!(scene.house.ask(&still), ["1"], "nothing was changed");
}

/// The sentence that says why something was refused.
fn detail(answer: &crate::cast::Answer) -> String {
    answer.json()["detail"].as_str().unwrap_or_default().to_owned()
}

/// A program of another network reaches none of it, whatever it may do at home.
fn others(scene: &Scene, path: &str) {
    let elsewhere = scene.house.staff("heidenau", "hei@example.org");
    let all = ["write", "confirm", "dates", "withdraw", "decide", "webhooks"];
    let other = Program::made(&scene.house, &elsewhere, "/desk/heidenau/tokens", &all);
    for (method, path) in [
        ("PUT", path.to_owned()),
        ("PATCH", path.to_owned()),
        ("POST", format!("{path}/confirm")),
        ("POST", format!("{path}/withdraw")),
        ("POST", format!("{path}/restore")),
        ("PUT", format!("{path}/dates/2026-08-31T15:00")),
        ("POST", path.replace("offers", "submissions") + "/decision"),
    ] {
        let body = json!({"state": "cancelled"});
        let answer = other.send(method, &path, &body, &[("if-match", "*")]);
        assert_eq!(answer.status, 403, "{method} {path}: {}", answer.text());
        assert!(detail(&answer).contains("gehört jemand anderem"), "{}", answer.text());
    }
    assert_eq!(other.get(&path.replace("offers", "submissions")).status, 403);
    let hidden = scene.offer("Noch geheim");
    scene.run(scene.store.submit(&hidden, None, crate::office::mira()));
    let hidden = format!("/api/v1/submissions/{}", hidden.id);
    assert_eq!(refused(&other.get(&hidden)).0, 404, "nobody learns that it is there");
    assert!(good(other.get(path)).get("state").is_none(), "others see what everybody sees");
}

#[test]
fn no_cookie_counts_for_a_program_and_no_page_elsewhere_may_send_a_token() {
    let scene = Scene::new(House::with_samples());
    let verein = scene.verein.id.to_string();
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    for path in ["/api/v1/token", "/api/v1/submissions", "/api/v1/webhooks"] {
        let none = member.get(path);
        let with = |token| scene.house.visitor().get_with(path, &[("authorization", token)]);
        let (unknown, other) = (with("Bearer stadtkarte_7f"), with("Basic abc"));
        for answer in [&none, &unknown, &other] {
            assert_eq!(refused(answer).0, 401, "{path}");
        }
        assert!(detail(&none).starts_with("Es fehlt der Schlüssel"), "{}", none.text());
        assert_eq!(detail(&unknown), "Diesen Schlüssel kennen wir nicht.");
        assert!(detail(&other).contains("Bearer stadtkarte_…"), "{}", other.text());
    }
    assert_eq!(refused(&member.post("/api/v1/offers", &[])).0, 401);
    let options =
        ureq::Agent::new_with_defaults().options(format!("{}/api/v1/offers", scene.house.url));
    let options = options.header("origin", "https://elsewhere.example").call().expect("an answer");
    let said = |name: &str| {
        options
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(said("access-control-allow-methods"), "GET, HEAD");
    assert!(!said("access-control-allow-headers").contains("authorization"));
}

#[test]
fn only_members_and_staff_make_tokens_and_the_page_says_what_is_wrong() {
    let scene = Scene::new(House::with_samples());
    let verein = scene.verein.id.to_string();
    let page = format!("/account/organisation/{verein}/tokens");
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let stranger = scene.house.person("stranger@example.org", "Stranger");
    let make = [("do", "token"), ("name", "x"), ("right", "write")];
    assert_eq!((staff.get(&page).status, staff.post(&page, &make).status), (404, 404));
    assert_eq!(
        (stranger.get(&page).status, stranger.post("/desk/ludwigsburg/tokens", &make).status),
        (404, 404)
    );
    assert_eq!(scene.house.whole("program").len(), 0);
    let nameless = member.post(&page, &[("do", "token"), ("name", " "), ("right", "write")]);
    assert_eq!((nameless.status, nameless.texts("#f-name-wrong").len()), (422, 1));
    let rightless = member.post(&page, &[("do", "token"), ("name", "Meins")]);
    assert_eq!(
        (rightless.status, rightless.attributes("#f-name", "value").concat().as_str()),
        (422, "Meins")
    );
    for private in [
        "https://127.0.0.1/",
        "http://verein.example/",
        "https://[fd00::1]/x",
        "https://localhost:8443/",
    ] {
        let hook = [("do", "webhook"), ("url", private), ("event", "offer.published")];
        let answer = member.post(&page, &hook);
        assert_eq!((answer.status, answer.texts("#f-url-wrong").len()), (422, 1), "{private}");
    }
}
