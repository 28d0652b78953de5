//! How schedules sound.

use super::super::tests::*;
use super::super::*;
use super::*;
use crate::language::Tag;
use crate::vocabulary::{Mode, Spoken};
use chrono::Weekday::*;

const LANGUAGES: [Interface; 4] = [Interface::De, Interface::En, Interface::Ru, Interface::Ar];

/// All sentences of a schedule in one line, without the marks that keep times running from left to right.
fn said(schedule: &Schedule, interface: Interface) -> String {
    plain(&schedule.sentences(interface).join("; "))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2069}'], "")
}

fn every(weeks: u16, mut slot: Slot) -> Slot {
    match &mut slot.rule {
        Rule::Weekly { every, .. } | Rule::Monthly { every, .. } => *every = weeks,
    }
    slot.valid_from = Some(day(2026, 9, 1));
    slot
}

#[test]
fn a_weekly_slot_is_said_as_on_a_notice() {
    let schedule = slots([Slot::weekly([Mon, Wed], 15 * HOUR, 17 * HOUR + 30)]);
    let expected = [
        "Montags und mittwochs 15:00–17:30 Uhr",
        "Mondays and Wednesdays 15:00–17:30",
        "По понедельникам и средам 15:00–17:30",
        "أيام الاثنين والأربعاء من 15:00 إلى 17:30",
    ];
    assert_eq!(LANGUAGES.map(|interface| said(&schedule, interface)), expected);
}

#[test]
fn days_in_a_row_are_said_from_to_and_times_of_the_same_days_together() {
    let week = [Mon, Tue, Wed, Thu, Fri];
    let afternoon = Slot { to: None, ..Slot::weekly(week, 14 * HOUR, 0) };
    let schedule = slots([Slot::weekly(week, 9 * HOUR, 12 * HOUR), afternoon]);
    assert_eq!(
        said(&schedule, Interface::De),
        "Montag bis Freitag 09:00–12:00 Uhr und ab 14:00 Uhr"
    );
    assert_eq!(said(&schedule, Interface::Ru), "С понедельника по пятницу 09:00–12:00 и с 14:00");
    let always = slots([Slot::weekly(Weekdays::ALL.iter(), 0, DAY)]);
    assert_eq!(said(&always, Interface::De), "Täglich rund um die Uhr");
}

#[test]
fn the_nth_weekday_agrees_in_gender_where_a_language_has_it() {
    let schedule = slots([monthly(Wed, &[2, -1], 10 * HOUR, 11 * HOUR)]);
    let expected = [
        "Jeden 2. und letzten Mittwoch im Monat 10:00–11:00 Uhr",
        "On the 2nd and last Wednesday of every month 10:00–11:00",
        "Вторая и последняя среда каждого месяца 10:00–11:00",
        "الأربعاء الثاني والأخير من كل شهر من 10:00 إلى 11:00",
    ];
    assert_eq!(LANGUAGES.map(|interface| said(&schedule, interface)), expected);
    let tuesday = slots([monthly(Tue, &[2], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(said(&tuesday, Interface::Ru), "Второй вторник каждого месяца 10:00–11:00");
    let friday = slots([monthly(Fri, &[-1], 10 * HOUR, 11 * HOUR)]);
    assert_eq!(said(&friday, Interface::Ar), "الجمعة الأخيرة من كل شهر من 10:00 إلى 11:00");
    assert_eq!(said(&tuesday, Interface::Fr), "Le 2e mardi de chaque mois, 10:00–11:00");
}

#[test]
fn every_second_and_every_fifth_week_have_their_plurals() {
    let rhythm = |weeks, interface| {
        let slot = every(weeks, Slot::weekly([Thu], 10 * HOUR, 11 * HOUR));
        said(&slots([Slot { valid_from: None, ..slot }]), interface)
    };
    assert_eq!(rhythm(2, Interface::De), "Alle 2 Wochen donnerstags 10:00–11:00 Uhr");
    assert_eq!(rhythm(2, Interface::Ru), "Каждые 2 недели по четвергам 10:00–11:00");
    assert_eq!(rhythm(5, Interface::Ru), "Каждые 5 недель по четвергам 10:00–11:00");
    assert_eq!(rhythm(2, Interface::Ar), "كل أسبوعين يوم الخميس من 10:00 إلى 11:00");
    assert_eq!(rhythm(3, Interface::Ar), "كل 3 أسابيع يوم الخميس من 10:00 إلى 11:00");
    assert_eq!(rhythm(2, Interface::Tr), "2 haftada bir Perşembe günleri 10:00–11:00");
}

#[test]
fn validity_languages_and_holidays_are_said() {
    let mut slot = Slot::weekly([Mon], 10 * HOUR, 11 * HOUR);
    (slot.valid_from, slot.valid_until) = (Some(day(2026, 9, 1)), Some(day(2026, 12, 20)));
    slot.languages = vec![
        SpokenLanguage { language: Spoken::Arabic, mode: Mode::Main },
        SpokenLanguage { language: Spoken::English, mode: Mode::Interpreter },
    ];
    let mut schedule = slots([slot]);
    schedule.public_holidays = OnHoliday::NotThen;
    schedule.school_holidays = OnHoliday::NotThen;
    schedule.by_appointment = true;
    let expected = "Montags 10:00–11:00 Uhr, vom 1. September 2026 bis 20. Dezember 2026 (Arabisch, Englisch mit Dolmetschung); \
        Nicht an Feiertagen; Nicht in den Schulferien; Auch nach Vereinbarung";
    assert_eq!(said(&schedule, Interface::De), expected);
    let alone = Schedule { by_appointment: true, ..Schedule::default() };
    assert_eq!(said(&alone, Interface::De), "Nach Vereinbarung");
}

#[test]
fn single_dates_are_said_one_by_one_or_as_a_course() {
    let mut schedule = Schedule::default();
    let course = [(9, 22), (9, 8), (9, 15)];
    schedule.dates =
        course.map(|(m, d)| SingleDate::new(day(2026, m, d), 10 * HOUR, 12 * HOUR)).to_vec();
    assert_eq!(
        said(&schedule, Interface::De),
        "8.9., 15.9. und 22. September 2026, 10:00–12:00 Uhr"
    );
    let feast = SingleDate::new(day(2026, 6, 5), 18 * HOUR, 14 * HOUR);
    schedule.dates = vec![SingleDate { until: Some(day(2026, 6, 7)), ..feast }];
    assert_eq!(
        said(&schedule, Interface::De),
        "Freitag, 5. Juni 2026, 18:00 Uhr bis Sonntag, 7. Juni 2026, 14:00 Uhr"
    );
    schedule.dates = vec![SingleDate::new(day(2026, 10, 1), 0, DAY)];
    assert_eq!(said(&schedule, Interface::De), "Donnerstag, 1. Oktober 2026");
}

#[test]
fn what_is_cancelled_or_moved_is_said_with_its_reason_until_it_is_over() {
    let mut schedule = slots([Slot::weekly([Thu, Mon], 10 * HOUR, 11 * HOUR)]);
    let reason = Texts::of(Tag::parse("de").unwrap(), "Heiligabend");
    let change = Change::Moved { date: day(2026, 12, 30), from: None, to: None };
    schedule.exceptions = vec![
        Exception { reason, ..cancelled(day(2026, 12, 24)) },
        Exception { change, ..cancelled(day(2026, 12, 28)) },
    ];
    let all = schedule.sentences(Interface::De);
    assert_eq!(all[1], "Fällt am 24. Dezember 2026 aus (Heiligabend)");
    assert_eq!(
        all[2],
        "Vom 28. Dezember 2026 verlegt auf Mittwoch, 30. Dezember 2026, 10:00–11:00 Uhr"
    );
    assert_eq!(schedule.sentences(Interface::En)[1], "Cancelled on 24 December 2026");
    let left = |from| schedule.sentences_from(from, Interface::De).len();
    assert_eq!((left(day(2026, 12, 29)), left(day(2026, 12, 31))), (2, 1));
}

#[test]
fn the_next_time_is_said_from_where_the_reader_stands() {
    let schedule = slots([Slot::weekly([Mon], 15 * HOUR, 17 * HOUR + 30)]);
    let next = schedule.next(moment(2026, 8, 20, 8, 0), &saxony(), 1)[0];
    let at = |of_month, hour| next_words(&next, moment(2026, 8, of_month, hour, 0), Interface::De);
    assert_eq!(at(20, 8), "Montag, 24. August 2026, 15:00–17:30 Uhr");
    assert_eq!(at(23, 8), "Morgen 15:00–17:30 Uhr");
    assert_eq!(at(24, 8), "Heute 15:00–17:30 Uhr");
    assert_eq!(at(24, 16), "Jetzt geöffnet bis 17:30 Uhr");
    let cancelled = Occurrence { state: State::Cancelled, ..next };
    let words = next_words(&cancelled, moment(2026, 8, 24, 16, 0), Interface::De);
    assert_eq!(words, "Heute 15:00–17:30 Uhr – fällt aus");
    let uncertain = Occurrence { certain: false, ..next };
    let words = next_words(&uncertain, moment(2026, 8, 24, 8, 0), Interface::De);
    assert_eq!(words, "Heute 15:00–17:30 Uhr", "a single date is in the holidays or not");
}

#[test]
fn school_holidays_are_said_of_what_repeats_and_never_of_single_dates() {
    let today = day(2026, 8, 24);
    let mut schedule = slots([Slot::weekly([Mon], 900, 960)]);
    schedule.school_holidays = OnHoliday::NotThen;
    let said = schedule.days_in_words(today, Interface::De);
    assert_eq!(said.as_deref(), Some("Montags (nicht in den Schulferien)"));
    assert!(schedule.sentences(Interface::De).contains(&"Nicht in den Schulferien".to_owned()));
    schedule.slots.clear();
    schedule.dates = vec![SingleDate::new(day(2026, 9, 8), 600, 720)];
    assert_eq!(schedule.sentences(Interface::De).len(), 1, "only the date");
}

#[test]
fn every_language_says_every_kind_of_schedule_in_its_own_words() {
    let mut schedule = slots([
        Slot::weekly([Mon], 600, 660),
        every(2, Slot::weekly([Thu], 600, 660)),
        every(3, monthly(Sun, &[1, -2], 600, 660)),
    ]);
    schedule.dates = vec![SingleDate::new(day(2026, 9, 8), 600, 720)];
    schedule.public_holidays = OnHoliday::OnlyThen;
    schedule.school_holidays = OnHoliday::OnlyThen;
    schedule.by_appointment = true;
    schedule.exceptions = vec![cancelled(day(2026, 12, 24))];
    let german = schedule.sentences(Interface::De);
    for interface in Interface::ALL.iter().copied().filter(|interface| *interface != Interface::De)
    {
        for (theirs, german) in schedule.sentences(interface).iter().zip(&german) {
            assert!(
                !theirs.contains("schedule-") && !theirs.contains('$'),
                "{interface}: {theirs}"
            );
            let simple = interface == Interface::DeSimple;
            assert!(simple || theirs != german, "{interface} says it in German: {theirs}");
        }
    }
}

#[test]
fn a_list_says_on_which_days_it_repeats_and_what_is_cancelled_soon() {
    let today = day(2026, 8, 24);
    let repeats = |schedule: &Schedule| schedule.days_in_words(today, Interface::De);
    let twice = slots([
        Slot::weekly([Mon], 600, 660),
        Slot::weekly([Thu], 900, 960),
        Slot::weekly([Thu], 1000, 1060),
    ]);
    assert_eq!(repeats(&twice).as_deref(), Some("Montags und donnerstags"));
    let monthly = slots([monthly(Tue, &[2], 600, 660)]);
    assert_eq!(repeats(&monthly).as_deref(), Some("Jeden 2. Dienstag im Monat"));
    assert_eq!(repeats(&Schedule::default()), None);
    let mut schedule = twice;
    schedule.exceptions =
        vec![cancelled(day(2026, 9, 10)), cancelled(day(2026, 8, 27)), cancelled(day(2026, 8, 28))];
    let soon = schedule.cancelled_in_words(today, day(2026, 9, 7), Interface::De);
    assert_eq!(soon.as_deref(), Some("Fällt am 27. August 2026 aus"));
    let none = schedule.cancelled_in_words(today, day(2026, 8, 26), Interface::De);
    assert_eq!(none, None);
}
