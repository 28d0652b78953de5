//! What staff decide about organisations: whether they join, whether they are trusted, what is asked back.

use super::Desk;
use super::deciding::{Actor, reason};
use super::letters::News;
use crate::error::Error;
use crate::error::Result;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::store::By;
use crate::store::Waiting;
use crate::store::Writing;
use crate::store::organisation_base;
use crate::vocabulary::MembershipState;
use uuid::Uuid;

/// What staff decide about an organisation that asks to join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict<'v> {
    /// It joins, and these revisions of its offers are published with it, each by offer and number.
    Accept {
        /// Whether its changes go live at once from now on.
        trusted: bool,
        /// What is published at once.
        with: Vec<(Uuid, u64)>,
    },
    /// It is not wanted, for a reason; nor is what it submitted.
    Decline(&'v str),
    /// Something is asked first; it goes on waiting.
    AskBack(&'v str),
}

impl Desk {
    /// Decides about an organisation that asks to join a network. Errors: not found where it is not theirs or asked nothing;
    /// a conflict where somebody decided already or an offer is no longer what they saw; no reason.
    pub async fn decide_organisation(
        &self,
        actor: Actor<'_>,
        organisation: Uuid,
        network: Uuid,
        verdict: Verdict<'_>,
    ) -> Result<()> {
        let (found, membership) = self.staff_organisation(actor, organisation, network).await?;
        if membership.state != MembershipState::Asked {
            return Err(Error::Conflict);
        }
        let path = format!("/account/organisation/{organisation}");
        let (key, note) = match &verdict {
            Verdict::Accept { .. } => ("accepted", None),
            Verdict::Decline(text) => ("refused", Some(reason(text)?)),
            Verdict::AskBack(text) => ("asked-back", Some(reason(text)?)),
        };
        let news = News { key, title: &found.name, reason: note, path };
        let letters = self.news(actor, organisation, network, &news).await?;
        let waiting = self.waiting_of(organisation, network).await?;
        let who = actor.account.person.id.to_string();
        let here = Here { organisation, network, waiting: &waiting, by: self.by(&who) };
        let mut writing = self.store.writing().await?;
        let change = here.carry_out(&mut writing, &verdict, note).await?;
        self.finish(writing, change, letters).await?;
        if let Verdict::Accept { with, .. } = &verdict {
            with.iter().for_each(|(offer, _)| self.translate_soon(*offer));
        }
        Ok(())
    }

    /// Says whether the changes of a member go live at once. Errors: not found where it is not theirs; a conflict where it is
    /// so already or it is no member.
    pub async fn trust(
        &self,
        actor: Actor<'_>,
        organisation: Uuid,
        network: Uuid,
        trusted: bool,
    ) -> Result<()> {
        let (_, membership) = self.staff_organisation(actor, organisation, network).await?;
        if membership.state != MembershipState::Member {
            return Err(Error::Conflict);
        }
        let who = actor.account.person.id.to_string();
        let decided = Membership { trusted, ..membership };
        self.store.decide_membership(&decided, None, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Decides about what an organisation wants to say of itself: it is public now, or goes back with a reason; `seen` names what
    /// was seen. Errors: not found where it is not theirs or nothing waits; a conflict where something else waits by now.
    pub async fn decide_profile(
        &self,
        actor: Actor<'_>,
        organisation: Uuid,
        network: Uuid,
        (seen, returned): (&str, Option<&str>),
    ) -> Result<()> {
        let (_, membership) = self.staff_organisation(actor, organisation, network).await?;
        let proposal = self.store.proposal(organisation).await?.ok_or(Error::Conflict)?;
        if membership.state != MembershipState::Member {
            return Err(Error::NotFound);
        }
        if organisation_base(&proposal.content)? != seen {
            return Err(Error::Conflict);
        }
        let note = returned.map(reason).transpose()?;
        let news = News {
            key: if note.is_some() { "returned" } else { "approved" },
            title: &proposal.content.name,
            reason: note,
            path: format!("/account/organisation/{organisation}"),
        };
        let letters = self.news(actor, organisation, network, &news).await?;
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let mut writing = self.store.writing().await?;
        let change = match note {
            None => writing.approve_proposal(organisation, by).await?,
            Some(note) => writing.decline_proposal(organisation, note, by).await?,
        };
        self.finish(writing, change, letters).await
    }

    /// An organisation and how it stands to a network, for those who decide there. Errors: not found for everybody else.
    pub async fn staff_organisation(
        &self,
        actor: Actor<'_>,
        organisation: Uuid,
        network: Uuid,
    ) -> Result<(Organisation, Membership)> {
        if !actor.account.is_staff_of(network) {
            return Err(Error::NotFound);
        }
        let (found, memberships) = self.store.organisation(organisation).await?;
        let here = memberships.into_iter().find(|membership| membership.network == network);
        Ok((found, here.ok_or(Error::NotFound)?))
    }

    /// What an organisation submitted in a network and nobody decided yet, the oldest first.
    pub async fn waiting_of(&self, organisation: Uuid, network: Uuid) -> Result<Vec<Waiting>> {
        let mut waiting = self.store.pending_of(network).await?;
        waiting.retain(|one| one.revision.organisation == organisation);
        Ok(waiting)
    }
}

/// What a verdict is about.
struct Here<'h> {
    organisation: Uuid,
    network: Uuid,
    waiting: &'h [Waiting],
    by: By<'h>,
}

impl Here<'_> {
    /// Does what the verdict says; gives the number of the change.
    async fn carry_out(
        &self,
        writing: &mut Writing,
        verdict: &Verdict<'_>,
        note: Option<&str>,
    ) -> Result<u64> {
        let (organisation, network, by) = (self.organisation, self.network, self.by);
        let decided = |state, trusted| Membership { network, organisation, state, trusted };
        match verdict {
            Verdict::Accept { trusted, with } => {
                let member = decided(MembershipState::Member, *trusted);
                let change = writing.decide_membership(&member, None, by).await?;
                for (offer, number) in with {
                    let theirs = self.waiting.iter().any(|one| one.offer == *offer);
                    theirs.then_some(()).ok_or(Error::NotFound)?;
                    writing.approve(*offer, Some(*number), by).await?;
                }
                Ok(change)
            }
            Verdict::Decline(_) => {
                let declined = decided(MembershipState::Declined, false);
                let change = writing.decide_membership(&declined, note, by).await?;
                for one in self.waiting {
                    let number = Some(one.revision.number);
                    writing.decline(one.offer, number, note.unwrap_or_default(), by).await?;
                }
                Ok(change)
            }
            Verdict::AskBack(_) => {
                writing.ask_back(organisation, network, note.unwrap_or_default(), by).await
            }
        }
    }
}
