//! GeoJSON: a FeatureCollection read and written feature by feature, and features one a line (GeoJSONSeq).
//! The document is never built in memory; foreign members may stand before the features or after them.

mod walk;
mod write;

pub use write::GeoJsonWriter;

use super::input::{Input, LONGEST_ROW, unreadable};
use super::row::{Raw, refused, row};
use super::{Defaults, Head, Row};
use crate::error::Problem;
use serde_json::{Map, Value};
use std::io::{BufRead, BufReader, Read};
use walk::{Members, walk};

/// Reads the foreign members of a collection.
pub(super) fn head(input: &Input) -> Result<Head, Vec<Problem>> {
    let mut found = Members::default();
    walk(input, &mut found, None).map_err(|problem| vec![problem])?;
    let Members { head, mut problems, kind, has_features, .. } = found;
    if kind.as_deref() != Some("FeatureCollection") || !has_features {
        problems.insert(0, Problem::new("file", "problem-file-type"));
    }
    if problems.is_empty() { Ok(head) } else { Err(problems) }
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
            Err(problem) => {
                refused(line, Problem { field: format!("{prefix}{}", problem.field), ..problem })
            }
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
        let taken =
            (&mut source).take(LONGEST_ROW).read_until(end, &mut record).map_err(unreadable)?;
        if taken == 0 {
            return Ok(());
        }
        let whole = record.last() == Some(&end) || (taken as u64) < LONGEST_ROW;
        let lines = record.iter().filter(|byte| **byte == b'\n').count() as u64;
        let row = if whole { one(&record, line, defaults) } else { Some(too_long(line)) };
        line += lines + if whole { 0 } else { skip(&mut source, end)? };
        if row.is_some_and(|row| !each(row)) {
            return Ok(());
        }
    }
}

fn too_long(line: u64) -> Row {
    refused(line, Problem::new("file", "problem-row-too-long").with("most", LONGEST_ROW >> 20))
}

/// Skips the rest of a record and says how many lines that was.
fn skip(source: &mut impl BufRead, end: u8) -> Result<u64, Problem> {
    let mut lines = 0;
    loop {
        let chunk = source.fill_buf().map_err(unreadable)?;
        let at = chunk.iter().position(|byte| *byte == end);
        let length = at.map_or(chunk.len(), |at| at + 1);
        lines += chunk[..length].iter().filter(|byte| **byte == b'\n').count() as u64;
        source.consume(length);
        if at.is_some() || length == 0 {
            return Ok(lines);
        }
    }
}

/// One record of a sequence; nothing for a blank one.
fn one(record: &[u8], line: u64, defaults: &Defaults) -> Option<Row> {
    let lead = record.iter().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'\x1e');
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
    Ok(Raw { line, id: feature.remove("id"), geometry: feature.remove("geometry"), properties })
}

fn not_json(error: &serde_json::Error) -> Problem {
    Problem::new("file", "problem-json").with("value", error)
}
