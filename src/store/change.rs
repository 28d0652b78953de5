//! The change log: who did what to which thing, in order. It is the history, and what the atlas of every instance follows.

use super::value::{id, moment, seconds, text};
use super::{Store, Writing};
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// Who does something, and when.
#[derive(Debug, Clone, Copy)]
pub struct By<'w> {
    /// Who: a person's identifier, or `operator` for the command line.
    pub who: &'w str,
    /// When.
    pub at: DateTime<Utc>,
}

/// The kind of thing that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// A network itself.
    Network,
    /// An organisation or its membership.
    Organisation,
    /// An offer.
    Offer,
    /// An import was switched on: any number of offers and organisations.
    Import,
    /// The school holidays of the network's Land.
    Holidays,
    /// How another site shows the network's map.
    Embed,
}

impl What {
    const ALL: [(What, &'static str); 6] = [
        (What::Network, "network"),
        (What::Organisation, "organisation"),
        (What::Offer, "offer"),
        (What::Import, "import"),
        (What::Holidays, "holidays"),
        (What::Embed, "embed"),
    ];

    fn id(self) -> &'static str {
        Self::ALL.iter().find(|(what, _)| *what == self).map_or("", |(_, id)| id)
    }

    fn with_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(what, _)| *what)
    }
}

/// One line of the change log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number; later ones are greater.
    pub number: u64,
    /// The network in which it shows.
    pub network: Uuid,
    /// The kind of thing.
    pub what: What,
    /// The thing's identifier: a UUID, an import's number, a Land.
    pub which: String,
    /// What was done to it: `saved`, `published`, `submitted`, `approved`, `returned`, `declined`, `hidden`, `brought-back`,
    /// `withdrawn`, `confirmed`, `adopted`, `released`, `imported`, `asked`, `member`, `trusted`, `undone` and others.
    pub action: String,
    /// Who did it.
    pub who: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What was said about it: a reason, a question.
    pub note: Option<String>,
    /// Whether it is known how the thing was before, so that it may be undone.
    pub undoable: bool,
    /// The number of the change that undid it.
    pub undone_by: Option<u64>,
}

/// A line on its way into the change log.
#[derive(Debug, Clone, Copy)]
pub struct Line<'l> {
    /// The kind of thing.
    pub what: What,
    /// The thing's identifier.
    pub which: &'l str,
    /// What was done to it.
    pub action: &'l str,
    /// What was said about it.
    pub note: Option<&'l str>,
    /// How the thing was before, as [`Writing::offer_before`] and its like say it; without it nobody can undo the deed.
    pub before: Option<&'l str>,
}

/// What is read of a change.
pub(super) const CHANGE: &str = "select number, network, what, which, action, who, made_at, note, case when before is null then 0 else 1 end, undone_by from change";

/// How many changes are read at once.
const SOME: i64 = 1000;

impl Store {
    /// The changes after this number in their order, at most a thousand.
    pub async fn changes_since(&self, number: u64) -> Result<Vec<Change>> {
        let sql = AssertSqlSafe(format!("{CHANGE} where number > $1 order by number limit $2"));
        let rows = sqlx::query(sql).bind(number as i64).bind(SOME).fetch_all(&self.readers).await?;
        rows.iter().map(change).collect()
    }

    /// The number of the last change of all, 0 where there is none.
    pub async fn last_change(&self) -> Result<u64> {
        let sql = "select coalesce(max(number), 0) from change";
        Ok(sqlx::query_scalar::<_, i64>(sql).fetch_one(&self.readers).await? as u64)
    }

    /// The number of the last change that shows in this network, 0 where there is none.
    pub async fn last_change_of(&self, network: Uuid) -> Result<u64> {
        let sql = "select coalesce(max(number), 0) from change where network = $1";
        let last = sqlx::query_scalar::<_, i64>(sql).bind(network.to_string());
        Ok(last.fetch_one(&self.readers).await? as u64)
    }
}

impl Store {
    /// When the last change that shows in this network was made; none where there is none.
    pub async fn last_changed_at(&self, network: Uuid) -> Result<Option<DateTime<Utc>>> {
        let sql = "select made_at from change where network = $1 order by number desc limit 1";
        let last = sqlx::query_scalar::<_, i64>(sql).bind(network.to_string());
        Ok(last.fetch_optional(&self.readers).await?.map(moment))
    }
}

pub(super) fn change(row: &AnyRow) -> Result<Change> {
    let what: &str = row.try_get(2)?;
    Ok(Change {
        number: row.try_get::<i64, _>(0)? as u64,
        network: id(row, 1)?,
        what: What::with_id(what)
            .ok_or_else(|| Error::Broken(format!("a change of an unknown kind, {what:?}")))?,
        which: row.try_get(3)?,
        action: row.try_get(4)?,
        who: row.try_get(5)?,
        at: moment(row.try_get(6)?),
        note: row.try_get(7)?,
        undoable: row.try_get::<i64, _>(8)? != 0,
        undone_by: row.try_get::<Option<i64>, _>(9)?.map(|number| number as u64),
    })
}

impl Writing {
    /// Writes one line into the change log for each of these networks and tells the other instances; gives the last number.
    pub(super) async fn log(
        &mut self,
        networks: &[Uuid],
        what: What,
        which: &str,
        action: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let line = Line { what, which, action, note: None, before: None };
        self.log_with(networks, &line, by).await
    }

    /// Writes a line with what was said and how it was before, for each of these networks; gives the last number.
    pub async fn log_with(
        &mut self,
        networks: &[Uuid],
        line: &Line<'_>,
        by: By<'_>,
    ) -> Result<u64> {
        let last = sqlx::query_scalar("select coalesce(max(number), 0) from change");
        let last: i64 = last.fetch_one(self.sql()).await?;
        let note = line.note.map(|note| text("note", note)).transpose()?.map(str::to_owned);
        for (number, network) in (last + 1..).zip(networks) {
            let sql = "insert into change (number, network, what, which, action, who, made_at, note, before) \
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
            let insert = sqlx::query(sql).bind(number).bind(network.to_string());
            let insert = insert
                .bind(line.what.id())
                .bind(text("which", line.which)?.to_owned())
                .bind(line.action.to_owned())
                .bind(text("who", by.who)?.to_owned())
                .bind(seconds(by.at));
            let insert = insert.bind(note.clone()).bind(line.before.map(str::to_owned));
            insert.execute(self.sql()).await?;
        }
        if self.postgres {
            sqlx::query("select pg_notify('stadtkarte', '')::text").execute(self.sql()).await?;
        }
        Ok((last + networks.len() as i64) as u64)
    }
}
