//! Opening hours as OpenStreetMap writes them, in and out.

use crate::error::Problem;
use crate::schedule::Schedule;

/// The schedule that these hours mean.
pub(super) fn schedule(hours: &str) -> Result<Schedule, Problem> {
    Err(Problem::new("opening_hours", "problem-opening-hours").with("value", hours))
}

/// The hours that mean exactly this schedule, where such hours can say it.
pub(super) fn opening_hours(schedule: &Schedule) -> Option<String> {
    let _ = schedule;
    None
}
