//! The properties of iCalendar that say a time: lines with parameters, dates with and without a zone, durations.

use super::super::instant;
use crate::error::Problem;
use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

/// One line: a name in capital letters, its parameters and its value.
pub(super) struct Property<'a> {
    pub(super) name: String,
    parameters: Vec<(String, &'a str)>,
    pub(super) value: &'a str,
}

/// A time as a property gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    /// Local wall-clock of the network.
    pub(super) local: NaiveDateTime,
    /// Only a day was given.
    pub(super) whole_day: bool,
    /// It was given in UTC, so that a series would not keep its wall-clock time.
    pub(super) utc: bool,
}

impl<'a> Property<'a> {
    /// Reads an unfolded line such as `DTSTART;TZID=Europe/Berlin:20260824T150000`; none where there is no colon.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let mut quoted = false;
        let colon = line.find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        })?;
        let mut head = line[..colon].split(';');
        let name = head.next()?.trim().to_ascii_uppercase();
        let parameters = head.filter_map(|parameter| parameter.split_once('='));
        let parameters = parameters
            .map(|(name, value)| (name.to_ascii_uppercase(), value.trim_matches('"')))
            .collect();
        Some(Self { name, parameters, value: line[colon + 1..].trim() })
    }

    fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// The first time of the property.
    pub(super) fn time(&self, zone: Tz) -> Result<Time, Problem> {
        self.one_time(self.value, zone)
    }

    /// All times of the property, each with the end or the length that a period gives it.
    pub(super) fn times(&self, zone: Tz) -> Result<Vec<(Time, Option<NaiveDateTime>)>, Problem> {
        let values = self.value.split(',').map(str::trim).filter(|value| !value.is_empty());
        let period = |value: &str| {
            let Some((start, end)) = value.split_once('/') else {
                return Ok((self.one_time(value, zone)?, None));
            };
            let start = self.one_time(start, zone)?;
            let end = match duration(end) {
                Some(length) => start.local.checked_add_signed(length),
                None => Some(self.one_time(end, zone)?.local),
            };
            Ok((start, end))
        };
        values.map(period).collect()
    }

    fn one_time(&self, value: &str, zone: Tz) -> Result<Time, Problem> {
        let problem =
            || Problem::new(&self.name, "problem-schedule-ical-time").with("value", value);
        if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
            return Ok(Time { local: day.and_time(NaiveTime::MIN), whole_day: true, utc: false });
        }
        let (value, utc) = value.strip_suffix('Z').map_or((value, false), |value| (value, true));
        let given = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").map_err(|_| problem())?;
        let local = match self.parameter("TZID") {
            _ if utc => Utc.from_utc_datetime(&given).with_timezone(&zone).naive_local(),
            None => given,
            Some(name) if same_clock(name, zone, given) => given,
            Some(name) => {
                return Err(
                    Problem::new(&self.name, "problem-schedule-ical-zone").with("value", name)
                );
            }
        };
        Ok(Time { local, whole_day: false, utc })
    }
}

/// Whether a zone by this name shows the same time as ours all year; Windows has names of its own for Central Europe.
fn same_clock(name: &str, zone: Tz, at: NaiveDateTime) -> bool {
    const WINDOWS: [&str; 4] = [
        "W. Europe Standard Time",
        "Central Europe Standard Time",
        "Central European Standard Time",
        "Romance Standard Time",
    ];
    let known = if WINDOWS.contains(&name) { Some(Tz::Europe__Berlin) } else { name.parse().ok() };
    let months = [1, 4, 7, 10].map(|month| NaiveDate::from_ymd_opt(at.year(), month, 1));
    let shows_the_same = |other: Tz| {
        let noons = months.into_iter().flatten().filter_map(|day| day.and_hms_opt(12, 0, 0));
        noons.into_iter().all(|noon| {
            instant(noon, other).with_timezone(&Utc) == instant(noon, zone).with_timezone(&Utc)
        })
    };
    known.is_some_and(shows_the_same)
}

/// A length such as `PT1H30M`, `P1D` or `P1W`; none where it is not one, or negative, or longer than a century.
pub(super) fn duration(value: &str) -> Option<Duration> {
    let rest = value.trim_start_matches('+').strip_prefix('P')?;
    let (mut seconds, mut digits) = (0i64, String::new());
    let mut in_time = false;
    for character in rest.chars() {
        if character.is_ascii_digit() && digits.len() < 9 {
            digits.push(character);
            continue;
        }
        let unit = match (character, in_time) {
            ('T', false) if digits.is_empty() => {
                in_time = true;
                continue;
            }
            ('W', false) => 604_800,
            ('D', false) => 86_400,
            ('H', true) => 3600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds += std::mem::take(&mut digits).parse::<i64>().ok()? * unit;
    }
    let sound = digits.is_empty() && rest.len() > 1 && seconds <= 3_153_600_000;
    sound.then(|| Duration::seconds(seconds))
}

/// The lines of an iCalendar with those that were folded put together again.
pub(super) fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) if !last.is_empty() => last.push_str(more),
            _ => lines.push(line.trim_end().to_owned()),
        }
    }
    lines
}
