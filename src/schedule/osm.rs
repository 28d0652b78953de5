//! Schedules in the opening_hours of OpenStreetMap: written where that can say them, read from its common subset and from hasty German.
//! Languages and notes have no place there.

mod part;
mod read;
#[cfg(test)]
mod tests;
mod token;

use super::clock::written;
use super::weekdays::{WEEK, code_of};
use super::{Change, DAY, Occurrence, OnHoliday, Rule, Schedule, SingleDate, Slot, Weekdays};
use chrono::{NaiveDate, Timelike, Weekday};
use std::collections::BTreeSet;

/// From–to in minutes of the day; none where nobody said an end.
type Hours = (u16, Option<u16>);

impl Schedule {
    /// The schedule as opening_hours; none where that cannot say it:
    /// every n-th week or month, an end without a beginning, a move, a cancellation of one time among several, "only on holidays".
    pub fn to_opening_hours(&self) -> Option<String> {
        let only_then = [self.public_holidays, self.school_holidays].contains(&OnHoliday::OnlyThen);
        if only_then || (!self.is_known() && !self.by_appointment) {
            return None;
        }
        let plain = |slot: &&Slot| slot.is_plain();
        let weekly: Vec<&Slot> = self.slots.iter().filter(plain).collect();
        let mut rules = weekly_rules(&weekly).join("; ");
        let others = self.slots.iter().filter(|slot| !slot.is_plain());
        for slot in others {
            // A comma adds to what is said before; a semicolon would replace it on these days.
            add(&mut rules, ", ", &slot.as_rule()?);
        }
        for (holidays, rule) in [(self.public_holidays, "PH off"), (self.school_holidays, "SH off")]
        {
            if holidays == OnHoliday::NotThen {
                add(&mut rules, "; ", rule);
            }
        }
        for date in &self.dates {
            add(&mut rules, ", ", &date.as_rule()?);
        }
        for day in self.days_off()? {
            add(&mut rules, "; ", &format!("{} off", day_of(day)));
        }
        if self.by_appointment {
            add(&mut rules, " || ", "unknown \"by appointment\"");
        }
        Some(rules)
    }

    /// The days on which all is cancelled; none where only a part of a day is, or something moves.
    fn days_off(&self) -> Option<BTreeSet<NaiveDate>> {
        let mut days = BTreeSet::new();
        for exception in &self.exceptions {
            let planned = self.planned_on(exception.date);
            let alone = exception.at.is_none() || planned.len() <= 1;
            if exception.change != Change::Cancelled || !alone {
                return None;
            }
            let begins = |planned: &Occurrence| planned.start.num_seconds_from_midnight() / 60;
            let meets = |planned| exception.at.is_none_or(|at| begins(planned) == u32::from(at));
            if planned.iter().any(meets) {
                days.insert(exception.date);
            }
        }
        Some(days)
    }
}

impl Slot {
    /// Whether it holds every week and for ever.
    fn is_plain(&self) -> bool {
        let every_week = matches!(self.rule, Rule::Weekly { every: 1, .. });
        every_week && self.valid_from.is_none() && self.valid_until.is_none()
    }

    /// A slot that is not plain: its time of validity, its days and its hours.
    fn as_rule(&self) -> Option<String> {
        let days = match &self.rule {
            Rule::Weekly { weekdays, every: 1 } => weekdays_of(*weekdays),
            Rule::Monthly { weekday, nth, every: 1 } => {
                let nth: Vec<String> = nth.iter().map(i8::to_string).collect();
                format!("{}[{}]", osm_code(*weekday), nth.join(","))
            }
            _ => return None,
        };
        let validity = match (self.valid_from, self.valid_until) {
            (None, None) => String::new(),
            (Some(from), None) => format!("{}+ ", day_of(from)),
            (Some(from), Some(until)) if from == until => format!("{} ", day_of(from)),
            (Some(from), Some(until)) => format!("{}-{} ", day_of(from), day_of(until)),
            (None, Some(_)) => return None,
        };
        Some(format!("{validity}{days} {}", hours(self.from, self.to)))
    }
}

impl SingleDate {
    fn as_rule(&self) -> Option<String> {
        let one_day = self.until.is_none_or(|until| until <= self.date);
        one_day.then(|| format!("{} {}", day_of(self.date), hours(self.from, self.to)))
    }
}

/// The plain slots, each weekday with all its hours, weekdays with the same hours together.
fn weekly_rules(slots: &[&Slot]) -> Vec<String> {
    let mut groups: Vec<(Weekdays, BTreeSet<Hours>)> = Vec::new();
    for day in WEEK {
        let on_day = |slot: &&&Slot| matches!(&slot.rule, Rule::Weekly { weekdays, .. } if weekdays.contains(day));
        let hours: BTreeSet<_> =
            slots.iter().filter(on_day).map(|slot| (slot.from, slot.to)).collect();
        match groups.iter_mut().find(|(_, other)| *other == hours) {
            _ if hours.is_empty() => {}
            Some((days, _)) => *days = days.with(day),
            None => groups.push((Weekdays::default().with(day), hours)),
        }
    }
    let rule = |(days, times): (Weekdays, BTreeSet<Hours>)| {
        let times: Vec<String> = times.iter().map(|(from, to)| hours(*from, *to)).collect();
        match (days, times.join(",")) {
            (Weekdays::ALL, times) if times == "00:00-24:00" => "24/7".to_owned(),
            (days, times) => format!("{} {times}", weekdays_of(days)),
        }
    };
    groups.into_iter().map(rule).collect()
}

/// `Mo-Fr,Su`: three or more in a row as a range.
fn weekdays_of(days: Weekdays) -> String {
    let mut runs: Vec<Vec<Weekday>> = Vec::new();
    for day in days.iter() {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last.succ() == day) => run.push(day),
            _ => runs.push(vec![day]),
        }
    }
    let said = runs.iter().map(|run| match run.as_slice() {
        [first, _, .., last] => format!("{}-{}", osm_code(*first), osm_code(*last)),
        few => few.iter().map(|day| osm_code(*day)).collect::<Vec<_>>().join(","),
    });
    said.collect::<Vec<_>>().join(",")
}

/// `Mo`.
fn osm_code(day: Weekday) -> String {
    let code = code_of(day);
    code[..1].to_uppercase() + &code[1..]
}

/// `15:00-17:30`, or `15:00+` where nobody said an end.
fn hours(from: u16, to: Option<u16>) -> String {
    match to {
        Some(to) => format!("{}-{}", written(from.min(DAY - 1)), written(to.min(DAY))),
        None => format!("{}+", written(from.min(DAY - 1))),
    }
}

/// `2026 Sep 08`.
fn day_of(day: NaiveDate) -> String {
    day.format("%Y %b %d").to_string()
}

/// Adds a rule behind this separator, or as the first.
fn add(rules: &mut String, separator: &str, rule: &str) {
    if !rules.is_empty() {
        rules.push_str(separator);
    }
    rules.push_str(rule);
}
