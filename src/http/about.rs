//! The pages of a network about itself: who is behind it, and what the law asks for.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::card::card;
use super::meeting::meetings;
use super::reach::contact_box;
use super::visit::Visit;
use crate::exchange::linked_network;
use crate::exchange::script;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::date_medium;
use crate::language::month;
use crate::language::say;
use crate::network::Network;
use crate::offer::short_id;
use crate::page::Frame;
use crate::page::address;
use crate::page::page;
use crate::page::paragraphs;
use crate::page::told;
use crate::page::turning_icon;
use crate::vocabulary::Purpose;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use maud::{Markup, PreEscaped, html};
use std::sync::Arc;

/// The most requests that the page itself shows; the rest stands on the map.
const REQUESTS: usize = 5;

type Asked = Path<(String, String)>;

/// `GET /{network}/{lang}/about`
pub async fn about(State(house): State<Arc<House>>, path: Asked, headers: HeaderMap) -> Response {
    text_page(&house, path, &headers, "about", "page-about", network)
}

/// `GET /{network}/{lang}/imprint`
pub async fn imprint(State(house): State<Arc<House>>, path: Asked, headers: HeaderMap) -> Response {
    text_page(&house, path, &headers, "imprint", "page-imprint", |visit| {
        legal(visit, |network| &network.legal.imprint)
    })
}

/// `GET /{network}/{lang}/privacy`
pub async fn privacy(State(house): State<Arc<House>>, path: Asked, headers: HeaderMap) -> Response {
    text_page(&house, path, &headers, "privacy", "page-privacy", |visit| {
        html! {
            (legal(visit, |network| &network.legal.privacy))
            h2 { (say(visit.lang, "knowing-privacy-title")) }
            p { (say(visit.lang, "knowing-privacy")) }
        }
    })
}

/// `GET /{network}/{lang}/accessibility`
pub async fn accessibility(
    State(house): State<Arc<House>>,
    path: Asked,
    headers: HeaderMap,
) -> Response {
    text_page(&house, path, &headers, "accessibility", "page-accessibility", |visit| {
        legal(visit, |network| &network.legal.accessibility)
    })
}

fn text_page(
    house: &House,
    Path((slug, lang)): Asked,
    headers: &HeaderMap,
    path: &str,
    key: &str,
    content: impl Fn(&Visit) -> Markup,
) -> Response {
    let visit = match Visit::new(house, &slug, &lang, headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    house.count_page(&visit, headers, path);
    if has(headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let title = say(visit.lang, key);
    let network = visit.network();
    let texts = match path {
        "imprint" => &network.legal.imprint,
        "privacy" => &network.legal.privacy,
        "accessibility" => &network.legal.accessibility,
        _ => &network.about,
    };
    let said = texts.best(visit.lang).map(|best| best.value.chars().take(200).collect::<String>());
    let there = |lang: Interface| format!("/{}/{}/{path}", visit.network().slug, lang.tag());
    let content = html! {
        main.text #content {
            p { a.way href=(visit.base()) { (turning_icon("back")) (say(visit.lang, "page-to-map")) } }
            h1 { (title) }
            (content(&visit))
        }
    };
    let frame = Frame { description: said.as_deref(), ..visit.frame(&title, &there) };
    answer(page(&frame, content), &visit.tag)
}

/// A page that the law asks for, or a word that it is missing.
fn legal(visit: &Visit, text: impl Fn(&Network) -> &Texts) -> Markup {
    let text = text(visit.network());
    html! {
        @if text.is_empty() { p.note { (say(visit.lang, "page-text-missing")) } }
        (paragraphs(text, visit.lang))
    }
}

/// Who the network is, what it wants and looks for, and when it meets.
fn network(visit: &Visit) -> Markup {
    let (lang, network) = (visit.lang, visit.network());
    html! {
        p.lead { (told(&network.name, lang)) }
        (paragraphs(&network.about, lang))
        (section(visit, "page-aims", &network.aims))
        (meetings(visit))
        (requests(visit))
        @if !network.milestones.is_empty() {
            h2 { (say(lang, "page-milestones")) }
            ul.plain { @for milestone in &network.milestones { li { b { (date(lang, &milestone.date)) } " – " (told(&milestone.text, lang)) } } }
        }
        (section(visit, "page-working-groups", &network.working_groups))
        (members(visit))
        p.ways {
            a.button href={ (visit.base()) "/join" } { (say(lang, "writing-join")) }
            a.button href={ (visit.base()) "/data" } { (say(lang, "data-title")) }
        }
        (contact_box(visit, &network.contact))
        script type="application/ld+json" { (PreEscaped(linked(visit))) }
    }
}

/// The network as linked data.
fn linked(visit: &Visit) -> String {
    let members: Vec<_> = visit.map.organisations().into_iter().map(|one| &**one).collect();
    let home = format!("{}{}", visit.origin, visit.base());
    script(&linked_network(
        visit.network(),
        &members,
        &visit.network().coming(visit.now.date()),
        visit.lang,
        &home,
    ))
}

/// A heading with a list of texts; nothing where there are none.
fn section(visit: &Visit, key: &str, texts: &[Texts]) -> Markup {
    html! {
        @if !texts.is_empty() {
            h2 { (say(visit.lang, key)) }
            ul.plain { @for text in texts { li { (told(text, visit.lang)) } } }
        }
    }
}

fn members(visit: &Visit) -> Markup {
    let members = visit.map.organisations();
    html! {
        @if !members.is_empty() {
            h2 { (say(visit.lang, "page-members")) }
            ul.plain {
                @for member in &members { li { a href={ (visit.base()) "/organisation/" (short_id(member.id)) } { (told(&member.name, visit.lang)) } } }
            }
        }
    }
}

/// What people of the network look for, as entries of the list.
fn requests(visit: &Visit) -> Markup {
    let filter = Filter { purpose: vec![Purpose::Request], ..Filter::default() };
    let found = visit.map.list(&filter, 0, REQUESTS, visit.lang, visit.now);
    html! {
        @if found.total > 0 {
            h2 { (say(visit.lang, "page-seeking")) }
            ol.cards { @for item in &found.items { (card(visit, item)) } }
            p { a.way href=(address(&visit.base(), &filter.query())) { (say(visit.lang, "page-all-requests")) } }
        }
        p { a.way href={ (visit.base()) "/exchange" } { (say(visit.lang, "matching-exchange")) } }
    }
}

/// A year, a month or a day as a reader writes it; anything else as it stands.
fn date(lang: Interface, written: &str) -> String {
    if let Ok(day) = written.parse::<NaiveDate>() {
        return date_medium(lang, day);
    }
    let first = format!("{written}-01").parse::<NaiveDate>();
    first.map_or_else(
        |_| written.to_owned(),
        |day| format!("{} {}", month(lang, day.month()), day.year()),
    )
}
