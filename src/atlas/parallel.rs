//! What runs at the same time: offers of the same kind, for the same people, near by, whose times overlap in the next weeks.
//!
//! The work is bounded: the nearest few hundred of a category are looked at, however many offers there are.

use super::alike::NEAR;
use super::alike::Written;
use super::alike::around;
use super::map::Map;
use super::nearest::Hit;
use super::row::Row;
use crate::filter::Filter;
use crate::holiday::Calendar;
use crate::offer::Offer;
use crate::schedule::Occurrence;
use crate::schedule::Schedule;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use chrono::{Days, NaiveDateTime, TimeDelta};
use uuid::Uuid;

/// How far ahead times are compared, in days.
const AHEAD: u64 = 28;
/// Shorter than this nothing overlaps, in minutes.
const OVERLAP: i64 = 15;
/// The most neighbours whose times are read, and the most that are shown.
const NEIGHBOURS: usize = 300;
const SHOWN: usize = 5;

/// An offer that runs at the same time.
#[derive(Debug, Clone, PartialEq)]
pub struct Parallel {
    /// The offer.
    pub id: Uuid,
    /// The organisation that is responsible for it.
    pub organisation: Uuid,
    /// How far away it is, in metres.
    pub distance: f64,
    /// When both are on for the first time, local wall-clock.
    pub first: NaiveDateTime,
    /// How many times that is so in the next four weeks.
    pub times: usize,
}

impl Map {
    /// The offers of others that are of the same kind, for the same people and within a kilometre, and whose times overlap in the next four
    /// weeks, the most often first; nothing for what has no public place, no times, or looks for something.
    pub fn parallel(&self, written: &Written, now: NaiveDateTime) -> Vec<Parallel> {
        let (content, calendar) = (written.content, self.calendar());
        let own = coming(&content.schedule, now, &calendar);
        let Some(from) = written.point() else {
            return Vec::new();
        };
        if own.is_empty() || content.purpose == Purpose::Request {
            return Vec::new();
        }
        let filter = Filter {
            purpose: vec![Purpose::Offer],
            category: content.categories.clone(),
            near: Some(from),
            bbox: Some(around(from)),
            ..Filter::default()
        };
        let row = Row::new(content);
        let mut hits = self.page(&filter, 0, NEIGHBOURS, now).hits;
        hits.retain(|hit| {
            same_people(&row, &self.sheets[hit.sheet].layer.rows[hit.i as usize])
                && self.metres(Some(from), hit).is_some_and(|far| far <= NEAR)
        });
        let mut found = Vec::new();
        self.read(&hits, |offer| {
            let other = Some(offer.id) != written.id
                && Some(offer.organisation) != written.organisation
                && same_kind(content.format, offer.content.format);
            let theirs = || coming(&offer.content.schedule, now, &calendar);
            if let Some((first, times)) = other.then(|| overlap(&own, &theirs())).flatten() {
                let distance = offer.content.place.shown().map_or(0.0, |at| at.distance(from));
                let (id, organisation) = (offer.id, offer.organisation);
                found.push(Parallel { id, organisation, distance, first, times });
            }
        });
        found.sort_by(|a, b| {
            b.times.cmp(&a.times).then(a.distance.total_cmp(&b.distance)).then(a.id.cmp(&b.id))
        });
        found.truncate(SHOWN);
        found
    }

    /// These offers in full, in the order in which they lie on the shelves, so that what is packed together is unpacked once.
    fn read(&self, hits: &[Hit], mut each: impl FnMut(Offer)) {
        for (at, sheet) in self.sheets.iter().enumerate() {
            let here = hits.iter().filter(|hit| hit.sheet == at);
            let mut places: Vec<u32> =
                here.map(|hit| sheet.layer.shelved[hit.i as usize]).collect();
            places.sort_unstable();
            // A broken block only costs its own offers their hint.
            let _ = sheet.layer.shelf.read_each(&places, |_, offer| each(offer));
        }
    }
}

/// Everything that takes place from now on in the next weeks, in order of its beginning.
fn coming(schedule: &Schedule, now: NaiveDateTime, calendar: &Calendar) -> Vec<Occurrence> {
    let today = now.date();
    let last = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let mut coming = schedule.occurrences(today, last, calendar);
    coming.retain(|one| one.takes_place() && one.end > now);
    coming
}

/// Whether both are for some of the same people; what says nothing is for everyone.
fn same_people(one: &Row, other: &Row) -> bool {
    let (one, other) = (one.target_groups, other.target_groups);
    one == 0 || other == 0 || one & other != 0
}

/// Whether people come together in both, or both are the same in another way: two offices are open at the same time without harm.
fn same_kind(one: Format, other: Format) -> bool {
    let together = |format| matches!(format, Format::Meeting | Format::Course | Format::Event);
    together(one) && together(other) || one == other && one != Format::Place
}

/// When both are on for the first time, and how many times of `own` that is so; both stand in order of their beginning.
fn overlap(own: &[Occurrence], other: &[Occurrence]) -> Option<(NaiveDateTime, usize)> {
    let least = TimeDelta::minutes(OVERLAP);
    let (mut first, mut times, mut from) = (None, 0, 0);
    for one in own {
        // What was over before this began may still be followed by something longer, so only a run of them is left behind.
        while other.get(from).is_some_and(|two| two.end <= one.start) {
            from += 1;
        }
        let later = other[from..].iter().take_while(|two| two.start < one.end);
        let both = |two: &Occurrence| {
            let start = one.start.max(two.start);
            (one.end.min(two.end) - start >= least).then_some(start)
        };
        if let Some(start) = later.filter_map(both).next() {
            first.get_or_insert(start);
            times += 1;
        }
    }
    first.map(|first| (first, times))
}
