//! Drafts: what somebody has typed and not yet sent, exactly as typed, so that nothing is ever lost.

use super::value::{id, json, moment, seconds, text};
use super::{Store, Writing};
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

/// What somebody has typed and not yet sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Identifies the draft.
    pub id: Uuid,
    /// Whose it is: a person's identifier, or the hash of the secret in a link.
    pub owner: String,
    /// The network it is for.
    pub network: Uuid,
    /// The organisation that will have written it, where one was chosen.
    pub organisation: Option<Uuid>,
    /// The offer that it changes; none for a new one.
    pub offer: Option<Uuid>,
    /// The revision that the writer had before them.
    pub base: Option<u64>,
    /// The fields of the form in their order.
    pub fields: Vec<(String, String)>,
    /// When it was begun.
    pub made_at: DateTime<Utc>,
    /// When something was last typed.
    pub changed_at: DateTime<Utc>,
}

const COLUMNS: &str =
    "select id, owner, network, organisation, offer, base, fields, made_at, changed_at from draft";

impl Store {
    /// Keeps a draft, new or typed on. Errors: another owner has a draft of that identifier.
    pub async fn save_draft(&self, draft: &Draft) -> Result<()> {
        let sql = "insert into draft (id, owner, network, organisation, offer, base, fields, made_at, changed_at) \
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set network = excluded.network, \
            organisation = excluded.organisation, offer = excluded.offer, base = excluded.base, \
            fields = excluded.fields, changed_at = excluded.changed_at where draft.owner = excluded.owner";
        let mut writing = self.writing().await?;
        let save = sqlx::query(sql)
            .bind(draft.id.to_string())
            .bind(text("owner", &draft.owner)?.to_owned());
        let save =
            save.bind(draft.network.to_string()).bind(draft.organisation.map(|id| id.to_string()));
        let save = save
            .bind(draft.offer.map(|id| id.to_string()))
            .bind(draft.base.map(|base| base as i64));
        let save = save
            .bind(json(&draft.fields)?)
            .bind(seconds(draft.made_at))
            .bind(seconds(draft.changed_at));
        let saved = save.execute(writing.sql()).await?;
        writing.commit().await?;
        match saved.rows_affected() {
            0 => Err(Error::NotFound),
            _ => Ok(()),
        }
    }

    /// The draft of this identifier. Errors: there is none, or it is somebody else's.
    pub async fn draft(&self, id: Uuid, owner: &str) -> Result<Draft> {
        let sql = format!("{COLUMNS} where id = $1 and owner = $2");
        let query =
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(id.to_string()).bind(owner.to_owned());
        draft(&query.fetch_optional(&self.readers).await?.ok_or(Error::NotFound)?)
    }

    /// All drafts of this owner, the last typed first.
    pub async fn drafts(&self, owner: &str) -> Result<Vec<Draft>> {
        let sql = format!("{COLUMNS} where owner = $1 order by changed_at desc, id");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(owner.to_owned());
        query.fetch_all(&self.readers).await?.iter().map(draft).collect()
    }

    /// Forgets a draft; one that is not there, or somebody else's, stays as it is.
    pub async fn delete_draft(&self, id: Uuid, owner: &str) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "delete from draft where id = $1 and owner = $2";
        sqlx::query(sql).bind(id.to_string()).bind(owner.to_owned()).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Gives everything that one owner typed to another: what lay behind a link's secret to the person who signed in.
    pub async fn hand_over_drafts(&self, from: &str, to: &str) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update draft set owner = $2 where owner = $1";
        sqlx::query(sql)
            .bind(from.to_owned())
            .bind(text("owner", to)?.to_owned())
            .execute(writing.sql())
            .await?;
        writing.commit().await
    }
}

impl Writing {
    /// Gives one draft to another owner.
    pub async fn hand_over_draft(&mut self, draft: Uuid, from: &str, to: &str) -> Result<()> {
        let sql = "update draft set owner = $3 where id = $1 and owner = $2";
        let given = sqlx::query(sql).bind(draft.to_string()).bind(from.to_owned());
        given.bind(text("owner", to)?.to_owned()).execute(self.sql()).await?;
        Ok(())
    }
}

fn draft(row: &AnyRow) -> Result<Draft> {
    let maybe = |column: usize| -> Result<Option<Uuid>> {
        row.try_get::<Option<&str>, _>(column)?.map(|_| id(row, column)).transpose()
    };
    let fields = serde_json::from_str(row.try_get(6)?);
    Ok(Draft {
        id: id(row, 0)?,
        owner: row.try_get(1)?,
        network: id(row, 2)?,
        organisation: maybe(3)?,
        offer: maybe(4)?,
        base: row.try_get::<Option<i64>, _>(5)?.map(|base| base as u64),
        fields: fields.map_err(|why| Error::Broken(format!("a draft cannot be read: {why}")))?,
        made_at: moment(row.try_get(7)?),
        changed_at: moment(row.try_get(8)?),
    })
}
