//! Tables of a report as a workbook for Excel or LibreOffice, and as one long CSV. Whatever people wrote stands there as text:
//! no cell of it is ever taken for a formula.

use super::csv::guard;
use crate::error::Error;
use crate::error::Result;
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet};
use std::borrow::Cow;
use std::collections::HashSet;

/// A table: a title, a line of headings and lines of cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReportTable {
    /// What it is about; also the name of its sheet.
    pub title: String,
    /// The headings of its columns.
    pub head: Vec<String>,
    /// Its lines; the first cell says what a line is about.
    pub lines: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number.
    Number(i64),
    /// A share in percent.
    Percent(u32),
    /// Nothing, or too little to be shown.
    Nothing,
}

/// The longest name of a sheet that Excel takes, in characters, and what it may not hold.
const NAME: usize = 31;
const REFUSED: [char; 7] = [':', '\\', '/', '?', '*', '[', ']'];
/// The most characters of one cell.
const LONGEST: usize = 32_000;
/// How wide a column may get, in characters.
const WIDE: std::ops::RangeInclusive<usize> = 9..=60;

/// The tables as a workbook, one sheet each; `rtl` for languages that are written from right to left.
pub fn book(title: &str, tables: &[ReportTable], rtl: bool) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(title));
    let mut names = HashSet::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&table.title, &mut names)).map_err(unwritten)?;
        sheet.set_right_to_left(rtl);
        fill(sheet, table).map_err(unwritten)?;
    }
    workbook.save_to_buffer().map_err(unwritten)
}

fn fill(
    sheet: &mut Worksheet,
    table: &ReportTable,
) -> std::result::Result<(), rust_xlsxwriter::XlsxError> {
    let title = Format::new().set_bold().set_font_size(14);
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let head = head.set_border_bottom(FormatBorder::Thin);
    let percent = Format::new().set_num_format("0%");
    sheet.write_string_with_format(0, 0, cut(&table.title), &title)?;
    for (column, words) in (0u16..).zip(&table.head) {
        sheet.write_string_with_format(2, column, cut(words), &head)?;
        sheet.set_column_width(column, width(table, column) as f64)?;
    }
    for (line, cells) in (3u32..).zip(&table.lines) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(words) => sheet.write_string(line, column, cut(words))?,
                Cell::Number(number) => sheet.write_number(line, column, *number as f64)?,
                Cell::Percent(share) => {
                    let share = f64::from(*share) / 100.0;
                    sheet.write_number_with_format(line, column, share, &percent)?
                }
                Cell::Nothing => continue,
            };
        }
    }
    sheet.set_freeze_panes(3, 1)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(2, 2)?;
    Ok(())
}

/// How wide a column is, by its longest words.
fn width(table: &ReportTable, column: u16) -> usize {
    let at = usize::from(column);
    let of = |line: &Vec<Cell>| match line.get(at) {
        Some(Cell::Text(words)) => words.chars().count(),
        _ => 0,
    };
    let words = table.lines.iter().map(of).max().unwrap_or(0);
    let head = table.head.get(at).map_or(0, |head| head.chars().count().min(16));
    (words.max(head) + 2).clamp(*WIDE.start(), *WIDE.end())
}

fn cut(words: &str) -> Cow<'_, str> {
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(words[..end].to_owned()),
        None => Cow::Borrowed(words),
    }
}

/// A name that Excel takes and no other sheet has.
fn sheet_name(title: &str, names: &mut HashSet<String>) -> String {
    let plain: String = title.chars().filter(|c| !REFUSED.contains(c) && !c.is_control()).collect();
    let plain = plain.trim_matches(['\'', ' ']);
    let plain = if plain.is_empty() { "–" } else { plain };
    for number in 1.. {
        let end = if number == 1 { String::new() } else { format!(" {number}") };
        let begin: String = plain.chars().take(NAME - end.chars().count()).collect();
        let name = format!("{begin}{end}");
        if names.insert(name.to_lowercase()) {
            return name;
        }
    }
    plain.to_owned()
}

/// All tables as one CSV: table, line, column, value. Programs read that better than tables beside each other.
pub fn long_csv(tables: &[ReportTable]) -> Result<Vec<u8>> {
    let unwritten = |why: ::csv::Error| Error::Broken(format!("a CSV cannot be written: {why}"));
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(["table", "line", "column", "value"]).map_err(unwritten)?;
    for table in tables {
        for cells in &table.lines {
            let said: Vec<String> = cells.iter().map(Cell::plain).collect();
            let Some((line, values)) = said.split_first() else { continue };
            for (head, value) in table.head.iter().skip(1).zip(values) {
                let record = [&table.title, line, head, value].map(|cell| guard(cell).into_owned());
                writer.write_record(record).map_err(unwritten)?;
            }
        }
    }
    writer.into_inner().map_err(|why| Error::Broken(format!("a CSV cannot be written: {why}")))
}

impl Cell {
    fn plain(&self) -> String {
        match self {
            Self::Text(words) => words.clone(),
            Self::Number(number) => number.to_string(),
            Self::Percent(share) => format!("{share}%"),
            Self::Nothing => String::new(),
        }
    }
}

fn unwritten(why: rust_xlsxwriter::XlsxError) -> Error {
    Error::Broken(format!("a workbook cannot be written: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use std::io::Cursor;

    #[test]
    fn a_workbook_says_in_its_sheets_what_the_tables_say_and_no_text_is_a_formula() {
        let evil = "=HYPERLINK(\"http://example.org\")";
        let lines = vec![vec![
            Cell::Text(evil.to_owned()),
            Cell::Number(7),
            Cell::Percent(40),
            Cell::Nothing,
        ]];
        let head = ["", "Zahl", "Anteil", "Leer"].map(str::to_owned).to_vec();
        let table = |title: &str| ReportTable {
            title: title.to_owned(),
            head: head.clone(),
            lines: lines.clone(),
        };
        let long = "Was es gibt: Thema [und] Sprache, und noch viel mehr";
        let bytes = book("Bericht", &[table(long), table(long)], true).unwrap();
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let names = read.sheet_names();
        assert_eq!(
            names,
            ["Was es gibt Thema und Sprache, ", "Was es gibt Thema und Sprache 2"]
                .map(str::to_owned)
        );
        let sheet = read.worksheet_range(&names[1]).unwrap();
        assert_eq!(sheet.get_value((3, 0)), Some(&Data::String(evil.to_owned())));
        assert_eq!(sheet.get_value((3, 1)), Some(&Data::Float(7.0)));
        assert_eq!(sheet.get_value((3, 2)), Some(&Data::Float(0.4)));
        assert!(read.worksheet_formula(&names[1]).unwrap().is_empty());
        let csv = String::from_utf8(long_csv(&[table("Bericht")]).unwrap()).unwrap();
        let second = csv.lines().nth(1).unwrap();
        assert_eq!(second, "Bericht,\"'=HYPERLINK(\"\"http://example.org\"\")\",Zahl,7");
    }
}
