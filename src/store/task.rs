//! Tasks: what waits for a network's staff besides what is to be approved – reports, entries that go stale, broken links,
//! and what trusted organisations put on the map by themselves.

use super::value::{id, json, moment, seconds, text};
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use serde_json::Value;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// What kind of task it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A resident says that something is wrong.
    Report,
    /// Nobody confirmed an entry.
    Stale,
    /// A website does not answer.
    Link,
    /// A trusted organisation changed something that is on the map already.
    Live,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Report, Self::Stale, Self::Link, Self::Live];

    /// What it is called in the database and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Stale => "stale",
            Self::Link => "link",
            Self::Live => "live",
        }
    }

    /// The kind of this name.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A task on its way in.
#[derive(Debug, Clone)]
pub struct NewTask<'t> {
    /// Whose staff it waits for.
    pub network: Uuid,
    /// What kind it is.
    pub kind: Kind,
    /// What it is about: of a kind and key, one is open at a time.
    pub key: &'t str,
    /// The offer it is about.
    pub offer: Option<Uuid>,
    /// The organisation it is about.
    pub organisation: Option<Uuid>,
    /// What there is to say, an object with its version `v`.
    pub content: Value,
}

/// A task.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Identifies it.
    pub id: Uuid,
    /// Whose staff it waits for.
    pub network: Uuid,
    /// What kind it is.
    pub kind: Kind,
    /// What it is about.
    pub key: String,
    /// The offer it is about.
    pub offer: Option<Uuid>,
    /// The organisation it is about.
    pub organisation: Option<Uuid>,
    /// What there is to say.
    pub content: Value,
    /// Since when it waits.
    pub made_at: DateTime<Utc>,
    /// Who did it, and when and how; nothing while it waits.
    pub done: Option<Done>,
}

/// How a task ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: String,
    /// How: a word that the desk knows.
    pub how: String,
}

const TASK: &str = "select id, network, kind, key, offer, organisation, content, made_at, done_at, done_by, done_how from task";

impl Writing {
    /// Opens a task; says whether it is new: one of its kind and key that is open stays as it is.
    pub async fn open_task(&mut self, task: &NewTask<'_>, by: By<'_>) -> Result<bool> {
        let sql = "insert into task (id, network, kind, key, offer, organisation, content, made_at) \
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing";
        let insert = sqlx::query(sql)
            .bind(Uuid::new_v4().to_string())
            .bind(task.network.to_string())
            .bind(task.kind.id())
            .bind(text("key", task.key)?.to_owned())
            .bind(task.offer.map(|offer| offer.to_string()))
            .bind(task.organisation.map(|organisation| organisation.to_string()));
        let insert = insert.bind(json(&task.content)?).bind(seconds(by.at));
        Ok(insert.execute(self.sql()).await?.rows_affected() > 0)
    }

    /// Ends a task; says whether it was open.
    pub async fn finish_task(&mut self, task: Uuid, how: &str, by: By<'_>) -> Result<bool> {
        let sql = "update task set done_at = $2, done_by = $3, done_how = $4 where id = $1 and done_at is null";
        let done = sqlx::query(sql).bind(task.to_string()).bind(seconds(by.at));
        let done = done.bind(text("who", by.who)?.to_owned()).bind(how.to_owned());
        Ok(done.execute(self.sql()).await?.rows_affected() > 0)
    }

    /// Ends the open tasks of a kind about an offer.
    pub async fn finish_tasks_of(
        &mut self,
        offer: Uuid,
        kind: Kind,
        how: &str,
        by: By<'_>,
    ) -> Result<()> {
        let sql = "update task set done_at = $3, done_by = $4, done_how = $5 \
            where offer = $1 and kind = $2 and done_at is null";
        let done = sqlx::query(sql).bind(offer.to_string()).bind(kind.id()).bind(seconds(by.at));
        let done = done.bind(text("who", by.who)?.to_owned()).bind(how.to_owned());
        done.execute(self.sql()).await?;
        Ok(())
    }
}

impl Store {
    /// Opens a task; says whether it is new: one of its kind and key that is open stays as it is.
    pub async fn open_task(&self, task: &NewTask<'_>, by: By<'_>) -> Result<bool> {
        let mut writing = self.writing().await?;
        let new = writing.open_task(task, by).await?;
        writing.commit().await?;
        Ok(new)
    }

    /// Ends a task; says whether it was open.
    pub async fn finish_task(&self, task: Uuid, how: &str, by: By<'_>) -> Result<bool> {
        let mut writing = self.writing().await?;
        let done = writing.finish_task(task, how, by).await?;
        writing.commit().await?;
        Ok(done)
    }

    /// The open tasks of a network, the oldest first.
    pub async fn tasks(&self, network: Uuid) -> Result<Vec<Task>> {
        let sql = AssertSqlSafe(format!(
            "{TASK} where network = $1 and done_at is null order by made_at, id"
        ));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(task).collect()
    }

    /// The tasks about an offer, open and done, the newest first.
    pub async fn tasks_of(&self, offer: Uuid) -> Result<Vec<Task>> {
        let sql = AssertSqlSafe(format!("{TASK} where offer = $1 order by made_at desc, id"));
        let rows = sqlx::query(sql).bind(offer.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(task).collect()
    }

    /// The task of this identifier.
    pub async fn task(&self, id: Uuid) -> Result<Task> {
        let sql = AssertSqlSafe(format!("{TASK} where id = $1"));
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&self.readers).await?;
        task(&row.ok_or(Error::NotFound)?)
    }
}

fn task(row: &AnyRow) -> Result<Task> {
    let kind: &str = row.try_get(2)?;
    let content: &str = row.try_get(6)?;
    let broken = |why| Error::Broken(format!("a task that cannot be read: {why}"));
    let named = |column: usize| -> Result<Option<Uuid>> {
        row.try_get::<Option<String>, _>(column)?.map(|_| id(row, column)).transpose()
    };
    let (by, how): (Option<String>, Option<String>) = (row.try_get(9)?, row.try_get(10)?);
    let done = row.try_get::<Option<i64>, _>(8)?.map(|at| Done {
        at: moment(at),
        by: by.unwrap_or_default(),
        how: how.unwrap_or_default(),
    });
    Ok(Task {
        id: id(row, 0)?,
        network: id(row, 1)?,
        kind: Kind::with_id(kind)
            .ok_or_else(|| Error::Broken(format!("a task of an unknown kind, {kind:?}")))?,
        key: row.try_get(3)?,
        offer: named(4)?,
        organisation: named(5)?,
        content: serde_json::from_str(content).map_err(broken)?,
        made_at: moment(row.try_get(7)?),
        done,
    })
}
