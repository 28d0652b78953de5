//! Choosing offers by hand: those that are chosen, each with its place in the row, and a search for more.

use super::super::Office;
use super::{Board, fields};
use crate::filter::Filter;
use crate::http::form::Sheet;
use crate::language::Value;
use crate::language::say_with;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::in_words;
use crate::page::told;
use maud::{Markup, html};
use uuid::Uuid;

/// How many a search shows.
const SOME: usize = 40;

/// What is chosen, and what may be.
pub fn pick(board: &Board, sheet: &Sheet) -> Markup {
    let office = &board.office;
    let picked = fields::picked(sheet.fields);
    let asked = sheet.fields.text("search");
    let found = asked.map(|words| found(board, words, &picked));
    html! {
        @if picked.is_empty() { p.hint { (office.say("paper-none-picked")) } }
        @else { ol.picked { @for (at, bits) in picked.iter().enumerate() { li { (chosen(board, at + 1, *bits)) } } } }
        div.ask {
            label for="f-search" { (office.say("paper-search")) }
            div.search-row {
                input type="search" id="f-search" name="search" value=(sheet.fields.get("search"));
                button.button type="submit" name="do" value="search" { (office.say("paper-find")) }
            }
        }
        @if let Some(found) = &found {
            @if found.is_empty() { p.hint role="status" { (office.say("paper-none-found")) } }
            @else {
                p.hint role="status" { (say_with(office.lang, "paper-found", &[("count", Value::Number(found.len() as i64))])) }
                ul.results { @for offer in found { li { (result(office, offer)) } } }
                p { button.button type="submit" name="do" value="add" { (office.say("paper-add")) } }
            }
        }
    }
}

/// Published offers with these words that are not chosen yet.
fn found(board: &Board, words: &str, picked: &[u64]) -> Vec<Offer> {
    let words: String = words.chars().take(200).collect();
    let filter = Filter { q: Some(words), ..Filter::default() };
    let listing = board.map.list(&filter, 0, SOME, board.office.lang, board.now);
    let ids = listing.items.iter().map(|item| short_bits(item.id));
    ids.filter(|bits| !picked.contains(bits)).filter_map(|bits| board.map.offer(bits)).collect()
}

fn chosen(board: &Board, place: usize, bits: u64) -> Markup {
    let (office, id) = (&board.office, short_id(Uuid::from_u64_pair(0, bits)));
    let offer = board.map.offer(bits);
    html! {
        input.place type="number" name={ "place." (id) } value=(place) min="1" max="999" inputmode="numeric" aria-label=(office.say("paper-place"));
        label.choice {
            input type="checkbox" name="pick" value=(id) checked;
            span {
                @match &offer {
                    Some(offer) => (named(office, offer)),
                    None => em { (office.say("paper-not-published")) },
                }
            }
        }
    }
}

fn result(office: &Office, offer: &Offer) -> Markup {
    html! { label.choice { input type="checkbox" name="pick" value=(short_id(offer.id)); span { (named(office, offer)) } } }
}

/// A title, and where that is.
fn named(office: &Office, offer: &Offer) -> Markup {
    let (lang, place) = (office.lang, &offer.content.place);
    let foreign = offer.content.title.best(lang).filter(|best| best.fallback).map(|best| best.tag);
    let street = place.address.as_ref().and_then(|address| address.street.as_deref());
    let parts: Vec<&str> = [place.own_name(), street].into_iter().flatten().collect();
    html! {
        b { (told(&offer.content.title, lang)) } @if let Some(tag) = foreign { " " (in_words(tag, lang)) }
        @if !parts.is_empty() { small { bdi { (parts.join(", ")) } } }
    }
}
