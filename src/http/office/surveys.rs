//! `/desk/{network}/surveys`: up to ten questions to the members of a network: written here, sent, and what was answered.

mod fields;
mod results;
mod write;

use super::super::form::Fields;
use super::super::sheet::broken;
use super::{Office, round};
use crate::error::Error;
use crate::error::Result;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say_with;
use crate::page::told;
use crate::survey::Stage;
use crate::survey::Survey;
use crate::survey::template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{Days, NaiveDate};
use maud::{Markup, html};
use std::collections::HashMap;
use uuid::Uuid;

pub use results::{answers_csv, answers_xlsx};

/// Where the page stands.
pub(super) const HERE: &str = "/surveys";
/// For how many days a new survey can be answered, as long as nobody says otherwise.
const DAYS: u64 = 28;

impl Office {
    /// Today in this network.
    pub(super) fn today(&self) -> NaiveDate {
        self.now().with_timezone(&self.network.time_zone).date_naive()
    }

    /// A survey of this network by the part of an address.
    async fn survey(&self, id: &str) -> Result<Survey> {
        let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
        let survey = self.house.desk.staff_survey(self.actor(), id).await?;
        match survey.network == self.network.id {
            true => Ok(survey),
            false => Err(Error::NotFound),
        }
    }
}

/// `GET /desk/{network}/surveys`
pub async fn surveys(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let all = match office.house.desk.surveys(office.actor(), office.network.id).await {
        Ok(all) => all,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("survey-title");
    office.page(StatusCode::OK, &title, round::HERE, html! {
        (round::ways(&office, HERE))
        h1 { (title) }
        p { (office.say("survey-lead")) }
        (office.notice(&query))
        @if all.is_empty() { p.lead { (office.say("survey-none")) } }
        ul.queue { @for survey in &all { (line(&office, survey)) } }
        p.ways {
            a.button.first href=(office.path("/surveys/new?from=template")) { (office.say("survey-new-template")) }
            a.button href=(office.path("/surveys/new")) { (office.say("survey-new")) }
        }
        p.small { (office.say("survey-template-help")) }
    })
}

fn line(office: &Office, survey: &Survey) -> Markup {
    let stage = survey.stage(office.today());
    html! {
        li { div.what {
            p.kind { span class={ "badge v-" (stage.id()) } { (office.say(&format!("survey-stage-{}", stage.id()))) } span.small { (last_day(office, survey, stage)) } }
            a.title href=(office.path(&format!("{HERE}/{}", survey.id))) { (told(&survey.content.title, office.lang)) }
            p.small { (say_with(office.lang, "survey-count-questions", &[("count", survey.content.questions.len().into())])) }
        } }
    }
}

/// Until when it can be answered, or could be.
fn last_day(office: &Office, survey: &Survey, stage: Stage) -> String {
    let day = date_medium(office.lang, survey.last_day);
    let key = if stage == Stage::Closed { "survey-was-until" } else { "survey-until" };
    say_with(office.lang, key, &[("date", Value::Text(&day))])
}

/// `GET /desk/{network}/surveys/{id}`
pub async fn survey(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    if id == "new" {
        return new(&office, query.get("from").map(String::as_str));
    }
    let survey = match office.survey(&id).await {
        Ok(survey) => survey,
        Err(why) => return broken(&why, office.lang),
    };
    let notice = office.notice(&query);
    if survey.stage(office.today()) == Stage::Draft {
        let fields = fields::fields_of(&survey.content, survey.last_day, &office.network);
        let shown =
            write::Shown { id: survey.id, stored: true, fields: &fields, problems: &[], notice };
        return write::show(&office, StatusCode::OK, shown);
    }
    match office.house.desk.survey_results(office.actor(), survey.id).await {
        Ok(results) => results::show(&office, &results, notice, None),
        Err(why) => broken(&why, office.lang),
    }
}

/// The form of a new survey, empty or with the ten questions that are ready to be asked.
fn new(office: &Office, from: Option<&str>) -> Response {
    let content = match from {
        Some("template") => template(&office.network.languages),
        _ => crate::survey::Content::default(),
    };
    let last_day = office.today().checked_add_days(Days::new(DAYS)).unwrap_or(office.today());
    let fields = fields::fields_of(&content, last_day, &office.network);
    let (id, notice) = (Uuid::new_v4(), Markup::default());
    let shown = write::Shown { id, stored: false, fields: &fields, problems: &[], notice };
    write::show(office, StatusCode::OK, shown)
}

/// `POST /desk/{network}/surveys/{id}`
pub async fn decide(
    office: Office,
    Path((_, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body).without("was");
    let done = match fields.get("do") {
        "open" | "at-once" | "close" | "extend" | "delete" => {
            carry_out(&office, &id, &fields).await
        }
        _ => save(&office, &id, &fields).await,
    };
    done.unwrap_or_else(|why| broken(&why, office.lang))
}

/// What is done with a survey that is written.
async fn carry_out(office: &Office, id: &str, fields: &Fields) -> Result<Response> {
    let (desk, actor) = (&office.house.desk, office.actor());
    let survey = office.survey(id).await?;
    let (here, deed) = (format!("{HERE}/{}", survey.id), fields.get("do"));
    let done = match deed {
        "open" => desk.open_survey(actor, survey.id, false).await,
        "at-once" => desk.open_survey(actor, survey.id, true).await,
        "close" => desk.close_survey(actor, survey.id).await,
        "extend" => {
            let day = fields.get("last_day").parse().unwrap_or(NaiveDate::MIN);
            desk.extend_survey(actor, survey.id, day).await
        }
        _ => desk.delete_survey(actor, survey.id).await,
    };
    match done {
        Err(Error::Invalid(problems)) if survey.opened_at.is_some() => {
            let results = desk.survey_results(actor, survey.id).await?;
            Ok(results::show(office, &results, Markup::default(), problems.first()))
        }
        Err(Error::Invalid(problems)) => {
            let stored = fields::fields_of(&survey.content, survey.last_day, &office.network);
            let notice = Markup::default();
            let shown = write::Shown {
                id: survey.id,
                stored: true,
                fields: &stored,
                problems: &problems,
                notice,
            };
            Ok(write::show(office, StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        done => {
            let back = if deed == "delete" { HERE } else { here.as_str() };
            Ok(office.came_of(back, &format!("survey-{deed}"), done))
        }
    }
}

/// Saves what was written, or shows the form again with what does not hold or with more room.
async fn save(office: &Office, id: &str, fields: &Fields) -> Result<Response> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let desk = &office.house.desk;
    let stored = match office.survey(&id.to_string()).await {
        Ok(_) => true,
        // An identifier that another network's survey has is not free either.
        Err(Error::NotFound) if desk.store.survey(id).await.is_err() => false,
        Err(why) => return Err(why),
    };
    let again = |status, problems: &[_]| {
        let notice = Markup::default();
        write::show(office, status, write::Shown { id, stored, fields, problems, notice })
    };
    if !["save", "more"].contains(&fields.get("do")) {
        return Ok(again(StatusCode::OK, &[]));
    }
    let (content, last_day, numbers) = fields::read(fields);
    match desk.save_survey(office.actor(), office.network.id, (id, content, last_day)).await {
        Ok(()) => {
            let anchor = if fields.get("do") == "more" { "#more" } else { "" };
            let to = format!("{}?done=survey-save{anchor}", office.path(&format!("{HERE}/{id}")));
            Ok(Redirect::to(&to).into_response())
        }
        Err(Error::Invalid(problems)) => {
            let problems: Vec<_> =
                problems.into_iter().map(|one| fields::named(one, &numbers, fields)).collect();
            Ok(again(StatusCode::UNPROCESSABLE_ENTITY, &problems))
        }
        Err(Error::Conflict) => Ok(office.done(&format!("{HERE}/{id}"), "conflict")),
        Err(why) => Err(why),
    }
}
