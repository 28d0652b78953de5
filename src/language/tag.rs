//! The tag of a content language: any well-formed BCP 47 tag, since people write in more languages than we speak.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use smol_str::SmolStr;

use crate::packed::Pack;
use crate::packed::Unpack;

use super::{Direction, Interface, from_word};

/// The longest tag that BCP 47 asks implementations to carry, in bytes.
const LONGEST: usize = 35;

/// Languages usually written from right to left.
const RTL_LANGUAGES: &[&str] = &[
    "acm", "aii", "apc", "ar", "arz", "ary", "azb", "ckb", "dv", "fa", "glk", "he", "lrc", "mzn",
    "pes", "pnb", "prs", "ps", "sd", "sdh", "syr", "ug", "ur", "yi",
];

/// Scripts that run from right to left.
const RTL_SCRIPTS: &[&str] = &["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/// A well-formed BCP 47 language tag in its usual spelling, as `ar`, `sr-Latn` or `fa-AF`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Pack, Unpack)]
pub struct Tag(SmolStr);

impl Tag {
    /// Reads a tag and spells it the usual way; none if it is not well-formed or longer than 35 bytes.
    pub fn parse(text: &str) -> Option<Tag> {
        if text.len() > LONGEST || !well_formed(text) {
            return None;
        }
        if text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Some(Tag(SmolStr::new_inline(text)));
        }
        let mut spelled = String::with_capacity(text.len());
        let mut in_extension = false;
        for (position, subtag) in text.split('-').enumerate() {
            let mut subtag = subtag.to_ascii_lowercase();
            if position > 0 {
                spelled.push('-');
                match subtag.len() {
                    1 => in_extension = true,
                    2 if !in_extension => subtag.make_ascii_uppercase(),
                    4 if !in_extension => subtag[..1].make_ascii_uppercase(),
                    _ => {}
                }
            }
            spelled.push_str(&subtag);
        }
        Some(Tag(spelled.into()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag: the language without script, region or variant.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The direction of its script: the one it names, else the language's usual one.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').skip(1).find(|subtag| {
            subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let rtl = match script {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

/// Checks the shape `language[-subtag]…`; a one-letter subtag must announce another. Languages of five letters and more are only reserved in
/// BCP 47: whoever writes "deutsch" means something else.
fn well_formed(text: &str) -> bool {
    let mut subtags = text.split('-');
    let primary = subtags.next().unwrap_or_default();
    let language =
        matches!(primary.len(), 2..=3) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut announced = false;
    for subtag in subtags {
        let fits = (1..=8).contains(&subtag.len())
            && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !fits {
            return false;
        }
        announced = subtag.len() == 1;
    }
    language && !announced
}

impl From<Interface> for Tag {
    fn from(interface: Interface) -> Tag {
        Tag(interface.tag().into())
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_word(deserializer, Tag::parse, "not a language tag")
    }
}
