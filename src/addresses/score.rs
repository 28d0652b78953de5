//! How unlikely it is that an address is meant: nothing for what is as it was written, a little for what is written otherwise,
//! more for every slip, most for a word that means nothing here.

use super::town::Meant;
use super::{Addresses, Entry};
use crate::geo::Point;

/// A street is begun, or has one slip, or two.
pub const BEGUN: u32 = 2;
/// One slip in a street.
pub const SLIP: u32 = 4;
/// Two slips in a street.
pub const SLIPS: u32 = 8;
/// The number is not there, but others of the street are.
pub const OTHER_NUMBER: u32 = 2;
/// The town is another, but the postal code is right.
const OTHER_TOWN: u32 = 5;
/// The postal code is another, but the town is right.
const OTHER_CODE: u32 = 3;
/// The words of the town mean nothing.
const NO_TOWN: u32 = 8;
/// It is a part of a town that is meant.
const DISTRICT: u32 = 1;

/// What is said of the town.
#[derive(Debug, Default)]
pub struct Place {
    /// Whether anything is said.
    pub said: bool,
    /// The towns and parts of towns that all the words mean.
    pub whole: Meant,
    /// A part of a town and its town, in either order.
    pub pairs: Vec<(Meant, Meant)>,
}

impl Place {
    /// Whether the words mean a town that is known.
    pub fn is_known(&self) -> bool {
        !self.said || !self.whole.is_empty() || !self.pairs.is_empty()
    }

    /// How unlikely it is that this street's town is meant; nothing where it cannot be.
    fn town(&self, entry: &Entry) -> Option<u32> {
        let in_any = |meant: &Meant| {
            let town = meant.get(&entry.town).copied();
            let district = meant.get(&entry.district).map(|cost| cost + DISTRICT);
            town.into_iter().chain(district).min()
        };
        let pair = |(one, other): &(Meant, Meant)| Some(in_any(one)? + in_any(other)?);
        let pairs = self.pairs.iter().filter_map(pair).min();
        in_any(&self.whole).into_iter().chain(pairs).min()
    }
}

/// What is asked for besides street and number.
#[derive(Debug, Clone, Copy)]
pub struct Around<'q> {
    /// What is said of the town.
    pub place: &'q Place,
    /// The postal code that is said.
    pub postal_code: Option<&'q str>,
    /// Where to look first.
    pub near: Option<Point>,
    /// Whether words may mean nothing.
    pub lenient: bool,
}

impl Around<'_> {
    /// How unlikely it is that this street is meant by what is said of its town; nothing where it cannot be.
    pub fn cost(&self, addresses: &Addresses, entry: &Entry) -> Option<u32> {
        let known = addresses.postal_codes.get(entry.postal_code);
        let code = self.postal_code.map(|said| (said == known, known.is_empty()));
        let town = self.place.said.then(|| self.place.town(entry));
        match (town, code) {
            (None, None) => Some(self.far(entry)),
            (None | Some(Some(0)), Some((true, _))) => Some(0),
            (Some(Some(town)), None | Some((true, _))) => Some(town),
            (Some(Some(town)), Some((false, unknown))) => {
                Some(town + if unknown { 1 } else { OTHER_CODE })
            }
            (Some(None), Some((true, _))) => Some(OTHER_TOWN),
            (None | Some(None), _) => self.lenient.then(|| NO_TOWN + self.far(entry)),
        }
    }

    /// Where nobody says which town, a near one is likelier.
    fn far(&self, entry: &Entry) -> u32 {
        let here = Point::new(f64::from(entry.lon) / 1e5, f64::from(entry.lat) / 1e5);
        match (self.near, here) {
            (Some(near), Ok(here)) => match near.distance(here) {
                ..15_000.0 => 0,
                ..60_000.0 => 2,
                _ => 3,
            },
            _ => 0,
        }
    }
}
