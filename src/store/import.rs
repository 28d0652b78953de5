//! Imports: rows are staged in short transactions, seen by nobody, and switched on together in one.
//!
//! A revision that an import made is visible when the import is live, so that switching on changes one row, however many offers
//! there are. Rows that the source did not change are known by their hash and left alone: what people did to them since stays.
//! What people took off the map, declined or merged does not come back with an import, even if its source changed it.

mod look;
mod stage;
mod undo;

pub use look::Standing;

use super::offer::stored;
use super::value::{json, seconds, text};
use super::{By, Store, What};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::organisation::VERSION;
use stage::{ROWS, Staged, hash};
use std::collections::HashMap;
use uuid::Uuid;

/// An import that has begun.
#[derive(Debug, Clone)]
pub struct Import {
    number: i64,
    /// The network that the offers come to.
    pub network: Uuid,
    /// The name of the source.
    pub source: String,
}

/// What became of the staged offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Offers that were not there before.
    pub new: u64,
    /// Offers that the source changed.
    pub changed: u64,
    /// Offers that the source left as they were.
    pub unchanged: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
    }
}

impl Store {
    /// Begins an import; one of the same source into the same network that has not ended is given up.
    pub async fn begin_import(&self, network: Uuid, source: &str, by: By<'_>) -> Result<Import> {
        let source = text("source", source)?.to_owned();
        let mut writing = self.writing().await?;
        let sql = "update import set state = 'abandoned' where network = $1 and source = $2 and state = 'staged'";
        sqlx::query(sql)
            .bind(network.to_string())
            .bind(source.clone())
            .execute(writing.sql())
            .await?;
        let number = sqlx::query_scalar("select coalesce(max(number), 0) + 1 from import");
        let number: i64 = number.fetch_one(writing.sql()).await?;
        let sql = "insert into import (number, network, source, state, begun_at, alive_at) values ($1, $2, $3, 'staged', $4, $4)";
        let begun = sqlx::query(sql)
            .bind(number)
            .bind(network.to_string())
            .bind(source.clone())
            .bind(seconds(by.at));
        begun.execute(writing.sql()).await?;
        writing.commit().await?;
        Ok(Import { number, network, source })
    }

    /// Stages organisations with their membership. What the network decided about an organisation before stays.
    pub async fn stage_organisations(
        &self,
        import: &Import,
        staged: &[(Organisation, Membership)],
        by: By<'_>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        writing.alive(import, by).await?;
        for (organisation, membership) in staged {
            let content =
                json(&Organisation { v: organisation.v.max(VERSION), ..organisation.clone() })?;
            let id = organisation.id.to_string();
            let sql = "select 1 from organisation o join membership m on m.organisation = o.id and m.network = $2 where o.id = $1 and o.content = $3";
            let same = sqlx::query(sql)
                .bind(id.clone())
                .bind(import.network.to_string())
                .bind(content.clone());
            if same.fetch_optional(writing.sql()).await?.is_some() {
                continue;
            }
            // A new organisation may stand in its table already: without a membership nobody sees it.
            let sql =
                "insert into organisation (id, content) values ($1, $2) on conflict do nothing";
            sqlx::query(sql).bind(id.clone()).bind(content.clone()).execute(writing.sql()).await?;
            let sql = "insert into staged_organisation (import, organisation, content, state, trusted_at) values ($1, $2, $3, $4, $5) \
                on conflict (import, organisation) do update set content = excluded.content, state = excluded.state, trusted_at = excluded.trusted_at";
            let insert = sqlx::query(sql).bind(import.number).bind(id).bind(content);
            let insert =
                insert.bind(membership.state.id()).bind(membership.trusted.then(|| seconds(by.at)));
            insert.execute(writing.sql()).await?;
        }
        writing.commit().await
    }

    /// Stages offers, as many as one short transaction may hold (about a thousand); each needs its source's identifier, and the
    /// last one of an identifier counts. An offer that is there already keeps its own identifier.
    pub async fn stage_offers(
        &self,
        import: &Import,
        offers: &[Offer],
        by: By<'_>,
    ) -> Result<Tally> {
        let mut last: HashMap<&str, &Offer> = HashMap::with_capacity(offers.len());
        for offer in offers {
            let source = offer.source.as_ref().filter(|source| source.name == import.source);
            let source = source.ok_or_else(|| {
                Error::Broken(format!("{} is not of the source {}", offer.id, import.source))
            })?;
            last.insert(text("id", &source.id)?, offer);
        }
        let mut staged = Vec::with_capacity(last.len());
        for (source_id, offer) in last {
            let content = stored(&offer.content)?;
            staged.push(Staged { source_id, offer, hash: hash(offer, &content), content });
        }
        let mut tally = Tally::default();
        let mut writing = self.writing().await?;
        writing.alive(import, by).await?;
        for some in staged.chunks(ROWS) {
            tally += writing.stage(import, some, by).await?;
        }
        writing.commit().await?;
        Ok(tally)
    }

    /// Shows everything that was staged, in one short transaction; gives the number of the change, nothing where nothing was staged.
    pub async fn switch_on(&self, import: &Import, by: By<'_>) -> Result<Option<u64>> {
        self.look_at_its_tables().await?;
        let mut writing = self.writing().await?;
        writing.alive(import, by).await?;
        let sql = "select 1 where exists (select 1 from revision where import = $1) or exists (select 1 from staged_organisation where import = $1)";
        let anything =
            sqlx::query(sql).bind(import.number).fetch_optional(writing.sql()).await?.is_some();
        for sql in [
            "update import set state = 'live' where number = $1",
            "update organisation set content = (select s.content from staged_organisation s where s.import = $1 and s.organisation = organisation.id) \
                where id in (select organisation from staged_organisation where import = $1)",
            "insert into membership (organisation, network, state, trusted_at) \
                select s.organisation, i.network, s.state, s.trusted_at from staged_organisation s join import i on i.number = s.import \
                join organisation o on o.id = s.organisation where s.import = $1 and o.merged_into is null on conflict do nothing",
        ] {
            sqlx::query(sql).bind(import.number).execute(writing.sql()).await?;
        }
        let mut number = None;
        if anything {
            let networks = writing.networks_of_import(import).await?;
            let which = import.number.to_string();
            let logged = writing.log(&networks, What::Import, &which, "imported", by);
            number = Some(logged.await?);
        }
        writing.commit().await?;
        Ok(number)
    }

    /// Gives an import up; nothing of it was ever seen.
    pub async fn abandon(&self, import: &Import) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update import set state = 'abandoned' where number = $1 and state = 'staged'";
        sqlx::query(sql).bind(import.number).execute(writing.sql()).await?;
        writing.commit().await
    }
}
