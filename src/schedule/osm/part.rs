//! One rule of opening hours, and what it does to the rules before it.

use super::super::{Change, DAY, Exception, OnHoliday, Rule, Schedule, SingleDate, Slot, Weekdays};
use crate::language::Texts;
use chrono::{NaiveDate, Weekday};
use serde_json::Map;

/// The most days that one rule may close.
const MOST_DAYS_OFF: usize = 62;

/// One rule: on which days, at what hours.
#[derive(Default)]
pub(super) struct Part {
    /// The first day and the last one, if any.
    pub(super) validity: Option<(NaiveDate, Option<NaiveDate>)>,
    pub(super) weekdays: Weekdays,
    pub(super) monthly: Vec<(Weekday, Vec<i8>)>,
    pub(super) public_holidays: bool,
    pub(super) school_holidays: bool,
    /// A comma stands between holidays and weekdays: either is enough.
    pub(super) joined: bool,
    pub(super) hours: Vec<(u16, Option<u16>)>,
    pub(super) off: bool,
    pub(super) unknown: bool,
    pub(super) appointment: bool,
    /// A comma stood before it: it replaces nothing.
    pub(super) adds: bool,
}

impl Part {
    /// Adds the rule to the schedule; none where that cannot say it.
    pub(super) fn apply(mut self, schedule: &mut Schedule) -> Option<()> {
        schedule.by_appointment |= self.appointment;
        if self.off {
            return self.close(schedule);
        }
        if self.hours.is_empty() {
            // Days without hours: OpenStreetMap means the whole day, people do not. Nobody's hours are made up.
            return (self.names_no_day() && (self.appointment || !self.unknown)).then_some(());
        }
        if self.unknown {
            return None;
        }
        self.holidays(schedule)?;
        let no_day = self.weekdays.is_empty() && self.monthly.is_empty();
        // "Mi 9-12; 14-16" does not mean every day.
        if no_day && self.validity.is_none() && !schedule.slots.is_empty() {
            return None;
        }
        match self.validity {
            Some((day, Some(last))) if no_day && day == last => self.single_date(day, schedule),
            _ => {
                if no_day {
                    self.weekdays = Weekdays::ALL;
                }
                self.slots(schedule)
            }
        }
    }

    /// Whether no day is named: only a comment, an appointment, or nothing at all.
    fn names_no_day(&self) -> bool {
        let no_day = self.weekdays.is_empty() && self.monthly.is_empty() && self.validity.is_none();
        no_day && !self.public_holidays && !self.school_holidays
    }

    /// A rule with "off": holidays, days, or weekdays of the rules before.
    fn close(self, schedule: &mut Schedule) -> Option<()> {
        if !self.monthly.is_empty() || !self.hours.is_empty() {
            return None;
        }
        if self.public_holidays {
            schedule.public_holidays = OnHoliday::NotThen;
        }
        if self.school_holidays {
            schedule.school_holidays = OnHoliday::NotThen;
        }
        if let Some((first, last)) = self.validity {
            let days = first.iter_days().take_while(|day| Some(*day) <= last);
            let days: Vec<NaiveDate> = days.take(MOST_DAYS_OFF + 1).collect();
            let sound = (1..=MOST_DAYS_OFF).contains(&days.len()) && self.weekdays.is_empty();
            schedule.exceptions.extend(days.into_iter().map(cancelled));
            return sound.then_some(());
        }
        free(schedule, self.weekdays);
        Some(())
    }

    /// "Only on holidays" holds for the whole of a schedule or not at all.
    fn holidays(&self, schedule: &mut Schedule) -> Option<()> {
        let holidays = self.public_holidays || self.school_holidays;
        let always = self.joined && self.weekdays == Weekdays::ALL;
        let rules = [schedule.public_holidays, schedule.school_holidays];
        if !holidays || always {
            return (!rules.contains(&OnHoliday::OnlyThen)).then_some(());
        }
        if self.joined || !schedule.slots.is_empty() || rules.contains(&OnHoliday::NotThen) {
            return None;
        }
        if self.public_holidays {
            schedule.public_holidays = OnHoliday::OnlyThen;
        }
        if self.school_holidays {
            schedule.school_holidays = OnHoliday::OnlyThen;
        }
        Some(())
    }

    /// A rule for one day.
    fn single_date(self, day: NaiveDate, schedule: &mut Schedule) -> Option<()> {
        // Without a comma it would replace what else takes place on that day.
        if !self.adds && !schedule.planned_on(day).is_empty() {
            return None;
        }
        let date = |(from, to)| SingleDate { to, ..SingleDate::new(day, from, 0) };
        schedule.dates.extend(self.hours.into_iter().map(date));
        Some(())
    }

    /// A rule that repeats.
    fn slots(self, schedule: &mut Schedule) -> Option<()> {
        let named: Weekdays =
            self.monthly.iter().map(|(day, _)| *day).chain(self.weekdays.iter()).collect();
        let plain = self.monthly.is_empty() && self.validity.is_none();
        if !self.adds && plain {
            free(schedule, named);
        } else if !self.adds && schedule.slots.iter().any(|slot| meets(slot, named)) {
            return None;
        }
        let validity = self.validity;
        let (valid_from, valid_until) =
            validity.map_or((None, None), |(from, to)| (Some(from), to));
        for rule in self.rules() {
            let slot = |(from, to): &(u16, Option<u16>)| {
                let rule = rule.clone();
                Slot { rule, to: *to, valid_from, valid_until, ..Slot::weekly([], *from, 0) }
            };
            schedule.slots.extend(self.hours.iter().map(slot));
        }
        Some(())
    }

    /// The days as rules of ours.
    fn rules(&self) -> Vec<Rule> {
        let weekdays = self.weekdays;
        let weekly = (!weekdays.is_empty()).then_some(Rule::Weekly { weekdays, every: 1 });
        let monthly = self.monthly.iter().cloned();
        let monthly = monthly.map(|(weekday, nth)| Rule::Monthly { weekday, nth, every: 1 });
        weekly.into_iter().chain(monthly).collect()
    }
}

/// Takes these weekdays away from all slots; a later rule replaces or closes them.
fn free(schedule: &mut Schedule, days: Weekdays) {
    for slot in &mut schedule.slots {
        if let Rule::Weekly { weekdays, .. } = &mut slot.rule {
            *weekdays = weekdays.iter().filter(|day| !days.contains(*day)).collect();
        }
    }
    schedule.slots.retain(|slot| match &slot.rule {
        Rule::Weekly { weekdays, .. } => !weekdays.is_empty(),
        Rule::Monthly { weekday, .. } => !days.contains(*weekday),
    });
}

/// Whether the slot takes place on one of these weekdays.
fn meets(slot: &Slot, days: Weekdays) -> bool {
    match &slot.rule {
        Rule::Weekly { weekdays, .. } => weekdays.iter().any(|day| days.contains(day)),
        Rule::Monthly { weekday, .. } => days.contains(*weekday),
    }
}

fn cancelled(date: NaiveDate) -> Exception {
    Exception {
        date,
        at: None,
        change: Change::Cancelled,
        reason: Texts::default(),
        more: Map::new(),
    }
}

/// Hours as a slot has them; `26:00` is 2:00 of the next day.
pub(super) fn hours(from: u16, to: Option<u16>) -> Option<(u16, Option<u16>)> {
    let to = to.map(|to| if to > DAY { to - DAY } else { to });
    (from < DAY).then_some((from, to))
}
