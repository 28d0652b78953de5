//! Sessions: who is signed in, by the hash of what their browser keeps.

use super::token::{fingerprint, secret};
use super::value::{id, moment, seconds};
use super::{Store, Writing};
use crate::account::Account;
use crate::error::Result;
use chrono::{DateTime, Duration, Utc};
use sqlx::Row;
use uuid::Uuid;

/// How long somebody stays signed in without coming back.
pub const SESSION: Duration = Duration::days(30);
/// How long a visit is not written down again.
const QUIET: Duration = Duration::days(1);

impl Store {
    /// Signs a person in, by a link that is used up with it. Gives the secret that the browser keeps; none where the link no
    /// longer worked.
    pub async fn sign_in(
        &self,
        person: Uuid,
        purpose: &str,
        link: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<String>> {
        let mut writing = self.writing().await?;
        if !writing.use_token(purpose, link, now).await? {
            return Ok(None);
        }
        let secret = writing.open_session(person, now).await?;
        writing.commit().await?;
        Ok(Some(secret))
    }

    /// Who is signed in with this secret; a visit keeps the session going.
    pub async fn session(&self, secret: &str, now: DateTime<Utc>) -> Result<Option<Account>> {
        let sql = "select person, seen_at from session where hash = $1 and expires_at > $2";
        let hash = fingerprint(secret);
        let row = sqlx::query(sql).bind(hash.clone()).bind(seconds(now));
        let Some(row) = row.fetch_optional(&self.readers).await? else {
            return Ok(None);
        };
        if now - moment(row.try_get(1)?) > QUIET {
            let mut writing = self.writing().await?;
            let sql = "update session set seen_at = $1, expires_at = $2 where hash = $3";
            let seen = sqlx::query(sql).bind(seconds(now)).bind(seconds(now + SESSION));
            seen.bind(hash).execute(writing.sql()).await?;
            writing.commit().await?;
        }
        self.account(id(&row, 0)?).await
    }

    /// Ends the session of this secret.
    pub async fn sign_out(&self, secret: &str) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "delete from session where hash = $1";
        sqlx::query(sql).bind(fingerprint(secret)).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Ends all sessions of a person.
    pub async fn sign_out_everywhere(&self, person: Uuid) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "delete from session where person = $1";
        sqlx::query(sql).bind(person.to_string()).execute(writing.sql()).await?;
        writing.commit().await
    }
}

impl Writing {
    /// Opens a session and gives its secret.
    pub async fn open_session(&mut self, person: Uuid, now: DateTime<Utc>) -> Result<String> {
        let secret = secret();
        let sql = "insert into session (hash, person, made_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)";
        let opened = sqlx::query(sql).bind(fingerprint(&secret)).bind(person.to_string());
        let opened = opened.bind(seconds(now)).bind(seconds(now + SESSION));
        opened.execute(self.sql()).await?;
        Ok(secret)
    }
}
