//! What a schedule means on given days: every single time at which something takes place, is cancelled or was moved to.
//! The work is bounded whatever the data says: at most ten years, and no more slots, dates and exceptions than [`Schedule::check`] lets pass.

use super::dates::days_of;
use super::{Change, DAY, Exception, OnHoliday, Schedule, SingleDate, Slot, mask, minutes_between};
use crate::holiday::Calendar;
use crate::language::Texts;
use chrono::{Days, Duration, NaiveDate, NaiveDateTime};

/// The most slots of one schedule; more are not looked at.
pub(super) const MOST_SLOTS: usize = 100;
/// The most single dates of one schedule; more are not looked at.
pub(super) const MOST_DATES: usize = 1000;
/// The most exceptions of one schedule; more are not looked at.
pub(super) const MOST_EXCEPTIONS: usize = 1000;
/// The longest time that is looked at in one go, in days: ten years.
pub(super) const MOST_DAYS: u64 = 3660;

/// One time at which something takes place, or would have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// The beginning, local wall-clock.
    pub start: NaiveDateTime,
    /// The end, local wall-clock, after the beginning.
    pub end: NaiveDateTime,
    /// Nobody said an end; `end` is [`super::ASSUMED_MINUTES`] later.
    pub open_end: bool,
    /// False where it depends on school holidays that are not loaded for that day.
    pub certain: bool,
    /// The languages as a mask of [`crate::vocabulary::Spoken::bit`]; 0 where the offer's own hold.
    pub languages: u32,
    /// Whether it is as planned.
    pub state: State,
    /// What it comes from.
    pub source: Source,
    /// The place in [`Schedule::exceptions`] of what changed it.
    pub exception: Option<usize>,
}

/// Whether an occurrence is as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As planned.
    Planned,
    /// It was to begin at this local time.
    Moved(NaiveDateTime),
    /// It does not take place.
    Cancelled,
}

/// What an occurrence comes from, by its place in the schedule's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// One of [`Schedule::slots`].
    Slot(usize),
    /// One of [`Schedule::dates`].
    Date(usize),
}

impl Occurrence {
    /// Whether it takes place: as planned or moved, not cancelled.
    pub fn takes_place(&self) -> bool {
        self.state != State::Cancelled
    }

    /// Whether this local time lies in it; its end does not.
    pub fn covers(&self, moment: NaiveDateTime) -> bool {
        self.start <= moment && moment < self.end
    }

    /// Whether it touches these days, the last one included.
    fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.start.date() <= to && self.end > midnight(from)
    }
}

impl Schedule {
    /// Everything that touches these days, the last one included, in order of its beginning; cancelled ones are there and marked.
    /// What began the evening before and what lasts for several days is among them. At most ten years from `from`.
    pub fn occurrences(
        &self,
        from: NaiveDate,
        to_inclusive: NaiveDate,
        calendar: &Calendar,
    ) -> Vec<Occurrence> {
        let last = from.checked_add_days(Days::new(MOST_DAYS)).unwrap_or(NaiveDate::MAX);
        let to = to_inclusive.min(last);
        if !self.is_known() || to < from {
            return Vec::new();
        }
        let exceptions = ByDay::of(&self.exceptions);
        let mut found = Vec::new();
        self.add_slots(from, to, calendar, &exceptions, &mut found);
        let dates = self.dates.iter().enumerate().take(MOST_DATES);
        let planned = dates.filter_map(|(place, date)| of_date(place, date));
        found.extend(
            planned
                .filter(|planned| planned.touches(from, to))
                .filter_map(|planned| exceptions.unless_moved(planned)),
        );
        self.moved(&exceptions, &mut found);
        found.retain(|occurrence| occurrence.touches(from, to));
        found.sort_unstable_by_key(|occurrence| {
            (occurrence.start, occurrence.end, occurrence.source)
        });
        found
    }

    /// What is going on at this local time and takes place; of several the one that began first.
    pub fn open_at(&self, moment: NaiveDateTime, calendar: &Calendar) -> Option<Occurrence> {
        let today = self.occurrences(moment.date(), moment.date(), calendar);
        today.into_iter().find(|occurrence| occurrence.takes_place() && occurrence.covers(moment))
    }

    /// The next `n` that take place and are not over at this local time, a running one included; looks at most ten years ahead.
    pub fn next(&self, after: NaiveDateTime, calendar: &Calendar, n: usize) -> Vec<Occurrence> {
        let mut found = Vec::new();
        for days in [35, 400, MOST_DAYS] {
            let last = after.date().checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
            found = self.occurrences(after.date(), last, calendar);
            found.retain(|occurrence| occurrence.takes_place() && occurrence.end > after);
            if found.len() >= n {
                break;
            }
        }
        found.truncate(n);
        found
    }

    /// Why this occurrence is cancelled or moved, where somebody wrote it down.
    pub fn reason(&self, occurrence: &Occurrence) -> Option<&Texts> {
        let exception = self.exceptions.get(occurrence.exception?)?;
        Some(&exception.reason).filter(|reason| !reason.is_empty())
    }

    /// The occurrences of the slots, as planned or cancelled; the day before counts, since a slot may run past midnight.
    fn add_slots(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        calendar: &Calendar,
        exceptions: &ByDay<'_>,
        found: &mut Vec<Occurrence>,
    ) {
        let first = from.pred_opt().unwrap_or(from);
        for (place, slot) in self.slots.iter().enumerate().take(MOST_SLOTS) {
            for day in days_of(slot, first..=to) {
                let Some(certain) = self.certain_on(day, calendar) else {
                    continue;
                };
                let Some(planned) = of_slot(place, slot, day) else {
                    continue;
                };
                found.extend(exceptions.unless_moved(Occurrence { certain, ..planned }));
            }
        }
    }

    /// Adds what exceptions moved to another time, wherever it was; a holiday does not matter, since somebody chose the new day.
    fn moved(&self, exceptions: &ByDay<'_>, found: &mut Vec<Occurrence>) {
        let moves = |place: usize| matches!(self.exceptions[place].change, Change::Moved { .. });
        let mut days: Vec<NaiveDate> = exceptions
            .sorted
            .iter()
            .filter(|(_, place)| moves(*place))
            .map(|(day, _)| *day)
            .collect();
        days.dedup();
        for original in days.into_iter().flat_map(|day| self.planned_on(day)) {
            let place = exceptions.of_occurrence(&original).filter(|place| moves(*place));
            found.extend(place.and_then(|place| shift(&original, place, &self.exceptions[place])));
        }
    }

    /// What begins on this day by the slots and dates alone.
    pub(super) fn planned_on(&self, day: NaiveDate) -> Vec<Occurrence> {
        let slots = self
            .slots
            .iter()
            .enumerate()
            .take(MOST_SLOTS)
            .filter(|(_, slot)| days_of(slot, day..=day).next().is_some());
        let from_slots = slots.filter_map(|(place, slot)| of_slot(place, slot, day));
        let dates =
            self.dates.iter().enumerate().take(MOST_DATES).filter(|(_, date)| date.date == day);
        from_slots.chain(dates.filter_map(|(place, date)| of_date(place, date))).collect()
    }

    /// Whether the slots take place on this day by the holiday rules, and if so, whether that is certain.
    /// Where school holidays are not loaded, "not then" is taken to take place, and "only then" not to.
    pub(super) fn certain_on(&self, day: NaiveDate, calendar: &Calendar) -> Option<bool> {
        use OnHoliday::{AsUsual, NotThen, OnlyThen};
        let public = self.public_holidays != AsUsual && calendar.public_holiday(day).is_some();
        let school = if self.school_holidays == AsUsual {
            Some(false)
        } else {
            calendar.school_holiday(day)
        };
        if (self.public_holidays, self.school_holidays) == (OnlyThen, OnlyThen) {
            return (public || school == Some(true)).then_some(true);
        }
        let by_public = match self.public_holidays {
            AsUsual => true,
            NotThen => !public,
            OnlyThen => public,
        };
        let by_school = match self.school_holidays {
            AsUsual => Some(true),
            NotThen => (school != Some(true)).then_some(school.is_some()),
            OnlyThen => (school == Some(true)).then_some(true),
        };
        by_school.filter(|_| by_public)
    }
}

/// Exceptions by day, so that a long list costs nothing on most days.
pub(super) struct ByDay<'a> {
    sorted: Vec<(NaiveDate, usize)>,
    exceptions: &'a [Exception],
}

impl<'a> ByDay<'a> {
    pub(super) fn of(exceptions: &'a [Exception]) -> Self {
        let mut sorted: Vec<_> = exceptions
            .iter()
            .enumerate()
            .take(MOST_EXCEPTIONS)
            .map(|(place, e)| (e.date, place))
            .collect();
        sorted.sort_unstable();
        Self { sorted, exceptions }
    }

    /// The days with an exception, in order and each once.
    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let mut days: Vec<_> = self.sorted.iter().map(|(day, _)| *day).collect();
        days.dedup();
        days.into_iter()
    }

    /// The exception that holds for this planned occurrence: one for its very time before one for the whole day.
    pub(super) fn of_occurrence(&self, planned: &Occurrence) -> Option<usize> {
        let day = planned.start.date();
        let begin = self.sorted.partition_point(|(date, _)| *date < day);
        let places = || {
            self.sorted[begin..]
                .iter()
                .take_while(|(date, _)| *date == day)
                .map(|(_, place)| *place)
        };
        let at = |place: &usize| {
            self.exceptions[*place].at.map(|at| midnight(day) + Duration::minutes(at.into()))
        };
        places()
            .find(|place| at(place) == Some(planned.start))
            .or_else(|| places().find(|place| at(place).is_none()))
    }

    /// The occurrence as it stands, marked where it is cancelled; none where it was moved away.
    pub(super) fn unless_moved(&self, planned: Occurrence) -> Option<Occurrence> {
        match self.of_occurrence(&planned) {
            None => Some(planned),
            Some(place) => match self.exceptions[place].change {
                Change::Cancelled => {
                    Some(Occurrence { state: State::Cancelled, exception: Some(place), ..planned })
                }
                Change::Moved { .. } => None,
            },
        }
    }
}

/// A slot on one of its days.
pub(super) fn of_slot(place: usize, slot: &Slot, day: NaiveDate) -> Option<Occurrence> {
    let start = at(day, slot.from.min(DAY - 1))?;
    let end = start.checked_add_signed(Duration::minutes(slot.minutes().into()))?;
    Some(planned(start, end, slot.to.is_none(), mask(&slot.languages), Source::Slot(place)))
}

/// A single date; one that would end before it begins lasts as if only its times were said.
pub(super) fn of_date(place: usize, date: &SingleDate) -> Option<Occurrence> {
    let start = at(date.date, date.from.min(DAY - 1))?;
    let usual =
        start.checked_add_signed(Duration::minutes(minutes_between(date.from, date.to).into()))?;
    let said = date
        .until
        .filter(|until| *until > date.date)
        .and_then(|until| at(until, date.to.unwrap_or(DAY).min(DAY)));
    let open_end = date.to.is_none() && said.is_none();
    Some(planned(
        start,
        said.unwrap_or(usual),
        open_end,
        mask(&date.languages),
        Source::Date(place),
    ))
}

/// The occurrence that an exception moves this one to.
pub(super) fn shift(
    original: &Occurrence,
    place: usize,
    exception: &Exception,
) -> Option<Occurrence> {
    let Change::Moved { date, from, to } = exception.change else {
        return None;
    };
    let start = match from {
        Some(from) => at(date, from.min(DAY - 1))?,
        None => date.and_time(original.start.time()),
    };
    let end = match to {
        Some(to) => Some(at(date, to.min(DAY))?)
            .filter(|end| *end > start)
            .or_else(|| at(date.succ_opt()?, to.min(DAY))),
        None => start.checked_add_signed(original.end - original.start),
    };
    let moved = State::Moved(original.start);
    Some(Occurrence {
        start,
        end: end?,
        open_end: original.open_end && to.is_none(),
        state: moved,
        exception: Some(place),
        ..*original
    })
}

fn planned(
    start: NaiveDateTime,
    end: NaiveDateTime,
    open_end: bool,
    languages: u32,
    source: Source,
) -> Occurrence {
    Occurrence {
        start,
        end,
        open_end,
        certain: true,
        languages,
        state: State::Planned,
        source,
        exception: None,
    }
}

/// This many minutes after a day's midnight.
fn at(day: NaiveDate, minutes: u16) -> Option<NaiveDateTime> {
    midnight(day).checked_add_signed(Duration::minutes(minutes.into()))
}

fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(chrono::NaiveTime::MIN)
}
