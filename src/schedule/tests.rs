//! What schedules must mean, told as the cases that people's calendars bring.

mod data;
mod holidays;
mod occurrences;

use super::*;
use crate::holiday::{Calendar, SchoolHoliday, SchoolHolidays};
use crate::vocabulary::Land;
use chrono::{NaiveDateTime, TimeDelta, Weekday::*};
use std::sync::Arc;

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn moment(year: i32, month: u32, of_month: u32, hour: u32, minute: u32) -> NaiveDateTime {
    day(year, month, of_month).and_hms_opt(hour, minute, 0).unwrap()
}

pub fn saxony() -> Calendar {
    Calendar::without_school(Land::Sachsen)
}

/// A schedule of these slots.
pub fn slots(slots: impl IntoIterator<Item = Slot>) -> Schedule {
    Schedule { slots: slots.into_iter().collect(), ..Schedule::default() }
}

/// Every n-th such weekday of the month.
pub fn monthly(weekday: Weekday, nth: &[i8], from: u16, to: u16) -> Slot {
    Slot {
        rule: Rule::Monthly { weekday, nth: nth.to_vec(), every: 1 },
        ..Slot::weekly([], from, to)
    }
}

pub fn cancelled(date: NaiveDate) -> Exception {
    Exception {
        date,
        at: None,
        change: Change::Cancelled,
        reason: Texts::default(),
        more: Map::new(),
    }
}

/// The days on which something begins that takes place, seen from the first day on.
pub fn days(
    schedule: &Schedule,
    from: NaiveDate,
    to: NaiveDate,
    calendar: &Calendar,
) -> Vec<NaiveDate> {
    let found = schedule.occurrences(from, to, calendar);
    found
        .iter()
        .filter(|o| o.takes_place() && o.start.date() >= from)
        .map(|o| o.start.date())
        .collect()
}

pub const HOUR: u16 = 60;
