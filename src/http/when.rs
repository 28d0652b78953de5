//! When an offer is next, as a reader says it.

use super::visit::Visit;
use crate::language::say;
use crate::schedule::Schedule;
use crate::schedule::next_words;

/// The next time of an offer.
pub struct Next {
    /// Whether it is going on.
    pub now: bool,
    /// The words: "Heute 15:00–17:30 Uhr".
    pub words: String,
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
