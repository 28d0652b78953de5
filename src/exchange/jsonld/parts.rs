//! The parts of linked data: places, addresses, hours, rules, meetings.

use super::super::entry::Entry;
use super::{CONTEXT, best, node, put};
use crate::language::Interface;
use crate::network::Meeting;
use crate::network::Network;
use crate::place::Place;
use crate::place::PlaceMode;
use crate::schedule::Change;
use crate::schedule::DAY;
use crate::schedule::Rule;
use crate::schedule::Slot;
use crate::schedule::instant;
use crate::vocabulary::Wheelchair;
use chrono::{NaiveTime, Weekday};
use serde_json::{Map, Value, json};

/// Where an event takes place. One whose place is not public is said to be in the town, as its page says too.
pub fn location(event: &mut Map<String, Value>, entry: &Entry<'_>) {
    let online = entry.offer.content.place.mode == PlaceMode::Online;
    let (mode, location) = match online {
        true => {
            let url = entry.website().map_or_else(|| entry.address(), str::to_owned);
            ("Online", json!({"@type": "VirtualLocation", "url": url}))
        }
        false => {
            let mut place = place(entry);
            let amenities = amenities(entry);
            put(&mut place, "amenityFeature", (!amenities.is_empty()).then_some(amenities));
            ("Offline", Value::Object(place))
        }
    };
    let mode = format!("{CONTEXT}/{mode}EventAttendanceMode");
    event.insert("eventAttendanceMode".into(), mode.into());
    event.insert("location".into(), location);
}

/// The place as far as the public may know: its point only where one may be sent there.
pub fn place(entry: &Entry<'_>) -> Map<String, Value> {
    let place = &entry.offer.content.place;
    let mut said = node("Place");
    let area = place.area.as_ref().map(|area| area.name.as_str());
    let street = place.address.as_ref().and_then(|address| address.street.as_deref());
    let name = place.name.as_deref().or(area).or(street).unwrap_or(&entry.network.town);
    said.insert("name".into(), name.into());
    // Without an address of its own a place is taken for an online one.
    said.insert("url".into(), entry.address().into());
    let town = || json!({"@type": "PostalAddress", "addressLocality": entry.network.town, "addressCountry": "DE"});
    said.insert("address".into(), postal(place).unwrap_or_else(town));
    if let Some(point) = place.point.filter(|_| entry.is_exact()) {
        let geo =
            json!({"@type": "GeoCoordinates", "latitude": point.lat(), "longitude": point.lon()});
        said.insert("geo".into(), geo);
    }
    said
}

/// A postal address; none where not even the town is said.
fn postal(place: &Place) -> Option<Value> {
    let address = place.address.as_ref()?;
    let mut said = node("PostalAddress");
    put(&mut said, "streetAddress", address.street.as_deref());
    put(&mut said, "postalCode", address.postal_code.as_deref());
    put(&mut said, "addressLocality", address.locality.as_deref());
    said.insert("addressCountry".into(), "DE".into());
    (said.len() > 2).then_some(Value::Object(said))
}

/// What makes it easier to come.
pub fn amenities(entry: &Entry<'_>) -> Vec<Value> {
    let content = &entry.offer.content;
    let feature = |name: String, value: Value| json!({"@type": "LocationFeatureSpecification", "name": name, "value": value});
    let wheelchair = content.wheelchair.map(|wheelchair| {
        feature(wheelchair.label(entry.lang).into_owned(), (wheelchair != Wheelchair::No).into())
    });
    wheelchair.into_iter().collect()
}

/// How a service is reached: where, in which languages, by which number.
pub fn availability(entry: &Entry<'_>) -> Value {
    let mut channel = node("ServiceChannel");
    let mode = entry.offer.content.place.mode;
    if matches!(mode, PlaceMode::Exact | PlaceMode::Area) {
        let mut place = place(entry);
        let amenities = amenities(entry);
        put(&mut place, "amenityFeature", (!amenities.is_empty()).then_some(amenities));
        channel.insert("serviceLocation".into(), Value::Object(place));
    }
    let spoken = entry.spoken(0).into_iter();
    let spoken: Vec<_> = spoken
        .map(|one| json!({"@type": "Language", "name": one.label(entry.lang), "alternateName": one.id()}))
        .collect();
    put(&mut channel, "availableLanguage", (!spoken.is_empty()).then_some(spoken));
    let phone = entry.phone().map(|phone| json!({"@type": "ContactPoint", "telephone": phone}));
    put(&mut channel, "servicePhone", phone);
    let url = entry.website().map_or_else(|| entry.address(), str::to_owned);
    channel.insert("serviceUrl".into(), url.into());
    Value::Object(channel)
}

/// The weekly hours.
pub fn hours(entry: &Entry<'_>) -> Vec<Value> {
    let weekly = |slot: &Slot| {
        let Rule::Weekly { weekdays, every: 1 } = &slot.rule else {
            return None;
        };
        let days: Vec<_> = weekdays.iter().map(day).collect();
        let mut hours = node("OpeningHoursSpecification");
        hours.insert("dayOfWeek".into(), days.into());
        hours.insert("opens".into(), clock(slot.from).into());
        // Midnight at the end of a day is its last minute, as Google reads it.
        let to = slot.to?;
        hours.insert("closes".into(), clock(if to == DAY { DAY - 1 } else { to }).into());
        put(&mut hours, "validFrom", slot.valid_from.map(|day| day.to_string()));
        put(&mut hours, "validThrough", slot.valid_until.map(|day| day.to_string()));
        Some(Value::Object(hours))
    };
    entry.offer.content.schedule.slots.iter().filter_map(weekly).collect()
}

/// The rules of a series, with the days on which it does not take place.
pub fn schedules(entry: &Entry<'_>) -> Vec<Value> {
    let schedule = &entry.offer.content.schedule;
    let today = entry.now.date();
    let cancelled = |change| matches!(change, Change::Cancelled);
    let except: Vec<_> = schedule
        .exceptions
        .iter()
        .filter(|one| cancelled(one.change) && one.date >= today)
        .map(|one| one.date.to_string())
        .collect();
    let rule = |slot: &Slot| {
        let mut said = node("Schedule");
        let (frequency, days): (String, Vec<String>) = match &slot.rule {
            Rule::Weekly { weekdays, every } => {
                (format!("P{every}W"), weekdays.iter().map(day).collect())
            }
            Rule::Monthly { weekday, nth, every } => {
                let code = &weekday.to_string()[..2].to_uppercase();
                (format!("P{every}M"), nth.iter().map(|nth| format!("{nth}{code}")).collect())
            }
        };
        said.insert("repeatFrequency".into(), frequency.into());
        said.insert("byDay".into(), days.into());
        said.insert("startTime".into(), clock(slot.from).into());
        put(&mut said, "endTime", slot.to.map(|to| clock(if to == DAY { 0 } else { to })));
        put(&mut said, "startDate", slot.valid_from.map(|day| day.to_string()));
        put(&mut said, "endDate", slot.valid_until.map(|day| day.to_string()));
        put(&mut said, "exceptDate", (!except.is_empty()).then(|| except.clone()));
        said.insert("scheduleTimezone".into(), entry.network.time_zone.name().into());
        Value::Object(said)
    };
    schedule.slots.iter().map(rule).collect()
}

/// A coming meeting of a network.
pub fn meeting(one: &Meeting, network: &Network, lang: Interface, home: &str) -> Value {
    let mut event = node("Event");
    put(&mut event, "name", best(&one.text, lang));
    let start = match one.from {
        Some(time) => instant(one.date.and_time(time), network.time_zone).to_rfc3339(),
        None => one.date.to_string(),
    };
    event.insert("startDate".into(), start.into());
    if let (Some(_), Some(until)) = (one.from, one.until) {
        let end = instant(one.date.and_time(until), network.time_zone).to_rfc3339();
        event.insert("endDate".into(), end.into());
    }
    let status = if one.cancelled { "EventCancelled" } else { "EventScheduled" };
    event.insert("eventStatus".into(), format!("{CONTEXT}/{status}").into());
    let name = one.place.as_deref().unwrap_or(&network.town);
    let address =
        json!({"@type": "PostalAddress", "addressLocality": network.town, "addressCountry": "DE"});
    let url = format!("{home}/about");
    event.insert(
        "location".into(),
        json!({"@type": "Place", "name": name, "address": address, "url": url}),
    );
    event.insert("url".into(), url.into());
    Value::Object(event)
}

/// A weekday by its name in the vocabulary.
fn day(weekday: Weekday) -> String {
    let name = match weekday {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    };
    format!("{CONTEXT}/{name}")
}

/// Minutes of the day as `15:00:00`.
fn clock(minutes: u16) -> String {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minutes) * 60 % 86_400, 0);
    time.unwrap_or(NaiveTime::MIN).format("%H:%M:%S").to_string()
}
