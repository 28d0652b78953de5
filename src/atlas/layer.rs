//! A layer: one set of published offers, laid out for every question. It is built once and never changed.
//! Offers stand in the order of the Z-curve, so that a tile and each of its cells is one run; those without a point come last.

use super::bits::Bits;
use super::bits::ones;
use super::names::Names;
use super::row::Row;
use super::sets::Facets;
use super::shelf::Shelf;
use super::text::Text;
use super::times::Days60;
use super::times::Times;
use crate::geo::from_curve_key;
use crate::holiday::Calendar;
use crate::vocabulary::Category;
use chrono::NaiveDate;
use rstar::RTree;
use rstar::primitives::{GeomWithData, Rectangle};
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use uuid::Uuid;

/// 64 neighbours on the curve: one word of every bit set, and one entry of the tree.
pub type Leaf = GeomWithData<Rectangle<[f32; 3]>, u32>;

/// The box of 64 neighbours in the plane of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Least x and y.
    pub min: [u32; 2],
    /// Greatest x and y.
    pub max: [u32; 2],
}

impl Extent {
    /// Nowhere: any point makes it larger.
    pub const NOWHERE: Self = Self { min: [u32::MAX; 2], max: [0; 2] };

    /// Makes it hold another one.
    pub fn add(&mut self, other: &Self) {
        for axis in 0..2 {
            self.min[axis] = self.min[axis].min(other.min[axis]);
            self.max[axis] = self.max[axis].max(other.max[axis]);
        }
    }

    /// Whether it holds the other one whole.
    pub fn holds(&self, other: &Self) -> bool {
        (0..2).all(|axis| self.min[axis] <= other.min[axis] && self.max[axis] >= other.max[axis])
    }
}

/// The bits of a curve key that say how far east.
const EAST: u64 = 0x5555_5555_5555_5555;

/// How many of some offers have which category.
pub type Mix = [u16; Category::ALL.len()];

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
    /// The category that stands for each offer on the map: the row's, in one byte.
    pub category: Vec<u8>,
    /// The box of each 64 located neighbours.
    pub extents: Vec<Extent>,
    /// The box of each 64 of those boxes.
    pub wide: Vec<Extent>,
    /// How many of each 64 located neighbours have which category.
    pub mixes: Vec<Mix>,
    /// The same for each 64 of those.
    pub wide_mixes: Vec<Mix>,
    /// The first key of each 64 located neighbours: what a search for a key looks at first.
    pub first_keys: Vec<u64>,
    /// The same boxes on the sphere, as a tree.
    pub tree: RTree<Leaf>,
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
        let blocks = start / 64 + 1..end.div_ceil(64);
        let firsts = self.first_keys.get(blocks).unwrap_or_default();
        let block = start / 64 + firsts.partition_point(|first| *first < key);
        let (from, to) = (start.max(block * 64), end.min(block * 64 + 64));
        let keys = self.keys.get(from..to).unwrap_or_default();
        (from + keys.partition_point(|k| *k < key)) as u32
    }

    /// Adds up the categories of these blocks of 64 offers.
    pub fn mix_over(&self, blocks: Range<usize>, sum: &mut [u32; Category::ALL.len()]) {
        let mut add = |mixes: &[Mix]| {
            for mix in mixes {
                sum.iter_mut().zip(mix).for_each(|(sum, count)| *sum += u32::from(*count));
            }
        };
        let (first, last) = (blocks.start.div_ceil(64), blocks.end / 64);
        if first >= last {
            return add(self.mixes.get(blocks).unwrap_or_default());
        }
        add(&self.mixes[blocks.start..first * 64]);
        add(&self.wide_mixes[first..last]);
        add(&self.mixes[last * 64..blocks.end]);
    }

    /// The box of these located offers.
    pub fn extent_of(&self, these: &Bits) -> Extent {
        let mut all = Extent::NOWHERE;
        for (chunk, wide) in self.wide.iter().enumerate() {
            if !all.holds(wide) {
                let words = (chunk * 64..).zip(&these.words()[chunk * 64..]).take(64);
                words.for_each(|(at, word)| self.widen(&mut all, at, *word));
            }
        }
        all
    }

    /// The box of these blocks of 64 offers.
    pub fn extent_over(&self, blocks: Range<usize>) -> Extent {
        let mut all = Extent::NOWHERE;
        let (first, last) = (blocks.start.div_ceil(64), blocks.end / 64);
        if first >= last {
            self.extents.get(blocks).unwrap_or_default().iter().for_each(|extent| all.add(extent));
            return all;
        }
        let rims = self.extents[blocks.start..first * 64]
            .iter()
            .chain(&self.extents[last * 64..blocks.end]);
        rims.chain(&self.wide[first..last]).for_each(|extent| all.add(extent));
        all
    }

    /// Makes a box hold these of 64 neighbours that have a point.
    pub fn widen(&self, extent: &mut Extent, at: usize, bits: u64) {
        // Where the whole block lies inside the box so far, none of its offers can widen it.
        if self.extents.get(at).is_none_or(|block| extent.holds(block)) {
            return;
        }
        // The bits of x and of y are compared where they stand in the key, and taken apart only at the end.
        let axes = [EAST, !EAST];
        let (mut low, mut high) = (axes, [0; 2]);
        let keys = self.keys.get(at * 64..).unwrap_or_default();
        for key in ones(bits).filter_map(|bit| keys.get(bit as usize)) {
            for axis in 0..2 {
                low[axis] = low[axis].min(key & axes[axis]);
                high[axis] = high[axis].max(key & axes[axis]);
            }
        }
        extent.add(&Extent {
            min: from_curve_key(low[0] | low[1]),
            max: from_curve_key(high[0] | high[1]),
        });
    }

    /// How many bytes its larger parts take.
    pub fn bytes(&self) -> usize {
        let each = 8 + 1 + 12 + std::mem::size_of::<Row>() + 16 + 4 + 16 + 20 + 4 + 4;
        let sets = 320 * self.len() / 8;
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
