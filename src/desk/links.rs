//! Looks at the websites that offers and organisations name, politely: a few an hour, each every three weeks, one at a time, and
//! never one that asks us to stay away. One that fails on two days is a task for the staff, which ends by itself when it works again.

mod look;
mod robots;

pub use look::{Looked, Looker};

use super::Desk;
use crate::error::Error;
use crate::error::Result;
use crate::organisation::Organisation;
use crate::store::By;
use crate::store::Kind;
use crate::store::NewTask;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// How long after the start the first website is looked at: who only tries the house out asks nobody anything.
const FIRST: Duration = Duration::from_secs(600);
/// All websites are looked at within this time.
const ROUND: Duration = Duration::from_secs(21 * 86_400);
/// The shortest and the longest time between two of them.
const PACE: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(3_600)];
/// How long the list of websites holds.
const LIST: Duration = Duration::from_secs(86_400);
/// Who looked, as the history names it.
const CHECKER: &str = "website-check";

/// Where a website is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    network: Uuid,
    offer: Option<Uuid>,
    organisation: Option<Uuid>,
}

/// The websites, each with the first place in every network where it is named.
pub type Named = BTreeMap<String, Vec<Place>>;

impl Desk {
    /// Looks at websites for ever, where that is wanted.
    pub(super) async fn keep_looking_at_links(&self) {
        if !self.settings.website_checks {
            return;
        }
        tokio::time::sleep(FIRST).await;
        let looker = Arc::new(Looker::new(&self.settings.private_addresses, PACE[0]));
        loop {
            let pace = match self.named_links().await {
                Ok(named) => self.look_for_a_day(&looker, &named).await,
                Err(why) => Err(why),
            };
            if let Err(why) = pace {
                tracing::debug!("websites are not looked at: {why}");
                tokio::time::sleep(PACE[1]).await;
            }
        }
    }

    async fn look_for_a_day(&self, looker: &Arc<Looker>, named: &Named) -> Result<()> {
        let each = ROUND / u32::try_from(named.len().max(1)).unwrap_or(u32::MAX);
        let pace = each.clamp(PACE[0], PACE[1]);
        for _ in 0..LIST.as_secs() / pace.as_secs().max(1) {
            self.look_at_next_link(looker, named).await?;
            tokio::time::sleep(pace).await;
        }
        Ok(())
    }

    /// The websites that are named by what is published and no example; the database knows them from now on.
    pub async fn named_links(&self) -> Result<Named> {
        let atlas = self.atlas.clone();
        let gathering = tokio::task::spawn_blocking(move || {
            let mut named = Named::new();
            for map in atlas.networks().iter().filter_map(|network| atlas.map_of(network.id)) {
                let network = map.network.id;
                for organisation in map.organisations() {
                    name_organisation(&mut named, network, organisation);
                }
                map.offers(|offer| {
                    let place = Place { network, offer: Some(offer.id), organisation: None };
                    if !offer.content.example && offer.network == network {
                        name(&mut named, offer.content.contact.website.as_deref(), place);
                    }
                });
            }
            named
        });
        let named =
            gathering.await.map_err(|why| Error::Broken(format!("no list of websites: {why}")))?;
        let urls: BTreeSet<String> = named.keys().cloned().collect();
        self.store.keep_links(&urls, self.by(CHECKER)).await?;
        Ok(named)
    }

    /// Looks at the website whose time it is; gives its address, none where it is no website's time.
    pub async fn look_at_next_link(
        &self,
        looker: &Arc<Looker>,
        named: &Named,
    ) -> Result<Option<String>> {
        let Some(due) = self.store.take_due_link(self.settings.clock.now()).await? else {
            return Ok(None);
        };
        let trouble = match looker.look(&due.url).await {
            Looked::Fine => None,
            Looked::Broken(trouble) => Some(trouble),
            Looked::Unknown => return Ok(Some(due.url)),
        };
        let places = named.get(&due.url).map(Vec::as_slice).unwrap_or_default();
        let by: By<'_> = self.by(CHECKER);
        let task = |place: &Place| NewTask {
            network: place.network,
            kind: Kind::Link,
            key: &due.url,
            offer: place.offer,
            organisation: place.organisation,
            content: json!({"v": 1, "url": due.url, "trouble": trouble}),
        };
        let tasks: Vec<NewTask<'_>> = places.iter().map(task).collect();
        self.store.note_link(&due.url, trouble.as_deref(), &tasks, by).await?;
        Ok(Some(due.url.clone()))
    }
}

fn name_organisation(named: &mut Named, network: Uuid, organisation: &Organisation) {
    let place = Place { network, offer: None, organisation: Some(organisation.id) };
    if !organisation.example {
        name(named, organisation.contact.website.as_deref(), place);
    }
}

/// Notes where a website is named; one place in a network is enough.
fn name(named: &mut Named, website: Option<&str>, place: Place) {
    let Some(url) = website.and_then(|website| url::Url::parse(website.trim()).ok()) else {
        return;
    };
    if !["http", "https"].contains(&url.scheme()) || !url.has_host() || url.as_str().len() > 2_000 {
        return;
    }
    let places = named.entry(url.into()).or_default();
    if places.iter().all(|known| known.network != place.network) {
        places.push(place);
    }
}
