//! The tokens of programs, by the hash of their secrets, and what programs were answered, so that a request is done once.

use super::token::fingerprint;
use super::value::{id, moment, seconds, text};
use super::{By, Store};
use crate::error::Error;
use crate::error::Result;
use crate::program::Owner;
use crate::program::Program;
use crate::program::Right;
use chrono::{DateTime, Duration, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// For how long it is not written down again that a token was used.
const QUIET: Duration = Duration::minutes(5);
/// After so many seconds a request without an answer is no longer under way: whoever did it fell over.
const FALLEN: i64 = 60;

/// What is read of a program.
const PROGRAM: &str = "select id, organisation, network, name, rights, made_at, made_by, expires_at, used_at, revoked_at from program";

/// How a request with a key begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It is new and is done now.
    New,
    /// The same is being done at this moment.
    UnderWay,
    /// The key was used for something else.
    Other,
    /// It was done, with this answer.
    Answered(String),
}

/// The columns of an owner: organisation and network, one of them empty.
pub(super) fn columns(owner: Owner) -> [Option<String>; 2] {
    match owner {
        Owner::Organisation(id) => [Some(id.to_string()), None],
        Owner::Network(id) => [None, Some(id.to_string())],
    }
}

/// The owner in these two columns.
pub(super) fn owner(row: &AnyRow, at: usize) -> Result<Owner> {
    match row.try_get::<Option<String>, _>(at)? {
        Some(_) => Ok(Owner::Organisation(id(row, at)?)),
        None => Ok(Owner::Network(id(row, at + 1)?)),
    }
}

/// The column in which an owner's identifier stands, and the identifier.
pub(super) fn of(owner: Owner) -> (&'static str, String) {
    match owner {
        Owner::Organisation(id) => ("organisation", id.to_string()),
        Owner::Network(id) => ("network", id.to_string()),
    }
}

fn program(row: &AnyRow) -> Result<Program> {
    let rights: &str = row.try_get(4)?;
    let maybe = |at: usize| -> Result<_> { Ok(row.try_get::<Option<i64>, _>(at)?.map(moment)) };
    Ok(Program {
        id: id(row, 0)?,
        owner: owner(row, 1)?,
        name: row.try_get(3)?,
        rights: rights.split(' ').filter_map(Right::from_id).collect(),
        made_at: moment(row.try_get(5)?),
        made_by: id(row, 6)?,
        expires_at: maybe(7)?,
        used_at: maybe(8)?,
        revoked_at: maybe(9)?,
    })
}

impl Store {
    /// Keeps a new program whose token has this secret.
    pub async fn add_program(&self, program: &Program, secret: &str) -> Result<()> {
        let sql = "insert into program (id, hash, organisation, network, name, rights, made_at, made_by, expires_at) \
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let rights: Vec<&str> = program.rights.iter().map(|right| right.id()).collect();
        let [organisation, network] = columns(program.owner);
        let mut writing = self.writing().await?;
        let added = sqlx::query(sql).bind(program.id.to_string()).bind(fingerprint(secret));
        let added = added.bind(organisation).bind(network);
        let added = added.bind(text("name", &program.name)?.to_owned()).bind(rights.join(" "));
        let added = added.bind(seconds(program.made_at)).bind(program.made_by.to_string());
        added.bind(program.expires_at.map(seconds)).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// The program whose token has this secret, whether it works or not; that it was used is written down from time to time.
    pub async fn program_with(&self, secret: &str, now: DateTime<Utc>) -> Result<Option<Program>> {
        let sql = AssertSqlSafe(format!("{PROGRAM} where hash = $1"));
        let row = sqlx::query(sql).bind(fingerprint(secret)).fetch_optional(&self.readers).await?;
        let Some(program) = row.as_ref().map(program).transpose()? else { return Ok(None) };
        let quiet = program.used_at.is_some_and(|used| now - used < QUIET);
        if program.works(now) && !quiet {
            let mut writing = self.writing().await?;
            let sql = "update program set used_at = $1 where id = $2";
            let used = sqlx::query(sql).bind(seconds(now)).bind(program.id.to_string());
            used.execute(writing.sql()).await?;
            writing.commit().await?;
        }
        Ok(Some(program))
    }

    /// The program of this identifier. Errors: there is none.
    pub async fn program(&self, which: Uuid) -> Result<Program> {
        let sql = AssertSqlSafe(format!("{PROGRAM} where id = $1"));
        let row = sqlx::query(sql).bind(which.to_string()).fetch_optional(&self.readers).await?;
        program(&row.ok_or(Error::NotFound)?)
    }

    /// All programs of an owner, the newest first, revoked ones too.
    pub async fn programs_of(&self, owner: Owner) -> Result<Vec<Program>> {
        let (column, which) = of(owner);
        let sql = AssertSqlSafe(format!("{PROGRAM} where {column} = $1 order by made_at desc, id"));
        let rows = sqlx::query(sql).bind(which).fetch_all(&self.readers).await?;
        rows.iter().map(program).collect()
    }

    /// Revokes a token; from this moment it does nothing more.
    pub async fn revoke_program(&self, which: Uuid, by: By<'_>) -> Result<()> {
        let sql = "update program set revoked_at = $1, revoked_by = $2 where id = $3 and revoked_at is null";
        let mut writing = self.writing().await?;
        let revoked = sqlx::query(sql).bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        revoked.bind(which.to_string()).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Begins a request of a program under a key, unless it was done already; `request` is its fingerprint.
    pub async fn begin_request(
        &self,
        program: Uuid,
        key: &str,
        request: &str,
        now: DateTime<Utc>,
    ) -> Result<Begun> {
        let mut writing = self.writing().await?;
        let sql = "select request, answer, made_at from answered where program = $1 and key = $2";
        let row = sqlx::query(sql).bind(program.to_string()).bind(text("key", key)?.to_owned());
        if let Some(row) = row.fetch_optional(writing.sql()).await? {
            let (same, answer) = (row.try_get::<&str, _>(0)? == request, row.try_get(1)?);
            let fallen = seconds(now) - row.try_get::<i64, _>(2)? > FALLEN;
            match (same, answer) {
                (false, _) => return Ok(Begun::Other),
                (true, Some(answer)) => return Ok(Begun::Answered(answer)),
                (true, None) if !fallen => return Ok(Begun::UnderWay),
                (true, None) => {}
            }
        }
        let sql = "insert into answered (program, key, request, made_at) values ($1, $2, $3, $4) \
            on conflict (program, key) do update set made_at = excluded.made_at";
        let begun = sqlx::query(sql).bind(program.to_string()).bind(key.to_owned());
        let begun = begun.bind(request.to_owned()).bind(seconds(now));
        begun.execute(writing.sql()).await?;
        writing.commit().await?;
        Ok(Begun::New)
    }

    /// Ends a request with its answer, which the same request gets again; without one it may be sent again under the same key.
    pub async fn end_request(&self, program: Uuid, key: &str, answer: Option<&str>) -> Result<()> {
        let sql = match answer {
            Some(_) => "update answered set answer = $3 where program = $1 and key = $2",
            None => "delete from answered where program = $1 and key = $2 and $3 = ''",
        };
        let mut writing = self.writing().await?;
        let ended = sqlx::query(sql).bind(program.to_string()).bind(key.to_owned());
        ended.bind(answer.unwrap_or_default().to_owned()).execute(writing.sql()).await?;
        writing.commit().await
    }
}
