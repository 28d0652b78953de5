//! What a flyer says otherwise than when it was last printed, in words.

use super::super::Office;
use crate::flyer::Change;
use crate::flyer::Difference;
use crate::flyer::Kind;
use crate::flyer::Part;
use crate::language::Value;
use crate::language::say_with;
use crate::page::in_words;
use maud::{Markup, html};

/// All of it, or that all is as it was.
pub fn since(office: &Office, differences: &[Difference]) -> Markup {
    let count = [("count", Value::Number(differences.len() as i64))];
    html! {
        div.since #since {
            @if differences.is_empty() { p.note.calm { (office.say("paper-no-changes")) } }
            @else {
                h3 { (say_with(office.lang, "paper-changes", &count)) }
                ul.differences { @for one in differences { li { (difference(office, one)) } } }
            }
        }
    }
}

fn difference(office: &Office, one: &Difference) -> Markup {
    let (class, key) = match one.kind {
        Kind::New => ("k-live", "paper-entry-new"),
        Kind::Gone => ("k-stale", "paper-entry-gone"),
        Kind::Changed(_) => ("k-new", "paper-entry-changed"),
    };
    html! {
        p { span.badge.(class) { (office.say(key)) } " " b { bdi { (one.title) } } }
        @if let Kind::Changed(changes) = &one.kind {
            dl.changes { @for change in changes { (said(office, change)) } }
        }
    }
}

/// What stands on paper, and what is so now.
fn said(office: &Office, change: &Change) -> Markup {
    let key = match &change.part {
        Part::Title(_) => "paper-part-title",
        Part::When => "page-when",
        Part::Place => "page-where",
        Part::Phone => "paper-part-phone",
    };
    html! {
        dt { (office.say(key)) @if let Part::Title(tag) = &change.part { " " (in_words(tag, office.lang)) } }
        dd {
            @if !change.before.is_empty() { del { bdi { (change.before) } } }
            @if !change.before.is_empty() && !change.now.is_empty() { " " }
            @if !change.now.is_empty() { ins { bdi { (change.now) } } }
        }
    }
}
