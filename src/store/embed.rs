//! Embeds in the database: how other sites show the maps of the networks.

use super::change::Line;
use super::value::json;
use super::version::read;
use super::{By, Store, What, Writing};
use crate::embed::Embed;
use crate::embed::VERSION;
use crate::error::Error;
use crate::error::Result;
use sqlx::Row;
use sqlx::any::AnyRow;
use uuid::Uuid;

impl Store {
    /// All embeds of a network by their name; one that cannot be read is left out and logged, so that nobody sees more of the map
    /// than it lets out.
    pub async fn embeds(&self, network: Uuid) -> Result<Vec<Embed>> {
        let sql = "select content from embed where network = $1";
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        let logged = |row| {
            let read: Result<Embed> = embed(row);
            read.inspect_err(|why| tracing::error!("an embed is left out: {why}")).ok()
        };
        let mut embeds: Vec<Embed> = rows.iter().filter_map(logged).collect();
        embeds.sort_by_cached_key(|embed| (embed.name.to_lowercase(), embed.id));
        Ok(embeds)
    }

    /// One embed of a network. Errors: there is none.
    pub async fn embed(&self, network: Uuid, id: Uuid) -> Result<Embed> {
        let sql = "select content from embed where id = $1 and network = $2";
        let row = sqlx::query(sql).bind(id.to_string()).bind(network.to_string());
        let row = row.fetch_optional(&self.readers).await?;
        embed(&row.ok_or(Error::NotFound)?)
    }

    /// Stores an embed of a network, new or changed; gives the number of the change. Errors: another network has one of this
    /// identifier.
    pub async fn save_embed(&self, network: Uuid, embed: &Embed, by: By<'_>) -> Result<u64> {
        let content = json(&Embed { v: embed.v.max(VERSION), ..embed.clone() })?;
        self.change_embed(network, embed.id, Some(content), "embed-saved", by).await
    }

    /// Takes an embed away; gives the number of the change. Errors: there is none.
    pub async fn remove_embed(&self, network: Uuid, id: Uuid, by: By<'_>) -> Result<u64> {
        self.embed(network, id).await?;
        self.change_embed(network, id, None, "embed-removed", by).await
    }

    async fn change_embed(
        &self,
        network: Uuid,
        id: Uuid,
        content: Option<String>,
        action: &str,
        by: By<'_>,
    ) -> Result<u64> {
        let mut writing = self.writing().await?;
        let before = writing.embed_before(network, id).await?;
        writing.write_embed_back(network, id, content).await?;
        let which = id.to_string();
        let before = Some(before.as_str());
        let line = Line { what: What::Embed, which: &which, action, note: None, before };
        let number = writing.log_with(&[network], &line, by).await?;
        writing.commit().await?;
        Ok(number)
    }
}

impl Writing {
    /// What an embed of a network says, where there is one.
    pub(super) async fn embed_content(
        &mut self,
        network: Uuid,
        id: Uuid,
    ) -> Result<Option<String>> {
        let sql = "select content from embed where id = $1 and network = $2";
        let row = sqlx::query(sql).bind(id.to_string()).bind(network.to_string());
        let row = row.fetch_optional(self.sql()).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Writes what an embed says, or that there is none. Errors: another network has one of this identifier.
    pub(super) async fn write_embed_back(
        &mut self,
        network: Uuid,
        id: Uuid,
        content: Option<String>,
    ) -> Result<()> {
        let there = "select network from embed where id = $1";
        let row = sqlx::query(there).bind(id.to_string()).fetch_optional(self.sql()).await?;
        let owner: Option<String> = row.map(|row| row.try_get(0)).transpose()?;
        if owner.is_some_and(|owner| owner != network.to_string()) {
            return Err(Error::NotFound);
        }
        let delete = sqlx::query("delete from embed where id = $1").bind(id.to_string());
        delete.execute(self.sql()).await?;
        if let Some(content) = content {
            let sql = "insert into embed (id, network, content) values ($1, $2, $3)";
            let insert = sqlx::query(sql).bind(id.to_string()).bind(network.to_string());
            insert.bind(content).execute(self.sql()).await?;
        }
        Ok(())
    }
}

fn embed(row: &AnyRow) -> Result<Embed> {
    read(row.try_get(0)?)
}
