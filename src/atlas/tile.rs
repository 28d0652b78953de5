//! A tile: the offers in each of its sixteen cells, alone, stacked at one spot, or as a cluster with its count and bounds.

use super::bits::ones;
use super::bits::within;
use super::layer::Extent;
use super::layer::Layer;
use super::map::Found;
use super::map::Map;
use super::row;
use super::selection::Selection;
use crate::filter::Filter;
use crate::geo::Tile;
use crate::language::Interface;
use crate::offer::short_id;
use crate::vocabulary::Category;
use crate::vocabulary::Purpose;
use chrono::NaiveDateTime;
use std::ops::Range;

mod write;

use write::Writer;
pub use write::write_json;

/// The most offers of a stack that a tile names; its count is always whole.
const NAMED: usize = 100;
/// How many of a filtered cluster's offers are asked for their category one by one; beyond these, every eighth word is asked.
const ASKED: u32 = 32;

/// What a cell of a tile holds.
struct Cell {
    count: u32,
    extent: Extent,
    first: Option<(usize, u32)>,
    categories: [u32; Category::ALL.len()],
}

impl Cell {
    const EMPTY: Self = Self {
        count: 0,
        extent: Extent::NOWHERE,
        first: None,
        categories: [0; Category::ALL.len()],
    };

    /// The category that most of the asked offers have; the first in the vocabulary's order where two are equal.
    fn category(&self) -> Category {
        let most = (0..self.categories.len()).max_by_key(|c| (self.categories[*c], usize::MAX - c));
        Category::ALL[most.unwrap_or(0)]
    }

    /// Takes in the wanted offers of neighbouring words.
    fn take_chunk(&mut self, layer: &Layer, sheet: usize, at: usize, words: &[u64]) {
        let inside = self.count >= ASKED && self.extent.holds(&layer.wide[at / 64]);
        let wanted = (at..).zip(words).filter(|(_, bits)| **bits != 0);
        if !inside {
            return wanted.for_each(|(at, bits)| self.take(layer, sheet, at, *bits));
        }
        // None of these can widen the bounds, so that only their number and a few categories matter.
        self.count += words.iter().map(|bits| bits.count_ones()).sum::<u32>();
        for (at, bits) in wanted.step_by(8) {
            self.ask(layer, at as u32 * 64 + bits.trailing_zeros());
        }
    }

    /// Takes in the wanted offers of one word.
    fn take(&mut self, layer: &Layer, sheet: usize, at: usize, bits: u64) {
        if self.count < ASKED {
            ones(bits).for_each(|bit| self.ask(layer, at as u32 * 64 + bit));
        } else if at.is_multiple_of(8) {
            self.ask(layer, at as u32 * 64 + bits.trailing_zeros());
        }
        self.first.get_or_insert((sheet, at as u32 * 64 + bits.trailing_zeros()));
        self.count += bits.count_ones();
        layer.widen(&mut self.extent, at, bits);
    }

    fn ask(&mut self, layer: &Layer, i: u32) {
        self.categories[usize::from(layer.category[i as usize])] += 1;
    }

    /// Takes in a whole run, of which every offer is wanted.
    fn take_all(&mut self, layer: &Layer, sheet: usize, run: &Range<u32>) {
        let (first, last) = (run.start as usize / 64, (run.end as usize - 1) / 64);
        self.first.get_or_insert((sheet, run.start));
        self.count += run.end - run.start;
        let mut rim = |at: usize| {
            layer.widen(&mut self.extent, at, within(run, at));
            ones(within(run, at)).for_each(|bit| self.ask(layer, at as u32 * 64 + bit));
        };
        rim(first);
        if last > first {
            rim(last);
            self.extent.add(&layer.extent_over(first + 1..last));
            layer.mix_over(first + 1..last, &mut self.categories);
        }
    }
}

impl Map {
    /// The tile as GeoJSON: one feature a cell that holds anything, titles in the reader's language.
    pub fn tile(
        &self,
        tile: Tile,
        filter: &Filter,
        reader: Interface,
        now: NaiveDateTime,
    ) -> Vec<u8> {
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let cells = tile.cells();
        let mut held = [const { Cell::EMPTY }; 16];
        for (sheet, selection) in selections.iter().enumerate() {
            gather(selection, sheet, tile, &cells, &mut held);
        }
        let mut writer = Writer::new(self, reader);
        for (cell, held) in cells.iter().zip(&held) {
            match held.count {
                0 => {}
                1 => writer.offer(held.first),
                _ if held.extent.min == held.extent.max => {
                    writer.stack(held, &stacked(&selections, tile, *cell))
                }
                _ => writer.cluster(held, tile.z, *cell),
            }
        }
        writer.finish()
    }

    /// How many offers the tile stands for, alone or in clusters.
    pub fn tile_count(&self, tile: Tile, filter: &Filter, now: NaiveDateTime) -> usize {
        let found: Found = self.find(filter);
        let mut count = 0;
        for selection in self.selections(filter, now, &found) {
            let run = run(selection.layer(), tile.keys());
            selection.visit(run, |_, bits| count += bits.count_ones() as usize);
        }
        count
    }
}

/// The offers whose keys lie between these two.
fn run(layer: &Layer, (first, last): (u64, u64)) -> Range<u32> {
    let all = 0..layer.located();
    let rest = layer.reach(&all, first)..all.end;
    rest.start..end(layer, &rest, last)
}

/// Where the keys of this run pass a key.
fn end(layer: &Layer, run: &Range<u32>, last: u64) -> u32 {
    last.checked_add(1).map_or(run.end, |next| layer.reach(run, next))
}

fn gather(
    selection: &Selection,
    sheet: usize,
    tile: Tile,
    cells: &[[u32; 2]; 16],
    held: &mut [Cell; 16],
) {
    let layer = selection.layer();
    let mut rest = run(layer, tile.keys());
    for (cell, held) in cells.iter().zip(held) {
        if rest.is_empty() {
            return;
        }
        let (_, last) = tile.cell_keys(*cell);
        let end = end(layer, &rest, last);
        let here = rest.start..end;
        rest.start = end;
        if here.is_empty() {
        } else if selection.takes_all() {
            held.take_all(layer, sheet, &here);
        } else {
            selection.visit_chunks(here, |at, words| held.take_chunk(layer, sheet, at, words));
        }
    }
}

/// The short forms of the first offers of a cell.
fn stacked(selections: &[Selection], tile: Tile, cell: [u32; 2]) -> Vec<String> {
    let mut named = Vec::new();
    for selection in selections {
        let layer = selection.layer();
        let here = run(layer, tile.cell_keys(cell));
        selection.visit(here, |at, bits| {
            let ids = ones(bits).map(|bit| short_id(layer.ids[at * 64 + bit as usize]));
            named.extend(ids.take(NAMED.saturating_sub(named.len())));
        });
    }
    named
}

/// Offered or looked for, as a row says it.
fn purpose(flags: u16) -> Purpose {
    if flags & row::REQUEST != 0 { Purpose::Request } else { Purpose::Offer }
}
