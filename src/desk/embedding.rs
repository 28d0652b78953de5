//! What staff decide about the map on other sites. Rights are asked here: only the staff of a network write its embeds.

use super::{Actor, Desk};
use crate::embed::Embed;
use crate::error::Error;
use crate::error::Result;
use uuid::Uuid;

impl Desk {
    /// The embeds of a network, by name. Errors: not found where it is not theirs.
    pub async fn embeds(&self, actor: Actor<'_>, network: Uuid) -> Result<Vec<Embed>> {
        must_be_staff(actor, network)?;
        self.store.embeds(network).await
    }

    /// One embed of a network. Errors: not found where it is not theirs, or there is none.
    pub async fn embed(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<Embed> {
        must_be_staff(actor, network)?;
        self.store.embed(network, id).await
    }

    /// Stores an embed: from now on every site that shows it shows it so. Errors: not found where it is not theirs; what does not
    /// hold.
    pub async fn save_embed(&self, actor: Actor<'_>, network: Uuid, embed: &Embed) -> Result<()> {
        must_be_staff(actor, network)?;
        let problems = embed.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let who = actor.account.person.id.to_string();
        self.store.save_embed(network, embed, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Takes an embed away: sites that show it say so kindly. Errors: not found where it is not theirs, or there is none.
    pub async fn remove_embed(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<()> {
        must_be_staff(actor, network)?;
        let who = actor.account.person.id.to_string();
        self.store.remove_embed(network, id, self.by(&who)).await?;
        self.catch_up().await
    }
}

fn must_be_staff(actor: Actor<'_>, network: Uuid) -> Result<()> {
    match actor.account.is_staff_of(network) {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}
