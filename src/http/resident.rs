//! What residents tell without an account. What all its forms share: they are sent by a person, not too often, and not too long after
//! the page was opened; what somebody typed is never lost.

mod missed;
mod report;
mod write;

pub use missed::{ask as ask_missed, link as missed_link, tell as tell_missed};
pub use report::{ask as ask_report, tell as tell_report};
pub use write::{ask_offer as ask_about_offer, tell_offer as tell_about_offer};
pub use write::{ask_organisation, tell_organisation};

use super::House;
use super::form::{Fields, Sheet};
use super::moved::moved_or_nowhere;
use super::peer::Asker;
use super::refuse::refusal;
use super::visit::Visit;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::page::Frame;
use crate::page::asset;
use crate::page::page;
use crate::page::turning_icon;
use crate::store::fingerprint;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Duration;
use maud::{Markup, html};
use std::net::IpAddr;
use tokio::sync::OnceCell;

/// For how many minutes a form may lie open.
const OPEN: i64 = 24 * 60;
/// The name of the field that only machines see and fill in.
const TRAP: &str = "homepage";
/// How many of one form somebody may send within an hour, and all of a network together. A shelter has one address for all its rooms.
const ENOUGH: (u32, u32) = (20, 200);

/// The secret that stamps the forms of all instances on one database, once it was asked for.
#[derive(Default)]
pub struct Stamps(OnceCell<String>);

/// What became of a form that was sent.
enum Sent {
    /// A person sent it, and may.
    Fine,
    /// A machine sent it: it is told that all is well.
    Machine,
    /// It has to be shown again, with this reason.
    Again(Problem),
}

impl House {
    async fn secret(&self) -> Result<&str> {
        let secret = self.stamps.0.get_or_try_init(|| self.desk.store.secret("forms")).await?;
        Ok(secret)
    }

    /// A stamp for a form: the minute, and that it is ours.
    async fn stamp(&self, form: &str) -> Result<String> {
        let minute = self.desk.settings.clock.now().timestamp().div_euclid(60);
        Ok(stamp(self.secret().await?, form, minute))
    }

    /// Looks at a form that was sent: at its stamp, its trap, and how often that was.
    async fn receive(
        &self,
        visit: &Visit,
        form: &'static str,
        fields: &Fields,
        Asker(ip): Asker,
    ) -> Result<Sent> {
        let (secret, now) = (self.secret().await?, self.desk.settings.clock.now());
        if fields.text(TRAP).is_some() {
            return Ok(Sent::Machine);
        }
        let given = fields.get("stamp");
        let minute = given.split('.').next().and_then(|minute| minute.parse::<i64>().ok());
        let age = minute.map(|minute| now.timestamp().div_euclid(60).saturating_sub(minute));
        let genuine = minute.is_some_and(|minute| stamp(secret, form, minute) == given);
        if !genuine || !age.is_some_and(|age| (-5..=OPEN).contains(&age)) {
            return Ok(Sent::Again(Problem::new("stamp", "problem-form-old")));
        }
        let asker = fingerprint(&format!("{secret} {}", neighbourhood(ip)));
        let network = visit.network().id.to_string();
        let hour = Duration::hours(1);
        let often = self.limits.allow(form, &asker, ENOUGH.0, hour, now)
            && self.limits.allow(form, &network, ENOUGH.1, hour, now);
        Ok(match often {
            true => Sent::Fine,
            false => Sent::Again(Problem::new("stamp", "problem-too-often")),
        })
    }
}

fn stamp(secret: &str, form: &str, minute: i64) -> String {
    format!("{minute}.{}", fingerprint(&format!("{secret} {form} {minute}")))
}

/// The address, or for IPv6 the part of it that one household has.
fn neighbourhood(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V6(ip) => IpAddr::V6((ip.to_bits() >> 64 << 64).into()),
        v4 => v4,
    }
}

/// A page on which residents tell something.
struct Page<'a> {
    visit: &'a Visit,
    /// The key of its title, which is also its heading.
    title: &'static str,
    /// Its path behind the network and language.
    path: String,
    /// Where one comes back to, and the key of the words for that.
    back: (String, &'static str),
}

impl Page<'_> {
    fn answer(&self, status: StatusCode, content: Markup) -> Response {
        let lang = self.visit.lang;
        let title = say(lang, self.title);
        let there =
            |lang: Interface| format!("/{}/{}{}", self.visit.network().slug, lang.tag(), self.path);
        // These forms do without the script of the large one.
        let more = html! { link rel="stylesheet" href=(asset::address("form.css")); };
        let frame = Frame { hidden: true, more, ..self.visit.frame(&title, &there) };
        let content = html! {
            main.text.writing #content {
                p { a.way href=(self.back.0) { (turning_icon("back")) (say(lang, self.back.1)) } }
                h1 { (title) }
                (content)
            }
        };
        (status, [(header::CACHE_CONTROL, "no-store")], page(&frame, content)).into_response()
    }

    /// The page that thanks, with what happens now.
    fn thanks(&self, key: &str) -> Response {
        let lang = self.visit.lang;
        let content = html! {
            p.note.calm role="status" { (say(lang, key)) }
            p { a.button.first href=(self.back.0) { (say(lang, self.back.1)) } }
        };
        self.answer(StatusCode::OK, content)
    }

    /// The way to the page that thanks; the browser may be sent there again and again.
    fn done(&self, done: &str) -> Response {
        let (base, path) = (self.visit.base(), &self.path);
        let there = Redirect::to(&format!("{base}{path}?done={done}"));
        ([(header::CACHE_CONTROL, "no-store")], there).into_response()
    }
}

/// What was done, as the page that thanks is asked for it.
fn done(query: Option<&str>) -> Option<String> {
    let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    pairs.filter(|(name, _)| name == "done").last().map(|(_, done)| done.into_owned())
}

/// The form with its stamp and its trap round its content.
fn form(sheet: &Sheet<'_>, stamp: &str, content: Markup) -> Markup {
    html! {
        form.form.telling method="post" novalidate {
            input type="hidden" name="stamp" value=(stamp);
            div hidden { input type="text" name=(TRAP) tabindex="-1" autocomplete="off"; }
            @if let Some(problem) = sheet.problem("stamp") {
                p.note role="alert" { (crate::language::problem_reason(sheet.lang, problem)) }
            }
            (content)
        }
    }
}

/// A visit to an offer that is published.
struct AtOffer {
    visit: Visit,
    offer: Offer,
    /// Its path behind the network and language.
    path: String,
}

impl AtOffer {
    /// `part` is what stands behind the offer's identifier in the address.
    fn new(
        house: &House,
        (slug, lang, id): (String, String, String),
        part: &str,
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let visit = Visit::new(house, &slug, &lang, headers)?;
        let found = parse_short(&id).and_then(|bits| visit.map.offer(bits));
        match found {
            Some(offer) => {
                let path = format!("/offer/{}", crate::offer::short_id(offer.id));
                Ok(Self { visit, offer, path })
            }
            None => {
                let there = |short: &str| format!("{}/offer/{short}{part}", visit.base());
                Err(Box::new(moved_or_nowhere(&visit, &id, there)))
            }
        }
    }
}

/// What the visitor sees when the database does not answer.
fn broken(visit: &Visit, why: &Error) -> Response {
    tracing::error!("what a resident tells is not kept: {why}");
    refusal(StatusCode::INTERNAL_SERVER_ERROR, visit.lang, Some(visit.network()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_for_its_form_and_its_minute_only() {
        let ours = stamp("secret", "report", 7);
        assert!(ours.starts_with("7.") && ours != stamp("secret", "write", 7));
        assert_ne!(ours, stamp("another", "report", 7));
    }

    #[test]
    fn a_household_counts_as_one() {
        let of = |ip: &str| neighbourhood(ip.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
