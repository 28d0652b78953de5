//! The fields of one row, taken one after another; what is wrong with them is gathered, what is left over is known.

use super::words::Words;
use crate::error::Problem;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The most problems that are kept of one row.
const MOST_PROBLEMS: usize = 20;

/// The fields of a row that nobody has taken yet, and the problems found so far.
pub(super) struct Fields {
    left: Map<String, Value>,
    problems: Vec<Problem>,
}

impl Fields {
    /// The fields of a row; texts with U+0000 are refused here, wherever they stand.
    pub(super) fn new(mut left: Map<String, Value>) -> Self {
        let broken: Vec<String> = left
            .iter()
            .filter(|(name, value)| name.contains('\0') || has_nul(value))
            .map(|(name, _)| name.clone())
            .collect();
        let problems = broken
            .iter()
            .map(|name| Problem::new(name.replace('\0', "␀"), "problem-null-character"))
            .take(MOST_PROBLEMS)
            .collect();
        left.retain(|name, _| !broken.contains(name));
        Self { left, problems }
    }

    /// Notes one more problem.
    pub(super) fn refuse(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    /// How many things are wrong so far.
    pub(super) fn problems(&self) -> usize {
        self.problems.len()
    }

    /// What nobody took, and what is wrong.
    pub(super) fn finish(self) -> (Map<String, Value>, Vec<Problem>) {
        (self.left, self.problems)
    }

    /// The names of what nobody has taken yet.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.left.keys().map(String::as_str)
    }

    /// The value of a field that stays where it is.
    pub(super) fn peek(&self, name: &str) -> Option<&Value> {
        self.left.get(name)
    }

    /// The value of a field; blank strings and null count as nothing.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        match self.left.remove(name)? {
            Value::Null => None,
            Value::String(text) if text.trim().is_empty() => None,
            value => Some(value),
        }
    }

    /// A line of text, trimmed; numbers count as text.
    pub(super) fn line(&mut self, name: &str) -> Option<String> {
        match self.take(name)? {
            Value::String(text) => Some(text.trim().to_owned()),
            Value::Number(number) => Some(number.to_string()),
            other => self.shape(name, kind_of(&other)),
        }
    }

    /// Yes or no, also as people write it.
    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        let given = self.take(name)?;
        as_flag(&given).or_else(|| {
            let said = given.as_str().map_or_else(|| given.to_string(), str::to_owned);
            self.none(Problem::new(name, "problem-yes-or-no").with("value", said))
        })
    }

    /// A number, also with a decimal comma.
    pub(super) fn number(&mut self, name: &str) -> Option<f64> {
        let given = match self.take(name)? {
            Value::Number(number) => return number.as_f64(),
            Value::String(text) => text.trim().to_owned(),
            other => other.to_string(),
        };
        let number = match given.contains('.') {
            true => given.parse::<f64>(),
            false => given.replacen(',', ".", 1).parse(),
        };
        match number {
            Ok(number) if number.is_finite() => Some(number),
            _ => self.none(Problem::new(name, "problem-number").with("value", given)),
        }
    }

    /// A day, `2026-08-24` or `24.08.2026`.
    pub(super) fn date(&mut self, name: &str) -> Option<NaiveDate> {
        let given = self.line(name)?;
        let date = ["%Y-%m-%d", "%d.%m.%Y"]
            .iter()
            .find_map(|form| NaiveDate::parse_from_str(&given, form).ok());
        date.or_else(|| self.none(Problem::new(name, "problem-date").with("value", given)))
    }

    /// A moment with its zone, or a day, which means noon of that day (UTC).
    pub(super) fn moment(&mut self, name: &str) -> Option<DateTime<Utc>> {
        let moment = match self.left.get(name) {
            Some(Value::String(text)) => DateTime::parse_from_rfc3339(text.trim()).ok(),
            _ => None,
        };
        if let Some(moment) = moment {
            self.left.remove(name);
            return Some(moment.with_timezone(&Utc));
        }
        let noon = NaiveTime::from_hms_opt(12, 0, 0)?;
        self.date(name).map(|day| day.and_time(noon).and_utc())
    }

    /// Several lines: a list, or one string with `|`, `;` or `,` between them.
    pub(super) fn list(&mut self, name: &str) -> Vec<String> {
        let items = match self.take(name) {
            None => return Vec::new(),
            Some(Value::String(text)) => return split(&text),
            Some(Value::Array(items)) => items,
            Some(other) => return self.shape(name, kind_of(&other)).unwrap_or_default(),
        };
        let mut lines = Vec::with_capacity(items.len());
        for item in items {
            match item {
                Value::String(text) => lines.push(text),
                Value::Number(number) => lines.push(number.to_string()),
                other => return self.shape(name, kind_of(&other)).unwrap_or_default(),
            }
        }
        lines
    }

    /// One value of a vocabulary.
    pub(super) fn word<T: Copy>(&mut self, name: &str, words: &Words<T>) -> Option<T> {
        let given = self.line(name)?;
        words.find(&given).or_else(|| self.none(words.unknown(name, &given)))
    }

    /// Several values of a vocabulary, each once, from any of these fields.
    pub(super) fn words<T: Copy + PartialEq>(
        &mut self,
        names: &[&str],
        words: &Words<T>,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for name in names {
            // A label may hold a comma itself: "Essen, Kleidung & Alltagshilfe".
            let whole =
                self.left.get(*name).and_then(Value::as_str).and_then(|text| words.find(text));
            let given = self.list(name);
            let values: Vec<T> = match whole {
                Some(value) => vec![value],
                None => given
                    .iter()
                    .filter_map(|given| {
                        words.find(given).or_else(|| self.none(words.unknown(name, given)))
                    })
                    .collect(),
            };
            for value in values {
                if !found.contains(&value) {
                    found.push(value);
                }
            }
        }
        found
    }

    /// A field in exactly the form in which serde writes it.
    pub(super) fn exact<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let value = self.take(name)?;
        serde_json::from_value(value).map_or_else(|error| self.shape(name, error), Some)
    }

    /// The same where the field is an object; other values are left for [`Fields::line`] or [`Fields::flag`].
    pub(super) fn object<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        match self.left.get(name) {
            Some(Value::Object(_)) => self.exact(name),
            // A cell of a spreadsheet may hold an object as text.
            Some(Value::String(text)) if text.trim_start().starts_with('{') => {
                let read = serde_json::from_str(text);
                self.left.remove(name);
                read.map_or_else(|error| self.shape(name, error), Some)
            }
            _ => None,
        }
    }

    fn shape<T>(&mut self, name: &str, detail: impl std::fmt::Display) -> Option<T> {
        self.none(Problem::new(name, "problem-shape").with("value", detail))
    }

    fn none<T>(&mut self, problem: Problem) -> Option<T> {
        self.refuse(problem);
        None
    }
}

/// The parts of a list that somebody wrote into one cell.
fn split(text: &str) -> Vec<String> {
    let between =
        ['|', ';', ','].into_iter().find(|between| text.contains(*between)).unwrap_or('|');
    text.split(between).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The yes or no that a value says, also in German.
pub(super) fn as_flag(value: &Value) -> Option<bool> {
    let given = match value {
        Value::Bool(flag) => return Some(*flag),
        Value::String(text) => text.trim().to_lowercase(),
        other => other.to_string(),
    };
    match given.as_str() {
        "1" | "true" | "yes" | "y" | "x" | "ja" | "j" | "wahr" => Some(true),
        "0" | "false" | "no" | "n" | "nein" | "falsch" => Some(false),
        _ => None,
    }
}

/// What JSON calls a value.
pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether any string in it holds U+0000, which no database of ours can keep; its depth is bounded by the reader.
pub(super) fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(fields) => {
            fields.iter().any(|(name, value)| name.contains('\0') || has_nul(value))
        }
        _ => false,
    }
}
