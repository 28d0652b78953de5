//! The rows of an import on their way into the database, many to a statement.

use super::{Import, Tally};
use crate::error::Error;
use crate::error::Result;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::store::value::{id, rows, seconds, text};
use crate::store::{By, Writing, taken};
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// How many rows one statement carries.
pub const ROWS: usize = 250;

/// What the database already has of an offer that comes in.
struct Known {
    id: Uuid,
    last: i64,
    hash: Option<String>,
}

/// An offer on its way in.
pub struct Staged<'o> {
    pub source_id: &'o str,
    pub offer: &'o Offer,
    pub hash: String,
    pub content: String,
}

impl Writing {
    /// Notes that the import goes on. Errors: it was given up, because another one of its source has begun.
    pub(super) async fn alive(&mut self, import: &Import, by: By<'_>) -> Result<()> {
        let sql = "update import set alive_at = $2 where number = $1 and state = 'staged'";
        let noted =
            sqlx::query(sql).bind(import.number).bind(seconds(by.at)).execute(self.sql()).await?;
        match noted.rows_affected() {
            0 => Err(Error::Broken(format!(
                "this import of {} was given up: another one has begun, or it stood still for an hour",
                import.source
            ))),
            _ => Ok(()),
        }
    }

    pub(super) async fn stage(
        &mut self,
        import: &Import,
        staged: &[Staged<'_>],
        by: By<'_>,
    ) -> Result<Tally> {
        let known = self.known(import, staged).await?;
        let asleep = self.asleep(import, staged, &known).await?;
        let mut tally = Tally::default();
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        for row in staged {
            match known.get(row.source_id) {
                None => {
                    tally.new += 1;
                    new.push(row);
                    changed.push((row.offer.id, 1, "published", row));
                }
                Some(known) if known.hash.as_ref() == Some(&row.hash) => tally.unchanged += 1,
                Some(known) => {
                    // One without a hash was only ever staged, by an import that was given up.
                    match known.hash {
                        None => tally.new += 1,
                        Some(_) => tally.changed += 1,
                    }
                    let state = asleep.get(&known.id).copied().unwrap_or("published");
                    changed.push((known.id, known.last + 1, state, row));
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
        // Planned anew each time: PostgreSQL would keep the plan that it made while the tables were empty.
        let mut query = sqlx::query(AssertSqlSafe(sql))
            .persistent(false)
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
                Known { id: id(row, 0)?, last: row.try_get(2)?, hash: row.try_get(3)? },
            ))
        };
        rows.iter().map(known).collect()
    }

    /// Those of the offers whose rows changed that people took off the map, declined or merged, and the state in which what comes
    /// in is kept: it is the newest that is known of them, but an import brings none of them back. One that is only hidden, since
    /// nobody confirmed it, is not among them: a source that changes or confirms a row says that it holds.
    async fn asleep(
        &mut self,
        import: &Import,
        staged: &[Staged<'_>],
        known: &HashMap<String, Known>,
    ) -> Result<HashMap<Uuid, &'static str>> {
        let changed = staged.iter().filter_map(|row| {
            let known = known.get(row.source_id)?;
            (known.hash.is_some() && known.hash.as_ref() != Some(&row.hash)).then_some(known.id)
        });
        let changed: Vec<Uuid> = changed.collect();
        if changed.is_empty() {
            return Ok(HashMap::new());
        }
        let sql = format!(
            "select o.id, case when o.merged_into is null then r.state else 'superseded' end from offer o join revision r on r.offer = o.id \
            where r.number = (select max(l.number) from revision l where l.offer = o.id and l.state in ('published', 'hidden', 'withdrawn', 'declined') \
                and (l.import is null or l.import = $1 or l.import in (select number from import where state = 'live'))) \
            and (o.merged_into is not null or (r.state in ('withdrawn', 'declined') and coalesce(r.hash, '') <> 'gone' \
                and not exists (select 1 from shown s where s.offer = o.id))) and o.id in {}",
            rows(2, 1, changed.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).persistent(false).bind(import.number);
        for id in &changed {
            query = query.bind(id.to_string());
        }
        let rows = query.fetch_all(self.sql()).await?;
        let asleep = |row: &sqlx::any::AnyRow| {
            let state = match row.try_get::<&str, _>(1)? {
                "withdrawn" => "withdrawn",
                "declined" => "declined",
                _ => "superseded",
            };
            Ok((id(row, 0)?, state))
        };
        rows.iter().map(asleep).collect()
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
            insert = insert.bind(row.offer.id.to_string()).bind(short_bits(row.offer.id) as i64);
            insert = insert
                .bind(import.network.to_string())
                .bind(import.source.clone())
                .bind(row.source_id.to_owned());
        }
        insert.execute(self.sql()).await.map_err(taken("the identifier of an offer"))?;
        Ok(())
    }

    async fn add_revisions(
        &mut self,
        import: &Import,
        changed: &[(Uuid, i64, &'static str, &Staged<'_>)],
        by: By<'_>,
    ) -> Result<()> {
        if changed.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "insert into revision (offer, number, state, organisation, content, confirmed_at, import, hash, made_at, made_by) values {}",
            rows(1, changed.len(), 10)
        );
        // What a source says of an organisation that was merged holds for what it is now.
        let moved = self.moved_organisations().await?;
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (id, number, state, row) in changed {
            let organisation = row.offer.organisation;
            let organisation = moved.get(&organisation).copied().unwrap_or(organisation);
            insert = insert
                .bind(id.to_string())
                .bind(*number)
                .bind(*state)
                .bind(organisation.to_string());
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
    pub(super) async fn networks_of_import(&mut self, import: &Import) -> Result<Vec<Uuid>> {
        let sql = "select distinct a.network from adoption a where exists (select 1 from revision r where r.offer = a.offer and r.import = $1)";
        let rows = sqlx::query(sql).bind(import.number).fetch_all(self.sql()).await?;
        let mut networks: Vec<Uuid> = rows.iter().map(|row| id(row, 0)).collect::<Result<_>>()?;
        networks.push(import.network);
        Ok(networks)
    }
}

/// Tells whether a source changed a row.
pub fn hash(offer: &Offer, content: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(offer.organisation);
    hash.update(offer.confirmed_at.map_or(0, seconds).to_be_bytes());
    hash.update(content);
    let hash = hash.finalize();
    hash[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}
