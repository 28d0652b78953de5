//! Houses out of a CSV: with a heading in German or English, or without one in the form of the official "Hauskoordinaten"
//! (HK-DE), with degrees or with the metres of UTM.

use super::Projection;
use crate::addresses::Listed;
use crate::error::Problem;
use crate::exchange::csv::{Letters, broken, delimiter};
use crate::exchange::input::{Input, Meter};
use crate::geo::Point;
use ::csv::{Reader, ReaderBuilder, StringRecord};
use std::io::BufReader;
use std::rc::Rc;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Street,
    Number,
    Suffix,
    PostalCode,
    Locality,
    LocalityMore,
    District,
    East,
    North,
    Projection,
}

use Field::{District, East, Locality, LocalityMore, North, Number, PostalCode, Street, Suffix};

/// The headings, in small letters with `_` for blanks and hyphens.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Street,
        &[
            "street",
            "straße",
            "strasse",
            "str",
            "stn",
            "strassenname",
            "straßenname",
            "strname",
            "addr:street",
        ],
    ),
    (
        Number,
        &[
            "number",
            "house_number",
            "housenumber",
            "hausnummer",
            "hausnr",
            "hsnr",
            "hnr",
            "nr",
            "addr:housenumber",
        ],
    ),
    (
        Suffix,
        &["suffix", "zusatz", "hausnummernzusatz", "hausnrzusatz", "hnr_zusatz", "hnrz", "adz"],
    ),
    (PostalCode, &["postal_code", "postcode", "zip", "plz", "postleitzahl", "addr:postcode"]),
    (
        Locality,
        &[
            "locality",
            "city",
            "town",
            "ort",
            "ortsname",
            "stadt",
            "gemeinde",
            "gemeindename",
            "onm",
            "postort",
            "addr:city",
        ],
    ),
    (LocalityMore, &["zon", "ortszusatz"]),
    (
        District,
        &["district", "suburb", "ortsteil", "ortsteilname", "stadtteil", "pot", "addr:suburb"],
    ),
    (
        East,
        &[
            "lon",
            "lng",
            "long",
            "longitude",
            "längengrad",
            "laengengrad",
            "x",
            "e",
            "east",
            "easting",
            "ost",
            "ostwert",
            "rechtswert",
            "rw",
            "x_koordinate",
        ],
    ),
    (
        North,
        &[
            "lat",
            "latitude",
            "breitengrad",
            "y",
            "n",
            "north",
            "northing",
            "nord",
            "nordwert",
            "hochwert",
            "hw",
            "y_koordinate",
        ],
    ),
    (Field::Projection, &["epsg", "crs", "srs"]),
];

/// The columns of HK-DE, which has no heading: NBA, OI, QUA, LAN, RBZ, KRS, GMD, OTT, SSS, HNR, ADZ, east, north, STN, PLZ, ONM,
/// ZON, POT.
const OFFICIAL: [(Field, usize); 9] = [
    (Number, 9),
    (Suffix, 10),
    (East, 11),
    (North, 12),
    (Street, 13),
    (PostalCode, 14),
    (Locality, 15),
    (LocalityMore, 16),
    (District, 17),
];

/// Which column holds what.
struct Columns {
    fields: Vec<(Field, usize)>,
    count: usize,
}

/// Reads all rows.
pub fn houses(
    input: &Input,
    projection: Option<Projection>,
    each: &mut dyn FnMut(Result<Listed, Problem>),
) -> Result<(), Problem> {
    let (mut reader, meter) = open(input)?;
    let mut record = StringRecord::new();
    let mut columns: Option<Columns> = None;
    loop {
        meter.row_begins();
        let read = reader.read_record(&mut record);
        let line = record.position().map_or(1, ::csv::Position::line);
        if !read.map_err(|error| problem(&meter, &error, line))? {
            break;
        }
        let empty = record.iter().all(|cell| cell.trim().is_empty());
        if empty || record.get(0).is_some_and(|cell| cell.starts_with('#')) {
            continue;
        }
        let is_first = columns.is_none();
        let known = match columns.take() {
            Some(known) => known,
            None => Columns::of(&record).map_err(|problem| problem.at_line(line))?,
        };
        let known = columns.insert(known);
        // A heading is no house.
        if is_first && known.count > 0 {
            continue;
        }
        each(known.house(&record, projection).map_err(|problem| problem.at_line(line)));
    }
    match columns {
        Some(_) => Ok(()),
        None => Err(Problem::new("file", "problem-file-empty")),
    }
}

/// The rows of a file, whatever stands between its cells.
fn open(input: &Input) -> Result<(Reader<Letters>, Rc<Meter>), Problem> {
    let (source, meter) = input.metered()?;
    let mut source = Letters::new(BufReader::new(source), input.encoding()?);
    let between = delimiter(&source.first_line()?);
    let mut reader = ReaderBuilder::new();
    let reader = reader.delimiter(between).flexible(true).has_headers(false);
    Ok((reader.from_reader(source), meter))
}

fn problem(meter: &Rc<Meter>, error: &::csv::Error, line: u64) -> Problem {
    meter.problem(|| broken(error, line))
}

impl Columns {
    /// What the columns are, by the heading, or by their shape where the first row is none.
    fn of(first: &StringRecord) -> Result<Self, Problem> {
        let named = |(at, heading): (usize, &str)| {
            let name = heading.trim().trim_start_matches('\u{feff}').to_lowercase();
            let name = name.replace(|c: char| c.is_whitespace() || c == '-', "_");
            let known = HEADINGS.iter().find(|(_, names)| names.contains(&name.as_str()));
            known.map(|(field, _)| (*field, at))
        };
        let official = |at: usize| first.get(at).and_then(number).is_some_and(|v| v > 1_000.0);
        if first.len() >= 15 && official(11) && official(12) {
            return Ok(Self { fields: OFFICIAL.to_vec(), count: 0 });
        }
        let fields: Vec<(Field, usize)> = first.iter().enumerate().filter_map(named).collect();
        for (field, name) in [(Street, "street"), (Number, "number"), (East, "lon"), (North, "lat")]
        {
            if !fields.iter().any(|(known, _)| *known == field) {
                let names = HEADINGS.iter().find(|(known, _)| *known == field);
                let names = names
                    .map_or(String::new(), |(_, names)| names[..5.min(names.len())].join(", "));
                return Err(Problem::new(name, "problem-column-missing").with("value", names));
            }
        }
        Ok(Self { fields, count: first.len() })
    }

    fn cell<'r>(&self, record: &'r StringRecord, field: Field) -> &'r str {
        let mut cells = self.fields.iter().filter(|(known, _)| *known == field);
        let filled = cells
            .find_map(|(_, at)| record.get(*at).map(str::trim).filter(|cell| !cell.is_empty()));
        filled.unwrap_or_default()
    }

    fn house(
        &self,
        record: &StringRecord,
        projection: Option<Projection>,
    ) -> Result<Listed, Problem> {
        if self.count > 0 && record.len() != self.count {
            return Err(Problem::new("", "problem-columns")
                .with("found", record.len())
                .with("expected", self.count));
        }
        let cell = |field| self.cell(record, field);
        for (field, name) in [(Street, "street"), (Number, "number")] {
            if !cell(field).chars().any(char::is_alphanumeric) {
                return Err(Problem::new(name, "problem-required"));
            }
        }
        let said = Projection::parse(cell(Field::Projection)).or(projection);
        let locality = format!("{} {}", cell(Locality), cell(LocalityMore));
        Ok(Listed {
            street: cell(Street).to_owned(),
            number: format!("{}{}", cell(Number), cell(Suffix)),
            postal_code: cell(PostalCode).to_owned(),
            locality: locality.trim().to_owned(),
            district: cell(District).to_owned(),
            point: point(cell(East), cell(North), said)?,
        })
    }
}

/// A number with a point or a German comma.
fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let plain = match cell.contains(',') {
        true => cell.replace('.', "").replace(',', "."),
        false => cell.to_owned(),
    };
    plain.parse().ok().filter(|value: &f64| value.is_finite())
}

/// The point of two cells: degrees, or metres whose zone stands before them, was said, or is asked for.
fn point(east: &str, north: &str, said: Option<Projection>) -> Result<Point, Problem> {
    let read = |field: &str, cell: &str| {
        number(cell).ok_or_else(|| Problem::new(field, "problem-number").with("value", cell))
    };
    let (mut east, mut north) = (read("lon", east)?, read("lat", north)?);
    let is_north = |metres: f64| (5_000_000.0..6_500_000.0).contains(&metres);
    if is_north(east) && !is_north(north) {
        // Surveyors call the north value x.
        (east, north) = (north, east);
    }
    let zone = (east / 1e6).floor();
    match said {
        _ if (31.0..=33.0).contains(&zone) => Point::from_utm(zone as u8, east % 1e6, north),
        Some(Projection::Utm(zone)) => Point::from_utm(zone, east, north),
        _ if east.abs() > 180.0 || north.abs() > 90.0 => {
            let value = format!("{east} {north}");
            Err(Problem::new("lon", "problem-crs-missing").with("value", value))
        }
        _ if (46.0..56.0).contains(&east) && (5.0..16.0).contains(&north) => {
            let swapped = Problem::new("lon", "problem-swapped");
            Err(swapped.with("lon", east).with("lat", north))
        }
        _ => Point::new(east, north),
    }
}
