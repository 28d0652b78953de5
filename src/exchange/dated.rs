//! Dates in sample files that are relative to the day of loading: `"@+3"` is in three days, `"@-1"` was yesterday.

use chrono::{Days, NaiveDate};

/// The text with every string `"@+N"` or `"@-N"` replaced by that many days after or before `today`; anything else stays as it is.
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

/// The day that `+N` or `-N` names; nothing for anything else.
fn day(offset: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = |digits: &str| {
        digits.parse::<u32>().ok().filter(|days| *days < 100_000).map(|days| Days::new(days.into()))
    };
    match offset.split_at_checked(1)? {
        ("+", digits) => today.checked_add_days(days(digits)?),
        ("-", digits) => today.checked_sub_days(days(digits)?),
        _ => None,
    }
}
