//! CSV as offices send it: UTF-8 or old Windows letters, semicolons, commas or tabs, headings in English or German.
//! One row is one offer; what has no column of its own travels as JSON in the column `more`.

mod cell;
mod write;

pub use write::CsvWriter;
pub(super) use write::{cells, columns};

use super::input::{Encoding, Input, unreadable};
use super::row::{FIELDS, Raw, meant, refused, row};
use super::{Defaults, Head, Row};
use crate::error::Problem;
use crate::language::Tag;
use ::csv::{Reader, ReaderBuilder, StringRecord};
pub(super) use cell::guard;
use cell::unguard;
use encoding_rs::{CoderResult, Decoder, WINDOWS_1252};
use serde_json::{Map, Value};
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

/// The fields whose text may stand in a column for each language, such as `title_de`.
const TEXTS: &[&str] =
    &["title", "summary", "description", "cost_note", "registration_note", "directions"];

/// The longest heading, in bytes.
const LONGEST_HEADING: u64 = 1 << 20;

/// Reads the heading: it must have an identifier and a title, and names no column twice.
pub(super) fn head(input: &Input) -> Result<Head, Problem> {
    let table = Table::open(input)?;
    let unknown =
        table.columns.iter().filter(|column| !column.is_empty() && !is_known(column)).map(
            |column| match meant(column) {
                Some(near) => format!("{column} (→ {near}?)"),
                None => column.clone(),
            },
        );
    Ok(Head { unknown: unknown.collect(), ..Head::default() })
}

/// Reads row after row.
pub(super) fn rows(
    input: &Input,
    defaults: &Defaults,
    each: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    let mut table = Table::open(input)?;
    let mut record = StringRecord::new();
    loop {
        table.meter.row_begins();
        let read = table.reader.read_record(&mut record);
        let line = record.position().map_or(1, ::csv::Position::line) + table.lines_before;
        if !read.map_err(|error| table.meter.problem(|| broken(&error, line)))? {
            return Ok(());
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if !each(table.row(&record, line, defaults)) {
            return Ok(());
        }
    }
}

/// A file whose heading has been read.
struct Table {
    reader: Reader<Letters>,
    meter: Rc<super::input::Meter>,
    columns: Vec<String>,
    lines_before: u64,
}

impl Table {
    fn open(input: &Input) -> Result<Self, Problem> {
        let encoding = input.encoding()?;
        let (source, meter) = input.metered()?;
        let mut source = Letters::new(BufReader::new(source), encoding);
        let first = source.first_line()?;
        let stated =
            first.trim_end().strip_prefix("sep=").and_then(|between| between.bytes().next());
        let (delimiter, lines_before) = match stated {
            Some(delimiter) => {
                source.position = first.len();
                (delimiter, 1)
            }
            None => (delimiter(&first), 0),
        };
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .has_headers(false)
            .from_reader(source);
        let mut heading = StringRecord::new();
        reader.read_record(&mut heading).map_err(|error| meter.problem(|| broken(&error, 1)))?;
        let columns: Vec<String> = heading.iter().map(field).collect();
        check(&columns)?;
        Ok(Self { reader, meter, columns, lines_before })
    }

    /// A record as a row; cells without a known column are left out.
    fn row(&self, record: &StringRecord, line: u64, defaults: &Defaults) -> Row {
        if record.len() != self.columns.len() {
            let problem = Problem::new("", "problem-columns")
                .with("found", record.len())
                .with("expected", self.columns.len());
            return refused(line, problem);
        }
        let cells = self.columns.iter().zip(record);
        let cells = cells.filter(|(column, cell)| !cell.trim().is_empty() && is_known(column));
        let (more, cells) = cells.partition::<Vec<_>, _>(|(column, _)| is_more(column));
        let mut properties = Map::new();
        let more: String = more.into_iter().map(|(_, part)| unguard(part)).collect();
        if !more.is_empty() {
            properties = match serde_json::from_str(&more) {
                Ok(properties) => properties,
                Err(error) => {
                    let problem = Problem::new("more", "problem-shape").with("value", error);
                    return refused(line, problem);
                }
            };
        }
        for (column, cell) in cells {
            properties.insert(column.clone(), Value::String(unguard(cell).into_owned()));
        }
        let raw = Raw { line, id: None, geometry: None, properties };
        row(raw, defaults, "")
    }
}

/// A heading needs an identifier and a title, each column once.
fn check(columns: &[String]) -> Result<(), Problem> {
    let has = |name: &str| columns.iter().any(|column| column == name);
    if !has("id") {
        return Err(Problem::new("id", "problem-column-missing").with("value", "id").at_line(1));
    }
    if !columns.iter().any(|column| {
        column == "title"
            || column == "more"
            || text_of(column).is_some_and(|(name, _)| name == "title")
    }) {
        return Err(Problem::new("title", "problem-column-missing")
            .with("value", "title")
            .at_line(1));
    }
    let mut sorted: Vec<&String> = columns.iter().filter(|column| is_known(column)).collect();
    sorted.sort_unstable();
    match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(Problem::new(pair[0].as_str(), "problem-column-twice")
            .with("value", pair[0])
            .at_line(1)),
        None => Ok(()),
    }
}

fn is_known(column: &str) -> bool {
    FIELDS.contains(&column) || text_of(column).is_some() || is_more(column)
}

/// Whether it holds what has no column of its own, or goes on with that where one cell was too small.
fn is_more(column: &str) -> bool {
    let part = column.strip_prefix("more_").map(|part| part.parse::<u8>().is_ok());
    part.unwrap_or(column == "more")
}

/// The text and the language that a column such as `title_de` names.
fn text_of(column: &str) -> Option<(&'static str, Tag)> {
    TEXTS.iter().find_map(|name| {
        let tag = column.strip_prefix(name)?.strip_prefix('_')?;
        Some((*name, Tag::parse(&tag.replace('_', "-"))?))
    })
}

/// The headings in German, each with the field that it means.
const GERMAN: &[(&str, &str)] = &[
    ("kennung", "id"),
    ("nummer", "id"),
    ("titel", "title"),
    ("bezeichnung", "title"),
    ("kurztext", "summary"),
    ("zusammenfassung", "summary"),
    ("beschreibung", "description"),
    ("kategorie", "category"),
    ("kategorien", "category"),
    ("zielgruppe", "target_group"),
    ("zielgruppen", "target_group"),
    ("sprache", "languages"),
    ("sprachen", "languages"),
    ("träger", "organisation"),
    ("traeger", "organisation"),
    ("einrichtung", "organisation"),
    ("anbieter", "organisation"),
    ("organization", "organisation"),
    ("straße", "street"),
    ("strasse", "street"),
    ("anschrift", "street"),
    ("plz", "postal_code"),
    ("postleitzahl", "postal_code"),
    ("ort", "locality"),
    ("stadt", "locality"),
    ("ortsteil", "area"),
    ("stadtteil", "area"),
    ("telefon", "phone"),
    ("tel", "phone"),
    ("e_mail", "email"),
    ("mail", "email"),
    ("webseite", "website"),
    ("internet", "website"),
    ("url", "website"),
    ("öffnungszeiten", "opening_hours"),
    ("oeffnungszeiten", "opening_hours"),
    ("längengrad", "lon"),
    ("laengengrad", "lon"),
    ("lng", "lon"),
    ("longitude", "lon"),
    ("breitengrad", "lat"),
    ("latitude", "lat"),
    ("kosten", "cost"),
    ("kostenlos", "free"),
    ("rollstuhl", "wheelchair"),
    ("barrierefrei", "wheelchair"),
    ("kinderbetreuung", "childcare"),
    ("nur_für_frauen", "women_only"),
    ("nur_fuer_frauen", "women_only"),
    ("schlagworte", "tags"),
];

/// The field that a heading means: small letters, `_` for blanks and hyphens, or the German word.
fn field(heading: &str) -> String {
    let name = unguard(heading).trim().to_lowercase();
    let name = name.replace(|c: char| c.is_whitespace() || c == '-', "_");
    let german = GERMAN.iter().find(|(german, _)| *german == name);
    german.map_or(name, |(_, field)| (*field).to_owned())
}

/// The delimiter that stands most often in the heading, outside quotes.
pub(super) fn delimiter(heading: &str) -> u8 {
    let count = |delimiter: char| {
        heading.split('"').step_by(2).flat_map(str::chars).filter(|c| *c == delimiter).count()
    };
    let best =
        [',', ';', '\t'].into_iter().max_by_key(|delimiter| (count(*delimiter), *delimiter == ','));
    best.map_or(b',', |delimiter| delimiter as u8)
}

/// A cell as it was before an export kept it from being taken for a formula.
pub(super) fn unguarded(cell: &str) -> String {
    unguard(cell).into_owned()
}

/// Whether every column of a table is one of ours, and it knows our own identifiers: then one of our exports wrote it.
pub(super) fn is_ours(columns: &[String]) -> bool {
    let part = |column: &str| column.starts_with("more_");
    let known = |column: &String| is_known(&field(column)) || part(column);
    let named = |name: &str| columns.iter().any(|column| field(column) == name);
    named("uuid") && named("id") && columns.iter().all(known)
}

pub(super) fn broken(error: &::csv::Error, line: u64) -> Problem {
    match error.kind() {
        ::csv::ErrorKind::Utf8 { .. } => Problem::new("file", "problem-encoding").at_line(line),
        _ => Problem::new("file", "problem-file-unreadable").with("value", error).at_line(line),
    }
}

/// A reader that gives UTF-8, whatever the file is written in.
pub(super) struct Letters {
    source: BufReader<super::input::Metered>,
    decoder: Option<Decoder>,
    /// Letters that are decoded and not yet handed on, from `position`.
    ready: Vec<u8>,
    position: usize,
}

impl Letters {
    pub(super) fn new(source: BufReader<super::input::Metered>, encoding: Encoding) -> Self {
        let decoder = (encoding == Encoding::Windows1252)
            .then(|| WINDOWS_1252.new_decoder_without_bom_handling());
        Self { source, decoder, ready: Vec::new(), position: 0 }
    }

    /// The first line, which stays to be read.
    pub(super) fn first_line(&mut self) -> Result<String, Problem> {
        let mut line = Vec::new();
        (&mut self.source)
            .take(LONGEST_HEADING)
            .read_until(b'\n', &mut line)
            .map_err(unreadable)?;
        if let Some(decoder) = &mut self.decoder {
            let mut text = String::with_capacity(line.len() * 3 + 16);
            drop(decoder.decode_to_string(&line, &mut text, false));
            line = text.into_bytes();
        }
        self.ready = line;
        Ok(String::from_utf8_lossy(&self.ready).into_owned())
    }
}

impl Read for Letters {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.position < self.ready.len() {
            let count = (&self.ready[self.position..]).read(into)?;
            self.position += count;
            return Ok(count);
        }
        let Some(decoder) = &mut self.decoder else {
            return self.source.read(into);
        };
        let chunk = self.source.fill_buf()?;
        // One byte of old Windows makes at most three of UTF-8.
        let mut text = vec![0; chunk.len() * 3 + 16];
        let (result, read, written, _) = decoder.decode_to_utf8(chunk, &mut text, chunk.is_empty());
        debug_assert_eq!(result, CoderResult::InputEmpty);
        self.source.consume(read);
        text.truncate(written);
        (self.ready, self.position) = (text, 0);
        let count = self.ready.as_slice().read(into)?;
        self.position = count;
        Ok(count)
    }
}
