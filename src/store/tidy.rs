//! What imports leave behind, put away in small transactions: revisions that a later one superseded, and what was given up.

use super::Store;
use super::value::seconds;
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::Row;
use sqlx::any::AnyRow;

/// How many offers one transaction takes.
const SOME: i64 = 500;
/// An import that has staged nothing for so long, in seconds, has crashed.
const CRASHED: i64 = 3600;

impl Store {
    /// Puts away what imports left behind that are done or were given up. It may be broken off at any time and begun again.
    pub async fn tidy(&self, now: DateTime<Utc>) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update import set state = 'abandoned' where state = 'staged' and alive_at < $1";
        sqlx::query(sql).bind(seconds(now) - CRASHED).execute(writing.sql()).await?;
        writing.commit().await?;
        let sql = "select number, state from import where state <> 'staged' and tidied_at is null order by number";
        for row in sqlx::query(sql).fetch_all(&self.readers).await? {
            let number: i64 = row.try_get(0)?;
            match row.try_get::<&str, _>(1)? {
                // An offer's first revision supersedes none.
                "live" => self.in_steps(number, 2, SETTLE).await?,
                _ => self.in_steps(number, 1, CLEAR).await?,
            }
            self.close_import(number, now).await?;
        }
        Ok(())
    }

    /// Runs statements over the offers of which the import has a revision of at least this number, `$1` to `$2` at a time;
    /// `$3` is the import.
    async fn in_steps(&self, import: i64, least: i64, statements: &[&'static str]) -> Result<()> {
        let mut done = String::new();
        loop {
            let sql = "select distinct offer from revision \
                where import = $1 and offer > $2 and number >= $4 order by offer limit $3";
            let mut writing = self.writing().await?;
            let some = sqlx::query(sql)
                .bind(import)
                .bind(done)
                .bind(SOME)
                .bind(least)
                .fetch_all(writing.sql())
                .await?;
            let name =
                |row: Option<&AnyRow>| row.map(|row| row.try_get::<String, _>(0)).transpose();
            let (Some(first), Some(last)) = (name(some.first())?, name(some.last())?) else {
                return Ok(());
            };
            for sql in statements {
                sqlx::query(*sql)
                    .bind(first.clone())
                    .bind(last.clone())
                    .bind(import)
                    .execute(writing.sql())
                    .await?;
            }
            writing.commit().await?;
            done = last;
        }
    }

    /// Takes away what was staged of organisations, and those of them that an abandoned import left alone, and notes the end.
    async fn close_import(&self, import: i64, now: DateTime<Utc>) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "select organisation from staged_organisation where import = $1";
        let staged = sqlx::query(sql).bind(import).fetch_all(writing.sql()).await?;
        let sql = "delete from staged_organisation where import = $1";
        sqlx::query(sql).bind(import).execute(writing.sql()).await?;
        for row in staged {
            let sql = "delete from organisation where id = $1 and not exists (select 1 from membership where organisation = $1) \
                and not exists (select 1 from revision where organisation = $1) \
                and not exists (select 1 from staged_organisation where organisation = $1)";
            sqlx::query(sql).bind(row.try_get::<String, _>(0)?).execute(writing.sql()).await?;
        }
        let sql = "update import set tidied_at = $2 where number = $1";
        sqlx::query(sql).bind(import).bind(seconds(now)).execute(writing.sql()).await?;
        writing.commit().await
    }
}

/// A live import's revisions supersede the published ones before them.
const SETTLE: &[&str] = &[
    "update revision set state = 'superseded' where offer >= $1 and offer <= $2 and state = 'published' \
    and exists (select 1 from shown s where s.offer = revision.offer and s.number > revision.number and $3 > 0)",
];

/// An abandoned import's revisions go, and the offers that have no other.
const CLEAR: &[&str] = &[
    "delete from revision where offer >= $1 and offer <= $2 and import = $3",
    "delete from offer where id >= $1 and id <= $2 and $3 > 0 and not exists (select 1 from revision r where r.offer = offer.id)",
];
