//! Writing a survey: its title, its questions one below the other, until when it can be answered, and the two ways to send it.

use super::{HERE, Office, round};
use crate::error::Problem;
use crate::http::form::{Fields, Line, Sheet, Writing, id};
use crate::language::Value;
use crate::language::problem_reason;
use crate::language::say_with;
use crate::survey::Kind;
use crate::survey::MOST;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use uuid::Uuid;

/// A survey as it is being written.
pub struct Shown<'s> {
    /// Its identifier.
    pub id: Uuid,
    /// Whether it was saved before.
    pub stored: bool,
    /// What was typed.
    pub fields: &'s Fields,
    /// What does not hold.
    pub problems: &'s [Problem],
    /// What was just done.
    pub notice: Markup,
}

/// The page with the form.
pub fn show(office: &Office, status: StatusCode, shown: Shown<'_>) -> Response {
    let Shown { id: survey, stored, fields, problems, notice } = shown;
    let sheet = Sheet { fields, lang: office.lang, network: &office.network, problems };
    let action = office.path(&format!("{HERE}/{survey}"));
    let title = office.say("survey-write");
    let content = html! { div.writing {
        (round::ways(office, HERE))
        h1 { (title) }
        (notice)
        (wrong(office, problems))
        form.form method="post" action=(action) {
            (about(&sheet))
            @for (place, number, is_new) in entries(fields) { (question(&sheet, place, number, is_new)) }
            (round::unseen(fields, &["name", "intro", "question"]))
            p.ways {
                button.button.first name="do" value="save" { (office.say("survey-save")) }
                @if questions(fields) < MOST { button.button name="do" value="more" { (office.say("survey-more")) } }
            }
        }
        @if stored { (sending(office, &action)) }
    } };
    office.page(status, &title, round::HERE, content)
}

fn wrong(office: &Office, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                p { (office.say("survey-wrong")) }
                ul { @for one in problems { li { a href={ "#" (id(&one.field)) } { (problem_reason(office.lang, one)) } } } }
            }
        }
    }
}

fn text<'a>(name: &'a str, label: &'a str, hint: &'a str, rows: u8) -> Writing<'a> {
    Writing { name, label, hint, rows, required: false }
}

fn about(sheet: &Sheet<'_>) -> Markup {
    sheet.question("about", "survey-about", "", html! {
        (sheet.texts(text("name", "survey-name", "", 1)))
        (sheet.texts(text("intro", "survey-intro", "survey-intro-hint", 3)))
        (sheet.line("last_day", "survey-last-day", Line { kind: "date", short: true, ..Line::default() }))
        (sheet.tongues())
    })
}

fn question(sheet: &Sheet<'_>, place: usize, number: usize, is_new: bool) -> Markup {
    let own = format!("question.{number}");
    let (kind, options) = (format!("{own}.kind"), format!("{own}.options"));
    let words = |kind: Kind| {
        let words = crate::language::say(sheet.lang, &format!("survey-kind-{}", kind.id()));
        (kind.id().to_owned(), words.into_owned())
    };
    let legend =
        say_with(sheet.lang, "survey-question", &[("number", Value::Number(place as i64 + 1))]);
    html! {
        fieldset.question id=(if is_new { "more".to_owned() } else { id(&own) }) tabindex="-1" {
            legend { (legend) }
            (sheet.texts(text(&format!("{own}.text"), "survey-text", "", 2)))
            (sheet.select(&kind, "survey-kind", "", &Kind::ALL.map(words)))
            div.offered { (sheet.texts(text(&options, "survey-options", "survey-options-hint", 4))) }
            @if !is_new { (sheet.tick(&format!("{own}.remove"), "survey-remove")) }
        }
    }
}

/// How many questions there are in the form.
fn questions(fields: &Fields) -> usize {
    entries(fields).iter().filter(|(_, _, is_new)| !is_new).count()
}

/// The questions there are, each with its place and its number, and room for one more as long as there may be one.
fn entries(fields: &Fields) -> Vec<(usize, usize, bool)> {
    let filled = |number: &usize| {
        let parts = [format!("question.{number}.text"), format!("question.{number}.options")];
        parts.iter().any(|name| fields.part(name).any(|(_, value)| !value.trim().is_empty()))
    };
    let numbers = fields.numbers("question");
    let next = numbers.last().map_or(0, |last| last + 1);
    let there: Vec<usize> = numbers.into_iter().filter(filled).collect();
    let more = (there.len() < MOST).then_some((there.len(), next, true));
    there
        .into_iter()
        .enumerate()
        .map(|(place, number)| (place, number, false))
        .chain(more)
        .collect()
}

/// The two ways to ask, and the way to throw it away.
fn sending(office: &Office, action: &str) -> Markup {
    html! {
        section.decision {
            h2 { (office.say("survey-send")) }
            p { (office.say("survey-send-help")) }
            form method="post" action=(action) {
                div.deeds {
                    button.button.first name="do" value="at-once" { (office.say("survey-at-once")) }
                    button.button name="do" value="open" { (office.say("survey-open")) }
                }
                p.small { (office.say("survey-open-help")) }
            }
            details.deed {
                summary { (office.say("survey-delete")) }
                form method="post" action=(action) { button.button name="do" value="delete" { (office.say("survey-delete-now")) } }
            }
        }
    }
}
