//! How rows that come in stand to what is there, without touching anything: what a preview says before an import is done.

use super::stage::{ROWS, hash};
use crate::error::Result;
use crate::offer::Offer;
use crate::store::Store;
use crate::store::offer::stored;
use crate::store::value::{id, rows};
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// How an offer that comes in stands to what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is not there, or was taken away with its source.
    New,
    /// The source changed it; it is known by this identifier.
    Changed(Uuid),
    /// The source left it as it was.
    Same(Uuid),
    /// People took it off the map, declined or merged it: what comes in does not bring it back.
    Asleep(Uuid),
}

/// What is known of an offer of a source.
struct Known {
    id: Uuid,
    hash: Option<String>,
    asleep: bool,
}

impl Store {
    /// How these offers stand, in their order; each needs its source.
    pub async fn standing(&self, network: Uuid, offers: &[Offer]) -> Result<Vec<Standing>> {
        let mut known: HashMap<(String, String), Known> = HashMap::new();
        let mut of_source: HashMap<&str, Vec<&str>> = HashMap::new();
        for source in offers.iter().filter_map(|offer| offer.source.as_ref()) {
            of_source.entry(&source.name).or_default().push(&source.id);
        }
        for (source, ids) in of_source {
            for some in ids.chunks(ROWS) {
                for (id, one) in self.known_of_source(network, source, some).await? {
                    known.insert((source.to_owned(), id), one);
                }
            }
        }
        let mut standing = Vec::with_capacity(offers.len());
        for offer in offers {
            let key = offer.source.clone().map(|source| (source.name, source.id));
            let known = key.and_then(|key| known.get(&key));
            standing.push(match known {
                Some(known) => known.stand(&hash(offer, &stored(&offer.content)?)),
                None => Standing::New,
            });
        }
        Ok(standing)
    }

    async fn known_of_source(
        &self,
        network: Uuid,
        source: &str,
        ids: &[&str],
    ) -> Result<Vec<(String, Known)>> {
        let sql = format!(
            "select o.source_id, o.id, \
                (select r.hash from revision r join import i on i.number = r.import \
                    where r.offer = o.id and i.state = 'live' order by r.number desc limit 1), \
                (select count(*) from shown s where s.offer = o.id), \
                (select r.state from revision r where r.offer = o.id and r.state in ('published', 'hidden', 'withdrawn', 'declined') \
                    and (r.import is null or r.import in (select number from import where state = 'live')) \
                    order by r.number desc limit 1), \
                case when o.merged_into is null then 0 else 1 end \
            from offer o where o.network = $1 and o.source_name = $2 and o.source_id in {}",
            rows(3, 1, ids.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
        query = query.bind(network.to_string()).bind(source.to_owned());
        for id in ids {
            query = query.bind((*id).to_owned());
        }
        let found = query.fetch_all(&self.readers).await?;
        let known = |row: &sqlx::any::AnyRow| {
            let hash: Option<String> = row.try_get(2)?;
            let shown = row.try_get::<i64, _>(3)? > 0;
            let state: Option<String> = row.try_get(4)?;
            let merged = row.try_get::<i64, _>(5)? != 0;
            let off = matches!(state.as_deref(), Some("withdrawn" | "declined"));
            let asleep = merged || (off && !shown && hash.as_deref() != Some("gone"));
            Ok((row.try_get(0)?, Known { id: id(row, 1)?, hash, asleep }))
        };
        found.iter().map(known).collect()
    }

    /// The numbers of the revisions of these offers that the public sees.
    pub async fn shown_numbers(&self, offers: &[Uuid]) -> Result<HashMap<Uuid, i64>> {
        let mut numbers = HashMap::new();
        for some in offers.chunks(ROWS) {
            let sql = format!(
                "select offer, number from shown where offer in {}",
                rows(1, 1, some.len())
            );
            let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false);
            for offer in some {
                query = query.bind(offer.to_string());
            }
            for row in query.fetch_all(&self.readers).await? {
                numbers.insert(id(&row, 0)?, row.try_get(1)?);
            }
        }
        Ok(numbers)
    }

    /// Those of these identifiers that belong to offers of other networks.
    pub async fn at_home_elsewhere(&self, network: Uuid, offers: &[Uuid]) -> Result<Vec<Uuid>> {
        let mut elsewhere = Vec::new();
        for some in offers.chunks(ROWS) {
            let sql = format!(
                "select id from offer where network <> $1 and id in {}",
                rows(2, 1, some.len())
            );
            let mut query =
                sqlx::query(AssertSqlSafe(sql)).persistent(false).bind(network.to_string());
            for offer in some {
                query = query.bind(offer.to_string());
            }
            for row in query.fetch_all(&self.readers).await? {
                elsewhere.push(id(&row, 0)?);
            }
        }
        Ok(elsewhere)
    }
}

impl Known {
    fn stand(&self, incoming: &str) -> Standing {
        match self.hash.as_deref() {
            None | Some("gone") => Standing::New,
            Some(hash) if hash == incoming => Standing::Same(self.id),
            Some(_) if self.asleep => Standing::Asleep(self.id),
            Some(_) => Standing::Changed(self.id),
        }
    }
}
