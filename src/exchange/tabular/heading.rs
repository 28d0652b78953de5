//! Where the heading of a table stands, and what its columns are called.

use super::{MOST_COLUMNS, Record, too_many_columns};
use crate::error::Problem;
use std::collections::HashSet;

/// How many rows are looked at to find the heading: above it offices write titles and dates.
const LOOK: usize = 20;

/// Parts the heading from the rows under it. Errors: there are far too many columns.
pub fn split(mut records: Vec<Record>) -> Result<(Vec<String>, Vec<Record>), Problem> {
    records.retain(|record| record.cells.iter().any(|cell| !cell.trim().is_empty()));
    let at = heading(&records);
    let rows = records.split_off((at + 1).min(records.len()));
    let names = records.pop().map(|record| record.cells).unwrap_or_default();
    let last = names.iter().rposition(|name| !name.trim().is_empty()).map_or(0, |last| last + 1);
    // Columns without a name may hold something all the same, where most rows reach so far.
    let mut widths: Vec<usize> = rows.iter().take(LOOK).map(|row| width(&row.cells)).collect();
    widths.sort_unstable();
    let common = widths.get(widths.len() / 2).copied().unwrap_or(0);
    let width = last.max(common.min(last + 3));
    if width > MOST_COLUMNS {
        return Err(too_many_columns(width));
    }
    let names = names.into_iter().chain(std::iter::repeat(String::new()));
    Ok((unique(names.take(width)), rows))
}

fn width(cells: &[String]) -> usize {
    cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
}

/// The first row that names nearly as many columns as the widest rows have.
fn heading(records: &[Record]) -> usize {
    let filled =
        |record: &Record| record.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let looked = &records[..records.len().min(LOOK)];
    let widest = looked.iter().map(filled).max().unwrap_or(0);
    let named = |record: &Record| {
        let words =
            record.cells.iter().filter(|cell| cell.chars().any(char::is_alphabetic)).count();
        words * 5 >= widest * 3
    };
    looked.iter().position(named).unwrap_or(0)
}

/// Names of columns, each once: an empty one is called by its number, a second one of a name gets that behind it.
pub fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut unique = Vec::new();
    for (at, name) in names.enumerate() {
        let clean: String = name.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect();
        let plain: Vec<&str> = clean.trim_start_matches('\'').split_whitespace().collect();
        let plain: String = plain.join(" ").chars().take(120).collect();
        let plain = if plain.is_empty() { format!("#{}", at + 1) } else { plain };
        let others = (2..).map(|number| format!("{plain} ({number})"));
        let free =
            std::iter::once(plain.clone()).chain(others).find(|name| seen.insert(name.clone()));
        unique.push(free.unwrap_or(plain));
    }
    unique
}
