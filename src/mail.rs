//! Mail: how a letter reads as plain text and as HTML, and how it leaves the house, by SMTP or into a folder.

mod post;
mod render;
#[cfg(test)]
mod tests;

pub use post::{Post, Trouble};
pub use render::{html, plain};

use serde::{Deserialize, Serialize};

/// A letter as it stands in the outbox: paragraphs and links, from which plain text and HTML are made when it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Whom it is for: an e-mail address.
    pub to: String,
    /// The language it is written in, a BCP 47 tag of the interface.
    pub language: String,
    /// Its subject.
    pub subject: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
    /// Who gets the answer, where it is not the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// The address that ends letters of this kind with one click (RFC 8058), where there are such.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<String>,
    /// The files that go along.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}

/// A text file that goes along with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its name, as `invitation.ics`.
    pub name: String,
    /// Its media type with its parameters.
    pub kind: String,
    /// What stands in it.
    pub text: String,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Words that somebody else wrote, set apart.
    Quote(String),
    /// A link that stands alone, as a button in HTML: its words and its whole address.
    Link(String, String),
    /// A list of lines.
    List(Vec<String>),
    /// Small print, below a line: who sent the letter, and why.
    Aside(String),
}

impl Letter {
    /// An empty letter. A subject is one line, whatever it was made of.
    pub fn new(to: &str, language: crate::language::Interface, subject: &str) -> Self {
        Self {
            to: to.to_owned(),
            language: language.tag().to_owned(),
            subject: subject.split_whitespace().collect::<Vec<_>>().join(" "),
            parts: Vec::new(),
            reply_to: None,
            unsubscribe: None,
            attachments: Vec::new(),
        }
    }

    /// The letter with one more part.
    pub fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// The letter with one more paragraph.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(Part::Text(text.into()))
    }

    /// The letter with one more link: its words and its whole address.
    pub fn link(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(Part::Link(words.into(), address.into()))
    }
}
