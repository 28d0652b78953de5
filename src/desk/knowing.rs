//! What a network knows about itself: writes down what was counted, and forgets it in time.

use super::Desk;
use crate::addresses::Addresses;
use crate::atlas::Map;
use crate::counting::KEPT_MONTHS;
use crate::error::Error;
use crate::error::Result;
use crate::knowing::Facts;
use crate::knowing::Home;
use crate::knowing::Outline;
use chrono::{Datelike, Months, NaiveDate};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// How often what was counted is written down.
const OFTEN: Duration = Duration::from_secs(60);

impl Desk {
    /// Writes down what was counted since the last time; where the database does not answer it is kept for the next.
    pub async fn write_counts(&self) -> Result<()> {
        let counts = self.counter.take();
        if counts.is_empty() {
            return Ok(());
        }
        let written = self.store.add_counts(&counts).await;
        if written.is_err() {
            self.counter.put_back(counts);
        }
        written
    }

    /// Writes down what was counted, and once a day forgets what is old and the words that too few searched for; for ever.
    pub(super) async fn keep_counting(&self) {
        let mut tidied = None;
        loop {
            if let Err(why) = self.write_counts().await {
                tracing::debug!("what was counted is not written down yet: {why}");
            }
            let today = self.today();
            if tidied != Some(today) {
                match self.forget_counts(today).await {
                    Ok(()) => tidied = Some(today),
                    Err(why) => tracing::debug!("no count is forgotten: {why}"),
                }
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Forgets what was counted too long ago, and of the months that are over the words that too few searched for.
    pub async fn forget_counts(&self, today: NaiveDate) -> Result<()> {
        let month = today.with_day(1).unwrap_or(today);
        let before = |months| month.checked_sub_months(Months::new(months)).unwrap_or(month);
        self.store.forget_counts(before(KEPT_MONTHS)).await?;
        // The month before, too, in case nobody was there to tidy when it ended.
        for ended in [1, 2] {
            self.store.forget_rare_words(before(ended)).await?;
        }
        Ok(())
    }
}

/// The houses within the boundary of a network.
#[derive(Debug, Clone, Default)]
pub struct Homes {
    /// Where they are.
    pub homes: Vec<Home>,
    /// The names of parts of the town, by their number.
    pub quarters: HashMap<u32, String>,
}

/// What was worked out for one network and still holds.
#[derive(Debug, Clone, Default)]
struct Known {
    facts: Option<((u64, i64), Arc<Facts>)>,
    homes: Option<((u64, usize), Arc<Homes>)>,
}

/// What was worked out for the networks that were asked about last.
#[derive(Debug, Default)]
pub(super) struct Knowing(Mutex<HashMap<Uuid, Known>>);

/// For how many networks it is kept.
const SOME: usize = 4;

impl Knowing {
    fn get(&self, network: Uuid) -> Known {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&network).cloned().unwrap_or_default()
    }

    fn keep(&self, network: Uuid, set: impl FnOnce(&mut Known)) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= SOME && !known.contains_key(&network) {
            known.clear();
        }
        set(known.entry(network).or_default());
    }
}

impl Desk {
    /// What counts in a report of every offer of a map, at this hour.
    pub async fn facts(&self, map: &Arc<Map>) -> Result<Arc<Facts>> {
        let (moment, zone) = (self.settings.clock.now(), map.network.time_zone);
        let hour = (map.change, moment.timestamp().div_euclid(3600));
        let network = map.network.id;
        if let Some((_, facts)) = self.knowing.get(network).facts.filter(|(of, _)| *of == hour) {
            return Ok(facts);
        }
        let (map, now) = (map.clone(), moment.with_timezone(&zone).naive_local());
        let facts = aside(move || Facts::of(&map, now, moment)).await?;
        let facts = Arc::new(facts);
        self.knowing.keep(network, |known| known.facts = Some((hour, facts.clone())));
        Ok(facts)
    }

    /// The loaded houses within the boundary of a network.
    pub async fn homes(&self, map: &Arc<Map>) -> Result<Arc<Homes>> {
        let (addresses, network) = (self.addresses(), map.network.id);
        let of = (map.change, Arc::as_ptr(&addresses) as usize);
        if let Some((_, homes)) = self.knowing.get(network).homes.filter(|(known, _)| *known == of)
        {
            return Ok(homes);
        }
        let map = map.clone();
        let homes = aside(move || homes(&addresses, &Outline::new(&map.network.ground))).await?;
        let homes = Arc::new(homes);
        self.knowing.keep(network, |known| known.homes = Some((of, homes.clone())));
        Ok(homes)
    }
}

fn homes(addresses: &Addresses, outline: &Outline) -> Homes {
    let mut found = Homes::default();
    addresses.within(outline.bounds(), |point, part| {
        if outline.holds(point) {
            let name = addresses.part_of_town(part);
            if !name.is_empty() {
                found.quarters.entry(part).or_insert_with(|| name.to_owned());
            }
            let quarter = (!name.is_empty()).then_some(part);
            found.homes.push(Home { point, quarter });
        }
    });
    found
}

/// Does what takes long on a thread that serves nobody else.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|why| Error::Broken(format!("a report broke off: {why}")))
}
