//! Builds the table of addresses, street by street.

use super::number::split;
use super::spelling::{joined, spellings, words};
use super::table::{Table, TableBuilder};
use super::town::Towns;
use super::{Addresses, Entry, House, Spot, Street};
use fst::Map;

/// The farthest a house may be from its street's origin, in steps of 1e-5 degrees; a street that is longer becomes two.
const REACH: f64 = 32_000.0;

/// Gathers streets.
#[derive(Debug, Default)]
pub struct Builder {
    streets: Vec<(String, Entry)>,
    houses: Vec<Spot>,
    names: TableBuilder,
    postal_codes: TableBuilder,
    suffixes: TableBuilder,
    towns: TableBuilder,
    sizes: Vec<u32>,
}

impl Builder {
    /// Takes in a street; one without a house or without a name is left out.
    pub fn add(&mut self, street: &Street) {
        // Number 0 is nothing: what a number without letters has, and one of too many kinds of them.
        self.suffixes.number("");
        let key = joined(&words(&street.name));
        let mut rest: Vec<&House> = street.houses.iter().collect();
        while let Some(origin) = rest.first().map(|house| house.point) {
            let steps = |degrees: f64| (degrees * 1e5).round();
            let (lon, lat) = (steps(origin.lon()), steps(origin.lat()));
            let apart =
                |house: &House| (steps(house.point.lon()) - lon, steps(house.point.lat()) - lat);
            let near = |house: &&House| {
                let (east, north) = apart(house);
                east.abs() < REACH && north.abs() < REACH
            };
            let (here, far): (Vec<&House>, Vec<&House>) = rest.into_iter().partition(near);
            rest = far;
            if key.is_empty() || here.is_empty() {
                return;
            }
            let entry = self.entry(street, lon as i32, lat as i32, here.len() as u32);
            self.streets.push((key.clone(), entry));
            for house in here {
                let (number, suffix) = split(&house.number);
                let suffix = u16::try_from(self.suffixes.number(suffix)).unwrap_or(0);
                let (east, north) = apart(house);
                self.houses.push(Spot { number, suffix, east: east as i16, north: north as i16 });
            }
        }
    }

    fn entry(&mut self, street: &Street, lon: i32, lat: i32, houses: u32) -> Entry {
        let town = self.towns.number(&street.locality);
        let district = self.towns.number(&street.district);
        let most = town.max(district) as usize + 1;
        if self.sizes.len() < most {
            self.sizes.resize(most, 0);
        }
        self.sizes[town as usize] += houses;
        Entry {
            name: self.names.number(&street.name),
            town,
            district,
            postal_code: self.postal_codes.number(&street.postal_code),
            lon,
            lat,
            first: self.houses.len() as u32,
        }
    }

    /// The table, ready to be asked.
    pub fn finish(self) -> Addresses {
        let Self { streets, houses, names, postal_codes, suffixes, towns, sizes } = self;
        let streets = by_key(streets, houses.len() as u32);
        let (suffixes, names) = (suffixes.finish(), names.finish());
        let mut spots = Vec::with_capacity(houses.len());
        let mut entries = Vec::with_capacity(streets.len() + 1);
        let (mut keys, mut groups) = (Vec::new(), Vec::new());
        let mut last: Option<String> = None;
        for (key, entry, end) in streets {
            if last.as_ref() != Some(&key) {
                let group = groups.len() as u64;
                keys.push((key.clone(), false, group));
                let others = spellings(names.get(entry.name)).into_iter().skip(1);
                keys.extend(others.map(|other| (other, true, group)));
                groups.push(entries.len() as u32);
                last = Some(key);
            }
            let here = entry.first as usize..end as usize;
            entries.push(Entry { first: spots.len() as u32, ..entry });
            spots.extend(by_number(houses.get(here).unwrap_or_default(), &suffixes));
        }
        groups.push(entries.len() as u32);
        entries.extend(entries.last().copied().map(|l| Entry { first: spots.len() as u32, ..l }));
        // What is one street's own spelling is not another's second one.
        keys.sort_unstable();
        keys.dedup_by(|later, first| later.0 == first.0);
        let keys = keys.into_iter().map(|(key, _, group)| (key, group));
        Addresses {
            keys: Map::from_iter(keys).unwrap_or_default(),
            groups,
            entries,
            houses: spots,
            names,
            postal_codes: postal_codes.finish(),
            suffixes,
            towns: Towns::new(towns, sizes),
        }
    }
}

/// The streets by their spelling, each with the end of its houses.
fn by_key(streets: Vec<(String, Entry)>, end: u32) -> Vec<(String, Entry, u32)> {
    let ends: Vec<u32> = streets.iter().skip(1).map(|(_, entry)| entry.first).collect();
    let ends = ends.into_iter().chain([end]);
    let mut streets: Vec<(String, Entry, u32)> =
        streets.into_iter().zip(ends).map(|((key, entry), end)| (key, entry, end)).collect();
    streets.sort_by(|a, b| a.0.cmp(&b.0));
    streets
}

/// The houses of a street in the order of their numbers.
fn by_number(houses: &[Spot], suffixes: &Table) -> Vec<Spot> {
    let mut houses = houses.to_vec();
    houses.sort_by_key(|house| (house.number, suffixes.get(u32::from(house.suffix)).to_owned()));
    houses
}
