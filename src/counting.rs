//! How often pages are looked at and words are searched for, in memory until it is written down.
//!
//! Nothing about anybody is in it: no address, no identifier, no time but the day. It is bounded, whatever is asked: where too many
//! different things were counted, the rare ones give way and are only counted together, so that a flood of nonsense costs little.

mod searched;

pub use searched::Searched;

use chrono::NaiveDate;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// In how many parts it is kept, so that two who count seldom wait for each other.
const PARTS: usize = 16;
/// How many different things one part keeps.
const MOST: usize = 1_000;
/// What stands for everything that is only counted together.
pub const OTHER: &str = "*";
/// Counts below this are shown to nobody, and others only to the next multiple of it.
pub const LEAST: u64 = 5;
/// For how many months counts are kept: so long that last year can be compared with the year before until it is over.
pub const KEPT_MONTHS: u32 = 37;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A page of the network was looked at; the key is the kind of page and the language, as `map/de`.
    Page,
    /// The page of an offer was looked at; the key is the offer's identifier.
    Offer,
    /// An embedded map was looked at; the key is the embed's identifier and the language.
    Embed,
    /// Something was searched for; see [`Searched`].
    Search,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Page, Self::Offer, Self::Embed, Self::Search];

    /// What it is called in the database.
    pub fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Offer => "offer",
            Self::Embed => "embed",
            Self::Search => "search",
        }
    }

    /// The kind of this name.
    pub fn with_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The key under which this one is counted once it is too rare to stand alone.
    pub fn together(self, key: &str) -> String {
        match self {
            Self::Search => Searched::together(key),
            _ => OTHER.to_owned(),
        }
    }
}

/// How often something was counted on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Where.
    pub network: Uuid,
    /// The day, of the network's own calendar.
    pub day: NaiveDate,
    /// What is counted.
    pub kind: Kind,
    /// Which one.
    pub key: String,
    /// How somebody wrote it, where the key is not how people write.
    pub said: Option<String>,
    /// How often.
    pub count: u64,
}

/// What a count is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Of {
    network: Uuid,
    day: NaiveDate,
    kind: Kind,
    key: Box<str>,
}

type Part = HashMap<Of, (u64, Option<Box<str>>)>;

/// Everything that was counted and is not yet written down.
#[derive(Debug, Default)]
pub struct Counter {
    parts: [Mutex<Part>; PARTS],
    hasher: RandomState,
}

impl Counter {
    /// Counts one more; `said` is how somebody wrote it.
    pub fn add(&self, network: Uuid, day: NaiveDate, kind: Kind, key: &str, said: Option<&str>) {
        let (key, said) = (key.to_owned(), said.map(str::to_owned));
        self.put(Count { network, day, kind, key, said, count: 1 });
    }

    /// Counts these again, which could not be written down.
    pub fn put_back(&self, counts: Vec<Count>) {
        counts.into_iter().for_each(|count| self.put(count));
    }

    /// Everything that was counted, the most often counted first; it is forgotten here.
    pub fn take(&self) -> Vec<Count> {
        let mut all = Vec::new();
        for part in &self.parts {
            let part = std::mem::take(&mut *part.lock().unwrap_or_else(PoisonError::into_inner));
            all.extend(part.into_iter().map(|(of, (count, said))| {
                let Of { network, day, kind, key } = of;
                let said = said.map(String::from);
                Count { network, day, kind, key: key.into(), said, count }
            }));
        }
        all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.key.cmp(&b.key)));
        all
    }

    fn put(&self, one: Count) {
        let Count { network, day, kind, key, said, count } = one;
        let of = Of { network, day, kind, key: key.into() };
        let part = self.hasher.hash_one(&of) as usize % PARTS;
        let mut part = self.parts[part].lock().unwrap_or_else(PoisonError::into_inner);
        let counted = part.entry(of).or_insert_with(|| (0, said.map(String::into)));
        counted.0 = counted.0.saturating_add(count);
        if part.len() > MOST {
            give_way(&mut part);
        }
    }
}

/// Counts the rare ones together until half of the room is free again; who is counted often stays.
fn give_way(part: &mut Part) {
    let mut rare = 1;
    while part.len() > MOST / 2 {
        let mut together: Vec<(Of, u64)> = Vec::new();
        part.retain(|of, (count, _)| {
            let key = of.kind.together(&of.key);
            let stays = *count > rare || *key == *of.key;
            if !stays {
                together.push((Of { key: key.into(), ..of.clone() }, *count));
            }
            stays
        });
        if together.is_empty() && rare >= u64::MAX / 2 {
            return;
        }
        for (of, count) in together {
            let counted = part.entry(of).or_insert((0, None));
            counted.0 = counted.0.saturating_add(count);
        }
        rare = rare.saturating_mul(2);
    }
}

/// A number as it may be shown: none where it is small, else the nearest multiple of five, so that no difference of two numbers
/// tells a small one either.
pub fn shown(count: u64) -> Option<u64> {
    (count >= LEAST).then(|| count.saturating_add(LEAST / 2) / LEAST * LEAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 8, 24).unwrap()
    }

    #[test]
    fn whatever_is_counted_comes_out_once_and_the_most_often_counted_first() {
        let (counter, network) = (Counter::default(), Uuid::new_v4());
        for _ in 0..3 {
            counter.add(network, day(), Kind::Page, "map/de", None);
        }
        counter.add(network, day(), Kind::Page, "map/ar", None);
        let counts: Vec<_> = counter.take().into_iter().map(|c| (c.key, c.count)).collect();
        assert_eq!(counts, [("map/de".to_owned(), 3), ("map/ar".to_owned(), 1)]);
        assert!(counter.take().is_empty());
    }

    #[test]
    fn a_flood_of_nonsense_keeps_its_bounds_loses_no_count_and_drowns_nobody() {
        let (counter, network) = (Counter::default(), Uuid::new_v4());
        let flood = 3 * PARTS * MOST;
        for at in 0..flood {
            counter.add(network, day(), Kind::Search, &format!("0\t\tx{at}"), None);
            if at % 100 == 0 {
                counter.add(network, day(), Kind::Search, "0\t\tschwimmen", Some("Schwimmen"));
            }
        }
        let counts = counter.take();
        assert!(counts.len() <= PARTS * MOST, "{}", counts.len());
        let total: u64 = counts.iter().map(|count| count.count).sum();
        assert_eq!(total as usize, flood + flood.div_ceil(100));
        let real = counts.iter().find(|count| count.key == "0\t\tschwimmen").unwrap();
        assert!(real.count as usize > flood / 200, "{real:?}");
        assert!(counts.iter().any(|count| count.key == "0\t\t*"));
    }

    #[test]
    fn small_numbers_are_not_shown_and_others_not_exactly() {
        let numbers = [0, 1, 4, 5, 7, 8, 102];
        assert_eq!(numbers.map(shown), [None, None, None, Some(5), Some(5), Some(10), Some(100)]);
    }
}
