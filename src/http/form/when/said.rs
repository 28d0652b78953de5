//! What the rows mean, in the words in which residents will read it, with the next dates; beside the rows, and again while one types.

use super::read::schedule;
use crate::http::House;
use crate::http::form::Fields;
use crate::http::visit::Visit;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::page::told;
use crate::page::whole_times;
use crate::schedule::Schedule;
use crate::schedule::lasting_words;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use maud::{Markup, html};
use std::sync::Arc;

/// How many dates are said, and how many exceptions are looked at for days on which nothing is planned.
const NEXT: usize = 3;
const LOOKED_AT: usize = 50;

/// `POST /{network}/{lang}/sentence`: what the fields of a form say about when, in words; nothing is kept.
pub async fn sentence(
    house: State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let (schedule, _) = schedule(&Fields::from_body(&body), &Schedule::default(), visit.lang);
    ([(header::CACHE_CONTROL, "no-store")], said(&schedule, &visit)).into_response()
}

/// What a schedule says, its next dates, and what of it means nothing.
pub fn said(schedule: &Schedule, visit: &Visit) -> Markup {
    let (lang, today) = (visit.lang, visit.now.date());
    let sentences = schedule.sentences_from(today, lang);
    let calendar = visit.map.calendar();
    let next = schedule.next(visit.now, &calendar, NEXT);
    let for_nothing = for_nothing(schedule, visit);
    html! {
        @if sentences.is_empty() && schedule.note.is_empty() { p.nothing { (say(lang, "when-said-nothing")) } }
        @else {
            ul.sentences { @for sentence in &sentences { li { (whole_times(sentence)) } } }
            @if !schedule.note.is_empty() { p { (told(&schedule.note, lang)) } }
        }
        @if !next.is_empty() {
            p.next-title { (say(lang, "when-next")) }
            ol.next { @for one in &next { li { (whole_times(&lasting_words(one, lang))) } } }
        } @else if schedule.is_known() {
            p.gone { (say(lang, "when-none-coming")) }
        }
        @for day in for_nothing {
            p.gone { (say_with(lang, "when-nothing-planned", &[("date", Value::Text(&date_medium(lang, day)))])) }
        }
    }
}

/// The days to come on which something is cancelled or moved though nothing would be.
fn for_nothing(schedule: &Schedule, visit: &Visit) -> Vec<NaiveDate> {
    let (today, calendar) = (visit.now.date(), visit.map.calendar());
    let planned = Schedule { exceptions: Vec::new(), ..schedule.clone() };
    let coming = schedule.exceptions.iter().map(|exception| exception.date);
    coming
        .filter(|day| *day >= today)
        .take(LOOKED_AT)
        .filter(|day| {
            let begins = |start: chrono::NaiveDateTime| start.date() == *day;
            !planned.occurrences(*day, *day, &calendar).iter().any(|one| begins(one.start))
        })
        .collect()
}
