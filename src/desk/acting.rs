//! What somebody does through a link in a letter, without signing in: say that an entry still holds or is over, bring it back,
//! cancel or move one date.
//!
//! A link is good for one entry, or for one date of it, and only as long as whoever got the letter still writes for the organisation.
//! It may be opened again and again, and then shows what was done; what it does, it does in one transaction with that note.

use super::Desk;
use super::mailing::Recipient;
use super::submitting::{Writer, kept};
use crate::account::address_key;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::freshness::{Asked, Life};
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::Content;
use crate::offer::Offer;
use crate::schedule::Change;
use crate::schedule::instant;
use crate::store::Dossier;
use crate::store::Kind;
use crate::store::NewTask;
use crate::store::NewToken;
use crate::store::Revision;
use crate::store::State;
use crate::store::Writing;
use crate::store::fingerprint;
use crate::store::{By, Token};
use crate::vocabulary::MembershipState;
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

/// For how long such a link works.
pub const VALID: Duration = Duration::weeks(8);
/// What such links are called in the store.
const PURPOSE: &str = "act";

/// What a link in a letter is good for, and what was done through it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    v: u32,
    /// The entry.
    pub offer: Uuid,
    /// The organisation that was asked.
    pub organisation: Uuid,
    to: To,
    /// The language of the letter.
    pub lang: Interface,
    /// When the date was to begin that the link is about; none where it is about the whole entry. Local wall-clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begin: Option<NaiveDateTime>,
    /// What was done last, where it was not undone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Done>,
}

/// Whom the letter went to; of an address only its fingerprint is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum To {
    /// Somebody with an account.
    Person(Uuid),
    /// An organisation's own address.
    Address(String),
}

impl To {
    /// Whom a letter to this recipient goes to.
    pub(super) fn of(to: &Recipient) -> Self {
        match to.person {
            Some(person) => Self::Person(person),
            None => Self::Address(fingerprint(&address_key(&to.email))),
        }
    }

    /// Who acts, in the history: the person, or the organisation where the letter went to its own address.
    pub(super) fn who(&self) -> String {
        match self {
            Self::Person(person) => person.to_string(),
            Self::Address(_) => "organisation".to_owned(),
        }
    }
}

/// Something that was done through a link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Done {
    /// What.
    pub deed: Did,
    /// The number of the change.
    pub change: u64,
    /// When.
    pub at: DateTime<Utc>,
}

/// What can have been done through a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Did {
    /// It still holds.
    Confirm,
    /// It is over.
    Over,
    /// It is on the map again.
    Back,
    /// The date is cancelled.
    Cancel,
    /// The date is moved.
    Move,
    /// A change was sent to the staff.
    Change,
}

/// What somebody wants to do through a link.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// It still holds; where it was hidden, it comes back.
    Right,
    /// It is over.
    Over,
    /// The date is cancelled or moved, for a reason or none.
    Date(Change, Texts),
    /// What was done last is undone.
    Undo,
}

/// A link that somebody opened, and the entry as it stands.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What the link is good for.
    pub action: Action,
    /// Until when it works.
    pub expires_at: DateTime<Utc>,
    /// The entry.
    pub dossier: Dossier,
}

impl Action {
    /// What a link to this recipient about this offer, or one of its dates, is good for.
    pub(super) fn new(offer: &Offer, to: &Recipient, begin: Option<NaiveDateTime>) -> Self {
        let (organisation, lang) = (offer.organisation, to.language);
        Self { v: 1, offer: offer.id, organisation, to: To::of(to), lang, begin, done: None }
    }

    /// A new link.
    pub(super) fn token(&self, now: DateTime<Utc>) -> NewToken {
        NewToken::new(PURPOSE, json!(self), now + VALID)
    }

    /// Whether the letter went to a person with an account.
    pub fn is_persons(&self) -> bool {
        matches!(self.to, To::Person(_))
    }
}

impl Opened {
    /// What the entry says now, or said last where it is not on the map.
    pub fn standing(&self) -> Option<&Revision> {
        self.dossier.published().or_else(|| self.dossier.asleep())
    }

    /// The offer as it stands.
    pub fn offer(&self) -> Option<Offer> {
        Some(self.dossier.offer(self.standing()?))
    }
}

impl Desk {
    /// The link of this secret; none where it does not work, or no longer: it expired, the entry is not its organisation's any
    /// more, or whoever got the letter does not write for it any more.
    pub async fn opened(&self, secret: &str) -> Result<Option<Opened>> {
        let now = self.settings.clock.now();
        let Some(Token { content, expires_at, .. }) =
            self.store.token(PURPOSE, secret, now).await?
        else {
            return Ok(None);
        };
        let broken = |why| Error::Broken(format!("a link cannot be read: {why}"));
        let action: Action = serde_json::from_value(content).map_err(broken)?;
        let dossier = match self.store.dossier(action.offer).await {
            Err(Error::NotFound) => return Ok(None),
            dossier => dossier?,
        };
        let opened = Opened { action, expires_at, dossier };
        let theirs =
            opened.standing().is_some_and(|r| r.organisation == opened.action.organisation);
        let works = theirs && opened.dossier.merged_into.is_none();
        let (action, network) = (&opened.action, opened.dossier.network);
        Ok((works && self.may_answer(&action.to, action.organisation, network).await?)
            .then_some(opened))
    }

    /// Whether whoever has the link still writes for the organisation, or is of the staff of the entry's network.
    pub(super) async fn may_answer(
        &self,
        to: &To,
        organisation: Uuid,
        network: Uuid,
    ) -> Result<bool> {
        match to {
            To::Person(person) => {
                let account = self.store.account(*person).await?;
                Ok(account.is_some_and(|account| {
                    account.is_member_of(organisation) || account.is_staff_of(network)
                }))
            }
            To::Address(known) => {
                let (organisation, _) = self.store.organisation(organisation).await?;
                let email = organisation.contact.email;
                Ok(email.is_some_and(|email| fingerprint(&address_key(&email.value)) == *known))
            }
        }
    }

    /// Does through the link of this secret what somebody wants. Errors: not found, where the link does not work or not for that;
    /// a conflict, where it cannot be undone any more; what does not hold about a new date.
    pub async fn act(&self, secret: &str, deed: Deed) -> Result<()> {
        let opened = self.opened(secret).await?.ok_or(Error::NotFound)?;
        let who = opened.action.to.who();
        let by = self.by(&who);
        let mut writing = self.store.writing().await?;
        let done = match deed {
            Deed::Undo => {
                let done = opened.action.done.as_ref().ok_or(Error::NotFound)?;
                writing.undo(done.change, by).await?;
                None
            }
            deed => {
                let (deed, change) = self.carry_out(&mut writing, &opened, deed, by).await?;
                Some(Done { deed, change, at: by.at })
            }
        };
        let undone = done.is_none();
        let action = Action { done, ..opened.action.clone() };
        writing.answer(secret, &json!(action), by).await?;
        writing.commit().await?;
        if undone {
            self.wait_after_undoing(opened.action.offer, by.at).await?;
        }
        self.catch_up().await
    }

    /// Sends another content through the link of this secret, written on this revision; the staff decide about it. Errors: not
    /// found, where the link does not work or not for that; a conflict where a later revision is published or waits; what does not
    /// hold.
    pub async fn submit_through(
        &self,
        secret: &str,
        content: Content,
        base: Option<u64>,
    ) -> Result<()> {
        let opened = self.opened(secret).await?.filter(|opened| opened.action.begin.is_none());
        let Opened { action, dossier, .. } = opened.ok_or(Error::NotFound)?;
        let who = action.to.who();
        let by = self.by(&who);
        let offer = Offer {
            id: dossier.id,
            network: dossier.network,
            organisation: action.organisation,
            source: None,
            confirmed_at: None,
            changed_at: by.at,
            content,
        };
        let offer = kept(offer, Some(&dossier), Writer::Member, by);
        let stood = dossier.to_edit().map(|one| one.content.schedule.check()).unwrap_or_default();
        let problems = Problem::new_among(offer.content.check(), &stood);
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let mut writing = self.store.writing().await?;
        let change = writing.submit(&offer, base, by).await?;
        let done = Some(Done { deed: Did::Change, change, at: by.at });
        writing.answer(secret, &json!(Action { done, ..action }), by).await?;
        writing.commit().await?;
        self.catch_up().await
    }

    async fn carry_out(
        &self,
        writing: &mut Writing,
        opened: &Opened,
        deed: Deed,
        by: By<'_>,
    ) -> Result<(Did, u64)> {
        let offer = opened.action.offer;
        let state = opened.standing().ok_or(Error::NotFound)?.state;
        match (deed, opened.action.begin) {
            (Deed::Right, None) if state == State::Published => {
                Ok((Did::Confirm, writing.confirm(offer, by).await?))
            }
            // What somebody took off the map on purpose does not come back through an old letter.
            (Deed::Right, None) if state == State::Hidden => {
                self.still_member(opened).await?;
                Ok((Did::Back, writing.bring_back(offer, by).await?))
            }
            (Deed::Over, None) if state != State::Withdrawn => {
                Ok((Did::Over, writing.withdraw(offer, None, by).await?))
            }
            (Deed::Date(change, reason), Some(begin)) if state == State::Published => {
                self.alter_date(writing, opened, begin, change, &reason, by).await
            }
            _ => Err(Error::NotFound),
        }
    }

    /// Errors: not found, where the organisation has left the network.
    async fn still_member(&self, opened: &Opened) -> Result<()> {
        let (organisation, network) = (opened.action.organisation, opened.dossier.network);
        let membership = self.store.membership(organisation, network).await?;
        match membership.is_some_and(|one| one.state == MembershipState::Member) {
            true => Ok(()),
            false => Err(Error::NotFound),
        }
    }

    /// Cancels or moves one date; it shows at once, and the staff see that it did.
    async fn alter_date(
        &self,
        writing: &mut Writing,
        opened: &Opened,
        begin: NaiveDateTime,
        change: Change,
        reason: &Texts,
        by: By<'_>,
    ) -> Result<(Did, u64)> {
        let standing = opened.standing().ok_or(Error::NotFound)?;
        let mut schedule = standing.content.schedule.clone();
        let stood = schedule.check();
        if !self.may_be_altered(opened, begin).await? {
            return Err(Problem::new("date", "problem-required").into());
        }
        schedule.alter(begin, change, reason.clone());
        let problems = Problem::new_among(schedule.check(), &stood);
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let (did, action) = match change {
            Change::Cancelled => (Did::Cancel, "date-cancelled"),
            Change::Moved { .. } => (Did::Move, "date-moved"),
        };
        let alter = |content: &mut Content| content.schedule.alter(begin, change, reason.clone());
        let number = writing.reschedule(opened.action.offer, action, alter, by).await?;
        let key = opened.action.offer.to_string();
        let task = NewTask {
            network: opened.dossier.network,
            kind: Kind::Live,
            key: &key,
            offer: Some(opened.action.offer),
            organisation: Some(opened.action.organisation),
            content: json!({ "v": 1, "before": standing.number }),
        };
        writing.open_task(&task, by).await?;
        Ok((did, number))
    }

    /// Whether this date is planned, and neither it nor what it was moved to is over.
    pub async fn may_be_altered(&self, opened: &Opened, begin: NaiveDateTime) -> Result<bool> {
        let zone = self.store.network(opened.dossier.network).await?.time_zone;
        let standing = opened.standing().filter(|r| r.state == State::Published);
        let date = standing.and_then(|revision| revision.content.schedule.planned_at(begin));
        let now = self.settings.clock.now();
        Ok(date.is_some_and(|date| instant(date.end.max(begin), zone) > now))
    }

    /// Whoever undoes that an entry holds is just looking at it, and need not be asked again within the hour.
    async fn wait_after_undoing(&self, offer: Uuid, now: DateTime<Utc>) -> Result<()> {
        let dossier = self.store.dossier(offer).await?;
        let published = dossier.published().map(|published| dossier.offer(published));
        let Some(life) = published.as_ref().and_then(Life::of).filter(|life| life.due <= now)
        else {
            return Ok(());
        };
        let mut writing = self.store.writing().await?;
        let asked = Asked { since: life.since, letters: 1, at: now };
        writing.note_asked(offer, None, &asked).await?;
        writing.commit().await
    }
}
