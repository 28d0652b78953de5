//! When an offer is next, as a reader says it: "jetzt, bis 17:30", "heute, 15:00–17:30 Uhr", "Mi, 26.8., 10:00–12:00 Uhr".

use super::visit::Visit;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_short;
use crate::language::say;
use crate::language::say_with;
use crate::language::time;
use crate::language::time_range;
use crate::language::weekday_short;
use crate::schedule::Occurrence;
use crate::schedule::Schedule;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

/// The next time of an offer, in words.
pub struct Next {
    /// Whether it is going on.
    pub now: bool,
    /// The words.
    pub words: String,
}

/// The next time at which an offer takes place; none where nobody knows one.
pub fn next(visit: &Visit, schedule: &Schedule) -> Option<Next> {
    let coming = schedule.next(visit.now, &visit.map.calendar(), 1);
    if let Some(occurrence) = coming.first() {
        let now = occurrence.covers(visit.now);
        return Some(Next {
            now,
            words: occurrence_in_words(visit.lang, occurrence, visit.now),
        });
    }
    schedule.by_appointment.then(|| Next {
        now: false,
        words: say(visit.lang, "page-by-appointment").into_owned(),
    })
}

/// One time at which something takes place, seen from now.
pub fn occurrence_in_words(lang: Interface, occurrence: &Occurrence, now: NaiveDateTime) -> String {
    let end = clock(lang, occurrence.end);
    if occurrence.covers(now) {
        if occurrence.open_end {
            return say(lang, "page-open-now").into_owned();
        }
        let key = if occurrence.end.date() == now.date()
            || occurrence.end - now < chrono::Duration::hours(12)
        {
            "page-now-until"
        } else {
            "page-now-until-day"
        };
        let day = day_in_words(lang, occurrence.end.date(), now.date());
        return say_with(
            lang,
            key,
            &[("time", Value::Text(&end)), ("day", Value::Text(&day))],
        );
    }
    let day = day_in_words(lang, occurrence.start.date(), now.date());
    let hours = match occurrence.open_end {
        true => say_with(
            lang,
            "page-from-time",
            &[("time", Value::Text(&clock(lang, occurrence.start)))],
        ),
        false => time_range(lang, at(occurrence.start), at(occurrence.end)),
    };
    say_with(
        lang,
        "page-day-and-time",
        &[("day", Value::Text(&day)), ("time", Value::Text(&hours))],
    )
}

/// "heute", "morgen", else the weekday and the date.
fn day_in_words(lang: Interface, day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => say(lang, "page-today").into_owned(),
        1 => say(lang, "page-tomorrow").into_owned(),
        _ => {
            let (weekday, date) = (weekday_short(lang, day.weekday()), date_short(lang, day));
            say_with(
                lang,
                "page-weekday-and-date",
                &[
                    ("weekday", Value::Text(&weekday)),
                    ("date", Value::Text(&date)),
                ],
            )
        }
    }
}

fn clock(lang: Interface, moment: NaiveDateTime) -> String {
    time(lang, moment.hour(), moment.minute())
}

fn at(moment: NaiveDateTime) -> (u32, u32) {
    (moment.hour(), moment.minute())
}
