//! The meetings of a network: staff plan them, call all members by a letter with a calendar file, and see who comes. Rights are
//! asked here.

mod calling;
mod coming;
mod news;

pub use calling::moment;
pub use coming::{AskedMeeting, Contact, Counts, Guest};
pub use news::News;

use super::Desk;
use super::deciding::Actor;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Texts;
use crate::network::Meeting;
use crate::network::Network;
use crate::store::Call;
use chrono::{Days, NaiveDate, NaiveTime};
use uuid::Uuid;

/// How far ahead a meeting may be planned, in days.
const FAR: Days = Days::new(800);

/// What staff say of a meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The day.
    pub date: Option<NaiveDate>,
    /// When it begins.
    pub from: Option<NaiveTime>,
    /// When it ends.
    pub until: Option<NaiveTime>,
    /// Where.
    pub place: Option<String>,
    /// What it is about.
    pub text: Texts,
    /// What will be talked about.
    pub agenda: Texts,
    /// Where its minutes can be read.
    pub minutes: Option<String>,
}

impl Plan {
    /// The meeting as planned, new or in the place of what it was. Errors: there is no day.
    fn meeting(&self, id: Uuid, before: Option<&Meeting>) -> Result<Meeting> {
        let date = self.date.ok_or_else(|| Problem::new("date", "problem-required"))?;
        let plan = self.clone();
        let mut meeting = Meeting {
            id,
            date,
            from: plan.from,
            until: plan.until,
            place: plan.place,
            text: plan.text,
            agenda: plan.agenda,
            minutes: plan.minutes,
            cancelled: before.is_some_and(|one| one.cancelled),
            sequence: before.map_or(0, |one| one.sequence),
            example: false,
            rest: before.map(|one| one.rest.clone()).unwrap_or_default(),
        };
        if before.is_some_and(|before| meeting.is_moved_from(before)) {
            meeting.sequence += 1;
        }
        match meeting.check() {
            problems if problems.is_empty() => Ok(meeting),
            problems => Err(Error::Invalid(problems)),
        }
    }
}

/// A meeting for the staff: how it stands with letters and guests.
#[derive(Debug, Clone)]
pub struct Overview {
    /// The letters that called to it.
    pub calls: Vec<Call>,
    /// Who said whether they come.
    pub guests: Vec<Guest>,
}

impl Desk {
    /// The network of this identifier for its staff. Errors: not found for everybody else.
    async fn own_network(&self, actor: Actor<'_>, network: Uuid) -> Result<Network> {
        match actor.account.is_staff_of(network) {
            true => self.store.network(network).await,
            false => Err(Error::NotFound),
        }
    }

    /// Keeps a meeting, new or changed. Where letters called to it and its day, time or place is another now, letters say so; gives
    /// how many. Errors: not found where the network is not theirs; what does not hold.
    pub async fn save_meeting(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        (id, plan): (Uuid, &Plan),
    ) -> Result<usize> {
        let stored = self.own_network(actor, network).await?;
        let today = self.day_in(&stored);
        let before = stored.meeting(id);
        let meeting = plan.meeting(id, before)?;
        let far = today.checked_add_days(FAR).unwrap_or(today);
        if meeting.date > far || before.is_none() && meeting.date < today {
            return Err(Problem::new("date", "problem-meeting-date").into());
        }
        let moved = before.is_some_and(|before| meeting.sequence > before.sequence);
        let tell =
            moved && !meeting.cancelled && meeting.date >= today && self.is_called(id).await?;
        let was = before.map(|before| before.sequence);
        self.keep_meeting(actor, (network, meeting, was), tell.then_some(calling::Why::Moved)).await
    }

    /// Says that a meeting does not take place; where letters called to it, letters say so; gives how many. Errors: not found where
    /// it is not theirs; a conflict where it is cancelled or over.
    pub async fn cancel_meeting(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<usize> {
        let stored = self.own_network(actor, network).await?;
        let before = stored.meeting(id).ok_or(Error::NotFound)?;
        if before.cancelled || before.date < self.day_in(&stored) {
            return Err(Error::Conflict);
        }
        let sequence = before.sequence + 1;
        let meeting = Meeting { cancelled: true, sequence, ..before.clone() };
        let tell = self.is_called(id).await?.then_some(calling::Why::Cancelled);
        self.keep_meeting(actor, (network, meeting, Some(before.sequence)), tell).await
    }

    /// Forgets a meeting to which nobody was called. Errors: not found where it is not theirs; a conflict where letters called to it.
    pub async fn delete_meeting(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<()> {
        let stored = self.own_network(actor, network).await?;
        stored.meeting(id).ok_or(Error::NotFound)?;
        if self.is_called(id).await? {
            return Err(Error::Conflict);
        }
        let who = actor.account.person.id.to_string();
        let mut writing = self.store.writing().await?;
        let forget = |meetings: &mut Vec<Meeting>| {
            meetings.retain(|one| one.id != id);
            Ok(())
        };
        writing.change_meetings(network, forget, self.by(&who)).await?;
        writing.commit().await?;
        self.catch_up().await
    }

    /// Calls all members to a meeting; who was called to it as it stands gets no second letter. Gives how many letters were written.
    /// Errors: not found where it is not theirs; a conflict where it is cancelled or over.
    pub async fn invite_to_meeting(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        id: Uuid,
    ) -> Result<usize> {
        let stored = self.own_network(actor, network).await?;
        let meeting = stored.meeting(id).ok_or(Error::NotFound)?;
        if meeting.cancelled || meeting.date < self.day_in(&stored) {
            return Err(Error::Conflict);
        }
        self.call(actor, &stored, meeting, calling::Why::Invited, self.store.writing().await?).await
    }

    /// How a meeting stands. Errors: not found for all but the staff of its network.
    pub async fn meeting_overview(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        id: Uuid,
    ) -> Result<Overview> {
        let stored = self.own_network(actor, network).await?;
        stored.meeting(id).ok_or(Error::NotFound)?;
        let calls = self.store.calls(id).await?;
        Ok(Overview { calls, guests: self.guests(id, actor.account.person.language).await? })
    }

    async fn is_called(&self, meeting: Uuid) -> Result<bool> {
        Ok(!self.store.calls(meeting).await?.is_empty())
    }

    /// Writes a meeting and, where people are to be told, the letters, in one transaction. Errors: a conflict where somebody else
    /// moved it meanwhile.
    async fn keep_meeting(
        &self,
        actor: Actor<'_>,
        (network, meeting, was): (Uuid, Meeting, Option<u32>),
        tell: Option<calling::Why>,
    ) -> Result<usize> {
        let who = actor.account.person.id.to_string();
        let kept = meeting.clone();
        let put = |meetings: &mut Vec<Meeting>| {
            let there = meetings.iter_mut().find(|one| one.id == kept.id);
            match (there, was) {
                (Some(there), Some(was)) if there.sequence == was => *there = kept,
                (None, None) => meetings.push(kept),
                _ => return Err(Error::Conflict),
            }
            Ok(())
        };
        let mut writing = self.store.writing().await?;
        let (network, ()) = writing.change_meetings(network, put, self.by(&who)).await?;
        let told = match tell {
            Some(why) => self.call(actor, &network, &meeting, why, writing).await?,
            None => writing.commit().await.map(|()| 0)?,
        };
        self.catch_up().await?;
        Ok(told)
    }
}
