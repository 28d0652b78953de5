//! Lists: what matches, best first and nearest first, with the numbers that a page has to say beside it.

mod few;
mod write;

use super::bits::Bits;
use super::bits::CHUNK;
use super::bits::Chunk;
use super::bits::Chunks;
use super::extents::Extent;
use super::layer::Grain;
use super::layer::Layer;
use super::map::Found;
use super::map::Map;
use super::nearest::Hit;
use super::nearest::Nearest;
use super::row;
use super::selection::Selection;
use super::sheet::Sheet;
use super::text;
use super::text::One;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::geo::chord_to_metres;
use crate::language::Interface;
use crate::language::Tag;
use crate::offer::short_bits;
use crate::vocabulary::Category;
use crate::vocabulary::Purpose;
use chrono::NaiveDateTime;
use std::collections::BinaryHeap;
use std::ops::Range;
use uuid::Uuid;

/// A list, or a page of it.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// How many match.
    pub total: usize,
    /// How many of them have a point; they come first.
    pub located: usize,
    /// The page.
    pub items: Vec<Item>,
    /// Whether the words of all offers are indexed; else a search finds too little.
    pub search_ready: bool,
    /// Whether no offer has all the words as they were written, so that a slip of the keyboard was forgiven or a word left out.
    pub corrected: bool,
}

/// What a page says beside a list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside {
    /// With `open`: how many more match but state no times.
    pub without_times: usize,
    /// With `language`: how many more match but for the language.
    pub without_language: usize,
    /// The box of all that match and have a point.
    pub bounds: Option<Bounds>,
}

/// One offer of a list: what stands plain in memory; the rest is [`Map::offer`]'s.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The offer.
    pub id: Uuid,
    /// The responsible organisation.
    pub organisation: Uuid,
    /// The first of its categories.
    pub category: Category,
    /// Offered or looked for.
    pub purpose: Purpose,
    /// Where it is, as far as the public may know.
    pub point: Option<Point>,
    /// Whether that is only roughly known.
    pub approximate: bool,
    /// Metres from the position asked for, where one was.
    pub distance: Option<f64>,
    /// The title for the reader.
    pub title: String,
    /// The title's language.
    pub title_lang: Option<Tag>,
}

/// A page, before anything is said of its offers.
pub(super) struct Page {
    total: usize,
    located: usize,
    /// The offers.
    pub(super) hits: Vec<Hit>,
    corrected: bool,
}

impl Map {
    /// A page of what matches: the rank of the words first, then of the language's mode where no position is asked for, then the distance
    /// from `near`, else from the box's or the map's centre. Offers without a point come last, by title.
    pub fn list(
        &self,
        filter: &Filter,
        offset: usize,
        limit: usize,
        reader: Interface,
        now: NaiveDateTime,
    ) -> Listing {
        let page = self.page(filter, offset, limit, now);
        Listing {
            total: page.total,
            located: page.located,
            items: page.hits.into_iter().map(|hit| self.item(hit, filter, reader)).collect(),
            search_ready: self.search_ready(),
            corrected: page.corrected,
        }
    }

    /// A page, before anything is said of its offers.
    pub(super) fn page(
        &self,
        filter: &Filter,
        offset: usize,
        limit: usize,
        now: NaiveDateTime,
    ) -> Page {
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let wanted = if limit == 0 { 0 } else { offset.saturating_add(limit) };
        let (total, located, mut hits) = if ranks(filter, &found) == 1 {
            self.nearest_first(filter, &selections, wanted)
        } else {
            self.best_first(filter, &found, &selections, wanted)
        };
        hits.drain(..offset.min(hits.len()));
        if wanted > located && total > located {
            let page = offset.saturating_sub(located)..wanted - located;
            hits.extend(self.without_point(&selections, page));
        }
        let corrected = found.iter().flatten().any(|found| found.corrected);
        Page { total, located, hits, corrected }
    }

    /// How many there are, how many of them have a point, and the nearest ones. All are counted, but none is kept: those near enough are
    /// few, and are looked up again.
    fn nearest_first(
        &self,
        filter: &Filter,
        selections: &[Selection],
        wanted: usize,
    ) -> (usize, usize, Vec<Hit>) {
        let (total, located) = counts(selections);
        let chunks = |sheet: usize| 0..self.sheets[sheet].layer.boxes.chunks();
        let words = |sheet: usize, at: usize| selections[sheet].chunk(at);
        let hits = self.nearest(chunks, words, self.origin(filter), wanted.min(located));
        (total, located, hits)
    }

    /// How many there are, how many of them have a point, and the best ones.
    fn best_first(
        &self,
        filter: &Filter,
        found: &Found,
        selections: &[Selection],
        wanted: usize,
    ) -> (usize, usize, Vec<Hit>) {
        let few: Option<Vec<Vec<One>>> = selections.iter().map(Selection::few).collect();
        if let Some(few) = few {
            let total = few.iter().map(Vec::len).sum();
            let (located, hits) = self.best_of_few(self.origin(filter), &few, wanted);
            return (total, located, hits);
        }
        let (total, located) = counts(selections);
        (total, located, self.best(filter, found, selections, wanted.min(located)))
    }

    /// What the filter selects, layer by layer.
    fn chosen(&self, filter: &Filter, now: NaiveDateTime, found: &Found) -> Vec<Chunks> {
        self.selections(filter, now, found).iter().map(Selection::chunks).collect()
    }

    /// The best of these that have a point, best first, as many as are wanted: rank after rank, and in each the nearest.
    fn best(
        &self,
        filter: &Filter,
        found: &Found,
        selections: &[Selection],
        wanted: usize,
    ) -> Vec<Hit> {
        let ranks = ranks(filter, found);
        let mut hits: Vec<Hit> = Vec::new();
        for rank in 0..ranks {
            let more = wanted - hits.len();
            if more == 0 {
                break;
            }
            if found.iter().flatten().all(|found| !found.has_rank(rank)) && found.is_some() {
                continue;
            }
            let words = |sheet: usize, at: usize| {
                let well = self.of_rank(filter, found, rank, (sheet, at));
                if well == [0; CHUNK] {
                    return well;
                }
                let all = selections[sheet].chunk(at);
                std::array::from_fn(|i| all[i] & well[i])
            };
            let chunks = |sheet: usize| selections[sheet].near_chunks().into_iter();
            hits.extend(self.nearest(chunks, words, self.origin(filter), more));
        }
        hits
    }

    /// Those of a chunk that have a rank, whether they are wanted or not.
    fn of_rank(
        &self,
        filter: &Filter,
        found: &Found,
        rank: usize,
        (sheet, at): (usize, usize),
    ) -> Chunk {
        let well = |rank| match found {
            Some(found) => found[sheet].rank(rank, at),
            None => self.spoken(filter, rank, sheet, at),
        };
        let better = if rank == 0 { [0; CHUNK] } else { well(rank - 1) };
        let well = if ranks(filter, found) == rank + 1 { [u64::MAX; CHUNK] } else { well(rank) };
        std::array::from_fn(|i| well[i] & !better[i])
    }

    /// How many match, and how many of those have a point.
    pub fn count(&self, filter: &Filter, now: NaiveDateTime) -> (usize, usize) {
        let found = self.find(filter);
        counts(&self.selections(filter, now, &found))
    }

    fn origin(&self, filter: &Filter) -> Point {
        filter.near.or(filter.bbox.map(Bounds::center)).unwrap_or(self.network.ground.center)
    }

    /// What a page says beside a list, which would cost a machine's list as much as the list itself.
    pub fn beside(&self, filter: &Filter, now: NaiveDateTime) -> Beside {
        let found = self.find(filter);
        let count = |sets: &[Chunks]| sets.iter().map(Chunks::count).sum::<usize>();
        let all = self.chosen(filter, now, &found);
        let mut beside = Beside::default();
        if filter.open.is_some() {
            let any_time = self.chosen(&Filter { open: None, ..filter.clone() }, now, &found);
            let timed = any_time.iter().zip(&self.sheets);
            let timed = timed.map(|(these, sheet)| these.count_both(&sheet.layer.facets.timed));
            beside.without_times = count(&any_time) - timed.sum::<usize>();
        }
        if !filter.language.is_empty() {
            let any_language = Filter { language: Vec::new(), ..filter.clone() };
            beside.without_language = count(&self.chosen(&any_language, now, &found)) - count(&all);
        }
        let mut extent = Extent::NOWHERE;
        for (sheet, these) in self.sheets.iter().zip(&all) {
            widen(&mut extent, &sheet.layer, these);
        }
        beside.bounds = (extent != Extent::NOWHERE).then(|| corners(extent));
        beside
    }

    /// The offers of a chunk that have a rank by the language's mode or, among others, a better one: held in the language, then all
    /// that are not only interpreted.
    fn spoken(&self, filter: &Filter, rank: usize, sheet: usize, at: usize) -> Chunk {
        let facets = &self.sheets[sheet].layer.facets;
        let any = |sets: &[Bits]| {
            let mut any = [0; CHUNK];
            for language in &filter.language {
                let set = sets[*language as usize].chunk(at);
                any.iter_mut().zip(set).for_each(|(word, set)| *word |= set);
            }
            any
        };
        let main = any(&facets.main);
        if rank == 0 {
            return main;
        }
        let interpreted = any(&facets.interpreter);
        std::array::from_fn(|i| main[i] | !interpreted[i])
    }

    /// The nearest offers of these chunks of each layer, nearest first.
    fn nearest<C: Iterator<Item = usize>>(
        &self,
        chunks: impl Fn(usize) -> C,
        words: impl Fn(usize, usize) -> Chunk,
        from: Point,
        wanted: usize,
    ) -> Vec<Hit> {
        let from = from.on_sphere();
        let mut heap: BinaryHeap<Hit> = BinaryHeap::new();
        for (sheet, Sheet { layer, .. }) in self.sheets.iter().enumerate() {
            let mut nearest = Nearest { layer, sheet, from, wanted, heap: &mut heap };
            nearest.search(chunks(sheet), |at| words(sheet, at));
        }
        heap.into_sorted_vec()
    }

    fn item(&self, hit: Hit, filter: &Filter, reader: Interface) -> Item {
        let layer = &self.sheets[hit.sheet].layer;
        let i = hit.i as usize;
        let title = layer.shelf.title(layer.shelved[i], reader);
        let (row, place) = (&layer.rows[i], layer.place(hit.i));
        Item {
            id: layer.ids[i],
            organisation: layer.responsible[layer.organisation[i] as usize],
            category: Category::ALL[usize::from(row.category)],
            purpose: if row.flags & row::REQUEST != 0 { Purpose::Request } else { Purpose::Offer },
            point: place.map(Point::from_map),
            approximate: row.flags & row::APPROXIMATE != 0,
            distance: place.and(filter.near).map(|_| chord_to_metres(hit.chord.into())),
            title: title.map_or_else(String::new, |t| t.value.to_owned()),
            title_lang: title.map(|t| t.tag.clone()),
        }
    }

    /// A page of those of these offers that have no point, by title; each layer has its own in that order.
    fn without_point(&self, selections: &[Selection], page: Range<usize>) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (sheet, selection) in selections.iter().enumerate() {
            let layer = selection.layer();
            let there = selection.chunks_from(layer.located());
            let there = there.members_from(layer.located()).take(page.end);
            hits.extend(there.map(|i| Hit {
                chord: 0.0,
                short: short_bits(layer.ids[i as usize]),
                sheet,
                i,
            }));
        }
        let order = |hit: &Hit| {
            let layer = &self.sheets[hit.sheet].layer;
            layer.shelf.order(layer.shelved[hit.i as usize], layer.ids[hit.i as usize])
        };
        hits.sort_by_cached_key(order);
        hits.into_iter().take(page.end).skip(page.start).collect()
    }
}

/// How many these select, and how many of those have a point.
fn counts(selections: &[Selection]) -> (usize, usize) {
    let each = selections.iter().map(Selection::count);
    each.fold((0, 0), |(total, located), [all, here]| (total + all, located + here))
}

/// How many ranks a list has: those of the words, else those of the language's mode.
fn ranks(filter: &Filter, found: &Found) -> usize {
    match found {
        Some(_) => text::RANKS,
        None if filter.language.is_empty() || filter.near.is_some() => 1,
        None => 3,
    }
}

/// Makes a box hold all of these that have a point.
fn widen(extent: &mut Extent, layer: &Layer, these: &Chunks) {
    let located = layer.keys.len().div_ceil(64);
    for (chunk, words) in these.iter() {
        let at = chunk * CHUNK;
        let words = &words[..words.len().min(located.saturating_sub(at))];
        if !extent.holds(&layer.extents.over_words(at..at + words.len())) {
            layer.widen(extent, at, words, super::bits::count(words), Grain::Block);
        }
    }
}

/// A box of the map's plane in degrees.
fn corners(Extent { min, max }: Extent) -> Bounds {
    let (north_west, south_east) = (Point::from_map(min), Point::from_map(max));
    Bounds {
        west: north_west.lon(),
        south: south_east.lat(),
        east: south_east.lon(),
        north: north_west.lat(),
    }
}
