//! GeoJSON: a FeatureCollection read and written feature by feature, and features one a line (GeoJSONSeq).
//! The document is never built in memory; foreign members may stand before the features or after them.

use super::input::{Input, LONGEST_ROW, Meter, Metered, unreadable};
use super::properties::{organisation, properties, read_organisation};
use super::row::{Raw, refused, row};
use super::{Defaults, Head, OfferRow, OrganisationRow, Row};
use crate::error::Problem;
use crate::language::Tag;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value, json};
use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::rc::Rc;

/// The most problems with organisations that are named.
const MOST_PROBLEMS: usize = 1_000;

/// Reads the foreign members of a collection.
pub(super) fn head(input: &Input) -> Result<Head, Vec<Problem>> {
    let mut found = Members::default();
    walk(input, &mut found, None).map_err(|problem| vec![problem])?;
    let Members {
        head,
        mut problems,
        kind,
        has_features,
        ..
    } = found;
    if kind.as_deref() != Some("FeatureCollection") || !has_features {
        problems.insert(0, Problem::new("file", "problem-file-type"));
    }
    if problems.is_empty() {
        Ok(head)
    } else {
        Err(problems)
    }
}

/// Reads the features of a collection one after another.
pub(super) fn rows(
    input: &Input,
    defaults: &Defaults,
    each: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    let mut members = Members::default();
    let mut go_on = true;
    let mut number = 0u64;
    let mut feature = |value: Value, line: u64| {
        let prefix = format!("features[{number}].");
        number += 1;
        go_on = each(match raw(value, line) {
            Ok(raw) => row(raw, defaults, &prefix),
            Err(problem) => refused(
                line,
                Problem {
                    field: format!("{prefix}{}", problem.field),
                    ..problem
                },
            ),
        });
        go_on
    };
    let read = walk(input, &mut members, Some(&mut feature));
    if go_on { read } else { Ok(()) }
}

/// Reads features one a line, or between RS characters; a bad line does not hide the next one.
pub(super) fn sequence(
    input: &Input,
    defaults: &Defaults,
    each: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    let (mut source, meter) = input.metered()?;
    let mut first = [0u8; 1];
    let is_separated = source.read(&mut first).map_err(unreadable)? == 1 && first[0] == b'\x1e';
    let mut source = BufReader::new(first.chain(source));
    let end = if is_separated { b'\x1e' } else { b'\n' };
    let mut line = 1;
    let mut record = Vec::new();
    loop {
        // The length is held down here, so that a line that is too long is skipped and the next one read.
        meter.skipping();
        record.clear();
        let taken = (&mut source)
            .take(LONGEST_ROW)
            .read_until(end, &mut record)
            .map_err(unreadable)?;
        if taken == 0 {
            return Ok(());
        }
        let whole = record.last() == Some(&end) || (taken as u64) < LONGEST_ROW;
        let lines = record.iter().filter(|byte| **byte == b'\n').count() as u64;
        let row = if whole {
            one(&record, line, defaults)
        } else {
            Some(too_long(line))
        };
        line += lines + if whole { 0 } else { skip(&mut source, end)? };
        if row.is_some_and(|row| !each(row)) {
            return Ok(());
        }
    }
}

fn too_long(line: u64) -> Row {
    refused(
        line,
        Problem::new("file", "problem-row-too-long").with("most", LONGEST_ROW >> 20),
    )
}

/// Skips the rest of a record and says how many lines that was.
fn skip(source: &mut impl BufRead, end: u8) -> Result<u64, Problem> {
    let mut lines = 0;
    loop {
        let chunk = source.fill_buf().map_err(unreadable)?;
        let at = chunk.iter().position(|byte| *byte == end);
        let length = at.map_or(chunk.len(), |at| at + 1);
        lines += chunk[..length]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count() as u64;
        source.consume(length);
        if at.is_some() || length == 0 {
            return Ok(lines);
        }
    }
}

/// One record of a sequence; nothing for a blank one.
fn one(record: &[u8], line: u64, defaults: &Defaults) -> Option<Row> {
    let lead = record
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace() || **byte == b'\x1e');
    let line = line + lead.filter(|byte| **byte == b'\n').count() as u64;
    let record = record.strip_suffix(b"\x1e").unwrap_or(record);
    let text = record.strip_prefix(b"\x1e").unwrap_or(record).trim_ascii();
    if text.is_empty() {
        return None;
    }
    let value = match std::str::from_utf8(text) {
        Ok(text) => serde_json::from_str(text).map_err(|error| not_json(&error)),
        Err(_) => Err(Problem::new("file", "problem-encoding")),
    };
    Some(match value.and_then(|value| raw(value, line)) {
        Ok(raw) => row(raw, defaults, ""),
        Err(problem) => refused(line, problem),
    })
}

/// Takes a feature apart.
fn raw(value: Value, line: u64) -> Result<Raw, Problem> {
    let Value::Object(mut feature) = value else {
        return Err(Problem::new("type", "problem-feature"));
    };
    if feature.get("type").is_none_or(|kind| kind != "Feature") {
        return Err(Problem::new("type", "problem-feature"));
    }
    let properties = match feature.remove("properties") {
        Some(Value::Object(properties)) => properties,
        None | Some(Value::Null) => Map::new(),
        Some(_) => return Err(Problem::new("properties", "problem-feature")),
    };
    Ok(Raw {
        line,
        id: feature.remove("id"),
        geometry: feature.remove("geometry"),
        properties,
    })
}

fn not_json(error: &serde_json::Error) -> Problem {
    Problem::new("file", "problem-json").with("value", error)
}

/// What is done with a feature: its value and its line in, whether to go on out.
type Feature<'a> = &'a mut dyn FnMut(Value, u64) -> bool;

/// Goes through a collection once, either for its foreign members or for its features.
fn walk<'a>(
    input: &Input,
    members: &'a mut Members,
    feature: Option<Feature<'a>>,
) -> Result<(), Problem> {
    let (source, meter) = input.metered()?;
    let mut reader = serde_json::Deserializer::from_reader(source);
    let walk = Walk {
        members,
        feature,
        meter: meter.clone(),
    };
    walk.read(&mut reader).map_err(|error| {
        meter.problem(|| match error.line() {
            0 => not_json(&error),
            line => not_json(&error).at_line(line as u64),
        })
    })
}

/// The foreign members of a collection, as far as they are ours.
#[derive(Default)]
struct Members {
    head: Head,
    problems: Vec<Problem>,
    kind: Option<String>,
    has_features: bool,
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
                    self.refuse(
                        Problem {
                            field: said(&problem.field),
                            ..problem
                        }
                        .at_line(line),
                    )
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
                    map.next_value_seed(Elements {
                        walk: self,
                        features: true,
                    })?;
                }
                "organisations" if reading_head => map.next_value_seed(Elements {
                    walk: self,
                    features: false,
                })?,
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
        let Walk {
            members,
            feature,
            meter,
        } = self.walk;
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

/// Writes a FeatureCollection feature by feature, in the form that is read again without loss.
pub struct GeoJsonWriter<W: Write> {
    into: W,
    has_features: bool,
}

impl<W: Write> GeoJsonWriter<W> {
    /// Begins a collection with what stands before its features.
    pub fn new(mut into: W, head: &Head) -> io::Result<Self> {
        into.write_all(b"{\"type\":\"FeatureCollection\"")?;
        for (name, value) in [
            ("source", head.source.clone()),
            ("language", head.language.as_ref().map(Tag::to_string)),
        ] {
            if let Some(value) = value {
                write!(into, ",\n\"{name}\":{}", Value::String(value))?;
            }
        }
        into.write_all(b",\n\"organisations\":[")?;
        for (number, row) in head.organisations.iter().enumerate() {
            write!(
                into,
                "{}\n{}",
                if number == 0 { "" } else { "," },
                organisation(row)
            )?;
        }
        into.write_all(b"],\n\"features\":[")?;
        Ok(Self {
            into,
            has_features: false,
        })
    }

    /// Adds an offer.
    pub fn offer(&mut self, row: &OfferRow) -> io::Result<()> {
        let (properties, point) = properties(row);
        let geometry = point
            .map(|point| json!({ "type": "Point", "coordinates": [point.lon(), point.lat()] }));
        let feature = json!({ "type": "Feature", "id": row.id, "geometry": geometry, "properties": properties });
        write!(
            self.into,
            "{}\n{feature}",
            if self.has_features { "," } else { "" }
        )?;
        self.has_features = true;
        Ok(())
    }

    /// Ends the collection and gives back what it was written into.
    pub fn finish(mut self) -> io::Result<W> {
        self.into.write_all(b"\n]}\n")?;
        self.into.flush()?;
        Ok(self.into)
    }
}

/// The organisations of an export, keyed by their identifier so that names may repeat.
impl OrganisationRow {
    /// An organisation of ours as an export names it.
    pub fn ours(
        organisation: crate::organisation::Organisation,
        state: crate::vocabulary::MembershipState,
        trusted: bool,
    ) -> Self {
        Self {
            key: organisation.id.to_string(),
            id: Some(organisation.id),
            organisation,
            state,
            trusted,
        }
    }
}
