//! What staff decide about offers, and the letter that tells the organisation of it, in one transaction.
//!
//! Rights are asked here and nowhere else: staff of an offer's home network decide; those who write for its organisation may take
//! it off the map, and bring it back unless staff took it off.

use super::Desk;
use super::letters::News;
use crate::account::Account;
use crate::account::Role;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::network::Network;
use crate::program::Owner;
use crate::store::Change;
use crate::store::Dossier;
use crate::store::Revision;
use crate::store::State;
use crate::store::What;
use crate::store::Writing;
use crate::vocabulary::MembershipState;
use uuid::Uuid;

/// Somebody who does something, and where their request came in.
#[derive(Debug, Clone, Copy)]
pub struct Actor<'a> {
    /// Who it is.
    pub account: &'a Account,
    /// Scheme and host, for the links in letters.
    pub origin: Option<&'a str>,
}

/// What staff decide about a revision that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision<'d> {
    /// Everybody may see it.
    Approve,
    /// It goes back to those who wrote it, with a reason.
    Return(&'d str),
    /// It is not wanted, for a reason.
    Decline(&'d str),
}

/// The longest reason, in characters.
const LONGEST: usize = 2_000;

/// A reason as it is stored. Errors: there is none, or it is too long.
pub(super) fn reason(text: &str) -> Result<&str> {
    match text.trim() {
        "" => Err(Problem::new("reason", "problem-required").into()),
        long if long.chars().count() > LONGEST => {
            Err(Problem::new("reason", "problem-too-long").with("most", LONGEST).into())
        }
        text => Ok(text),
    }
}

impl Desk {
    /// Decides about the revision of this number. Errors: not found, where the offer is not theirs; a conflict, where somebody
    /// decided already or another revision waits by now; not allowed, where its organisation is no member; no reason.
    pub async fn decide(
        &self,
        actor: Actor<'_>,
        offer: Uuid,
        number: u64,
        decision: Decision<'_>,
    ) -> Result<()> {
        let dossier = self.staff_dossier(actor.account, offer).await?;
        let waits = dossier.pending().filter(|waits| waits.number == number);
        let waits = waits.ok_or(Error::Conflict)?;
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        if decision == Decision::Approve {
            self.must_be_member(waits.organisation, dossier.network).await?;
        }
        let news = decided(decision, &dossier, waits)?;
        let letters = self.news(actor, waits.organisation, dossier.network, &news).await?;
        let mut writing = self.store.writing().await?;
        let change = match decision {
            Decision::Approve => writing.approve(offer, Some(number), by).await?,
            Decision::Return(text) => {
                writing.return_(offer, Some(number), reason(text)?, by).await?
            }
            Decision::Decline(text) => {
                writing.decline(offer, Some(number), reason(text)?, by).await?
            }
        };
        self.finish(writing, change, letters).await?;
        if decision == Decision::Approve {
            self.translate_soon(offer);
        }
        Ok(())
    }

    /// Takes an offer off the map: staff with a reason that the organisation is told, its members without. Errors: not found
    /// where it is not theirs or there is nothing; no reason.
    pub async fn take_off(&self, actor: Actor<'_>, offer: Uuid, why: &str) -> Result<()> {
        let dossier = self.store.dossier(offer).await?;
        let organisation = dossier.organisation().ok_or(Error::NotFound)?;
        let member = actor.account.is_member_of(organisation);
        if !member && !actor.account.is_staff_of(dossier.network) {
            return Err(Error::NotFound);
        }
        let note = match (member, why.trim()) {
            (true, "") => None,
            (_, why) => Some(reason(why)?),
        };
        let mut letters = Vec::new();
        if !member && let Some(revision) = dossier.published().or_else(|| dossier.to_edit()) {
            let news = News {
                key: "withdrawn",
                title: &revision.content.title,
                reason: note,
                path: format!("/account/offer/{offer}"),
            };
            letters = self.news(actor, organisation, dossier.network, &news).await?;
        }
        let who = actor.account.person.id.to_string();
        let mut writing = self.store.writing().await?;
        let change = writing.withdraw(offer, note, self.by(&who)).await?;
        self.finish(writing, change, letters).await
    }

    /// Shows again what was hidden or taken off the map, and counts as saying that it holds. What staff took off, only staff
    /// bring back. Errors: not found where it is not theirs or there is nothing to show.
    pub async fn bring_back(&self, actor: Actor<'_>, offer: Uuid) -> Result<()> {
        let dossier = self.store.dossier(offer).await?;
        let asleep = dossier.asleep().ok_or(Error::NotFound)?;
        if !actor.account.is_staff_of(dossier.network) {
            let member = actor.account.is_member_of(asleep.organisation);
            let own = asleep.state == State::Hidden || self.taken_off_by_member(&dossier).await?;
            if !member || !own {
                return Err(Error::NotFound);
            }
        }
        self.must_be_member(asleep.organisation, dossier.network).await?;
        let who = actor.account.person.id.to_string();
        self.store.bring_back(offer, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Says as staff or as a member that an offer still holds. Errors: not found where it is not theirs or not published.
    pub async fn vouch(&self, actor: Actor<'_>, offer: Uuid) -> Result<()> {
        let dossier = self.store.dossier(offer).await?;
        let organisation = dossier.organisation().ok_or(Error::NotFound)?;
        let (account, network) = (actor.account, dossier.network);
        if !account.is_member_of(organisation) && !account.is_staff_of(network) {
            return Err(Error::NotFound);
        }
        let who = account.person.id.to_string();
        self.store.confirm(offer, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Stores what staff wrote about their network. Errors: not found where it is not theirs; what does not hold.
    pub async fn save_network(&self, actor: Actor<'_>, network: &Network) -> Result<()> {
        let stored = self.store.network(network.id).await?;
        if !actor.account.is_staff_of(network.id) || stored.slug != network.slug {
            return Err(Error::NotFound);
        }
        // What was wrong before there was a rule against it keeps nobody from saving something else.
        let old = stored.check();
        let problems: Vec<_> =
            network.check().into_iter().filter(|one| !old.contains(one)).collect();
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let who = actor.account.person.id.to_string();
        self.store.save_network(network, self.by(&who)).await?;
        self.catch_up().await
    }

    /// Undoes a deed of a network: its staff any, others only what they did themselves. Errors: not found where it is not
    /// theirs; a conflict where something was done since; not allowed where it is too long ago.
    pub async fn undo(&self, actor: Actor<'_>, number: u64) -> Result<Change> {
        let change = self.store.change(number).await?;
        let id = Uuid::try_parse(&change.which).map_err(|_| Error::NotFound)?;
        let who = actor.account.person.id.to_string();
        let home = match change.what {
            What::Offer => self.store.dossier(id).await?.network,
            _ => change.network,
        };
        if !actor.account.is_staff_of(home) && change.who != who {
            return Err(Error::NotFound);
        }
        let letters = self.news_of_undoing(actor, &change, id).await?;
        let together = self.done_together(&change, id).await?;
        let mut writing = self.store.writing().await?;
        for other in together {
            writing.undo(other, self.by(&who)).await?;
        }
        let undone = writing.undo(number, self.by(&who)).await?;
        self.finish(writing, undone, letters).await?;
        Ok(change)
    }

    /// What was decided about an organisation's offers together with it: it is undone together too. Errors: a conflict, where it
    /// would no longer be a member and something else of it is on the map.
    async fn done_together(&self, change: &Change, organisation: Uuid) -> Result<Vec<u64>> {
        if change.what != What::Organisation
            || !["member", "declined"].contains(&change.action.as_str())
        {
            return Ok(Vec::new());
        }
        let ids = self.store.offers_of(organisation).await?;
        let dossiers = self.store.dossiers(&ids).await?;
        let mut together: Vec<Change> = self.store.changes_since(change.number).await?;
        together.retain(|other| {
            let theirs = ids.iter().any(|id| id.to_string() == other.which);
            let same =
                other.network == change.network && other.who == change.who && other.at == change.at;
            let decided = ["approved", "declined"].contains(&other.action.as_str());
            theirs && same && decided && other.undone_by.is_none()
        });
        let stays = |dossier: &&Dossier| {
            let undone = together.iter().any(|other| other.which == dossier.id.to_string());
            dossier.network == change.network && dossier.published().is_some() && !undone
        };
        if change.action == "member" && dossiers.iter().any(|dossier| stays(&dossier)) {
            return Err(Error::Conflict);
        }
        Ok(together.into_iter().map(|other| other.number).collect())
    }

    /// Ends a task. Errors: not found where it is not theirs; a conflict where it was ended already.
    pub async fn finish_task(&self, actor: Actor<'_>, task: Uuid) -> Result<()> {
        let task = self.store.task(task).await?;
        if !actor.account.is_staff_of(task.network) {
            return Err(Error::NotFound);
        }
        let who = actor.account.person.id.to_string();
        match self.store.finish_task(task.id, "done", self.by(&who)).await? {
            true => Ok(()),
            false => Err(Error::Conflict),
        }
    }

    /// What an organisation is told when a decision about one of its offers is undone.
    async fn news_of_undoing(
        &self,
        actor: Actor<'_>,
        change: &Change,
        id: Uuid,
    ) -> Result<Vec<super::letters::Addressed>> {
        const TOLD: [&str; 4] = ["approved", "returned", "declined", "withdrawn"];
        if change.what != What::Offer || !TOLD.contains(&change.action.as_str()) {
            return Ok(Vec::new());
        }
        let dossier = self.store.dossier(id).await?;
        let Some(revision) = dossier.published().or_else(|| dossier.to_edit()) else {
            return Ok(Vec::new());
        };
        if actor.account.is_member_of(revision.organisation) {
            return Ok(Vec::new());
        }
        let news = News {
            key: "undone",
            title: &revision.content.title,
            reason: None,
            path: format!("/account/offer/{id}"),
        };
        self.news(actor, revision.organisation, dossier.network, &news).await
    }

    /// Puts the letters about a change into the outbox, ends the transaction and shows what it changed.
    pub(super) async fn finish(
        &self,
        mut writing: Writing,
        change: u64,
        letters: Vec<super::letters::Addressed>,
    ) -> Result<()> {
        let now = self.settings.clock.now();
        for letter in letters {
            let key = format!("office/{change}/{}", letter.letter.to);
            if writing.post(&key, &letter.letter, now).await?
                && let Some(token) = &letter.token
            {
                writing.keep_token(token, now).await?;
            }
        }
        writing.commit().await?;
        self.catch_up().await
    }

    /// An offer for those who decide about it. Errors: not found for everybody else.
    pub async fn staff_dossier(&self, account: &Account, offer: Uuid) -> Result<Dossier> {
        let dossier = self.store.dossier(offer).await?;
        match account.is_staff_of(dossier.network) {
            true => Ok(dossier),
            false => Err(Error::NotFound),
        }
    }

    /// Errors: not allowed, where an organisation is no member of a network: nothing of it is shown there.
    pub(super) async fn must_be_member(&self, organisation: Uuid, network: Uuid) -> Result<()> {
        let membership = self.store.membership(organisation, network).await?;
        match membership.is_some_and(|one| one.state == MembershipState::Member) {
            true => Ok(()),
            false => Err(Error::NotAllowed),
        }
    }

    /// Whether the one who took an offer off the map last writes for its organisation.
    async fn taken_off_by_member(&self, dossier: &Dossier) -> Result<bool> {
        let Some(organisation) = dossier.organisation() else { return Ok(false) };
        let history = self.store.history(dossier.id, dossier.network).await?;
        let off = |change: &&Change| change.action == "withdrawn" && change.undone_by.is_none();
        let Some(change) = history.iter().find(off) else { return Ok(false) };
        let members = self.store.people_with(&Role::Member(organisation)).await?;
        let programs = self.store.programs_of(Owner::Organisation(organisation)).await?;
        let own = members.iter().map(|one| one.id).chain(programs.iter().map(|one| one.id));
        Ok(own.into_iter().any(|one| one.to_string() == change.who))
    }
}

/// What the organisation is told of a decision.
fn decided<'n>(decision: Decision<'n>, dossier: &Dossier, waits: &'n Revision) -> Result<News<'n>> {
    let form = format!("/account/offer/{}", dossier.id);
    let title = &waits.content.title;
    let (key, reason) = match decision {
        Decision::Approve => ("approved", None),
        Decision::Return(text) => ("returned", Some(reason(text)?)),
        Decision::Decline(text) => ("declined", Some(reason(text)?)),
    };
    Ok(News { key, title, reason, path: form })
}
