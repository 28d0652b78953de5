//! A layer: one set of published offers, laid out for every question. It is built once and never changed.
//! Offers stand in the order of the Z-curve, so that a tile and each of its cells is one run; those without a point come last.

use super::bits::Bits;
use super::bits::members;
use super::extents::BLOCK;
use super::extents::Extent;
use super::extents::Extents;
use super::extents::Mix;
use super::names::Names;
use super::nearest::Boxes;
use super::row::Row;
use super::sets::Facets;
use super::sets::Pairs;
use super::shelf::Shelf;
use super::text::Text;
use super::times::Days60;
use super::times::Times;
use crate::geo::from_curve_key;
use crate::holiday::Calendar;
use chrono::NaiveDate;
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// So many wanted ones are looked at one by one.
const ALONE: usize = 32;
/// So few words are looked at block by block, and more in parts of so many, after so many words from all over.
const FEW: usize = 4;
const PART: usize = 8;
const SOME: usize = 16;

/// A run of so few keys is looked at one by one.
const SHORT: usize = 64;

/// How many neighbours a box may hold beside the wanted one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Those of its block.
    Block,
    /// Those of its word.
    Word,
}

/// One set of published offers, laid out for every question.
#[derive(Debug)]
pub struct Layer {
    /// Curve keys of the located offers, in order; each is the offer's place in the plane of the map.
    pub keys: Vec<u64>,
    /// Their places on the unit sphere.
    pub sphere: Vec<[f32; 3]>,
    /// What filters ask, for all offers.
    pub rows: Vec<Row>,
    /// All identifiers.
    pub ids: Vec<Uuid>,
    /// The place on the shelf.
    pub shelved: Vec<u32>,
    /// The bits of the short form with the offer, in order.
    pub by_short: Vec<(u64, u32)>,
    /// Organisations with their offers, in order.
    pub by_organisation: Vec<(Uuid, u32)>,
    /// The responsible organisation of each offer, by its place in `responsible`.
    pub organisation: Vec<u32>,
    /// The responsible organisations.
    pub responsible: Vec<Uuid>,
    /// One set for every value of every facet.
    pub facets: Facets,
    /// How many offers are in two of them.
    pub pairs: Pairs,
    /// The category that stands for each offer on the map: the row's, in one byte.
    pub category: Vec<u8>,
    /// The boxes of located neighbours.
    pub extents: Extents,
    /// Before each block of located neighbours, how many have which category.
    pub mixes: Vec<Mix>,
    /// The first key of each block of located neighbours: what a search for a key looks at first.
    pub first_keys: Vec<u64>,
    /// The boxes of located neighbours on the sphere.
    pub boxes: Boxes,
    /// The weeks.
    pub times: Times,
    /// The texts.
    pub shelf: Shelf,
    /// The words, as soon as they are indexed.
    pub text: OnceLock<Text>,
    /// The places that offers name, as soon as their words are indexed.
    pub names: OnceLock<Names>,
    /// Where each shelf place stands in the order of the curve.
    pub unshelved: Vec<u32>,
    /// The offers that have a place of some kind, be it online.
    pub placed: Bits,
    /// When each offer's content last changed, in seconds since 1970.
    pub changed: Vec<u32>,
    /// When each offer was last confirmed, in seconds since 1970; 0 where it never was.
    pub confirmed: Vec<u32>,
    /// The offers whose home this network is; none where all are.
    pub at_home: Option<Bits>,
    /// The offers that have a last day, with it.
    pub expiring: Vec<(NaiveDate, u32)>,
}

impl Layer {
    /// How many offers it has.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// How many of them have a point.
    pub fn located(&self) -> u32 {
        self.keys.len() as u32
    }

    /// Where an offer stands, by the bits of its short form.
    pub fn find(&self, bits: u64) -> Option<u32> {
        let at = self.by_short.binary_search_by_key(&bits, |(bits, _)| *bits).ok()?;
        Some(self.by_short[at].1)
    }

    /// Where the offers of an organisation stand, those that it runs with others too.
    pub fn offers_of(&self, organisation: Uuid) -> impl Iterator<Item = u32> + '_ {
        let first = self.by_organisation.partition_point(|(id, _)| *id < organisation);
        self.by_organisation[first..]
            .iter()
            .take_while(move |(id, _)| *id == organisation)
            .map(|(_, i)| *i)
    }

    /// Where an offer is in the plane of the map, if it has a point.
    pub fn place(&self, i: u32) -> Option<[u32; 2]> {
        self.keys.get(i as usize).map(|key| from_curve_key(*key))
    }

    /// Where the keys of this run reach or pass a key. The first keys of its blocks are asked before the keys of one block.
    pub fn reach(&self, run: &Range<u32>, key: u64) -> u32 {
        let (start, end) = (run.start as usize, run.end as usize);
        let blocks = start / BLOCK + 1..end.div_ceil(BLOCK);
        let firsts = self.first_keys.get(blocks).unwrap_or_default();
        let block = start / BLOCK + firsts.partition_point(|first| *first < key);
        let (from, to) = (start.max(block * BLOCK), end.min(block * BLOCK + BLOCK));
        let keys = self.keys.get(from..to).unwrap_or_default();
        (from + keys.partition_point(|k| *k < key)) as u32
    }

    /// The same for the ends of a tile's cells at once: key by key in a short run, else step by step for all of them, so that what has to
    /// come from memory comes together.
    pub fn reach_each(&self, run: &Range<u32>, ends: [u64; 16]) -> [u32; 16] {
        let keys = self.keys.get(run.start as usize..run.end as usize).unwrap_or_default();
        if keys.len() <= SHORT {
            let mut at = 0;
            return ends.map(|end| {
                at += keys[at..].iter().take_while(|key| **key < end).count();
                run.start + at as u32
            });
        }
        let (mut below, mut size) = ([0; 16], keys.len());
        while size > 0 {
            let half = size.div_ceil(2);
            for (below, end) in below.iter_mut().zip(ends) {
                if keys.get(*below + half - 1).is_some_and(|key| *key < end) {
                    *below += half;
                }
            }
            size -= half;
        }
        below.map(|below| run.start + below as u32)
    }

    /// Makes a box hold the wanted ones of these words of neighbours that have a point, of which there are so many. A few are looked at one by
    /// one; of many it is enough to know near whom they are, and the box may be larger by less than a grain.
    pub fn widen(&self, extent: &mut Extent, at: usize, words: &[u64], count: usize, grain: Grain) {
        if count <= ALONE {
            return self.widen_each(extent, members(at, words));
        }
        let last = words.iter().rposition(|word| *word != 0);
        let last = last.map(|w| (at + w) * 64 + words[w].ilog2() as usize);
        let first = members(at, words).next().map(|i| i as usize);
        let [first, last] = [first, last].map(|i| self.keys.get(i?));
        match (first, last) {
            // Neighbours on the curve with the same first and last key are all at one spot.
            (Some(first), Some(last)) if first == last => extent.add(&around([first])),
            _ => self.widen_blocks(extent, at, words, grain),
        }
    }

    /// Makes a box hold these, those of them that have a point.
    pub fn widen_each(&self, extent: &mut Extent, each: impl Iterator<Item = u32>) {
        extent.add(&around(each.filter_map(|i| self.keys.get(i as usize))));
    }

    fn widen_blocks(&self, extent: &mut Extent, at: usize, words: &[u64], grain: Grain) {
        if words.len() <= FEW {
            let each = (at..).zip(words);
            return each.for_each(|(at, word)| self.widen_word(extent, at, *word, Grain::Block));
        }
        // Some from all over make it nearly as large as it gets, so that little else has to be looked at.
        let some = (at..).zip(words).step_by(words.len().div_ceil(SOME));
        some.for_each(|(at, word)| self.widen_word(extent, at, *word, grain));
        let size = [512, 64].into_iter().find(|size| words.len() > *size);
        self.widen_parts(extent, at, words, size.unwrap_or(PART), grain);
    }

    /// Part by part: where all neighbours lie inside the box so far, none of the wanted ones can widen it.
    fn widen_parts(
        &self,
        extent: &mut Extent,
        at: usize,
        words: &[u64],
        size: usize,
        grain: Grain,
    ) {
        for (at, part) in (at..).step_by(size).zip(words.chunks(size)) {
            if extent.holds(&self.extents.over_words(at..at + part.len())) {
            } else if size > PART {
                self.widen_parts(extent, at, part, size / 8, grain);
            } else {
                let each = (at..).zip(part);
                each.for_each(|(at, word)| self.widen_word(extent, at, *word, grain));
            }
        }
    }

    #[inline]
    fn widen_word(&self, extent: &mut Extent, at: usize, word: u64, grain: Grain) {
        if word == 0 {
        } else if grain == Grain::Word {
            extent.add(&self.extents.over_word(at));
        } else {
            for (block, place) in self.extents.of_word(at).iter().zip((0..).step_by(BLOCK)) {
                if word >> place & ((1 << BLOCK) - 1) != 0 {
                    extent.add(block);
                }
            }
        }
    }

    /// Makes a box hold all of a short run of located offers.
    pub fn widen_all(&self, extent: &mut Extent, run: Range<usize>) {
        extent.add(&around(self.keys.get(run).unwrap_or_default()));
    }

    /// How many bytes its larger parts take.
    pub fn bytes(&self) -> usize {
        let each = 8 + 1 + 12 + std::mem::size_of::<Row>() + 16 + 4 + 16 + 20 + 4 + 4 + 4 + 4;
        let sets = 520 * self.len() / 8;
        let text = self.text.get().map_or(0, Text::memory);
        let names = self.names.get().map_or(0, Names::memory);
        self.len() * each + sets + self.times.weekly.len() * 8 + self.shelf.bytes() + text + names
    }

    /// The day table of this layer, from the schedules on its shelf.
    pub fn days(&self, today: NaiveDate, calendar: &Calendar) -> Arc<Days60> {
        let mut places: Vec<u32> =
            self.times.dated.iter().map(|i| self.shelved[i as usize]).collect();
        places.sort_unstable();
        let mut schedules = Vec::with_capacity(places.len());
        // A broken block only costs its own offers their dates.
        let _ = self.shelf.read_each(&places, |place, offer| {
            schedules.push((self.unshelved[place as usize], offer.content.schedule));
        });
        schedules.sort_unstable_by_key(|(i, _)| *i);
        let mut days = Days60::new(today);
        schedules.iter().for_each(|(i, schedule)| days.push(*i, schedule, calendar));
        Arc::new(days)
    }
}

/// The bits of a curve key that say how far east.
const EAST: u64 = 0x5555_5555_5555_5555;

/// The box of these curve keys. The bits of x and of y are compared where they stand in the key, and taken apart only at the end.
fn around<'a>(keys: impl IntoIterator<Item = &'a u64>) -> Extent {
    let (mut low, mut high) = ([u64::MAX; 2], [0; 2]);
    for key in keys {
        for (axis, bits) in [EAST, !EAST].into_iter().enumerate() {
            low[axis] = low[axis].min(key & bits);
            high[axis] = high[axis].max(key & bits);
        }
    }
    let corner = |of: [u64; 2]| from_curve_key(of[0] & EAST | of[1] & !EAST);
    Extent { min: corner(low), max: corner(high) }
}
