//! Plain tables, the first row their head, as CSV and as XLSX. No cell is ever run as a formula.

use super::csv::guard;
use crate::error::Error;
use crate::error::Result;
use rust_xlsxwriter::{Format, Workbook};

/// The widest column, in characters.
const WIDEST: usize = 60;
/// The longest cell that a spreadsheet keeps, in characters.
const LONGEST: usize = 32_000;

/// A table as CSV with semicolons, which German spreadsheets open as it is, in UTF-8 and marked as such.
pub fn table_csv(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let broken = |why: &dyn std::fmt::Display| Error::Broken(format!("a table as CSV: {why}"));
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        let cells = row.iter().map(|cell| guard(cell).into_owned());
        writer.write_record(cells).map_err(|why| broken(&why))?;
    }
    writer.into_inner().map_err(|why| broken(&why))
}

/// A table as XLSX: its head stays in sight, every cell is text.
pub fn table_xlsx(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let broken = |why| Error::Broken(format!("a table as XLSX: {why}"));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let head = Format::new().set_bold().set_text_wrap();
    let plain = Format::new().set_text_wrap();
    sheet.set_freeze_panes(1, 0).map_err(broken)?;
    for (line, row) in (0u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(row) {
            let cell: String = cell.chars().take(LONGEST).collect();
            let format = if line == 0 { &head } else { &plain };
            sheet.write_string_with_format(line, column, cell, format).map_err(broken)?;
        }
    }
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    for column in 0..columns {
        let cells = rows.iter().filter_map(|row| row.get(column));
        let widest = cells.map(|cell| cell.chars().count()).max().unwrap_or(0).clamp(8, WIDEST);
        sheet.set_column_width(column as u16, widest as f64).map_err(broken)?;
    }
    workbook.save_to_buffer().map_err(broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_opens_in_spreadsheets_and_runs_nothing() {
        let rows = vec![
            vec!["Wer".to_owned(), "Was".to_owned()],
            vec!["Tafel".to_owned(), "=1+1".to_owned()],
        ];
        let csv = String::from_utf8(table_csv(&rows).unwrap()).unwrap();
        assert_eq!(csv, "\u{feff}Wer;Was\nTafel;'=1+1\n");
        let xlsx = table_xlsx(&rows).unwrap();
        assert!(xlsx.starts_with(b"PK"), "a zip file");
    }
}
