//! What of every offer counts in a report, read once from the map.

use crate::atlas::Map;
use crate::freshness::{Freshness, Life};
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::Content;
use crate::offer::Offer;
use crate::schedule::Occurrence;
use crate::schedule::mask;
use crate::vocabulary::Purpose;
use chrono::{DateTime, Datelike, Days, NaiveDateTime, Timelike, Utc};
use uuid::Uuid;

/// How far ahead times are looked at, in days.
const AHEAD: u64 = 27;
/// The hours at which the parts of a day begin, and where the last one ends.
pub(super) const HOURS: [u32; 6] = [0, 9, 12, 15, 18, 24];
/// Less than this of a part of the day does not count, in minutes.
const LEAST: i64 = 15;

/// Everything that is published in a network, as far as a report asks for it.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The offers and requests, by identifier.
    pub all: Vec<Fact>,
}

/// One offer or request.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Which one.
    pub id: Uuid,
    /// The responsible organisation.
    pub organisation: Uuid,
    /// Whether something is looked for.
    pub request: bool,
    /// What it is about, as a mask.
    pub categories: u32,
    /// Whom it is for, as a mask.
    pub groups: u32,
    /// The languages spoken there at any time, as a mask.
    pub languages: u32,
    /// When it takes place in the next four weeks, without repetitions.
    pub times: Vec<When>,
    /// Since when nobody confirmed it, and how fresh it is; none where only its source could.
    pub life: Option<(DateTime<Utc>, Freshness)>,
    /// For each language of the interface whether its texts can be read in it.
    pub texts: [Read; Interface::ALL.len()],
}

/// A part of a weekday, and the languages that are spoken then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    /// From Monday, 0, to Sunday, 6.
    pub weekday: u8,
    /// The part of the day, 0 to 4.
    pub part: u8,
    /// The languages as a mask.
    pub languages: u32,
}

/// Whether texts can be read in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// A person wrote them.
    Person,
    /// A machine translated some of them.
    Machine,
    /// Some of them are missing.
    Missing,
}

impl Facts {
    /// Reads a map; a large one takes seconds.
    pub fn of(map: &Map, now: NaiveDateTime, moment: DateTime<Utc>) -> Self {
        let calendar = map.calendar();
        let mut all = Vec::with_capacity(map.len());
        map.offers(|offer| all.push(fact(&offer, &calendar, now, moment)));
        all.sort_by_key(|fact| fact.id);
        Self { all }
    }

    /// What is offered.
    pub fn offers(&self) -> impl Iterator<Item = &Fact> {
        self.all.iter().filter(|fact| !fact.request)
    }

    /// What is looked for.
    pub fn requests(&self) -> impl Iterator<Item = &Fact> {
        self.all.iter().filter(|fact| fact.request)
    }
}

fn fact(offer: &Offer, calendar: &Calendar, now: NaiveDateTime, moment: DateTime<Utc>) -> Fact {
    let content = &offer.content;
    let own = mask(&content.languages);
    let slots = content.schedule.slots.iter().map(|slot| mask(&slot.languages));
    let dates = content.schedule.dates.iter().map(|date| mask(&date.languages));
    let life = Life::of(offer).map(|life| (life.since, life.state(moment)));
    let today = now.date();
    let last = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let mut times: Vec<When> = Vec::new();
    for one in content.schedule.occurrences(today, last, calendar) {
        if one.takes_place() {
            let languages = if one.languages == 0 { own } else { one.languages };
            parts(&one, languages, &mut times);
        }
    }
    times.sort_unstable();
    times.dedup();
    Fact {
        id: offer.id,
        organisation: offer.organisation,
        request: content.purpose == Purpose::Request,
        categories: content.categories.iter().fold(0, |mask, one| mask | one.bit()),
        groups: content.target_groups.iter().fold(0, |mask, one| mask | one.bit()),
        languages: slots.chain(dates).fold(own, |mask, more| mask | more),
        times,
        life,
        texts: std::array::from_fn(|at| readable(content, Interface::ALL[at])),
    }
}

/// The parts of days that a time fills at least a quarter of an hour of; the one in which it begins where it is shorter.
fn parts(one: &Occurrence, languages: u32, times: &mut Vec<When>) {
    let mut day = one.start.date();
    // What lasts for weeks fills every part of every weekday after the first of them.
    for _ in 0..8 {
        let midnight = day.and_time(chrono::NaiveTime::MIN);
        let weekday = day.weekday().num_days_from_monday() as u8;
        for (part, hours) in (0u8..).zip(HOURS.windows(2)) {
            let edge = |hour: u32| midnight + chrono::TimeDelta::hours(i64::from(hour));
            let (from, to) = (edge(hours[0]).max(one.start), edge(hours[1]).min(one.end));
            let begins = one.start.date() == day
                && hours[0] <= one.start.hour()
                && one.start.hour() < hours[1];
            let short = (one.end - one.start).num_minutes() < LEAST;
            if (to - from).num_minutes() >= LEAST || short && begins {
                times.push(When { weekday, part, languages });
            }
        }
        let Some(next) = day.succ_opt() else { return };
        day = next;
        if day.and_time(chrono::NaiveTime::MIN) >= one.end {
            return;
        }
    }
}

/// Whether title and summary can be read in a language; what has no summary needs none.
fn readable(content: &Content, lang: Interface) -> Read {
    let of = |texts: &Texts| match texts.best(lang) {
        Some(best) if best.fallback => Read::Missing,
        Some(best) if best.machine => Read::Machine,
        Some(_) => Read::Person,
        None => Read::Missing,
    };
    let title = of(&content.title);
    let summary = if content.summary.is_empty() { title } else { of(&content.summary) };
    match (title, summary) {
        (Read::Missing, _) | (_, Read::Missing) => Read::Missing,
        (Read::Machine, _) | (_, Read::Machine) => Read::Machine,
        _ => Read::Person,
    }
}
