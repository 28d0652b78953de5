//! Who did what when, with the reasons, and the way to undo the latest of it.

use super::super::sheet::broken;
use super::Office;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::has_message;
use crate::language::say_with;
use crate::page::told;
use crate::store::Change;
use crate::store::UNDO_DAYS;
use crate::store::What;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Duration;
use maud::{Markup, html};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// How many changes one page shows.
const SOME: u32 = 50;

/// What people are called who did something.
pub type Names = HashMap<String, String>;

/// Deeds that stand in nobody's way when an earlier one is undone.
const ASIDE: [&str; 7] =
    ["undone", "adopted", "released", "asked-back", "translated", "proposed", "proposal-declined"];

/// The history of one thing; each step that may be undone now has a button, which sends its number to this address.
pub fn steps(office: &Office, changes: &[Change], names: &Names, action: &str) -> Markup {
    let latest = latest(office, changes);
    html! {
        ol.history {
            @for change in changes {
                li.gone[change.undone_by.is_some()] {
                    p { (line(office, change, names)) }
                    @if let Some(note) = &change.note { blockquote dir="auto" { (note) } }
                    @if change.undone_by.is_some() { p.small { (office.say("office-undone")) } }
                    @if latest == Some(change.number) {
                        form method="post" action=(action) {
                            input type="hidden" name="change" value=(change.number);
                            button.button.small name="do" value="undo" { (office.say("office-undo")) }
                        }
                    }
                }
            }
        }
    }
}

/// The one step that may be undone: the latest that still stands, where it is known how it was before and not too long ago.
fn latest(office: &Office, changes: &[Change]) -> Option<u64> {
    let stands =
        |change: &&Change| change.undone_by.is_none() && !ASIDE.contains(&change.action.as_str());
    let change = changes.iter().find(stands)?;
    let young = office.now() - change.at <= Duration::days(UNDO_DAYS);
    (change.undoable && young).then_some(change.number)
}

/// When, who, what.
fn line(office: &Office, change: &Change, names: &Names) -> Markup {
    let key = match change.what {
        What::Organisation => format!("office-did-organisation-{}", change.action),
        _ => format!("office-did-{}", change.action),
    };
    let known = |key: &String| has_message(Interface::De, key);
    let key = Some(key).filter(known).unwrap_or_else(|| format!("office-did-{}", change.action));
    let key = Some(key).filter(known).unwrap_or_else(|| "office-did-saved".to_owned());
    let who = names.get(&change.who).map_or(change.who.as_str(), String::as_str);
    html! {
        b { (office.say(&key)) } " "
        span.small { bdi { (who) } " · " time datetime=(change.at.to_rfc3339()) { (office.moment(change.at)) } }
    }
}

/// What everybody is called who did one of these changes; a deleted person by a part of their identifier.
pub async fn names(office: &Office, changes: &[Change]) -> Result<Names> {
    let mut names = Names::new();
    for who in changes.iter().map(|change| change.who.as_str()).collect::<HashSet<_>>() {
        names.insert(who.to_owned(), called(office, who).await?);
    }
    Ok(names)
}

/// What somebody is called; who is no person by what they are.
pub async fn called(office: &Office, who: &str) -> Result<String> {
    if let Ok(id) = Uuid::try_parse(who) {
        if let Some(person) = office.house.desk.store.person(id).await? {
            return Ok(person.called(office.lang));
        }
        return match office.house.desk.store.program(id).await {
            Ok(program) => {
                let name = [("name", Value::Text(program.name.as_str()))];
                Ok(say_with(office.lang, "open-who-token", &name))
            }
            Err(Error::NotFound) => Ok(office.say("office-who-other").into_owned()),
            Err(why) => Err(why),
        };
    }
    let key = format!("office-who-{who}");
    Ok(match has_message(Interface::De, &key) {
        true => office.say(&key).into_owned(),
        false => office.say("office-who-other").into_owned(),
    })
}

/// `GET /desk/{network}/history`: what was done in the whole network.
pub async fn history(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let before = query.get("before").and_then(|n| n.parse().ok()).unwrap_or(u64::MAX);
    match whole(&office, before).await {
        Ok(content) => {
            let title = office.say("office-history");
            office.page(StatusCode::OK, &title, "/history", content)
        }
        Err(why) => broken(&why, office.lang),
    }
}

async fn whole(office: &Office, before: u64) -> Result<Markup> {
    let store = &office.house.desk.store;
    let changes = store.history_of(office.network.id, before, SOME).await?;
    let names = names(office, &changes).await?;
    let things = things(office, &changes).await?;
    let more = changes.last().filter(|_| changes.len() == SOME as usize).map(|one| one.number);
    Ok(html! {
        h1 { (office.say("office-history")) }
        ol.history {
            @for change in &changes {
                li.gone[change.undone_by.is_some()] {
                    @if let Some((path, title)) = things.get(&change.which) {
                        p { a.title href=(office.path(path)) { (told(title, office.lang)) } }
                    }
                    p { (line(office, change, &names)) }
                    @if let Some(note) = &change.note { blockquote dir="auto" { (note) } }
                }
            }
        }
        @if let Some(number) = more {
            p { a.button href={ (office.path("/history")) "?before=" (number) } { (office.say("office-earlier")) } }
        }
    })
}

/// What the things are called that were changed, and where they stand.
async fn things(office: &Office, changes: &[Change]) -> Result<HashMap<String, (String, Texts)>> {
    let of = |what: What| {
        let ids = changes.iter().filter(move |change| change.what == what);
        ids.filter_map(|change| Uuid::try_parse(&change.which).ok()).collect::<HashSet<Uuid>>()
    };
    let mut things = HashMap::new();
    for (id, (title, _)) in office.house.desk.titles(of(What::Offer).into_iter()).await? {
        things.insert(id.to_string(), (format!("/offer/{id}"), title));
    }
    for id in of(What::Organisation) {
        match office.house.desk.store.organisation(id).await {
            Ok((found, _)) => {
                things.insert(id.to_string(), (format!("/organisation/{id}"), found.name));
            }
            Err(Error::NotFound) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(things)
}
