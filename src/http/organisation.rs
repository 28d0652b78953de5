//! The page of an organisation: what it is, how to reach it, and what it offers here.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::card::card;
use super::moved::moved_or_nowhere;
use super::reach::contact_box;
use super::visit::Visit;
use crate::exchange::linked_organisation;
use crate::exchange::script;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::say;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::page::Frame;
use crate::page::address;
use crate::page::icon;
use crate::page::page;
use crate::page::paragraphs;
use crate::page::told_named;
use crate::page::turning_icon;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, PreEscaped, html};
use std::sync::Arc;

/// The offers that the page itself shows; the rest stands on the map.
const SHOWN: usize = 50;

/// `GET /{network}/{lang}/organisation/{id}`
pub async fn organisation(
    State(house): State<Arc<House>>,
    Path((slug, lang, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let members = visit.map.organisations();
    let wanted = parse_short(&id);
    let Some(organisation) = members.into_iter().find(|one| Some(short_bits(one.id)) == wanted)
    else {
        let there = |short: &str| format!("{}/organisation/{short}", visit.base());
        return moved_or_nowhere(&visit, &id, there);
    };
    house.count_page(&visit, &headers, "organisation");
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let reached = house.desk.reaches(organisation.id);
    answer(whole(&visit, organisation, reached), &visit.tag)
}

fn whole(visit: &Visit, organisation: &Organisation, reached: bool) -> Markup {
    let lang = visit.lang;
    let name = organisation.name.best(lang).map_or("", |best| best.value);
    let there = |lang: Interface| {
        format!(
            "/{}/{}/organisation/{}",
            visit.network().slug,
            lang.tag(),
            short_id(organisation.id)
        )
    };
    let about = organisation.about.best(lang).map(|best| best.value);
    let home = format!("{}{}", visit.origin, visit.base());
    let linked = linked_organisation(organisation, visit.network(), lang, &home);
    let frame = Frame {
        description: about,
        more: html! { script type="application/ld+json" { (PreEscaped(script(&linked))) } },
        ..visit.frame(name, &there)
    };
    let write = reached.then(|| format!("{}/write", there(lang)));
    page(
        &frame,
        html! {
            main.text #content {
                p { a.way href=(visit.base()) { (turning_icon("back")) (say(lang, "page-to-map")) } }
                h1 { (told_named(&organisation.name, lang)) }
                @if organisation.example { p.note.calm { (say(lang, "page-example-help")) } }
                (paragraphs(&organisation.about, lang))
                (contact_box(visit, &organisation.contact))
                @if let Some(write) = write {
                    div.ways { a.button href=(write) rel="nofollow" { (icon("mail")) (say(lang, "residents-write-link")) } }
                }
                (its_offers(visit, organisation))
            }
        },
    )
}

fn its_offers(visit: &Visit, organisation: &Organisation) -> Markup {
    let lang = visit.lang;
    let filter = Filter { organisation: vec![organisation.id], ..Filter::default() };
    let offers = visit.map.list(&filter, 0, SHOWN, lang, visit.now);
    html! {
        h2 { (say(lang, "page-its-offers")) }
        @if offers.items.is_empty() { p { (say(lang, "page-no-offers")) } }
        ol.cards { @for item in &offers.items { (card(visit, item)) } }
        @if offers.located > 0 {
            p { a.way href=(address(&visit.base(), &filter.query())) { (say(lang, "page-on-the-map")) } }
        }
    }
}
