//! Lists of houses in the database: staged in short transactions, seen by nobody, and switched on in one, in the place of the
//! earlier list of the same name.

use super::value::{moment, rows, seconds, text};
use super::{By, Store, Writing};
use crate::addresses::Street;
use crate::addresses::{pack, unpack};
use crate::error::Error;
use crate::error::Result;
use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

/// How many streets one statement carries, and how many are read at once.
const ROWS: usize = 200;
const READ: i64 = 1_000;
/// How many streets of a list that is gone one transaction takes away.
const TIDIED: i64 = 5_000;

/// A list of houses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressSet {
    /// Its number; later ones are greater.
    pub number: i64,
    /// Its name; the next one of this name takes its place.
    pub name: String,
    /// How many houses it has.
    pub houses: u64,
    /// When it was loaded.
    pub made_at: DateTime<Utc>,
}

impl Store {
    /// Begins a list of houses; one of the same name that has not ended is given up.
    pub async fn begin_addresses(&self, name: &str, by: By<'_>) -> Result<AddressSet> {
        let name = text("name", name)?.to_owned();
        let mut writing = self.writing().await?;
        let sql = "update address_set set state = 'abandoned' where name = $1 and state = 'staged'";
        sqlx::query(sql).bind(name.clone()).execute(writing.sql()).await?;
        let number = sqlx::query_scalar("select coalesce(max(number), 0) + 1 from address_set");
        let number: i64 = number.fetch_one(writing.sql()).await?;
        let sql = "insert into address_set (number, name, state, houses, made_at) values ($1, $2, 'staged', 0, $3)";
        let begun = sqlx::query(sql).bind(number).bind(name.clone()).bind(seconds(by.at));
        begun.execute(writing.sql()).await?;
        writing.commit().await?;
        Ok(AddressSet { number, name, houses: 0, made_at: by.at })
    }

    /// Stages streets, the first of them with this number, as many as one short transaction may hold (about a thousand).
    /// Errors: the list was given up, because another one of its name has begun.
    pub async fn stage_addresses(
        &self,
        set: &AddressSet,
        first: usize,
        streets: &[Street],
    ) -> Result<()> {
        let mut writing = self.writing().await?;
        let houses: usize = streets.iter().map(|street| street.houses.len()).sum();
        let sql =
            "update address_set set houses = houses + $2 where number = $1 and state = 'staged'";
        let noted = sqlx::query(sql).bind(set.number).bind(houses as i64);
        if noted.execute(writing.sql()).await?.rows_affected() == 0 {
            return Err(given_up(set));
        }
        for (some, at) in streets.chunks(ROWS).zip((first..).step_by(ROWS)) {
            writing.stage_streets(set, at, some).await?;
        }
        writing.commit().await
    }

    /// Shows a list in the place of the earlier one of its name. Errors: it was given up.
    pub async fn switch_on_addresses(&self, set: &AddressSet) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update address_set set state = 'abandoned' where name = $1 and state = 'live'";
        sqlx::query(sql).bind(set.name.clone()).execute(writing.sql()).await?;
        let sql = "update address_set set state = 'live' where number = $1 and state = 'staged'";
        let live = sqlx::query(sql).bind(set.number).execute(writing.sql()).await?;
        match live.rows_affected() {
            0 => Err(given_up(set)),
            _ => writing.commit().await,
        }
    }

    /// Takes the list of this name away. Errors: there is none.
    pub async fn remove_addresses(&self, name: &str) -> Result<()> {
        let mut writing = self.writing().await?;
        let sql = "update address_set set state = 'abandoned' where name = $1 and state = 'live'";
        let gone = sqlx::query(sql).bind(name.to_owned()).execute(writing.sql()).await?;
        match gone.rows_affected() {
            0 => Err(Error::NotFound),
            _ => writing.commit().await,
        }
    }

    /// Puts away the rows of lists that are gone, in short transactions. A list that is being loaded at this moment stays.
    pub async fn tidy_addresses(&self) -> Result<()> {
        let sql = "select number from address_set where state = 'abandoned'";
        let gone: Vec<i64> = sqlx::query_scalar(sql).fetch_all(&self.readers).await?;
        for number in gone {
            let mut last = TIDIED;
            loop {
                let mut writing = self.writing().await?;
                let sql = "delete from address where dataset = $1 and number < $2";
                sqlx::query(sql).bind(number).bind(last).execute(writing.sql()).await?;
                let sql = "select coalesce(max(number), -1) from address where dataset = $1";
                let rest: i64 =
                    sqlx::query_scalar(sql).bind(number).fetch_one(writing.sql()).await?;
                if rest < 0 {
                    let sql = "delete from address_set where number = $1";
                    sqlx::query(sql).bind(number).execute(writing.sql()).await?;
                }
                writing.commit().await?;
                if rest < 0 {
                    break;
                }
                last += TIDIED;
            }
        }
        Ok(())
    }

    /// The lists that hold at this moment, by their numbers.
    pub async fn live_addresses(&self) -> Result<Vec<AddressSet>> {
        let sql = "select number, name, houses, made_at from address_set where state = 'live' order by number";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        let set = |row: &AnyRow| {
            Ok(AddressSet {
                number: row.try_get(0)?,
                name: row.try_get(1)?,
                houses: row.try_get::<i64, _>(2)? as u64,
                made_at: moment(row.try_get(3)?),
            })
        };
        rows.iter().map(set).collect()
    }

    /// Some streets of a list behind this number, each with its own number; none where all have come.
    pub async fn streets_of(&self, set: &AddressSet, after: i64) -> Result<Vec<(i64, Street)>> {
        let sql = "select number, street, postal_code, locality, district, houses from address where dataset = $1 and number > $2 order by number limit $3";
        let found = sqlx::query(sql).bind(set.number).bind(after).bind(READ);
        let found = found.fetch_all(&self.readers).await?;
        let street = |row: &AnyRow| {
            let street = Street {
                name: row.try_get(1)?,
                postal_code: row.try_get(2)?,
                locality: row.try_get(3)?,
                district: row.try_get(4)?,
                houses: unpack(row.try_get(5)?),
            };
            Ok((row.try_get(0)?, street))
        };
        found.iter().map(street).collect()
    }
}

impl Writing {
    async fn stage_streets(
        &mut self,
        set: &AddressSet,
        first: usize,
        streets: &[Street],
    ) -> Result<()> {
        let values = rows(1, streets.len(), 7);
        let sql = format!(
            "insert into address (dataset, number, street, postal_code, locality, district, houses) values {values}"
        );
        let mut insert = sqlx::query(AssertSqlSafe(sql));
        for (street, number) in streets.iter().zip(first as i64..) {
            insert = insert.bind(set.number).bind(number);
            for said in [&street.name, &street.postal_code, &street.locality, &street.district] {
                insert = insert.bind(text("street", said)?.to_owned());
            }
            insert = insert.bind(pack(&street.houses));
        }
        insert.execute(self.sql()).await?;
        Ok(())
    }
}

fn given_up(set: &AddressSet) -> Error {
    let name = &set.name;
    Error::Broken(format!(
        "the list {name:?} was given up, because another one of its name has begun"
    ))
}
