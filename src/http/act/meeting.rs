//! `/act/meeting/{secret}`: the meeting as it stands, and one button for yes and one for no. Opening does nothing, since mail scanners
//! open every link; the answer can be changed until the day is over.

use super::super::House;
use super::super::meeting::{agenda, facts};
use super::super::session::asked_lang;
use super::super::sheet::{Sheet, broken};
use super::{gone, query};
use crate::desk::AskedMeeting;
use crate::desk::Counts;
use crate::error::Error;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::page::{icon, told_named};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;
use std::sync::Arc;

/// Which button was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    answer: String,
}

/// `GET /act/meeting/{secret}`
pub async fn show(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match house.desk.asked_meeting(&secret).await {
        Ok(Some(asked)) => page(&asked, &secret, &uri),
        Ok(None) => gone(asked_lang(&uri, &headers)),
        Err(why) => broken(&why, asked_lang(&uri, &headers)),
    }
}

/// `POST /act/meeting/{secret}`
pub async fn answer(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    Form(pressed): Form<Pressed>,
) -> Response {
    let lang = query(&uri, "lang").map(|tag| format!("?lang={tag}")).unwrap_or_default();
    let coming = match pressed.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Redirect::to(&format!("/act/meeting/{secret}")).into_response(),
    };
    match house.desk.answer_meeting(&secret, coming).await {
        // The page itself says what was answered, or that it is too late.
        Ok(()) | Err(Error::Conflict) => {
            let lang = Interface::from_tag(lang.trim_start_matches("?lang="));
            let lang = lang.map(|lang| format!("?lang={}", lang.tag())).unwrap_or_default();
            Redirect::to(&format!("/act/meeting/{secret}{lang}")).into_response()
        }
        Err(Error::NotFound) => gone(asked_lang(&uri, &headers)),
        Err(why) => broken(&why, asked_lang(&uri, &headers)),
    }
}

fn page(asked: &AskedMeeting, secret: &str, uri: &Uri) -> Response {
    let chosen = query(uri, "lang").and_then(|tag| Interface::from_tag(&tag));
    let lang = chosen.unwrap_or(asked.lang);
    let title = say(lang, "meetings-one");
    let path = format!("/act/meeting/{secret}");
    let wanted = asked.coming.or(match query(uri, "answer").as_deref() {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    });
    let action = format!("{path}?lang={}", lang.tag());
    let content = html! {
        (notice(asked, lang))
        h1 { (title) }
        (facts(&asked.meeting, lang))
        @if !asked.over { (buttons(lang, &action, &[], wanted, asked.coming)) }
        p { (told_named(&asked.meeting.text, lang)) }
        (agenda(&asked.meeting, lang))
        (counts(asked.counts, lang))
    };
    let network = Some(&asked.network);
    let sheet = Sheet { network, path: Some(&path), secret: true, ..Sheet::new(lang, &title) };
    sheet.answer(StatusCode::OK, content)
}

/// What was answered, or why nothing can be.
fn notice(asked: &AskedMeeting, lang: Interface) -> Markup {
    let answered = match asked.coming {
        Some(true) => Some("meetings-said-yes"),
        Some(false) => Some("meetings-said-no"),
        None => None,
    };
    html! {
        @if asked.meeting.cancelled { p.note role="status" { b { (say(lang, "meetings-cancelled")) } } }
        @else if asked.over { p.note.calm role="status" { (say(lang, "meetings-over")) } }
        @else if let Some(key) = answered {
            div.note.done role="status" { p { (icon("check")) " " b { (say(lang, key)) } } p { (say(lang, "meetings-changeable")) } }
        }
    }
}

/// Yes and no: what somebody meant to say stands out, what they said already is marked.
pub fn buttons(
    lang: Interface,
    action: &str,
    hidden: &[(&str, String)],
    wanted: Option<bool>,
    said: Option<bool>,
) -> Markup {
    let button = |coming: bool| {
        let (value, key) = if coming { ("yes", "meetings-yes") } else { ("no", "meetings-no") };
        html! {
            button.button.first[wanted.unwrap_or(true) == coming] name="answer" value=(value) aria-pressed=[said.map(|said| (said == coming).to_string())] {
                @if said == Some(coming) { (icon("check")) " " }
                (say(lang, key))
            }
        }
    };
    html! {
        form.ways method="post" action=(action) {
            @for (name, value) in hidden { input type="hidden" name=(name) value=(value); }
            (button(true))
            (button(false))
        }
    }
}

/// How many come, for members.
pub fn counts(counts: Counts, lang: Interface) -> Markup {
    let values = [("yes", Value::from(counts.yes)), ("no", Value::from(counts.no))];
    html! { @if counts.yes + counts.no > 0 { p.aside { (say_with(lang, "meetings-counts", &values)) } } }
}
