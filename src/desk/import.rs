//! Imports: a file is checked whole before anything of it is stored, staged in batches, and switched on at once.
//!
//! It is read twice, so that a million rows need no more memory than their identifiers.

mod organisations;
mod rows;

use super::export::OURS;

use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Defaults;
use crate::exchange::Head;
use crate::exchange::Input;
use crate::exchange::{head, offer_id};
use crate::language::Tag;
use crate::network::Network;
use crate::offer::Offer;
use crate::offer::Source;
use crate::store::By;
use crate::store::Import;
use crate::store::Offers;
use crate::store::Store;
use crate::store::Tally;
use chrono::{DateTime, Utc};
use organisations::Organisations;
use rows::{Checked, Good};
use std::collections::{BTreeSet, HashMap};
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
    let nothing = checked.good == 0 && job.head.organisations.is_empty();
    if nothing || (report.refused > 0 && !wanted.good_rows) {
        return Ok(report);
    }
    phase(Phase::Storing);
    let organisations = Organisations::new(&job, known, &checked.organisations);
    let staging = Staging {
        store,
        network: network.id,
        wanted,
        by,
    };
    staging
        .run(input, job, checked, organisations, &mut report)
        .await?;
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
            bounds: Some(bounds),
        };
        let source = wanted.source.clone().or_else(|| head.source.clone());
        Self {
            network,
            head,
            source,
            defaults,
        }
    }

    /// The source of a row and the identifier of its offer.
    fn identity(&self, row: &crate::exchange::OfferRow) -> Option<(String, Uuid)> {
        let source = row.source.clone().or_else(|| self.source.clone())?;
        let id = row
            .uuid
            .unwrap_or_else(|| offer_id(self.network, &source, &row.id));
        Some((source, id))
    }
}

/// Brings good rows into the database.
struct Staging<'a> {
    store: &'a Store,
    network: Uuid,
    wanted: &'a Wanted,
    by: By<'a>,
}

impl Staging<'_> {
    async fn run(
        &self,
        input: &Input,
        job: Job,
        checked: Checked,
        organisations: Organisations,
        report: &mut Report,
    ) -> Result<()> {
        let mut imports: HashMap<String, Import> = HashMap::new();
        for source in checked
            .sources
            .iter()
            .chain(&job.source)
            .collect::<BTreeSet<_>>()
        {
            let import = self
                .store
                .begin_import(self.network, source, self.by)
                .await?;
            imports.insert(source.clone(), import);
        }
        let staged = self
            .stage(input, job, checked, organisations, &imports, report)
            .await;
        let (seen, by_hand) = match staged {
            Ok(staged) => staged,
            Err(why) => {
                self.abandon(&imports).await;
                return Err(elsewhere(why));
            }
        };
        let gone = match self.wanted.replace {
            true => self.gone(&imports, seen).await?,
            false => Vec::new(),
        };
        report.withdrawn = gone.len() as u64;
        if self.wanted.dry_run {
            self.abandon(&imports).await;
            return Ok(());
        }
        for import in imports.values() {
            self.store.switch_on(import, self.by).await?;
        }
        for offer in by_hand {
            self.store
                .publish(&offer, self.by)
                .await
                .map_err(elsewhere)?;
        }
        for offer in gone {
            self.store.withdraw(offer, self.by).await?;
        }
        report.imported = true;
        Ok(())
    }

    /// Stages organisations and offers; gives the identity of every row, and the offers that were entered by hand in another house.
    async fn stage(
        &self,
        input: &Input,
        job: Job,
        checked: Checked,
        organisations: Organisations,
        imports: &HashMap<String, Import>,
        report: &mut Report,
    ) -> Result<(rows::Seen, Vec<Offer>)> {
        if let Some(first) = imports.values().next() {
            for some in organisations.staged(self.network).chunks(200) {
                self.store.stage_organisations(first, some, self.by).await?;
            }
        }
        let mut by_hand = Vec::new();
        let (mut batches, reading) = rows::good(input.clone(), job, checked.seen);
        while let Some(batch) = batches.recv().await {
            let mut of_source: HashMap<&str, Vec<Offer>> = HashMap::new();
            let mut offers: Vec<Offer> = batch
                .iter()
                .map(|good| self.offer(good, &organisations))
                .collect();
            self.keep_hidden(&batch, &mut offers).await?;
            for (good, offer) in batch.iter().zip(offers) {
                of_source.entry(&good.source).or_default().push(offer);
            }
            for (source, mut offers) in of_source {
                by_hand.extend(self.changed_by_hand(&mut offers, report).await?);
                if let Some(import) = imports.get(source) {
                    report.tally += self.store.stage_offers(import, &offers, self.by).await?;
                }
            }
        }
        Ok((reading.await.map_err(broke_off)??, by_hand))
    }

    /// An export that shows what the public sees must not wipe out the rest where it comes back: a place and a contact that are
    /// exactly the public view of what is here stay what they are here.
    async fn keep_hidden(&self, rows: &[Good], offers: &mut [Offer]) -> Result<()> {
        let ours: Vec<Uuid> = rows.iter().filter_map(|good| good.row.uuid).collect();
        let here = self.store.offers_shown_in(self.network, &ours).await?;
        let mut here: HashMap<Uuid, Offer> =
            here.into_iter().map(|offer| (offer.id, offer)).collect();
        for offer in offers {
            let Some(known) = here.remove(&offer.id) else {
                continue;
            };
            let seen = known.content.clone().published();
            if offer.content.place == seen.place {
                offer.content.place = known.content.place;
            }
            if offer.content.contact == seen.contact {
                offer.content.contact = known.content.contact;
            }
        }
        Ok(())
    }

    /// Takes the offers without a source out of some: they are published one by one, as far as they differ from what is here.
    async fn changed_by_hand(
        &self,
        offers: &mut Vec<Offer>,
        report: &mut Report,
    ) -> Result<Vec<Offer>> {
        let (by_hand, rest) = std::mem::take(offers)
            .into_iter()
            .partition::<Vec<_>, _>(|offer| offer.source.is_none());
        *offers = rest;
        let ids: Vec<Uuid> = by_hand.iter().map(|offer| offer.id).collect();
        let here = self.store.offers_shown_in(self.network, &ids).await?;
        let here: HashMap<Uuid, Offer> = here.into_iter().map(|offer| (offer.id, offer)).collect();
        let mut changed = Vec::new();
        for offer in by_hand {
            match here.get(&offer.id) {
                Some(known) if same(known, &offer) => report.tally.unchanged += 1,
                Some(_) => report.tally.changed += 1,
                None => report.tally.new += 1,
            }
            if !here.get(&offer.id).is_some_and(|known| same(known, &offer)) {
                changed.push(offer);
            }
        }
        Ok(changed)
    }

    fn offer(&self, good: &Good, organisations: &Organisations) -> Offer {
        let mut content = good.row.content.clone();
        let others = good.row.co_organisers.iter();
        content.co_organisers = others.map(|name| organisations.id(name)).collect();
        let by_hand = good.source == OURS
            && good
                .row
                .uuid
                .is_some_and(|uuid| uuid.to_string() == good.row.id);
        let source = Source {
            name: good.source.clone(),
            id: good.row.id.clone(),
        };
        Offer {
            id: good.id,
            network: self.network,
            organisation: organisations.id(&good.row.organisation),
            source: (!by_hand).then_some(source),
            confirmed_at: good.row.confirmed_at.or(self.wanted.confirmed_at),
            changed_at: self.by.at,
            content,
        }
    }

    /// The offers of these sources that are on the map and not in the file.
    async fn gone(&self, imports: &HashMap<String, Import>, seen: rows::Seen) -> Result<Vec<Uuid>> {
        let (network, sources): (Uuid, Vec<String>) =
            (self.network, imports.keys().cloned().collect());
        let take = move |offers: Offers| {
            let mut gone = Vec::new();
            for offer in offers {
                let Offer {
                    id,
                    network: home,
                    source: Some(source),
                    ..
                } = offer?
                else {
                    continue;
                };
                let ours = home == network && sources.contains(&source.name);
                if ours && !seen.contains_key(&rows::identity(&source.name, &source.id)) {
                    gone.push(id);
                }
            }
            Ok(gone)
        };
        self.store.load_offers(network, take).await
    }

    /// Gives all up; what cannot be given up now is, when it has stood still for an hour.
    async fn abandon(&self, imports: &HashMap<String, Import>) {
        for import in imports.values() {
            if let Err(why) = self.store.abandon(import).await {
                tracing::warn!("the import of {} was not given up: {why}", import.source);
            }
        }
    }
}

/// Whether an offer says what it said before.
fn same(known: &Offer, offer: &Offer) -> bool {
    known.content == offer.content
        && known.organisation == offer.organisation
        && known.confirmed_at == offer.confirmed_at
}

/// An identifier that is taken belongs to an offer of another network.
fn elsewhere(why: Error) -> Error {
    match why {
        Error::Taken(_) => Problem::new("uuid", "problem-other-network").into(),
        other => other,
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
