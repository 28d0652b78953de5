//! What a program may know of itself, and the webhooks that it has told what changes.

use super::super::House;
use super::acting::{Acting, Done, Sheet, fields, text};
use super::ask::plain_query;
use super::{Answered, Refusal, form, part, said};
use crate::error::Error;
use crate::error::Problem;
use crate::program::Event;
use crate::program::Owner;
use crate::program::Right;
use crate::program::Webhook;
use crate::store::Delivery;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use chrono::Duration;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// How often in an hour a webhook may be tried.
const TRIES: u32 = 20;

/// `GET /api/v1/token`
pub async fn token(acting: Acting, uri: Uri) -> Response {
    let answer = || {
        plain_query(&uri, &[])?;
        let program = &acting.program;
        let (organisation, network) = match program.owner {
            Owner::Organisation(id) => (Some(id), None),
            Owner::Network(id) => (None, Some(id)),
        };
        let rights = program.rights.iter().filter(|right| program.may(**right));
        let told = json!({
            "name": program.name,
            "organisation": organisation,
            "network": network,
            "rights": rights.map(|right| right.id()).collect::<Vec<_>>(),
            "made_at": program.made_at,
            "expires_at": program.expires_at,
        });
        Ok(Done::with(StatusCode::OK, told).told())
    };
    said(&uri, answer())
}

/// A webhook with what it was told last.
fn told(webhook: &Webhook, last: &[Delivery]) -> Value {
    json!({
        "id": webhook.id,
        "url": webhook.url,
        "events": webhook.events.iter().map(|event| event.id()).collect::<Vec<_>>(),
        "made_at": webhook.made_at,
        "failing_since": webhook.failing_since,
        "disabled_at": webhook.disabled_at,
        "deliveries": last.iter().map(delivery).collect::<Vec<_>>(),
    })
}

fn delivery(one: &Delivery) -> Value {
    json!({
        "id": one.id,
        "event": one.news.event.id(),
        "offer_id": one.news.offer,
        "at": one.news.at,
        "tries": one.tries,
        "delivered_at": one.sent_at,
        "given_up_at": one.given_up_at,
        "status": one.status,
        "trouble": one.trouble,
    })
}

/// `GET /api/v1/webhooks`
pub async fn webhooks(State(house): State<Arc<House>>, acting: Acting, uri: Uri) -> Response {
    let answer = async {
        plain_query(&uri, &[])?;
        acting.must(Right::Webhooks)?;
        let all = house.desk.webhooks(&acting.account, acting.program.owner).await?;
        let all: Vec<Value> = all.iter().map(|(webhook, last)| told(webhook, last)).collect();
        Ok(Done::with(StatusCode::OK, json!({ "webhooks": all })).told())
    };
    said(&uri, answer.await)
}

/// `POST /api/v1/webhooks`: the only answer that has the secret.
pub async fn make(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Webhooks)?;
        let sent = fields(sheet.json()?, &["url", "events"])?;
        let url = text(&sent, "url")?;
        let url = url.ok_or_else(|| Error::from(Problem::new("url", "problem-required")))?;
        let events = events(sent.get("events"))?;
        let owner = acting.program.owner;
        let made = house.desk.make_webhook(&acting.account, owner, (&url, events), &acting.origin);
        let (webhook, secret) = made.await?;
        let mut told = told(&webhook, &[]);
        told["secret"] = json!(secret);
        let there = format!("/api/v1/webhooks/{}", webhook.id);
        Ok(Done::with(StatusCode::CREATED, told).at(there))
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// The events that are named; all where none are.
fn events(sent: Option<&Value>) -> Answered<Vec<Event>> {
    let refused = |wrong| Refusal::from(Error::Invalid(vec![wrong]));
    let named = match sent {
        None | Some(Value::Null) => return Ok(Event::ALL.to_vec()),
        Some(Value::Array(named)) if named.is_empty() => {
            let none = Problem::new("events", "problem-events-none");
            return Err(refused(none.listing("list", Event::ALL.map(Event::id))));
        }
        Some(Value::Array(named)) => named,
        Some(_) => return Err(refused(Problem::new("events", "problem-expected-list"))),
    };
    let mut events = Vec::new();
    for (number, name) in named.iter().enumerate() {
        let wrong = || {
            let all = Event::ALL.map(Event::id);
            refused(form::none_of(&format!("events[{number}]"), name, all))
        };
        let event = name.as_str().and_then(Event::from_id).filter(|event| *event != Event::Test);
        let event = event.ok_or_else(wrong)?;
        if !events.contains(&event) {
            events.push(event);
        }
    }
    Ok(events)
}

/// The webhook of a path, where it is the program's own.
async fn named(house: &House, acting: &Acting, uri: &Uri) -> Answered<Webhook> {
    acting.must(Right::Webhooks)?;
    let id = Uuid::try_parse(&part(uri, 4)).map_err(|_| Refusal::nowhere())?;
    Ok(house.desk.own_webhook(&acting.account, acting.program.owner, id).await?)
}

/// `GET /api/v1/webhooks/{id}`
pub async fn webhook(State(house): State<Arc<House>>, acting: Acting, uri: Uri) -> Response {
    let answer = async {
        plain_query(&uri, &[])?;
        let webhook = named(&house, &acting, &uri).await?;
        let last = house.desk.store.deliveries_of(webhook.id, 50).await?;
        Ok(Done::with(StatusCode::OK, told(&webhook, &last)).told())
    };
    said(&uri, answer.await)
}

/// `DELETE /api/v1/webhooks/{id}`
pub async fn remove(State(house): State<Arc<House>>, acting: Acting, uri: Uri) -> Response {
    let answer = async {
        let webhook = named(&house, &acting, &uri).await?;
        let owner = acting.program.owner;
        house.desk.remove_webhook(&acting.account, owner, webhook.id).await?;
        Ok(Done::with(StatusCode::NO_CONTENT, Value::Null).told())
    };
    said(&uri, answer.await)
}

/// `POST /api/v1/webhooks/{id}/test`
pub async fn test(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        fields(sheet.json_or_nothing()?, &[])?;
        let webhook = named(&house, &acting, &uri).await?;
        if !may_try(&house, webhook.id) {
            return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "often"));
        }
        let owner = acting.program.owner;
        house.desk.try_webhook(&acting.account, owner, webhook.id).await?;
        let there = format!("/api/v1/webhooks/{}", webhook.id);
        let told = json!({"webhook": webhook.id, "event": Event::Test.id()});
        Ok(Done::with(StatusCode::ACCEPTED, told).at(there))
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// Whether a webhook may be tried once more in this hour.
pub fn may_try(house: &House, webhook: Uuid) -> bool {
    let now = house.desk.settings.clock.now();
    house.limits.allow("webhook", &webhook.to_string(), TRIES, Duration::hours(1), now)
}
