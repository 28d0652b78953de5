//! What is there already under a similar name: asked before something is sent, and of two entries that may be one.
//!
//! The work is bounded: some hundred neighbours and what the words of the title find are looked at, however many offers there are.
//! Places are those that the public sees, on both sides.

use super::map::Map;
use super::nearest::Hit;
use super::text;
use super::text::Name;
use crate::filter::Filter;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::geo::chord_to_metres;
use crate::offer::Content;
use crate::offer::short_bits;
use chrono::NaiveDateTime;
use std::collections::HashSet;
use uuid::Uuid;

/// What is further away has nothing to do with it, in metres.
pub(super) const NEAR: f64 = 1_000.0;
/// At one address, in metres: there a weaker likeness is enough.
const BESIDE: f64 = 100.0;
/// The most neighbours that are looked at, and the most that the words of one title bring.
const NEIGHBOURS: usize = 400;
const FOUND: usize = 60;
/// The most titles that are asked for, and the most entries that are shown.
const TITLES: usize = 4;
const SHOWN: usize = 5;

/// What somebody has written, published or not, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// What it says.
    pub content: &'a Content,
    /// Itself, where it exists already: it is never like itself.
    pub id: Option<Uuid>,
    /// Who wrote it, where that is known.
    pub organisation: Option<Uuid>,
}

/// An entry that may be the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// The offer.
    pub id: Uuid,
    /// The organisation that is responsible for it.
    pub organisation: Uuid,
    /// How alike the names are, from 0 to 1.
    pub likeness: f64,
    /// How far away it is in metres, where both have a place.
    pub distance: Option<f64>,
}

impl Written<'_> {
    /// The point that the public would see.
    pub(super) fn point(&self) -> Option<Point> {
        self.content.place.clone().published(self.content.is_protected()).shown()
    }
}

impl Map {
    /// The published offers near by, or without a place, whose name is similar, the likeliest first; without those of which somebody said
    /// that they are not the same.
    pub fn alike(
        &self,
        written: &Written,
        distinct: &HashSet<Uuid>,
        now: NaiveDateTime,
    ) -> Vec<Alike> {
        let titles = written.content.title.iter().map(|(_, text)| text.value.as_str());
        let titles: Vec<&str> = titles.filter(|title| !title.trim().is_empty()).collect();
        let names: Vec<Name> = titles.iter().filter_map(|title| Name::new(title)).collect();
        let from = written.point();
        let mut seen = HashSet::new();
        let mut alike: Vec<Alike> = self
            .candidates(written, &titles[..titles.len().min(TITLES)], from, now)
            .into_iter()
            .filter(|hit| seen.insert((hit.sheet, hit.i)))
            .filter_map(|hit| self.likeness(&names, written, from, hit))
            .filter(|alike| Some(alike.id) != written.id && !distinct.contains(&alike.id))
            .collect();
        let far = |alike: &Alike| alike.distance.unwrap_or(NEAR);
        alike.sort_by(|a, b| {
            b.likeness.total_cmp(&a.likeness).then(far(a).total_cmp(&far(b))).then(a.id.cmp(&b.id))
        });
        alike.truncate(SHOWN);
        alike
    }

    /// Whoever may be the same: neighbours, and whatever the title finds near by or without a place.
    fn candidates(
        &self,
        written: &Written,
        titles: &[&str],
        from: Option<Point>,
        now: NaiveDateTime,
    ) -> Vec<Hit> {
        let purpose = vec![written.content.purpose];
        let near = Filter { purpose, near: from, bbox: from.map(around), ..Filter::default() };
        let mut hits = Vec::new();
        if from.is_some() {
            hits.extend(self.page(&near, 0, NEIGHBOURS, now).hits);
        }
        for title in titles {
            let named = Filter { q: Some((*title).to_owned()), ..near.clone() };
            hits.extend(self.page(&named, 0, FOUND, now).hits);
            hits.extend(self.without_place(&Filter { near: None, bbox: None, ..named }, now));
        }
        hits
    }

    /// Some of what a filter with words finds that has no place, the best first.
    fn without_place(&self, filter: &Filter, now: NaiveDateTime) -> Vec<Hit> {
        let found = self.find(filter);
        let mut hits = Vec::new();
        for (sheet, selection) in self.selections(filter, now, &found).iter().enumerate() {
            let layer = selection.layer();
            let mut left = selection.chunks_from(layer.located());
            let Some(found) = found.as_ref().and_then(|found| found.get(sheet)) else {
                continue;
            };
            for rank in 0..text::RANKS {
                let here = left.take(|at| found.rank(rank, at));
                let some = here.members_from(layer.located()).take(FOUND);
                let short = |i: u32| short_bits(layer.ids[i as usize]);
                hits.extend(some.map(|i| Hit { chord: 0.0, short: short(i), sheet, i }));
                if hits.len() >= FOUND {
                    return hits;
                }
            }
        }
        hits
    }

    /// The entry, where its name is similar enough for where it is and whose it is.
    fn likeness(
        &self,
        names: &[Name],
        written: &Written,
        from: Option<Point>,
        hit: Hit,
    ) -> Option<Alike> {
        let layer = &self.sheets.get(hit.sheet)?.layer;
        let distance = self.metres(from, &hit);
        let titles = layer.shelf.titles(layer.shelved[hit.i as usize]);
        let titles = titles.filter_map(|(_, title)| Name::new(std::str::from_utf8(title).ok()?));
        let pairs = titles.flat_map(|title| names.iter().map(move |name| name.likeness(&title)));
        let likeness = pairs.fold(0.0, f64::max);
        let organisation = layer.responsible[layer.organisation[hit.i as usize] as usize];
        let enough = match distance {
            Some(metres) if metres <= BESIDE => 0.45,
            Some(metres) if metres <= NEAR => 0.55,
            Some(_) => return None,
            None => 0.75,
        };
        let own = if written.organisation == Some(organisation) { 0.1 } else { 0.0 };
        let id = layer.ids[hit.i as usize];
        (likeness + own >= enough).then_some(Alike { id, organisation, likeness, distance })
    }

    /// How far away an offer is, where both have a place.
    pub(super) fn metres(&self, from: Option<Point>, hit: &Hit) -> Option<f64> {
        let there = self.sheets.get(hit.sheet)?.layer.sphere.get(hit.i as usize)?;
        Some(metres(from?.on_sphere(), *there))
    }

    /// The member organisations whose name is similar, the likeliest first.
    pub fn organisations_alike(&self, names: &[&str], not: Option<Uuid>) -> Vec<(Uuid, f64)> {
        let names: Vec<Name> = names.iter().filter_map(|name| Name::new(name)).collect();
        let likeness = |texts: &crate::language::Texts| {
            let theirs = texts.iter().filter_map(|(_, text)| Name::new(&text.value));
            theirs
                .flat_map(|one| names.iter().map(move |name| name.likeness(&one)))
                .fold(0.0, f64::max)
        };
        let others = self.organisations.values().filter(|one| Some(one.id) != not);
        let mut alike: Vec<(Uuid, f64)> = others
            .map(|one| (one.id, likeness(&one.name)))
            .filter(|(_, like)| *like >= 0.7)
            .collect();
        alike.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        alike.truncate(SHOWN);
        alike
    }
}

/// Metres between two places on the unit sphere.
pub(super) fn metres(from: [f32; 3], there: [f32; 3]) -> f64 {
    chord_to_metres(from.iter().zip(there).map(|(a, b)| f64::from(a - b).powi(2)).sum())
}

/// A box that holds everything that is near a point, and a little more.
pub(super) fn around(point: Point) -> Bounds {
    const DEGREE: f64 = 111_195.0;
    let north = NEAR / DEGREE;
    let east = (north / point.lat().to_radians().cos().max(0.01)).min(1.0);
    Bounds {
        west: (point.lon() - east).max(-180.0),
        south: (point.lat() - north).max(-90.0),
        east: (point.lon() + east).min(180.0),
        north: (point.lat() + north).min(90.0),
    }
}
