//! What changed last comes first, and whole offers in the order in which somebody wants them.

use super::map::Map;
use super::walk::Scope;
use crate::filter::Filter;
use crate::offer::Offer;
use crate::offer::short_bits;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Range;
use uuid::Uuid;

/// Which of the matching offers are meant.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    /// Only those whose home the network is.
    pub at_home: bool,
    /// Only those that have a place of some kind.
    pub placed: bool,
    /// Only those that changed then or later, the latest first.
    pub since: Option<DateTime<Utc>>,
}

impl Map {
    /// How many match and are wanted, and those of them that stand at these numbers: in the order of the map, or the latest first.
    pub fn numbered(
        &self,
        filter: &Filter,
        wanted: Wanted,
        numbers: Range<usize>,
        now: NaiveDateTime,
    ) -> (usize, Vec<Uuid>) {
        let found = self.find(filter);
        let since = wanted.since.map_or(0, |since| since.timestamp());
        let mut all: Vec<(Reverse<u32>, Uuid)> = Vec::new();
        let mut total = 0;
        let scope = Scope { at_home: wanted.at_home, ..Scope::default() };
        for selection in self.selections(filter, now, &found) {
            let selection = selection.narrowed(&scope);
            let layer = selection.layer();
            for i in selection.chunks().members_from(0) {
                let changed = layer.changed[i as usize];
                if wanted.placed && !layer.placed.has(i) || i64::from(changed) < since {
                    continue;
                }
                if wanted.since.is_some() {
                    all.push((Reverse(changed), layer.ids[i as usize]));
                } else if numbers.contains(&total) {
                    all.push((Reverse(0), layer.ids[i as usize]));
                }
                total += 1;
            }
        }
        if wanted.since.is_some() {
            all.sort_unstable();
            all.truncate(numbers.end);
            all.drain(..numbers.start.min(all.len()));
        }
        (total, all.into_iter().map(|(_, id)| id).collect())
    }

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
