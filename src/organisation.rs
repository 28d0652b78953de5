//! An organisation: who offers, and where it is a member.

use crate::error::Problem;
use crate::language::Texts;
use crate::place::Contact;
use crate::place::Place;
use crate::vocabulary::MembershipState;
use serde::{Deserialize, Serialize};
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
    /// What does not hold.
    pub fn check(&self) -> Vec<Problem> {
        match self.name.is_empty() {
            true => vec![Problem::new("name", "problem-required")],
            false => Vec::new(),
        }
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

fn version() -> u32 {
    VERSION
}
