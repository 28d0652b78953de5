//! The parameters of the OGC interfaces: one table that reads them, refuses what does not fit, and describes them to programs.

use super::super::known::no_language;
use crate::atlas::Cursor;
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::{YES_OR_NO, parse};
use crate::geo::Crs;
use crate::geo::Frame;
use crate::language::Interface;
use crate::language::say;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::{DateTime, NaiveDate};
use serde_json::{Value, json};

/// How many offers a page has where nobody says how many, and how many at most.
pub const LIMIT: (usize, usize) = (100, 1000);

/// A day as a regular expression: one that every month has, or one that only some have.
const DAY: &str =
    "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
/// The time of a moment with its offset.
const TIME: &str = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";
const UUID: &str = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/// The short form of an identifier.
pub const SHORT: &str = "[0-9a-f][0-9a-hjkmnp-tv-z]{12}";

/// A parameter of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// How many offers a page has.
    Limit,
    /// A box.
    Bbox,
    /// In which system the box is.
    BboxCrs,
    /// In which system the answer is.
    Crs,
    /// When it was known how an offer is.
    Datetime,
    /// Where the page begins.
    After,
    /// JSON or a page for people.
    Format(&'static [&'static str]),
    /// The language of words.
    Lang,
    /// One of the filter's.
    Filter(&'static str),
}

/// The filter's parameters that have a scalar value, in the order in which they are listed.
pub const FILTERS: [&str; 14] = [
    "q",
    "category",
    "language",
    "target_group",
    "purpose",
    "format",
    "open",
    "organisation",
    "ids",
    "age",
    "free",
    "wheelchair",
    "childcare",
    "women_only",
];

impl Parameter {
    /// All parameters of a list of offers.
    pub fn of_items() -> Vec<Self> {
        let mut all = vec![Self::Limit, Self::Bbox, Self::BboxCrs, Self::Crs, Self::Datetime];
        all.extend(Self::filters());
        all.extend([Self::After, Self::Lang, Self::Format(&["json", "html"])]);
        all
    }

    /// The filter's parameters.
    pub fn filters() -> impl Iterator<Item = Self> {
        FILTERS.into_iter().map(Self::Filter)
    }

    /// Its name in a query.
    pub fn name(self) -> &'static str {
        match self {
            Self::Limit => "limit",
            Self::Bbox => "bbox",
            Self::BboxCrs => "bbox-crs",
            Self::Crs => "crs",
            Self::Datetime => "datetime",
            Self::After => "after",
            Self::Format(_) => "f",
            Self::Lang => "lang",
            Self::Filter(name) => name,
        }
    }

    /// What it is for, in words.
    pub fn words(self, lang: Interface) -> String {
        say(lang, &format!("ogc-parameter-{}", self.name().replace('_', "-"))).into_owned()
    }

    /// The values it takes at the interface of one network or of all, as OpenAPI and JSON Schema say it.
    pub fn schema_at(self, one: bool) -> Value {
        let cursor = "[0-9a-f]{32}([0-9a-f]{16})?";
        match self {
            Self::After if one => json!({"type": "string", "pattern": format!("^{cursor}$")}),
            Self::After => {
                json!({"type": "string", "pattern": format!("^[0-9a-f]{{32}}({cursor})?$")})
            }
            // Programs send either; what is asked of the property is a yes or a no.
            Self::Filter(name) if is_flag(name) => json!({"type": "string", "enum": YES_OR_NO}),
            other => other.schema(),
        }
    }

    /// The values it takes, as OpenAPI and JSON Schema say it.
    pub fn schema(self) -> Value {
        let pattern = |pattern: String| json!({"type": "string", "pattern": pattern});
        match self {
            Self::Limit => {
                json!({"type": "integer", "minimum": 1, "maximum": LIMIT.1, "default": LIMIT.0})
            }
            Self::Bbox => {
                json!({"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 6})
            }
            Self::BboxCrs | Self::Crs => {
                let all: Vec<&str> = Crs::ALL.iter().map(|crs| crs.uri()).collect();
                json!({"type": "string", "format": "uri", "enum": all, "default": Crs::Crs84.uri()})
            }
            Self::Datetime => {
                let moment = format!("[0-9]{{4}}-{DAY}(T|{TIME})?");
                pattern(format!("^({moment}|{moment}/({moment}|\\.\\.)|\\.\\./{moment})$"))
            }
            Self::After => json!({"type": "string"}),
            Self::Format(formats) => json!({"type": "string", "enum": formats}),
            Self::Lang => {
                let tags: Vec<&str> = Interface::ALL.iter().map(|lang| lang.tag()).collect();
                json!({"type": "string", "enum": tags})
            }
            Self::Filter(name) => of_filter(name),
        }
    }
}

/// The values that a parameter of the filter takes.
fn of_filter(name: &str) -> Value {
    let list = |ids: Vec<&str>| {
        let one = ids.join("|");
        json!({"type": "string", "pattern": format!("^({one})(,({one}))*$")})
    };
    let pattern = |pattern: String| json!({"type": "string", "pattern": pattern});
    match name {
        "category" => list(Category::ALL.iter().map(|v| v.id()).collect()),
        "language" => list(Spoken::ALL.iter().map(|v| v.id()).collect()),
        "target_group" => list(TargetGroup::ALL.iter().map(|v| v.id()).collect()),
        "purpose" => list(Purpose::ALL.iter().map(|v| v.id()).collect()),
        "format" => list(Format::ALL.iter().map(|v| v.id()).collect()),
        "organisation" => pattern(format!("^{UUID}(,{UUID}){{0,199}}$")),
        "ids" => pattern(format!("^({SHORT}|{UUID})(,({SHORT}|{UUID})){{0,199}}$")),
        "open" => {
            pattern(format!("^(now|today|20[0-9]{{2}}-{DAY}T([01][0-9]|2[0-3]):[0-5][0-9])$"))
        }
        "age" => json!({"type": "integer", "minimum": 0, "maximum": 120}),
        "q" => json!({"type": "string", "minLength": 1, "maxLength": 200,
                    "pattern": "^[^\\u0000-\\u001F\\uFFFD]*[^\\s\\u0000-\\u001F\\uFFFD][^\\u0000-\\u001F\\uFFFD]*$"}),
        _ => json!({"type": "boolean"}),
    }
}

/// What a query asks for, beside the filter.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// What offers are wanted.
    pub filter: Filter,
    /// How many of them; the usual number where none is said.
    pub limit: Option<usize>,
    /// The box.
    pub frame: Option<Frame>,
    /// The system of the answer.
    pub crs: Option<Crs>,
    /// Between which seconds it was known how they are.
    pub known: Option<[i64; 2]>,
    /// The text of the cursor.
    pub after: Option<String>,
    /// `json`, `html` or another form.
    pub form: Option<String>,
    /// The language of words.
    pub lang: Option<Interface>,
    /// All parameters as they were sent.
    pub pairs: Vec<(String, String)>,
}

impl Question {
    /// Reads a query that may have these parameters; whatever is unknown, empty, sent twice or does not hold is named.
    pub fn read(query: Option<&str>, known: &[Parameter]) -> Result<Self, Vec<Problem>> {
        let query = query.unwrap_or_default();
        let mut question = Self::default();
        let mut problems = Vec::new();
        let pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned();
        question.pairs = pairs.take(100).collect();
        let (mut filter, mut boxed) = (url::form_urlencoded::Serializer::new(String::new()), None);
        for (at, (name, value)) in question.pairs.clone().iter().enumerate() {
            let one = known.iter().find(|parameter| parameter.name() == name);
            let again = question.pairs[..at].iter().any(|(other, _)| other == name);
            match one {
                None => problems.push(Problem::new(name, "problem-unknown-parameter")),
                Some(_) if value.trim().is_empty() || again => problems.push(unknown(name, value)),
                Some(_) if value.chars().any(|letter| letter < ' ') => {
                    problems.push(Problem::new(name, "problem-encoding"));
                }
                Some(parameter @ Parameter::Filter(name)) => {
                    let flag = YES_OR_NO.contains(&value.as_str());
                    match is_flag(name) && !flag {
                        true => problems.push(wrong(*parameter, value)),
                        false => drop(filter.append_pair(name, value)),
                    }
                }
                Some(Parameter::Bbox) => boxed = Some(value.clone()),
                Some(parameter) => problems.extend(question.take(*parameter, value)),
            }
        }
        let parsed = parse(&filter.finish());
        problems.extend(parsed.problems);
        question.filter = parsed.filter;
        match boxed.map(|boxed| question.framed(&boxed)).transpose() {
            Ok(frame) => question.frame = frame,
            Err(problem) => problems.push(problem),
        }
        if problems.is_empty() { Ok(question) } else { Err(problems) }
    }

    fn take(&mut self, parameter: Parameter, value: &str) -> Option<Problem> {
        let understood = match parameter {
            Parameter::Limit => put(&mut self.limit, limit(value)),
            Parameter::Crs => put(&mut self.crs, Crs::from_uri(value)),
            Parameter::BboxCrs => Crs::from_uri(value).is_some(),
            Parameter::Datetime => put(&mut self.known, seconds(value)),
            Parameter::After => {
                put(&mut self.after, Some(value.to_owned()).filter(|text| is_cursor(text)))
            }
            Parameter::Format(formats) => {
                let known = formats.contains(&value).then(|| value.to_owned());
                put(&mut self.form, known)
            }
            Parameter::Lang => put(&mut self.lang, Interface::from_tag(value)),
            Parameter::Bbox | Parameter::Filter(_) => true,
        };
        (!understood).then(|| wrong(parameter, value))
    }

    /// The box that a text of four or six numbers means; heights are not looked at.
    fn framed(&self, text: &str) -> Result<Frame, Problem> {
        let crs = self.pairs.iter().find(|(name, _)| name == "bbox-crs");
        let crs = crs.and_then(|(_, uri)| Crs::from_uri(uri)).unwrap_or(Crs::Crs84);
        let wrong = || Problem::new("bbox", "problem-bbox").with("value", text);
        let numbers: Vec<f64> = text
            .split(',')
            .map(|number| number.trim().parse().map_err(|_| wrong()))
            .collect::<Result<_, _>>()?;
        match numbers[..] {
            [a, b, c, d] | [a, b, _, c, d, _] => Frame::new(crs, [a, b], [c, d]),
            _ => Err(wrong()),
        }
    }
}

fn put<T>(into: &mut Option<T>, value: Option<T>) -> bool {
    *into = value;
    into.is_some()
}

fn unknown(name: &str, value: &str) -> Problem {
    Problem::new(name, "problem-unknown-value").with("value", value)
}

/// What is wrong with a value, and what would be right.
fn wrong(parameter: Parameter, value: &str) -> Problem {
    let name = parameter.name();
    match parameter {
        Parameter::Limit => {
            Problem::new(name, "problem-number-between").with("least", 1).with("most", LIMIT.1)
        }
        Parameter::Crs | Parameter::BboxCrs => {
            Problem::none_of(name, value, Crs::ALL.iter().map(|crs| crs.uri()))
        }
        Parameter::Datetime => Problem::new(name, "problem-datetime").with("value", value),
        Parameter::Format(formats) => Problem::none_of(name, value, formats.iter().copied()),
        Parameter::Lang => no_language(value),
        Parameter::Filter(name) if is_flag(name) => Problem::none_of(name, value, YES_OR_NO),
        Parameter::After | Parameter::Bbox | Parameter::Filter(_) => unknown(name, value),
    }
}

/// Whether a page begins there: behind an offer, at the interface of all networks behind a network and an offer of it.
fn is_cursor(text: &str) -> bool {
    let rest = text.split_at_checked(32).map(|(_, rest)| rest).unwrap_or_default();
    Cursor::parse(text).is_some() || Cursor::parse(rest).is_some()
}

fn is_flag(name: &str) -> bool {
    ["free", "wheelchair", "childcare", "women_only"].contains(&name)
}

/// A page's length: above the most it is the most, however large.
fn limit(value: &str) -> Option<usize> {
    let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let limit = digits.then(|| value.parse().unwrap_or(usize::MAX).min(LIMIT.1));
    limit.filter(|limit| *limit > 0)
}

/// The first and the last second of a moment, a day, or a span of them with `..` or nothing for no end. GDAL sends a day with a time that
/// it leaves empty, `2026-01-01T`: that is where the day begins.
fn seconds(value: &str) -> Option<[i64; 2]> {
    let one = |text: &str| {
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Some([moment.timestamp(); 2]);
        }
        let (day, seconds) = match text.strip_suffix('T') {
            Some(day) => (day, 0),
            None => (text, 86_399),
        };
        let date = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok().filter(|_| day.len() == 10)?;
        let begin = date.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
        Some([begin, begin + seconds])
    };
    let open = |text: &str| text.is_empty() || text == "..";
    match value.split_once('/') {
        None => one(value),
        Some((from, until)) => {
            let from = if open(from) { i64::MIN } else { one(from)?[0] };
            Some([from, if open(until) { i64::MAX } else { one(until)?[1] }])
        }
    }
}

#[cfg(test)]
mod tests;
