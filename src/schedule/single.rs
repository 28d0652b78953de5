//! A single time of a schedule: found by when it was to begin, cancelled or moved.

use super::occurrence::{ByDay, shift};
use super::{Change, Exception, Occurrence, Schedule};
use crate::language::Texts;
use chrono::{NaiveDateTime, Timelike};
use serde_json::Map;

impl Occurrence {
    /// When it was to begin before anybody moved it.
    pub fn planned_start(&self) -> NaiveDateTime {
        match self.state {
            super::State::Moved(from) => from,
            _ => self.start,
        }
    }
}

impl Schedule {
    /// What was planned to begin at this local time, as it stands now; none where nothing was. Holiday rules are not asked.
    pub fn planned_at(&self, begin: NaiveDateTime) -> Option<Occurrence> {
        let planned = self.planned_on(begin.date());
        let planned = planned.into_iter().find(|planned| planned.start == begin)?;
        let exceptions = ByDay::of(&self.exceptions);
        match exceptions.unless_moved(planned) {
            Some(standing) => Some(standing),
            None => {
                let place = exceptions.of_occurrence(&planned)?;
                shift(&planned, place, &self.exceptions[place])
            }
        }
    }

    /// Takes back what was said of the one time that was planned to begin at this local time; what was said of its whole day stays.
    pub fn restore(&mut self, begin: NaiveDateTime) {
        let minutes = u16::try_from(begin.num_seconds_from_midnight() / 60).ok();
        self.exceptions.retain(|one| (one.date, one.at) != (begin.date(), minutes));
    }

    /// Cancels or moves what was planned to begin at this local time, in the place of what was said of it before.
    pub fn alter(&mut self, begin: NaiveDateTime, change: Change, reason: Texts) {
        self.restore(begin);
        self.exceptions.push(Exception {
            date: begin.date(),
            at: u16::try_from(begin.num_seconds_from_midnight() / 60).ok(),
            change,
            reason,
            more: Map::new(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::Slot;
    use super::*;
    use chrono::{NaiveDate, Weekday};

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 9, day).unwrap().and_hms_opt(hour, 0, 0).unwrap()
    }

    /// Mondays 15:00–17:00 and 18:00–19:00.
    fn mondays() -> Schedule {
        let slot = |from: u16, to: u16| Slot::weekly([Weekday::Mon], from * 60, to * 60);
        Schedule { slots: vec![slot(15, 17), slot(18, 19)], ..Schedule::default() }
    }

    #[test]
    fn one_time_is_cancelled_and_the_others_are_not() {
        let mut schedule = mondays();
        assert_eq!(schedule.planned_at(at(7, 16)), None);
        schedule.alter(at(7, 15), Change::Cancelled, Texts::new());
        let takes_place = |begin| schedule.planned_at(begin).unwrap().takes_place();
        assert_eq!([at(7, 15), at(7, 18), at(14, 15)].map(takes_place), [false, true, true]);
        schedule.restore(at(7, 18));
        assert_eq!(schedule.exceptions.len(), 1);
        schedule.restore(at(7, 15));
        assert!(schedule.exceptions.is_empty());
    }

    #[test]
    fn what_was_moved_is_found_by_when_it_was_to_begin_and_can_be_moved_again() {
        let mut schedule = mondays();
        let moved = |day| Change::Moved { date: at(day, 0).date(), from: Some(600), to: None };
        schedule.alter(at(7, 15), moved(8), Texts::new());
        schedule.alter(at(7, 15), moved(9), Texts::new());
        assert_eq!(schedule.exceptions.len(), 1);
        let found = schedule.planned_at(at(7, 15)).unwrap();
        assert_eq!(
            (found.start, found.end, found.planned_start()),
            (at(9, 10), at(9, 12), at(7, 15))
        );
    }
}
