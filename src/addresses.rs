//! Addresses: every street of a town or a whole Land with its houses, in memory, found by what people type.
//!
//! What is typed goes through the same folding as the search for offers: "Str.", "straße" and "strasse", ü and ue are one, and a
//! slip of the keyboard in a street or a town is forgiven, never one in a number. A house takes eight bytes.

mod build;
mod gather;
mod geocoder;
mod number;
mod pack;
mod query;
mod score;
mod search;
mod spelling;
mod table;
#[cfg(test)]
mod tests;
mod town;
mod within;

pub use build::Builder;
pub use gather::{Gathered, Gathering, Listed};
pub use geocoder::Geocoder;
pub use number::numbers;
pub use pack::{pack, unpack};

use crate::geo::Point;
use table::Table;
use town::Towns;

/// A street of one town and postal code with its houses, as it is loaded and stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Street {
    /// Its name as it stands on the sign.
    pub name: String,
    /// Its postal code, or nothing where it is not known.
    pub postal_code: String,
    /// The town of its postal address.
    pub locality: String,
    /// The part of the town, or nothing.
    pub district: String,
    /// The houses.
    pub houses: Vec<House>,
}

/// A house of a street.
#[derive(Debug, Clone, PartialEq)]
pub struct House {
    /// Its number as [`numbers`] writes it: "12a".
    pub number: String,
    /// Where it is.
    pub point: Point,
}

/// An address that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The street.
    pub street: String,
    /// The number of the house; none where no number was asked for.
    pub house: Option<String>,
    /// The postal code, or nothing.
    pub postal_code: String,
    /// The town.
    pub locality: String,
    /// The part of the town, or nothing.
    pub district: String,
    /// Where it is: the house, or one in the middle of the street.
    pub point: Point,
    /// Whether it is the number that was asked for; otherwise it is the nearest one of the street.
    pub exact: bool,
    /// How much was forgiven: nothing at 0, a slip in a town at 3, one in a street at 4, a word that means nothing here from 8 on.
    pub doubt: u32,
}

impl Hit {
    /// Street and number: "Hauptstraße 12a".
    pub fn street_line(&self) -> String {
        match &self.house {
            Some(house) => format!("{} {house}", self.street),
            None => self.street.clone(),
        }
    }

    /// The whole address in one line: "Hauptstraße 12a, 91207 Lauf".
    pub fn label(&self) -> String {
        let town = format!("{} {}", self.postal_code, self.locality);
        match town.trim() {
            "" => self.street_line(),
            town => format!("{}, {town}", self.street_line()),
        }
    }
}

/// All streets and houses that were loaded.
#[derive(Debug, Default)]
pub struct Addresses {
    /// Spellings of streets, each with the number of its group of entries.
    keys: fst::Map<Vec<u8>>,
    /// Where each group begins in `entries`, and the end of the last.
    groups: Vec<u32>,
    entries: Vec<Entry>,
    houses: Vec<Spot>,
    names: Table,
    postal_codes: Table,
    suffixes: Table,
    towns: Towns,
}

/// A street of one town and postal code. Coordinates are steps of 1e-5 degrees, about a metre.
#[derive(Debug, Clone, Copy)]
struct Entry {
    name: u32,
    town: u32,
    district: u32,
    postal_code: u32,
    lon: i32,
    lat: i32,
    /// Its first house; the next entry's first is behind its last.
    first: u32,
}

/// A house: its number and what stands behind it, and how far it is from its street's origin.
#[derive(Debug, Clone, Copy)]
struct Spot {
    number: u16,
    suffix: u16,
    east: i16,
    north: i16,
}

impl Addresses {
    /// The addresses that some words mean, the likeliest first, and of equal ones the nearest to a point.
    pub fn find(&self, query: &str, near: Option<Point>, limit: usize) -> Vec<Hit> {
        search::find(self, query, near, limit)
    }

    /// How many houses there are.
    pub fn len(&self) -> usize {
        self.houses.len()
    }

    /// Whether nothing was loaded.
    pub fn is_empty(&self) -> bool {
        self.houses.is_empty()
    }

    /// How many streets there are, one of several towns or postal codes counted for each.
    pub fn streets(&self) -> usize {
        self.entries.len().saturating_sub(1)
    }

    /// The bytes it takes, about.
    pub fn memory(&self) -> usize {
        let fixed = self.groups.len() * 4
            + self.entries.len() * std::mem::size_of::<Entry>()
            + self.houses.len() * std::mem::size_of::<Spot>();
        let tables = [&self.names, &self.postal_codes, &self.suffixes];
        fixed
            + self.keys.as_fst().size()
            + tables.map(Table::memory).iter().sum::<usize>()
            + self.towns.memory()
    }

    /// The entries of a group.
    fn group(&self, group: u64) -> std::ops::Range<usize> {
        let at = group as usize;
        let edge = |at: usize| self.groups.get(at).map_or(0, |edge| *edge as usize);
        edge(at)..edge(at + 1)
    }

    /// The houses of an entry, by their number.
    fn houses_of(&self, entry: usize) -> &[Spot] {
        let edge = |at: usize| self.entries.get(at).map_or(0, |entry| entry.first as usize);
        self.houses.get(edge(entry)..edge(entry + 1)).unwrap_or_default()
    }

    /// Where a house is.
    fn point(&self, entry: &Entry, house: &Spot) -> Point {
        let degrees = |origin: i32, step: i16| f64::from(origin + i32::from(step)) / 1e5;
        Point::new(degrees(entry.lon, house.east), degrees(entry.lat, house.north))
            .unwrap_or_else(|_| Point::from_map([0, 0]))
    }
}
