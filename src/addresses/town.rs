//! Towns and their parts by name: by all of it, by its beginning ("Lauf" for "Lauf an der Pegnitz") or by another word of it.

use super::spelling::{digits, is_joint, joined, words};
use super::table::{Table, TableBuilder};
use crate::language::Typo;
use fst::IntoStreamer;
use fst::Map;
use fst::Streamer;
use std::collections::{BTreeMap, HashMap};

/// The most names that are looked at for one beginning.
const LOOKED_AT: usize = 500;

/// What it costs to be meant by another word of the name, by its beginning, and with a slip or two.
const OTHER_WORD: u32 = 2;
const BEGUN: u32 = 2;
const SLIP: u32 = 3;

/// Which towns some words may mean, and how unlikely it is.
pub type Meant = HashMap<u32, u32>;

/// All towns and parts of towns.
#[derive(Debug, Default)]
pub struct Towns {
    names: Table,
    /// How many houses each has.
    houses: Vec<u32>,
    /// Spellings, each with where its towns begin in `meant`.
    keys: Map<Vec<u8>>,
    starts: Vec<u32>,
    meant: Vec<(u32, u8)>,
}

impl Towns {
    /// The towns of this table.
    pub fn new(names: TableBuilder, houses: Vec<u32>) -> Self {
        let names = names.finish();
        let mut spellings: BTreeMap<String, Vec<(u32, u8)>> = BTreeMap::new();
        for town in 0..names.len() as u32 {
            for (key, cost) in spelt(names.get(town)) {
                spellings.entry(key).or_default().push((town, cost));
            }
        }
        let (mut starts, mut meant) = (vec![0], Vec::new());
        for towns in spellings.values() {
            meant.extend_from_slice(towns);
            starts.push(meant.len() as u32);
        }
        let keys = Map::from_iter(spellings.keys().zip(0u64..)).unwrap_or_default();
        Self { names, houses, keys, starts, meant }
    }

    /// The name of a town.
    pub fn name(&self, town: u32) -> &str {
        self.names.get(town)
    }

    /// How many houses it has.
    pub fn size(&self, town: u32) -> u32 {
        self.houses.get(town as usize).copied().unwrap_or(0)
    }

    /// The bytes it takes, about.
    pub fn memory(&self) -> usize {
        let lists = (self.houses.len() + self.starts.len()) * 4 + self.meant.len() * 8;
        self.names.memory() + self.keys.as_fst().size() + lists
    }

    /// The towns that these folded words mean as they stand.
    pub fn exact(&self, words: &[String]) -> Meant {
        let mut found = Meant::new();
        for key in asked(words) {
            if let Some(at) = self.keys.get(&key) {
                self.take(at, 0, &mut found);
            }
        }
        found
    }

    /// The towns that these folded words mean with one slip, or two in long names, or that begin so.
    pub fn about(&self, words: &[String]) -> Meant {
        let mut found = Meant::new();
        for key in asked(words) {
            let letters = key.chars().count();
            if letters < 3 {
                continue;
            }
            let most = if letters > 8 { 2 } else { 1 };
            for errors in 1..=most {
                let mut near = self.keys.search(Typo::new(&key, errors, false)).into_stream();
                while let Some((name, at)) = near.next() {
                    let same = name.iter().filter(|byte| byte.is_ascii_digit());
                    if !same.copied().eq(digits(&key)) {
                        continue;
                    }
                    self.take(at, SLIP * errors as u32, &mut found);
                }
            }
            self.begun(&key, &mut found);
        }
        found
    }

    fn begun(&self, key: &str, found: &mut Meant) {
        let mut names = self.keys.range().ge(key).into_stream();
        for _ in 0..LOOKED_AT {
            match names.next() {
                Some((name, at)) if name.starts_with(key.as_bytes()) => self.take(at, BEGUN, found),
                _ => break,
            }
        }
    }

    fn take(&self, at: u64, cost: u32, found: &mut Meant) {
        let edge = |at: usize| self.starts.get(at).map_or(0, |edge| *edge as usize);
        let towns = edge(at as usize)..edge(at as usize + 1);
        for (town, own) in self.meant.get(towns).unwrap_or_default() {
            let cost = cost + u32::from(*own);
            let known = found.entry(*town).or_insert(cost);
            *known = cost.min(*known);
        }
    }
}

/// How a town's name may be written, with what each costs.
fn spelt(name: &str) -> Vec<(String, u8)> {
    let all = words(name);
    let telling: Vec<String> = all.iter().filter(|word| !is_joint(word)).cloned().collect();
    let mut spelt = vec![(joined(&all), 0), (joined(&telling), 0)];
    for end in 1..telling.len() {
        let start = joined(&telling[..end]);
        if start.chars().count() > 3 {
            spelt.push((start, 0));
        }
        if telling[end].chars().count() > 3 {
            spelt.push((telling[end].clone(), OTHER_WORD as u8));
        }
    }
    spelt.retain(|(key, _)| !key.is_empty());
    spelt.sort();
    spelt.dedup_by(|later, first| later.0 == first.0);
    spelt
}

/// The spellings under which these words are looked up.
fn asked(words: &[String]) -> Vec<String> {
    let telling: Vec<String> = words.iter().filter(|word| !is_joint(word)).cloned().collect();
    let mut asked = vec![joined(words), joined(&telling)];
    asked.retain(|key| !key.is_empty());
    asked.dedup();
    asked
}
