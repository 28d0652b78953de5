//! Offers, organisations and networks as schema.org describes them, in JSON-LD, for search engines and other machines that read our pages.
//! Every node stands in full where it is needed: a reference to another node is not followed by everybody.

mod parts;

use super::entry::{Entry, is_web, public};
use crate::language::Interface;
use crate::language::Texts;
use crate::network::Meeting;
use crate::network::Network;
use crate::offer::AgeRange;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::place::PlaceMode;
use crate::schedule::Occurrence;
use crate::schedule::State;
use crate::schedule::instant;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use chrono::{Days, NaiveDateTime};
use parts::{amenities, availability, hours, location, place, schedules};
use serde_json::{Map, Value, json};

/// The name of the vocabulary.
const CONTEXT: &str = "https://schema.org";

/// JSON-LD as the content of a script element: no text in it can end the element.
pub fn script(value: &Value) -> String {
    let text = value.to_string();
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// An offer as what it is: something that takes place, a course, a place, a service, or a search for people.
pub fn linked_offer(entry: &Entry<'_>) -> Value {
    let content = &entry.offer.content;
    let takes_place = matches!(
        content.format,
        Format::Meeting | Format::Event | Format::Course | Format::Project
    );
    let mut node = match (content.purpose, content.format) {
        (Purpose::Request, _) => demand(entry),
        _ if takes_place && let Some(event) = event(entry) => event,
        (_, Format::Course) => course(entry),
        (_, Format::Place) => open_place(entry),
        _ => service(entry),
    };
    describe(&mut node, entry);
    node.insert("@context".into(), CONTEXT.into());
    Value::Object(node)
}

/// What every kind of offer says of itself.
fn describe(node: &mut Map<String, Value>, entry: &Entry<'_>) {
    let content = &entry.offer.content;
    node.insert("@id".into(), format!("{}#offer", entry.address()).into());
    node.insert("name".into(), entry.title().into());
    node.insert("url".into(), entry.address().into());
    let longer = content.description.best(entry.lang).map(|best| best.value);
    let said = entry.summary().or(longer);
    put(node, "description", said.map(|text| text.chars().take(1000).collect::<String>()));
    let image = format!("{}/{}/preview.png", entry.origin, entry.network.slug);
    node.insert("image".into(), image.into());
}

fn put<T: Into<Value>>(node: &mut Map<String, Value>, name: &str, value: Option<T>) {
    if let Some(value) = value {
        node.insert(name.to_owned(), value.into());
    }
}

fn node(kind: &str) -> Map<String, Value> {
    Map::from_iter([("@type".to_owned(), kind.into())])
}

/// Something with a date: the next one, else the last one; of a series, its rule too. None where nobody said a date.
fn event(entry: &Entry<'_>) -> Option<Map<String, Value>> {
    let content = &entry.offer.content;
    let occurrence = told(entry)?;
    let mut event = node(kind_of_event(content.format, &content.categories));
    let written = |time: NaiveDateTime| instant(time, entry.network.time_zone).to_rfc3339();
    event.insert("startDate".into(), written(occurrence.start).into());
    put(&mut event, "endDate", (!occurrence.open_end).then(|| written(occurrence.end)));
    let status = match occurrence.state {
        State::Planned => "EventScheduled",
        State::Moved(planned) => {
            event.insert("previousStartDate".into(), written(planned).into());
            "EventRescheduled"
        }
        State::Cancelled => "EventCancelled",
    };
    event.insert("eventStatus".into(), format!("{CONTEXT}/{status}").into());
    let series = schedules(entry);
    put(&mut event, "eventSchedule", (!series.is_empty()).then_some(series));
    location(&mut event, entry);
    let names = people(entry);
    put(&mut event, "organizer", (!names.is_empty()).then_some(names));
    let spoken = tags(entry, occurrence.languages);
    put(&mut event, "inLanguage", (!spoken.is_empty()).then_some(spoken));
    open_to(&mut event, entry);
    Some(event)
}

/// The time that an event is told by.
fn told(entry: &Entry<'_>) -> Option<Occurrence> {
    let schedule = &entry.offer.content.schedule;
    if let Some(next) = schedule.next(entry.now, entry.calendar, 1).into_iter().next() {
        return Some(next);
    }
    let today = entry.now.date();
    let year = Days::new(366);
    let coming = schedule.occurrences(today, today.checked_add_days(year)?, entry.calendar);
    let past = || schedule.occurrences(today.checked_sub_days(year)?, today, entry.calendar).pop();
    coming.into_iter().next().or_else(past)
}

fn kind_of_event(format: Format, categories: &[Category]) -> &'static str {
    match (format, categories.first()) {
        (Format::Course, _) | (_, Some(Category::GermanCourse)) => "EducationEvent",
        (_, Some(Category::Sport)) => "SportsEvent",
        (Format::Meeting, _) => "SocialEvent",
        _ => "Event",
    }
}

fn course(entry: &Entry<'_>) -> Map<String, Value> {
    let mut course = node("Course");
    put(&mut course, "provider", people(entry).into_iter().next());
    let spoken = tags(entry, 0);
    put(&mut course, "inLanguage", (!spoken.is_empty()).then_some(spoken));
    open_to(&mut course, entry);
    // Without dates it is held by appointment or all the time; where, and in which languages, is known all the same.
    let mut held = node("CourseInstance");
    let online = entry.offer.content.place.mode == PlaceMode::Online;
    held.insert("courseMode".into(), if online { "Online" } else { "Onsite" }.into());
    if matches!(entry.offer.content.place.mode, PlaceMode::Exact | PlaceMode::Area) {
        held.insert("location".into(), Value::Object(place(entry)));
    }
    course.insert("hasCourseInstance".into(), held.into());
    course
}

fn service(entry: &Entry<'_>) -> Map<String, Value> {
    let content = &entry.offer.content;
    let office = content.categories.contains(&Category::PublicOffice);
    let mut service = node(if office { "GovernmentService" } else { "Service" });
    put(&mut service, "provider", people(entry).into_iter().next());
    let kind = content.categories.first().map(|category| category.label(entry.lang).into_owned());
    put(&mut service, "serviceType", kind);
    service.insert("areaServed".into(), json!({"@type": "City", "name": entry.network.town}));
    service.insert("availableChannel".into(), availability(entry));
    let open = hours(entry);
    put(&mut service, "hoursAvailable", (!open.is_empty()).then_some(open));
    audience(&mut service, entry);
    if content.cost.free == Some(true) {
        service.insert(
            "offers".into(),
            json!({"@type": "Offer", "price": 0, "priceCurrency": "EUR", "url": entry.address()}),
        );
    }
    service
}

/// A house that is open: the place itself, with its hours.
fn open_place(entry: &Entry<'_>) -> Map<String, Value> {
    let mut open = place(entry);
    let hours = hours(entry);
    put(&mut open, "openingHoursSpecification", (!hours.is_empty()).then_some(hours));
    let amenities = amenities(entry);
    put(&mut open, "amenityFeature", (!amenities.is_empty()).then_some(amenities));
    put(&mut open, "telephone", entry.phone());
    put(&mut open, "isAccessibleForFree", entry.offer.content.cost.free);
    put(&mut open, "sameAs", entry.website());
    open
}

/// People or things that are looked for.
fn demand(entry: &Entry<'_>) -> Map<String, Value> {
    let content = &entry.offer.content;
    let mut demand = node("Demand");
    let wanted = json!({"@type": "Service", "name": entry.title(), "serviceType": content.categories.first().map(|c| c.label(entry.lang))});
    demand.insert("itemOffered".into(), wanted);
    demand.insert("areaServed".into(), json!({"@type": "City", "name": entry.network.town}));
    put(&mut demand, "seller", people(entry).into_iter().next());
    put(&mut demand, "validThrough", content.expires.map(|day| day.to_string()));
    demand
}

/// Whom it is for, and what it costs.
fn open_to(node: &mut Map<String, Value>, entry: &Entry<'_>) {
    let content = &entry.offer.content;
    put(node, "isAccessibleForFree", content.cost.free);
    if content.cost.free == Some(true) {
        let offer = json!({"@type": "Offer", "price": 0, "priceCurrency": "EUR", "url": entry.address(),
            "availability": format!("{CONTEXT}/InStock")});
        node.insert("offers".into(), offer);
    }
    put(node, "typicalAgeRange", content.age.map(ages));
    audience(node, entry);
}

fn ages(age: AgeRange) -> String {
    age.max.map_or_else(|| format!("{}-", age.min), |max| format!("{}-{max}", age.min))
}

fn audience(node: &mut Map<String, Value>, entry: &Entry<'_>) {
    let groups = &entry.offer.content.target_groups;
    let labels: Vec<_> = groups.iter().map(|group| group.label(entry.lang)).collect();
    if !labels.is_empty() {
        let audience = json!({"@type": "Audience", "audienceType": labels.join(", ")});
        node.insert("audience".into(), audience);
    }
}

/// The tags of the languages spoken there.
fn tags(entry: &Entry<'_>, of_slot: u32) -> Vec<&'static str> {
    entry.spoken(of_slot).into_iter().map(|language| language.id()).collect()
}

/// Who is behind it.
fn people(entry: &Entry<'_>) -> Vec<Value> {
    let all = entry.organisations.iter();
    all.map(|one| Value::Object(organisation(one, entry.lang, &entry.home()))).collect()
}

fn best(texts: &Texts, lang: Interface) -> Option<&str> {
    texts.best(lang).map(|best| best.value)
}

/// An organisation with its page under the network's address.
fn organisation(one: &Organisation, lang: Interface, home: &str) -> Map<String, Value> {
    let mut said = node("Organization");
    put(&mut said, "name", best(&one.name, lang));
    said.insert("url".into(), format!("{home}/organisation/{}", short_id(one.id)).into());
    put(&mut said, "sameAs", one.contact.website.as_deref().filter(|address| is_web(address)));
    said
}

/// An organisation as its own page tells it.
pub fn linked_organisation(
    one: &Organisation,
    network: &Network,
    lang: Interface,
    home: &str,
) -> Value {
    let mut said = organisation(one, lang, home);
    said.insert("@context".into(), CONTEXT.into());
    put(&mut said, "description", best(&one.about, lang));
    put(&mut said, "telephone", public(one.contact.phone.as_ref()));
    put(&mut said, "email", public(one.contact.email.as_ref()));
    let member = json!({"@type": "Organization", "name": best(&network.name, lang), "url": home});
    said.insert("memberOf".into(), member);
    Value::Object(said)
}

/// A network with its members and its coming meetings.
pub fn linked_network(
    network: &Network,
    members: &[&Organisation],
    meetings: &[&Meeting],
    lang: Interface,
    home: &str,
) -> Value {
    let mut said = node("Organization");
    said.insert("@context".into(), CONTEXT.into());
    put(&mut said, "name", best(&network.name, lang));
    said.insert("url".into(), format!("{home}/about").into());
    put(&mut said, "description", best(&network.about, lang));
    said.insert("areaServed".into(), json!({"@type": "City", "name": network.town}));
    let website = network.contact.website.as_deref();
    put(&mut said, "sameAs", website.filter(|address| is_web(address)));
    put(&mut said, "telephone", public(network.contact.phone.as_ref()));
    put(&mut said, "email", public(network.contact.email.as_ref()));
    let members: Vec<_> =
        members.iter().map(|one| Value::Object(organisation(one, lang, home))).collect();
    put(&mut said, "member", (!members.is_empty()).then_some(members));
    let events: Vec<_> =
        meetings.iter().map(|one| parts::meeting(one, network, lang, home)).collect();
    put(&mut said, "event", (!events.is_empty()).then_some(events));
    Value::Object(said)
}

/// The pages of a list, in its order: the first of so many.
pub fn linked_list(pages: impl Iterator<Item = String>, total: usize) -> Value {
    let entries = pages.enumerate();
    let entries: Vec<_> = entries
        .map(|(place, url)| json!({"@type": "ListItem", "position": place + 1, "url": url}))
        .collect();
    json!({"@context": CONTEXT, "@type": "ItemList", "numberOfItems": total, "itemListElement": entries})
}
