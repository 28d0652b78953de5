//! Opening hours as OpenStreetMap writes them, in and out.

use crate::error::Problem;
use crate::schedule::Schedule;

/// The schedule that these hours mean.
pub(super) fn schedule(hours: &str) -> Result<Schedule, Problem> {
    Schedule::from_opening_hours(hours)
}

/// The hours that mean exactly this schedule, where such hours can say it: languages, notes and unknown fields are lost there.
pub(super) fn opening_hours(schedule: &Schedule) -> Option<String> {
    let hours = schedule.to_opening_hours()?;
    let back = Schedule::from_opening_hours(&hours).ok()?;
    (back == *schedule).then_some(hours)
}
