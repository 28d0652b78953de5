//! The next dates of an entry, and the link by which one of them is cancelled or moved: the same from a letter and from an account.

use super::Desk;
use super::acting::Action;
use super::mailing::Recipient;
use crate::account::Account;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::offer::Offer;
use crate::schedule::Occurrence;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Utc};
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
}
