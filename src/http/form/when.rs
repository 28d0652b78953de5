//! When it takes place, in the form: what repeats, single dates, exceptions and holiday rules as rows of fields.
//! A row that nobody changed stays exactly what it was, with all that the form has no field for.

mod act;
mod editor;
mod read;
mod rhythm;
mod said;
#[cfg(test)]
mod tests;

pub use act::act;
pub use editor::editor;
pub use read::schedule;
pub use said::sentence;

use super::texts;
use crate::schedule::Change;
use crate::schedule::DAY;
use crate::schedule::Exception;
use crate::schedule::OnHoliday;
use crate::schedule::Schedule;
use crate::schedule::SingleDate;
use crate::schedule::Slot;
use crate::schedule::SpokenLanguage;
use chrono::NaiveDate;

/// The field that says that the form asked when; without it nothing of a schedule changes.
const ASKED: &str = "schedule.asked";

/// The kinds of rows, as their fields begin.
const KINDS: [&str; 3] = ["slot", "date", "exception"];

/// What slots may do on holidays, as the fields say it.
const ON_HOLIDAY: [(OnHoliday, &str, &str); 3] = [
    (OnHoliday::AsUsual, "as_usual", "when-as-usual"),
    (OnHoliday::NotThen, "not_then", "when-not-then"),
    (OnHoliday::OnlyThen, "only_then", "when-only-then"),
];

/// The fields that say this schedule.
pub fn fields_of(schedule: &Schedule) -> Vec<(String, String)> {
    let mut pairs = vec![(ASKED.to_owned(), "1".to_owned())];
    pairs.extend(rows(schedule, [0, 0, 0], true));
    let holidays = [("public", schedule.public_holidays), ("school", schedule.school_holidays)];
    for (which, rule) in holidays {
        let code = ON_HOLIDAY.iter().find(|(known, ..)| *known == rule).map_or("", |(_, id, _)| id);
        pairs.push((format!("schedule.{which}_holidays"), code.to_owned()));
    }
    if schedule.by_appointment {
        pairs.push(("schedule.by_appointment".to_owned(), "on".to_owned()));
    }
    pairs.extend(texts::fields_of("schedule.note", &schedule.note));
    pairs
}

/// The rows of a schedule, each kind counted from its number; `known` rows remember their place in it.
fn rows(schedule: &Schedule, from: [usize; 3], known: bool) -> Vec<(String, String)> {
    let [slots, dates, exceptions] = from;
    let mut pairs = Vec::new();
    let mut add = |place: usize, row: Row| {
        let row = if known { row.with("before", place.to_string()) } else { row };
        pairs.extend(row.into_pairs());
    };
    for (place, slot) in schedule.slots.iter().enumerate() {
        add(place, of_slot(slots + place, slot));
    }
    for (place, date) in schedule.dates.iter().enumerate() {
        add(place, of_date(dates + place, date));
    }
    for (place, exception) in schedule.exceptions.iter().enumerate() {
        add(place, of_exception(exceptions + place, exception));
    }
    pairs
}

/// The fields of one row, without its name before them.
struct Row {
    name: String,
    fields: Vec<(String, String)>,
}

impl Row {
    fn new(kind: &str, number: usize) -> Self {
        Self { name: format!("{kind}.{number}"), fields: Vec::new() }
    }

    fn with(mut self, part: &str, value: impl Into<String>) -> Self {
        self.fields.push((part.to_owned(), value.into()));
        self
    }

    fn into_pairs(self) -> Vec<(String, String)> {
        let Self { name, fields } = self;
        fields.into_iter().map(|(part, value)| (format!("{name}.{part}"), value)).collect()
    }

    fn with_languages(mut self, languages: &[SpokenLanguage]) -> Self {
        for (place, spoken) in languages.iter().enumerate() {
            self = self
                .with(&format!("language.{place}"), spoken.language.id())
                .with(&format!("mode.{place}"), spoken.mode.id());
        }
        self
    }
}

fn of_slot(number: usize, slot: &Slot) -> Row {
    let mut row = Row::new("slot", number).with("rhythm", rhythm::code(&slot.rule));
    for day in rhythm::weekdays(&slot.rule) {
        row = row.with("weekday", day);
    }
    row.with("from", clock(Some(slot.from)))
        .with("to", clock(slot.to))
        .with("valid_from", day(slot.valid_from))
        .with("valid_until", day(slot.valid_until))
        .with_languages(&slot.languages)
}

fn of_date(number: usize, date: &SingleDate) -> Row {
    let whole_day = date.from == 0 && date.to == Some(DAY);
    let times = if whole_day { (None, None) } else { (Some(date.from), date.to) };
    Row::new("date", number)
        .with("date", day(Some(date.date)))
        .with("from", clock(times.0))
        .with("to", clock(times.1))
        .with("until", day(date.until))
        .with_languages(&date.languages)
}

fn of_exception(number: usize, exception: &Exception) -> Row {
    let (change, to, from, until) = match exception.change {
        Change::Cancelled => ("cancelled", None, None, None),
        Change::Moved { date, from, to } => ("moved", Some(date), from, to),
    };
    let mut row = Row::new("exception", number)
        .with("date", day(Some(exception.date)))
        .with("at", clock(exception.at))
        .with("change", change)
        .with("to_date", day(to))
        .with("to_from", clock(from))
        .with("to_until", clock(until));
    row.fields.extend(texts::fields_of("reason", &exception.reason));
    row
}

/// Minutes of the day as a field has them; the end of a day is its midnight.
fn clock(minutes: Option<u16>) -> String {
    let minutes = minutes.map(|minutes| minutes % DAY);
    minutes.map(|m| format!("{:02}:{:02}", m / 60, m % 60)).unwrap_or_default()
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}
