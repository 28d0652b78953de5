//! The buttons of the editor: a row more, a row less, and times taken over from elsewhere.

use super::read::Line;
use super::{KINDS, rows};
use crate::error::Problem;
use crate::exchange::schedule_from_ical;
use crate::http::form::Fields;
use crate::http::visit::Visit;
use crate::schedule::OnHoliday;
use crate::schedule::Schedule;

/// Where times from elsewhere are pasted, and where a file of them comes in.
pub(super) const PASTE: &str = "when.paste";
pub(super) const FILE: &str = "when.file";

/// Does what a button of the editor says, by the value of `do`; others' buttons change nothing.
/// The problems are to be looked at: what could not be read, or was not taken as it stood.
pub fn act(mut fields: Fields, deed: &str, visit: &Visit) -> (Fields, Vec<Problem>) {
    if deed == "take-times" {
        let problems = take(&mut fields, visit);
        return (fields, problems);
    }
    if let Some(kind) = deed.strip_prefix("add-").filter(|kind| KINDS.contains(kind)) {
        let number = next(&fields, kind);
        let (part, value) = match kind {
            "slot" => ("rhythm", "w1"),
            "date" => ("date", ""),
            _ => ("change", "cancelled"),
        };
        fields.add(format!("{kind}.{number}.{part}"), value);
    } else if let Some(row) = deed.strip_prefix("remove-").filter(|row| is_row(row)) {
        fields = fields.without(row);
    }
    (fields, Vec::new())
}

/// Whether it names a row: `slot.0`.
fn is_row(name: &str) -> bool {
    let parts = name.split_once('.');
    parts.is_some_and(|(kind, number)| KINDS.contains(&kind) && number.parse::<usize>().is_ok())
}

/// The number of the next row of a kind.
fn next(fields: &Fields, kind: &str) -> usize {
    fields.numbers(kind).last().map_or(0, |last| last + 1)
}

/// Takes over what was pasted or sent as a file, behind what is there already.
fn take(fields: &mut Fields, visit: &Visit) -> Vec<Problem> {
    let file = fields.text(FILE).map(str::to_owned);
    let pasted = fields.text(PASTE).map(str::to_owned);
    *fields = std::mem::take(fields).without(FILE);
    let zone = visit.network().time_zone;
    let calendar = |text: &str| schedule_from_ical(text.as_bytes(), zone, visit.now.date());
    let read = match (&file, &pasted) {
        (None, None) => Err(Problem::new(PASTE, "problem-required")),
        (Some(file), _) => calendar(file),
        (None, Some(text)) if text.contains("BEGIN:VCALENDAR") => calendar(text),
        (None, Some(text)) => {
            Schedule::from_opening_hours(text).map(|schedule| (schedule, Vec::new()))
        }
    };
    let here = |problem: Problem| Problem { field: PASTE.to_owned(), ..problem };
    match read {
        Ok((schedule, notes)) => {
            if file.is_none() {
                *fields = std::mem::take(fields).without(PASTE);
            }
            add(fields, &schedule);
            notes.into_iter().map(here).collect()
        }
        Err(problem) => vec![here(problem)],
    }
}

/// Adds the rows of a schedule behind those that say something, and its rules where it has any.
fn add(fields: &mut Fields, schedule: &Schedule) {
    for kind in KINDS {
        for number in fields.numbers(kind) {
            if Line::new(fields, kind, number).is_blank() {
                *fields = std::mem::take(fields).without(&format!("{kind}.{number}"));
            }
        }
    }
    let from = KINDS.map(|kind| next(fields, kind));
    fields.extend(rows(schedule, from, false));
    let holidays = [("public", schedule.public_holidays), ("school", schedule.school_holidays)];
    for (which, rule) in holidays {
        let known = super::ON_HOLIDAY.iter().find(|(known, ..)| *known == rule);
        if let Some((_, id, _)) = known.filter(|(rule, ..)| *rule != OnHoliday::AsUsual) {
            fields.set(&format!("schedule.{which}_holidays"), *id);
        }
    }
    if schedule.by_appointment {
        fields.set("schedule.by_appointment", "on");
    }
}
