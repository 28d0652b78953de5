//! The search: every way to part the words into street and town is tried, as they stand first, then with slips forgiven.

use super::number::Wanted;
use super::query::{Reading, readings};
use super::score::{Around, BEGUN, OTHER_NUMBER, Place, SLIP, SLIPS};
use super::spelling::{digits, joined};
use super::{Addresses, Hit};
use crate::geo::Point;
use crate::language::Typo;
use fst::IntoStreamer;
use fst::Streamer;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// The most spellings that are looked at for one beginning, and with slips.
const LOOKED_AT: usize = 400;
/// Nearer than this, in metres, equal addresses are one.
const SAME: f64 = 150.0;

/// How many slips are forgiven in a street.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Patience {
    None,
    Slip,
    Slips,
}

/// How much is forgiven in one round.
#[derive(Debug, Clone, Copy)]
struct Round {
    street: Patience,
    /// Whether a slip in a town is.
    town: bool,
    /// Whether words may mean nothing.
    lenient: bool,
    /// Whether nothing better is expected of the next round once something was found.
    last: bool,
}

const fn round(street: Patience, town: bool, lenient: bool, last: bool) -> Round {
    Round { street, town, lenient, last }
}

/// The rounds of a search: with each more is forgiven, at last words that mean nothing.
const ROUNDS: [Round; 7] = [
    round(Patience::None, false, false, false),
    round(Patience::None, true, false, false),
    round(Patience::Slip, false, false, true),
    round(Patience::Slip, true, false, true),
    round(Patience::Slips, true, false, true),
    round(Patience::None, true, true, true),
    round(Patience::Slip, true, true, true),
];

/// An address that was found.
#[derive(Debug, Clone, Copy)]
struct Found {
    cost: u32,
    entry: usize,
    group: u64,
    house: Option<usize>,
    exact: bool,
    /// How far its number is from the one that is asked for.
    far: u32,
    doubt: u32,
}

/// Groups of streets, each with its cost.
type Streets = Rc<Vec<(u64, u32)>>;

/// A search under way.
struct Search<'a> {
    addresses: &'a Addresses,
    near: Option<Point>,
    found: Vec<Found>,
    streets: HashMap<(String, Patience), Streets>,
    places: HashMap<(Vec<String>, bool), Rc<Place>>,
}

/// The addresses that some words mean, best first.
pub fn find(addresses: &Addresses, query: &str, near: Option<Point>, limit: usize) -> Vec<Hit> {
    if addresses.is_empty() || limit == 0 {
        return Vec::new();
    }
    let readings = readings(query);
    let (streets, places) = (HashMap::new(), HashMap::new());
    let mut search = Search { addresses, near, found: Vec::new(), streets, places };
    for round in ROUNDS {
        for reading in &readings {
            search.read(reading, round);
        }
        // What is as it was written is meant; else another round may find something likelier.
        let enough = if round.last { u32::MAX } else { 1 };
        if search.found.iter().any(|found| found.cost <= enough) {
            break;
        }
    }
    search.hits(limit)
}

impl Search<'_> {
    /// Tries every way to part the words of a reading.
    fn read(&mut self, reading: &Reading, round: Round) {
        let words = &reading.words;
        for at in 0..=words.len() {
            let (start, end) = words.split_at(at);
            self.part(reading, start, end, round);
            if at > 0 {
                self.part(reading, end, start, round);
            }
        }
    }

    fn part(&mut self, reading: &Reading, street: &[String], town: &[String], round: Round) {
        if street.is_empty() {
            return;
        }
        let place = self.place(town, round.town);
        if !(round.lenient || place.is_known() || reading.postal_code.is_some()) {
            return;
        }
        let around = Around {
            place: &place,
            postal_code: reading.postal_code.as_deref(),
            near: self.near,
            lenient: round.lenient,
        };
        for (group, cost) in self.streets(&joined(street), round.street).iter() {
            self.take(*group, *cost, &around, reading.number.as_ref());
        }
    }

    /// Takes the streets of a group that fit.
    fn take(&mut self, group: u64, street: u32, around: &Around, number: Option<&Wanted>) {
        let addresses = self.addresses;
        for entry in addresses.group(group) {
            let Some(cost) = around.cost(addresses, &addresses.entries[entry]) else { continue };
            let cost = street + cost;
            let found = Found { cost, entry, group, house: None, exact: true, far: 0, doubt: cost };
            self.found.push(match number {
                None => found,
                Some(number) => {
                    let Some(house) = number.among(addresses, addresses.houses_of(entry)) else {
                        continue;
                    };
                    let cost = if house.exact { cost } else { cost + OTHER_NUMBER };
                    let (exact, far) = (house.exact, house.far);
                    Found { cost, house: Some(house.at), exact, far, ..found }
                }
            });
        }
    }

    /// What some words say of the town.
    fn place(&mut self, words: &[String], forgiving: bool) -> Rc<Place> {
        let key = (words.to_vec(), forgiving);
        if let Some(known) = self.places.get(&key) {
            return known.clone();
        }
        let towns = &self.addresses.towns;
        let look = |words: &[String]| {
            let mut meant = towns.exact(words);
            if forgiving {
                for (town, cost) in towns.about(words) {
                    let known = meant.entry(town).or_insert(cost);
                    *known = cost.min(*known);
                }
            }
            meant
        };
        let whole = look(words);
        let pairs = match whole.is_empty() {
            true => (1..words.len())
                .map(|at| (look(&words[..at]), look(&words[at..])))
                .filter(|(one, other)| !one.is_empty() && !other.is_empty())
                .collect(),
            false => Vec::new(),
        };
        let place = Rc::new(Place { said: !words.is_empty(), whole, pairs });
        self.places.insert(key, place.clone());
        place
    }

    /// The streets of a spelling.
    fn streets(&mut self, key: &str, patience: Patience) -> Streets {
        let asked = (key.to_owned(), patience);
        if let Some(known) = self.streets.get(&asked) {
            return known.clone();
        }
        let mut found: HashMap<u64, u32> = HashMap::new();
        let letters = key.chars().count();
        let mut take = |group: u64, cost: u32| {
            let known = found.entry(group).or_insert(cost);
            *known = cost.min(*known);
        };
        if let Some(group) = self.addresses.keys.get(key) {
            take(group, 0);
        }
        if patience == Patience::Slip && letters > 1 {
            self.near(key, 1, |group| take(group, SLIP));
        }
        if patience == Patience::Slip && letters > 2 {
            self.begun(key, |group| take(group, BEGUN));
        }
        if patience == Patience::Slips && letters > 5 {
            self.near(key, 2, |group| take(group, SLIPS));
        }
        let found: Streets = Rc::new(found.into_iter().collect());
        self.streets.insert(asked, found.clone());
        found
    }

    /// The streets with so many slips; a number in their name has none.
    fn near(&self, key: &str, slips: usize, mut take: impl FnMut(u64)) {
        let mut near = self.addresses.keys.search(Typo::new(key, slips, false)).into_stream();
        for _ in 0..LOOKED_AT {
            let Some((name, group)) = near.next() else { break };
            let name = std::str::from_utf8(name).unwrap_or_default();
            if digits(name).eq(digits(key)) {
                take(group);
            }
        }
    }

    /// The streets that begin so.
    fn begun(&self, key: &str, mut take: impl FnMut(u64)) {
        let mut names = self.addresses.keys.range().ge(key).into_stream();
        for _ in 0..LOOKED_AT {
            match names.next() {
                Some((name, group)) if name.starts_with(key.as_bytes()) => take(group),
                _ => break,
            }
        }
    }

    /// What was found, best first, each once; the nearest number of a street only where the street does not have the number.
    fn hits(mut self, limit: usize) -> Vec<Hit> {
        let addresses = self.addresses;
        let town = |found: &Found| addresses.entries[found.entry].town;
        let place = |found: &Found| (found.group, town(found));
        let mut all = std::mem::take(&mut self.found);
        let numbered = all.iter().filter(|found| found.house.is_some());
        let houses: HashSet<(u64, u32)> = numbered.clone().map(place).collect();
        let there: HashSet<(u64, u32)> = numbered.filter(|found| found.exact).map(place).collect();
        all.retain(|found| match found.house {
            Some(_) => found.exact || !there.contains(&place(found)),
            None => !houses.contains(&place(found)),
        });
        all.sort_by_cached_key(|found| {
            let metres = self.near.map(|near| near.distance(self.point(found)) as u64);
            let size = Reverse(addresses.towns.size(town(found)));
            (found.cost, found.far, metres, size, found.entry)
        });
        let mut hits: Vec<Hit> = Vec::new();
        for found in &all {
            let hit = self.hit(found);
            let same = |known: &Hit| {
                known.street == hit.street
                    && known.house == hit.house
                    && known.locality == hit.locality
                    && (hit.house.is_none() || known.point.distance(hit.point) < SAME)
            };
            if !hits.iter().any(same) {
                hits.push(hit);
            }
            if hits.len() == limit {
                break;
            }
        }
        hits
    }

    fn point(&self, found: &Found) -> Point {
        let houses = self.addresses.houses_of(found.entry);
        let entry = &self.addresses.entries[found.entry];
        let house = houses.get(found.house.unwrap_or(houses.len() / 2));
        house.map_or(Point::from_map([0, 0]), |house| self.addresses.point(entry, house))
    }

    fn hit(&self, found: &Found) -> Hit {
        let addresses = self.addresses;
        let entry = &addresses.entries[found.entry];
        let house = found.house.and_then(|at| addresses.houses_of(found.entry).get(at));
        let number = house.map(|house| {
            let suffix = addresses.suffixes.get(u32::from(house.suffix));
            match house.number {
                0 => suffix.to_owned(),
                number => format!("{number}{suffix}"),
            }
        });
        Hit {
            street: addresses.names.get(entry.name).to_owned(),
            house: number,
            postal_code: addresses.postal_codes.get(entry.postal_code).to_owned(),
            locality: addresses.towns.name(entry.town).to_owned(),
            district: addresses.towns.name(entry.district).to_owned(),
            point: self.point(found),
            exact: found.exact,
            doubt: found.doubt,
        }
    }
}
