//! Offers that somebody wrote: whether they may, what only staff may change, and whether it shows at once or waits.

use super::Desk;
use super::deciding::Actor;
use super::letters::Addressed;
use super::letters::News;
use crate::account::Account;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::offer::Content;
use crate::offer::Offer;
use crate::store::By;
use crate::store::Dossier;
use crate::store::Kind;
use crate::store::NewTask;
use crate::vocabulary::MembershipState;
use serde_json::json;
use uuid::Uuid;

/// What became of an offer that was submitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Submitted {
    /// Everybody sees it now.
    Live,
    /// The staff decides.
    Waiting,
}

/// Who writes, as far as it matters for one offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writer {
    /// Of the staff of its home network.
    Staff,
    /// A member of its organisation, which the network trusts.
    Trusted,
    /// A member of its organisation, or somebody who asks to join with it.
    Member,
}

impl Desk {
    /// Submits an offer that somebody wrote with this revision before them; of nobody's account it can only be a new one, of an
    /// organisation that asks to join. What staff and trusted members write shows at once. Errors: not found where they may
    /// not write it; a conflict where a later revision is published or waits; what does not hold.
    pub async fn submit(
        &self,
        account: Option<&Account>,
        offer: Offer,
        base: Option<u64>,
    ) -> Result<Submitted> {
        let known = match self.store.dossier(offer.id).await {
            Ok(dossier) => Some(dossier),
            Err(Error::NotFound) => None,
            Err(why) => return Err(why),
        };
        let writer = self.writer(account, &offer, known.as_ref()).await?;
        let who = account.map(|account| account.person.id.to_string());
        let by = self.by(who.as_deref().unwrap_or("guest"));
        let offer = kept(offer, known.as_ref(), writer, by);
        let stood = known.as_ref().and_then(Dossier::to_edit);
        let stood = stood.map(|one| one.content.schedule.check()).unwrap_or_default();
        let problems = Problem::new_among(offer.content.check(), &stood);
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        if writer == Writer::Member {
            self.store.submit(&offer, base, by).await?;
            self.catch_up().await?;
            return Ok(Submitted::Waiting);
        }
        let letters = match (account, writer) {
            (Some(account), Writer::Staff) => self.edited(account, &offer, known.as_ref()).await?,
            _ => Vec::new(),
        };
        let mut writing = self.store.writing().await?;
        let change = writing.publish_over(&offer, base, by).await?;
        if writer == Writer::Trusted {
            let before = known.as_ref().and_then(Dossier::published).map(|before| before.number);
            writing.open_task(&live(&offer, &offer.id.to_string(), before), by).await?;
        }
        self.finish(writing, change, letters).await?;
        self.translate_soon(offer.id);
        Ok(Submitted::Live)
    }

    /// What an organisation is told when staff wrote something into an offer of it. Nobody writes to an address that only a
    /// source named.
    async fn edited(
        &self,
        account: &Account,
        offer: &Offer,
        known: Option<&Dossier>,
    ) -> Result<Vec<Addressed>> {
        let waited = known.is_some_and(|known| known.pending().is_some());
        if known.is_none() || account.is_member_of(offer.organisation) {
            return Ok(Vec::new());
        }
        let news = News {
            key: "edited",
            title: &offer.content.title,
            reason: None,
            path: format!("/account/offer/{}", offer.id),
        };
        let actor = Actor { account, origin: None };
        let mut letters = self.news(actor, offer.organisation, offer.network, &news).await?;
        letters.retain(|letter| waited || letter.token.is_some());
        Ok(letters)
    }

    /// Who writes this offer. Errors: not found, where they may not.
    async fn writer(
        &self,
        account: Option<&Account>,
        offer: &Offer,
        known: Option<&Dossier>,
    ) -> Result<Writer> {
        if known.is_some_and(|known| known.network != offer.network) {
            return Err(Error::NotFound);
        }
        if account.is_some_and(|account| account.is_staff_of(offer.network)) {
            return Ok(Writer::Staff);
        }
        let mut theirs: Vec<Uuid> = known.and_then(Dossier::organisation).into_iter().collect();
        theirs.push(offer.organisation);
        let may = match account {
            Some(account) => theirs.iter().all(|one| account.is_member_of(*one)),
            None => known.is_none(),
        };
        let membership = self.store.membership(offer.organisation, offer.network).await?;
        let membership = membership.filter(|_| may).ok_or(Error::NotFound)?;
        match membership.state {
            MembershipState::Member if account.is_none() => Err(Error::NotFound),
            MembershipState::Member if membership.trusted => Ok(Writer::Trusted),
            MembershipState::Member | MembershipState::Asked => Ok(Writer::Member),
            MembershipState::Declined => Err(Error::NotFound),
        }
    }
}

/// The offer as it is stored: with what only staff may change as it was. Whoever writes it says that it holds.
pub(super) fn kept(offer: Offer, known: Option<&Dossier>, writer: Writer, by: By<'_>) -> Offer {
    let before = known.and_then(|known| known.published().or_else(|| known.to_edit()));
    let (protected, example) = match (writer, before) {
        (Writer::Staff, _) => (offer.content.protected, offer.content.example),
        (_, Some(before)) => (before.content.protected, before.content.example),
        (_, None) => (None, false),
    };
    Offer {
        source: known.and_then(|known| known.source.clone()),
        confirmed_at: Some(by.at),
        changed_at: by.at,
        content: Content { protected, example, ..offer.content },
        ..offer
    }
}

/// The task to look at what a trusted organisation put on the map; `before` is what was there when staff looked last.
fn live<'t>(offer: &Offer, key: &'t str, before: Option<u64>) -> NewTask<'t> {
    NewTask {
        network: offer.network,
        kind: Kind::Live,
        key,
        offer: Some(offer.id),
        organisation: Some(offer.organisation),
        content: json!({ "v": 1, "before": before }),
    }
}
