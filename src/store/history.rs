//! The history of a thing, and how a deed is undone: by writing back how the thing was before it.
//!
//! Undoing never brings a person back: who was deleted stays deleted. Only whom a merge moved goes back to their organisation.

mod merge;

pub use merge::OfferMerge;

use super::change::{CHANGE, Change, Line, change};
use super::dossier::VISIBLE;
use super::value::{id, json, seconds};
use super::version::read;
use super::{By, Store, What, Writing, taken};
use crate::error::Error;
use crate::error::Result;
use crate::network::Network;
use chrono::Duration;
use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// For how many days a deed may be undone.
pub const UNDO_DAYS: i64 = 30;

/// Deeds that stand in nobody's way: they change nothing that undoing an earlier one would write back.
const ASIDE: &str =
    "'undone', 'adopted', 'released', 'asked-back', 'translated', 'proposed', 'proposal-declined'";

/// How a thing was before a deed; nothing where the deed does not touch that part.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Before {
    #[serde(skip_serializing_if = "Option::is_none")]
    offer: Option<OfferBefore>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<OrganisationBefore>,
    /// The network's content.
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<String>,
    /// An embed's network and content.
    #[serde(skip_serializing_if = "Option::is_none")]
    embed: Option<EmbedBefore>,
    /// Two things that were merged.
    #[serde(skip_serializing_if = "Option::is_none")]
    merge: Option<Box<merge::MergeBefore>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct OfferBefore {
    revisions: Vec<RevisionBefore>,
    merged_into: Option<Uuid>,
}

/// Number, state, when it was confirmed, and the responsible organisation.
#[derive(Debug, Serialize, Deserialize)]
struct RevisionBefore(i64, String, Option<i64>, Uuid);

/// Network and content; no content where there was no such embed.
#[derive(Debug, Serialize, Deserialize)]
struct EmbedBefore(Uuid, Option<String>);

#[derive(Debug, Serialize, Deserialize)]
struct OrganisationBefore {
    content: Option<String>,
    memberships: Vec<MembershipBefore>,
    merged_into: Option<Uuid>,
}

/// Network, state (nothing where there was no membership), since when it is trusted, when it asked and who asked.
#[derive(Debug, Serialize, Deserialize)]
struct MembershipBefore(Uuid, Option<String>, Option<i64>, Option<i64>, Option<String>);

impl Store {
    /// What was done to a thing as one network sees it, the newest first.
    pub async fn history(&self, which: Uuid, network: Uuid) -> Result<Vec<Change>> {
        let sql = AssertSqlSafe(format!(
            "{CHANGE} where which = $1 and network = $2 order by number desc"
        ));
        let rows = sqlx::query(sql).bind(which.to_string()).bind(network.to_string());
        rows.fetch_all(&self.readers).await?.iter().map(change).collect()
    }

    /// What was done in a network before this change, the newest first, at most so many.
    pub async fn history_of(&self, network: Uuid, before: u64, most: u32) -> Result<Vec<Change>> {
        let sql = AssertSqlSafe(format!(
            "{CHANGE} where network = $1 and number < $2 order by number desc limit $3"
        ));
        let before = i64::try_from(before).unwrap_or(i64::MAX);
        let rows = sqlx::query(sql).bind(network.to_string()).bind(before).bind(i64::from(most));
        rows.fetch_all(&self.readers).await?.iter().map(change).collect()
    }

    /// One change.
    pub async fn change(&self, number: u64) -> Result<Change> {
        let sql = AssertSqlSafe(format!("{CHANGE} where number = $1"));
        let row = sqlx::query(sql).bind(number as i64).fetch_optional(&self.readers).await?;
        change(&row.ok_or(Error::NotFound)?)
    }

    /// Whether an offer was on the map before this change of it, as far as the change knows.
    pub async fn was_public(&self, number: u64) -> Result<bool> {
        let sql = "select before from change where number = $1";
        let before = sqlx::query_scalar::<_, Option<String>>(sql).bind(number as i64);
        let before = before.fetch_optional(&self.readers).await?.flatten();
        let before = before.and_then(|before| serde_json::from_str::<Before>(&before).ok());
        let offer = before.and_then(|before| before.offer);
        Ok(offer.is_some_and(|offer| offer.revisions.iter().any(|one| one.1 == "published")))
    }

    /// Undoes a deed; gives the number of the new change. Errors: see [`Writing::undo`].
    pub async fn undo(&self, number: u64, by: By<'_>) -> Result<u64> {
        let mut writing = self.writing().await?;
        let change = writing.undo(number, by).await?;
        writing.commit().await?;
        Ok(change)
    }
}

impl Writing {
    /// How an offer is now, for undoing what is about to be done to it.
    pub async fn offer_before(&mut self, offer: Uuid) -> Result<String> {
        let sql = "select merged_into from offer where id = $1";
        let row = sqlx::query(sql).bind(offer.to_string()).fetch_optional(self.sql()).await?;
        let merged: Option<String> = row.map(|row| row.try_get(0)).transpose()?.flatten();
        let offer = OfferBefore {
            revisions: self.standing(offer).await?.into_iter().map(|(before, _)| before).collect(),
            merged_into: merged.and_then(|id| Uuid::try_parse(&id).ok()),
        };
        json(&Before { offer: Some(offer), ..Before::default() })
    }

    /// How an organisation stands to these networks now and, where wanted, what it says of itself.
    pub async fn organisation_before(
        &mut self,
        organisation: Uuid,
        networks: &[Uuid],
        content: bool,
    ) -> Result<String> {
        let sql = "select content, merged_into from organisation where id = $1";
        let row =
            sqlx::query(sql).bind(organisation.to_string()).fetch_optional(self.sql()).await?;
        let row = row.ok_or(Error::NotFound)?;
        let merged: Option<String> = row.try_get(1)?;
        let mut memberships = Vec::new();
        for network in networks {
            let sql = "select state, trusted_at, asked_at, asked_by from membership where organisation = $1 and network = $2";
            let asked = sqlx::query(sql).bind(organisation.to_string()).bind(network.to_string());
            memberships.push(match asked.fetch_optional(self.sql()).await? {
                None => MembershipBefore(*network, None, None, None, None),
                Some(row) => MembershipBefore(
                    *network,
                    Some(row.try_get(0)?),
                    row.try_get(1)?,
                    row.try_get(2)?,
                    row.try_get(3)?,
                ),
            });
        }
        let organisation = OrganisationBefore {
            content: content.then(|| row.try_get(0)).transpose()?,
            memberships,
            merged_into: merged.and_then(|id| Uuid::try_parse(&id).ok()),
        };
        json(&Before { organisation: Some(organisation), ..Before::default() })
    }

    /// What a network says of itself now.
    pub async fn network_before(&mut self, network: Uuid) -> Result<String> {
        let sql = "select content from network where id = $1";
        let row = sqlx::query(sql).bind(network.to_string()).fetch_optional(self.sql()).await?;
        let content = row.ok_or(Error::NotFound)?.try_get(0)?;
        json(&Before { network: Some(content), ..Before::default() })
    }

    /// What an embed says now, where there is one.
    pub(super) async fn embed_before(&mut self, network: Uuid, embed: Uuid) -> Result<String> {
        let content = self.embed_content(network, embed).await?;
        let embed = EmbedBefore(network, content);
        json(&Before { embed: Some(embed), ..Before::default() })
    }

    /// Undoes a deed by writing back how it was before; gives the number of the new change. Errors: nothing is known of how it
    /// was; it is older than thirty days; or, a conflict, it was undone already or something was done to the thing since.
    pub async fn undo(&mut self, number: u64, by: By<'_>) -> Result<u64> {
        let sql = AssertSqlSafe(format!("{CHANGE} where number = $1"));
        let row = sqlx::query(sql).bind(number as i64).fetch_optional(self.sql()).await?;
        let deed = change(&row.ok_or(Error::NotFound)?)?;
        let before = sqlx::query("select before from change where number = $1").bind(number as i64);
        let before: Option<String> = before.fetch_one(self.sql()).await?.try_get(0)?;
        let before = before.ok_or(Error::NotFound)?;
        if by.at - deed.at > Duration::days(UNDO_DAYS) {
            return Err(Error::NotAllowed);
        }
        let mut before: Before = serde_json::from_str(&before)
            .map_err(|why| Error::Broken(format!("what was before cannot be read: {why}")))?;
        if let Some(merge) = before.merge.take().filter(|_| deed.undone_by.is_none()) {
            return self.unmerge(&deed, *merge, by).await;
        }
        if deed.undone_by.is_some() || self.done_since(&deed).await? {
            return Err(Error::Conflict);
        }
        self.write_back(&deed.which, before).await?;
        let networks = self.networks_told(&deed).await?;
        let which = deed.which.clone();
        let line =
            Line { what: deed.what, which: &which, action: "undone", note: None, before: None };
        let undone = self.log_with(&networks, &line, by).await?;
        let sql = "update change set undone_by = $2 where which = $1 and action = $3 and who = $4 and made_at = $5 \
            and undone_by is null and before is not null";
        let mark = sqlx::query(sql).bind(deed.which).bind(undone as i64).bind(deed.action);
        mark.bind(deed.who).bind(seconds(deed.at)).execute(self.sql()).await?;
        Ok(undone)
    }

    /// Whether something was done to the thing since that undoing would spoil.
    async fn done_since(&mut self, deed: &Change) -> Result<bool> {
        let sql = AssertSqlSafe(format!(
            "select 1 from change where which = $1 and network = $2 and number > $3 and undone_by is null and action not in ({ASIDE})"
        ));
        let since = sqlx::query(sql).bind(deed.which.clone()).bind(deed.network.to_string());
        Ok(since.bind(deed.number as i64).fetch_optional(self.sql()).await?.is_some())
    }

    /// The networks that the deed was told to.
    async fn networks_told(&mut self, deed: &Change) -> Result<Vec<Uuid>> {
        match (deed.what, Uuid::try_parse(&deed.which)) {
            (What::Offer, Ok(offer)) => self.networks_of_offer(offer).await,
            (What::Organisation, Ok(organisation)) => {
                let mut networks = self.networks_of_organisation(organisation).await?;
                if !networks.contains(&deed.network) {
                    networks.push(deed.network);
                }
                Ok(networks)
            }
            _ => Ok(vec![deed.network]),
        }
    }

    async fn write_back(&mut self, which: &str, before: Before) -> Result<()> {
        let which = Uuid::try_parse(which).map_err(|_| Error::NotFound)?;
        if let Some(offer) = before.offer {
            self.write_offer_back(which, offer).await?;
        }
        if let Some(organisation) = before.organisation {
            self.write_organisation_back(which, organisation).await?;
        }
        if let Some(EmbedBefore(network, content)) = before.embed {
            self.write_embed_back(network, which, content).await?;
        }
        if let Some(content) = before.network {
            let network: Network = read(&content)?;
            let sql = "update network set content = $2, slug = $3 where id = $1";
            let back = sqlx::query(sql).bind(which.to_string()).bind(content);
            let back = back.bind(network.slug.clone()).execute(self.sql()).await;
            back.map_err(taken(network.slug))?;
        }
        Ok(())
    }

    /// The revisions of an offer that are more than history, and whether an import made them.
    async fn standing(&mut self, offer: Uuid) -> Result<Vec<(RevisionBefore, bool)>> {
        let sql = AssertSqlSafe(format!(
            "select number, state, confirmed_at, organisation, import from revision \
            where offer = $1 and state <> 'superseded' and {VISIBLE} order by number"
        ));
        let rows = sqlx::query(sql).bind(offer.to_string()).fetch_all(self.sql()).await?;
        let standing = |row: &sqlx::any::AnyRow| {
            let before =
                RevisionBefore(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, id(row, 3)?);
            Ok((before, row.try_get::<Option<i64>, _>(4)?.is_some()))
        };
        rows.iter().map(standing).collect()
    }

    async fn write_offer_back(&mut self, offer: Uuid, before: OfferBefore) -> Result<()> {
        let known = |number: i64| before.revisions.iter().any(|revision| revision.0 == number);
        let mut now = self.standing(offer).await?;
        now.retain(|(revision, _)| !known(revision.0));
        if now.iter().any(|(_, imported)| *imported) {
            return Err(Error::Conflict);
        }
        for (made, _) in now {
            // What was the first of all is not lost: it stands among what was withdrawn.
            let to = if before.revisions.is_empty() { "withdrawn" } else { "superseded" };
            let back = RevisionBefore(made.0, to.to_owned(), made.2, made.3);
            self.write_revision_back(offer, back).await?;
        }
        // The one that waits again waits last: two may not wait at once, not even for a moment.
        let (waits, rest): (Vec<_>, Vec<_>) =
            before.revisions.into_iter().partition(|revision| revision.1 == "pending");
        for revision in rest.into_iter().chain(waits) {
            self.write_revision_back(offer, revision).await?;
        }
        let sql = "update offer set merged_into = $2 where id = $1";
        let merged = before.merged_into.map(|id| id.to_string());
        sqlx::query(sql).bind(offer.to_string()).bind(merged).execute(self.sql()).await?;
        Ok(())
    }

    async fn write_revision_back(&mut self, offer: Uuid, back: RevisionBefore) -> Result<()> {
        let sql = "update revision set state = $3, confirmed_at = $4, organisation = $5 where offer = $1 and number = $2";
        let RevisionBefore(number, state, confirmed_at, organisation) = back;
        let update = sqlx::query(sql).bind(offer.to_string()).bind(number).bind(state);
        let update = update.bind(confirmed_at).bind(organisation.to_string());
        update.execute(self.sql()).await?;
        Ok(())
    }

    async fn write_organisation_back(
        &mut self,
        organisation: Uuid,
        before: OrganisationBefore,
    ) -> Result<()> {
        let which = organisation.to_string();
        let sql = "update organisation set content = coalesce($2, content), merged_into = $3 where id = $1";
        let back = sqlx::query(sql).bind(which.clone()).bind(before.content);
        back.bind(before.merged_into.map(|id| id.to_string())).execute(self.sql()).await?;
        for membership in before.memberships {
            let MembershipBefore(network, state, trusted_at, asked_at, asked_by) = membership;
            let sql = "delete from membership where organisation = $1 and network = $2";
            let delete = sqlx::query(sql).bind(which.clone()).bind(network.to_string());
            delete.execute(self.sql()).await?;
            let Some(state) = state else { continue };
            let sql = "insert into membership (organisation, network, state, trusted_at, asked_at, asked_by) \
                values ($1, $2, $3, $4, $5, $6)";
            let insert = sqlx::query(sql).bind(which.clone()).bind(network.to_string()).bind(state);
            let insert = insert.bind(trusted_at).bind(asked_at).bind(asked_by);
            insert.execute(self.sql()).await?;
        }
        Ok(())
    }
}
