//! All SQL: networks, organisations, offers with their revisions, imports and the change log, on SQLite or PostgreSQL.
//!
//! One SQL text serves both through `sqlx::Any`. The other way, an enum of two pools and a macro that writes every call twice,
//! allows booleans, UUIDs and `Json<T>`; but a helper inside a transaction (the change log needs one in every writing method)
//! would be generic over the database with half a page of bounds. `Any` takes a plain `&mut AnyConnection`, and what it cannot
//! carry the portable subset does without: `text`, `bigint` and `double precision` only, `$1` for parameters, UUIDs and days as
//! text, moments as seconds, a moment instead of a yes, nothing human sorted or compared by SQL, errors told apart by kind.
//! (Never bind an `Arc<str>`: sqlx 0.9 panics on it under SQLite.) What differs stands in this file and in `follow`.

mod addresses;
mod change;
mod chronicle;
mod deed;
mod distinct;
mod dossier;
mod draft;
mod embed;
mod farewell;
mod flyer;
mod follow;
mod freshness;
mod history;
mod holidays;
mod import;
mod link;
mod load;
mod meeting;
mod membership;
mod moved;
mod need;
mod network;
mod offer;
mod organisation;
mod outbox;
mod person;
mod program;
mod proposal;
mod reach;
mod session;
mod survey;
mod tally;
mod task;
mod texts;
mod tidy;
mod token;
mod told;
mod upload;
mod value;
mod version;
mod waiting;
mod webhook;

pub use addresses::AddressSet;
pub use change::{By, Change, Line, What};
pub use chronicle::Past;
pub use dossier::{Dossier, Revision, State};
pub use draft::Draft;
pub use farewell::{DIGEST, MEETINGS, REMINDERS};
pub use follow::Follower;
pub use history::OfferMerge;
pub use history::UNDO_DAYS;
pub use import::{Import, Standing, Tally};
pub use link::DueLink;
pub use load::Offers;
pub use meeting::{Attendance, Call, Happened};
pub use moved::at_last;
pub use outbox::Outgoing;
pub use program::Begun;
pub use proposal::{Proposal, organisation_base};
pub use session::SESSION;
pub use survey::{Answered, Lettered};
pub use tally::Sum;
pub use task::{Done, Kind, NewTask, Task};
pub use texts::Shown;
pub use token::{NewToken, Token, fingerprint, secret};
pub use told::{Missed, Reports, Words};
pub use upload::{LARGEST_UPLOAD, Upload, UploadState};
pub use waiting::{Asked, Waiting};
pub use webhook::{Delivery, News};

use crate::error::Error;
use crate::error::Result;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{Any, AnyConnection, AnyPool, ConnectOptions};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// What PostgreSQL's writers lock so that one of them writes at a time; any number that is ours.
const WRITERS: i64 = 0x5354_4144_544b;

/// The database.
#[derive(Debug, Clone)]
pub struct Store {
    writers: AnyPool,
    readers: AnyPool,
    url: Arc<String>,
    postgres: bool,
}

impl Store {
    /// Opens the database of this URL, makes the file where SQLite has none, and brings the tables up to date.
    pub async fn open(url: &str) -> Result<Self> {
        sqlx::any::install_default_drivers();
        let postgres = !url.starts_with("sqlite:");
        let (writers, readers) = match postgres {
            true => {
                let pool = postgresql(url).await?;
                (pool.clone(), pool)
            }
            false => sqlite(url).await.map_err(|why| unopened(url, why))?,
        };
        let store = Self { writers, readers, url: Arc::new(url.to_owned()), postgres };
        store.migrate().await?;
        Ok(store)
    }

    /// Brings the tables up to date; on SQLite another process may be at it too, and then the second look finds it done.
    async fn migrate(&self) -> Result<()> {
        let migrations = sqlx::migrate!("./migrations");
        let mut tries = 5;
        while let Err(why) = migrations.run(&self.writers).await {
            tries -= 1;
            if tries == 0 || self.postgres {
                return Err(Error::Broken(format!(
                    "the database cannot be brought up to date: {why}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Ok(())
    }

    /// The database as it may be named to people: the file, or host and name without the password.
    pub fn name(&self) -> String {
        match self.url.strip_prefix("sqlite:") {
            Some(_) => file_of(&self.url).display().to_string(),
            None => Url::parse(&self.url).map_or_else(
                |_| "PostgreSQL".to_owned(),
                |url| format!("{}{}", host(&url), url.path()),
            ),
        }
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        sqlx::query("select 1").execute(&self.readers).await?;
        Ok(())
    }

    /// Has PostgreSQL look how large its tables have become. It does so by itself, but not at once: a network that is loaded
    /// a moment after it was imported, or restored, would take for ever. SQLite plans well without.
    pub async fn look_at_its_tables(&self) -> Result<()> {
        if self.postgres {
            let sql = "analyze offer, revision, import";
            sqlx::query(sql).execute(&self.writers).await?;
        }
        Ok(())
    }

    /// Closes the connections.
    pub async fn close(&self) {
        self.writers.close().await;
        self.readers.close().await;
    }

    /// Opens a transaction that writes; it is the only one until it ends, and what is not committed never was. SQLite would fail at the first write of a transaction
    /// that has read before ("database is locked", whatever the busy timeout), so there it begins as a writer.
    pub async fn writing(&self) -> Result<Writing> {
        let statement = if self.postgres { "begin" } else { "begin immediate" };
        let mut transaction = self.writers.begin_with(statement).await?;
        if self.postgres {
            let lock = sqlx::query("select pg_advisory_xact_lock($1)::text").bind(WRITERS);
            lock.execute(&mut *transaction).await?;
        }
        Ok(Writing { transaction, postgres: self.postgres })
    }
}

/// The transaction of one writer, with the writers' lock held. Deeds that belong together, a decision and the letter that tells
/// of it, are done in one.
#[derive(Debug)]
pub struct Writing {
    transaction: sqlx::Transaction<'static, Any>,
    postgres: bool,
}

impl Writing {
    /// Where its statements run.
    fn sql(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }

    /// Makes everything written so far hold.
    pub async fn commit(self) -> Result<()> {
        Ok(self.transaction.commit().await?)
    }
}

/// Statements are not logged: loading a network always takes long, and they would stand there with their whole text.
fn options(url: &str) -> sqlx::Result<AnyConnectOptions> {
    Ok(url.parse::<AnyConnectOptions>()?.disable_statement_logging())
}

fn pool(most: u32) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(most).acquire_timeout(Duration::from_secs(10))
}

/// One writer, so that ours never wait for each other inside SQLite, and a few readers that cannot write.
async fn sqlite(url: &str) -> sqlx::Result<(AnyPool, AnyPool)> {
    const ALWAYS: &str = "pragma busy_timeout = 20000; pragma foreign_keys = on; pragma synchronous = normal; pragma temp_store = memory;";
    let end = if url.contains('?') { "&mode=rwc" } else { "?mode=rwc" };
    let url = if url.contains("mode=") { url.to_owned() } else { format!("{url}{end}") };
    let writer = pool(1).after_connect(|connection, _| {
        Box::pin(async move {
            sqlx::raw_sql(ALWAYS).execute(&mut *connection).await?;
            let wal = "pragma journal_mode = wal; pragma cache_size = -65536";
            sqlx::raw_sql(wal).execute(connection).await.map(drop)
        })
    });
    let reader = pool(4).after_connect(|connection, _| {
        Box::pin(async move {
            sqlx::raw_sql(ALWAYS).execute(&mut *connection).await?;
            let only = "pragma query_only = on; pragma cache_size = -8192";
            sqlx::raw_sql(only).execute(connection).await.map(drop)
        })
    });
    let options = options(&url)?;
    Ok((writer.connect_with(options.clone()).await?, reader.connect_with(options).await?))
}

/// Connects, and gives up after a few seconds; a server that is just starting is waited for that long.
async fn postgresql(url: &str) -> Result<AnyPool> {
    const PATIENCE: Duration = Duration::from_secs(5);
    let options = options(url).map_err(unreachable)?;
    match tokio::time::timeout(PATIENCE, pool(10).connect_with(options)).await {
        Ok(pool) => pool.map_err(unreachable),
        Err(_) => {
            let host = Url::parse(url).map_or_else(|_| "its address".to_owned(), |url| host(&url));
            Err(Error::Broken(format!(
                "the database cannot be opened: PostgreSQL does not answer at {host}; is it running there?"
            )))
        }
    }
}

/// Host and port of a PostgreSQL URL.
fn host(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or("localhost"), url.port().unwrap_or(5432))
}

/// The file of an SQLite URL.
fn file_of(url: &str) -> PathBuf {
    let path = url.strip_prefix("sqlite:").unwrap_or(url);
    let path = path.strip_prefix("//").unwrap_or(path);
    PathBuf::from(path.split('?').next().unwrap_or(path))
}

/// Why an SQLite file could not be opened; most often its folder is not there.
fn unopened(url: &str, why: sqlx::Error) -> Error {
    let file = file_of(url);
    match file.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        Some(folder) => Error::Broken(format!(
            "the database {} cannot be opened: the folder {} must exist",
            file.display(),
            folder.display()
        )),
        None => Error::Broken(format!("the database {} cannot be opened: {why}", file.display())),
    }
}

fn unreachable(why: sqlx::Error) -> Error {
    Error::Broken(format!("the database cannot be opened: {why}"))
}

impl From<sqlx::Error> for Error {
    fn from(why: sqlx::Error) -> Self {
        Self::Broken(format!("the database says: {why}"))
    }
}

/// The error of a write that may have met something unique: `what` is taken then.
fn taken(what: impl Into<String>) -> impl FnOnce(sqlx::Error) -> Error {
    |why| match why.as_database_error().is_some_and(|e| e.is_unique_violation()) {
        true => Error::Taken(what.into()),
        false => why.into(),
    }
}
