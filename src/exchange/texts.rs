//! Texts in several languages as rows give them: an object, one plain string, or a field for each language such as `title_de`.

use super::fields::{Fields, kind_of};
use crate::error::Problem;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use serde_json::Value;

impl Fields {
    /// The texts of a field; a plain string is in `language`, and HTML stays what it is: text.
    pub(super) fn texts(&mut self, name: &str, language: &Tag) -> Texts {
        let mut texts = match self.take(name) {
            None => Texts::new(),
            Some(Value::Object(fields)) => self.in_languages(name, fields),
            Some(Value::String(text))
                if text.trim_start().starts_with('{') && text.trim_end().ends_with('}') =>
            {
                match serde_json::from_str(&text) {
                    Ok(Value::Object(fields)) => self.in_languages(name, fields),
                    _ => Texts::of(language.clone(), text.trim()),
                }
            }
            Some(Value::String(text)) => Texts::of(language.clone(), text.trim()),
            Some(Value::Number(number)) => Texts::of(language.clone(), number.to_string()),
            Some(other) => {
                self.refuse(Problem::new(name, "problem-shape").with("value", kind_of(&other)));
                Texts::new()
            }
        };
        for (field, tag) in self.languages_of(name) {
            if let Some(line) = self.line(&field) {
                texts.insert(tag, Text::from(line));
            }
        }
        texts
    }

    /// The fields `name_xx` with the language that each names.
    fn languages_of(&self, name: &str) -> Vec<(String, Tag)> {
        let tagged = self.names().filter_map(|field| {
            let tag = field.strip_prefix(name)?.strip_prefix('_')?;
            Some((field.to_owned(), Tag::parse(&tag.replace('_', "-"))?))
        });
        tagged.collect()
    }

    fn in_languages(&mut self, name: &str, fields: serde_json::Map<String, Value>) -> Texts {
        let mut texts = Texts::new();
        for (language, value) in fields {
            let Some(tag) = Tag::parse(&language) else {
                self.refuse(Problem::new(name, "problem-language-tag").with("value", language));
                continue;
            };
            match serde_json::from_value::<Text>(value) {
                Ok(text) => drop(texts.insert(tag, text)),
                Err(error) => self.refuse(
                    Problem::new(format!("{name}.{language}"), "problem-shape")
                        .with("value", error),
                ),
            }
        }
        texts
    }
}
