//! What is out of sight in a network: withdrawn, hidden, returned or declined. Nothing is deleted.

use super::super::sheet::broken;
use super::Office;
use crate::page::told;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

/// `GET /desk/{network}/archive`
pub async fn archive(office: Office) -> Response {
    let resting = match office.house.desk.archive(office.network.id).await {
        Ok(resting) => resting,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("office-archive");
    office.page(StatusCode::OK, &title, "/archive", html! {
        h1 { (title) }
        p { (office.say("office-archive-lead")) }
        @if resting.is_empty() { p.lead { (office.say("office-archive-empty")) } }
        ul.queue {
            @for (offer, state, revision) in &resting {
                li { div.what {
                    p.kind { span.badge { (office.say(&format!("office-state-{}", state.id()))) } }
                    a.title href=(office.path(&format!("/offer/{offer}"))) { (told(&revision.content.title, office.lang)) }
                } }
            }
        }
    })
}
