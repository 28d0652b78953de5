//! What is done with one offer: submitted, approved, published, confirmed, withdrawn, adopted.
//!
//! An offer has at most one published and one pending revision; every deed is one transaction with its line in the change log.

use super::value::{id, json, seconds, text};
use super::{By, Store, What, Writing, taken};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::VERSION;
use crate::offer::short_bits;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

impl Store {
    /// Publishes this content at once, in the place of what was published before; gives the number of the change.
    pub async fn publish(&self, offer: &Offer, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        writing.ensure(offer).await?;
        writing.supersede(offer.id, "published").await?;
        writing.revise(offer, "published", by).await?;
        writing.log_offer(offer.id, "published", by).await
    }

    /// Submits this content for approval, in the place of what was submitted before; what is published stays.
    pub async fn submit(&self, offer: &Offer, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        writing.ensure(offer).await?;
        writing.supersede(offer.id, "pending").await?;
        writing.revise(offer, "pending", by).await?;
        writing.log_offer(offer.id, "submitted", by).await
    }

    /// Publishes what was submitted. Errors: nothing was.
    pub async fn approve(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        writing.supersede(offer, "published").await?;
        // It becomes the latest revision, for of several published ones the latest is shown.
        let sql = "update revision set state = 'published', number = (select max(number) + 1 from revision where offer = $1) \
            where offer = $1 and state = 'pending'";
        let done = sqlx::query(sql).bind(offer.to_string()).execute(writing.sql()).await?;
        if done.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        writing.log_offer(offer, "approved", by).await
    }

    /// Takes an offer off the map, with what was submitted for it. Errors: there was nothing.
    pub async fn withdraw(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        self.take_off(offer, "hash", by).await
    }

    /// Takes an offer off the map because its source has it no longer; should the source have it again, it comes back,
    /// which one that a person withdrew does not. Errors: there was nothing.
    pub async fn withdraw_with_source(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        self.take_off(offer, "case when hash is null then null else 'gone' end", by).await
    }

    async fn take_off(&self, offer: Uuid, hash: &'static str, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let sql = format!(
            "update revision set state = 'withdrawn', hash = {hash} where offer = $1 and state in ('published', 'pending') \
            and (import is null or import in (select number from import where state = 'live'))"
        );
        let done = sqlx::query(AssertSqlSafe(sql)).bind(offer.to_string());
        if done.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        writing.log_offer(offer, "withdrawn", by).await
    }

    /// Says that what is published still holds. Errors: nothing is published.
    pub async fn confirm(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let sql = "update revision set confirmed_at = $2 \
            where offer = $1 and number = (select number from shown where offer = $1)";
        let done = sqlx::query(sql)
            .bind(offer.to_string())
            .bind(seconds(by.at))
            .execute(writing.sql())
            .await?;
        if done.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        writing.log_offer(offer, "confirmed", by).await
    }

    /// Shows an offer of another network in this one too.
    pub async fn adopt(&self, network: Uuid, offer: Uuid, by: By<'_>) -> Result<u64> {
        let sql = "insert into adoption (network, offer, adopted_at) select $1, id, $3 from offer \
            where id = $2 and network <> $1 on conflict do nothing";
        let mut writing = self.writing().await?;
        let done =
            sqlx::query(sql).bind(network.to_string()).bind(offer.to_string()).bind(seconds(by.at));
        if done.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        writing.log_adoption(network, offer, "adopted", by).await
    }

    /// Shows an adopted offer no longer in this network.
    pub async fn release(&self, network: Uuid, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let sql = "delete from adoption where network = $1 and offer = $2";
        let done = sqlx::query(sql).bind(network.to_string()).bind(offer.to_string());
        if done.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        writing.log_adoption(network, offer, "released", by).await
    }
}

impl Writing {
    /// Makes the offer itself where it is new. Errors: another network has an offer of that identifier.
    async fn ensure(&mut self, offer: &Offer) -> Result<()> {
        let sql = "select network from offer where id = $1";
        let there = sqlx::query(sql).bind(offer.id.to_string()).fetch_optional(self.sql()).await?;
        if let Some(row) = there {
            return match id(&row, 0)? == offer.network {
                true => Ok(()),
                false => Err(Error::Taken(offer.id.to_string())),
            };
        }
        let sql = "insert into offer (id, short, network, source_name, source_id) values ($1, $2, $3, $4, $5)";
        let source = offer.source.as_ref();
        let name = source.map(|s| text("source", &s.name)).transpose()?.map(str::to_owned);
        let source_id = source.map(|s| text("id", &s.id)).transpose()?.map(str::to_owned);
        let insert = sqlx::query(sql).bind(offer.id.to_string()).bind(short_bits(offer.id) as i64);
        let insert = insert.bind(offer.network.to_string()).bind(name).bind(source_id);
        insert.execute(self.sql()).await.map_err(taken(offer.id))?;
        Ok(())
    }

    /// Lets a new revision take the place of those of this state; also of one that an import has staged, since that is older.
    async fn supersede(&mut self, offer: Uuid, state: &str) -> Result<()> {
        let sql = "update revision set state = 'superseded' where offer = $1 and state = $2";
        let superseded = sqlx::query(sql).bind(offer.to_string()).bind(state.to_owned());
        superseded.execute(self.sql()).await?;
        Ok(())
    }

    /// Adds a revision.
    async fn revise(&mut self, offer: &Offer, state: &str, by: By<'_>) -> Result<()> {
        let sql = "insert into revision (offer, number, state, organisation, content, confirmed_at, made_at, made_by) \
            select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from revision where offer = $1";
        let revision = sqlx::query(sql)
            .bind(offer.id.to_string())
            .bind(state.to_owned())
            .bind(offer.organisation.to_string());
        let revision = revision.bind(stored(&offer.content)?).bind(offer.confirmed_at.map(seconds));
        let revision = revision.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        revision.execute(self.sql()).await?;
        Ok(())
    }

    /// Logs a deed in every network that shows the offer, and ends the transaction.
    pub(super) async fn log_offer(mut self, offer: Uuid, action: &str, by: By<'_>) -> Result<u64> {
        let sql = "select network from offer where id = $1 union select network from adoption where offer = $1";
        let rows = sqlx::query(sql).bind(offer.to_string()).fetch_all(self.sql()).await?;
        let networks: Vec<Uuid> = rows.iter().map(|row| id(row, 0)).collect::<Result<_>>()?;
        let number = self.log(&networks, What::Offer, &offer.to_string(), action, by).await?;
        self.commit().await?;
        Ok(number)
    }

    async fn log_adoption(
        mut self,
        network: Uuid,
        offer: Uuid,
        action: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let number = self.log(&[network], What::Offer, &offer.to_string(), action, by).await?;
        self.commit().await?;
        Ok(number)
    }
}

/// A content as it is stored: with the version of this build, or that of a later one.
pub(super) fn stored(content: &Content) -> Result<String> {
    if content.v >= VERSION {
        return json(content);
    }
    json(&Content { v: VERSION, ..content.clone() })
}
