//! The rows as they are shown: what repeats, single dates, what is cancelled or moved; then what holds for all of them.
//! Every button sends the form, so that none of it needs a script.

use super::act::{FILE, PASTE};
use super::said::said;
use super::{ASKED, KINDS, ON_HOLIDAY, read, rhythm};
use crate::http::form::fields::id;
use crate::http::form::sheet::{Line, Sheet};
use crate::http::form::texts::{Writing, source};
use crate::http::visit::Visit;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::language::weekday;
use crate::language::weekday_short;
use crate::page::icon;
use crate::schedule::Schedule;
use crate::vocabulary::Mode;
use crate::vocabulary::Spoken;
use maud::{Markup, html};

/// How many empty rows for languages stand behind those that are filled.
const MORE_LANGUAGES: usize = 2;

const DATE: Line =
    Line { kind: "date", autocomplete: "off", hint: "", required: false, short: true };
const TIME: Line = Line { kind: "time", ..DATE };

/// The part of the form that asks when; it stands inside a `fieldset` with its legend.
pub fn editor(sheet: Sheet<'_>, visit: &Visit) -> Markup {
    let fields = sheet.fields;
    let [mut slots, dates, exceptions] = KINDS.map(|kind| fields.numbers(kind));
    let by_appointment = fields.has("schedule.by_appointment");
    if slots.is_empty() && dates.is_empty() && !by_appointment {
        slots.push(0);
    }
    let (schedule, _) = read::schedule(fields, &Schedule::default(), sheet.lang);
    let sentence = format!("{}/sentence", visit.base());
    html! {
        div.timing #when data-part="when" data-sentence=(sentence) {
            input type="hidden" name=(ASKED) value="1";
            div id=(id("schedule")) tabindex="-1" { (sheet.wrong("schedule")) }
            @for (place, number) in slots.iter().enumerate() { (slot(sheet, *number, place + 1)) }
            @for (place, number) in dates.iter().enumerate() { (date(sheet, *number, place + 1)) }
            @for (place, number) in exceptions.iter().enumerate() { (exception(sheet, *number, place + 1)) }
            div.adds {
                (add(sheet, "slot", "when-add-slot"))
                (add(sheet, "date", "when-add-date"))
                @if !slots.is_empty() || !dates.is_empty() { (add(sheet, "exception", "when-add-exception")) }
            }
            section.said aria-labelledby="said-title" {
                h2 #said-title { (icon("clock")) (say(sheet.lang, "when-said")) }
                div #said role="status" { (said(&schedule, visit)) }
            }
            (sheet.tick("schedule.by_appointment", "when-by-appointment"))
            (holidays(sheet))
            (sheet.text(
                Writing { name: "schedule.note", label: "when-note", hint: "", rows: 1, required: false },
                &source(fields), true, false,
            ))
            (paste(sheet))
        }
    }
}

fn add(sheet: Sheet<'_>, kind: &str, key: &str) -> Markup {
    html! {
        button.button.quiet type="submit" name="do" value={ "add-" (kind) } formnovalidate { (icon("plus")) span { (say(sheet.lang, key)) } }
    }
}

/// One row with its title and the button that takes it away.
fn row(sheet: Sheet<'_>, kind: &str, number: usize, place: usize, content: Markup) -> Markup {
    let count = [("number", Value::Number(place as i64))];
    let title = match sheet.fields.numbers(kind).len() {
        ..=1 => say(sheet.lang, &format!("when-add-{kind}")).into_owned(),
        _ => say_with(sheet.lang, &format!("when-{kind}-number"), &count),
    };
    let name = format!("{kind}.{number}");
    html! {
        fieldset.row id=(id(&name)) tabindex="-1" {
            legend { (title) }
            button.remove type="submit" name="do" value={ "remove-" (name) } formnovalidate {
                (icon("close")) span { (say(sheet.lang, "when-remove")) " " span.hidden { (title) } }
            }
            input type="hidden" name={ (name) ".before" } value=(sheet.fields.get(&format!("{name}.before")));
            (content)
        }
    }
}

fn slot(sheet: Sheet<'_>, number: usize, place: usize) -> Markup {
    let name = |part: &str| format!("slot.{number}.{part}");
    let (from, until) = (name("valid_from"), name("valid_until"));
    let chosen = Some(sheet.fields.get(&name("rhythm"))).filter(|code| !code.is_empty());
    let chosen = chosen.unwrap_or("w1");
    let offered = rhythm::OFFERED.iter().copied();
    let own = Some(chosen).filter(|code| !rhythm::OFFERED.contains(code));
    let options: Vec<(String, String)> =
        offered.chain(own).map(|code| (code.to_owned(), rhythm::label(code, sheet.lang))).collect();
    let dated = sheet.fields.text(&from).or(sheet.fields.text(&until)).is_some();
    let wrong = sheet.problem(&from).or(sheet.problem(&until)).is_some();
    let content = html! {
        (days(sheet, &name("weekday")))
        (times(sheet, &name("from"), &name("to")))
        (sheet.select(&name("rhythm"), "when-rhythm", "", &options))
        details.small open[dated || wrong || rhythm::needs_start(chosen)] {
            summary { (say(sheet.lang, "when-course")) }
            div.pair.roomy {
                (sheet.line(&from, "when-valid-from", DATE))
                (sheet.line(&until, "when-valid-until", DATE))
            }
        }
        (languages(sheet, &format!("slot.{number}")))
    };
    row(sheet, "slot", number, place, content)
}

/// The weekdays, to tick.
fn days(sheet: Sheet<'_>, name: &str) -> Markup {
    html! {
        fieldset.days id=(id(name)) tabindex="-1" aria-describedby=[sheet.described(name, false)] {
            legend.hidden { (say(sheet.lang, "when-days")) }
            div {
                @for (code, day) in rhythm::DAYS {
                    label.day {
                        input type="checkbox" name=(name) value=(code) checked[sheet.fields.holds(name, code)];
                        span { span aria-hidden="true" { (weekday_short(sheet.lang, day)) } span.hidden { (weekday(sheet.lang, day)) } }
                    }
                }
            }
            (sheet.wrong(name))
        }
    }
}

fn times(sheet: Sheet<'_>, from: &str, to: &str) -> Markup {
    html! { div.pair { (sheet.line(from, "when-from", TIME)) (sheet.line(to, "when-to", TIME)) } }
}

fn date(sheet: Sheet<'_>, number: usize, place: usize) -> Markup {
    let name = |part: &str| format!("date.{number}.{part}");
    let until = name("until");
    let content = html! {
        (sheet.line(&name("date"), "when-date", DATE))
        (times(sheet, &name("from"), &name("to")))
        p.hint { (say(sheet.lang, "when-whole-day")) }
        details.small open[sheet.fields.text(&until).is_some() || sheet.problem(&until).is_some()] {
            summary { (say(sheet.lang, "when-several-days")) }
            (sheet.line(&until, "when-valid-until", DATE))
        }
        (languages(sheet, &format!("date.{number}")))
    };
    row(sheet, "date", number, place, content)
}

fn exception(sheet: Sheet<'_>, number: usize, place: usize) -> Markup {
    let name = |part: &str| format!("exception.{number}.{part}");
    let (change, at) = (name("change"), name("at"));
    // Which of several times is meant, needs to be said only where there are several.
    let several = sheet.fields.numbers("slot").len() + sheet.fields.numbers("date").len() > 1;
    let chosen = Some(sheet.fields.get(&change)).filter(|c| !c.is_empty()).unwrap_or("cancelled");
    let reason =
        Writing { name: &name("reason"), label: "when-reason", hint: "", rows: 1, required: false };
    let content = html! {
        div.pair.roomy {
            (sheet.line(&name("date"), "when-planned-date", DATE))
            @if several || sheet.fields.text(&at).is_some() { (sheet.line(&at, "when-planned-at", TIME)) }
        }
        div.choices-row {
            @for (value, key) in [("cancelled", "when-cancelled"), ("moved", "when-moved")] {
                label.choice { input type="radio" name=(change) value=(value) checked[chosen == value]; span { (say(sheet.lang, key)) } }
            }
        }
        div.moved-to {
            (sheet.line(&name("to_date"), "when-moved-to", DATE))
            (times(sheet, &name("to_from"), &name("to_until")))
        }
        (sheet.text(reason, &source(sheet.fields), true, false))
    };
    row(sheet, "exception", number, place, content)
}

/// The languages of one row, where they are others than usual.
fn languages(sheet: Sheet<'_>, row: &str) -> Markup {
    let filled: Vec<usize> = (sheet.fields.numbers(&format!("{row}.language")).into_iter())
        .filter(|place| sheet.fields.text(&format!("{row}.language.{place}")).is_some())
        .collect();
    let free = filled.last().map_or(0, |last| last + 1);
    let options = |none: &str| {
        let known =
            Spoken::ALL.iter().map(|one| (one.id().to_owned(), one.label(sheet.lang).into_owned()));
        std::iter::once((String::new(), none.to_owned())).chain(known).collect::<Vec<_>>()
    };
    let modes: Vec<(String, String)> = Mode::ALL
        .iter()
        .map(|one| (one.id().to_owned(), one.label(sheet.lang).into_owned()))
        .collect();
    let spoken = options("–");
    html! {
        details.small open[!filled.is_empty()] {
            summary { (say(sheet.lang, "when-languages")) }
            p.hint { (say(sheet.lang, "when-languages-hint")) }
            @for place in filled.iter().copied().chain(free..free + MORE_LANGUAGES) {
                div.pair.roomy {
                    (sheet.select(&format!("{row}.language.{place}"), "when-language", "", &spoken))
                    (sheet.select(&format!("{row}.mode.{place}"), "when-mode", "", &modes))
                }
            }
        }
    }
}

fn holidays(sheet: Sheet<'_>) -> Markup {
    let options: Vec<(String, String)> = ON_HOLIDAY
        .iter()
        .map(|(_, id, key)| ((*id).to_owned(), say(sheet.lang, key).into_owned()))
        .collect();
    html! {
        div.pair.roomy {
            (sheet.select("schedule.public_holidays", "when-public-holidays", "", &options))
            (sheet.select("schedule.school_holidays", "when-school-holidays", "", &options))
        }
    }
}

/// Where times that stand elsewhere already are taken over.
fn paste(sheet: Sheet<'_>) -> Markup {
    let wrong = sheet.problem(PASTE);
    html! {
        details.small open[wrong.is_some() || sheet.fields.text(PASTE).is_some()] {
            summary { (say(sheet.lang, "when-paste")) }
            div.ask {
                (sheet.label(PASTE, "when-paste-text"))
                (sheet.hint(PASTE, "when-paste-hint"))
                textarea id=(id(PASTE)) name=(PASTE) rows="2" dir="auto" aria-invalid=[wrong.map(|_| "true")]
                    aria-describedby=[sheet.described(PASTE, true)] { (sheet.fields.get(PASTE)) }
                @for problem in sheet.problems.iter().filter(|problem| problem.field == PASTE) {
                    p.wrong id={ (id(PASTE)) "-wrong" } { (icon("info")) (crate::language::problem_reason(sheet.lang, problem)) }
                }
            }
            div.ask {
                (sheet.label(FILE, "when-paste-file"))
                input type="file" id=(id(FILE)) name=(FILE) accept=".ics,text/calendar";
            }
            button.button.quiet type="submit" name="do" value="take-times" formenctype="multipart/form-data" formnovalidate {
                (say(sheet.lang, "when-paste-do"))
            }
        }
    }
}
