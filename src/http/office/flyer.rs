//! `/desk/{network}/flyer/{id}`: one flyer: what stands on it, in which languages, on what paper; the way to the printer, and what
//! has changed since it was last there. Works without a script.

mod fields;
mod form;
mod pick;
mod since;

use super::Office;
use super::flyers::{HERE, about, on_paper, printed};
use crate::atlas::Map;
use crate::desk::flyer_base;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::flyer::Content;
use crate::flyer::Flyer;
use crate::http::form::Fields;
use crate::http::form::Sheet;
use crate::http::sheet::broken;
use crate::language::Value;
use crate::language::problem_reason;
use crate::language::say_with;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::page::icon;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDateTime;
use maud::{Markup, html};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

type Asked = Path<(String, String)>;

/// One flyer at the desk, with what is published at this moment.
struct Board {
    office: Office,
    map: Arc<Map>,
    now: NaiveDateTime,
    /// As it is stored; a new one is only on its way.
    flyer: Flyer,
    stored: bool,
}

/// How a page is shown again.
struct Shown<'s> {
    status: StatusCode,
    fields: &'s Fields,
    problems: &'s [Problem],
    notice: Markup,
}

impl Board {
    fn with(office: Office, flyer: Flyer, stored: bool) -> Result<Self, Box<Response>> {
        let lang = office.lang;
        let map = office.house.desk.atlas.map_of(office.network.id);
        let map = map.ok_or_else(|| Box::new(broken(&Error::NotFound, lang)))?;
        let now = office.house.desk.settings.clock.local(office.network.time_zone);
        Ok(Self { office, map, now, flyer, stored })
    }

    /// One that nobody has stored yet.
    fn blank(office: Office) -> Result<Self, Box<Response>> {
        const FIRST: usize = 4;
        let languages = office.network.languages.iter().copied().take(FIRST).collect();
        let name = office.say("paper-new-name").into_owned();
        let content = Content { name, languages, ..Content::default() };
        let (network, changed_at) = (office.network.id, office.now());
        Self::with(office, Flyer { id: Uuid::new_v4(), network, content, changed_at }, false)
    }

    async fn open(office: Office, id: &str) -> Result<Self, Box<Response>> {
        let lang = office.lang;
        let bits = parse_short(id).ok_or_else(|| Box::new(broken(&Error::NotFound, lang)))?;
        let found = office.house.desk.flyer(&office.account, office.network.id, bits).await;
        let flyer = found.map_err(|why| Box::new(broken(&why, lang)))?;
        Self::with(office, flyer, true)
    }

    /// Its path at this desk.
    fn path(&self) -> String {
        match self.stored {
            true => format!("/flyer/{}", short_id(self.flyer.id)),
            false => "/flyer/new".to_owned(),
        }
    }

    fn fields(&self) -> Fields {
        fields::of(&self.flyer.content)
    }
}

/// `GET /desk/{network}/flyer/new`
pub async fn new(office: Office) -> Response {
    match Board::blank(office) {
        Ok(board) => first(&board, Markup::default()).await,
        Err(refusal) => *refusal,
    }
}

/// `POST /desk/{network}/flyer/new`
pub async fn make(office: Office, body: Bytes) -> Response {
    match Board::blank(office) {
        Ok(board) => write(board, Fields::from_body(&body)).await,
        Err(refusal) => *refusal,
    }
}

/// `GET /desk/{network}/flyer/{id}`
pub async fn page(
    office: Office,
    Path((_, id)): Asked,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    match Board::open(office, &id).await {
        Ok(board) => {
            let notice = board.office.notice(&query);
            first(&board, notice).await
        }
        Err(refusal) => *refusal,
    }
}

/// `POST /desk/{network}/flyer/{id}`
pub async fn save(office: Office, Path((_, id)): Asked, body: Bytes) -> Response {
    let board = match Board::open(office, &id).await {
        Ok(board) => board,
        Err(refusal) => return *refusal,
    };
    let (fields, path) = (Fields::from_body(&body), board.path());
    let (office, desk) = (&board.office, &board.office.house.desk);
    match fields.get("do") {
        "printed" => {
            let noted = desk.note_print(office.actor(), &board.flyer).await;
            office.came_of(&path, "paper-printed", noted)
        }
        "copy" => {
            let named = [("name", Value::Text(&board.flyer.content.name))];
            let name = say_with(office.lang, "paper-copy-of", &named);
            match desk.copy_flyer(office.actor(), &board.flyer, name).await {
                Ok(copy) => office.done(&format!("/flyer/{}", short_id(copy.id)), "paper-copied"),
                Err(why) => broken(&why, office.lang),
            }
        }
        "remove" => {
            let gone = desk.remove_flyer(office.actor(), &board.flyer).await;
            office.came_of(HERE, "paper-removed", gone)
        }
        _ => write(board, fields).await,
    }
}

/// Saves what was typed, or shows it again with what was asked for beside it.
async fn write(board: Board, fields: Fields) -> Response {
    let (content, problems) = fields::content(&fields, &board.flyer.content, &board.map);
    let again = |status, problems, notice| Shown { status, fields: &fields, problems, notice };
    if fields.get("do") != "save" {
        return show(&board, again(StatusCode::OK, &[], Markup::default())).await;
    }
    if !problems.is_empty() {
        let refused = again(StatusCode::UNPROCESSABLE_ENTITY, &problems, Markup::default());
        return show(&board, refused).await;
    }
    let (office, flyer) = (&board.office, Flyer { content, ..board.flyer.clone() });
    match office.house.desk.save_flyer(office.actor(), &flyer, fields.get("base")).await {
        Ok(()) => office.done(&format!("/flyer/{}", short_id(flyer.id)), "paper-saved"),
        Err(Error::Invalid(problems)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            show(&board, again(status, &problems, Markup::default())).await
        }
        Err(Error::Conflict) => {
            let notice = html! { div.note role="alert" { p { (office.say("paper-conflict")) } } };
            show(&board, again(StatusCode::CONFLICT, &[], notice)).await
        }
        Err(why) => broken(&why, office.lang),
    }
}

async fn first(board: &Board, notice: Markup) -> Response {
    let fields = board.fields();
    show(board, Shown { status: StatusCode::OK, fields: &fields, problems: &[], notice }).await
}

async fn show(board: &Board, shown: Shown<'_>) -> Response {
    let office = &board.office;
    let title = match board.stored {
        true => board.flyer.content.name.clone(),
        false => office.say("paper-new").into_owned(),
    };
    let printing = match board.stored {
        true => printing(board).await,
        false => Ok(Markup::default()),
    };
    let printing = match printing {
        Ok(printing) => printing,
        Err(why) => return broken(&why, office.lang),
    };
    let sheet = Sheet {
        fields: shown.fields,
        lang: office.lang,
        network: &office.network,
        problems: shown.problems,
    };
    let content = html! { div.writing {
        p { a.way href=(office.path(HERE)) { (crate::page::turning_icon("back")) (office.say("paper-flyers")) } }
        h1 { (title) }
        (shown.notice)
        (wrong(office, shown.problems))
        (printing)
        form.form method="post" action=(office.path(&board.path())) {
            // The Enter key saves; it does not press the first button that happens to stand there.
            button.hidden type="submit" name="do" value="save" tabindex="-1" aria-hidden="true" {}
            input type="hidden" name="base" value=(flyer_base(&board.flyer.content));
            (form::questions(board, &sheet))
            p.ways { button.button.first type="submit" name="do" value="save" { (office.say("paper-save")) } }
        }
        @if board.stored { (aside(board)) }
    } };
    office.page(shown.status, &title, HERE, content)
}

fn wrong(office: &Office, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                p { (office.say("paper-wrong")) }
                ul { @for one in problems { li { a href={ "#" (crate::http::form::id(&one.field)) } { (problem_reason(office.lang, one)) } } } }
            }
        }
    }
}

/// The way to the printer, when that was last gone, and what is otherwise since.
async fn printing(board: &Board) -> Result<Markup> {
    let (office, flyer) = (&board.office, &board.flyer);
    let differences = office.house.desk.since_print(flyer);
    Ok(html! {
        section.decision.printing {
            h2 { (office.say("page-print")) }
            p { (about(office, flyer)?) }
            p.deeds {
                a.button.first href=(on_paper(office, flyer, "all")) { (icon("print")) (office.say("paper-open")) }
                @for lang in flyer.content.languages.iter().filter(|_| flyer.content.languages.len() > 1) {
                    a.button.small lang=(lang.html_lang()) dir=(lang.direction()) href=(on_paper(office, flyer, lang.tag())) { (lang.endonym()) }
                }
            }
            p.small { (printed(office, flyer).await?) }
            @if flyer.content.printed.is_some() { (since::since(office, &differences)) }
            form method="post" action=(office.path(&board.path())) {
                p.small #printed-hint { (office.say("paper-note-hint")) }
                p.deeds { button.button name="do" value="printed" aria-describedby="printed-hint" { (icon("check")) (office.say("paper-note")) } }
            }
        }
    })
}

/// What else one does with a flyer: another one like it, or none.
fn aside(board: &Board) -> Markup {
    let office = &board.office;
    let action = office.path(&board.path());
    html! {
        form.deeds method="post" action=(action) { button.button name="do" value="copy" { (office.say("paper-copy")) } }
        details.deed {
            summary { (office.say("paper-remove")) }
            form method="post" action=(action) {
                p { (office.say("paper-remove-sure")) }
                button.button name="do" value="remove" { (office.say("paper-remove")) }
            }
        }
    }
}
