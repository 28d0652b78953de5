//! `/desk/{network}/meetings`: staff plan the meetings of their network, invite everybody, see who comes, and add the minutes.

mod plan;

use super::super::form::Fields;
use super::super::meeting::facts;
use super::super::sheet::broken;
use super::{Office, round};
use crate::error::Error;
use crate::error::Result;
use crate::language::Value;
use crate::language::say_with;
use crate::network::Meeting;
use crate::page::told;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Where the page stands.
pub(super) const HERE: &str = round::HERE;

/// `GET /desk/{network}/meetings`
pub async fn meetings(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let (network, today) = (&office.network, office.today());
    let mut past: Vec<&Meeting> = network.meetings.iter().filter(|one| one.date < today).collect();
    past.sort_by_key(|one| std::cmp::Reverse((one.date, one.from)));
    let (coming, past) =
        match (lines(&office, network.coming(today)).await, lines(&office, past).await) {
            (Ok(coming), Ok(past)) => (coming, past),
            (Err(why), _) | (_, Err(why)) => return broken(&why, office.lang),
        };
    let title = office.say("meetings-title");
    office.page(StatusCode::OK, &title, HERE, html! {
        (round::ways(&office, HERE))
        h1 { (title) }
        p { (office.say("meetings-desk-lead")) }
        (office.notice(&query))
        @if coming.is_empty() { p.lead { (office.say("meetings-none-planned")) } }
        ul.queue { @for line in &coming { (line) } }
        p.ways { a.button.first href=(office.path("/meetings/new")) { (office.say("meetings-plan")) } }
        @if !past.is_empty() {
            h2 { (office.say("meetings-past")) }
            ul.queue { @for line in &past { (line) } }
        }
    })
}

async fn lines(office: &Office, meetings: Vec<&Meeting>) -> Result<Vec<Markup>> {
    let mut lines = Vec::new();
    for meeting in meetings {
        lines.push(line(office, meeting).await?);
    }
    Ok(lines)
}

async fn line(office: &Office, meeting: &Meeting) -> Result<Markup> {
    let desk = &office.house.desk;
    let over = desk.meeting_overview(office.actor(), office.network.id, meeting.id).await?;
    let yes = over.guests.iter().filter(|guest| guest.coming).count();
    let values = [("yes", Value::from(yes)), ("no", Value::from(over.guests.len() - yes))];
    let (class, key) = match (meeting.cancelled, over.calls.is_empty()) {
        (true, _) => ("badge off", "meetings-off"),
        (false, true) => ("badge", "meetings-not-called"),
        (false, false) => ("badge s-member", "meetings-called"),
    };
    Ok(html! {
        li { div.what {
            p.kind { span class=(class) { (office.say(key)) } @if meeting.minutes.is_some() { span.badge { (office.say("meetings-has-minutes")) } } }
            a.title href=(office.path(&format!("{HERE}/{}", meeting.id))) { (crate::desk::moment(office.lang, meeting)) }
            @if let Some(place) = &meeting.place { p.small { bdi { (place) } } }
            p.small { (told(&meeting.text, office.lang)) }
            @if !over.guests.is_empty() { p.small { (say_with(office.lang, "meetings-counts", &values)) } }
        } }
    })
}

/// `GET /desk/{network}/meetings/{id}`
pub async fn meeting(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let notice = office.notice(&query);
    if id == "new" {
        let fields = plan::fields_of(None, &office.network);
        return show(
            &office,
            StatusCode::OK,
            plan::Shown { id: Uuid::new_v4(), fields: &fields, problems: &[], notice },
        )
        .await;
    }
    let id = Uuid::try_parse(&id).unwrap_or_default();
    let Some(meeting) = office.network.meeting(id) else {
        return broken(&Error::NotFound, office.lang);
    };
    let fields = plan::fields_of(Some(meeting), &office.network);
    show(&office, StatusCode::OK, plan::Shown { id, fields: &fields, problems: &[], notice }).await
}

async fn show(office: &Office, status: StatusCode, shown: plan::Shown<'_>) -> Response {
    let page = async {
        let Some(meeting) = office.network.meeting(shown.id) else {
            return Ok(plan::page(office, status, &shown, Default::default()));
        };
        let (desk, id) = (&office.house.desk, office.network.id);
        let over = desk.meeting_overview(office.actor(), id, meeting.id).await?;
        let news = desk.news_of(&office.network, meeting.date).await?;
        let above = plan::above(office, meeting, &over);
        let below = plan::below(office, meeting, &over, &news);
        Ok::<_, Error>(plan::page(office, status, &shown, (above, below)))
    };
    page.await.unwrap_or_else(|why| broken(&why, office.lang))
}

/// `POST /desk/{network}/meetings/{id}`
pub async fn decide(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body).without("was");
    let Ok(id) = Uuid::try_parse(&id) else { return broken(&Error::NotFound, office.lang) };
    let (desk, actor, network) = (&office.house.desk, office.actor(), office.network.id);
    // A new one gets an identifier that no other network's meeting can have: by it guests are found.
    let known = office.network.meeting(id).is_some();
    let id = if known { id } else { Uuid::new_v5(&network, id.as_bytes()) };
    let here = format!("{HERE}/{id}");
    let (done, key, back) = match fields.get("do") {
        "save" => (save(&office, id, &fields).await, "saved", here.as_str()),
        "invite" => (desk.invite_to_meeting(actor, network, id).await, "invited", here.as_str()),
        "cancel" => (desk.cancel_meeting(actor, network, id).await, "cancelled", here.as_str()),
        "delete" => (desk.delete_meeting(actor, network, id).await.map(|()| 0), "deleted", HERE),
        _ => return again(&office, StatusCode::OK, id, &fields, &[]).await,
    };
    match done {
        Ok(0) if key == "invited" => office.done(back, "meeting-nobody"),
        Ok(0) => office.done(back, &format!("meeting-{key}")),
        Ok(count) => {
            let key = if key == "saved" { "told" } else { key };
            let to = format!("{}?done=meeting-{key}&count={count}", office.path(back));
            Redirect::to(&to).into_response()
        }
        Err(Error::Invalid(problems)) => {
            let problems: Vec<_> =
                problems.into_iter().map(|one| plan::named(one, &fields)).collect();
            again(&office, StatusCode::UNPROCESSABLE_ENTITY, id, &fields, &problems).await
        }
        Err(why) => office.came_of(back, key, Err(why)),
    }
}

async fn save(office: &Office, id: Uuid, fields: &Fields) -> Result<usize> {
    let plan = plan::read(fields, office.network.meeting(id))?;
    office.house.desk.save_meeting(office.actor(), office.network.id, (id, &plan)).await
}

async fn again(
    office: &Office,
    status: StatusCode,
    id: Uuid,
    fields: &Fields,
    problems: &[crate::error::Problem],
) -> Response {
    let notice = Markup::default();
    show(office, status, plan::Shown { id, fields, problems, notice }).await
}

/// The facts of a meeting above its form.
fn head(meeting: &Meeting, office: &Office) -> Markup {
    facts(meeting, office.lang)
}
