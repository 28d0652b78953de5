//! What was ever public in a network, and how its entries stand: for looking back on a year.

use super::Store;
use super::change::{CHANGE, Change, change};
use super::dossier::State;
use super::value::{id, moment};
use super::version::read;
use crate::error::Error;
use crate::error::Result;
use crate::offer::Content;
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// An offer that is or was public, or was to be.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Which one.
    pub offer: Uuid,
    /// The organisation that was responsible last.
    pub organisation: Uuid,
    /// What it said last.
    pub content: Content,
    /// When its first text was written.
    pub written: DateTime<Utc>,
    /// When an import first brought it.
    pub imported: Option<DateTime<Utc>>,
    /// When an import took it away last.
    pub gone: Option<DateTime<Utc>>,
    /// Whether it is public now.
    pub published: bool,
}

/// What the rows of one offer have told so far.
struct Told {
    past: Past,
    /// The content of its newest revision that says more than what was never public.
    newest: String,
}

const ROWS: &str = "select r.offer, r.organisation, r.content, r.state, r.made_at, r.import from revision r \
    join offer o on o.id = r.offer where o.network = $1 \
    and (r.import is null or r.import in (select number from import where state = 'live')) order by r.offer, r.number";

impl Store {
    /// Everything that is or was public at home in a network, or waits to be.
    pub async fn past_of(&self, network: Uuid) -> Result<Vec<Past>> {
        let mut all = Vec::new();
        let mut told: Option<Told> = None;
        let mut rows = sqlx::query(ROWS).bind(network.to_string()).fetch(&self.readers);
        while let Some(row) = rows.try_next().await? {
            let offer = id(&row, 0)?;
            if let Some(ended) = told.take_if(|told| told.past.offer != offer) {
                all.push(ended.past()?);
            }
            let told = match &mut told {
                Some(told) => told,
                None => told.insert(Told::new(&row, offer)?),
            };
            told.add(&row)?;
        }
        if let Some(ended) = told {
            all.push(ended.past()?);
        }
        Ok(all)
    }

    /// All changes of a network from the beginning on, without what would undo them.
    pub async fn changes_of(&self, network: Uuid) -> Result<Vec<Change>> {
        let sql = AssertSqlSafe(format!("{CHANGE} where network = $1 order by number"));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(change).collect()
    }

    /// How many entries of a network have a revision in each of these states; published ones count where they are shown.
    pub async fn states_of(&self, network: Uuid) -> Result<Vec<(State, u64)>> {
        let sql = "select r.state, count(distinct r.offer) from revision r join offer o on o.id = r.offer \
            where o.network = $1 and r.state <> 'superseded' \
            and (r.import is null or r.import in (select number from import where state = 'live')) group by r.state";
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        let mut states = Vec::new();
        for row in &rows {
            let state: &str = row.try_get(0)?;
            let count = row.try_get::<i64, _>(1)? as u64;
            states.extend(State::with_id(state).map(|state| (state, count)));
        }
        states.sort_by_key(|(state, _)| *state);
        Ok(states)
    }
}

impl Told {
    fn new(row: &AnyRow, offer: Uuid) -> Result<Self> {
        let past = Past {
            offer,
            organisation: id(row, 1)?,
            content: Content::default(),
            written: moment(row.try_get(4)?),
            imported: None,
            gone: None,
            published: false,
        };
        Ok(Self { past, newest: row.try_get(2)? })
    }

    fn add(&mut self, row: &AnyRow) -> Result<()> {
        let state: &str = row.try_get(3)?;
        let state = State::with_id(state)
            .ok_or_else(|| Error::Broken(format!("a revision of an unknown state, {state:?}")))?;
        let made = moment(row.try_get(4)?);
        if matches!(state, State::Published | State::Hidden | State::Withdrawn | State::Superseded)
        {
            self.newest = row.try_get(2)?;
            self.past.organisation = id(row, 1)?;
        }
        if row.try_get::<Option<i64>, _>(5)?.is_some() {
            self.past.imported.get_or_insert(made);
            self.past.gone = (state == State::Withdrawn).then_some(made).or(self.past.gone);
        }
        self.past.published |= state == State::Published;
        Ok(())
    }

    fn past(mut self) -> Result<Past> {
        self.past.content = read(&self.newest)?;
        Ok(self.past)
    }
}
