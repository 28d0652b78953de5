//! `/desk/{network}/embeds`: the map on other sites: what is shown there, and which sites may show it.

mod codes;
pub mod edit;
mod fields;
mod questions;

use super::super::form::Fields;
use super::super::sheet::broken;
use super::Office;
use crate::embed::Embed;
use crate::embed::sites_of;
use crate::error::Problem;
use crate::filter::Filter;
use crate::language::problem_reason;
use crate::network::ANY_SITE;
use crate::network::Network;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Where these pages stand at a network's desk.
pub const HERE: &str = "/embeds";

/// `GET /desk/{network}/embeds`
pub async fn all(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let notice = office.notice(&query);
    show(&office, StatusCode::OK, &Fields::default(), &[], notice).await
}

/// `POST /desk/{network}/embeds`: a site that may show the map, or no longer.
pub async fn decide(office: Office, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    let mut network = office.network.clone();
    match change_sites(&mut network.embedding_sites, fields.get("do"), fields.get("site")) {
        Err(problem) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&office, status, &fields, &[problem], Markup::default()).await
        }
        Ok(()) => {
            // Where the field stood, one comes back to.
            let back = Uuid::try_parse(fields.get("back")).ok();
            let back = back.map_or_else(|| HERE.to_owned(), |id| format!("/embed/{id}"));
            let saved = office.house.desk.save_network(office.actor(), &network).await;
            office.came_of(&back, "embed-sites", saved)
        }
    }
}

/// Adds a site, or takes one away. Errors: what was typed is no address.
fn change_sites(sites: &mut Vec<String>, deed: &str, site: &str) -> Result<(), Problem> {
    let new = match deed {
        "add-site" => sites_of(site),
        "any-site" => vec![ANY_SITE.to_owned()],
        _ => {
            sites.retain(|known| known != site);
            return Ok(());
        }
    };
    if new.is_empty() {
        return Err(Problem::new("site", "embed-problem-site").with("value", site));
    }
    for site in new {
        if !sites.contains(&site) {
            sites.push(site);
        }
    }
    Ok(())
}

async fn show(
    office: &Office,
    status: StatusCode,
    fields: &Fields,
    problems: &[Problem],
    notice: Markup,
) -> Response {
    let embeds = match office.house.desk.embeds(office.actor(), office.network.id).await {
        Ok(embeds) => embeds,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("embed-title");
    office.page(status, &title, HERE, html! {
        h1 { (title) }
        p.lead { (office.say("embed-lead")) }
        (notice)
        @if embeds.is_empty() { p { (office.say("embed-none")) } }
        ul.queue {
            @for embed in &embeds {
                li { div.what {
                    a.title href=(office.path(&format!("/embed/{}", embed.id))) { (embed.name) }
                    p.small { (summary(office, embed)) }
                    @if !embed.active { p.kind { span.badge.s-hidden { (office.say("embed-off")) } } }
                } }
            }
        }
        p { a.button.first href=(office.path("/embed/new")) { (office.say("embed-new")) } }
        (sites(office, &office.network, None, fields, problems))
    })
}

/// What an embed shows, in one line.
fn summary(office: &Office, embed: &Embed) -> String {
    let lang = office.lang;
    let lock = &embed.lock;
    let categories = lock.category.iter().map(|one| one.label(lang).into_owned());
    let groups = lock.target_group.iter().map(|one| one.label(lang).into_owned());
    let area = embed.area.iter().map(|area| area.place.clone());
    let known = Filter {
        category: Vec::new(),
        target_group: Vec::new(),
        bbox: lock.bbox.filter(|_| embed.area.is_none()),
        ..lock.clone()
    };
    let rest = (!known.is_empty()).then(|| office.say("embed-more-filters").into_owned());
    let mut words: Vec<String> = categories.chain(groups).chain(area).chain(rest).collect();
    if words.is_empty() {
        words.push(office.say("embed-everything").into_owned());
    }
    let view = office.say(&format!("embed-view-{}", embed.view.id())).into_owned();
    let language = embed.language.map(|one| one.endonym().to_owned());
    words.into_iter().chain([view]).chain(language).collect::<Vec<_>>().join(" · ")
}

/// Which sites may show the map, with the way to add one; `back` is the embed from whose page one comes.
fn sites(
    office: &Office,
    network: &Network,
    back: Option<Uuid>,
    fields: &Fields,
    problems: &[Problem],
) -> Markup {
    let known = &network.embedding_sites;
    let any = known.iter().any(|site| site == ANY_SITE);
    let wrong = problems.iter().find(|problem| problem.field == "site");
    let hidden = html! { @if let Some(id) = back { input type="hidden" name="back" value=(id); } };
    let action = office.path(HERE);
    html! {
        section #sites aria-labelledby="sites-title" {
            h2 #sites-title { (office.say("embed-sites")) }
            @if known.is_empty() { p.note { (office.say("embed-sites-none")) } }
            @else if any { p { (office.say("embed-sites-any")) } }
            @else { p { (office.say("embed-sites-lead")) } }
            ul.site-list {
                @for site in known.iter().filter(|site| *site != ANY_SITE) { (listed(office, site, &hidden)) }
            }
            form.fields method="post" action=(action) {
                (hidden)
                label for="site" { (office.say("embed-site")) }
                @if let Some(wrong) = wrong { p.problem #site-wrong { (problem_reason(office.lang, wrong)) } }
                input #site name="site" dir="ltr" inputmode="url" autocomplete="off" placeholder="www.ludwigsburg.de" value=(fields.get("site"))
                    aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "site-wrong")];
                button.button type="submit" name="do" value="add-site" { (office.say("embed-site-add")) }
            }
            form method="post" action=(action) {
                (hidden)
                input type="hidden" name="site" value=(ANY_SITE);
                @if any { button.button.small name="do" value="remove-site" { (office.say("embed-site-not-any")) } }
                @else { button.button.small name="do" value="any-site" { (office.say("embed-site-any")) } }
            }
        }
    }
}

/// A site with a button that takes it away.
fn listed(office: &Office, site: &str, hidden: &Markup) -> Markup {
    html! {
        li {
            span.ltr { (site) }
            form method="post" action=(office.path(HERE)) {
                (hidden)
                input type="hidden" name="site" value=(site);
                button.button.small name="do" value="remove-site" aria-label={ (office.say("embed-site-remove")) " " (site) } { (office.say("embed-site-remove")) }
            }
        }
    }
}
