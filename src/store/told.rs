//! What residents tell without an account: that something no longer holds, what was not for them, what they did not find.
//! Nothing of who they are is kept.

use super::task::{Kind, NewTask};
use super::token::secret;
use super::value::{id, json, text};
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::vocabulary::Category;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many people's words one task keeps; those who tell more are counted all the same.
const WORDS: usize = 20;

/// Everything that residents told of one offer until staff looked at it: the content of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reports {
    /// The version of this content.
    pub v: u32,
    /// How many people told something.
    pub count: u32,
    /// How many told what: `over`, `time`, `place`, `silent` or `other`.
    pub wrong: BTreeMap<String, u32>,
    /// What they wrote beside it, the first ones first.
    pub words: Vec<Words>,
    /// When the last one told, in seconds since 1970.
    pub last: i64,
}

/// What somebody wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// The words.
    pub text: String,
    /// The language of the page they stood on.
    pub language: String,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// That something was looked for in vain, or found and of no use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// Where.
    pub network: Uuid,
    /// `search` for what was not found; `far`, `full`, `costly`, `time` or `tongue` for what was of no use.
    pub kind: String,
    /// What the thing of no use was about.
    pub category: Option<Category>,
    /// The language of the page.
    pub language: Interface,
    /// The words, without what could name anybody.
    pub words: String,
    /// The filter, as a query.
    pub filter: String,
    /// The day.
    pub day: NaiveDate,
}

impl Store {
    /// Adds what somebody told of an offer to the task that is open about it, or opens one.
    pub async fn report(
        &self,
        network: Uuid,
        offer: Uuid,
        (wrong, words): (&str, Option<Words>),
        by: By<'_>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let key = offer.to_string();
        let sql = "select id, content from task where network = $1 and kind = 'report' and key = $2 and done_at is null";
        let open = sqlx::query(sql).bind(network.to_string()).bind(key.clone());
        let open = open.fetch_optional(writing.sql()).await?;
        let before = |row: &AnyRow| serde_json::from_str(row.try_get(1).unwrap_or_default()).ok();
        let mut reports: Reports = open.as_ref().and_then(before).unwrap_or_default();
        reports.add(wrong, words, by.at.timestamp());
        match open {
            Some(row) => writing.rewrite_task(id(&row, 0)?, &reports).await?,
            None => {
                let content = serde_json::to_value(&reports)
                    .map_err(|why| Error::Broken(format!("reports that are no JSON: {why}")))?;
                let organisation = None;
                let (kind, offer) = (Kind::Report, Some(offer));
                let task = NewTask { network, kind, key: &key, offer, organisation, content };
                writing.open_task(&task, by).await?;
            }
        }
        writing.commit().await
    }

    /// Keeps what was looked for in vain.
    pub async fn miss(&self, missed: &Missed) -> Result<()> {
        let sql = "insert into missed (id, network, kind, category, language, words, filter, day) \
            values ($1, $2, $3, $4, $5, $6, $7, $8)";
        let insert = sqlx::query(sql)
            .bind(Uuid::new_v4().to_string())
            .bind(missed.network.to_string())
            .bind(missed.kind.clone())
            .bind(missed.category.map(|category| category.id().to_owned()))
            .bind(missed.language.tag().to_owned());
        let insert = insert
            .bind(text("words", &missed.words)?.to_owned())
            .bind(text("filter", &missed.filter)?.to_owned())
            .bind(missed.day.to_string());
        let mut writing = self.writing().await?;
        insert.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// What was looked for in vain in a network since this day, the oldest first.
    pub async fn missed(&self, network: Uuid, since: NaiveDate) -> Result<Vec<Missed>> {
        let sql = "select network, kind, category, language, words, filter, day from missed \
            where network = $1 and day >= $2 order by day, id";
        let rows = sqlx::query(sql).bind(network.to_string()).bind(since.to_string());
        rows.fetch_all(&self.readers).await?.iter().map(missed).collect()
    }

    /// A secret that all instances on this database share, made when it is first asked for.
    pub async fn secret(&self, name: &str) -> Result<String> {
        let sql = "insert into secret (name, value) values ($1, $2) on conflict do nothing";
        let mut writing = self.writing().await?;
        sqlx::query(sql).bind(name.to_owned()).bind(secret()).execute(writing.sql()).await?;
        let sql = "select value from secret where name = $1";
        let secret = sqlx::query_scalar(sql).bind(name.to_owned()).fetch_one(writing.sql()).await?;
        writing.commit().await?;
        Ok(secret)
    }
}

impl Writing {
    async fn rewrite_task(&mut self, task: Uuid, reports: &Reports) -> Result<()> {
        let sql = "update task set content = $2 where id = $1";
        let rewrite = sqlx::query(sql).bind(task.to_string()).bind(json(reports)?);
        rewrite.execute(self.sql()).await?;
        Ok(())
    }
}

impl Reports {
    fn add(&mut self, wrong: &str, words: Option<Words>, at: i64) {
        self.v = 1;
        self.count = self.count.saturating_add(1);
        self.last = at;
        let told = self.wrong.entry(wrong.to_owned()).or_default();
        *told = told.saturating_add(1);
        self.words.extend(words.filter(|_| self.words.len() < WORDS));
    }
}

fn missed(row: &AnyRow) -> Result<Missed> {
    let (language, day): (&str, &str) = (row.try_get(3)?, row.try_get(6)?);
    Ok(Missed {
        network: id(row, 0)?,
        kind: row.try_get(1)?,
        category: row.try_get::<Option<String>, _>(2)?.as_deref().and_then(Category::from_id),
        language: Interface::from_tag(language).unwrap_or(Interface::De),
        words: row.try_get(4)?,
        filter: row.try_get(5)?,
        day: day
            .parse()
            .map_err(|_| Error::Broken(format!("{day:?} in the database is no day")))?,
    })
}
