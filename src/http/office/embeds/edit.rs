//! `/desk/{network}/embed/{id}`: one embed, written as one would order it, with a preview of what it will be.

use super::super::super::form::{self, Fields, Sheet};
use super::super::super::sheet::broken;
use super::super::super::visit::Visit;
use super::super::Office;
use super::codes::codes;
use super::fields::{embed_of, fields_of};
use super::{HERE, questions, sites};
use crate::embed::Embed;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::http::POLICY;
use crate::language::problem_reason;
use crate::page::asset;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// What stands in the place of the identifier of one that is not stored yet.
const NEW: &str = "new";

type Asked = Path<(String, String)>;

/// An embed at work: as it is stored, and as the form has it.
struct Work {
    /// As it is stored, or as a new one begins.
    stored: Embed,
    is_new: bool,
    /// As the form has it.
    embed: Embed,
    fields: Fields,
    problems: Vec<Problem>,
}

/// `GET /desk/{network}/embed/{id}`
pub async fn edit(
    office: Office,
    Path((_, id)): Asked,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let (stored, is_new) = match stored(&office, &id).await {
        Ok(stored) => stored,
        Err(why) => return broken(&why, office.lang),
    };
    let visit = match visit(&office) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let fields = fields_of(&stored, &visit);
    let work = Work { embed: stored.clone(), stored, is_new, fields, problems: Vec::new() };
    show(&office, StatusCode::OK, &visit, &work, office.notice(&query)).await
}

/// `POST /desk/{network}/embed/{id}`: a preview of what is chosen, or it is saved, taken away, or what was done is undone.
pub async fn save(office: Office, Path((_, id)): Asked, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    if fields.get("do") == "undo" {
        let change = fields.get("change").parse().unwrap_or(0);
        let undone = office.house.desk.undo(office.actor(), change).await.map(drop);
        return office.came_of(HERE, "undone", undone);
    }
    let (stored, is_new) = match stored(&office, &id).await {
        Ok(stored) => stored,
        Err(why) => return broken(&why, office.lang),
    };
    if fields.get("do") == "remove" {
        let removed =
            office.house.desk.remove_embed(office.actor(), office.network.id, stored.id).await;
        return office.came_of(HERE, "embed-removed", removed);
    }
    let visit = match visit(&office) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let (embed, problems) = embed_of(&fields, &stored, &visit);
    let saves = fields.get("do") == "save";
    if saves && problems.is_empty() {
        let saved = office.house.desk.save_embed(office.actor(), office.network.id, &embed).await;
        // What is to be done next stands below the form.
        return match saved {
            Ok(()) => {
                let here = office.path(&format!("/embed/{}?done=embed-saved#codes", embed.id));
                Redirect::to(&here).into_response()
            }
            Err(why) => broken(&why, office.lang),
        };
    }
    let status = if saves { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    // Somebody who looks first is told what is missing when they save.
    let problems = if saves { problems } else { Vec::new() };
    let work = Work { stored, is_new, embed, fields, problems };
    show(&office, status, &visit, &work, Markup::default()).await
}

/// The embed as it is stored, or a new one.
async fn stored(office: &Office, id: &str) -> Result<(Embed, bool)> {
    if id == NEW {
        return Ok((Embed::new(Uuid::new_v4()), true));
    }
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let embed = office.house.desk.embed(office.actor(), office.network.id, id).await?;
    Ok((embed, false))
}

/// The map as the staff see it in their language.
fn visit(office: &Office) -> Result<Visit, Box<Response>> {
    let visit =
        Visit::new(&office.house, &office.network.slug, office.lang.tag(), &HeaderMap::new())?;
    Ok(Visit { origin: office.origin.clone(), ..visit })
}

async fn show(
    office: &Office,
    status: StatusCode,
    visit: &Visit,
    work: &Work,
    notice: Markup,
) -> Response {
    let steps = match steps(office, work).await {
        Ok(steps) => steps,
        Err(why) => return broken(&why, office.lang),
    };
    let sheet = Sheet {
        fields: &work.fields,
        lang: office.lang,
        network: &office.network,
        problems: &work.problems,
    };
    let id = if work.is_new { NEW.to_owned() } else { work.stored.id.to_string() };
    let title = if work.is_new { office.say("embed-new") } else { work.stored.name.clone().into() };
    let back = (!work.is_new).then_some(work.stored.id);
    let here = office.path(&format!("/embed/{id}"));
    let content = html! { div.writing.embedding {
        h1 { (title) }
        (wrong(office, &work.problems))
        form.form #embed method="post" action=(here) {
            div.asked { (questions::all(&sheet, visit, !work.is_new)) }
            (preview(office, work))
            (ways(office, &here))
        }
        @if work.is_new { p.note.calm { (office.say("embed-save-first")) } }
        @else { (codes(office, &work.stored, &notice)) }
        (sites(office, &office.network, back, &Fields::default(), &[]))
        @if !work.is_new { (farewell(office, &work.stored, &steps)) }
        script defer src=(asset::address("embeds.js")) {}
        script defer src="/stadtkarte-map.js" {}
    } };
    framing(office.page(status, &title, HERE, content))
}

/// The two buttons of the form.
fn ways(office: &Office, here: &str) -> Markup {
    html! {
        p.send {
            button.button.first type="submit" name="do" value="save" { (office.say("embed-save")) }
            button.button type="submit" name="do" value="preview" formaction={ (here) "#preview" } { (office.say("embed-preview-do")) }
        }
    }
}

/// The page may show a frame of ours.
fn framing(mut response: Response) -> Response {
    if let Ok(policy) = HeaderValue::from_str(&format!("{POLICY}; frame-src 'self'")) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// What does not hold, with the ways there.
fn wrong(office: &Office, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                p { (office.say("staff-settings-wrong")) }
                ul { @for one in problems {
                    li { a href={ "#" (form::id(&one.field)) } { (office.say(questions::label(&one.field))) } ": " (problem_reason(office.lang, one)) }
                } }
            }
        }
    }
}

/// The frame as it will be, also of what nobody has saved.
fn preview(office: &Office, work: &Work) -> Markup {
    let embed = &work.embed;
    let saved = !work.is_new && *embed == work.stored;
    let lang = embed.language.unwrap_or(office.lang);
    // A preview shows also what is switched off.
    let shown = Embed { active: true, ..embed.clone() };
    let source = format!("/{}/embed/{}/{}", office.network.slug, shown.token(), lang.tag());
    html! {
        section.preview #preview aria-labelledby="preview-title" {
            h2 #preview-title { (office.say("embed-preview")) }
            p.small { (office.say("embed-preview-hint")) span #unsaved hidden[saved] { " " (office.say("embed-preview-unsaved")) } }
            iframe src=(source) title=(office.say("embed-preview")) height=(embed.height.clamp(320, 2000)) {}
        }
    }
}

/// The steps that were taken, and the button that takes it away.
fn farewell(office: &Office, embed: &Embed, steps: &Markup) -> Markup {
    html! {
        h2 { (office.say("office-history")) }
        (steps)
        details.fold {
            summary { span { (office.say("embed-remove")) } }
            div {
                p { (office.say("embed-remove-help")) }
                form method="post" action=(office.path(&format!("/embed/{}", embed.id))) {
                    button.button name="do" value="remove" { (office.say("embed-remove")) }
                }
            }
        }
    }
}

async fn steps(office: &Office, work: &Work) -> Result<Markup> {
    if work.is_new {
        return Ok(Markup::default());
    }
    let changes = office.house.desk.store.history(work.stored.id, office.network.id).await?;
    let names = super::super::history::names(office, &changes).await?;
    let here = office.path(&format!("/embed/{}", work.stored.id));
    Ok(super::super::history::steps(office, &changes, &names, &here))
}
