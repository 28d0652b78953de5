//! What a member wants their organisation to say of itself. Residents see it once the staff of one of its networks has looked
//! at it; until then it stands beside what is public, and the next member writes on from it.
//!
//! The queue of a network shows [`Store::proposals_of`]; [`Writing::approve_proposal`] and [`Writing::decline_proposal`]
//! decide. Only deciding stands in the history as something that can be undone.

use super::change::Line;
use super::token::fingerprint;
use super::value::{id, json, moment, seconds};
use super::version::read;
use super::{By, Store, What, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::organisation::Organisation;
use chrono::{DateTime, Utc};
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

/// What an organisation is to say of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The organisation as it would be.
    pub content: Organisation,
    /// When it was sent in.
    pub made_at: DateTime<Utc>,
    /// Who sent it in.
    pub made_by: String,
}

/// The name of what an organisation says, to tell whether it changed while somebody wrote.
pub fn organisation_base(organisation: &Organisation) -> Result<String> {
    Ok(fingerprint(&json(organisation)?))
}

const COLUMNS: &str = "p.content, p.made_at, p.made_by";

impl Store {
    /// What waits for an organisation, where something does.
    pub async fn proposal(&self, organisation: Uuid) -> Result<Option<Proposal>> {
        let sql = format!("select {COLUMNS} from organisation_pending p where p.organisation = $1");
        let row = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(organisation.to_string());
        row.fetch_optional(&self.readers).await?.as_ref().map(proposal).transpose()
    }

    /// What waits for the staff of a network, the oldest first: of every organisation that is a member there.
    pub async fn proposals_of(&self, network: Uuid) -> Result<Vec<Proposal>> {
        let sql = format!(
            "select {COLUMNS} from organisation_pending p join membership m on m.organisation = p.organisation \
            where m.network = $1 and m.state = 'member' order by p.made_at, p.organisation"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(network.to_string());
        rows.fetch_all(&self.readers).await?.iter().map(proposal).collect()
    }
}

impl Writing {
    /// Keeps what an organisation is to say of itself, in the place of what waited before. Errors: a conflict where what there
    /// is, waiting or public, is not what the writer had before them.
    pub async fn propose(&mut self, content: &Organisation, base: &str, by: By<'_>) -> Result<()> {
        self.is_based(content.id, base).await?;
        let sql = "insert into organisation_pending (organisation, content, base, made_at, made_by) values ($1, $2, $3, $4, $5) \
            on conflict (organisation) do update set content = excluded.content, base = excluded.base, \
            made_at = excluded.made_at, made_by = excluded.made_by";
        let keep = sqlx::query(sql).bind(content.id.to_string()).bind(json(content)?);
        let keep = keep.bind(base.to_owned()).bind(seconds(by.at)).bind(by.who.to_owned());
        keep.execute(self.sql()).await?;
        self.log_proposal(content.id, "proposed", None, by).await.map(drop)
    }

    /// Stores what an organisation says of itself at once. Errors: as with proposing.
    pub async fn save_proposal(
        &mut self,
        content: &Organisation,
        base: &str,
        by: By<'_>,
    ) -> Result<u64> {
        self.is_based(content.id, base).await?;
        self.forget_proposal(content.id).await?;
        self.save_organisation(content, by).await
    }

    /// Makes what waits public. Errors: nothing waits.
    pub async fn approve_proposal(&mut self, organisation: Uuid, by: By<'_>) -> Result<u64> {
        let content = self.waiting_proposal(organisation).await?.ok_or(Error::NotFound)?;
        self.forget_proposal(organisation).await?;
        self.save_organisation(&content, by).await
    }

    /// Throws away what waits; gives the number of the change. Errors: nothing waits.
    pub async fn decline_proposal(
        &mut self,
        organisation: Uuid,
        reason: &str,
        by: By<'_>,
    ) -> Result<u64> {
        if self.forget_proposal(organisation).await? == 0 {
            return Err(Error::NotFound);
        }
        self.log_proposal(organisation, "proposal-declined", Some(reason), by).await
    }

    async fn log_proposal(
        &mut self,
        organisation: Uuid,
        action: &'static str,
        note: Option<&str>,
        by: By<'_>,
    ) -> Result<u64> {
        let networks = self.networks_of_organisation(organisation).await?;
        let which = organisation.to_string();
        let line = Line { what: What::Organisation, which: &which, action, note, before: None };
        self.log_with(&networks, &line, by).await
    }

    async fn waiting_proposal(&mut self, organisation: Uuid) -> Result<Option<Organisation>> {
        let sql = "select content from organisation_pending where organisation = $1";
        let row = sqlx::query(sql).bind(organisation.to_string());
        let row = row.fetch_optional(self.sql()).await?;
        row.map(|row| read(row.try_get(0)?)).transpose()
    }

    async fn forget_proposal(&mut self, organisation: Uuid) -> Result<u64> {
        let sql = "delete from organisation_pending where organisation = $1";
        let gone = sqlx::query(sql).bind(organisation.to_string()).execute(self.sql()).await?;
        Ok(gone.rows_affected())
    }

    /// Whether what waits, else what is public, is still what somebody had before them.
    async fn is_based(&mut self, organisation: Uuid, base: &str) -> Result<()> {
        let now = match self.waiting_proposal(organisation).await? {
            Some(waiting) => waiting,
            None => {
                let sql = "select content from organisation where id = $1";
                let row = sqlx::query(sql).bind(organisation.to_string());
                let row = row.fetch_optional(self.sql()).await?.ok_or(Error::NotFound)?;
                read(row.try_get(0)?)?
            }
        };
        match organisation_base(&now)? == base {
            true => Ok(()),
            false => Err(Error::Conflict),
        }
    }
}

fn proposal(row: &AnyRow) -> Result<Proposal> {
    Ok(Proposal {
        content: read(row.try_get(0)?)?,
        made_at: moment(row.try_get(1)?),
        made_by: row.try_get(2)?,
    })
}

/// Who decides about organisations: the networks of which one is a member, and whether each of them trusts it.
impl Store {
    /// The networks that an organisation is a member of, each with whether it trusts it.
    pub async fn member_in(&self, organisation: Uuid) -> Result<Vec<(Uuid, bool)>> {
        let sql = "select network, case when trusted_at is null then 0 else 1 end from membership \
            where organisation = $1 and state = 'member' order by network";
        let rows = sqlx::query(sql).bind(organisation.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(|row| Ok((id(row, 0)?, row.try_get::<i64, _>(1)? == 1))).collect()
    }
}
