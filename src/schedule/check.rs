//! What a schedule must not say, each fault named with its field, so that a form or an import can show it.

use super::clock::written;
use super::dates::days_of;
use super::occurrence::{MOST_DATES, MOST_EXCEPTIONS, MOST_SLOTS};
use super::{Change, DAY, Exception, Rule, Schedule, SingleDate, Slot};
use crate::error::Problem;
use chrono::{Datelike, NaiveDate};
use std::ops::RangeInclusive;

/// The years that dates may lie in.
const YEARS: RangeInclusive<i32> = 1990..=2199;
/// The longest rhythm, in weeks or months.
const LONGEST_RHYTHM: u16 = 53;
/// The longest single date, in days.
const LONGEST_DAYS: i64 = 366;
/// The longest that something may last past midnight, in minutes: a night shelter does from six to ten, 21:00 to 20:00 is a slip.
const LONGEST_NIGHT: u16 = 16 * 60;
/// The most languages of one slot or date.
const MOST_LANGUAGES: usize = 28;

impl Schedule {
    /// Everything that is wrong with it; nothing for a schedule that holds.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let counts = [
            ("slots", self.slots.len(), MOST_SLOTS),
            ("dates", self.dates.len(), MOST_DATES),
            ("exceptions", self.exceptions.len(), MOST_EXCEPTIONS),
        ];
        for (field, count, most) in counts {
            if count > most {
                problems.push(too_many(field.to_owned(), most));
            }
        }
        for (place, slot) in self.slots.iter().enumerate().take(MOST_SLOTS) {
            check_slot(slot, &format!("slots[{place}]"), &mut problems);
        }
        for (place, date) in self.dates.iter().enumerate().take(MOST_DATES) {
            check_date(date, &format!("dates[{place}]"), &mut problems);
        }
        for (place, exception) in self.exceptions.iter().enumerate().take(MOST_EXCEPTIONS) {
            check_exception(exception, &format!("exceptions[{place}]"), &mut problems);
        }
        problems
    }
}

fn check_slot(slot: &Slot, name: &str, problems: &mut Vec<Problem>) {
    let before = problems.len();
    check_rule(&slot.rule, slot.valid_from.is_some(), name, problems);
    check_times(Some(slot.from), slot.to, name, problems);
    check_night(Some(slot.from), slot.to, name, problems);
    check_year(slot.valid_from, &format!("{name}.valid_from"), problems);
    check_year(slot.valid_until, &format!("{name}.valid_until"), problems);
    if slot.languages.len() > MOST_LANGUAGES {
        problems.push(too_many(format!("{name}.languages"), MOST_LANGUAGES));
    }
    if let (Some(from), Some(until)) = (slot.valid_from, slot.valid_until) {
        if until < from {
            problems.push(Problem::new(
                format!("{name}.valid_until"),
                "problem-schedule-ends-before-start",
            ));
        } else if problems.len() == before && days_of(slot, from..=until).next().is_none() {
            problems.push(Problem::new(name, "problem-schedule-never"));
        }
    }
}

fn check_rule(rule: &Rule, anchored: bool, name: &str, problems: &mut Vec<Problem>) {
    let every = match rule {
        Rule::Weekly { weekdays, every } => {
            if weekdays.is_empty() {
                problems.push(Problem::new(
                    format!("{name}.rule.weekdays"),
                    "problem-schedule-no-weekday",
                ));
            }
            *every
        }
        Rule::Monthly { nth, every, .. } => {
            let sound = (1..=10).contains(&nth.len())
                && nth.iter().all(|n| (1..=5).contains(&n.unsigned_abs()));
            if !sound {
                problems.push(Problem::new(format!("{name}.rule.nth"), "problem-schedule-nth"));
            }
            *every
        }
    };
    if !(1..=LONGEST_RHYTHM).contains(&every) {
        problems.push(
            Problem::new(format!("{name}.rule.every"), "problem-schedule-every")
                .with("most", LONGEST_RHYTHM),
        );
    } else if every > 1 && !anchored {
        problems
            .push(Problem::new(format!("{name}.valid_from"), "problem-schedule-every-needs-start"));
    }
}

fn check_date(date: &SingleDate, name: &str, problems: &mut Vec<Problem>) {
    check_times(Some(date.from), date.to, name, problems);
    if date.until.is_none() {
        check_night(Some(date.from), date.to, name, problems);
    }
    check_year(Some(date.date), &format!("{name}.date"), problems);
    if date.languages.len() > MOST_LANGUAGES {
        problems.push(too_many(format!("{name}.languages"), MOST_LANGUAGES));
    }
    if let Some(until) = date.until {
        let days = until.signed_duration_since(date.date).num_days();
        let backwards = days < 0 || (days == 0 && date.to.is_some_and(|to| to <= date.from));
        if backwards {
            problems
                .push(Problem::new(format!("{name}.until"), "problem-schedule-ends-before-start"));
        } else if days > LONGEST_DAYS {
            problems.push(
                Problem::new(format!("{name}.until"), "problem-schedule-too-long")
                    .with("most", LONGEST_DAYS),
            );
        }
    }
}

fn check_exception(exception: &Exception, name: &str, problems: &mut Vec<Problem>) {
    check_year(Some(exception.date), &format!("{name}.date"), problems);
    check_times(exception.at, None, name, problems);
    if let Change::Moved { date, from, to } = exception.change {
        let name = format!("{name}.change.moved");
        check_year(Some(date), &format!("{name}.date"), problems);
        check_times(from, to, &name, problems);
        check_night(from, to, &name, problems);
    }
}

fn check_times(from: Option<u16>, to: Option<u16>, name: &str, problems: &mut Vec<Problem>) {
    if from.is_some_and(|from| from >= DAY) {
        problems.push(Problem::new(format!("{name}.from"), "problem-schedule-time"));
    }
    if to.is_some_and(|to| to > DAY) {
        problems.push(Problem::new(format!("{name}.to"), "problem-schedule-time"));
    }
}

/// An end that is not after its beginning is one of the next day, and then not too far away.
fn check_night(from: Option<u16>, to: Option<u16>, name: &str, problems: &mut Vec<Problem>) {
    let (Some(from @ ..DAY), Some(to)) = (from, to) else {
        return;
    };
    if to > from || DAY - from + to <= LONGEST_NIGHT {
        return;
    }
    let latest = match from + LONGEST_NIGHT {
        ..=DAY => DAY,
        next_day => next_day - DAY,
    };
    let problem = Problem::new(format!("{name}.to"), "problem-schedule-overnight");
    let told = problem.with("from", written(from)).with("to", written(to));
    problems.push(told.with("most", LONGEST_NIGHT / 60).with("latest", written(latest)));
}

fn check_year(date: Option<NaiveDate>, field: &str, problems: &mut Vec<Problem>) {
    if date.is_some_and(|date| !YEARS.contains(&date.year())) {
        let problem = Problem::new(field, "problem-schedule-year");
        problems.push(problem.with("first", YEARS.start()).with("last", YEARS.end()));
    }
}

fn too_many(field: String, most: usize) -> Problem {
    Problem::new(field, "problem-schedule-too-many").with("most", most)
}
