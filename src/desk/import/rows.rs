//! The two passes over a file: one that checks every row, and one that hands the good ones on in batches.

use super::{Job, Report};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Input;
use crate::exchange::OfferRow;
use crate::exchange::Row;
use crate::exchange::rows;
use std::collections::{BTreeSet, HashMap, HashSet};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use uuid::Uuid;

/// How many problems are kept to be shown.
const KEPT: usize = 1_000;
/// How many rows go to the database at once.
const BATCH: usize = 1_000;
/// The most sources of one file.
const MOST_SOURCES: usize = 100;
/// The most unknown properties that are named.
const MOST_UNKNOWN: usize = 50;

/// Every identity of a file, with the number of the row that has it and its line.
pub(super) type Seen = HashMap<Uuid, (u64, u64)>;

/// What stands for a source's own identifier; sixteen bytes, however long that is.
pub(super) fn identity(source: &str, id: &str) -> Uuid {
    crate::exchange::offer_id(Uuid::nil(), source, id)
}

/// What the first pass found.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) good: u64,
    pub(super) seen: Seen,
    /// The names and keys of organisations that good rows mention.
    pub(super) organisations: HashSet<String>,
    pub(super) sources: BTreeSet<String>,
    refused: u64,
    problems: Vec<Problem>,
    more_problems: u64,
    unknown: BTreeSet<String>,
    outside: u64,
    first_outside: Option<u64>,
}

/// Checks every row of a file. Errors: the file cannot be read to its end.
pub(super) fn check(input: &Input, job: &Job) -> Result<Checked, Vec<Problem>> {
    let mut checked = Checked::default();
    let mut number = 0;
    rows(input, &job.defaults, &mut |row| {
        checked.row(row, number, job);
        number += 1;
        true
    })
    .map_err(|problem| vec![problem])?;
    Ok(checked)
}

impl Checked {
    fn row(&mut self, row: Row, number: u64, job: &Job) {
        for name in row.unknown {
            if self.unknown.len() < MOST_UNKNOWN {
                self.unknown.insert(name);
            }
        }
        match row.offer.and_then(|offer| {
            self.accept(*offer, number, row.line, job)
                .map_err(|problem| vec![problem.at_line(row.line)])
        }) {
            Ok(()) => self.good += 1,
            Err(problems) => {
                self.refused += 1;
                problems.into_iter().for_each(|problem| self.note(problem));
            }
        }
    }

    /// Keeps what is wrong; that no source is named is wrong with the file, whichever row it is found at, and is said once.
    fn note(&mut self, problem: Problem) {
        const NO_SOURCE: &str = "problem-source-missing";
        let said = |one: &Problem| one.key == NO_SOURCE;
        if said(&problem) {
            if !self.problems.iter().any(said) {
                self.problems.insert(0, Problem { line: None, ..problem });
            }
        } else if self.problems.len() < KEPT {
            self.problems.push(problem);
        } else {
            self.more_problems += 1;
        }
    }

    fn accept(
        &mut self,
        offer: OfferRow,
        number: u64,
        line: u64,
        job: &Job,
    ) -> Result<(), Problem> {
        let Some((source, _)) = job.identity(&offer) else {
            return Err(Problem::new("source", "problem-source-missing"));
        };
        if let Some((_, first)) = self.seen.get(&identity(&source, &offer.id)) {
            return Err(Problem::new("id", "problem-id-twice")
                .with("value", offer.id)
                .with("first", first));
        }
        if !self.sources.contains(&source) && self.sources.len() == MOST_SOURCES {
            return Err(Problem::new("source", "problem-too-many").with("most", MOST_SOURCES));
        }
        self.seen.insert(identity(&source, &offer.id), (number, line));
        self.sources.insert(source);
        let point = offer.content.place.point.zip(job.defaults.bounds);
        let away = point.is_some_and(|(point, bounds)| !bounds.contains(point));
        if away {
            self.outside += 1;
            self.first_outside.get_or_insert(line);
        }
        for name in std::iter::once(offer.organisation).chain(offer.co_organisers) {
            self.organisations.insert(name);
        }
        Ok(())
    }

    /// What there is to say so far.
    pub(super) fn report(&self) -> Report {
        Report {
            refused: self.refused,
            problems: self.problems.clone(),
            more_problems: self.more_problems,
            unknown: self.unknown.iter().cloned().collect(),
            outside: self.outside,
            first_outside: self.first_outside,
            ..Report::default()
        }
    }
}

/// A good row with its source and the identifier of its offer.
pub(super) struct Good {
    pub(super) row: OfferRow,
    pub(super) source: String,
    pub(super) id: Uuid,
}

/// Reads the file once more on a thread of its own and hands the good rows on; a few batches are all that is held.
pub(super) fn good(
    input: Input,
    job: Job,
    seen: Seen,
) -> (mpsc::Receiver<Vec<Good>>, JoinHandle<Result<Seen>>) {
    let (sender, batches) = mpsc::channel(2);
    let reading = tokio::task::spawn_blocking(move || {
        let mut batch = Vec::with_capacity(BATCH);
        let mut number = 0;
        let read = rows(&input, &job.defaults, &mut |row| {
            if let Some(good) =
                row.offer.ok().and_then(|offer| first_of_its_name(*offer, number, &job, &seen))
            {
                batch.push(good);
            }
            number += 1;
            // Nobody listens any more where storing has failed.
            batch.len() < BATCH
                || sender
                    .blocking_send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))
                    .is_ok()
        });
        read.map_err(|problem| Error::Invalid(vec![problem]))?;
        sender.blocking_send(batch).ok();
        Ok(seen)
    });
    (batches, reading)
}

/// The row, unless another one of its identity came first.
fn first_of_its_name(row: OfferRow, number: u64, job: &Job, seen: &Seen) -> Option<Good> {
    let (source, id) = job.identity(&row)?;
    let first = seen.get(&identity(&source, &row.id)).is_some_and(|(first, _)| *first == number);
    first.then_some(Good { row, source, id })
}
