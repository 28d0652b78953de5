//! Writing and changing offers with an account. Every press of a button keeps what was typed as a draft, also when the session is
//! over: then it lies behind a secret in the address, and is there again after signing in.

use super::super::House;
use super::super::peer::Asker;
use super::super::session::{MaybeSignedIn, SignedIn, asked_lang};
use super::super::sheet::broken;
use super::account_page::{Shown, choose, page};
use super::sending::{Writer, merged, send, wrong};
use super::work::{Work, map_of};
use super::{Fields, act, members, posted, pressed, private, question_of, tick_member};
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::store::Draft;
use crate::store::fingerprint;
use crate::store::secret as new_secret;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Duration;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// How often one line may send the form without being signed in, within an hour.
const OFTEN: u32 = 60;

type Asked = Query<HashMap<String, String>>;

/// `GET /account/offer/new?organisation=&network=`; with `draft=`, what was written before one was a member.
pub async fn new(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Query(query): Asked,
    headers: HeaderMap,
) -> Response {
    let named = |name: &str| query.get(name).and_then(|id| Uuid::try_parse(id).ok());
    let opened = async {
        let (Some(organisation), Some(network)) = (named("organisation"), named("network")) else {
            return choose(&house, &signed, named("draft")).await;
        };
        let work = Work::fresh(&house, &signed.account, organisation, network, &headers).await?;
        let Some(draft) = named("draft") else {
            return Ok(page(&signed, &work, Shown::opened(&work.fields(), None)));
        };
        let (store, owner) = (&house.desk.store, signed.account.person.id.to_string());
        let draft = store.draft(draft, &owner).await?;
        if draft.network != network || draft.organisation.is_some() || draft.offer.is_some() {
            return Err(Error::NotFound);
        }
        store.save_draft(&Draft { organisation: Some(organisation), ..draft.clone() }).await?;
        Ok(see(&format!("/account/draft/{}", draft.id)))
    };
    answered(opened.await, &signed)
}

/// `GET /account/offer/{id}`; with `translate=`, only the texts of that language; with `as=staff`, from the desk and back to it.
pub async fn change(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Response {
    let opened = async {
        let offer = Uuid::try_parse(&id).map_err(|_| Error::NotFound)?;
        let into = query.get("translate").and_then(|tag| Interface::from_tag(tag));
        let work = Work::change(&house, &signed.account, offer, (None, into), &headers).await?;
        let drafts = house.desk.store.drafts(&signed.account.person.id.to_string()).await?;
        let same = |draft: &Draft| {
            let begun = Fields::from(draft.fields.clone());
            draft.offer == Some(offer) && begun.get("into") == work.into.map_or("", Interface::tag)
        };
        if let Some(draft) = drafts.into_iter().find(same) {
            // What was begun goes on where it stopped; the page says so, and how to begin anew.
            return Ok(see(&format!("/account/draft/{}?done=begun", draft.id)));
        }
        let mut fields = work.fields();
        if query.get("as").is_some_and(|who| who == "staff") {
            fields.add("as", "staff");
        }
        Ok(page(&signed, &work, Shown::opened(&fields, None)))
    };
    answered(opened.await, &signed)
}

/// `GET /account/draft/{id}`: a draft of one's own; behind a secret, what was typed when the session was over.
pub async fn draft(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    Query(query): Asked,
    headers: HeaderMap,
) -> Response {
    let opened = async {
        let (store, owner) = (&house.desk.store, signed.account.person.id.to_string());
        let Ok(id) = Uuid::try_parse(&id) else {
            let behind = fingerprint(&id);
            let found = store.drafts(&behind).await?.into_iter().next().ok_or(Error::NotFound)?;
            store.hand_over_drafts(&behind, &owner).await?;
            return Ok(see(&format!("/account/draft/{}?done=back", found.id)));
        };
        let draft = store.draft(id, &owner).await?;
        if draft.organisation.is_none() && draft.offer.is_none() {
            return choose(&house, &signed, Some(id)).await;
        }
        let work = Work::draft(&house, &signed.account, &draft, &headers).await?;
        let fields = Fields::from(draft.fields.clone());
        let note = match query.get("done").map(String::as_str) {
            Some("kept") => "writing-kept",
            Some("back") => "writing-back-again",
            Some("begun") => "writing-has-draft",
            Some("merged") => "writing-merged",
            _ => "",
        };
        Ok(page(&signed, &work, Shown { note, ..Shown::opened(&fields, Some(&draft)) }))
    };
    answered(opened.await, &signed)
}

/// `POST /account/offer/new`
pub async fn write_new(
    State(house): State<Arc<House>>,
    who: MaybeSignedIn,
    asker: Asker,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    written(&house, who, posted(&headers, &body), asker, (&uri, &headers)).await
}

/// `POST /account/offer/{id}`
pub async fn write_change(
    State(house): State<Arc<House>>,
    who: MaybeSignedIn,
    Path(id): Path<String>,
    asker: Asker,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut fields = posted(&headers, &body);
    fields.set("about.offer", id);
    written(&house, who, fields, asker, (&uri, &headers)).await
}

/// `POST /account/draft/{id}`
pub async fn write_draft(
    State(house): State<Arc<House>>,
    who: MaybeSignedIn,
    Path(id): Path<String>,
    asker: Asker,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut fields = posted(&headers, &body);
    fields.set("about.draft", id);
    written(&house, who, fields, asker, (&uri, &headers)).await
}

/// Whatever was pressed, by whoever: what was typed is kept first.
async fn written(
    house: &House,
    MaybeSignedIn(who): MaybeSignedIn,
    fields: Fields,
    asker: Asker,
    (uri, headers): (&Uri, &HeaderMap),
) -> Response {
    match who {
        Some(signed) => {
            answered(deed(&Writer { house, signed: &signed, headers }, fields).await, &signed)
        }
        None => match keep_for_later(house, fields, asker).await {
            Ok(to) => see(&to),
            Err(why) => broken(&why, asked_lang(uri, headers)),
        },
    }
}

/// Keeps what somebody typed whose session is over; gives the address where it is again once they have signed in.
async fn keep_for_later(house: &House, fields: Fields, asker: Asker) -> Result<String> {
    let now = house.desk.settings.clock.now();
    let allowed = house.limits.allow("draft", &asker.0.to_string(), OFTEN, Duration::hours(1), now);
    let Some(network) = named(&fields, "about.network").filter(|_| allowed) else {
        return Ok("/account/sign-in?to=/account".to_owned());
    };
    map_of(house, network).await?;
    let secret = new_secret();
    let mut draft = begun(house, &fields, network, fingerprint(&secret));
    if let Some(organisation) = draft.organisation
        && house.desk.store.organisation(organisation).await.is_err()
    {
        draft.organisation = None;
    }
    house.desk.store.save_draft(&draft).await?;
    Ok(format!("/account/draft/{secret}"))
}

/// The identifier in a field.
fn named(fields: &Fields, name: &str) -> Option<Uuid> {
    Uuid::try_parse(fields.get(name)).ok()
}

/// A draft of what the fields say that they are about.
fn begun(house: &House, fields: &Fields, network: Uuid, owner: String) -> Draft {
    let now = house.desk.settings.clock.now();
    Draft {
        id: Uuid::new_v4(),
        owner,
        network,
        organisation: named(fields, "about.organisation"),
        offer: named(fields, "about.offer"),
        base: fields.get("about.base").parse().ok(),
        fields: fields.clone().without("about").without("do").into_pairs(),
        made_at: now,
        changed_at: now,
    }
}

/// The draft that the fields belong to: the one they name, where it is this person's, else a new one.
async fn draft_of(house: &House, signed: &SignedIn, fields: &Fields) -> Result<Draft> {
    let owner = signed.account.person.id.to_string();
    let known = match named(fields, "about.draft") {
        Some(id) => house.desk.store.draft(id, &owner).await.ok(),
        None => None,
    };
    if let Some(known) = known {
        let typed = fields.clone().without("about").without("do").into_pairs();
        return Ok(Draft { fields: typed, changed_at: house.desk.settings.clock.now(), ..known });
    }
    match (named(fields, "about.network"), named(fields, "about.offer")) {
        (Some(network), None) => Ok(begun(house, fields, network, owner)),
        (_, Some(offer)) => {
            let network = house.desk.store.dossier(offer).await?.network;
            Ok(begun(house, fields, network, owner))
        }
        (None, None) => Err(Error::NotFound),
    }
}

async fn deed(writer: &Writer<'_>, fields: Fields) -> Result<Response> {
    let Writer { house, signed, headers } = *writer;
    let store = &house.desk.store;
    let (mut fields, deed) = pressed(fields);
    let mut draft = draft_of(house, signed, &fields).await?;
    if deed == "discard" {
        store.delete_draft(draft.id, &draft.owner).await?;
        return Ok(see("/account?done=discarded"));
    }
    let work = Work::draft(house, &signed.account, &draft, headers).await?;
    // What the form was begun with is what the draft goes on with.
    draft.base = work.base;
    fields = tick_member(fields, &members(&work.visit.map, signed.lang));
    let mut problems = Vec::new();
    match deed.as_str() {
        "send" | "save" | "keep" => {}
        "resolve" => fields = merged(writer, &fields, &mut draft).await?,
        other => (fields, problems) = act(&work.visit, fields, other),
    }
    draft.fields = fields.clone().without("about").without("do").into_pairs();
    store.save_draft(&draft).await?;
    if !problems.is_empty() {
        return Ok(wrong(signed, &work, &fields, &problems, &draft));
    }
    let here = format!("/account/draft/{}", draft.id);
    Ok(match deed.as_str() {
        "send" => return send(writer, &work, &fields, &draft).await,
        "save" => see("/account?done=saved"),
        "keep" => see(&format!("{here}?done=kept")),
        "resolve" => see(&format!("{here}?done=merged")),
        other => see(&format!("{here}#{}", question_of(other))),
    })
}

/// On to another page.
pub fn see(to: &str) -> Response {
    private(Redirect::to(to).into_response(), true)
}

fn answered(result: Result<Response>, signed: &SignedIn) -> Response {
    result.unwrap_or_else(|why| broken(&why, signed.lang))
}
