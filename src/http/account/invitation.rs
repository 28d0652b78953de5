//! An invitation out of a mail: opened as often as one likes, accepted once and by its button, which signs in as well.

use super::super::House;
use super::super::form::{Fields, style};
use super::super::session::{asked_lang, kept};
use super::super::sheet::{Sheet, broken};
use super::parts::{Ask, back};
use crate::language::Interface;
use crate::language::say;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use maud::html;
use std::sync::Arc;

/// `GET /account/invitation/{secret}`
pub async fn open(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let asked = asked_lang(&uri, &headers);
    let invitation = match house.desk.invitation(&secret).await {
        Ok(Some(invitation)) => invitation,
        Ok(None) => return over(asked),
        Err(why) => return broken(&why, asked),
    };
    let lang = invitation.language;
    let what = match house.desk.told_role(&invitation.role, lang).await {
        Ok(what) => what,
        Err(why) => return broken(&why, lang),
    };
    let (title, label) = (say(lang, "people-invitation"), say(lang, "people-name"));
    let content = html! {
        h1 { (title) }
        p.lead { (what) }
        p { (say(lang, "people-email")) ": " bdi.ltr { (invitation.email) } }
        form.form method="post" {
            @if !invitation.known {
                (Ask { name: "name", label: &label, kind: "text", value: "", required: false }.show(lang, &[]))
            }
            button.button.first { (say(lang, "people-accept")) }
        }
    };
    Sheet { secret: true, more: style(), ..Sheet::new(lang, &title) }
        .answer(StatusCode::OK, content)
}

/// What an invitation says that no longer holds.
fn over(lang: Interface) -> Response {
    let title = say(lang, "people-link-over");
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "people-invitation-over")) }
        p { a.button href="/account/sign-in" { (say(lang, "people-sign-in")) } }
    };
    Sheet { secret: true, ..Sheet::new(lang, &title) }.answer(StatusCode::GONE, content)
}

/// `POST /account/invitation/{secret}`
pub async fn accept(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let lang = asked_lang(&uri, &headers);
    let fields = Fields::from_body(&body);
    let name: String = fields.text("name").unwrap_or_default().chars().take(100).collect();
    let session = match house.desk.accept(&secret, &name).await {
        Ok(Some(session)) => session,
        Ok(None) => return over(lang),
        Err(why) => return broken(&why, lang),
    };
    // Whoever was signed in here before is not any more.
    if let Some(before) = kept(&headers)
        && let Err(why) = house.desk.store.sign_out(&before).await
    {
        return broken(&why, lang);
    }
    house.keep(back("/account", "joined"), Some(&session), &headers)
}
