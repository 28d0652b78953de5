//! A filter: what a visitor wants, in the one grammar of links, tiles, lists, embeds, feeds and the API.
//! Values of one facet are OR, facets are AND. A filter has one canonical query, which is also its cache key.

mod parse;

pub use parse::{Parsed, YES_OR_NO, parse};

use crate::geo::Bounds;
use crate::geo::Point;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use chrono::NaiveDateTime;
use std::fmt::Write;
use std::sync::Arc;
use uuid::Uuid;

/// What a visitor wants to see.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// Words to be found.
    pub q: Option<String>,
    /// Any of these categories.
    pub category: Vec<Category>,
    /// Any of these languages is spoken there.
    pub language: Vec<Spoken>,
    /// For any of these people; an offer for everyone is for all of them.
    pub target_group: Vec<TargetGroup>,
    /// Offered or looked for.
    pub purpose: Vec<Purpose>,
    /// Any of these formats.
    pub format: Vec<Format>,
    /// Open at a time; unknown hours never match.
    pub open: Option<Open>,
    /// Sort by the distance from here.
    pub near: Option<Point>,
    /// How that place is called, for people; it changes nothing of what is found.
    pub place: Option<String>,
    /// Only inside this box.
    pub bbox: Option<Bounds>,
    /// Of any of these organisations.
    pub organisation: Vec<Uuid>,
    /// Only these offers, by the bits of their short form (a counsellor's hand-picked list).
    pub ids: Vec<u64>,
    /// For somebody of this age in years.
    pub age: Option<u8>,
    /// Only what is free of charge; with `false` only what is known to cost something.
    pub free: Option<bool>,
    /// Only what a wheelchair reaches, at least in part; with `false` only what is known to be out of its reach.
    pub wheelchair: Option<bool>,
    /// Only what has child care; with `false` only what has none.
    pub childcare: Option<bool>,
    /// Only what is for women alone; with `false` only what is not.
    pub women_only: Option<bool>,
    /// Only what this other filter finds as well, whatever is chosen here: what a town locked. No link says it, and no query has it.
    pub within: Option<Arc<Filter>>,
}

/// When it should be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Open {
    /// At this minute.
    Now,
    /// Today, still to come or still running.
    Today,
    /// At this local time.
    At(NaiveDateTime),
}

impl Open {
    /// The parameter's value in a query.
    fn value(self) -> String {
        match self {
            Self::Now => "now".to_owned(),
            Self::Today => "today".to_owned(),
            Self::At(time) => time.format("%Y-%m-%dT%H:%M").to_string(),
        }
    }
}

/// One facet that has values to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facet {
    /// What it is about.
    Category(Category),
    /// A language spoken there.
    Language(Spoken),
    /// Whom it is for.
    TargetGroup(TargetGroup),
    /// Offered or looked for.
    Purpose(Purpose),
    /// What kind of thing it is.
    Format(Format),
    /// Free of charge.
    Free,
    /// Reached by wheelchair.
    Wheelchair,
    /// With child care.
    Childcare,
    /// For women alone.
    WomenOnly,
}

impl Facet {
    /// The parameter's name and value in a query.
    pub fn pair(self) -> (&'static str, &'static str) {
        match self {
            Self::Category(value) => ("category", value.id()),
            Self::Language(value) => ("language", value.id()),
            Self::TargetGroup(value) => ("target_group", value.id()),
            Self::Purpose(value) => ("purpose", value.id()),
            Self::Format(value) => ("format", value.id()),
            Self::Free => ("free", "true"),
            Self::Wheelchair => ("wheelchair", "true"),
            Self::Childcare => ("childcare", "true"),
            Self::WomenOnly => ("women_only", "true"),
        }
    }
}

impl Filter {
    /// Whether nothing is asked for, apart from the order.
    pub fn is_empty(&self) -> bool {
        Self { near: None, place: None, ..self.clone() } == Self::default()
    }

    /// Whether this value is chosen.
    pub fn has(&self, facet: Facet) -> bool {
        match facet {
            Facet::Category(value) => self.category.contains(&value),
            Facet::Language(value) => self.language.contains(&value),
            Facet::TargetGroup(value) => self.target_group.contains(&value),
            Facet::Purpose(value) => self.purpose.contains(&value),
            Facet::Format(value) => self.format.contains(&value),
            Facet::Free => self.free == Some(true),
            Facet::Wheelchair => self.wheelchair == Some(true),
            Facet::Childcare => self.childcare == Some(true),
            Facet::WomenOnly => self.women_only == Some(true),
        }
    }

    /// The filter with this value chosen, or no longer chosen: what a chip links to.
    pub fn toggled(mut self, facet: Facet) -> Self {
        fn toggle<T: PartialEq + Ord>(values: &mut Vec<T>, value: T) {
            match values.iter().position(|v| *v == value) {
                Some(at) => drop(values.remove(at)),
                None => values.push(value),
            }
            values.sort();
        }
        fn switch(flag: &mut Option<bool>) {
            *flag = (*flag != Some(true)).then_some(true);
        }
        match facet {
            Facet::Category(value) => toggle(&mut self.category, value),
            Facet::Language(value) => toggle(&mut self.language, value),
            Facet::TargetGroup(value) => toggle(&mut self.target_group, value),
            Facet::Purpose(value) => toggle(&mut self.purpose, value),
            Facet::Format(value) => toggle(&mut self.format, value),
            Facet::Free => switch(&mut self.free),
            Facet::Wheelchair => switch(&mut self.wheelchair),
            Facet::Childcare => switch(&mut self.childcare),
            Facet::WomenOnly => switch(&mut self.women_only),
        }
        self
    }

    /// The canonical query, without a question mark: equal filters have equal queries.
    pub fn query(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let mut list = |name, ids: Vec<&str>| {
            if !ids.is_empty() {
                pairs.push((name, ids.join(",")));
            }
        };
        list("category", self.category.iter().map(|v| v.id()).collect());
        list("language", self.language.iter().map(|v| v.id()).collect());
        list("target_group", self.target_group.iter().map(|v| v.id()).collect());
        list("purpose", self.purpose.iter().map(|v| v.id()).collect());
        list("format", self.format.iter().map(|v| v.id()).collect());
        for (name, _, chosen) in self.flags() {
            list(name, chosen.map(|yes| if yes { "true" } else { "false" }).into_iter().collect());
        }
        pairs.extend(self.values());
        let mut query = String::new();
        for (name, value) in pairs {
            let join = if query.is_empty() { "" } else { "&" };
            // Commas are legal in a query and read better than %2C.
            let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
            let _ = write!(query, "{join}{name}={}", value.replace("%2C", ",").replace("%3A", ":"));
        }
        query
    }

    /// The parts that are asked for with yes or no: the parameter, the keys of the words for yes and for no, and what is chosen.
    pub fn flags(&self) -> [(&'static str, [&'static str; 2], Option<bool>); 4] {
        [
            ("free", ["page-free", "page-costs"], self.free),
            ("wheelchair", ["page-wheelchair", "wheelchair-no"], self.wheelchair),
            ("childcare", ["page-childcare", "page-no-childcare"], self.childcare),
            ("women_only", ["page-women-only", "page-not-women-only"], self.women_only),
        ]
    }

    /// The keys of the words for what is chosen of them.
    pub fn particulars(&self) -> impl Iterator<Item = &'static str> {
        let flags = self.flags().into_iter();
        flags.filter_map(|(_, [yes, no], flag)| flag.map(|flag| if flag { yes } else { no }))
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        let mut list = |name, ids: Vec<String>| {
            if !ids.is_empty() {
                pairs.push((name, ids.join(",")));
            }
        };
        let short = |bits: &u64| crate::offer::short_id(Uuid::from_u64_pair(0, *bits));
        list("organisation", self.organisation.iter().map(Uuid::to_string).collect());
        list("ids", self.ids.iter().map(short).collect());
        list("age", self.age.iter().map(u8::to_string).collect());
        pairs.extend(self.open.map(|open| ("open", open.value())));
        if let Some(b) = self.bbox {
            pairs.push(("bbox", format!("{},{},{},{}", b.west, b.south, b.east, b.north)));
        }
        if let Some(p) = self.near {
            pairs.push(("near", format!("{},{}", p.lon(), p.lat())));
            pairs.extend(self.place.iter().map(|place| ("place", place.clone())));
        }
        pairs.extend(self.q.iter().map(|q| ("q", q.clone())));
        pairs
    }
}

#[cfg(test)]
mod tests;
