//! "Vereine bieten, Vereine suchen": what organisations of a network offer each other and look for, and what of it fits together.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::card::card_with;
use super::visit::Visit;
use crate::atlas::Fit;
use crate::atlas::Item;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::Value;
use crate::language::distance;
use crate::language::say;
use crate::language::say_with;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::Frame;
use crate::page::address;
use crate::page::asset;
use crate::page::page;
use crate::page::told;
use crate::page::told_named;
use crate::page::turning_icon;
use crate::vocabulary::Purpose;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The most requests and the most offers that the page shows, and the most that fit one of them.
const SHOWN: usize = 40;
const FITS: usize = 3;

/// What is looked for and what is offered, each with what fits it.
#[derive(Default)]
struct Table {
    seeking: Vec<Item>,
    more_seeking: bool,
    offering: Vec<Item>,
    fits: HashMap<Uuid, Vec<Fit>>,
}

/// `GET /{network}/{lang}/exchange`
pub async fn exchange(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    house.count_page(&visit, &headers, "exchange");
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    answer(whole(&visit, &Table::new(&visit)), &visit.tag)
}

/// The style sheet of pages that hold things against each other, for [`Frame::more`].
pub fn style() -> Markup {
    html! { link rel="stylesheet" href=(asset::address("matching.css")); }
}

impl Table {
    fn new(visit: &Visit) -> Self {
        let list = |filter: Filter| visit.map.list(&filter, 0, SHOWN, visit.lang, visit.now);
        let requests = Filter { purpose: vec![Purpose::Request], ..Filter::default() };
        let listing = list(requests);
        let mut table = Self {
            more_seeking: listing.total > listing.items.len(),
            seeking: listing.items,
            ..Self::default()
        };
        let mut shown = visit.map.for_organisations(SHOWN);
        for request in &table.seeking {
            let fits = best(visit, request.id);
            for fit in &fits {
                shown.push(fit.id);
                let turned =
                    Fit { id: request.id, organisation: request.organisation, ..fit.clone() };
                table.fits.entry(fit.id).or_default().push(turned);
            }
            table.fits.insert(request.id, fits);
        }
        let ids: Vec<u64> = shown.into_iter().map(short_bits).collect();
        if !ids.is_empty() {
            table.offering = list(Filter { ids, ..Filter::default() }).items;
        }
        // What fits somebody stands first.
        table.offering.sort_by_key(|item| !table.fits.contains_key(&item.id));
        table
    }
}

/// What fits a published offer or request best.
fn best(visit: &Visit, id: Uuid) -> Vec<Fit> {
    let offer = visit.map.offer(short_bits(id));
    let mut fits = offer.map(|offer| visit.map.fitting(&offer, visit.now)).unwrap_or_default();
    fits.truncate(FITS);
    fits
}

fn whole(visit: &Visit, table: &Table) -> Markup {
    let lang = visit.lang;
    let title = say(lang, "matching-exchange");
    let there = |lang: Interface| format!("/{}/{}/exchange", visit.network().slug, lang.tag());
    let lead = say(lang, "matching-exchange-lead");
    let frame = Frame { description: Some(&lead), more: style(), ..visit.frame(&title, &there) };
    let requests = Filter { purpose: vec![Purpose::Request], ..Filter::default() };
    page(
        &frame,
        html! {
            main.text.wide #content {
                p { a.way href={ (visit.base()) "/about" } { (turning_icon("back")) (say(lang, "page-about")) } }
                h1 { (title) }
                p.lead { (lead) }
                div.exchange {
                    section aria-labelledby="offering" {
                        h2 #offering { (say(lang, "matching-offering")) }
                        (column(visit, table, &table.offering, "matching-no-offers"))
                    }
                    section aria-labelledby="seeking" {
                        h2 #seeking { (say(lang, "matching-seeking")) }
                        (column(visit, table, &table.seeking, "matching-no-requests"))
                        @if table.more_seeking {
                            p { a.way href=(address(&visit.base(), &requests.query())) { (say(lang, "page-all-requests")) } }
                        }
                    }
                }
            }
        },
    )
}

fn column(visit: &Visit, table: &Table, items: &[Item], none: &str) -> Markup {
    html! {
        @if items.is_empty() { p.note.calm { (say(visit.lang, none)) } }
        ol.cards {
            @for item in items {
                (card_with(visit, item, &html! { (by(visit, item)) (pairs(visit, table.fits.get(&item.id))) }))
            }
        }
    }
}

/// Whose it is.
fn by(visit: &Visit, item: &Item) -> Markup {
    let organisation = visit.map.organisation(item.organisation);
    html! { @if let Some(one) = organisation { p.by { (told(&one.name, visit.lang)) } } }
}

/// What fits an entry, with what both have in common.
fn pairs(visit: &Visit, fits: Option<&Vec<Fit>>) -> Markup {
    let fits = fits.map(Vec::as_slice).unwrap_or_default();
    html! {
        @if !fits.is_empty() {
            div.pairs {
                p { b { (say(visit.lang, "matching-fits")) } }
                ul { @for fit in fits { (pair(visit, fit)) } }
            }
        }
    }
}

fn pair(visit: &Visit, fit: &Fit) -> Markup {
    let offer = visit.map.offer(short_bits(fit.id));
    let organisation = visit.map.organisation(fit.organisation);
    html! {
        @if let Some(offer) = offer {
            li {
                a href={ (visit.base()) "/offer/" (short_id(fit.id)) } { (told_named(&offer.content.title, visit.lang)) }
                @if let Some(one) = organisation { " · " (told(&one.name, visit.lang)) }
                br;
                small { (reasons(fit, visit.lang)) }
            }
        }
    }
}

/// Why two fit: what both are about, for whom, in which languages, and how far apart they are.
pub fn reasons(fit: &Fit, lang: Interface) -> String {
    let categories = fit.categories.iter().map(|one| one.label(lang).into_owned());
    let groups = fit.target_groups.iter().map(|one| one.label(lang).into_owned());
    let languages = fit.languages.iter().map(|one| one.label(lang).into_owned());
    let common: Vec<String> = categories.chain(groups).chain(languages).collect();
    let common = common.join(lang.comma());
    let common = say_with(lang, "matching-common", &[("list", Value::Text(&common))]);
    match fit.distance {
        Some(metres) => format!("{common} · {}", distance(lang, metres)),
        None => common,
    }
}
