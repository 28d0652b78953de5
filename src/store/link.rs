//! The websites that are named on the map, and how they answered when they were last looked at.

use super::task::{Kind, NewTask};
use super::value::{seconds, text};
use super::{By, Store};
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::Row;
use std::collections::BTreeSet;

/// A website answered after this many seconds is looked at again: after it was fine, after it failed once, and after more.
const AGAIN: [i64; 3] = [21 * 86_400, 86_400, 7 * 86_400];
/// After so many failures staff are told.
const ENOUGH: i64 = 2;

/// A website that is to be looked at, and what was known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLink {
    /// Its address.
    pub url: String,
    /// How often it has failed since it was last fine.
    pub failures: u32,
}

impl Store {
    /// Makes the websites that are looked at those: new ones come, and those that nobody names any more go with their tasks.
    pub async fn keep_links(&self, named: &BTreeSet<String>, by: By<'_>) -> Result<()> {
        let mut writing = self.writing().await?;
        let rows = sqlx::query("select url from link").fetch_all(writing.sql()).await?;
        let known: BTreeSet<String> =
            rows.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<_>>()?;
        for url in named.difference(&known) {
            let sql = "insert into link (url, failures) values ($1, 0) on conflict do nothing";
            sqlx::query(sql).bind(text("url", url)?.to_owned()).execute(writing.sql()).await?;
        }
        for url in known.difference(named) {
            let sql = "delete from link where url = $1";
            sqlx::query(sql).bind(url.clone()).execute(writing.sql()).await?;
            writing.finish_link_tasks(url, "gone", by).await?;
        }
        writing.commit().await
    }

    /// Takes the website that has waited longest beyond its time; until its next time nobody else takes it.
    pub async fn take_due_link(&self, now: DateTime<Utc>) -> Result<Option<DueLink>> {
        let sql = "select url, failures from link where checked_at is null \
            or (failures = 0 and checked_at <= $1) \
            or (failures > 0 and failures < $4 and checked_at <= $2) \
            or (failures >= $4 and checked_at <= $3) \
            order by coalesce(checked_at, 0), url limit 1";
        let mut writing = self.writing().await?;
        let [fine, failed, broken] = AGAIN.map(|after| seconds(now) - after);
        let due = sqlx::query(sql).bind(fine).bind(failed).bind(broken).bind(ENOUGH);
        let Some(row) = due.fetch_optional(writing.sql()).await? else {
            return Ok(None);
        };
        let url: String = row.try_get(0)?;
        let sql = "update link set checked_at = $2 where url = $1";
        sqlx::query(sql).bind(url.clone()).bind(seconds(now)).execute(writing.sql()).await?;
        writing.commit().await?;
        Ok(Some(DueLink { url, failures: row.try_get::<i64, _>(1)? as u32 }))
    }

    /// Notes how a website answered: none where it was fine, else why not. What failed enough opens these tasks; what is fine ends
    /// all tasks about it.
    pub async fn note_link(
        &self,
        url: &str,
        trouble: Option<&str>,
        tasks: &[NewTask<'_>],
        by: By<'_>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let noted = match trouble {
            None => sqlx::query("update link set failures = 0, trouble = null where url = $1"),
            Some(trouble) => {
                let sql = "update link set failures = failures + 1, trouble = $2 where url = $1";
                sqlx::query(sql).bind(url.to_owned()).bind(trouble.to_owned())
            }
        };
        let noted = if trouble.is_none() { noted.bind(url.to_owned()) } else { noted };
        noted.execute(writing.sql()).await?;
        let sql = "select failures from link where url = $1";
        let row = sqlx::query(sql).bind(url.to_owned()).fetch_optional(writing.sql()).await?;
        let failures: i64 = row.map(|row| row.try_get(0)).transpose()?.unwrap_or(0);
        if trouble.is_none() {
            writing.finish_link_tasks(url, "works-again", by).await?;
        } else if failures >= ENOUGH {
            for task in tasks {
                writing.open_task(task, by).await?;
            }
        }
        writing.commit().await
    }

    /// How many websites are looked at.
    pub async fn count_links(&self) -> Result<u64> {
        let count = sqlx::query_scalar::<_, i64>("select count(*) from link");
        Ok(count.fetch_one(&self.readers).await? as u64)
    }
}

impl super::Writing {
    async fn finish_link_tasks(&mut self, url: &str, how: &str, by: By<'_>) -> Result<()> {
        let sql = "update task set done_at = $2, done_by = $3, done_how = $4 where key = $1 and kind = $5 and done_at is null";
        let done = sqlx::query(sql).bind(url.to_owned()).bind(seconds(by.at));
        let done = done.bind(by.who.to_owned()).bind(how.to_owned()).bind(Kind::Link.id());
        done.execute(self.sql()).await?;
        Ok(())
    }
}
