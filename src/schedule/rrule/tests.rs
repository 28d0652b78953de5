//! Schedules through iCalendar and back, and our arithmetic against the `rrule` crate.

use super::super::tests::*;
use super::super::*;
use super::*;
use chrono_tz::Europe::Berlin;

const HORIZON: NaiveDate = NaiveDate::from_ymd_opt(2028, 12, 31).unwrap();

fn text_of(schedule: &Schedule) -> String {
    let events = schedule.to_rrule(&saxony(), Berlin, day(2026, 1, 1), HORIZON);
    events.iter().map(|event| event.text(Berlin)).collect::<Vec<_>>().join("\n")
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
    let change = Change::Moved { date: day(2026, 12, 23), from: Some(600), to: Some(660) };
    schedule.exceptions = vec![Exception { change, at: Some(600), ..cancelled(day(2026, 12, 24)) }];
    assert!(text_of(&schedule).contains("RECURRENCE-ID;TZID=Europe/Berlin:20261224T100000\nDTSTART;TZID=Europe/Berlin:20261223T100000\n"));
    assert_eq!(Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap(), schedule);
}

#[test]
fn single_dates_of_one_course_are_one_event_with_more_dates() {
    let dates = [day(2026, 9, 1), day(2026, 9, 8), day(2026, 9, 22)];
    let course = dates.map(|date| SingleDate::new(date, 600, 720)).to_vec();
    let schedule = Schedule { dates: course, ..Schedule::default() };
    assert!(
        text_of(&schedule).contains("RDATE;TZID=Europe/Berlin:20260908T100000,20260922T100000\n")
    );
    assert_eq!(Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap(), schedule);
}

#[test]
fn public_holidays_become_exdates_up_to_the_horizon() {
    let mut schedule = slots([Slot::weekly([Weekday::Wed], 600, 660)]);
    schedule.public_holidays = OnHoliday::NotThen;
    assert!(text_of(&schedule).contains("20261118T100000"), "the day of repentance");
    let back = Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap();
    let (from, to) = (day(2026, 1, 2), HORIZON);
    assert_eq!(held(&back, from, to), held(&schedule, from, to));
    schedule.public_holidays = OnHoliday::OnlyThen;
    let back = Schedule::from_rrule(&text_of(&schedule), Berlin).unwrap();
    assert_eq!(held(&back, from, to), held(&schedule, from, to));
    assert!(!held(&schedule, from, to).is_empty());
}

/// The first slot of an event of Outlook's with this rule, from Tuesday, 1 September 2026, 15:00.
fn from_outlook(rule: &str) -> Slot {
    let zone = "TZID=\"W. Europe Standard Time\"";
    let text = format!(
        "BEGIN:VEVENT\r\nSUMMARY:Treff\r\nDTSTART;{zone}:20260901T1\r\n 50000\r\n\
        DURATION:PT2H\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"
    );
    let schedule = Schedule::from_rrule(&text, Berlin).unwrap();
    assert_eq!(schedule.slots.len(), 1);
    schedule.slots[0].clone()
}

#[test]
fn rules_of_other_calendars_become_weekdays() {
    let weekly = |every, weekdays| Rule::Weekly { weekdays, every };
    let tuesday: Weekdays = [Weekday::Tue].into_iter().collect();
    let rule = |text| from_outlook(text).rule;
    assert_eq!(rule("FREQ=DAILY"), weekly(1, Weekdays::ALL));
    assert_eq!(rule("FREQ=DAILY;INTERVAL=14"), weekly(2, tuesday));
    assert_eq!(rule("FREQ=WEEKLY"), weekly(1, tuesday));
    let thursday_too = tuesday.with(Weekday::Thu);
    assert_eq!(rule("FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU,TH"), weekly(2, thursday_too));
    let (weekday, nth) = (Weekday::Tue, vec![2, -1]);
    let monthly = Rule::Monthly { weekday, nth, every: 1 };
    assert_eq!(rule("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2,-1"), monthly);
    assert_eq!(rule("FREQ=MONTHLY;BYDAY=2TU,-1TU"), monthly);
}

#[test]
fn the_end_of_other_calendars_rules_is_a_last_day() {
    let until = |text| from_outlook(text).valid_until;
    assert_eq!(until("FREQ=DAILY;COUNT=3"), Some(day(2026, 9, 3)));
    assert_eq!(until("FREQ=WEEKLY;UNTIL=20260908"), Some(day(2026, 9, 8)));
    assert_eq!(until("FREQ=WEEKLY;UNTIL=20260908T130000Z"), Some(day(2026, 9, 8)));
    assert_eq!(until("FREQ=WEEKLY;UNTIL=20260908T125900Z"), Some(day(2026, 9, 7)));
}

/// Rules that no schedule can say, a line each; the last is empty.
const REFUSED: &str = "FREQ=YEARLY
FREQ=MONTHLY;BYMONTHDAY=15
FREQ=HOURLY
FREQ=DAILY;INTERVAL=3
FREQ=WEEKLY;BYHOUR=9
FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=TU,SU
FREQ=WEEKLY;COUNT=999999999
FREQ=WEEKLY;INTERVAL=0
FREQ=MONTHLY;BYDAY=9TU
FREQ=WEEKLY;BYDAY=ÄÖ
FREQ=WEEKLY;BYDAY=É
FREQ=MONTHLY;BYDAY=1MO,2TU;BYSETPOS=1
";

#[test]
fn what_a_schedule_cannot_say_is_a_problem_with_its_line() {
    for rule in REFUSED.split('\n') {
        let text = format!("DTSTART:20260901T150000\nDTEND:20260901T160000\nRRULE:{rule}\n\n");
        let problem = Schedule::from_rrule(&text, Berlin).unwrap_err();
        let said = (problem.key, problem.line);
        assert_eq!(said, ("problem-schedule-ical-cannot", Some(4)), "{rule}");
    }
    let key = |text| Schedule::from_rrule(text, Berlin).unwrap_err().key;
    let elsewhere = "DTSTART;TZID=America/New_York:20260901T150000\nRRULE:FREQ=WEEKLY\n";
    assert_eq!(key(elsewhere), "problem-schedule-ical-zone");
    let utc = "DTSTART:20260901T150000Z\nRRULE:FREQ=WEEKLY\n";
    assert_eq!(key(utc), "problem-schedule-ical-zone");
    assert_eq!(key("RRULE:FREQ=WEEKLY"), "problem-schedule-ical-no-start");
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
