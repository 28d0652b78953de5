//! Workbooks of spreadsheet programs (XLSX). They are weighed before they are opened; of formulas only the values that the program has kept are read, and nothing is ever computed.

use super::{LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Record, Table, TableKind, Watch};
use super::{assemble, too_many_columns};
use crate::error::Problem;
use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Xlsx};
use chrono::{Duration, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

/// The most cells that a merged region fills.
const MOST_FILLED: u32 = 5_000;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads a sheet.
pub fn read(bytes: &[u8], part: Option<&str>, watch: Watch) -> Result<Table, Problem> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(super::unreadable)?;
    let names = book.sheet_names();
    let wanted = part.filter(|part| names.iter().any(|name| name == part));
    let mut found = None;
    for name in names.iter().filter(|name| wanted.is_none_or(|wanted| wanted == *name)) {
        let records = sheet(&mut book, name, watch)?;
        if !records.is_empty() {
            found = Some((name.clone(), records));
            break;
        }
    }
    let (part, records) = found.ok_or_else(|| Problem::new("file", "problem-file-no-rows"))?;
    let mut table = assemble(TableKind::Workbook, records)?;
    table.part = part;
    table.parts = names;
    Ok(table)
}

/// The rows of a sheet that hold something; merged cells say for every row what stands in the first.
fn sheet(book: &mut Book, name: &str, watch: Watch) -> Result<Vec<Record>, Problem> {
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    let (mut rows, columns) = cells(book, name, watch)?;
    fill(&mut rows, &merged);
    let columns: Vec<u32> = columns.into_iter().collect();
    let record = |(row, cells): (u32, BTreeMap<u32, String>)| Record {
        line: u64::from(row) + 1,
        cells: columns.iter().map(|at| cells.get(at).cloned().unwrap_or_default()).collect(),
    };
    Ok(rows.into_iter().map(record).collect())
}

/// Cells with something in them by row and column, and the columns that have any.
type Cells = (BTreeMap<u32, BTreeMap<u32, String>>, BTreeSet<u32>);

fn cells(book: &mut Book, name: &str, watch: Watch) -> Result<Cells, Problem> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet of a chart has no cells.
        Err(calamine::XlsxError::WorksheetNotFound(_)) => return Ok(Cells::default()),
        Err(why) => return Err(super::unreadable(why)),
    };
    let (mut rows, mut columns) = Cells::default();
    let mut count = 0;
    while let Some(cell) = reader.next_cell().map_err(super::unreadable)? {
        count += 1;
        if count % 4_096 == 0 {
            watch.look()?;
        }
        let (row, column) = cell.get_position();
        let Some(said) = said(cell.get_value()) else { continue };
        columns.insert(column);
        rows.entry(row).or_insert_with(BTreeMap::new).insert(column, said);
        if columns.len() > MOST_COLUMNS {
            return Err(too_many_columns(columns.len()));
        }
        if count > MOST_CELLS || rows.len() > MOST_ROWS + 20 {
            let problem = Problem::new("file", "problem-file-rows").with("found", rows.len());
            return Err(problem.with("most", MOST_ROWS));
        }
    }
    Ok((rows, columns))
}

/// Fills merged cells downwards, in rows that there are.
fn fill(rows: &mut BTreeMap<u32, BTreeMap<u32, String>>, merged: &[Dimensions]) {
    for Dimensions { start, end } in merged.iter().take(MOST_FILLED as usize) {
        let said = rows.get(&start.0).and_then(|row| row.get(&start.1)).cloned();
        let Some(said) = said.filter(|_| end.0 > start.0 && end.0 - start.0 <= MOST_FILLED) else {
            continue;
        };
        for (_, cells) in rows.range_mut(start.0 + 1..=end.0) {
            cells.entry(start.1).or_insert_with(|| said.clone());
        }
    }
}

/// What a cell says; nothing for empty ones and for errors such as `#REF!`.
fn said(value: &DataRef) -> Option<String> {
    let said = match value {
        DataRef::Empty | DataRef::Error(_) => return None,
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => float(*number),
        DataRef::Bool(flag) => flag.to_string(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
    };
    let said = super::super::csv::unguarded(&said);
    // A longer one is refused with its row; more of it is not needed for that.
    let said: String = if said.len() > LONGEST_CELL {
        said.chars().take(LONGEST_CELL + 1).collect()
    } else {
        said
    };
    (!said.trim().is_empty()).then_some(said)
}

fn float(number: f64) -> String {
    match number.abs() < 1e15 {
        true => number.to_string(),
        false => format!("{number:e}"),
    }
}

/// A date, a time of day or both; what is no day in any calendar stays a number.
fn date(moment: &ExcelDateTime) -> String {
    let value = moment.as_f64();
    let first = NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|day| day.and_hms_opt(0, 0, 0));
    let seconds = (value * 86_400.0).round();
    let sound = (0.0..2_958_466.0).contains(&value);
    let Some(at) = first.filter(|_| sound).map(|first| first + Duration::seconds(seconds as i64))
    else {
        return float(value);
    };
    match (value < 1.0, seconds as i64 % 86_400 == 0) {
        (true, _) => at.format("%H:%M").to_string(),
        (false, true) => at.format("%Y-%m-%d").to_string(),
        (false, false) => at.format("%Y-%m-%dT%H:%M").to_string(),
    }
}
