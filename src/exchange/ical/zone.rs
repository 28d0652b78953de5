//! The zones of a calendar file: by their names in the zone database, by Windows' names, or by the rules that the file brings along.

use super::read::Line;
use crate::error::Problem;
use crate::schedule::instant;
use chrono::{NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use std::collections::HashMap;

/// How a time is written in iCalendar.
const TIME: &str = "%Y%m%dT%H%M%S";

/// Names that Windows has for the zones in which our visitors' calendars are likeliest to be kept.
const WINDOWS: [(&str, Tz); 16] = [
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Central Europe Standard Time", Tz::Europe__Berlin),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("GMT Standard Time", Tz::Europe__London),
    ("Greenwich Standard Time", Tz::UTC),
    ("FLE Standard Time", Tz::Europe__Kyiv),
    ("GTB Standard Time", Tz::Europe__Bucharest),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
    ("Russian Standard Time", Tz::Europe__Moscow),
    ("Arabian Standard Time", Tz::Asia__Dubai),
    ("Iran Standard Time", Tz::Asia__Tehran),
    ("Afghanistan Standard Time", Tz::Asia__Kabul),
    ("Eastern Standard Time", Tz::America__New_York),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
];

/// The winter and summer offset of a zone that a file describes, in seconds east of Greenwich.
#[derive(Default, Clone, Copy)]
struct Offsets {
    winter: Option<i32>,
    summer: Option<i32>,
}

/// The zones that a file names, and the network's own.
pub(super) struct Zones {
    ours: Tz,
    named: HashMap<String, Tz>,
}

/// A time of the file in the network's zone.
pub(super) struct Here {
    /// As iCalendar writes it, without a zone.
    pub(super) written: String,
    /// It stood in a zone with another time.
    pub(super) converted: bool,
    /// It is on another day here.
    pub(super) shifted: bool,
}

impl Zones {
    /// The zones that the lines of a file describe.
    pub(super) fn of(lines: &[Line<'_>], ours: Tz) -> Self {
        let mut named = HashMap::new();
        let (mut name, mut offsets, mut summer) = (None, Offsets::default(), false);
        for line in lines {
            match (line.name.as_str(), line.value) {
                ("BEGIN", "VTIMEZONE") => (name, offsets) = (None, Offsets::default()),
                ("BEGIN", "STANDARD") => summer = false,
                ("BEGIN", "DAYLIGHT") => summer = true,
                ("TZID", value) => name = Some(value.to_owned()),
                ("TZOFFSETTO", value) if summer => offsets.summer = seconds(value),
                ("TZOFFSETTO", value) => offsets.winter = seconds(value),
                ("END", "VTIMEZONE") => {
                    let zone = name.take().and_then(|name| {
                        let zone = known(&name).or_else(|| like(offsets, ours))?;
                        Some((name, zone))
                    });
                    named.extend(zone);
                }
                _ => {}
            }
        }
        Self { ours, named }
    }

    /// A value of the line in the network's zone; what is no time stays as it is, for the reader of single lines to complain about.
    /// Errors: a zone that nobody knows.
    pub(super) fn here(&self, line: &Line<'_>, value: &str) -> Result<Here, Problem> {
        let same =
            |value: &str| Here { written: value.to_owned(), converted: false, shifted: false };
        let (local, zone) = match (value.strip_suffix('Z'), line.zone()) {
            (Some(utc), _) => (utc, Tz::UTC),
            (None, None) => return Ok(same(value)),
            (None, Some(name)) => {
                let zone = self.named.get(name).copied().or_else(|| known(name));
                let problem =
                    || Problem::new(&line.name, "problem-schedule-ical-zone").with("value", name);
                (value, zone.ok_or_else(problem)?)
            }
        };
        let Ok(there) = NaiveDateTime::parse_from_str(local, TIME) else {
            return Ok(same(value));
        };
        let here = instant(there, zone).with_timezone(&self.ours).naive_local();
        Ok(Here {
            written: here.format(TIME).to_string(),
            // A single time in UTC is the same moment for everybody: nothing to look at.
            converted: here != there && zone != Tz::UTC,
            shifted: here.date() != there.date(),
        })
    }
}

/// The zone of this name: that of the database, also behind a prefix as `/mozilla.org/20050126_1/Europe/Berlin`, or Windows' name.
fn known(name: &str) -> Option<Tz> {
    let windows = || WINDOWS.iter().find(|(known, _)| *known == name).map(|(_, zone)| *zone);
    let parts: Vec<&str> = name.split('/').collect();
    let ends = (1..=3).filter_map(|count| parts.get(parts.len().checked_sub(count)?..));
    let by_end = || ends.filter_map(|end| end.join("/").parse().ok()).next();
    name.parse().ok().or_else(windows).or_else(by_end)
}

/// A zone with these offsets: the network's own where they are its own, else the first that has them.
fn like(offsets: Offsets, ours: Tz) -> Option<Tz> {
    let winter = offsets.winter.or(offsets.summer)?;
    let wanted = (winter, offsets.summer.unwrap_or(winter));
    let has = |zone: &Tz| {
        let offset = |month| {
            let day = NaiveDate::from_ymd_opt(2026, month, 1)?.and_hms_opt(12, 0, 0)?;
            Some(Utc.from_utc_datetime(&day).with_timezone(zone).offset().fix().local_minus_utc())
        };
        offset(1).zip(offset(7)) == Some(wanted)
    };
    std::iter::once(ours).chain(chrono_tz::TZ_VARIANTS.iter().copied()).find(has)
}

/// `+0130` in seconds.
fn seconds(value: &str) -> Option<i32> {
    let (sign, digits) = match value.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, value.trim_start_matches('+')),
    };
    let part = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i32>().ok();
    let seconds = part(0..2)? * 3600 + part(2..4)? * 60;
    (seconds < 86_400).then_some(sign * seconds)
}
