//! Calendar files as other programs write them.

use super::schedule_from_ical;
use crate::error::Problem;
use crate::language::Interface;
use crate::schedule::Schedule;
use chrono::NaiveDate;
use chrono_tz::Europe::Berlin;

fn read(body: &str) -> Result<(Schedule, Vec<Problem>), Problem> {
    let file = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n");
    let today = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();
    schedule_from_ical(file.replace("\r\n", "\n").replace('\n', "\r\n").as_bytes(), Berlin, today)
}

fn said(body: &str) -> Vec<String> {
    let (schedule, _) = read(body).unwrap();
    let said = schedule.sentences(Interface::De);
    said.iter().map(|one| one.replace(['\u{2066}', '\u{2069}'], "")).collect()
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\n")
}

/// As Google writes it: rules of the zone, an alarm, folded lines, a cancelled and a moved time.
#[test]
fn a_series_with_its_zone_and_its_exceptions_becomes_a_slot() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nBEGIN:DAYLIGHT\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
        DTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
    let series = event(
        "DTSTART;TZID=Europe/Berlin:20250106T150000\nDTEND;TZID=Europe/Berlin:20250106T173000\nRRULE:FREQ=WEEKLY;BYD\n AY=MO\n\
        EXDATE;TZID=Europe/Berlin:20260907T150000\nSUMMARY:Begegnungscafé\nBEGIN:VALARM\nTRIGGER:-PT30M\nDURATION:PT5M\nEND:VALARM",
    );
    let moved = event(
        "DTSTART;TZID=Europe/Berlin:20260915T160000\nDTEND;TZID=Europe/Berlin:20260915T180000\nRECURRENCE-ID;TZID=Europe/Berlin:20260914T150000",
    );
    let expected = [
        "Montags 15:00–17:30 Uhr",
        "Fällt am 7. September 2026 aus",
        "Vom 14. September 2026 verlegt auf Dienstag, 15. September 2026, 16:00–18:00 Uhr",
    ];
    assert_eq!(said(&(zone.to_owned() + &series + &moved)), expected);
}

#[test]
fn times_in_other_zones_are_those_of_the_network() {
    let single = event("DTSTART:20260930T130000Z\nDTEND:20260930T150000Z");
    assert_eq!(said(&single), ["Mittwoch, 30. September 2026, 15:00–17:00 Uhr"]);
    let london = event(
        "DTSTART;TZID=GMT Standard Time:20260901T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU",
    );
    let (schedule, notes) = read(&london).unwrap();
    assert_eq!(schedule.slots[0].from, 19 * 60);
    assert_eq!(notes[0].key, "problem-ical-converted");
    let mozilla =
        event("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260901T180000\nDURATION:PT1H");
    assert_eq!(said(&mozilla), ["Dienstag, 1. September 2026, 18:00–19:00 Uhr"]);
    let own = "BEGIN:VTIMEZONE\nTZID:Unser Büro\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\n\
        BEGIN:DAYLIGHT\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";
    let (schedule, notes) =
        read(&(own.to_owned() + &event("DTSTART;TZID=Unser Büro:20260901T180000\nDURATION:PT1H")))
            .unwrap();
    assert!(schedule.dates[0].from == 18 * 60 && notes.is_empty());
}

#[test]
fn a_series_in_utc_keeps_the_clock_of_its_first_time_unless_its_weekdays_would_be_wrong() {
    let series = event("DTSTART:20260901T130000Z\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;BYDAY=TU");
    assert_eq!(said(&series), ["Dienstags 15:00–17:00 Uhr, ab 1. September 2026"]);
    let late = event("DTSTART:20260901T230000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU");
    assert_eq!(read(&late).unwrap_err().key, "problem-schedule-ical-zone");
}

#[test]
fn what_is_over_stays_away_and_a_text_that_was_changed_is_no_move() {
    let past = event("DTSTART:20250301T100000\nDTEND:20250301T120000");
    assert_eq!(read(&past).unwrap_err().key, "problem-ical-all-over");
    let series =
        event("DTSTART:20260907T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4\nSUMMARY:Kurs");
    let renamed = event(
        "DTSTART:20260914T100000\nDURATION:PT1H\nRECURRENCE-ID:20260914T100000\nSUMMARY:Kurs, mit Gast",
    );
    let (schedule, notes) = read(&(past + &series + &renamed)).unwrap();
    assert!(schedule.exceptions.is_empty() && schedule.dates.is_empty());
    assert_eq!(schedule.slots[0].valid_until, NaiveDate::from_ymd_opt(2026, 9, 28));
    assert_eq!(notes[0].key, "problem-ical-several");
}

#[test]
fn a_whole_day_and_a_feast_of_several_days_keep_their_days() {
    let day = event("DTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20261002");
    assert_eq!(said(&day), ["Donnerstag, 1. Oktober 2026"]);
    let feast = event("DTSTART;VALUE=DATE:20261002\nDTEND;VALUE=DATE:20261005");
    let (schedule, _) = read(&feast).unwrap();
    assert_eq!(schedule.dates[0].until, NaiveDate::from_ymd_opt(2026, 10, 4));
}

#[test]
fn a_file_that_is_no_calendar_or_says_what_we_cannot_is_a_clear_problem() {
    let today = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();
    let key = |bytes: &[u8]| schedule_from_ical(bytes, Berlin, today).unwrap_err().key;
    for other in [&b""[..], b"PK\x03\x04\xff\xfe", b"hello:world", b"\xef\xbb\xbf\n\n"] {
        assert_eq!(key(other), "problem-holiday-no-calendar");
    }
    assert_eq!(read("").unwrap_err().key, "problem-ical-no-events");
    let moon = event("DTSTART;TZID=Moon/Tycho:20260901T180000");
    assert_eq!(read(&moon).unwrap_err().key, "problem-schedule-ical-zone");
    let by_day_of_month = event("DTSTART:20260901T180000\nRRULE:FREQ=MONTHLY;BYMONTHDAY=1");
    let problem = read(&by_day_of_month).unwrap_err();
    assert_eq!((problem.key, problem.line), ("problem-schedule-ical-cannot", Some(7)));
    let odd = event("DTSTART:99999999T999999Z\nRRULE:;;;=\nEXDATE:,,,");
    assert!(read(&odd).is_err());
}
