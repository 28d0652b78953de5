//! The list: a new file comes in here, and what came in before stands below.

use super::super::Office;
use super::super::history::called;
use super::{HERE, wrong};
use crate::desk::Kept;
use crate::error::Problem;
use crate::error::Result;
use crate::http::sheet::broken;
use crate::language::Value;
use crate::language::say_with;
use crate::store::Upload;
use crate::store::UploadState;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Duration;
use maud::{Markup, html};
use std::collections::HashMap;

/// What may be chosen, for the browser.
const ACCEPT: &str = ".csv,.tsv,.txt,.xlsx,.json,.geojson,.ndjson,.zip,text/csv,application/zip,application/json,\
    application/geo+json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The page.
pub async fn show(
    office: &Office,
    status: StatusCode,
    query: &HashMap<String, String>,
    problems: &[Problem],
) -> Response {
    let list = match list(office).await {
        Ok(list) => list,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("files-title");
    let megabytes = Value::Number((crate::store::LARGEST_UPLOAD >> 20) as i64);
    office.page(status, &title, HERE, html! { div.writing {
        h1 { (title) }
        p.lead { (office.say("files-lead")) }
        (office.notice(query))
        (wrong(office, problems))
        form.form method="post" action=(office.path(HERE)) enctype="multipart/form-data" {
            section.question aria-labelledby="new-file" {
                h2 #new-file { (office.say("files-new")) }
                div.ask {
                    label for="file" { (office.say("files-file")) }
                    p.hint #file-hint { (say_with(office.lang, "files-file-hint", &[("most", megabytes)])) }
                    input #file type="file" name="file" accept=(ACCEPT) required aria-describedby="file-hint";
                }
                p { button.button.first { (office.say("files-look")) } }
            }
        }
        (list)
    } })
}

async fn list(office: &Office) -> Result<Markup> {
    let desk = &office.house.desk;
    let files = desk.brought_files(office.actor(), office.network.id).await?;
    let mut names: HashMap<&str, String> = HashMap::new();
    for (upload, _) in &files {
        if !names.contains_key(upload.made_by.as_str()) {
            names.insert(&upload.made_by, called(office, &upload.made_by).await?);
        }
    }
    Ok(html! {
        h2 { (office.say("files-before")) }
        @if files.is_empty() { p.lead { (office.say("files-none")) } }
        ul.queue {
            @for (upload, kept) in &files {
                li { div.what {
                    p.kind { span.badge { (office.say(state(upload.state))) } span.small { (office.moment(upload.made_at)) } }
                    p.title { bdi { (upload.name) } }
                    p.small { (names.get(upload.made_by.as_str()).map(String::as_str).unwrap_or_default()) }
                    (came(office, kept))
                    (ways(office, upload))
                } }
            }
        }
    })
}

fn state(state: UploadState) -> &'static str {
    match state {
        UploadState::Open => "files-open",
        UploadState::Done => "files-done",
        UploadState::Undone => "files-undone",
    }
}

/// What became of it.
fn came(office: &Office, kept: &Kept) -> Markup {
    html! {
        @if let Some(taken) = &kept.taken {
            @let counts = [("new", taken.new), ("changed", taken.changed), ("same", taken.same), ("refused", taken.refused), ("gone", taken.withdrawn)];
            @let counts = counts.map(|(name, count)| (name, Value::Number(count as i64)));
            p.small { (say_with(office.lang, "files-came", &counts)) }
        }
    }
}

fn ways(office: &Office, upload: &Upload) -> Markup {
    let there = office.path(&format!("{HERE}/{}", upload.id));
    let days = Duration::days(crate::store::UNDO_DAYS);
    let young = upload.done_at.is_some_and(|done| done + days > office.now());
    html! {
        @if upload.state == UploadState::Open { p.deeds { a.button.small href=(there) { (office.say("files-resume")) } } }
        @if upload.state == UploadState::Done && young {
            form method="post" action=(there) { p.deeds { button.button.small name="do" value="undo" { (office.say("office-undo")) } } }
        }
    }
}
