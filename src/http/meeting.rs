//! How a meeting of a network looks wherever it stands, and its file for calendars.

use super::House;
use super::answer::{ASK, bytes, has, unchanged};
use super::visit::Visit;
use crate::desk::moment;
use crate::exchange::MeetingFile;
use crate::exchange::meeting_ical;
use crate::language::Interface;
use crate::language::say;
use crate::network::Meeting;
use crate::page::{icon, told_named};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// The most meetings that are over of which a page names the minutes.
const PAST: usize = 12;

/// `GET /{network}/{lang}/meeting/{id}/calendar.ics`
pub async fn calendar(
    State(house): State<Arc<House>>,
    Path((slug, lang, id)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let id = Uuid::try_parse(&id).unwrap_or_default();
    let Some(meeting) = visit.network().meeting(id) else {
        return visit.not_found();
    };
    if has(&headers, &visit.tag) {
        return unchanged(&visit.tag, ASK);
    }
    let (address, organizer) =
        (format!("{}{}/about", visit.origin, visit.base()), house.desk.organizer(visit.network()));
    let at = house.desk.settings.clock.now();
    let file = MeetingFile { lang: visit.lang, organizer: &organizer, address: &address, at };
    let text = meeting_ical(meeting, visit.network(), file);
    let mut response = bytes(text.into(), "text/calendar; charset=utf-8", &visit.tag, ASK);
    let name = HeaderValue::from_static("inline; filename=\"meeting.ics\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    response
}

/// When and where.
pub fn facts(meeting: &Meeting, lang: Interface) -> Markup {
    html! {
        p.meeting-when {
            b { (moment(lang, meeting)) }
            @if let Some(place) = &meeting.place { br; span { (icon("place")) " " bdi { (place) } } }
        }
    }
}

/// What will be talked about, point by point.
pub fn agenda(meeting: &Meeting, lang: Interface) -> Markup {
    let best = meeting.agenda.best(lang);
    html! {
        @if let Some(best) = best {
            p.agenda { b { (say(lang, "meetings-agenda")) } }
            ul.plain lang=[best.fallback.then_some(best.tag)] dir=[best.fallback.then(|| best.tag.direction())] {
                @for point in best.value.lines().map(str::trim).filter(|line| !line.is_empty()) { li { (point) } }
            }
        }
    }
}

/// The coming meetings on the page of a network, each with its agenda and its file for calendars; then the minutes of past ones.
pub fn meetings(visit: &Visit) -> Markup {
    let (lang, today) = (visit.lang, visit.now.date());
    let (coming, past) = (visit.network().coming(today), visit.network().past(today));
    let minutes: Vec<_> = past.into_iter().filter(|one| one.minutes.is_some()).take(PAST).collect();
    html! {
        @if !coming.is_empty() {
            h2 { (say(lang, "page-meetings")) }
            ul.meetings { @for meeting in &coming { li { (one(visit, meeting)) } } }
        }
        @if !minutes.is_empty() {
            h2 { (say(lang, "meetings-minutes-of")) }
            (minutes_of(&minutes, lang))
        }
    }
}

fn one(visit: &Visit, meeting: &Meeting) -> Markup {
    let lang = visit.lang;
    html! {
        @if meeting.cancelled { p { span.badge.off { (say(lang, "meetings-off")) } } }
        (facts(meeting, lang))
        p { (told_named(&meeting.text, lang)) @if meeting.example { " " span.badge { (say(lang, "page-example")) } } }
        @if !meeting.cancelled {
            (agenda(meeting, lang))
            p { a.way href={ (visit.base()) "/meeting/" (meeting.id) "/calendar.ics" } { (say(lang, "meetings-calendar")) } }
        }
    }
}

/// Links to the minutes of meetings, each called by its day.
pub fn minutes_of(meetings: &[&Meeting], lang: Interface) -> Markup {
    html! {
        ul.plain {
            @for meeting in meetings {
                @if let Some(link) = &meeting.minutes {
                    li { a href=(link) rel="noopener" { (crate::language::date_long(lang, meeting.date)) } }
                }
            }
        }
    }
}
