//! Builds a layer from offers that come in any order.

use super::bits::Bits;
use super::extents::BLOCK;
use super::extents::Extents;
use super::extents::mixes;
use super::layer::Layer;
use super::nearest::Boxes;
use super::row::Row;
use super::sets::Facets;
use super::sets::Pairs;
use super::shelf::Shelf;
use super::times::Times;
use crate::geo::Point;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::place::PlaceMode;
use crate::schedule::WeekSpan;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::OnceLock;
use uuid::Uuid;

/// Gathers offers in any order and lays them out.
#[derive(Debug, Default)]
pub struct LayerBuilder {
    /// The network whose layer it is.
    home: Uuid,
    entries: Vec<Entry>,
    weekly: Vec<WeekSpan>,
    organisations: std::collections::HashMap<Uuid, u32>,
    responsible: Vec<Uuid>,
    shared: Vec<(Uuid, u32)>,
    shelf: Shelf,
}

#[derive(Debug)]
struct Entry {
    key: u64,
    id: Uuid,
    row: Row,
    point: Option<Point>,
    organisation: u32,
    spans: u16,
    dated: bool,
    placed: bool,
    changed: u32,
    confirmed: u32,
    guest: bool,
    expires: Option<NaiveDate>,
    /// As the how many-th it arrived, and once all have, its place on the shelf.
    place: u32,
}

impl LayerBuilder {
    /// A builder for a network's layer.
    pub fn new(home: Uuid) -> Self {
        Self { home, ..Self::default() }
    }

    /// Adds an offer; only what the public may see of it goes in.
    pub fn push(&mut self, offer: Offer) {
        let offer = Offer { content: offer.content.published(), ..offer };
        let point = offer.content.place.shown();
        let key = point.map_or(u64::MAX, |p| crate::geo::curve_key(p.on_map()));
        let Ok(place) = self.shelf.push(&offer, key) else {
            return;
        };
        let mut row = Row::new(&offer.content);
        row.spans = self.weekly.len() as u32;
        let weekly = offer.content.schedule.weekly_only();
        let dated = weekly.is_none();
        // More spans than a week has minutes cannot be told apart, and a hostile file could hold them.
        let spans = weekly.unwrap_or_default().into_iter().take(usize::from(u16::MAX));
        self.weekly.extend(spans);
        let spans = (self.weekly.len() - row.spans as usize) as u16;
        let organisation = self.place_of(offer.organisation);
        self.shared.extend(offer.content.co_organisers.iter().map(|id| (*id, place)));
        self.entries.push(Entry {
            key,
            id: offer.id,
            row,
            point,
            organisation,
            spans,
            dated,
            placed: offer.content.place.mode != PlaceMode::None,
            changed: seconds(offer.changed_at),
            confirmed: offer.confirmed_at.map_or(0, seconds),
            guest: offer.network != self.home,
            expires: offer.content.expires,
            place,
        });
    }

    /// The place of a responsible organisation among them.
    fn place_of(&mut self, organisation: Uuid) -> u32 {
        *self.organisations.entry(organisation).or_insert_with(|| {
            self.responsible.push(organisation);
            self.responsible.len() as u32 - 1
        })
    }

    /// Puts all that arrived on the shelf, and takes note of where it stands.
    fn put_away(&mut self) {
        let placed = self.shelf.finish();
        let places = self.entries.iter_mut().map(|e| &mut e.place);
        let shared = self.shared.iter_mut().map(|(_, place)| place);
        places.chain(shared).for_each(|place| *place = placed[*place as usize]);
    }

    /// Lays everything out.
    pub fn finish(mut self) -> Layer {
        self.put_away();
        let (entries, located) = ordered(self.entries, &self.shelf);
        let keys: Vec<u64> = entries[..located].iter().map(|e| e.key).collect();
        let unshelved = unshelved(&entries);
        let (rows, weekly, dated) = weeks(&entries, &self.weekly);
        let (sphere, places) = points(&entries);
        let category: Vec<u8> = rows.iter().map(|row| row.category).collect();
        let facets = Facets::new(&rows);
        Layer {
            extents: Extents::new(&places),
            mixes: mixes(&category[..located]),
            category,
            first_keys: keys.iter().step_by(BLOCK).copied().collect(),
            keys,
            boxes: Boxes::new(&sphere),
            sphere,
            ids: entries.iter().map(|e| e.id).collect(),
            shelved: entries.iter().map(|e| e.place).collect(),
            organisation: entries.iter().map(|e| e.organisation).collect(),
            by_short: by_short(&entries),
            by_organisation: by_organisation(&entries, &self.responsible, &self.shared, &unshelved),
            responsible: self.responsible,
            pairs: Pairs::new(&facets, located),
            facets,
            times: Times::new(&rows, weekly, dated),
            rows,
            shelf: self.shelf,
            text: OnceLock::new(),
            names: OnceLock::new(),
            placed: placed(&entries),
            changed: entries.iter().map(|e| e.changed).collect(),
            confirmed: entries.iter().map(|e| e.confirmed).collect(),
            at_home: at_home(&entries),
            expiring: expiring(&entries),
            unshelved,
        }
    }
}

/// Those with a point along the curve, then the others by title; and how many have one.
fn ordered(mut entries: Vec<Entry>, shelf: &Shelf) -> (Vec<Entry>, usize) {
    entries.sort_unstable_by_key(|e| (e.point.is_none(), e.key, e.id));
    let located = entries.partition_point(|e| e.point.is_some());
    entries[located..].sort_by_cached_key(|e| shelf.order(e.place, e.id));
    (entries, located)
}

/// Where the located ones are, on the unit sphere and on the plane of the map.
fn points(entries: &[Entry]) -> (Vec<[f32; 3]>, Vec<[u32; 2]>) {
    entries.iter().map_while(|e| e.point).map(|point| (point.on_sphere(), point.on_map())).unzip()
}

/// The offers that have a place of some kind.
fn placed(entries: &[Entry]) -> Bits {
    let placed = (0..).zip(entries).filter(|(_, entry)| entry.placed).map(|(i, _)| i);
    Bits::of(entries.len(), placed)
}

/// Seconds since 1970.
fn seconds(at: DateTime<Utc>) -> u32 {
    u32::try_from(at.timestamp().max(0)).unwrap_or(u32::MAX)
}

/// The offers whose home this network is; none where all are.
fn at_home(entries: &[Entry]) -> Option<Bits> {
    let at_home = (0..).zip(entries).filter(|(_, entry)| !entry.guest).map(|(i, _)| i);
    entries.iter().any(|entry| entry.guest).then(|| Bits::of(entries.len(), at_home))
}

/// Where each shelf place stands in this order.
fn unshelved(entries: &[Entry]) -> Vec<u32> {
    let mut unshelved = vec![0; entries.len()];
    for (entry, i) in entries.iter().zip(0..) {
        unshelved[entry.place as usize] = i;
    }
    unshelved
}

/// The bits of the short forms with their offers, in order.
fn by_short(entries: &[Entry]) -> Vec<(u64, u32)> {
    let mut all: Vec<_> = entries.iter().map(|e| short_bits(e.id)).zip(0..).collect();
    all.sort_unstable();
    all
}

/// The offers that have a last day, with it.
fn expiring(entries: &[Entry]) -> Vec<(NaiveDate, u32)> {
    let last = |(e, i): (&Entry, u32)| Some((e.expires?, i));
    entries.iter().zip(0..).filter_map(last).collect()
}

/// The rows in order, with the spans of their weeks in the same order, and the offers whose weeks are not all alike.
fn weeks(entries: &[Entry], arrived: &[WeekSpan]) -> (Vec<Row>, Vec<WeekSpan>, Bits) {
    let mut weekly = Vec::with_capacity(arrived.len());
    let mut rows = Vec::with_capacity(entries.len());
    for entry in entries {
        let first = entry.row.spans as usize;
        rows.push(Row { spans: weekly.len() as u32, ..entry.row });
        weekly.extend_from_slice(&arrived[first..first + usize::from(entry.spans)]);
    }
    let dated = (0..).zip(entries).filter(|(_, entry)| entry.dated);
    let dated = Bits::of(entries.len(), dated.map(|(i, _)| i));
    (rows, weekly, dated)
}

/// Every organisation with the offers that it runs, alone or with others.
fn by_organisation(
    entries: &[Entry],
    responsible: &[Uuid],
    shared: &[(Uuid, u32)],
    unshelved: &[u32],
) -> Vec<(Uuid, u32)> {
    let alone = entries.iter().map(|e| responsible[e.organisation as usize]).zip(0..);
    let with_others = shared.iter().map(|(id, place)| (*id, unshelved[*place as usize]));
    let mut all: Vec<(Uuid, u32)> = alone.chain(with_others).collect();
    all.sort_unstable();
    all.dedup();
    all
}
