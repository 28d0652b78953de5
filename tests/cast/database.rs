//! What the cast finds in the database of a house, and puts there.

use super::House;
use sqlx::{AnyConnection, Connection, Row};

impl House {
    /// Does something with a line to the database.
    fn with_line<T>(&self, deed: impl AsyncFnOnce(&mut AnyConnection) -> sqlx::Result<T>) -> T {
        let asked = async {
            sqlx::any::install_default_drivers();
            let mut line = AnyConnection::connect(&self.database).await?;
            deed(&mut line).await
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(asked).unwrap_or_else(|why| panic!("{why}"))
    }

    /// The first column of what the database answers to a question, as texts.
    pub fn ask(&self, question: &str) -> Vec<String> {
        let question = sqlx::AssertSqlSafe(question.to_owned());
        self.with_line(async |line| sqlx::query_scalar(question).fetch_all(line).await)
    }

    /// Has the database carry out one statement.
    pub fn tell(&self, statement: &str) {
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        self.with_line(async |line| sqlx::query(statement).execute(line).await.map(drop));
    }

    /// Every row of a table, all its texts in one.
    pub fn whole(&self, table: &str) -> Vec<String> {
        let question = sqlx::AssertSqlSafe(format!("select * from {table}"));
        let rows = self.with_line(async |line| sqlx::query(question).fetch_all(line).await);
        let texts = |row: &sqlx::any::AnyRow| {
            let texts = (0..row.columns().len())
                .filter_map(|at| row.try_get::<Option<String>, _>(at).ok()?);
            texts.collect::<Vec<_>>().join(" | ")
        };
        rows.iter().map(texts).collect()
    }
}
