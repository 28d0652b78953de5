//! On which days and at what times things take place.

use super::*;

#[test]
fn a_weekly_slot_takes_place_every_week_at_the_same_wall_clock_over_both_clock_changes() {
    let mondays = slots([Slot::weekly([Mon], 17 * HOUR, 19 * HOUR)]);
    for (from, to) in [(day(2026, 3, 23), day(2026, 4, 5)), (day(2026, 10, 19), day(2026, 11, 1))] {
        let found = mondays.occurrences(from, to, &saxony());
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|o| o.start.format("%H:%M").to_string() == "17:00"
            && o.end - o.start == TimeDelta::hours(2)));
        let instants: Vec<_> =
            found.iter().map(|o| instant(o.start, chrono_tz::Europe::Berlin)).collect();
        let hours = (instants[1] - instants[0]).num_hours();
        assert_eq!(hours, if from == day(2026, 3, 23) { 7 * 24 - 1 } else { 7 * 24 + 1 });
    }
}

#[test]
fn a_time_that_the_clocks_skip_is_an_hour_later_and_one_that_comes_twice_is_the_first() {
    let zone = chrono_tz::Europe::Berlin;
    assert_eq!(instant(moment(2026, 3, 29, 2, 30), zone).to_rfc3339(), "2026-03-29T03:30:00+02:00");
    assert_eq!(instant(moment(2026, 3, 29, 1, 59), zone).to_rfc3339(), "2026-03-29T01:59:00+01:00");
    assert_eq!(
        instant(moment(2026, 10, 25, 2, 30), zone).to_rfc3339(),
        "2026-10-25T02:30:00+02:00"
    );
    assert_eq!(instant(moment(2026, 10, 25, 3, 0), zone).to_rfc3339(), "2026-10-25T03:00:00+01:00");
    let skipped = NaiveDate::from_ymd_opt(2011, 12, 30).unwrap().and_hms_opt(12, 0, 0).unwrap();
    assert_eq!(
        instant(skipped, chrono_tz::Pacific::Apia).to_rfc3339(),
        "2011-12-31T12:00:00+14:00"
    );
}

#[test]
fn a_slot_past_midnight_ends_on_the_next_day_and_is_still_open_then() {
    let night = slots([Slot::weekly([Sat], 22 * HOUR, 2 * HOUR)]);
    let found = night.occurrences(day(2026, 8, 23), day(2026, 8, 23), &saxony());
    assert_eq!(found.len(), 1, "it touches Sunday although it began on Saturday");
    assert_eq!(
        (found[0].start, found[0].end),
        (moment(2026, 8, 22, 22, 0), moment(2026, 8, 23, 2, 0))
    );
    assert!(night.open_at(moment(2026, 8, 23, 1, 59), &saxony()).is_some());
    assert!(night.open_at(moment(2026, 8, 23, 2, 0), &saxony()).is_none());
    assert_eq!(night.weekly_only().unwrap(), [WeekSpan { from: 8520, to: 8760, languages: 0 }]);
    let sunday = slots([Slot::weekly([Sun], 22 * HOUR, 2 * HOUR)]);
    assert_eq!(sunday.weekly_only().unwrap()[0].to, 10200, "a span may run into the next week");
}

#[test]
fn a_slot_until_24_00_ends_at_midnight_and_one_all_day_lasts_a_whole_day() {
    let evening = slots([Slot::weekly([Mon], 20 * HOUR, DAY)]);
    let found = evening.occurrences(day(2026, 8, 24), day(2026, 8, 25), &saxony());
    assert_eq!(found[0].end, moment(2026, 8, 25, 0, 0));
    assert!(evening.occurrences(day(2026, 8, 25), day(2026, 8, 25), &saxony()).is_empty());
    let always = slots([Slot::weekly(Weekdays::ALL.iter(), 0, DAY)]);
    assert!(always.open_at(moment(2026, 8, 25, 0, 0), &saxony()).is_some());
}

#[test]
fn something_without_a_said_end_is_taken_to_last_two_hours_and_says_so() {
    let open = slots([Slot { to: None, ..Slot::weekly([Mon], 15 * HOUR, 0) }]);
    let found = open.occurrences(day(2026, 8, 24), day(2026, 8, 24), &saxony());
    assert!(found[0].open_end);
    assert_eq!(found[0].end, moment(2026, 8, 24, 17, 0));
}

#[test]
fn every_fifth_monday_meets_29_february_only_when_it_is_one() {
    let fifth = slots([monthly(Sun, &[5], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(days(&fifth, day(2032, 2, 1), day(2032, 2, 29), &saxony()), [day(2032, 2, 29)]);
    assert_eq!(days(&fifth, day(2028, 2, 1), day(2028, 3, 31), &saxony()), []);
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
    assert_eq!(found, [day(2026, 9, 8), day(2026, 9, 29), day(2026, 10, 13), day(2026, 10, 27)]);
    let fourth_and_last = slots([monthly(Tue, &[4, -1, 4], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(
        days(&fourth_and_last, day(2026, 10, 1), day(2026, 10, 31), &saxony()),
        [day(2026, 10, 27)]
    );
}

#[test]
fn every_second_week_counts_from_the_week_of_the_first_valid_day_and_not_before_it() {
    let rule = Rule::Weekly { weekdays: [Mon, Thu].into_iter().collect(), every: 2 };
    let slot =
        Slot { rule, valid_from: Some(day(2026, 8, 26)), ..Slot::weekly([], 10 * HOUR, 11 * HOUR) };
    let found = days(&slots([slot]), day(2026, 8, 1), day(2026, 9, 24), &saxony());
    assert_eq!(
        found,
        [day(2026, 8, 27), day(2026, 9, 7), day(2026, 9, 10), day(2026, 9, 21), day(2026, 9, 24)]
    );
}

#[test]
fn a_slot_holds_on_its_first_and_its_last_valid_day_and_no_longer() {
    let slot = Slot {
        valid_from: Some(day(2026, 9, 7)),
        valid_until: Some(day(2026, 9, 21)),
        ..Slot::weekly([Mon], 10 * HOUR, 11 * HOUR)
    };
    let found = days(&slots([slot]), day(2026, 8, 1), day(2026, 12, 31), &saxony());
    assert_eq!(found, [day(2026, 9, 7), day(2026, 9, 14), day(2026, 9, 21)]);
}

#[test]
fn the_next_one_is_found_years_ahead_and_a_running_one_counts() {
    let leap = Slot {
        rule: Rule::Monthly { weekday: Sun, nth: vec![5], every: 12 },
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
