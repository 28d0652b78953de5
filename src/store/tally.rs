//! How often something was looked at or searched for: sums of whole days, added up by all instances, with a bound for every day.

use super::value::{id, text};
use super::{Store, Writing};
use crate::counting::{Count, Kind, LEAST, Searched};
use crate::error::Error;
use crate::error::Result;
use chrono::{Months, NaiveDate};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// How many rows one statement writes.
const SOME: usize = 100;
/// How many different things of a kind are kept of a network for one day; the rare ones of more are only counted together.
const MOST: i64 = 2_000;

/// How often something was counted in some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// Which one.
    pub key: String,
    /// A way to write it.
    pub said: Option<String>,
    /// How often.
    pub count: u64,
}

impl Store {
    /// Adds what was counted to what was counted before, all of it or nothing.
    pub async fn add_counts(&self, counts: &[Count]) -> Result<()> {
        let mut writing = self.writing().await?;
        for some in counts.chunks(SOME) {
            writing.add(some).await?;
        }
        let days: BTreeSet<(Uuid, NaiveDate, Kind)> =
            counts.iter().map(|count| (count.network, count.day, count.kind)).collect();
        for (network, day, kind) in days {
            writing.give_way(network, day, kind).await?;
        }
        writing.commit().await
    }

    /// What was counted of a kind from one day to another, the last one included, the most often counted first.
    pub async fn counted(
        &self,
        network: Uuid,
        kind: Kind,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<Sum>> {
        let sql = "select key, max(said), cast(sum(count) as bigint) from tally \
            where network = $1 and kind = $2 and day >= $3 and day <= $4 group by key";
        let asked = sqlx::query(sql).bind(network.to_string()).bind(kind.id().to_owned());
        let asked = asked.bind(from.to_string()).bind(to.to_string());
        let sum = |row: &AnyRow| {
            let count = row.try_get::<i64, _>(2)? as u64;
            Ok(Sum { key: row.try_get(0)?, said: row.try_get(1)?, count })
        };
        let rows = asked.fetch_all(&self.readers).await?;
        let mut sums: Vec<Sum> = rows.iter().map(sum).collect::<Result<_>>()?;
        sums.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.key.cmp(&b.key)));
        Ok(sums)
    }

    /// How often something of a kind was counted on each day, without the days on which nothing was.
    pub async fn counted_by_day(
        &self,
        network: Uuid,
        kind: Kind,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Vec<(NaiveDate, u64)>> {
        let sql = "select day, cast(sum(count) as bigint) from tally \
            where network = $1 and kind = $2 and day >= $3 and day <= $4 group by day order by day";
        let asked = sqlx::query(sql).bind(network.to_string()).bind(kind.id().to_owned());
        let asked = asked.bind(from.to_string()).bind(to.to_string());
        let rows = asked.fetch_all(&self.readers).await?;
        rows.iter().map(|row| Ok((day(row, 0)?, row.try_get::<i64, _>(1)? as u64))).collect()
    }

    /// The first day of which something is counted in a network.
    pub async fn counted_since(&self, network: Uuid) -> Result<Option<NaiveDate>> {
        let sql = "select min(day) from tally where network = $1";
        let first: Option<String> =
            sqlx::query_scalar(sql).bind(network.to_string()).fetch_one(&self.readers).await?;
        Ok(first.and_then(|day| day.parse().ok()))
    }

    /// Forgets what was counted and what was told to be missing before this day.
    pub async fn forget_counts(&self, before: NaiveDate) -> Result<()> {
        let mut writing = self.writing().await?;
        for sql in ["delete from tally where day < $1", "delete from missed where day < $1"] {
            sqlx::query(sql).bind(before.to_string()).execute(writing.sql()).await?;
        }
        writing.commit().await
    }

    /// Forgets the words of the month that begins on this day which too few searched for to be shown; how often stays.
    pub async fn forget_rare_words(&self, month: NaiveDate) -> Result<()> {
        let next = month.checked_add_months(Months::new(1)).unwrap_or(month);
        let mut writing = self.writing().await?;
        let sql = "select network, day, key, count from tally where kind = 'search' and day >= $1 and day < $2";
        let asked = sqlx::query(sql).bind(month.to_string()).bind(next.to_string());
        let rows = asked.fetch_all(writing.sql()).await?;
        let mut searched: HashMap<(Uuid, String), Vec<Count>> = HashMap::new();
        for row in &rows {
            let (network, key): (Uuid, String) = (id(row, 0)?, row.try_get(2)?);
            let words = Searched::read(&key, None).map(|one| one.words).unwrap_or_default();
            let count = row.try_get::<i64, _>(3)? as u64;
            let count =
                Count { network, day: day(row, 1)?, kind: Kind::Search, key, said: None, count };
            searched.entry((network, words)).or_default().push(count);
        }
        searched.retain(|(_, words), counts| {
            let total: u64 = counts.iter().map(|one| one.count).sum();
            !words.is_empty() && words != crate::counting::OTHER && total < LEAST
        });
        for rare in searched.into_values().flatten() {
            writing.count_together(rare).await?;
        }
        writing.commit().await
    }
}

impl Writing {
    /// Adds these, of which no two are the same.
    async fn add(&mut self, counts: &[Count]) -> Result<()> {
        let sql = format!(
            "insert into tally (network, day, kind, key, said, count) values {} \
            on conflict (network, day, kind, key) do update set count = tally.count + excluded.count",
            super::value::rows(1, counts.len(), 6)
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql)).persistent(false);
        for count in counts {
            let said = count.said.as_deref().map(|said| text("said", said)).transpose()?;
            insert = insert.bind(count.network.to_string()).bind(count.day.to_string());
            insert = insert.bind(count.kind.id().to_owned());
            insert = insert.bind(text("key", &count.key)?.to_owned());
            insert = insert.bind(said.map(str::to_owned)).bind(count.count as i64);
        }
        insert.execute(self.sql()).await?;
        Ok(())
    }

    /// Counts the rare things of a day together where there are too many different ones.
    async fn give_way(&mut self, network: Uuid, day: NaiveDate, kind: Kind) -> Result<()> {
        let sql = "select count(*) from tally where network = $1 and day = $2 and kind = $3";
        let many = sqlx::query_scalar::<_, i64>(sql).bind(network.to_string());
        let many = many.bind(day.to_string()).bind(kind.id().to_owned());
        let many = many.fetch_one(self.sql()).await?;
        if many <= MOST {
            return Ok(());
        }
        let sql = "select key, count from tally where network = $1 and day = $2 and kind = $3 order by count, key limit $4";
        let rare = sqlx::query(sql).bind(network.to_string()).bind(day.to_string());
        let rare = rare.bind(kind.id().to_owned()).bind(many - MOST / 2);
        for row in rare.fetch_all(self.sql()).await? {
            let (key, count) = (row.try_get(0)?, row.try_get::<i64, _>(1)? as u64);
            self.count_together(Count { network, day, kind, key, said: None, count }).await?;
        }
        Ok(())
    }

    /// Takes a row away and adds its count to that of all rare ones.
    async fn count_together(&mut self, rare: Count) -> Result<()> {
        let together = rare.kind.together(&rare.key);
        if together == rare.key {
            return Ok(());
        }
        let sql = "delete from tally where network = $1 and day = $2 and kind = $3 and key = $4";
        let delete = sqlx::query(sql).bind(rare.network.to_string()).bind(rare.day.to_string());
        let delete = delete.bind(rare.kind.id().to_owned()).bind(rare.key.clone());
        delete.execute(self.sql()).await?;
        self.add(&[Count { key: together, ..rare }]).await
    }
}

fn day(row: &AnyRow, at: usize) -> Result<NaiveDate> {
    let day: &str = row.try_get(at)?;
    day.parse().map_err(|_| Error::Broken(format!("{day:?} in the database is no day")))
}
