//! Telling webhooks what changed: from the change log into deliveries, and from there to the addresses, until each arrives.
//!
//! What is told is made when it is sent, of what is public then: nothing that waits and nothing that is gone is ever in it. An
//! address inside somebody's own network is not asked, whatever name leads there, and no redirect is followed.

use super::Desk;
use super::mailing::Recipient;
use crate::account::Role;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value as Said;
use crate::language::{say, say_with};
use crate::offer::short_bits;
use crate::outside::agent;
use crate::program::Event;
use crate::program::Owner;
use crate::program::Webhook;
use crate::program::signature;
use crate::store::Change;
use crate::store::Delivery;
use crate::store::Dossier;
use crate::store::News;
use crate::store::What;
use chrono::Duration;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::time::Duration as Patience;
use uuid::Uuid;

/// How often is looked whether there is something to tell.
const OFTEN: Patience = Patience::from_millis(500);
/// How long a receiver may take.
const PATIENCE: Patience = Patience::from_secs(10);
/// How many are told at once.
const SOME: usize = 8;
/// After how many minutes a delivery that did not arrive is tried again, the last one over and over.
const PAUSES: [i64; 7] = [1, 5, 30, 120, 360, 720, 1440];
/// After how long a delivery is given up, and a webhook to which nothing arrives is disabled.
const ENOUGH: Duration = Duration::days(3);
/// The status by which a receiver says that it wants nothing more.
const GONE: u16 = 410;

impl Desk {
    /// Tells webhooks what changes, for ever.
    pub(super) async fn telling(&self) {
        loop {
            for done in [self.gather_news().await, self.tell_due().await] {
                if let Err(why) = done {
                    tracing::debug!("webhooks are not told: {why}");
                }
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Puts what changed on its way to every webhook that has not been told of it.
    async fn gather_news(&self) -> Result<()> {
        let behind = self.store.webhooks_behind().await?;
        let Some((_, first)) = behind.first() else { return Ok(()) };
        let changes = self.store.changes_since(*first).await?;
        let Some(last) = changes.last().map(|change| change.number) else { return Ok(()) };
        let offers = changes.iter().filter(|change| change.what == What::Offer);
        let offers: HashSet<Uuid> =
            offers.filter_map(|change| Uuid::try_parse(&change.which).ok()).collect();
        let offers: Vec<Uuid> = offers.into_iter().collect();
        let dossiers = self.store.dossiers(&offers).await?;
        let dossiers: HashMap<Uuid, Dossier> =
            dossiers.into_iter().map(|dossier| (dossier.id, dossier)).collect();
        for (webhook, seen) in behind.iter().filter(|(_, seen)| *seen < last) {
            let mut news = Vec::new();
            for change in changes.iter().filter(|change| change.number > *seen) {
                news.extend(self.news_for(webhook, change, &dossiers).await?);
            }
            let now = self.settings.clock.now();
            self.store.tell_webhook(webhook.id, (*seen, last), &news, now).await?;
        }
        Ok(())
    }

    /// What a change means to a webhook; nothing where it is not for it.
    async fn news_for(
        &self,
        webhook: &Webhook,
        change: &Change,
        dossiers: &HashMap<Uuid, Dossier>,
    ) -> Result<Option<News>> {
        let network = Some(change.network);
        let news = |event, offer| News {
            event,
            network,
            offer,
            change: Some(change.number),
            at: change.at,
        };
        if change.what == What::Import {
            let theirs = webhook.owner == Owner::Network(change.network);
            let wanted = theirs && webhook.events.contains(&Event::Imported);
            return Ok(wanted.then(|| news(Event::Imported, None)));
        }
        let id = Uuid::try_parse(&change.which).ok().filter(|_| change.what == What::Offer);
        let Some(dossier) = id.and_then(|id| dossiers.get(&id)) else { return Ok(None) };
        let theirs = match webhook.owner {
            Owner::Network(id) => id == change.network,
            // Every network that shows it has the change; the home's counts.
            Owner::Organisation(id) => {
                dossier.organisation() == Some(id) && dossier.network == change.network
            }
        };
        if !theirs {
            return Ok(None);
        }
        let event = self.event_of(change, dossier).await?;
        // What waits is told at home only.
        let event = event.filter(|event| !event.is_own() || dossier.network == change.network);
        let event = event.filter(|event| webhook.events.contains(event));
        Ok(event.map(|event| news(event, Some(dossier.id))))
    }

    /// The event that a change of an offer is.
    async fn event_of(&self, change: &Change, dossier: &Dossier) -> Result<Option<Event>> {
        let was_public = self.store.was_public(change.number).await?;
        let is_public = dossier.published().is_some();
        Ok(match change.action.as_str() {
            "submitted" => Some(Event::Received),
            "returned" => Some(Event::Returned),
            "declined" => Some(Event::Declined),
            "confirmed" => Some(Event::Confirmed),
            "date-cancelled" => Some(Event::DateCancelled),
            "date-moved" => Some(Event::DateMoved),
            "date-restored" => Some(Event::DateRestored),
            "brought-back" | "adopted" => Some(Event::Published),
            "published" | "approved" if was_public => Some(Event::Changed),
            "published" | "approved" => Some(Event::Published),
            // What was merged into another one is found there.
            "released" | "merged" => Some(Event::Withdrawn),
            "withdrawn" | "hidden" => was_public.then_some(Event::Withdrawn),
            _ if is_public => Some(Event::Changed),
            _ => was_public.then_some(Event::Withdrawn),
        })
    }

    /// Sends what is due, a few at a time.
    async fn tell_due(&self) -> Result<()> {
        loop {
            let due = self.store.claim_deliveries(self.settings.clock.now(), SOME).await?;
            if due.is_empty() {
                return Ok(());
            }
            // What is told is what the atlas shows.
            self.catch_up().await?;
            let told = futures_util::future::join_all(due.iter().map(|one| self.deliver(one)));
            for done in told.await {
                done?;
            }
        }
    }

    /// Sends one delivery, and notes what came of it.
    async fn deliver(&self, one: &Delivery) -> Result<()> {
        let webhook = match self.store.webhook(one.webhook).await {
            Err(Error::NotFound) => return Ok(()),
            webhook => webhook?,
        };
        let secret = self.store.webhook_secret(webhook.id).await?;
        let body = self.news_body(&webhook, one).await?.to_string();
        let answer = self.send_to(&webhook, one, body, &secret).await;
        let now = self.settings.clock.now();
        let (status, trouble) = match answer {
            Ok(status @ 200..=299) => return self.store.delivered(one, status, now).await,
            Ok(status) => (Some(status), "status"),
            Err(trouble) => (None, trouble),
        };
        let pause = PAUSES.get(one.tries as usize).or(PAUSES.last()).copied().unwrap_or(1);
        let next = now + Duration::minutes(pause);
        let again =
            one.news.event != Event::Test && next - one.made_at <= ENOUGH + Duration::days(1);
        let next = again.then_some(next);
        self.store.undelivered(one, (status, trouble), next, now).await?;
        let long = webhook.failing_since.is_some_and(|since| now - since >= ENOUGH);
        match long || status == Some(GONE) {
            true => self.disable(&webhook).await,
            false => Ok(()),
        }
    }

    /// Asks the address, which is looked up and checked by the one rule of `outside`; gives the status or what went wrong.
    async fn send_to(
        &self,
        webhook: &Webhook,
        one: &Delivery,
        body: String,
        secret: &str,
    ) -> Result<u16, &'static str> {
        let moment = self.settings.clock.now().timestamp();
        let signed = format!("t={moment},v1={}", signature(secret, moment, &body));
        let agent = agent("webhook", &self.settings.private_addresses, PATIENCE, 0);
        let (url, event, id) = (webhook.url.clone(), one.news.event.id(), one.id.to_string());
        let sending = tokio::task::spawn_blocking(move || {
            let request = agent.post(&url).header("content-type", "application/json");
            let request = request.header("stadtkarte-event", event);
            let request = request.header("stadtkarte-delivery", id);
            let sent = request.header("stadtkarte-signature", signed).send(body);
            sent.map(|response| response.status().as_u16()).map_err(|why| trouble(&why))
        });
        sending.await.unwrap_or(Err("broken"))
    }

    /// What a webhook is told now.
    async fn news_body(&self, webhook: &Webhook, one: &Delivery) -> Result<Value> {
        let news = one.news;
        let map = news.network.and_then(|network| self.atlas.map_of(network));
        let origin = &webhook.origin;
        let mut body = json!({
            "id": one.id,
            "event": news.event.id(),
            "at": news.at,
            "network": map.as_ref().map(|map| map.network.slug.clone()),
        });
        let (Some(map), Some(id)) = (map, news.offer) else { return Ok(body) };
        let lang = map.network.languages.first().copied().unwrap_or(Interface::De);
        let now = self.settings.clock.local(map.network.time_zone);
        let shown = map.offer(short_bits(id)).map(|offer| self.told(&map, offer));
        body["offer_id"] = json!(id);
        body["link"] = json!(format!("{origin}/api/v1/offers/{id}"));
        if news.event.is_own() {
            body["submission"] = json!(format!("{origin}/api/v1/submissions/{id}"));
            if let Some(number) = news.change {
                body["reason"] = json!(self.store.change(number).await?.note);
            }
        }
        body["offer"] = json!(shown.map(|told| told.document(lang, now, origin)));
        Ok(body)
    }

    /// Disables a webhook to which nothing has arrived for long, and tells its owner once.
    async fn disable(&self, webhook: &Webhook) -> Result<()> {
        if !self.store.disable_webhook(webhook.id, self.by("operator")).await? {
            return Ok(());
        }
        let (to, path) = match webhook.owner {
            Owner::Organisation(id) => {
                (self.letters_to(id).await?, format!("/account/organisation/{id}/tokens"))
            }
            Owner::Network(id) => {
                let staff = self.store.people_with(&Role::Staff(id)).await?;
                let slug = self.store.network(id).await?.slug;
                let staff = staff.into_iter().filter_map(Recipient::of).collect();
                (staff, format!("/desk/{slug}/tokens"))
            }
        };
        for one in to {
            self.tell_disabled(webhook, &one, &path).await?;
        }
        Ok(())
    }

    async fn tell_disabled(&self, webhook: &Webhook, to: &Recipient, path: &str) -> Result<()> {
        let lang = to.language;
        let address = [("url", Said::Text(webhook.url.as_str()))];
        let subject = say(lang, "open-mail-disabled-subject");
        let letter = self.letter(&to.email, lang, &to.name, &subject);
        let letter = letter.text(say_with(lang, "open-mail-disabled", &address));
        let link = self.link(path, Some(&webhook.origin));
        let letter = letter.link(say(lang, "open-mail-disabled-link"), link);
        let why = say(lang, "open-mail-why");
        let letter = self.signed(letter, lang, &why, Some(&webhook.origin));
        let now = self.settings.clock.now();
        let key = format!("webhook/{}/{}/{}", webhook.id, now.timestamp(), to.email);
        self.store.post(&key, &letter, now).await.map(drop)
    }
}

/// What went wrong, in one word that the languages know.
fn trouble(why: &ureq::Error) -> &'static str {
    match why {
        ureq::Error::HostNotFound => "not-found",
        ureq::Error::Timeout(_) => "no-answer",
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => "certificate",
        ureq::Error::Io(why) if why.to_string().contains("lookup") => "not-found",
        ureq::Error::ConnectionFailed | ureq::Error::Io(_) => "refused",
        _ => "broken",
    }
}
