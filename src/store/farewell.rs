//! Leaving: people who are deleted, and addresses that want no more letters of a kind.

use super::token::fingerprint;
use super::value::{seconds, text};
use super::{By, Store, Writing};
use crate::account::address_key;
use crate::error::Error;
use crate::error::Result;
use sqlx::Row;
use uuid::Uuid;

/// The kind of letters that staff get once a day at most.
pub const DIGEST: &str = "digest";
/// The kind of letters that ask whether entries are still right.
pub const REMINDERS: &str = "reminders";
/// The kind of letters that call to meetings.
pub const MEETINGS: &str = "meetings";

impl Store {
    /// Deletes a person: their name and address, what they were, where they were signed in, what they had not sent, the links
    /// and letters to them. What they did stays under their identifier. Errors: there is nobody to delete.
    pub async fn delete_person(&self, person: Uuid, by: By<'_>) -> Result<()> {
        let mut writing = self.writing().await?;
        let id = person.to_string();
        let sql = "select email from person where id = $1 and deleted_at is null";
        let row = sqlx::query(sql).bind(id.clone()).fetch_optional(writing.sql()).await?;
        let email: Option<String> = row.ok_or(Error::NotFound)?.try_get(0)?;
        let sql = "update person set email = null, name = '', deleted_at = $1, digest_at = null, no_digest_at = null where id = $2";
        sqlx::query(sql).bind(seconds(by.at)).bind(id.clone()).execute(writing.sql()).await?;
        for sql in [
            "delete from role where person = $1",
            "delete from session where person = $1",
            "delete from contact_person where person = $1",
            "delete from draft where owner = $1",
        ] {
            sqlx::query(sql).bind(id.clone()).execute(writing.sql()).await?;
        }
        writing.forget_named(&id).await?;
        if let Some(email) = email {
            writing.forget_named(&email).await?;
            for sql in [
                "update outbox set content = null, recipient = '', given_up_at = coalesce(given_up_at, $2) where recipient = $1 and sent_at is null",
                "delete from mail_stop where address = $1 and $2 > 0",
            ] {
                let who =
                    if sql.starts_with("delete") { fingerprint(&email) } else { email.clone() };
                let gone = sqlx::query(sql).bind(who).bind(seconds(by.at));
                gone.execute(writing.sql()).await?;
            }
        }
        writing.commit().await
    }

    /// Whether an address wants no more letters of a kind.
    pub async fn stopped(&self, email: &str, kind: &str) -> Result<bool> {
        let sql = "select 1 from mail_stop where address = $1 and kind = $2";
        let stop = sqlx::query(sql).bind(fingerprint(&address_key(email)));
        Ok(stop.bind(text("kind", kind)?.to_owned()).fetch_optional(&self.readers).await?.is_some())
    }

    /// Says whether an address wants letters of a kind; a person's digests too are known here.
    pub async fn want_letters(
        &self,
        email: &str,
        kind: &str,
        wanted: bool,
        by: By<'_>,
    ) -> Result<()> {
        let email = address_key(text("email", email)?);
        let mut writing = self.writing().await?;
        let sql = match wanted {
            true => "delete from mail_stop where address = $1 and kind = $2 and $3 > 0",
            false => {
                "insert into mail_stop (address, kind, made_at) values ($1, $2, $3) on conflict (address, kind) do nothing"
            }
        };
        let said = sqlx::query(sql).bind(fingerprint(&email)).bind(text("kind", kind)?.to_owned());
        said.bind(seconds(by.at)).execute(writing.sql()).await?;
        if kind == DIGEST {
            let sql = "update person set no_digest_at = case when $1 = 1 then null else coalesce(no_digest_at, $2) end where email = $3";
            let said = sqlx::query(sql).bind(i64::from(wanted)).bind(seconds(by.at));
            said.bind(email).execute(writing.sql()).await?;
        }
        writing.commit().await
    }
}

impl Writing {
    /// Forgets the links that name this person or address.
    async fn forget_named(&mut self, named: &str) -> Result<()> {
        let escaped = named.replace('!', "!!").replace('%', "!%").replace('_', "!_");
        let sql = "delete from token where content like $1 escape '!'";
        let gone = sqlx::query(sql).bind(format!("%\"{escaped}\"%"));
        gone.execute(self.sql()).await?;
        Ok(())
    }
}
