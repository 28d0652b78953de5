//! The desk of a network's staff: what waits, what it says beside what is public, what was done, and what is out of sight.
//!
//! Who is not of the staff finds nothing here. What staff may do is asked in the desk; these pages only show and pass on.

pub mod archive;
mod compare;
mod describe;
pub mod embeds;
pub mod entry;
pub mod files;
pub mod flyer;
pub mod flyers;
pub mod front;
pub mod history;
pub mod meetings;
pub mod merge;
pub mod needs;
pub mod organisation;
pub mod queue;
pub mod report;
mod round;
pub mod settings;
mod similar;
pub mod surveys;
mod tell;

use super::House;
use super::keys;
use super::session::SignedIn;
use super::sheet::{Sheet, broken};
use crate::account::Account;
use crate::desk::Actor;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::has_message;
use crate::language::problem_reason;
use crate::language::say;
use crate::language::say_with;
use crate::network::Network;
use crate::page::asset;
use crate::page::icon;
use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use std::collections::HashMap;
use std::sync::Arc;

/// Somebody of the staff at the desk of their network.
pub struct Office {
    pub(super) house: Arc<House>,
    pub(super) network: Network,
    pub(super) account: Account,
    pub(super) lang: Interface,
    /// Scheme and host, for the links in letters.
    pub(super) origin: String,
}

impl FromRequestParts<Arc<House>> for Office {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Response> {
        let SignedIn { account, lang } = SignedIn::from_request_parts(parts, house).await?;
        let path = Path::<HashMap<String, String>>::from_request_parts(parts, house).await;
        let slug = path.ok().and_then(|Path(mut path)| path.remove("network")).unwrap_or_default();
        let origin = house.origin(&parts.headers);
        match house.desk.store.network_with_slug(&slug).await {
            Ok(network) if account.is_staff_of(network.id) => {
                Ok(Self { house: house.clone(), network, account, lang, origin })
            }
            Ok(_) => Err(broken(&Error::NotFound, lang)),
            Err(why) => Err(broken(&why, lang)),
        }
    }
}

impl Office {
    fn actor(&self) -> Actor<'_> {
        Actor { account: &self.account, origin: Some(&self.origin) }
    }

    fn now(&self) -> DateTime<Utc> {
        self.house.desk.settings.clock.now()
    }

    /// The address of a page of this desk.
    pub(super) fn path(&self, rest: &str) -> String {
        format!("/desk/{}{rest}", self.network.slug)
    }

    fn say(&self, key: &str) -> std::borrow::Cow<'static, str> {
        say(self.lang, key)
    }

    /// A page of this desk.
    pub(super) fn page(
        &self,
        status: StatusCode,
        title: &str,
        here: &str,
        content: Markup,
    ) -> Response {
        let tabs = [
            ("", "office-queue"),
            ("/archive", "office-archive"),
            ("/history", "office-history"),
            (embeds::HERE, "embed-title"),
            (flyers::HERE, "paper-flyers"),
            (files::HERE, "files-title"),
            (report::HERE, "knowing-report"),
            (round::HERE, "meetings-tab"),
            (keys::HERE, "open-tokens"),
            (settings::HERE, "staff-settings"),
        ];
        let more = html! {
            link rel="stylesheet" href=(asset::address("desk.css"));
            @if [settings::HERE, embeds::HERE, files::HERE, round::HERE, flyers::HERE, keys::HERE].contains(&here) { link rel="stylesheet" href=(asset::address("form.css")); }
            @if here == flyers::HERE { link rel="stylesheet" href=(asset::address("flyer.css")); }
            @if here == report::HERE { link rel="stylesheet" href=(asset::address("report.css")); }
        };
        let network = Some(&self.network);
        let sheet = Sheet { network, wide: true, more, ..Sheet::new(self.lang, title) };
        sheet.answer(status, html! {
            nav.tabs aria-label=(self.say("office-desk")) {
                ul {
                    @for (path, key) in tabs {
                        li { a href=(self.path(path)) aria-current=[(path == here).then_some("page")] { (self.say(key)) } }
                    }
                    li { a href="/account" { (self.say("office-account")) } }
                }
            }
            (content)
        })
    }

    /// Sends the browser back to a page that says what was done.
    fn done(&self, path: &str, key: &str) -> Response {
        Redirect::to(&format!("{}?done={key}", self.path(path))).into_response()
    }

    /// What came of a deed: a page that says so, or why it was not done.
    fn came_of(&self, path: &str, key: &str, done: Result<()>) -> Response {
        match done {
            Ok(()) => self.done(path, key),
            Err(Error::Conflict) => self.done(path, "conflict"),
            Err(Error::NotAllowed) => self.done(path, "not-allowed"),
            Err(why) => broken(&why, self.lang),
        }
    }

    /// What was just done, where the address says so by a word that we know.
    fn notice(&self, query: &HashMap<String, String>) -> Markup {
        let key = query.get("done").map(|key| format!("office-done-{key}"));
        let key = key.filter(|key| has_message(Interface::De, key));
        let number = |name: &str| query.get(name).and_then(|n| n.parse().ok()).unwrap_or(0);
        let values =
            [("count", Value::Number(number("count"))), ("left", Value::Number(number("left")))];
        html! {
            @if let Some(key) = key {
                p.note.calm role="status" { (icon("check")) " " (say_with(self.lang, &key, &values)) }
            }
        }
    }

    /// What is wrong with what somebody sent, with links to where.
    fn wrong(&self, problems: &[Problem]) -> Markup {
        html! {
            @if !problems.is_empty() {
                div.note role="alert" {
                    ul { @for one in problems { li { a href={ "#" (one.field) } { (problem_reason(self.lang, one)) } } } }
                }
            }
        }
    }

    /// For how long something waits.
    fn since(&self, moment: DateTime<Utc>) -> String {
        let zone = self.network.time_zone;
        let day = |moment: DateTime<Utc>| moment.with_timezone(&zone).date_naive();
        let days = (day(self.now()) - day(moment)).num_days().max(0);
        match days {
            0 => self.say("office-since-today").into_owned(),
            days => say_with(self.lang, "office-since-days", &[("days", Value::Number(days))]),
        }
    }

    /// A day and a time as people write them.
    fn moment(&self, moment: DateTime<Utc>) -> String {
        use chrono::Timelike;
        let local = moment.with_timezone(&self.network.time_zone).naive_local();
        let day = crate::language::date_medium(self.lang, local.date());
        let time = crate::language::time(self.lang, local.hour(), local.minute());
        say_with(
            self.lang,
            "office-moment",
            &[("day", Value::Text(&day)), ("time", Value::Text(&time))],
        )
    }
}

/// A box for a reason, with its label and what was wrong with it.
fn reason_box(
    lang: Interface,
    id: &str,
    label: &str,
    typed: &str,
    wrong: Option<&Problem>,
) -> Markup {
    let note = format!("{id}-wrong");
    html! {
        label for=(id) { (say(lang, label)) }
        @if let Some(wrong) = wrong { p.wrong id=(note) { (problem_reason(lang, wrong)) } }
        textarea id=(id) name="reason" rows="4" maxlength="2000" required dir="auto"
            aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| note.as_str())] { (typed) }
    }
}
