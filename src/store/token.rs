//! Links in mails. Only the hash of a link's secret is kept, so that nobody who reads the database can use one.

use super::value::{json, moment, seconds, text};
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::Row;
use uuid::Uuid;

/// A new secret: 244 random bits as 64 hexadecimal digits.
pub fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// What is kept of a secret: its SHA-256 in hexadecimal digits.
pub fn fingerprint(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A link that is about to be made; its secret goes into a letter and nowhere else.
#[derive(Debug, Clone)]
pub struct NewToken {
    /// What makes the link work.
    pub secret: String,
    /// What the link is good for: `sign-in`, `invitation`, `stop`, ….
    pub purpose: &'static str,
    /// What it says, as JSON.
    pub content: Value,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
}

impl NewToken {
    /// A link with a new secret.
    pub fn new(purpose: &'static str, content: Value, expires_at: DateTime<Utc>) -> Self {
        Self { secret: secret(), purpose, content, expires_at }
    }
}

/// A link that somebody opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// What it says, as JSON.
    pub content: Value,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
    /// When it was used, where it was.
    pub used_at: Option<DateTime<Utc>>,
}

impl Store {
    /// Makes a link and gives its secret.
    pub async fn make_token(
        &self,
        purpose: &'static str,
        content: &Value,
        expires_at: DateTime<Utc>,
        by: By<'_>,
    ) -> Result<String> {
        let token = NewToken::new(purpose, content.clone(), expires_at);
        let mut writing = self.writing().await?;
        writing.keep_token(&token, by.at).await?;
        writing.commit().await?;
        Ok(token.secret)
    }

    /// The link of this purpose and secret, used or not; none where there is none or it has expired.
    pub async fn token(
        &self,
        purpose: &str,
        secret: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<Token>> {
        let sql = "select content, made_at, expires_at, used_at from token \
            where hash = $1 and purpose = $2 and expires_at > $3";
        let row = sqlx::query(sql)
            .bind(fingerprint(secret))
            .bind(text("purpose", purpose)?.to_owned())
            .bind(seconds(now))
            .fetch_optional(&self.readers)
            .await?;
        let token = |row: sqlx::any::AnyRow| {
            let content: &str = row.try_get(0)?;
            Ok(Token {
                content: serde_json::from_str(content)
                    .map_err(|why| Error::Broken(format!("a link cannot be read: {why}")))?,
                made_at: moment(row.try_get(1)?),
                expires_at: moment(row.try_get(2)?),
                used_at: row.try_get::<Option<i64>, _>(3)?.map(moment),
            })
        };
        row.map(token).transpose()
    }

    /// Uses a link up, and says whether it still worked: only once, whoever else tries at the same moment.
    pub async fn use_token(&self, purpose: &str, secret: &str, now: DateTime<Utc>) -> Result<bool> {
        let mut writing = self.writing().await?;
        let worked = writing.use_token(purpose, secret, now).await?;
        writing.commit().await?;
        Ok(worked)
    }

    /// Forgets links and sessions that no longer work, drafts that nobody came back to, and letters that were sent long ago.
    pub async fn forget(&self, now: DateTime<Utc>) -> Result<()> {
        const DAY: i64 = 24 * 3600;
        let now = seconds(now);
        let mut writing = self.writing().await?;
        for (sql, before) in [
            ("delete from token where expires_at < $1", now - DAY),
            ("delete from session where expires_at < $1", now),
            // Behind a secret; what a person has stays until they send it or throw it away.
            ("delete from draft where length(owner) = 64 and changed_at < $1", now - 30 * DAY),
            ("delete from outbox where coalesce(sent_at, given_up_at) < $1", now - 400 * DAY),
            ("delete from answered where made_at < $1", now - 2 * DAY),
            ("delete from delivery where coalesce(sent_at, given_up_at) < $1", now - 30 * DAY),
        ] {
            sqlx::query(sql).bind(before).execute(writing.sql()).await?;
        }
        writing.commit().await
    }
}

impl Writing {
    /// Keeps a new link.
    pub async fn keep_token(&mut self, token: &NewToken, at: DateTime<Utc>) -> Result<()> {
        let sql = "insert into token (hash, purpose, content, made_at, expires_at) values ($1, $2, $3, $4, $5)";
        let insert =
            sqlx::query(sql).bind(fingerprint(&token.secret)).bind(token.purpose.to_owned());
        let insert = insert.bind(json(&token.content)?).bind(seconds(at));
        insert.bind(seconds(token.expires_at)).execute(self.sql()).await?;
        Ok(())
    }

    /// Uses a link up, and says whether it still worked.
    pub async fn use_token(
        &mut self,
        purpose: &str,
        secret: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        let sql = "update token set used_at = $1 \
            where hash = $2 and purpose = $3 and used_at is null and expires_at > $1";
        let used = sqlx::query(sql).bind(seconds(now)).bind(fingerprint(secret));
        let used = used.bind(text("purpose", purpose)?.to_owned()).execute(self.sql()).await?;
        Ok(used.rows_affected() == 1)
    }
}
