//! An offer as an entry of a list: what it is, when next, where, and in which languages.

use super::visit::Visit;
use super::when::{next, regularly, rule};
use crate::atlas::Item;
use crate::freshness;
use crate::language::Tag;
use crate::language::Value;
use crate::language::distance;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::icon;
use crate::page::in_words;
use crate::page::told;
use crate::place::Place;
use crate::place::PlaceMode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use maud::{Markup, html};

/// The most languages that an entry names.
const MOST_LANGUAGES: usize = 3;

/// One entry of the list.
pub fn card(visit: &Visit, item: &Item) -> Markup {
    card_with(visit, item, &Markup::default())
}

/// One entry of the list, with more at its end.
pub fn card_with(visit: &Visit, item: &Item, more: &Markup) -> Markup {
    let lang = visit.lang;
    let id = short_id(item.id);
    let offer = visit.map.offer(short_bits(item.id));
    let foreign = item.title_lang.as_ref().filter(|tag| tag.as_str() != lang.tag());
    let request = item.purpose == Purpose::Request;
    html! {
        li.card.{ "c-" (item.category) }.request[request] data-id=(id) data-key=(id) {
            span.sign { (icon(item.category.id())) }
            div.body {
                p.kind { (item.category.label(lang)) }
                h3 {
                    a href={ (visit.base()) "/offer/" (id) } lang=[foreign] dir=[foreign.map(|tag| tag.direction())] { (item.title) }
                    @if let Some(tag) = foreign { " " (in_words(tag, lang)) }
                }
                @if let Some(offer) = &offer {
                    (summary(visit, &offer.content, foreign))
                    ul.meta {
                        (when(visit, &offer.content))
                        (place(visit, item, &offer.content.place))
                        (languages(visit, &offer.content))
                    }
                    (badges(visit, &offer.content))
                    (aged(visit, offer))
                }
                (more)
            }
        }
    }
}

/// The sentence under the title; its language is named where the title's is another one.
fn summary(visit: &Visit, content: &Content, title: Option<&Tag>) -> Markup {
    let best = content.summary.best(visit.lang);
    let foreign = best.filter(|best| best.fallback && Some(best.tag) != title).map(|best| best.tag);
    html! {
        @if let Some(best) = &best {
            // Where it is too long it is cut where its own language ends.
            p.summary dir=[best.fallback.then(|| best.tag.direction())] {
                (told(&content.summary, visit.lang))
                @if let Some(tag) = foreign { " " (in_words(tag, visit.lang)) }
            }
        }
    }
}

/// The next time, and under it on which days that repeats and what is cancelled soon; where nobody knows the next time, the rule.
fn when(visit: &Visit, content: &Content) -> Markup {
    let next = next(visit, &content.schedule);
    let (first, others) = match &next {
        Some(next) => (Some(&next.words), regularly(visit, &content.schedule)),
        None => (None, rule(visit, &content.schedule)),
    };
    html! {
        @if first.is_some() || !others.is_empty() {
            li.now[next.as_ref().is_some_and(|next| next.now)] {
                (icon("clock"))
                span {
                    @if let Some(first) = first { (first) }
                    @for (off, words) in &others { " " small.off[*off] { (words) } }
                }
            }
        }
    }
}

fn place(visit: &Visit, item: &Item, place: &Place) -> Markup {
    let mut words = place_in_words(visit, place);
    if let Some(metres) = item.distance {
        let far = distance(visit.lang, metres);
        words = Some(words.map_or_else(|| far.clone(), |words| format!("{far} · {words}")));
    }
    html! { @if let Some(words) = words { li { (icon("place")) span { bdi { (words) } } } } }
}

/// A place in one line; none where nothing is said.
fn place_in_words(visit: &Visit, place: &Place) -> Option<String> {
    let online = || say(visit.lang, "page-online").into_owned();
    match place.mode {
        PlaceMode::Online => Some(online()),
        PlaceMode::Exact => {
            let street = place.address.as_ref().and_then(|address| address.street.clone());
            let name = place.own_name().map(str::to_owned);
            let parts: Vec<String> = [name, street].into_iter().flatten().collect();
            let town = || place.address.as_ref().and_then(|address| address.locality.clone());
            if parts.is_empty() { town() } else { Some(parts.join(", ")) }
        }
        PlaceMode::Area | PlaceMode::None => {
            let town = place.address.as_ref().and_then(|address| address.locality.clone());
            place.area.as_ref().map(|area| area.name.clone()).or(town)
        }
    }
}

/// The languages spoken there by their own names, the reader's own first.
fn languages(visit: &Visit, content: &Content) -> Markup {
    let mut spoken: Vec<Spoken> = content.languages.iter().map(|one| one.language).collect();
    spoken.sort_by_key(|language| (language.id() != visit.lang.tag(), *language));
    spoken.dedup();
    let more = spoken.len().saturating_sub(MOST_LANGUAGES);
    html! {
        @if !spoken.is_empty() {
            li {
                (icon("language"))
                span {
                    @for (place, language) in spoken.iter().take(MOST_LANGUAGES).enumerate() {
                        @if place > 0 { (visit.lang.comma()) }
                        bdi { (language.label(visit.lang)) }
                    }
                    @if more > 0 { " " (say_with(visit.lang, "page-and-more", &[("count", Value::Number(more as i64))])) }
                }
            }
        }
    }
}

/// That nobody confirmed it for a long time, where that is so.
pub fn aged(visit: &Visit, offer: &Offer) -> Markup {
    let months = freshness::aged(offer, visit.moment());
    let said = |months: u32| say_with(visit.lang, "true-aged", &[("months", months.into())]);
    html! { @if let Some(months) = months { p.aged { (said(months)) } } }
}

/// What stands out: looked for, free of charge, an example.
pub fn badges(visit: &Visit, content: &Content) -> Markup {
    let request = content.purpose == Purpose::Request;
    let good = [
        (content.cost.free == Some(true), "page-free"),
        (content.childcare, "page-childcare"),
        (content.women_only, "page-women-only"),
    ];
    html! {
        div.badges {
            @if request { span.badge.seek { (say(visit.lang, "page-seeks")) } }
            @for (_, key) in good.iter().filter(|(holds, _)| *holds) { span.badge.good { (say(visit.lang, key)) } }
            @if content.example { span.badge { (say(visit.lang, "page-example")) } }
        }
    }
}
