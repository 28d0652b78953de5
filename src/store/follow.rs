//! Waits for changes that anybody makes: another connection, a command, another instance.
//!
//! PostgreSQL notifies, and is asked twice a second in case a notice was lost with its connection; SQLite is asked for the
//! version of its data, which costs nothing.

use super::Store;
use crate::error::Result;
use sqlx::AnyConnection;
use sqlx::postgres::PgListener;
use sqlx::{Connection, Row};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// How often SQLite is asked.
const OFTEN: Duration = Duration::from_millis(25);
/// How long a lost notice of PostgreSQL stays unnoticed.
const SELDOM: Duration = Duration::from_millis(500);

/// Waits for changes.
#[derive(Debug)]
pub struct Follower {
    way: Way,
}

#[derive(Debug)]
enum Way {
    Sqlite { store: Store, connection: Option<AnyConnection>, version: i64 },
    Postgres { noticed: Arc<Notify>, listening: JoinHandle<()> },
}

impl Store {
    /// Begins to wait for changes.
    pub fn follow(&self) -> Follower {
        let way = match self.postgres {
            false => Way::Sqlite { store: self.clone(), connection: None, version: 0 },
            true => {
                let noticed = Arc::new(Notify::new());
                let listening = tokio::spawn(listen(self.url.clone(), noticed.clone()));
                Way::Postgres { noticed, listening }
            }
        };
        Follower { way }
    }
}

impl Follower {
    /// Comes back when there may be changes; an error means that the database cannot be asked.
    pub async fn wait(&mut self) -> Result<()> {
        match &mut self.way {
            Way::Postgres { noticed, .. } => {
                // Nothing noticed in time is as good a reason to look as a notice.
                tokio::time::timeout(SELDOM, noticed.notified()).await.ok();
                Ok(())
            }
            Way::Sqlite { store, connection, version } => {
                let asked = data_version(store, connection, version).await;
                if asked.is_err() {
                    *connection = None;
                }
                asked
            }
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        if let Way::Postgres { listening, .. } = &self.way {
            listening.abort();
        }
    }
}

/// Asks SQLite until another connection has written.
async fn data_version(
    store: &Store,
    connection: &mut Option<AnyConnection>,
    version: &mut i64,
) -> Result<()> {
    let connection = match connection {
        Some(connection) => connection,
        None => connection.insert(AnyConnection::connect(&store.url).await?),
    };
    loop {
        let now: i64 =
            sqlx::query("pragma data_version").fetch_one(&mut *connection).await?.try_get(0)?;
        if std::mem::replace(version, now) != now {
            return Ok(());
        }
        tokio::time::sleep(OFTEN).await;
    }
}

/// Listens for ever; a connection that was cut is made anew, and whatever it missed is looked for at once.
async fn listen(url: Arc<String>, noticed: Arc<Notify>) {
    loop {
        if let Err(why) = listen_once(&url, &noticed).await {
            tracing::warn!("not listening to the database: {why}");
        }
        noticed.notify_one();
        tokio::time::sleep(SELDOM).await;
    }
}

async fn listen_once(url: &str, noticed: &Notify) -> sqlx::Result<()> {
    let mut listener = PgListener::connect(url).await?;
    listener.listen("stadtkarte").await?;
    noticed.notify_one();
    while listener.try_recv().await?.is_some() {
        noticed.notify_one();
    }
    Ok(())
}
