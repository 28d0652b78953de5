//! The queue: everything that waits, the oldest first, and several of it decided at once.

use super::super::form::Fields;
use super::super::sheet::broken;
use super::Office;
use crate::desk::Decision;
use crate::desk::Item;
use crate::desk::Sort;
use crate::error::Error;
use crate::error::Result;
use crate::language::Value;
use crate::language::number;
use crate::language::say_with;
use crate::page::address;
use crate::page::told;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// The most things that one click decides.
const MOST: usize = 500;

/// `GET /desk/{network}`
pub async fn queue(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let items = match office.house.desk.queue(office.network.id).await {
        Ok(items) => items,
        Err(why) => return broken(&why, office.lang),
    };
    let mut counts: BTreeMap<Sort, i64> = BTreeMap::new();
    for item in &items {
        *counts.entry(item.sort).or_default() += 1;
    }
    let wanted = query.get("kind").and_then(|kind| Sort::ALL.into_iter().find(|s| s.id() == kind));
    let shown: Vec<&Item> =
        items.iter().filter(|item| wanted.is_none_or(|wanted| item.sort == wanted)).collect();
    let title = office.say("office-queue");
    office.page(
        StatusCode::OK,
        &title,
        "",
        html! {
            h1 { (title) " – " bdi { (office.network.town) } }
            (office.notice(&query))
            @if items.is_empty() {
                p.lead { (office.say("office-empty")) }
            } @else {
                (kinds(&office, &counts, items.len(), wanted))
                (list(&office, &shown, wanted))
            }
        },
    )
}

/// What one may look at alone, with how much there is of it.
fn kinds(
    office: &Office,
    counts: &BTreeMap<Sort, i64>,
    all: usize,
    wanted: Option<Sort>,
) -> Markup {
    let chip = |key: &str, kind: Option<Sort>, count: i64| {
        let query = kind.map(|kind| format!("kind={}", kind.id())).unwrap_or_default();
        html! {
            li { a.chip href=(address(&office.path(""), &query)) aria-current=[(kind == wanted).then_some("true")] {
                (office.say(key)) " " span.count { (number(office.lang, count)) }
            } }
        }
    };
    html! {
        nav.kinds aria-label=(office.say("office-kinds")) {
            ul {
                (chip("office-kind-all", None, all as i64))
                @for (kind, count) in counts { (chip(&format!("office-kind-{}", kind.id()), Some(*kind), *count)) }
            }
        }
    }
}

fn list(office: &Office, items: &[&Item], wanted: Option<Sort>) -> Markup {
    let revisions = items.iter().any(|item| item.number.is_some());
    let tasks = items.iter().any(|item| item.task.is_some());
    html! {
        form method="post" action=(office.path("")) {
            @if let Some(wanted) = wanted { input type="hidden" name="kind" value=(wanted.id()); }
            ul.queue { @for item in items { (line(office, item)) } }
            @if revisions || tasks {
                div.deeds {
                    p { (office.say("office-chosen")) }
                    @if revisions { button.button.first name="do" value="approve" { (office.say("office-approve")) } }
                    @if tasks { button.button name="do" value="done" { (office.say("office-task-done")) } }
                }
            }
        }
    }
}

/// One thing that waits. What can be decided without being opened has a box to tick.
fn line(office: &Office, item: &Item) -> Markup {
    let lang = office.lang;
    let chosen = match (item.offer, item.number, &item.task) {
        (Some(offer), Some(number), _) => Some(format!("{offer}:{number}")),
        (_, _, Some(task)) => Some(format!("task:{}", task.id)),
        _ => None,
    };
    let path = match (item.offer, &item.organisation) {
        (Some(offer), _) => office.path(&format!("/offer/{offer}")),
        (None, Some((organisation, _))) => office.path(&format!("/organisation/{organisation}")),
        (None, None) => office.path(""),
    };
    let by = item.organisation.as_ref().filter(|_| item.offer.is_some());
    let id = chosen.as_ref().map(|chosen| format!("c-{}", chosen.replace(':', "-")));
    html! {
        li {
            @if let Some(chosen) = &chosen {
                label.tick { input type="checkbox" name="item" value=(chosen) aria-labelledby=[id.as_ref()]; }
            }
            div.what {
                p.kind { span class={ "badge k-" (item.sort.id()) } { (office.say(&format!("office-kind-{}", item.sort.id()))) } " " span.small { (office.since(item.since)) } }
                a.title href=(path) id=[id] { @if item.title.is_empty() { (office.say("office-untitled")) } @else { (told(&item.title, lang)) } }
                @if let Some((_, name)) = by { p.small { (told(name, lang)) } }
                @if item.with > 0 { p.small { (say_with(lang, "office-with-offers", &[("count", Value::Number(item.with as i64))])) } }
                @if let Some(task) = &item.task { (super::tell::brief(office, task)) }
            }
        }
    }
}

/// `POST /desk/{network}`: decides about everything that was ticked.
pub async fn decide(office: Office, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    let (mut done, mut left) = (0, 0);
    for item in fields.all("item").take(MOST) {
        match one(&office, fields.get("do"), item).await {
            Ok(()) => done += 1,
            Err(Error::Conflict | Error::NotAllowed | Error::NotFound) => left += 1,
            Err(why) => return broken(&why, office.lang),
        }
    }
    let key = match (done, left) {
        (0, 0) => "nothing",
        (_, 0) => "some",
        _ => "some-left",
    };
    let kind = Sort::ALL.iter().find(|kind| kind.id() == fields.get("kind"));
    let kind = kind.map(|kind| format!("&kind={}", kind.id())).unwrap_or_default();
    let path = format!("{}?done={key}&count={done}&left={left}{kind}", office.path(""));
    Redirect::to(&path).into_response()
}

/// Does one deed to one thing. What it makes no sense for is left alone: nobody approves a report.
async fn one(office: &Office, deed: &str, item: &str) -> Result<()> {
    let (what, which) = item.split_once(':').ok_or(Error::NotFound)?;
    let desk = &office.house.desk;
    match (deed, Uuid::try_parse(what), which.parse()) {
        ("approve", Ok(offer), Ok(number)) => {
            desk.decide(office.actor(), offer, number, Decision::Approve).await
        }
        ("done", _, _) if what == "task" => {
            let task = Uuid::try_parse(which).map_err(|_| Error::NotFound)?;
            desk.finish_task(office.actor(), task).await
        }
        _ => Err(Error::NotFound),
    }
}
