//! What an entry of a list says of a schedule beside the next time: the days on which it repeats, and what is cancelled soon.

use super::super::{Change, OnHoliday, Schedule};
use super::parts::*;
use crate::language::Interface;
use chrono::NaiveDate;

/// Days that would take longer to say than this many parts are left to the offer's own page.
const MOST_PARTS: usize = 3;

impl Schedule {
    /// The days on which it repeats: "Montags und donnerstags", "Jeden 2. Dienstag im Monat", "Montags
    /// (nicht in den Schulferien)". None where it does not repeat, or in too
    /// many ways to be said briefly.
    pub fn days_in_words(&self, today: NaiveDate, interface: Interface) -> Option<String> {
        let holds = self.slots.iter().filter(|s| s.valid_until.is_none_or(|last| last >= today));
        let mut days: Vec<String> = Vec::new();
        for slot in holds {
            let said = super::days(&slot.rule, interface);
            if !days.contains(&said) {
                days.push(said);
            }
        }
        let few = (1..=MOST_PARTS).contains(&days.len());
        let said = few.then(|| capitalised(interface, &list(interface, days)))?;
        Some(match self.school_holidays {
            OnHoliday::NotThen => {
                with(interface, "schedule-days-not-in-school-holidays", &[("when", &said)])
            }
            _ => said,
        })
    }

    /// The first that is cancelled in these days, the last one included: "Fällt am 24. Dezember 2026 aus".
    pub fn cancelled_in_words(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        interface: Interface,
    ) -> Option<String> {
        let soon = self.exceptions.iter().filter(|exception| {
            exception.change == Change::Cancelled
                && (from..=until).contains(&exception.date)
                && !self.planned_on(exception.date).is_empty()
        });
        let first = soon.min_by_key(|exception| exception.date)?;
        Some(capitalised(interface, &self.exception(first, interface)))
    }
}
