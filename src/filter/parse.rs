//! Reading a filter from a query: whatever holds is kept, whatever does not is named, and nothing is guessed.

use super::{Filter, Open};
use crate::error::Problem;
use crate::geo::Bounds;
use crate::geo::Point;
use crate::offer::parse_short;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::NaiveDateTime;
use std::borrow::Cow;
use uuid::Uuid;

/// The longest query that is read, in bytes.
const LONGEST: usize = 8_192;
/// The longest search text, in characters.
const LONGEST_SEARCH: usize = 200;
/// The most values that one facet takes.
const MOST_VALUES: usize = 200;

/// How yes and no are said to whoever asks: as JSON does, and as GDAL does.
pub const YES_OR_NO: [&str; 4] = ["true", "false", "1", "0"];

/// A query, read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parsed {
    /// The part that holds.
    pub filter: Filter,
    /// The parameters that are not the filter's, in order.
    pub others: Vec<(String, String)>,
    /// What does not hold.
    pub problems: Vec<Problem>,
}

/// Reads a query (without its question mark); a facet may be repeated or list its values with commas.
pub fn parse(query: &str) -> Parsed {
    let mut parsed = Parsed::default();
    if query.len() > LONGEST {
        parsed.problems.push(Problem::new("query", "problem-too-long").with("most", LONGEST));
        return parsed;
    }
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if value.contains(['\u{FFFD}', '\0']) || name.contains('\u{FFFD}') {
            parsed.problems.push(Problem::new(name, "problem-encoding"));
        } else if !value.trim().is_empty() {
            parsed.take(&name, value);
        }
    }
    let filter = &mut parsed.filter;
    // A name without its place is nothing that could be near.
    filter.place = filter.place.take().filter(|_| filter.near.is_some());
    sort(&mut filter.category);
    sort(&mut filter.language);
    sort(&mut filter.target_group);
    sort(&mut filter.purpose);
    sort(&mut filter.format);
    sort(&mut filter.organisation);
    sort(&mut filter.ids);
    parsed
}

fn sort<T: Ord>(values: &mut Vec<T>) {
    values.sort();
    values.dedup();
}

impl Parsed {
    fn take(&mut self, name: &str, value: Cow<str>) {
        let Self { filter, problems, others } = self;
        let each = Each { name, value: &value, problems };
        match name {
            "category" => each.chosen(&mut filter.category, Category::ALL, Category::id),
            "language" => each.chosen(&mut filter.language, Spoken::ALL, Spoken::id),
            "target_group" => {
                each.chosen(&mut filter.target_group, TargetGroup::ALL, TargetGroup::id)
            }
            "purpose" => each.chosen(&mut filter.purpose, Purpose::ALL, Purpose::id),
            "format" => each.chosen(&mut filter.format, Format::ALL, Format::id),
            "organisation" => {
                each.list(&mut filter.organisation, |id| Uuid::try_parse(id).ok(), unknown)
            }
            "ids" => each.list(&mut filter.ids, parse_short, unknown),
            "age" => each.one(
                &mut filter.age,
                |v| v.parse().ok().filter(|age| *age <= 120),
                "problem-age",
            ),
            "open" => each.one(&mut filter.open, open, "problem-open"),
            "near" => each.one(&mut filter.near, near, "problem-near"),
            "bbox" => each.one(&mut filter.bbox, bbox, "problem-bbox"),
            "free" => each.flag(&mut filter.free),
            "wheelchair" => each.flag(&mut filter.wheelchair),
            "childcare" => each.flag(&mut filter.childcare),
            "women_only" => each.flag(&mut filter.women_only),
            "q" => each.text(&mut filter.q),
            "place" => each.text(&mut filter.place),
            _ => others.push((name.to_owned(), value.into_owned())),
        }
    }
}

struct Each<'a> {
    name: &'a str,
    value: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Each<'_> {
    /// Values of a vocabulary: whoever names another one is told which there are.
    fn chosen<T: Copy>(self, into: &mut Vec<T>, all: &[T], id: fn(T) -> &'static str) {
        let read = |value: &str| all.iter().copied().find(|one| id(*one) == value);
        let known = || all.iter().map(|one| id(*one));
        self.list(into, read, |field, value| Problem::none_of(field, value, known()));
    }

    fn list<T>(
        self,
        into: &mut Vec<T>,
        read: impl Fn(&str) -> Option<T>,
        wrong: impl Fn(&str, &str) -> Problem,
    ) {
        for value in self.value.split(',').map(str::trim).filter(|v| !v.is_empty()) {
            match read(value) {
                Some(_) if into.len() >= MOST_VALUES => {
                    self.problems.push(
                        Problem::new(self.name, "problem-too-many").with("most", MOST_VALUES),
                    );
                    return;
                }
                Some(read) => into.push(read),
                None => self.problems.push(wrong(self.name, value)),
            }
        }
    }

    fn one<T>(self, into: &mut Option<T>, read: impl Fn(&str) -> Option<T>, key: &'static str) {
        match read(self.value.trim()) {
            Some(value) => *into = Some(value),
            None => self.problems.push(Problem::new(self.name, key).with("value", self.value)),
        }
    }

    fn text(self, into: &mut Option<String>) {
        match self.value.chars().count() > LONGEST_SEARCH {
            true => self
                .problems
                .push(Problem::new(self.name, "problem-too-long").with("most", LONGEST_SEARCH)),
            false => *into = Some(self.value.trim().to_owned()),
        }
    }

    /// Yes or no; whoever takes both wants either.
    fn flag(self, into: &mut Option<bool>) {
        for value in self.value.split(',').map(str::trim) {
            match value {
                "true" | "1" | "on" | "yes" => either(into, true),
                "false" | "0" | "off" | "no" => either(into, false),
                value => self.problems.push(Problem::none_of(self.name, value, YES_OR_NO)),
            }
        }
    }
}

fn unknown(field: &str, value: &str) -> Problem {
    Problem::new(field, "problem-unknown-value").with("value", value)
}

fn either(into: &mut Option<bool>, value: bool) {
    *into = if *into == Some(!value) { None } else { Some(value) };
}

fn open(value: &str) -> Option<Open> {
    match value {
        "now" => Some(Open::Now),
        "today" => Some(Open::Today),
        time => ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(time, format).ok())
            // Years outside this range are slips of the keyboard, and cost a calendar nothing.
            .filter(|time| (1970..=2200).contains(&chrono::Datelike::year(time)))
            .map(Open::At),
    }
}

fn numbers<const N: usize>(value: &str) -> Option<[f64; N]> {
    let read: Vec<f64> = value.split(',').map(|n| n.trim().parse().ok()).collect::<Option<_>>()?;
    read.try_into().ok()
}

fn near(value: &str) -> Option<Point> {
    let [lon, lat] = numbers(value)?;
    Point::new(lon, lat).ok()
}

fn bbox(value: &str) -> Option<Bounds> {
    let [west, south, east, north] = numbers(value)?;
    Bounds::new(west, south, east, north).ok()
}
