//! Sending what was written: what does not hold is said, what somebody else wrote meanwhile is shown, and what holds is submitted.

use super::super::House;
use super::super::session::SignedIn;
use super::account_page::{Shown, on_page, page};
use super::conflict::{Versions, choice, resolved};
use super::work::Work;
use super::write::see;
use super::{Fields, Sheet, check, members, remember};
use crate::desk::Submitted;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Content;
use crate::offer::Offer;
use crate::store::Draft;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

/// Who writes, and what they asked with.
pub struct Writer<'a> {
    /// The house.
    pub house: &'a House,
    /// Who it is.
    pub signed: &'a SignedIn,
    /// What their browser said.
    pub headers: &'a HeaderMap,
}

/// One's own fields with those of the other one that were chosen; from here on the draft stands on the other one's revision.
pub async fn merged(writer: &Writer<'_>, fields: &Fields, draft: &mut Draft) -> Result<Fields> {
    let Writer { house, signed, headers } = *writer;
    let Some(offer) = draft.offer else {
        return Ok(fields.clone());
    };
    let latest = Work::change(house, &signed.account, offer, (None, None), headers).await?;
    draft.base = latest.base;
    Ok(resolved(fields, &Fields::from_content(&latest.before)))
}

/// Submits it, or shows what does not hold, or what somebody else wrote meanwhile.
pub async fn send(
    writer: &Writer<'_>,
    work: &Work,
    fields: &Fields,
    draft: &Draft,
) -> Result<Response> {
    let Writer { house, signed, .. } = *writer;
    let (desk, lang) = (&house.desk, signed.lang);
    let network = &work.visit.map.network;
    let (content, problems) = said(work, fields, lang);
    if !problems.is_empty() {
        return Ok(wrong(signed, work, fields, &problems, draft));
    }
    if let Some(hints) = work.hints(&desk.store, fields, &content).await? {
        let shown = Shown { hints: Some(&hints), ..Shown::opened(fields, Some(draft)) };
        return Ok(page(signed, work, shown));
    }
    let offer = offer(writer, work, draft, content);
    let done = match submitted(writer, work, offer.clone()).await {
        Ok(Submitted::Live) => "live",
        Ok(Submitted::Waiting) => "waiting",
        Err(Error::Conflict) => return differing(writer, work, fields, &offer, draft).await,
        Err(Error::Invalid(problems)) => return Ok(wrong(signed, work, fields, &problems, draft)),
        Err(why) => return Err(why),
    };
    remember(desk, fields, offer.id, &signed.account).await?;
    desk.store.delete_draft(draft.id, &draft.owner).await?;
    if fields.holds("as", "staff") && signed.account.is_staff_of(network.id) {
        return Ok(see(&format!("/desk/{}", network.slug)));
    }
    Ok(see(&format!("/account?done={done}")))
}

/// What the fields say, and what does not hold.
fn said(work: &Work, fields: &Fields, lang: Interface) -> (Content, Vec<Problem>) {
    if let Some(into) = work.target_tag() {
        return fields.translation(&work.before, &into);
    }
    let (content, mut problems) = fields.content(&work.before, lang);
    problems.retain(|one| one.field != "contact" || !work.silent);
    problems.extend(check(&content, fields, &work.visit.map.network, work.visit.now.date()));
    (content, problems)
}

/// The offer that is about to be submitted.
fn offer(writer: &Writer<'_>, work: &Work, draft: &Draft, content: Content) -> Offer {
    let now = writer.house.desk.settings.clock.now();
    Offer {
        id: work.offer.unwrap_or(draft.id),
        network: work.visit.map.network.id,
        organisation: work.organisation,
        source: None,
        confirmed_at: Some(now),
        changed_at: now,
        content,
    }
}

async fn submitted(writer: &Writer<'_>, work: &Work, offer: Offer) -> Result<Submitted> {
    let (desk, account) = (&writer.house.desk, &writer.signed.account);
    match work.into {
        Some(into) => desk.submit_translation(account, offer, into, work.base).await,
        None => desk.submit(Some(account), offer, work.base).await,
    }
}

/// The page on which the second of two chooses.
async fn differing(
    writer: &Writer<'_>,
    work: &Work,
    fields: &Fields,
    mine: &Offer,
    draft: &Draft,
) -> Result<Response> {
    let Writer { house, signed, headers } = *writer;
    let latest = Work::change(house, &signed.account, mine.id, (None, work.into), headers).await?;
    if work.into.is_some() {
        // A translator has nothing to choose: their texts go on beside those that are there now.
        house.desk.store.save_draft(&Draft { base: latest.base, ..draft.clone() }).await?;
        return Ok(see(&format!("/account/draft/{}?done=merged", draft.id)));
    }
    let (lang, network) = (signed.lang, &*work.visit.map.network);
    let sheet = Sheet { fields, lang, network, problems: &[] };
    let named = members(&work.visit.map, lang);
    let versions = Versions {
        before: &work.before,
        theirs: &latest.before,
        mine: &mine.content,
        members: &named,
    };
    let content = choice(&sheet, &versions, &format!("/account/draft/{}", draft.id));
    let title = say(lang, "writing-conflict");
    let content = maud::html! { div.writing { (content) } };
    Ok(on_page(lang, network, &title, content, StatusCode::CONFLICT))
}

/// The form again, with what does not hold.
pub fn wrong(
    signed: &SignedIn,
    work: &Work,
    fields: &Fields,
    problems: &[Problem],
    draft: &Draft,
) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page(signed, work, Shown { problems, status, ..Shown::opened(fields, Some(draft)) })
}
