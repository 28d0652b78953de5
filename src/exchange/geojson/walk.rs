//! The way through a FeatureCollection, once for its foreign members and once for its features; nothing that is passed is kept.

use super::not_json;
use crate::error::Problem;
use crate::exchange::Head;
use crate::exchange::input::{Input, Meter, Metered};
use crate::exchange::properties::read_organisation;
use crate::language::Tag;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::rc::Rc;

/// The most problems with organisations that are named.
const MOST_PROBLEMS: usize = 1_000;

/// What is done with a feature: its value and its line in, whether to go on out.
pub(super) type Feature<'a> = &'a mut dyn FnMut(Value, u64) -> bool;

/// Goes through a collection once, either for its foreign members or for its features.
pub(super) fn walk<'a>(
    input: &Input,
    members: &'a mut Members,
    feature: Option<Feature<'a>>,
) -> Result<(), Problem> {
    let (source, meter) = input.metered()?;
    let mut reader = serde_json::Deserializer::from_reader(source);
    let walk = Walk { members, feature, meter: meter.clone() };
    walk.read(&mut reader).map_err(|error| {
        meter.problem(|| match error.line() {
            0 => not_json(&error),
            line => not_json(&error).at_line(line as u64),
        })
    })
}

/// The foreign members of a collection, as far as they are ours.
#[derive(Default)]
pub(super) struct Members {
    pub(super) head: Head,
    pub(super) problems: Vec<Problem>,
    pub(super) kind: Option<String>,
    pub(super) has_features: bool,
}

impl Members {
    /// Keeps what a member says.
    fn keep(&mut self, name: &str, value: Value) {
        match (name, value) {
            ("type", Value::String(kind)) => self.kind = Some(kind),
            ("source", Value::String(source)) if !source.trim().is_empty() => {
                self.head.source = Some(source.trim().to_owned())
            }
            ("language", Value::String(given)) => match Tag::parse(given.trim()) {
                Some(tag) => self.head.language = Some(tag),
                None => self
                    .refuse(Problem::new("language", "problem-language-tag").with("value", given)),
            },
            ("crs", Value::Object(crs)) => {
                let name = crs
                    .get("properties")
                    .and_then(|p| p.get("name"))
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                if !["CRS84", "4326"].iter().any(|ours| name.ends_with(ours)) {
                    self.refuse(Problem::new("crs", "problem-crs").with("value", name));
                }
            }
            _ => {}
        }
    }

    fn organisation(&mut self, number: usize, line: u64, value: Value) {
        let said = |field: &str| format!("organisations[{number}].{field}");
        match read_organisation(value) {
            Ok(row) if row.key.contains('\0') => {
                self.refuse(Problem::new(said("key"), "problem-null-character").at_line(line))
            }
            Ok(row) => {
                let problems = row.organisation.check();
                problems.into_iter().for_each(|problem| {
                    self.refuse(Problem { field: said(&problem.field), ..problem }.at_line(line))
                });
                self.head.organisations.push(row);
            }
            Err(detail) => self.refuse(
                Problem::new(format!("organisations[{number}]"), "problem-shape")
                    .with("value", detail)
                    .at_line(line),
            ),
        }
    }

    fn refuse(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }
}

/// The way through a collection.
struct Walk<'a> {
    members: &'a mut Members,
    feature: Option<Feature<'a>>,
    meter: Rc<Meter>,
}

impl Walk<'_> {
    fn read(
        mut self,
        reader: &mut serde_json::Deserializer<serde_json::de::IoRead<Metered>>,
    ) -> serde_json::Result<()> {
        reader.deserialize_map(&mut self)?;
        self.meter.skipping();
        reader.end()
    }
}

impl<'de> Visitor<'de> for &mut Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a GeoJSON FeatureCollection")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        self.meter.row_begins();
        while let Some(name) = map.next_key::<String>()? {
            let reading_head = self.feature.is_none();
            match name.as_str() {
                "features" => {
                    self.members.has_features = true;
                    map.next_value_seed(Elements { walk: self, features: true })?;
                }
                "organisations" if reading_head => {
                    map.next_value_seed(Elements { walk: self, features: false })?
                }
                "type" | "source" | "language" | "crs" if reading_head => {
                    let value = map.next_value()?;
                    self.members.keep(&name, value);
                }
                _ => {
                    self.meter.skipping();
                    map.next_value::<IgnoredAny>()?;
                }
            }
            self.meter.row_begins();
        }
        Ok(())
    }
}

/// A list of features or of organisations, read element by element.
struct Elements<'a, 'b> {
    walk: &'a mut Walk<'b>,
    features: bool,
}

impl<'de> DeserializeSeed<'de> for Elements<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Elements<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<(), S::Error> {
        let Walk { members, feature, meter } = self.walk;
        if self.features && feature.is_none() {
            meter.skipping();
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        }
        let mut number = 0;
        loop {
            meter.row_begins();
            let Some(Numbered { line, value }) = seq.next_element_seed(Numbering(meter))? else {
                return Ok(());
            };
            match feature {
                Some(each) => {
                    if !each(value, line) {
                        return Err(serde::de::Error::custom("stopped"));
                    }
                }
                None => members.organisation(number, line, value),
            }
            number += 1;
        }
    }
}

/// An element with the line in which it begins.
struct Numbered {
    line: u64,
    value: Value,
}

/// Notes the line before an element is read.
struct Numbering<'a>(&'a Meter);

impl<'de> DeserializeSeed<'de> for Numbering<'_> {
    type Value = Numbered;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Numbered, D::Error> {
        let line = self.0.line();
        let value = serde::Deserialize::deserialize(deserializer)?;
        Ok(Numbered { line, value })
    }
}
