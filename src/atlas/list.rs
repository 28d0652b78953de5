//! Lists: what matches, best first and nearest first, with the numbers that a page has to say beside it.

use super::bits::Bits;
use super::extents::Extent;
use super::layer::Layer;
use super::map::Found;
use super::map::Map;
use super::map::Words;
use super::nearest::Hit;
use super::nearest::Nearest;
use super::row;
use super::selection::Selection;
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

/// Up to so many offers it is quicker to measure each than to walk the tree.
const FEW: usize = 2_048;
/// A page that begins later than this is found by measuring everything.
const FAR: usize = 512;

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
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let all: Vec<Bits> = selections.iter().map(Selection::bits).collect();
        let mut listing = Listing {
            search_ready: self.search_ready(),
            corrected: found.iter().flatten().any(Words::is_corrected),
            ..Listing::default()
        };
        for (selection, bits) in selections.iter().zip(&all) {
            let (total, located) = totals(selection.layer(), bits);
            listing.total += total;
            listing.located += located;
        }
        listing.items = self.page(filter, offset, limit, reader, (&found, &selections, &all));
        listing
    }

    fn page(
        &self,
        filter: &Filter,
        offset: usize,
        limit: usize,
        reader: Interface,
        (found, selections, all): (&Found, &[Selection], &[Bits]),
    ) -> Vec<Item> {
        let wanted = if limit == 0 { 0 } else { offset.saturating_add(limit) };
        let mut hits: Vec<Hit> = Vec::new();
        for rank in self.ranks(filter, found, all) {
            if hits.len() >= wanted {
                break;
            }
            let more = wanted - hits.len();
            hits.extend(self.nearest(selections, &rank, self.origin(filter), more));
        }
        let located = hits.len();
        let hits = hits.into_iter().skip(offset);
        let mut items: Vec<Item> = hits.map(|hit| self.item(hit, filter, reader)).collect();
        if wanted > located {
            let first = offset.saturating_sub(located);
            let page = first..first.saturating_add(limit - items.len());
            items.extend(self.without_point(all, page, reader));
        }
        items
    }

    /// How many match, and how many of those have a point.
    pub fn count(&self, filter: &Filter, now: NaiveDateTime) -> (usize, usize) {
        let found = self.find(filter);
        let selections = self.selections(filter, now, &found);
        let each = selections.iter().map(|s| totals(s.layer(), &s.bits()));
        each.fold((0, 0), |(total, located), (t, l)| (total + t, located + l))
    }

    fn origin(&self, filter: &Filter) -> Point {
        filter.near.or(filter.bbox.map(Bounds::center)).unwrap_or(self.network.ground.center)
    }

    /// What a page says beside a list, which would cost a machine's list as much as the list itself.
    pub fn beside(&self, filter: &Filter, now: NaiveDateTime) -> Beside {
        let found = self.find(filter);
        let sets = |filter: &Filter| -> Vec<Bits> {
            let selections = self.selections(filter, now, &found);
            selections.iter().map(Selection::bits).collect()
        };
        let count = |sets: &[Bits]| sets.iter().map(Bits::count).sum::<usize>();
        let all = sets(filter);
        let mut beside = Beside::default();
        if filter.open.is_some() {
            let any_time = sets(&Filter { open: None, ..filter.clone() });
            let timed = any_time.iter().zip(&self.sheets);
            let timed = timed.map(|(bits, sheet)| bits.count_both(&sheet.layer.facets.timed));
            beside.without_times = count(&any_time) - timed.sum::<usize>();
        }
        if !filter.language.is_empty() {
            let any_language = sets(&Filter { language: Vec::new(), ..filter.clone() });
            beside.without_language = count(&any_language) - count(&all);
        }
        let mut extent = Extent::NOWHERE;
        for (sheet, bits) in self.sheets.iter().zip(&all) {
            extent.add(&sheet.layer.extent_of(bits));
        }
        beside.bounds = (extent != Extent::NOWHERE).then(|| corners(extent));
        beside
    }

    /// The matching offers of every layer, in ranks: as the words rank them, or as the language's mode does.
    fn ranks(&self, filter: &Filter, found: &Found, all: &[Bits]) -> Vec<Vec<Bits>> {
        if let Some(layers) = found {
            let layers = layers.iter().zip(all);
            let mut layers: Vec<_> = layers.map(|(words, all)| words.ranks(all)).collect();
            let mut of = |rank: usize| {
                layers.iter_mut().map(|ranks| std::mem::take(&mut ranks[rank])).collect()
            };
            return (0..5).map(&mut of).collect();
        }
        if filter.language.is_empty() || filter.near.is_some() {
            return vec![all.to_vec()];
        }
        let modes = |sheet: usize, all: &Bits| {
            let facets = &self.sheets[sheet].layer.facets;
            let any = |sets: &[Bits]| {
                let chosen = filter.language.iter().map(|l| &sets[*l as usize]);
                chosen.fold(Bits::none(self.sheets[sheet].layer.len()), Bits::or).and(all)
            };
            let (main, interpreter) = (any(&facets.main), any(&facets.interpreter));
            let spoken = all.clone().minus(&main).minus(&interpreter);
            [main.clone(), spoken, interpreter.minus(&main)]
        };
        let layers: Vec<[Bits; 3]> =
            all.iter().enumerate().map(|(sheet, all)| modes(sheet, all)).collect();
        (0..3).map(|rank| layers.iter().map(|layer| layer[rank].clone()).collect()).collect()
    }

    /// The nearest of these offers, nearest first.
    fn nearest(
        &self,
        selections: &[Selection],
        these: &[Bits],
        from: Point,
        wanted: usize,
    ) -> Vec<Hit> {
        let from = from.on_sphere();
        let mut heap: BinaryHeap<Hit> = BinaryHeap::new();
        for (sheet, (selection, bits)) in selections.iter().zip(these).enumerate() {
            let layer = selection.layer();
            let (_, located) = totals(layer, bits);
            let mut nearest = Nearest { layer, sheet, from, wanted, heap: &mut heap };
            if located <= FEW || wanted > FAR {
                bits.words().iter().enumerate().for_each(|(at, word)| nearest.measure(at, *word));
            } else {
                nearest.walk(bits);
            }
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
    fn without_point(&self, all: &[Bits], page: Range<usize>, reader: Interface) -> Vec<Item> {
        let mut hits = Vec::new();
        for (sheet, bits) in all.iter().enumerate() {
            let layer = &self.sheets[sheet].layer;
            let there = bits.iter_from(layer.located()).take(page.end);
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
        let these = hits.into_iter().take(page.end).skip(page.start);
        these.map(|hit| self.item(hit, &Filter::default(), reader)).collect()
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

/// How many of these offers there are, and how many have a point.
fn totals(layer: &Layer, bits: &Bits) -> (usize, usize) {
    let total = bits.count();
    (total, total - bits.iter_from(layer.located()).count())
}
