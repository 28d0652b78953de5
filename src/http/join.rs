//! An organisation that is new here asks to join, with its first offer in the same form and without an account:
//! what it typed is kept behind a secret in the address, and goes to the staff once the e-mail address is confirmed.

mod confirm;
mod read;
mod send;

pub use confirm::{ask, confirm};

use super::House;
use super::form::{self, Fields, Line, Paper, Sheet, Trap};
use super::peer::Asker;
use super::sheet::broken;
use super::visit::Visit;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::Frame;
use crate::page::page;
use crate::page::turning_icon;
use crate::store::Draft;
use crate::store::fingerprint;
use crate::store::secret as new_secret;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Duration;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// How often one line may send the form, or a part of it, within an hour.
const OFTEN: u32 = 120;

/// `GET /{network}/{lang}/join`
pub async fn open(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    if query.as_deref() == Some("done=sent") {
        return sent(&visit);
    }
    let fields = fresh(&visit);
    form(&house, &visit, &fields, Shown::default())
}

/// `GET /{network}/{lang}/join/{secret}`: what was typed before.
pub async fn go_on(
    State(house): State<Arc<House>>,
    Path((slug, lang, secret)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let draft = match kept(&house, &visit, &secret).await {
        Ok(Some(draft)) => draft,
        Ok(None) => return visit.not_found(),
        Err(why) => return broken(&why, visit.lang),
    };
    let note = match query.as_deref() {
        Some("done=saved") => saved(&visit, &secret),
        Some("done=kept") => {
            html! { p.note.calm role="status" { (say(visit.lang, "writing-kept")) } }
        }
        _ => html! {},
    };
    let shown = Shown { secret: Some(&secret), note, ..Shown::default() };
    form(&house, &visit, &Fields::from(draft.fields), shown)
}

/// `POST /{network}/{lang}/join`
pub async fn write(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Path<(String, String)>,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    posted(&house, (&slug, &lang), None, asker, &headers, &body).await
}

/// `POST /{network}/{lang}/join/{secret}`
pub async fn write_on(
    State(house): State<Arc<House>>,
    Path((slug, lang, secret)): Path<(String, String, String)>,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    posted(&house, (&slug, &lang), Some(secret), asker, &headers, &body).await
}

/// Whatever was pressed: what was typed is kept first.
async fn posted(
    house: &House,
    (slug, lang): (&str, &str),
    secret: Option<String>,
    asker: Asker,
    headers: &HeaderMap,
    body: &[u8],
) -> Response {
    let visit = match Visit::new(house, slug, lang, headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let fields = form::posted(headers, body);
    let now = house.desk.settings.clock.now();
    if !house.limits.allow("join", &asker.0.to_string(), OFTEN, Duration::hours(1), now) {
        let problems = [Problem::new("join", "problem-too-often")];
        let (secret, status) = (secret.as_deref(), StatusCode::TOO_MANY_REQUESTS);
        let shown = Shown { problems: &problems, secret, status, ..Shown::default() };
        return form(house, &visit, &fields, shown);
    }
    match deed(house, &visit, secret, fields).await {
        Ok(response) => response,
        Err(why) => broken(&why, visit.lang),
    }
}

async fn deed(
    house: &House,
    visit: &Visit,
    secret: Option<String>,
    fields: Fields,
) -> Result<Response> {
    let secret = secret.unwrap_or_else(new_secret);
    let known = kept(house, visit, &secret).await?;
    let now = house.desk.settings.clock.now();
    let fields = form::tick_member(fields, &form::members(&visit.map, visit.lang));
    let (mut fields, deed) = form::pressed(fields);
    let mut problems = Vec::new();
    if !["send", "save", "keep"].contains(&deed.as_str()) {
        (fields, problems) = form::act(visit, fields, &deed);
    }
    let draft = Draft {
        id: known.as_ref().map_or_else(Uuid::new_v4, |draft| draft.id),
        owner: fingerprint(&secret),
        network: visit.network().id,
        organisation: None,
        offer: None,
        base: None,
        fields: fields.clone().without("do").into_pairs(),
        made_at: known.map_or(now, |draft| draft.made_at),
        changed_at: now,
    };
    house.desk.store.save_draft(&draft).await?;
    if !problems.is_empty() {
        let (secret, status) = (Some(secret.as_str()), StatusCode::UNPROCESSABLE_ENTITY);
        let shown = Shown { problems: &problems, secret, status, ..Shown::default() };
        return Ok(form(house, visit, &fields, shown));
    }
    let here = format!("{}/join/{secret}", visit.base());
    Ok(match deed.as_str() {
        "send" => send::send(house, visit, &fields, &draft, &secret).await?,
        "save" => save(house, visit, &fields, &draft, &here).await?,
        "keep" => see(&format!("{here}?done=kept")),
        other => see(&format!("{here}#{}", form::question_of(other))),
    })
}

/// Sends the way back to the draft, where an address is there, and shows it.
async fn save(
    house: &House,
    visit: &Visit,
    fields: &Fields,
    draft: &Draft,
    here: &str,
) -> Result<Response> {
    if let Some(email) = read::email(fields) {
        let desk = &house.desk;
        desk.send_draft(email, visit.lang, draft.id, here, &visit.origin).await?;
    }
    Ok(see(&format!("{here}?done=saved")))
}

/// On to another page; nobody keeps this answer.
fn see(to: &str) -> Response {
    form::private(Redirect::to(to).into_response(), true)
}

/// What is kept behind a secret, for this network.
async fn kept(house: &House, visit: &Visit, secret: &str) -> Result<Option<Draft>> {
    let drafts = house.desk.store.drafts(&fingerprint(secret)).await?;
    Ok(drafts.into_iter().find(|draft| draft.network == visit.network().id))
}

/// The form as somebody meets it.
fn fresh(visit: &Visit) -> Fields {
    let own = match visit.lang {
        Interface::DeSimple => Interface::De,
        other => other,
    };
    let mut fields = Fields::default();
    fields.add("join", "offer");
    fields.add("purpose", "offer");
    fields.add("format", "meeting");
    fields.add("source", own.tag());
    fields.add("confirm_months", "6");
    fields
}

/// What a page of the form shows besides its fields.
#[derive(Default)]
struct Shown<'a> {
    /// What is wrong with them.
    problems: &'a [Problem],
    /// Behind what they are kept.
    secret: Option<&'a str>,
    /// What was just done.
    note: Markup,
    /// What has to be seen before it is sent.
    hints: Option<&'a form::Hints>,
    /// How the answer stands.
    status: StatusCode,
}

/// The form on its page.
fn form(house: &House, visit: &Visit, fields: &Fields, shown: Shown<'_>) -> Response {
    let Shown { problems, secret, note, hints, status } = shown;
    let sheet = Sheet { fields, lang: visit.lang, network: visit.network(), problems };
    let way = |lang: Interface| {
        let base = format!("/{}/{}/join", visit.network().slug, lang.tag());
        secret.map_or(base.clone(), |secret| format!("{base}/{secret}"))
    };
    let title = say(visit.lang, "writing-join");
    let town = [("town", Value::Text(&visit.network().town))];
    let head = html! {
        p { a.way href=(visit.base()) { (turning_icon("back")) (say(visit.lang, "page-to-map")) } }
        h1 { (title) }
        p.lead { (say_with(visit.lang, "writing-join-lead", &town)) }
        (note)
    };
    let clock = &house.desk.settings.clock;
    let content = sheet.paper(Paper {
        action: &way(visit.lang),
        head,
        questions: html! {
            (who(&sheet))
            div.offer-part { (sheet.questions(visit)) }
        },
        foot: html! { (form::foot(fields, hints, None, visit.lang)) (Trap::new(fields, clock)) },
        send: if hints.is_some() { "matching-send-anyway" } else { "writing-send" },
    });
    let content = html! { main.text.writing #content { (content) } };
    answer(visit, &title, &way, content, status)
}

/// A page of joining.
fn answer(
    visit: &Visit,
    title: &str,
    way: &dyn Fn(Interface) -> String,
    content: Markup,
    status: StatusCode,
) -> Response {
    let frame = Frame { hidden: true, origin: "", more: form::style(), ..visit.frame(title, way) };
    form::private((status, page(&frame, content)).into_response(), true)
}

/// Who asks: the organisation and the person.
fn who(sheet: &Sheet<'_>) -> Markup {
    let options = [("offer", "writing-join-with-offer"), ("member", "writing-join-without-offer")];
    let name = Line { required: true, autocomplete: "organization", ..Line::default() };
    let person = Line { required: true, autocomplete: "name", ..Line::default() };
    let email = Line {
        required: true,
        kind: "email",
        autocomplete: "email",
        hint: "writing-person-email-hint",
        ..Line::default()
    };
    let website = Line { autocomplete: "url", ..Line::default() };
    sheet.question("organisation", "writing-who", "", html! {
        (sheet.line("organisation.name", "writing-organisation-name", name))
        (sheet.area("organisation.about", "writing-organisation-about", "writing-organisation-about-hint", 3))
        (sheet.line("organisation.website", "writing-organisation-website", website))
        (sheet.line("person.name", "writing-person-name", person))
        (sheet.line("person.email", "writing-person-email", email))
        (sheet.radios("join", "writing-join-what", &options))
    })
}

/// "Look into your mail": the same for everybody.
fn sent(visit: &Visit) -> Response {
    let title = say(visit.lang, "writing-sent");
    let way = |lang: Interface| format!("/{}/{}/join?done=sent", visit.network().slug, lang.tag());
    let content = html! {
        main.text.writing #content {
            h1 { (title) }
            p.lead { (say(visit.lang, "writing-sent-mail")) }
            p { (say(visit.lang, "writing-sent-next")) }
            p { a.button href=(visit.base()) { (say(visit.lang, "page-to-map")) } }
        }
    };
    answer(visit, &title, &way, content, StatusCode::OK)
}

/// Where one can go on later.
fn saved(visit: &Visit, secret: &str) -> Markup {
    let address = format!("{}{}/join/{secret}", visit.origin, visit.base());
    html! {
        div.note.calm role="status" {
            p { b { (say(visit.lang, "writing-saved")) } " " (say(visit.lang, "writing-saved-address")) }
            p { a.ltr href=(address) { (address) } }
        }
    }
}
