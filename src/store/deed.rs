//! What is decided about an offer: approved, returned, declined, hidden, brought back, withdrawn, confirmed.
//!
//! Of a published revision that is taken off the map stays that it was published (hidden or withdrawn), and only such a one
//! comes back without anybody's approval. What was never approved is returned instead.

use super::change::Line;
use super::dossier::VISIBLE;
use super::task::Kind;
use super::value::seconds;
use super::{By, Store, What, Writing};
use crate::error::Error;
use crate::error::Result;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

impl Writing {
    /// Publishes what was submitted. Errors: nothing was; or it is no longer the revision of this number, since somebody else
    /// decided or another one was submitted.
    pub async fn approve(&mut self, offer: Uuid, number: Option<u64>, by: By<'_>) -> Result<u64> {
        let number = self.pending(offer, number).await?;
        // It becomes the latest revision, for of several published ones the latest is shown.
        let latest = "select max(number) from revision where offer = $1";
        let latest: i64 =
            sqlx::query_scalar(latest).bind(offer.to_string()).fetch_one(self.sql()).await?;
        if latest > number {
            let sql = "update revision set number = $2 where offer = $1 and state = 'pending'";
            let moved = sqlx::query(sql).bind(offer.to_string()).bind(latest + 1);
            moved.execute(self.sql()).await?;
        }
        let before = self.offer_before(offer).await?;
        self.supersede(offer, "'published', 'hidden', 'withdrawn', 'returned'").await?;
        let sql = "update revision set state = 'published' where offer = $1 and state = 'pending'";
        sqlx::query(sql).bind(offer.to_string()).execute(self.sql()).await?;
        self.renew(offer, by).await?;
        self.log_offer(offer, "approved", None, Some(&before), by).await
    }

    /// Gives what was submitted back to those who wrote it. Errors: as with approving.
    pub async fn return_(
        &mut self,
        offer: Uuid,
        number: Option<u64>,
        reason: &str,
        by: By<'_>,
    ) -> Result<u64> {
        self.pending(offer, number).await?;
        let before = self.offer_before(offer).await?;
        self.put(offer, "'pending'", "returned").await?;
        self.log_offer(offer, "returned", Some(reason), Some(&before), by).await
    }

    /// Declines what was submitted. Errors: as with approving.
    pub async fn decline(
        &mut self,
        offer: Uuid,
        number: Option<u64>,
        reason: &str,
        by: By<'_>,
    ) -> Result<u64> {
        self.pending(offer, number).await?;
        let before = self.offer_before(offer).await?;
        self.put(offer, "'pending'", "declined").await?;
        self.log_offer(offer, "declined", Some(reason), Some(&before), by).await
    }

    /// Hides what is published, since nobody confirmed it. Errors: nothing is.
    pub async fn hide(&mut self, offer: Uuid, note: Option<&str>, by: By<'_>) -> Result<u64> {
        let before = self.offer_before(offer).await?;
        match self.put(offer, "'published'", "hidden").await? {
            0 => Err(Error::NotFound),
            _ => self.log_offer(offer, "hidden", note, Some(&before), by).await,
        }
    }

    /// Shows again what was hidden or withdrawn last, and counts that as saying that it holds. Errors: nothing was, or
    /// something is published.
    pub async fn bring_back(&mut self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let before = self.offer_before(offer).await?;
        let sql = AssertSqlSafe(format!(
            "update revision set state = 'published', confirmed_at = $2 where offer = $1 \
            and number = (select max(number) from revision where offer = $1 and state in ('hidden', 'withdrawn') and {VISIBLE}) \
            and not exists (select 1 from shown where offer = $1) \
            and not exists (select 1 from offer where id = $1 and merged_into is not null)"
        ));
        let back = sqlx::query(sql).bind(offer.to_string()).bind(seconds(by.at));
        if back.execute(self.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        self.supersede(offer, "'hidden', 'withdrawn'").await?;
        self.renew(offer, by).await?;
        self.log_offer(offer, "brought-back", None, Some(&before), by).await
    }

    /// Takes an offer off the map with what was submitted for it; what was never public is returned to those who wrote it.
    /// Errors: there was nothing.
    pub async fn withdraw(&mut self, offer: Uuid, note: Option<&str>, by: By<'_>) -> Result<u64> {
        self.take_off(offer, "hash", note, by).await
    }

    pub(super) async fn take_off(
        &mut self,
        offer: Uuid,
        hash: &'static str,
        note: Option<&str>,
        by: By<'_>,
    ) -> Result<u64> {
        let before = self.offer_before(offer).await?;
        let sql = format!(
            "update revision set state = 'withdrawn', hash = {hash} \
            where offer = $1 and state in ('published', 'hidden') and {VISIBLE}"
        );
        let done = sqlx::query(AssertSqlSafe(sql)).bind(offer.to_string());
        let pending = match done.execute(self.sql()).await?.rows_affected() {
            0 => self.put(offer, "'pending'", "returned").await?,
            _ => self.put(offer, "'pending'", "superseded").await? + 1,
        };
        if pending == 0 {
            return Err(Error::NotFound);
        }
        self.forget_asking(offer).await?;
        self.finish_tasks_of(offer, Kind::Stale, "withdrawn", by).await?;
        self.log_offer(offer, "withdrawn", note, Some(&before), by).await
    }

    /// Says that what is published still holds. Errors: nothing is published.
    pub async fn confirm(&mut self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let before = self.offer_before(offer).await?;
        let sql = "update revision set confirmed_at = $2 \
            where offer = $1 and number = (select number from shown where offer = $1)";
        let done = sqlx::query(sql).bind(offer.to_string()).bind(seconds(by.at));
        if done.execute(self.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        self.renew(offer, by).await?;
        self.log_offer(offer, "confirmed", None, Some(&before), by).await
    }

    /// The number of what waits. Errors: nothing does, or not this.
    async fn pending(&mut self, offer: Uuid, number: Option<u64>) -> Result<i64> {
        let sql = "select number from revision where offer = $1 and state = 'pending'";
        let row = sqlx::query(sql).bind(offer.to_string()).fetch_optional(self.sql()).await?;
        let waits: Option<i64> = row.map(|row| row.try_get(0)).transpose()?;
        match (waits, number) {
            (Some(waits), Some(number)) if waits == number as i64 => Ok(waits),
            (_, Some(_)) => Err(Error::Conflict),
            (waits, None) => waits.ok_or(Error::NotFound),
        }
    }

    /// Puts the revisions of these states that may be seen into another state; says how many.
    async fn put(&mut self, offer: Uuid, from: &'static str, to: &'static str) -> Result<u64> {
        let sql = format!(
            "update revision set state = '{to}' where offer = $1 and state in ({from}) and {VISIBLE}"
        );
        let put = sqlx::query(AssertSqlSafe(sql)).bind(offer.to_string());
        Ok(put.execute(self.sql()).await?.rows_affected())
    }

    /// What somebody just said of an offer need not be asked for any more.
    pub(super) async fn renew(&mut self, offer: Uuid, by: By<'_>) -> Result<()> {
        self.forget_asking(offer).await?;
        self.finish_tasks_of(offer, Kind::Stale, "confirmed", by).await
    }

    async fn forget_asking(&mut self, offer: Uuid) -> Result<()> {
        let sql = "delete from freshness where offer = $1";
        sqlx::query(sql).bind(offer.to_string()).execute(self.sql()).await?;
        Ok(())
    }

    /// Logs a deed in every network that shows the offer.
    pub(super) async fn log_offer(
        &mut self,
        offer: Uuid,
        action: &str,
        note: Option<&str>,
        before: Option<&str>,
        by: By<'_>,
    ) -> Result<u64> {
        let networks = self.networks_of_offer(offer).await?;
        let which = offer.to_string();
        let line = Line { what: What::Offer, which: &which, action, note, before };
        self.log_with(&networks, &line, by).await
    }
}

/// Deeds that stand alone.
impl Store {
    /// Publishes what was submitted. Errors: nothing was; or it is no longer the revision of this number, since somebody else
    /// decided or another one was submitted.
    pub async fn approve(&self, offer: Uuid, number: Option<u64>, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.approve(offer, number, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Gives what was submitted back to those who wrote it. Errors: as with approving.
    pub async fn return_(
        &self,
        offer: Uuid,
        number: Option<u64>,
        reason: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.return_(offer, number, reason, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Declines what was submitted. Errors: as with approving.
    pub async fn decline(
        &self,
        offer: Uuid,
        number: Option<u64>,
        reason: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.decline(offer, number, reason, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Hides what is published, since nobody confirmed it. Errors: nothing is.
    pub async fn hide(&self, offer: Uuid, note: Option<&str>, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.hide(offer, note, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Shows again what was hidden or withdrawn last, and counts that as saying that it holds. Errors: nothing was, or
    /// something is published.
    pub async fn bring_back(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.bring_back(offer, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Takes an offer off the map with what was submitted for it; what was never public is returned to those who wrote it.
    /// Errors: there was nothing.
    pub async fn withdraw(&self, offer: Uuid, note: Option<&str>, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.withdraw(offer, note, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Takes an offer off the map because its source has it no longer; should the source have it again, it comes back,
    /// which one that a person withdrew does not. Errors: there was nothing.
    pub async fn withdraw_with_source(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let gone = "case when hash is null then null else 'gone' end";
        let change = writing.take_off(offer, gone, None, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Says that what is published still holds. Errors: nothing is published.
    pub async fn confirm(&self, offer: Uuid, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.confirm(offer, by).await?;
        writing.commit().await?;
        Ok(change)
    }
}
