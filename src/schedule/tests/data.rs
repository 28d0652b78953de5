//! Schedules as data: JSON, what is known, and hostile input.

use super::*;
use std::collections::BTreeSet;

#[test]
fn by_appointment_alone_is_no_known_time() {
    let schedule = Schedule { by_appointment: true, ..Schedule::default() };
    assert!(!schedule.is_known() && !schedule.is_empty());
    assert_eq!(schedule.weekly_only(), Some(Vec::new()));
}

/// Everything that a schedule must not say, as often as a file can repeat it.
fn hostile() -> Schedule {
    let rule = Rule::Monthly { weekday: Mon, nth: vec![0, 9, -128, 127], every: u16::MAX };
    let mut slot = Slot { rule, ..Slot::weekly([], u16::MAX, u16::MAX) };
    (slot.valid_from, slot.valid_until) = (Some(NaiveDate::MIN), Some(NaiveDate::MAX));
    let mut schedule = slots(vec![slot; 2000]);
    schedule.slots[1] = Slot::weekly([], 0, 0);
    let mut date = SingleDate::new(NaiveDate::MIN, 0, 0);
    date.until = Some(NaiveDate::MAX);
    schedule.dates = vec![date; 100_000];
    let (from, to) = (Some(u16::MAX), Some(u16::MAX));
    let change = Change::Moved { date: NaiveDate::MAX, from, to };
    schedule.exceptions = vec![Exception { change, ..cancelled(NaiveDate::MIN) }; 100_000];
    schedule
}

#[test]
fn hostile_data_is_answered() {
    let schedule = hostile();
    let to = NaiveDate::MAX;
    for from in [NaiveDate::MIN, NaiveDate::MAX, day(9999, 12, 31)] {
        let found = schedule.occurrences(from, to, &saxony());
        assert!(found.len() <= 2 * 100 * 3661);
    }
    assert!(schedule.next(NaiveDateTime::MAX, &saxony(), usize::MAX).len() <= 2 * 100 * 3661);
}

#[test]
fn hostile_data_can_be_said_and_written() {
    let schedule = hostile();
    let (from, to) = (day(2026, 1, 1), NaiveDate::MAX);
    let events = schedule.to_rrule(&saxony(), chrono_tz::Europe::Berlin, from, to);
    assert!(events.len() <= 1100 + 1000);
    assert!(schedule.sentences(crate::language::Interface::En).len() <= 100 + 1000 + 1000);
    assert_eq!(schedule.to_opening_hours(), None);
}

#[test]
fn hostile_data_is_refused_with_its_reasons() {
    let keys: BTreeSet<_> = hostile().check().iter().map(|problem| problem.key).collect();
    for key in ["too-many", "nth", "every", "time", "year", "no-weekday"] {
        assert!(keys.contains(format!("problem-schedule-{key}").as_str()), "{key}");
    }
}

#[test]
fn an_end_before_its_beginning_is_the_next_day_only_for_a_night() {
    let said = |from, to| {
        let problems = slots([Slot::weekly([Mon], from, to)]).check();
        problems.into_iter().map(|one| (one.field, one.args)).collect::<Vec<_>>()
    };
    assert_eq!(said(21 * HOUR, 2 * HOUR), [], "a party");
    assert_eq!(said(18 * HOUR, 10 * HOUR), [], "a night shelter");
    assert_eq!(said(0, DAY), [], "a whole day");
    let args = |latest: &str| {
        let all = [("from", "21:00"), ("to", "20:00"), ("most", "16"), ("latest", latest)];
        all.map(|(name, value)| (name, value.to_owned())).to_vec()
    };
    assert_eq!(said(21 * HOUR, 20 * HOUR), [("slots[0].to".to_owned(), args("13:00"))]);
    assert_eq!(said(8 * HOUR, 8 * HOUR)[0].1[3], ("latest", "24:00".to_owned()));
    let date = SingleDate::new(day(2026, 8, 24), 21 * HOUR, 20 * HOUR);
    let mut single = Schedule { dates: vec![date], ..Schedule::default() };
    assert_eq!(single.check()[0].field, "dates[0].to");
    single.dates[0].until = Some(day(2026, 8, 26));
    assert_eq!(single.check(), [], "until another day it may last");
}

#[test]
fn json_is_short_says_times_plainly_and_keeps_what_it_does_not_know() {
    let json = r#"{"slots":[{"rule":{"weekly":{"weekdays":["mo","we"]}},"from":"15:00","to":"17:30","languages":[{"language":"ar"}],"seen":1}],"dates":[{"date":"2026-08-24","from":"22:00"}],"exceptions":[{"date":"2026-12-24","change":"cancelled"},{"date":"2026-12-28","at":"15:00","change":{"moved":{"date":"2026-12-29","to":"24:00"}}}],"public_holidays":"not_then","future":{"x":[1]}}"#;
    let schedule: Schedule = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&schedule).unwrap(), json);
    assert_eq!(schedule.check(), []);
    assert_eq!(serde_json::to_string(&Schedule::default()).unwrap(), "{}");
    for bad in [
        r#"{"slots":[{"rule":{"weekly":{"weekdays":["xx"]}},"from":"15:00"}]}"#,
        r#"{"dates":[{"date":"2026-08-24","from":"24:01"}]}"#,
        r#"{"dates":[{"date":"2026-02-30","from":"10:00"}]}"#,
    ] {
        assert!(serde_json::from_str::<Schedule>(bad).is_err(), "{bad}");
    }
}
