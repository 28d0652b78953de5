//! A survey: up to ten questions that staff ask the members of their network, their answers, and what these add up to.

mod tally;
mod template;
#[cfg(test)]
mod tests;

pub use tally::{Given, Tally, tally};
pub use template::template;

use crate::error::Problem;
use crate::language::Texts;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the content that this build writes.
pub const VERSION: u32 = 1;
/// The most questions of one survey.
pub const MOST: usize = 10;
/// The most answers that one question offers.
pub const OPTIONS: usize = 20;
/// The steps of a scale.
pub const STEPS: usize = 5;
/// The longest answer in words, in characters.
pub const LONGEST: usize = 2_000;
/// The longest question and the longest answer that is offered, in characters.
const LINE: usize = 300;

/// What a survey asks.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The version of this content.
    pub v: u32,
    /// What it is called.
    pub title: Texts,
    /// What it is for, in a sentence or two.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub intro: Texts,
    /// The questions in their order.
    pub questions: Vec<Question>,
    /// Fields that a later version wrote; they survive.
    #[serde(flatten)]
    pub rest: serde_json::Map<String, serde_json::Value>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// How it is answered.
    pub kind: Kind,
    /// The question itself.
    pub text: Texts,
    /// The answers that it offers, where it offers any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Texts>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// With one of several answers.
    Choice,
    /// With any number of several answers.
    Several,
    /// With a step from one to five.
    Scale,
    /// In one's own words.
    #[default]
    Text,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Choice, Self::Several, Self::Scale, Self::Text];

    /// What it is called in forms and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Several => "several",
            Self::Scale => "scale",
            Self::Text => "text",
        }
    }

    /// The one of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.id() == id)
    }

    /// Whether answers are offered to choose from.
    pub fn offers(self) -> bool {
        matches!(self, Self::Choice | Self::Several)
    }
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The places of the answers that were chosen, from 0.
    Chosen(Vec<usize>),
    /// The step of the scale, from 1.
    Step(usize),
    /// The words.
    Words(String),
}

/// All answers of one organisation, one a question; none where a question was left out.
pub type Answers = Vec<Option<Answer>>;

impl Content {
    /// What does not hold; a question's problem names its field as `question.2.text`.
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        check_line(&self.title, "title", &mut problems);
        if self.questions.is_empty() {
            problems.push(Problem::new("question", "problem-required"));
        }
        if self.questions.len() > MOST {
            problems.push(Problem::new("question", "problem-questions").with("most", MOST));
        }
        for (place, question) in self.questions.iter().enumerate() {
            question.check(&format!("question.{place}"), &mut problems);
        }
        problems
    }

    /// The answers as far as they answer these questions: what nobody asked is left out, and whether any is left.
    pub fn fitting(&self, answers: Answers) -> Option<Answers> {
        let given = answers.into_iter().chain(std::iter::repeat(None));
        let fitting = self.questions.iter().zip(given).map(|(asked, given)| asked.fitting(given));
        let fitting: Answers = fitting.collect();
        fitting.iter().any(Option::is_some).then_some(fitting)
    }
}

impl Question {
    fn check(&self, field: &str, problems: &mut Vec<Problem>) {
        check_line(&self.text, &format!("{field}.text"), problems);
        if !self.kind.offers() {
            return;
        }
        let options = format!("{field}.options");
        if !(2..=OPTIONS).contains(&self.options.len()) {
            problems.push(Problem::new(options, "problem-options").with("most", OPTIONS));
        } else if self.options.iter().any(|option| longest(option) > LINE) {
            problems.push(Problem::new(options, "problem-too-long").with("most", LINE));
        }
    }

    /// The answer where it is one to this question.
    fn fitting(&self, answer: Option<Answer>) -> Option<Answer> {
        match (self.kind, answer?) {
            (Kind::Choice | Kind::Several, Answer::Chosen(mut places)) => {
                places.retain(|place| *place < self.options.len());
                places.sort_unstable();
                places.dedup();
                let most = if self.kind == Kind::Choice { 1 } else { OPTIONS };
                places.truncate(most);
                (!places.is_empty()).then_some(Answer::Chosen(places))
            }
            (Kind::Scale, Answer::Step(step)) => {
                (1..=STEPS).contains(&step).then_some(Answer::Step(step))
            }
            (Kind::Text, Answer::Words(words)) => {
                let words: String = words.trim().chars().take(LONGEST).collect();
                (!words.is_empty()).then_some(Answer::Words(words))
            }
            _ => None,
        }
    }
}

fn check_line(texts: &Texts, field: &str, problems: &mut Vec<Problem>) {
    if texts.is_empty() {
        problems.push(Problem::new(field, "problem-required"));
    } else if longest(texts) > LINE {
        problems.push(Problem::new(field, "problem-too-long").with("most", LINE));
    }
}

fn longest(texts: &Texts) -> usize {
    texts.iter().map(|(_, text)| text.value.chars().count()).max().unwrap_or(0)
}

/// A survey of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Identifies it.
    pub id: Uuid,
    /// Whose members are asked.
    pub network: Uuid,
    /// What it asks.
    pub content: Content,
    /// The last day on which it can be answered, in the network's zone.
    pub last_day: NaiveDate,
    /// When somebody began to write it.
    pub made_at: DateTime<Utc>,
    /// When it was opened; its questions stay as they are from then on.
    pub opened_at: Option<DateTime<Utc>>,
    /// When staff wanted it to be sent at once, also to those whom no other letter is due to.
    pub at_once_at: Option<DateTime<Utc>>,
    /// When staff closed it before its time.
    pub closed_at: Option<DateTime<Utc>>,
}

/// How a survey stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is being written.
    Draft,
    /// It can be answered.
    Open,
    /// It is over.
    Closed,
}

impl Stage {
    /// What it is called in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

impl Survey {
    /// How it stands on this day of its network.
    pub fn stage(&self, today: NaiveDate) -> Stage {
        match (self.opened_at, self.closed_at) {
            (None, _) => Stage::Draft,
            (_, Some(_)) => Stage::Closed,
            _ if self.last_day < today => Stage::Closed,
            _ => Stage::Open,
        }
    }
}
