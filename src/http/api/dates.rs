//! The dates of an offer: every single time at which it takes place, is cancelled or was moved to.

use super::super::House;
use super::super::answer::MINUTE;
use super::ask::{by_content, plain_query};
use super::offers::shown;
use super::{Answered, Refusal, part, said};
use crate::error::Problem;
use crate::language::Interface;
use crate::offer::parse_short;
use crate::schedule::Occurrence;
use crate::schedule::Schedule;
use crate::schedule::State as Stands;
use crate::vocabulary::Spoken;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use chrono::{Days, NaiveDate, NaiveDateTime};
use serde_json::{Value, json};
use std::sync::Arc;

/// For how many days dates are told when nobody says.
const DAYS: u64 = 35;
/// The most days between the first and the last.
const MOST_DAYS: i64 = 366;

/// `GET /api/v1/offers/{id}/dates`
pub async fn dates(State(house): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    said(&uri, all(&house, &uri, &headers))
}

fn all(house: &House, uri: &Uri, headers: &HeaderMap) -> Answered {
    let (lang, others) = plain_query(uri, &["from", "until"])?;
    let bits = parse_short(&part(uri, 4)).ok_or_else(Refusal::nowhere)?;
    let (map, offer) = shown(house, bits).ok_or_else(Refusal::nowhere)?;
    let today = house.desk.settings.clock.local(map.network.time_zone).date();
    let (from, until) = span(&others, today).map_err(|wrong| Refusal::asked(vec![wrong]))?;
    // The holidays of the home, where the dates are.
    let home = house.desk.atlas.map_of(offer.network).unwrap_or(map);
    let schedule = &offer.content.schedule;
    let dates = schedule.occurrences(from, until, &home.calendar());
    let told: Vec<Value> = dates.iter().map(|date| told(date, schedule, lang)).collect();
    let told = json!({"offer": offer.id, "from": from, "until": until, "dates": told});
    Ok(by_content(headers, &told, ("", home.changed_at), MINUTE))
}

/// The days that are asked for, both included.
fn span(others: &[(String, String)], today: NaiveDate) -> Result<(NaiveDate, NaiveDate), Problem> {
    let day = |name: &str| {
        let given = others.iter().rev().find(|(other, _)| other == name);
        let wrong = |value: &String| Problem::new(name, "problem-date").with("value", value);
        let within = |day: &NaiveDate| (1990..=2199).contains(&chrono::Datelike::year(day));
        let read = |value: &String| {
            let whole = value.len() == 10;
            value
                .parse::<NaiveDate>()
                .ok()
                .filter(|day| whole && within(day))
                .ok_or_else(|| wrong(value))
        };
        given.map(|(_, value)| read(value)).transpose()
    };
    let from = day("from")?.unwrap_or(today);
    let usual = from.checked_add_days(Days::new(DAYS)).unwrap_or(from);
    let until = day("until")?.unwrap_or(usual);
    match (until - from).num_days() {
        0..=MOST_DAYS => Ok((from, until)),
        days if days < 0 => Err(Problem::new("until", "problem-schedule-ends-before-start")),
        _ => Err(Problem::new("until", "problem-schedule-too-long").with("most", MOST_DAYS)),
    }
}

/// One date, by when it was to begin.
pub fn told(date: &Occurrence, schedule: &Schedule, lang: Interface) -> Value {
    let state = match date.state {
        Stands::Planned => "planned",
        Stands::Moved(_) => "moved",
        Stands::Cancelled => "cancelled",
    };
    let reason = schedule.reason(date).and_then(|reason| reason.best(lang));
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
    })
}

/// A local time to the minute.
fn minute(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M").to_string()
}
