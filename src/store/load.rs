//! Published offers out of the database: a whole network as a stream of bounded memory, or some by their identifiers.

use super::Store;
use super::value::{id, moment, rows};
use super::version::read;
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::offer::Source;
use futures_util::{StreamExt, TryStreamExt};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use tokio::sync::mpsc;
use uuid::Uuid;

/// What is read of an offer that is shown.
pub(super) const SHOWN: &str = "select o.id, o.network, o.source_name, o.source_id, s.organisation, s.confirmed_at, s.made_at, s.content";

/// The offers at home in a network, and those that it adopted.
const HOME: &str = "from offer o join shown s on s.offer = o.id where o.network = $1";
const ADOPTED: &str = "from adoption a join offer o on o.id = a.offer join shown s on s.offer = o.id where a.network = $1";

/// Some offers, wherever they are at home: SQLite would rather walk through the whole network than look for a dozen of its offers.
const NAMED: &str = "from offer o join shown s on s.offer = o.id where o.id in";

/// How many rows go to the reading thread at once; a few such batches are all that is held.
const BATCH: usize = 256;
/// How many identifiers one question names at most.
const SOME: usize = 200;

/// Published offers on their way out of the database; to be asked on a thread that may wait. The database works ahead, a few
/// batches at most. An offer that cannot be read is left out and logged; an error means that not all offers come.
pub struct Offers {
    /// An empty batch says that all have come.
    batches: mpsc::Receiver<Vec<Option<Offer>>>,
    batch: std::vec::IntoIter<Option<Offer>>,
    complete: bool,
}

impl Iterator for Offers {
    type Item = Result<Offer>;

    fn next(&mut self) -> Option<Result<Offer>> {
        while !self.complete {
            if let Some(offer) = self.batch.find_map(|offer| offer) {
                return Some(Ok(offer));
            }
            let Some(batch) = self.batches.blocking_recv() else {
                self.complete = true;
                let why = "not all offers could be loaded from the database".to_owned();
                return Some(Err(Error::Broken(why)));
            };
            self.complete = batch.is_empty();
            self.batch = batch.into_iter();
        }
        None
    }
}

impl Store {
    /// Gives `take` every offer that is published in this network, at home or adopted, one by one in no order.
    /// The database, the decoding and the taking work beside each other, each on a thread of its own; memory stays bounded.
    pub async fn load_offers<T, F>(&self, network: Uuid, take: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(Offers) -> Result<T> + Send + 'static,
    {
        let (rows, received) = mpsc::channel(4);
        let (decoded, batches) = mpsc::channel(4);
        let offers = Offers { batches, batch: Vec::new().into_iter(), complete: false };
        tokio::task::spawn_blocking(move || decode(received, &decoded));
        let taking = tokio::task::spawn_blocking(move || take(offers));
        let sent = self.send_offers(network, rows).await;
        let taken = taking.await;
        sent?;
        taken.map_err(|why| Error::Broken(format!("the loading of offers broke off: {why}")))?
    }

    /// Sends the rows of all offers, and then, if nothing failed, that these are all.
    async fn send_offers(&self, network: Uuid, to: mpsc::Sender<Vec<AnyRow>>) -> Result<()> {
        for from in [HOME, ADOPTED] {
            self.send_rows(network, from, &to).await?;
        }
        to.send(Vec::new()).await.ok();
        Ok(())
    }

    async fn send_rows(
        &self,
        network: Uuid,
        from: &str,
        to: &mpsc::Sender<Vec<AnyRow>>,
    ) -> Result<()> {
        let sql = AssertSqlSafe(format!("{SHOWN} {from}"));
        let mut rows =
            sqlx::query(sql).bind(network.to_string()).fetch(&self.readers).chunks(BATCH);
        while let Some(batch) = rows.next().await {
            let batch = batch.into_iter().collect::<sqlx::Result<Vec<AnyRow>>>()?;
            if to.send(batch).await.is_err() {
                break;
            }
        }
        Ok(())
    }

    /// The yardstick for loading: selects the rows of a network's own offers one after the other, parses them and drops them.
    pub async fn select_parse_and_drop(&self, network: Uuid) -> Result<usize> {
        let query = sqlx::query(AssertSqlSafe(format!("{SHOWN} {HOME}"))).bind(network.to_string());
        let mut stream = query.fetch(&self.readers);
        let mut count = 0;
        while let Some(row) = stream.try_next().await? {
            offer(&row)?;
            count += 1;
        }
        Ok(count)
    }

    /// Those of these offers that are published in this network, at home or adopted.
    pub async fn offers_shown_in(&self, network: Uuid, ids: &[Uuid]) -> Result<Vec<Offer>> {
        let mut offers = Vec::new();
        for some in ids.chunks(SOME) {
            let sql = format!("{SHOWN} {NAMED} {}", rows(1, 1, some.len()));
            let found = self.named(sql, some).await?;
            offers.extend(found.into_iter().filter(|offer| offer.network == network));
            let sql = format!("{SHOWN} {ADOPTED} and a.offer in {}", rows(2, 1, some.len()));
            let all: Vec<Uuid> = [&[network], some].concat();
            offers.extend(self.named(sql, &all).await?);
        }
        Ok(offers)
    }

    /// The offers that a question with these identifiers finds.
    async fn named(&self, sql: String, ids: &[Uuid]) -> Result<Vec<Offer>> {
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for id in ids {
            query = query.bind(id.to_string());
        }
        let rows = query.fetch_all(&self.readers).await?;
        Ok(rows.iter().filter_map(readable).collect())
    }
}

/// Reads the rows of batch after batch.
fn decode(mut rows: mpsc::Receiver<Vec<AnyRow>>, to: &mpsc::Sender<Vec<Option<Offer>>>) {
    while let Some(batch) = rows.blocking_recv() {
        let offers = batch.iter().map(readable).collect();
        if to.blocking_send(offers).is_err() {
            return;
        }
    }
}

/// The offer in a row, or a line in the log: one bad row must not keep a million others from being seen.
pub(super) fn readable(row: &AnyRow) -> Option<Offer> {
    offer(row)
        .inspect_err(|why| {
            tracing::error!(
                "the offer {} is left out: {why}",
                row.try_get::<&str, _>(0).unwrap_or_default()
            )
        })
        .ok()
}

fn offer(row: &AnyRow) -> Result<Offer> {
    let source: Option<&str> = row.try_get(2)?;
    let source_id: Option<&str> = row.try_get(3)?;
    Ok(Offer {
        id: id(row, 0)?,
        network: id(row, 1)?,
        organisation: id(row, 4)?,
        source: source
            .zip(source_id)
            .map(|(name, id)| Source { name: name.to_owned(), id: id.to_owned() }),
        confirmed_at: row.try_get::<Option<i64>, _>(5)?.map(moment),
        changed_at: moment(row.try_get(6)?),
        content: read(row.try_get(7)?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What whoever takes offers gets of these batches.
    fn taken(batches: &[Vec<Option<Offer>>]) -> Vec<Result<Offer>> {
        let (sender, receiver) = mpsc::channel(9);
        for batch in batches {
            sender.try_send(batch.clone()).unwrap();
        }
        drop(sender);
        let offers = Offers { batches: receiver, batch: Vec::new().into_iter(), complete: false };
        offers.collect()
    }

    #[test]
    fn loading_is_complete_only_when_the_end_was_said() {
        let unreadable = vec![None];
        assert!(taken(&[unreadable.clone(), Vec::new()]).is_empty());
        let broken = taken(&[unreadable]);
        assert!(matches!(broken[..], [Err(_)]));
    }
}
