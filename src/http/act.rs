//! Where a link in a letter leads: the entry as it stands and three buttons, or one date and two. Nobody signs in. Opening it does
//! nothing, since mail scanners open every link; only its buttons do.

mod date;
pub mod form;
pub mod meeting;
pub mod survey;

pub use date::named_reason as date_reason;
pub use date::named_reasons as date_reasons;
pub use date::{name_of as reason_called, reason_label};

use super::House;
use super::offer::standing;
use super::session::asked_lang;
use super::sheet::{Sheet, broken};
use crate::desk::{Deed, Did, Opened};
use crate::error::Error;
use crate::error::Problem;
use crate::freshness::Life;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::{say, say_with};
use crate::network::Network;
use crate::offer::short_id;
use crate::page::icon;
use crate::page::told_named;
use crate::store::State as Standing;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use serde::Deserialize;
use std::sync::Arc;

/// What was typed and pressed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Answer {
    #[serde(rename = "do")]
    deed: String,
    day: String,
    from: String,
    to: String,
    reason: String,
}

/// Somebody who opened a link that works.
struct Asked<'a> {
    house: &'a House,
    secret: &'a str,
    opened: &'a Opened,
    lang: Interface,
    network: Arc<Network>,
    headers: &'a HeaderMap,
}

/// `GET /act/{secret}`
pub async fn show(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let opened = match house.desk.opened(&secret).await {
        Ok(Some(opened)) => opened,
        Ok(None) => return gone(asked_lang(&uri, &headers)),
        Err(why) => return broken(&why, asked_lang(&uri, &headers)),
    };
    let told = query(&uri, "done").unwrap_or_default();
    match Asked::new(&house, &secret, &opened, &uri, &headers) {
        Some(asked) => asked.page(StatusCode::OK, &told, &Answer::default(), &[]).await,
        None => gone(asked_lang(&uri, &headers)),
    }
}

/// `POST /act/{secret}`
pub async fn answer(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    Form(answer): Form<Answer>,
) -> Response {
    let opened = match house.desk.opened(&secret).await {
        Ok(Some(opened)) => opened,
        Ok(None) => return gone(asked_lang(&uri, &headers)),
        Err(why) => return broken(&why, asked_lang(&uri, &headers)),
    };
    let Some(asked) = Asked::new(&house, &secret, &opened, &uri, &headers) else {
        return gone(asked_lang(&uri, &headers));
    };
    let today = house.desk.settings.clock.local(asked.network.time_zone).date();
    let deed = match answer.deed.as_str() {
        "right" => Ok(Deed::Right),
        "over" => Ok(Deed::Over),
        "undo" => Ok(Deed::Undo),
        "change" => return Redirect::to(&asked.form()).into_response(),
        "cancel" => Ok(date::cancelled(&answer)),
        "move" => date::moved(&answer, today),
        _ => return asked.back(""),
    };
    let done = match deed {
        Ok(deed) => house.desk.act(&secret, deed.clone()).await.map(|()| deed),
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match done {
        Ok(Deed::Undo) => asked.back("undone"),
        // The page itself says what was done, or that there is nothing to do any more.
        Ok(_) | Err(Error::NotFound) => asked.back(""),
        Err(Error::Conflict | Error::NotAllowed) => asked.back("kept"),
        Err(Error::Invalid(problems)) => {
            asked.page(StatusCode::UNPROCESSABLE_ENTITY, "", &answer, &problems).await
        }
        Err(why) => broken(&why, asked.lang),
    }
}

/// What a link says that does not work any more.
fn gone(lang: Interface) -> Response {
    let title = say(lang, "true-gone");
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "true-gone-help")) }
        p { a.button.first href="/account/sign-in" { (say(lang, "true-sign-in")) } }
    };
    Sheet { secret: true, ..Sheet::new(lang, &title) }.answer(StatusCode::GONE, content)
}

/// The last value of this name in a query.
fn query(uri: &Uri, name: &str) -> Option<String> {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    pairs.filter(|(known, _)| known == name).last().map(|(_, value)| value.into_owned())
}

impl<'a> Asked<'a> {
    fn new(
        house: &'a House,
        secret: &'a str,
        opened: &'a Opened,
        uri: &Uri,
        headers: &'a HeaderMap,
    ) -> Option<Self> {
        let map = house.desk.atlas.map_of(opened.dossier.network)?;
        let chosen = query(uri, "lang").and_then(|tag| Interface::from_tag(&tag));
        let lang = chosen.unwrap_or(opened.action.lang);
        Some(Self { house, secret, opened, lang, network: map.network.clone(), headers })
    }

    /// Back to the page, which says what there is to say.
    fn back(&self, told: &str) -> Response {
        let chosen = (self.lang != self.opened.action.lang).then(|| ("lang", self.lang.tag()));
        let told = (!told.is_empty()).then_some(("done", told));
        let query: Vec<String> =
            chosen.into_iter().chain(told).map(|(name, value)| format!("{name}={value}")).collect();
        let path = format!("/act/{}", self.secret);
        Redirect::to(&crate::page::address(&path, &query.join("&"))).into_response()
    }

    /// Where the entry is changed.
    fn form(&self) -> String {
        format!("/act/{}/form?lang={}", self.secret, self.lang.tag())
    }

    async fn page(
        &self,
        status: StatusCode,
        told: &str,
        typed: &Answer,
        problems: &[Problem],
    ) -> Response {
        let key = if self.opened.action.begin.is_some() { "true-date" } else { "true-title" };
        let title = say(self.lang, key);
        let content = match self.opened.action.begin {
            Some(begin) => match self.house.desk.may_be_altered(self.opened, begin).await {
                Ok(may) => self.date(begin, may, typed, problems),
                Err(why) => return broken(&why, self.lang),
            },
            None => self.entry(),
        };
        let path = format!("/act/{}", self.secret);
        let sheet = Sheet {
            network: Some(&self.network),
            path: Some(&path),
            secret: true,
            ..Sheet::new(self.lang, &title)
        };
        let content = html! {
            (self.notice(told))
            h1 { (title) }
            (content)
        };
        sheet.answer(status, content)
    }

    /// What was done through this link, with the way back; or that it was undone, or cannot be.
    fn notice(&self, told: &str) -> Markup {
        let lang = self.lang;
        let key = match self.opened.action.done.as_ref().map(|done| done.deed) {
            Some(Did::Confirm) => "true-done-confirm",
            Some(Did::Over) => "true-done-over",
            Some(Did::Back) => "true-done-back",
            Some(Did::Cancel) => "true-done-cancel",
            Some(Did::Move) => "true-done-move",
            Some(Did::Change) => "true-done-change",
            None if told == "undone" => "true-undone",
            None => return html! {},
        };
        let undoable = self.opened.action.done.is_some() && !self.sent_a_change();
        html! {
            div.note.done role="status" {
                p { b { (say(lang, key)) } }
                @if let Some(next) = self.next() { p { (next) } }
                @if told == "kept" { p { (say(lang, "true-not-undone")) } }
                @else if undoable {
                    form method="post" { button.button name="do" value="undo" { (say(lang, "true-undo")) } }
                }
            }
        }
    }

    /// Whether a change was sent through this link: the staff decide, and nobody undoes that it was sent.
    fn sent_a_change(&self) -> bool {
        self.opened.action.done.as_ref().is_some_and(|done| done.deed == Did::Change)
    }

    /// When it will be asked for again, where somebody just said that it holds.
    fn next(&self) -> Option<String> {
        let done = self.opened.action.done.as_ref()?;
        let life = Life::of(&self.opened.offer()?)?;
        matches!(done.deed, Did::Confirm | Did::Back).then(|| {
            let day = self.day(life.due);
            say_with(self.lang, "true-next", &[("date", Value::Text(&day))])
        })
    }

    fn day(&self, at: DateTime<Utc>) -> String {
        date_medium(self.lang, at.with_timezone(&self.network.time_zone).date_naive())
    }

    /// What the entry is called and when it is, the three buttons, and then the whole of it.
    fn entry(&self) -> Markup {
        let lang = self.lang;
        let Some(offer) = self.opened.offer() else { return html! {} };
        let state = self.opened.dossier.state();
        let shown = state == Standing::Published;
        let town = [("town", Value::Text(&self.network.town))];
        let since = self.day(offer.confirmed_at.unwrap_or(offer.changed_at));
        let since_key =
            if offer.confirmed_at.is_some() { "page-confirmed" } else { "true-written" };
        let path = format!("/{}/{}/offer/{}", self.network.slug, lang.tag(), short_id(offer.id));
        html! {
            p.lead { (told_named(&offer.content.title, lang)) }
            @for sentence in offer.content.schedule.sentences(lang) { p { (sentence) } }
            @if state == Standing::Hidden { p.note { (say(lang, "true-hidden")) } }
            @else if !shown { p.note { (say(lang, "true-away")) } }
            @if self.opened.dossier.pending().is_some() && !self.sent_a_change() { p.note.calm { (say(lang, "true-waiting")) } }
            // On a phone the answers are in sight before everything that the entry says.
            @if self.opened.action.done.is_none() || self.sent_a_change() { (self.buttons(state)) }
            p { (say_with(lang, if shown { "true-lead" } else { "true-was" }, &town)) }
            (standing(self.house, lang, self.headers, offer).unwrap_or_default())
            p.aside { (say_with(lang, since_key, &[("date", Value::Text(&since))])) }
            @if shown { p { a href=(path) { (say(lang, "true-see")) } } }
        }
    }

    /// Still right, change, is over.
    fn buttons(&self, state: Standing) -> Markup {
        let lang = self.lang;
        let right = match state {
            Standing::Published => Some("true-right"),
            Standing::Hidden => Some("true-back"),
            _ => None,
        };
        let button = |value: &str, key: &str| html! { button.button name="do" value=(value) { (say(lang, key)) } };
        html! {
            form.answers method="post" {
                @if let Some(right) = right {
                    button.button.first name="do" value="right" { (icon("check")) (say(lang, right)) }
                    (button("change", "true-change"))
                    (button("over", "true-over"))
                    p.aside { (say(lang, "true-over-help")) }
                } @else {
                    (button("change", "true-change"))
                }
            }
        }
    }
}
