//! What changed last comes first, and whole offers in the order in which somebody wants them.

use super::map::Map;
use crate::filter::Filter;
use crate::offer::Offer;
use crate::offer::short_bits;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use uuid::Uuid;

impl Map {
    /// How many match, and of those that changed at `since` or later the ones that changed last, the newest first, at most so many.
    pub fn newest(
        &self,
        filter: &Filter,
        since: Option<DateTime<Utc>>,
        limit: usize,
        now: NaiveDateTime,
    ) -> (usize, Vec<Uuid>) {
        let found = self.find(filter);
        let since = since.map_or(0, |since| since.timestamp());
        let (mut total, mut newest) = (0, BinaryHeap::new());
        for selection in self.selections(filter, now, &found) {
            let layer = selection.layer();
            for i in selection.chunks().members_from(0) {
                let changed = layer.changed[i as usize];
                if i64::from(changed) < since {
                    continue;
                }
                total += 1;
                newest.push(Reverse((changed, layer.ids[i as usize])));
                if newest.len() > limit {
                    newest.pop();
                }
            }
        }
        let sorted = newest.into_sorted_vec().into_iter();
        (total, sorted.map(|Reverse((_, id))| id).collect())
    }

    /// These offers in full, in the same order; one that is not there, or broken, is left out. What is packed together is unpacked once.
    pub fn whole(&self, ids: &[Uuid]) -> Vec<Offer> {
        let mut found: Vec<Option<Offer>> = ids.iter().map(|_| None).collect();
        for sheet in &self.sheets {
            let layer = &sheet.layer;
            let place = |(at, id): (usize, &Uuid)| {
                let i = layer.find(short_bits(*id)).filter(|i| sheet.is_alive(*i))?;
                Some((layer.shelved[i as usize], at))
            };
            let mut here: Vec<(u32, usize)> = ids.iter().enumerate().filter_map(place).collect();
            here.sort_unstable();
            let places: Vec<u32> = here.iter().map(|(place, _)| *place).collect();
            let _ = layer.shelf.read_each(&places, |place, offer| {
                let first = here.partition_point(|(other, _)| *other < place);
                let wanted = here[first..].iter().take_while(|(other, _)| *other == place);
                wanted.for_each(|(_, at)| found[*at] = Some(offer.clone()));
            });
        }
        found.into_iter().flatten().collect()
    }
}
