//! What was answered: how many organisations, how often each answer, every word that was written; and all of it as a file.

use super::{HERE, Office, last_day, round};
use crate::desk::Results;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::table_csv;
use crate::exchange::table_xlsx;
use crate::http::sheet::broken;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::decimal;
use crate::language::number;
use crate::language::problem_reason;
use crate::language::say;
use crate::language::say_with;
use crate::page::told;
use crate::survey::Answer;
use crate::survey::Kind;
use crate::survey::Question;
use crate::survey::Stage;
use crate::survey::Tally;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use uuid::Uuid;

/// The page with what was answered so far.
pub fn show(
    office: &Office,
    results: &Results,
    notice: Markup,
    wrong: Option<&Problem>,
) -> Response {
    let (survey, lang) = (&results.survey, office.lang);
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (given, all) = (results.given.len(), results.members.len());
    let count = [("count", given.into()), ("all", all.max(given).into())];
    let title = survey.content.title.best(lang).map_or("", |best| best.value).to_owned();
    let file = office.path(&format!("{HERE}/{}/answers", survey.id));
    office.page(status, &title, round::HERE, html! {
        (round::ways(office, HERE))
        h1 { (told(&survey.content.title, lang)) }
        p { span class={ "badge v-" (results.stage.id()) } { (office.say(&format!("survey-stage-{}", results.stage.id()))) } " " span.small { (last_day(office, survey, results.stage)) } }
        (notice)
        p.lead { (say_with(lang, "survey-answered", &count)) }
        (progress(given, all, &say_with(lang, "survey-answered", &count)))
        @if given > 0 {
            p.ways {
                a.button href={ (file) ".xlsx" } { (office.say("survey-as-xlsx")) }
                a.button href={ (file) ".csv" } { (office.say("survey-as-csv")) }
            }
        }
        ol.results {
            @for (question, tally) in survey.content.questions.iter().zip(&results.tallies) { (one(office, results, question, tally)) }
        }
        (silent(office, results))
        @if results.stage == Stage::Open { (deeds(office, results, wrong)) }
    })
}

/// A bar that stands for how many of all; screen readers hear the words.
fn progress(count: usize, all: usize, words: &str) -> Markup {
    html! { meter min="0" max=(all.max(1)) value=(count) aria-label=(words) { (words) } }
}

fn one(office: &Office, results: &Results, question: &Question, tally: &Tally) -> Markup {
    let lang = office.lang;
    html! {
        li {
            h2 { (told(&question.text, lang)) }
            @match question.kind {
                Kind::Text => {
                    @if tally.words.is_empty() { p.small { (office.say("survey-no-words")) } }
                    @for (organisation, words) in &tally.words {
                        blockquote dir="auto" { (words) br; small { "— " bdi { (name(results, *organisation, lang)) } } }
                    }
                }
                Kind::Scale => {
                    @if let Some(tenths) = tally.mean_in_tenths() {
                        p.small { (say_with(lang, "survey-mean", &[("mean", Value::Text(&decimal(lang, tenths as f64 / 10.0)))])) }
                    }
                    (bars(lang, tally, &scale(lang)))
                }
                Kind::Choice | Kind::Several => (bars(lang, tally, &options(question, lang))),
            }
        }
    }
}

/// The steps of a scale as they stand beside their bars.
fn scale(lang: Interface) -> Vec<Markup> {
    let steps = (1..=crate::survey::STEPS as i64).map(|step| {
        let words = match step {
            1 => format!(" – {}", say(lang, "survey-scale-low")),
            5 => format!(" – {}", say(lang, "survey-scale-high")),
            _ => String::new(),
        };
        html! { (number(lang, step)) (words) }
    });
    steps.collect()
}

fn options(question: &Question, lang: Interface) -> Vec<Markup> {
    question.options.iter().map(|option| told(option, lang)).collect()
}

/// Every answer with a bar and how often it was given.
fn bars(lang: Interface, tally: &Tally, labels: &[Markup]) -> Markup {
    let most = tally.answered.max(1);
    html! {
        ul.bars {
            @for (label, count) in labels.iter().zip(&tally.counts) {
                li {
                    span { (label) }
                    meter min="0" max=(most) value=(count) aria-hidden="true" {}
                    b { (number(lang, *count as i64)) }
                }
            }
        }
    }
}

fn name(results: &Results, organisation: Uuid, lang: Interface) -> String {
    results.members.get(&organisation).map_or(String::new(), |one| one.called(lang).to_owned())
}

/// Who has not answered yet, and who of them was not even asked.
fn silent(office: &Office, results: &Results) -> Markup {
    let answered = |id: &Uuid| results.given.iter().any(|given| given.organisation == *id);
    let mut silent: Vec<_> = results.members.iter().filter(|(id, _)| !answered(id)).collect();
    silent.sort_by_key(|(_, one)| one.called(office.lang).to_lowercase());
    html! {
        @if !silent.is_empty() {
            details.deed {
                summary { (say_with(office.lang, "survey-silent", &[("count", silent.len().into())])) }
                ul.told {
                    @for (id, one) in silent {
                        li { bdi { (one.called(office.lang)) } @if !results.lettered.contains_key(id) { " " span.small { "(" (office.say("survey-not-asked")) ")" } } }
                    }
                }
            }
        }
    }
}

/// What can be done with a survey that is open.
fn deeds(office: &Office, results: &Results, wrong: Option<&Problem>) -> Markup {
    let survey = &results.survey;
    let action = office.path(&format!("{HERE}/{}", survey.id));
    html! {
        section.decision {
            h2 { (office.say("survey-open-now")) }
            @if survey.at_once_at.is_none() {
                p { (office.say("survey-waits")) }
                form method="post" action=(action) { div.deeds { button.button.first name="do" value="at-once" { (office.say("survey-at-once")) } } }
            }
            form.form method="post" action=(action) {
                div.ask.short {
                    label for="last_day" { (office.say("survey-last-day")) }
                    @if let Some(problem) = wrong { p.wrong #last_day-wrong { (problem_reason(office.lang, problem)) } }
                    input #last_day type="date" name="last_day" value=(survey.last_day) aria-invalid=[wrong.map(|_| "true")]
                        aria-describedby=[wrong.map(|_| "last_day-wrong")];
                }
                div.deeds {
                    button.button name="do" value="extend" { (office.say("survey-extend")) }
                    button.button name="do" value="close" { (office.say("survey-close")) }
                }
            }
        }
    }
}

/// `GET /desk/{network}/surveys/{id}/answers.csv`: one row an organisation.
pub async fn answers_csv(office: Office, Path((_, id)): Path<(String, String)>) -> Response {
    file(&office, &id, ("answers.csv", "text/csv; charset=utf-8"), table_csv).await
}

/// `GET /desk/{network}/surveys/{id}/answers.xlsx`: the same as a spreadsheet.
pub async fn answers_xlsx(office: Office, Path((_, id)): Path<(String, String)>) -> Response {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    file(&office, &id, ("answers.xlsx", KIND), table_xlsx).await
}

async fn file(
    office: &Office,
    id: &str,
    (name, kind): (&str, &'static str),
    write: fn(&[Vec<String>]) -> Result<Vec<u8>>,
) -> Response {
    let found = async {
        let survey = office.survey(id).await?;
        let results = office.house.desk.survey_results(office.actor(), survey.id).await?;
        write(&rows(&results, office.lang))
    };
    let bytes = match found.await {
        Ok(bytes) => bytes,
        Err(why) => return broken(&why, office.lang),
    };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

/// A head with the questions, and a row for each organisation that answered.
fn rows(results: &Results, lang: Interface) -> Vec<Vec<String>> {
    let best = |texts: &Texts| texts.best(lang).map_or(String::new(), |best| best.value.to_owned());
    let questions = &results.survey.content.questions;
    let head = std::iter::once(say(lang, "survey-organisation").into_owned());
    let mut rows = vec![head.chain(questions.iter().map(|one| best(&one.text))).collect()];
    for given in &results.given {
        let cells = questions.iter().zip(&given.answers).map(|(question, answer)| match answer {
            Some(Answer::Chosen(places)) => {
                let chosen = places.iter().filter_map(|place| question.options.get(*place));
                chosen.map(best).collect::<Vec<_>>().join("; ")
            }
            Some(Answer::Step(step)) => step.to_string(),
            Some(Answer::Words(words)) => words.clone(),
            None => String::new(),
        });
        let own = std::iter::once(name(results, given.organisation, lang));
        rows.push(own.chain(cells).collect());
    }
    rows
}
