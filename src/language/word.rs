//! Values that stand in JSON as one word: tags, identifiers, times of the day. The word is looked at where it stands, and not kept.

use serde::Deserializer;
use serde::de::{Error, Visitor};
use std::fmt;

struct Word<T> {
    read: fn(&str) -> Option<T>,
    otherwise: &'static str,
}

impl<T> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        (self.read)(word).ok_or_else(|| E::custom(self.otherwise))
    }
}

/// Reads a value from its word; `otherwise` says what is wrong where the word is none of the right ones.
pub fn from_word<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(&str) -> Option<T>,
    otherwise: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Word { read, otherwise })
}
