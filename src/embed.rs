//! An embed: the map as another site shows it. What of it is locked, what visitors may still choose, and how it looks.
//!
//! The lock holds on the server: [`Embed::narrowed`] is the one way from what a visitor asks to what an embed answers.

mod site;
mod token;

pub use site::{ancestors, sites_of};

use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::parse;
use crate::language::Interface;
use crate::network::Colours;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::Arc;
use uuid::Uuid;

/// The version of an embed's content that this build writes.
pub const VERSION: u32 = 1;
/// The least and the greatest height of a frame, in CSS pixels.
pub const HEIGHTS: [u16; 2] = [320, 2000];
/// The usual height of a frame, in CSS pixels.
const HEIGHT: u16 = 640;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;

/// The map as another site shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Embed {
    /// Identifies the embed for ever; its short form stands in addresses.
    pub id: Uuid,
    /// The version of this content.
    #[serde(default = "version")]
    pub v: u32,
    /// What the staff call it, and those hear who listen to the page that shows it.
    pub name: String,
    /// The language it speaks; none where it speaks the one of the page around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Interface>,
    /// What nobody gets out of, as a filter without words and without an order.
    #[serde(default, with = "lock")]
    pub lock: Filter,
    /// How the area of the lock was chosen; its box stands in the lock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// What visitors may still choose.
    #[serde(default = "all_choices")]
    pub choices: Vec<Choice>,
    /// Its own colours; the network's where it has none.
    #[serde(default)]
    pub colours: Colours,
    /// What it shows, and what of it first.
    #[serde(default)]
    pub view: View,
    /// How high its frame is, in CSS pixels; a list takes as much as it needs.
    #[serde(default = "height")]
    pub height: u16,
    /// Whether it is shown.
    #[serde(default = "yes")]
    pub active: bool,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

/// The surroundings of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// How the place is called.
    pub place: String,
    /// How far round it, in metres.
    pub metres: u32,
}

/// What an embed shows, and what of it first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// The map, and the list under it or beside it.
    #[default]
    MapFirst,
    /// The list, and the map under it or beside it.
    ListFirst,
    /// The map alone; without JavaScript the list stands in its place.
    Map,
    /// The list alone.
    List,
}

impl View {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::MapFirst, Self::ListFirst, Self::Map, Self::List];

    /// The name in forms, in classes and in stored contents.
    pub fn id(self) -> &'static str {
        match self {
            Self::MapFirst => "map-first",
            Self::ListFirst => "list-first",
            Self::Map => "map",
            Self::List => "list",
        }
    }

    /// The view of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }
}

/// Something that visitors may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Words, and places that the list begins near.
    Search,
    /// When it is open.
    Open,
    /// What it is about.
    Category,
    /// The languages spoken there.
    Language,
    /// For whom it is.
    TargetGroup,
    /// What kind of thing it is.
    Format,
    /// Offered or looked for.
    Purpose,
    /// For which age.
    Age,
    /// Free of charge, by wheelchair, with child care, for women alone.
    Particulars,
}

impl Choice {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Search,
        Self::Open,
        Self::Category,
        Self::Language,
        Self::TargetGroup,
        Self::Format,
        Self::Purpose,
        Self::Age,
        Self::Particulars,
    ];

    /// The name in forms and in stored contents.
    pub fn id(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Open => "open",
            Self::Category => "category",
            Self::Language => "language",
            Self::TargetGroup => "target-group",
            Self::Format => "format",
            Self::Purpose => "purpose",
            Self::Age => "age",
            Self::Particulars => "particulars",
        }
    }

    /// The choice of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.id() == id)
    }
}

impl Embed {
    /// A new one with everything in it, whose name is still to be said.
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            v: VERSION,
            name: String::new(),
            language: None,
            lock: Filter::default(),
            area: None,
            choices: all_choices(),
            colours: Colours::default(),
            view: View::default(),
            height: HEIGHT,
            active: true,
            rest: serde_json::Map::new(),
        }
    }

    /// Whether visitors may choose this.
    pub fn offers(&self, choice: Choice) -> bool {
        self.choices.contains(&choice)
    }

    /// Whether it shows only a part of the map.
    pub fn is_locked(&self) -> bool {
        !self.lock.is_empty()
    }

    /// What a visitor gets who asks for this: never anything outside the lock, and nothing is chosen that is not theirs to choose.
    /// What a link picks by name – offers, organisations, a part of the map – makes it less and never more.
    pub fn narrowed(&self, asked: Filter) -> Filter {
        fn kept<T: Default>(may: bool, asked: T) -> T {
            if may { asked } else { T::default() }
        }
        let may = |choice| self.offers(choice);
        let (search, particulars) = (may(Choice::Search), may(Choice::Particulars));
        Filter {
            q: kept(search, asked.q),
            category: kept(may(Choice::Category), asked.category),
            language: kept(may(Choice::Language), asked.language),
            target_group: kept(may(Choice::TargetGroup), asked.target_group),
            purpose: kept(may(Choice::Purpose), asked.purpose),
            format: kept(may(Choice::Format), asked.format),
            open: kept(may(Choice::Open), asked.open),
            near: kept(search, asked.near),
            place: kept(search, asked.place),
            bbox: asked.bbox,
            organisation: asked.organisation,
            ids: asked.ids,
            age: kept(may(Choice::Age), asked.age),
            free: kept(particulars, asked.free),
            wheelchair: kept(particulars, asked.wheelchair),
            childcare: kept(particulars, asked.childcare),
            women_only: kept(particulars, asked.women_only),
            within: self.is_locked().then(|| Arc::new(self.lock.clone())),
        }
    }

    /// What does not hold: no name, a height that no frame should have, colours that nobody can read.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let long = self.name.chars().count() > LONGEST_NAME;
        if self.name.trim().is_empty() {
            problems.push(Problem::new("name", "problem-required"));
        } else if long {
            problems.push(Problem::new("name", "problem-too-long").with("most", LONGEST_NAME));
        }
        let [least, most] = HEIGHTS;
        if !(least..=most).contains(&self.height) {
            let height = Problem::new("height", "embed-problem-height");
            problems.push(height.with("least", least).with("most", most));
        }
        problems.extend(self.colours.check());
        problems
    }
}

fn version() -> u32 {
    VERSION
}

fn height() -> u16 {
    HEIGHT
}

fn yes() -> bool {
    true
}

fn all_choices() -> Vec<Choice> {
    Choice::ALL.to_vec()
}

/// The lock as its query. One that is not understood whole is not read at all: half of it would let out too much.
mod lock {
    use super::*;

    pub fn serialize<S: Serializer>(lock: &Filter, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&lock.query())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Filter, D::Error> {
        let query = String::deserialize(from)?;
        let parsed = parse(&query);
        match parsed.problems.is_empty() && parsed.others.is_empty() {
            true => Ok(Filter { q: None, near: None, place: None, ..parsed.filter }),
            false => Err(serde::de::Error::custom("a lock that this build does not understand")),
        }
    }
}

#[cfg(test)]
mod tests;
