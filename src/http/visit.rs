//! Who asks, for what: the network and language of a page, the filter and language of data.

use super::House;
use super::answer::minute;
use super::known::{Known, wrong};
use super::refuse::{asked, refusal};
use crate::addresses::Addresses;
use crate::addresses::Geocoder;
use crate::atlas::Map;
use crate::basemap::About;
use crate::embed::Choice;
use crate::embed::Embed;
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::parse;
use crate::language::Interface;
use crate::network::Network;
use crate::page::Frame;
use crate::schedule::instant;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, Utc};
use maud::Markup;
use std::sync::Arc;

/// A visit to one of a network's pages.
pub struct Visit {
    /// The network's published content, as it stood when the visitor came.
    pub map: Arc<Map>,
    /// The language of the page.
    pub lang: Interface,
    /// The network's local time.
    pub now: NaiveDateTime,
    /// The ETag of the page.
    pub tag: String,
    /// Scheme and host under which the visitor came.
    pub origin: String,
    /// The map underneath, where there is one.
    pub basemap: Option<Arc<About>>,
    /// The addresses that were loaded.
    pub addresses: Arc<Addresses>,
    /// The geocoder of other people, where one is set; only for who enters an offer.
    pub geocoder: Option<Arc<Geocoder>>,
    /// The frame on another site in which the visitor sees it; none on our own pages.
    pub frame: Option<Framed>,
}

/// A frame on another site.
pub struct Framed {
    /// What it shows.
    pub embed: Embed,
    /// What it is called in addresses.
    pub name: String,
}

impl Visit {
    /// A visit to a network in a language; the error is the page that says that there is no such thing.
    pub fn new(
        house: &House,
        slug: &str,
        tag: &str,
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let spoken = Interface::ALL.iter().copied().find(|lang| lang.tag() == tag);
        let lang = spoken.unwrap_or_else(|| asked(headers));
        let refused = |map: Option<&Map>| {
            Box::new(refusal(StatusCode::NOT_FOUND, lang, map.map(|map| &*map.network)))
        };
        let map = house.desk.atlas.map(slug).ok_or_else(|| refused(None))?;
        if spoken.is_none() {
            return Err(refused(Some(&map)));
        }
        let now = house.desk.settings.clock.local(map.network.time_zone);
        let tag = house.tag(&map, minute(now));
        let (origin, basemap) = (house.origin(headers), house.basemap.about());
        let addresses = house.desk.addresses();
        let geocoder = house.desk.geocoder.clone();
        Ok(Self { map, lang, now, tag, origin, basemap, addresses, geocoder, frame: None })
    }

    /// The same visit inside a frame on another site.
    pub fn framed(self, frame: Framed) -> Self {
        Self { frame: Some(frame), ..self }
    }

    /// What the visitor gets who asks for this: in a frame never more than it lets out.
    pub fn narrowed(&self, asked: Filter) -> Filter {
        match &self.frame {
            Some(frame) => frame.embed.narrowed(asked),
            None => asked,
        }
    }

    /// Whether the visitor may choose this here.
    pub fn offers(&self, choice: Choice) -> bool {
        self.frame.as_ref().is_none_or(|frame| frame.embed.offers(choice))
    }

    /// Where links to other sites open: a frame is too small for them, and most of them refuse to stand in one.
    pub fn target(&self) -> Option<&'static str> {
        self.frame.as_ref().map(|_| "_blank")
    }

    /// The network.
    pub fn network(&self) -> &Network {
        &self.map.network
    }

    /// The present moment.
    pub fn moment(&self) -> DateTime<Utc> {
        instant(self.now, self.network().time_zone).to_utc()
    }

    /// The address of what is visited, in the language of this visit: `/ludwigsburg/de`, in a frame `/ludwigsburg/embed/map/de`.
    pub fn base(&self) -> String {
        format!("{}/{}", self.place(), self.lang.tag())
    }

    /// The same in no language, before the names of tiles too: `/ludwigsburg`, in a frame `/ludwigsburg/embed/map`.
    pub fn place(&self) -> String {
        let slug = &self.network().slug;
        match &self.frame {
            Some(frame) => format!("/{slug}/embed/{}", frame.name),
            None => format!("/{slug}"),
        }
    }

    /// The address of the whole map in the language of this visit, wherever the visitor is.
    pub fn whole(&self) -> String {
        format!("/{}/{}", self.network().slug, self.lang.tag())
    }

    /// The page that says that there is no such thing here.
    pub fn not_found(&self) -> Response {
        refusal(StatusCode::NOT_FOUND, self.lang, Some(self.network()))
    }

    /// The frame of a text page.
    pub fn frame<'a>(&'a self, title: &'a str, path: &'a dyn Fn(Interface) -> String) -> Frame<'a> {
        Frame {
            lang: self.lang,
            title,
            description: None,
            network: Some(self.network()),
            languages: &self.network().languages,
            path,
            skip: ("#content", "page-to-content"),
            live: false,
            hidden: false,
            origin: &self.origin,
            original: None,
            original_languages: None,
            more: Markup::default(),
        }
    }
}

/// What a program asked for.
pub struct Asked {
    /// The filter.
    pub filter: Filter,
    /// The language of titles; German where none was said.
    pub lang: Interface,
    /// The other parameters that the route knows.
    pub others: Vec<(String, String)>,
}

impl Asked {
    /// A whole number that the query names, at most so large.
    pub fn count(&self, name: &str, usual: usize, most: usize) -> usize {
        let named = self.others.iter().rev().find(|(other, _)| other == name);
        let number = named.and_then(|(_, value)| value.parse::<usize>().ok());
        number.unwrap_or(usual).min(most)
    }
}

/// The place that a filter asks to be near to is this network's only with its two numbers in the other order.
pub fn turned(filter: &Filter, network: &Network) -> Option<Problem> {
    let near = filter.near.filter(|near| network.ground.is_swapped(*near))?;
    let right = format!("{},{}", near.lat(), near.lon());
    Some(Problem::new("near", "problem-near-swapped").with("right", right))
}

/// Reads the query of a route for programs at a network: whatever is unknown or does not hold is an error that names it, all at once.
pub fn data_query(
    query: Option<&str>,
    known: &[Known],
    network: Option<&Network>,
) -> Result<Asked, Vec<Problem>> {
    let (asked, problems) = read_query(query, known, network);
    if problems.is_empty() { Ok(asked) } else { Err(problems) }
}

/// The same, with what holds of it beside what does not.
pub fn read_query(
    query: Option<&str>,
    known: &[Known],
    network: Option<&Network>,
) -> (Asked, Vec<Problem>) {
    let parsed = parse(query.unwrap_or_default());
    let mut problems = parsed.problems;
    problems.extend(wrong(&parsed.others, known));
    problems.extend(network.and_then(|network| turned(&parsed.filter, network)));
    let mut named = parsed.others.iter().filter(|(name, _)| name == "lang");
    let lang = named.next_back().and_then(|(_, tag)| Interface::from_tag(tag));
    let lang = lang.unwrap_or(Interface::De);
    (Asked { filter: parsed.filter, lang, others: parsed.others }, problems)
}
