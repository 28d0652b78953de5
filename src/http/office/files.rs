//! `/desk/{network}/files`: spreadsheets and other files that staff bring in, in three steps: what the columns are, what the values
//! mean, and row by row what will happen. Nothing is written before the last of them.

mod columns;
mod history;
mod labels;
mod rows;
mod values;

use super::Office;
use crate::desk::OpenFile;
use crate::desk::RowState;
use crate::desk::Wish;
use crate::error::Error;
use crate::error::Problem;
use crate::exchange::Plan;
use crate::exchange::{questions, unmatched};
use crate::http::form::Fields;
use crate::http::sheet::broken;
use crate::language::Value;
use crate::language::problem;
use crate::language::say_with;
use axum::body::Bytes;
use axum::extract::multipart::MultipartRejection;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

/// Where the pages stand at a network's desk.
pub const HERE: &str = "/files";
/// The most bytes that a request with a file may have: the file and what the browser writes around it.
pub const LONGEST: usize = crate::store::LARGEST_UPLOAD + 64 * 1024;

/// One of the three pages of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Columns,
    Values,
    Rows,
}

const STEPS: [(Step, &str, &str); 3] = [
    (Step::Columns, "columns", "files-columns"),
    (Step::Values, "values", "files-values"),
    (Step::Rows, "rows", "files-rows"),
];

/// `GET /desk/{network}/files`
pub async fn files(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    history::show(&office, StatusCode::OK, &query, &[]).await
}

/// `POST /desk/{network}/files`: a file comes in.
pub async fn bring(office: Office, form: Result<Multipart, MultipartRejection>) -> Response {
    let (name, bytes) = match file_of(form).await {
        Ok(file) => file,
        Err(problem) => return refused(&office, &[problem]).await,
    };
    let brought = office.house.desk.bring_file(office.actor(), &office.network, &name, bytes).await;
    match brought {
        Ok(id) => Redirect::to(&office.path(&format!("{HERE}/{id}"))).into_response(),
        Err(Error::Invalid(problems)) => refused(&office, &problems).await,
        Err(why) => broken(&why, office.lang),
    }
}

async fn refused(office: &Office, problems: &[Problem]) -> Response {
    history::show(office, StatusCode::UNPROCESSABLE_ENTITY, &HashMap::new(), problems).await
}

/// The file of a form with its name. Errors: there is none, or it is too large.
async fn file_of(
    form: Result<Multipart, MultipartRejection>,
) -> Result<(String, Vec<u8>), Problem> {
    let missing = || Problem::new("file", "problem-file-choose");
    let large = |_| {
        let most = crate::store::LARGEST_UPLOAD >> 20;
        Problem::new("file", "problem-file-large").with("most", most)
    };
    let mut form = form.map_err(|_| missing())?;
    while let Some(field) = form.next_field().await.map_err(large)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(large)?;
            if name.is_empty() && bytes.is_empty() {
                return Err(missing());
            }
            return Ok((name, bytes.to_vec()));
        }
    }
    Err(missing())
}

/// `GET /desk/{network}/files/{id}`
pub async fn file(
    office: Office,
    Path(path): Path<HashMap<String, String>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(id) = id_of(&path) else { return broken(&Error::NotFound, office.lang) };
    let file = match office.house.desk.open_file(office.actor(), office.network.id, id).await {
        Ok(file) => file,
        Err(why) => return elsewhere(&office, why),
    };
    let asked = query.get("step").and_then(|step| STEPS.iter().find(|(_, name, _)| name == step));
    let usual = if file.kept.decided || file.ours { Step::Rows } else { Step::Columns };
    let step = asked.map_or(usual, |(step, _, _)| *step);
    show(&office, StatusCode::OK, &file, step, &query, &[]).await
}

/// `POST /desk/{network}/files/{id}`: a step is done.
pub async fn decide(
    office: Office,
    Path(path): Path<HashMap<String, String>>,
    body: Bytes,
) -> Response {
    let Some(id) = id_of(&path) else { return broken(&Error::NotFound, office.lang) };
    let fields = Fields::from_body(&body);
    let (desk, actor) = (&office.house.desk, office.actor());
    match fields.get("do") {
        "discard" => {
            let gone = desk.discard_file(actor, office.network.id, id).await;
            return office.came_of(HERE, "files-discarded", gone);
        }
        "undo" => return undo(&office, id).await,
        _ => {}
    }
    let file = match desk.open_file(actor, office.network.id, id).await {
        Ok(file) => file,
        Err(why) => return elsewhere(&office, why),
    };
    step(&office, file, &fields).await
}

/// What a button of an open file does.
async fn step(office: &Office, file: OpenFile, fields: &Fields) -> Response {
    match fields.get("do") {
        "part" => {
            let (desk, part) = (&office.house.desk, fields.get("part"));
            let chosen = desk.choose_part(office.actor(), &office.network, &file, part).await;
            moved(office, &file, Step::Columns, chosen).await
        }
        "columns" => matched(office, file, fields).await,
        "values" => decided(office, &file, values::plan(fields, &file), Step::Rows).await,
        "places" => decided(office, &file, rows::plan(fields, &file), Step::Rows).await,
        "worded" => decided(office, &file, rows::worded(&file), Step::Rows).await,
        "find" => {
            let found = rows::find(office, &file).await;
            moved(office, &file, Step::Rows, found).await
        }
        "take" => take(office, file, fields).await,
        _ => show(office, StatusCode::OK, &file, Step::Rows, &HashMap::new(), &[]).await,
    }
}

/// The columns were matched; values that no vocabulary knows are asked for next.
async fn matched(office: &Office, mut file: OpenFile, fields: &Fields) -> Response {
    let (plan, problems) = columns::plan(fields, &file);
    if !problems.is_empty() {
        file.kept.plan = plan;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show(office, status, &file, Step::Columns, &HashMap::new(), &problems).await;
    }
    let open = questions(&file.table, &plan).iter().any(|question| question.known.is_none());
    let next = if open { Step::Values } else { Step::Rows };
    decided(office, &file, plan, next).await
}

fn id_of(path: &HashMap<String, String>) -> Option<Uuid> {
    Uuid::try_parse(path.get("id")?).ok()
}

/// A file that is no longer open leads to the list.
fn elsewhere(office: &Office, why: Error) -> Response {
    match why {
        Error::Conflict => office.done(HERE, "conflict"),
        why => broken(&why, office.lang),
    }
}

async fn decided(office: &Office, file: &OpenFile, plan: Plan, next: Step) -> Response {
    let desk = &office.house.desk;
    let noted = desk.decide_file(office.actor(), office.network.id, file.upload.id, plan).await;
    moved(office, file, next, noted).await
}

/// The next step, or why it cannot be gone.
async fn moved(
    office: &Office,
    file: &OpenFile,
    next: Step,
    done: crate::error::Result<()>,
) -> Response {
    match done {
        Ok(()) => Redirect::to(&address(office, file, next)).into_response(),
        Err(Error::Invalid(problems)) => {
            show(
                office,
                StatusCode::UNPROCESSABLE_ENTITY,
                file,
                Step::Columns,
                &HashMap::new(),
                &problems,
            )
            .await
        }
        Err(why) => elsewhere(office, why),
    }
}

fn address(office: &Office, file: &OpenFile, step: Step) -> String {
    let name = STEPS.iter().find(|(own, _, _)| *own == step).map_or("", |(_, name, _)| name);
    office.path(&format!("{HERE}/{}?step={name}", file.upload.id))
}

/// Takes the file over; whoever loses patience meanwhile leaves nothing half done.
async fn take(office: &Office, file: OpenFile, fields: &Fields) -> Response {
    let (good, replace) = (fields.has("good"), fields.has("replace"));
    let (desk, account, origin) =
        (office.house.desk.clone(), office.account.clone(), office.origin.clone());
    let (network, open) = (office.network.clone(), file.clone());
    let taking = tokio::spawn(async move {
        let actor = crate::desk::Actor { account: &account, origin: Some(&origin) };
        desk.take_file(actor, &network, &open, good, replace).await
    });
    match taking.await {
        Ok(Ok(taken)) => {
            let done = taken.new + taken.changed;
            let path = office
                .path(&format!("{HERE}?done=files-taken&count={done}&left={}", taken.refused));
            Redirect::to(&path).into_response()
        }
        Ok(Err(Error::Invalid(problems))) => {
            show(
                office,
                StatusCode::UNPROCESSABLE_ENTITY,
                &file,
                Step::Rows,
                &HashMap::new(),
                &problems,
            )
            .await
        }
        Ok(Err(why)) => elsewhere(office, why),
        Err(why) => broken(&Error::Broken(format!("taking over broke off: {why}")), office.lang),
    }
}

async fn undo(office: &Office, id: Uuid) -> Response {
    match office.house.desk.take_file_back(office.actor(), office.network.id, id).await {
        Ok((back, left)) => {
            let path = format!("{HERE}?done=files-undone&count={back}&left={left}");
            Redirect::to(&office.path(&path)).into_response()
        }
        Err(why) => elsewhere(office, why),
    }
}

/// A page of a file.
async fn show(
    office: &Office,
    status: StatusCode,
    file: &OpenFile,
    step: Step,
    query: &HashMap<String, String>,
    problems: &[Problem],
) -> Response {
    let content = match step {
        Step::Columns => columns::show(office, file, problems),
        Step::Values => values::show(office, file),
        Step::Rows => match rows::show(office, file, &wish(query), problems).await {
            Ok(content) => content,
            Err(Error::Invalid(problems)) => wrong(office, &problems),
            Err(why) => return broken(&why, office.lang),
        },
    };
    let title = office.say("files-title");
    office.page(status, &title, HERE, html! { div.writing {
        p { a.way href=(office.path(HERE)) { (crate::page::turning_icon("back")) (office.say("files-all")) } }
        h1 dir="auto" { (file.upload.name) }
        p.small { (about(office, file)) }
        (steps(office, file, step))
        @for warning in file.table.warnings.iter().chain(&unmatched(&file.table, &file.kept.plan)) {
            p.note.calm { (problem(office.lang, warning)) }
        }
        (content)
        form.discard method="post" action=(office.path(&format!("{HERE}/{}", file.upload.id))) {
            button.button.small name="do" value="discard" { (office.say("files-discard")) }
        }
    } })
}

/// What the file is.
fn about(office: &Office, file: &OpenFile) -> String {
    let rows = file.table.rows.len() as i64;
    let columns = file.table.columns.len() as i64;
    let numbers = [("rows", Value::Number(rows)), ("columns", Value::Number(columns))];
    say_with(office.lang, "files-about", &numbers)
}

fn steps(office: &Office, file: &OpenFile, here: Step) -> Markup {
    html! {
        @if !file.ours {
            nav.tabs.steps aria-label=(office.say("files-steps")) {
                ol {
                    @for (step, _, key) in STEPS {
                        li { a href=(address(office, file, step)) aria-current=[(step == here).then_some("step")] { (office.say(key)) } }
                    }
                }
            }
        }
    }
}

/// What is wrong with a file or with what was chosen.
fn wrong(office: &Office, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.note role="alert" tabindex="-1" {
                ul.plain { @for one in problems { li { (problem(office.lang, one)) } } }
            }
        }
    }
}

/// Which rows are to be seen.
fn wish(query: &HashMap<String, String>) -> Wish {
    let state =
        query.get("state").and_then(|state| rows::STATES.iter().find(|(_, name)| name == state));
    let from = query.get("from").and_then(|from| from.parse::<usize>().ok());
    Wish { state: state.map(|(state, _): &(RowState, &str)| *state), from: from.unwrap_or(0) }
}
