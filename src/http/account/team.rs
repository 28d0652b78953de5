//! The team of a network: who decides, and who translates into which language; for its staff.

use super::super::House;
use super::super::form::Fields;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::organisation::send;
use super::parts::{ask_email, ask_language, back, show_as, uuid};
use crate::account::Person;
use crate::account::Role;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /account/network/{slug}`
pub async fn team(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    uri: Uri,
) -> Response {
    let page = page(&house, &signed, &slug, Some(&uri), None).await;
    page.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// The network of this slug, for its staff.
fn own(house: &House, signed: &SignedIn, slug: &str) -> Result<Arc<Network>> {
    let map = house.desk.atlas.map(slug).ok_or(Error::NotFound)?;
    match signed.account.is_staff_of(map.network.id) {
        true => Ok(map.network.clone()),
        false => Err(Error::NotFound),
    }
}

async fn page(
    house: &House,
    signed: &SignedIn,
    slug: &str,
    uri: Option<&Uri>,
    wrong: Option<(&Fields, Problem)>,
) -> Result<Response> {
    let (lang, network) = (signed.lang, own(house, signed, slug)?);
    let store = &house.desk.store;
    let staff = Role::Staff(network.id);
    let mut groups =
        vec![(say(lang, "people-staff").into_owned(), store.people_with(&staff).await?, staff)];
    for into in Interface::ALL {
        let role = Role::Translator(network.id, *into);
        let people = store.people_with(&role).await?;
        if !people.is_empty() {
            groups.push((into.endonym().to_owned(), people, role));
        }
    }
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let content = html! {
        p.lead { (say(lang, "people-team")) }
        @for (name, people, role) in &groups { (group(name, people, role, signed, slug)) }
        (invitation(signed, slug, wrong))
    };
    Ok(show_as(signed, status, uri, network.called(lang), content))
}

fn group(name: &str, people: &[Person], role: &Role, signed: &SignedIn, slug: &str) -> Markup {
    let lang = signed.lang;
    html! {
        h2 { (name) }
        @if people.is_empty() { p { (say(lang, "people-nobody")) } }
        ul.own-list {
            @for person in people {
                li {
                    span { bdi { (person.called(lang)) } @if person.id == signed.account.person.id { " (" (say(lang, "people-you")) ")" } }
                    small { bdi.ltr { (person.email.as_deref().unwrap_or_default()) } }
                    form method="post" action={ "/account/network/" (slug) "/remove" } {
                        input type="hidden" name="person" value=(person.id);
                        input type="hidden" name="role" value=(named(role));
                        button.way { (say(lang, "people-remove")) }
                    }
                }
            }
        }
    }
}

/// A role as the forms of this page name it: `staff`, or the language of translators.
fn named(role: &Role) -> &'static str {
    match role {
        Role::Translator(_, into) => into.tag(),
        _ => "staff",
    }
}

fn role_named(network: &Network, name: &str) -> Result<Role> {
    match (name, Interface::from_tag(name)) {
        ("staff", _) => Ok(Role::Staff(network.id)),
        (_, Some(into)) => Ok(Role::Translator(network.id, into)),
        _ => Err(Error::NotFound),
    }
}

fn invitation(signed: &SignedIn, slug: &str, wrong: Option<(&Fields, Problem)>) -> Markup {
    let lang = signed.lang;
    let chosen = wrong.as_ref().map_or("staff", |(fields, _)| fields.get("role"));
    let typed = wrong.as_ref().map_or("", |(fields, _)| fields.get("email"));
    html! {
        h2 { (say(lang, "people-invite-team")) }
        form.form method="post" action={ "/account/network/" (slug) "/invite" } {
            (ask_email(lang, typed, wrong.as_ref().map(|(_, problem)| problem.clone())))
            div.ask {
                label for="f-role" { (say(lang, "people-as-what")) }
                select #f-role name="role" {
                    option value="staff" selected[chosen == "staff"] { (say(lang, "people-as-staff")) }
                    @for into in Interface::ALL {
                        option value=(into.tag()) selected[chosen == into.tag()] { (say(lang, "people-as-translator")) " " (into.endonym()) }
                    }
                }
            }
            (ask_language(&say(lang, "people-letter-language"), lang))
            button.button.first { (say(lang, "people-invite")) }
        }
    }
}

/// `POST /account/network/{slug}/invite`
pub async fn invite(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let invited = async {
        let network = own(&house, &signed, &slug)?;
        let role = role_named(&network, fields.get("role"))?;
        match send(&house, &signed, &role, &fields, &headers).await? {
            None => Ok(back(&format!("/account/network/{slug}"), "invited")),
            Some(problem) => page(&house, &signed, &slug, None, Some((&fields, problem))).await,
        }
    };
    invited.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `POST /account/network/{slug}/remove`
pub async fn remove(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let removed = async {
        let network = own(&house, &signed, &slug)?;
        let (person, role) =
            (uuid(fields.get("person"))?, role_named(&network, fields.get("role"))?);
        house.desk.remove(&signed.account, person, &role).await?;
        // Whoever took their own role has no business here any more.
        let own = person == signed.account.person.id && !signed.account.is_operator();
        let gone = own && role == Role::Staff(network.id);
        let there = format!("/account/network/{slug}");
        Ok(back(if gone { "/account" } else { &there }, "removed"))
    };
    removed.await.unwrap_or_else(|why| broken(&why, signed.lang))
}
