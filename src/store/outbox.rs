//! The outbox: letters stand in it from the deed that wrote them, in the same transaction, until they are sent.
//!
//! A letter is known by its key, so that nobody gets the same twice. Whoever sends takes letters for a while: until then no
//! other instance does. Once a letter is sent, its text and whom it was for are forgotten; the key stays.

use super::token::NewToken;
use super::value::{json, moment, seconds, text};
use super::{Store, Writing};
use crate::error::Result;
use crate::mail::Letter;
use chrono::{DateTime, Duration, Utc};
use sqlx::Row;

/// For how long letters are taken: as long as sending all of them may take, and longer.
const TAKEN: Duration = Duration::minutes(15);

/// A letter that is to be sent now.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Its number in the outbox.
    pub number: u64,
    /// What it is about.
    pub key: String,
    /// The letter; none where it cannot be read.
    pub letter: Option<Letter>,
    /// When it was written.
    pub made_at: DateTime<Utc>,
    /// How often it was tried before.
    pub tries: u32,
}

impl Store {
    /// Puts a letter into the outbox, and says whether it was new: one of the same key is never sent twice.
    pub async fn post(&self, key: &str, letter: &Letter, at: DateTime<Utc>) -> Result<bool> {
        self.post_with(&[], key, letter, at).await
    }

    /// The same together with the links in it; where the letter is not new, its links are not kept.
    pub async fn post_with(
        &self,
        tokens: &[NewToken],
        key: &str,
        letter: &Letter,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let mut writing = self.writing().await?;
        let new = writing.post(key, letter, at).await?;
        if new {
            for token in tokens {
                writing.keep_token(token, at).await?;
            }
        }
        writing.commit().await?;
        Ok(new)
    }

    /// Takes at most so many letters that are due, the longest due first.
    pub async fn claim(&self, now: DateTime<Utc>, most: usize) -> Result<Vec<Outgoing>> {
        let due = "select number from outbox \
            where due_at <= $1 and sent_at is null and given_up_at is null limit 1";
        let due = sqlx::query(due).bind(seconds(now)).fetch_optional(&self.readers).await?;
        if due.is_none() {
            return Ok(Vec::new());
        }
        let mut writing = self.writing().await?;
        let sql = "select number, key, content, made_at, tries from outbox \
            where due_at <= $1 and sent_at is null and given_up_at is null order by due_at, number limit $2";
        let rows = sqlx::query(sql).bind(seconds(now)).bind(most as i64);
        let rows = rows.fetch_all(writing.sql()).await?;
        let mut taken = Vec::with_capacity(rows.len());
        for row in &rows {
            let number: i64 = row.try_get(0)?;
            let content: Option<&str> = row.try_get(2)?;
            let sql = "update outbox set due_at = $1, tries = tries + 1 where number = $2";
            let moved = sqlx::query(sql).bind(seconds(now + TAKEN)).bind(number);
            moved.execute(writing.sql()).await?;
            taken.push(Outgoing {
                number: number as u64,
                key: row.try_get(1)?,
                letter: content.and_then(|content| serde_json::from_str(content).ok()),
                made_at: moment(row.try_get(3)?),
                tries: row.try_get::<i64, _>(4)? as u32,
            });
        }
        writing.commit().await?;
        Ok(taken)
    }

    /// Says that a letter was sent, and forgets its text and whom it was for.
    pub async fn sent(&self, number: u64, now: DateTime<Utc>) -> Result<()> {
        let sql = "update outbox set sent_at = $1, content = null, recipient = '', trouble = null where number = $2";
        let mut writing = self.writing().await?;
        let sent = sqlx::query(sql).bind(seconds(now)).bind(number as i64);
        sent.execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Says why a letter was not sent, and when to try again; without a next time it is given up and forgotten.
    pub async fn failed(
        &self,
        number: u64,
        trouble: &str,
        next: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let trouble: String = trouble.replace('\0', " ").chars().take(500).collect();
        let mut writing = self.writing().await?;
        let failed = match next {
            Some(next) => {
                let sql = "update outbox set due_at = $1, trouble = $2 where number = $3";
                sqlx::query(sql).bind(seconds(next))
            }
            None => {
                let sql = "update outbox set given_up_at = $1, trouble = $2, content = null, recipient = '' where number = $3";
                sqlx::query(sql).bind(seconds(now))
            }
        };
        failed.bind(trouble).bind(number as i64).execute(writing.sql()).await?;
        writing.commit().await
    }
}

impl Writing {
    /// Puts a letter into the outbox as a part of this deed, and says whether it was new.
    pub async fn post(&mut self, key: &str, letter: &Letter, at: DateTime<Utc>) -> Result<bool> {
        let last = sqlx::query_scalar("select coalesce(max(number), 0) from outbox");
        let last: i64 = last.fetch_one(self.sql()).await?;
        let sql = "insert into outbox (number, key, recipient, content, made_at, due_at, tries) \
            values ($1, $2, $3, $4, $5, $5, 0) on conflict (key) do nothing";
        let posted = sqlx::query(sql).bind(last + 1).bind(text("key", key)?.to_owned());
        let posted = posted.bind(text("email", &letter.to)?.to_owned()).bind(json(letter)?);
        Ok(posted.bind(seconds(at)).execute(self.sql()).await?.rows_affected() == 1)
    }
}
