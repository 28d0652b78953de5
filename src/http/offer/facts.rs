//! The facts of an offer: when, where, in which languages, for whom, for how much, by whom.

use super::super::reach::{contact, fact, place};
use super::super::visit::Visit;
use super::Look;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::offer::AgeRange;
use crate::offer::Content;
use crate::page::told;
use crate::page::told_named;
use crate::page::whole_times;
use crate::schedule::Occurrence;
use crate::schedule::lasting_words;
use crate::schedule::next_words;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use chrono::{Days, NaiveDate};
use maud::{Markup, html};

/// The next dates that the page names.
const DATES: usize = 5;

/// What one wants to know before going there.
pub(super) fn facts(look: &Look) -> Markup {
    let (visit, content) = (&look.visit, &look.offer.content);
    let lang = visit.lang;
    html! {
        div.facts {
            (when(look))
            (place(visit, &look.offer))
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
            (project(visit, content))
            (organisations(look))
            (contact(visit, &content.contact))
        }
    }
}

/// A text of one paragraph; nothing where there is none.
fn note(texts: &Texts, lang: Interface) -> Markup {
    html! { @if !texts.is_empty() { p { (told_named(texts, lang)) } } }
}

fn when(look: &Look) -> Markup {
    let (lang, today) = (look.visit.lang, look.visit.now.date());
    let content = &look.offer.content;
    let said = content.schedule.sentences_from(today, lang);
    let coming = coming(look);
    let until = content.expires.filter(|_| content.purpose == Purpose::Request);
    let until = until.map(|day| date_medium(lang, day));
    fact(
        "clock",
        &say(lang, "page-when"),
        html! {
            @if let Some(day) = &until { p { (say_with(lang, "page-seeks-until", &[("date", Value::Text(day))])) } }
            @if said.is_empty() && until.is_none() { p { (say(lang, "page-no-times")) } }
            @for sentence in &said { p { (whole_times(sentence)) } }
            (note(&content.schedule.note, lang))
            @if !coming.is_empty() { (dates(look, coming)) }
        },
    )
}

/// The next times that take place, and between them what is cancelled.
fn coming(look: &Look) -> Vec<Occurrence> {
    let (schedule, now) = (&look.offer.content.schedule, look.visit.now);
    let next = schedule.next(now, &look.calendar, DATES);
    let (today, month) = (now.date(), now.date() + Days::new(31));
    let full = next.len() == DATES;
    let last = next.last().map(|last| last.start.date());
    let until = last.filter(|_| full).unwrap_or_else(|| last.map_or(month, |last| last.max(month)));
    let mut coming = schedule.occurrences(today, until, &look.calendar);
    let beyond = next.last().filter(|_| full).map(|last| last.start);
    coming.retain(|one| one.end > now && beyond.is_none_or(|beyond| one.start <= beyond));
    let places = coming.iter().any(Occurrence::takes_place);
    if places { coming } else { Vec::new() }
}

/// The next dates.
fn dates(look: &Look, coming: Vec<Occurrence>) -> Markup {
    let (lang, now) = (look.visit.lang, look.visit.now);
    let first = coming.iter().position(Occurrence::takes_place);
    let schedule = &look.offer.content.schedule;
    html! {
        p.aside { (say(lang, "page-next-dates")) }
        ul {
            @for (place, occurrence) in coming.iter().enumerate() {
                li.next[first == Some(place)].gone[!occurrence.takes_place()] {
                    span.live { (whole_times(&next_words(occurrence, now, lang))) }
                    span.lasting { (whole_times(&lasting_words(occurrence, lang))) }
                    @if let Some(reason) = schedule.reason(occurrence) { " (" (told(reason, lang)) ")" }
                    @if occurrence.languages != 0 { " · " (spoken(occurrence.languages, lang)) }
                }
            }
        }
    }
}

/// The languages of one date.
fn spoken(mask: u32, lang: Interface) -> Markup {
    let spoken = Spoken::ALL.iter().filter(|language| language.bit() & mask != 0);
    html! { @for (place, language) in spoken.enumerate() { @if place > 0 { (lang.comma()) } bdi { (language.label(lang)) } } }
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
                                @for (place, one) in spoken.iter().enumerate() { @if place > 0 { (lang.comma()) } b { (one.language.label(lang)) } }
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

/// The ages it is for, in words.
pub fn ages(lang: Interface, age: AgeRange) -> String {
    let from = ("from", Value::Number(age.min.into()));
    match age.max {
        Some(max) => say_with(lang, "page-age-range", &[from, ("to", Value::Number(max.into()))]),
        None => say_with(lang, "page-age-from", &[from]),
    }
}

/// What makes it a project: its term, who takes part, who pays.
fn project(visit: &Visit, content: &Content) -> Markup {
    let (lang, project) = (visit.lang, content.project.as_ref());
    let Some(project) = project else {
        return html! {};
    };
    let day = |day: Option<NaiveDate>| day.map(|day| date_medium(lang, day));
    let (from, until) = (day(project.from), day(project.until));
    let term = match (&from, &until) {
        (Some(from), Some(until)) => {
            Some(("page-term", vec![("from", Value::Text(from)), ("until", Value::Text(until))]))
        }
        (Some(from), None) => Some(("page-term-from", vec![("from", Value::Text(from))])),
        (None, Some(until)) => Some(("page-term-until", vec![("until", Value::Text(until))])),
        (None, None) => None,
    };
    let partners = project.partners.join(lang.comma());
    html! {
        @if term.is_some() || !partners.is_empty() || project.funder.is_some() {
            (fact("check", &Format::Project.label(lang), html! {
                @if let Some((key, values)) = &term { p { (say_with(lang, key, values)) } }
                @if !partners.is_empty() { p { (say_with(lang, "page-partners", &[("names", Value::Text(&partners))])) } }
                @if let Some(funder) = &project.funder { p { (say_with(lang, "page-funder", &[("name", Value::Text(funder))])) } }
            }))
        }
    }
}

fn organisations(look: &Look) -> Markup {
    let (visit, known) = (&look.visit, &look.organisations);
    html! {
        @if !known.is_empty() {
            (fact("home", &say(visit.lang, "page-organisation"), html! {
                ul { @for one in known { li { a href=(look.page_of(one)) target=[visit.target()] rel=[visit.target().map(|_| "noopener")] { (told(&one.name, visit.lang)) } } } }
            }))
        }
    }
}
