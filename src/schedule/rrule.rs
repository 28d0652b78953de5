//! Schedules as iCalendar says them (RFC 5545): a series per slot with RRULE and EXDATE, single dates as RDATE, a move as RECURRENCE-ID.
//! Holiday rules cannot be said there: up to a horizon they are written out as EXDATE, or as RDATE where something takes place only then.

mod parts;
#[cfg(test)]
pub(super) mod properties;
mod read;
#[cfg(test)]
mod tests;
mod value;

use super::dates::days_of;
use super::occurrence::{ByDay, MOST_DATES, MOST_DAYS, MOST_SLOTS, of_date, of_slot, shift};
use super::weekdays::code_of;
use super::{Occurrence, OnHoliday, Rule, Schedule, SingleDate, Slot, Source, instant};
use crate::holiday::Calendar;
use chrono::{Days, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use std::fmt::Write;
use std::ops::RangeInclusive;

/// The time of one event of an iCalendar: a series, a set of dates, or one instance of a series that was moved.
/// All times are local wall-clock. Languages cannot be said there; [`Recurrence::source`] leads to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence {
    /// DTSTART: the first time.
    pub start: NaiveDateTime,
    /// DTEND of the first time; none where nobody said an end.
    pub end: Option<NaiveDateTime>,
    /// The value of RRULE, as `FREQ=WEEKLY;BYDAY=MO`.
    pub rule: Option<String>,
    /// EXDATE: beginnings at which nothing takes place. Where `start` of a set without a rule is among them, it is cancelled.
    pub except: Vec<NaiveDateTime>,
    /// RDATE: more beginnings.
    pub also: Vec<NaiveDateTime>,
    /// RECURRENCE-ID: the planned beginning that this one replaces, in the event with the same source.
    pub instead_of: Option<NaiveDateTime>,
    /// The slot or the first of the single dates that this comes from.
    pub source: Source,
}

impl Recurrence {
    /// The lines of iCalendar for this zone, each ended by a line feed and not folded.
    pub fn text(&self, zone: Tz) -> String {
        let mut text = String::new();
        let mut line = |name: &str, times: &[NaiveDateTime]| {
            if !times.is_empty() {
                let times: Vec<String> = times.iter().map(|time| written(*time)).collect();
                let _ = writeln!(text, "{name};TZID={}:{}", zone.name(), times.join(","));
            }
        };
        line("RECURRENCE-ID", self.instead_of.as_slice());
        line("DTSTART", &[self.start]);
        line("DTEND", self.end.as_slice());
        line("EXDATE", &self.except);
        line("RDATE", &self.also);
        if let Some(rule) = &self.rule {
            let _ = writeln!(text, "RRULE:{rule}");
        }
        text
    }

    /// Whether a beginning is one of this series, as far as its start and its dates can tell.
    fn names(&self, time: NaiveDateTime) -> bool {
        self.rule.is_some() || self.start == time || self.also.contains(&time)
    }

    /// Whether it lasts for whole days, from midnight to midnight.
    pub fn is_all_day(&self) -> bool {
        let midnight = |time: NaiveDateTime| time.time() == chrono::NaiveTime::MIN;
        midnight(self.start) && self.end.is_some_and(|end| midnight(end) && end > self.start)
    }
}

impl Schedule {
    /// The events that say this schedule; a slot that does not say from when it holds begins at `from`.
    /// Holidays are written out up to `horizon`, at most ten years: a feed that is fetched again never reaches it.
    pub fn to_rrule(
        &self,
        calendar: &Calendar,
        zone: Tz,
        from: NaiveDate,
        horizon: NaiveDate,
    ) -> Vec<Recurrence> {
        let exceptions = ByDay::of(&self.exceptions);
        let mut events = Vec::new();
        for (place, slot) in self.slots.iter().enumerate().take(MOST_SLOTS) {
            let first = slot.valid_from.unwrap_or(from);
            let ten_years = first.checked_add_days(Days::new(MOST_DAYS));
            let range = first..=horizon.min(ten_years.unwrap_or(NaiveDate::MAX));
            let series = if self.only_on_holidays() {
                self.written_out(place, slot, range, calendar, &exceptions)
            } else {
                self.as_rule(place, slot, range, calendar, zone)
            };
            let Some(series) = series else { continue };
            let days = exceptions.days().filter(|day| *day >= series.start.date());
            let days = days.filter(|day| days_of(slot, *day..=*day).next().is_some());
            let planned = days.filter_map(|day| of_slot(place, slot, day)).collect();
            self.add_changed(series, planned, &exceptions, &mut events);
        }
        for set in self.sets_of_dates() {
            let series = set_of(set.clone());
            self.add_changed(series, set, &exceptions, &mut events);
        }
        events
    }

    fn only_on_holidays(&self) -> bool {
        [self.public_holidays, self.school_holidays].contains(&OnHoliday::OnlyThen)
    }

    /// A slot as a series with a rule; the days of the range on which the holiday rules close it are left out.
    fn as_rule(
        &self,
        place: usize,
        slot: &Slot,
        range: RangeInclusive<NaiveDate>,
        calendar: &Calendar,
        zone: Tz,
    ) -> Option<Recurrence> {
        // Forty years bring every 29 February round to every weekday; a rule that gives none by then never does.
        let forty_years = range.start().checked_add_days(Days::new(4 * MOST_DAYS));
        let last = forty_years.unwrap_or(NaiveDate::MAX);
        let first = days_of(slot, *range.start()..=last).next()?;
        let closed = days_of(slot, range).filter(|day| self.certain_on(*day, calendar).is_none());
        let closed = closed.filter_map(|day| of_slot(place, slot, day));
        let except = closed.map(|planned| planned.start).collect();
        let rule = Some(rule_of(slot, zone));
        let series = set_of(vec![of_slot(place, slot, first)?]);
        Some(Recurrence { rule, except, ..series })
    }

    /// A slot that takes place only on holidays as the set of its days in the range; a day from which it was moved stays in it, for the move to name.
    fn written_out(
        &self,
        place: usize,
        slot: &Slot,
        range: RangeInclusive<NaiveDate>,
        calendar: &Calendar,
        exceptions: &ByDay<'_>,
    ) -> Option<Recurrence> {
        let planned = days_of(slot, range).filter_map(|day| of_slot(place, slot, day));
        let stays = |planned: &Occurrence| {
            let open = self.certain_on(planned.start.date(), calendar).is_some();
            open || exceptions.unless_moved(*planned).is_none()
        };
        let planned: Vec<_> = planned.filter(stays).collect();
        (!planned.is_empty()).then(|| set_of(planned))
    }

    /// The single dates in sets of equal times and languages; one over several days stands alone.
    fn sets_of_dates(&self) -> Vec<Vec<Occurrence>> {
        let alike = |a: &SingleDate, b: &SingleDate| {
            let (whole, other) = ((a.from, a.to, a.until), (b.from, b.to, b.until));
            whole == other && a.until.is_none() && a.languages == b.languages
        };
        let mut sets: Vec<(&SingleDate, Vec<Occurrence>)> = Vec::new();
        for (place, date) in self.dates.iter().enumerate().take(MOST_DATES) {
            let Some(planned) = of_date(place, date) else {
                continue;
            };
            match sets.iter_mut().find(|(other, _)| alike(date, other)) {
                Some((_, set)) => set.push(planned),
                None => sets.push((date, vec![planned])),
            }
        }
        sets.into_iter().map(|(_, set)| set).collect()
    }

    /// Adds a series with what exceptions cancel of it, and each of its moves as an event of its own.
    fn add_changed(
        &self,
        mut series: Recurrence,
        planned: Vec<Occurrence>,
        exceptions: &ByDay<'_>,
        events: &mut Vec<Recurrence>,
    ) {
        let mut moves = Vec::new();
        for planned in planned {
            let Some(place) = exceptions.of_occurrence(&planned) else {
                continue;
            };
            match shift(&planned, place, &self.exceptions[place]) {
                Some(moved) => {
                    series.except.retain(|time| *time != planned.start);
                    let instead_of = Some(planned.start);
                    let source = series.source;
                    moves.push(Recurrence { instead_of, source, ..set_of(vec![moved]) });
                }
                None if series.names(planned.start) => series.except.push(planned.start),
                None => {}
            }
        }
        series.except.sort_unstable();
        series.except.dedup();
        events.push(series);
        events.append(&mut moves);
    }
}

/// These occurrences as one event without a rule; they must be alike and at least one.
fn set_of(mut planned: Vec<Occurrence>) -> Recurrence {
    planned.sort_unstable_by_key(|occurrence| occurrence.start);
    planned.dedup_by_key(|occurrence| occurrence.start);
    let first = planned[0];
    Recurrence {
        start: first.start,
        end: (!first.open_end).then_some(first.end),
        rule: None,
        except: Vec::new(),
        also: planned[1..].iter().map(|occurrence| occurrence.start).collect(),
        instead_of: None,
        source: first.source,
    }
}

/// The value of RRULE for a slot; UNTIL in UTC, since DTSTART names a zone.
fn rule_of(slot: &Slot, zone: Tz) -> String {
    let (frequency, every, days) = match &slot.rule {
        Rule::Weekly { weekdays, every } => {
            let days: Vec<_> = weekdays.iter().map(|day| code_of(day).to_uppercase()).collect();
            ("WEEKLY", every, days.join(","))
        }
        Rule::Monthly { weekday, nth, every } => {
            let code = code_of(*weekday).to_uppercase();
            let days: Vec<_> = nth.iter().take(10).map(|n| format!("{n}{code}")).collect();
            ("MONTHLY", every, days.join(","))
        }
    };
    let interval = if *every > 1 { format!(";INTERVAL={every}") } else { String::new() };
    let last_second = slot.valid_until.and_then(|day| day.and_hms_opt(23, 59, 59));
    let until = last_second.map(|time| instant(time, zone).with_timezone(&Utc).naive_utc());
    let until = until.map(|time| format!(";UNTIL={}Z", written(time))).unwrap_or_default();
    format!("FREQ={frequency}{interval};BYDAY={days}{until}")
}

/// A time as iCalendar writes it: `20260824T150000`.
fn written(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}
