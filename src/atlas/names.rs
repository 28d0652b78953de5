//! Places by name: the quarters, towns, streets, houses and organisations that published offers name, with where those are.
//! Nothing is known here but what the public sees of an offer, and nothing of an offer that is gone.

use super::layer::Layer;
use super::map::Map;
use super::text::Field;
use super::text::RANKS;
use super::text::Text;
use super::text::TextBuilder;
use crate::geo::Point;
use crate::language::Interface;
use crate::offer::Content;
use crate::organisation::Organisation;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// The most names of one layer that are looked at for some words.
const LOOKED_AT: usize = 200;
/// The most offers that are asked where a name is.
const ASKED: usize = 1_000;
/// An organisation that is at places farther apart than this, in metres, is at no place.
const ONE_PLACE: f64 = 1_500.0;
/// Equal names nearer than this, in metres, are one place.
const SAME: f64 = 300.0;

/// How many names of one layer may stand on the map, and of how many offers each the place is taken.
const SHOWN: usize = 60;
const SEEN: usize = 64;

/// What a name stands for; of equal names near each other the first kind is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameKind {
    /// A part of a town.
    Area,
    /// A town or village.
    Locality,
    /// A street or a square.
    Street,
    /// A house that has a name.
    House,
    /// An organisation, where its offers are.
    Organisation,
}

/// A place that some words name.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// What it is.
    pub kind: NameKind,
    /// How it is called.
    pub name: String,
    /// The town it is in, where the name says nothing of that and it is known.
    pub locality: Option<String>,
    /// Where it is: where an offer there is that lies in its middle.
    pub point: Point,
    /// How many offers name it.
    pub offers: usize,
    /// Its name has all words as they were written.
    pub exact: bool,
    /// How well the words fit, best first, and whether errors were forgiven.
    rank: (bool, usize),
}

/// The names of one layer.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<Name>,
    text: Text,
    /// The places that most offers name, organisations left out; parts of towns first.
    known: Vec<u32>,
}

#[derive(Debug)]
struct Name {
    key: Key,
    /// The offers that name it; an organisation's are the layer's to tell.
    offers: Vec<u32>,
}

/// What tells one name from another: "Hauptstraße" is another street in every village.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Place(NameKind, Box<str>, Option<Box<str>>),
    Organisation(Uuid),
}

/// Gathers the names of a layer's offers.
#[derive(Debug, Default)]
pub struct NamesBuilder {
    names: HashMap<Key, Vec<u32>>,
}

impl NamesBuilder {
    /// Takes in the names of an offer, where the public sees a point of it.
    pub fn add(&mut self, i: u32, organisation: Uuid, content: &Content) {
        let place = &content.place;
        if place.shown().is_none() {
            return;
        }
        let address = place.address.as_ref();
        let locality = address.and_then(|address| address.locality.as_deref());
        let area = place.area.as_ref().map(|area| area.name.as_str());
        let street = address.and_then(|address| address.street_name());
        let each = [
            (NameKind::Area, area),
            (NameKind::Locality, locality),
            (NameKind::Street, street),
            (NameKind::House, place.own_name()),
        ];
        for (kind, name) in each {
            let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else { continue };
            let locality = locality.filter(|_| kind != NameKind::Locality).map(Box::from);
            self.names.entry(Key::Place(kind, name.into(), locality)).or_default().push(i);
        }
        self.names.entry(Key::Organisation(organisation)).or_default();
    }

    /// The names, ready to be asked.
    pub fn finish(self, organisations: &HashMap<Uuid, Arc<Organisation>>) -> Names {
        let mut names: Vec<Name> =
            self.names.into_iter().map(|(key, offers)| Name { key, offers }).collect();
        // Where too many names fit, the commonest are looked at.
        names.sort_by_key(|name| std::cmp::Reverse(name.offers.len()));
        let mut builder = TextBuilder::new();
        for (name, at) in names.iter().zip(0..) {
            match &name.key {
                Key::Place(_, name, locality) => {
                    builder.add(at, Field::Title, name);
                    locality.iter().for_each(|town| builder.add(at, Field::Body, town));
                }
                Key::Organisation(id) => {
                    let texts = organisations.get(id).into_iter().flat_map(|o| o.name.iter());
                    texts.for_each(|(_, text)| builder.add(at, Field::Title, &text.value));
                }
            }
        }
        let order: Vec<u32> = (0..names.len() as u32).collect();
        Names { known: best_known(&names), text: builder.finish(&order), names }
    }
}

/// The places that most offers name, parts of towns first.
fn best_known(names: &[Name]) -> Vec<u32> {
    let place = |(at, name): (u32, &Name)| match &name.key {
        Key::Place(kind, called, _) => {
            Some((*kind, std::cmp::Reverse(name.offers.len()), called.clone(), at))
        }
        Key::Organisation(_) => None,
    };
    let mut places: Vec<_> = (0..).zip(names).filter_map(place).collect();
    places.sort_unstable();
    // A few of each kind: streets are many, and quarters few.
    let each = |kind| places.iter().filter(move |place| place.0 == kind).take(SHOWN / 4);
    let kinds = [NameKind::Area, NameKind::Locality, NameKind::House, NameKind::Street];
    kinds.into_iter().flat_map(each).map(|place| place.3).collect()
}

impl Names {
    /// The bytes it takes, about.
    pub fn memory(&self) -> usize {
        let each = |name: &Name| std::mem::size_of::<Name>() + 24 + name.offers.len() * 4;
        self.text.memory() + self.names.iter().map(each).sum::<usize>()
    }

    /// The names that some words mean, with their rank and whether errors were forgiven; those of which only the town is meant
    /// are left out.
    fn find(&self, words: &str) -> Vec<(&Name, (bool, usize))> {
        let Some(found) = self.text.find(words) else {
            return Vec::new();
        };
        // Where errors are forgiven, a word may be left out; but a street without its name is another street.
        let longest = words.split_whitespace().max_by_key(|word| word.chars().count());
        let needed: Option<HashSet<u32>> = match (found.corrected, longest) {
            (true, Some(word)) => self
                .text
                .find(word)
                .map(|found| self.text.ranked(&found).into_iter().map(|(_, at)| at).collect()),
            _ => None,
        };
        let ranked = self.text.ranked(&found).into_iter();
        let meant = ranked.filter(|(rank, at)| {
            rank + 1 < RANKS && needed.as_ref().is_none_or(|needed| needed.contains(at))
        });
        let name = |(rank, at): (usize, u32)| {
            Some((self.names.get(at as usize)?, (found.corrected, rank)))
        };
        meant.filter_map(name).take(LOOKED_AT).collect()
    }
}

impl Map {
    /// The places that some words name, best first; words as they were written go before forgiven ones.
    pub fn places(&self, words: &str, reader: Interface, most: usize) -> Vec<Named> {
        let mut all: HashMap<&Key, (Vec<Point>, (bool, usize))> = HashMap::new();
        for sheet in &self.sheets {
            let names = sheet.layer.names.get();
            for (name, rank) in names.into_iter().flat_map(|names| names.find(words)) {
                let there = name.points(&sheet.layer, |i| sheet.is_alive(i), ASKED);
                let entry = all.entry(&name.key).or_insert((Vec::new(), rank));
                entry.0.extend(there);
                entry.1 = entry.1.min(rank);
            }
        }
        let named = all.into_iter().filter_map(|(key, (points, rank))| {
            let named = self.named(key, &points, reader)?;
            Some(Named { rank, exact: rank == (false, 0), ..named })
        });
        let mut named: Vec<Named> = named.collect();
        let begun = words.trim().to_lowercase();
        named.sort_by_cached_key(|named| {
            let name = named.name.to_lowercase();
            let worse = (named.rank, !name.starts_with(&begun));
            (worse, named.kind, std::cmp::Reverse(named.offers), name, named.locality.clone())
        });
        // A slip of the keyboard is forgiven only where nothing has the words as they were written.
        let forgiven = named.first().is_some_and(|best| best.rank.0);
        named.retain(|named| named.rank.0 == forgiven);
        let mut kept: Vec<Named> = Vec::new();
        for one in named {
            let same = |other: &Named| {
                other.name.to_lowercase() == one.name.to_lowercase()
                    && other.point.distance(one.point) < SAME
            };
            if kept.len() < most && !kept.iter().any(same) {
                kept.push(one);
            }
        }
        kept
    }

    /// The places that most offers name, parts of towns first, then other towns, houses and streets: what can be written on a map
    /// that shows no streets.
    pub fn landmarks(&self, reader: Interface) -> Vec<Named> {
        let mut all: Vec<(&Key, Vec<Point>)> = Vec::new();
        for sheet in &self.sheets {
            let Some(names) = sheet.layer.names.get() else { continue };
            for name in names.known.iter().filter_map(|at| names.names.get(*at as usize)) {
                let points = name.points(&sheet.layer, |i| sheet.is_alive(i), SEEN);
                match all.iter_mut().find(|(key, _)| *key == &name.key) {
                    Some((_, there)) => there.extend(points),
                    None => all.push((&name.key, points)),
                }
            }
        }
        let mut named: Vec<Named> =
            all.iter().filter_map(|(key, points)| self.named(key, points, reader)).collect();
        // Of a crowd of layers the best known still come first.
        named.sort_by_key(|named| {
            (named.kind == NameKind::Street, named.kind, std::cmp::Reverse(named.offers))
        });
        named.retain(|named| named.name != self.network.town);
        named
    }

    fn named(&self, key: &Key, points: &[Point], reader: Interface) -> Option<Named> {
        let (point, farthest) = middle(points)?;
        let (kind, name, locality, point) = match key {
            Key::Place(kind, name, locality) => {
                (*kind, name.to_string(), locality.as_deref().map(str::to_owned), point)
            }
            Key::Organisation(id) => {
                let organisation = self.organisation(*id)?;
                let own = organisation.place.shown();
                let at = own.or((farthest <= ONE_PLACE).then_some(point))?;
                (NameKind::Organisation, organisation.name.best(reader)?.value.to_owned(), None, at)
            }
        };
        Some(Named {
            kind,
            name,
            locality,
            point,
            offers: points.len(),
            exact: false,
            rank: (true, 0),
        })
    }
}

impl Name {
    /// Where the offers are that name it and still hold; at most so many.
    fn points(&self, layer: &Layer, alive: impl Fn(u32) -> bool, most: usize) -> Vec<Point> {
        let points = |offers: &mut dyn Iterator<Item = u32>| {
            let there = offers.filter(|i| alive(*i)).filter_map(|i| layer.place(i));
            there.take(most).map(Point::from_map).collect()
        };
        match &self.key {
            Key::Organisation(id) => points(&mut layer.offers_of(*id)),
            Key::Place(..) => points(&mut self.offers.iter().copied()),
        }
    }
}

/// The point that lies nearest to the middle of all, and how far the others are from it at most, in metres.
fn middle(points: &[Point]) -> Option<(Point, f64)> {
    let count = points.len() as f64;
    let sum = |of: fn(Point) -> f64| points.iter().map(|point| of(*point)).sum::<f64>() / count;
    let mean = Point::new(sum(Point::lon), sum(Point::lat)).ok()?;
    let far = |point: &&Point| point.distance(mean);
    let middle = *points.iter().min_by(|a, b| far(a).total_cmp(&far(b)))?;
    let farthest = points.iter().map(|point| point.distance(middle)).fold(0.0, f64::max);
    Some((middle, farthest))
}
