//! Offers as rows of a spreadsheet; what fits into no column stands as JSON in `more`, so that the file is read again without loss.

use super::cell::{guard, list, plain};
use crate::exchange::OfferRow;
use crate::language::Tag;
use crate::language::Texts;
use crate::offer::Address;
use crate::offer::Content;
use crate::offer::Place;
use crate::offer::PlaceMode;
use crate::offer::VERSION;
use crate::schedule::Schedule;
use crate::vocabulary::Mode;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// The columns after the texts, in their order.
const COLUMNS: &[&str] = &[
    "purpose",
    "format",
    "category",
    "target_group",
    "languages",
    "lon",
    "lat",
    "place_mode",
    "place_name",
    "street",
    "postal_code",
    "locality",
    "area",
    "approximate",
    "opening_hours",
    "free",
    "registration_required",
    "age_min",
    "age_max",
    "women_only",
    "childcare",
    "wheelchair",
    "anonymous",
    "phone",
    "publish_phone",
    "email",
    "publish_email",
    "website",
    "expires",
    "protected",
    "example",
    "tags",
    "co_organisers",
    "confirmed_at",
    "source",
    "uuid",
    "more",
];

/// Writes offers as CSV: UTF-8 with its mark, semicolons, cells that no spreadsheet takes for formulas.
pub struct CsvWriter<W: Write> {
    into: ::csv::Writer<W>,
    languages: Vec<Tag>,
}

impl<W: Write> CsvWriter<W> {
    /// Begins a table with a text column for each of these languages.
    pub fn new(mut into: W, languages: Vec<Tag>) -> io::Result<Self> {
        // The mark tells Excel that these are not old Windows letters.
        into.write_all(b"\xef\xbb\xbf")?;
        let mut into = ::csv::WriterBuilder::new().delimiter(b';').from_writer(into);
        into.write_record(columns(&languages))?;
        Ok(Self { into, languages })
    }

    /// Adds an offer.
    pub fn offer(&mut self, row: &OfferRow) -> io::Result<()> {
        let mut cells = cells(row, &self.languages);
        let names = columns(&self.languages).into_iter();
        let record = names.map(|name| cells.remove(&name).unwrap_or_default());
        let record: Vec<String> = record.map(|cell| guard(&cell).into_owned()).collect();
        Ok(self.into.write_record(record)?)
    }

    /// Ends the table and gives back what it was written into.
    pub fn finish(self) -> io::Result<W> {
        self.into.into_inner().map_err(|error| error.into_error())
    }
}

/// The names of all columns, with those of the texts in these languages.
pub fn columns(languages: &[Tag]) -> Vec<String> {
    let texts =
        super::TEXTS.iter().flat_map(|name| languages.iter().map(move |tag| column(name, tag)));
    let first = ["id", "organisation"].map(str::to_owned).into_iter();
    first.chain(texts).chain(COLUMNS.iter().map(|name| (*name).to_owned())).collect()
}

fn column(name: &str, tag: &Tag) -> String {
    format!("{name}_{}", tag.as_str().to_lowercase())
}

/// What fits into cells, by column.
pub type Cells = BTreeMap<String, String>;

/// The cells of an offer by their columns; what fits into none stands in `more`.
pub fn cells(row: &OfferRow, languages: &[Tag]) -> Cells {
    let mut content = row.content.clone();
    let mut cells = identity(row);
    words(&mut content, &mut cells);
    lists(&mut content, &mut cells);
    place(&mut content.place, &mut cells);
    contact(&mut content, &mut cells);
    texts(&mut content, languages, &mut cells);
    cells.insert("more".into(), more(row, content));
    cells
}

/// What names the offer and whoever runs it.
fn identity(row: &OfferRow) -> Cells {
    let cells = [
        ("id", Some(row.id.clone())),
        ("organisation", Some(row.organisation.clone())),
        ("source", row.source.clone()),
        ("uuid", row.uuid.map(|uuid| uuid.to_string())),
        ("confirmed_at", row.confirmed_at.map(|at| at.to_rfc3339())),
        ("co_organisers", list(&row.co_organisers)),
    ];
    let cells = cells.into_iter();
    cells.filter_map(|(name, cell)| Some((name.to_owned(), cell?))).collect()
}

/// Single words, flags and numbers.
fn words(content: &mut Content, cells: &mut Cells) {
    let mut put = |name: &str, value: Option<String>| {
        drop(value.map(|value| cells.insert(name.to_owned(), value)))
    };
    let categories: Vec<&str> = content.categories.iter().map(|c| c.id()).collect();
    put("category", Some(categories.join("|")));
    put("purpose", Some(content.purpose.to_string()));
    put("format", Some(content.format.to_string()));
    put("wheelchair", content.wheelchair.take().map(|w| w.to_string()));
    put("expires", content.expires.take().map(|day| day.to_string()));
    let protected = content.protected.take();
    put("protected", protected.map(|flag| yes_or_no(flag).to_owned()));
    let flags = [
        ("women_only", &mut content.women_only),
        ("childcare", &mut content.childcare),
        ("anonymous", &mut content.anonymous),
        ("example", &mut content.example),
    ];
    for (name, flag) in flags {
        put(name, std::mem::take(flag).then(|| "yes".to_owned()));
    }
    if let Some(age) = content.age.take() {
        put("age_min", Some(age.min.to_string()));
        put("age_max", age.max.map(|age| age.to_string()));
    }
}

/// Lists and hours, where a cell can say them.
fn lists(content: &mut Content, cells: &mut Cells) {
    let targets: Vec<&str> = content.target_groups.drain(..).map(|group| group.id()).collect();
    cells.insert("target_group".into(), targets.join("|"));
    let spoken = &content.languages;
    if spoken
        .iter()
        .enumerate()
        .all(|(place, one)| spoken[..place].iter().all(|other| other.language != one.language))
    {
        let said = content.languages.drain(..).map(|one| match one.mode {
            Mode::Spoken => one.language.id().to_owned(),
            mode => format!("{}:{}", one.language.id(), mode.id()),
        });
        cells.insert("languages".into(), said.collect::<Vec<_>>().join("|"));
    }
    if let Some(tags) = list(&content.tags) {
        content.tags.clear();
        cells.insert("tags".into(), tags);
    }
    if let Some(hours) = opening_hours(&content.schedule) {
        content.schedule = Default::default();
        cells.insert("opening_hours".into(), hours);
    }
}

/// The hours that mean exactly this schedule, where OpenStreetMap's way of writing can say it.
fn opening_hours(schedule: &Schedule) -> Option<String> {
    let hours = schedule.to_opening_hours()?;
    let exact = Schedule::from_opening_hours(&hours).as_ref() == Ok(schedule);
    (exact && fits(&hours)).then_some(hours)
}

/// The place, all but the directions and the area's own point.
fn place(place: &mut Place, cells: &mut Cells) {
    if let Some(point) = place.point.take() {
        cells.insert("lon".into(), point.lon().to_string());
        cells.insert("lat".into(), point.lat().to_string());
    }
    let mode = match std::mem::take(&mut place.mode) {
        PlaceMode::Exact => "exact",
        PlaceMode::Area => "area",
        PlaceMode::None => "none",
        PlaceMode::Online => "online",
    };
    cells.insert("place_mode".into(), mode.into());
    line("place_name", &mut place.name, cells);
    if let Some(address) = &mut place.address {
        let mut said = line("street", &mut address.street, cells);
        said |= line("postal_code", &mut address.postal_code, cells);
        said |= line("locality", &mut address.locality, cells);
        // An empty address is one too; it stays in `more` unless its lines went into cells.
        if said && *address == Address::default() {
            place.address = None;
        }
    }
    let area = &mut place.area;
    if let Some(area) = area.take_if(|area| area.point.is_none() && fits(&area.name)) {
        cells.insert("area".into(), area.name);
    }
    if std::mem::take(&mut place.approximate) {
        cells.insert("approximate".into(), "yes".into());
    }
}

/// Moves a line into its cell and says whether it did.
fn line(name: &str, line: &mut Option<String>, cells: &mut Cells) -> bool {
    let said = line.take_if(|line| fits(line));
    said.map(|line| cells.insert(name.into(), line)).is_some()
}

fn contact(content: &mut Content, cells: &mut Cells) {
    let contact = &mut content.contact;
    for (name, channel) in [("phone", &mut contact.phone), ("email", &mut contact.email)] {
        if let Some(channel) = channel.take_if(|channel| fits(&channel.value)) {
            cells.insert(format!("publish_{name}"), yes_or_no(channel.public).into());
            cells.insert(name.into(), channel.value);
        }
    }
    line("website", &mut contact.website, cells);
}

fn texts(content: &mut Content, languages: &[Tag], cells: &mut Cells) {
    let fields: [(&str, &mut Texts); 6] = [
        ("title", &mut content.title),
        ("summary", &mut content.summary),
        ("description", &mut content.description),
        ("cost_note", &mut content.cost.note),
        ("registration_note", &mut content.registration.note),
        ("directions", &mut content.place.directions),
    ];
    for (name, texts) in fields {
        for tag in languages {
            if let Some(text) = plain(texts, tag) {
                cells.insert(column(name, tag), text);
            }
        }
    }
    let flags = [
        ("free", content.cost.free.take()),
        ("registration_required", content.registration.required.take()),
    ];
    for (name, flag) in flags {
        if let Some(flag) = flag {
            cells.insert(name.into(), yes_or_no(flag).into());
        }
    }
}

/// What is left, as JSON; nothing where nothing is.
fn more(row: &OfferRow, content: Content) -> String {
    let as_usual = content.v <= VERSION && content.rest.is_empty();
    let Ok(Value::Object(mut left)) = serde_json::to_value(&content) else {
        return String::new();
    };
    for said in ["purpose", "format", "categories", "co_organisers"] {
        left.remove(said);
    }
    if as_usual {
        left.remove("v");
    }
    if list(&row.co_organisers).is_none() {
        left.insert("co_organisers".into(), Value::from(row.co_organisers.clone()));
    }
    left.retain(|_, value| !value.as_object().is_some_and(Map::is_empty));
    if left.is_empty() { String::new() } else { Value::Object(left).to_string() }
}

/// Whether a cell gives a line back as it is.
fn fits(line: &str) -> bool {
    !line.is_empty() && line.trim() == line && !line.starts_with('{')
}

fn yes_or_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}
