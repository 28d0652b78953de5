//! An organisation from inside: its networks, its offers, its members; for its members and for the staff of its networks.

use super::super::House;
use super::super::form::Fields;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::home::{Own, new_offer, offers, own};
use super::parts::{ask_email, ask_language, back, email_problem, show_as, uuid};
use crate::account::Person;
use crate::account::Role;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::vocabulary::MembershipState;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use chrono::Duration;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// How many of its offers stand on the page.
const MOST: usize = 300;
/// How many letters with invitations one may send in an hour.
const INVITATIONS: u32 = 20;

/// `GET /account/organisation/{id}`
pub async fn organisation(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    uri: Uri,
) -> Response {
    match page(&house, &signed, &id, Some(&uri), None).await {
        Ok(page) => page,
        Err(why) => broken(&why, signed.lang),
    }
}

/// The page, with the invitation that was not right, where one was sent.
async fn page(
    house: &House,
    signed: &SignedIn,
    id: &str,
    uri: Option<&Uri>,
    wrong: Option<(&str, Problem)>,
) -> Result<Response> {
    let (lang, id) = (signed.lang, uuid(id)?);
    house.desk.own_organisation(&signed.account, id).await?;
    let own = own(house, id, MOST).await?;
    let members = house.desk.store.people_with(&Role::Member(id)).await?;
    let waits = house.desk.store.proposal(id).await?.is_some();
    let status = match wrong {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let content = html! {
        @if waits { p.note.calm { (say(lang, "people-proposal-waits")) } }
        p { a.button href={ "/account/organisation/" (id) "/edit" } { (say(lang, "people-edit-organisation")) } }
        h2 #offers { (say(lang, "people-offers")) }
        (offers(&own, lang, house))
        (new_offer(&own, lang, house))
        h2 { (say(lang, "people-its-networks")) }
        (networks(&own, lang, house))
        h2 #members { (say(lang, "people-members")) }
        (people(&members, signed, id))
        (invitation(lang, id, wrong))
        @if signed.account.is_member_of(id) {
            h2 { (say(lang, "open-tokens")) }
            p { a.button href={ "/account/organisation/" (id) "/tokens" } { (say(lang, "open-tokens-open")) } }
        }
        @if signed.account.is_member_of(id) { (leaving(lang, id, members.len() == 1)) }
    };
    Ok(show_as(signed, status, uri, own.organisation.called(lang), content))
}

/// Where the organisation stands how, and the way to ask another network.
fn networks(own: &Own, lang: Interface, house: &House) -> Markup {
    let all = house.desk.atlas.networks();
    let stands = |network: Uuid| own.memberships.iter().find(|one| one.network == network);
    let may_ask =
        |network: Uuid| stands(network).is_none_or(|one| one.state == MembershipState::Declined);
    let others: Vec<_> = all.iter().filter(|network| may_ask(network.id)).collect();
    html! {
        ul.own-list {
            @for network in &all {
                @if let Some(membership) = stands(network.id) {
                    li {
                        a href={ "/" (network.slug) "/" (lang.tag()) } { bdi { (network.town) } }
                        small { (membership.state.label(lang)) }
                    }
                }
            }
        }
        @if !others.is_empty() {
            details {
                summary.button { (say(lang, "people-ask-network")) }
                form.form method="post" action={ "/account/organisation/" (own.organisation.id) "/ask" } {
                    div.ask {
                        label for="f-network" { (say(lang, "people-which-network")) }
                        select #f-network name="network" {
                            @for network in &others { option value=(network.id) { (network.town) } }
                        }
                    }
                    button.button.first { (say(lang, "people-ask-now")) }
                }
            }
        }
    }
}

/// Who belongs to it; the staff may take somebody out.
fn people(members: &[Person], signed: &SignedIn, id: Uuid) -> Markup {
    let lang = signed.lang;
    let own = signed.account.person.id;
    let staff = !signed.account.is_member_of(id) || signed.account.is_operator();
    html! {
        @if members.is_empty() { p { (say(lang, "people-no-members")) } }
        ul.own-list {
            @for person in members {
                li {
                    span { bdi { (person.called(lang)) } @if person.id == own { " (" (say(lang, "people-you")) ")" } }
                    small { bdi.ltr { (person.email.as_deref().unwrap_or_default()) } }
                    @if staff && person.id != own {
                        form method="post" action={ "/account/organisation/" (id) "/remove" } {
                            input type="hidden" name="person" value=(person.id);
                            button.way { (say(lang, "people-remove")) }
                        }
                    }
                }
            }
        }
    }
}

fn invitation(lang: Interface, id: Uuid, wrong: Option<(&str, Problem)>) -> Markup {
    let open = wrong.is_some();
    let (typed, problem) = match wrong {
        Some((typed, problem)) => (typed, Some(problem)),
        None => ("", None),
    };
    html! {
        details open[open] {
            summary.button { (say(lang, "people-invite-member")) }
            form.form method="post" action={ "/account/organisation/" (id) "/invite" } {
                (ask_email(lang, typed, problem))
                (ask_language(&say(lang, "people-letter-language"), lang))
                button.button.first { (say(lang, "people-invite")) }
            }
        }
    }
}

fn leaving(lang: Interface, id: Uuid, last: bool) -> Markup {
    html! {
        h2 { (say(lang, "people-leave")) }
        details {
            summary.button { (say(lang, "people-leave")) }
            @if last { p.note { (say(lang, "people-leave-last")) } } @else { p { (say(lang, "people-leave-help")) } }
            form method="post" action={ "/account/organisation/" (id) "/leave" } {
                button.button.first { (say(lang, "people-leave-now")) }
            }
        }
    }
}

/// `POST /account/organisation/{id}/invite`
pub async fn invite(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let invited = async {
        let role = Role::Member(uuid(&id)?);
        match send(&house, &signed, &role, &fields, &headers).await? {
            None => Ok(back(&format!("/account/organisation/{id}"), "invited")),
            Some(problem) => {
                page(&house, &signed, &id, None, Some((fields.get("email"), problem))).await
            }
        }
    };
    invited.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// Sends an invitation; gives what is wrong with it.
pub async fn send(
    house: &House,
    signed: &SignedIn,
    role: &Role,
    fields: &Fields,
    headers: &HeaderMap,
) -> Result<Option<Problem>> {
    let email = fields.text("email").unwrap_or_default();
    if let Some(problem) = email_problem(email) {
        return Ok(Some(problem));
    }
    let (who, now) = (signed.account.person.id.to_string(), house.desk.settings.clock.now());
    if !house.limits.allow("invitation", &who, INVITATIONS, Duration::hours(1), now) {
        return Ok(Some(Problem::new("email", "problem-too-often")));
    }
    let language = Interface::from_tag(fields.get("language")).unwrap_or(signed.lang);
    let origin = house.origin(headers);
    house.desk.send_invitation(&signed.account, email, role, language, &origin).await?;
    Ok(None)
}

/// `POST /account/organisation/{id}/leave`
pub async fn leave(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
) -> Response {
    let left = async {
        let role = Role::Member(uuid(&id)?);
        house.desk.remove(&signed.account, signed.account.person.id, &role).await?;
        Ok(back("/account", "left"))
    };
    left.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `POST /account/organisation/{id}/remove`
pub async fn remove(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let removed = async {
        let (role, fields) = (Role::Member(uuid(&id)?), Fields::from_body(&body));
        house.desk.remove(&signed.account, uuid(fields.get("person"))?, &role).await?;
        Ok(back(&format!("/account/organisation/{id}"), "removed"))
    };
    removed.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `POST /account/organisation/{id}/ask`
pub async fn ask(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let asked = async {
        let network = uuid(Fields::from_body(&body).get("network"))?;
        let new = house.desk.ask_network(&signed.account, uuid(&id)?, network).await?;
        let done = if new { "asked" } else { "asked-before" };
        Ok(back(&format!("/account/organisation/{id}"), done))
    };
    asked.await.unwrap_or_else(|why| broken(&why, signed.lang))
}
