//! Any schedule through the form and back, and what people type into it.

use super::read::{minutes, schedule};
use super::{fields_of, rhythm};
use crate::http::form::Fields;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::schedule::Change;
use crate::schedule::DAY;
use crate::schedule::Exception;
use crate::schedule::OnHoliday;
use crate::schedule::Rule;
use crate::schedule::Schedule;
use crate::schedule::SingleDate;
use crate::schedule::Slot;
use crate::schedule::SpokenLanguage;
use crate::schedule::Weekdays;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use chrono::{NaiveDate, TimeDelta, Weekday};
use proptest::prelude::*;
use serde_json::{Map, Value};

const START: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0i64..900).prop_map(|days| START + TimeDelta::days(days))
}

fn any_weekdays() -> impl Strategy<Value = Weekdays> {
    let days: Vec<Weekday> = rhythm::DAYS.iter().map(|(_, day)| *day).collect();
    prop::sample::subsequence(days, 1..=7).prop_map(|days| days.into_iter().collect())
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let nth = prop::sample::subsequence(vec![1i8, 2, 3, 4, 5, -5, -2, -1], 1..5).prop_shuffle();
    let weekday = prop::sample::select(rhythm::DAYS.map(|(_, day)| day).to_vec());
    prop_oneof![
        (any_weekdays(), 1u16..54).prop_map(|(weekdays, every)| Rule::Weekly { weekdays, every }),
        (weekday, nth, 1u16..54).prop_map(|(weekday, nth, every)| Rule::Monthly {
            weekday,
            nth,
            every
        }),
    ]
}

fn any_end() -> impl Strategy<Value = Option<u16>> {
    prop::option::of(0u16..=DAY)
}

fn any_languages() -> impl Strategy<Value = Vec<SpokenLanguage>> {
    let languages = prop::sample::subsequence(Spoken::ALL.to_vec(), 0..4);
    let mode = prop::sample::select(Mode::ALL.to_vec());
    (languages, mode).prop_map(|(languages, mode)| {
        languages.into_iter().map(|language| SpokenLanguage { language, mode }).collect()
    })
}

/// Fields of another version, on some.
fn any_more() -> impl Strategy<Value = Map<String, Value>> {
    prop::option::weighted(0.2, 0i64..9)
        .prop_map(|more| more.map(|n| ("later".to_owned(), n.into())).into_iter().collect())
}

fn any_slot() -> impl Strategy<Value = Slot> {
    let validity = (prop::option::of(any_day()), prop::option::of(any_day()));
    (any_rule(), 0u16..DAY, any_end(), validity, any_languages(), any_more()).prop_map(
        |(rule, from, to, (valid_from, valid_until), languages, more)| Slot {
            rule,
            from,
            to,
            valid_from,
            valid_until,
            languages,
            more,
        },
    )
}

fn any_date() -> impl Strategy<Value = SingleDate> {
    let until = prop::option::weighted(0.3, any_day());
    (any_day(), until, 0u16..DAY, any_end(), any_languages(), any_more()).prop_map(
        |(date, until, from, to, languages, more)| SingleDate {
            date,
            until,
            from,
            to,
            languages,
            more,
        },
    )
}

fn any_texts() -> impl Strategy<Value = Texts> {
    prop::option::of("[a-zäß]{1,12}").prop_map(|text| {
        text.map_or_else(Texts::default, |text| Texts::of(Tag::parse("de").unwrap(), text))
    })
}

fn any_exception() -> impl Strategy<Value = Exception> {
    let moved = (any_day(), prop::option::of(0u16..DAY), any_end())
        .prop_map(|(date, from, to)| Change::Moved { date, from, to });
    let change = prop_oneof![Just(Change::Cancelled), moved];
    (any_day(), prop::option::of(0u16..DAY), change, any_texts(), any_more())
        .prop_map(|(date, at, change, reason, more)| Exception { date, at, change, reason, more })
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    let rules =
        prop::sample::select(vec![OnHoliday::AsUsual, OnHoliday::NotThen, OnHoliday::OnlyThen]);
    let rows = (
        prop::collection::vec(any_slot(), 0..4),
        prop::collection::vec(any_date(), 0..4),
        prop::collection::vec(any_exception(), 0..4),
    );
    (rows, rules.clone(), rules, any::<bool>(), any_texts(), any_more()).prop_map(
        |((slots, dates, exceptions), public, school, by_appointment, note, more)| Schedule {
            slots,
            dates,
            exceptions,
            public_holidays: public,
            school_holidays: school,
            by_appointment,
            note,
            more,
        },
    )
}

/// What is left of a schedule for somebody who does not know what it was before.
fn plain(mut schedule: Schedule) -> Schedule {
    let midnight = |to: Option<u16>| to.map(|to| if to == 0 { DAY } else { to });
    schedule.more = Map::new();
    for slot in &mut schedule.slots {
        (slot.to, slot.more) = (midnight(slot.to), Map::new());
    }
    for date in &mut schedule.dates {
        (date.to, date.more) = (midnight(date.to), Map::new());
    }
    for exception in &mut schedule.exceptions {
        exception.more = Map::new();
        if let Change::Moved { to, .. } = &mut exception.change {
            *to = midnight(*to);
        }
    }
    schedule
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_schedule_that_nobody_touched_comes_back_as_it_was(before in any_schedule()) {
        let fields = Fields::from(fields_of(&before));
        prop_assert_eq!(schedule(&fields, &before, Interface::De).0, before);
    }

    #[test]
    fn a_form_alone_says_the_whole_schedule(before in any_schedule()) {
        let fields = Fields::from(fields_of(&before));
        prop_assert_eq!(schedule(&fields, &Schedule::default(), Interface::De).0, plain(before));
    }

    #[test]
    fn nothing_that_is_typed_makes_the_form_fall(pairs in prop::collection::vec(("(slot|date|exception)\\.[0-3]\\.(from|to|rhythm|weekday|date|change|before|until|language\\.0)", "[0-9a-z:,.-]{0,8}"), 0..12)) {
        let mut fields = Fields::from(pairs);
        fields.add("schedule.asked", "1");
        let (read, _) = schedule(&fields, &Schedule::default(), Interface::De);
        prop_assert!(read.slots.len() <= 28);
    }
}

fn typed(body: &str) -> (Schedule, Vec<(String, &'static str)>) {
    let fields = Fields::from_body(format!("schedule.asked=1&{body}").as_bytes());
    let (schedule, problems) = schedule(&fields, &Schedule::default(), Interface::De);
    (schedule, problems.into_iter().map(|problem| (problem.field, problem.key)).collect())
}

fn said(body: &str) -> String {
    let (schedule, problems) = typed(body);
    assert_eq!(problems, [], "{body}");
    let said = schedule.sentences(Interface::De).join("; ");
    said.replace(['\u{2066}', '\u{2069}'], "")
}

#[test]
fn what_people_fill_in_becomes_the_sentence_of_a_notice() {
    for (body, sentence) in [
        (
            "slot.0.weekday=mo&slot.0.from=15:00&slot.0.to=17.30&schedule.public_holidays=not_then&slot.0.language.0=prs&slot.0.language.1=ar",
            "Montags 15:00–17:30 Uhr (Dari, Arabisch); Nicht an Feiertagen",
        ),
        (
            "slot.4.rhythm=m1:2&slot.4.weekday=tu&slot.4.from=18&slot.4.to=20 Uhr",
            "Jeden 2. Dienstag im Monat 18:00–20:00 Uhr",
        ),
        (
            "slot.0.rhythm=w2&slot.0.weekday=th&slot.0.from=1000&slot.0.valid_from=3.9.2026",
            "Alle 2 Wochen donnerstags ab 10:00 Uhr, ab 3. September 2026",
        ),
        ("date.0.date=2026-10-01", "Donnerstag, 1. Oktober 2026"),
        ("schedule.by_appointment=on&slot.0.rhythm=w1&slot.0.before=", "Nach Vereinbarung"),
        (
            "slot.0.rhythm=m1:1,3&slot.0.weekday=mo&slot.0.weekday=fr&slot.0.from=9:00&slot.0.to=00:00",
            "Jeden 1. und 3. Montag im Monat 09:00–24:00 Uhr; Jeden 1. und 3. Freitag im Monat 09:00–24:00 Uhr",
        ),
    ] {
        assert_eq!(said(body), sentence);
    }
}

#[test]
fn what_is_missing_is_named_by_its_field_and_an_empty_row_is_nothing() {
    for (body, expected) in [
        ("slot.2.from=15:00", vec![("slot.2.weekday", "problem-schedule-no-weekday")]),
        ("slot.0.weekday=mo", vec![("slot.0.from", "problem-when-from")]),
        ("slot.0.weekday=mo&slot.0.from=abends", vec![("slot.0.from", "problem-time")]),
        (
            "slot.0.rhythm=w1&slot.7.rhythm=w2&slot.7.weekday=mo&slot.7.from=9:00",
            vec![("slot.7.valid_from", "problem-schedule-every-needs-start")],
        ),
        ("date.1.from=9:00", vec![("date.1.date", "problem-required")]),
        ("date.1.date=morgen", vec![("date.1.date", "problem-date")]),
        (
            "exception.0.date=2026-09-07&exception.0.change=moved",
            vec![("exception.0.to_date", "problem-required")],
        ),
        ("exception.0.change=moved&date.0.from=&slot.0.to=", vec![]),
        ("when.paste=Mo 9-12", vec![("when.paste", "problem-when-not-taken")]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(f, k)| (f.to_owned(), k)).collect();
        assert_eq!(typed(body).1, expected, "{body}");
    }
}

#[test]
fn a_row_that_is_taken_away_is_gone_and_without_the_question_nothing_changes() {
    let before = Schedule {
        slots: vec![
            Slot::weekly([Weekday::Mon], 540, 600),
            Slot { to: Some(0), ..Slot::weekly([Weekday::Tue], 540, 600) },
        ],
        ..Schedule::default()
    };
    let fields = Fields::from(fields_of(&before)).without("slot.0");
    let (left, _) = schedule(&fields, &before, Interface::De);
    assert_eq!(left.slots, before.slots[1..]);
    assert_eq!(schedule(&Fields::default(), &before, Interface::De).0, before);
}

#[test]
fn a_time_is_understood_as_people_write_it() {
    for (text, expected) in [
        ("15:00", Some(900)),
        ("15:00:00", Some(900)),
        ("9.30", Some(570)),
        ("9", Some(540)),
        ("0930", Some(570)),
        ("15 Uhr", Some(900)),
        ("15h30", Some(930)),
        ("24:00", Some(1440)),
        ("24:01", None),
        ("25", None),
        ("", None),
        ("٩", None),
        ("9:5x", None),
    ] {
        assert_eq!(minutes(text), expected, "{text}");
    }
}

#[test]
fn how_often_is_said_in_every_language_also_what_is_not_offered() {
    assert_eq!(rhythm::label("m1:2", Interface::De), "das 2. Mal im Monat");
    assert_eq!(rhythm::label("m1:1,3", Interface::En), "1st and 3rd of the month");
    assert_eq!(rhythm::label("w2", Interface::Ar), "كل أسبوعين");
    assert_eq!(rhythm::label("w3", Interface::Ru), "каждые 3 недели");
    for lang in Interface::ALL {
        for code in rhythm::OFFERED.iter().chain(&["w6", "m2:-2,5"]) {
            let label = rhythm::label(code, *lang);
            assert!(!label.contains("when-") && !label.contains('$'), "{lang}: {label}");
        }
    }
}
