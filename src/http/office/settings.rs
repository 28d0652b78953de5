//! `/desk/{network}/settings`: everything that a network says of itself, on one page: its names and texts, its languages, its
//! colour, the pages that the law asks for, and the sites that may show its map.

mod fields;
mod questions;

use super::Office;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::http::form;
use crate::http::form::Fields;
use crate::http::sheet::broken;
use crate::language::problem_reason;
use crate::language::source_hash;
use crate::network::Network;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;

/// Where the page stands at a network's desk; it is the one page there that is a long form.
pub const HERE: &str = "/settings";

/// `GET /desk/{network}/settings`
pub async fn page(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let mut fields = fields::fields_of(&office.network);
    fields.set("base", base(&office.network));
    let notice = office.notice(&query);
    show(&office, StatusCode::OK, &fields, &[], notice).await
}

/// `POST /desk/{network}/settings`
pub async fn save(office: Office, body: Bytes) -> Response {
    let mut fields = Fields::from_body(&body).without("was");
    fields::remember_all(&mut fields, &office.network);
    let deed = fields.get("do").to_owned();
    if deed == "undo" {
        let change = fields.get("change").parse().unwrap_or(0);
        let undone = office.house.desk.undo(office.actor(), change).await.map(drop);
        return office.came_of(HERE, "undone", undone);
    }
    if deed != "save" {
        return show(&office, StatusCode::OK, &fields, &[], Markup::default()).await;
    }
    let (network, problems) = fields::network(&fields, &office.network);
    if !problems.is_empty() {
        return refused(&office, &fields, &problems).await;
    }
    if fields.get("base") != base(&office.network) {
        let others = others(&office, &fields);
        fields.set("base", base(&office.network));
        return show(&office, StatusCode::CONFLICT, &fields, &[], others).await;
    }
    match office.house.desk.save_network(office.actor(), &network).await {
        Ok(()) => office.done(HERE, "settings"),
        Err(Error::Invalid(problems)) => refused(&office, &fields, &problems).await,
        Err(why) => broken(&why, office.lang),
    }
}

/// Names what the network says now, so that two people who edit it at once do not write over each other. Its meetings stand on a
/// page of their own and stay as they are.
fn base(network: &Network) -> String {
    let settings = Network { meetings: Vec::new(), ..network.clone() };
    source_hash(&serde_json::to_string(&settings).unwrap_or_default())
}

/// What somebody else has saved meanwhile: each field that reads differently, with what stands there now.
fn others(office: &Office, typed: &Fields) -> Markup {
    let stored = fields::fields_of(&office.network);
    let asked = |name: &str| !["base", "do", "source", "text"].contains(&name);
    let differs =
        |(name, value): &(&str, &str)| asked(name) && typed.get(name).trim() != value.trim();
    let differences: Vec<_> =
        stored.iter().filter(|(name, _)| *name != "languages").filter(differs).collect();
    html! {
        div.note role="alert" {
            p { (office.say("staff-settings-conflict")) }
            ul.plain {
                @for (name, value) in differences {
                    li { a href={ "#" (form::id(name)) } { (office.say(questions::label(name))) } ": " bdi { (value) } }
                }
            }
        }
    }
}

async fn refused(office: &Office, fields: &Fields, problems: &[Problem]) -> Response {
    show(office, StatusCode::UNPROCESSABLE_ENTITY, fields, problems, Markup::default()).await
}

/// The steps that were taken so far, the latest with a button that undoes it.
async fn steps(office: &Office) -> Result<Markup> {
    let id = office.network.id;
    let changes = office.house.desk.store.history(id, id).await?;
    let names = super::history::names(office, &changes).await?;
    Ok(super::history::steps(office, &changes, &names, &office.path(HERE)))
}

async fn show(
    office: &Office,
    status: StatusCode,
    fields: &Fields,
    problems: &[Problem],
    notice: Markup,
) -> Response {
    let sheet = form::Sheet { fields, lang: office.lang, network: &office.network, problems };
    let title = office.say("staff-settings");
    let steps = match steps(office).await {
        Ok(steps) => steps,
        Err(why) => return broken(&why, office.lang),
    };
    let content = html! { div.writing {
        h1 { (title) }
        p.lead { (office.say("staff-settings-lead")) }
        (notice)
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                p { (office.say("staff-settings-wrong")) }
                ul { @for one in problems {
                    li { a href={ "#" (form::id(&one.field)) } { (office.say(questions::label(&one.field))) } ": " (problem_reason(office.lang, one)) }
                } }
            }
        }
        form.form method="post" action=(office.path(HERE)) {
            input type="hidden" name="base" value=(fields.get("base"));
            (questions::all(&sheet))
            p.ways { button.button.first type="submit" name="do" value="save" { (office.say("staff-settings-save")) } }
        }
        h2 { (office.say("office-history")) }
        (steps)
    } };
    office.page(status, &title, HERE, content)
}
