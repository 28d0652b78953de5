//! Offers with all that a format for the public tells around them: each as it stands at its home, whoever shows it.

use super::House;
use super::visit::Visit;
use crate::atlas::Map;
use crate::exchange::Entry;
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::offer::Offer;
use crate::organisation::Organisation;
use chrono::NaiveDateTime;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// Offers of a network, and what their homes say of them.
pub struct Entries {
    offers: Vec<(Offer, Vec<Arc<Organisation>>)>,
    homes: HashMap<Uuid, (Arc<Map>, Calendar)>,
    map: Arc<Map>,
    calendar: Calendar,
    lang: Interface,
    now: NaiveDateTime,
    origin: String,
}

impl Entries {
    /// These offers, for a visit.
    pub fn new(house: &House, visit: &Visit, offers: Vec<Offer>) -> Self {
        Self::of(house, (&visit.map, visit.now), visit.lang, &visit.origin, offers)
    }

    /// These offers of a network at its local time, for a reader.
    pub fn of(
        house: &House,
        (map, now): (&Arc<Map>, NaiveDateTime),
        lang: Interface,
        origin: &str,
        offers: Vec<Offer>,
    ) -> Self {
        let mut homes = HashMap::new();
        let told = offers.into_iter().map(|offer| {
            if offer.network != map.network.id
                && !homes.contains_key(&offer.network)
                && let Some(home) = house.desk.atlas.map_of(offer.network)
            {
                let calendar = home.calendar();
                homes.insert(offer.network, (home, calendar));
            }
            let home = homes.get(&offer.network).map_or(map, |(home, _)| home);
            let all = [offer.organisation].into_iter().chain(offer.content.co_organisers.clone());
            let known = |id| home.organisation(id).or_else(|| map.organisation(id)).cloned();
            let organisations = all.filter_map(known).collect();
            (offer, organisations)
        });
        let offers = told.collect();
        let (map, calendar) = (map.clone(), map.calendar());
        Self { offers, homes, map, calendar, lang, now, origin: origin.to_owned() }
    }

    /// One entry for each, in their order.
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> {
        self.offers.iter().map(|(offer, organisations)| {
            let (home, calendar) = match self.homes.get(&offer.network) {
                Some((home, calendar)) => (home, calendar),
                None => (&self.map, &self.calendar),
            };
            let spoken = &home.network.languages;
            let lang = if spoken.contains(&self.lang) { Some(self.lang) } else { None };
            Entry {
                offer,
                network: &home.network,
                organisations,
                calendar,
                lang: lang.or(spoken.first().copied()).unwrap_or(self.lang),
                now: self.now,
                origin: &self.origin,
            }
        })
    }
}
