//! `/desk/{network}/flyers`: what the town prints, when it was last printed, and what has changed since.

use super::Office;
use crate::desk::Chosen;
use crate::error::Error;
use crate::error::Result;
use crate::flyer::Flyer;
use crate::http::sheet::broken;
use crate::language::Value;
use crate::language::say_with;
use crate::offer::short_id;
use crate::page::icon;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;

/// Where the page stands at a network's desk.
pub const HERE: &str = "/flyers";

/// `GET /desk/{network}/flyers`
pub async fn flyers(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    match whole(&office, &query).await {
        Ok(content) => {
            let title = office.say("paper-flyers");
            office.page(StatusCode::OK, &title, HERE, content)
        }
        Err(why) => broken(&why, office.lang),
    }
}

async fn whole(office: &Office, query: &HashMap<String, String>) -> Result<Markup> {
    let flyers = office.house.desk.flyers(&office.account, office.network.id).await?;
    let mut entries = Vec::new();
    for flyer in &flyers {
        entries.push(entry(office, flyer).await?);
    }
    Ok(html! {
        h1 { (office.say("paper-flyers")) }
        p.lead { (office.say("paper-flyers-lead")) }
        (office.notice(query))
        @if !entries.is_empty() { ul.queue.flyers { @for entry in &entries { li { div.what { (entry) } } } } }
        p.deeds { a.button.first href=(office.path("/flyer/new")) { (icon("plus")) (office.say("paper-new")) } }
    })
}

async fn entry(office: &Office, flyer: &Flyer) -> Result<Markup> {
    let path = office.path(&format!("/flyer/{}", short_id(flyer.id)));
    let changes = office.house.desk.since_print(flyer).len();
    Ok(html! {
        a.title href=(path) { (flyer.content.name) }
        p.small { (about(office, flyer)?) }
        p.small { (printed(office, flyer).await?) }
        @if changes > 0 {
            p { a.badge.k-stale href={ (path) "#since" } { (say_with(office.lang, "paper-changes", &[("count", Value::Number(changes as i64))])) } }
        }
        p.deeds {
            a.button.small.first href=(on_paper(office, flyer, "all")) { (icon("print")) (office.say("paper-open")) }
            a.button.small href=(path) { (office.say("paper-edit")) }
        }
    })
}

/// The page that is printed.
pub fn on_paper(office: &Office, flyer: &Flyer, lang: &str) -> String {
    format!("/{}/flyer/{}/{lang}", office.network.slug, short_id(flyer.id))
}

/// How many offers, on what paper, in which languages. Errors: the network is not loaded yet.
pub fn about(office: &Office, flyer: &Flyer) -> Result<Markup> {
    let desk = &office.house.desk;
    let map = desk.atlas.map_of(office.network.id).ok_or(Error::NotFound)?;
    let now = desk.settings.clock.local(office.network.time_zone);
    let chosen = Chosen::of(&map, &flyer.content.choice, now);
    let count = [("count", Value::Number(chosen.offers.len() as i64))];
    Ok(html! {
        (say_with(office.lang, "paper-count", &count)) " · " (office.say(&format!("paper-{}", flyer.content.paper.id()))) " · "
        @for (at, lang) in flyer.content.languages.iter().enumerate() { @if at > 0 { (office.lang.comma()) } bdi lang=(lang.html_lang()) { (lang.endonym()) } }
    })
}

/// When it was last printed, and who said so.
pub async fn printed(office: &Office, flyer: &Flyer) -> Result<Markup> {
    let Some(print) = &flyer.content.printed else {
        return Ok(html! { (office.say("paper-never")) });
    };
    let who = super::history::called(office, &print.by).await?;
    let moment = office.moment(print.at);
    let values = [("moment", Value::Text(&moment)), ("who", Value::Text(&who))];
    Ok(html! { (say_with(office.lang, "paper-last", &values)) })
}
