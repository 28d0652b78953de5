//! The formats that offers come in and go out by: GeoJSON (also one feature a line) and CSV, read and written as a stream;
//! they go out as Excel workbooks, calendars, Atom feeds and linked data too; houses with their coordinates come in from OpenStreetMap and CSV.
//! Pure reading and writing: this room knows files and rows, neither the database nor who may publish.

use crate::error::Problem;
use crate::geo::Bounds;
use crate::language::Tag;
use crate::offer::Content;
use crate::organisation::Organisation;
use crate::vocabulary::Category;
use crate::vocabulary::MembershipState;
use chrono::{DateTime, Utc};
use uuid::Uuid;

mod atom;
mod book;
mod csv;
mod dated;
mod dcat;
mod document;
mod entry;
mod feature;
mod fields;
mod geojson;
mod houses;
mod hsds;
mod ical;
mod input;
mod jsonld;
mod place;
mod plan;
mod properties;
mod row;
mod table;
mod tabular;
#[cfg(test)]
mod tests;
mod texts;
mod words;
mod xlsx;

pub use self::atom::{FeedHead, atom};
pub use self::book::{Cell, ReportTable, book, long_csv};
pub use self::csv::CsvWriter;
pub use self::dated::dated;
pub use self::dcat::{Catalogue, dcat, json_ld, turtle};
pub use self::document::{
    Sent, document, faults, organisation_document, revision_of, sent, with_hidden, with_rest,
    written,
};
pub use self::entry::{Entry, public};
pub use self::feature::{PROPERTIES, PropertyKind, feature};
pub use self::geojson::GeoJsonWriter;
pub use self::houses::{Projection, houses, is_osm};
pub use self::hsds::{
    Depth, MOST, TERMS, Taxonomy, Term, at_location_id, hsds_at_location, hsds_openapi,
    hsds_organization, hsds_service,
};
pub use self::ical::{CalendarHead, MeetingFile, ical, ical_of, meeting_ical, schedule_from_ical};
pub use self::input::{Input, Kind, LONGEST_ROW};
pub use self::jsonld::{linked_list, linked_network, linked_offer, linked_organisation, script};
pub use self::plan::{
    LEFT_OUT, Located, Plan, Question, Reader, Reading, TARGETS, TEXTS, VOCABULARIES, folded,
    is_target, known_values, questions, shape, text_in, unmatched,
};
pub use self::table::{table_csv, table_xlsx};
pub use self::tabular::{Table, TableKind, TableRow, read_table};
pub use self::xlsx::XlsxWriter;

/// What a file says before any of its offers: its source, its language and the organisations.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Head {
    /// The name of the source, one for all its files.
    pub source: Option<String>,
    /// The language of texts that name none.
    pub language: Option<Tag>,
    /// The organisations that the offers name.
    pub organisations: Vec<OrganisationRow>,
    /// The columns or properties of the heading that mean nothing here and are left out (CSV only).
    pub unknown: Vec<String>,
}

/// An organisation as a file names it.
#[derive(Debug, Clone, PartialEq)]
pub struct OrganisationRow {
    /// What offers of the file call it.
    pub key: String,
    /// Its identifier, where the file was exported from here.
    pub id: Option<Uuid>,
    /// What it says of itself; its own identifier is set by whoever takes it in.
    pub organisation: Organisation,
    /// How it stands to the network.
    pub state: MembershipState,
    /// Whether its changes go live at once.
    pub trusted: bool,
}

impl OrganisationRow {
    /// An organisation of ours as an export names it: by its identifier, since names may repeat.
    pub fn ours(organisation: Organisation, state: MembershipState, trusted: bool) -> Self {
        Self {
            key: organisation.id.to_string(),
            id: Some(organisation.id),
            organisation,
            state,
            trusted,
        }
    }
}

/// An offer as a file names it.
#[derive(Debug, Clone, PartialEq)]
pub struct OfferRow {
    /// The source's own identifier.
    pub id: String,
    /// The source, where it differs from that of the file.
    pub source: Option<String>,
    /// Our identifier, where the file was exported from here.
    pub uuid: Option<Uuid>,
    /// The key or the name of the responsible organisation.
    pub organisation: String,
    /// The keys or names of the others that run it too; their identifiers are not in `content` yet.
    pub co_organisers: Vec<String>,
    /// When somebody last said that it still holds.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// What it is.
    pub content: Content,
}

/// A row that was read: a good offer, or everything that is wrong with it.
#[derive(Debug)]
pub struct Row {
    /// The line of the file where it begins, from 1.
    pub line: u64,
    /// The offer, or the problems with their fields.
    pub offer: Result<Box<OfferRow>, Vec<Problem>>,
    /// Properties that mean nothing here and are left out.
    pub unknown: Vec<String>,
}

/// What rows are read with: what the file or the command line says for all of them.
#[derive(Debug, Clone)]
pub struct Defaults {
    /// The language of texts that name none.
    pub language: Tag,
    /// The organisation of rows that name none.
    pub organisation: Option<String>,
    /// What rows are about that say nothing of it.
    pub category: Option<Category>,
    /// Where the network lies, to notice coordinates that are swapped.
    pub bounds: Option<Bounds>,
}

/// Whether one of our own exports wrote a table: then it is read without any plan.
pub fn is_ours(table: &Table) -> bool {
    table.kind != TableKind::GeoJson
        && table.kind != TableKind::Json
        && csv::is_ours(&table.columns)
}

/// Whether one of our own exports wrote a GeoJSON file: its offers carry the version of their content.
pub fn is_our_geojson(table: &Table) -> bool {
    let has = |name: &str| table.columns.iter().any(|column| column == name);
    table.kind == TableKind::GeoJson && has("v") && has("uuid") && has("organisation")
}

/// Reads what a file says before any of its offers; a problem means that the file cannot be read at all.
pub fn head(input: &Input) -> Result<Head, Vec<Problem>> {
    match input.kind().map_err(|problem| vec![problem])? {
        Kind::Collection => geojson::head(input),
        Kind::Sequence => Ok(Head::default()),
        Kind::Csv => csv::head(input).map_err(|problem| vec![problem]),
    }
}

/// Reads row after row and hands each over, until `each` says false; a problem means that the rest cannot be read.
pub fn rows(
    input: &Input,
    defaults: &Defaults,
    each: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    match input.kind()? {
        Kind::Collection => geojson::rows(input, defaults, each),
        Kind::Sequence => geojson::sequence(input, defaults, each),
        Kind::Csv => csv::rows(input, defaults, each),
    }
}

/// The identifier of an imported offer: the same for every import of the same thing into the same network.
pub fn offer_id(network: Uuid, source: &str, id: &str) -> Uuid {
    Uuid::new_v5(&network, format!("offer:{source}:{id}").as_bytes())
}

/// The identifier of an imported organisation: the same for every import of the same key into the same network.
pub fn organisation_id(network: Uuid, key: &str) -> Uuid {
    Uuid::new_v5(&network, format!("organisation:{key}").as_bytes())
}
