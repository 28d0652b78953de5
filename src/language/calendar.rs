//! Dates and times the reader's way, always in the Gregorian calendar and on a 24-hour clock.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, Weekday};

use super::catalogue::{Value, say_plain};
use super::number::{left_to_right, own_digits};
use super::{Interface, say};

/// Weekday, day, month and year: "Montag, 24. August 2026".
pub fn date_long(interface: Interface, date: NaiveDate) -> String {
    let weekday = weekday(interface, date.weekday());
    date_by(interface, "date-long", date, &[("weekday", Value::Text(&weekday))])
}

/// Day, month and year: "24. August 2026".
pub fn date_medium(interface: Interface, date: NaiveDate) -> String {
    date_by(interface, "date-medium", date, &[])
}

/// Day and month, as short as the language allows without doubt: "24.8.".
pub fn date_short(interface: Interface, date: NaiveDate) -> String {
    let short = date_by(interface, "date-short", date, &[]);
    if short.chars().any(char::is_alphabetic) {
        return short;
    }
    left_to_right(interface, &short)
}

/// The name of a weekday as it stands alone.
pub fn weekday(interface: Interface, weekday: Weekday) -> Cow<'static, str> {
    const KEYS: [&str; 7] =
        ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];
    say(interface, KEYS[weekday.num_days_from_monday() as usize])
}

/// The short name of a weekday, for lists and tables: "Mo".
pub fn weekday_short(interface: Interface, weekday: Weekday) -> Cow<'static, str> {
    const KEYS: [&str; 7] = [
        "weekday-short-1",
        "weekday-short-2",
        "weekday-short-3",
        "weekday-short-4",
        "weekday-short-5",
        "weekday-short-6",
        "weekday-short-7",
    ];
    say(interface, KEYS[weekday.num_days_from_monday() as usize])
}

/// The name of a month (1 to 12) as it stands alone; empty for any other number.
pub fn month(interface: Interface, month: u32) -> Cow<'static, str> {
    if !(1..=12).contains(&month) {
        return Cow::Borrowed("");
    }
    say(interface, &format!("month-{month}"))
}

/// A time of day: "15:00".
pub fn time(interface: Interface, hour: u32, minute: u32) -> String {
    own_digits(interface, &format!("{hour:02}:{minute:02}"))
}

/// From one time of day, as (hour, minute), to another: "15:00–17:30 Uhr".
pub fn time_range(interface: Interface, from: (u32, u32), to: (u32, u32)) -> String {
    let from = left_to_right(interface, &time(interface, from.0, from.1));
    let to = left_to_right(interface, &time(interface, to.0, to.1));
    say_plain(interface, "time-range", &[("from", Value::Text(&from)), ("to", Value::Text(&to))])
}

/// A year by itself, in the language's digits.
pub fn year(interface: Interface, year: i32) -> String {
    own_digits(interface, &year.to_string())
}

fn date_by(interface: Interface, key: &str, date: NaiveDate, more: &[(&str, Value<'_>)]) -> String {
    let month_of = say(interface, &format!("month-of-{}", date.month())).into_owned();
    let year = own_digits(interface, &date.year().to_string());
    let mut values = vec![
        ("day", Value::Number(i64::from(date.day()))),
        ("month", Value::Text(&month_of)),
        ("month-number", Value::Number(i64::from(date.month()))),
        ("year", Value::Text(&year)),
    ];
    values.extend_from_slice(more);
    say_plain(interface, key, &values)
}
