//! Pairs of which somebody said that they are not the same thing, so that nobody is asked twice.

use super::value::{id, seconds, text};
use super::{By, Store, Writing};
use crate::error::Result;
use std::collections::HashSet;
use uuid::Uuid;

impl Store {
    /// Remembers that two offers, or two organisations, are not the same; saying it again changes nothing.
    pub async fn say_distinct(&self, one: Uuid, other: Uuid, by: By<'_>) -> Result<()> {
        let mut writing = self.writing().await?;
        writing.say_distinct(one, other, by).await?;
        writing.commit().await
    }

    /// Everything of which somebody said that it is not the same as this.
    pub async fn distinct_from(&self, one: Uuid) -> Result<HashSet<Uuid>> {
        let sql = "select other from distinct_pair where one = $1 union select one from distinct_pair where other = $1";
        let rows = sqlx::query(sql).bind(one.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(|row| id(row, 0)).collect()
    }
}

impl Writing {
    /// See [`Store::say_distinct`].
    pub async fn say_distinct(&mut self, one: Uuid, other: Uuid, by: By<'_>) -> Result<()> {
        if one == other {
            return Ok(());
        }
        let sql = "insert into distinct_pair (one, other, made_at, made_by) values ($1, $2, $3, $4) on conflict do nothing";
        let pair =
            sqlx::query(sql).bind(one.min(other).to_string()).bind(one.max(other).to_string());
        let pair = pair.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        pair.execute(self.sql()).await?;
        Ok(())
    }
}
