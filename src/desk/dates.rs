//! The next dates of an entry, and the link by which one of them is cancelled or moved: the same from a letter and from an account.

use super::Desk;
use super::acting::Action;
use super::deciding::Actor;
use super::mailing::Recipient;
use crate::account::Account;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::Content;
use crate::offer::Offer;
use crate::schedule::Change;
use crate::schedule::Occurrence;
use crate::schedule::instant;
use crate::store::Kind;
use crate::store::NewTask;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
use serde_json::json;
use uuid::Uuid;

/// For how many days the next dates are named.
const WEEKS: Days = Days::new(35);
/// What takes place oftener than this in that time has opening hours rather than dates.
const HOURS: usize = 15;

impl Desk {
    /// At most so many of the next dates of an entry that has dates: each can be cancelled or moved.
    pub fn next_dates(&self, offer: &Offer, now: DateTime<Utc>, most: usize) -> Vec<Occurrence> {
        let Some(map) = self.atlas.map_of(offer.network) else { return Vec::new() };
        let now = now.with_timezone(&map.network.time_zone).naive_local();
        let last = now.date().checked_add_days(WEEKS).unwrap_or(NaiveDate::MAX);
        let schedule = &offer.content.schedule;
        let mut dates = schedule.occurrences(now.date(), last, &map.calendar());
        dates.retain(|date| date.takes_place() && date.start > now);
        if dates.len() > HOURS {
            return Vec::new();
        }
        dates.truncate(most);
        dates
    }

    /// The entry whose dates somebody may cancel and move: as a member of its organisation, or as staff of its network. Errors: not
    /// found for everybody else, and where it is not on the map.
    pub async fn own_dated(&self, account: &Account, offer: Uuid) -> Result<Offer> {
        let dossier = self.store.dossier(offer).await?;
        let published = dossier.published().filter(|_| dossier.merged_into.is_none());
        let offer = dossier.offer(published.ok_or(Error::NotFound)?);
        let may = account.is_member_of(offer.organisation) || account.is_staff_of(offer.network);
        if may { Ok(offer) } else { Err(Error::NotFound) }
    }

    /// Makes the link that a letter would have for this date, in this language, and gives its secret. The date is one of the next
    /// ones; when it was to begin is local wall-clock. Errors: not found where somebody may not.
    pub async fn link_to_date(
        &self,
        account: &Account,
        offer: &Offer,
        begin: NaiveDateTime,
        language: Interface,
    ) -> Result<String> {
        let to = Recipient::of(account.person.clone()).ok_or(Error::NotFound)?;
        let to = Recipient { language, ..to };
        let now = self.settings.clock.now();
        let token = Action::new(offer, &to, Some(begin)).token(now);
        let mut writing = self.store.writing().await?;
        writing.keep_token(&token, now).await?;
        writing.commit().await?;
        Ok(token.secret)
    }

    /// Errors: nothing is planned to begin then, or it is over.
    async fn must_be_ahead(&self, entry: &Offer, begin: NaiveDateTime) -> Result<()> {
        let zone = self.store.network(entry.network).await?.time_zone;
        let date = entry.content.schedule.planned_at(begin);
        let now = self.settings.clock.now();
        match date.is_some_and(|date| instant(date.end.max(begin), zone) > now) {
            true => Ok(()),
            false => Err(Problem::new("begin", "problem-no-date").into()),
        }
    }

    /// Cancels or moves one date, for a reason or none, or with no change takes back what was said of it; it shows at once, and
    /// staff see what members did. When it was to begin is local wall-clock. Errors: not found where the entry is not theirs;
    /// what does not hold: nothing was planned then, or it is over.
    pub async fn alter_own_date(
        &self,
        actor: Actor<'_>,
        offer: Uuid,
        begin: NaiveDateTime,
        change: Option<(Change, Texts)>,
    ) -> Result<()> {
        let entry = self.own_dated(actor.account, offer).await?;
        self.must_be_ahead(&entry, begin).await?;
        let alter = |content: &mut Content| match change.clone() {
            Some((change, reason)) => content.schedule.alter(begin, change, reason),
            None => content.schedule.restore(begin),
        };
        let mut altered = entry.content.clone();
        alter(&mut altered);
        let stood = entry.content.schedule.check();
        let problems = Problem::new_among(altered.schedule.check(), &stood);
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let action = deed(change.as_ref().map(|(change, _)| change));
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let before = self.store.dossier(offer).await?.published().map(|before| before.number);
        let mut writing = self.store.writing().await?;
        writing.reschedule(offer, action, alter, by).await?;
        if !actor.account.is_staff_of(entry.network) {
            let task = NewTask {
                network: entry.network,
                kind: Kind::Live,
                key: &offer.to_string(),
                offer: Some(offer),
                organisation: Some(entry.organisation),
                content: json!({ "v": 1, "before": before }),
            };
            writing.open_task(&task, by).await?;
        }
        writing.commit().await?;
        self.catch_up().await
    }
}

/// How the history calls what is done to a date.
fn deed(change: Option<&Change>) -> &'static str {
    match change {
        Some(Change::Cancelled) => "date-cancelled",
        Some(Change::Moved { .. }) => "date-moved",
        None => "date-restored",
    }
}
