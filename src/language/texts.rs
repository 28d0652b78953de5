//! One text in several languages, each with its origin, and the choice of what a reader is shown.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::packed::Pack;
use crate::packed::Unpack;

use super::{Interface, Tag};

/// Who wrote a text.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Pack, Unpack,
)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person wrote or checked it; it is never overwritten by a machine.
    #[default]
    Person,
    /// A machine translated it; readers are told so.
    Machine,
}

/// A text in one language, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Pack, Unpack)]
pub struct Text {
    /// The text itself, without U+0000.
    pub value: String,
    /// Who wrote it.
    pub origin: Origin,
    /// The [`source_hash`] of the text it was translated from; none for an original.
    pub source_hash: Option<String>,
}

/// The same text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Pack, Unpack)]
#[serde(transparent)]
pub struct Texts(BTreeMap<Tag, Text>);

/// The text chosen for a reader, and what the page must say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Best<'a> {
    /// The text itself.
    pub value: &'a str,
    /// Its language, for `lang` and `dir`.
    pub tag: &'a Tag,
    /// True where it is not in the reader's language.
    pub fallback: bool,
    /// True where a machine translated it.
    pub machine: bool,
}

/// The fingerprint of a text, kept with its translations to tell later whether it changed: 16 hexadecimal digits.
pub fn source_hash(source: &str) -> String {
    let digest = Sha256::digest(source.as_bytes());
    digest[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Texts {
    /// No text in any language yet.
    pub fn new() -> Texts {
        Texts::default()
    }

    /// A text that a person wrote, in one language.
    pub fn of(tag: Tag, value: impl Into<String>) -> Texts {
        let mut texts = Texts::new();
        texts.insert(tag, Text::from(value.into()));
        texts
    }

    /// The text in exactly this language.
    pub fn get(&self, tag: &Tag) -> Option<&Text> {
        self.0.get(tag)
    }

    /// Sets the text of a language and gives back the one it replaces.
    pub fn insert(&mut self, tag: Tag, text: Text) -> Option<Text> {
        self.0.insert(tag, text)
    }

    /// Takes the text of a language away.
    pub fn remove(&mut self, tag: &Tag) -> Option<Text> {
        self.0.remove(tag)
    }

    /// True where no language has a text, or only blank ones.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.value.trim().is_empty())
    }

    /// All texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&Tag, &Text)> {
        self.0.iter()
    }

    /// The text to show a reader: the own language, else a close one, else English or German, else any; never a blank one.
    pub fn best(&self, reader: Interface) -> Option<Best<'_>> {
        let chosen = reader
            .fallbacks()
            .iter()
            .find_map(|tag| self.in_language(tag))
            .or_else(|| self.0.iter().find(|(_, text)| !is_blank(text)));
        chosen.map(|(tag, text)| Best {
            value: &text.value,
            tag,
            fallback: !is_readers_own(reader, tag),
            machine: text.origin == Origin::Machine,
        })
    }

    /// True where the text was translated from a source that reads differently today.
    pub fn possibly_outdated(&self, tag: &Tag, source_tag: &Tag) -> bool {
        let hash = self.get(tag).and_then(|text| text.source_hash.as_deref());
        match (hash, self.get(source_tag)) {
            (Some(hash), Some(source)) => tag != source_tag && source_hash(&source.value) != hash,
            _ => false,
        }
    }

    /// The text tagged exactly so, else one of the same language with a region or script; `de` never means `de-simple`.
    fn in_language(&self, wanted: &str) -> Option<(&Tag, &Text)> {
        let filled = || self.0.iter().filter(|(_, text)| !is_blank(text));
        let exact = filled().find(|(tag, _)| tag.as_str() == wanted);
        exact.or_else(|| {
            filled().find(|(tag, _)| tag.primary() == wanted && tag.as_str() != "de-simple")
        })
    }
}

impl Interface {
    /// The languages to try for a reader, in order; a close language comes before a foreign one.
    pub fn fallbacks(self) -> &'static [&'static str] {
        match self {
            Interface::De => &["de", "de-simple", "en"],
            Interface::DeSimple => &["de-simple", "de", "en"],
            Interface::En => &["en", "de"],
            Interface::Ar => &["ar", "en", "de"],
            Interface::Uk => &["uk", "en", "de"],
            Interface::Ru => &["ru", "en", "de"],
            Interface::Tr => &["tr", "en", "de"],
            Interface::Fa => &["fa", "prs", "pes", "en", "de"],
            Interface::Fr => &["fr", "en", "de"],
            Interface::Pl => &["pl", "en", "de"],
            Interface::Ro => &["ro", "en", "de"],
        }
    }
}

/// True where the reader needs no notice that the text is in another language.
fn is_readers_own(reader: Interface, tag: &Tag) -> bool {
    Interface::from_tag(tag.as_str()) == Some(reader)
}

fn is_blank(text: &Text) -> bool {
    text.value.trim().is_empty()
}

impl FromIterator<(Tag, Text)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Tag, Text)>>(texts: I) -> Texts {
        Texts(texts.into_iter().collect())
    }
}

impl From<String> for Text {
    fn from(value: String) -> Text {
        Text { value, origin: Origin::Person, source_hash: None }
    }
}

impl From<&str> for Text {
    fn from(value: &str) -> Text {
        Text::from(value.to_string())
    }
}

/// A text in JSON where it is no plain string, because a machine wrote it or it is a translation.
#[derive(Serialize, Deserialize)]
struct Written<S> {
    value: S,
    #[serde(default)]
    origin: Origin,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source_hash: Option<S>,
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.value.as_str();
        match (self.origin, self.source_hash.as_deref()) {
            (Origin::Person, None) => serializer.serialize_str(value),
            (origin, source_hash) => {
                Serialize::serialize(&Written { value, origin, source_hash }, serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = deserializer.deserialize_any(Reading)?;
        if text.value.contains('\0') {
            return Err(D::Error::custom("a text must not contain U+0000"));
        }
        Ok(text)
    }
}

/// Reads a text in both ways in which it stands in JSON.
struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string, or a map with `value`")
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Text, E> {
        Ok(Text::from(value))
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<Text, E> {
        Ok(Text::from(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Text, A::Error> {
        let Written { value, origin, source_hash } =
            Deserialize::deserialize(MapAccessDeserializer::new(members))?;
        Ok(Text { value, origin, source_hash })
    }
}
