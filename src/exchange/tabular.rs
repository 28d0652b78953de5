//! A table out of any file that staff bring: a spreadsheet, CSV, GeoJSON or JSON becomes columns with names and rows of texts.
//! What a file claims is never believed: its size unpacked, its columns, rows and letters and the time it takes are bounded.

mod document;
mod heading;
mod letters;
mod package;
mod text;
mod workbook;

pub use document::GROUP;
pub(super) use package::remark;

use crate::error::Problem;
use std::io::{Cursor, Read};
use std::time::{Duration, Instant};
use zip::ZipArchive;

/// The most columns that a table may have.
pub const MOST_COLUMNS: usize = 300;
/// The most rows that a table may have.
pub const MOST_ROWS: usize = 20_000;
/// The most cells with something in them.
const MOST_CELLS: usize = 2_000_000;
/// The most bytes that an archive may unpack to, and the most files in it.
const HEAVIEST: u64 = 100 << 20;
const MOST_FILES: usize = 2_000;
/// The longest cell, in bytes; the longest text of an offer is shorter.
const LONGEST_CELL: usize = 100_000;
/// How long reading may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Comma-separated values, also with other separators.
    Csv,
    /// A workbook of a spreadsheet program (XLSX).
    Workbook,
    /// GeoJSON.
    GeoJson,
    /// Any other JSON.
    Json,
    /// A data package of Open Referral (HSDS).
    Package,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the file is.
    pub kind: TableKind,
    /// What the file calls what stands in it.
    pub name: Option<String>,
    /// The sheets or lists of the file, where it has several.
    pub parts: Vec<String>,
    /// The one that was read.
    pub part: String,
    /// The names of the columns, each once.
    pub columns: Vec<String>,
    /// The rows that hold something.
    pub rows: Vec<TableRow>,
    /// What is strange and does no harm.
    pub warnings: Vec<Problem>,
    /// The file in an archive of several in which the lines of the rows stand.
    pub file: Option<String>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// The line of the file where it begins, or its number in the list, from 1.
    pub line: u64,
    /// One cell for each column, trimmed; empty where nothing is said.
    pub cells: Vec<String>,
    /// Why it cannot be used, where it cannot.
    pub trouble: Option<Problem>,
}

/// A row on its way into a table.
struct Record {
    line: u64,
    cells: Vec<String>,
}

/// Reads a file: the part of this name, else the first that holds something. A problem says in clear words why it is no table.
pub fn read_table(bytes: &[u8], part: Option<&str>) -> Result<Table, Problem> {
    let watch = Watch { until: Instant::now() + PATIENCE };
    if bytes.trim_ascii().is_empty() {
        return Err(Problem::new("file", "problem-file-empty"));
    }
    let table = match kind(bytes)? {
        Shape::Archive => match weigh(bytes, watch)? {
            true => package::read(bytes, watch),
            false => workbook::read(bytes, part, watch),
        },
        Shape::Text => {
            let (letters, warning) = letters::decode(bytes)?;
            let start = letters.trim_start();
            let mut table = match start.starts_with(['{', '[', '\u{1e}']) {
                true => document::read(start, part, watch),
                false => text::read(&letters, watch),
            }?;
            table.warnings.extend(warning);
            Ok(table)
        }
    }?;
    match table.rows.is_empty() {
        true => Err(Problem::new("file", "problem-file-no-rows")),
        false => Ok(table),
    }
}

enum Shape {
    Archive,
    Text,
}

/// Refuses an archive that is neither a workbook nor a package, or too heavy, since a few kilobytes can unpack to gigabytes: what
/// its files claim is added up, and then each is unpacked to see that it is so. Says whether it is a package.
fn weigh(bytes: &[u8], watch: Watch) -> Result<bool, Problem> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
    let heavy = || Problem::new("file", "problem-file-bomb").with("most", HEAVIEST >> 20);
    if archive.len() > MOST_FILES {
        return Err(heavy());
    }
    let is_workbook = archive.index_for_name("xl/workbook.xml").is_some();
    let is_package = !is_workbook && package::is_one(&archive);
    if !is_workbook && !is_package {
        return Err(Problem::new("file", "problem-file-no-table"));
    }
    let mut claimed = 0u64;
    for at in 0..archive.len() {
        claimed = claimed.saturating_add(archive.by_index(at).map_err(unreadable)?.size());
    }
    if claimed > HEAVIEST {
        return Err(heavy());
    }
    let mut left = HEAVIEST;
    for at in 0..archive.len() {
        watch.look()?;
        let file = archive.by_index(at).map_err(unreadable)?;
        let taken = std::io::copy(&mut file.take(left + 1), &mut std::io::sink());
        left = left.checked_sub(taken.map_err(unreadable)?).ok_or_else(heavy)?;
    }
    Ok(is_package)
}

fn unreadable(why: impl std::fmt::Display) -> Problem {
    Problem::new("file", "problem-file-unreadable").with("value", why)
}

/// What the first bytes say; files that are no tables are refused by name.
fn kind(bytes: &[u8]) -> Result<Shape, Problem> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Shape::Archive);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Problem::new("file", "problem-file-old-workbook"));
    }
    let others: [&[u8]; 8] =
        [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK", b"\x1f\x8b", b"\x7fELF", b"MZ\x90"];
    let page = bytes.trim_ascii_start().starts_with(b"<");
    match page || others.iter().any(|magic| bytes.starts_with(magic)) {
        true => Err(Problem::new("file", "problem-file-no-table")),
        false => Ok(Shape::Text),
    }
}

/// When reading has to be over.
#[derive(Debug, Clone, Copy)]
struct Watch {
    until: Instant,
}

impl Watch {
    /// An error where it took too long.
    fn look(self) -> Result<(), Problem> {
        match Instant::now() > self.until {
            true => Err(Problem::new("file", "problem-file-slow")),
            false => Ok(()),
        }
    }
}

/// A table out of rows of cells: its heading is found, its columns are named, empty rows and columns go.
fn assemble(kind: TableKind, records: Vec<Record>) -> Result<Table, Problem> {
    let (columns, records) = heading::split(records)?;
    let width = columns.len();
    let rows = records.into_iter().filter_map(|record| row(record, width)).collect();
    let table = Table {
        kind,
        name: None,
        parts: Vec::new(),
        part: String::new(),
        columns,
        rows,
        warnings: Vec::new(),
        file: None,
    };
    table.within_bounds()
}

/// A row of this width; nothing where nothing stands in it.
fn row(record: Record, width: usize) -> Option<TableRow> {
    let Record { line, cells } = record;
    let found = cells.iter().rposition(|cell| !cell.trim().is_empty())? + 1;
    let trouble = if found > width {
        let problem = Problem::new("", "problem-columns").with("found", found);
        Some(problem.with("expected", width))
    } else if cells.iter().any(|cell| cell.contains('\0')) {
        Some(Problem::new("", "problem-null-character"))
    } else if cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
        Some(Problem::new("", "problem-too-long").with("most", LONGEST_CELL))
    } else {
        None
    };
    let mut cells: Vec<String> = match trouble {
        // Enough to know the row again.
        Some(_) => cells.iter().map(|cell| cell.chars().take(80).collect()).collect(),
        None => cells.iter().map(|cell| cell.trim().to_owned()).collect(),
    };
    cells
        .iter_mut()
        .filter(|cell| cell.contains('\0'))
        .for_each(|cell| *cell = cell.replace('\0', "␀"));
    cells.resize(width, String::new());
    Some(TableRow { line, cells, trouble })
}

impl Table {
    /// The table without columns that say nothing at all. Errors: it is too wide or too long.
    fn within_bounds(mut self) -> Result<Self, Problem> {
        let said = |at: usize| {
            let named = self.columns.get(at).is_some_and(|name| !name.starts_with('#'));
            named || self.rows.iter().any(|row| row.cells.get(at).is_some_and(|c| !c.is_empty()))
        };
        let kept: Vec<usize> = (0..self.columns.len()).filter(|at| said(*at)).collect();
        if kept.len() > MOST_COLUMNS {
            return Err(too_many_columns(kept.len()));
        }
        if self.rows.len() > MOST_ROWS {
            return Err(Problem::new("file", "problem-file-rows")
                .with("found", self.rows.len())
                .with("most", MOST_ROWS));
        }
        if kept.len() < self.columns.len() {
            let only = |cells: &Vec<String>| kept.iter().map(|at| cells[*at].clone()).collect();
            self.columns = only(&self.columns);
            self.rows.iter_mut().for_each(|row| row.cells = only(&row.cells));
        }
        Ok(self)
    }

    /// Some different things that stand in a column, for whoever has to say what they are.
    pub fn samples(&self, column: usize, most: usize) -> Vec<&str> {
        let mut samples: Vec<&str> = Vec::new();
        for cell in self.cells(column) {
            if samples.len() == most {
                break;
            }
            if !samples.contains(&cell) {
                samples.push(cell);
            }
        }
        samples
    }

    /// Everything that stands in a column.
    pub fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter(|row| row.trouble.is_none());
        let cells = cells.filter_map(move |row| row.cells.get(column));
        cells.map(String::as_str).filter(|cell| !cell.is_empty())
    }

    /// The table as CSV, for the reader of our own files; what had no room in one cell of a workbook is one text again.
    pub fn to_csv(&self) -> Vec<u8> {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        let is_more = |name: &String| name.starts_with("more_");
        let first = self.columns.iter().position(|name| name == "more");
        let rows = self.rows.iter().map(|row| &row.cells);
        for (number, cells) in std::iter::once(&self.columns).chain(rows).enumerate() {
            let mut whole: Vec<String> = Vec::with_capacity(cells.len());
            for (name, cell) in self.columns.iter().zip(cells) {
                match first.filter(|_| is_more(name)) {
                    None => whole.push(cell.clone()),
                    Some(_) if number == 0 => {}
                    Some(at) => whole[at].push_str(cell),
                }
            }
            // Writing into memory does not fail.
            writer.write_record(&whole).ok();
        }
        writer.into_inner().unwrap_or_default()
    }
}

fn too_many_columns(found: usize) -> Problem {
    Problem::new("file", "problem-file-columns").with("found", found).with("most", MOST_COLUMNS)
}
