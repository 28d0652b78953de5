//! Signing in by a mailed link, and inviting people to what they may do.

use super::Desk;
use crate::account::Person;
use crate::account::Role;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::mail::Letter;
use crate::store::By;
use crate::store::NewToken;
use crate::store::fingerprint;
use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use uuid::Uuid;

/// How long a link for signing in works.
const LINK: Duration = Duration::minutes(30);
/// How long a link works that somebody did not ask for themselves.
const INVITED: Duration = Duration::days(7);
/// What a link for signing in is good for.
const SIGN_IN: &str = "sign-in";

/// What a link for signing in says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Who it signs in.
    pub person: Person,
    /// The path where they wanted to go.
    pub to: String,
}

impl Desk {
    /// Sends a link for signing in to this address, where somebody has it; else nothing happens.
    pub async fn send_sign_in(&self, email: &str, to: &str, origin: &str) -> Result<()> {
        let Some(person) = self.store.person_with_address(email).await? else {
            return Ok(());
        };
        let Some(email) = &person.email else { return Ok(()) };
        let (lang, now) = (person.language, self.settings.clock.now());
        let token = sign_in_token(&person, to, now + LINK);
        let path = format!("/account/sign-in/{}", token.secret);
        let subject = say(lang, "people-mail-sign-in-subject");
        let letter = self
            .letter(email, lang, &person.name, &subject)
            .text(say(lang, "people-mail-sign-in"))
            .link(say(lang, "people-sign-in"), self.link(&path, Some(origin)));
        let why = say(lang, "people-mail-sign-in-why");
        let letter = self.signed(letter, lang, &why, Some(origin));
        let key = format!("sign-in/{}", fingerprint(&token.secret));
        self.store.post_with(&[token], &key, &letter, now).await.map(drop)
    }

    /// What a link for signing in says; none where it was used, has expired or never was one.
    pub async fn sign_in_link(&self, secret: &str) -> Result<Option<SignIn>> {
        let now = self.settings.clock.now();
        let token = self.store.token(SIGN_IN, secret, now).await?;
        let Some(token) = token.filter(|token| token.used_at.is_none()) else {
            return Ok(None);
        };
        let person = token.content["person"].as_str().and_then(|id| Uuid::try_parse(id).ok());
        let Some(person) = person else { return Ok(None) };
        let person = self.store.person(person).await?.filter(|person| person.email.is_some());
        let to = token.content["to"].as_str().unwrap_or("/account").to_owned();
        Ok(person.map(|person| SignIn { person, to }))
    }

    /// Uses a link for signing in up. Gives what the browser keeps, and where to go; none where the link no longer worked.
    pub async fn sign_in(&self, secret: &str) -> Result<Option<(String, SignIn)>> {
        let Some(link) = self.sign_in_link(secret).await? else {
            return Ok(None);
        };
        let now = self.settings.clock.now();
        let session = self.store.sign_in(link.person.id, SIGN_IN, secret, now).await?;
        Ok(session.map(|session| (session, link)))
    }

    /// Gives somebody a role at once, or none but a way in, and sends them a link that signs them in; gives the link.
    pub async fn invite(&self, invited: &Invited<'_>, by: By<'_>) -> Result<String> {
        let Invited { email, name, language, role, what } = invited;
        let person = self.store.person_for(email, name, *language, by).await?;
        if let Some(role) = role {
            self.store.give_role(person.id, role, by).await?;
        }
        let token = sign_in_token(&person, "/account", by.at + INVITED);
        let link = self.link(&format!("/account/sign-in/{}", token.secret), None);
        let letter = self.welcome(&person, what, &link);
        let key = format!("invited/{}", fingerprint(&token.secret));
        self.store.post_with(&[token], &key, &letter, by.at).await?;
        Ok(link)
    }

    /// The letter to somebody who may do something from now on.
    fn welcome(&self, person: &Person, what: &str, link: &str) -> Letter {
        let lang = person.language;
        let email = person.email.as_deref().unwrap_or_default();
        let subject = say(lang, "people-mail-invited-subject");
        let letter = self
            .letter(email, lang, &person.name, &subject)
            .text(what)
            .text(say(lang, "people-mail-invited-how"))
            .link(say(lang, "people-sign-in"), link);
        self.signed(letter, lang, &say(lang, "people-mail-invited-why"), None)
    }
}

/// Somebody who is invited to something.
#[derive(Debug, Clone)]
pub struct Invited<'i> {
    /// Their address.
    pub email: &'i str,
    /// Their name; empty where nobody knows it.
    pub name: &'i str,
    /// Their language, where they are new.
    pub language: Interface,
    /// What they may do.
    pub role: Option<Role>,
    /// The sentence that says so.
    pub what: String,
}

/// The sentence that tells somebody what they may do from now on; `thing` is the name of the network or organisation.
pub fn told_role(lang: Interface, role: Option<&Role>, thing: &str) -> String {
    let thing = ("thing", Value::Text(thing));
    match role {
        Some(Role::Operator) => say(lang, "people-mail-role-operator").into_owned(),
        Some(Role::Staff(_)) => say_with(lang, "people-mail-role-staff", &[thing]),
        Some(Role::Member(_)) => say_with(lang, "people-mail-role-member", &[thing]),
        Some(Role::Translator(_, into)) => {
            let into = ("language", Value::Text(into.endonym()));
            say_with(lang, "people-mail-role-translator", &[thing, into])
        }
        None => say(lang, "people-mail-role-none").into_owned(),
    }
}

/// A link that signs a person in who did not ask for it, and leads straight to this path.
pub(super) fn way_in(person: Uuid, to: &str, now: DateTime<Utc>) -> NewToken {
    NewToken::new(SIGN_IN, json!({"v": 1, "person": person, "to": to}), now + INVITED)
}

fn sign_in_token(person: &Person, to: &str, until: DateTime<Utc>) -> NewToken {
    NewToken::new(SIGN_IN, json!({"v": 1, "person": person.id, "to": to}), until)
}
