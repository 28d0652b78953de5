//! A page of no network: for somebody's account, for a link out of a mail, for the desk. Nobody keeps it and no search engine
//! hears of it.

use crate::error::Error;
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use crate::page::Frame;
use crate::page::page;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// What such a page is made of besides its content.
pub struct Sheet<'a> {
    /// The language it speaks.
    pub lang: Interface,
    /// Its title.
    pub title: &'a str,
    /// The network whose colours and name it wears.
    pub network: Option<&'a Network>,
    /// The path under which it can be had in other languages, as `?lang=`; without one the language is the person's own.
    pub path: Option<&'a str>,
    /// Whether a secret stands in its address, so that it must not be told to any other page.
    pub secret: bool,
    /// More for its head: a script, a style sheet.
    pub more: Markup,
    /// Whether it may be as wide as the window, for tables and comparisons.
    pub wide: bool,
}

impl<'a> Sheet<'a> {
    /// A page in this language with this title.
    pub fn new(lang: Interface, title: &'a str) -> Self {
        let more = Markup::default();
        Self { lang, title, network: None, path: None, secret: false, more, wide: false }
    }

    /// The page with this content, its heading included.
    pub fn answer(self, status: StatusCode, content: Markup) -> Response {
        let there =
            |lang: Interface| format!("{}?lang={}", self.path.unwrap_or_default(), lang.tag());
        let frame = Frame {
            lang: self.lang,
            title: self.title,
            description: None,
            network: self.network,
            languages: self.path.map_or(&[], |_| Interface::ALL),
            path: &there,
            skip: ("#content", "page-to-content"),
            live: false,
            hidden: true,
            origin: "",
            original: None,
            original_languages: None,
            more: self.more,
        };
        let class = if self.wide { "text wide sheet" } else { "text sheet" };
        let page = page(&frame, html! { main class=(class) #content { (content) } });
        let referrer = if self.secret { "no-referrer" } else { "same-origin" };
        let headers = [
            (header::CACHE_CONTROL, "no-store"),
            (header::REFERRER_POLICY, referrer),
            (header::HeaderName::from_static("x-robots-tag"), "noindex"),
        ];
        (status, headers.map(|(name, value)| (name, HeaderValue::from_static(value))), page)
            .into_response()
    }
}

/// What somebody sees when something of ours does not work; the log hears why.
pub fn broken(why: &Error, lang: Interface) -> Response {
    let (status, kind) = match why {
        Error::NotFound | Error::NotAllowed => (StatusCode::NOT_FOUND, "not-found"),
        Error::Invalid(_) | Error::Taken(_) | Error::Conflict => {
            (StatusCode::BAD_REQUEST, "bad-request")
        }
        Error::Broken(why) => {
            tracing::error!("{why}");
            (StatusCode::SERVICE_UNAVAILABLE, "broken")
        }
    };
    let title = say(lang, &format!("page-{kind}"));
    let help = say(lang, &format!("page-{kind}-help"));
    Sheet::new(lang, &title).answer(status, html! { h1 { (title) } p.lead { (help) } })
}
