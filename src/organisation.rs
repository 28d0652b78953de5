//! An organisation: who offers, and where it is a member.

use crate::error::Problem;
use crate::language::Interface;
use crate::language::Texts;
use crate::place::Contact;
use crate::place::Place;
use crate::vocabulary::MembershipState;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use uuid::Uuid;

/// The version of the organisation's content that this build writes.
pub const VERSION: u32 = 1;

/// Who offers: a Verein, a parish, a counselling service, a town, or a network itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Identifies the organisation for ever.
    pub id: Uuid,
    /// The version of this content.
    #[serde(default = "version")]
    pub v: u32,
    /// Its name, in the languages in which it has one.
    pub name: Texts,
    /// What it is and does.
    #[serde(default)]
    pub about: Texts,
    /// How to reach it.
    #[serde(default)]
    pub contact: Contact,
    /// Where it is.
    #[serde(default)]
    pub place: Place,
    /// Whether it is made up to show how the map works.
    #[serde(default)]
    pub example: bool,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

impl Organisation {
    /// Its name for a reader of this language; empty where it has none.
    pub fn called(&self, lang: Interface) -> &str {
        self.name.best(lang).map_or("", |best| best.value)
    }

    /// What does not hold.
    pub fn check(&self) -> Vec<Problem> {
        match self.name.is_empty() {
            true => vec![Problem::new("name", "problem-required")],
            false => Vec::new(),
        }
    }

    /// Whether another one has the same name in some language, but for capitals, marks, blanks and the legal form.
    pub fn is_called_like(&self, other: &Self) -> bool {
        let keys = |one: &Self| -> Vec<String> {
            let names = one.name.iter().map(|(_, text)| name_key(&text.value));
            names.filter(|key| !key.is_empty()).collect()
        };
        let others = keys(other);
        keys(self).iter().any(|key| others.contains(key))
    }

    /// The organisation as the public may see it: no private contact, no place that is not to be shown.
    pub fn published(mut self) -> Self {
        self.contact = self.contact.published();
        self.place = self.place.published(false);
        self
    }
}

/// How an organisation stands to a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// The network.
    pub network: Uuid,
    /// The organisation.
    pub organisation: Uuid,
    /// Asked, member or declined.
    pub state: MembershipState,
    /// Whether its changes go live at once.
    pub trusted: bool,
}

/// The form in which names are compared: "Café International e. V." is "cafe international".
fn name_key(name: &str) -> String {
    const FORMS: [&str; 6] = ["ev", "ggmbh", "gmbh", "gug", "ug", "eg"];
    let plain: String =
        name.to_lowercase().replace('ß', "ss").nfkd().filter(|c| !is_combining_mark(*c)).collect();
    let plain = plain.replace(['.', '\'', '’'], "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words: Vec<&str> = words.collect();
    // "e. V." was taken apart at its blank.
    if words.ends_with(&["e", "v"]) {
        words.truncate(words.len() - 2);
    }
    while words.len() > 1 && words.last().is_some_and(|last| FORMS.contains(last)) {
        words.pop();
    }
    words.join(" ")
}

fn version() -> u32 {
    VERSION
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_spelled() {
        for (one, other) in [
            ("Café International e. V.", "cafe  international"),
            ("Café International e.V.", "CAFÉ INTERNATIONAL EV"),
            ("Straßenfest gGmbH", "strassenfest"),
            ("Haus-der-Begegnung", "Haus der Begegnung"),
        ] {
            assert_eq!(name_key(one), name_key(other), "{one}");
        }
        assert_ne!(name_key("Café International"), name_key("Café Internacional"));
        assert_eq!(name_key("EV"), "ev");
    }
}
