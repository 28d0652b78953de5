//! Taking an upload back: every offer shows again what it showed before, as far as nobody has touched it since.

use crate::error::Error;
use crate::error::Result;
use crate::store::value::id;
use crate::store::{By, Store, What, Writing};
use sqlx::Row;
use uuid::Uuid;

/// What an upload did to an offer.
struct Deed {
    offer: Uuid,
    before: Option<i64>,
    after: Option<i64>,
}

impl Store {
    /// Takes an upload back in one transaction with one change; gives how many offers are as they were, and how many somebody has
    /// changed since, which stay. A source may bring everything again. Errors: a conflict where it was taken back already.
    pub async fn undo_upload(&self, network: Uuid, upload: Uuid, by: By<'_>) -> Result<(u64, u64)> {
        let mut writing = self.writing().await?;
        let sql =
            "update upload set state = 'undone' where id = $1 and network = $2 and state = 'done'";
        let undone = sqlx::query(sql).bind(upload.to_string()).bind(network.to_string());
        if undone.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::Conflict);
        }
        let sql = "select offer, before_number, after_number from upload_offer where upload = $1";
        let rows = sqlx::query(sql).bind(upload.to_string()).fetch_all(writing.sql()).await?;
        let (mut back, mut left) = (0, 0);
        for row in &rows {
            let deed = Deed { offer: id(row, 0)?, before: row.try_get(1)?, after: row.try_get(2)? };
            match writing.take_back(&deed).await? {
                true => back += 1,
                false => left += 1,
            }
        }
        let sql = "select distinct a.network from adoption a join upload_offer u on u.offer = a.offer where u.upload = $1";
        let others = sqlx::query(sql).bind(upload.to_string()).fetch_all(writing.sql()).await?;
        let mut networks: Vec<Uuid> = others.iter().map(|row| id(row, 0)).collect::<Result<_>>()?;
        networks.push(network);
        writing.log(&networks, What::Import, &upload.to_string(), "undone", by).await?;
        writing.commit().await?;
        Ok((back, left))
    }
}

impl Writing {
    /// Shows of an offer what was shown before, unless somebody has touched it since.
    async fn take_back(&mut self, deed: &Deed) -> Result<bool> {
        let sql = "select number from shown where offer = $1";
        let shown =
            sqlx::query(sql).bind(deed.offer.to_string()).fetch_optional(self.sql()).await?;
        let shown: Option<i64> = shown.map(|row| row.try_get(0)).transpose()?;
        if shown != deed.after {
            return Ok(false);
        }
        if let Some(after) = deed.after {
            // Known by neither hash, the source's row counts as another one when it comes again.
            let (state, hash) = if deed.before.is_some() {
                ("superseded", "undone")
            } else {
                ("withdrawn", "gone")
            };
            let sql = "update revision set state = $3, hash = case when hash is null then null else $4 end where offer = $1 and number = $2";
            let set =
                sqlx::query(sql).bind(deed.offer.to_string()).bind(after).bind(state).bind(hash);
            set.execute(self.sql()).await?;
        }
        if let Some(before) = deed.before {
            let sql = "update revision set state = 'published' where offer = $1 and number = $2";
            let set = sqlx::query(sql).bind(deed.offer.to_string()).bind(before);
            set.execute(self.sql()).await?;
        }
        Ok(true)
    }
}
