//! Dates in sample files that are relative to the day of loading: `"@+3"` is in three days, `"@-1"` was yesterday,
//! and `"@-14 tu"` is the first Tuesday from a fortnight ago on.

use crate::schedule::weekday_with_code;
use chrono::{Datelike, Days, NaiveDate};

/// The text with every string `"@+N"` or `"@-N"` replaced by that many days after or before `today`, or by the first such day of the
/// week from there on; anything else stays as it is.
pub fn dated(text: &str, today: NaiveDate) -> String {
    let mut parts = text.split("\"@");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        said.push('"');
        match part.split_once('"').and_then(|(offset, rest)| Some((day(offset, today)?, rest))) {
            Some((day, rest)) => {
                said.push_str(&day.to_string());
                said.push('"');
                said.push_str(rest);
            }
            None => {
                said.push('@');
                said.push_str(part);
            }
        }
    }
    said
}

/// The day that `+N`, `-N` or `-N tu` names; nothing for anything else.
fn day(said: &str, today: NaiveDate) -> Option<NaiveDate> {
    let Some((offset, code)) = said.split_once(' ') else {
        return away(said, today);
    };
    let weekday = weekday_with_code(code)?;
    let first = away(offset, today)?;
    first.checked_add_days(Days::new(weekday.days_since(first.weekday()).into()))
}

/// The day so many days after or before today.
fn away(offset: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = |digits: &str| {
        digits.parse::<u32>().ok().filter(|days| *days < 100_000).map(|days| Days::new(days.into()))
    };
    match offset.split_at_checked(1)? {
        ("+", digits) => today.checked_add_days(days(digits)?),
        ("-", digits) => today.checked_sub_days(days(digits)?),
        _ => None,
    }
}
