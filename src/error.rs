//! What can go wrong, in one enum, and which field of a form, a link or a file it went wrong in.
//! The words for a [`Problem`] are the languages' business: this room only names them.

use std::fmt;

/// One thing that is wrong with one field, said in a way that can be put into any language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    /// The field as the person or the file calls it: `title`, `lon`, `category`.
    pub field: String,
    /// The message's key in the catalogue, such as `problem-required`.
    pub key: &'static str,
    /// What the message names: the value that was given, the values that would work.
    pub args: Vec<(&'static str, String)>,
    /// The line of the file, from 1, or the number of the feature in it.
    pub line: Option<u64>,
}

impl Problem {
    /// A problem with one field; `key` names the sentence in the catalogue.
    pub fn new(field: impl Into<String>, key: &'static str) -> Self {
        Self { field: field.into(), key, ..Self::default() }
    }

    /// The same problem, naming one more thing in its sentence.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, shorten(&value.to_string())));
        self
    }

    /// A value that is none of those there are, all of which are named.
    pub fn none_of<'v>(
        field: impl Into<String>,
        given: impl fmt::Display,
        known: impl IntoIterator<Item = &'v str>,
    ) -> Self {
        let problem = Self::new(field, "problem-unknown-one-of").with("value", given);
        problem.listing("list", known)
    }

    /// The same problem, naming values one after the other; none of them is cut off.
    pub fn listing<T: fmt::Display>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
        self.args.push((name, values.join(", ")));
        self
    }

    /// The same problem of a field that stands inside another: `email` under `contact` is `contact.email`.
    pub fn under(self, outer: &str) -> Self {
        Self { field: format!("{outer}.{}", self.field), ..self }
    }

    /// Whether it is that this field is missing, wherever it stands in a file.
    pub fn lacks(&self, field: &str) -> bool {
        self.key == "problem-required" && self.field.rsplit(['.', ' ']).next() == Some(field)
    }

    /// Those that are new: what did not hold before either was taken when other rules held, and is not in the way of a change elsewhere.
    pub fn new_among(mut now: Vec<Self>, before: &[Self]) -> Vec<Self> {
        now.retain(|one| !before.contains(one));
        now
    }

    /// The same problem, found in this line of a file.
    pub fn at_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }
}

/// Keeps what somebody typed short enough to be said back to them.
fn shorten(value: &str) -> String {
    const LONGEST: usize = 80;
    if value.chars().count() <= LONGEST {
        return value.to_owned();
    }
    value.chars().take(LONGEST).chain(['…']).collect()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        write!(f, "{}: {}", self.field, self.key)?;
        for (name, value) in &self.args {
            write!(f, " {name}={value:?}")?;
        }
        Ok(())
    }
}

/// Everything that can go wrong in the house.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or none that this person may see.
    #[error("not found")]
    NotFound,
    /// This person may not do that.
    #[error("not allowed")]
    NotAllowed,
    /// The input does not hold; each problem names its field.
    #[error("not valid: {}", list(.0))]
    Invalid(Vec<Problem>),
    /// Somebody else has that name already.
    #[error("{0} is taken")]
    Taken(String),
    /// Somebody was faster: what one had before oneself is no longer what there is.
    #[error("somebody was faster")]
    Conflict,
    /// Something of ours is broken; the text is for the log, never for the visitor.
    #[error("{0}")]
    Broken(String),
}

fn list(problems: &[Problem]) -> String {
    let mut said: Vec<String> = problems.iter().take(5).map(Problem::to_string).collect();
    if problems.len() > 5 {
        said.push(format!("and {} more", problems.len() - 5));
    }
    said.join("; ")
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Invalid(vec![problem])
    }
}

/// What most functions of the house give back.
pub type Result<T, E = Error> = std::result::Result<T, E>;
