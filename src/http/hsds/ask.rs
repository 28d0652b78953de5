//! What is asked of the HSDS routes: of which networks, in which language, with which parameters.

use crate::atlas::Map;
use crate::error::Problem;
use crate::exchange::Entry;
use crate::exchange::MOST;
use crate::http::House;
use crate::http::answer::{Holds, Mark};
use crate::http::entries::Entries;
use crate::http::known::{Known, LANG, between, wrong};
use crate::http::refuse::named;
use crate::language::Interface;
use axum::extract::Request;
use axum::http::StatusCode;
use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;
use std::ops::Range;
use std::sync::Arc;
use uuid::Uuid;

/// Items of a page where nobody says how many, and the most pages.
const USUAL: usize = 50;
const PAGES: usize = 1_000_000;
/// The most letters of a search.
const LONGEST_SEARCH: usize = 200;

/// The parameters of a list: those that every list has, and these.
pub fn list(own: &[Known]) -> Vec<Known> {
    let every: [Known; 5] = [
        ("search", too_long),
        ("page", between::<PAGES>),
        ("per_page", between::<MOST>),
        ("format", form),
        LANG,
    ];
    [&every, own].concat()
}

fn too_long(name: &'static str, value: &str) -> Option<Problem> {
    let long = value.trim().chars().count() > LONGEST_SEARCH;
    long.then(|| Problem::new(name, "problem-too-long").with("most", LONGEST_SEARCH))
}

/// The forms of a list.
const FORMS: [&str; 2] = ["json", "ndjson"];

fn form(name: &'static str, value: &str) -> Option<Problem> {
    (!FORMS.contains(&value)).then(|| Problem::none_of(name, value, FORMS))
}

/// Why a question is not answered.
pub type Refused = (StatusCode, Interface, Vec<Problem>);

/// A question.
pub struct Asked {
    /// The networks it is about.
    pub maps: Vec<Arc<Map>>,
    /// Whether it is about all of them, so that what two show is told once.
    pub all: bool,
    /// The language of names and descriptions.
    pub lang: Interface,
    /// Scheme and host.
    pub origin: String,
    /// The whole address of the root.
    pub base: String,
    /// What the answer is known by.
    pub mark: Mark,
    now: DateTime<Utc>,
    parameters: Vec<(String, String)>,
}

impl Asked {
    /// Reads a question; `known` are the parameters that it may have.
    pub fn new(house: &House, request: &Request, known: &[Known]) -> Result<Self, Refused> {
        let uri = request.uri();
        let slug = uri.path().split('/').nth(1).unwrap_or_default();
        let all = slug == "hsds";
        let atlas = &house.desk.atlas;
        let maps: Vec<Arc<Map>> = match all {
            true => atlas.networks().iter().filter_map(|one| atlas.map(&one.slug)).collect(),
            false => atlas.map(slug).into_iter().collect(),
        };
        if maps.is_empty() && !all {
            let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
            return Err((StatusCode::NOT_FOUND, named(uri), vec![missing]));
        }
        let (lang, parameters) = parameters(uri.query().unwrap_or_default(), known)?;
        let first = maps.first().filter(|_| !all).and_then(|map| map.network.languages.first());
        let lang = lang.or(first.copied()).unwrap_or(Interface::De);
        let origin = house.origin(request.headers());
        let base = if all { format!("{origin}/hsds") } else { format!("{origin}/{slug}/hsds") };
        let mark = mark(house, &maps, all);
        let now = house.desk.settings.clock.now();
        Ok(Self { maps, all, lang, origin, base, mark, now, parameters })
    }

    /// A network's local time.
    pub fn now(&self, map: &Map) -> NaiveDateTime {
        self.now.with_timezone(&map.network.time_zone).naive_local()
    }

    /// The value of a parameter.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.parameters.iter().rev().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// The words to search for.
    pub fn search(&self) -> Option<&str> {
        self.value("search").map(str::trim).filter(|words| !words.is_empty())
    }

    /// A yes or no; no where nobody says.
    pub fn flag(&self, name: &str) -> bool {
        self.value(name).is_some_and(|value| ["true", "1"].contains(&value))
    }

    /// An identifier.
    pub fn id(&self, name: &str) -> Option<Uuid> {
        self.value(name).and_then(|value| Uuid::try_parse(value).ok())
    }

    /// A whole number, or the usual one.
    fn number(&self, name: &str, usual: usize) -> usize {
        self.value(name).and_then(|value| value.parse().ok()).unwrap_or(usual)
    }

    /// Whether one item a line is wanted.
    pub fn is_lines(&self) -> bool {
        self.value("format") == Some("ndjson")
    }

    /// Whether everything is wanted at once: lines, of which nobody says how many.
    pub fn is_everything(&self) -> bool {
        self.is_lines() && self.value("page").is_none() && self.value("per_page").is_none()
    }

    /// One offer of these networks, told by its home where that is among them.
    pub fn entry(
        &self,
        house: &House,
        bits: u64,
        tell: impl Fn(&Entry<'_>) -> Option<Value>,
    ) -> Option<Value> {
        self.maps.iter().find_map(|map| {
            let offer = map.offer(bits)?;
            if self.all && offer.network != map.network.id {
                return None;
            }
            let entries = self.entries(house, map, vec![offer]);
            entries.iter().find_map(|entry| tell(&entry))
        })
    }

    /// Offers of one of these networks.
    pub fn entries(
        &self,
        house: &House,
        map: &Arc<Map>,
        offers: Vec<crate::offer::Offer>,
    ) -> Entries {
        Entries::of(house, (map, self.now(map)), self.lang, &self.origin, offers)
    }

    /// The page, and the numbers of the items on it.
    pub fn numbers(&self, most: usize) -> (usize, Range<usize>) {
        if self.is_everything() {
            return (1, 0..most);
        }
        let (page, each) = (self.number("page", 1), self.number("per_page", USUAL));
        let first = (page - 1).saturating_mul(each);
        (page, first..first.saturating_add(each))
    }
}

/// The language that parameters name, and all of them.
type Parameters = (Option<Interface>, Vec<(String, String)>);

fn parameters(query: &str, known: &[Known]) -> Result<Parameters, Refused> {
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let is_text = |(_, value): &&(String, String)| !value.contains(['\u{FFFD}', '\0']);
    let (texts, broken): (Vec<_>, Vec<_>) = pairs.iter().partition(is_text);
    let texts: Vec<(String, String)> = texts.into_iter().cloned().collect();
    let broken = broken.into_iter().map(|(name, _)| Problem::new(name, "problem-encoding"));
    let wrong: Vec<Problem> = broken.chain(wrong(&texts, known)).collect();
    let lang = pairs.iter().rev().find(|(name, _)| name == "lang");
    let lang = lang.and_then(|(_, tag)| Interface::from_tag(tag));
    match wrong.is_empty() {
        true => Ok((lang, pairs)),
        false => Err((StatusCode::BAD_REQUEST, lang.unwrap_or(Interface::De), wrong)),
    }
}

/// What an answer about these networks is known by.
fn mark(house: &House, maps: &[Arc<Map>], all: bool) -> Mark {
    let clock = &house.desk.settings.clock;
    if let (Some(map), false) = (maps.first(), all) {
        return house.mark(map, clock.local(map.network.time_zone), Holds::Day);
    }
    house.mark_of_all(maps)
}
