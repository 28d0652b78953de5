//! How a year was: what stood on the map at its end, what came and what went.

use crate::language::Texts;
use crate::schedule::instant;
use crate::vocabulary::Category;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

/// Something began to be there, or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it was there from then on.
    pub there: bool,
}

/// An offer or request over the years.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which one.
    pub id: Uuid,
    /// What it is called.
    pub title: Texts,
    /// Whether something is looked for.
    pub request: bool,
    /// What it is about.
    pub categories: Vec<Category>,
    /// The last day on which it is shown.
    pub expires: Option<NaiveDate>,
    /// When it came and went, in order.
    pub turns: Vec<Turn>,
}

/// An organisation over the years.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Which one.
    pub id: Uuid,
    /// What it is called.
    pub name: Texts,
    /// When it came and went, in order.
    pub turns: Vec<Turn>,
}

/// How a year was.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Year {
    /// Which one.
    pub number: i32,
    /// The last day that it looks at: the year's, or today.
    pub until: NaiveDate,
    /// Offers on the map at its end.
    pub offers: usize,
    /// Requests at its end.
    pub requests: usize,
    /// Organisations at its end.
    pub members: usize,
    /// Offers that were public for the first time in it.
    pub new: Vec<Uuid>,
    /// Offers that were public in it and no longer are at its end.
    pub ended: Vec<Uuid>,
    /// How many requests were new in it.
    pub new_requests: usize,
    /// Organisations that joined in it.
    pub joined: Vec<Uuid>,
    /// Organisations that left in it.
    pub left: Vec<Uuid>,
    /// How many offers each theme had at its end.
    pub categories: Vec<(Category, usize)>,
}

/// The first moment of the day.
fn begins(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    instant(day.and_time(NaiveTime::MIN), zone).to_utc()
}

/// Beginning and end of a year, as far as it is over; the end is the first moment after.
#[derive(Debug, Clone, Copy)]
struct Span {
    first: NaiveDate,
    until: NaiveDate,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

impl Span {
    fn new(number: i32, today: NaiveDate, zone: Tz) -> Self {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
        let (first, last) = (day(number, 1, 1), day(number, 12, 31));
        let until = last.min(today);
        let next = until.succ_opt().unwrap_or(until);
        Self { first, until, from: begins(first, zone), to: begins(next, zone) }
    }
}

/// Whether something was there just before a moment.
fn was_there(turns: &[Turn], before: DateTime<Utc>) -> bool {
    turns.iter().rev().find(|turn| turn.at < before).is_some_and(|turn| turn.there)
}

/// Whether something was there at any time of the span for the first time.
fn is_new(turns: &[Turn], span: &Span) -> bool {
    let first = turns.iter().find(|turn| turn.there);
    first.is_some_and(|turn| span.from <= turn.at && turn.at < span.to)
}

/// Whether something was there in the span, or as it began.
fn was_there_in(turns: &[Turn], span: &Span) -> bool {
    let came = |turn: &Turn| turn.there && span.from <= turn.at && turn.at < span.to;
    was_there(turns, span.from) || turns.iter().any(came)
}

impl Entry {
    /// Whether it had not expired as the day ended.
    fn lasts(&self, day: NaiveDate) -> bool {
        self.expires.is_none_or(|last| last >= day)
    }
}

impl Year {
    /// Looks back on a year, or on what has passed of it today.
    pub fn new(
        number: i32,
        today: NaiveDate,
        zone: Tz,
        entries: &[Entry],
        members: &[Member],
    ) -> Self {
        let span = Span::new(number, today, zone);
        let mut year = Self { number, until: span.until, ..Self::default() };
        year.categories = Category::ALL.iter().map(|category| (*category, 0)).collect();
        for entry in entries {
            year.look_at(entry, &span);
        }
        for member in members {
            let there = was_there(&member.turns, span.to);
            year.members += usize::from(there);
            if is_new(&member.turns, &span) {
                year.joined.push(member.id);
            } else if !there && was_there_in(&member.turns, &span) {
                year.left.push(member.id);
            }
        }
        year
    }

    fn look_at(&mut self, entry: &Entry, span: &Span) {
        let there = was_there(&entry.turns, span.to) && entry.lasts(span.until);
        // What expired before the year began was not there in it, whatever its turns say.
        let was = was_there_in(&entry.turns, span) && entry.lasts(span.first);
        let new = is_new(&entry.turns, span);
        if entry.request {
            self.requests += usize::from(there);
            self.new_requests += usize::from(new);
            return;
        }
        self.offers += usize::from(there);
        if new {
            self.new.push(entry.id);
        }
        if was && !there {
            self.ended.push(entry.id);
        }
        for (category, count) in &mut self.categories {
            *count += usize::from(there && entry.categories.contains(category));
        }
    }
}
