//! One text in several languages, each with its origin, and the choice of what a reader is shown.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::{Interface, Tag};

/// Who wrote a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person wrote or checked it; it is never overwritten by a machine.
    #[default]
    Person,
    /// A machine translated it; readers are told so.
    Machine,
}

/// A text in one language, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text itself, without U+0000.
    pub value: String,
    /// Who wrote it.
    pub origin: Origin,
    /// The [`source_hash`] of the text it was translated from; none for an original.
    pub source_hash: Option<String>,
}

/// The same text in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

/// How a text stands in JSON: a plain string where a person wrote it and it is no translation, else an object.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written<S> {
    Plain(S),
    Full {
        value: S,
        #[serde(default)]
        origin: Origin,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source_hash: Option<S>,
    },
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.value.as_str();
        let written = match (self.origin, self.source_hash.as_deref()) {
            (Origin::Person, None) => Written::Plain(value),
            (origin, source_hash) => Written::Full { value, origin, source_hash },
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match Written::<String>::deserialize(deserializer)? {
            Written::Plain(value) => Text::from(value),
            Written::Full { value, origin, source_hash } => Text { value, origin, source_hash },
        };
        if text.value.contains('\0') {
            return Err(D::Error::custom("a text must not contain U+0000"));
        }
        Ok(text)
    }
}
