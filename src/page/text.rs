//! Texts that people wrote, as a reader gets them: marked with language and direction where they are not in the reader's own.

use crate::language::Best;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use maud::{Markup, html};

/// The text to show a reader, marked where it is in another language.
pub fn told(texts: &Texts, reader: Interface) -> Markup {
    html! { @if let Some(best) = texts.best(reader) { (marked(&best)) } }
}

/// The same with the name of the language beside it, where that is not the reader's own.
pub fn told_named(texts: &Texts, reader: Interface) -> Markup {
    let foreign = texts.best(reader).filter(|best| best.fallback).map(|best| best.tag);
    html! { (told(texts, reader)) @if let Some(tag) = foreign { " " (in_words(tag, reader)) } }
}

/// A sentence whose spans of time, as 15:00–17:30, are not broken over two lines.
pub fn whole_times(words: &str) -> Markup {
    let is_span = |word: &str| {
        word.contains('–') && word.starts_with(|c: char| c.is_numeric() || c == '\u{2066}')
    };
    html! {
        @for (place, word) in words.split(' ').enumerate() {
            @if place > 0 { " " }
            @if is_span(word) { span.whole { (word) } } @else { (word) }
        }
    }
}

fn marked(best: &Best<'_>) -> Markup {
    html! {
        @if best.fallback { span lang=(best.tag) dir=(best.tag.direction()) { (best.value) } } @else { bdi { (best.value) } }
    }
}

/// A longer text, paragraph by paragraph, with a word on its language or its machine where the reader should know.
pub fn paragraphs(texts: &Texts, reader: Interface) -> Markup {
    let Some(best) = texts.best(reader) else {
        return html! {};
    };
    html! {
        @if best.fallback { p.aside { (in_language(best.tag, reader)) } }
        @else if best.machine { p.aside { (say(reader, "page-machine-translated")) } }
        div.words lang=[best.fallback.then_some(best.tag)] dir=[best.fallback.then(|| best.tag.direction())] {
            @for part in best.value.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) { p { (part) } }
        }
    }
}

/// "This text is in German": the name of a language, in the reader's own where we know it.
pub fn in_language(tag: &Tag, reader: Interface) -> String {
    say_with(reader, "page-text-in", &[("language", Value::Text(&name(tag, reader)))])
}

/// A small mark with a language's name beside a text that is not in the reader's own; plain language is no other one.
pub fn in_words(tag: &Tag, reader: Interface) -> Markup {
    let own = reader.tag().split('-').next() == Some(tag.primary());
    html! { @if !own { small.tongue { (name(tag, reader)) } } }
}

/// A language by its name for the reader, or its tag where we know no name.
fn name(tag: &Tag, reader: Interface) -> String {
    match crate::vocabulary::Spoken::from_id(tag.primary()) {
        Some(spoken) => spoken.label(reader).into_owned(),
        None => tag.to_string(),
    }
}
