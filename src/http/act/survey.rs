//! `/act/survey/{secret}`: the questions that staff ask, answered without signing in. Opening does nothing; one button sends the
//! answers of the organisation, and they can be changed until the survey is closed.

use super::super::House;
use super::super::form::{Fields, id, style};
use super::super::session::asked_lang;
use super::super::sheet::{Sheet, broken};
use super::{gone, query};
use crate::desk::AskedSurvey;
use crate::error::Error;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{date_medium, number, say, say_with};
use crate::page::{icon, paragraphs, told};
use crate::survey::Answer;
use crate::survey::Answers;
use crate::survey::Kind;
use crate::survey::LONGEST;
use crate::survey::Question;
use crate::survey::STEPS;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /act/survey/{secret}`
pub async fn show(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match house.desk.asked_survey(&secret).await {
        Ok(Some(asked)) => {
            let fields = asked.answered.as_ref().map(|one| typed(&one.answers)).unwrap_or_default();
            page(&asked, &secret, &uri, StatusCode::OK, &fields)
        }
        Ok(None) => gone(asked_lang(&uri, &headers)),
        Err(why) => broken(&why, asked_lang(&uri, &headers)),
    }
}

/// `POST /act/survey/{secret}`
pub async fn answer(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let asked = match house.desk.asked_survey(&secret).await {
        Ok(Some(asked)) => asked,
        Ok(None) => return gone(asked_lang(&uri, &headers)),
        Err(why) => return broken(&why, asked_lang(&uri, &headers)),
    };
    let given = read(&asked.survey.content.questions, &fields);
    match house.desk.answer_survey(&secret, given).await {
        // The page itself says that the answers are kept, or that it was too late.
        Ok(()) | Err(Error::Conflict | Error::NotFound) => {
            let lang = lang(&asked, &uri);
            let to = format!("/act/survey/{secret}?lang={}&done=kept", lang.tag());
            Redirect::to(&to).into_response()
        }
        Err(Error::Invalid(_)) => {
            page(&asked, &secret, &uri, StatusCode::UNPROCESSABLE_ENTITY, &fields)
        }
        Err(why) => broken(&why, asked.lang),
    }
}

fn lang(asked: &AskedSurvey, uri: &Uri) -> Interface {
    query(uri, "lang").and_then(|tag| Interface::from_tag(&tag)).unwrap_or(asked.lang)
}

/// The fields that given answers fill.
fn typed(answers: &Answers) -> Fields {
    let mut fields = Fields::default();
    for (place, answer) in answers.iter().enumerate() {
        let name = format!("answer.{place}");
        match answer {
            Some(Answer::Chosen(places)) => {
                places.iter().for_each(|one| fields.add(name.clone(), one.to_string()))
            }
            Some(Answer::Step(step)) => fields.add(name, step.to_string()),
            Some(Answer::Words(words)) => fields.add(name, words.clone()),
            None => {}
        }
    }
    fields
}

/// The answers that the fields give.
fn read(questions: &[Question], fields: &Fields) -> Answers {
    let answer = |(place, question): (usize, &Question)| {
        let name = format!("answer.{place}");
        let numbers = || fields.all(&name).filter_map(|value| value.parse().ok());
        match question.kind {
            Kind::Choice | Kind::Several => Some(Answer::Chosen(numbers().collect())),
            Kind::Scale => numbers().next().map(Answer::Step),
            Kind::Text => fields.text(&name).map(|words| Answer::Words(words.to_owned())),
        }
    };
    questions.iter().enumerate().map(answer).collect()
}

fn page(
    asked: &AskedSurvey,
    secret: &str,
    uri: &Uri,
    status: StatusCode,
    fields: &Fields,
) -> Response {
    let (lang, content) = (lang(asked, uri), &asked.survey.content);
    let title = content.title.best(lang).map_or("", |best| best.value).to_owned();
    let path = format!("/act/survey/{secret}");
    let name = [("organisation", Value::Text(asked.organisation.called(lang)))];
    let empty = status == StatusCode::UNPROCESSABLE_ENTITY;
    let page = html! { div.writing {
        (notice(asked, lang, uri))
        h1 { (told(&content.title, lang)) }
        p.small { (say_with(lang, "survey-for", &name)) }
        (paragraphs(&content.intro, lang))
        @if asked.open {
            @if empty { p.note role="alert" { (say(lang, "survey-empty")) } }
            form.form.survey method="post" action={ (path) "?lang=" (lang.tag()) } {
                @for (place, question) in content.questions.iter().enumerate() { (one(lang, place, question, fields)) }
                p.aside { (say_with(lang, "survey-who-reads", &[("town", Value::Text(&asked.network.town))])) }
                p.ways { button.button.first { (say(lang, if asked.answered.is_some() { "survey-change" } else { "survey-answer" })) } }
            }
        } @else { p.note.calm { (say(lang, "survey-over")) } }
    } };
    let sheet = Sheet {
        network: Some(&asked.network),
        path: Some(&path),
        secret: true,
        more: style(),
        ..Sheet::new(lang, &title)
    };
    sheet.answer(status, page)
}

/// That it was answered, and until when the answers can be changed.
fn notice(asked: &AskedSurvey, lang: Interface, uri: &Uri) -> Markup {
    let zone = asked.network.time_zone;
    let last = date_medium(lang, asked.survey.last_day);
    html! {
        @if let Some(answered) = &asked.answered {
            @let day = date_medium(lang, answered.at.with_timezone(&zone).date_naive());
            div.note.done role="status" {
                @if query(uri, "done").is_some() { p { b { (icon("check")) " " (say(lang, "survey-thanks")) } } }
                p { (say_with(lang, "survey-answered-on", &[("date", Value::Text(&day))])) }
                @if asked.open { p { (say_with(lang, "survey-change-until", &[("date", Value::Text(&last))])) } }
            }
        }
    }
}

fn one(lang: Interface, place: usize, question: &Question, fields: &Fields) -> Markup {
    let name = format!("answer.{place}");
    let number = number(lang, place as i64 + 1);
    let legend = html! { span.number { (number) } " " (told(&question.text, lang)) };
    html! {
        @if question.kind == Kind::Text {
            div.question {
                label.asked for=(id(&name)) { (legend) }
                textarea id=(id(&name)) name=(name) rows="3" maxlength=(LONGEST) dir="auto" { (fields.get(&name)) }
            }
        } @else {
            fieldset.question {
                legend { (legend) }
                @match question.kind {
                    Kind::Scale => (scale(lang, &name, fields)),
                    kind => (options(lang, &name, question, kind, fields)),
                }
            }
        }
    }
}

fn options(
    lang: Interface,
    name: &str,
    question: &Question,
    kind: Kind,
    fields: &Fields,
) -> Markup {
    let several = kind == Kind::Several;
    html! {
        @if several { p.hint { (say(lang, "survey-several-hint")) } }
        div.choices-row {
            @for (place, option) in question.options.iter().enumerate() {
                label.choice {
                    input type=(if several { "checkbox" } else { "radio" }) name=(name) value=(place) checked[fields.holds(name, &place.to_string())];
                    span { (told(option, lang)) }
                }
            }
        }
    }
}

fn scale(lang: Interface, name: &str, fields: &Fields) -> Markup {
    html! {
        div.choices-row.scale {
            span.small { (say(lang, "survey-scale-low")) }
            @for step in 1..=STEPS {
                label.choice {
                    input type="radio" name=(name) value=(step) checked[fields.holds(name, &step.to_string())];
                    span { (number(lang, step as i64)) }
                }
            }
            span.small { (say(lang, "survey-scale-high")) }
        }
    }
}
