//! What an organisation says of itself, as a form: its name and its text in several languages, how to reach it and what of
//! that is published, and its address. What the form has no field for stays as it was.

use super::super::House;
use super::super::form::Fields;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::{Ask, back, show, show_as, uuid};
use crate::desk::Saved;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Text;
use crate::language::Texts;
use crate::language::{problem_reason, say};
use crate::organisation::Organisation;
use crate::place::Address;
use crate::place::Channel;
use crate::place::Contact;
use crate::place::Place;
use crate::place::PlaceMode;
use crate::store::organisation_base;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// The lines of the form that are no texts, each with the key of its label and its kind.
const LINES: [(&str, &str, &str); 6] = [
    ("contact.email", "people-email", "email"),
    ("contact.phone", "people-phone", "tel"),
    ("contact.website", "people-website", "url"),
    ("place.street", "people-street", "text"),
    ("place.postal_code", "people-postal-code", "text"),
    ("place.locality", "people-locality", "text"),
];

/// `GET /account/organisation/{id}/edit`
pub async fn edit(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
) -> Response {
    let shown = async {
        let (now, waits) = now(&house, &signed, uuid(&id)?).await?;
        let mut fields = fields_of(&now);
        fields.set("base", organisation_base(&now)?);
        let title = say(signed.lang, "people-edit-organisation");
        let content = html! {
            @if waits { p.note.calm { (say(signed.lang, "people-proposal-waits")) } }
            (form(&signed, now.id, &fields, &[]))
        };
        Ok(show(&signed, None, &title, content))
    };
    shown.await.unwrap_or_else(|why: Error| broken(&why, signed.lang))
}

/// What one writes on from: what waits, else what is public; and whether it waits.
async fn now(house: &House, signed: &SignedIn, id: Uuid) -> Result<(Organisation, bool)> {
    let (public, _) = house.desk.own_organisation(&signed.account, id).await?;
    Ok(match house.desk.store.proposal(id).await? {
        Some(proposal) => (proposal.content, true),
        None => (public, false),
    })
}

/// `POST /account/organisation/{id}/edit`
pub async fn save(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let saved = saved(&house, &signed, &id, Fields::from_body(&body)).await;
    saved.unwrap_or_else(|why| broken(&why, signed.lang))
}

async fn saved(house: &House, signed: &SignedIn, id: &str, mut fields: Fields) -> Result<Response> {
    let (before, _) = now(house, signed, uuid(id)?).await?;
    let typed = content(&fields, &before);
    let there = format!("/account/organisation/{id}");
    let (status, note, problems) =
        match house.desk.save_own(&signed.account, &typed, fields.get("base")).await {
            Ok(Saved::Live) => return Ok(back(&there, "saved")),
            Ok(Saved::Waiting) => return Ok(back(&there, "proposed")),
            Err(Error::Invalid(problems)) => {
                (StatusCode::UNPROCESSABLE_ENTITY, summary(signed.lang, &problems), problems)
            }
            Err(Error::Conflict) => {
                // Whoever sends it once more has seen what the other one wrote.
                fields.set("base", organisation_base(&before)?);
                (StatusCode::CONFLICT, difference(signed.lang, &fields, &before), Vec::new())
            }
            Err(why) => return Err(why),
        };
    let content = html! { (note) (form(signed, before.id, &fields, &problems)) };
    let title = say(signed.lang, "people-edit-organisation");
    Ok(show_as(signed, status, None, &title, content))
}

/// What is wrong, each with the way to its field.
fn summary(lang: Interface, problems: &[Problem]) -> Markup {
    html! {
        div.note role="alert" {
            p { (say(lang, "people-not-right")) }
            ul {
                @for problem in problems {
                    li { a href={ "#" (field_of(problem)) } { (problem_reason(lang, problem)) } }
                }
            }
        }
    }
}

fn field_of(problem: &Problem) -> String {
    let name = if problem.field == "name" { "name.de" } else { &problem.field };
    format!("f-{}", name.replace('.', "-"))
}

/// What somebody else wrote meanwhile, where it differs from what was typed.
fn difference(lang: Interface, typed: &Fields, now: &Organisation) -> Markup {
    let now = fields_of(now);
    let differ = now.iter().filter(|(name, value)| *name != "base" && typed.get(name) != *value);
    html! {
        div.note role="alert" {
            p { (say(lang, "people-faster")) }
            ul.plain { @for (name, value) in differ { li { (label(lang, name)) ": " bdi { (value) } } } }
        }
    }
}

/// What a field is called.
fn label(lang: Interface, name: &str) -> String {
    let known = LINES.iter().find(|(known, ..)| *known == name);
    let (key, tag) = match (known, name.split_once('.')) {
        (Some((_, key, _)), _) => (*key, ""),
        (None, Some(("name", tag))) => ("people-organisation-name", tag),
        (None, Some(("about", tag))) => ("people-about", tag),
        _ => ("people-publish", ""),
    };
    match Interface::from_tag(tag).filter(|_| !tag.is_empty()) {
        Some(language) => format!("{} ({})", say(lang, key), language.endonym()),
        None => say(lang, key).into_owned(),
    }
}

fn form(signed: &SignedIn, id: Uuid, fields: &Fields, problems: &[Problem]) -> Markup {
    let lang = signed.lang;
    let is_first = |one: &&Interface| **one == Interface::De;
    html! {
        form.form method="post" action={ "/account/organisation/" (id) "/edit" } {
            input type="hidden" name="base" value=(fields.get("base"));
            @for language in Interface::ALL.iter().filter(is_first) { (texts(lang, *language, fields, problems)) }
            details {
                summary.button { (say(lang, "people-other-languages")) }
                @for language in Interface::ALL.iter().filter(|one| !is_first(one)) {
                    (texts(lang, *language, fields, problems))
                }
            }
            fieldset.question {
                legend { (say(lang, "people-contact")) }
                @for (name, _, kind) in &LINES[..3] {
                    (line(lang, name, kind, fields, problems))
                    @if *name != "contact.website" {
                        label.choice {
                            input type="checkbox" name={ (name) ".public" } value="on" checked[fields.has(&format!("{name}.public"))];
                            span { (say(lang, "people-publish")) }
                        }
                    }
                }
            }
            fieldset.question {
                legend { (say(lang, "people-address")) }
                @for (name, _, kind) in &LINES[3..] { (line(lang, name, kind, fields, problems)) }
            }
            button.button.first { (say(lang, "people-save")) }
        }
    }
}

fn line(
    lang: Interface,
    name: &str,
    kind: &'static str,
    fields: &Fields,
    problems: &[Problem],
) -> Markup {
    // A browser would refuse an address without its scheme, which we add.
    let kind = if kind == "url" { "text" } else { kind };
    Ask { name, label: &label(lang, name), kind, value: fields.get(name), required: false }
        .show(lang, problems)
}

/// The name and the text in one language.
fn texts(lang: Interface, language: Interface, fields: &Fields, problems: &[Problem]) -> Markup {
    let tag = language.tag();
    let (name, about) = (format!("name.{tag}"), format!("about.{tag}"));
    let problems: Vec<Problem> = problems
        .iter()
        .filter(|problem| problem.field == "name" && language == Interface::De)
        .map(|problem| Problem { field: name.clone(), ..problem.clone() })
        .collect();
    let id = format!("f-about-{tag}");
    html! {
        fieldset.question {
            legend lang=(language.html_lang()) { (language.endonym()) }
            (Ask { name: &name, label: &say(lang, "people-organisation-name"), kind: "text", value: fields.get(&name), required: false }.show(lang, &problems))
            div.ask {
                label for=(id) { (say(lang, "people-about")) }
                textarea id=(id) name=(about) rows="4" lang=(language.html_lang()) dir="auto" { (fields.get(&about)) }
            }
        }
    }
}

/// The fields that say what an organisation says of itself.
fn fields_of(organisation: &Organisation) -> Fields {
    let mut fields = Fields::default();
    for (name, texts) in [("name", &organisation.name), ("about", &organisation.about)] {
        for (tag, text) in texts.iter() {
            fields.add(format!("{name}.{tag}"), text.value.clone());
        }
    }
    let contact = &organisation.contact;
    for (name, channel) in [("email", &contact.email), ("phone", &contact.phone)] {
        if let Some(channel) = channel {
            fields.add(format!("contact.{name}"), channel.value.clone());
            if channel.public {
                fields.add(format!("contact.{name}.public"), "on");
            }
        }
    }
    fields.extend(contact.website.iter().map(|w| ("contact.website".to_owned(), w.clone())));
    if let Some(address) = &organisation.place.address {
        for (name, part) in [
            ("street", &address.street),
            ("postal_code", &address.postal_code),
            ("locality", &address.locality),
        ] {
            fields.extend(part.iter().map(|part| (format!("place.{name}"), part.clone())));
        }
    }
    fields
}

/// What the fields say; what they do not name stays as it was.
fn content(fields: &Fields, before: &Organisation) -> Organisation {
    let typed = |name: &str| fields.text(name).map(str::to_owned);
    let channel = |name: &str| {
        let public = fields.has(&format!("{name}.public"));
        typed(name).map(|value| Channel { value, public })
    };
    let website = typed("contact.website").map(|website| match website.contains("://") {
        true => website,
        false => format!("https://{website}"),
    });
    let address = Address {
        street: typed("place.street"),
        postal_code: typed("place.postal_code"),
        locality: typed("place.locality"),
    };
    let address = Some(address).filter(|address| *address != Address::default());
    Organisation {
        name: written(fields, "name", &before.name),
        about: written(fields, "about", &before.about),
        contact: Contact {
            email: channel("contact.email"),
            phone: channel("contact.phone"),
            website,
        },
        place: moved(&before.place, address),
        ..before.clone()
    }
}

/// The place with this address. A point that belonged to another address would lie: it goes.
fn moved(before: &Place, address: Option<Address>) -> Place {
    if before.address == address {
        return before.clone();
    }
    let mode = match before.mode {
        PlaceMode::Exact => PlaceMode::None,
        other => other,
    };
    Place { address, mode, point: None, ..before.clone() }
}

/// The texts that were typed; one that did not change keeps where it comes from.
fn written(fields: &Fields, name: &str, before: &Texts) -> Texts {
    let mut texts = before.clone();
    for (own, value) in fields.part(name) {
        let Some(tag) = own.strip_prefix(name).and_then(|rest| Tag::parse(rest.strip_prefix('.')?))
        else {
            continue;
        };
        let value = value.trim();
        if texts.get(&tag).is_some_and(|text| text.value.trim() == value) {
            continue;
        }
        match value.is_empty() {
            true => texts.remove(&tag),
            false => texts.insert(tag, Text::from(value.to_owned())),
        };
    }
    texts
}
