//! The form on a page of somebody's account: for members and staff with every question, for translators with one language.

use super::super::House;
use super::super::session::SignedIn;
use super::super::sheet::Sheet as Page;
use super::content::TEXTS;
use super::work::{Work, map_of};
use super::{Fields, Hints, Paper, Sheet, Writing, foot, source, style};
use crate::atlas::Map;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::network::Network;
use crate::page::icon;
use crate::page::told_named;
use crate::page::turning_icon;
use crate::store::Draft;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// What a page shows besides the work itself.
pub struct Shown<'a> {
    /// The fields as they were typed.
    pub fields: &'a Fields,
    /// What is wrong with them.
    pub problems: &'a [Problem],
    /// The draft in which they are kept.
    pub draft: Option<&'a Draft>,
    /// The key of a note on what was just done; empty for none.
    pub note: &'a str,
    /// What has to be seen before it is sent.
    pub hints: Option<&'a Hints>,
    /// How the answer stands.
    pub status: StatusCode,
}

impl<'a> Shown<'a> {
    /// The fields of a form that somebody opens.
    pub fn opened(fields: &'a Fields, draft: Option<&'a Draft>) -> Self {
        Self { fields, problems: &[], draft, note: "", hints: None, status: StatusCode::OK }
    }
}

/// The form.
pub fn page(signed: &SignedIn, work: &Work, shown: Shown<'_>) -> Response {
    let (lang, network) = (signed.lang, &*work.visit.map.network);
    let fields = shown.fields.clone().remember(&work.before);
    let sheet = Sheet { fields: &fields, lang, network, problems: shown.problems };
    let title = say(lang, title_of(work));
    let action = action(work, shown.draft);
    let about = about(work, &shown);
    let content = sheet.paper(Paper {
        action: &action,
        head: html! {
            p { a.way href="/account" { (turning_icon("back")) (say(lang, "writing-back-to-account")) } }
            h1 { (title) }
            (whose(work, lang))
            (notes(work, &shown, lang))
        },
        questions: html! {
            (about)
            @match work.target_tag() {
                Some(into) => (translation(&sheet, work, &into)),
                None => (sheet.questions(&work.visit)),
            }
        },
        foot: foot(&fields, shown.hints, Some(&signed.account), lang),
        send: if shown.hints.is_some() { "matching-send-anyway" } else { "writing-send" },
    });
    let content = html! { div.writing { (content) @if let Some(draft) = shown.draft { (discard(draft, lang)) } } };
    on_page(lang, network, &title, content, shown.status)
}

/// Any content in the frame of an account's pages, with the style of forms.
pub fn on_page(
    lang: Interface,
    network: &Network,
    title: &str,
    content: Markup,
    status: StatusCode,
) -> Response {
    Page { network: Some(network), more: style(), ..Page::new(lang, title) }.answer(status, content)
}

fn title_of(work: &Work) -> &'static str {
    match (work.into.is_some(), work.offer.is_some()) {
        (true, _) => "writing-translate-offer",
        (_, true) => "writing-change-offer",
        (_, false) => "writing-new-offer",
    }
}

fn action(work: &Work, draft: Option<&Draft>) -> String {
    match (draft, work.offer) {
        (Some(draft), _) => format!("/account/draft/{}", draft.id),
        (None, Some(offer)) => format!("/account/offer/{offer}"),
        (None, None) => "/account/offer/new".to_owned(),
    }
}

/// What the form is about, for the day on which the session is over.
fn about(work: &Work, shown: &Shown<'_>) -> Markup {
    let fields = [
        ("about.network", Some(work.visit.map.network.id.to_string())),
        ("about.organisation", Some(work.organisation.to_string())),
        ("about.offer", work.offer.map(|offer| offer.to_string())),
        ("about.base", work.base.map(|base| base.to_string())),
        ("about.draft", shown.draft.map(|draft| draft.id.to_string())),
        ("into", work.into.map(|lang| lang.tag().to_owned())),
        ("as", shown.fields.text("as").map(str::to_owned)),
    ];
    html! {
        @for (name, value) in fields { @if let Some(value) = value { input type="hidden" name=(name) value=(value); } }
    }
}

fn whose(work: &Work, lang: Interface) -> Markup {
    let all = work.visit.map.organisations();
    let organisation = all.iter().find(|one| one.id == work.organisation);
    html! {
        p.lead {
            @if let Some(organisation) = organisation { (told_named(&organisation.name, lang)) " · " }
            bdi { (work.visit.map.network.town) }
        }
    }
}

/// Why it came back, and what was just done.
fn notes(work: &Work, shown: &Shown<'_>, lang: Interface) -> Markup {
    html! {
        @if let Some(reason) = &work.reason {
            div.note role="status" {
                p { b { (say(lang, "writing-returned")) } }
                p.words { bdi { (reason) } }
            }
        }
        @if !shown.note.is_empty() { p.note.calm role="status" { (say(lang, shown.note)) } }
    }
}

fn discard(draft: &Draft, lang: Interface) -> Markup {
    html! {
        form.discard method="post" action={ "/account/draft/" (draft.id) } {
            input type="hidden" name="about.draft" value=(draft.id);
            button.button type="submit" name="do" value="discard" { (icon("close")) (say(lang, "writing-discard")) }
        }
    }
}

/// Every text in its own language to read, and beside it the translator's to write.
fn translation(sheet: &Sheet<'_>, work: &Work, into: &Tag) -> Markup {
    let from = source(sheet.fields);
    let keys = [
        ("writing-title", 1),
        ("writing-summary", 2),
        ("writing-description", 6),
        ("writing-cost-note", 1),
        ("writing-registration-note", 1),
        ("writing-directions", 2),
        ("writing-schedule-note", 2),
    ];
    // The way to a door that nobody is shown is for no translator either.
    let hidden = work.before.clone().published().place.directions.is_empty();
    let open = |name: &str| name != "place.directions" || !hidden;
    let texts = TEXTS.iter().zip(keys).filter(|((name, ..), _)| open(name));
    html! {
        @for ((name, read, _), (label, rows)) in texts {
            @if let Some(text) = read(&work.before).get(&from).filter(|text| !text.value.trim().is_empty()) {
                div.question.side-by-side {
                    div.ask {
                        p.label { (say(sheet.lang, label)) }
                        div.words.original lang=(from) dir=(from.direction()) { (text.value) }
                    }
                    (sheet.text(Writing { name, label, hint: "", rows, required: false }, into, false, true))
                }
            }
        }
    }
}

/// For whom and for which network: what a new offer, or a draft from before one was a member, needs to be told first.
pub async fn choose(house: &House, signed: &SignedIn, draft: Option<Uuid>) -> Result<Response> {
    let lang = signed.lang;
    let mut choices = Vec::new();
    for organisation in signed.account.organisations() {
        let name = house.desk.store.organisation(organisation).await?.0.name;
        for network in house.desk.networks_of(organisation).await? {
            if let Ok(map) = map_of(house, network).await {
                choices.push((organisation, name.clone(), map));
            }
        }
    }
    let to = |organisation: Uuid, network: Uuid| {
        let draft = draft.map(|draft| format!("&draft={draft}")).unwrap_or_default();
        format!("/account/offer/new?organisation={organisation}&network={network}{draft}")
    };
    if let [(organisation, _, map)] = &*choices
        && draft.is_none()
    {
        return Ok(Redirect::to(&to(*organisation, map.network.id)).into_response());
    }
    Ok(choices_page(lang, &choices, &to))
}

/// An organisation with its name, and a network where it may write.
type Choice = (Uuid, Texts, Arc<Map>);

fn choices_page(
    lang: Interface,
    choices: &[Choice],
    to: &dyn Fn(Uuid, Uuid) -> String,
) -> Response {
    let title = say(lang, "writing-new-offer");
    let content = html! {
        div.writing {
            p { a.way href="/account" { (turning_icon("back")) (say(lang, "writing-back-to-account")) } }
            h1 { (title) }
            @if choices.is_empty() { p.lead { (say(lang, "writing-no-organisation")) } }
            @else {
                p.lead { (say(lang, "writing-for-which")) }
                ul.choose {
                    @for (organisation, name, map) in choices {
                        li { a.button href=(to(*organisation, map.network.id)) {
                            (say_with(lang, "writing-for", &[
                                ("organisation", Value::Text(name.best(lang).map_or("", |best| best.value))),
                                ("town", Value::Text(&map.network.town)),
                            ]))
                        } }
                    }
                }
            }
        }
    };
    Page { more: style(), ..Page::new(lang, &title) }.answer(StatusCode::OK, content)
}
