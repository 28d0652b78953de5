//! One offer on paper: its number, what it is, when, where, in which languages, and the way to its page.

use super::super::offer::ages;
use super::super::visit::Visit;
use super::sheet::{bare, link, numeral};
use crate::exchange::Entry;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Content;
use crate::offer::Offer;
use crate::offer::short_id;
use crate::page::icon;
use crate::page::in_words;
use crate::page::qr;
use crate::page::told;
use crate::page::whole_times;
use crate::place::PlaceMode;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use maud::{Markup, html};

/// One entry, never cut in two.
pub fn entry(visit: &Visit, lang: Interface, number: i64, offer: &Offer) -> Markup {
    let calendar = visit.map.calendar();
    let said = Entry {
        offer,
        network: visit.network(),
        organisations: &[],
        calendar: &calendar,
        lang,
        now: visit.now,
        origin: &visit.origin,
    };
    let (content, way) = (&offer.content, said.address());
    let foreign = content.title.best(lang).filter(|best| best.fallback).map(|best| best.tag);
    let by = visit.map.organisation(offer.organisation);
    let name = say_with(lang, "paper-code-of", &[("title", Value::Text(said.title()))]);
    html! {
        article.entry data-entry=(short_id(offer.id)) data-number=(number) {
            p.number { (numeral(lang, number)) }
            div.what {
                h3 { (told(&content.title, lang)) @if let Some(tag) = foreign { " " (in_words(tag, lang)) } }
                @if let Some(by) = by { p.by { (told(&by.name, lang)) } }
                @if !content.summary.is_empty() { p.summary { (told(&content.summary, lang)) } }
                ul.short {
                    (when(visit, lang, content))
                    (place(lang, &said))
                    @if let Some(phone) = said.phone() { li.phone { (icon("phone")) span.ltr { (phone) } } }
                    (tongues(lang, content))
                }
                (marks(lang, content))
            }
            div.code {
                @if let Some(code) = qr(&way, &name) { (code) }
                p.link { (link(bare(&way))) }
            }
        }
    }
}

/// The times in words, a sentence a line.
fn when(visit: &Visit, lang: Interface, content: &Content) -> Markup {
    let sentences = content.schedule.sentences_from(visit.now.date(), lang);
    let note = &content.schedule.note;
    html! {
        @if !sentences.is_empty() || !note.is_empty() {
            li.when {
                (icon("clock"))
                div {
                    // Times stand on lines of their own; what is said beside them shares one.
                    @for sentence in &sentences { p.slot[sentence.chars().any(char::is_numeric)] { (whole_times(sentence)) } }
                    @if !note.is_empty() { p { (told(note, lang)) } }
                }
            }
        }
    }
}

/// Where it is, as far as the public may know.
fn place(lang: Interface, entry: &Entry) -> Markup {
    let (content, place) = (&entry.offer.content, &entry.offer.content.place);
    let lines = match place.mode {
        PlaceMode::Online => vec![say(lang, "page-online").into_owned()],
        _ => entry.place_lines(),
    };
    let code = place.address.as_ref().and_then(|address| address.postal_code.as_deref());
    let is_town = |line: &str| code.is_some_and(|code| !code.is_empty() && line.starts_with(code));
    let hidden = match place.mode {
        PlaceMode::None => content.is_protected(),
        mode => mode == PlaceMode::Area && place.shown().is_none(),
    };
    html! {
        @if !lines.is_empty() || hidden {
            li.where {
                (icon("place"))
                div {
                    @if !lines.is_empty() {
                        p { @for (at, line) in lines.iter().enumerate() { @if at > 0 { (lang.comma()) } bdi.town[is_town(line)] { (line) } } }
                    }
                    @if hidden { p { (say(lang, "page-place-on-request")) } }
                    @else if place.mode == PlaceMode::Area { p.aside { (say(lang, "page-place-approximate")) } }
                }
            }
        }
    }
}

/// The languages spoken there; those with an interpreter say so.
fn tongues(lang: Interface, content: &Content) -> Markup {
    let of = |mode: Mode| {
        let all = content.languages.iter().filter(move |one| one.mode == mode);
        all.map(|one| one.language.label(lang).into_owned()).collect::<Vec<_>>()
    };
    let spoken = [of(Mode::Main), of(Mode::Spoken)].concat();
    let interpreted = of(Mode::Interpreter);
    html! {
        @if !spoken.is_empty() || !interpreted.is_empty() {
            li.tongues {
                (icon("language"))
                div {
                    @if !spoken.is_empty() { p { (spoken.join(lang.comma())) } }
                    @if !interpreted.is_empty() { p { (interpreted.join(lang.comma())) " – " (Mode::Interpreter.label(lang)) } }
                }
            }
        }
    }
}

/// Short facts: free of charge, for women, and the like.
fn marks(lang: Interface, content: &Content) -> Markup {
    let flags = [
        (content.purpose == Purpose::Request, "page-seeks"),
        (content.cost.free == Some(true), "page-free"),
        (content.women_only, "page-women-only"),
        (content.childcare, "page-childcare"),
        (content.anonymous, "page-anonymous"),
        (content.registration.required == Some(true), "page-registration-needed"),
        (content.example, "page-example"),
    ];
    let flags =
        flags.iter().filter(|(holds, _)| *holds).map(|(_, key)| say(lang, key).into_owned());
    let age = content.age.map(|age| ages(lang, age));
    let wheelchair = content.wheelchair.map(|wheelchair| wheelchair.label(lang).into_owned());
    let all: Vec<String> = flags.chain(age).chain(wheelchair).collect();
    html! { @if !all.is_empty() { ul.marks { @for one in &all { li { (one.trim_end_matches('.')) } } } } }
}
