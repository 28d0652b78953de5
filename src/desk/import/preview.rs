//! What an import would do, row by row, without touching anything: the same resolving of names, the same keeping of what is
//! hidden, the same comparison as when it is done.

use super::organisations::Organisations;
use super::rows::{Good, identity};
use super::staging::{Staging, gone, same, sleeps_on};
use super::{Job, Wanted};
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Head;
use crate::exchange::Row;
use crate::network::Network;
use crate::offer::Offer;
use crate::store::By;
use crate::store::Standing;
use crate::store::Store;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What will become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowState {
    /// An offer that was not there before.
    New,
    /// An offer that is there and says something else now.
    Changed,
    /// An offer that is there and says the same.
    Same,
    /// It stays out of sight, since people took it off the map.
    Asleep,
    /// It cannot be taken.
    Refused,
}

/// A row with what will become of it.
#[derive(Debug)]
pub struct Foreseen {
    /// What.
    pub state: RowState,
    /// The offer as it will be; its identifier is that under which it is known here.
    pub offer: Option<Box<Offer>>,
    /// The offer as the public sees it now, where it is there.
    pub before: Option<Box<Offer>>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// What would become of rows, in their order, and the offers of their sources that are not among them. `bad` names rows that are
/// bad and yet known by their identifiers: their offers are not gone.
pub(in crate::desk) async fn foresee(
    store: &Store,
    network: &Network,
    head: Head,
    wanted: &Wanted,
    (rows, bad): (Vec<Row>, &[String]),
    by: By<'_>,
) -> Result<(Vec<Foreseen>, Vec<Uuid>)> {
    let job = Job::new(network.id, head, wanted, network.ground.bounds());
    let mut seen: HashMap<Uuid, u64> = HashMap::new();
    let taken: Vec<Result<Good, Vec<Problem>>> =
        rows.into_iter().map(|row| take(row, &job, &mut seen)).collect();
    let good: Vec<&Good> = taken.iter().filter_map(|row| row.as_ref().ok()).collect();
    let mentioned = mentioned(&good);
    let known = store.organisations(network.id).await?;
    let organisations = Organisations::new(&job, known, &mentioned);
    let staging = Staging { store, network: network.id, wanted, by };
    let mut offers: Vec<Offer> =
        good.iter().map(|good| staging.offer(good, &organisations)).collect();
    staging.keep_hidden(&good, &mut offers).await?;
    let foreseen = compare(store, network.id, offers).await?;
    let mut foreseen = foreseen.into_iter();
    let rows = taken.iter().map(|row| match row {
        Ok(_) => foreseen.next().unwrap_or_else(|| refused(Vec::new())),
        Err(problems) => refused(problems.clone()),
    });
    let rows: Vec<Foreseen> = rows.collect();
    let mut sources: HashSet<String> = good.iter().map(|good| good.source.clone()).collect();
    sources.extend(job.source.clone());
    let source = job.source.clone().unwrap_or_default();
    seen.extend(bad.iter().map(|id| (identity(&source, id), 0)));
    let here = move |id: &Uuid| seen.contains_key(id);
    let gone = gone(store, network.id, sources.into_iter().collect(), here).await?;
    Ok((rows, gone))
}

/// The organisations that good rows name.
fn mentioned(good: &[&Good]) -> HashSet<String> {
    let names = good
        .iter()
        .flat_map(|good| std::iter::once(&good.row.organisation).chain(&good.row.co_organisers));
    names.cloned().collect()
}

fn refused(problems: Vec<Problem>) -> Foreseen {
    Foreseen { state: RowState::Refused, offer: None, before: None, problems }
}

/// A good row with its identity, which no other row may have.
fn take(row: Row, job: &Job, seen: &mut HashMap<Uuid, u64>) -> Result<Good, Vec<Problem>> {
    let line = row.line;
    let row = *row.offer?;
    let Some((source, id)) = job.identity(&row) else {
        return Err(vec![Problem::new("source", "problem-source-missing").at_line(line)]);
    };
    let own = identity(&source, &row.id);
    if let Some(first) = seen.get(&own) {
        let problem = Problem::new("id", "problem-id-twice").with("value", &row.id);
        return Err(vec![problem.with("first", first).at_line(line)]);
    }
    seen.insert(own, line);
    Ok(Good { row, source, id })
}

/// What each offer is beside what is there.
async fn compare(store: &Store, network: Uuid, offers: Vec<Offer>) -> Result<Vec<Foreseen>> {
    let mut standing = store.standing(network, &offers).await?;
    // Offers that were entered by hand are known by their own identifiers.
    let ids: Vec<Uuid> = offers
        .iter()
        .zip(&standing)
        .map(|(offer, standing)| match standing {
            Standing::Changed(id) | Standing::Same(id) | Standing::Asleep(id) => *id,
            Standing::New => offer.id,
        })
        .collect();
    let elsewhere = store.at_home_elsewhere(network, &ids).await?;
    let shown = store.offers_shown_in(network, &ids).await?;
    let mut shown: HashMap<Uuid, Offer> =
        shown.into_iter().map(|offer| (offer.id, offer)).collect();
    stand_by_hand(store, &offers, &shown, &mut standing).await?;
    let both = offers.into_iter().zip(standing).zip(ids);
    let foreseen = both.map(|((mut offer, standing), id)| {
        offer.id = id;
        if elsewhere.contains(&id) {
            return refused(vec![Problem::new("uuid", "problem-other-network")]);
        }
        let state = match standing {
            Standing::New => RowState::New,
            Standing::Changed(_) => RowState::Changed,
            Standing::Same(_) => RowState::Same,
            Standing::Asleep(_) => RowState::Asleep,
        };
        let before = shown.remove(&id).map(Box::new);
        Foreseen { state, offer: Some(Box::new(offer)), before, problems: Vec::new() }
    });
    Ok(foreseen.collect())
}

/// How offers stand that were entered by hand in this house: known by their own identifiers.
async fn stand_by_hand(
    store: &Store,
    offers: &[Offer],
    shown: &HashMap<Uuid, Offer>,
    standing: &mut [Standing],
) -> Result<()> {
    let by_hand = |offer: &&Offer| offer.source.is_none();
    let ids: Vec<Uuid> = offers.iter().filter(by_hand).map(|offer| offer.id).collect();
    let dossiers = store.dossiers(&ids).await?;
    let dossiers: HashMap<Uuid, _> = dossiers.iter().map(|one| (one.id, one)).collect();
    for (offer, standing) in offers.iter().zip(standing).filter(|(offer, _)| by_hand(offer)) {
        let asleep = dossiers.get(&offer.id);
        *standing = match shown.get(&offer.id) {
            Some(known) if same(known, offer) => Standing::Same(offer.id),
            Some(_) => Standing::Changed(offer.id),
            None if asleep.is_some_and(|one| sleeps_on(one, offer)) => Standing::Asleep(offer.id),
            None => Standing::New,
        };
    }
    Ok(())
}
