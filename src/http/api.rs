//! The product's own API: the published offers for programs to read, and what a program may write with a token.
//!
//! Reading is for everybody, from any page of the web. Writing takes a token in the `Authorization` header and nothing else: no
//! cookie counts here, and no browser is let through from another site, since a token has no business in a page.

mod acting;
mod ask;
pub mod changing;
pub mod dates;
pub mod description;
mod form;
pub mod hooks;
pub mod manual;
mod offers;
mod organisations;
mod start;
pub mod submissions;
pub mod write;

pub use offers::{facets, nearby, offer, offers};
pub use organisations::{organisation, organisations};
pub use start::{network, networks, start, vocabularies};

use super::refuse::named;
use super::{House, LONGEST, PATIENCE};
use crate::error::Error;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::{problem as words, problem_reason, say};
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};
use std::any::Any;
use std::sync::Arc;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

/// All routes of the API, of which no other page knows. No cookie counts here.
pub fn routes() -> Router<Arc<House>> {
    let around = ServiceBuilder::new()
        .layer(from_fn(open_to_pages))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(accident))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(DefaultBodyLimit::max(LONGEST));
    reading().merge(writing()).method_not_allowed_fallback(unknown_method).layer(around)
}

/// What anybody may read.
fn reading() -> Router<Arc<House>> {
    Router::new()
        .route("/api/v1", get(start))
        .route("/api/v1/openapi.json", get(description::description))
        .route("/api/v1/networks", get(networks))
        .route("/api/v1/networks/{network}", get(network))
        .route("/api/v1/networks/{network}/offers", get(offers))
        .route("/api/v1/networks/{network}/nearby", get(nearby))
        .route("/api/v1/networks/{network}/facets", get(facets))
        .route("/api/v1/networks/{network}/organisations", get(organisations))
        .route("/api/v1/vocabularies", get(vocabularies))
        .route("/api/v1/organisations/{id}", get(organisation))
        .route("/api/v1/{*rest}", get(nowhere))
}

/// Offers one by one, and what takes a token.
fn writing() -> Router<Arc<House>> {
    Router::new()
        .route("/api/v1/offers", post(write::create))
        .route("/api/v1/offers/{id}", get(offer).put(changing::replace).patch(changing::patch))
        .route("/api/v1/offers/{id}/confirm", post(write::confirm))
        .route("/api/v1/offers/{id}/withdraw", post(write::withdraw))
        .route("/api/v1/offers/{id}/restore", post(write::restore))
        .route("/api/v1/offers/{id}/dates", get(dates::dates))
        .route(
            "/api/v1/offers/{id}/dates/{begin}",
            get(dates::date).put(dates::alter).delete(dates::restore),
        )
        .route("/api/v1/submissions", get(submissions::all))
        .route("/api/v1/submissions/{id}", get(submissions::one))
        .route("/api/v1/submissions/{id}/decision", post(submissions::decide))
        .route("/api/v1/token", get(hooks::token))
        .route("/api/v1/webhooks", get(hooks::webhooks).post(hooks::make))
        .route("/api/v1/webhooks/{id}", get(hooks::webhook).delete(hooks::remove))
        .route("/api/v1/webhooks/{id}/test", post(hooks::test))
}

/// The most faults that one answer names.
const MOST_FAULTS: usize = 30;

/// Why something was not answered or not done.
#[derive(Debug)]
pub struct Refusal {
    status: StatusCode,
    /// Names the sentence `open-problem-{kind}` and the end of the problem's type.
    kind: &'static str,
    problems: Vec<Problem>,
}

/// What most of this part gives back.
type Answered<T = Response> = Result<T, Refusal>;

impl Refusal {
    /// A refusal of this kind.
    fn new(status: StatusCode, kind: &'static str) -> Self {
        Self { status, kind, problems: Vec::new() }
    }

    /// A question that cannot be understood.
    fn asked(problems: Vec<Problem>) -> Self {
        Self { problems, ..Self::new(StatusCode::BAD_REQUEST, "question") }
    }

    /// There is no such thing, or none that this asker may know of.
    fn nowhere() -> Self {
        Self::new(StatusCode::NOT_FOUND, "nowhere")
    }

    /// The same, because of this.
    fn because(self, problem: Problem) -> Self {
        Self { problems: vec![problem], ..self }
    }

    /// The same beside what is known to be wrong with the content already.
    fn beside(mut self, known: &[Problem]) -> Self {
        if self.kind == "content" {
            let mut problems = known.to_vec();
            form::add(&mut problems, self.problems);
            self.problems = problems;
        }
        self
    }

    /// One fault: `field` says where it is; of what is no body `parameter` says the same, as in all our interfaces.
    fn error(&self, lang: Interface, one: &Problem) -> Value {
        let mut told = json!({"field": one.field, "detail": problem_reason(lang, one)});
        if ["question", "nowhere"].contains(&self.kind) && one.field != "body" {
            told["parameter"] = json!(one.field);
        }
        told
    }

    /// The answer that says so, in the language that was asked for.
    fn answer(&self, lang: Interface) -> Response {
        let title = say(lang, &format!("open-problem-{}", self.kind));
        let named = self.problems.iter().take(MOST_FAULTS);
        let detail: Vec<String> = named.clone().map(|one| words(lang, one)).collect();
        let errors = named.filter(|one| !one.field.is_empty());
        let errors: Vec<Value> = errors.map(|one| self.error(lang, one)).collect();
        let mut body = json!({
            "type": format!("/api#problem-{}", self.kind),
            "title": title,
            "status": self.status.as_u16(),
        });
        if !detail.is_empty() {
            body["detail"] = json!(detail.join(" "));
        }
        if !errors.is_empty() {
            body["errors"] = json!(errors);
        }
        let mut response = Response::new(Body::from(body.to_string()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        let own = [
            (header::CONTENT_TYPE, "application/problem+json"),
            (header::CACHE_CONTROL, "no-store"),
            (header::CONTENT_LANGUAGE, lang.html_lang()),
        ];
        for (name, value) in own {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let more = match self.status {
            StatusCode::UNAUTHORIZED => Some((header::WWW_AUTHENTICATE, "Bearer")),
            StatusCode::TOO_MANY_REQUESTS => Some((header::RETRY_AFTER, "60")),
            StatusCode::SERVICE_UNAVAILABLE => Some((header::RETRY_AFTER, "5")),
            _ => None,
        };
        if let Some((name, value)) = more {
            headers.insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

impl From<Error> for Refusal {
    fn from(why: Error) -> Self {
        match why {
            Error::NotFound => Self::nowhere(),
            // Programs are refused only what is of organisations that do not belong to the network.
            Error::NotAllowed => Self::new(StatusCode::FORBIDDEN, "forbidden")
                .because(Problem::new("", "problem-organisation-not-member")),
            Error::Invalid(problems) => {
                Self { problems, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "content") }
            }
            Error::Taken(_) | Error::Conflict => Self::new(StatusCode::CONFLICT, "conflict"),
            Error::Broken(why) => {
                tracing::error!("{why}");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "broken")
            }
        }
    }
}

/// The answer, or the problem in the language that the query names.
fn said(uri: &Uri, answered: Answered) -> Response {
    answered.unwrap_or_else(|refusal| refusal.answer(named(uri)))
}

/// One part of a path; ours are plain, but for the colons of a time.
fn part(uri: &Uri, place: usize) -> String {
    let part = uri.path().split('/').nth(place).unwrap_or_default();
    part.replace("%3A", ":").replace("%3a", ":")
}

/// Where no route of the API leads.
pub async fn nowhere(uri: Uri) -> Response {
    Refusal::nowhere().answer(named(&uri))
}

/// What a route says to a method that it does not know.
pub async fn unknown_method(uri: Uri) -> Response {
    Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method").answer(named(&uri))
}

/// What a program gets when something of ours fell over.
pub fn accident(cause: Box<dyn Any + Send>) -> Response {
    let said = cause.downcast_ref::<String>().map(String::as_str);
    let said = said.or_else(|| cause.downcast_ref::<&str>().copied());
    tracing::error!(cause = said.unwrap_or("unknown"), "an answer of the API fell over");
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "broken").answer(Interface::De)
}

/// Tells browsers that any page may read, and that none may send a token.
pub async fn open_to_pages(request: Request, next: Next) -> Response {
    let preflight = request.method() == Method::OPTIONS;
    let mut response = match preflight {
        true => Response::new(Body::empty()),
        false => next.run(request).await,
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_EXPOSE_HEADERS, "etag, last-modified, link"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if preflight {
        for (name, value) in [
            (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
            (header::ACCESS_CONTROL_ALLOW_HEADERS, "if-none-match, if-modified-since"),
            (header::ACCESS_CONTROL_MAX_AGE, "86400"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
