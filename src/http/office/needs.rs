//! `/desk/{network}/needs`: what members say is missing, and the staff's answer to it.

use super::super::account::needs::told;
use super::super::form::Fields;
use super::super::sheet::broken;
use super::{Office, round};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::problem_reason;
use crate::need::Reported;
use crate::need::Standing;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Where the page stands.
const HERE: &str = "/needs";

/// `GET /desk/{network}/needs`
pub async fn needs(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let standing = query.get("state").and_then(|state| Standing::from_id(state));
    let page = page(&office, standing, office.notice(&query), None).await;
    page.unwrap_or_else(|why| broken(&why, office.lang))
}

/// `POST /desk/{network}/needs`
pub async fn decide(office: Office, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    let desk = &office.house.desk;
    let done = async {
        let need = Uuid::try_parse(fields.get("need")).map_err(|_| Error::NotFound)?;
        let standing = Standing::from_id(fields.get("standing")).ok_or(Error::NotFound)?;
        if desk.store.need(need).await?.network != office.network.id {
            return Err(Error::NotFound);
        }
        match desk.decide_need(office.actor(), need, standing, fields.get("reply")).await {
            Ok(()) => Ok(office.done(HERE, "need")),
            Err(Error::Invalid(problems)) => {
                page(&office, None, Markup::default(), Some((need, &fields, &problems))).await
            }
            Err(why) => Err(why),
        }
    };
    done.await.unwrap_or_else(|why| broken(&why, office.lang))
}

/// What somebody typed about one need that did not hold.
type Wrong<'w> = Option<(Uuid, &'w Fields, &'w [Problem])>;

async fn page(
    office: &Office,
    standing: Option<Standing>,
    notice: Markup,
    wrong: Wrong<'_>,
) -> Result<Response> {
    let desk = &office.house.desk;
    let all = desk.needs(office.actor(), office.network.id).await?;
    let names = desk.names_of(all.iter().map(|need| need.organisation), office.lang).await?;
    let shown = all.iter().filter(|need| standing.is_none_or(|one| one == need.standing));
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let title = office.say("needs-desk");
    Ok(office.page(status, &title, round::HERE, html! {
        (round::ways(office, HERE))
        h1 { (title) }
        p { (office.say("needs-desk-lead")) }
        (notice)
        @if all.is_empty() { p.lead { (office.say("needs-none")) } }
        @else { (states(office, &all, standing)) }
        ul.queue.needs {
            @for need in shown {
                @let wrong = wrong.filter(|(id, _, _)| *id == need.id);
                (one(office, need, names.get(&need.organisation).map_or("", String::as_str), wrong))
            }
        }
    }))
}

/// How many stand how, each the way to only those.
fn states(office: &Office, all: &[Reported], chosen: Option<Standing>) -> Markup {
    let count = |standing: Standing| all.iter().filter(|need| need.standing == standing).count();
    html! {
        nav.kinds aria-label=(office.say("needs-by-state")) {
            ul {
                li { a.chip href=(office.path(HERE)) aria-current=[chosen.is_none().then_some("page")] { (office.say("needs-all")) " " span.count { (all.len()) } } }
                @for standing in Standing::ALL.into_iter().filter(|one| count(*one) > 0) {
                    li { a.chip href={ (office.path(HERE)) "?state=" (standing.id()) } aria-current=[(chosen == Some(standing)).then_some("page")] {
                        (office.say(&format!("needs-state-{}", standing.id()))) " " span.count { (count(standing)) }
                    } }
                }
            }
        }
    }
}

fn one(office: &Office, need: &Reported, name: &str, wrong: Wrong<'_>) -> Markup {
    html! {
        li id={ "n-" (need.id) } { div.what {
            p.kind {
                span class={ "badge n-" (need.standing.id()) } { (office.say(&format!("needs-state-{}", need.standing.id()))) }
                span.small { (office.since(need.made_at)) }
            }
            p { a.title href=(office.path(&format!("/organisation/{}", need.organisation))) { bdi { (name) } } }
            (told(need, office.lang))
            @if let Some(reply) = &need.reply {
                p.small { (office.say("needs-reply")) }
                blockquote dir="auto" { (reply) }
            }
            (answer(office, need, wrong))
        } }
    }
}

/// How it stands from now on, and an answer to whoever reported it.
fn answer(office: &Office, need: &Reported, wrong: Wrong<'_>) -> Markup {
    let typed = wrong.map_or("", |(_, fields, _)| fields.get("reply"));
    let problem = wrong.and_then(|(_, _, problems)| problems.first());
    let (id, note) = (format!("reply-{}", need.id), format!("reply-{}-wrong", need.id));
    let button = |standing: Standing, first: bool| {
        html! {
            button.button.first[first] name="standing" value=(standing.id()) { (office.say(&format!("needs-set-{}", standing.id()))) }
        }
    };
    html! {
        details.deed open[wrong.is_some()] {
            summary { (office.say("needs-answer")) }
            form method="post" action=(office.path(HERE)) {
                input type="hidden" name="need" value=(need.id);
                label for=(id) { (office.say("needs-reply-label")) }
                @if let Some(problem) = problem { p.wrong id=(note) { (problem_reason(office.lang, problem)) } }
                textarea id=(id) name="reply" rows="3" maxlength="1000" dir="auto" aria-invalid=[problem.map(|_| "true")]
                    aria-describedby=[problem.map(|_| note.as_str())] { (typed) }
                div.deeds {
                    (button(Standing::Answered, true))
                    (button(Standing::Closed, false))
                    @if need.standing != Standing::Open { (button(Standing::Open, false)) }
                }
            }
        }
    }
}
