//! How the page of tokens and webhooks looks: what there is, and the forms that make more.

mod hooks;

use super::{Keeper, Page, term};
use crate::desk::TERMS;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{date_medium, problem_reason, say, say_with, time};
use crate::page::icon;
use crate::program::Owner;
use crate::program::Program;
use crate::program::Right;
use axum::http::Uri;
use chrono::{DateTime, Timelike, Utc};
use maud::{Markup, html};

/// What may have been done, as `?done=` names it, and how the page says it.
const DONE: [(&str, &str); 4] = [
    ("revoked", "open-done-revoked"),
    ("removed", "open-done-removed"),
    ("tested", "open-done-tested"),
    ("often", "open-problem-often"),
];

/// Everything below the heading.
pub fn whole(keeper: &Keeper<'_>, page: &Page, uri: Option<&Uri>) -> Markup {
    let lang = keeper.lang;
    let now = keeper.house.desk.settings.clock.now();
    let (working, over): (Vec<_>, Vec<_>) =
        page.programs.iter().partition(|(program, _, stays)| *stays && program.works(now));
    html! {
        (uri.map(|uri| done(uri, lang)).unwrap_or_default())
        @if let Some((words, secret)) = &page.made { (made(lang, words, secret)) }
        p.lead { (say(lang, "open-tokens-lead")) }
        p { a href={ "/api?lang=" (lang.tag()) (network_of(keeper)) } { (say(lang, "open-tokens-how")) } }
        h2 #tokens { (say(lang, "open-tokens-title")) }
        @if working.is_empty() { p { (say(lang, "open-tokens-none")) } }
        ul.own-list.keys { @for (program, maker, _) in &working { (token(keeper, program, maker)) } }
        @if !over.is_empty() {
            details {
                summary.button { (say(lang, "open-tokens-over")) }
                ul.own-list.keys { @for (program, maker, stays) in &over { (gone(lang, (program, maker), *stays, now)) } }
            }
        }
        (new_token(keeper, page))
        (hooks::all(keeper, page))
    }
}

/// What names the network of a network's tokens to the page that tells how programs are written.
fn network_of(keeper: &Keeper<'_>) -> String {
    let id = match keeper.owner {
        Owner::Network(id) => Some(id),
        Owner::Organisation(_) => None,
    };
    let map = id.and_then(|id| keeper.house.desk.atlas.map_of(id));
    map.map_or_else(String::new, |map| format!("&network={}", map.network.slug))
}

fn done(uri: &Uri, lang: Interface) -> Markup {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let named = pairs.filter(|(name, _)| name == "done").last();
    let key = named.and_then(|(_, done)| DONE.iter().find(|(known, _)| *known == done));
    html! { @if let Some((_, key)) = key { p.note.calm role="status" { (say(lang, key)) } } }
}

/// A secret that nobody will see again.
fn made(lang: Interface, words: &str, secret: &str) -> Markup {
    html! {
        div.note.calm.secret role="status" {
            p { (icon("check")) " " (say(lang, words)) }
            label for="secret" { (say(lang, "open-secret")) }
            input #secret.ltr dir="ltr" readonly autocomplete="off" value=(secret);
            p { b { (say(lang, "open-secret-once")) } }
        }
    }
}

/// A day and a time as people write them.
fn moment(lang: Interface, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&chrono_tz::Europe::Berlin).naive_local();
    let (day, time) = (date_medium(lang, local.date()), time(lang, local.hour(), local.minute()));
    say_with(lang, "office-moment", &[("day", Value::Text(&day)), ("time", Value::Text(&time))])
}

fn day(lang: Interface, at: DateTime<Utc>) -> String {
    date_medium(lang, at.with_timezone(&chrono_tz::Europe::Berlin).date_naive())
}

/// A sentence with a day in it.
fn on(lang: Interface, key: &str, at: DateTime<Utc>) -> String {
    say_with(lang, key, &[("day", Value::Text(&day(lang, at)))])
}

fn made_by(lang: Interface, program: &Program, maker: &str) -> String {
    let day = day(lang, program.made_at);
    say_with(lang, "open-made-by", &[("name", Value::Text(maker)), ("day", Value::Text(&day))])
}

fn token(keeper: &Keeper<'_>, program: &Program, maker: &str) -> Markup {
    let lang = keeper.lang;
    let used = program.used_at.map(|at| moment(lang, at));
    let may = program.rights.iter().filter(|right| program.may(**right));
    let may: Vec<_> = may.map(|right| right.label(lang)).collect();
    html! {
        li {
            b { bdi { (program.name) } }
            small { (may.join(" · ")) }
            small { (made_by(lang, program, maker)) }
            small {
                @match &used {
                    Some(at) => (say_with(lang, "open-last-used", &[("moment", Value::Text(at))])),
                    None => (say(lang, "open-never-used")),
                }
                " · "
                @match program.expires_at {
                    Some(end) => (on(lang, "open-works-until", end)),
                    None => (say(lang, "open-term-open")),
                }
            }
            form method="post" action=(keeper.path) {
                input type="hidden" name="token" value=(program.id);
                button.way name="do" value="revoke" { (say(lang, "open-revoke")) }
            }
        }
    }
}

/// A token that works no longer, and why.
fn gone(
    lang: Interface,
    (program, maker): (&Program, &str),
    stays: bool,
    now: DateTime<Utc>,
) -> Markup {
    let why = match (program.revoked_at, program.expires_at.filter(|end| *end <= now)) {
        (Some(at), _) => on(lang, "open-revoked-at", at),
        (None, Some(at)) => on(lang, "open-expired-at", at),
        _ if !stays => say(lang, "open-maker-left").into_owned(),
        _ => String::new(),
    };
    html! {
        li {
            b { bdi { (program.name) } }
            small { (why) }
            small { (made_by(lang, program, maker)) }
        }
    }
}

/// A box to tick.
fn tick(name: &str, value: &str, ticked: bool, label: &str) -> Markup {
    html! {
        label.choice {
            input type="checkbox" name=(name) value=(value) checked[ticked];
            span { (label) }
        }
    }
}

fn problem(lang: Interface, problems: &[Problem], field: &str, id: &str) -> Markup {
    let problem = problems.iter().find(|problem| problem.field == field);
    html! { @if let Some(problem) = problem { p.wrong id=(id) { (icon("info")) (problem_reason(lang, problem)) } } }
}

fn new_token(keeper: &Keeper<'_>, page: &Page) -> Markup {
    let (lang, typed) = (keeper.lang, &page.typed);
    let wrong = typed.get("do") == "token";
    let problems: &[Problem] = if wrong { &page.problems } else { &[] };
    let network = matches!(keeper.owner, Owner::Network(_));
    let rights = Right::ALL.iter().filter(|right| network || **right != Right::Decide);
    let ticked = |right: Right| match wrong {
        true => typed.holds("right", right.id()),
        false => right != Right::Decide,
    };
    html! {
        details open[wrong] {
            summary.button { (say(lang, "open-token-new")) }
            form.form method="post" action=(keeper.path) {
                div.ask {
                    label for="f-name" { (say(lang, "open-token-name")) }
                    input #f-name name="name" value=(typed.get("name")) required maxlength="100" dir="auto" aria-describedby="f-name-hint";
                    (problem(lang, problems, "name", "f-name-wrong"))
                    p.hint #f-name-hint { (say(lang, "open-token-name-hint")) }
                }
                fieldset.ask {
                    legend { (say(lang, "open-token-may")) }
                    (problem(lang, problems, "right", "f-right-wrong"))
                    @for right in rights { (tick("right", right.id(), ticked(*right), &right.label(lang))) }
                }
                div.ask {
                    label for="f-term" { (say(lang, "open-term")) }
                    select #f-term name="term" {
                        @for days in TERMS {
                            option value=(term(days)) selected[days == TERMS[1]] { (term_words(lang, days)) }
                        }
                    }
                }
                button.button.first name="do" value="token" { (say(lang, "open-token-make")) }
            }
        }
    }
}

fn term_words(lang: Interface, days: Option<i64>) -> String {
    match days {
        None => say(lang, "open-term-open").into_owned(),
        Some(days) => say_with(lang, "open-term-days", &[("days", Value::Number(days))]),
    }
}
