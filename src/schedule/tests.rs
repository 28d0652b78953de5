//! What schedules must mean, told as the cases that people's calendars bring.

use super::*;
use crate::holiday::{Calendar, SchoolHoliday, SchoolHolidays};
use crate::vocabulary::Land;
use chrono::{NaiveDateTime, TimeDelta, Weekday::*};
use std::sync::Arc;

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn moment(
    year: i32,
    month: u32,
    of_month: u32,
    hour: u32,
    minute: u32,
) -> NaiveDateTime {
    day(year, month, of_month)
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

pub(super) fn saxony() -> Calendar {
    Calendar::without_school(Land::Sachsen)
}

/// A schedule of these slots.
pub(super) fn slots(slots: impl IntoIterator<Item = Slot>) -> Schedule {
    Schedule {
        slots: slots.into_iter().collect(),
        ..Schedule::default()
    }
}

/// Every n-th such weekday of the month.
pub(super) fn monthly(weekday: Weekday, nth: &[i8], from: u16, to: u16) -> Slot {
    Slot {
        rule: Rule::Monthly {
            weekday,
            nth: nth.to_vec(),
            every: 1,
        },
        ..Slot::weekly([], from, to)
    }
}

pub(super) fn cancelled(date: NaiveDate) -> Exception {
    Exception {
        date,
        at: None,
        change: Change::Cancelled,
        reason: Texts::default(),
        more: Map::new(),
    }
}

/// The days on which something begins that takes place, seen from the first day on.
fn days(
    schedule: &Schedule,
    from: NaiveDate,
    to: NaiveDate,
    calendar: &Calendar,
) -> Vec<NaiveDate> {
    let found = schedule.occurrences(from, to, calendar);
    found
        .iter()
        .filter(|o| o.takes_place() && o.start.date() >= from)
        .map(|o| o.start.date())
        .collect()
}

const HOUR: u16 = 60;

#[test]
fn a_weekly_slot_takes_place_every_week_at_the_same_wall_clock_over_both_clock_changes() {
    let mondays = slots([Slot::weekly([Mon], 17 * HOUR, 19 * HOUR)]);
    for (from, to) in [
        (day(2026, 3, 23), day(2026, 4, 5)),
        (day(2026, 10, 19), day(2026, 11, 1)),
    ] {
        let found = mondays.occurrences(from, to, &saxony());
        assert_eq!(found.len(), 2);
        assert!(
            found
                .iter()
                .all(|o| o.start.format("%H:%M").to_string() == "17:00"
                    && o.end - o.start == TimeDelta::hours(2))
        );
        let instants: Vec<_> = found
            .iter()
            .map(|o| instant(o.start, chrono_tz::Europe::Berlin))
            .collect();
        let hours = (instants[1] - instants[0]).num_hours();
        assert_eq!(
            hours,
            if from == day(2026, 3, 23) {
                7 * 24 - 1
            } else {
                7 * 24 + 1
            }
        );
    }
}

#[test]
fn a_time_that_the_clocks_skip_is_an_hour_later_and_one_that_comes_twice_is_the_first() {
    let zone = chrono_tz::Europe::Berlin;
    assert_eq!(
        instant(moment(2026, 3, 29, 2, 30), zone).to_rfc3339(),
        "2026-03-29T03:30:00+02:00"
    );
    assert_eq!(
        instant(moment(2026, 3, 29, 1, 59), zone).to_rfc3339(),
        "2026-03-29T01:59:00+01:00"
    );
    assert_eq!(
        instant(moment(2026, 10, 25, 2, 30), zone).to_rfc3339(),
        "2026-10-25T02:30:00+02:00"
    );
    assert_eq!(
        instant(moment(2026, 10, 25, 3, 0), zone).to_rfc3339(),
        "2026-10-25T03:00:00+01:00"
    );
    let skipped = NaiveDate::from_ymd_opt(2011, 12, 30)
        .unwrap()
        .and_hms_opt(12, 0, 0)
        .unwrap();
    assert_eq!(
        instant(skipped, chrono_tz::Pacific::Apia).to_rfc3339(),
        "2011-12-31T12:00:00+14:00"
    );
}

#[test]
fn a_slot_past_midnight_ends_on_the_next_day_and_is_still_open_then() {
    let night = slots([Slot::weekly([Sat], 22 * HOUR, 2 * HOUR)]);
    let found = night.occurrences(day(2026, 8, 23), day(2026, 8, 23), &saxony());
    assert_eq!(
        found.len(),
        1,
        "it touches Sunday although it began on Saturday"
    );
    assert_eq!(
        (found[0].start, found[0].end),
        (moment(2026, 8, 22, 22, 0), moment(2026, 8, 23, 2, 0))
    );
    assert!(
        night
            .open_at(moment(2026, 8, 23, 1, 59), &saxony())
            .is_some()
    );
    assert!(
        night
            .open_at(moment(2026, 8, 23, 2, 0), &saxony())
            .is_none()
    );
    assert_eq!(
        night.weekly_only().unwrap(),
        [WeekSpan {
            from: 8520,
            to: 8760,
            languages: 0
        }]
    );
    let sunday = slots([Slot::weekly([Sun], 22 * HOUR, 2 * HOUR)]);
    assert_eq!(
        sunday.weekly_only().unwrap()[0].to,
        10200,
        "a span may run into the next week"
    );
}

#[test]
fn a_slot_until_24_00_ends_at_midnight_and_one_all_day_lasts_a_whole_day() {
    let evening = slots([Slot::weekly([Mon], 20 * HOUR, DAY)]);
    let found = evening.occurrences(day(2026, 8, 24), day(2026, 8, 25), &saxony());
    assert_eq!(found[0].end, moment(2026, 8, 25, 0, 0));
    assert!(
        evening
            .occurrences(day(2026, 8, 25), day(2026, 8, 25), &saxony())
            .is_empty()
    );
    let always = slots([Slot::weekly(Weekdays::ALL.iter(), 0, DAY)]);
    assert!(
        always
            .open_at(moment(2026, 8, 25, 0, 0), &saxony())
            .is_some()
    );
}

#[test]
fn something_without_a_said_end_is_taken_to_last_two_hours_and_says_so() {
    let open = slots([Slot {
        to: None,
        ..Slot::weekly([Mon], 15 * HOUR, 0)
    }]);
    let found = open.occurrences(day(2026, 8, 24), day(2026, 8, 24), &saxony());
    assert!(found[0].open_end);
    assert_eq!(found[0].end, moment(2026, 8, 24, 17, 0));
}

#[test]
fn every_fifth_monday_meets_29_february_only_when_it_is_one() {
    let fifth = slots([monthly(Sun, &[5], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(
        days(&fifth, day(2032, 2, 1), day(2032, 2, 29), &saxony()),
        [day(2032, 2, 29)]
    );
    assert_eq!(
        days(&fifth, day(2028, 2, 1), day(2028, 3, 31), &saxony()),
        []
    );
    let tuesdays = slots([Slot::weekly([Tue], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(
        days(&tuesdays, day(2028, 2, 23), day(2028, 3, 7), &saxony()),
        [day(2028, 2, 29), day(2028, 3, 7)]
    );
}

#[test]
fn the_second_and_the_last_tuesday_of_a_month_are_found_each_once() {
    let schedule = slots([monthly(Tue, &[2, -1], 10 * HOUR, 11 * HOUR)]);
    let found = days(&schedule, day(2026, 9, 1), day(2026, 10, 31), &saxony());
    assert_eq!(
        found,
        [
            day(2026, 9, 8),
            day(2026, 9, 29),
            day(2026, 10, 13),
            day(2026, 10, 27)
        ]
    );
    let fourth_and_last = slots([monthly(Tue, &[4, -1, 4], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(
        days(
            &fourth_and_last,
            day(2026, 10, 1),
            day(2026, 10, 31),
            &saxony()
        ),
        [day(2026, 10, 27)]
    );
}

#[test]
fn every_second_week_counts_from_the_week_of_the_first_valid_day_and_not_before_it() {
    let rule = Rule::Weekly {
        weekdays: [Mon, Thu].into_iter().collect(),
        every: 2,
    };
    let slot = Slot {
        rule,
        valid_from: Some(day(2026, 8, 26)),
        ..Slot::weekly([], 10 * HOUR, 11 * HOUR)
    };
    let found = days(&slots([slot]), day(2026, 8, 1), day(2026, 9, 24), &saxony());
    assert_eq!(
        found,
        [
            day(2026, 8, 27),
            day(2026, 9, 7),
            day(2026, 9, 10),
            day(2026, 9, 21),
            day(2026, 9, 24)
        ]
    );
}

#[test]
fn a_slot_holds_on_its_first_and_its_last_valid_day_and_no_longer() {
    let slot = Slot {
        valid_from: Some(day(2026, 9, 7)),
        valid_until: Some(day(2026, 9, 21)),
        ..Slot::weekly([Mon], 10 * HOUR, 11 * HOUR)
    };
    let found = days(
        &slots([slot]),
        day(2026, 8, 1),
        day(2026, 12, 31),
        &saxony(),
    );
    assert_eq!(found, [day(2026, 9, 7), day(2026, 9, 14), day(2026, 9, 21)]);
}

#[test]
fn the_day_of_repentance_closes_in_saxony_and_not_in_berlin() {
    let schedule = Schedule {
        public_holidays: OnHoliday::NotThen,
        ..slots([Slot::weekly([Wed], 10 * HOUR, 11 * HOUR)])
    };
    let on_the_day = |land| {
        days(
            &schedule,
            day(2026, 11, 18),
            day(2026, 11, 18),
            &Calendar::without_school(land),
        )
        .len()
    };
    assert_eq!(
        (on_the_day(Land::Sachsen), on_the_day(Land::Berlin)),
        (0, 1)
    );
    assert_eq!(schedule.weekly_only(), None);
    let only = Schedule {
        public_holidays: OnHoliday::OnlyThen,
        ..schedule.clone()
    };
    assert_eq!(
        days(&only, day(2026, 11, 1), day(2026, 11, 30), &saxony()),
        [day(2026, 11, 18)]
    );
}

#[test]
fn where_school_holidays_are_not_loaded_nothing_is_certain() {
    let schedule = Schedule {
        school_holidays: OnHoliday::NotThen,
        ..slots([Slot::weekly([Wed], 10 * HOUR, 11 * HOUR)])
    };
    let unknown = schedule.occurrences(day(2026, 10, 14), day(2026, 10, 14), &saxony());
    assert!(unknown.len() == 1 && !unknown[0].certain);
    let autumn = SchoolHoliday {
        land: Land::Sachsen,
        start: day(2026, 10, 12),
        end: day(2026, 10, 24),
        name: "Herbstferien".into(),
    };
    let christmas = SchoolHoliday {
        land: Land::Sachsen,
        start: day(2026, 12, 23),
        end: day(2027, 1, 2),
        name: "Weihnachtsferien".into(),
    };
    let loaded = Calendar {
        land: Land::Sachsen,
        school: Arc::new(SchoolHolidays::new([autumn, christmas])),
    };
    let found = schedule.occurrences(day(2026, 10, 12), day(2026, 10, 31), &loaded);
    assert_eq!(
        found
            .iter()
            .map(|o| (o.start.date(), o.certain))
            .collect::<Vec<_>>(),
        [(day(2026, 10, 28), true)]
    );
    let only = Schedule {
        school_holidays: OnHoliday::OnlyThen,
        ..schedule
    };
    assert_eq!(
        days(&only, day(2026, 10, 1), day(2026, 10, 31), &loaded),
        [day(2026, 10, 14), day(2026, 10, 21)]
    );
    assert_eq!(
        days(&only, day(2026, 10, 1), day(2026, 10, 31), &saxony()),
        []
    );
}

#[test]
fn what_is_cancelled_stays_listed_and_is_marked() {
    let mut schedule = slots([
        Slot::weekly([Thu], 10 * HOUR, 11 * HOUR),
        Slot::weekly([Thu], 15 * HOUR, 16 * HOUR),
    ]);
    schedule.exceptions = vec![Exception {
        at: Some(15 * HOUR),
        ..cancelled(day(2026, 12, 24))
    }];
    let found = schedule.occurrences(day(2026, 12, 24), day(2026, 12, 24), &saxony());
    assert_eq!(
        found.iter().map(|o| o.state).collect::<Vec<_>>(),
        [State::Planned, State::Cancelled]
    );
    assert!(
        schedule
            .open_at(moment(2026, 12, 24, 15, 30), &saxony())
            .is_none()
    );
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
    let change = Change::Moved {
        date: day(2026, 12, 25),
        from: Some(22 * HOUR),
        to: Some(HOUR),
    };
    schedule.exceptions = vec![Exception {
        change,
        ..cancelled(day(2026, 12, 24))
    }];
    assert!(
        schedule
            .occurrences(day(2026, 12, 24), day(2026, 12, 24), &saxony())
            .is_empty()
    );
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
    let schedule = Schedule {
        dates: vec![feast],
        public_holidays: OnHoliday::NotThen,
        ..Schedule::default()
    };
    assert!(
        schedule
            .open_at(moment(2026, 6, 6, 3, 0), &saxony())
            .is_some()
    );
    assert!(
        schedule
            .open_at(moment(2026, 6, 7, 14, 0), &saxony())
            .is_none()
    );
    assert_eq!(schedule.weekly_only(), None);
}

#[test]
fn by_appointment_alone_is_no_known_time() {
    let schedule = Schedule {
        by_appointment: true,
        ..Schedule::default()
    };
    assert!(!schedule.is_known() && !schedule.is_empty());
    assert_eq!(schedule.weekly_only(), Some(Vec::new()));
}

#[test]
fn the_next_one_is_found_years_ahead_and_a_running_one_counts() {
    let leap = Slot {
        rule: Rule::Monthly {
            weekday: Sun,
            nth: vec![5],
            every: 12,
        },
        valid_from: Some(day(2024, 2, 1)),
        ..Slot::weekly([], 600, 660)
    };
    let schedule = slots([leap]);
    assert_eq!(
        schedule.next(moment(2026, 8, 24, 12, 0), &saxony(), 3)[0].start,
        moment(2032, 2, 29, 10, 0)
    );
    let mondays = slots([Slot::weekly([Mon], 15 * HOUR, 17 * HOUR)]);
    assert_eq!(
        mondays.next(moment(2026, 8, 24, 16, 0), &saxony(), 1)[0].start,
        moment(2026, 8, 24, 15, 0)
    );
    assert_eq!(
        mondays.next(moment(2026, 8, 24, 17, 0), &saxony(), 1)[0].start,
        moment(2026, 8, 31, 15, 0)
    );
}

#[test]
fn hostile_data_is_answered_and_refused() {
    let hostile = Slot {
        rule: Rule::Monthly {
            weekday: Mon,
            nth: vec![0, 9, -128, 127],
            every: u16::MAX,
        },
        valid_from: Some(NaiveDate::MIN),
        valid_until: Some(NaiveDate::MAX),
        from: u16::MAX,
        to: Some(u16::MAX),
        ..Slot::weekly([], 0, 0)
    };
    let mut schedule = slots(vec![hostile; 2000]);
    schedule.slots.push(Slot::weekly([], 0, 0));
    schedule.dates = vec![
        SingleDate {
            until: Some(NaiveDate::MAX),
            ..SingleDate::new(NaiveDate::MIN, 0, 0)
        };
        1_000_000
    ];
    let moved = Change::Moved {
        date: NaiveDate::MAX,
        from: Some(u16::MAX),
        to: Some(u16::MAX),
    };
    schedule.exceptions = vec![
        Exception {
            change: moved,
            ..cancelled(NaiveDate::MIN)
        };
        100_000
    ];
    for (from, to) in [
        (NaiveDate::MIN, NaiveDate::MAX),
        (NaiveDate::MAX, NaiveDate::MAX),
        (day(9999, 12, 31), NaiveDate::MAX),
    ] {
        let _ = schedule.occurrences(from, to, &saxony());
    }
    let _ = (
        schedule.weekly_only(),
        schedule.next(NaiveDateTime::MAX, &saxony(), usize::MAX),
    );
    let keys: std::collections::BTreeSet<_> =
        schedule.check().iter().map(|problem| problem.key).collect();
    for key in [
        "problem-schedule-too-many",
        "problem-schedule-nth",
        "problem-schedule-every",
        "problem-schedule-time",
        "problem-schedule-year",
    ] {
        assert!(keys.contains(key), "{key}");
    }
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
