//! The list beside the map: its heading, what the reader should know about the filter, its entries and its pages.

use super::card::card;
use super::paper::said;
use super::places::{meant, named};
use super::resident::missed_link;
use super::take::take_along;
use super::visit::{Visit, turned};
use crate::atlas::Beside;
use crate::atlas::Item;
use crate::atlas::Listing;
use crate::error::Problem;
use crate::filter::Filter;
use crate::language::Value;
use crate::language::problem_reason;
use crate::language::say;
use crate::language::say_with;
use crate::offer::parse_short;
use crate::page::address;
use crate::page::icon;
use maud::{Markup, html};

/// Entries on one page.
pub const PAGE: usize = 25;

/// What the visitor asked for and what was found.
pub struct Found {
    /// The filter.
    pub filter: Filter,
    /// The entries before this page.
    pub offset: usize,
    /// What of the query was not understood.
    pub problems: Vec<Problem>,
    /// The page of the list.
    pub listing: Listing,
    /// What is to be said beside it.
    pub beside: Beside,
    /// What the same filter finds outside the part of the map that is looked at, where there is nothing in it.
    pub elsewhere: Option<Listing>,
    /// What the same filter finds that stands nowhere on the map, beside the last page of a part of the map.
    pub placeless: Vec<Item>,
    /// The offer whose page led here to show it on the map, whatever the filter finds.
    pub chosen: Option<Item>,
}

impl Found {
    /// Looks for what a query asks for.
    pub fn new(visit: &Visit, query: &str) -> Self {
        let parsed = crate::filter::parse(query);
        let said = |own: &str| parsed.others.iter().rev().find(|(name, _)| name == own);
        let offset = said("offset").and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
        let chosen = said("chosen").and_then(|(_, id)| parse_short(id));
        let mut filter = visit.narrowed(parsed.filter);
        let mut problems = parsed.problems;
        if let Some(turned) = turned(&filter, visit.network()) {
            (filter.near, filter.place) = (None, None);
            problems.push(turned);
        }
        let list = |filter: &Filter, offset, limit| {
            visit.map.list(filter, offset, limit, visit.lang, visit.now)
        };
        let listing = list(&filter, offset, PAGE);
        let whole = Filter { bbox: None, ..filter.clone() };
        let elsewhere = (listing.total == 0 && filter.bbox.is_some()).then(|| list(&whole, 0, 0));
        let last = offset.saturating_add(PAGE) >= listing.total;
        let placeless = match filter.bbox.is_some() && last {
            true => list(&whole, visit.map.count(&whole, visit.now).1, PAGE).items,
            false => Vec::new(),
        };
        let alone = |id| visit.narrowed(Filter { ids: vec![id], ..Filter::default() });
        let chosen = chosen.and_then(|id| list(&alone(id), 0, 1).items.pop());
        let beside = visit.map.beside(&filter, visit.now);
        Self { filter, offset, problems, listing, beside, elsewhere, placeless, chosen }
    }

    /// The path of a page with this filter, changed.
    pub fn link(&self, visit: &Visit, change: impl FnOnce(&mut Filter)) -> String {
        let mut filter = self.filter.clone();
        change(&mut filter);
        address(&visit.base(), &filter.query())
    }
}

/// The whole list; JavaScript puts it in place of the one before.
pub fn list(visit: &Visit, found: &Found) -> Markup {
    let chosen = found.chosen.as_ref();
    let others = found.listing.items.iter().chain(&found.placeless);
    let (located, placeless): (Vec<&Item>, Vec<&Item>) = others
        .filter(|item| chosen.is_none_or(|chosen| chosen.id != item.id))
        .partition(|item| item.point.is_some());
    html! {
        section.results #results tabindex="-1" aria-labelledby="results-title" {
            (heading(visit, found))
            (notices(visit, found))
            @if let Some(chosen) = chosen {
                div.chosen { h3.group { (say(visit.lang, "page-chosen")) } ol.cards { (card(visit, chosen)) } }
            }
            @if !located.is_empty() { ol.cards { @for item in &located { (card(visit, item)) } } }
            @if !placeless.is_empty() {
                div.unlocated {
                    h3.group { (say(visit.lang, "page-without-place")) }
                    ol.cards.placeless { @for item in &placeless { (card(visit, item)) } }
                    @if found.placeless.len() == PAGE { p.more-placeless { a href=(all_placeless(visit, found)) { (say(visit.lang, "page-show-all")) } } }
                }
            }
            (pages(visit, found))
            @if visit.frame.is_none() && found.listing.total > 0 { (on_paper(visit, found)) }
            @if visit.frame.is_none() { (take_along(visit, found)) }
            @if visit.frame.is_none() && found.offset.saturating_add(PAGE) >= found.listing.total { (missed_link(visit, &found.filter)) }
        }
    }
}

/// The way to the same on paper, all of it; who prints this page instead learns of which filter it is and where the rest stands.
fn on_paper(visit: &Visit, found: &Found) -> Markup {
    let path = format!("{}/print", visit.base());
    let whole = format!("{}{}", visit.origin, address(&path, &found.filter.query()));
    let bare = whole.split_once("://").map_or(&*whole, |(_, bare)| bare);
    let count = ("count", Value::Number(found.listing.total as i64));
    html! {
        p.paper-only { (say_with(visit.lang, "paper-all-of", &[count, ("address", Value::Text(bare))])) }
        p.on-paper { a.way href=(address(&path, &found.filter.query())) { (icon("print")) (say(visit.lang, "paper-list")) } }
    }
}

/// The page of the whole list on which what stands nowhere on the map begins.
fn all_placeless(visit: &Visit, found: &Found) -> String {
    let whole = Filter { bbox: None, ..found.filter.clone() };
    let (_, located) = visit.map.count(&whole, visit.now);
    let query = whole.query();
    let joint = if query.is_empty() { "" } else { "&" };
    address(&visit.base(), &format!("{query}{joint}offset={located}"))
}

fn heading(visit: &Visit, found: &Found) -> Markup {
    let total = found.listing.total as i64;
    let sorted = match (found.filter.near.is_some(), found.filter.q.is_some()) {
        (true, _) => Some("page-sorted-by-distance"),
        (_, true) => Some("page-sorted-by-words"),
        _ => None,
    };
    let place = named(visit, &found.filter);
    html! {
        div.results-head {
            h2 #results-title { (say_with(visit.lang, "page-offers", &[("count", Value::Number(total))])) }
            @if let Some(words) = said(visit, &found.filter, visit.lang) { p.paper-only { b { (words) } } }
            @if let Some(place) = place { p { (say_with(visit.lang, "page-near-place", &[("place", Value::Text(&place))])) } }
            @else if let Some(key) = sorted.filter(|_| total > 1) { p { (say(visit.lang, key)) } }
        }
    }
}

/// What the reader should know: values that were not understood, and offers that the filter hides only for want of knowledge.
fn notices(visit: &Visit, found: &Found) -> Markup {
    let (lang, listing) = (visit.lang, &found.listing);
    let counted =
        |key, count: usize| say_with(lang, key, &[("count", Value::Number(count as i64))]);
    let all = say(lang, "page-show-all");
    let nothing =
        listing.total == 0 && found.elsewhere.as_ref().is_none_or(|elsewhere| elsewhere.total == 0);
    html! {
        div.notices {
            @for problem in found.problems.iter().take(3) {
                p.note { (say(lang, "page-not-understood")) " " bdi { (problem_reason(lang, problem)) } }
            }
            @if !listing.search_ready && found.filter.q.is_some() { p.note.calm { (say(lang, "page-search-not-ready")) } }
            @if listing.corrected && listing.total > 0 { p.note.calm { (say(lang, "page-search-forgiven")) } }
            (meant(visit, found))
            (elsewhere(visit, found))
            @if nothing && unfiltered(&found.filter) { p.note.calm { (say(lang, "page-none-yet")) } }
            @else if nothing { (way_out(&say(lang, "page-nothing-found"), &visit.base(), &say(lang, "page-reset"))) }
            @if found.beside.without_times > 0 {
                (way_out(&counted("page-without-times", found.beside.without_times), &found.link(visit, |filter| filter.open = None), &all))
            }
            @if found.beside.without_language > 0 {
                (way_out(&counted("page-without-language", found.beside.without_language), &found.link(visit, |filter| filter.language.clear()), &all))
            }
        }
    }
}

/// Whether a filter hides nothing, whatever part of the map it looks at and whatever it puts first.
fn unfiltered(filter: &Filter) -> bool {
    Filter { bbox: None, within: None, ..filter.clone() }.is_empty()
}

/// A word with a link to another filter.
fn way_out(words: &str, link: &str, way: &str) -> Markup {
    html! { p.note.calm { (words) " " a href=(link) data-filter="" { (way) } } }
}

/// Where nothing is in the part that one looks at: what there is elsewhere.
fn elsewhere(visit: &Visit, found: &Found) -> Markup {
    let Some(elsewhere) = found.elsewhere.as_ref().filter(|elsewhere| elsewhere.total > 0) else {
        return html! {};
    };
    let words =
        say_with(visit.lang, "page-elsewhere", &[("count", Value::Number(elsewhere.total as i64))]);
    let whole = Filter { bbox: None, ..found.filter.clone() };
    let bounds = visit
        .map
        .beside(&whole, visit.now)
        .bounds
        .map(|b| format!("[{},{},{},{}]", b.west, b.south, b.east, b.north));
    html! {
        p.note.calm {
            (words) " "
            a href=(found.link(visit, |filter| filter.bbox = None)) data-everywhere=[bounds] { (say(visit.lang, "page-show-them")) }
        }
    }
}

/// Links to the pages before and after this one.
fn pages(visit: &Visit, found: &Found) -> Markup {
    let query = found.filter.query();
    let to = |offset: usize| {
        let joint = if query.is_empty() { "" } else { "&" };
        if offset == 0 {
            address(&visit.base(), &query)
        } else {
            address(&visit.base(), &format!("{query}{joint}offset={offset}"))
        }
    };
    let next = found.offset.saturating_add(PAGE);
    let left = found.listing.total.saturating_sub(next).min(PAGE);
    html! {
        nav.pages aria-label=(say(visit.lang, "page-pages")) {
            @if found.offset > 0 { a.button rel="prev" href=(to(found.offset.saturating_sub(PAGE))) { (say(visit.lang, "page-before")) } }
            @if left > 0 {
                a.button.more rel="next" data-key="more" href=(to(next)) {
                    (say_with(visit.lang, "page-more", &[("count", Value::Number(left as i64))]))
                }
            }
        }
    }
}
