//! Surveys: what staff ask the members of their networks, who was asked by letter, and what each organisation answered.

use super::value::{id, json, moment, seconds, text};
use super::{By, Store, Writing};
use crate::error::Error;
use crate::error::Result;
use crate::survey::Answers;
use crate::survey::Given;
use crate::survey::Survey;
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use std::collections::BTreeMap;
use uuid::Uuid;

const SURVEY: &str =
    "select id, network, content, last_day, made_at, opened_at, at_once_at, closed_at from survey";

/// The letters that asked an organisation to answer a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lettered {
    /// How many, the reminder counted.
    pub letters: u32,
    /// When the last one was written.
    pub at: DateTime<Utc>,
}

/// What one organisation answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// Its answers.
    pub answers: Answers,
    /// When it answered last.
    pub at: DateTime<Utc>,
}

impl Store {
    /// The surveys of a network, the newest first.
    pub async fn surveys(&self, network: Uuid) -> Result<Vec<Survey>> {
        let sql = AssertSqlSafe(format!("{SURVEY} where network = $1 order by made_at desc, id"));
        let rows = sqlx::query(sql).bind(network.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(survey).collect()
    }

    /// The surveys that were opened, are not closed, and can be answered on this day or later.
    pub async fn open_surveys(&self, today: NaiveDate) -> Result<Vec<Survey>> {
        let sql = AssertSqlSafe(format!(
            "{SURVEY} where opened_at is not null and closed_at is null and last_day >= $1 order by opened_at, id"
        ));
        let rows = sqlx::query(sql).bind(today.to_string()).fetch_all(&self.readers).await?;
        rows.iter().map(survey).collect()
    }

    /// The survey of this identifier.
    pub async fn survey(&self, id: Uuid) -> Result<Survey> {
        let sql = AssertSqlSafe(format!("{SURVEY} where id = $1"));
        let row = sqlx::query(sql).bind(id.to_string()).fetch_optional(&self.readers).await?;
        survey(&row.ok_or(Error::NotFound)?)
    }

    /// Everything that was answered, in no order.
    pub async fn answers(&self, survey: Uuid) -> Result<Vec<Given>> {
        let sql = "select organisation, content from survey_answer where survey = $1";
        let rows = sqlx::query(sql).bind(survey.to_string()).fetch_all(&self.readers).await?;
        let given = |row: &AnyRow| {
            Ok(Given { organisation: id(row, 0)?, answers: answers(row.try_get(1)?)? })
        };
        rows.iter().map(given).collect()
    }

    /// What an organisation answered; nothing where it has not.
    pub async fn answer_of(&self, survey: Uuid, organisation: Uuid) -> Result<Option<Answered>> {
        let sql =
            "select content, changed_at from survey_answer where survey = $1 and organisation = $2";
        let row = sqlx::query(sql).bind(survey.to_string()).bind(organisation.to_string());
        let row = row.fetch_optional(&self.readers).await?;
        let answered = |row: AnyRow| {
            Ok(Answered { answers: answers(row.try_get(0)?)?, at: moment(row.try_get(1)?) })
        };
        row.map(answered).transpose()
    }

    /// The organisations that letters asked to answer a survey.
    pub async fn lettered(&self, survey: Uuid) -> Result<BTreeMap<Uuid, Lettered>> {
        let sql = "select organisation, letters, sent_at from survey_letter where survey = $1";
        let rows = sqlx::query(sql).bind(survey.to_string()).fetch_all(&self.readers).await?;
        let lettered = |row: &AnyRow| {
            let letters = row.try_get::<i64, _>(1)? as u32;
            Ok((id(row, 0)?, Lettered { letters, at: moment(row.try_get(2)?) }))
        };
        rows.iter().map(lettered).collect()
    }

    /// Keeps a survey while it is being written, new or changed. Errors: a conflict where it was opened already.
    pub async fn save_survey(&self, survey: &Survey, by: By<'_>) -> Result<()> {
        let sql = "insert into survey (id, network, content, last_day, made_at, made_by) values ($1, $2, $3, $4, $5, $6) \
            on conflict (id) do update set content = excluded.content, last_day = excluded.last_day \
            where survey.opened_at is null and survey.network = excluded.network";
        let save = sqlx::query(sql)
            .bind(survey.id.to_string())
            .bind(survey.network.to_string())
            .bind(json(&survey.content)?)
            .bind(survey.last_day.to_string())
            .bind(seconds(survey.made_at))
            .bind(text("who", by.who)?.to_owned());
        let mut writing = self.writing().await?;
        let saved = save.execute(writing.sql()).await?.rows_affected();
        writing.commit().await?;
        if saved == 0 { Err(Error::Conflict) } else { Ok(()) }
    }

    /// Forgets a survey that nobody was asked yet. Errors: a conflict where it was opened already.
    pub async fn delete_survey(&self, survey: Uuid) -> Result<()> {
        let sql = "delete from survey where id = $1 and opened_at is null";
        self.change_survey(sqlx::query(sql).bind(survey.to_string())).await
    }

    /// Opens a survey, or has one that is open be sent at once. Errors: a conflict where there is nothing to do, or it is closed.
    pub async fn open_survey(&self, survey: Uuid, at_once: bool, by: By<'_>) -> Result<()> {
        let sql = "update survey set opened_at = coalesce(opened_at, $2), \
            at_once_at = case when $3 = 1 then coalesce(at_once_at, $2) else at_once_at end \
            where id = $1 and closed_at is null and (opened_at is null or ($3 = 1 and at_once_at is null))";
        let open = sqlx::query(sql).bind(survey.to_string()).bind(seconds(by.at));
        self.change_survey(open.bind(i64::from(at_once))).await
    }

    /// Closes a survey before its time. Errors: a conflict where it is not open.
    pub async fn close_survey(&self, survey: Uuid, by: By<'_>) -> Result<()> {
        let sql = "update survey set closed_at = $2 where id = $1 and opened_at is not null and closed_at is null";
        self.change_survey(sqlx::query(sql).bind(survey.to_string()).bind(seconds(by.at))).await
    }

    /// Gives a survey another last day.
    pub async fn extend_survey(&self, survey: Uuid, last_day: NaiveDate) -> Result<()> {
        let sql = "update survey set last_day = $2 where id = $1 and closed_at is null";
        self.change_survey(sqlx::query(sql).bind(survey.to_string()).bind(last_day.to_string()))
            .await
    }

    async fn change_survey(
        &self,
        change: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let changed = change.execute(writing.sql()).await?.rows_affected();
        writing.commit().await?;
        if changed == 0 { Err(Error::Conflict) } else { Ok(()) }
    }

    /// Keeps what an organisation answered, in the place of what it answered before. Errors: a conflict where the survey is
    /// closed by now.
    pub async fn answer_survey(
        &self,
        survey: Uuid,
        organisation: Uuid,
        answers: &Answers,
        (today, by): (NaiveDate, By<'_>),
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let open = "select 1 from survey where id = $1 and opened_at is not null and closed_at is null and last_day >= $2";
        let open = sqlx::query(open).bind(survey.to_string()).bind(today.to_string());
        if open.fetch_optional(writing.sql()).await?.is_none() {
            return Err(Error::Conflict);
        }
        let sql = "insert into survey_answer (survey, organisation, content, made_at, changed_at, made_by) \
            values ($1, $2, $3, $4, $4, $5) on conflict (survey, organisation) do update \
            set content = excluded.content, changed_at = excluded.changed_at, made_by = excluded.made_by";
        let keep = sqlx::query(sql).bind(survey.to_string()).bind(organisation.to_string());
        let keep = keep.bind(json(answers)?).bind(seconds(by.at));
        keep.bind(text("who", by.who)?.to_owned()).execute(writing.sql()).await?;
        writing.commit().await
    }
}

impl Writing {
    /// Notes one more letter to an organisation about a survey; says whether nobody else noted one meanwhile.
    pub async fn note_lettered(
        &mut self,
        survey: Uuid,
        organisation: Uuid,
        before: u32,
        at: DateTime<Utc>,
    ) -> Result<bool> {
        let sql = match before {
            0 => {
                "insert into survey_letter (survey, organisation, letters, sent_at) values ($1, $2, $3 + 1, $4) on conflict do nothing"
            }
            _ => {
                "update survey_letter set letters = $3 + 1, sent_at = $4 where survey = $1 and organisation = $2 and letters = $3"
            }
        };
        let note = sqlx::query(sql).bind(survey.to_string()).bind(organisation.to_string());
        let note = note.bind(i64::from(before)).bind(seconds(at));
        Ok(note.execute(self.sql()).await?.rows_affected() == 1)
    }
}

fn answers(json: &str) -> Result<Answers> {
    serde_json::from_str(json)
        .map_err(|why| Error::Broken(format!("answers that cannot be read: {why}")))
}

fn survey(row: &AnyRow) -> Result<Survey> {
    let (content, last_day): (&str, &str) = (row.try_get(2)?, row.try_get(3)?);
    let broken =
        |why: &dyn std::fmt::Display| Error::Broken(format!("a survey that cannot be read: {why}"));
    let when = |column: usize| -> Result<Option<DateTime<Utc>>> {
        Ok(row.try_get::<Option<i64>, _>(column)?.map(moment))
    };
    Ok(Survey {
        id: id(row, 0)?,
        network: id(row, 1)?,
        content: serde_json::from_str(content).map_err(|why| broken(&why))?,
        last_day: last_day.parse().map_err(|why: chrono::ParseError| broken(&why))?,
        made_at: moment(row.try_get(4)?),
        opened_at: when(5)?,
        at_once_at: when(6)?,
        closed_at: when(7)?,
    })
}
