//! Schedules in sentences, as a notice on a door would say them, and the next time as one would say it aloud.
//! The grammar is in the catalogue: here only the parts are chosen and put into its sentences.

use super::occurrence::{MOST_DATES, MOST_EXCEPTIONS, MOST_SLOTS, of_date, shift};
use super::{
    Change, DAY, Exception, Occurrence, OnHoliday, Rule, Schedule, SingleDate, Slot, Weekdays,
};
use crate::language::{Interface, Value, date_medium, date_short, say, say_plain};
use chrono::{NaiveDate, Timelike, Weekday};
use parts::*;

mod brief;
mod next;
mod parts;
#[cfg(test)]
mod tests;

pub use next::{lasting_words, next_words};

/// From this many equal single dates on, one sentence lists them all.
const MANY_DATES: usize = 3;

impl Schedule {
    /// What it says, one sentence each, without a full stop: slots, dates, holidays, appointments, changes.
    /// The note is not among them, since it may be in another language than the reader's.
    pub fn sentences(&self, interface: Interface) -> Vec<String> {
        let mut said = slot_sentences(self.slots.iter().take(MOST_SLOTS), interface);
        said.extend(date_sentences(self.dates.iter().take(MOST_DATES), interface));
        // Dates that somebody chose one by one take place on holidays too.
        let repeats = !self.slots.is_empty();
        said.extend(
            self.holiday_keys().filter(|_| repeats).map(|key| say(interface, key).into_owned()),
        );
        if self.by_appointment {
            let known = self.is_known();
            let key =
                if known { "schedule-also-by-appointment" } else { "schedule-by-appointment" };
            said.push(say(interface, key).into_owned());
        }
        said.extend(
            self.exceptions
                .iter()
                .take(MOST_EXCEPTIONS)
                // Nothing is cancelled on a day on which nothing was planned.
                .filter(|exception| !self.planned_on(exception.date).is_empty())
                .map(|exception| self.exception(exception, interface)),
        );
        said.iter().map(|sentence| capitalised(interface, sentence)).collect()
    }

    /// The same without what was over before this day: past dates, changes and slots.
    pub fn sentences_from(&self, today: NaiveDate, interface: Interface) -> Vec<String> {
        let mut rest = self.clone();
        rest.slots.retain(|slot| slot.valid_until.is_none_or(|until| until >= today));
        rest.dates.retain(|date| date.until.unwrap_or(date.date) >= today);
        rest.exceptions.retain(|exception| {
            let moved_to = match exception.change {
                Change::Moved { date, .. } => date,
                Change::Cancelled => exception.date,
            };
            exception.date.max(moved_to) >= today
        });
        rest.sentences(interface)
    }

    /// The sentences about holidays.
    fn holiday_keys(&self) -> impl Iterator<Item = &'static str> {
        use OnHoliday::{AsUsual, NotThen, OnlyThen};
        let keys = match (self.public_holidays, self.school_holidays) {
            (OnlyThen, OnlyThen) => [Some("schedule-only-on-holidays"), None],
            (public, school) => [
                match public {
                    AsUsual => None,
                    NotThen => Some("schedule-not-on-public-holidays"),
                    OnlyThen => Some("schedule-only-on-public-holidays"),
                },
                match school {
                    AsUsual => None,
                    NotThen => Some("schedule-not-in-school-holidays"),
                    OnlyThen => Some("schedule-only-in-school-holidays"),
                },
            ],
        };
        keys.into_iter().flatten()
    }

    /// What is cancelled or moved; the time of day is said only where that day has several.
    fn exception(&self, exception: &Exception, interface: Interface) -> String {
        let date = date_medium(interface, exception.date);
        let planned = self.planned_on(exception.date);
        let at = exception.at.filter(|_| planned.len() > 1);
        let what = match (exception.change, at) {
            (Change::Moved { date: to, .. }, _) => {
                let to = match moved(exception, &planned) {
                    Some(moved) if is_long(&moved) => span(&moved, interface),
                    Some(moved) => day_and_time(interface, to, hours(&moved, interface)),
                    None => day_and_time(interface, to, None),
                };
                with(interface, "schedule-moved", &[("date", &date), ("to", &to)])
            }
            (Change::Cancelled, Some(at)) => {
                let parts = [("date", date.as_str()), ("time", &clock(interface, at))];
                with(interface, "schedule-cancelled-at", &parts)
            }
            (Change::Cancelled, None) => with(interface, "schedule-cancelled", &[("date", &date)]),
        };
        match own_text(&exception.reason, interface) {
            Some(reason) => {
                let parts = [("what", what.as_str()), ("reason", reason)];
                with(interface, "schedule-because", &parts)
            }
            None => what,
        }
    }
}

/// Where the exception moves what was planned for its time.
fn moved(exception: &Exception, planned: &[Occurrence]) -> Option<Occurrence> {
    let begins = |planned: &&Occurrence| {
        let minutes = planned.start.num_seconds_from_midnight() / 60;
        exception.at.is_none_or(|at| u32::from(at) == minutes)
    };
    shift(planned.iter().find(begins)?, 0, exception)
}

/// The slots, those of the same days, validity and languages in one sentence.
fn slot_sentences<'a>(slots: impl Iterator<Item = &'a Slot>, interface: Interface) -> Vec<String> {
    let alike = |a: &Slot, b: &Slot| {
        a.rule == b.rule
            && a.valid_from == b.valid_from
            && a.valid_until == b.valid_until
            && a.languages == b.languages
    };
    let mut groups: Vec<Vec<&Slot>> = Vec::new();
    for slot in slots {
        match groups.iter_mut().find(|group| alike(group[0], slot)) {
            Some(group) => group.push(slot),
            None => groups.push(vec![slot]),
        }
    }
    groups.iter().map(|group| slots_alike(group, interface)).collect()
}

/// Slots that differ only in their times.
fn slots_alike(group: &[&Slot], interface: Interface) -> String {
    let slot = group[0];
    let hours = group.iter().map(|slot| match (slot.from, slot.to) {
        (0, Some(DAY)) => say(interface, "schedule-all-day").into_owned(),
        (from, to) => times(interface, from, to),
    });
    let hours = list(interface, hours.collect());
    let days = days(&slot.rule, interface);
    let when = with(interface, "schedule-when-time", &[("when", &days), ("time", &hours)]);
    let date = |date: Option<NaiveDate>| date.map(|date| date_medium(interface, date));
    let when = match (date(slot.valid_from), date(slot.valid_until)) {
        (None, None) => when,
        (Some(from), None) => {
            with(interface, "schedule-valid-from", &[("when", &when), ("from", &from)])
        }
        (None, Some(until)) => {
            with(interface, "schedule-valid-until", &[("when", &when), ("until", &until)])
        }
        (Some(from), Some(until)) => with(
            interface,
            "schedule-valid-between",
            &[("when", &when), ("from", &from), ("until", &until)],
        ),
    };
    in_languages(interface, when, &slot.languages)
}

/// The days of a rule: "montags und donnerstags", "jeden 2. Dienstag im Monat".
fn days(rule: &Rule, interface: Interface) -> String {
    let (key, every, days) = match rule {
        Rule::Weekly { weekdays, every: 1 } => return weekly(*weekdays, interface),
        Rule::Weekly { weekdays, every } => {
            let days = weekdays.iter().map(|day| on(day, interface)).collect();
            ("schedule-every-weeks", *every, list(interface, days))
        }
        Rule::Monthly { weekday, nth, every } => {
            ("schedule-every-months", *every, nth_weekday(*weekday, nth, interface))
        }
    };
    match every {
        1 => with(interface, "schedule-monthly", &[("days", &days)]),
        _ => say_plain(interface, key, &[("every", every.into()), ("days", Value::Text(&days))]),
    }
}

/// "1. und 3. Dienstag".
fn nth_weekday(weekday: Weekday, nth: &[i8], interface: Interface) -> String {
    let day = ("day", Value::Number(number(weekday)));
    let place =
        |n: &i8| say_plain(interface, "schedule-nth", &[("nth", i64::from(*n).into()), day]);
    let places = list(interface, nth.iter().map(place).collect());
    say_plain(interface, "schedule-nth-day", &[("places", Value::Text(&places)), day])
}

/// The weekdays of every week; three or more in a row are said from–to.
fn weekly(weekdays: Weekdays, interface: Interface) -> String {
    let days: Vec<Weekday> = weekdays.iter().collect();
    if weekdays == Weekdays::ALL {
        return say(interface, "schedule-daily").into_owned();
    }
    match (days.first(), days.last()) {
        (Some(first), Some(last))
            if days.len() >= 3 && number(*last) - number(*first) == days.len() as i64 - 1 =>
        {
            let range =
                [("from", Value::Number(number(*first))), ("to", Value::Number(number(*last)))];
            say_plain(interface, "schedule-day-range", &range)
        }
        _ => {
            let days = list(interface, days.into_iter().map(|day| on(day, interface)).collect());
            with(interface, "schedule-days", &[("days", &days)])
        }
    }
}

/// The single dates in order; many at the same time of day are one sentence.
fn date_sentences<'a>(
    dates: impl Iterator<Item = &'a SingleDate>,
    interface: Interface,
) -> Vec<String> {
    let mut dates: Vec<&SingleDate> = dates.collect();
    dates.sort_by_key(|date| (date.date, date.from));
    let mut groups: Vec<Vec<&SingleDate>> = Vec::new();
    for date in dates {
        let alike = |other: &SingleDate| {
            let same =
                (date.from, date.to) == (other.from, other.to) && date.languages == other.languages;
            same && date.until.is_none() && other.until.is_none()
        };
        match groups.iter_mut().find(|group| alike(group[0])) {
            Some(group) => group.push(date),
            None => groups.push(vec![date]),
        }
    }
    let said = groups.iter().flat_map(|group| match group.len() {
        ..MANY_DATES => group.iter().map(|date| one_date(date, interface)).collect(),
        _ => vec![many_dates(group, interface)],
    });
    said.collect()
}

/// "Montag, 24. August 2026, 15:00–17:30 Uhr", or from when to when where it lasts longer.
fn one_date(date: &SingleDate, interface: Interface) -> String {
    let when = match of_date(0, date) {
        Some(occurrence) if is_long(&occurrence) => span(&occurrence, interface),
        _ => day_and_time(interface, date.date, date_hours(date, interface)),
    };
    in_languages(interface, when, &date.languages)
}

/// "8.9., 15.9. und 22. September 2026, 10:00–12:00 Uhr".
fn many_dates(group: &[&SingleDate], interface: Interface) -> String {
    let last = group.len() - 1;
    let days = group.iter().enumerate().map(|(place, date)| match place == last {
        true => date_medium(interface, date.date),
        false => date_short(interface, date.date),
    });
    let days = list(interface, days.collect());
    let when = match date_hours(group[0], interface) {
        Some(hours) => with(interface, "schedule-date-time", &[("date", &days), ("time", &hours)]),
        None => days,
    };
    in_languages(interface, when, &group[0].languages)
}

fn date_hours(date: &SingleDate, interface: Interface) -> Option<String> {
    (date.from != 0 || date.to != Some(DAY)).then(|| times(interface, date.from, date.to))
}
