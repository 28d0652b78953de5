//! How an offer's content comes in: submitted for approval or published at once; and which other networks show it.
//!
//! An offer has at most one published and one pending revision; every deed is one transaction with its line in the change log.

use super::dossier::VISIBLE;
use super::value::{id, json, seconds, text};
use super::{By, Store, What, Writing, taken};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::VERSION;
use crate::offer::short_bits;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

impl Store {
    /// Publishes this content at once, in the place of what was published before; gives the number of the change.
    pub async fn publish(&self, offer: &Offer, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.publish(offer, by).await?;
        writing.commit().await?;
        Ok(change)
    }

    /// Submits this content for approval, in the place of what was submitted before; what is published stays. `base` is the
    /// revision that its writer had before them. Errors: a conflict where a later one is published or waits.
    pub async fn submit(&self, offer: &Offer, base: Option<u64>, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.submit(offer, base, by).await?;
        writing.commit().await?;
        Ok(change)
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
    /// Publishes this content at once, in the place of what was published before; what waits goes on waiting.
    pub async fn publish(&mut self, offer: &Offer, by: By<'_>) -> Result<u64> {
        self.ensure(offer).await?;
        let before = self.offer_before(offer.id).await?;
        self.supersede(offer.id, "'published', 'hidden', 'withdrawn'").await?;
        self.revise(offer, "published", None, by).await?;
        self.renew(offer.id, by).await?;
        self.log_offer(offer.id, "published", None, Some(&before), by).await
    }

    /// Publishes at once what somebody wrote who may, in the place of what was published and of what waited; `base` is the
    /// revision that they had before them. Errors: a conflict where a later one is published or waits.
    pub async fn publish_over(
        &mut self,
        offer: &Offer,
        base: Option<u64>,
        by: By<'_>,
    ) -> Result<u64> {
        self.ensure(offer).await?;
        self.nothing_since(offer.id, base).await?;
        let before = self.offer_before(offer.id).await?;
        let all = "'published', 'hidden', 'withdrawn', 'pending', 'returned'";
        self.supersede(offer.id, all).await?;
        self.revise(offer, "published", base, by).await?;
        self.renew(offer.id, by).await?;
        self.log_offer(offer.id, "published", None, Some(&before), by).await
    }

    /// Submits this content for approval, in the place of what was submitted before; what is published stays. `base` is the
    /// revision that its writer had before them. Errors: a conflict where a later one is published or waits.
    pub async fn submit(&mut self, offer: &Offer, base: Option<u64>, by: By<'_>) -> Result<u64> {
        self.ensure(offer).await?;
        self.nothing_since(offer.id, base).await?;
        self.supersede(offer.id, "'pending', 'returned'").await?;
        self.revise(offer, "pending", base, by).await?;
        // Nobody undoes that somebody wrote something: the staff returns it, with a reason.
        self.log_offer(offer.id, "submitted", None, None, by).await
    }

    /// Errors: a later revision than this one is published or waits.
    pub(super) async fn nothing_since(&mut self, offer: Uuid, base: Option<u64>) -> Result<()> {
        let sql = AssertSqlSafe(format!(
            "select 1 from revision where offer = $1 and number > $2 and state in ('published', 'pending') and {VISIBLE}"
        ));
        let later = sqlx::query(sql).bind(offer.to_string()).bind(base.unwrap_or(0) as i64);
        match later.fetch_optional(self.sql()).await? {
            Some(_) => Err(Error::Conflict),
            None => Ok(()),
        }
    }

    /// Makes the offer itself where it is new. Errors: another network has an offer of that identifier; it was merged into another one.
    async fn ensure(&mut self, offer: &Offer) -> Result<()> {
        let sql = "select network, merged_into from offer where id = $1";
        let there = sqlx::query(sql).bind(offer.id.to_string()).fetch_optional(self.sql()).await?;
        if let Some(row) = there {
            if row.try_get::<Option<&str>, _>(1)?.is_some() {
                return Err(Error::NotFound);
            }
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

    /// Lets a new revision take the place of those of these states; also of one that an import has staged, since that is older.
    pub(super) async fn supersede(&mut self, offer: Uuid, states: &'static str) -> Result<()> {
        let sql = format!(
            "update revision set state = 'superseded' where offer = $1 and state in ({states})"
        );
        sqlx::query(AssertSqlSafe(sql)).bind(offer.to_string()).execute(self.sql()).await?;
        Ok(())
    }

    /// Adds a revision.
    pub(super) async fn revise(
        &mut self,
        offer: &Offer,
        state: &'static str,
        base: Option<u64>,
        by: By<'_>,
    ) -> Result<()> {
        let sql = "insert into revision (offer, number, state, organisation, content, confirmed_at, made_at, made_by, base) \
            select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from revision where offer = $1";
        let revision = sqlx::query(sql)
            .bind(offer.id.to_string())
            .bind(state)
            .bind(offer.organisation.to_string());
        let revision = revision.bind(stored(&offer.content)?).bind(offer.confirmed_at.map(seconds));
        let revision = revision.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        revision.bind(base.map(|base| base as i64)).execute(self.sql()).await?;
        Ok(())
    }

    /// The networks that show an offer, its home among them.
    pub(super) async fn networks_of_offer(&mut self, offer: Uuid) -> Result<Vec<Uuid>> {
        let sql = "select network from offer where id = $1 union select network from adoption where offer = $1";
        let rows = sqlx::query(sql).bind(offer.to_string()).fetch_all(self.sql()).await?;
        rows.iter().map(|row| id(row, 0)).collect()
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
