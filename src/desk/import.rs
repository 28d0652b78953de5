//! Imports: a file is checked whole before anything of it is stored, staged in batches, and switched on at once.
//!
//! It is read twice, so that a million rows need no more memory than their identifiers.

mod organisations;
mod preview;
mod rows;
mod staging;

pub(super) use preview::foresee;
pub use preview::{Foreseen, RowState};

use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Defaults;
use crate::exchange::Head;
use crate::exchange::Input;
use crate::exchange::{head, offer_id};
use crate::language::Tag;
use crate::network::Network;
use crate::store::By;
use crate::store::Store;
use crate::store::Tally;
use crate::vocabulary::Category;
use chrono::{DateTime, Utc};
use organisations::Organisations;
use staging::Staging;
use uuid::Uuid;

/// How an import is to be done.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The source of rows that name none; it goes before the one that the file names.
    pub source: Option<String>,
    /// The language of texts that name none; it goes before the one that the file names.
    pub language: Option<Tag>,
    /// The organisation of rows that name none.
    pub organisation: Option<String>,
    /// What rows are about that say nothing of it.
    pub category: Option<Category>,
    /// When offers that say nothing of it were last confirmed.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Only say what would happen.
    pub dry_run: bool,
    /// Import the good rows where others are bad.
    pub good_rows: bool,
    /// Withdraw what the source no longer has; otherwise it stays.
    pub replace: bool,
}

/// What became of an import.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What became of the good rows; all nought where nothing was imported.
    pub tally: Tally,
    /// How many rows are bad.
    pub refused: u64,
    /// What is wrong, with line and field; the first thousand.
    pub problems: Vec<Problem>,
    /// How many problems there are besides.
    pub more_problems: u64,
    /// Columns and properties that mean nothing here and were left out.
    pub unknown: Vec<String>,
    /// How many good rows lie outside the box of the network's boundary.
    pub outside: u64,
    /// The line of the first of them.
    pub first_outside: Option<u64>,
    /// How many offers were withdrawn, or would be.
    pub withdrawn: u64,
    /// Whether the good rows are on the map now.
    pub imported: bool,
}

/// What is going on, for whoever shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The file is read and checked.
    Checking,
    /// The good rows are stored.
    Storing,
}

/// Imports a file into a network. Bad rows are no error: they are in the report, and nothing is imported then unless it is wanted.
/// Errors: the file cannot be read at all, or the database does not do its part.
pub async fn import(
    store: &Store,
    network: &Network,
    input: &Input,
    wanted: &Wanted,
    by: By<'_>,
    phase: impl Fn(Phase),
) -> Result<Report> {
    phase(Phase::Checking);
    let known = store.organisations(network.id).await?;
    let (file, bounds) = (input.clone(), network.ground.bounds());
    let (wanted_here, id) = (wanted.clone(), network.id);
    let (job, checked) = blocking(move || {
        let head = head(&file)?;
        let job = Job::new(id, head, &wanted_here, bounds);
        let checked = rows::check(&file, &job)?;
        Ok((job, checked))
    })
    .await?;
    let mut report = checked.report();
    report.unknown.extend(job.head.unknown.iter().cloned());
    // A file without offers still brings members, or takes away what its source had.
    let emptied = wanted.replace && report.refused == 0;
    let matters = emptied || !job.head.organisations.is_empty();
    let nothing = checked.good == 0 && !(matters && job.source.is_some());
    if nothing || (report.refused > 0 && !wanted.good_rows) {
        return Ok(report);
    }
    phase(Phase::Storing);
    let organisations = Organisations::new(&job, known, &checked.organisations);
    let staging = Staging { store, network: network.id, wanted, by };
    staging.run(input, job, checked, organisations, &mut report).await?;
    Ok(report)
}

/// What holds for all rows of one import.
#[derive(Debug, Clone)]
struct Job {
    network: Uuid,
    head: Head,
    source: Option<String>,
    defaults: Defaults,
}

impl Job {
    fn new(network: Uuid, head: Head, wanted: &Wanted, bounds: crate::geo::Bounds) -> Self {
        let language = wanted.language.clone().or_else(|| head.language.clone());
        let defaults = Defaults {
            language: language.unwrap_or(Tag::from(crate::language::Interface::De)),
            organisation: wanted.organisation.clone(),
            category: wanted.category,
            bounds: Some(bounds),
        };
        let source = wanted.source.clone().or_else(|| head.source.clone());
        Self { network, head, source, defaults }
    }

    /// The source of a row and the identifier of its offer.
    fn identity(&self, row: &crate::exchange::OfferRow) -> Option<(String, Uuid)> {
        let source = row.source.clone().or_else(|| self.source.clone())?;
        let id = row.uuid.unwrap_or_else(|| offer_id(self.network, &source, &row.id));
        Some((source, id))
    }
}

/// Reads on a thread where reading may take its time.
async fn blocking<T: Send + 'static>(
    read: impl FnOnce() -> Result<T, Vec<Problem>> + Send + 'static,
) -> Result<T> {
    let read = tokio::task::spawn_blocking(read).await.map_err(broke_off)?;
    read.map_err(Error::Invalid)
}

fn broke_off(why: tokio::task::JoinError) -> crate::error::Error {
    Error::Broken(format!("the reading of the file broke off: {why}"))
}
