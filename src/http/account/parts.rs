//! What somebody's own pages have in common: the way round, the notice of what was done, and the lines of their forms.

use super::super::form::style;
use super::super::session::SignedIn;
use super::super::sheet::Sheet;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::{problem_reason, say};
use crate::page::icon;
use crate::place::Channel;
use crate::place::Contact;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use uuid::Uuid;

/// What may have been done, as `?done=` names it, and how the page says it.
const DONE: [(&str, &str); 15] = [
    ("saved", "people-done-saved"),
    ("proposed", "people-done-proposed"),
    ("invited", "people-done-invited"),
    ("asked", "people-done-asked"),
    ("asked-before", "people-done-asked-before"),
    ("left", "people-done-left"),
    ("removed", "people-done-removed"),
    ("joined", "people-done-joined"),
    ("need", "needs-done-reported"),
    ("coming", "meetings-said-yes"),
    ("not-coming", "meetings-said-no"),
    ("too-late", "meetings-over"),
    ("live", "writing-done-live"),
    ("waiting", "writing-done-waiting"),
    ("discarded", "writing-done-discarded"),
];

/// A page for somebody who is signed in: the way round, what was done, its heading and its content.
pub fn show(signed: &SignedIn, uri: Option<&Uri>, title: &str, content: Markup) -> Response {
    show_as(signed, StatusCode::OK, uri, title, content)
}

/// The same with another status.
pub fn show_as(
    signed: &SignedIn,
    status: StatusCode,
    uri: Option<&Uri>,
    title: &str,
    content: Markup,
) -> Response {
    let whole = html! {
        (nav(signed))
        (uri.map(|uri| done(uri, signed.lang)).unwrap_or_default())
        h1 { bdi { (title) } }
        div.own-sheet { (content) }
    };
    Sheet { more: style(), ..Sheet::new(signed.lang, title) }.answer(status, whole)
}

/// The way round somebody's own pages.
pub fn nav(signed: &SignedIn) -> Markup {
    let lang = signed.lang;
    let decides = signed.account.is_operator() || signed.account.networks().next().is_some();
    html! {
        nav.own aria-label=(say(lang, "people-own-pages")) {
            a.way href="/account" { (say(lang, "people-account")) }
            @if decides { a.way href="/desk" { (say(lang, "people-desk")) } }
            a.way href="/account/settings" { (say(lang, "people-settings")) }
            form method="post" action="/account/sign-out" { button.way { (say(lang, "people-sign-out")) } }
        }
    }
}

/// What was done, where the query names something that can be.
fn done(uri: &Uri, lang: Interface) -> Markup {
    let pairs = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let named = pairs.filter(|(name, _)| name == "done").last();
    let key = named.and_then(|(_, done)| DONE.iter().find(|(known, _)| *known == done));
    html! { @if let Some((_, key)) = key { p.note.calm role="status" { (say(lang, key)) } } }
}

/// Back to a page that says what was done.
pub fn back(path: &str, done: &str) -> Response {
    let to = Redirect::to(&format!("{path}?done={done}"));
    ([(header::CACHE_CONTROL, "no-store")], to).into_response()
}

/// The identifier in an address; nobody gets to see what is wrong with it.
pub fn uuid(text: &str) -> Result<Uuid> {
    Uuid::try_parse(text).map_err(|_| Error::NotFound)
}

/// What is wrong with an e-mail address.
pub fn email_problem(email: &str) -> Option<Problem> {
    let channel = Channel { value: email.trim().to_owned(), public: false };
    let contact = Contact { email: Some(channel), ..Contact::default() };
    contact.check().into_iter().next()
}

/// One line of a form.
pub struct Ask<'a> {
    /// The name of the field.
    pub name: &'a str,
    /// Its label.
    pub label: &'a str,
    /// The kind of input.
    pub kind: &'static str,
    /// What stands in it.
    pub value: &'a str,
    /// Whether it has to be filled in.
    pub required: bool,
}

impl Ask<'_> {
    /// The line, with what is wrong with it.
    pub fn show(&self, lang: Interface, problems: &[Problem]) -> Markup {
        let id = format!("f-{}", self.name.replace('.', "-"));
        let problem = problems.iter().find(|problem| problem.field == self.name);
        let described = problem.map(|_| format!("{id}-wrong"));
        let plain = ["email", "url", "tel"].contains(&self.kind).then_some("ltr");
        html! {
            div.ask {
                label for=(id) { (self.label) }
                input type=(self.kind) id=(id) name=(self.name) value=(self.value) dir=[plain.or(Some("auto"))]
                    required[self.required] aria-invalid=[problem.map(|_| "true")] aria-describedby=[described.as_deref()];
                @if let Some(problem) = problem {
                    p.wrong id=[described.as_deref()] { (icon("info")) (problem_reason(lang, problem)) }
                }
            }
        }
    }
}

/// The line that asks for an e-mail address.
pub fn ask_email(lang: Interface, value: &str, problem: Option<Problem>) -> Markup {
    let label = say(lang, "people-email");
    let ask = Ask { name: "email", label: &label, kind: "email", value, required: true };
    ask.show(lang, &problem.into_iter().collect::<Vec<_>>())
}

/// A choice of the languages of the interface.
pub fn ask_language(label: &str, chosen: Interface) -> Markup {
    html! {
        div.ask {
            label for="f-language" { (label) }
            select #f-language name="language" {
                @for one in Interface::ALL {
                    option value=(one.tag()) lang=(one.html_lang()) selected[*one == chosen] { (one.endonym()) }
                }
            }
        }
    }
}
