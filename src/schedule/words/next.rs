//! The next time, as one would say it at this moment.

use super::super::{Occurrence, State};
use super::parts::*;
use crate::language::{Interface, date_long, say};
use chrono::{NaiveDate, NaiveDateTime};

/// One time at which something takes place, as said at this moment: "Heute 15:00–17:30 Uhr", "Jetzt geöffnet bis 17:30 Uhr".
pub fn next_words(occurrence: &Occurrence, now: NaiveDateTime, interface: Interface) -> String {
    let today = now.date();
    let day = occurrence.start.date();
    let running = occurrence.takes_place() && occurrence.covers(now);
    let hours = hours(occurrence, interface);
    let said = hours.as_deref().unwrap_or_default();
    let when = if running && (occurrence.open_end || (hours.is_none() && !is_long(occurrence))) {
        say(interface, "schedule-now").into_owned()
    } else if running {
        with(
            interface,
            "schedule-now-until",
            &[("until", &end_words(occurrence, today, interface))],
        )
    } else if is_long(occurrence) {
        span(occurrence, interface)
    } else if day == today {
        with(interface, "schedule-today", &[("time", said)])
    } else if today.succ_opt() == Some(day) {
        with(interface, "schedule-tomorrow", &[("time", said)])
    } else {
        day_and_time(interface, day, hours)
    };
    marked(occurrence, &when, interface)
}

/// The same as it still holds when it is read on another day: on paper, with its date.
pub fn lasting_words(occurrence: &Occurrence, interface: Interface) -> String {
    let when = match is_long(occurrence) {
        true => span(occurrence, interface),
        false => day_and_time(interface, occurrence.start.date(), hours(occurrence, interface)),
    };
    marked(occurrence, &when, interface)
}

/// A time with what is to be said about it: cancelled, moved.
fn marked(occurrence: &Occurrence, when: &str, interface: Interface) -> String {
    let when = capitalised(interface, when.trim_end());
    let marks = [
        (occurrence.state == State::Cancelled, "schedule-is-cancelled"),
        (matches!(occurrence.state, State::Moved(_)), "schedule-is-moved"),
    ];
    let marks = marks.into_iter().filter(|(holds, _)| *holds);
    marks.fold(when, |when, (_, key)| with(interface, key, &[("when", &when)]))
}

/// The end of something that is going on: a time, with its day where that is not clear.
fn end_words(occurrence: &Occurrence, today: NaiveDate, interface: Interface) -> String {
    let time = with(interface, "schedule-time", &[("time", &end_clock(occurrence, interface))]);
    let last_day = last_day(occurrence);
    match !is_long(occurrence) || last_day == today {
        true => time,
        false => {
            let date = date_long(interface, last_day);
            with(interface, "schedule-date-time", &[("date", &date), ("time", &time)])
        }
    }
}
