//! The pages of a network about itself: who is behind it, and what the law asks for.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::reach::contact;
use super::visit::Visit;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::date_medium;
use crate::language::month;
use crate::language::say;
use crate::network::Network;
use crate::offer::short_id;
use crate::page::page;
use crate::page::paragraphs;
use crate::page::told;
use crate::page::turning_icon;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};
use std::sync::Arc;

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
        legal(visit, |network| &network.legal.privacy)
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
    if has(headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let title = say(visit.lang, key);
    let there = |lang: Interface| format!("/{}/{}/{path}", visit.network().slug, lang.tag());
    let content = html! {
        main.text #content {
            p { a.way href=(visit.base()) { (turning_icon("back")) (say(visit.lang, "page-to-map")) } }
            h1 { (title) }
            (content(&visit))
        }
    };
    answer(page(&visit.frame(&title, &there), content), &visit.tag)
}

/// A page that the law asks for, or a word that it is missing.
fn legal(visit: &Visit, text: impl Fn(&Network) -> &Texts) -> Markup {
    let text = text(visit.network());
    html! {
        @if text.is_empty() { p.note { (say(visit.lang, "page-text-missing")) } }
        (paragraphs(text, visit.lang))
    }
}

/// Who the network is.
fn network(visit: &Visit) -> Markup {
    let (lang, network) = (visit.lang, visit.network());
    let members = visit.map.organisations();
    html! {
        p.lead { (told(&network.name, lang)) }
        (paragraphs(&network.about, lang))
        @if !network.aims.is_empty() {
            h2 { (say(lang, "page-aims")) }
            ul.plain { @for aim in &network.aims { li { (told(aim, lang)) } } }
        }
        @if !network.milestones.is_empty() {
            h2 { (say(lang, "page-milestones")) }
            ul.plain { @for milestone in &network.milestones { li { b { (date(lang, &milestone.date)) } " – " (told(&milestone.text, lang)) } } }
        }
        @if !network.working_groups.is_empty() {
            h2 { (say(lang, "page-working-groups")) }
            ul.plain { @for group in &network.working_groups { li { (told(group, lang)) } } }
        }
        @if !members.is_empty() {
            h2 { (say(lang, "page-members")) }
            ul.plain {
                @for member in &members { li { a href={ (visit.base()) "/organisation/" (short_id(member.id)) } { (told(&member.name, lang)) } } }
            }
        }
        div.facts { (contact(visit, &network.contact)) }
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
