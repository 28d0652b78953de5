//! A change beside what is public: fact by fact, the words that go struck through, the words that come underlined.

use super::describe::{Fact, describe, describe_organisation};
use crate::geo::Point;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::distance;
use crate::language::say;
use crate::language::say_with;
use crate::organisation::Organisation;
use crate::page::in_words;
use crate::store::Revision;
use maud::{Markup, html};
use similar::{ChangeTag, TextDiff};
use std::collections::HashMap;
use std::time::Duration;
use uuid::Uuid;

/// How long the words of one text are compared; after that larger pieces of it count as changed.
const PATIENCE: Duration = Duration::from_millis(200);
/// From how many metres on a point counts as moved.
const MOVED: f64 = 3.0;

/// One fact before and after.
struct Both {
    label: &'static str,
    tongue: Option<Tag>,
    before: String,
    after: String,
}

/// What a revision says, beside an earlier one where there is one.
pub fn compared(
    before: Option<&Revision>,
    after: &Revision,
    names: &HashMap<Uuid, Texts>,
    lang: Interface,
) -> Markup {
    let described =
        |revision: &Revision| describe(&revision.content, revision.organisation, names, lang);
    let Some(before) = before else {
        let facts = described(after).into_iter().map(|fact| both(fact, None));
        return html! { dl.compare { (rows(facts.collect(), lang, false)) } };
    };
    let moved = moved(before.content.place.point, after.content.place.point, lang);
    beside(described(before), described(after), moved, lang)
}

/// What an organisation wants to say of itself beside what it says now.
pub fn compared_organisation(
    before: &Organisation,
    after: &Organisation,
    lang: Interface,
) -> Markup {
    let moved = moved(before.place.point, after.place.point, lang);
    beside(describe_organisation(before, lang), describe_organisation(after, lang), moved, lang)
}

fn beside(before: Vec<Fact>, after: Vec<Fact>, moved: Option<String>, lang: Interface) -> Markup {
    let all = paired(before, after);
    let (same, changed): (Vec<Both>, Vec<Both>) =
        all.into_iter().partition(|both| both.before == both.after);
    html! {
        @if changed.is_empty() && moved.is_none() { p { (say(lang, "office-nothing-changed")) } }
        @else {
            p.small { (say(lang, "office-legend-before")) " " del { (say(lang, "office-legend-gone")) } " " ins { (say(lang, "office-legend-new")) } }
        }
        @if let Some(moved) = &moved { p.note.calm { (moved) } }
        @if !changed.is_empty() { dl.compare { (rows(changed, lang, true)) } }
        @if !same.is_empty() {
            details.same {
                summary { (say_with(lang, "office-same", &[("count", Value::Number(same.len() as i64))])) }
                dl.compare { (rows(same, lang, false)) }
            }
        }
    }
}

fn both(fact: Fact, before: Option<String>) -> Both {
    let before = before.unwrap_or_default();
    Both { label: fact.label, tongue: fact.tongue, before, after: fact.words }
}

/// Every fact of either side, in the order of the later one.
fn paired(mut before: Vec<Fact>, after: Vec<Fact>) -> Vec<Both> {
    let mut all: Vec<Both> = Vec::new();
    for fact in after {
        let known = |one: &Fact| one.label == fact.label && one.tongue == fact.tongue;
        let was = before.iter().position(known).map(|place| before.remove(place).words);
        all.push(both(fact, was));
    }
    for gone in before {
        // A text that is gone stands beside its other languages.
        let place = all.iter().rposition(|both| both.label == gone.label);
        let place = place.map_or(all.len(), |place| place + 1);
        let (label, tongue) = (gone.label, gone.tongue);
        all.insert(place, Both { label, tongue, before: gone.words, after: String::new() });
    }
    all
}

/// The facts with their names; one text in several languages stands side by side, German first, then the reader's.
fn rows(facts: Vec<Both>, lang: Interface, marked: bool) -> Markup {
    let mut groups: Vec<(&'static str, Vec<Both>)> = Vec::new();
    for fact in facts {
        match groups.last_mut() {
            Some((label, group)) if *label == fact.label => group.push(fact),
            _ => groups.push((fact.label, vec![fact])),
        }
    }
    let rank = |tongue: &Option<Tag>| match tongue.as_ref().map(Tag::as_str) {
        None => 0,
        Some("de") => 1,
        Some(tag) if tag == lang.tag() => 2,
        Some(_) => 3,
    };
    for (_, group) in &mut groups {
        group.sort_by_key(|fact| rank(&fact.tongue));
    }
    html! {
        @for (label, group) in &groups {
            div {
                dt { (say(lang, label)) }
                @for fact in group {
                    dd lang=[fact.tongue.as_ref()] dir=[fact.tongue.as_ref().map(Tag::direction)] {
                        @if let Some(tag) = &fact.tongue { (in_words(tag, lang)) " " }
                        @if marked { (words(&fact.before, &fact.after, lang)) } @else { (fact.after) }
                    }
                }
            }
        }
    }
}

/// Words that go and words that come, each told to those who do not see them.
fn words(before: &str, after: &str, lang: Interface) -> Markup {
    let mut config = TextDiff::configure();
    config.timeout(PATIENCE);
    let diff = config.diff_unicode_words(before, after);
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    html! {
        @for (tag, run) in joined(runs) {
            @match tag {
                ChangeTag::Equal => (run),
                ChangeTag::Delete => del { span.hidden { (say(lang, "office-legend-gone")) ": " } (run) },
                ChangeTag::Insert => ins { span.hidden { (say(lang, "office-legend-new")) ": " } (run) },
            }
        }
    }
}

/// Runs as one reads them: a blank between two changed words is no reason to break off, and what goes stands before what comes.
fn joined(runs: Vec<(ChangeTag, String)>) -> Vec<(ChangeTag, String)> {
    let mut all: Vec<(ChangeTag, String)> = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let mut runs = runs.into_iter().peekable();
    while let Some((tag, run)) = runs.next() {
        let bridges = run.trim().is_empty() && runs.peek().is_some();
        match tag {
            ChangeTag::Delete => gone.push_str(&run),
            ChangeTag::Insert => new.push_str(&run),
            ChangeTag::Equal if bridges && !(gone.is_empty() && new.is_empty()) => {
                gone.push_str(&run);
                new.push_str(&run);
            }
            ChangeTag::Equal => {
                flush(&mut all, &mut gone, &mut new);
                all.push((ChangeTag::Equal, run));
            }
        }
    }
    flush(&mut all, &mut gone, &mut new);
    all
}

/// Ends a place where something changed. Blanks round the words are nobody's: neither struck nor underlined.
fn flush(all: &mut Vec<(ChangeTag, String)>, gone: &mut String, new: &mut String) {
    for (tag, run) in [(ChangeTag::Delete, gone), (ChangeTag::Insert, new)] {
        let run = std::mem::take(run);
        let words = run.trim();
        let start = run.len() - run.trim_start().len();
        if words.is_empty() {
            all.extend((tag == ChangeTag::Insert).then_some((ChangeTag::Equal, run)));
            continue;
        }
        let blanks = [&run[..start], &run[start + words.len()..]];
        all.push((ChangeTag::Equal, blanks[0].to_owned()));
        all.push((tag, words.to_owned()));
        all.push((ChangeTag::Equal, blanks[1].to_owned()));
    }
}

/// What became of the point on the map.
fn moved(before: Option<Point>, after: Option<Point>, lang: Interface) -> Option<String> {
    match (before, after) {
        (Some(before), Some(after)) => {
            let metres = before.distance(after);
            let far = distance(lang, metres);
            (metres >= MOVED)
                .then(|| say_with(lang, "office-point-moved", &[("distance", Value::Text(&far))]))
        }
        (None, Some(_)) => Some(say(lang, "office-point-new").into_owned()),
        (Some(_), None) => Some(say(lang, "office-point-gone").into_owned()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_go_and_come_are_marked_and_the_rest_is_left_alone() {
        let html = words("Jeden Montag um 15 Uhr", "Jeden Dienstag um 15 Uhr", Interface::De);
        let html = html.into_string();
        assert!(html.starts_with("Jeden <del>") && html.ends_with("</ins> um 15 Uhr"), "{html}");
        let both = words("rote alte Tür", "blaue neue Tür", Interface::De).into_string();
        assert_eq!(both.matches("<del>").count(), 1, "two words side by side go together: {both}");
        assert!(!words("Café", "Café", Interface::De).into_string().contains("<ins>"));
    }

    #[test]
    fn a_text_that_is_gone_stands_beside_its_other_languages() {
        let fact = |label, tag: &str, words: &str| Fact {
            label,
            tongue: Tag::parse(tag),
            words: words.to_owned(),
        };
        let before = vec![fact("a", "de", "x"), fact("a", "ar", "y"), fact("b", "de", "z")];
        let after = vec![fact("a", "de", "x"), fact("b", "de", "z")];
        let paired = paired(before, after);
        let labels: Vec<&str> = paired.iter().map(|both| both.label).collect();
        assert_eq!(labels, ["a", "a", "b"]);
        assert_eq!((paired[1].before.as_str(), paired[1].after.as_str()), ("y", ""));
    }
}
