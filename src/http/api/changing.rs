//! Changing offers: as a whole or in parts, on the revision that its writer had before them; somebody who was quicker is never
//! written over.

use super::super::House;
use super::acting::{Acting, Done, Sheet};
use super::submissions::{own, revision_name};
use super::write::{Before, network, offer, organisation, submit, wrong as unknown};
use super::{Answered, Refusal, form, part, said};
use crate::error::Error;
use crate::error::Problem;
use crate::exchange::{Sent, faults, revision_of, with_hidden, with_rest, written};
use crate::offer::Offer;
use crate::program::Right;
use crate::store::Dossier;
use crate::store::Revision;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;

/// `PUT /api/v1/offers/{id}`
pub async fn replace(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Write)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        let (sent, wrong) = form::offer(sheet.json()?);
        let base = base(&acting, &dossier, sent.revision.as_deref())
            .map_err(|refusal| rather(refusal, &wrong))?;
        let content = match base.public {
            true => with_hidden(sent.content.clone(), &base.revision.content),
            false => with_rest(sent.content.clone(), &base.revision.content),
        };
        let sent = (Sent { content, ..sent }, wrong);
        change(&house, &acting, &dossier, base.revision, sent).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// `PATCH /api/v1/offers/{id}`: a merge patch (RFC 7396) on everything that the entry says.
pub async fn patch(
    State(house): State<Arc<House>>,
    acting: Acting,
    uri: Uri,
    sheet: Sheet,
) -> Response {
    let deed = async {
        acting.must(Right::Write)?;
        let dossier = own(&house, &acting, &part(&uri, 4)).await?;
        let patch = sheet.json()?;
        let named = patch.get("revision").and_then(Value::as_str).map(str::to_owned);
        let base = base(&acting, &dossier, named.as_deref()).map_err(|refusal| {
            let newest = dossier.to_edit().map(|newest| patched(newest, patch.clone()).1);
            rather(refusal, &newest.unwrap_or_default())
        })?;
        let (sent, wrong) = patched(base.revision, patch);
        let content = with_rest(sent.content.clone(), &base.revision.content);
        let sent = (Sent { content, ..sent }, wrong);
        change(&house, &acting, &dossier, base.revision, sent).await
    };
    said(&uri, acting.once(&house, &sheet, deed).await)
}

/// What a revision becomes by a patch, as far as it can be read, and what is wrong with its form.
fn patched(revision: &Revision, patch: Value) -> (Sent, Vec<Problem>) {
    let mut whole = Value::Object(written(&revision.content));
    whole["organisation"] = json!(revision.organisation);
    merge(&mut whole, patch);
    form::offer(whole)
}

/// What is wrong with the form of a document comes before what has changed since: it would have to be mended in any case.
fn rather(refusal: Refusal, wrong: &[Problem]) -> Refusal {
    match wrong.is_empty() {
        true => refusal,
        false => Error::Invalid(wrong.to_vec()).into(),
    }
}

/// Puts a patch over a document: null takes away, objects are merged, everything else replaces.
fn merge(into: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *into = patch;
        return;
    };
    if !into.is_object() {
        *into = json!({});
    }
    let Value::Object(fields) = into else { return };
    for (name, value) in patch {
        match value {
            Value::Null => drop(fields.remove(&name)),
            value => merge(fields.entry(name).or_insert(Value::Null), value),
        }
    }
}

/// What a program had before it.
struct Base<'d> {
    revision: &'d Revision,
    /// Whether it had only the public form of it.
    public: bool,
}

/// The revision that a program names in `If-Match` or in the document. Errors: it names none; it is not what there is any more.
fn base<'d>(acting: &Acting, dossier: &'d Dossier, named: Option<&str>) -> Answered<Base<'d>> {
    let matched = acting.if_match()?;
    let stale = || match &matched {
        Some(_) => Refusal::new(StatusCode::PRECONDITION_FAILED, "changed"),
        None => Refusal::new(StatusCode::CONFLICT, "conflict"),
    };
    let given = matched.as_deref().or(named);
    let given = given.ok_or_else(|| Refusal::new(StatusCode::PRECONDITION_REQUIRED, "revision"))?;
    if given == "*" {
        let revision = dossier.to_edit().ok_or_else(stale)?;
        return Ok(Base { revision, public: false });
    }
    let numbered = dossier.revisions.iter().find(|one| revision_name(one.number) == given);
    if let Some(revision) = numbered {
        return Ok(Base { revision, public: false });
    }
    let shown = dossier.published().filter(|one| {
        let offer = dossier.offer(one);
        revision_of(&Offer { content: offer.content.published(), ..offer }) == given
    });
    shown.map(|revision| Base { revision, public: true }).ok_or_else(stale)
}

/// Submits a change.
async fn change(
    house: &House,
    acting: &Acting,
    dossier: &Dossier,
    base: &Revision,
    (sent, wrong): (Sent, Vec<Problem>),
) -> Answered<Done> {
    let map = house.desk.atlas.map_of(dossier.network).ok_or_else(Refusal::nowhere)?;
    let elsewhere = |named: &String| {
        house.network_called(named).is_none_or(|map| map.network.id != dossier.network)
    };
    if let Some(named) = sent.network.as_ref().filter(|named| elsewhere(named)) {
        return Err(unknown("network", named).beside(&wrong));
    }
    let beside = |refusal: Refusal| refusal.beside(&wrong);
    let organisation = organisation(acting, sent.organisation.or(Some(base.organisation)));
    let organisation = organisation.map_err(beside)?;
    if organisation != base.organisation {
        let there = network(house, acting, organisation, Some(&map.network.slug)).await;
        there.map_err(beside)?;
    }
    let offer = offer(house, (dossier.id, dossier.network, organisation), sent.content);
    let mut stood = faults(&base.content);
    stood.retain(|one| one.field.starts_with("schedule."));
    let before = Before { number: base.number, silent: dossier.is_silent(), stood };
    let done = submit(house, acting, &map, offer, Some(before), wrong).await;
    done.map_err(|refusal| match (refusal.kind, acting.if_match()) {
        ("conflict", Ok(Some(_))) => Refusal::new(StatusCode::PRECONDITION_FAILED, "changed"),
        _ => refusal,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_takes_away_what_is_null_and_merges_objects() {
        let mut whole =
            json!({"title": {"de": "Alt", "en": "Old"}, "tags": ["a", "b"], "age": {"min": 3}});
        merge(
            &mut whole,
            json!({"title": {"de": "Neu", "en": null}, "tags": ["c"], "age": null, "cost": {"free": true}}),
        );
        assert_eq!(whole, json!({"title": {"de": "Neu"}, "tags": ["c"], "cost": {"free": true}}));
    }
}
