//! Our arithmetic against the `rrule` crate, and any schedule through iCalendar and back.

use super::super::tests::*;
use super::super::*;
use super::*;
use chrono::{NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
const HORIZON: NaiveDate = NaiveDate::from_ymd_opt(2028, 12, 31).unwrap();

pub fn any_weekdays() -> impl Strategy<Value = Weekdays> {
    prop::sample::subsequence(weekdays::WEEK.to_vec(), 1..=7)
        .prop_map(|days| days.into_iter().collect())
}

/// Without −5, which the crate refuses though RFC 5545 has it.
fn any_rule() -> impl Strategy<Value = Rule> {
    let nth = prop::sample::subsequence(vec![1i8, 2, 3, 4, 5, -1, -2, -3, -4], 1..4);
    let weekday = prop::sample::select(weekdays::WEEK.to_vec());
    let monthly = (weekday, nth, 1u16..4);
    prop_oneof![
        (any_weekdays(), 1u16..5).prop_map(|(weekdays, every)| Rule::Weekly { weekdays, every }),
        monthly.prop_map(|(weekday, nth, every)| Rule::Monthly { weekday, nth, every }),
    ]
}

/// A day before or after the clock changes and 29 February 2028.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0i64..900).prop_map(|days| START + TimeDelta::days(days))
}

/// A time of day, every fourth one around the change of the clocks.
fn any_time() -> impl Strategy<Value = u16> {
    prop_oneof![3 => 0u16..DAY, 1 => 110u16..190]
}

pub fn any_date() -> impl Strategy<Value = SingleDate> {
    let end = prop::option::of(1u16..=DAY);
    (any_day(), any_time(), end)
        .prop_map(|(day, from, to)| SingleDate { to, ..SingleDate::new(day, from, 0) })
}

/// A slot that is valid from some day on, for ever or for some days.
fn any_slot() -> impl Strategy<Value = Slot> {
    let parts = (any_rule(), any_date(), prop::option::of(0i64..700));
    parts.prop_map(|(rule, first, days)| {
        let valid_from = Some(first.date);
        let valid_until = days.map(|days| first.date + TimeDelta::days(days));
        Slot { rule, to: first.to, valid_from, valid_until, ..Slot::weekly([], first.from, 0) }
    })
}

/// One of the planned times, cancelled or moved by some days.
fn change(schedule: &Schedule, place: usize, moved: Option<(i64, u16, u16)>) -> Option<Exception> {
    let found = schedule.occurrences(START, HORIZON, &saxony());
    let start = found.get(place.checked_rem(found.len())?)?.start;
    let minutes = (start - start.date().and_time(NaiveTime::MIN)).num_minutes();
    let change = moved.map_or(Change::Cancelled, |(days, from, to)| Change::Moved {
        date: start.date() + TimeDelta::days(days),
        from: Some(from),
        to: Some(to),
    });
    let at = u16::try_from(minutes).ok();
    Some(Exception { at, change, ..cancelled(start.date()) })
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let moved = prop::option::of((0i64..20, any_time(), 1u16..=DAY));
    let changes = prop::collection::vec((0usize..400, moved), 0..6);
    let slots = prop::collection::vec(any_slot(), 1..4);
    let dates = prop::collection::vec(any_date(), 0..4);
    (slots, dates, changes, any::<bool>()).prop_map(|(slots, dates, changes, closed)| {
        let mut schedule = Schedule { slots, dates, ..Schedule::default() };
        let changes =
            changes.into_iter().filter_map(|(place, moved)| change(&schedule, place, moved));
        schedule.exceptions = changes.collect();
        schedule.public_holidays = if closed { OnHoliday::NotThen } else { OnHoliday::AsUsual };
        schedule
    })
}

/// The instants at which the crate says that this event begins.
fn by_the_crate(event: &Recurrence, until: NaiveDate) -> Vec<i64> {
    let text = event.text(Berlin);
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with("DTEND")).collect();
    let set: ::rrule::RRuleSet = lines.join("\n").parse().unwrap();
    let last = until.and_hms_opt(23, 59, 59).unwrap();
    let last = ::rrule::Tz::Europe__Berlin.from_local_datetime(&last).unwrap();
    set.before(last).all(2000).dates.iter().map(chrono::DateTime::timestamp).collect()
}

/// Everything that takes place, without where it comes from.
fn held(schedule: &Schedule) -> Vec<(NaiveDateTime, NaiveDateTime, bool)> {
    let found = schedule.occurrences(START, HORIZON, &saxony());
    let held = found.iter().filter(|o| o.takes_place());
    held.map(|o| (o.start, o.end, o.open_end)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_slot_takes_place_when_the_rrule_crate_says_so(slot in any_slot()) {
        let from = slot.valid_from.unwrap();
        let to = from + TimeDelta::days(800);
        let schedule = slots([slot]);
        let events = schedule.to_rrule(&saxony(), Berlin, from, to);
        // The crate refuses a first time that the clocks skip or show twice.
        let plain = |event: &Recurrence| Berlin.from_local_datetime(&event.start).single().is_some();
        prop_assume!(events.first().is_none_or(plain));
        let theirs = events.first().map(|event| by_the_crate(event, to)).unwrap_or_default();
        let found = schedule.occurrences(from, to, &saxony());
        let ours = found.iter().map(|o| instant(o.start, Berlin).timestamp());
        let ours: Vec<i64> = ours.collect();
        prop_assert_eq!(ours, theirs);
    }

    #[test]
    fn a_schedule_comes_back_from_icalendar_with_the_same_times(schedule in any_schedule()) {
        let events = schedule.to_rrule(&saxony(), Berlin, START, HORIZON);
        prop_assume!(!events.is_empty());
        let text: Vec<String> = events.iter().map(|event| event.text(Berlin)).collect();
        let back = Schedule::from_rrule(&text.join("\n"), Berlin).unwrap();
        prop_assert_eq!(held(&back), held(&schedule));
    }

    #[test]
    fn no_text_makes_the_reader_panic(
        text in "((DTSTART|RRULE|EXDATE|RDATE|DURATION|DTEND)(;TZID=[A-Z/é]{0,4})?:[0-9TZPÄ,/=;A-Z]{0,30}\n{0,2}){0,5}",
        rule in "(FREQ=(WEEKLY|MONTHLY|DAILY))(;(BYDAY|COUNT|INTERVAL|UNTIL|WKST|BYSETPOS)=[-0-9A-Zé,]{0,9}){0,4}",
    ) {
        let _ = Schedule::from_rrule(&text, Berlin);
        let _ = Schedule::from_rrule(&format!("DTSTART:20260901T150000\nRRULE:{rule}"), Berlin);
    }
}
