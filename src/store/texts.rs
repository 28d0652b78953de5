//! What an offer says in public at this moment, and machine translations put beside it.

use super::offer::stored;
use super::value::id;
use super::version::read;
use super::{By, Store};
use crate::error::Result;
use crate::offer::Content;
use sqlx::Row;
use uuid::Uuid;

/// The published revision of an offer.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The home network.
    pub network: Uuid,
    /// What it says.
    pub content: Content,
    number: i64,
    /// The content as it stands in the database.
    written: String,
}

impl Store {
    /// What of an offer is published; none where nothing is.
    pub async fn shown(&self, offer: Uuid) -> Result<Option<Shown>> {
        let sql = "select o.network, s.content, s.number from shown s join offer o on o.id = s.offer where s.offer = $1";
        let row = sqlx::query(sql).bind(offer.to_string()).fetch_optional(&self.readers).await?;
        row.map(|row| {
            let written: String = row.try_get(1)?;
            let (network, content) = (id(&row, 0)?, read(&written)?);
            Ok(Shown { network, content, number: row.try_get(2)?, written })
        })
        .transpose()
    }

    /// Gives the published revision other texts; whether it did. It did not where the offer says something else by now.
    pub async fn put_texts(
        &self,
        offer: Uuid,
        before: &Shown,
        content: &Content,
        by: By<'_>,
    ) -> Result<bool> {
        let sql = "update revision set content = $4 where offer = $1 and number = $2 and content = $3 and state = 'published'";
        let mut writing = self.writing().await?;
        let put = sqlx::query(sql).bind(offer.to_string()).bind(before.number);
        let put = put.bind(before.written.clone()).bind(stored(content)?);
        if put.execute(writing.sql()).await?.rows_affected() == 0 {
            return Ok(false);
        }
        writing.log_offer(offer, "translated", None, None, by).await?;
        writing.commit().await?;
        Ok(true)
    }
}
