//! Which organisations a letter reaches.

use super::Store;
use super::value::id;
use crate::error::Result;
use sqlx::Row;
use std::collections::HashSet;
use uuid::Uuid;

impl Store {
    /// The organisations that have members or an address of their own, public or not.
    pub async fn reachable(&self) -> Result<HashSet<Uuid>> {
        // In JSON a quotation mark inside a text stands behind a backslash, so this is the field and nothing that somebody wrote.
        let sql = "select id from organisation where content like '%\"email\":{%' \
            union select thing from role where kind = 'member'";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        rows.iter().map(|row| id(row, 0)).collect()
    }

    /// Differs whenever that may have changed.
    pub async fn reachable_mark(&self) -> Result<(i64, i64)> {
        let sql = "select (select coalesce(max(number), 0) from change), (select count(*) from role where kind = 'member')";
        let row = sqlx::query(sql).fetch_one(&self.readers).await?;
        Ok((row.try_get(0)?, row.try_get(1)?))
    }
}
