//! Somebody's calendar file as a schedule: its events in the network's own time, without what is over.
//! What single lines mean is the schedule's business ([`Schedule::from_rrule`]); here a file is taken apart and its zones are converted.

use super::zone::Zones;
use crate::error::Problem;
use crate::schedule::Change;
use crate::schedule::Rule;
use crate::schedule::Schedule;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// The most lines that are read; a calendar of years has fewer.
const MOST_LINES: usize = 60_000;

/// One line of a file: a name in capital letters, its parameters, its value, and the number of its first line in the file.
pub(super) struct Line<'a> {
    pub(super) name: String,
    pub(super) parameters: Vec<(String, &'a str)>,
    pub(super) value: &'a str,
    pub(super) number: u64,
}

impl Line<'_> {
    /// The zone that the line names.
    pub(super) fn zone(&self) -> Option<&str> {
        self.parameters.iter().find(|(name, _)| name == "TZID").map(|(_, value)| *value)
    }
}

/// The events of an iCalendar file as one schedule in the network's zone, without what was over before `today`; and what the
/// person who brought it should look at.
/// Errors: it is no calendar, has no event that is still to come, or says something that a schedule cannot.
pub fn schedule_from_ical(
    bytes: &[u8],
    zone: Tz,
    today: NaiveDate,
) -> Result<(Schedule, Vec<Problem>), Problem> {
    let text = text_of(bytes);
    let unfolded = unfolded(&text);
    let lines: Vec<Line<'_>> = unfolded.iter().filter_map(|(at, line)| read(line, *at)).collect();
    let is_calendar = |line: &Line<'_>| line.name == "BEGIN" && line.value == "VCALENDAR";
    if !lines.iter().any(is_calendar) {
        return Err(Problem::new("BEGIN", "problem-holiday-no-calendar"));
    }
    let zones = Zones::of(&lines, zone);
    let mut events = Events::in_zones(&zones);
    for (line, component) in within(&lines) {
        events.take(line, component)?;
    }
    let Events { text, numbers, names, converted, .. } = events;
    if numbers.is_empty() {
        return Err(Problem::new("VEVENT", "problem-ical-no-events"));
    }
    let numbered = |problem: Problem| {
        let place = problem.line.and_then(|line| usize::try_from(line).ok()?.checked_sub(1));
        let line = place.and_then(|place| numbers.get(place).copied());
        Problem { line, ..problem }
    };
    let mut schedule = Schedule::from_rrule(&text, zone).map_err(numbered)?;
    settle(&mut schedule, today);
    if !schedule.is_known() {
        return Err(Problem::new("VEVENT", "problem-ical-all-over"));
    }
    if let Some(problem) = schedule.check().into_iter().next() {
        return Err(problem);
    }
    Ok((schedule, notes(converted, names.len())))
}

/// What the person who brought a file should look at: a zone from which times were converted, and several events in one file.
fn notes(converted: Option<String>, names: usize) -> Vec<Problem> {
    let zone = converted.map(|name| ("problem-ical-converted", "value", name));
    let several = (names > 1).then(|| ("problem-ical-several", "count", names.to_string()));
    let notes = zone.into_iter().chain(several);
    notes.map(|(key, name, value)| Problem::new("VEVENT", key).with(name, value)).collect()
}

/// Takes away what is over, moves that move nothing, and since when something holds that has long begun.
fn settle(schedule: &mut Schedule, today: NaiveDate) {
    schedule.slots.retain(|slot| slot.valid_until.is_none_or(|until| until >= today));
    schedule.dates.retain(|date| date.until.unwrap_or(date.date) >= today);
    for slot in &mut schedule.slots {
        let every = match slot.rule {
            Rule::Weekly { every, .. } | Rule::Monthly { every, .. } => every,
        };
        if every == 1 && slot.valid_until.is_none() {
            slot.valid_from = slot.valid_from.filter(|from| *from > today);
        }
    }
    let lengths: BTreeSet<(u16, Option<u16>)> = (schedule.slots.iter())
        .map(|slot| (slot.from, slot.to))
        .chain(schedule.dates.iter().map(|date| (date.from, date.to)))
        .collect();
    schedule.exceptions.retain(|exception| match exception.change {
        Change::Cancelled => exception.date >= today,
        Change::Moved { date, from, to } => {
            let same = date == exception.date
                && (from == exception.at || from.is_none())
                && from.is_none_or(|from| lengths.contains(&(from, to)));
            exception.date.max(date) >= today && !same
        }
    });
}

/// The lines of events as a schedule reads them, in the network's own time.
struct Events<'z> {
    zones: &'z Zones,
    text: String,
    /// The line of the file that each line of `text` comes from.
    numbers: Vec<u64>,
    /// What the events are called.
    names: BTreeSet<String>,
    /// The first zone from which times were converted.
    converted: Option<String>,
    /// The event at hand: whether it began on another day than here, so that its weekdays would be wrong.
    shifted: bool,
}

impl<'z> Events<'z> {
    fn in_zones(zones: &'z Zones) -> Self {
        Self {
            zones,
            text: String::new(),
            numbers: Vec::new(),
            names: BTreeSet::new(),
            converted: None,
            shifted: false,
        }
    }

    /// Takes in one line of the file, which stands in this component.
    fn take(&mut self, line: &Line<'_>, component: &str) -> Result<(), Problem> {
        match (component, line.name.as_str()) {
            ("VEVENT", "BEGIN" | "END") => {
                self.shifted = false;
                self.write(line, &format!("{}:VEVENT", line.name));
            }
            ("VEVENT", "DTSTART" | "DTEND" | "RECURRENCE-ID" | "EXDATE" | "RDATE") => {
                let value = self.converted(line)?;
                self.write(line, &format!("{}:{value}", line.name));
            }
            ("VEVENT", "RRULE" | "EXRULE") if self.shifted && line.value.contains("BYDAY") => {
                let problem = Problem::new("DTSTART", "problem-schedule-ical-zone");
                let name = self.converted.as_deref().unwrap_or("UTC");
                return Err(problem.with("value", name).at_line(line.number));
            }
            ("VEVENT", "RRULE" | "EXRULE" | "DURATION" | "STATUS") => {
                self.write(line, &format!("{}:{}", line.name, line.value));
            }
            ("VEVENT", "SUMMARY") => {
                self.names.insert(line.value.trim().to_owned());
            }
            _ => {}
        }
        Ok(())
    }

    fn write(&mut self, line: &Line<'_>, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.numbers.push(line.number);
    }

    /// The times of a line in the network's zone.
    fn converted(&mut self, line: &Line<'_>) -> Result<String, Problem> {
        let mut times = Vec::new();
        for value in line.value.split(',') {
            // A period: its beginning, and its end or its length.
            let parts: Vec<&str> = value.trim().split('/').collect();
            let mut written = Vec::with_capacity(parts.len());
            for part in parts {
                let here = self.zones.here(line, part).map_err(|p| p.at_line(line.number))?;
                if here.converted {
                    let name = line.zone().unwrap_or("UTC");
                    self.converted.get_or_insert_with(|| name.to_owned());
                }
                self.shifted |= here.shifted && line.name == "DTSTART";
                written.push(here.written);
            }
            times.push(written.join("/"));
        }
        Ok(times.join(","))
    }
}

/// Each line with the component that it stands in; of a component's own BEGIN and END, that is itself.
fn within<'l, 'a>(lines: &'l [Line<'a>]) -> impl Iterator<Item = (&'l Line<'a>, &'a str)> {
    let mut inside: Vec<&'a str> = Vec::new();
    lines.iter().map(move |line| match line.name.as_str() {
        "BEGIN" => {
            inside.push(line.value);
            (line, line.value)
        }
        "END" => (line, inside.pop().unwrap_or_default()),
        _ => (line, inside.last().copied().unwrap_or_default()),
    })
}

/// The lines of a file, with those that were folded put together again, each with the number of its first.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1u64..).zip(text.lines().take(MOST_LINES)) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some((_, last))) => last.push_str(more),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.trim_end().to_owned())),
        }
    }
    lines
}

/// Reads `DTSTART;TZID=Europe/Berlin:20260824T150000`; none where there is no colon outside quotes.
fn read(line: &str, number: u64) -> Option<Line<'_>> {
    let mut quoted = false;
    let colon = line.find(|c| {
        quoted ^= c == '"';
        c == ':' && !quoted
    })?;
    let mut head = line[..colon].split(';');
    let name = head.next()?.trim().to_ascii_uppercase();
    let parameters = head.filter_map(|parameter| parameter.split_once('='));
    let parameters = parameters
        .map(|(name, value)| (name.trim().to_ascii_uppercase(), value.trim_matches('"')))
        .collect();
    Some(Line { name, parameters, value: line[colon + 1..].trim(), number })
}

/// The text of a file in UTF-8, with or without its mark, or else in the encoding of old Windows programs.
fn text_of(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}
