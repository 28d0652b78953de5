//! Offers as an Excel workbook: a sheet to read in one's own language, and behind it the columns that are read in again without loss.
//! Every text is written as a text, whatever it begins with, so that no cell is ever a formula.

use super::OfferRow;
use super::csv::{cells, columns};
use super::entry::Entry;
use crate::language::Direction;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::say;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// The longest text of a cell, in UTF-16 units; Excel's own limit.
const LONGEST: usize = 32_767;
/// How many cells the rest of an offer may take; an offer's texts are limited, so it never needs more.
const PARTS: usize = 40;

/// The columns that hold numbers.
const NUMBERS: [&str; 4] = ["lon", "lat", "age_min", "age_max"];
/// The column of the sheet for people that holds the day of the last confirmation.
const CONFIRMED: u16 = 12;

/// The columns of the sheet for people: the key of the heading and the width in characters.
const READ: [(&str, f64); 14] = [
    ("feeds-title", 36.0),
    ("page-categories", 24.0),
    ("page-formats", 14.0),
    ("page-for-whom", 24.0),
    ("page-when", 40.0),
    ("page-where", 36.0),
    ("page-spoken", 24.0),
    ("page-cost", 14.0),
    ("page-registration", 22.0),
    ("page-organisation", 28.0),
    ("page-contact", 30.0),
    ("feeds-website", 28.0),
    ("feeds-confirmed", 14.0),
    ("feeds-page", 40.0),
];

/// Writes offers as an Excel workbook.
pub struct XlsxWriter {
    workbook: Workbook,
    languages: Vec<Tag>,
    lang: Interface,
    row: u32,
    parts: usize,
    look: Look,
}

/// How cells look.
struct Look {
    heading: Format,
    text: Format,
    day: Format,
}

impl XlsxWriter {
    /// Begins a workbook for a reader, with a text column for each of these languages behind it.
    pub fn new(lang: Interface, languages: Vec<Tag>) -> Result<Self, String> {
        let look = Look {
            heading: Format::new().set_bold().set_background_color(0xF6F0E6).set_text_wrap(),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            day: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top),
        };
        let mut workbook = Workbook::new();
        let data = workbook.add_worksheet();
        data.set_name("import").map_err(said)?;
        let read = workbook.add_worksheet();
        read.set_name(say(lang, "feeds-sheet").chars().take(31).collect::<String>())
            .map_err(said)?;
        read.set_active(true);
        read.set_right_to_left(lang.direction() == Direction::Rtl);
        Ok(Self { workbook, languages, lang, row: 0, parts: 1, look })
    }

    /// Adds an offer: as people read it, and as it is read in again.
    pub fn offer(&mut self, entry: &Entry<'_>, row: &OfferRow) -> Result<(), String> {
        self.row += 1;
        self.import(row).map_err(said)?;
        self.read(entry).map_err(said)
    }

    fn import(&mut self, offer: &OfferRow) -> Result<(), XlsxError> {
        let (row, look) = (self.row, &self.look);
        let mut cells = cells(offer, &self.languages);
        let names = columns(&self.languages);
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, name) in (0u16..).zip(&names) {
            let Some(cell) = cells.remove(name).filter(|cell| !cell.is_empty()) else {
                continue;
            };
            let number = NUMBERS.contains(&name.as_str()).then(|| cell.parse::<f64>().ok());
            let day = (name == "expires").then(|| excel(cell.parse().ok()));
            if let Some(number) = number.flatten() {
                sheet.write_number(row, column, number)?;
            } else if let Some(day) = day.flatten() {
                sheet.write_datetime_with_format(row, column, day, &look.day)?;
            } else if name == "more" {
                let parts = split(&cell);
                self.parts = self.parts.max(parts.len());
                for (part, text) in (column..).zip(parts) {
                    sheet.write_string(row, part, text)?;
                }
            } else {
                sheet.write_string(row, column, shortened(&cell))?;
            }
        }
        Ok(())
    }

    fn read(&mut self, entry: &Entry<'_>) -> Result<(), XlsxError> {
        let (row, look) = (self.row, &self.look);
        let sheet = self.workbook.worksheet_from_index(1)?;
        for (column, text) in (0u16..).zip(words(entry)) {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                sheet.write_string_with_format(row, column, shortened(&text), &look.text)?;
            }
        }
        let zone = entry.network.time_zone;
        let confirmed = entry.offer.confirmed_at.map(|at| at.with_timezone(&zone).date_naive());
        if let Some(day) = confirmed.and_then(|day| excel(Some(day))) {
            sheet.write_datetime_with_format(row, CONFIRMED, day, &look.day)?;
        }
        Ok(())
    }

    /// The bytes of the workbook.
    pub fn finish(mut self) -> Result<Vec<u8>, String> {
        self.headings().map_err(said)?;
        self.workbook.save_to_buffer().map_err(said)
    }

    fn headings(&mut self) -> Result<(), XlsxError> {
        let more = (2..=self.parts).map(|part| format!("more_{part}"));
        let names: Vec<String> = columns(&self.languages).into_iter().chain(more).collect();
        let sheet = self.workbook.worksheet_from_index(0)?;
        let widths = names.iter().map(|name| match name.as_str() {
            "lon" | "lat" | "age_min" | "age_max" | "free" => 10.0,
            name if name.starts_with("description") => 40.0,
            _ => 18.0,
        });
        let headed = names.iter().cloned().zip(widths).collect::<Vec<_>>();
        head(sheet, &headed, self.row, &self.look.heading)?;
        let lang = self.lang;
        let read = READ.iter().map(|(key, width)| (say(lang, key).into_owned(), *width));
        let sheet = self.workbook.worksheet_from_index(1)?;
        head(sheet, &read.collect::<Vec<_>>(), self.row, &self.look.heading)
    }
}

/// The first row: it stays while the others move, and sorts and filters them.
fn head(
    sheet: &mut Worksheet,
    names: &[(String, f64)],
    last: u32,
    heading: &Format,
) -> Result<(), XlsxError> {
    for (column, (name, width)) in (0u16..).zip(names) {
        sheet.write_string_with_format(0, column, name, heading)?;
        sheet.set_column_width(column, *width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, last, (names.len() - 1) as u16)?;
    Ok(())
}

/// What people read of an offer, column by column; the day of the confirmation is a date and stands for itself.
fn words(entry: &Entry<'_>) -> [Option<String>; 14] {
    let (lang, content) = (entry.lang, &entry.offer.content);
    let join = |words: Vec<String>| Some(words.join(lang.comma()));
    let free = content.cost.free.map(|free| if free { "page-free" } else { "page-costs" });
    let registration = content.registration.required.map(|required| match required {
        true => "page-registration-needed",
        false => "page-registration-not-needed",
    });
    let both = |key: Option<&str>, note: &Texts| {
        let said = key.map(|key| say(lang, key).into_owned());
        let note = note.best(lang).map(|best| best.value.to_owned());
        Some([said, note].into_iter().flatten().collect::<Vec<_>>().join(" · "))
    };
    let names = entry.organisations.iter().filter_map(|one| one.name.best(lang));
    let ways = [entry.phone(), entry.email()].into_iter().flatten().map(str::to_owned);
    [
        Some(entry.title().to_owned()),
        join(content.categories.iter().map(|one| one.label(lang).into_owned()).collect()),
        Some(content.format.label(lang).into_owned()),
        join(content.target_groups.iter().map(|one| one.label(lang).into_owned()).collect()),
        Some(content.schedule.sentences_from(entry.now.date(), lang).join(" ")),
        join(entry.place_lines()),
        join(entry.spoken(0).iter().map(|one| one.label(lang).into_owned()).collect()),
        both(free, &content.cost.note),
        both(registration, &content.registration.note),
        join(names.map(|best| best.value.to_owned()).collect()),
        join(ways.collect()),
        entry.website().map(str::to_owned),
        None,
        Some(entry.address()),
    ]
}

/// A long text in as many parts as it needs cells.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut units = 0;
    for c in text.chars() {
        if units + c.len_utf16() > LONGEST && parts.len() < PARTS {
            parts.push(String::new());
            units = 0;
        }
        units += c.len_utf16();
        parts.last_mut().into_iter().for_each(|part| part.push(c));
    }
    parts
}

/// A text that fits into a cell; nothing of ours is longer.
fn shortened(text: &str) -> String {
    split(text).swap_remove(0)
}

/// A day as Excel counts them, from 1900; none where it cannot.
fn excel(day: Option<NaiveDate>) -> Option<ExcelDateTime> {
    let day = day?;
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
}

fn said(why: XlsxError) -> String {
    why.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_for_a_cell_goes_into_several_and_loses_nothing() {
        let text = "äöü😀".repeat(20_000);
        let parts = split(&text);
        assert_eq!(parts.concat(), text);
        assert!(parts.len() > 2 && parts.iter().all(|p| p.encode_utf16().count() <= LONGEST));
        assert_eq!(split(""), [""]);
    }
}
