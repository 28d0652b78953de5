//! Opening hours as OpenStreetMap and people write them.

use super::super::rrule::properties::{any_date, any_weekdays};
use super::super::tests::*;
use super::super::*;
use chrono::Weekday::*;
use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn read(text: &str) -> Schedule {
    Schedule::from_opening_hours(text).unwrap_or_else(|problem| panic!("{problem}"))
}

/// What a text means, written the one way that we write it.
fn rewritten(text: &str) -> String {
    read(text).to_opening_hours().unwrap()
}

#[test]
fn the_common_subset_is_read_and_written() {
    let same = [
        "Mo 15:00-17:30",
        "Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-14:00; PH off",
        "Tu[2] 17:00-19:00; SH off",
        "Mo,We 09:00-12:00, Tu[1,-1] 18:00+",
        "Sa 22:00-02:00",
        "24/7",
        "2026 Sep 01-2026 Dec 20 Mo 10:00-12:00",
        "2026 Sep 01+ Mo 10:00-12:00",
        "2026 Sep 08 10:00-12:00",
        "Th 10:00-12:00; PH off; 2026 Dec 24 off",
        "Mo 10:00-12:00 || unknown \"by appointment\"",
        "unknown \"by appointment\"",
    ];
    for text in same {
        assert_eq!(rewritten(text), text);
    }
}

/// Hasty German and what it means, a line each.
const HASTY: &str = "
    Mo 15-17:30                                 => Mo 15:00-17:30
    Montag 15–17 Uhr                            => Mo 15:00-17:00
    Mo. - Fr. 9.30 - 12.00 Uhr                  => Mo-Fr 09:30-12:00
    montags und donnerstags von 9 bis 12 Uhr    => Mo,Th 09:00-12:00
    Di + Do: 10-12 und 14-16 Uhr                => Tu,Th 10:00-12:00,14:00-16:00
    Mo 15-17:30, Do 10-12 Uhr                   => Mo 15:00-17:30; Th 10:00-12:00
    Mittwoch ab 18 Uhr                          => We 18:00+
    jeden 2. Dienstag im Monat 17-19 Uhr        => Tu[2] 17:00-19:00
    jeden letzten Freitag im Monat 17 Uhr       => Fr[-1] 17:00+
    täglich 10-18 Uhr; feiertags geschlossen    => Mo-Su 10:00-18:00; PH off
    Mo 9-12, Schulferien geschlossen            => Mo 09:00-12:00; SH off
    Sonnabend 10-14 Uhr (nach Vereinbarung)     => Sa 10:00-14:00 || unknown \"by appointment\"
    Mo-Fr 9-18 Uhr Sa 9-14 Uhr                  => Mo-Fr 09:00-18:00; Sa 09:00-14:00
    Termine nur nach Vereinbarung               => unknown \"by appointment\"
";

#[test]
fn hasty_german_is_understood() {
    for (text, expected) in HASTY.lines().filter_map(|line| line.split_once("=>")) {
        assert_eq!(rewritten(text), expected.trim(), "{text}");
    }
}

#[test]
fn a_later_rule_replaces_an_earlier_one_on_its_days_and_a_comma_adds() {
    assert_eq!(
        rewritten("Mo-Fr 09:00-17:00; We 09:00-12:00"),
        "Mo,Tu,Th,Fr 09:00-17:00; We 09:00-12:00"
    );
    assert_eq!(rewritten("Mo-Fr 09:00-17:00; We off"), "Mo,Tu,Th,Fr 09:00-17:00");
    assert_eq!(
        rewritten("Mo-Fr 09:00-12:00, We 14:00-16:00"),
        "Mo,Tu,Th,Fr 09:00-12:00; We 09:00-12:00,14:00-16:00"
    );
    assert_eq!(rewritten("Mo-Su,PH 09:00-12:00"), "Mo-Su 09:00-12:00");
    assert_eq!(rewritten("Fr 22:00-26:00"), "Fr 22:00-02:00");
}

#[test]
fn only_in_the_school_holidays_is_read_and_not_written() {
    let schedule = read("SH Mo-Fr 10:00-12:00");
    assert_eq!(schedule.school_holidays, OnHoliday::OnlyThen);
    assert_eq!(schedule.to_opening_hours(), None);
}

#[test]
fn a_comment_is_kept_as_a_german_note() {
    let note = read("Mo 10:00-12:00 \"Eingang im Hof\"").note;
    assert_eq!(note.best(crate::language::Interface::De).unwrap().value, "Eingang im Hof");
}

/// What is no opening hours, or none of a schedule, a line each.
const REFUSED: &str = "
    ;
    off
    Montag bis
    Mo 25:00-26:00
    Mo 10:60-11:00
    sunrise-sunset
    Jun-Aug Mo 10:00-12:00
    Dec 24 off
    week 1-53/2 Mo 10:00-12:00
    Mo[9] 10:00-12:00
    SH,Mo-Fr 10:00-12:00
    Mo-Fr 09:00-12:00; SH 10:00-14:00
    Tu 10:00-12:00; Tu[2] 14:00-16:00
    Mo 10:00-12:00 unknown
    2026 Feb 30 10:00-12:00
    2026 Sep 01-2027 Sep 01 off
    Mo \"offen
    Mo 10-12 vielleicht
    é
    Mo[
    99999 Mo
    Mo 10:00-12:00|
    Mo-Fr
    Montag geöffnet
    Mi 9 - 12 Uhr, 1. Samstag im Monat
    Mi 9-12 Uhr; 1. Samstag im Monat
    Mi 9-12, Sa
    Mi 9-12, Sa nach Vereinbarung
    Mi 9-12; 14-16
    Mo-Fr 9-12, Feiertage
    2026 Sep 01+ Mo
";

#[test]
fn what_no_schedule_can_say_is_refused() {
    let long = "Mo 10-12; ".repeat(100_000);
    for text in REFUSED.lines().chain([long.as_str()]) {
        let problem = Schedule::from_opening_hours(text).err();
        let key = problem.map(|problem| problem.key);
        assert_eq!(key, Some("problem-opening-hours"), "{text:?}");
    }
}

#[test]
fn what_opening_hours_cannot_say_is_not_written() {
    let mut fortnight = slots([Slot::weekly([Mon], 600, 660)]);
    fortnight.slots[0].rule = Rule::Weekly { weekdays: [Mon].into_iter().collect(), every: 2 };
    assert_eq!(fortnight.to_opening_hours(), None);
    let mut one_of_two = slots([Slot::weekly([Mon], 600, 660), Slot::weekly([Mon], 700, 760)]);
    one_of_two.exceptions = vec![Exception { at: Some(600), ..cancelled(day(2026, 8, 24)) }];
    assert_eq!(one_of_two.to_opening_hours(), None);
    assert_eq!(Schedule::default().to_opening_hours(), None);
}

/// A slot of the kinds that opening_hours can say.
fn any_slot() -> impl Strategy<Value = Slot> {
    let nth = prop::sample::subsequence(vec![1i8, 2, 3, 4, 5, -1, -2, -3, -4, -5], 1..4);
    let monthly = (prop::sample::select(weekdays::WEEK.to_vec()), nth);
    let rule = prop_oneof![
        3 => any_weekdays().prop_map(|weekdays| Rule::Weekly { weekdays, every: 1 }),
        1 => monthly.prop_map(|(weekday, nth)| Rule::Monthly { weekday, nth, every: 1 }),
    ];
    let validity = (any::<bool>(), prop::option::of(0i64..200));
    (rule, any_date(), validity).prop_map(|(rule, first, (limited, days))| {
        let valid_from = limited.then_some(first.date);
        let valid_until = valid_from.zip(days).map(|(from, days)| from + TimeDelta::days(days));
        Slot { rule, to: first.to, valid_from, valid_until, ..Slot::weekly([], first.from, 0) }
    })
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let slots = prop::collection::vec(any_slot(), 0..4);
    let dates = prop::collection::vec(any_date(), 0..3);
    let off = prop::collection::vec(any_date(), 0..3);
    (slots, dates, off, any::<bool>()).prop_map(|(slots, dates, off, closed)| {
        let exceptions = off.iter().map(|off| cancelled(off.date)).collect();
        let public_holidays = if closed { OnHoliday::NotThen } else { OnHoliday::AsUsual };
        Schedule { slots, dates, exceptions, public_holidays, ..Schedule::default() }
    })
}

/// All different times at which something takes place.
fn held(schedule: &Schedule) -> BTreeSet<(NaiveDateTime, NaiveDateTime, bool)> {
    let found = schedule.occurrences(day(2026, 1, 1), day(2028, 12, 31), &saxony());
    let held = found.iter().filter(|o| o.takes_place());
    held.map(|o| (o.start, o.end, o.open_end)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back_as_the_same_times(schedule in any_schedule()) {
        prop_assume!(schedule.check().is_empty() && schedule.is_known());
        let written = schedule.to_opening_hours().unwrap();
        let back = Schedule::from_opening_hours(&written);
        prop_assert!(back.is_ok(), "{}", written);
        prop_assert_eq!(held(&back.unwrap()), held(&schedule), "{}", written);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(Mo|Tu|PH|off|2026|Sep|[0-9:.\\[\\];,+|/ \"–-]|Uhr|ä|İ|nach Vereinbarung|\\PC){0,20}") {
        let _ = Schedule::from_opening_hours(&text);
    }
}
