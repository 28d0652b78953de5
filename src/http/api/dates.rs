//! The dates of an offer: every single time at which it takes place, is cancelled or was moved to; and with a token one of them
//! cancelled, moved, or as planned after all.

use super::super::House;
use super::super::act::{date_reason, date_reasons, reason_called};
use super::super::answer::MINUTE;
use super::super::known::between;
use super::acting::{Acting, Done, Sheet, fields};
use super::ask::{by_content, plain_query};
use super::form::shown;
use super::offers::shown as published;
use super::submissions::own;
use super::{Answered, Refusal, form, part, said};
use crate::error::Error;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Texts;
use crate::offer::parse_short;
use crate::program::Right;
use crate::schedule::Change;
use crate::schedule::Occurrence;
use crate::schedule::Schedule;
use crate::schedule::State as Stands;
use crate::vocabulary::Spoken;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// For how many days dates are told when nobody says.
const DAYS: u64 = 35;
/// For how many days at most.
const MOST_DAYS: usize = 366;

/// The years in which there are dates.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

/// `GET /api/v1/offers/{id}/dates`
pub async fn dates(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    said(&uri, all(&house, &uri, &headers))
}

fn all(house: &House, uri: &Uri, headers: &HeaderMap) -> Answered {
    let (lang, others) = plain_query(uri, &[("from", day), ("days", between::<MOST_DAYS>)])?;
    let bits = parse_short(&part(uri, 4)).ok_or_else(Refusal::nowhere)?;
    let (map, offer) = published(house, bits).ok_or_else(Refusal::nowhere)?;
    let today = house.desk.settings.clock.local(map.network.time_zone).date();
    let (from, until) = span(&others, today);
    // The holidays of the home, where the dates are.
    let home = house.desk.atlas.map_of(offer.network).unwrap_or(map);
    let schedule = &offer.content.schedule;
    let dates = schedule.occurrences(from, until, &home.calendar());
    let told: Vec<Value> = dates.iter().map(|date| told(date, schedule, lang)).collect();
    let told = json!({"offer": offer.id, "from": from, "until": until, "dates": told});
    Ok(by_content(headers, &told, ("", home.changed_at), MINUTE))
}

/// The days that are asked for, both included.
fn span(others: &[(String, String)], today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let given = |name: &str| others.iter().rev().find(|(other, _)| other == name);
    let from = given("from").and_then(|(_, value)| as_day(value)).unwrap_or(today);
    let days = given("days").and_then(|(_, value)| value.parse().ok()).unwrap_or(DAYS);
    (from, from.checked_add_days(Days::new(days - 1)).unwrap_or(from))
}

/// A day in the form that the API has.
fn as_day(value: &str) -> Option<NaiveDate> {
    let read = value.parse::<NaiveDate>().ok().filter(|_| value.len() == 10);
    read.filter(|day| YEARS.contains(&day.year()))
}

/// What is wrong with a parameter that is a day.
fn day(name: &'static str, value: &str) -> Option<Problem> {
    as_day(value).is_none().then(|| Problem::new(name, "problem-date").with("value", value))
}

/// One date, by when it was to begin.
pub fn told(date: &Occurrence, schedule: &Schedule, lang: Interface) -> Value {
    let state = match date.state {
        Stands::Planned => "planned",
        Stands::Moved(_) => "moved",
        Stands::Cancelled => "cancelled",
    };
    let said = schedule.reason(date);
    let reason = said.and_then(|reason| reason.best(lang));
    let languages = Spoken::ALL.iter().filter(|one| one.bit() & date.languages != 0);
    json!({
        "begin": minute(date.planned_start()),
        "state": state,
        "start": minute(date.start),
        "end": minute(date.end),
        "end_is_assumed": date.open_end,
        "certain": date.certain,
        "languages": languages.map(|one| one.id()).collect::<Vec<_>>(),
        "reason": reason.map(|reason| reason.value),
        "reason_code": said.and_then(reason_called),
    })
}

/// A local time to the minute.
fn minute(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M").to_string()
}

/// `GET /api/v1/offers/{id}/dates/{begin}`: one date, by when it was to begin.
pub async fn date(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let answer = || -> Answered {
        let (lang, _) = plain_query(&uri, &[])?;
        let bits = parse_short(&part(&uri, 4)).ok_or_else(Refusal::nowhere)?;
        let (map, offer) = published(&house, bits).ok_or_else(Refusal::nowhere)?;
        let begin = begin(&uri)?;
        let schedule = &offer.content.schedule;
        let none = || Refusal::nowhere().because(Problem::new("begin", "problem-no-date"));
        let date = schedule.planned_at(begin).ok_or_else(none)?;
        let told = told(&date, schedule, lang);
        Ok(by_content(&headers, &told, ("", map.changed_at), MINUTE))
    };
    said(&uri, answer())
}

/// When the date of a path was to begin. Errors: not found where that is no time, with the form that one has.
fn begin(uri: &Uri) -> Answered<NaiveDateTime> {
    let given = part(uri, 6);
    let read = NaiveDateTime::parse_from_str(&given, "%Y-%m-%dT%H:%M").ok();
    let whole = given.len() == "2026-09-07T15:00".len();
    let wrong = || Problem::new("begin", "problem-begin").with("value", &given);
    let read = read.filter(|time| whole && YEARS.contains(&time.year()));
    read.ok_or_else(|| Refusal::nowhere().because(wrong()))
}

/// `PUT /api/v1/offers/{id}/dates/{begin}`: the date is cancelled or moved.
pub async fn alter(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Dates)?;
        let sent = fields(sheet.json()?, &["state", "date", "from", "to", "reason"])?;
        let today = house.desk.settings.clock.local(chrono_tz::Europe::Berlin).date();
        let change = change(&sent, today).map_err(Error::Invalid)?;
        let reason = match sent.get("reason").filter(|given| !given.is_null()) {
            None => Texts::new(),
            Some(given) => given.as_str().and_then(date_reason).ok_or_else(|| {
                Error::Invalid(vec![form::none_of("reason", given, date_reasons())])
            })?,
        };
        altered(&house, &acting, &uri, Some((change, reason))).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// `DELETE /api/v1/offers/{id}/dates/{begin}`: what was said of the date is taken back.
pub async fn restore(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Dates)?;
        altered(&house, &acting, &uri, None).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

async fn altered(
    house: &House,
    acting: &Acting,
    uri: &Uri,
    change: Option<(Change, Texts)>,
) -> Answered<Done> {
    let id = own(house, acting, &part(uri, 4)).await?.id;
    let begin = begin(uri)?;
    house.desk.alter_own_date(acting.actor(), id, begin, change).await?;
    let dossier = house.desk.store.dossier(id).await?;
    let published = dossier.published().ok_or_else(Refusal::nowhere)?;
    let schedule = &published.content.schedule;
    let date = schedule.planned_at(begin).ok_or_else(Refusal::nowhere)?;
    Ok(Done::with(StatusCode::OK, told(&date, schedule, acting.lang)))
}

/// What is said of a date: `cancelled`, or `moved` to a day to come, with times of its own or the usual ones.
fn change(sent: &Map<String, Value>, today: NaiveDate) -> Result<Change, Vec<Problem>> {
    let text = |name: &str| sent.get(name).filter(|value| !value.is_null());
    let wrong =
        |name: &str, value: &Value| Problem::new(name, "problem-time").with("value", shown(value));
    let time = |name: &str| match text(name) {
        None => Ok(None),
        Some(value) => {
            let read =
                value.as_str().and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
            let read = read.filter(|_| value.as_str().is_some_and(|time| time.len() == 5));
            let minutes = |time: NaiveTime| u16::try_from(time.num_seconds_from_midnight() / 60);
            let minutes = read.and_then(|time| minutes(time).ok());
            minutes.map(Some).ok_or_else(|| vec![wrong(name, value)])
        }
    };
    let state = text("state").unwrap_or(&Value::Null);
    match state.as_str() {
        Some("cancelled") => {
            match ["date", "from", "to"].into_iter().find(|name| text(name).is_some()) {
                Some(name) => Err(vec![Problem::new(name, "problem-unknown-field")]),
                None => Ok(Change::Cancelled),
            }
        }
        Some("moved") => {
            let day = text("date").ok_or_else(|| vec![Problem::new("date", "problem-required")])?;
            let read = day.as_str().filter(|day| day.len() == 10).and_then(|day| day.parse().ok());
            let no_day = || vec![Problem::new("date", "problem-date").with("value", shown(day))];
            let date: NaiveDate = read.ok_or_else(no_day)?;
            let last = today.checked_add_days(Days::new(366)).unwrap_or(today);
            if !(today..=last).contains(&date) {
                return Err(vec![Problem::new("date", "true-problem-day")]);
            }
            Ok(Change::Moved { date, from: time("from")?, to: time("to")? })
        }
        _ => Err(vec![form::none_of("state", state, ["cancelled", "moved"])]),
    }
}
