//! Signing in by a link that is mailed, completed by a button, so that a mail scanner that opens every link uses none up.

use super::super::House;
use super::super::peer::Asker;
use super::super::session::{MaybeSignedIn, SignedIn, asked_lang, kept};
use super::super::sheet::{Sheet, broken};
use super::parts::email_problem;
use crate::account::address_key;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{problem_reason, say, say_with};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Duration;
use maud::{Markup, html};
use serde::Deserialize;
use std::sync::Arc;

/// How many links an hour one address is sent.
const PER_ADDRESS: u32 = 5;
/// How many links an hour one line may ask for; a whole office may stand behind it.
const PER_ASKER: u32 = 60;

/// Where one is signed in.
const PATH: &str = "/account/sign-in";

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    email: String,
    to: String,
}

/// `GET /account/sign-in`
pub async fn ask(MaybeSignedIn(signed): MaybeSignedIn, uri: Uri, headers: HeaderMap) -> Response {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let to = pairs.filter(|(name, _)| name == "to").last().map(|(_, to)| to.into_owned());
    let to = inside(&to.unwrap_or_default());
    if signed.is_some() {
        return Redirect::to(&to).into_response();
    }
    let lang = asked_lang(&uri, &headers);
    let title = say(lang, "people-sign-in");
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "people-sign-in-lead")) }
        (form(lang, "", &to, None))
    };
    Sheet { path: Some(PATH), ..Sheet::new(lang, &title) }.answer(StatusCode::OK, content)
}

/// The form that asks for an address.
fn form(lang: Interface, email: &str, to: &str, problem: Option<&Problem>) -> Markup {
    let described = problem.map(|_| "email-problem");
    html! {
        form.fields method="post" action=(PATH) {
            input type="hidden" name="to" value=(to);
            input type="hidden" name="lang" value=(lang.tag());
            label for="email" { (say(lang, "people-email")) }
            @if let Some(problem) = problem { p.problem #email-problem { (problem_reason(lang, problem)) } }
            input #email type="email" name="email" value=(email) autocomplete="email" required dir="ltr"
                aria-describedby=[described] aria-invalid=[problem.map(|_| "true")];
            button.button.first { (say(lang, "people-send-link")) }
        }
    }
}

/// `POST /account/sign-in`: the answer is the same, and as quick, whether anybody has the address or not.
pub async fn send(
    State(house): State<Arc<House>>,
    Asker(asker): Asker,
    uri: Uri,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let lang = asked_lang(&uri, &headers);
    let to = inside(&typed.to);
    let email = address_key(&typed.email);
    if let Some(problem) = email_problem(&email) {
        let title = say(lang, "people-sign-in");
        let content = html! { h1 { (title) } (form(lang, &typed.email, &to, Some(&problem))) };
        return Sheet::new(lang, &title).answer(StatusCode::UNPROCESSABLE_ENTITY, content);
    }
    let (now, hour) = (house.desk.settings.clock.now(), Duration::hours(1));
    let allowed = house.limits.allow("link-asker", &asker.to_string(), PER_ASKER, hour, now)
        && house.limits.allow("link-address", &email, PER_ADDRESS, hour, now);
    if !allowed {
        return notice(
            lang,
            StatusCode::TOO_MANY_REQUESTS,
            "people-too-often",
            "people-too-often-help",
        );
    }
    let (desk, origin, address) = (house.desk.clone(), house.origin(&headers), email.clone());
    // Not waited for: how long it takes would say whether there is such an address.
    tokio::spawn(async move {
        if let Err(why) = desk.send_sign_in(&address, &to, &origin).await {
            tracing::error!("a link for signing in is not sent: {why}");
        }
    });
    let title = say(lang, "people-link-sent");
    let content = html! {
        h1 { (title) }
        p.lead { (say_with(lang, "people-link-sent-help", &[("email", Value::Text(&email))])) }
    };
    Sheet::new(lang, &title).answer(StatusCode::OK, content)
}

/// A page that says one thing.
fn notice(lang: Interface, status: StatusCode, title: &str, help: &str) -> Response {
    let title = say(lang, title);
    let content = html! { h1 { (title) } p.lead { (say(lang, help)) } };
    Sheet::new(lang, &title).answer(status, content)
}

/// `GET /account/sign-in/{secret}`
pub async fn open(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let asked = asked_lang(&uri, &headers);
    let link = match house.desk.sign_in_link(&secret).await {
        Ok(Some(link)) => link,
        Ok(None) => return over(asked),
        Err(why) => return broken(&why, asked),
    };
    let lang = link.person.language;
    let name = link.person.called(lang);
    let title = say_with(lang, "people-welcome", &[("name", Value::Text(&name))]);
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "people-welcome-help")) }
        form.fields method="post" { button.button.first { (say(lang, "people-sign-in-now")) } }
    };
    Sheet { secret: true, ..Sheet::new(lang, &title) }.answer(StatusCode::OK, content)
}

/// What a link says that no longer works, and the way to a new one.
fn over(lang: Interface) -> Response {
    let title = say(lang, "people-link-over");
    let content = html! {
        h1 { (title) }
        p.lead { (say(lang, "people-link-over-help")) }
        (form(lang, "", "/account", None))
    };
    Sheet { secret: true, ..Sheet::new(lang, &title) }.answer(StatusCode::GONE, content)
}

/// `POST /account/sign-in/{secret}`
pub async fn sign_in(
    State(house): State<Arc<House>>,
    Path(secret): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let lang = asked_lang(&uri, &headers);
    let (session, link) = match house.desk.sign_in(&secret).await {
        Ok(Some(signed)) => signed,
        Ok(None) => return over(lang),
        Err(why) => return broken(&why, lang),
    };
    // Whoever was signed in here before is not any more.
    if let Some(before) = kept(&headers)
        && let Err(why) = house.desk.store.sign_out(&before).await
    {
        return broken(&why, lang);
    }
    house.keep(Redirect::to(&inside(&link.to)).into_response(), Some(&session), &headers)
}

/// Where somebody is signed out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Leaving {
    everywhere: String,
}

/// `POST /account/sign-out`
pub async fn sign_out(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    headers: HeaderMap,
    Form(leaving): Form<Leaving>,
) -> Response {
    let store = &house.desk.store;
    let done = match (leaving.everywhere.is_empty(), kept(&headers)) {
        (true, Some(secret)) => store.sign_out(&secret).await,
        _ => store.sign_out_everywhere(signed.account.person.id).await,
    };
    match done {
        Ok(()) => house.keep(Redirect::to("/").into_response(), None, &headers),
        Err(why) => broken(&why, signed.lang),
    }
}

/// A path that one may be sent to after signing in: only of accounts and desks, never of another site.
fn inside(to: &str) -> String {
    let ours = ["/account", "/desk"].iter().any(|place| {
        to.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    });
    let plain = to.chars().all(|c| c.is_ascii_graphic() && c != '\\') && !to.contains("//");
    match ours && plain && !to.starts_with(PATH) {
        true => to.to_owned(),
        false => "/account".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn nobody_is_sent_to_another_site() {
        for fine in ["/account", "/desk/ludwigsburg", "/account/offer/new?network=7"] {
            assert_eq!(inside(fine), fine);
        }
        for wrong in [
            "",
            "//evil.example",
            "/accounting",
            "https://evil.example",
            "/account//x",
            "/account\r\nx",
            "/account/sign-in",
        ] {
            assert_eq!(inside(wrong), "/account", "{wrong}");
        }
    }
}
