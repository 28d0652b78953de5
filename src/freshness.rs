//! How fresh an entry is: since when nobody confirmed it, when its organisation is asked, when it looks aged, when it is hidden.
//!
//! An entry that an import owns is its source's to confirm: nobody is asked for it and it is never hidden here, but a confirmation
//! that the source itself calls old is shown as old. The same holds for examples.

use crate::offer::Content;
use crate::offer::Offer;
use chrono::{DateTime, Datelike, Days, Months, Utc};

/// After how many months an organisation is asked, unless the offer says otherwise.
pub const MONTHS: u8 = 6;
/// How many months an offer may say.
pub const MONTHS_ALLOWED: std::ops::RangeInclusive<u8> = 1..=24;
/// How long after one letter the next one follows; what is due within this time is asked for together with what is due.
pub const PAUSE: Days = Days::new(PAUSE_DAYS);
const PAUSE_DAYS: u64 = 14;
/// How many letters ask for one confirmation: the first, and two reminders.
pub const LETTERS: u8 = 3;
/// How long after the interval an entry shows its age.
pub const AGED_AFTER: Days = Days::new(28);
/// How long after the interval an entry is hidden.
pub const HIDDEN_AFTER: Months = Months::new(3);

/// The moments of an entry's life after it was last confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    /// When somebody last said that it holds, or wrote it.
    pub since: DateTime<Utc>,
    /// When its organisation is asked.
    pub due: DateTime<Utc>,
    /// From when on everybody sees that it is old.
    pub aged: DateTime<Utc>,
    /// When it leaves the map.
    pub hidden: DateTime<Utc>,
}

/// How fresh an entry is at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// Confirmed within its interval.
    Fresh,
    /// Its organisation is asked.
    Due,
    /// Everybody sees that it is old.
    Aged,
    /// It is to leave the map.
    Hidden,
}

/// How far the asking for one confirmation has gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The [`Life::since`] that the letters were about; once it moves, the asking begins anew.
    pub since: DateTime<Utc>,
    /// How many letters went out.
    pub letters: u8,
    /// When the last one did.
    pub at: DateTime<Utc>,
}

/// What is to be done about an entry at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Nothing,
    /// Ask for it too, should its organisation get a letter now: it will be due soon.
    AskAlong,
    /// Write to its organisation.
    Ask,
    /// Name it again, should its organisation get a letter now: it was asked for and is still open.
    Mention,
    /// Take it off the map.
    Hide,
}

impl Life {
    /// The life of an entry that was confirmed at this moment and is asked for after so many months.
    pub fn new(since: DateTime<Utc>, months: u8) -> Self {
        let later = |from: DateTime<Utc>, months: Months| {
            from.checked_add_months(months).unwrap_or(DateTime::<Utc>::MAX_UTC)
        };
        let due = later(since, Months::new(months.into()));
        let aged = due.checked_add_days(AGED_AFTER).unwrap_or(DateTime::<Utc>::MAX_UTC);
        Self { since, due, aged, hidden: later(due, HIDDEN_AFTER) }
    }

    /// The life of an offer; none where it is its source's to confirm and the source never says that it did.
    pub fn of(offer: &Offer) -> Option<Self> {
        let written = offer.source.is_none().then_some(offer.changed_at);
        Some(Self::new(offer.confirmed_at.or(written)?, months(&offer.content)))
    }

    /// How fresh it is.
    pub fn state(&self, now: DateTime<Utc>) -> Freshness {
        match now {
            now if now < self.due => Freshness::Fresh,
            now if now < self.aged => Freshness::Due,
            now if now < self.hidden => Freshness::Aged,
            _ => Freshness::Hidden,
        }
    }

    /// How many whole months have passed since it was confirmed.
    pub fn months(&self, now: DateTime<Utc>) -> u32 {
        let month = |at: DateTime<Utc>| i64::from(at.year()) * 12 + i64::from(at.month0());
        let between = u32::try_from(month(now) - month(self.since)).unwrap_or(0);
        let reached = self.since.checked_add_months(Months::new(between)).is_some_and(|m| m <= now);
        if reached { between } else { between.saturating_sub(1) }
    }

    /// What is to be done. Nobody's entry is hidden before all letters went out and the last one had its time,
    /// so that a house that stood still for months asks first.
    pub fn step(&self, asked: Option<&Asked>, now: DateTime<Utc>) -> Step {
        let asked = asked.filter(|asked| asked.since == self.since);
        let letters = asked.map_or(0, |asked| asked.letters);
        let waited = asked.is_none_or(|asked| after_pause(asked.at) <= now);
        match (now >= self.due, letters) {
            (false, 0) if self.due <= after_pause(now) => Step::AskAlong,
            (false, _) => Step::Nothing,
            (true, LETTERS..) if waited && now >= self.hidden => Step::Hide,
            (true, letters) if waited && letters < LETTERS => Step::Ask,
            (true, _) => Step::Mention,
        }
    }

    /// When it leaves the map if nobody answers, once so many letters went out and the last one goes out now.
    pub fn leaves(&self, letters: u8, now: DateTime<Utc>) -> DateTime<Utc> {
        let pauses = u64::from(LETTERS.saturating_sub(letters)) + 1;
        let earliest = now.checked_add_days(Days::new(pauses * PAUSE_DAYS));
        earliest.map_or(self.hidden, |earliest| earliest.max(self.hidden))
    }
}

/// The moment after which the next letter may follow.
fn after_pause(at: DateTime<Utc>) -> DateTime<Utc> {
    at.checked_add_days(PAUSE).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// After how many months the organisation of this content is asked.
pub fn months(content: &Content) -> u8 {
    content.confirm_months.filter(|months| MONTHS_ALLOWED.contains(months)).unwrap_or(MONTHS)
}

/// Whether its organisation is asked for it, and it is hidden where nobody answers: not what a source owns, and no example.
pub fn takes_part(offer: &Offer) -> bool {
    offer.source.is_none() && !offer.content.example
}

/// For how many months nobody confirmed it, where that is so long that everybody should see it.
pub fn aged(offer: &Offer, now: DateTime<Utc>) -> Option<u32> {
    let life = Life::of(offer)?;
    (life.state(now) >= Freshness::Aged).then(|| life.months(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(&format!("{text}T09:00:00Z")).unwrap().to_utc()
    }

    #[test]
    fn an_entry_is_fresh_then_due_then_aged_then_to_be_hidden() {
        let life = Life::new(day("2026-01-31"), MONTHS);
        assert_eq!((life.due, life.aged), (day("2026-07-31"), day("2026-08-28")));
        assert_eq!(life.hidden, day("2026-10-31"));
        for (at, state) in [
            ("2026-07-30", Freshness::Fresh),
            ("2026-07-31", Freshness::Due),
            ("2026-08-28", Freshness::Aged),
            ("2026-10-31", Freshness::Hidden),
        ] {
            assert_eq!(life.state(day(at)), state, "{at}");
        }
    }

    #[test]
    fn months_count_once_they_are_over() {
        let life = Life::new(day("2026-01-31"), MONTHS);
        for (at, months) in [
            ("2026-01-31", 0),
            ("2026-02-27", 0),
            ("2026-02-28", 1),
            ("2026-10-30", 8),
            ("2027-01-31", 12),
        ] {
            assert_eq!(life.months(day(at)), months, "{at}");
        }
        assert_eq!(life.months(day("2025-01-01")), 0, "a clock that was set back");
    }

    #[test]
    fn three_letters_two_weeks_apart_and_then_it_is_hidden() {
        let life = Life::new(day("2026-01-01"), MONTHS);
        let asked = |letters, at: &str| Asked { since: life.since, letters, at: day(at) };
        let step = |asked: Option<Asked>, at: &str| life.step(asked.as_ref(), day(at));
        assert_eq!(step(None, "2026-06-16"), Step::Nothing);
        assert_eq!(step(None, "2026-06-17"), Step::AskAlong);
        assert_eq!(step(None, "2026-07-01"), Step::Ask);
        let once = Some(asked(1, "2026-07-01"));
        assert_eq!(step(once, "2026-07-14"), Step::Mention);
        assert_eq!(step(once, "2026-07-15"), Step::Ask);
        let thrice = Some(asked(3, "2026-07-29"));
        assert_eq!(step(thrice, "2026-09-30"), Step::Mention);
        assert_eq!(step(thrice, "2026-10-01"), Step::Hide);
        let along = Some(asked(1, "2026-06-17"));
        assert_eq!(step(along, "2026-06-30"), Step::Nothing, "no reminder before it is due");
        assert_eq!(step(along, "2026-07-01"), Step::Ask);
    }

    #[test]
    fn a_house_that_stood_still_asks_before_it_hides_and_a_confirmation_begins_anew() {
        let life = Life::new(day("2025-01-01"), MONTHS);
        let now = day("2026-07-01");
        assert_eq!(life.step(None, now), Step::Ask);
        let asked = Asked { since: life.since, letters: 3, at: day("2026-06-30") };
        assert_eq!(life.step(Some(&asked), now), Step::Mention, "the last letter has its time");
        let earlier = Asked { since: day("2024-01-01"), ..asked };
        assert_eq!(life.step(Some(&earlier), now), Step::Ask);
        assert_eq!(life.leaves(2, now), day("2026-07-29"), "as the letter says it");
    }

    #[test]
    fn an_interval_beyond_reason_is_the_usual_one() {
        let asked = |confirm_months| months(&Content { confirm_months, ..Content::default() });
        assert_eq!([asked(None), asked(Some(3)), asked(Some(0)), asked(Some(200))], [6, 3, 6, 6]);
    }
}
