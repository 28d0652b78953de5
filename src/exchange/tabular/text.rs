//! Tables in text files: semicolons, commas, tabs or bars, whatever parts the rows most evenly.

use super::{MOST_CELLS, MOST_ROWS, Record, Table, TableKind, Watch, assemble};
use crate::error::Problem;
use csv::{ReaderBuilder, StringRecord};

/// How many rows are looked at to find what stands between cells.
const LOOK: usize = 40;
/// How many rows are read before the file is said to be too long; empty ones count too.
const MOST_LINES: usize = 20 * MOST_ROWS;

/// Reads a table.
pub fn read(text: &str, watch: Watch) -> Result<Table, Problem> {
    let (text, before) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (rest, 1)
        }
        _ => (text, 0),
    };
    let mut records = Vec::new();
    let mut reader = reader(text, delimiter(text));
    let (mut record, mut cells, mut lines) = (StringRecord::new(), 0, 0);
    loop {
        let read = reader.read_record(&mut record);
        let line = record.position().map_or(1, csv::Position::line) + before;
        if !read.map_err(|why| super::super::csv::broken(&why, line))? {
            break;
        }
        lines += 1;
        if lines % 256 == 0 {
            watch.look()?;
        }
        let filled = record.iter().filter(|cell| !cell.trim().is_empty()).count();
        cells += filled;
        if lines > MOST_LINES || cells > MOST_CELLS || records.len() > MOST_ROWS + 20 {
            let problem = Problem::new("file", "problem-file-rows").with("found", lines);
            return Err(problem.with("most", MOST_ROWS));
        }
        if filled > 0 {
            let cells = record.iter().map(super::super::csv::unguarded).collect();
            records.push(Record { line, cells });
        }
    }
    assemble(TableKind::Csv, records)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).flexible(true).has_headers(false);
    builder.from_reader(text.as_bytes())
}

/// What stands between cells: what gives most rows the same number of cells, and more than one.
fn delimiter(text: &str) -> u8 {
    let even = |delimiter: u8| {
        let records = reader(text, delimiter).into_records().take(LOOK);
        let widths: Vec<usize> = records.map_while(Result::ok).map(|record| record.len()).collect();
        let same = |width: usize| widths.iter().filter(|own| **own == width).count();
        let best = widths.iter().copied().filter(|width| *width > 1).max_by_key(|w| (same(*w), *w));
        best.map_or((0, 0), |width| (same(width) * 100 / widths.len().max(1), width))
    };
    let all = [b'|', b'\t', b',', b';'].map(|delimiter| (even(delimiter), delimiter));
    // Nearly even and wider is likelier than quite even and two columns wide.
    let best = all.into_iter().max_by_key(|((share, width), _)| (share / 20, *width, *share));
    best.map_or(b',', |(_, delimiter)| delimiter)
}
