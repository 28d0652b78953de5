//! When something takes place: slots, single dates, exceptions and holiday rules, as data.
//! What they mean on a day is in `occurrence`, in sentences in `words`, in other people's formats in `rrule` and `osm`.
//!
//! All times are local wall-clock of the network. In JSON a time is `"15:00"`, a weekday `"mo"`, a date `"2026-08-24"`;
//! what stands at its default is left out, and fields that this version does not know survive reading and writing.

use crate::language::Texts;
use crate::packed;
use crate::packed::Pack;
use crate::packed::Unpack;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

mod check;
mod clock;
mod dates;
mod occurrence;
mod osm;
mod rrule;
mod single;
#[cfg(test)]
mod tests;
mod weekdays;
mod words;

pub use clock::{DAY, instant};
pub use occurrence::{Occurrence, Source, State};
pub use rrule::Recurrence;
pub use weekdays::{Weekdays, weekday_with_code};
pub use words::{lasting_words, next_words};

/// How long something without a said end is taken to last, in minutes, wherever an end is needed.
pub const ASSUMED_MINUTES: u16 = 120;

/// When something takes place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct Schedule {
    /// What repeats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// What does not repeat; takes place on holidays too, since somebody chose that very day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<SingleDate>,
    /// What is cancelled or moved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// What the slots do on public holidays.
    #[serde(default, skip_serializing_if = "is_default")]
    pub public_holidays: OnHoliday,
    /// What the slots do in the school holidays.
    #[serde(default, skip_serializing_if = "is_default")]
    pub school_holidays: OnHoliday,
    /// People can also make an appointment.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by_appointment: bool,
    /// What no field can say.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// Fields of other versions.
    #[serde(flatten)]
    #[borsh(serialize_with = "packed::fields::pack", deserialize_with = "packed::fields::unpack")]
    pub more: Map<String, Value>,
}

/// What slots do on holidays.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Pack, Unpack,
)]
#[serde(rename_all = "snake_case")]
pub enum OnHoliday {
    /// Takes place as usual.
    #[default]
    AsUsual,
    /// Does not take place then.
    NotThen,
    /// Takes place only then; where both rules say so, in either kind of holiday.
    OnlyThen,
}

/// Something that repeats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct Slot {
    /// On which days.
    pub rule: Rule,
    /// The beginning, in minutes of the day, 0 to 1439.
    #[serde(with = "clock::minutes")]
    pub from: u16,
    /// The end, in minutes of the day, 0 to 1440; not after `from` means on the next day; none where nobody said an end.
    #[serde(default, with = "clock::maybe_minutes", skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
    /// The first day on which the slot holds; the week or month from which `every` counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub valid_from: Option<NaiveDate>,
    /// The last day on which the slot holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub valid_until: Option<NaiveDate>,
    /// The languages of this slot; none where the offer's own hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<SpokenLanguage>,
    /// Fields of other versions.
    #[serde(flatten)]
    #[borsh(serialize_with = "packed::fields::pack", deserialize_with = "packed::fields::unpack")]
    pub more: Map<String, Value>,
}

/// On which days a slot takes place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Pack, Unpack)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// On these weekdays of every week, or of every n-th.
    Weekly {
        /// The weekdays.
        weekdays: Weekdays,
        /// 1 for every week, 2 for every second, counted from the Monday of the week of `valid_from`.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        every: u16,
    },
    /// On the n-th such weekday of every month, or of every n-th month.
    Monthly {
        /// The weekday.
        #[serde(with = "weekdays::code")]
        #[borsh(
            serialize_with = "packed::weekday::pack",
            deserialize_with = "packed::weekday::unpack"
        )]
        weekday: Weekday,
        /// 1 to 5 from the beginning of the month, −1 to −5 from its end.
        nth: Vec<i8>,
        /// 1 for every month, counted from the month of `valid_from`.
        #[serde(default = "one", skip_serializing_if = "is_one")]
        every: u16,
    },
}

/// Something that takes place once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct SingleDate {
    /// The day on which it begins.
    #[borsh(serialize_with = "packed::date::pack", deserialize_with = "packed::date::unpack")]
    pub date: NaiveDate,
    /// The day on which it ends, where it lasts for several days without a break.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub until: Option<NaiveDate>,
    /// The beginning, in minutes of the day; 0 to 1440 is the whole day.
    #[serde(with = "clock::minutes")]
    pub from: u16,
    /// The end, in minutes of the day; without `until`, not after `from` means on the next day; none where nobody said an end.
    #[serde(default, with = "clock::maybe_minutes", skip_serializing_if = "Option::is_none")]
    pub to: Option<u16>,
    /// The languages of this date; none where the offer's own hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<SpokenLanguage>,
    /// Fields of other versions.
    #[serde(flatten)]
    #[borsh(serialize_with = "packed::fields::pack", deserialize_with = "packed::fields::unpack")]
    pub more: Map<String, Value>,
}

/// One time at which a slot or a single date is not as planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct Exception {
    /// The day on which it would have begun.
    #[borsh(serialize_with = "packed::date::pack", deserialize_with = "packed::date::unpack")]
    pub date: NaiveDate,
    /// The time at which it would have begun, in minutes of the day; none for all of that day.
    #[serde(default, with = "clock::maybe_minutes", skip_serializing_if = "Option::is_none")]
    pub at: Option<u16>,
    /// What happens instead.
    pub change: Change,
    /// Why, for people.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub reason: Texts,
    /// Fields of other versions.
    #[serde(flatten)]
    #[borsh(serialize_with = "packed::fields::pack", deserialize_with = "packed::fields::unpack")]
    pub more: Map<String, Value>,
}

/// What happens instead of what was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Pack, Unpack)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Nothing.
    Cancelled,
    /// It takes place at another time, on holidays too.
    Moved {
        /// The new day.
        #[borsh(serialize_with = "packed::date::pack", deserialize_with = "packed::date::unpack")]
        date: NaiveDate,
        /// The new beginning, in minutes of the day; none for the usual one.
        #[serde(default, with = "clock::maybe_minutes", skip_serializing_if = "Option::is_none")]
        from: Option<u16>,
        /// The new end, in minutes of the day; none for the usual length.
        #[serde(default, with = "clock::maybe_minutes", skip_serializing_if = "Option::is_none")]
        to: Option<u16>,
    },
}

/// A language in which something takes place, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Pack, Unpack)]
pub struct SpokenLanguage {
    /// Which language.
    pub language: Spoken,
    /// Whether it is the main one, one that somebody speaks, or one with an interpreter.
    #[serde(default = "main_mode", skip_serializing_if = "is_main")]
    pub mode: Mode,
}

/// One span of every week, in minutes since Monday 0:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WeekSpan {
    /// The beginning, 0 to 10079.
    pub from: u16,
    /// The end, after `from`; over 10080 where it runs into the next week.
    pub to: u16,
    /// The languages of the span as a mask of [`Spoken::bit`]; 0 where the offer's own hold.
    pub languages: u32,
}

impl Schedule {
    /// Whether it says any time; "by appointment" and a note alone are no known hours.
    pub fn is_known(&self) -> bool {
        !self.slots.is_empty() || !self.dates.is_empty()
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        !self.is_known() && !self.by_appointment && self.note.is_empty()
    }

    /// The spans of every week in order, if that is all there is to say: no validity, exception, holiday rule, single date or longer rhythm.
    pub fn weekly_only(&self) -> Option<Vec<WeekSpan>> {
        let as_usual = is_default(&self.public_holidays) && is_default(&self.school_holidays);
        if !as_usual || !self.dates.is_empty() || !self.exceptions.is_empty() {
            return None;
        }
        let mut spans = Vec::with_capacity(self.slots.len());
        for slot in &self.slots {
            match &slot.rule {
                Rule::Weekly { weekdays, every: 1 }
                    if slot.valid_from.is_none() && slot.valid_until.is_none() =>
                {
                    spans.extend(weekdays.iter().map(|day| slot.week_span(day)));
                }
                _ => return None,
            }
        }
        spans.sort_unstable();
        Some(spans)
    }
}

impl Slot {
    /// A slot on these weekdays of every week, in minutes of the day.
    pub fn weekly(weekdays: impl IntoIterator<Item = Weekday>, from: u16, to: u16) -> Self {
        let rule = Rule::Weekly { weekdays: weekdays.into_iter().collect(), every: 1 };
        Self {
            rule,
            from,
            to: Some(to),
            valid_from: None,
            valid_until: None,
            languages: Vec::new(),
            more: Map::new(),
        }
    }

    /// How long it lasts, in minutes, 1 to 1440 for any slot that holds.
    pub fn minutes(&self) -> u16 {
        minutes_between(self.from, self.to)
    }

    fn week_span(&self, day: Weekday) -> WeekSpan {
        let day_starts = u16::try_from(day.num_days_from_monday()).unwrap_or(0) * DAY;
        let from = day_starts + self.from.min(DAY - 1);
        WeekSpan { from, to: from + self.minutes(), languages: mask(&self.languages) }
    }
}

impl SingleDate {
    /// A date from–to, in minutes of the day.
    pub fn new(date: NaiveDate, from: u16, to: u16) -> Self {
        Self { date, until: None, from, to: Some(to), languages: Vec::new(), more: Map::new() }
    }
}

/// The languages as a mask of [`Spoken::bit`], whatever their mode.
pub fn mask(languages: &[SpokenLanguage]) -> u32 {
    languages.iter().fold(0, |mask, spoken| mask | spoken.language.bit())
}

/// From one time to another, over midnight where the second is not later: 1 to 1440 minutes.
fn minutes_between(from: u16, to: Option<u16>) -> u16 {
    match to.map(|to| to.min(DAY)) {
        None => ASSUMED_MINUTES,
        Some(to) if to > from => to - from,
        Some(to) => (DAY - from.min(DAY - 1)) + to,
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn one() -> u16 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
fn is_one(every: &u16) -> bool {
    *every == 1
}

fn main_mode() -> Mode {
    Mode::Main
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands a reference
fn is_main(mode: &Mode) -> bool {
    *mode == Mode::Main
}
