//! Offers as iCalendar (RFC 5545), one or many: a series stays a series, and the events carry the rules of their time zone with them.
//! Escaping is the library's. Somebody else's file is read in `read`.

mod fold;
mod meeting;
mod read;
#[cfg(test)]
mod reading;
mod rules;
mod zone;

pub use meeting::{MeetingFile, meeting_ical};
pub use read::schedule_from_ical;

use super::entry::Entry;
use crate::language::say;
use crate::offer::Content;
use crate::schedule::Recurrence;
use crate::schedule::Source;
use crate::schedule::State;
use crate::schedule::mask;
use crate::vocabulary::Format;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use fold::folded;
use icalendar::{Component, EventLike, Property};
use rules::zone_rules;
use uuid::Uuid;

/// How far ahead holidays are written out, in months.
const HORIZON: u32 = 24;

/// What a calendar of many offers says of itself.
#[derive(Debug, Clone, Copy)]
pub struct CalendarHead<'a> {
    /// Identifies the calendar for ever, wherever it is read.
    pub id: Uuid,
    /// What the subscriber's program calls it.
    pub name: &'a str,
    /// What it holds, in a sentence.
    pub description: &'a str,
    /// The page that shows the same.
    pub page: &'a str,
    /// The whole address of the calendar itself.
    pub own: &'a str,
    /// The zone of the network.
    pub zone: Tz,
    /// The day on which it is written.
    pub today: NaiveDate,
}

/// An offer's times as a calendar; none where nobody said any.
pub fn ical(entry: &Entry<'_>) -> Option<String> {
    let mut calendar = begun(entry.title(), entry.network.time_zone);
    let events = events(entry);
    let empty = events.is_empty();
    for recurrence in events {
        calendar.push(event(entry, recurrence));
    }
    (!empty).then(|| written(&calendar, &[entry.network.time_zone], entry.now.date()))
}

/// The times of many offers as one calendar to subscribe to; without any it is empty, since there may be some tomorrow.
pub fn ical_of(head: &CalendarHead<'_>, entries: &[Entry<'_>]) -> String {
    let mut calendar = begun(head.name, head.zone);
    calendar.append_property(Property::new("X-WR-CALDESC", plain(head.description)));
    calendar.append_property(Property::new("DESCRIPTION", plain(head.description)));
    calendar.append_property(Property::new("UID", head.id.to_string()));
    calendar.append_property(Property::new("X-PUBLISHED-TTL", "P1D"));
    calendar.append_property(Property::new("URL", head.page));
    calendar
        .append_property(Property::new("SOURCE", head.own).add_parameter("VALUE", "URI").done());
    let mut zones = vec![head.zone];
    for entry in entries {
        zones.push(entry.network.time_zone);
        for recurrence in events(entry) {
            calendar.push(event(entry, recurrence));
        }
    }
    written(&calendar, &zones, head.today)
}

/// A calendar with its name and no event yet.
fn begun(name: &str, zone: Tz) -> icalendar::Calendar {
    let mut calendar = icalendar::Calendar::empty();
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Stadtkarte//Stadtkarte//DE"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", plain(name)));
    calendar.append_property(Property::new("NAME", plain(name)));
    calendar.append_property(Property::new("X-WR-TIMEZONE", zone.name()));
    calendar.append_property(
        Property::new("REFRESH-INTERVAL", "P1D").add_parameter("VALUE", "DURATION").done(),
    );
    calendar
}

/// The calendar's text with the rules of these zones before its events.
fn written(calendar: &icalendar::Calendar, zones: &[Tz], today: NaiveDate) -> String {
    let mut zones = zones.to_vec();
    zones.sort_unstable_by_key(|zone| zone.name());
    zones.dedup();
    let rules: String = zones.into_iter().map(|zone| zone_rules(zone, today)).collect();
    let text = calendar.to_string();
    // An event's own text cannot hold this: there a line feed is escaped.
    let at = text.find("\nBEGIN:VEVENT").or_else(|| text.rfind("\nEND:VCALENDAR"));
    match at {
        Some(at) => folded(&format!("{}{rules}{}", &text[..=at], &text[at + 1..])),
        None => folded(&text),
    }
}

/// The events that say when an offer is.
/// A series that does not say since when begins in the present week, so that nobody's calendar fills with the past.
fn events(entry: &Entry<'_>) -> Vec<Recurrence> {
    let (zone, schedule) = (entry.network.time_zone, &entry.offer.content.schedule);
    let today = entry.now.date();
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    let horizon = today.checked_add_months(Months::new(HORIZON)).unwrap_or(NaiveDate::MAX);
    let mut events = without_lone_moves(schedule.to_rrule(entry.calendar, zone, monday, horizon));
    begin_when_it_does(entry, &mut events);
    events
}

/// A single date that was moved is simply at its new time: there is no series that it would be an instance of.
fn without_lone_moves(mut events: Vec<Recurrence>) -> Vec<Recurrence> {
    let lone = |event: &Recurrence| {
        event.rule.is_none() && event.also.is_empty() && event.instead_of.is_none()
    };
    let lone: Vec<_> = events.iter().filter(|event| lone(event)).cloned().collect();
    let is_lone = |time: NaiveDateTime, source| {
        lone.iter().any(|event| event.start == time && event.source == source)
    };
    let mut replaced = Vec::new();
    for event in &mut events {
        if let Some(planned) = event.instead_of.filter(|planned| is_lone(*planned, event.source)) {
            replaced.push((planned, event.source));
            event.instead_of = None;
        }
    }
    events
        .retain(|event| !(lone.contains(event) && replaced.contains(&(event.start, event.source))));
    events
}

/// A series whose first time is cancelled begins with the next: many calendars show the first whatever is said of it.
fn begin_when_it_does(entry: &Entry<'_>, events: &mut [Recurrence]) {
    let replaced: Vec<_> =
        events.iter().filter_map(|event| Some((event.source, event.instead_of?))).collect();
    let schedule = &entry.offer.content.schedule;
    for series in events.iter_mut().filter(|event| event.rule.is_some()) {
        if !series.except.contains(&series.start) {
            continue;
        }
        let (first, source) = (series.start.date(), series.source);
        let year = first.checked_add_months(Months::new(12)).unwrap_or(first);
        let planned = schedule.occurrences(first, year, entry.calendar).into_iter();
        let planned = planned.filter(|one| one.source == source && one.state == State::Planned);
        let moved = replaced.iter().filter(|(other, _)| *other == source).map(|(_, time)| *time);
        let times = planned.map(|one| one.start).chain(moved);
        if let Some(start) = times.filter(|time| *time > series.start).min() {
            series.end = series.end.map(|end| start + (end - series.start));
            series.start = start;
            series.except.retain(|time| *time > start);
        }
    }
}

/// A set of dates without those that are cancelled, and whether nothing of it is left.
fn settled(mut event: Recurrence) -> (Recurrence, bool) {
    if event.rule.is_some() || event.except.is_empty() {
        return (event, false);
    }
    let except = std::mem::take(&mut event.except);
    let all = std::iter::once(event.start).chain(std::mem::take(&mut event.also));
    let mut left: Vec<_> = all.filter(|time| !except.contains(time)).collect();
    if left.is_empty() {
        return (event, true);
    }
    let first = left.remove(0);
    event.end = event.end.map(|end| first + (end - event.start));
    (Recurrence { start: first, also: left, ..event }, false)
}

fn event(entry: &Entry<'_>, recurrence: Recurrence) -> icalendar::Event {
    let (offer, content) = (entry.offer, &entry.offer.content);
    let (recurrence, cancelled) = settled(recurrence);
    let mut event = icalendar::Event::new();
    let source = match recurrence.source {
        Source::Slot(place) => format!("slot-{place}"),
        Source::Date(place) => format!("date-{place}"),
    };
    event.uid(&format!("{}-{source}", offer.id)).timestamp(offer.changed_at);
    event.add_property("LAST-MODIFIED", utc(offer.changed_at));
    // Grows with every change, as calendars want it, and stays within 32 bits.
    let minutes = (offer.changed_at.timestamp() / 60).max(0);
    event.add_property("SEQUENCE", minutes.to_string());
    add_times(&mut event, &recurrence, entry.network.time_zone);
    let summary = Property::new("SUMMARY", plain(entry.title()));
    event.append_property(in_language(summary, entry));
    event.append_property(in_language(
        Property::new("DESCRIPTION", plain(&description(entry, recurrence.source))),
        entry,
    ));
    event.add_property("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
    event.add_property("URL", entry.address());
    let place = entry.place_lines();
    if !place.is_empty() {
        event.add_property("LOCATION", plain(&place.join(", ")));
    }
    if let Some(point) = content.place.point.filter(|_| entry.is_exact()) {
        event.add_property("GEO", format!("{:.6};{:.6}", point.lat(), point.lon()));
    }
    event.categories(content.categories.iter().map(|category| category.label(entry.lang)));
    // Opening hours are no appointment; they should not make anybody look busy.
    if matches!(content.format, Format::Place | Format::Service) {
        event.add_property("TRANSP", "TRANSPARENT");
    }
    event
}

fn in_language(property: Property, entry: &Entry<'_>) -> Property {
    in_words(property, entry.lang)
}

fn in_words(property: Property, lang: crate::language::Interface) -> Property {
    let mut property = property;
    property.add_parameter("LANGUAGE", lang.html_lang()).done()
}

/// The lines of the schedule's own writer, as properties; a whole day without a rule is a date.
fn add_times(event: &mut icalendar::Event, recurrence: &Recurrence, zone: Tz) {
    let as_dates =
        recurrence.is_all_day() && recurrence.rule.is_none() && recurrence.instead_of.is_none();
    for line in recurrence.text(zone).lines() {
        let Some((name, value)) = line.split_once(':') else {
            continue;
        };
        let (name, zone) = name.split_once(";TZID=").map_or((name, None), |(n, z)| (n, Some(z)));
        let mut property = match as_dates {
            true => Property::new(name, value.replace("T000000", "")),
            false => Property::new(name, value),
        };
        match zone {
            Some(_) if as_dates => {
                property.add_parameter("VALUE", "DATE");
            }
            Some(zone) => {
                property.add_parameter("TZID", zone);
            }
            None => {}
        }
        event.append_property(property);
    }
}

/// What stands in the event for those who open it: the summary, languages, cost, who, how to ask, and the way to the page.
fn description(entry: &Entry<'_>, source: Source) -> String {
    let content = &entry.offer.content;
    let mut lines: Vec<String> = entry.summary().map(str::to_owned).into_iter().collect();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{}: {value}", say(entry.lang, key)));
        }
    };
    let spoken = entry.spoken(languages_of(content, source)).into_iter();
    let spoken: Vec<_> = spoken.map(|one| one.label(entry.lang)).collect();
    add("page-languages", spoken.join(entry.lang.comma()));
    if content.cost.free == Some(true) {
        add("page-cost", say(entry.lang, "page-free").into_owned());
    }
    if content.registration.required == Some(true) {
        add("page-registration", say(entry.lang, "page-registration-needed").into_owned());
    }
    let best = |o: &std::sync::Arc<crate::organisation::Organisation>| {
        o.name.best(entry.lang).map(|name| name.value.to_owned())
    };
    let names: Vec<_> = entry.organisations.iter().filter_map(best).collect();
    add("page-organisation", names.join(entry.lang.comma()));
    let ways = [entry.phone(), entry.email(), entry.website()];
    add("page-contact", ways.into_iter().flatten().collect::<Vec<_>>().join(entry.lang.comma()));
    lines.push(entry.address());
    lines.join("\n")
}

/// The languages of a slot or date of its own; 0 where it has none.
fn languages_of(content: &Content, source: Source) -> u32 {
    let schedule = &content.schedule;
    match source {
        Source::Slot(place) => schedule.slots.get(place).map_or(0, |slot| mask(&slot.languages)),
        Source::Date(place) => schedule.dates.get(place).map_or(0, |date| mask(&date.languages)),
    }
}

fn utc(moment: DateTime<Utc>) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The text without what would break a line of the file; line feeds stay and are escaped.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 9, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
    }

    /// A set of dates, two hours each.
    fn set(days: &[u32], except: &[u32]) -> Recurrence {
        let times = |days: &[u32]| days.iter().map(|day| at(*day, 17)).collect::<Vec<_>>();
        Recurrence {
            start: at(days[0], 17),
            end: Some(at(days[0], 19)),
            rule: None,
            except: times(except),
            also: times(&days[1..]),
            instead_of: None,
            source: Source::Date(0),
        }
    }

    #[test]
    fn a_set_of_dates_begins_with_the_first_that_takes_place() {
        let (left, cancelled) = settled(set(&[1, 8, 15], &[1]));
        assert!(!cancelled && left.except.is_empty());
        assert_eq!(
            (left.start, left.end, left.also),
            (at(8, 17), Some(at(8, 19)), vec![at(15, 17)])
        );
        let (left, cancelled) = settled(set(&[1, 8], &[1, 8]));
        assert!(cancelled && left.start == at(1, 17) && left.also.is_empty());
    }

    #[test]
    fn a_single_date_that_was_moved_is_one_event_at_its_new_time() {
        let moved = Recurrence {
            start: at(3, 10),
            end: None,
            instead_of: Some(at(1, 17)),
            ..set(&[1], &[])
        };
        let events = without_lone_moves(vec![set(&[1], &[]), moved.clone()]);
        assert_eq!(events, [Recurrence { instead_of: None, ..moved.clone() }]);
        let series = set(&[1, 8], &[]);
        assert_eq!(without_lone_moves(vec![series.clone(), moved.clone()]), [series, moved]);
    }
}
