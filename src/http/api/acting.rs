//! Who acts: a program, by the token in its `Authorization` header and by nothing else; how often it may, and what it sends.

use super::super::House;
use super::super::refuse::named;
use super::ask::plain_query;
use super::{Answered, Refusal};
use crate::account::Account;
use crate::desk::{Actor, Denied};
use crate::error::Error;
use crate::error::Problem;
use crate::language::Interface;
use crate::program::Owner;
use crate::program::Program;
use crate::program::Right;
use crate::program::TOKEN;
use crate::store::Begun;
use crate::store::fingerprint;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use chrono::Duration;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// How many requests a token may make in a minute, on one instance.
const MINUTELY: u32 = 1_200;
/// The longest key of a request, in characters.
const LONGEST_KEY: usize = 200;
/// The longest `If-Match`, in characters.
const LONGEST_TAGS: usize = 200;
/// The header in which a program names its request, and the one that says that the answer is an old one.
const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// A program that acts.
pub struct Acting {
    /// The program.
    pub program: Program,
    /// Its rights, as the desk asks for them.
    pub account: Account,
    /// The language of what it is told.
    pub lang: Interface,
    /// Scheme and host.
    pub origin: String,
    headers: HeaderMap,
    /// Method, path and query.
    asked: String,
}

impl FromRequestParts<Arc<House>> for Acting {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Response> {
        let lang = named(&parts.uri);
        let acting = async {
            let token = bearer(&parts.headers).map_err(unknown)?;
            let acting = house.desk.acting_with(&token).await?;
            let (program, account) = acting.map_err(|why| unknown(denied(why)))?;
            let (who, now) = (program.id.to_string(), house.desk.settings.clock.now());
            if !house.limits.allow("program", &who, MINUTELY, Duration::minutes(1), now) {
                return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "often"));
            }
            if parts.method != Method::GET {
                plain_query(&parts.uri, &[])?;
            }
            let (origin, headers) = (house.origin(&parts.headers), parts.headers.clone());
            let asked = format!("{} {}", parts.method, parts.uri);
            Ok(Self { program, account, lang, origin, headers, asked })
        };
        acting.await.map_err(|refusal| refusal.answer(lang))
    }
}

/// No token, or none that works, for this reason.
fn unknown(why: &'static str) -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, "token").because(Problem::new("", why))
}

/// The sentence that says why a token does not work; whoever has it may know.
fn denied(why: Denied) -> &'static str {
    match why {
        Denied::Unknown => "problem-token-unknown",
        Denied::Revoked => "problem-token-revoked",
        Denied::Expired => "problem-token-expired",
        Denied::Left => "problem-token-left",
    }
}

/// Whether a request comes with a token, be it good or not.
pub fn has_token(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION)
}

/// The token in the header. Errors: there is no such header; it holds nothing that looks like a token of ours.
fn bearer(headers: &HeaderMap) -> Result<String, &'static str> {
    let given = headers.get(header::AUTHORIZATION).ok_or("problem-token-missing")?;
    let (way, token) =
        given.to_str().ok().and_then(|given| given.split_once(' ')).unwrap_or_default();
    let ours = way.eq_ignore_ascii_case("bearer") && token.trim().starts_with(TOKEN);
    if ours { Ok(token.trim().to_owned()) } else { Err("problem-token-form") }
}

impl Acting {
    /// Who acts, and where their request came in.
    pub fn actor(&self) -> Actor<'_> {
        Actor { account: &self.account, origin: Some(&self.origin) }
    }

    /// Errors: forbidden, where the token was not made for this.
    pub fn must(&self, right: Right) -> Answered<()> {
        if self.program.may(right) {
            return Ok(());
        }
        let called = |right: &Right| {
            format!("{} ({})", inside(self.lang, &right.label(self.lang)), right.id())
        };
        let own = self.program.rights.iter().filter(|right| self.program.may(**right)).map(called);
        let why = match (right, self.program.owner) {
            (Right::Decide, Owner::Organisation(_)) => Problem::new("", "problem-right-network"),
            _ => Problem::new("", "problem-right").listing("right", [called(&right)]),
        };
        let why = why.listing("list", own);
        Err(Refusal::new(StatusCode::FORBIDDEN, "forbidden").because(why))
    }

    /// The revision that `If-Match` names: the first part of its first tag. Errors: it names none, or far too many.
    pub fn if_match(&self) -> Answered<Option<String>> {
        let given = self.headers.get(header::IF_MATCH).and_then(|given| given.to_str().ok());
        let Some(given) = given else { return Ok(None) };
        if given.len() > LONGEST_TAGS {
            let wrong = Problem::new("If-Match", "problem-too-long").with("most", LONGEST_TAGS);
            return Err(Refusal::asked(vec![wrong]));
        }
        let first = given.split(',').next().unwrap_or_default().trim();
        let first = first.trim_start_matches("W/").trim_matches('"');
        match first.split('.').next().unwrap_or_default() {
            "" => Err(Refusal::asked(vec![Problem::new("If-Match", "problem-required")])),
            revision => Ok(Some(revision.to_owned())),
        }
    }

    /// The key that a program gave its request. Errors: it is none.
    pub fn key(&self) -> Answered<Option<String>> {
        let Some(given) = self.headers.get(KEY) else { return Ok(None) };
        let key = given.to_str().unwrap_or_default().trim();
        let fits = (1..=LONGEST_KEY).contains(&key.len())
            && key.bytes().all(|b| b.is_ascii_graphic() || b == b' ');
        match fits {
            true => Ok(Some(key.to_owned())),
            false => {
                let wrong = Problem::new("Idempotency-Key", "problem-too-long");
                Err(Refusal::asked(vec![wrong.with("most", LONGEST_KEY)]))
            }
        }
    }

    /// The identifier of what a request with this key makes: the same, should it fall over half-way and be sent again.
    pub fn made_id(&self, key: Option<&str>) -> Uuid {
        let of = |key: &str| Uuid::new_v5(&self.program.id, key.as_bytes());
        key.map_or_else(Uuid::new_v4, of)
    }

    /// Does something once: the same request under the same key gets the same answer, another one is refused.
    pub async fn once(
        &self,
        house: &House,
        body: &Sheet,
        deed: impl Future<Output = Answered<Done>>,
    ) -> Answered {
        let Some(key) = self.key()? else { return Ok(deed.await?.answer(false)) };
        let matched = self.if_match()?.unwrap_or_default();
        let request = fingerprint(&format!("{}\n{matched}\n{}", self.asked, body.said));
        let (store, now) = (&house.desk.store, house.desk.settings.clock.now());
        match store.begin_request(self.program.id, &key, &request, now).await? {
            Begun::New => {}
            Begun::UnderWay => return Err(Refusal::new(StatusCode::CONFLICT, "under-way")),
            Begun::Other => return Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "key")),
            Begun::Answered(answer) => {
                let broken = |why| Error::Broken(format!("an answer cannot be read: {why}"));
                let done: Done = serde_json::from_str(&answer).map_err(broken)?;
                return Ok(done.answer(true));
            }
        }
        let done = deed.await;
        let answer = done.as_ref().ok().and_then(|done| serde_json::to_string(done).ok());
        store.end_request(self.program.id, &key, answer.as_deref()).await?;
        Ok(done?.answer(false))
    }
}

/// Something that was done, as the program is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Done {
    status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    location: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    told: Value,
}

impl Done {
    /// Done, with what there is to say.
    pub fn with(status: StatusCode, told: Value) -> Self {
        Self { status: status.as_u16(), location: None, tag: None, told }
    }

    /// The same, with where to look.
    pub fn at(self, location: String) -> Self {
        Self { location: Some(location), ..self }
    }

    /// The same, with the tag of what there is now.
    pub fn tagged(self, tag: String) -> Self {
        Self { tag: Some(tag), ..self }
    }

    /// The answer that says so.
    pub fn told(self) -> Response {
        self.answer(false)
    }

    fn answer(self, again: bool) -> Response {
        let body = match &self.told {
            Value::Null => Body::empty(),
            told => Body::from(told.to_string()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let kind = (!self.told.is_null()).then(|| "application/json".to_owned());
        for (name, value) in [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, Some("private, no-store".to_owned())),
            (header::LOCATION, self.location),
            (header::ETAG, self.tag),
            (REPLAYED, again.then(|| "true".to_owned())),
        ] {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

/// What a program sent: JSON, or nothing at all.
pub struct Sheet {
    said: String,
    json: bool,
}

impl FromRequest<Arc<House>> for Sheet {
    type Rejection = Response;

    async fn from_request(request: Request, house: &Arc<House>) -> Result<Self, Response> {
        let lang = named(request.uri());
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_owned();
        let json = ["application/json", "application/merge-patch+json"].contains(&kind.as_str());
        let body: Result<Bytes, BytesRejection> = Bytes::from_request(request, house).await;
        let refused = |refusal: Refusal| refusal.answer(lang);
        let body = body.map_err(|why| match why.status() {
            StatusCode::PAYLOAD_TOO_LARGE => refused(Refusal::new(why.status(), "large")),
            _ => refused(Refusal::asked(Vec::new())),
        })?;
        let said = String::from_utf8(body.to_vec());
        let unreadable =
            |_| refused(Refusal::asked(vec![Problem::new("body", "problem-encoding")]));
        Ok(Self { said: said.map_err(unreadable)?, json })
    }
}

impl Sheet {
    /// What was sent. Errors: it is no JSON, or is not called so.
    pub fn json(&self) -> Answered<Value> {
        if !self.json {
            return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media"));
        }
        serde_json::from_str(&self.said).map_err(|why| {
            let wrong = Problem::new("body", "problem-json-at").with("row", why.line());
            Refusal::asked(vec![wrong.with("column", why.column())])
        })
    }

    /// What was sent, where something has to be said at all: an empty body is an empty object.
    pub fn json_or_nothing(&self) -> Answered<Value> {
        match self.said.is_empty() {
            true => Ok(Value::Object(serde_json::Map::new())),
            false => self.json(),
        }
    }
}

/// A name inside a sentence, where it does not begin with a capital but in German.
fn inside(lang: Interface, name: &str) -> String {
    let german = matches!(lang, Interface::De | Interface::DeSimple);
    match name.split_at_checked(name.chars().next().map_or(0, char::len_utf8)) {
        Some((first, rest)) if !german => format!("{}{rest}", first.to_lowercase()),
        _ => name.to_owned(),
    }
}

/// The fields of a small request. Errors: it is no object, or has a field that nobody knows.
pub fn fields(sent: Value, known: &[&str]) -> Answered<serde_json::Map<String, Value>> {
    let wrong = |problem| Err(Refusal::from(Error::Invalid(vec![problem])));
    let Value::Object(fields) = sent else {
        return wrong(Problem::new("body", "problem-expected-object"));
    };
    match fields.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => wrong(Problem::new(name.replace('\0', "␀"), "problem-unknown-field")),
        None => Ok(fields),
    }
}

/// A text of a small request; none where it is left out or null. Errors: it is no text.
pub fn text(fields: &serde_json::Map<String, Value>, name: &str) -> Answered<Option<String>> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if !text.contains('\0') => Ok(Some(text.clone())),
        Some(_) => Err(Error::Invalid(vec![Problem::new(name, "problem-expected-text")]).into()),
    }
}
