//! When the offers of a layer are open: the spans of every week, and a day table for everything else.
//! All times are the network's wall-clock, counted in minutes.

use super::bits::Bits;
use super::row::Row;
use crate::filter::Open;
use crate::holiday::Calendar;
use crate::schedule::Schedule;
use crate::schedule::WeekSpan;
use chrono::{Days, NaiveDate, NaiveDateTime};
use std::ops::Range;

/// How many days the day table looks ahead.
const AHEAD: u64 = 60;
const WEEK: i64 = 7 * 1440;

/// From one minute to another, counted from 1970-01-01 0:00 on the wall-clock; the end is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    /// The first minute.
    pub from: i64,
    /// The minute after the last.
    pub to: i64,
}

impl Window {
    /// The minutes that a wish to find something open means.
    pub fn new(open: Open, now: NaiveDateTime) -> Self {
        let at = |time: NaiveDateTime| time.and_utc().timestamp().div_euclid(60);
        match open {
            Open::Now => Self { from: at(now), to: at(now) + 1 },
            Open::At(time) => Self { from: at(time), to: at(time) + 1 },
            Open::Today => Self { from: at(now), to: day_starts(now.date()) + 1440 },
        }
    }

    /// The day on which it begins.
    pub fn date(self) -> NaiveDate {
        let time = chrono::DateTime::from_timestamp(self.from * 60, 0);
        time.map_or(NaiveDate::MIN, |time| time.date_naive())
    }

    fn meets(self, from: i64, to: i64) -> bool {
        from < self.to && to > self.from
    }
}

fn day_starts(date: NaiveDate) -> i64 {
    date.and_time(chrono::NaiveTime::MIN).and_utc().timestamp().div_euclid(60)
}

/// One span of a certain day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct DaySpan {
    from: i64,
    to: i64,
    languages: u32,
}

/// The day table: all times of the offers whose weeks are not all alike, from yesterday to sixty days on.
#[derive(Debug, Default)]
pub struct Days60 {
    /// The offers in it, in order.
    offers: Vec<u32>,
    /// Where each one's spans begin, and at last where all end.
    starts: Vec<u32>,
    spans: Vec<DaySpan>,
    from: NaiveDate,
    until: NaiveDate,
}

/// What is known of a layer's times.
#[derive(Debug, Default)]
pub struct Times {
    /// The spans of every week; [`Row::spans`] says where an offer's begin.
    pub weekly: Vec<WeekSpan>,
    /// The offers that the day table answers for.
    pub dated: Bits,
    /// For each half hour of the week the offers that are open in some part of it, by their weekly spans.
    halves: Vec<Bits>,
    /// Of these the ones that the day table does not answer for, that are open all the half hour, and in all their languages.
    whole_halves: Vec<Bits>,
}

/// Minutes of half an hour: most times begin and end with one, so that few offers have to be asked.
const HALF: i64 = 30;
/// Half hours of a week.
const HALVES: i64 = WEEK / HALF;

impl Times {
    /// The times of these offers: their weekly spans, one offer's after the other's, and who has other times.
    pub fn new(rows: &[Row], weekly: Vec<WeekSpan>, dated: Bits) -> Self {
        // One by one, because what is never written to, as in the night, then takes no memory.
        let none = || (0..HALVES).map(|_| Bits::none(rows.len())).collect::<Vec<_>>();
        let (mut halves, mut whole_halves) = (none(), none());
        for (i, row) in (0..).zip(rows) {
            let last = rows.get(i as usize + 1).map_or(weekly.len(), |next| next.spans as usize);
            for span in &weekly[row.spans as usize..last] {
                let all_spoken = spoken_at(span.languages, row) & row.languages == row.languages;
                let (from, to) = (i64::from(span.from), i64::from(span.to));
                for half in from / HALF..=(to - 1).max(0) / HALF {
                    let whole = from <= half * HALF && to >= half * HALF + HALF;
                    let half = (half % HALVES) as usize;
                    halves[half].set(i);
                    if whole && all_spoken && !dated.has(i) {
                        whole_halves[half].set(i);
                    }
                }
            }
        }
        Self { weekly, dated, halves, whole_halves }
    }

    /// The sets that hold every offer that may be open in the window, and many that are not.
    pub fn perhaps_open(&self, window: Window) -> impl Iterator<Item = &Bits> {
        halves(window).filter_map(|half| self.halves.get(half)).chain([&self.dated])
    }

    /// The sets of offers that are open in the window for certain, in every language of theirs.
    pub fn surely_open(&self, window: Window) -> impl Iterator<Item = &Bits> {
        halves(window).filter_map(|half| self.whole_halves.get(half))
    }

    /// Whether offer `i`, whose weeks are all alike, is open at any minute of the window, in one of these languages (0: any).
    pub fn weekly_open(&self, rows: &[Row], i: u32, window: Window, languages: u32) -> bool {
        let row = &rows[i as usize];
        let last = rows.get(i as usize + 1).map_or(self.weekly.len(), |next| next.spans as usize);
        // 1970-01-01 was a Thursday.
        let from = (window.from + 3 * 1440).rem_euclid(WEEK);
        let window = Window { from, to: from + (window.to - window.from) };
        self.weekly[row.spans as usize..last].iter().any(|span| {
            let (from, to) = (i64::from(span.from), i64::from(span.to));
            spoken(span.languages, row, languages)
                && (window.meets(from, to)
                    || window.meets(from - WEEK, to - WEEK)
                    || window.meets(from + WEEK, to + WEEK))
        })
    }
}

/// The half hours of the week that a window meets.
fn halves(window: Window) -> impl Iterator<Item = usize> {
    // 1970-01-01 was a Thursday.
    let half = |minute: i64| (minute + 3 * 1440).div_euclid(HALF);
    let (first, last) = (half(window.from), half(window.to - 1));
    (first..=last.min(first + HALVES - 1)).map(|half| half.rem_euclid(HALVES) as usize)
}

/// The languages of a span: its own, else the offer's.
fn spoken_at(span: u32, row: &Row) -> u32 {
    if span == 0 { row.own_languages } else { span }
}

fn spoken(span: u32, row: &Row, wanted: u32) -> bool {
    wanted == 0 || spoken_at(span, row) & wanted != 0
}

impl Days60 {
    /// An empty table that begins on the day before this one.
    pub fn new(today: NaiveDate) -> Self {
        let from = today.checked_sub_days(Days::new(1)).unwrap_or(today);
        let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        Self { from, until, ..Self::default() }
    }

    /// Adds an offer's times; offers come in order.
    pub fn push(&mut self, i: u32, schedule: &Schedule, calendar: &Calendar) {
        self.offers.push(i);
        self.starts.push(self.spans.len() as u32);
        // What began the evening before may run into the first day.
        let before = self.from.checked_sub_days(Days::new(1)).unwrap_or(self.from);
        self.spans.extend(spans(schedule, before..self.until, calendar));
    }

    /// Whether the window lies in the days of this table.
    pub fn covers(&self, window: Window) -> bool {
        (self.from..self.until).contains(&window.date())
    }

    /// Whether offer `i` is open at any minute of the window, in one of these languages (0: any).
    pub fn open(&self, row: &Row, i: u32, window: Window, languages: u32) -> bool {
        let Ok(at) = self.offers.binary_search(&i) else {
            return false;
        };
        let last = self.starts.get(at + 1).map_or(self.spans.len(), |last| *last as usize);
        let spans = &self.spans[self.starts[at] as usize..last];
        spans
            .iter()
            .any(|span| window.meets(span.from, span.to) && spoken(span.languages, row, languages))
    }
}

/// Whether a schedule is open at any minute of the window: asked for days that no table holds.
pub fn schedule_open(
    schedule: &Schedule,
    row: &Row,
    window: Window,
    languages: u32,
    calendar: &Calendar,
) -> bool {
    let date = window.date();
    let before = date.checked_sub_days(Days::new(LONGEST)).unwrap_or(date);
    let found = spans(schedule, before..date, calendar);
    found
        .into_iter()
        .any(|span| window.meets(span.from, span.to) && spoken(span.languages, row, languages))
}

/// No single date is asked for that began longer ago, in days.
const LONGEST: u64 = 31;

fn spans(schedule: &Schedule, days: Range<NaiveDate>, calendar: &Calendar) -> Vec<DaySpan> {
    let minute = |time: NaiveDateTime| time.and_utc().timestamp().div_euclid(60);
    let found = schedule.occurrences(days.start, days.end, calendar);
    let held = found.iter().filter(|occurrence| occurrence.takes_place());
    held.map(|o| DaySpan { from: minute(o.start), to: minute(o.end), languages: o.languages })
        .collect()
}
