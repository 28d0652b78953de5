//! Networks in the database.

use super::change::Line;
use super::value::{json, text};
use super::version::read;
use super::{By, Store, What, Writing, taken};
use crate::error::Error;
use crate::error::Result;
use crate::network::Meeting;
use crate::network::Network;
use crate::network::VERSION;
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

impl Store {
    /// All networks, in no order; one that cannot be read is left out and logged.
    pub async fn networks(&self) -> Result<Vec<Network>> {
        let rows = sqlx::query("select content from network").fetch_all(&self.readers).await?;
        let logged = |row| {
            let read: Result<Network> = network(row);
            read.inspect_err(|why| tracing::error!("a network is left out: {why}")).ok()
        };
        Ok(rows.iter().filter_map(logged).collect())
    }

    /// The network of this identifier.
    pub async fn network(&self, id: Uuid) -> Result<Network> {
        let sql = "select content from network where id = $1";
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&self.readers).await?;
        network(&row.ok_or(Error::NotFound)?)
    }

    /// The network of this slug.
    pub async fn network_with_slug(&self, slug: &str) -> Result<Network> {
        let sql = "select content from network where slug = $1";
        let slug = text("slug", slug)?.to_owned();
        let row = sqlx::query(sql).bind(slug).fetch_optional(&self.readers).await?;
        network(&row.ok_or(Error::NotFound)?)
    }

    /// Stores a network, new or changed; gives the number of the change. Errors: another network has its slug.
    pub async fn save_network(&self, network: &Network, by: By<'_>) -> Result<u64> {
        let content = json(&Network { v: network.v.max(VERSION), ..network.clone() }.settled())?;
        let mut writing = self.writing().await?;
        let before = match writing.network_before(network.id).await {
            Ok(before) => Some(before),
            Err(Error::NotFound) => None,
            Err(why) => return Err(why),
        };
        let sql = "insert into network (id, slug, content) values ($1, $2, $3) \
            on conflict (id) do update set slug = excluded.slug, content = excluded.content";
        let saved = sqlx::query(sql)
            .bind(network.id.to_string())
            .bind(text("slug", &network.slug)?.to_owned())
            .bind(content);
        saved.execute(writing.sql()).await.map_err(taken(&network.slug))?;
        let line = Line {
            what: What::Network,
            which: &network.id.to_string(),
            action: "saved",
            note: None,
            before: before.as_deref(),
        };
        let number = writing.log_with(&[network.id], &line, by).await?;
        writing.commit().await?;
        Ok(number)
    }
}

impl Writing {
    /// Changes the meetings of a network, which nobody undoes: letters may have told of them. Gives the network as it is now.
    pub async fn change_meetings<T>(
        &mut self,
        id: Uuid,
        change: impl FnOnce(&mut Vec<Meeting>) -> Result<T>,
        by: By<'_>,
    ) -> Result<(Network, T)> {
        let sql = "select content from network where id = $1";
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(self.sql()).await?;
        let mut stored = network(&row.ok_or(Error::NotFound)?)?;
        let came = change(&mut stored.meetings)?;
        stored.meetings.sort_by_key(|one| (one.date, one.from, one.id));
        let sql = "update network set content = $2 where id = $1";
        let save = sqlx::query(sql).bind(id.to_string()).bind(json(&stored)?);
        save.execute(self.sql()).await?;
        self.log(&[id], What::Network, &id.to_string(), "meeting", by).await?;
        Ok((stored, came))
    }
}

fn network(row: &AnyRow) -> Result<Network> {
    read(row.try_get(0)?).map(Network::settled)
}
