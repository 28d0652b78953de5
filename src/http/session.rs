//! Who is signed in, by a cookie that only the pages of accounts and desks ever see; and what other sites may not send us.

use super::House;
use super::refuse::asked;
use super::sheet::{Sheet, broken};
use crate::account::Account;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::store::SESSION;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use std::sync::Arc;
use url::Url;

/// The name of the cookie.
const COOKIE: &str = "stadtkarte_session";
/// Where browsers send it along: nowhere where visitors are.
const PLACES: [&str; 2] = ["/account", "/desk"];

/// Somebody who is signed in; nobody else gets to a page that asks for one.
pub struct SignedIn {
    /// Who it is, and what they may do.
    pub account: Account,
    /// The language of their pages.
    pub lang: Interface,
}

/// Somebody who may be signed in.
pub struct MaybeSignedIn(pub Option<SignedIn>);

impl FromRequestParts<Arc<House>> for MaybeSignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Response> {
        let Some(secret) = kept(&parts.headers) else {
            return Ok(Self(None));
        };
        let now = house.desk.settings.clock.now();
        match house.desk.store.session(&secret, now).await {
            Ok(account) => {
                let signed =
                    account.map(|account| SignedIn { lang: account.person.language, account });
                Ok(Self(signed))
            }
            Err(why) => Err(broken(&why, asked_lang(&parts.uri, &parts.headers))),
        }
    }
}

impl FromRequestParts<Arc<House>> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Response> {
        let MaybeSignedIn(signed) = MaybeSignedIn::from_request_parts(parts, house).await?;
        signed.ok_or_else(|| {
            // What was sent is lost on the way through the mail; only a page can be come back to.
            let to = match parts.method == Method::GET {
                true => parts.uri.path(),
                false => "/account",
            };
            let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
            let page = Redirect::to(&format!("/account/sign-in?to={to}"));
            ([(header::CACHE_CONTROL, "no-store")], page).into_response()
        })
    }
}

/// The language of a page outside the networks for somebody who is not signed in: `lang=` of the query, else the browser's.
pub fn asked_lang(uri: &Uri, headers: &HeaderMap) -> Interface {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let named = pairs.filter(|(name, _)| name == "lang").last();
    named.and_then(|(_, tag)| Interface::from_tag(&tag)).unwrap_or_else(|| asked(headers))
}

/// What a browser keeps, where it keeps anything of ours.
pub fn kept(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut cookies = lines.flat_map(|line| line.split(';'));
    cookies.find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == COOKIE && !value.is_empty()).then(|| value.to_owned())
    })
}

impl House {
    /// The answer with a browser that keeps this secret from now on; without one, it keeps nothing any more.
    pub(super) fn keep(
        &self,
        mut response: Response,
        secret: Option<&str>,
        headers: &HeaderMap,
    ) -> Response {
        let secure = if self.origin(headers).starts_with("https://") { "; Secure" } else { "" };
        let (value, age) = match secret {
            Some(secret) => (secret, SESSION.num_seconds()),
            None => ("", 0),
        };
        for place in PLACES {
            let cookie = format!(
                "{COOKIE}={value}; Path={place}; Max-Age={age}; HttpOnly; SameSite=Lax{secure}"
            );
            if let Ok(cookie) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
        }
        response
    }
}

/// Turns away what another site's page has a visitor's browser send.
pub async fn own_pages_only(
    State(house): State<Arc<House>>,
    request: Request,
    next: Next,
) -> Response {
    let safe = [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    if safe || is_own(request.headers(), house.desk.settings.public_url.as_deref()) {
        return next.run(request).await;
    }
    let lang = asked_lang(request.uri(), request.headers());
    let title = say(lang, "people-cross-site");
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "people-cross-site-help")) }
    };
    Sheet::new(lang, &title).answer(StatusCode::FORBIDDEN, content)
}

/// Whether a request comes from one of our own pages, or from no page at all. What the browser says itself cannot be forged by
/// a page; older browsers, and all of them without TLS, name the origin instead, or `null` for a page that hides it.
fn is_own(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said("sec-fetch-site") {
        return ["same-origin", "none"].contains(&site);
    }
    let Some(origin) = said("origin").filter(|origin| *origin != "null") else {
        return true;
    };
    let host = Url::parse(origin).ok().and_then(|url| {
        let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}{port}", url.host_str()?))
    });
    let ours = said("host").map(str::to_ascii_lowercase);
    (host.is_some() && host == ours) || public_url == Some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| {
            (header::HeaderName::from_static(name), HeaderValue::from_static(value))
        });
        is_own(&headers.collect(), Some("https://karte.example"))
    }

    #[test]
    fn what_another_sites_page_sends_is_turned_away() {
        assert!(sent(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(sent(&[("sec-fetch-site", "none")]));
        assert!(!sent(&[("sec-fetch-site", "cross-site"), ("origin", "https://karte.example")]));
        assert!(!sent(&[("sec-fetch-site", "same-site")]));
        assert!(sent(&[("host", "127.0.0.1:8080")]), "a program, or a mail provider");
        assert!(sent(&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8080")]));
        assert!(sent(&[("host", "inside:8080"), ("origin", "https://karte.example")]));
        assert!(!sent(&[("host", "karte.example"), ("origin", "https://evil.example")]));
        assert!(!sent(&[("host", "karte.example"), ("origin", "https://karte.example.evil")]));
    }

    #[test]
    fn the_cookie_is_found_among_others() {
        let line = HeaderValue::from_static("a=b; stadtkarte_session=7f; c=d");
        assert_eq!(kept(&HeaderMap::from_iter([(header::COOKIE, line)])).as_deref(), Some("7f"));
        let line = HeaderValue::from_static("my_stadtkarte_session=7f; stadtkarte_session=");
        assert_eq!(kept(&HeaderMap::from_iter([(header::COOKIE, line)])), None);
    }
}
