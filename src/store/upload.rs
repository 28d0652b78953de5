//! Files that staff bring in: kept in pieces while they are looked at, with the decision how they are read; then only their line in
//! the history stays. How many and how long is bounded, so that nobody fills the database.

use super::value::{id, json, moment, rows, seconds, text};
use super::{By, Store};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Duration, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

/// The most bytes that a file may have.
pub const LARGEST_UPLOAD: usize = 20 << 20;
/// The most files of a network that lie open, and for how long.
const MOST_OPEN: i64 = 20;
const OPEN_DAYS: i64 = 14;
/// How many bytes stand in one row.
const PIECE: usize = 384 * 1024;
/// The longest name of a file, in letters.
const LONGEST_NAME: usize = 200;
/// How many lines the history shows.
const SHOWN: i64 = 100;

/// A file that somebody brought in.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// Identifies it.
    pub id: Uuid,
    /// The network that it is for.
    pub network: Uuid,
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Whether it is still looked at, or was taken over, or that was undone.
    pub state: UploadState,
    /// What is known of it and decided about it, as versioned JSON.
    pub content: String,
    /// When it came.
    pub made_at: DateTime<Utc>,
    /// Who brought it.
    pub made_by: String,
    /// When it was taken over.
    pub done_at: Option<DateTime<Utc>>,
}

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadState {
    /// It is looked at.
    Open,
    /// Its offers are on the map.
    Done,
    /// They were taken back.
    Undone,
}

impl UploadState {
    fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Undone => "undone",
        }
    }
}

const COLUMNS: &str =
    "select id, network, name, size, state, content, made_at, made_by, done_at from upload";

impl Store {
    /// Keeps a file. Errors: it is too large, or too many of the network lie open.
    pub async fn keep_upload(
        &self,
        network: Uuid,
        name: &str,
        bytes: &[u8],
        content: &str,
        by: By<'_>,
    ) -> Result<Uuid> {
        if bytes.len() > LARGEST_UPLOAD {
            let most = LARGEST_UPLOAD >> 20;
            return Err(Problem::new("file", "problem-file-large").with("most", most).into());
        }
        let own = Uuid::new_v4();
        let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
        let mut writing = self.writing().await?;
        let sql =
            "select count(*) from upload where network = $1 and state = 'open' and made_at > $2";
        let recent = seconds(by.at - Duration::days(OPEN_DAYS));
        let open = sqlx::query_scalar::<_, i64>(sql).bind(network.to_string()).bind(recent);
        if open.fetch_one(writing.sql()).await? >= MOST_OPEN {
            return Err(Problem::new("file", "problem-file-many-open")
                .with("most", MOST_OPEN)
                .into());
        }
        let sql = "insert into upload (id, network, name, size, state, content, made_at, made_by) values ($1, $2, $3, $4, 'open', $5, $6, $7)";
        let insert = sqlx::query(sql).bind(own.to_string()).bind(network.to_string());
        let insert =
            insert.bind(name).bind(bytes.len() as i64).bind(text("content", content)?.to_owned());
        let insert = insert.bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        insert.execute(writing.sql()).await?;
        for (number, piece) in (0i64..).zip(bytes.chunks(PIECE)) {
            let sql = "insert into upload_part (upload, number, content) values ($1, $2, $3)";
            let insert =
                sqlx::query(sql).bind(own.to_string()).bind(number).bind(STANDARD.encode(piece));
            insert.execute(writing.sql()).await?;
        }
        writing.commit().await?;
        Ok(own)
    }

    /// A file of a network. Errors: there is none of this identifier.
    pub async fn upload(&self, network: Uuid, upload: Uuid) -> Result<Upload> {
        let sql = AssertSqlSafe(format!("{COLUMNS} where id = $1 and network = $2"));
        let row = sqlx::query(sql).bind(upload.to_string()).bind(network.to_string());
        read(&row.fetch_optional(&self.readers).await?.ok_or(Error::NotFound)?)
    }

    /// The files of a network, the newest first; open ones that are too old are not among them.
    pub async fn uploads(&self, network: Uuid, now: DateTime<Utc>) -> Result<Vec<Upload>> {
        let sql = AssertSqlSafe(format!(
            "{COLUMNS} where network = $1 and (state <> 'open' or made_at > $2) order by made_at desc, id limit $3"
        ));
        let recent = seconds(now - Duration::days(OPEN_DAYS));
        let rows = sqlx::query(sql).bind(network.to_string()).bind(recent).bind(SHOWN);
        rows.fetch_all(&self.readers).await?.iter().map(read).collect()
    }

    /// The bytes of a file that is still open.
    pub async fn upload_bytes(&self, upload: Uuid) -> Result<Vec<u8>> {
        let sql = "select content from upload_part where upload = $1 order by number";
        let rows = sqlx::query(sql).bind(upload.to_string()).fetch_all(&self.readers).await?;
        let mut bytes = Vec::new();
        for row in rows {
            let piece = STANDARD.decode(row.try_get::<&str, _>(0)?);
            bytes.extend(
                piece.map_err(|why| Error::Broken(format!("a file cannot be read: {why}")))?,
            );
        }
        Ok(bytes)
    }

    /// Notes what was decided about an open file. Errors: it is no longer open.
    pub async fn note_upload(&self, upload: Uuid, content: &str) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update upload set content = $2 where id = $1 and state = 'open'";
        let noted =
            sqlx::query(sql).bind(upload.to_string()).bind(text("content", content)?.to_owned());
        let noted = noted.execute(writing.sql()).await?.rows_affected();
        writing.commit().await?;
        if noted == 0 { Err(Error::Conflict) } else { Ok(()) }
    }

    /// Notes that a file was taken over and what that did to which offers: the revision shown before and after. Its bytes go.
    /// Errors: somebody else did that already.
    pub async fn close_upload(
        &self,
        upload: Uuid,
        deeds: &[(Uuid, Option<i64>, Option<i64>)],
        content: &str,
        by: By<'_>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update upload set state = 'done', done_at = $2, content = $3 where id = $1 and state = 'open'";
        let done = sqlx::query(sql).bind(upload.to_string()).bind(seconds(by.at));
        let done = done.bind(text("content", content)?.to_owned()).execute(writing.sql()).await?;
        if done.rows_affected() == 0 {
            return Err(Error::Conflict);
        }
        for some in deeds.chunks(200) {
            let sql = format!(
                "insert into upload_offer (upload, offer, before_number, after_number) values {}",
                rows(1, some.len(), 4)
            );
            let mut insert = sqlx::query(AssertSqlSafe(sql));
            for (offer, before, after) in some {
                insert = insert.bind(upload.to_string()).bind(offer.to_string());
                insert = insert.bind(*before).bind(*after);
            }
            insert.execute(writing.sql()).await?;
        }
        let sql = "delete from upload_part where upload = $1";
        sqlx::query(sql).bind(upload.to_string()).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// Forgets an open file. Errors: there is none of this identifier.
    pub async fn discard_upload(&self, network: Uuid, upload: Uuid) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "delete from upload_part where upload = (select id from upload where id = $1 and network = $2 and state = 'open')";
        sqlx::query(sql)
            .bind(upload.to_string())
            .bind(network.to_string())
            .execute(writing.sql())
            .await?;
        let sql = "delete from upload where id = $1 and network = $2 and state = 'open'";
        let gone = sqlx::query(sql).bind(upload.to_string()).bind(network.to_string());
        let gone = gone.execute(writing.sql()).await?.rows_affected();
        writing.commit().await?;
        if gone == 0 { Err(Error::NotFound) } else { Ok(()) }
    }

    /// Forgets files that lay open for too long.
    pub async fn forget_uploads(&self, now: DateTime<Utc>) -> Result<()> {
        let old = seconds(now - Duration::days(OPEN_DAYS));
        let mut writing = self.writing().await?;
        let sql = "delete from upload_part where upload in (select id from upload where state = 'open' and made_at <= $1)";
        sqlx::query(sql).bind(old).execute(writing.sql()).await?;
        let sql = "delete from upload where state = 'open' and made_at <= $1";
        sqlx::query(sql).bind(old).execute(writing.sql()).await?;
        writing.commit().await
    }

    /// How a file with this heading was read last in a network, as versioned JSON.
    pub async fn file_plan(&self, network: Uuid, shape: &str) -> Result<Option<String>> {
        let sql = "select content from file_plan where network = $1 and shape = $2";
        let row = sqlx::query(sql).bind(network.to_string()).bind(shape.to_owned());
        let row = row.fetch_optional(&self.readers).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?)
    }

    /// Remembers how a file with this heading is read.
    pub async fn remember_plan(
        &self,
        network: Uuid,
        shape: &str,
        plan: &impl serde::Serialize,
        by: By<'_>,
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "insert into file_plan (network, shape, content, made_at, made_by) values ($1, $2, $3, $4, $5) \
            on conflict (network, shape) do update set content = excluded.content, made_at = excluded.made_at, made_by = excluded.made_by";
        let insert =
            sqlx::query(sql).bind(network.to_string()).bind(text("shape", shape)?.to_owned());
        let insert =
            insert.bind(json(plan)?).bind(seconds(by.at)).bind(text("who", by.who)?.to_owned());
        insert.execute(writing.sql()).await?;
        writing.commit().await
    }
}

fn read(row: &AnyRow) -> Result<Upload> {
    let state: &str = row.try_get(4)?;
    let states = [UploadState::Open, UploadState::Done, UploadState::Undone];
    let state = states.into_iter().find(|known| known.id() == state);
    Ok(Upload {
        id: id(row, 0)?,
        network: id(row, 1)?,
        name: row.try_get(2)?,
        size: row.try_get::<i64, _>(3)?.unsigned_abs(),
        state: state.ok_or_else(|| Error::Broken("a file of an unknown state".to_owned()))?,
        content: row.try_get(5)?,
        made_at: moment(row.try_get(6)?),
        made_by: row.try_get(7)?,
        done_at: row.try_get::<Option<i64>, _>(8)?.map(moment),
    })
}
