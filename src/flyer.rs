//! A flyer: which offers a town prints for newcomers, in which languages and on what paper, and what the last print said, so that
//! next year's shows what has changed since.

use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::Open;
use crate::filter::parse;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say_with;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The version of the flyer's content that this build writes.
pub const VERSION: u32 = 1;

/// The most offers on one flyer; more is a book.
pub const MOST: usize = 120;

/// A flyer as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Flyer {
    /// Identifies it for ever; its short form stands in its address.
    pub id: Uuid,
    /// Whose it is.
    pub network: Uuid,
    /// What it is.
    pub content: Content,
    /// When it was last changed or printed.
    pub changed_at: DateTime<Utc>,
}

/// What a flyer is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The version of this content.
    pub v: u32,
    /// What staff call it among themselves.
    pub name: String,
    /// Its heading, where it is not the usual one.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub title: Texts,
    /// A few words under the heading.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub text: Texts,
    /// Which offers stand on it.
    pub choice: Choice,
    /// The languages that are printed, in this order.
    pub languages: Vec<Interface>,
    /// The paper that it is made for.
    pub paper: Paper,
    /// What was printed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printed: Option<Print>,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

/// Which offers stand on a flyer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// All that a filter finds, by its canonical query.
    Filter(String),
    /// These, in this order.
    Picked(Vec<Uuid>),
}

impl Default for Choice {
    fn default() -> Self {
        Self::Filter(String::new())
    }
}

impl Choice {
    /// The choice of all that a filter finds. Paper is read at any time and anywhere: what is open now, and near whom, is left out.
    pub fn of_filter(filter: &Filter) -> Self {
        Self::Filter(timeless(filter.clone()).query())
    }

    /// The filter; none for a choice by hand.
    pub fn filter(&self) -> Option<Filter> {
        match self {
            Self::Filter(query) => Some(timeless(parse(query).filter)),
            Self::Picked(_) => None,
        }
    }
}

fn timeless(filter: Filter) -> Filter {
    let open = filter.open.filter(|open| matches!(open, Open::At(_)));
    Filter { open, near: None, place: None, ..filter }
}

/// The sizes of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A sheet to hand out.
    #[default]
    A4,
    /// A booklet: sheets that are printed on both sides and folded once.
    #[serde(rename = "a4-folded")]
    A4Folded,
    /// A small sheet.
    A5,
    /// A poster.
    A3,
}

impl Paper {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::A4, Self::A4Folded, Self::A5, Self::A3];

    /// Its name in addresses and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A4Folded => "a4-folded",
            Self::A5 => "a5",
            Self::A3 => "a3",
        }
    }

    /// The paper of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.id() == id)
    }
}

/// What was printed, when and by whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Print {
    /// When.
    pub at: DateTime<Utc>,
    /// Who said so: a person's identifier.
    pub by: String,
    /// The language of times and places.
    pub language: Interface,
    /// What each entry said.
    pub entries: Vec<Said>,
}

/// What one entry said on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The offer.
    pub offer: Uuid,
    /// Its title in every language that was printed.
    pub titles: BTreeMap<Tag, String>,
    /// When it takes place, a sentence each.
    pub when: Vec<String>,
    /// Where, a line each.
    pub place: Vec<String>,
    /// The telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// How an entry differs from what was printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The offer.
    pub offer: Uuid,
    /// Its title, as it is now where it still is.
    pub title: String,
    /// In what.
    pub kind: Kind,
}

/// In what an entry differs.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// It was not there.
    New,
    /// It is no longer there.
    Gone,
    /// It says something else.
    Changed(Vec<Change>),
}

/// One thing that an entry says otherwise than on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What of it.
    pub part: Part,
    /// What stands on paper; empty where nothing does.
    pub before: String,
    /// What is so now; empty where nothing is said.
    pub now: String,
}

/// The parts of an entry that are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The title in this language.
    Title(Tag),
    /// When it takes place.
    When,
    /// Where.
    Place,
    /// The telephone number.
    Phone,
}

impl Content {
    /// The heading for a reader: what staff wrote for them, else the usual one in their language.
    pub fn heading(&self, town: &str, lang: Interface) -> String {
        match self.title.best(lang).filter(|best| !best.fallback) {
            Some(best) => best.value.to_owned(),
            None => say_with(lang, "paper-title", &[("town", Value::Text(town))]),
        }
    }

    /// What does not hold, field by field.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let long =
            |field: String, most: usize| Problem::new(field, "problem-too-long").with("most", most);
        if self.name.trim().is_empty() {
            problems.push(Problem::new("name", "problem-required"));
        } else if self.name.chars().count() > 120 {
            problems.push(long("name".to_owned(), 120));
        }
        for (field, texts, most) in [("title", &self.title, 120), ("text", &self.text, 1_200)] {
            let over = texts.iter().filter(|(_, text)| text.value.chars().count() > most);
            problems.extend(over.map(|(tag, _)| long(format!("{field}.{tag}"), most)));
        }
        if self.languages.is_empty() {
            problems.push(Problem::new("languages", "problem-required"));
        }
        match &self.choice {
            Choice::Picked(picked) if picked.is_empty() => {
                problems.push(Problem::new("pick", "problem-required"));
            }
            Choice::Picked(picked) if picked.len() > MOST => {
                problems.push(Problem::new("pick", "problem-too-many").with("most", MOST));
            }
            _ => {}
        }
        problems
    }
}

/// What differs between a print and what would be printed now: first what is new, then what changed, then what is gone.
pub fn compare(before: &[Said], now: &[Said]) -> Vec<Difference> {
    let of = |all: &'_ [Said], offer: Uuid| all.iter().position(|said| said.offer == offer);
    let difference =
        |said: &Said, kind| Difference { offer: said.offer, title: said.title(), kind };
    let new = now.iter().filter(|said| of(before, said.offer).is_none());
    let mut all: Vec<Difference> = new.map(|said| difference(said, Kind::New)).collect();
    for said in now {
        let Some(at) = of(before, said.offer) else { continue };
        let changes = said.changes_since(&before[at]);
        if !changes.is_empty() {
            all.push(difference(said, Kind::Changed(changes)));
        }
    }
    let gone = before.iter().filter(|said| of(now, said.offer).is_none());
    all.extend(gone.map(|said| difference(said, Kind::Gone)));
    all
}

impl Said {
    /// The title that people find it by: the German one where there is one.
    fn title(&self) -> String {
        let german = self.titles.iter().find(|(tag, _)| tag.as_str() == "de");
        german.or(self.titles.iter().next()).map(|(_, title)| title.clone()).unwrap_or_default()
    }

    fn changes_since(&self, before: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        // A language that was not printed then says nothing new.
        for (tag, now) in &self.titles {
            if let Some(old) = before.titles.get(tag).filter(|old| *old != now) {
                let (before, now) = (old.clone(), now.clone());
                changes.push(Change { part: Part::Title(tag.clone()), before, now });
            }
        }
        let phone = |said: &Self| said.phone.clone().unwrap_or_default();
        for (part, before, now) in [
            (Part::When, before.when.join(" · "), self.when.join(" · ")),
            (Part::Place, before.place.join(", "), self.place.join(", ")),
            (Part::Phone, phone(before), phone(self)),
        ] {
            if before != now {
                changes.push(Change { part, before, now });
            }
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(number: u128, title: &str) -> Said {
        Said {
            offer: Uuid::from_u128(number),
            titles: BTreeMap::from([(Tag::from(Interface::De), title.to_owned())]),
            when: vec!["Montags, 15:00–17:00 Uhr".to_owned()],
            place: vec!["Bürgerhaus".to_owned(), "Marktplatz 1".to_owned()],
            phone: Some("07141 1".to_owned()),
        }
    }

    #[test]
    fn next_year_the_flyer_says_what_is_new_what_is_gone_and_what_changed_in_words() {
        let before = [said(1, "Sprachcafé"), said(2, "Tafel"), said(3, "Chor")];
        let moved =
            Said { place: vec!["Kirchgasse 2".to_owned()], phone: None, ..said(2, "Tafel") };
        let now = [said(4, "Nähstube"), said(1, "Sprachcafé"), moved];
        let all = compare(&before, &now);
        let kinds: Vec<(&str, &Kind)> = all.iter().map(|one| (&*one.title, &one.kind)).collect();
        let change =
            |part, before: &str, now: &str| Change { part, before: before.into(), now: now.into() };
        let changed = Kind::Changed(vec![
            change(Part::Place, "Bürgerhaus, Marktplatz 1", "Kirchgasse 2"),
            change(Part::Phone, "07141 1", ""),
        ]);
        assert_eq!(kinds, [("Nähstube", &Kind::New), ("Tafel", &changed), ("Chor", &Kind::Gone)]);
        assert!(compare(&now, &now).is_empty());
    }

    #[test]
    fn a_title_counts_as_changed_only_in_a_language_that_was_printed() {
        let before = said(1, "Chor");
        let mut now = said(1, "Chor");
        now.titles.insert(Tag::from(Interface::Ar), "جوقة".to_owned());
        let one = std::slice::from_ref::<Said>;
        assert!(compare(one(&before), one(&now)).is_empty());
        now.titles.insert(Tag::from(Interface::De), "Großer Chor".to_owned());
        let all = compare(&[before], &[now]);
        assert_eq!(all[0].title, "Großer Chor");
    }

    #[test]
    fn a_flyer_forgets_what_only_holds_at_a_moment() {
        let filter = parse("category=sport&open=now&near=9.19,48.9&place=Markt").filter;
        let choice = Choice::of_filter(&filter);
        assert_eq!(choice, Choice::Filter("category=sport".to_owned()));
        assert_eq!(choice.filter().map(|filter| filter.query()).as_deref(), Some("category=sport"));
        assert_eq!(Choice::Picked(Vec::new()).filter(), None);
    }

    #[test]
    fn a_heading_is_the_staffs_own_or_the_usual_one_in_the_readers_language() {
        let mut content = Content { name: "Willkommen".into(), ..Content::default() };
        let usual = content.heading("Lübben", Interface::De);
        assert_eq!(usual, "Willkommen in Lübben – Kontakte für alle Fälle");
        content.title = Texts::of(Tag::from(Interface::De), "Gut ankommen");
        assert_eq!(content.heading("Lübben", Interface::De), "Gut ankommen");
        assert!(content.heading("Lübben", Interface::En).contains("Welcome"));
    }

    #[test]
    fn a_flyer_without_name_language_or_offers_is_refused_by_its_fields() {
        let content = Content { choice: Choice::Picked(Vec::new()), ..Content::default() };
        let fields: Vec<String> =
            content.check().into_iter().map(|one| one.field.to_string()).collect();
        assert_eq!(fields, ["name", "languages", "pick"]);
        assert!(Paper::ALL.into_iter().all(|paper| Paper::from_id(paper.id()) == Some(paper)
            && serde_json::to_value(paper).unwrap() == paper.id()));
    }
}
