//! An offer with everything that is told around it: its home, who is behind it, its holidays.

use super::Desk;
use crate::atlas::Map;
use crate::exchange::Entry;
use crate::exchange::{document, revision_of};
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::offer::Offer;
use crate::organisation::Organisation;
use chrono::NaiveDateTime;
use serde_json::{Map as Object, Value};
use std::sync::Arc;

/// An offer, told by the page of its home.
pub struct Told {
    /// The offer.
    pub offer: Offer,
    home: Arc<Map>,
    organisations: Vec<Arc<Organisation>>,
    calendar: Calendar,
}

impl Desk {
    /// An offer that this network shows, its home or another one.
    pub fn told(&self, map: &Arc<Map>, offer: Offer) -> Told {
        let elsewhere = (offer.network != map.network.id).then_some(offer.network);
        let home = elsewhere.and_then(|home| self.atlas.map_of(home));
        let home = home.unwrap_or_else(|| map.clone());
        let all = [offer.organisation].into_iter().chain(offer.content.co_organisers.clone());
        let known = |id| home.organisation(id).or_else(|| map.organisation(id)).cloned();
        let organisations = all.filter_map(known).collect();
        // What is told says nothing that depends on holidays, which cost a copy.
        let calendar = Calendar::without_school(home.network.land);
        Told { offer, home, organisations, calendar }
    }
}

impl Told {
    /// The offer for a reader at a time.
    pub fn entry<'t>(&'t self, lang: Interface, now: NaiveDateTime, origin: &'t str) -> Entry<'t> {
        Entry {
            offer: &self.offer,
            network: &self.home.network,
            organisations: &self.organisations,
            calendar: &self.calendar,
            lang,
            now,
            origin,
        }
    }

    /// The document of an offer as the public sees it.
    pub fn document(
        &self,
        lang: Interface,
        now: NaiveDateTime,
        origin: &str,
    ) -> Object<String, Value> {
        document(&self.entry(lang, now, origin), &revision_of(&self.offer))
    }
}
