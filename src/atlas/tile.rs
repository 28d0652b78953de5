//! A tile: the offers in each of its sixteen cells, alone, stacked at one spot, or as a cluster with its count and bounds.

use super::bits::count;
use super::bits::members;
use super::bits::ones;
use super::extents::BLOCK;
use super::extents::Extent;
use super::extents::Mix;
use super::layer::Grain;
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

#[cfg(test)]
mod tests;
mod vector;
mod write;

use write::Writer;
pub use write::{write_degrees, write_json, write_number};

/// The most offers of a stack that a tile names; its count is always whole.
const NAMED: usize = 100;
/// How many offers of a filtered cluster are asked for their category, about; where there are more, some from all over it are.
const ASKED: usize = 32;

/// What a cell of a tile holds.
struct Cell {
    count: u32,
    extent: Extent,
    first: Option<(usize, u32)>,
    categories: Mix,
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
        let most = |most, c| if self.categories[c] > self.categories[most] { c } else { most };
        Category::ALL[(1..self.categories.len()).fold(0, most)]
    }

    /// Takes in the wanted offers of neighbouring words, and asks some for their category.
    fn take(&mut self, layer: &Layer, sheet: usize, at: usize, words: &[u64], ask: bool) {
        let Some(first) = members(at, words).next() else { return };
        let count = count(words);
        self.first.get_or_insert((sheet, first));
        self.count += count as u32;
        if count <= ASKED {
            let mut few = [0; ASKED];
            few.iter_mut().zip(members(at, words)).for_each(|(slot, i)| *slot = i);
            few[..count].iter().filter(|_| ask).for_each(|i| self.ask(layer, *i));
            return layer.widen_each(&mut self.extent, few.into_iter().take(count));
        }
        if ask {
            let wanted = (at as u32..).zip(words).filter(|(_, bits)| **bits != 0);
            let some = wanted.step_by(words.len().div_ceil(ASKED));
            some.for_each(|(at, bits)| self.ask(layer, at * 64 + bits.trailing_zeros()));
        }
        layer.widen(&mut self.extent, at, words, count, Grain::Word);
    }

    fn ask(&mut self, layer: &Layer, i: u32) {
        self.categories[usize::from(layer.category[i as usize])] += 1;
    }

    /// Takes in a whole run, of which every offer is wanted.
    fn take_all(&mut self, layer: &Layer, sheet: usize, run: &Range<u32>) {
        self.first.get_or_insert((sheet, run.start));
        self.count += run.end - run.start;
        let (start, end) = (run.start as usize, run.end as usize);
        let (first, last) = (start.div_ceil(BLOCK), end / BLOCK);
        if first >= last {
            return self.take_rim(layer, start..end);
        }
        self.extent.add(&layer.extents.over(first..last));
        let sums = layer.mixes[first].iter().zip(&layer.mixes[last]);
        self.categories.iter_mut().zip(sums).for_each(|(sum, (from, to))| *sum += to - from);
        self.take_rim(layer, start..first * BLOCK);
        self.take_rim(layer, last * BLOCK..end);
    }

    /// Takes in a short run, one by one.
    fn take_rim(&mut self, layer: &Layer, run: Range<usize>) {
        layer.category[run.clone()].iter().for_each(|c| self.categories[usize::from(*c)] += 1);
        layer.widen_all(&mut self.extent, run);
    }
}

/// What stands in a cell.
enum Mark<'a> {
    /// One offer, by its layer and its place there.
    Offer(usize, u32),
    /// Several at one spot, with the short forms of the first.
    Stack(&'a Cell, Vec<String>),
    /// Several, with the cell's column and row.
    Cluster(&'a Cell, [u32; 2]),
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
        let mut writer = Writer::new(self, reader);
        self.marks(tile, filter, now, |mark| match mark {
            Mark::Offer(sheet, i) => writer.offer(sheet, i),
            Mark::Stack(held, offers) => writer.stack(held, &offers),
            Mark::Cluster(held, cell) => writer.cluster(held, tile.z, cell),
        });
        writer.finish()
    }

    /// The same features as a Mapbox Vector Tile with the one layer `offers`, 4,096 units wide; `bounds` and `offers` are text there.
    pub fn vector_tile(
        &self,
        tile: Tile,
        filter: &Filter,
        reader: Interface,
        now: NaiveDateTime,
    ) -> Vec<u8> {
        let mut writer = vector::Writer::new(self, tile, reader);
        self.marks(tile, filter, now, |mark| writer.mark(mark));
        writer.finish()
    }

    /// What stands in each cell of a tile that holds anything.
    #[inline]
    fn marks(&self, tile: Tile, filter: &Filter, now: NaiveDateTime, mut each: impl FnMut(Mark)) {
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let cells = tile.cells();
        let mut held = [const { Cell::EMPTY }; 16];
        // Who looks for one category sees it on every crowd, and nobody in there needs to be asked.
        let chosen = match filter.category[..] {
            [one] => Some(one),
            _ => None,
        };
        for (sheet, selection) in selections.iter().enumerate() {
            gather(selection, sheet, tile, chosen.is_none(), &mut held);
        }
        for (cell, held) in cells.iter().zip(&mut held) {
            if let Some(category) = chosen {
                held.categories[category as usize] = 1;
            }
            match (held.count, held.first) {
                (0, _) | (_, None) => {}
                (1, Some((sheet, i))) => each(Mark::Offer(sheet, i)),
                _ if held.extent.min == held.extent.max => {
                    each(Mark::Stack(held, stacked(&selections, tile, *cell)))
                }
                _ => {
                    held.extent.keep_within(&tile.cell_box(*cell));
                    each(Mark::Cluster(held, *cell))
                }
            }
        }
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
    rest.start..last.checked_add(1).map_or(rest.end, |next| layer.reach(&rest, next))
}

fn gather(selection: &Selection, sheet: usize, tile: Tile, ask: bool, held: &mut [Cell; 16]) {
    let layer = selection.layer();
    let (whole, mut wanted) = (run(layer, tile.keys()), Vec::new());
    if whole.is_empty() {
        return;
    }
    // The cells stand in the order of the curve, so that each begins where the one before ends.
    let mut ends = layer.reach_each(&whole, tile.cell_ends());
    ends[15] = whole.end;
    let starts = std::iter::once(whole.start).chain(ends);
    for ((start, end), held) in starts.zip(ends).zip(held) {
        let here = start..end;
        if here.is_empty() {
        } else if selection.takes_all() {
            held.take_all(layer, sheet, &here);
        } else {
            let at = here.start as usize / 64;
            wanted.clear();
            selection.visit_chunks(here, |_, words| wanted.extend_from_slice(words));
            held.take(layer, sheet, at, &wanted, ask);
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
