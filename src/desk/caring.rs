//! The loop that keeps entries true: it asks organisations, reminds them, hides what nobody confirms, and tells them and the staff.
//!
//! An organisation gets one letter a round with everything that is due. How far the asking has gone, the letters and their links are
//! written in one transaction that holds only where no other instance was quicker, so nobody is asked twice.

mod letters;

use super::Desk;
use super::mailing::Recipient;
use super::surveying::Asking;
use crate::error::Error;
use crate::error::Result;
use crate::freshness;
use crate::freshness::{Asked, Freshness, LETTERS, Life, Step};
use crate::mail::Letter;
use crate::offer::Offer;
use crate::store::By;
use crate::store::Kind;
use crate::store::NewTask;
use crate::store::NewToken;
use crate::store::REMINDERS;
use crate::store::fingerprint;
use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How often the clock is looked at; a test moves it.
const LOOK: std::time::Duration = std::time::Duration::from_millis(500);
/// How often, by that clock, something is to be done.
const ROUND: Duration = Duration::hours(1);
/// How long to wait where the database did not answer.
const PAUSE: std::time::Duration = std::time::Duration::from_secs(5);
/// Who does what the house does by itself, in the history.
pub(super) const HOUSE: &str = "house";

/// An entry about which something may have to be done.
#[derive(Debug, Clone)]
struct Open {
    offer: Offer,
    life: Life,
    /// How far the asking has gone; nothing where it has not begun.
    asked: Option<Asked>,
    step: Step,
}

/// A letter to one recipient, with its links.
struct Addressed {
    letter: Letter,
    tokens: Vec<NewToken>,
}

impl Desk {
    /// Keeps entries true, for ever.
    pub(super) async fn caring(&self) {
        let mut last: Option<DateTime<Utc>> = None;
        loop {
            let now = self.settings.clock.now();
            if last.is_none_or(|last| now - last >= ROUND || now < last) {
                let done = match self.care(now).await {
                    Ok(()) => self.digest(now).await,
                    Err(why) => Err(why),
                };
                match done {
                    Ok(()) => last = Some(now),
                    Err(why) => {
                        tracing::debug!("nobody is asked for now: {why}");
                        tokio::time::sleep(PAUSE).await;
                    }
                }
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Does what is to be done at this moment about entries that nobody confirmed.
    pub async fn care(&self, now: DateTime<Utc>) -> Result<()> {
        let asked = self.store.asked().await?;
        let soonest = now.checked_sub_days(freshness::PAUSE).unwrap_or(now);
        let today = now.with_timezone(&chrono_tz::Europe::Berlin).date_naive();
        let mut all: BTreeMap<Uuid, Vec<Open>> = BTreeMap::new();
        for offer in self.store.unconfirmed(soonest).await? {
            let over = offer.content.expires.is_some_and(|last| last < today);
            let Some(life) = Life::of(&offer).filter(|_| freshness::takes_part(&offer) && !over)
            else {
                continue;
            };
            let asked = asked.get(&offer.id).copied();
            let step = life.step(asked.as_ref(), now);
            if step != Step::Nothing {
                let open = Open { life, asked, step, offer };
                all.entry(open.offer.organisation).or_default().push(open);
            }
        }
        let mut surveys = self.surveys_due(now).await?;
        let organisations: BTreeSet<Uuid> = all.keys().chain(surveys.keys()).copied().collect();
        for organisation in organisations {
            let mut open = all.remove(&organisation).unwrap_or_default();
            open.sort_by_key(|open| (open.life.due, open.offer.id));
            let surveys = surveys.remove(&organisation).unwrap_or_default();
            if let Err(why) = self.care_for(organisation, &open, &surveys, now).await {
                // What goes wrong with one organisation must not keep the others from being asked.
                self.store.ping().await?;
                tracing::error!("the organisation {organisation} is not asked: {why}");
            }
        }
        Ok(())
    }

    /// Does what is to be done about the entries of one organisation, and asks it along what staff want to know.
    async fn care_for(
        &self,
        organisation: Uuid,
        open: &[Open],
        surveys: &[Asking],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let at_once = surveys.iter().any(|asking| asking.at_once);
        if !at_once && !open.iter().any(|open| matches!(open.step, Step::Ask | Step::Hide)) {
            return Ok(());
        }
        let recipients = self.wanting(self.letters_to(organisation).await?, REMINDERS).await?;
        let (stale, due): (Vec<Open>, Vec<Open>) =
            open.iter().cloned().partition(|open| open.step == Step::Hide);
        if recipients.is_empty() {
            self.tell_that_nobody_can_be_asked(&due, now).await?;
        } else if at_once || due.iter().any(|open| open.step == Step::Ask) {
            self.ask(organisation, &recipients, (&due, surveys), now).await?;
        }
        if !stale.is_empty() {
            self.hide(organisation, &recipients, &stale, now).await?;
        }
        Ok(())
    }

    /// Writes one letter to each recipient about everything that is due.
    async fn ask(
        &self,
        organisation: Uuid,
        recipients: &[Recipient],
        (due, surveys): (&[Open], &[Asking]),
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut letters = Vec::new();
        for to in recipients {
            letters.push(self.asking(organisation, to, (due, surveys), now).await?);
        }
        let mut writing = self.store.writing().await?;
        for asking in surveys {
            let (survey, before) = (asking.survey.id, asking.before);
            if !writing.note_lettered(survey, organisation, before, now).await? {
                return Ok(());
            }
        }
        for open in due {
            let before = open.asked.map_or(0, |asked| asked.letters);
            let letters = match open.step {
                Step::Ask | Step::AskAlong => before + 1,
                _ => before,
            };
            // Whoever is named in this letter waits for the next one from now on; the last one has no next.
            let at = if before >= LETTERS { open.asked.map_or(now, |asked| asked.at) } else { now };
            let noted = Asked { since: open.life.since, letters, at };
            if !writing.note_asked(open.offer.id, open.asked.as_ref(), &noted).await? {
                return Ok(());
            }
        }
        self.post_all("ask", organisation, letters, writing, now).await
    }

    /// Hides what nobody confirmed after all letters, and tells the organisation and the staff.
    async fn hide(
        &self,
        organisation: Uuid,
        recipients: &[Recipient],
        stale: &[Open],
        now: DateTime<Utc>,
    ) -> Result<()> {
        let by = By { who: HOUSE, at: now };
        let mut letters = Vec::new();
        for to in recipients {
            letters.push(self.hidden(organisation, to, stale, now).await?);
        }
        let mut writing = self.store.writing().await?;
        for open in stale {
            let Some(asked) = &open.asked else { return Ok(()) };
            if !writing.end_asking(open.offer.id, asked).await? {
                return Ok(());
            }
            match writing.hide(open.offer.id, None, by).await {
                Ok(_) => {}
                Err(Error::NotFound) => return Ok(()),
                Err(why) => return Err(why),
            }
            let key = open.offer.id.to_string();
            writing.open_task(&stale_task(&open.offer, &key, &open.life, true), by).await?;
        }
        self.post_all("hidden", organisation, letters, writing, now).await?;
        self.catch_up().await
    }

    /// Puts the letters of one round into the outbox with their links, and ends the transaction.
    async fn post_all(
        &self,
        kind: &str,
        organisation: Uuid,
        letters: Vec<Addressed>,
        mut writing: crate::store::Writing,
        now: DateTime<Utc>,
    ) -> Result<()> {
        for Addressed { letter, tokens } in letters {
            let (at, to) = (now.timestamp(), fingerprint(&letter.to));
            let key = format!("{kind}/{organisation}/{at}/{to}");
            if writing.post(&key, &letter, now).await? {
                for token in &tokens {
                    writing.keep_token(token, now).await?;
                }
            }
        }
        writing.commit().await
    }

    /// Tells the staff, once for each, of entries that look aged and whose organisation nobody can write to. They stay on the map.
    async fn tell_that_nobody_can_be_asked(&self, open: &[Open], now: DateTime<Utc>) -> Result<()> {
        let by = By { who: HOUSE, at: now };
        for open in open {
            // Of whom no letter is noted, the staff know already; who wanted no more letters was asked before.
            let told = open.asked.is_some_and(|asked| asked.letters == 0);
            if told || open.life.state(now) < Freshness::Aged {
                continue;
            }
            let mut writing = self.store.writing().await?;
            let noted = Asked { since: open.life.since, letters: 0, at: now };
            if writing.note_asked(open.offer.id, open.asked.as_ref(), &noted).await? {
                let key = open.offer.id.to_string();
                writing.open_task(&stale_task(&open.offer, &key, &open.life, false), by).await?;
                writing.commit().await?;
            }
        }
        Ok(())
    }
}

/// The task to look after an entry that nobody confirmed; `hidden` says whether it has left the map.
fn stale_task<'t>(offer: &Offer, key: &'t str, life: &Life, hidden: bool) -> NewTask<'t> {
    NewTask {
        network: offer.network,
        kind: Kind::Stale,
        key,
        offer: Some(offer.id),
        organisation: Some(offer.organisation),
        content: json!({ "v": 1, "hidden": hidden, "since": life.since }),
    }
}
