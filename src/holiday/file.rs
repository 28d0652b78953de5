//! School holidays out of a file: the CSV of OpenHolidays (all Länder in one file or one file each), or an iCalendar of one Land.

use crate::error::Problem;
use crate::vocabulary::Land;
use chrono::NaiveDate;
use icalendar::parser::{Component, read_calendar, unfold};
use std::collections::HashMap;

/// The most components that an iCalendar may hold inside one another; its reader recurses.
const DEEPEST_NESTING: usize = 8;

/// One school holiday of one Land; both days belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolHoliday {
    /// The Land whose schools are closed.
    pub land: Land,
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
    /// The German name, as the file gives it.
    pub name: String,
}

/// Reads the CSV of OpenHolidays: columns `StartDate`, `EndDate`, `Name` and `Subdivisions` (or `Groups`), optional `Type` and `Tags`.
/// Rows for vocational schools only, and exceptions for some islands, are left out, since a network is a town with its general schools.
/// Errors: every bad row with its line, its column and the reason.
pub fn school_holidays_from_csv(bytes: &[u8]) -> Result<Vec<SchoolHoliday>, Vec<Problem>> {
    let text = text_of(bytes);
    let first_line = text.lines().next().unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if first_line.contains(';') { b';' } else { b',' })
        .flexible(true)
        .from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|e| vec![unreadable(&e)])?.clone();
    let columns = headers.iter().map(str::trim).zip(0..).collect::<HashMap<_, _>>();
    if let Some(missing) =
        ["StartDate", "Name"].into_iter().find(|name| !columns.contains_key(name))
    {
        let problem = Problem::new(missing, "problem-holiday-column-missing");
        return Err(vec![problem.with("value", missing).at_line(1)]);
    }
    let rows = reader.records().map(|row| {
        let row = row.map_err(|e| unreadable(&e))?;
        from_row(&Row { columns: &columns, record: &row })
    });
    all_or_problems(rows, "Type")
}

/// All holidays of a file, or all its problems; a file without any holiday is a problem too.
fn all_or_problems(
    found: impl Iterator<Item = Result<Vec<SchoolHoliday>, Problem>>,
    field: &str,
) -> Result<Vec<SchoolHoliday>, Vec<Problem>> {
    let (mut holidays, mut problems) = (Vec::new(), Vec::new());
    for one in found {
        match one {
            Ok(some) => holidays.extend(some),
            Err(problem) => problems.push(problem),
        }
    }
    if holidays.is_empty() && problems.is_empty() {
        problems.push(Problem::new(field, "problem-holiday-none-in-file"));
    }
    if problems.is_empty() { Ok(holidays) } else { Err(problems) }
}

/// The cells of a row by the name of their column, and the row's line for problems.
struct Row<'a> {
    columns: &'a HashMap<&'a str, usize>,
    record: &'a csv::StringRecord,
}

impl Row<'_> {
    /// The trimmed cell of a column; empty where the row or the file lacks it.
    fn cell(&self, name: &str) -> &str {
        let cell = self.columns.get(name).and_then(|i| self.record.get(*i));
        cell.unwrap_or_default().trim()
    }

    fn date(&self, name: &str) -> Result<NaiveDate, Problem> {
        let value = self.cell(name);
        NaiveDate::parse_from_str(value, "%Y-%m-%d")
            .map_err(|_| self.problem(name, "problem-holiday-date", value))
    }

    fn problem(&self, field: &str, key: &'static str, value: &str) -> Problem {
        let line = self.record.position().map_or(0, csv::Position::line);
        Problem::new(field, key).with("value", value).at_line(line)
    }
}

/// One row of the CSV: a holiday for each Land that it names.
fn from_row(row: &Row<'_>) -> Result<Vec<SchoolHoliday>, Problem> {
    let other_kind = !matches!(row.cell("Type"), "" | "School");
    if other_kind || row.cell("Tags").split(',').any(|tag| tag.trim() == "Exception") {
        return Ok(Vec::new());
    }
    let start = row.date("StartDate")?;
    let end = match row.cell("EndDate") {
        "" => start,
        _ => row.date("EndDate")?,
    };
    if end < start {
        let value = row.cell("EndDate");
        return Err(row.problem("EndDate", "problem-holiday-ends-before-start", value));
    }
    let field = match row.cell("Subdivisions") {
        "" => "Groups",
        _ => "Subdivisions",
    };
    let lands = lands_of(row.cell(field))
        .map_err(|code| row.problem(field, "problem-holiday-land", code))?;
    let name = german_name(row.cell("Name"));
    let holiday = |land| SchoolHoliday { land, start, end, name: name.clone() };
    Ok(lands.into_iter().map(holiday).collect())
}

/// The Länder that a cell such as `MV-ABS,MV-BBS` or `SN` names: all when it is empty; parts other than the general schools (`ABS`) count for none.
/// Errors: the code that is no Land.
fn lands_of(cell: &str) -> Result<Vec<Land>, &str> {
    if cell.is_empty() {
        return Ok(Land::ALL.to_vec());
    }
    let mut lands = Vec::new();
    for code in cell.split(',').map(str::trim).filter(|code| !code.is_empty()) {
        let code = code.strip_prefix("DE-").unwrap_or(code);
        let (land, part) = code.split_once('-').unwrap_or((code, "ABS"));
        let land = Land::from_id(land).ok_or(code)?;
        if part == "ABS" && !lands.contains(&land) {
            lands.push(land);
        }
    }
    Ok(lands)
}

/// The German name of `DE Winterferien,EN Winter Holidays`, or the whole cell when it is not written like that.
fn german_name(cell: &str) -> String {
    let german = cell.split(',').find_map(|part| part.trim().strip_prefix("DE "));
    german.unwrap_or(cell).replace("%2C", ",")
}

/// Reads the events of an iCalendar as the school holidays of this Land; an event's `DTEND` is the day after, as the format has it.
/// Errors: every bad event with its line, its property and the reason.
pub fn school_holidays_from_ical(
    bytes: &[u8],
    land: Land,
) -> Result<Vec<SchoolHoliday>, Vec<Problem>> {
    let text = text_of(bytes);
    let no_calendar = || vec![Problem::new("BEGIN", "problem-holiday-no-calendar")];
    if deepest_nesting(&text) > DEEPEST_NESTING {
        return Err(no_calendar());
    }
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).map_err(|_| no_calendar())?;
    let numbered = text.lines().zip(1u64..);
    let lines =
        numbered.filter(|(line, _)| line.trim() == "BEGIN:VEVENT").map(|(_, number)| number);
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    let found = events.zip(lines).map(|(event, line)| {
        let holiday = from_event(event, land).map_err(|problem| problem.at_line(line))?;
        Ok(vec![holiday])
    });
    all_or_problems(found, "VEVENT")
}

/// One event of the iCalendar.
fn from_event(event: &Component<'_>, land: Land) -> Result<SchoolHoliday, Problem> {
    let value = |name: &str| {
        event.find_prop(name).map(|property| property.val.to_string()).unwrap_or_default()
    };
    let date = |name: &'static str, given: &str| {
        let day = given.get(..8).and_then(|day| NaiveDate::parse_from_str(day, "%Y%m%d").ok());
        day.ok_or_else(|| Problem::new(name, "problem-holiday-date").with("value", given))
    };
    let start = date("DTSTART", &value("DTSTART"))?;
    let end = match value("DTEND") {
        given if given.is_empty() => start,
        given => {
            let end = date("DTEND", &given)?;
            let ends_within_the_day = given.get(9..15).is_some_and(|time| time != "000000");
            if ends_within_the_day || end == start { end } else { end.pred_opt().unwrap_or(end) }
        }
    };
    if end < start {
        return Err(Problem::new("DTEND", "problem-holiday-ends-before-start").with("value", end));
    }
    Ok(SchoolHoliday { land, start, end, name: value("SUMMARY") })
}

/// The most components that stand inside one another.
fn deepest_nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for line in text.lines() {
        let keyword = line.trim_start().get(..6).unwrap_or_default();
        if keyword.eq_ignore_ascii_case("BEGIN:") {
            depth += 1;
            deepest = deepest.max(depth);
        } else if keyword.get(..4).is_some_and(|word| word.eq_ignore_ascii_case("END:")) {
            depth = depth.saturating_sub(1);
        }
    }
    deepest
}

/// The text of a file in UTF-8, with or without its mark, or else in the encoding of old Windows programs.
fn text_of(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// A row that the CSV reader could not read.
fn unreadable(error: &csv::Error) -> Problem {
    let problem = Problem::new("row", "problem-holiday-row").with("value", error);
    match error.position() {
        Some(position) => problem.at_line(position.line()),
        None => problem,
    }
}
