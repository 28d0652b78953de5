//! Staff make one entry of two, and those who wrote the other are told.

use super::Desk;
use super::deciding::Actor;
use super::letters::News;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::Offer;
use crate::organisation::Organisation;
use crate::store::Dossier;
use crate::store::OfferMerge;
use uuid::Uuid;

impl Desk {
    /// Makes one offer of two of a network: the winner, with what it says here. Errors: not found where one is not theirs or was merged
    /// already; a conflict where one has changed since; not allowed where the winner's organisation is no member; what does not hold.
    pub async fn merge_offers(
        &self,
        actor: Actor<'_>,
        loser: (Uuid, u64),
        winner: &Offer,
        base: u64,
    ) -> Result<()> {
        let from = self.staff_dossier(actor.account, loser.0).await?;
        let to = self.staff_dossier(actor.account, winner.id).await?;
        self.must_be_member(winner.organisation, winner.network).await?;
        let problems = winner.content.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let (title, stays) = (title(&from), title(&to));
        let told = from.organisation().filter(|one| !actor.account.is_member_of(*one));
        let mut letters = Vec::new();
        if let Some(organisation) = told {
            let path = match organisation == winner.organisation {
                true => format!("/account/offer/{}", winner.id),
                false => "/account".to_owned(),
            };
            let news = News { key: "merged", title: &title, reason: None, path };
            letters = self.news(actor, organisation, winner.network, &news).await?;
        }
        let merge = OfferMerge {
            loser,
            loser_name: name(&title),
            winner,
            winner_base: base,
            winner_name: name(&stays),
        };
        let who = actor.account.person.id.to_string();
        let mut writing = self.store.writing().await?;
        let change = writing.merge_offers(&merge, self.by(&who)).await?;
        self.finish(writing, change, letters).await
    }

    /// Makes one organisation of two of a network: the winner, with what it says here. Errors: not found where one does not belong to the
    /// network or the network is not theirs; not allowed where the loser belongs to a network that is not theirs; what does not hold.
    pub async fn merge_organisations(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        loser: Uuid,
        winner: &Organisation,
    ) -> Result<()> {
        self.staff_organisation(actor, winner.id, network).await?;
        let (from, _) = self.staff_organisation(actor, loser, network).await?;
        let (_, memberships) = self.store.organisation(loser).await?;
        if !memberships.iter().all(|one| actor.account.is_staff_of(one.network)) {
            return Err(Error::NotAllowed);
        }
        let problems = winner.check();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let mut letters = Vec::new();
        if !actor.account.is_member_of(loser) {
            let path = "/account".to_owned();
            let news = News { key: "merged", title: &from.name, reason: None, path };
            letters = self.news(actor, loser, network, &news).await?;
        }
        let who = actor.account.person.id.to_string();
        let mut writing = self.store.writing().await?;
        let change = writing.merge_organisations(&from, winner, self.by(&who)).await?;
        self.finish(writing, change, letters).await
    }

    /// Remembers as staff of a network that two of its entries are not the same. Errors: not found where the network is not theirs.
    pub async fn say_distinct(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        one: Uuid,
        other: Uuid,
    ) -> Result<()> {
        if !actor.account.is_staff_of(network) {
            return Err(Error::NotFound);
        }
        let who = actor.account.person.id.to_string();
        self.store.say_distinct(one, other, self.by(&who)).await
    }
}

/// The title of what everybody sees, else of what was written last.
fn title(dossier: &Dossier) -> Texts {
    let revision = dossier.published().or_else(|| dossier.to_edit());
    revision.map(|revision| revision.content.title.clone()).unwrap_or_default()
}

/// A title for a history, in German where it has one.
fn name(title: &Texts) -> &str {
    title.best(Interface::De).map_or("", |best| best.value)
}
