//! RRULE and its companions read back into slots, single dates and exceptions; what those cannot say is a clear problem.

use super::super::dates::days_of;
use super::super::{Change, DAY, Exception, Schedule, SingleDate, Slot};
use super::parts::Parts;
use super::value::{Property, Time, duration, unfolded};
use crate::error::Problem;
use crate::language::Texts;
use chrono::{Days, Duration, NaiveDate, NaiveDateTime, Timelike};
use chrono_tz::Tz;
use serde_json::Map;

/// The lines of one event that say its time.
#[derive(Default)]
struct Event {
    start: Option<Time>,
    end: Option<NaiveDateTime>,
    length: Option<Duration>,
    rules: Vec<String>,
    except: Vec<Time>,
    also: Vec<(Time, Option<NaiveDateTime>)>,
    instead_of: Option<Time>,
    cancelled: bool,
}

impl Schedule {
    /// Reads events: blocks of DTSTART, DTEND or DURATION, RRULE, EXDATE, RDATE and RECURRENCE-ID, parted by empty lines or BEGIN/END.
    /// Other properties are passed over; times are those of the network's zone.
    /// Errors: the first property that is broken, or that a schedule cannot say (a rule by the day of the month, another zone).
    pub fn from_rrule(text: &str, zone: Tz) -> Result<Self, Problem> {
        let mut schedule = Self::default();
        let mut event = Event::default();
        for (line, number) in unfolded(text).iter().zip(1u64..) {
            let property = Property::read(line);
            let name = property.as_ref().map_or("", |property| property.name.as_str());
            let another = matches!(name, "BEGIN" | "END")
                || line.is_empty()
                || (name == "DTSTART" && event.start.is_some());
            if another {
                std::mem::take(&mut event)
                    .into_schedule(&mut schedule, zone)
                    .map_err(|p| p.at_line(number))?;
            }
            if let Some(property) = property {
                event.take(&property, zone).map_err(|problem| problem.at_line(number))?;
            }
        }
        event.into_schedule(&mut schedule, zone)?;
        if !schedule.is_known() {
            return Err(Problem::new("DTSTART", "problem-schedule-ical-no-start"));
        }
        Ok(schedule)
    }
}

impl Event {
    /// Takes in one property.
    fn take(&mut self, property: &Property<'_>, zone: Tz) -> Result<(), Problem> {
        match property.name.as_str() {
            "DTSTART" => self.start = Some(property.time(zone)?),
            "DTEND" => self.end = Some(property.time(zone)?.local),
            "RECURRENCE-ID" => self.instead_of = Some(property.time(zone)?),
            "RRULE" => self.rules.push(property.value.to_ascii_uppercase()),
            "EXDATE" => self.except.extend(property.times(zone)?.into_iter().map(|(time, _)| time)),
            "RDATE" => self.also.extend(property.times(zone)?),
            "STATUS" => self.cancelled = property.value.eq_ignore_ascii_case("CANCELLED"),
            "EXRULE" => return Err(cannot("EXRULE", property.value)),
            "DURATION" => {
                let length = duration(property.value);
                let problem = || {
                    Problem::new("DURATION", "problem-schedule-ical-time")
                        .with("value", property.value)
                };
                self.length = Some(length.ok_or_else(problem)?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Adds what the event says to the schedule; a series that is cancelled as a whole says nothing.
    fn into_schedule(self, schedule: &mut Schedule, zone: Tz) -> Result<(), Problem> {
        let Some(start) = self.start else {
            return match self.rules.is_empty() && self.also.is_empty() {
                true => Ok(()),
                false => Err(Problem::new("DTSTART", "problem-schedule-ical-no-start")),
            };
        };
        let length = self.length_from(start);
        match self.instead_of {
            Some(planned) => {
                let change = self.change(planned, start.local, length);
                schedule.exceptions.push(change);
                Ok(())
            }
            None if self.cancelled && !self.rules.is_empty() => Ok(()),
            None => self.add_series(start, length, zone, schedule),
        }
    }

    /// How long it lasts, if it says so.
    fn length_from(&self, start: Time) -> Option<Duration> {
        let to_end = self.end.map(|end| end - start.local);
        let whole_day = start.whole_day.then(|| Duration::days(1));
        let length = to_end.or(self.length).or(whole_day);
        length.filter(|length| *length > Duration::zero())
    }

    /// Adds slots, dates and cancellations.
    fn add_series(
        self,
        start: Time,
        length: Option<Duration>,
        zone: Tz,
        schedule: &mut Schedule,
    ) -> Result<(), Problem> {
        if start.utc && !self.rules.is_empty() {
            let problem = Problem::new("DTSTART", "problem-schedule-ical-zone");
            return Err(problem.with("value", "UTC"));
        }
        for rule in &self.rules {
            let slots = slots_of(rule, start.local, length, zone)?;
            schedule.slots.extend(slots);
        }
        if self.rules.is_empty() {
            schedule.dates.push(date_of(start.local, length));
        }
        for (time, end) in &self.also {
            let length = end.map(|end| end - time.local).or(length);
            schedule.dates.push(date_of(time.local, length));
        }
        let all = self.cancelled.then_some(start);
        let cancelled = self.except.into_iter().chain(all);
        let exceptions = cancelled.map(|time| exception(time, Change::Cancelled));
        schedule.exceptions.extend(exceptions);
        Ok(())
    }

    /// What this event changes about the planned instance that it stands for.
    fn change(&self, planned: Time, start: NaiveDateTime, length: Option<Duration>) -> Exception {
        if self.cancelled {
            return exception(planned, Change::Cancelled);
        }
        let to = length.map(|length| end_minutes(start, length));
        exception(planned, Change::Moved { date: start.date(), from: Some(minutes(start)), to })
    }
}

fn exception(planned: Time, change: Change) -> Exception {
    let at = (!planned.whole_day).then(|| minutes(planned.local));
    Exception { date: planned.local.date(), at, change, reason: Texts::default(), more: Map::new() }
}

/// A single date; over more than a day it says until when.
fn date_of(start: NaiveDateTime, length: Option<Duration>) -> SingleDate {
    let to = length.map(|length| end_minutes(start, length));
    let long = length.filter(|length| *length > Duration::days(1));
    let end = long.and_then(|length| start.checked_add_signed(length));
    // An end at midnight is 24:00 of the day before.
    let until = end.map(|end| {
        if minutes(end) == 0 { end.date().pred_opt().unwrap_or(end.date()) } else { end.date() }
    });
    SingleDate {
        date: start.date(),
        until,
        from: minutes(start),
        to,
        languages: Vec::new(),
        more: Map::new(),
    }
}

/// The slots of one RRULE; several where a monthly rule names several weekdays.
fn slots_of(
    rule: &str,
    start: NaiveDateTime,
    length: Option<Duration>,
    zone: Tz,
) -> Result<Vec<Slot>, Problem> {
    if length.is_some_and(|length| length > Duration::days(1)) {
        return Err(cannot("DTEND", rule));
    }
    let parts = Parts::read(rule, zone)?;
    let to = length.map(|length| end_minutes(start, length));
    let from = minutes(start);
    let slot =
        |rule| Slot { rule, to, valid_from: Some(start.date()), ..Slot::weekly([], from, 0) };
    let mut slots: Vec<Slot> = parts.rules(start.date())?.into_iter().map(slot).collect();
    let until = match (parts.until, parts.count) {
        (Some(until), _) if minutes(until) < from => until.date().pred_opt(),
        (Some(until), _) => Some(until.date()),
        (None, Some(count)) => {
            Some(last_counted(&slots, start.date(), count).ok_or_else(|| cannot("COUNT", rule))?)
        }
        (None, None) => None,
    };
    slots.iter_mut().for_each(|slot| slot.valid_until = until);
    Ok(slots)
}

/// The day of the last of so many instances.
fn last_counted(slots: &[Slot], start: NaiveDate, count: usize) -> Option<NaiveDate> {
    let end = start.checked_add_days(Days::new(36_600))?;
    let mut days: Vec<NaiveDate> =
        slots.iter().flat_map(|slot| days_of(slot, start..=end).take(count)).collect();
    days.sort_unstable();
    days.get(count.checked_sub(1)?).copied()
}

/// The time of day in minutes; seconds are dropped, since no schedule has any.
fn minutes(time: NaiveDateTime) -> u16 {
    u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
}

/// The end in minutes of its day; midnight is the 24:00 of the day before.
fn end_minutes(start: NaiveDateTime, length: Duration) -> u16 {
    match start.checked_add_signed(length).map(minutes) {
        None | Some(0) => DAY,
        Some(minutes) => minutes,
    }
}

/// What a schedule cannot say.
pub(super) fn cannot(field: &str, value: &str) -> Problem {
    Problem::new(field, "problem-schedule-ical-cannot").with("value", value)
}
