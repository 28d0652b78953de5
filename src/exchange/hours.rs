//! Opening hours as OpenStreetMap writes them, in and out.

use crate::error::Problem;
use crate::schedule::Schedule;

/// The schedule that these hours mean.
pub(super) fn schedule(hours: &str) -> Result<Schedule, Problem> {
    let refused = |_| Problem::new("opening_hours", "problem-opening-hours").with("value", hours);
    Schedule::from_opening_hours(hours).map_err(refused)
}

/// The hours that mean exactly this schedule, where such hours can say it.
pub(super) fn opening_hours(schedule: &Schedule) -> Option<String> {
    let hours = schedule.to_opening_hours()?;
    let fits = !hours.trim().is_empty() && hours.trim() == hours;
    (fits && Schedule::from_opening_hours(&hours).as_ref() == Ok(schedule)).then_some(hours)
}
