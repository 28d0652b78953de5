//! Published offers out of the database: a whole network as a stream of bounded memory, or some by their identifiers.

use super::Store;
use super::value::{id, moment, rows};
use super::version::read;
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::offer::Source;
use futures_util::TryStreamExt;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use tokio::sync::mpsc;
use uuid::Uuid;

/// What is read of an offer that is shown.
const SHOWN: &str = "select o.id, o.network, o.source_name, o.source_id, s.organisation, s.confirmed_at, s.made_at, s.content";

/// The offers at home in a network, and those that it adopted.
const HOME: &str = "from offer o join shown s on s.offer = o.id where o.network = $1";
const ADOPTED: &str = "from adoption a join offer o on o.id = a.offer join shown s on s.offer = o.id where a.network = $1";

/// How many rows go to the reading thread at once; a few such batches are all that is held.
const BATCH: usize = 256;
/// How many identifiers one question names at most.
const SOME: usize = 200;

impl Store {
    /// Hands every offer that is published in this network, at home or adopted, to `put`, in no order and never all at once in memory.
    /// Decoding runs on a thread of its own beside the database. An offer that cannot be read is left out and logged.
    pub async fn load_offers<T, P>(&self, network: Uuid, into: T, mut put: P) -> Result<T>
    where
        T: Send + 'static,
        P: FnMut(&mut T, Offer) + Send + 'static,
    {
        let (sender, mut receiver) = mpsc::channel::<Vec<AnyRow>>(4);
        let reading = tokio::task::spawn_blocking(move || {
            let mut into = into;
            while let Some(batch) = receiver.blocking_recv() {
                batch
                    .iter()
                    .filter_map(readable)
                    .for_each(|offer| put(&mut into, offer));
            }
            into
        });
        for from in [HOME, ADOPTED] {
            self.send_rows(network, from, &sender).await?;
        }
        drop(sender);
        reading
            .await
            .map_err(|why| Error::Broken(format!("the reading of offers broke off: {why}")))
    }

    async fn send_rows(
        &self,
        network: Uuid,
        from: &str,
        sender: &mpsc::Sender<Vec<AnyRow>>,
    ) -> Result<()> {
        let query = sqlx::query(AssertSqlSafe(format!("{SHOWN} {from}"))).bind(network.to_string());
        let mut stream = query.fetch(&self.readers);
        let mut batch = Vec::with_capacity(BATCH);
        while let Some(row) = stream.try_next().await? {
            batch.push(row);
            if batch.len() == BATCH
                && sender
                    .send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))
                    .await
                    .is_err()
            {
                return Ok(());
            }
        }
        sender.send(batch).await.ok();
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
            let named = rows(2, 1, some.len());
            for from in [HOME, ADOPTED] {
                let sql = format!("{SHOWN} {from} and o.id in {named}");
                let mut query = sqlx::query(AssertSqlSafe(sql)).bind(network.to_string());
                for id in some {
                    query = query.bind(id.to_string());
                }
                offers.extend(
                    query
                        .fetch_all(&self.readers)
                        .await?
                        .iter()
                        .filter_map(readable),
                );
            }
        }
        Ok(offers)
    }
}

/// The offer in a row, or a line in the log: one bad row must not keep a million others from being seen.
fn readable(row: &AnyRow) -> Option<Offer> {
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
        source: source.zip(source_id).map(|(name, id)| Source {
            name: name.to_owned(),
            id: id.to_owned(),
        }),
        confirmed_at: row.try_get::<Option<i64>, _>(5)?.map(moment),
        changed_at: moment(row.try_get(6)?),
        content: read(row.try_get(7)?)?,
    })
}
