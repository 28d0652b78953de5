//! The search and the chips under it: the quickest ways to a filter, each of them a link.

use super::list::Found;
use super::places::named;
use super::visit::Visit;
use crate::atlas::FacetCounts;
use crate::embed::Choice;
use crate::filter::Facet;
use crate::filter::Filter;
use crate::filter::Open;
use crate::language::Value;
use crate::language::number;
use crate::language::say;
use crate::language::say_with;
use crate::page::icon;
use crate::vocabulary::Category;
use maud::{Markup, html};
use std::borrow::Cow;

/// Search and chips.
pub fn find(visit: &Visit, found: &Found, facets: &FacetCounts) -> Markup {
    let lang = visit.lang;
    html! {
        div.find {
            @if visit.offers(Choice::Search) { form #search role="search" method="get" action=(visit.base()) {
                div.field {
                    label.hidden for="q" { (say(lang, "page-search")) }
                    (icon("search"))
                    input #q type="search" name="q" maxlength="200" autocomplete="off" enterkeyhint="search"
                        placeholder=(say(lang, "page-search-hint")) value=[found.filter.q.as_deref()];
                    div #places hidden {}
                }
                span #search-rest { (rest(&Filter { q: None, bbox: None, ..found.filter.clone() })) }
                button.button.first type="submit" { (icon("search")) span { (say(lang, "page-search-do")) } }
            } }
            nav aria-label=(say(lang, "page-quick-filters")) { (chips(visit, found, facets)) }
        }
    }
}

/// A filter as hidden fields, so that a form keeps it.
fn rest(filter: &Filter) -> Markup {
    let query = filter.query();
    html! {
        @for (name, value) in url::form_urlencoded::parse(query.as_bytes()) { input type="hidden" name=(name) value=(value); }
    }
}

fn chips(visit: &Visit, found: &Found, facets: &FacetCounts) -> Markup {
    let lang = visit.lang;
    let categories =
        Category::ALL.iter().map(|category| (*category, facets.count(Facet::Category(*category))));
    let shown = categories
        .filter(|_| visit.offers(Choice::Category))
        .filter(|(category, count)| *count > 0 || found.filter.category.contains(category));
    let opening = |open: Open, key: &str, sign: &str| {
        let chosen = found.filter.open == Some(open);
        let link = found.link(visit, |filter| filter.open = (!chosen).then_some(open));
        chip(&link, key, chosen, html! { (icon(sign)) (say(lang, key)) })
    };
    html! {
        ul.chips #chips {
            li { (all(visit, found)) }
            @if visit.offers(Choice::Open) {
                li { (opening(Open::Now, "page-open-now", "clock")) }
                li { (opening(Open::Today, "page-open-today", "calendar")) }
            }
            @if visit.offers(Choice::Search) { li { (near(visit, found)) } }
            @for (category, count) in shown {
                li class={ "c-" (category) } {
                    @let chosen = found.filter.category.contains(&category);
                    @let link = found.link(visit, |filter| *filter = filter.clone().toggled(Facet::Category(category)));
                    (chip(&link, category.id(), chosen, html! {
                        (icon(category.id())) (category.label(lang)) small { (number(lang, count as i64)) }
                    }))
                }
            }
        }
    }
}

/// The link that opens the dialog with all filters, and how many are set.
fn all(visit: &Visit, found: &Found) -> Markup {
    let set = count_set(&found.filter);
    html! {
        a.chip.all href="#filters" data-key="all" aria-haspopup="dialog" {
            (icon("filter"))
            (say(visit.lang, "page-all-filters"))
            @if set > 0 { b { (number(visit.lang, set as i64)) } }
        }
    }
}

/// How many things a filter asks for, apart from the order and the part of the map.
fn count_set(filter: &Filter) -> usize {
    let lists = [
        filter.category.len(),
        filter.language.len(),
        filter.target_group.len(),
        filter.purpose.len(),
        filter.format.len(),
    ];
    let flags = [filter.open.is_some(), filter.age.is_some()];
    let picked = [!filter.organisation.is_empty(), !filter.ids.is_empty()];
    lists.iter().sum::<usize>()
        + filter.particulars().count()
        + flags.iter().chain(&picked).filter(|set| **set).count()
}

/// Near me: a button, since only a click may ask for the position; a link away from it where there is one.
fn near(visit: &Visit, found: &Found) -> Markup {
    if found.filter.near.is_some() {
        let place = named(visit, &found.filter).map(|place| {
            say_with(visit.lang, "page-near-place", &[("place", Value::Text(&place))])
        });
        let words = place.map_or_else(|| say(visit.lang, "page-near-me"), Cow::Owned);
        let away = found.link(visit, |filter| (filter.near, filter.place) = (None, None));
        return chip(&away, "near", true, html! { (icon("here")) (words) (icon("close")) });
    }
    if visit.frame.is_some() {
        // Another site's page seldom lets a frame ask for the position, and an address tells as much.
        let words = html! { (icon("here")) (say(visit.lang, "embed-near-address")) };
        return html! { a.chip #address href="#q" data-key="near" { (words) } };
    }
    let words = html! { (icon("here")) (say(visit.lang, "page-near-me")) };
    html! { button.chip #near type="button" hidden data-live data-key="near" { (words) } }
}

fn chip(link: &str, key: &str, chosen: bool, words: Markup) -> Markup {
    html! { a.chip href=(link) rel="nofollow" data-filter="" data-key=(key) aria-current=[chosen.then_some("true")] { (words) } }
}
