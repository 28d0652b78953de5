//! The parts that sentences about times are put together from: hours, lists, days with hours, languages.

use super::super::{DAY, Occurrence, SpokenLanguage};
use crate::language::{Interface, Texts, Value, date_long, say_plain, time, time_range};
use crate::vocabulary::Mode;
use chrono::{Duration, NaiveDate, NaiveTime, Timelike, Weekday};

/// A sentence of the catalogue with parts that are in the reader's language already.
pub(super) fn with(interface: Interface, key: &str, parts: &[(&str, &str)]) -> String {
    let values: Vec<_> = parts.iter().map(|(name, part)| (*name, Value::Text(part))).collect();
    say_plain(interface, key, &values)
}

/// "a, b und c".
pub(super) fn list(interface: Interface, parts: Vec<String>) -> String {
    let last = parts.len().saturating_sub(1);
    let joined = parts.into_iter().enumerate().reduce(|(_, first), (place, second)| {
        let key = if place == last { "schedule-list-and" } else { "schedule-list-comma" };
        (place, with(interface, key, &[("first", &first), ("second", &second)]))
    });
    joined.map(|(_, joined)| joined).unwrap_or_default()
}

/// A weekday as it recurs: "montags".
pub(super) fn on(day: Weekday, interface: Interface) -> String {
    say_plain(interface, "schedule-on", &[("day", Value::Number(number(day)))])
}

/// 1 for Monday to 7 for Sunday, as the catalogue counts.
pub(super) fn number(day: Weekday) -> i64 {
    day.number_from_monday().into()
}

/// Minutes of the day as a bare time: "15:00".
pub(super) fn clock(interface: Interface, minutes: u16) -> String {
    time(interface, u32::from(minutes / 60), u32::from(minutes % 60))
}

/// "15:00–17:30 Uhr", or "ab 15:00 Uhr" where nobody said an end.
pub(super) fn times(interface: Interface, from: u16, to: Option<u16>) -> String {
    let split = |minutes: u16| (u32::from(minutes / 60), u32::from(minutes % 60));
    match to {
        Some(to) => time_range(interface, split(from), split(to.min(DAY))),
        None => with(interface, "schedule-from-time", &[("time", &clock(interface, from))]),
    }
}

/// The hours of an occurrence; none where it is a whole day.
pub(super) fn hours(occurrence: &Occurrence, interface: Interface) -> Option<String> {
    let minutes =
        |time: NaiveTime| u16::try_from(time.num_seconds_from_midnight() / 60).unwrap_or(0);
    let (from, to) = (minutes(occurrence.start.time()), minutes(occurrence.end.time()));
    let whole_day = from == 0 && to == 0;
    let to = (!occurrence.open_end).then_some(if to == 0 { DAY } else { to });
    (!whole_day).then(|| times(interface, from, to))
}

/// The end of an occurrence as a bare time; midnight is 24:00.
pub(super) fn end_clock(occurrence: &Occurrence, interface: Interface) -> String {
    let seconds = occurrence.end.time().num_seconds_from_midnight();
    let minutes = u16::try_from(seconds / 60).unwrap_or(0);
    clock(interface, if minutes == 0 { DAY } else { minutes })
}

/// The day on which it ends; midnight still belongs to the day before.
pub(super) fn last_day(occurrence: &Occurrence) -> NaiveDate {
    let end = occurrence.end;
    let before = end.date().pred_opt().filter(|_| end.time() == NaiveTime::MIN);
    before.unwrap_or(end.date())
}

/// Whether it lasts for more than a day, so that its end needs a date.
pub(super) fn is_long(occurrence: &Occurrence) -> bool {
    occurrence.end - occurrence.start > Duration::days(1)
}

/// From which day and time to which: "Freitag, 5. Juni 2026, 18:00 Uhr bis Sonntag, 7. Juni 2026, 14:00 Uhr".
pub(super) fn span(occurrence: &Occurrence, interface: Interface) -> String {
    let whole_days = hours(occurrence, interface).is_none();
    let at = |clock: String| {
        (!whole_days).then(|| with(interface, "schedule-time", &[("time", &clock)]))
    };
    let start = occurrence.start;
    let start_clock = time(interface, start.hour(), start.minute());
    let from = day_and_time(interface, start.date(), at(start_clock));
    let until = day_and_time(interface, last_day(occurrence), at(end_clock(occurrence, interface)));
    with(interface, "schedule-span", &[("from", &from), ("until", &until)])
}

/// "Montag, 24. August 2026, 15:00–17:30 Uhr".
pub(super) fn day_and_time(interface: Interface, day: NaiveDate, hours: Option<String>) -> String {
    let date = date_long(interface, day);
    match hours {
        Some(hours) => with(interface, "schedule-date-time", &[("date", &date), ("time", &hours)]),
        None => date,
    }
}

/// The same with its languages in brackets, where it has its own.
pub(super) fn in_languages(
    interface: Interface,
    when: String,
    languages: &[SpokenLanguage],
) -> String {
    if languages.is_empty() {
        return when;
    }
    let name = |spoken: &SpokenLanguage| {
        let label = spoken.language.label(interface);
        match spoken.mode {
            Mode::Interpreter => with(interface, "schedule-interpreted", &[("language", &label)]),
            Mode::Main | Mode::Spoken => label.into_owned(),
        }
    };
    // Without "and": the names stand alone, in the capital letters and the cases of a label.
    let names = languages.iter().map(name);
    let comma = |first: String, second: String| {
        with(interface, "schedule-list-comma", &[("first", &first), ("second", &second)])
    };
    let languages = names.reduce(comma).unwrap_or_default();
    with(interface, "schedule-in-languages", &[("when", &when), ("languages", &languages)])
}

/// A person's text, where it is in the reader's own language.
pub(super) fn own_text(texts: &Texts, interface: Interface) -> Option<&str> {
    texts.best(interface).filter(|best| !best.fallback).map(|best| best.value)
}

/// The sentence with a capital letter at its beginning; Turkish has its own for i.
pub(super) fn capitalised(interface: Interface, sentence: &str) -> String {
    let mut rest = sentence.chars();
    match rest.next() {
        Some('i') if interface == Interface::Tr => format!("İ{}", rest.as_str()),
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => String::new(),
    }
}
