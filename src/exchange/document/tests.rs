//! A document that was read can be changed and sent back, and what is wrong with one is named by its place.

use super::*;
use crate::place::{Channel, PlaceMode};

/// What a good document says.
fn good(document: Value) -> Sent {
    let (sent, problems) = sent(document);
    assert!(problems.is_empty(), "{problems:?}");
    sent
}

/// What is wrong with another one.
fn wrong(document: Value) -> Vec<Problem> {
    sent(document).1
}

fn whole() -> Value {
    json!({"title": {"de": "Café", "ar": {"value": "مقهى", "origin": "machine"}}, "categories": ["sport", "sport"],
        "languages": [{"language": "ar", "mode": "spoken"}], "place": {"mode": "area", "area": {"name": "Weststadt", "point": [9.1, 48.9]},
        "point": [9.123, 48.912], "address": {"street": "Gasse 1", "locality": "Stadt"}}, "contact": {"email": {"value": "a@b.example"},
        "phone": {"value": "07141 12", "public": true}}, "schedule": {"slots": [{"rule": {"weekly": {"weekdays": ["mo"]}}, "from": "15:00"}]},
        "age": {"min": 3}, "women_only": true, "expires": null, "tags": ["a"], "url": "https://elsewhere.example"})
}

#[test]
fn what_was_written_can_be_sent_back() {
    let first = good(whole());
    assert_eq!(first.content.categories.len(), 1, "a value counts once");
    let again = good(Value::Object(written(&first.content)));
    assert_eq!(again.content, first.content);
    assert!(faults(&first.content).is_empty());
}

#[test]
fn everything_that_is_wrong_is_named_with_its_place() {
    let document = json!({"titel": "Café", "categories": ["sprot"], "women_only": "ja", "tags": ["\u{0}"], "organisation": "x"});
    let problems = wrong(document);
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["tags", "organisation", "categories[0]", "women_only", "titel"]);
    assert_eq!(wrong(json!([1]))[0].key, "problem-expected-object");
    let mut content = good(whole()).content;
    content.categories.clear();
    content.place.mode = PlaceMode::Exact;
    content.place.point = None;
    content.contact.email = Some(Channel { value: "x".into(), public: true });
    content.schedule.slots[0].valid_until = "2026-01-01".parse().ok();
    content.schedule.slots[0].valid_from = "2026-02-01".parse().ok();
    let fields: Vec<String> = faults(&content).into_iter().map(|one| one.field).collect();
    let wanted = ["schedule.slots[0].valid_until", "categories", "place.point", "contact.email"];
    assert_eq!(fields, wanted);
}

#[test]
fn what_is_misspelt_deep_inside_is_named_and_not_lost() {
    let mut document = whole();
    document["contact"]["mail"] = json!("a@b.example");
    document["contact"]["email"]["publik"] = json!(true);
    document["place"]["adress"] = json!({"street": "Gasse 1"});
    document["schedule"]["slots"][0]["until"] = json!("22:00");
    document["schedule"]["dates"] = json!([{"date": "2026-02-30", "from": "15:00"}]);
    let problems = wrong(document);
    let named = |code: &str| -> Vec<&str> {
        let these = problems.iter().filter(|problem| problem.key == code);
        these.map(|problem| problem.field.as_str()).collect()
    };
    let unknown = named("problem-unknown-field");
    assert_eq!(unknown, ["place.adress", "contact.email.publik", "contact.mail"]);
    assert_eq!(named("problem-shape"), ["schedule.dates[0].date"]);
    let mut document = whole();
    document["schedule"]["slots"][0]["until"] = json!("22:00");
    let problems = wrong(document);
    assert_eq!(problems[0].field, "schedule.slots[0].until");
}

#[test]
fn who_sends_the_public_form_back_takes_nothing_away_that_it_does_not_show() {
    let base = good(whole()).content;
    let mut changed = good(Value::Object(written(&base.clone().published()))).content;
    assert_ne!(changed.place, base.place);
    changed.women_only = false;
    let kept = with_hidden(changed.clone(), &base);
    assert_eq!((&kept.place, &kept.contact), (&base.place, &base.contact));
    assert!(!kept.women_only);
    changed.place.mode = PlaceMode::Online;
    assert_eq!(with_hidden(changed, &base).place.mode, PlaceMode::Online);
}

#[test]
fn what_other_versions_keep_is_not_shown_and_stays_where_nobody_touched_it() {
    let mut base = good(whole()).content;
    base.schedule.more.insert("rota".into(), json!(2));
    base.schedule.slots[0].more.insert("room".into(), json!("2.01"));
    let shown = written(&base);
    assert!(!Value::Object(shown.clone()).to_string().contains("rota"), "{shown:?}");
    let mut changed = good(Value::Object(shown)).content;
    changed.women_only = false;
    assert_eq!(with_rest(changed.clone(), &base).schedule, base.schedule);
    changed.schedule.slots[0].from += 60;
    let moved = with_rest(changed, &base).schedule;
    assert_eq!((moved.more.len(), moved.slots[0].more.len()), (1, 0), "another slot is another");
}
