//! Imports: rows are staged in short transactions, seen by nobody, and switched on together in one.
//!
//! A revision that an import made is visible when the import is live, so that switching on changes one row, however many offers
//! there are. Rows that the source did not change are known by their hash and left alone: what people did to them since stays.

use super::offer::stored;
use super::value::{id, json, rows, seconds, text};
use super::{By, Store, What, Writing, taken};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::organisation::VERSION;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// How many rows one statement carries.
const ROWS: usize = 250;

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

/// What the database already has of an offer that comes in.
struct Known {
    id: Uuid,
    last: i64,
    hash: Option<String>,
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
        Ok(Import {
            number,
            network,
            source,
        })
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
            let content = json(&Organisation {
                v: organisation.v.max(VERSION),
                ..organisation.clone()
            })?;
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
            sqlx::query(sql)
                .bind(id.clone())
                .bind(content.clone())
                .execute(writing.sql())
                .await?;
            let sql = "insert into staged_organisation (import, organisation, content, state, trusted_at) values ($1, $2, $3, $4, $5) \
                on conflict (import, organisation) do update set content = excluded.content, state = excluded.state, trusted_at = excluded.trusted_at";
            let insert = sqlx::query(sql).bind(import.number).bind(id).bind(content);
            let insert = insert
                .bind(membership.state.id())
                .bind(membership.trusted.then(|| seconds(by.at)));
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
            let source = offer
                .source
                .as_ref()
                .filter(|source| source.name == import.source);
            let source = source.ok_or_else(|| {
                Error::Broken(format!(
                    "{} is not of the source {}",
                    offer.id, import.source
                ))
            })?;
            last.insert(text("id", &source.id)?, offer);
        }
        let mut staged = Vec::with_capacity(last.len());
        for (source_id, offer) in last {
            let content = stored(&offer.content)?;
            staged.push(Staged {
                source_id,
                offer,
                hash: hash(offer, &content),
                content,
            });
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
        let mut writing = self.writing().await?;
        writing.alive(import, by).await?;
        let sql = "select 1 where exists (select 1 from revision where import = $1) or exists (select 1 from staged_organisation where import = $1)";
        let anything = sqlx::query(sql)
            .bind(import.number)
            .fetch_optional(writing.sql())
            .await?
            .is_some();
        for sql in [
            "update import set state = 'live' where number = $1",
            "update organisation set content = (select s.content from staged_organisation s where s.import = $1 and s.organisation = organisation.id) \
                where id in (select organisation from staged_organisation where import = $1)",
            "insert into membership (organisation, network, state, trusted_at) \
                select s.organisation, i.network, s.state, s.trusted_at from staged_organisation s join import i on i.number = s.import \
                where s.import = $1 on conflict do nothing",
        ] {
            sqlx::query(sql)
                .bind(import.number)
                .execute(writing.sql())
                .await?;
        }
        let mut number = None;
        if anything {
            let networks = writing.networks_of_import(import).await?;
            number = Some(
                writing
                    .log(
                        &networks,
                        What::Import,
                        &import.number.to_string(),
                        "imported",
                        by,
                    )
                    .await?,
            );
        }
        writing.commit().await?;
        Ok(number)
    }

    /// Gives an import up; nothing of it was ever seen.
    pub async fn abandon(&self, import: &Import) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update import set state = 'abandoned' where number = $1 and state = 'staged'";
        sqlx::query(sql)
            .bind(import.number)
            .execute(writing.sql())
            .await?;
        writing.commit().await
    }
}

/// An offer on its way in.
struct Staged<'o> {
    source_id: &'o str,
    offer: &'o Offer,
    hash: String,
    content: String,
}

impl Writing {
    /// Notes that the import goes on. Errors: it was given up, because another one of its source has begun.
    async fn alive(&mut self, import: &Import, by: By<'_>) -> Result<()> {
        let sql = "update import set alive_at = $2 where number = $1 and state = 'staged'";
        let noted = sqlx::query(sql)
            .bind(import.number)
            .bind(seconds(by.at))
            .execute(self.sql())
            .await?;
        match noted.rows_affected() {
            0 => Err(Error::Broken(format!(
                "this import of {} was given up: another one has begun, or it stood still for an hour",
                import.source
            ))),
            _ => Ok(()),
        }
    }

    async fn stage(&mut self, import: &Import, staged: &[Staged<'_>], by: By<'_>) -> Result<Tally> {
        let known = self.known(import, staged).await?;
        let mut tally = Tally::default();
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for row in staged {
            match known.get(row.source_id) {
                None => {
                    tally.new += 1;
                    new.push(row);
                    changed.push((row.offer.id, 1, row));
                }
                Some(known) if known.hash.as_ref() == Some(&row.hash) => tally.unchanged += 1,
                Some(known) => {
                    tally.changed += 1;
                    changed.push((known.id, known.last + 1, row));
                }
            }
        }
        self.add_offers(import, &new).await?;
        self.add_revisions(import, &changed, by).await?;
        Ok(tally)
    }

    /// What is known of these offers: their last revision, and the hash of the last one that an import brought, this one too.
    async fn known(
        &mut self,
        import: &Import,
        staged: &[Staged<'_>],
    ) -> Result<HashMap<String, Known>> {
        let sql = format!(
            "select o.id, o.source_id, (select coalesce(max(r.number), 0) from revision r where r.offer = o.id), \
                (select r.hash from revision r join import i on i.number = r.import \
                    where r.offer = o.id and (i.state = 'live' or i.number = $1) order by r.number desc limit 1) \
            from offer o where o.network = $2 and o.source_name = $3 and o.source_id in {}",
            rows(4, 1, staged.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql))
            .bind(import.number)
            .bind(import.network.to_string())
            .bind(import.source.clone());
        for row in staged {
            query = query.bind(row.source_id.to_owned());
        }
        let rows = query.fetch_all(self.sql()).await?;
        let known = |row: &sqlx::any::AnyRow| {
            Ok((
                row.try_get(1)?,
                Known {
                    id: id(row, 0)?,
                    last: row.try_get(2)?,
                    hash: row.try_get(3)?,
                },
            ))
        };
        rows.iter().map(known).collect()
    }

    async fn add_offers(&mut self, import: &Import, new: &[&Staged<'_>]) -> Result<()> {
        if new.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "insert into offer (id, short, network, source_name, source_id) values {}",
            rows(1, new.len(), 5)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for row in new {
            insert = insert
                .bind(row.offer.id.to_string())
                .bind(short_bits(row.offer.id) as i64);
            insert = insert
                .bind(import.network.to_string())
                .bind(import.source.clone())
                .bind(row.source_id.to_owned());
        }
        insert
            .execute(self.sql())
            .await
            .map_err(taken("the identifier of an offer"))?;
        Ok(())
    }

    async fn add_revisions(
        &mut self,
        import: &Import,
        changed: &[(Uuid, i64, &Staged<'_>)],
        by: By<'_>,
    ) -> Result<()> {
        if changed.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "insert into revision (offer, number, state, organisation, content, confirmed_at, import, hash, made_at, made_by) values {}",
            rows(1, changed.len(), 10)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (id, number, row) in changed {
            insert = insert
                .bind(id.to_string())
                .bind(*number)
                .bind("published")
                .bind(row.offer.organisation.to_string());
            insert = insert
                .bind(row.content.clone())
                .bind(row.offer.confirmed_at.map(seconds))
                .bind(import.number);
            insert = insert
                .bind(row.hash.clone())
                .bind(seconds(by.at))
                .bind(text("who", by.who)?.to_owned());
        }
        insert.execute(self.sql()).await?;
        Ok(())
    }

    /// The network of the import, and those that adopted an offer which it brings.
    async fn networks_of_import(&mut self, import: &Import) -> Result<Vec<Uuid>> {
        let sql = "select distinct a.network from adoption a join revision r on r.offer = a.offer where r.import = $1";
        let rows = sqlx::query(sql)
            .bind(import.number)
            .fetch_all(self.sql())
            .await?;
        let mut networks: Vec<Uuid> = rows.iter().map(|row| id(row, 0)).collect::<Result<_>>()?;
        networks.push(import.network);
        Ok(networks)
    }
}

/// Tells whether a source changed a row.
fn hash(offer: &Offer, content: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(offer.organisation);
    hash.update(offer.confirmed_at.map_or(0, seconds).to_be_bytes());
    hash.update(content);
    let hash = hash.finalize();
    hash[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
