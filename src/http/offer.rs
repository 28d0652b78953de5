//! The page of one offer: everything that the public may know about it, in the reader's language as far as there is a text.

use super::House;
use super::answer::{ASK, has, page as answer, unchanged};
use super::card::badges;
use super::reach::{contact, fact, place};
use super::visit::Visit;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::offer::AgeRange;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::page::Frame;
use crate::page::icon;
use crate::page::page;
use crate::page::paragraphs;
use crate::page::told;
use crate::page::turning_icon;
use crate::schedule::Occurrence;
use crate::schedule::next_words;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// The next dates that the page names.
const DATES: usize = 5;

/// `GET /{network}/{lang}/offer/{id}`
pub async fn offer(
    State(house): State<Arc<House>>,
    Path((slug, lang, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let Some(offer) = parse_short(&id).and_then(|bits| visit.map.offer(bits)) else {
        return visit.not_found();
    };
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    answer(whole(&visit, &offer), &visit.tag)
}

fn whole(visit: &Visit, offer: &Offer) -> Markup {
    let lang = visit.lang;
    let content = &offer.content;
    let title = content.title.best(lang).map_or("", |best| best.value);
    let summary = content.summary.best(lang).map(|best| best.value);
    let there = |lang: Interface| {
        format!("/{}/{}/offer/{}", visit.network().slug, lang.tag(), short_id(offer.id))
    };
    let frame = Frame { description: summary, ..visit.frame(title, &there) };
    page(
        &frame,
        html! {
            main.text #content {
                p { a.way href=(visit.base()) { (turning_icon("back")) (say(lang, "page-to-map")) } }
                (article(visit, offer))
            }
        },
    )
}

fn article(visit: &Visit, offer: &Offer) -> Markup {
    let (lang, content) = (visit.lang, &offer.content);
    let category = content.categories.first().map_or("", |category| category.id());
    let categories: Vec<_> =
        content.categories.iter().map(|category| category.label(lang)).collect();
    html! {
        article.{ "c-" (category) }.request[content.purpose == Purpose::Request] {
            div.offer-head {
                span.sign { (icon(category)) }
                div {
                    h1 { (told(&content.title, lang)) }
                    p.aside { (categories.join(" · ")) }
                    (badges(visit, content))
                }
            }
            @if !content.summary.is_empty() { p.lead { (told(&content.summary, lang)) } }
            (facts(visit, offer))
            @if !content.description.is_empty() { h2 { (say(lang, "page-about-offer")) } (paragraphs(&content.description, lang)) }
            (confirmed(visit, offer))
        }
    }
}

/// What one wants to know before going there.
fn facts(visit: &Visit, offer: &Offer) -> Markup {
    let (lang, content) = (visit.lang, &offer.content);
    html! {
        div.facts {
            (when(visit, content))
            (place(visit, content))
            (languages(visit, content))
            (whom(visit, content))
            @if content.cost.free.is_some() || !content.cost.note.is_empty() {
                (fact("euro", &say(lang, "page-cost"), html! {
                    @match content.cost.free {
                        Some(true) => p { (say(lang, "page-free")) },
                        // A note says more than that it costs something.
                        Some(false) if content.cost.note.is_empty() => p { (say(lang, "page-costs")) },
                        _ => {}
                    }
                    (note(&content.cost.note, lang))
                }))
            }
            @if content.registration.required.is_some() || !content.registration.note.is_empty() {
                (fact("check", &say(lang, "page-registration"), html! {
                    @if let Some(required) = content.registration.required {
                        p { (say(lang, if required { "page-registration-needed" } else { "page-registration-not-needed" })) }
                    }
                    (note(&content.registration.note, lang))
                }))
            }
            (organisations(visit, offer))
            (contact(visit, &content.contact))
        }
    }
}

/// A text of one paragraph; nothing where there is none.
fn note(texts: &Texts, lang: Interface) -> Markup {
    html! { @if !texts.is_empty() { p { (told(texts, lang)) } } }
}

fn when(visit: &Visit, content: &Content) -> Markup {
    let lang = visit.lang;
    let schedule = &content.schedule;
    let coming = schedule.next(visit.now, &visit.map.calendar(), DATES);
    let said = schedule.sentences_from(visit.now.date(), lang);
    fact(
        "clock",
        &say(lang, "page-when"),
        html! {
            @if said.is_empty() { p { (say(lang, "page-no-times")) } }
            @for sentence in &said { p { (sentence) } }
            (note(&schedule.note, lang))
            @if !coming.is_empty() { (dates(visit, coming)) }
        },
    )
}

/// The next dates. What makes some of them uncertain, the school holidays, is a sentence above them already.
fn dates(visit: &Visit, mut coming: Vec<Occurrence>) -> Markup {
    let lang = visit.lang;
    coming.iter_mut().for_each(|occurrence| occurrence.certain = true);
    html! {
        p.aside { (say(lang, "page-next-dates")) }
        ul { @for (place, occurrence) in coming.iter().enumerate() { li.next[place == 0] { (next_words(occurrence, visit.now, lang)) } } }
    }
}

/// The languages, those it is held in first.
fn languages(visit: &Visit, content: &Content) -> Markup {
    let lang = visit.lang;
    let of = |mode: Mode| {
        content.languages.iter().filter(move |one| one.mode == mode).collect::<Vec<_>>()
    };
    html! {
        @if !content.languages.is_empty() {
            (fact("language", &say(lang, "page-languages"), html! {
                ul {
                    @for mode in Mode::ALL {
                        @let spoken = of(*mode);
                        @if !spoken.is_empty() {
                            li {
                                @for (place, one) in spoken.iter().enumerate() { @if place > 0 { ", " } b { (one.language.label(lang)) } }
                                " – " (mode.label(lang))
                            }
                        }
                    }
                }
            }))
        }
    }
}

/// For whom it is, and what makes it easier to come.
fn whom(visit: &Visit, content: &Content) -> Markup {
    let lang = visit.lang;
    let groups: Vec<_> = content.target_groups.iter().map(|group| group.label(lang)).collect();
    let flags = [
        (content.women_only, "page-women-only"),
        (content.childcare, "page-childcare"),
        (content.anonymous, "page-anonymous"),
    ];
    let flags = flags.iter().filter(|(holds, _)| *holds).map(|(_, key)| say(lang, key));
    let age = content.age.map(|age| ages(lang, age).into());
    let lines: Vec<_> = age.into_iter().chain(flags).collect();
    html! {
        @if !groups.is_empty() || !lines.is_empty() {
            (fact("people", &say(lang, "page-for-whom"), html! {
                @if !groups.is_empty() { p { (groups.join(" · ")) } }
                ul { @for line in &lines { li { (line) } } }
            }))
        }
    }
}

fn ages(lang: Interface, age: AgeRange) -> String {
    let from = ("from", Value::Number(age.min.into()));
    match age.max {
        Some(max) => say_with(lang, "page-age-range", &[from, ("to", Value::Number(max.into()))]),
        None => say_with(lang, "page-age-from", &[from]),
    }
}

fn organisations(visit: &Visit, offer: &Offer) -> Markup {
    let all = [offer.organisation].into_iter().chain(offer.content.co_organisers.iter().copied());
    let known: Vec<_> = all.filter_map(|id| visit.map.organisation(id)).collect();
    html! {
        @if !known.is_empty() {
            (fact("home", &say(visit.lang, "page-organisation"), html! {
                ul { @for one in &known { li { a href={ (visit.base()) "/organisation/" (short_id(one.id)) } { (told(&one.name, visit.lang)) } } } }
            }))
        }
    }
}

/// When somebody last said that it still holds.
fn confirmed(visit: &Visit, offer: &Offer) -> Markup {
    let zone = visit.network().time_zone;
    let day = offer
        .confirmed_at
        .map(|moment| date_medium(visit.lang, moment.with_timezone(&zone).date_naive()));
    html! {
        @if let Some(day) = day { p.aside { (say_with(visit.lang, "page-confirmed", &[("date", Value::Text(&day))])) } }
        @if offer.content.example { p.note.calm { (say(visit.lang, "page-example-help")) } }
    }
}
