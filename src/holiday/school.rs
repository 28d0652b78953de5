//! The loaded school holidays of all Länder as sorted, merged ranges, and for which time they are known.

use super::SchoolHoliday;
use crate::vocabulary::Land;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The longest time without school holidays that one school year can have, in days.
/// A longer gap means that a year in between was never loaded: nothing is known there.
const LONGEST_TERM: i64 = 150;

/// School holidays of the Länder, and for which time they are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SchoolHolidays {
    ranges: BTreeMap<Land, Vec<(NaiveDate, NaiveDate)>>,
}

impl SchoolHolidays {
    /// All these holidays together; overlapping and touching ones are one range.
    pub fn new(holidays: impl IntoIterator<Item = SchoolHoliday>) -> Self {
        let mut ranges: BTreeMap<Land, Vec<(NaiveDate, NaiveDate)>> = BTreeMap::new();
        for holiday in holidays {
            if holiday.start <= holiday.end {
                ranges.entry(holiday.land).or_default().push((holiday.start, holiday.end));
            }
        }
        ranges.values_mut().for_each(merge);
        Self { ranges }
    }

    /// The ranges of one Land, first and last day, in order and without overlap.
    pub fn ranges(&self, land: Land) -> &[(NaiveDate, NaiveDate)] {
        self.ranges.get(&land).map_or(&[], Vec::as_slice)
    }

    /// Whether the school holidays of this Land are known for this day.
    pub fn loaded(&self, land: Land, date: NaiveDate) -> bool {
        self.is(land, date).is_some()
    }

    /// Whether this day is in the school holidays of this Land; `None` where nothing is loaded for that time.
    pub fn is(&self, land: Land, date: NaiveDate) -> Option<bool> {
        let ranges = self.ranges(land);
        let later = ranges.partition_point(|(start, _)| *start <= date);
        let (_, last_end) = ranges.get(later.checked_sub(1)?)?;
        if date <= *last_end {
            return Some(true);
        }
        let (next_start, _) = ranges.get(later)?;
        (next_start.signed_duration_since(*last_end).num_days() <= LONGEST_TERM).then_some(false)
    }
}

/// Sorts ranges and joins those that overlap or touch.
fn merge(ranges: &mut Vec<(NaiveDate, NaiveDate)>) {
    ranges.sort_unstable();
    let mut merged: Vec<(NaiveDate, NaiveDate)> = Vec::with_capacity(ranges.len());
    for &(start, end) in ranges.iter() {
        match merged.last_mut() {
            Some((_, last)) if start <= last.succ_opt().unwrap_or(*last) => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    *ranges = merged;
}
