//! What hangs on a service: when, where, in which languages, by which number, for whom.

use super::taxonomy::{Term, terms_of};
use super::{Depth, Object, derived, object, web};
use crate::exchange::entry::Entry;
use crate::language::say;
use crate::place::Address;
use crate::place::PlaceMode;
use crate::schedule::DAY;
use crate::schedule::Rule;
use crate::schedule::SingleDate;
use crate::schedule::Slot;
use crate::vocabulary::Mode;
use chrono::Weekday;
use serde_json::{Value, json};
use uuid::Uuid;

/// A telephone number of a service or an organisation, which `owner` names.
pub fn phones(of: Uuid, owner: &str, number: Option<&str>) -> Value {
    let phone =
        |number| json!({"id": derived(of, "phone"), owner: of, "number": number, "type": "voice"});
    number.map(phone).into_iter().collect()
}

/// The offer's own address for questions.
pub fn contacts(entry: &Entry<'_>) -> Value {
    let of = entry.offer.id;
    let contact = |email| json!({"id": derived(of, "contact"), "service_id": of, "email": email});
    super::mail(entry.email()).map(contact).into_iter().collect()
}

/// A row for each slot and each single date. What HSDS cannot say, holidays and exceptions, stands in words and in the calendar.
pub fn schedules(entry: &Entry<'_>) -> Value {
    let schedule = &entry.offer.content.schedule;
    let said = schedule.sentences_from(entry.now.date(), entry.lang).join(" ");
    let slots =
        schedule.slots.iter().enumerate().map(|(at, one)| (format!("slot-{at}"), slot(one)));
    let dates =
        schedule.dates.iter().enumerate().map(|(at, one)| (format!("date-{at}"), date(one)));
    let mut rows: Vec<(String, Object)> = slots.chain(dates).collect();
    if rows.is_empty() && !said.is_empty() {
        rows.push(("words".into(), Object::new()));
    }
    let calendar =
        schedule.is_known().then(|| web(Some(&format!("{}/calendar.ics", entry.address()))));
    let whole = rows.into_iter().map(|(name, mut row)| {
        row.insert("id".into(), derived(entry.offer.id, &name));
        row.insert("service_id".into(), entry.offer.id.to_string().into());
        row.extend(object([
            ("description", Some(said.clone().into())),
            ("schedule_link", calendar.clone().flatten()),
        ]));
        Value::from(row)
    });
    whole.collect()
}

fn slot(slot: &Slot) -> Object {
    let (frequency, every, days) = match &slot.rule {
        Rule::Weekly { weekdays, every } => {
            ("WEEKLY", *every, weekdays.iter().map(code).collect::<Vec<_>>())
        }
        Rule::Monthly { weekday, nth, every } => {
            ("MONTHLY", *every, nth.iter().map(|nth| format!("{nth}{}", code(*weekday))).collect())
        }
    };
    let (from, until) = (slot.valid_from, slot.valid_until);
    object([
        ("freq", Some(frequency.into())),
        ("interval", Some(every.into())),
        ("wkst", Some("MO".into())),
        ("byday", Some(days.join(",").into())),
        ("opens_at", Some(clock(slot.from))),
        ("closes_at", slot.to.map(clock)),
        ("valid_from", from.map(|day| day.to_string().into())),
        ("valid_to", until.map(|day| day.to_string().into())),
        ("dtstart", from.map(|day| day.to_string().into())),
        ("until", until.map(|day| day.to_string().into())),
    ])
}

fn date(date: &SingleDate) -> Object {
    let first = Value::from(date.date.to_string());
    let last = date.until.map_or_else(|| first.clone(), |day| day.to_string().into());
    object([
        ("dtstart", Some(first.clone())),
        ("valid_from", Some(first)),
        ("valid_to", Some(last.clone())),
        ("until", Some(last)),
        ("opens_at", Some(clock(date.from))),
        ("closes_at", date.to.map(clock)),
    ])
}

fn code(day: Weekday) -> String {
    day.to_string()[..2].to_uppercase()
}

/// Minutes of the day as `17:00`; midnight at the end of a day is its last minute, as in our linked data.
fn clock(minutes: u16) -> Value {
    let minutes = minutes.min(DAY - 1);
    format!("{:02}:{:02}", minutes / 60, minutes % 60).into()
}

/// The languages spoken there, with how.
pub fn languages(entry: &Entry<'_>) -> Value {
    let all = entry.offer.content.languages.iter().map(|one| {
        let id = one.language.id();
        // Plain language is German; other readers know no code for it.
        let code = id.split('-').next().unwrap_or(id);
        let name = one.language.label(entry.lang);
        let note = (one.mode != Mode::Main).then(|| one.mode.label(entry.lang).into_owned().into());
        let row = object([
            ("id", Some(derived(entry.offer.id, &format!("language:{id}")))),
            ("service_id", Some(entry.offer.id.to_string().into())),
            ("name", Some(name.into_owned().into())),
            ("code", Some(code.into())),
            ("note", note),
        ]);
        Value::from(row)
    });
    all.collect()
}

/// The quarter of an offer that shows no more of its place than that.
pub fn service_areas(entry: &Entry<'_>) -> Value {
    let place = &entry.offer.content.place;
    let area = place.area.as_ref().filter(|_| place.mode == PlaceMode::Area);
    let area = area.map(|area| {
        json!({"id": derived(entry.offer.id, "area"), "service_id": entry.offer.id, "name": area.name})
    });
    area.into_iter().collect()
}

/// That it costs nothing; other prices stand in words.
pub fn cost_options(entry: &Entry<'_>) -> Value {
    let free = entry.offer.content.cost.free == Some(true);
    let option = || {
        json!({"id": derived(entry.offer.id, "cost"), "service_id": entry.offer.id, "option": say(entry.lang, "page-free"),
            "currency": "EUR", "amount": 0})
    };
    free.then(option).into_iter().collect()
}

/// What it is about, for whom and of which kind, as terms of our taxonomies.
pub fn attributes(entry: &Entry<'_>) -> Value {
    let attribute = |term: Term| {
        json!({"id": derived(entry.offer.id, &format!("{}:{}", term.taxonomy.code(), term.code())), "link_id": entry.offer.id,
            "link_type": term.taxonomy.code(), "link_entity": "service", "taxonomy_term_id": term.id(),
            "value": term.label(entry.lang), "taxonomy_term": term.told(entry.lang)})
    };
    terms_of(&entry.offer.content).into_iter().map(attribute).collect()
}

/// Where it is, as far as the public may know; none where it is nowhere.
pub fn location(entry: &Entry<'_>, depth: Depth) -> Option<Object> {
    let (of, place) = (entry.offer.id, &entry.offer.content.place);
    let kind = match place.mode {
        PlaceMode::Exact | PlaceMode::Area => "physical",
        PlaceMode::Online => "virtual",
        PlaceMode::None => return None,
    };
    let point = place.shown();
    let area = place.area.as_ref().map(|area| area.name.clone());
    let street = place.address.as_ref().and_then(|address| address.street.clone());
    let name = place.name.clone().or(area).or(street).unwrap_or_else(|| entry.network.town.clone());
    let roughly = place.mode == PlaceMode::Area || place.approximate;
    let url = (kind == "virtual").then(|| web(entry.website().or(Some(&entry.address()))));
    let mut said = object([
        ("id", Some(derived(of, "location"))),
        ("location_type", Some(kind.into())),
        ("url", url.flatten()),
        ("organization_id", Some(entry.offer.organisation.to_string().into())),
        ("name", Some(name.into())),
        ("description", roughly.then(|| say(entry.lang, "page-place-approximate").into())),
        ("transportation", place.directions.best(entry.lang).map(|best| best.value.into())),
        ("latitude", point.map(|point| point.lat().into())),
        ("longitude", point.map(|point| point.lon().into())),
    ]);
    if depth == Depth::Full {
        let wheelchair = entry.offer.content.wheelchair.map(|wheelchair| {
            json!([{"id": derived(of, "wheelchair"), "location_id": derived(of, "location"), "description": wheelchair.label(entry.lang)}])
        });
        let address = place.address.as_ref().and_then(|address| self::address(entry, address));
        said.extend(object([
            ("addresses", address.map(|address| vec![Value::from(address)].into())),
            ("accessibility", wheelchair),
        ]));
    }
    Some(said)
}

/// The address where it is whole: HSDS knows none without a street or a postal code.
fn address(entry: &Entry<'_>, address: &Address) -> Option<Object> {
    let of = entry.offer.id;
    Some(object([
        ("id", Some(derived(of, "address"))),
        ("location_id", Some(derived(of, "location"))),
        ("address_1", Some(address.street.clone()?.into())),
        ("city", Some(address.locality.as_ref().unwrap_or(&entry.network.town).clone().into())),
        ("state_province", Some(entry.network.land.label(entry.lang).into_owned().into())),
        ("postal_code", Some(address.postal_code.clone()?.into())),
        ("country", Some("DE".into())),
        ("address_type", Some("physical".into())),
    ]))
}
