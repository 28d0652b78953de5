//! The story of languages and texts, as tests.

use std::collections::BTreeSet;

use chrono::{NaiveDate, Weekday};

use super::catalogue::{keys, source};
use super::*;
use crate::error::Problem;

mod keys;
mod texts;

fn others() -> impl Iterator<Item = Interface> {
    Interface::ALL.iter().copied().filter(|interface| *interface != Interface::De)
}

/// The variables a message of a file uses, by key.
fn variables(file: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in file.lines() {
        if let Some(key) = keys(line).next() {
            messages.push((key.to_string(), BTreeSet::new()));
        } else if line.starts_with('#') {
            continue;
        }
        let Some((_, used)) = messages.last_mut() else {
            continue;
        };
        for after in line.split('$').skip(1) {
            let end = after
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
                .unwrap_or(after.len());
            used.insert(after[..end].trim_end_matches('-').to_string());
        }
    }
    messages.sort();
    messages
}

#[test]
fn every_language_says_exactly_what_german_says() {
    let german: BTreeSet<&str> = keys(source(Interface::De)).collect();
    for interface in others() {
        let theirs: BTreeSet<&str> = keys(source(interface)).collect();
        let missing: Vec<_> = german.difference(&theirs).collect();
        let unknown: Vec<_> = theirs.difference(&german).collect();
        assert!(missing.is_empty(), "{interface} lacks {missing:?}");
        assert!(unknown.is_empty(), "German lacks {interface}'s {unknown:?}");
    }
}

#[test]
fn every_language_uses_the_variables_that_german_uses() {
    // A date may leave out a part or name the month by word or by number.
    let dates = |key: &str| key.starts_with("date-");
    let german = variables(source(Interface::De));
    for interface in others() {
        for ((key, ours), (_, theirs)) in german.iter().zip(variables(source(interface))) {
            if dates(key) {
                assert!(theirs.contains("day"), "{interface}: {key}");
                continue;
            }
            assert_eq!(*ours, theirs, "{interface}: {key}");
        }
    }
}

#[test]
fn every_file_is_read_whole_and_no_key_stands_twice() {
    for interface in Interface::ALL.iter().copied() {
        let parsed = fluent_bundle::FluentResource::try_new(source(interface).to_string());
        let errors = parsed.err().map(|(_, errors)| errors);
        assert_eq!(errors, None, "{interface}");
        let all: Vec<&str> = keys(source(interface)).collect();
        let distinct: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), distinct.len(), "{interface} repeats a key");
        for key in all {
            assert!(has_message(interface, key), "{interface} cannot say {key}");
        }
    }
}

#[test]
fn a_plural_has_all_the_forms_that_its_language_needs() {
    let needed = |interface| -> &[&str] {
        match interface {
            Interface::Ar => &["one", "two", "few", "many", "other"],
            Interface::Uk | Interface::Ru | Interface::Pl => &["one", "few", "many", "other"],
            Interface::Ro => &["one", "few", "other"],
            _ => &["one", "other"],
        }
    };
    for interface in Interface::ALL.iter().copied() {
        for selector in source(interface).split("->").skip(1) {
            let forms = selector.split("\n    }").next().unwrap_or_default();
            let is_plural = forms.contains("[one]");
            for form in needed(interface).iter().filter(|_| is_plural) {
                assert!(
                    forms.contains(&format!("[{form}]")),
                    "{interface} lacks [{form}] in{forms}"
                );
            }
        }
    }
}

fn at_most(interface: Interface, most: i64) -> String {
    let problem = Problem::new("", "problem-too-many").with("most", most);
    super::problem(interface, &problem)
}

#[test]
fn arabic_counts_in_six_forms() {
    let endings = [
        (0, "لا شيء."),
        (1, "خيار واحد."),
        (2, "خياران."),
        (3, "3 خيارات."),
        (11, "11 خيارًا."),
        (100, "100 خيار."),
    ];
    for (most, ending) in endings {
        assert!(at_most(Interface::Ar, most).ends_with(ending), "{most}");
    }
}

#[test]
fn slavic_languages_and_romanian_count_their_own_way() {
    assert!(at_most(Interface::Pl, 2).ends_with("2 pozycje."));
    assert!(at_most(Interface::Pl, 5).ends_with("5 pozycji."));
    assert!(at_most(Interface::Pl, 22).ends_with("22 pozycje."));
    assert!(at_most(Interface::Uk, 21).ends_with("21 значення."));
    assert!(at_most(Interface::Uk, 12).ends_with("12 значень."));
    assert!(at_most(Interface::Ru, 5).ends_with("5 значений."));
    assert!(at_most(Interface::Ro, 3).ends_with("3 opțiuni."));
    assert!(at_most(Interface::Ro, 20).ends_with("20 de opțiuni."));
    assert!(at_most(Interface::Fa, 3).ends_with("۳ مورد."));
    assert!(at_most(Interface::DeSimple, 1).ends_with("nur eine Sache."));
}

#[test]
fn an_unknown_key_is_said_as_it_is_and_never_panics() {
    assert_eq!(say(Interface::Ar, "no-such-key"), "no-such-key");
    assert_eq!(say_with(Interface::Ar, "§ {$}", &[]), "§ {$}");
    let strange = Problem::new("title", "problem-nobody-knows");
    assert!(problem(Interface::En, &strange).starts_with("title:"));
}

#[test]
fn a_problem_names_its_line_its_field_and_what_was_given() {
    let found = Problem::new("lon", "problem-longitude").with("value", "abc").at_line(12);
    assert_eq!(
        problem(Interface::De, &found),
        "Zeile 12, lon: „abc“ ist keine geografische Länge (−180 bis 180)."
    );
    assert!(problem(Interface::Fa, &found).contains("سطر ۱۲"));
    assert!(problem(Interface::Ar, &found).contains("«\u{2068}abc\u{2069}»"));
    assert_eq!(
        problem_reason(Interface::En, &Problem::new("title", "problem-required")),
        "This is missing."
    );
}

#[test]
fn an_interface_language_is_found_by_any_usual_spelling() {
    for interface in Interface::ALL.iter().copied() {
        assert_eq!(Interface::from_tag(interface.tag()), Some(interface));
        assert_eq!(Interface::from_tag(&interface.tag().to_uppercase()), Some(interface));
        assert_eq!(Tag::from(interface).direction(), interface.direction());
        assert_eq!(Tag::parse(interface.html_lang()), Some(Tag::from(interface)));
    }
    assert_eq!(Interface::from_tag("ar-SY"), Some(Interface::Ar));
    assert_eq!(Interface::from_tag("fa-AF"), Some(Interface::Fa));
    assert_eq!(Interface::from_tag("de_CH"), Some(Interface::De));
    for unknown in ["", "-", "xx", "deutsch", "d", "ckb"] {
        assert_eq!(Interface::from_tag(unknown), None, "{unknown}");
    }
}

#[test]
fn a_browser_gets_the_offered_language_it_likes_most() {
    let offered = [Interface::De, Interface::En, Interface::Ar, Interface::DeSimple];
    let asked = |header| negotiate(header, &offered);
    assert_eq!(asked("ar-SY,ar;q=0.9,en;q=0.5"), Interface::Ar);
    assert_eq!(asked("uk;q=1, ar ; q=0.4, de;q=0.7"), Interface::De);
    assert_eq!(asked("de-DE,de;q=0.9"), Interface::De);
    assert_eq!(asked("ar;q=0, *"), Interface::De);
    assert_eq!(asked("es-ES,es;q=0.9"), Interface::En);
    assert_eq!(asked(""), Interface::De);
    assert_eq!(asked(";;q=,=,;q=nan,\u{0}"), Interface::En);
    assert_eq!(negotiate("es", &[Interface::Pl]), Interface::Pl);
    assert_eq!(negotiate("es", &[]), Interface::De);
}

#[test]
fn a_date_reads_naturally_in_every_language() {
    let date = NaiveDate::from_ymd_opt(2026, 8, 24).unwrap();
    let long = [
        (Interface::De, "Montag, 24. August 2026"),
        (Interface::DeSimple, "Montag, 24. August 2026"),
        (Interface::En, "Monday, 24 August 2026"),
        (Interface::Ar, "الاثنين، 24 آب/أغسطس 2026"),
        (Interface::Uk, "понеділок, 24 серпня 2026 р."),
        (Interface::Ru, "понедельник, 24 августа 2026 г."),
        (Interface::Tr, "24 Ağustos 2026 Pazartesi"),
        (Interface::Fa, "دوشنبه ۲۴ اوت ۲۰۲۶"),
        (Interface::Fr, "lundi 24 août 2026"),
        (Interface::Pl, "poniedziałek, 24 sierpnia 2026"),
        (Interface::Ro, "luni, 24 august 2026"),
    ];
    for (interface, expected) in long {
        assert_eq!(date_long(interface, date), expected);
    }
    let first = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    assert_eq!(date_medium(Interface::Fr, first), "1er mai 2026");
    assert_eq!(date_short(Interface::De, date), "24.8.");
    assert_eq!(month(Interface::Uk, 8), "серпень");
    assert_eq!(month(Interface::Uk, 13), "");
    assert_eq!(weekday_short(Interface::De, Weekday::Sun), "So");
    assert_eq!(weekday_short(Interface::DeSimple, Weekday::Sun), "Sonntag");
}

#[test]
fn a_time_range_reads_right_in_both_directions() {
    let range = |interface| time_range(interface, (15, 0), (17, 30));
    assert_eq!(range(Interface::De), "15:00–17:30 Uhr");
    assert_eq!(range(Interface::En), "15:00–17:30");
    assert_eq!(range(Interface::Ar), "من \u{2066}15:00\u{2069} إلى \u{2066}17:30\u{2069}");
    assert_eq!(range(Interface::Fa), "ساعت \u{2066}۱۵:۰۰\u{2069} تا \u{2066}۱۷:۳۰\u{2069}");
    assert_eq!(time(Interface::Ar, 9, 5), "09:05");
}

#[test]
fn numbers_and_distances_are_written_the_readers_way() {
    assert_eq!(number(Interface::De, 1_234_567), "1.234.567");
    assert_eq!(number(Interface::En, -1_000), "-1,000");
    assert_eq!(number(Interface::Pl, 1_000), "1000");
    assert_eq!(number(Interface::Pl, 10_000), "10\u{A0}000");
    assert_eq!(number(Interface::Fa, 1_234), "۱٬۲۳۴");
    assert_eq!(number(Interface::De, i64::MIN), "-9.223.372.036.854.775.808");
    assert_eq!(decimal(Interface::De, -0.25), "-0,3");
    let far = |interface, metres| distance(interface, metres);
    assert_eq!(far(Interface::De, 396.0), "400 m");
    assert_eq!(far(Interface::De, 996.0), "1,0 km");
    assert_eq!(far(Interface::En, 1_234.0), "1.2 km");
    assert_eq!(far(Interface::De, 9_960.0), "10 km");
    assert_eq!(far(Interface::Fa, 1_234.0), "۱٫۲ کیلومتر");
    assert_eq!(far(Interface::DeSimple, 20.0), "20 Meter");
    assert_eq!(far(Interface::De, f64::NAN), "0 m");
}

#[test]
fn a_foreign_name_keeps_its_order_inside_a_right_to_left_sentence() {
    let said =
        |interface| say_with(interface, "problem-unknown-value", &[("value", "AWO e.V.".into())]);
    assert!(said(Interface::Ar).contains("\u{2068}AWO e.V.\u{2069}"));
    assert!(!said(Interface::De).contains('\u{2068}'));
    let arabic = say_with(Interface::Ar, "problem-unknown-value", &[("value", "مقهى".into())]);
    assert!(!arabic.contains('\u{2068}'));
}
