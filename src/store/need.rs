//! What members report as missing, for the staff of their networks.

use super::value::{id, json, moment, seconds, text};
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::need::Reported;
use crate::need::Standing;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

const NEED: &str = "select id, network, organisation, state, content, reply, made_at, made_by, decided_at from need";

impl Store {
    /// Keeps a need that was just reported.
    pub async fn report_need(&self, need: &Reported) -> Result<()> {
        let sql = "insert into need (id, network, organisation, state, content, made_at, made_by) \
            values ($1, $2, $3, $4, $5, $6, $7)";
        let insert = sqlx::query(sql)
            .bind(need.id.to_string())
            .bind(need.network.to_string())
            .bind(need.organisation.to_string())
            .bind(need.standing.id())
            .bind(json(&need.need)?);
        let insert =
            insert.bind(seconds(need.made_at)).bind(text("who", &need.made_by)?.to_owned());
        let mut writing = self.writing().await?;
        insert.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// What was reported in a network, the newest first.
    pub async fn needs(&self, network: Uuid) -> Result<Vec<Reported>> {
        self.needs_where("network", network).await
    }

    /// What was reported for an organisation, the newest first.
    pub async fn needs_of(&self, organisation: Uuid) -> Result<Vec<Reported>> {
        self.needs_where("organisation", organisation).await
    }

    async fn needs_where(&self, column: &'static str, is: Uuid) -> Result<Vec<Reported>> {
        let sql = format!("{NEED} where {column} = $1 order by made_at desc, id");
        let rows = sqlx::query(AssertSqlSafe(sql)).bind(is.to_string());
        rows.fetch_all(&self.readers).await?.iter().map(need).collect()
    }

    /// The need of this identifier.
    pub async fn need(&self, id: Uuid) -> Result<Reported> {
        let sql = AssertSqlSafe(format!("{NEED} where id = $1"));
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&self.readers).await?;
        need(&row.ok_or(Error::NotFound)?)
    }
}

impl Writing {
    /// Says how a need stands and what the staff answered; without a new answer the last one stays.
    pub async fn decide_need(
        &mut self,
        need: Uuid,
        standing: Standing,
        reply: Option<&str>,
        by: By<'_>,
    ) -> Result<()> {
        let reply = reply.map(|reply| text("reply", reply)).transpose()?.map(str::to_owned);
        let sql = "update need set state = $2, reply = coalesce($3, reply), decided_at = $4, decided_by = $5 where id = $1";
        let decide = sqlx::query(sql).bind(need.to_string()).bind(standing.id()).bind(reply);
        let decide = decide.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        match decide.execute(self.sql()).await?.rows_affected() {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        }
    }
}

fn need(row: &AnyRow) -> Result<Reported> {
    let (state, content): (&str, &str) = (row.try_get(3)?, row.try_get(4)?);
    let broken = |why| Error::Broken(format!("a need that cannot be read: {why}"));
    Ok(Reported {
        id: id(row, 0)?,
        network: id(row, 1)?,
        organisation: id(row, 2)?,
        standing: Standing::from_id(state)
            .ok_or_else(|| Error::Broken(format!("a need in an unknown state, {state:?}")))?,
        need: serde_json::from_str(content).map_err(broken)?,
        reply: row.try_get(5)?,
        made_at: moment(row.try_get(6)?),
        made_by: row.try_get(7)?,
        decided_at: row.try_get::<Option<i64>, _>(8)?.map(moment),
    })
}
