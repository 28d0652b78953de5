//! What was merged into what: old links lead to the other for ever.

use super::value::{id, rows};
use super::{Store, Writing};
use crate::error::Result;
use sqlx::AssertSqlSafe;
use std::collections::HashMap;
use uuid::Uuid;

/// How many identifiers one question names at most.
const SOME: usize = 200;

impl Writing {
    /// Every organisation that was merged, with what it is now after all merges.
    pub(super) async fn moved_organisations(&mut self) -> Result<HashMap<Uuid, Uuid>> {
        let sql = "select id, merged_into from organisation where merged_into is not null";
        let rows = sqlx::query(sql).fetch_all(self.sql()).await?;
        let moved = rows.iter().map(|row| Ok((id(row, 0)?, id(row, 1)?)));
        Ok(at_last(&moved.collect::<Result<_>>()?))
    }
}

/// What everything is at the end of its chain of merges.
pub fn at_last(moved: &HashMap<Uuid, Uuid>) -> HashMap<Uuid, Uuid> {
    let last = |to: &Uuid| {
        let chain = std::iter::successors(Some(*to), |at| moved.get(at).copied());
        // No chain is longer than there are links.
        chain.take(moved.len()).last().unwrap_or(*to)
    };
    moved.iter().map(|(from, to)| (*from, last(to))).collect()
}

impl Store {
    /// All offers and organisations that were merged, each with what it was merged into.
    pub async fn moved(&self) -> Result<Vec<(Uuid, Uuid)>> {
        let sql = "select id, merged_into from offer where merged_into is not null \
            union all select id, merged_into from organisation where merged_into is not null";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        rows.iter().map(|row| Ok((id(row, 0)?, id(row, 1)?))).collect()
    }

    /// Those of these offers and organisations that were merged, each with what it was merged into.
    pub async fn moved_of(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, Uuid>> {
        let mut moved = HashMap::new();
        for some in ids.chunks(SOME) {
            let (first, again) = (rows(1, 1, some.len()), rows(1 + some.len(), 1, some.len()));
            let sql = format!(
                "select id, merged_into from offer where merged_into is not null and id in {first} \
                union all select id, merged_into from organisation where merged_into is not null and id in {again}"
            );
            let mut query = sqlx::query(AssertSqlSafe(sql));
            for id in some.iter().chain(some) {
                query = query.bind(id.to_string());
            }
            for row in &query.fetch_all(&self.readers).await? {
                moved.insert(id(row, 0)?, id(row, 1)?);
            }
        }
        Ok(moved)
    }
}
