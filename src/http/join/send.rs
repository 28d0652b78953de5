//! Sending the request: what does not hold is said, and what holds waits for its address to be confirmed.

use super::super::House;
use super::super::form::{Asking, Fields, Hints, Trap, check, hints, others};
use super::super::visit::Visit;
use super::{Shown, form, read, see};
use crate::desk::Request;
use crate::error::Result;
use crate::offer::Content;
use crate::store::Draft;
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

/// Checks everything and sends the link that confirms the address; or shows the form again with what does not hold.
pub async fn send(
    house: &House,
    visit: &Visit,
    fields: &Fields,
    draft: &Draft,
    secret: &str,
) -> Result<Response> {
    let ((organisation, mut problems), mut offer) = (read::organisation(fields), None);
    if read::has_offer(fields) {
        let (content, found) = read::offer(fields, visit.lang);
        problems.extend(found);
        problems.extend(check(&content, fields, visit.network(), visit.now.date()));
        offer = Some((Uuid::new_v4(), content));
    }
    if problems.is_empty() {
        problems.extend(Trap::sprung(fields, &house.desk.settings.clock));
    }
    if !problems.is_empty() {
        let (secret, status) = (Some(secret), StatusCode::UNPROCESSABLE_ENTITY);
        let shown = Shown { problems: &problems, secret, status, ..Shown::default() };
        return Ok(form(house, visit, fields, shown));
    }
    if let Some(hints) = seen_before(house, visit, fields, offer.as_ref()).await? {
        let shown = Shown { hints: Some(&hints), secret: Some(secret), ..Shown::default() };
        return Ok(form(house, visit, fields, shown));
    }
    let request = Request {
        v: 1,
        network: visit.network().id,
        organisation,
        offer,
        name: fields.text("person.name").unwrap_or_default().to_owned(),
        email: read::email(fields).unwrap_or_default().to_owned(),
        language: visit.lang,
        draft: (draft.id, draft.owner.clone()),
        distinct: others(fields),
    };
    house.desk.request(&request, &visit.origin).await?;
    Ok(see(&format!("{}/join?done=sent", visit.base())))
}

/// What has to be seen before this is sent.
async fn seen_before(
    house: &House,
    visit: &Visit,
    fields: &Fields,
    offer: Option<&(Uuid, Content)>,
) -> Result<Option<Hints>> {
    let Some((_, content)) = offer else {
        return Ok(None);
    };
    let (map, organisation) = (&visit.map, None);
    let asking = Asking { map, content, before: None, offer: None, organisation };
    hints(&house.desk.store, fields, asking, visit.now).await
}
