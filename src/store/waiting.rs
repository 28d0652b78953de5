//! What waits for a network's staff in the tables of its own: revisions to approve and organisations that ask to join.

use super::Store;
use super::dossier::{REVISION, Revision, VISIBLE, revision};
use super::value::{id, moment};
use super::version::read;
use crate::error::Result;
use crate::organisation::Organisation;
use chrono::{DateTime, Utc};
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// A revision that waits to be decided.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// The offer.
    pub offer: Uuid,
    /// What waits.
    pub revision: Revision,
    /// Whether the offer is new: nobody has ever seen it.
    pub new: bool,
}

/// An organisation that asks to join.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Who asks.
    pub organisation: Organisation,
    /// Since when.
    pub asked_at: Option<DateTime<Utc>>,
    /// Who asked for it.
    pub asked_by: Option<String>,
}

impl Store {
    /// The revisions that wait in this network, the oldest first.
    pub async fn pending_of(&self, network: Uuid) -> Result<Vec<Waiting>> {
        let columns = REVISION.split(", ").map(|column| format!("r.{column}"));
        let columns = columns.collect::<Vec<_>>().join(", ");
        let sql = AssertSqlSafe(format!(
            "select r.offer, {columns}, case when exists (select 1 from revision p where p.offer = r.offer \
                and p.state in ('published', 'hidden', 'withdrawn')) then 1 else 0 end \
            from revision r join offer o on o.id = r.offer \
            where r.state = 'pending' and o.network = $1 order by r.made_at, r.offer"
        ));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        let waiting = |row| {
            let known: i64 = Row::try_get(row, 9)?;
            Ok(Waiting { offer: id(row, 0)?, revision: revision(row, 1)?, new: known == 0 })
        };
        rows.iter().map(waiting).collect()
    }

    /// The organisations that ask to join this network, the oldest first.
    pub async fn asked_of(&self, network: Uuid) -> Result<Vec<Asked>> {
        let sql = "select o.content, m.asked_at, m.asked_by from membership m join organisation o on o.id = m.organisation \
            where m.network = $1 and m.state = 'asked' order by coalesce(m.asked_at, 0), m.organisation";
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        let asked = |row: &sqlx::any::AnyRow| {
            Ok(Asked {
                organisation: read(row.try_get(0)?)?,
                asked_at: row.try_get::<Option<i64>, _>(1)?.map(moment),
                asked_by: row.try_get(2)?,
            })
        };
        rows.iter().map(asked).collect()
    }

    /// The offers at home in a network of which nothing is published and nothing waits, but something is known, in no order.
    pub async fn asleep_in(&self, network: Uuid) -> Result<Vec<Uuid>> {
        let sql = AssertSqlSafe(format!(
            "select distinct r.offer from revision r join offer o on o.id = r.offer \
            where o.network = $1 and r.state in ('hidden', 'withdrawn', 'declined', 'returned') and {} \
            and not exists (select 1 from revision p where p.offer = r.offer and p.state = 'pending') \
            and not exists (select 1 from shown s where s.offer = r.offer)",
            VISIBLE.replace("import is", "r.import is").replace("import in", "r.import in")
        ));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(|row| id(row, 0)).collect()
    }
}
