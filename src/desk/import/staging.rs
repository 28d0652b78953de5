//! The way of good rows into the database: staged in batches, switched on together.

use super::organisations::Organisations;
use super::rows::{self, Checked, Good};
use super::{Job, Report, Wanted, broke_off};
use crate::desk::export::OURS;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Input;
use crate::offer::Offer;
use crate::offer::Source;
use crate::store::By;
use crate::store::Dossier;
use crate::store::Import;
use crate::store::Offers;
use crate::store::State;
use crate::store::Store;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Brings good rows into the database.
pub(super) struct Staging<'a> {
    pub(super) store: &'a Store,
    pub(super) network: Uuid,
    pub(super) wanted: &'a Wanted,
    pub(super) by: By<'a>,
}

impl Staging<'_> {
    pub(super) async fn run(
        &self,
        input: &Input,
        job: Job,
        checked: Checked,
        organisations: Organisations,
        report: &mut Report,
    ) -> Result<()> {
        let imports = self.begin(&job, &checked).await?;
        let staged = self.stage(input, job, checked, organisations, &imports, report).await;
        match staged {
            Ok((seen, by_hand)) => self.finish(&imports, seen, by_hand, report).await,
            Err(why) => {
                self.abandon(&imports).await;
                Err(elsewhere(why))
            }
        }
    }

    /// Begins an import of each source.
    async fn begin(&self, job: &Job, checked: &Checked) -> Result<HashMap<String, Import>> {
        let mut imports = HashMap::new();
        let sources: BTreeSet<&String> = checked.sources.iter().chain(&job.source).collect();
        for source in sources {
            let begun = self.store.begin_import(self.network, source, self.by);
            imports.insert(source.clone(), begun.await?);
        }
        Ok(imports)
    }

    /// Shows what was staged and withdraws what is gone, unless it was only to be said.
    async fn finish(
        &self,
        imports: &HashMap<String, Import>,
        seen: rows::Seen,
        by_hand: Vec<Offer>,
        report: &mut Report,
    ) -> Result<()> {
        let gone = match self.wanted.replace {
            true => self.gone(imports, seen).await?,
            false => Vec::new(),
        };
        report.withdrawn = gone.len() as u64;
        if self.wanted.dry_run {
            self.abandon(imports).await;
            return Ok(());
        }
        for import in imports.values() {
            self.store.switch_on(import, self.by).await?;
        }
        for offer in by_hand {
            let published = self.store.publish(&offer, self.by).await;
            published.map_err(elsewhere)?;
        }
        for offer in gone {
            self.store.withdraw_with_source(offer, self.by).await?;
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
            let mut offers: Vec<Offer> =
                batch.iter().map(|good| self.offer(good, &organisations)).collect();
            self.keep_hidden(&batch.iter().collect::<Vec<_>>(), &mut offers).await?;
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
    pub(super) async fn keep_hidden(&self, rows: &[&Good], offers: &mut [Offer]) -> Result<()> {
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
        let unseen: Vec<Uuid> = ids.into_iter().filter(|id| !here.contains_key(id)).collect();
        let unseen = self.store.dossiers(&unseen).await?;
        let asleep: HashMap<Uuid, &Dossier> = unseen.iter().map(|one| (one.id, one)).collect();
        let mut changed = Vec::new();
        for offer in by_hand {
            if asleep.get(&offer.id).is_some_and(|asleep| sleeps_on(asleep, &offer)) {
                report.tally.unchanged += 1;
                continue;
            }
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

    pub(super) fn offer(&self, good: &Good, organisations: &Organisations) -> Offer {
        let mut content = good.row.content.clone();
        let others = good.row.co_organisers.iter();
        content.co_organisers = others.map(|name| organisations.id(name)).collect();
        let by_hand = good.source == OURS
            && good.row.uuid.is_some_and(|uuid| uuid.to_string() == good.row.id);
        let source = Source { name: good.source.clone(), id: good.row.id.clone() };
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
        let sources = imports.keys().cloned().collect();
        gone(self.store, self.network, sources, move |id| seen.contains_key(id)).await
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

/// The offers of these sources that are on the map at home and not among those that were seen.
pub(super) async fn gone(
    store: &Store,
    network: Uuid,
    sources: Vec<String>,
    seen: impl Fn(&Uuid) -> bool + Send + 'static,
) -> Result<Vec<Uuid>> {
    let take = move |offers: Offers| {
        let mut gone = Vec::new();
        for offer in offers {
            let Offer { id, network: home, source: Some(source), .. } = offer? else {
                continue;
            };
            let ours = home == network && sources.contains(&source.name);
            if ours && !seen(&rows::identity(&source.name, &source.id)) {
                gone.push(id);
            }
        }
        Ok(gone)
    };
    store.load_offers(network, take).await
}

/// Whether an offer that was entered by hand and is here, but out of sight, stays so: what people took off the map, declined or
/// merged does not come back with a file; what was hidden does where the file knows of a later confirmation.
pub(super) fn sleeps_on(here: &Dossier, offer: &Offer) -> bool {
    let hidden = here.asleep().is_some_and(|revision| {
        let later = offer.confirmed_at > revision.confirmed_at;
        !(revision.state == State::Hidden && later)
    });
    hidden || here.merged_into.is_some() || here.state() == State::Declined
}

/// Whether an offer says what it said before.
pub(super) fn same(known: &Offer, offer: &Offer) -> bool {
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
