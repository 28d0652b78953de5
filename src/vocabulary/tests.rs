//! The story of the vocabularies, as tests.

use std::collections::BTreeSet;

use super::*;
use crate::language::Tag;

/// The id, the key and the bit of each value, with its reading back.
macro_rules! values {
    ($($name:ident),+) => {{
        let mut all: Vec<(&'static str, &'static str, u32)> = Vec::new();
        $(
            for (place, value) in $name::ALL.iter().copied().enumerate() {
                assert_eq!($name::from_id(value.id()), Some(value));
                assert_eq!(value.bit(), 1 << place);
                assert_eq!(value.to_string(), value.id());
                let json = serde_json::to_string(&value).unwrap();
                assert_eq!(json, format!("{:?}", value.id()));
                assert_eq!(serde_json::from_str::<$name>(&json).unwrap(), value);
                all.push((value.id(), value.key(), value.bit()));
            }
            assert_eq!($name::from_id("no-such-value"), None);
            assert_eq!($name::from_id(""), None);
            assert!(serde_json::from_str::<$name>("\"nothing\"").is_err());
        )+
        all
    }};
}

fn all() -> Vec<(&'static str, &'static str, u32)> {
    values!(Category, TargetGroup, Spoken, Format, Purpose, Mode, Wheelchair, Land, MembershipState)
}

#[test]
fn every_value_is_read_back_from_its_id() {
    assert_eq!(all().len(), 16 + 13 + 28 + 6 + 2 + 3 + 3 + 16 + 3);
}

#[test]
fn every_value_has_a_name_in_every_language() {
    for (id, key, _) in all() {
        for interface in Interface::ALL.iter().copied() {
            let label = say(interface, key);
            assert!(!label.trim().is_empty(), "{interface}: {key}");
            assert!(label != id && label != key, "{interface}: {key}");
        }
    }
}

#[test]
fn no_two_values_of_a_vocabulary_share_a_name() {
    for interface in Interface::ALL.iter().copied() {
        for prefix in ["category", "target", "spoken", "format", "land"] {
            let own = || all().into_iter().filter(|(_, key, _)| key.starts_with(prefix));
            let names: BTreeSet<_> = own().map(|(_, key, _)| say(interface, key)).collect();
            assert_eq!(names.len(), own().count(), "{interface}: {prefix}");
        }
    }
}

#[test]
fn every_category_has_the_words_people_type() {
    for category in Category::ALL.iter().copied() {
        for interface in Interface::ALL.iter().copied() {
            let words = category.synonyms(interface);
            let distinct: BTreeSet<_> = words.iter().collect();
            assert!(
                (5..=12).contains(&words.len()) && distinct.len() == words.len(),
                "{interface}: {category}: {words:?}"
            );
        }
    }
    let words = Category::GermanCourse.synonyms(Interface::Ru);
    assert!(words.contains(&"курсы немецкого"));
    let words = Category::GermanCourse.synonyms(Interface::Ar);
    assert!(words.contains(&"تعلم اللغة الألمانية"));
}

#[test]
fn spoken_languages_of_other_sources_are_understood() {
    let aliases = [
        ("ku", Spoken::Kurmanji),
        ("fa-AF", Spoken::Dari),
        ("fa_AF", Spoken::Dari),
        ("pes", Spoken::Persian),
        ("fas", Spoken::Persian),
        ("pus", Spoken::Pashto),
        ("tir", Spoken::Tigrinya),
        ("sqi", Spoken::Albanian),
        ("ell", Spoken::Greek),
        ("ron", Spoken::Romanian),
        ("sr-Latn", Spoken::Serbian),
        ("AR", Spoken::Arabic),
        ("de-simple", Spoken::SimpleGerman),
        ("de-DE", Spoken::German),
    ];
    for (id, spoken) in aliases {
        assert_eq!(Spoken::from_id(id), Some(spoken), "{id}");
    }
    for unknown in ["", "-", "zh-CN", "x-de", "deutsch", "--", "_"] {
        assert_eq!(Spoken::from_id(unknown), None, "{unknown}");
    }
}

#[test]
fn a_spoken_language_agrees_with_its_tag_and_the_interface() {
    for spoken in Spoken::ALL.iter().copied() {
        let tag = Tag::parse(spoken.id()).unwrap();
        assert_eq!(tag.direction(), spoken.direction(), "{spoken}");
        assert!(!spoken.endonym().is_empty());
        if let Some(interface) = Interface::ALL.iter().find(|it| it.tag() == spoken.id()) {
            assert_eq!(interface.endonym(), spoken.endonym());
        }
    }
}

#[test]
fn only_protection_hides_its_place_by_default() {
    let hidden = Category::ALL.iter().filter(|category| category.is_protected());
    assert_eq!(hidden.collect::<Vec<_>>(), [&Category::Protection]);
}
