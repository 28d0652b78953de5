//! Walking everything that matches, page by page: whole offers in an order that depends on nothing but the offer, so that
//! changes between two pages neither lose nor repeat an offer that did not change itself.

use super::bits::CHUNK;
use super::bits::ones;
use super::layer::Layer;
use super::map::Map;
use super::selection::Selection;
use crate::filter::Filter;
use crate::geo::Frame;
use crate::offer::Offer;
use chrono::NaiveDateTime;
use std::fmt;
use uuid::Uuid;

/// The offer behind which a walk goes on. Its text is opaque and holds nothing but ASCII letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    /// Located offers come first.
    unlocated: bool,
    /// The offer's place on the curve.
    key: u64,
    id: Uuid,
}

/// Which of the matching offers a walk goes to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope {
    /// Those with a point or those without one.
    pub places: Places,
    /// Only those whose home the network is.
    pub at_home: bool,
    /// Only those in this box.
    pub frame: Option<Frame>,
    /// Only those of which it is known within these seconds since 1970 how they are: from their last change to their last confirmation.
    pub known: Option<[i64; 2]>,
}

/// Those with a point or those without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Places {
    /// Both.
    #[default]
    Any,
    /// Only those with a point.
    Located,
    /// Only those without one.
    Unlocated,
}

/// A page of a walk.
#[derive(Debug, Clone, Default)]
pub struct Matching {
    /// The offers as the public may see them: those with a point in the order of the curve, then the others by their identifiers.
    pub offers: Vec<Offer>,
    /// How many match on all pages.
    pub matched: usize,
    /// How many of those have a point.
    pub located: usize,
    /// Where the next page begins; none on the last one.
    pub next: Option<Cursor>,
}

/// Where an offer of a map stands in the walk, and in which layer.
type Standing = (Cursor, usize, u32);

impl Cursor {
    /// Reads the text of a cursor; none where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if !text.bytes().all(hex) {
            return None;
        }
        let id = |text| u128::from_str_radix(text, 16).ok().map(Uuid::from_u128);
        match text.len() {
            32 => Some(Self { unlocated: true, key: u64::MAX, id: id(text)? }),
            48 => {
                let (key, text) = text.split_at(16);
                let key = u64::from_str_radix(key, 16).ok()?;
                Some(Self { unlocated: false, key, id: id(text)? })
            }
            _ => None,
        }
    }

    /// Where an offer of a layer stands.
    fn of(layer: &Layer, i: u32) -> Self {
        let key = layer.keys.get(i as usize).copied();
        Self { unlocated: key.is_none(), key: key.unwrap_or(u64::MAX), id: layer.ids[i as usize] }
    }

    /// The first located offer of a layer behind this one.
    fn behind(&self, layer: &Layer) -> u32 {
        if self.unlocated {
            return layer.located();
        }
        let first = layer.keys.partition_point(|key| *key < self.key);
        let here = layer.keys[first..].partition_point(|key| *key == self.key);
        let before = layer.ids[first..first + here].partition_point(|id| *id <= self.id);
        (first + before) as u32
    }
}

impl Scope {
    /// Before the first offer without a point, where only those are wanted.
    fn start(&self) -> Option<Cursor> {
        let start = Cursor { unlocated: true, key: u64::MAX, id: Uuid::nil() };
        (self.places == Places::Unlocated).then_some(start)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if !self.unlocated {
            write!(f, "{:016x}", self.key)?;
        }
        write!(f, "{}", self.id.simple())
    }
}

impl Map {
    /// Up to `limit` whole offers that match, behind the cursor; with a limit of 0 they are only counted.
    pub fn matching(
        &self,
        filter: &Filter,
        now: NaiveDateTime,
        after: Option<Cursor>,
        limit: usize,
    ) -> Matching {
        self.walk(filter, &Scope::default(), now, after, limit)
    }

    /// The same for a part of what matches; `matched` and `located` count that part.
    pub fn walk(
        &self,
        filter: &Filter,
        scope: &Scope,
        now: NaiveDateTime,
        after: Option<Cursor>,
        limit: usize,
    ) -> Matching {
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let mut page = Matching::default();
        let mut standing: Vec<Standing> = Vec::new();
        let after = after.max(scope.start());
        for (sheet, selection) in selections.into_iter().enumerate() {
            let selection = &selection.narrowed(scope);
            let [all, located] = selection.count();
            let [all, located] = match scope.places {
                Places::Any => [all, located],
                Places::Located => [located, located],
                Places::Unlocated => [all - located, 0],
            };
            (page.matched, page.located) = (page.matched + all, page.located + located);
            let layer = selection.layer();
            let following = following(selection, scope, after, limit.saturating_add(1));
            standing.extend(following.into_iter().map(|i| (Cursor::of(layer, i), sheet, i)));
        }
        standing.sort_unstable();
        let more = standing.len() > limit;
        standing.truncate(limit);
        page.next = standing.last().filter(|_| more).map(|(cursor, ..)| *cursor);
        page.offers = self.read_all(&standing);
        page
    }

    /// These offers in full and in this order; a broken one is left out.
    fn read_all(&self, these: &[Standing]) -> Vec<Offer> {
        let mut offers: Vec<Option<Offer>> = Vec::new();
        offers.resize_with(these.len(), || None);
        for (sheet, layer) in self.sheets.iter().map(|sheet| &sheet.layer).enumerate() {
            let here = these.iter().enumerate().filter(|(_, (_, of, _))| *of == sheet);
            let mut here: Vec<(u32, usize)> =
                here.map(|(at, (.., i))| (layer.shelved[*i as usize], at)).collect();
            here.sort_unstable();
            let places: Vec<u32> = here.iter().map(|(place, _)| *place).collect();
            let _ = layer.shelf.read_each(&places, |place, offer| {
                if let Ok(n) = places.binary_search(&place) {
                    offers[here[n].1] = Some(offer);
                }
            });
        }
        offers.into_iter().flatten().collect()
    }
}

/// The first of what a layer has behind the cursor: as many as are asked for, or all.
fn following(selection: &Selection, scope: &Scope, after: Option<Cursor>, most: usize) -> Vec<u32> {
    let layer = selection.layer();
    let first = after.map_or(0, |after| after.behind(layer));
    let mut here: Vec<u32> = Vec::new();
    let mut chunk = first as usize / (CHUNK * 64);
    while here.len() < most && chunk * CHUNK * 64 < layer.keys.len() {
        let words = (chunk * CHUNK..).zip(selection.chunk(chunk));
        let members = words.flat_map(|(at, word)| ones(word).map(move |b| at as u32 * 64 + b));
        here.extend(members.filter(|i| (first..layer.located()).contains(i)));
        chunk += 1;
    }
    here.truncate(most);
    let left = most - here.len();
    if left > 0 && scope.places != Places::Located {
        here.extend(unlocated(selection, after.filter(|after| after.unlocated), left));
    }
    here
}

/// The first by identifier of those without a point.
fn unlocated(selection: &Selection, after: Option<Cursor>, most: usize) -> Vec<u32> {
    let layer = selection.layer();
    let all = selection.chunks_from(layer.located());
    let all = all.members_from(layer.located()).map(|i| (layer.ids[i as usize], i));
    let mut here: Vec<(Uuid, u32)> =
        all.filter(|(id, _)| after.is_none_or(|after| *id > after.id)).collect();
    if here.len() > most {
        here.select_nth_unstable(most);
        here.truncate(most);
    }
    here.into_iter().map(|(_, i)| i).collect()
}
