//! What somebody says of themselves: their name, their language, which letters they want; and the way out.

use super::super::House;
use super::super::form::Fields;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::{Ask, ask_language, back, show, show_as};
use crate::account::Person;
use crate::account::Role;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::store::{DIGEST, MEETINGS, REMINDERS};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// The longest name, in characters.
const LONGEST: usize = 100;

/// `GET /account/settings`
pub async fn settings(State(house): State<Arc<House>>, signed: SignedIn, uri: Uri) -> Response {
    let title = say(signed.lang, "people-settings");
    match form(&house, &signed, &signed.account.person.name, &[]).await {
        Ok(form) => show(&signed, Some(&uri), &title, form),
        Err(why) => broken(&why, signed.lang),
    }
}

async fn form(
    house: &House,
    signed: &SignedIn,
    name: &str,
    problems: &[Problem],
) -> Result<Markup> {
    let (lang, account) = (signed.lang, &signed.account);
    let email = account.person.email.as_deref().unwrap_or_default();
    let reminded = !house.desk.store.stopped(email, REMINDERS).await?;
    let called = !house.desk.store.stopped(email, MEETINGS).await?;
    let contact = house.desk.store.contact_people().await?.contains(&account.person.id);
    let label = say(lang, "people-name");
    let ask = Ask { name: "name", label: &label, kind: "text", value: name, required: false };
    let decides = account.is_operator() || account.networks().next().is_some();
    Ok(html! {
        form.form method="post" action="/account/settings" {
            p { (say(lang, "people-email")) ": " bdi.ltr { (email) } }
            (ask.show(lang, problems))
            (ask_language(&say(lang, "people-language"), account.person.language))
            @if decides { (tick("digest", account.person.digest, &say(lang, "people-want-digest"))) }
            @if account.organisations().next().is_some() {
                (tick("reminders", reminded, &say(lang, "people-want-reminders")))
                (tick("meetings", called, &say(lang, "meetings-want")))
                (tick("contact", contact, &say(lang, "meetings-agree")))
            }
            button.button.first { (say(lang, "people-save")) }
        }
        h2 { (say(lang, "people-sign-out")) }
        form method="post" action="/account/sign-out" {
            input type="hidden" name="everywhere" value="1";
            button.button { (say(lang, "people-sign-out-everywhere")) }
        }
        h2 { (say(lang, "people-delete")) }
        p { a href="/account/settings/delete" { (say(lang, "people-delete-how")) } }
    })
}

fn tick(name: &str, on: bool, label: &str) -> Markup {
    html! { label.choice { input type="checkbox" name=(name) value="on" checked[on]; span { (label) } } }
}

/// `POST /account/settings`
pub async fn save(State(house): State<Arc<House>>, signed: SignedIn, body: Bytes) -> Response {
    match saved(&house, &signed, &Fields::from_body(&body)).await {
        Ok(response) => response,
        Err(why) => broken(&why, signed.lang),
    }
}

async fn saved(house: &House, signed: &SignedIn, fields: &Fields) -> Result<Response> {
    let account = &signed.account;
    let name = fields.text("name").unwrap_or_default();
    if name.chars().count() > LONGEST {
        let problem = Problem::new("name", "problem-too-long").with("most", LONGEST);
        let title = say(signed.lang, "people-settings");
        let form = form(house, signed, name, &[problem]).await?;
        return Ok(show_as(signed, StatusCode::UNPROCESSABLE_ENTITY, None, &title, form));
    }
    let language = Interface::from_tag(fields.get("language")).unwrap_or(account.person.language);
    let person = Person { name: name.to_owned(), language, ..account.person.clone() };
    let who = person.id.to_string();
    let by = house.desk.by(&who);
    house.desk.store.save_person(&person, by).await?;
    let email = person.email.as_deref().unwrap_or_default();
    if account.is_operator() || account.networks().next().is_some() {
        house.desk.store.want_letters(email, DIGEST, fields.has("digest"), by).await?;
    }
    if account.organisations().next().is_some() {
        house.desk.store.want_letters(email, REMINDERS, fields.has("reminders"), by).await?;
        house.desk.store.want_letters(email, MEETINGS, fields.has("meetings"), by).await?;
        house.desk.store.agree_to_contact(person.id, fields.has("contact"), by.at).await?;
    }
    Ok(back("/account/settings", "saved"))
}

/// `GET /account/settings/delete`: what goes, what stays, and which organisations nobody belongs to any more.
pub async fn farewell(State(house): State<Arc<House>>, signed: SignedIn) -> Response {
    let lang = signed.lang;
    let last = match house.desk.last_of(&signed.account).await {
        Ok(last) => last,
        Err(why) => return broken(&why, lang),
    };
    let content = html! {
        p.lead { (say(lang, "people-delete-what")) }
        p { (say(lang, "people-delete-stays")) }
        @for organisation in &last {
            p.note { (say_with(lang, "people-delete-last", &[("name", Value::Text(organisation.called(lang)))])) }
        }
        @if signed.account.roles.contains(&Role::Operator) { p.note { (say(lang, "people-delete-operator")) } }
        form.form method="post" action="/account/settings/delete" {
            button.button.first { (say(lang, "people-delete-now")) }
            a.button href="/account/settings" { (say(lang, "people-not-now")) }
        }
    };
    show(&signed, None, &say(lang, "people-delete"), content)
}

/// `POST /account/settings/delete`
pub async fn delete(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    headers: HeaderMap,
) -> Response {
    let person = signed.account.person.id;
    let who = person.to_string();
    match house.desk.store.delete_person(person, house.desk.by(&who)).await {
        Ok(()) => house.keep(Redirect::to("/").into_response(), None, &headers),
        Err(why) => broken(&why, signed.lang),
    }
}
