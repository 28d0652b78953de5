//! An offer: what is there for people. One type for everything on the map, and the one place that decides
//! what of it the public may see.

mod parts;

use crate::error::Problem;
use crate::language::Texts;
use crate::packed;
use crate::packed::Pack;
use crate::packed::Unpack;
pub use crate::place::{Address, Area, Channel, Contact, Place, PlaceMode};
use crate::schedule::Schedule;
use crate::schedule::SpokenLanguage;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use chrono::{DateTime, NaiveDate, Utc};
pub use parts::Part;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the offer's content that this build writes.
pub const VERSION: u32 = 1;

/// Something that is there for people, or that people are looked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Pack, Unpack)]
pub struct Offer {
    /// Identifies the offer for ever.
    pub id: Uuid,
    /// The home network, whose staff decide.
    pub network: Uuid,
    /// The responsible organisation.
    pub organisation: Uuid,
    /// Where it was imported from, and what it is called there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// When somebody last said that it still holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_instant::pack",
        deserialize_with = "packed::maybe_instant::unpack"
    )]
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When its content last changed.
    #[borsh(
        serialize_with = "packed::instant::pack",
        deserialize_with = "packed::instant::unpack"
    )]
    pub changed_at: DateTime<Utc>,
    /// What it is.
    pub content: Content,
}

/// Where an imported thing comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Pack, Unpack)]
pub struct Source {
    /// The name of the source, one for all its files.
    pub name: String,
    /// The source's own identifier of the thing.
    pub id: String,
}

/// What an offer says of itself, at one time.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Content {
    /// The version of this content.
    pub v: u32,
    /// Whether something is offered or looked for.
    pub purpose: Purpose,
    /// What kind of thing it is.
    pub format: Format,
    /// Its title.
    pub title: Texts,
    /// One or two sentences for lists.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub summary: Texts,
    /// Everything else that is to be said.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub description: Texts,
    /// What it is about: one to three.
    pub categories: Vec<Category>,
    /// Whom it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<TargetGroup>,
    /// The languages spoken there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<SpokenLanguage>,
    /// Where it is.
    #[serde(skip_serializing_if = "is_default")]
    pub place: Place,
    /// When it is.
    #[serde(skip_serializing_if = "is_default")]
    pub schedule: Schedule,
    /// What it costs.
    #[serde(skip_serializing_if = "is_default")]
    pub cost: Cost,
    /// Whether and how to register.
    #[serde(skip_serializing_if = "is_default")]
    pub registration: Registration,
    /// The ages it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeRange>,
    /// Only for women.
    #[serde(skip_serializing_if = "is_default")]
    pub women_only: bool,
    /// Children are looked after meanwhile.
    #[serde(skip_serializing_if = "is_default")]
    pub childcare: bool,
    /// How far a wheelchair gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wheelchair: Option<Wheelchair>,
    /// Nobody has to give a name.
    #[serde(skip_serializing_if = "is_default")]
    pub anonymous: bool,
    /// How to get in touch.
    #[serde(skip_serializing_if = "is_default")]
    pub contact: Contact,
    /// What makes it a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<Project>,
    /// The other organisations that run it too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub co_organisers: Vec<Uuid>,
    /// The last day on which it is shown; a request has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub expires: Option<NaiveDate>,
    /// After how many months its organisation is asked whether it still holds; nothing means the usual time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_months: Option<u8>,
    /// What staff decided about protection; nothing means the rule decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Made up to show how the map works.
    #[serde(skip_serializing_if = "is_default")]
    pub example: bool,
    /// Words for the search only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    #[borsh(serialize_with = "packed::fields::pack", deserialize_with = "packed::fields::unpack")]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What it costs.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Cost {
    /// Whether it is free of charge; nothing means nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<bool>,
    /// What there is to say about the price.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// Whether and how to register.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Registration {
    /// Whether one has to register; nothing means nobody said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// How.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
}

/// The ages an offer is for, in years, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Pack, Unpack)]
pub struct AgeRange {
    /// The youngest.
    #[serde(default)]
    pub min: u8,
    /// The oldest; nothing means no upper end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u8>,
}

/// What makes an offer a project.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Pack, Unpack)]
#[serde(default)]
pub struct Project {
    /// Who takes part.
    pub partners: Vec<String>,
    /// Who pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funder: Option<String>,
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[borsh(
        serialize_with = "packed::maybe_date::pack",
        deserialize_with = "packed::maybe_date::unpack"
    )]
    pub until: Option<NaiveDate>,
}

impl Content {
    /// Whether place and street stay hidden: protection, and accommodation for refugees, unless staff decided otherwise.
    pub fn is_protected(&self) -> bool {
        let newcomers = [TargetGroup::Refugees, TargetGroup::UnaccompaniedMinors];
        let accommodation = self.format == Format::Place
            && self.categories.contains(&Category::Housing)
            && self.target_groups.iter().any(|group| newcomers.contains(group));
        self.protected.unwrap_or(accommodation || self.categories.contains(&Category::Protection))
    }

    /// The content as the public may see it; everything that anybody reads is made from this.
    pub fn published(mut self) -> Self {
        self.place = std::mem::take(&mut self.place).published(self.is_protected());
        self.contact = self.contact.published();
        self
    }

    /// What does not hold, field by field.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = self.schedule.check();
        if self.title.is_empty() {
            problems.push(Problem::new("title", "problem-required"));
        }
        let longest = [
            ("title", &self.title, 200),
            ("summary", &self.summary, 1_000),
            ("description", &self.description, 20_000),
        ];
        for (field, texts, most) in longest {
            if texts.iter().any(|(_, text)| text.value.chars().count() > most) {
                problems.push(Problem::new(field, "problem-too-long").with("most", most));
            }
        }
        match self.categories.len() {
            0 => problems.push(Problem::new("category", "problem-required")),
            1..=3 => {}
            _ => problems.push(Problem::new("category", "problem-too-many").with("most", 3)),
        }
        if self.age.is_some_and(|age| age.max.is_some_and(|max| max < age.min)) {
            problems.push(Problem::new("age", "problem-age-order"));
        }
        problems.extend(self.place.check());
        problems.extend(self.contact.check());
        problems
    }
}

/// The short form of an identifier in links: its 62 random bits in Crockford's base 32, thirteen characters.
pub fn short_id(id: Uuid) -> String {
    short_form(id).map(char::from).iter().collect()
}

/// The thirteen ASCII characters of [`short_id`].
pub fn short_form(id: Uuid) -> [u8; 13] {
    const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let bits = short_bits(id);
    std::array::from_fn(|i| DIGITS[(bits >> (5 * (12 - i))) as usize & 31])
}

/// The bits that the short form of an identifier is made of; no two offers of a store share them.
pub fn short_bits(id: Uuid) -> u64 {
    id.as_u64_pair().1
}

/// The bits that a link names, from the short form or from the whole UUID.
pub fn parse_short(text: &str) -> Option<u64> {
    if let Ok(id) = Uuid::try_parse(text) {
        return Some(short_bits(id));
    }
    if text.len() != 13 {
        return None;
    }
    text.bytes().try_fold(0u64, |bits, byte| {
        let digit = match byte.to_ascii_lowercase() {
            b'o' => 0,
            b'i' | b'l' => 1,
            digit @ b'0'..=b'9' => digit - b'0',
            letter @ b'a'..=b'z' => {
                b"abcdefghjkmnpqrstvwxyz".iter().position(|l| *l == letter)? as u8 + 10
            }
            _ => return None,
        };
        bits.checked_mul(32)?.checked_add(u64::from(digit))
    })
}

#[cfg(test)]
mod tests;
