//! Holidays, cancellations and moves.

use super::*;
use chrono::Datelike;

#[test]
fn the_day_of_repentance_closes_in_saxony_and_not_in_berlin() {
    let schedule = Schedule {
        public_holidays: OnHoliday::NotThen,
        ..slots([Slot::weekly([Wed], 10 * HOUR, 11 * HOUR)])
    };
    let on_the_day = |land| {
        days(&schedule, day(2026, 11, 18), day(2026, 11, 18), &Calendar::without_school(land)).len()
    };
    assert_eq!((on_the_day(Land::Sachsen), on_the_day(Land::Berlin)), (0, 1));
    assert_eq!(schedule.weekly_only(), None);
    let only = Schedule { public_holidays: OnHoliday::OnlyThen, ..schedule.clone() };
    assert_eq!(days(&only, day(2026, 11, 1), day(2026, 11, 30), &saxony()), [day(2026, 11, 18)]);
}

/// Saxony with its autumn and Christmas holidays of 2026, and nothing else loaded.
fn saxony_in_autumn() -> Calendar {
    let holiday =
        |start, end| SchoolHoliday { land: Land::Sachsen, start, end, name: String::new() };
    let autumn = holiday(day(2026, 10, 12), day(2026, 10, 24));
    let christmas = holiday(day(2026, 12, 23), day(2027, 1, 2));
    Calendar { land: Land::Sachsen, school: Arc::new(SchoolHolidays::new([autumn, christmas])) }
}

#[test]
fn where_school_holidays_are_not_loaded_it_is_listed_as_uncertain() {
    let mut schedule = slots([Slot::weekly([Wed], 10 * HOUR, 11 * HOUR)]);
    schedule.school_holidays = OnHoliday::NotThen;
    let in_october = |calendar: &Calendar| {
        let found = schedule.occurrences(day(2026, 10, 14), day(2026, 10, 31), calendar);
        found.iter().map(|o| (o.start.date().day(), o.certain)).collect::<Vec<_>>()
    };
    assert_eq!(in_october(&saxony()), [(14, false), (21, false), (28, false)]);
    assert_eq!(in_october(&saxony_in_autumn()), [(28, true)]);
}

#[test]
fn what_takes_place_only_in_school_holidays_does_not_where_none_is_loaded() {
    let mut schedule = slots([Slot::weekly([Wed], 10 * HOUR, 11 * HOUR)]);
    schedule.school_holidays = OnHoliday::OnlyThen;
    let (from, to) = (day(2026, 10, 12), day(2026, 10, 31));
    let found = days(&schedule, from, to, &saxony_in_autumn());
    assert_eq!(found, [day(2026, 10, 14), day(2026, 10, 21)]);
    assert_eq!(days(&schedule, from, to, &saxony()), []);
}

#[test]
fn what_is_cancelled_stays_listed_and_is_marked() {
    let mut schedule = slots([
        Slot::weekly([Thu], 10 * HOUR, 11 * HOUR),
        Slot::weekly([Thu], 15 * HOUR, 16 * HOUR),
    ]);
    schedule.exceptions = vec![Exception { at: Some(15 * HOUR), ..cancelled(day(2026, 12, 24)) }];
    let found = schedule.occurrences(day(2026, 12, 24), day(2026, 12, 24), &saxony());
    assert_eq!(
        found.iter().map(|o| o.state).collect::<Vec<_>>(),
        [State::Planned, State::Cancelled]
    );
    assert!(schedule.open_at(moment(2026, 12, 24, 15, 30), &saxony()).is_none());
    assert_eq!(
        schedule.next(moment(2026, 12, 24, 11, 0), &saxony(), 1)[0].start,
        moment(2026, 12, 31, 10, 0)
    );
}

#[test]
fn what_is_moved_leaves_its_old_time_and_is_found_at_its_new_one_even_on_a_holiday() {
    let mut schedule = Schedule {
        public_holidays: OnHoliday::NotThen,
        ..slots([Slot::weekly([Thu], 10 * HOUR, 11 * HOUR)])
    };
    let change = Change::Moved { date: day(2026, 12, 25), from: Some(22 * HOUR), to: Some(HOUR) };
    schedule.exceptions = vec![Exception { change, ..cancelled(day(2026, 12, 24)) }];
    assert!(schedule.occurrences(day(2026, 12, 24), day(2026, 12, 24), &saxony()).is_empty());
    let found = schedule.occurrences(day(2026, 12, 26), day(2026, 12, 26), &saxony());
    assert_eq!(found[0].state, State::Moved(moment(2026, 12, 24, 10, 0)));
    assert_eq!(
        (found[0].start, found[0].end),
        (moment(2026, 12, 25, 22, 0), moment(2026, 12, 26, 1, 0))
    );
}

#[test]
fn a_feast_of_three_days_is_on_in_the_middle_of_the_second() {
    let feast = SingleDate {
        until: Some(day(2026, 6, 7)),
        ..SingleDate::new(day(2026, 6, 5), 18 * HOUR, 14 * HOUR)
    };
    let schedule =
        Schedule { dates: vec![feast], public_holidays: OnHoliday::NotThen, ..Schedule::default() };
    assert!(schedule.open_at(moment(2026, 6, 6, 3, 0), &saxony()).is_some());
    assert!(schedule.open_at(moment(2026, 6, 7, 14, 0), &saxony()).is_none());
    assert_eq!(schedule.weekly_only(), None);
}
