//! When an offer is next, as a reader says it.

use super::visit::Visit;
use crate::language::say;
use crate::schedule::Schedule;
use crate::schedule::next_words;
use chrono::Days;

/// The next time of an offer.
pub struct Next {
    /// Whether it is going on.
    pub now: bool,
    /// The words: "Heute 15:00–17:30 Uhr".
    pub words: String,
}

/// How many days ahead an entry of a list says what is cancelled.
const SOON: Days = Days::new(14);

/// On which days an offer repeats, and what of it is cancelled soon; that is marked.
pub fn regularly(visit: &Visit, schedule: &Schedule) -> Vec<(bool, String)> {
    let today = visit.now.date();
    let until = today.checked_add_days(SOON).unwrap_or(today);
    let days = schedule.days_in_words(today, visit.lang).map(|words| (false, words));
    let cancelled = schedule.cancelled_in_words(today, until, visit.lang);
    days.into_iter().chain(cancelled.map(|words| (true, words))).collect()
}

/// What is known of an offer's times where nobody knows the next one, as of a workshop in holidays that are not loaded.
pub fn rule(visit: &Visit, schedule: &Schedule) -> Vec<(bool, String)> {
    let sentences = schedule.sentences_from(visit.now.date(), visit.lang);
    sentences.into_iter().take(3).map(|words| (false, words)).collect()
}

/// The next time at which an offer takes place; none where nobody knows one.
pub fn next(visit: &Visit, schedule: &Schedule) -> Option<Next> {
    let coming = schedule.next(visit.now, &visit.map.calendar(), 1);
    if let Some(occurrence) = coming.first() {
        let words = next_words(occurrence, visit.now, visit.lang);
        return Some(Next { now: occurrence.covers(visit.now), words });
    }
    let words = || say(visit.lang, "page-by-appointment").into_owned();
    schedule.by_appointment.then(|| Next { now: false, words: words() })
}
