//! The parts of one RRULE, and the rules of ours that say the same.

use super::super::weekdays::weekday_with_code;
use super::super::{Rule, Weekdays};
use super::read::cannot;
use crate::error::Problem;
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The most instances that COUNT may ask for.
const MOST_COUNTED: usize = 5000;

/// The parts of an RRULE that a schedule can say.
#[derive(Default)]
pub(super) struct Parts<'a> {
    rule: &'a str,
    frequency: &'a str,
    every: u16,
    days: Vec<(Option<i8>, Weekday)>,
    places: Vec<i8>,
    pub(super) count: Option<usize>,
    pub(super) until: Option<NaiveDateTime>,
    week_starts: Option<Weekday>,
}

impl<'a> Parts<'a> {
    /// Reads the value of RRULE, in capital letters.
    pub(super) fn read(rule: &'a str, zone: Tz) -> Result<Self, Problem> {
        let mut parts = Self { rule, every: 1, ..Self::default() };
        for part in rule.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            parts.take(name, value, zone).ok_or_else(|| cannot("RRULE", part))?;
        }
        Ok(parts)
    }

    /// Takes in one part; none where a schedule cannot say it.
    fn take(&mut self, name: &str, value: &'a str, zone: Tz) -> Option<()> {
        match name {
            "FREQ" => self.frequency = value,
            "INTERVAL" => self.every = value.parse().ok().filter(|every| *every > 0)?,
            "COUNT" => {
                self.count =
                    Some(value.parse().ok().filter(|count| (1..=MOST_COUNTED).contains(count))?)
            }
            "UNTIL" => self.until = Some(until(value, zone)?),
            "WKST" => self.week_starts = Some(weekday_with_code(value)?),
            "BYDAY" => self.days = value.split(',').map(numbered_day).collect::<Option<_>>()?,
            "BYSETPOS" => {
                self.places = value.split(',').map(|n| n.parse().ok()).collect::<Option<_>>()?
            }
            _ => return None,
        }
        Some(())
    }

    /// The rules of our kind that say the same, for a series that begins on this day.
    pub(super) fn rules(&self, start: NaiveDate) -> Result<Vec<Rule>, Problem> {
        let plain = self.days.iter().all(|(nth, _)| nth.is_none());
        let named: Weekdays = self.days.iter().map(|(_, day)| *day).collect();
        let rules = match self.frequency {
            "DAILY" if self.places.is_empty() && plain => self.daily(named, start),
            "WEEKLY" if self.places.is_empty() && plain => self.weekly(named, start),
            "MONTHLY" => self.monthly(plain),
            _ => None,
        };
        rules.ok_or_else(|| cannot("RRULE", self.rule))
    }

    /// Every day is all weekdays, every seventh is one; any other rhythm has no week.
    fn daily(&self, named: Weekdays, start: NaiveDate) -> Option<Vec<Rule>> {
        let days = if named.is_empty() { Weekdays::ALL } else { named };
        match self.every {
            1 => Some(vec![Rule::Weekly { weekdays: days, every: 1 }]),
            every if every % 7 == 0 && days.contains(start.weekday()) => Some(vec![Rule::Weekly {
                weekdays: [start.weekday()].into_iter().collect(),
                every: every / 7,
            }]),
            _ => None,
        }
    }

    /// A week that does not begin on Monday makes a difference only for a longer rhythm over its border.
    fn weekly(&self, named: Weekdays, start: NaiveDate) -> Option<Vec<Rule>> {
        let start = start.weekday();
        let weekdays = if named.is_empty() { [start].into_iter().collect() } else { named };
        let place = |day: Weekday, first: Weekday| i64::from(day.days_since(first));
        let from_start = |day: Weekday, first: Weekday| place(day, first) - place(start, first);
        let same = |day| {
            from_start(day, self.week_starts.unwrap_or(Weekday::Mon))
                == from_start(day, Weekday::Mon)
        };
        let same_weeks = self.every == 1 || weekdays.iter().all(same);
        same_weeks.then(|| vec![Rule::Weekly { weekdays, every: self.every }])
    }

    /// Numbered weekdays, or one weekday with BYSETPOS; a weekday without a number is each of the month.
    fn monthly(&self, plain: bool) -> Option<Vec<Rule>> {
        let by_place = !self.places.is_empty();
        if self.days.is_empty() || (by_place && !(plain && self.days.len() == 1)) {
            return None;
        }
        let mut numbers: BTreeMap<u32, (Weekday, Vec<i8>)> = BTreeMap::new();
        for (number, weekday) in &self.days {
            let (_, nth) =
                numbers.entry(weekday.num_days_from_monday()).or_insert((*weekday, Vec::new()));
            match number {
                Some(number) => nth.push(*number),
                None if by_place => nth.extend(&self.places),
                None => nth.extend(1..=5),
            }
        }
        let sound = |nth: &[i8]| nth.iter().all(|n| (1..=5).contains(&n.unsigned_abs()));
        let rule = |(weekday, nth): (Weekday, Vec<i8>)| {
            sound(&nth).then_some(Rule::Monthly { weekday, nth, every: self.every })
        };
        numbers.into_values().map(rule).collect()
    }
}

/// The value of UNTIL: a day, a local time, or one in UTC.
fn until(value: &str, zone: Tz) -> Option<NaiveDateTime> {
    if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
        return day.and_hms_opt(23, 59, 59);
    }
    let (value, utc) = value.strip_suffix('Z').map_or((value, false), |value| (value, true));
    let time = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").ok()?;
    Some(if utc { zone.from_utc_datetime(&time).naive_local() } else { time })
}

/// A weekday with or without a number: `TU`, `2TU`, `-1FR`.
fn numbered_day(text: &str) -> Option<(Option<i8>, Weekday)> {
    let text = text.trim();
    let (number, code) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let number = if number.is_empty() { None } else { Some(number.parse().ok()?) };
    Some((number, weekday_with_code(code)?))
}
