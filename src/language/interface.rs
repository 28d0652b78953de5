//! The eleven languages of the interface: their tags, own names and directions, and which one a browser asks for.

use super::from_word;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A language that the interface itself speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interface {
    /// German.
    De,
    /// Leichte Sprache: German in short sentences and plain words.
    DeSimple,
    /// English.
    En,
    /// Arabic.
    Ar,
    /// Ukrainian.
    Uk,
    /// Russian.
    Ru,
    /// Turkish.
    Tr,
    /// Persian, written so that Dari speakers read it too.
    Fa,
    /// French.
    Fr,
    /// Polish.
    Pl,
    /// Romanian.
    Ro,
}

impl Interface {
    /// All of them, in the order in which a language menu shows them.
    pub const ALL: &[Interface] = &[
        Interface::De,
        Interface::DeSimple,
        Interface::En,
        Interface::Ar,
        Interface::Uk,
        Interface::Ru,
        Interface::Tr,
        Interface::Fa,
        Interface::Fr,
        Interface::Pl,
        Interface::Ro,
    ];

    /// The tag used in paths, in settings and for content in this language.
    pub fn tag(self) -> &'static str {
        match self {
            Interface::De => "de",
            Interface::DeSimple => "de-simple",
            Interface::En => "en",
            Interface::Ar => "ar",
            Interface::Uk => "uk",
            Interface::Ru => "ru",
            Interface::Tr => "tr",
            Interface::Fa => "fa",
            Interface::Fr => "fr",
            Interface::Pl => "pl",
            Interface::Ro => "ro",
        }
    }

    /// The BCP 47 tag for HTML's `lang` and `hreflang`.
    pub fn html_lang(self) -> &'static str {
        self.tag()
    }

    /// The direction of its script.
    pub fn direction(self) -> Direction {
        match self {
            Interface::Ar | Interface::Fa => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// What stands between the words of a list: a comma of its script, and a space.
    pub fn comma(self) -> &'static str {
        match self {
            Interface::Ar | Interface::Fa => "، ",
            _ => ", ",
        }
    }

    /// The language's name in itself and in its own script.
    pub fn endonym(self) -> &'static str {
        match self {
            Interface::De => "Deutsch",
            Interface::DeSimple => "Leichte Sprache",
            Interface::En => "English",
            Interface::Ar => "العربية",
            Interface::Uk => "Українська",
            Interface::Ru => "Русский",
            Interface::Tr => "Türkçe",
            Interface::Fa => "فارسی",
            Interface::Fr => "Français",
            Interface::Pl => "Polski",
            Interface::Ro => "Română",
        }
    }

    /// The interface language a tag means: upper or lower case, with or without a region; none if we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Interface> {
        let mut subtags = tag.trim().split(['-', '_']);
        let primary = subtags.next()?.to_ascii_lowercase();
        if primary == "de" && subtags.any(|subtag| subtag.eq_ignore_ascii_case("simple")) {
            return Some(Interface::DeSimple);
        }
        match primary.as_str() {
            "prs" | "pes" => Some(Interface::Fa),
            "mo" => Some(Interface::Ro),
            other => Interface::ALL.iter().copied().find(|interface| interface.tag() == other),
        }
    }

    /// The place of this language in [`Interface::ALL`], for tables with one row a language.
    pub fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Interface {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Interface {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_word(deserializer, Interface::from_tag, "not a language of the interface")
    }
}

/// The offered language that a browser's `Accept-Language` prefers.
///
/// Who asks only for languages not on offer gets English before the first one offered; who asks for nothing gets the first.
pub fn negotiate(accept_language_header: &str, offered: &[Interface]) -> Interface {
    let first = offered.first().copied().unwrap_or(Interface::De);
    let mut wanted: Vec<(&str, f32)> =
        accept_language_header.split(',').take(40).filter_map(weighted).collect();
    wanted.sort_by(|a, b| b.1.total_cmp(&a.1));
    for (tag, _) in &wanted {
        if *tag == "*" {
            return first;
        }
        if let Some(interface) = Interface::from_tag(tag).filter(|it| offered.contains(it)) {
            return interface;
        }
    }
    if !wanted.is_empty() && offered.contains(&Interface::En) {
        return Interface::En;
    }
    first
}

/// One element of `Accept-Language` with its weight; none where it is empty or refused by `q=0`.
fn weighted(element: &str) -> Option<(&str, f32)> {
    let mut parts = element.split(';');
    let tag = parts.next()?.trim();
    let weight = parts
        .find_map(|part| part.trim().strip_prefix("q="))
        .map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
    (!tag.is_empty() && weight > 0.0).then_some((tag, weight))
}
