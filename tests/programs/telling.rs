//! Telling: a webhook hears of every change once, signed, and of nothing that is not its business; one that is gone is left alone.

use super::{Program, good, refused};
use crate::cast::{Folder, House, NOW};
use crate::office::{Scene, content, mira};
use crate::residents::service::{Question, Service};
use serde_json::{Value, json};
use stadtkarte::offer::Offer;
use stadtkarte::program::signature;

/// A house that may ask this machine, with a clock of its own.
fn house() -> House {
    let folder = Folder::new();
    let clock = format!("@{}", folder.write("now", NOW).display());
    let database = folder.database();
    let settings =
        [("STADTKARTE_NOW", clock.as_str()), ("STADTKARTE_PRIVATE_ADDRESSES", "127.0.0.1")];
    House::open(folder, &database, &settings)
}

fn header<'q>(question: &'q Question, name: &str) -> &'q str {
    let start = format!("{name}: ");
    question.headers.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default()
}

/// What a receiver was told so far: the event, the title of the offer where there is one, and the reason.
fn told(service: &Service) -> Vec<(String, Value, Value)> {
    let bodies = service.asked().into_iter().map(|question| serde_json::from_str(&question.body));
    let bodies = bodies.map(|body: Result<Value, _>| body.expect("JSON"));
    bodies
        .map(|body| {
            (
                body["event"].as_str().unwrap_or_default().to_owned(),
                body["offer"]["title"]["de"].clone(),
                body["reason"].clone(),
            )
        })
        .collect()
}

fn heard(scene: &Scene, service: &Service, count: usize) -> Vec<(String, Value, Value)> {
    scene
        .house
        .visitor()
        .wait_until(&format!("{count} were told"), |_| told(service).len() >= count);
    told(service)
}

#[test]
fn a_webhook_hears_of_every_change_once_and_can_check_that_it_is_from_us() {
    let scene = Scene::new(house());
    let verein = scene.verein.id.to_string();
    let member = scene.house.member(&verein, "webmaster@example.org", "Web Master");
    let program = Program::made(
        &scene.house,
        &member,
        &format!("/account/organisation/{verein}/tokens"),
        &["write", "dates", "webhooks"],
    );
    let receiver = Service::new(|_| (200, String::new(), String::new()));
    let made = program.post("/api/v1/webhooks", json!({"url": format!("{}/hook", receiver.url)}));
    assert_eq!(made.status, 201, "{}", made.text());
    let secret = made.json()["secret"].as_str().expect("a secret").to_owned();
    let offer = scene.offer("Montagstreff");
    let change = Offer { content: content("Neuwort"), ..offer.clone() };
    scene.run(scene.store.publish(&offer, mira()));
    scene.run(scene.store.submit(&change, Some(1), mira()));
    scene.run(scene.store.return_(offer.id, None, "Bitte kürzer", mira()));
    let all = heard(&scene, &receiver, 3);
    let old = json!("Montagstreff");
    assert_eq!(all[0], ("offer.published".into(), old.clone(), Value::Null));
    assert_eq!(all[1], ("submission.received".into(), old.clone(), Value::Null));
    assert_eq!(all[2], ("submission.returned".into(), old, json!("Bitte kürzer")));
    let date = format!("/api/v1/offers/{}/dates/2026-08-31T15:00", offer.id);
    good(program.send("PUT", &date, &json!({"state": "cancelled"}), &[]));
    good(program.delete(&date));
    scene.run(scene.store.withdraw(offer.id, None, mira()));
    let events: Vec<String> = heard(&scene, &receiver, 6).into_iter().map(|one| one.0).collect();
    assert_eq!(events[3..], ["offer.date_cancelled", "offer.date_restored", "offer.withdrawn"]);
    genuine(&receiver, &secret);
    let last = good(program.get(made.header("location")));
    assert_eq!(last["deliveries"].as_array().map(Vec::len), Some(6));
    assert_eq!((&last["deliveries"][0]["status"], &last["secret"]), (&json!(200), &Value::Null));
}

/// Everything that was told is signed with this secret, carries its own name, and says nothing that nobody approved.
fn genuine(receiver: &Service, secret: &str) {
    for question in receiver.asked() {
        assert_eq!(question.line, "POST /hook");
        assert!(!question.body.contains("Neuwort"), "nothing unapproved: {}", question.body);
        let signed = header(&question, "stadtkarte-signature");
        let (moment, digits) = signed
            .strip_prefix("t=")
            .and_then(|rest| rest.split_once(",v1="))
            .expect("a signature");
        let moment = moment.parse().expect("a moment");
        assert_eq!(digits, signature(secret, moment, &question.body));
        let body: Value = serde_json::from_str(&question.body).expect("JSON");
        assert_eq!(
            header(&question, "stadtkarte-delivery"),
            body["id"].as_str().unwrap_or_default()
        );
        assert_eq!(
            header(&question, "stadtkarte-event"),
            body["event"].as_str().unwrap_or_default()
        );
    }
}

#[test]
fn what_did_not_arrive_is_sent_again_under_the_same_name_and_then_its_owner_gets_a_letter() {
    let scene = Scene::new(house());
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let program = Program::made(&scene.house, &staff, "/desk/ludwigsburg/tokens", &["webhooks"]);
    let receiver = Service::new(|_| (500, String::new(), String::new()));
    let hook = json!({"url": receiver.url, "events": ["offer.published"]});
    let made = program.post("/api/v1/webhooks", hook);
    let path = made.header("location").to_owned();
    scene.run(scene.store.publish(&scene.offer("Montagstreff"), mira()));
    heard(&scene, &receiver, 1);
    scene.house.set_clock("2026-08-24T15:02:00+02:00");
    heard(&scene, &receiver, 2);
    let asked = receiver.asked();
    assert_eq!(header(&asked[0], "stadtkarte-delivery"), header(&asked[1], "stadtkarte-delivery"));
    scene
        .house
        .visitor()
        .wait_until("it is noted", |_| good(program.get(&path))["deliveries"][0]["tries"] == 2);
    assert!(good(program.get(&path))["failing_since"].is_string());
    scene.house.set_clock("2026-08-28T15:00:00+02:00");
    scene
        .house
        .visitor()
        .wait_until("it is disabled", |_| good(program.get(&path))["disabled_at"].is_string());
    let letters = || scene.house.letters("staff@example.org");
    scene.house.visitor().wait_until("the letter is there", |_| {
        letters().iter().any(|letter| letter.text.contains(&receiver.url))
    });
    let count = receiver.asked().len();
    scene.run(scene.store.publish(&scene.offer("Dienstagstreff"), mira()));
    scene.listed_soon("Dienstagstreff", true);
    assert_eq!(
        program.post(&format!("{path}/test"), Value::Null).status,
        202,
        "a test switches it on"
    );
    heard(&scene, &receiver, count + 1);
    assert_eq!(told(&receiver).last().map(|one| one.0.as_str()), Some("test"));
}

#[test]
fn no_redirect_is_followed_and_no_private_address_is_asked_whatever_leads_there() {
    let scene = Scene::new(house());
    let staff = scene.house.staff("ludwigsburg", "staff@example.org");
    let program = Program::made(&scene.house, &staff, "/desk/ludwigsburg/tokens", &["webhooks"]);
    let inside = Service::new(|_| (200, String::new(), String::new()));
    let to = format!("location: {}/secret\r\n", inside.url);
    let turning = Service::new(move |_| (307, to.clone(), String::new()));
    // A name of this machine is not what the settings allow; one that was kept before anybody asked leads nowhere.
    let port = inside.url.rsplit(':').next().unwrap_or_default();
    let hooks = [0, 1].map(|_| {
        let hook = json!({"url": turning.url, "events": ["offer.published"]});
        let made = program.post("/api/v1/webhooks", hook);
        assert_eq!(made.status, 201, "{}", made.text());
        made.header("location").to_owned()
    });
    let second = hooks[1].rsplit('/').next().unwrap_or_default();
    let named = format!("https://localhost:{port}/");
    scene.house.tell(&format!("update webhook set url = '{named}' where id = '{second}'"));
    for hook in &hooks {
        assert_eq!(program.post(&format!("{hook}/test"), Value::Null).status, 202);
        let tried = |_: &_| good(program.get(hook))["deliveries"][0]["given_up_at"].is_string();
        scene.house.visitor().wait_until("it was tried", tried);
    }
    assert_eq!(good(program.get(&hooks[0]))["deliveries"][0]["status"], 307);
    assert_eq!(inside.asked().len(), 0, "nobody was led inside");
    for private in [
        "https://10.0.0.7/",
        "https://192.168.1.1/",
        "http://127.0.0.2/",
        "https://169.254.169.254/latest",
        "https://localhost/hook",
        "https://crm.internal/hook",
    ] {
        let answer = program.post("/api/v1/webhooks", json!({"url": private}));
        assert_eq!(refused(&answer), (422, vec!["url".into()]), "{private}");
    }
    misspelt(&program);
    assert_eq!(program.delete(&hooks[0]).status, 204);
    assert_eq!(program.get(&hooks[0]).status, 404);
}

/// Events that there are not, and none at all: the answer says which there are.
fn misspelt(program: &Program) {
    let hook = |events: Value| {
        let hook = json!({"url": "https://verein.example/", "events": events});
        let answer = program.post("/api/v1/webhooks", hook);
        let (status, fields) = refused(&answer);
        assert_eq!(status, 422, "{}", answer.text());
        (fields.concat(), answer.json()["detail"].as_str().unwrap_or_default().to_owned())
    };
    let (field, none) = hook(json!([]));
    assert!(field == "events" && none.contains("offer.published, offer.changed"), "{none}");
    let (field, unknown) = hook(json!(["offer.stolen"]));
    assert!(field == "events[0]" && unknown.contains("„offer.stolen“"), "{unknown}");
    assert_eq!(hook(json!("offer.published")).1, "events: Erwartet wird eine Liste: [ … ]");
}
