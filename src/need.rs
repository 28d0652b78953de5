//! A need: what a member of a network says is missing, for whom and where. Staff read it, nobody else does.

use crate::error::Problem;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the content that this build writes.
pub const VERSION: u32 = 1;
/// The longest text, in characters.
pub const LONGEST: usize = 1_000;
/// The longest name of a quarter, in characters.
const AREA: usize = 100;
/// More people than this are a slip of the finger.
const MOST_PEOPLE: u32 = 100_000;

/// What is missing, as a member says it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Need {
    /// The version of this content.
    pub v: u32,
    /// What is missing, in the words of whoever writes.
    pub what: String,
    /// For whom.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<TargetGroup>,
    /// In which language it should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Spoken>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Category>,
    /// Where: a quarter, or anything that names a place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// How many people it concerns, roughly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// What else there is to say.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

impl Need {
    /// What does not hold; each problem names its field.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.what.trim().is_empty() {
            problems.push(Problem::new("what", "problem-required"));
        }
        for (field, text, most) in [
            ("what", &self.what, LONGEST),
            ("note", &self.note, LONGEST),
            ("area", &self.area, AREA),
        ] {
            if text.chars().count() > most {
                problems.push(Problem::new(field, "problem-too-long").with("most", most));
            }
        }
        if self.people.is_some_and(|people| people == 0 || people > MOST_PEOPLE) {
            problems.push(Problem::new("people", "problem-people").with("most", MOST_PEOPLE));
        }
        problems
    }
}

/// How a need stands with the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody has answered yet.
    Open,
    /// The staff have answered; it is still missing.
    Answered,
    /// It is met, or nobody follows it any more.
    Closed,
}

impl Standing {
    /// All of them, in the order in which they are named.
    pub const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::Closed];

    /// What it is called in the database, in forms and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    /// The one of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.id() == id)
    }
}

/// A need that was reported.
#[derive(Debug, Clone, PartialEq)]
pub struct Reported {
    /// Identifies it.
    pub id: Uuid,
    /// The network whose staff read it.
    pub network: Uuid,
    /// The organisation for which somebody reported it.
    pub organisation: Uuid,
    /// How it stands.
    pub standing: Standing,
    /// What was said.
    pub need: Need,
    /// What the staff answered.
    pub reply: Option<String>,
    /// When it was reported.
    pub made_at: DateTime<Utc>,
    /// The person who reported it.
    pub made_by: String,
    /// When the staff last decided something about it.
    pub decided_at: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_says_what_is_missing_and_not_too_much() {
        let need = |what: &str| Need { what: what.to_owned(), ..Need::default() };
        assert!(need("Kinderbetreuung am Abend").check().is_empty());
        let fields = |need: &Need| -> Vec<String> {
            need.check().into_iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields(&need("  ")), ["what"]);
        let much = Need { people: Some(0), area: "x".repeat(101), ..need(&"x".repeat(1_001)) };
        assert_eq!(fields(&much), ["what", "area", "people"]);
    }

    #[test]
    fn every_standing_comes_back_from_its_name() {
        for standing in Standing::ALL {
            assert_eq!(Standing::from_id(standing.id()), Some(standing));
        }
        assert_eq!(Standing::from_id("lost"), None);
    }
}
