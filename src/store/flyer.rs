//! Flyers that staff keep, each with what was printed last. In the change log they are a part of their network, under their own
//! identifier.

use super::change::Line;
use super::value::{id, json, moment, seconds};
use super::version::read;
use super::{By, Store, What};
use crate::error::Error;
use crate::error::Result;
use crate::flyer::Content;
use crate::flyer::Flyer;
use crate::flyer::VERSION;
use crate::offer::short_id;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

const FLYER: &str = "select id, network, content, changed_at from flyer";

impl Store {
    /// The flyers of a network, in no order; one that cannot be read is left out and logged.
    pub async fn flyers(&self, network: Uuid) -> Result<Vec<Flyer>> {
        let sql = AssertSqlSafe(format!("{FLYER} where network = $1"));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        let logged = |row| {
            let read: Result<Flyer> = flyer(row);
            read.inspect_err(|why| tracing::error!("a flyer is left out: {why}")).ok()
        };
        Ok(rows.iter().filter_map(logged).collect())
    }

    /// The flyer with these bits of its identifier. Errors: there is none.
    pub async fn flyer(&self, bits: u64) -> Result<Flyer> {
        let sql = AssertSqlSafe(format!("{FLYER} where short = $1"));
        let row = sqlx::query(sql).bind(short_id(Uuid::from_u64_pair(0, bits)));
        flyer(&row.fetch_optional(&self.readers).await?.ok_or(Error::NotFound)?)
    }

    /// Stores a flyer, new or changed; the change log has it under this action. It never goes to another network.
    pub async fn save_flyer(&self, flyer: &Flyer, action: &str, by: By<'_>) -> Result<()> {
        let content = Content { v: flyer.content.v.max(VERSION), ..flyer.content.clone() };
        let sql = "insert into flyer (id, short, network, content, made_at, changed_at) values ($1, $2, $3, $4, $5, $5) \
            on conflict (id) do update set content = excluded.content, changed_at = excluded.changed_at \
            where flyer.network = excluded.network";
        let mut writing = self.writing().await?;
        let save = sqlx::query(sql).bind(flyer.id.to_string()).bind(short_id(flyer.id));
        let save = save.bind(flyer.network.to_string()).bind(json(&content)?).bind(seconds(by.at));
        if save.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        let (which, note) = (flyer.id.to_string(), Some(&*flyer.content.name));
        let line = Line { what: What::Network, which: &which, action, note, before: None };
        writing.log_with(&[flyer.network], &line, by).await?;
        writing.commit().await
    }

    /// Lets a flyer go. Errors: the network has none of this identifier.
    pub async fn remove_flyer(&self, flyer: &Flyer, by: By<'_>) -> Result<()> {
        let mut writing = self.writing().await?;
        let gone = sqlx::query("delete from flyer where id = $1 and network = $2");
        let gone = gone.bind(flyer.id.to_string()).bind(flyer.network.to_string());
        if gone.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        let (which, note) = (flyer.id.to_string(), Some(&*flyer.content.name));
        let line = Line {
            what: What::Network,
            which: &which,
            action: "flyer-removed",
            note,
            before: None,
        };
        writing.log_with(&[flyer.network], &line, by).await?;
        writing.commit().await
    }
}

fn flyer(row: &AnyRow) -> Result<Flyer> {
    Ok(Flyer {
        id: id(row, 0)?,
        network: id(row, 1)?,
        content: read(row.try_get(2)?)?,
        changed_at: moment(row.try_get(3)?),
    })
}
