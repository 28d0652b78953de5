//! What is printed: a flyer that staff put together, and any filtered view of the map. Both are the same sheets of paper, from what
//! is published at this moment.

mod entry;
mod plan;
mod sheet;
mod tools;

use super::House;
use super::answer::{ASK, has, minute, unchanged, written};
use super::cache::Key;
use super::refuse::asked;
use super::sheet::broken;
use super::visit::Visit;
use crate::desk::Chosen;
use crate::error::Error;
use crate::error::Result;
use crate::filter::Filter;
use crate::filter::parse;
use crate::flyer::Choice;
use crate::flyer::Flyer;
use crate::flyer::Paper;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::page::address;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use axum::response::Response;
use sheet::{Work, whole};
use std::sync::Arc;

/// In the place of a language: all that a flyer has.
const ALL: &str = "all";
/// The most entries that a filtered view prints.
const MOST: usize = 200;
/// More offers than this are no list that a code could hold.
const IN_A_CODE: usize = 25;

/// `GET /{network}/flyer/{id}/{lang}?paper=`: a flyer in one language, or in all that it has.
pub async fn flyer(
    State(house): State<Arc<House>>,
    Path((slug, id, lang)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let flyer = match found(&house, &id).await {
        Ok(flyer) => flyer,
        Err(why) => return broken(&why, asked(&headers)),
    };
    let first = || flyer.as_ref().and_then(|flyer| flyer.content.languages.first().copied());
    let tag = match lang == ALL {
        true => first().unwrap_or_else(|| asked(&headers)).tag(),
        false => &*lang,
    };
    let visit = match Visit::new(&house, &slug, tag, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let Some(flyer) = flyer.filter(|flyer| flyer.network == visit.network().id) else {
        return visit.not_found();
    };
    let paper = paper_of(query.as_deref()).unwrap_or(flyer.content.paper);
    // The network's last change is not enough: another instance may still be about to hear of this one.
    let state = crate::desk::flyer_base(&flyer.content);
    let tag = format!("{}-{state}\"", visit.tag.trim_end_matches('"'));
    if has(&headers, &tag) {
        return unchanged(&tag, ASK);
    }
    let question = format!("flyer/{id}/{lang}/{}/{state} {}", paper.id(), visit.origin);
    let body = house.cache.page(
        || Key::new(&visit.map, &question, minute(visit.now), false),
        || of_flyer(&visit, &flyer, lang == ALL, paper).into_string().into(),
    );
    written(body, &tag)
}

/// The flyer of this short identifier; none where there is no such one.
async fn found(house: &House, id: &str) -> Result<Option<Flyer>> {
    let Some(bits) = parse_short(id) else {
        return Ok(None);
    };
    match house.desk.store.flyer(bits).await {
        Ok(flyer) => Ok(Some(flyer)),
        Err(Error::NotFound) => Ok(None),
        Err(why) => Err(why),
    }
}

/// The paper that a query names.
fn paper_of(query: Option<&str>) -> Option<Paper> {
    let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    pairs.filter(|(name, _)| name == "paper").find_map(|(_, value)| Paper::from_id(&value))
}

fn of_flyer(visit: &Visit, flyer: &Flyer, all: bool, paper: Paper) -> maud::Markup {
    let content = &flyer.content;
    let town = &visit.network().town;
    let base = format!("/{}/flyer/{}", visit.network().slug, short_id(flyer.id));
    let usual = content.paper;
    let there = move |lang: Option<Interface>, paper: Paper| {
        let path = format!("{base}/{}", lang.map_or(ALL, Interface::tag));
        let query = if paper == usual { String::new() } else { format!("paper={}", paper.id()) };
        address(&path, &query)
    };
    let chosen = Chosen::of(&visit.map, &content.choice, visit.now);
    let query = match &content.choice {
        Choice::Filter(query) => query.clone(),
        // What is not published is not named either.
        Choice::Picked(_) if chosen.offers.len() <= IN_A_CODE => {
            let ids: Vec<_> = chosen.offers.iter().map(|offer| short_id(offer.id)).collect();
            format!("ids={}", ids.join(","))
        }
        Choice::Picked(_) => String::new(),
    };
    whole(&Work {
        visit,
        chosen,
        languages: if all { content.languages.clone() } else { vec![visit.lang] },
        offered: &content.languages,
        all,
        paper,
        heading: &|lang| content.heading(town, lang),
        text: &content.text,
        aside: &|_| None,
        query,
        edit: Some(format!("/desk/{}/flyer/{}", visit.network().slug, short_id(flyer.id))),
        address: &there,
    })
}

/// `GET /{network}/{lang}/print`: everything that a filter finds, to be printed.
pub async fn list(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let query = query.unwrap_or_default();
    let question = format!("print/{lang}?{query} {}", visit.origin);
    let body = house.cache.page(
        || Key::new(&visit.map, &question, minute(visit.now), false),
        || of_list(&visit, &query).into_string().into(),
    );
    written(body, &visit.tag)
}

fn of_list(visit: &Visit, query: &str) -> maud::Markup {
    let filter = parse(query).filter;
    let paper = paper_of(Some(query)).unwrap_or_default();
    let asked = filter.query();
    let slug = &visit.network().slug;
    let there = |lang: Option<Interface>, paper: Paper| {
        let path = format!("/{slug}/{}/print", lang.unwrap_or(visit.lang).tag());
        let more = if paper == Paper::A4 { None } else { Some(format!("paper={}", paper.id())) };
        let parts: Vec<String> = Some(asked.clone()).into_iter().chain(more).collect();
        address(&path, parts.join("&").trim_start_matches('&'))
    };
    whole(&Work {
        visit,
        chosen: Chosen::found(&visit.map, &filter, MOST, visit.now),
        languages: vec![visit.lang],
        offered: &visit.network().languages,
        all: false,
        paper,
        heading: &|lang| {
            let town = [("town", Value::Text(&visit.network().town))];
            said(visit, &filter, lang).unwrap_or_else(|| say_with(lang, "page-offers-in", &town))
        },
        text: &Texts::new(),
        aside: &|lang| {
            let town = [("town", Value::Text(&visit.network().town))];
            said(visit, &filter, lang).map(|_| say_with(lang, "page-offers-in", &town))
        },
        query: filter.query(),
        edit: None,
        address: &there,
    })
}

/// What a filter asks for, in words; none where it asks for nothing in particular.
pub fn said(visit: &Visit, filter: &Filter, lang: Interface) -> Option<String> {
    use crate::filter::Open;
    let quoted =
        |words: &String| say_with(lang, "page-words-quoted", &[("words", Value::Text(words))]);
    let mut parts: Vec<String> = filter.q.iter().map(quoted).collect();
    parts.extend(filter.category.iter().map(|one| one.label(lang).into_owned()));
    parts.extend(filter.format.iter().map(|one| one.label(lang).into_owned()));
    parts.extend(filter.purpose.iter().map(|one| one.label(lang).into_owned()));
    parts.extend(filter.language.iter().map(|one| one.label(lang).into_owned()));
    parts.extend(filter.target_group.iter().map(|one| one.label(lang).into_owned()));
    parts.extend(filter.particulars().map(|key| say(lang, key).into_owned()));
    let flags = [
        (filter.open == Some(Open::Now), "page-open-now"),
        (filter.open == Some(Open::Today), "page-open-today"),
    ];
    parts.extend(flags.iter().filter(|(set, _)| *set).map(|(_, key)| say(lang, key).into_owned()));
    let named = filter.organisation.iter().filter_map(|id| visit.map.organisation(*id));
    let name = |one: &Arc<crate::organisation::Organisation>| {
        one.name.best(lang).map(|best| best.value.to_owned())
    };
    parts.extend(named.filter_map(name));
    (!parts.is_empty()).then(|| parts.join(" · "))
}
