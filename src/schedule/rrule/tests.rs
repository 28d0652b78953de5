//! Schedules through iCalendar and back, and our arithmetic against the `rrule` crate.

use super::super::tests::*;
use super::super::*;
use super::*;
use chrono_tz::Europe::Berlin;

const HORIZON: NaiveDate = NaiveDate::from_ymd_opt(2028, 12, 31).unwrap();

fn text_of(schedule: &Schedule) -> String {
    let events = schedule.to_rrule(&saxony(), Berlin, day(2026, 1, 1), HORIZON);
    events
        .iter()
        .map(|event| event.text(Berlin))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What takes place, without where it comes from.
fn held(
    schedule: &Schedule,
    from: NaiveDate,
    to: NaiveDate,
) -> Vec<(NaiveDateTime, NaiveDateTime, bool)> {
    let found = schedule.occurrences(from, to, &saxony());
    let held = found.iter().filter(|o| o.takes_place());
    held.map(|o| (o.start, o.end, o.open_end)).collect()
}

#[test]
fn a_weekly_slot_is_one_event_with_until_in_utc() {
    let mut slot = Slot::weekly([Weekday::Mon, Weekday::Thu], 15 * HOUR, 17 * HOUR + 30);
    (slot.valid_from, slot.valid_until) = (Some(day(2026, 9, 1)), Some(day(2026, 12, 20)));
    let mut schedule = slots([slot]);
    schedule.exceptions = vec![cancelled(day(2026, 10, 1))];
    let expected = "DTSTART;TZID=Europe/Berlin:20260903T150000\n\
        DTEND;TZID=Europe/Berlin:20260903T173000\n\
        EXDATE;TZID=Europe/Berlin:20261001T150000\n\
        RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261220T225959Z\n";
    assert_eq!(text_of(&schedule), expected);
}

#[test]
fn a_move_is_an_event_of_its_own_that_names_what_it_replaces() {
    let mut schedule = slots([Slot::weekly([Weekday::Thu], 600, 660)]);
    schedule.slots[0].valid_from = Some(day(2026, 12, 3));
    let change = Change::Moved {
        date: day(2026, 12, 23),
        from: Some(600),
        to: Some(660),
    };
    schedule.exceptions = vec![Exception {
        change,
        at: Some(600),
        ..cancelled(day(2026, 12, 24))
    }];
    assert!(text_of(&schedule).contains("RECURRENCE-ID;TZID=Europe/Berlin:20261224T100000\nDTSTART;TZID=Europe/Berlin:20261223T100000\n"));
    assert_eq!(
        Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap(),
        schedule
    );
}

#[test]
fn single_dates_of_one_course_are_one_event_with_more_dates() {
    let dates = [day(2026, 9, 1), day(2026, 9, 8), day(2026, 9, 22)];
    let course = dates.map(|date| SingleDate::new(date, 600, 720)).to_vec();
    let schedule = Schedule {
        dates: course,
        ..Schedule::default()
    };
    assert!(
        text_of(&schedule).contains("RDATE;TZID=Europe/Berlin:20260908T100000,20260922T100000\n")
    );
    assert_eq!(
        Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap(),
        schedule
    );
}

#[test]
fn public_holidays_become_exdates_up_to_the_horizon() {
    let mut schedule = slots([Slot::weekly([Weekday::Wed], 600, 660)]);
    schedule.public_holidays = OnHoliday::NotThen;
    assert!(
        text_of(&schedule).contains("20261118T100000"),
        "the day of repentance"
    );
    let back = Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap();
    let (from, to) = (day(2026, 1, 2), HORIZON);
    assert_eq!(held(&back, from, to), held(&schedule, from, to));
    schedule.public_holidays = OnHoliday::OnlyThen;
    let back = Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap();
    assert_eq!(held(&back, from, to), held(&schedule, from, to));
    assert!(!held(&schedule, from, to).is_empty());
}

#[test]
fn what_other_calendars_write_is_understood() {
    let event = |rule: &str| {
        let text = format!(
            "BEGIN:VEVENT\r\nSUMMARY:Treff\r\nDTSTART;TZID=\"W. Europe Standard Time\":20260901T1\r\n 50000\r\nDURATION:PT2H\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"
        );
        Schedule::from_rrule(&text, Berlin).unwrap()
    };
    let daily = event("FREQ=DAILY;COUNT=3");
    assert_eq!(
        daily.slots[0].rule,
        Rule::Weekly {
            weekdays: Weekdays::ALL,
            every: 1
        }
    );
    assert_eq!(daily.slots[0].valid_until, Some(day(2026, 9, 3)));
    let by_place = event("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2,-1");
    assert_eq!(
        by_place.slots[0].rule,
        Rule::Monthly {
            weekday: Weekday::Tue,
            nth: vec![2, -1],
            every: 1
        }
    );
    let fortnight = event("FREQ=DAILY;INTERVAL=14");
    assert_eq!(
        fortnight.slots[0].rule,
        Rule::Weekly {
            weekdays: [Weekday::Tue].into_iter().collect(),
            every: 2
        }
    );
    assert_eq!(
        event("FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU,FR")
            .slots
            .len(),
        1
    );
    assert_eq!(
        event("FREQ=WEEKLY;UNTIL=20260908T125900Z").slots[0].valid_until,
        Some(day(2026, 9, 7))
    );
    assert_eq!(
        event("FREQ=WEEKLY;UNTIL=20260908T130000Z").slots[0].valid_until,
        Some(day(2026, 9, 8))
    );
}

#[test]
fn what_a_schedule_cannot_say_is_a_problem_with_its_line() {
    let rules = [
        "FREQ=YEARLY",
        "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY;BYHOUR=9",
        "",
        "FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU,SU",
        "FREQ=WEEKLY;COUNT=999999999",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=MONTHLY;BYDAY=9TU",
        "FREQ=WEEKLY;BYDAY=ÄÖ",
        "FREQ=WEEKLY;BYDAY=É",
        "FREQ=MONTHLY;BYDAY=1MO,2TU;BYSETPOS=1",
    ];
    for rule in rules {
        let text = format!("DTSTART:20260901T150000\nDTEND:20260901T160000\nRRULE:{rule}\n\n");
        let problem = Schedule::from_rrule(&text, Berlin).unwrap_err();
        assert_eq!(
            (problem.key, problem.line),
            ("problem-schedule-ical-cannot", Some(4)),
            "{rule}"
        );
    }
    let elsewhere = "DTSTART;TZID=America/New_York:20260901T150000\nRRULE:FREQ=WEEKLY\n";
    assert_eq!(
        Schedule::from_rrule(elsewhere, Berlin).unwrap_err().key,
        "problem-schedule-ical-zone"
    );
    let utc = "DTSTART:20260901T150000Z\nRRULE:FREQ=WEEKLY\n";
    assert_eq!(
        Schedule::from_rrule(utc, Berlin).unwrap_err().key,
        "problem-schedule-ical-zone"
    );
    assert_eq!(
        Schedule::from_rrule("RRULE:FREQ=WEEKLY", Berlin)
            .unwrap_err()
            .key,
        "problem-schedule-ical-no-start"
    );
}

#[test]
fn a_single_date_in_utc_is_shown_by_the_local_clock() {
    let schedule =
        Schedule::from_rrule("DTSTART:20260901T150000Z\nDTEND:20260903T150000Z\n", Berlin).unwrap();
    let date = &schedule.dates[0];
    assert_eq!(
        (date.from, date.to, date.until),
        (17 * HOUR, Some(17 * HOUR), Some(day(2026, 9, 3)))
    );
}
