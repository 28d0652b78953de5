//! Follows the change log: whatever any process changes shows in this one's atlas.
//!
//! Bursts are coalesced, because everything that was logged while one change was shown is shown together as the next.

use super::{Desk, load_samples};
use crate::atlas;
use crate::error::Error;
use crate::error::Result;
use crate::holiday::Calendar;
use crate::holiday::SchoolHolidays;
use crate::offer::Offer;
use crate::store::Change;
use crate::store::What;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// How long to wait before a database that does not answer is asked again.
const PAUSE: Duration = Duration::from_millis(500);

/// What changed in one network.
#[derive(Debug, Default)]
struct News {
    number: u64,
    at: Option<DateTime<Utc>>,
    offers: BTreeSet<Uuid>,
    organisations: BTreeSet<Uuid>,
    network: bool,
    holidays: bool,
    embeds: bool,
    everything: bool,
}

impl Desk {
    /// Loads the atlas and keeps it up to date for ever. Where the database does not answer, the atlas stays as it is,
    /// the health report says so, and the database is asked again.
    pub async fn run(&self) {
        while let Err(why) = self.begin().await {
            self.note(Err(why));
            tokio::time::sleep(PAUSE).await;
        }
        self.state.write().unwrap_or_else(PoisonError::into_inner).loaded = true;
        tokio::join!(
            self.follow(),
            self.tidy(),
            self.keep_the_day(),
            self.keep_translating(),
            self.mailing(),
            self.telling(),
            self.caring(),
            self.forgetting(),
            self.keep_reaching(),
            self.keep_looking_at_links(),
            self.keep_addresses(),
            self.keep_counting(),
        );
    }

    async fn begin(&self) -> Result<()> {
        if self.settings.sample {
            self.fill_with_samples().await?;
        }
        self.load().await?;
        self.note(Ok(()));
        Ok(())
    }

    /// Loads the sample networks into an empty database. Where that fails although the database answers, perhaps because
    /// another instance does the same at this moment, it is logged, and what there is is served.
    async fn fill_with_samples(&self) -> Result<()> {
        match load_samples(&self.store, self.settings.clock.now()).await {
            Ok(0) => {}
            Ok(count) => tracing::info!("{count} sample networks were loaded"),
            Err(why) => {
                self.store.ping().await?;
                tracing::error!("the sample networks are not loaded: {why}");
            }
        }
        Ok(())
    }

    async fn follow(&self) {
        let mut follower = self.store.follow();
        loop {
            let done = match follower.wait().await {
                Ok(()) => self.catch_up().await,
                Err(why) => Err(why),
            };
            let failed = done.is_err();
            self.note(done);
            if failed {
                tokio::time::sleep(PAUSE).await;
            }
        }
    }

    /// Puts away what imports left behind, now and after each import.
    async fn tidy(&self) {
        loop {
            if let Err(why) = self.store.tidy(self.settings.clock.now()).await {
                tracing::warn!("imports are not tidied: {why}");
            }
            self.imported.notified().await;
        }
    }

    /// Tells the atlas when a new day has begun.
    async fn keep_the_day(&self) {
        let mut day = self.today();
        loop {
            tokio::time::sleep(Duration::from_secs(5)).await;
            let today = self.today();
            if std::mem::replace(&mut day, today) != today {
                let atlas = self.atlas.clone();
                tokio::task::spawn_blocking(move || atlas.midnight(today)).await.ok();
            }
        }
    }

    /// Notes whether the database answers, and logs it once each time that changes.
    fn note(&self, done: Result<()>) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        match done {
            Ok(()) if state.lost.take().is_some() => tracing::info!("the database answers again"),
            Ok(()) => {}
            Err(why) => {
                if state.lost.is_none() {
                    tracing::error!("{why}; what is in memory is served all the same");
                }
                state.lost.get_or_insert_with(|| self.settings.clock.now());
            }
        }
    }

    /// Shows every change that is in the log and not yet in the atlas.
    pub async fn catch_up(&self) -> Result<()> {
        let mut seen = self.seen.lock().await;
        loop {
            let changes = self.store.changes_since(*seen).await?;
            let Some(last) = changes.last() else {
                return Ok(());
            };
            for (network, news) in gather(&changes) {
                self.show_surely(network, &news).await?;
            }
            *seen = last.number;
            if changes.iter().any(|change| change.what == What::Import) {
                self.imported.notify_one();
            }
        }
    }

    /// Brings one network up to date. A network that cannot be read although the database answers, as one that a later build
    /// wrote, must not keep the others from being followed.
    async fn show_surely(&self, network: Uuid, news: &News) -> Result<()> {
        for _ in 0..3 {
            match self.show(network, news).await {
                Ok(()) => return Ok(()),
                Err(why) => tracing::error!("the network {network} is not up to date: {why}"),
            }
            self.store.ping().await?;
        }
        Ok(())
    }

    /// Brings one network up to date.
    async fn show(&self, network: Uuid, news: &News) -> Result<()> {
        if news.everything || self.atlas.map_of(network).is_none() {
            let school = self.store.school_holidays().await?;
            let network = self.store.network(network).await?;
            return self.load_network(network, Arc::new(school)).await;
        }
        let change = self.delta(network, news).await?;
        let atlas = self.atlas.clone();
        let changing = tokio::task::spawn_blocking(move || atlas.change(network, change));
        changing.await.map_err(|why| Error::Broken(format!("the change broke off: {why}")))
    }

    /// What the atlas has to change in a network.
    async fn delta(&self, network: Uuid, news: &News) -> Result<atlas::Change> {
        let mut change =
            atlas::Change { number: news.number, at: news.at, ..atlas::Change::default() };
        let mut offers = news.offers.clone();
        self.note_moved(network, &news.organisations, &mut offers, &mut change).await?;
        let ids: Vec<Uuid> = offers.into_iter().collect();
        let mut shown = self.store.offers_shown_in(network, &ids).await?;
        self.rename_co_organisers(&mut shown).await?;
        let mut shown: HashMap<Uuid, Offer> = shown.into_iter().map(|o| (o.id, o)).collect();
        change.offers = ids.iter().map(|id| (*id, shown.remove(id))).collect();
        for id in &news.organisations {
            let member = self.member(network, *id).await?;
            change.organisations.push((*id, member));
        }
        if news.embeds {
            change.embeds = Some(self.store.embeds(network).await?);
        }
        if news.network || news.holidays {
            let network = self.store.network(network).await?;
            let school: SchoolHolidays = self.store.school_holidays().await?;
            change.calendar = Some(Calendar { land: network.land, school: Arc::new(school) });
            change.network = Some(Arc::new(network));
        }
        Ok(change)
    }
}

/// Sorts changes by their network, each thing named once.
fn gather(changes: &[Change]) -> BTreeMap<Uuid, News> {
    let mut all: BTreeMap<Uuid, News> = BTreeMap::new();
    for change in changes {
        let news = all.entry(change.network).or_default();
        (news.number, news.at) = (change.number, Some(change.at));
        let which = Uuid::try_parse(&change.which);
        match (change.what, which) {
            (What::Offer, Ok(id)) => drop(news.offers.insert(id)),
            (What::Organisation, Ok(id)) => drop(news.organisations.insert(id)),
            (What::Network, _) => news.network = true,
            (What::Holidays, _) => news.holidays = true,
            (What::Embed, _) => news.embeds = true,
            (What::Import, _) | (_, Err(_)) => news.everything = true,
        }
    }
    all
}
