//! How the parts of a report are called in the reader's language.

use super::super::Office;
use crate::filter::Filter;
use crate::filter::Open;
use crate::knowing::{Axis, Place};
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_plain;
use crate::language::time;
use crate::language::time_range;
use crate::language::weekday;
use chrono::Weekday;

/// The hours at which the parts of a day begin.
const HOURS: [u32; 5] = [0, 9, 12, 15, 18];

/// What a question is called.
pub fn axis(lang: Interface, axis: Axis) -> String {
    let key = match axis {
        Axis::Category => "page-categories",
        Axis::Language => "page-spoken",
        Axis::Group => "page-for-whom",
        Axis::Weekday => "knowing-axis-weekday",
        Axis::Part => "knowing-axis-time",
    };
    say(lang, key).into_owned()
}

/// What an answer is called.
pub fn place(lang: Interface, place: Place) -> String {
    match place {
        Place::Category(one) => one.label(lang).into_owned(),
        Place::Language(one) => one.label(lang).into_owned(),
        Place::Group(one) => one.label(lang).into_owned(),
        Place::Weekday(day) => {
            weekday(lang, Weekday::try_from(day).unwrap_or(Weekday::Sun)).into_owned()
        }
        Place::Part(part) => part_of_day(lang, usize::from(part)),
        Place::Unsaid => say(lang, "knowing-unsaid").into_owned(),
    }
}

fn part_of_day(lang: Interface, part: usize) -> String {
    let hour = |at: usize| HOURS.get(at).copied().unwrap_or(24);
    let said = |key, hour| {
        let time = time(lang, hour, 0);
        say_plain(lang, key, &[("time", Value::Text(&time))])
    };
    match part {
        0 => said("knowing-before", hour(1)),
        4 => said("knowing-from", hour(4)),
        _ => time_range(lang, (hour(part), 0), (hour(part + 1), 0)),
    }
}

/// A filter in a few words.
pub fn filter(lang: Interface, filter: &Filter) -> String {
    let mut words: Vec<String> = Vec::new();
    words.extend(filter.category.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.language.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.target_group.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.format.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.purpose.iter().map(|one| one.label(lang).into_owned()));
    words.extend(filter.particulars().map(|key| say(lang, key).into_owned()));
    let flags = [
        (filter.open == Some(Open::Now), "page-open-now"),
        (filter.open == Some(Open::Today), "page-open-today"),
    ];
    let chosen = flags.into_iter().filter(|(chosen, _)| *chosen);
    words.extend(chosen.map(|(_, key)| say(lang, key).into_owned()));
    words.join(" · ")
}

/// A text for a table, which has no room for its language.
pub fn text(texts: &Texts, lang: Interface) -> String {
    texts.best(lang).map_or_else(|| "–".to_owned(), |best| best.value.to_owned())
}

impl Office {
    /// A distance in words.
    pub(super) fn distance(&self, metres: f64) -> String {
        crate::language::distance(self.lang, metres)
    }

    /// A share in percent.
    pub(super) fn percent(&self, share: u32) -> String {
        let share = self.number(u64::from(share));
        say_plain(self.lang, "knowing-percent", &[("share", Value::Text(&share))])
    }
}

/// The name of a field of the map: a letter for its column, a number for its row.
pub fn field(column: u32, row: u32) -> String {
    format!("{}{}", column_name(column), row + 1)
}

/// A, B, … Z, AA, AB, …
pub fn column_name(column: u32) -> String {
    let letter = |at: u32| char::from(b'A' + (at % 26) as u8);
    match column {
        0..26 => letter(column).to_string(),
        _ => format!("{}{}", letter(column / 26 - 1), letter(column)),
    }
}
