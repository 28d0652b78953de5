//! What became of what was sent: one's own entries with everything they say, in whatever state, and what the staff decided.

use super::super::House;
use super::super::known::{Known, between, uuid};
use super::acting::{Acting, Done, Sheet, fields, text};
use super::ask::plain_query;
use super::{Answered, Refusal, form, part, said};
use crate::desk::Decision;
use crate::error::Error;
use crate::error::Problem;
use crate::exchange::document;
use crate::language::source_hash;
use crate::program::Owner;
use crate::program::Right;
use crate::store::Dossier;
use crate::store::Revision;
use crate::store::State as Stands;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// How many submissions one page has when nobody says how many, and how many at most.
const PAGE: (usize, usize) = (50, 200);

/// The offer of this identifier, where it is the program's own. Errors: forbidden, where it is somebody else's and on the map, where
/// everybody sees it; not found for all others.
pub async fn own(house: &House, acting: &Acting, id: &str) -> Answered<Dossier> {
    let id = Uuid::try_parse(id).map_err(|_| Refusal::nowhere())?;
    let dossier = house.desk.store.dossier(id).await?;
    let theirs = match acting.program.owner {
        Owner::Organisation(id) => dossier.organisation() == Some(id),
        Owner::Network(id) => dossier.network == id,
    };
    match (dossier.merged_into, theirs) {
        (None, true) => Ok(dossier),
        (None, false) if dossier.published().is_some() => {
            let refusal = Refusal::new(StatusCode::FORBIDDEN, "forbidden");
            Err(refusal.because(Problem::new("", "problem-other-owner")))
        }
        _ => Err(Refusal::nowhere()),
    }
}

/// The revision that says how an entry stands: the newest that is more than history.
pub fn standing(dossier: &Dossier) -> Option<&Revision> {
    let mut all = dossier.revisions.iter();
    all.find(|one| one.state != Stands::Superseded).or_else(|| dossier.revisions.first())
}

/// The name of a revision for those whose it is.
pub fn revision_name(number: u64) -> String {
    format!("r{number}")
}

/// An entry as those see it whose it is, and its tag.
pub async fn submission(
    house: &House,
    acting: &Acting,
    dossier: &Dossier,
) -> Answered<(Value, String)> {
    let stands = standing(dossier).ok_or_else(Refusal::nowhere)?;
    let map = house.desk.atlas.map_of(dossier.network).ok_or_else(Refusal::nowhere)?;
    let now = house.desk.settings.clock.local(map.network.time_zone);
    let told = house.desk.told(&map, dossier.offer(stands));
    let name = revision_name(stands.number);
    let document = document(&told.entry(acting.lang, now, &acting.origin), &name);
    let told = json!({
        "id": dossier.id,
        "network": map.network.slug,
        "organisation": stands.organisation,
        "state": stands.state.id(),
        "revision": name,
        "sent_at": stands.made_at,
        "published_revision": dossier.published().map(|one| revision_name(one.number)),
        "reason": reason(house, dossier, stands).await?,
        "link": format!("{}/api/v1/submissions/{}", acting.origin, dossier.id),
        "offer": document,
    });
    let tag = format!("\"{name}.{}\"", source_hash(&told.to_string()));
    Ok((told, tag))
}

/// What the staff said when they gave an entry back, declined it or took it off the map.
async fn reason(house: &House, dossier: &Dossier, stands: &Revision) -> Answered<Option<String>> {
    let action = match stands.state {
        Stands::Returned => "returned",
        Stands::Declined => "declined",
        Stands::Withdrawn => "withdrawn",
        _ => return Ok(None),
    };
    let history = house.desk.store.history(dossier.id, dossier.network).await?;
    let last = history.into_iter().find(|one| one.action == action && one.undone_by.is_none());
    Ok(last.and_then(|one| one.note))
}

/// `GET /api/v1/submissions/{id}`
pub async fn one(State(house): State<Arc<House>>, acting: Acting, uri: Uri) -> Response {
    let answer = async {
        plain_query(&uri, &[])?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        let (told, tag) = submission(&house, &acting, &dossier).await?;
        Ok(Done::with(StatusCode::OK, told).tagged(tag).told())
    };
    said(&uri, answer.await)
}

/// `GET /api/v1/submissions`: of an organisation all its entries, of a network what waits there.
pub async fn all(State(house): State<Arc<House>>, acting: Acting, uri: Uri) -> Response {
    said(&uri, listed(&house, &acting, &uri).await)
}

async fn listed(house: &House, acting: &Acting, uri: &Uri) -> Answered {
    let known: [Known; 2] = [("limit", between::<{ PAGE.1 }>), ("after", uuid)];
    let (_, others) = plain_query(uri, &known)?;
    let given = |name: &str| others.iter().rev().find(|(other, _)| other == name);
    let limit = given("limit").and_then(|(_, value)| value.parse().ok()).unwrap_or(PAGE.0);
    let after = given("after").and_then(|(_, value)| Uuid::try_parse(value).ok());
    let after = after.unwrap_or_default();
    let store = &house.desk.store;
    let mut ids = match acting.program.owner {
        Owner::Organisation(id) => store.offers_of(id).await?,
        Owner::Network(id) => store.pending_of(id).await?.iter().map(|one| one.offer).collect(),
    };
    ids.sort();
    ids.dedup();
    let matched = ids.len();
    ids.retain(|id| *id > after);
    let more = ids.len() > limit;
    ids.truncate(limit);
    let next = ids
        .last()
        .filter(|_| more)
        .map(|last| format!("{}/api/v1/submissions?limit={limit}&after={last}", acting.origin));
    let told = told(house, acting, &ids).await?;
    let told =
        json!({"matched": matched, "returned": told.len(), "submissions": told, "next": next});
    Ok(Done::with(StatusCode::OK, told).told())
}

/// These entries, those that are not the program's own any more left out.
async fn told(house: &House, acting: &Acting, ids: &[Uuid]) -> Answered<Vec<Value>> {
    let mut dossiers = house.desk.store.dossiers(ids).await?;
    dossiers.sort_by_key(|dossier| dossier.id);
    let mut all = Vec::with_capacity(dossiers.len());
    for dossier in &dossiers {
        if own(house, acting, &dossier.id.to_string()).await.is_ok() {
            all.push(submission(house, acting, dossier).await?.0);
        }
    }
    Ok(all)
}

/// `POST /api/v1/submissions/{id}/decision`
pub async fn decide(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Decide)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        let sent = fields(sheet.json()?, &["decision", "revision", "reason"])?;
        let reason = text(&sent, "reason")?.unwrap_or_default();
        let given = sent.get("decision").unwrap_or(&Value::Null);
        let decision = match given.as_str() {
            Some("approve") => Decision::Approve,
            Some("return") => Decision::Return(&reason),
            Some("decline") => Decision::Decline(&reason),
            _ => {
                let wrong = form::none_of("decision", given, ["approve", "return", "decline"]);
                return Err(Error::Invalid(vec![wrong]).into());
            }
        };
        let revision = text(&sent, "revision")?.unwrap_or_default();
        let number = revision.strip_prefix('r').and_then(|number| number.parse().ok());
        let wrong = || Error::Invalid(vec![Problem::new("revision", "problem-required")]);
        let number = number.ok_or_else(wrong)?;
        house.desk.decide(acting.actor(), dossier.id, number, decision).await?;
        after(&house, &acting, dossier.id, StatusCode::OK).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// What a program is told of its entry after a deed.
pub async fn after(house: &House, acting: &Acting, id: Uuid, status: StatusCode) -> Answered<Done> {
    let dossier = house.desk.store.dossier(id).await?;
    let (told, tag) = submission(house, acting, &dossier).await?;
    let done = Done::with(status, told).tagged(tag);
    Ok(match status {
        StatusCode::OK => done,
        _ => done.at(format!("/api/v1/submissions/{id}")),
    })
}
