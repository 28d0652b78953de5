//! School holidays in the database.

use super::value::text;
use super::{By, Store, What, Writing};
use crate::error::Result;
use crate::holiday::SchoolHoliday;
use crate::holiday::SchoolHolidays;
use crate::vocabulary::Land;
use chrono::NaiveDate;
use sqlx::Row;
use std::collections::BTreeMap;
use uuid::Uuid;

impl Store {
    /// All school holidays that are loaded.
    pub async fn school_holidays(&self) -> Result<SchoolHolidays> {
        let sql = "select land, first_day, last_day from school_holiday";
        let rows = sqlx::query(sql).fetch_all(&self.readers).await?;
        let holiday = |row: &sqlx::any::AnyRow| {
            let land: &str = row.try_get(0).ok()?;
            let day = |column| row.try_get::<&str, _>(column).ok()?.parse::<NaiveDate>().ok();
            let land = *Land::ALL.iter().find(|known| known.id() == land)?;
            Some(SchoolHoliday { land, start: day(1)?, end: day(2)?, name: String::new() })
        };
        Ok(SchoolHolidays::new(rows.iter().filter_map(holiday)))
    }

    /// Stores school holidays. In each Land they take the place of those that were loaded for the same time before,
    /// so that a corrected file corrects. Gives the number of the change.
    pub async fn save_school_holidays(
        &self,
        holidays: &[SchoolHoliday],
        by: By<'_>,
    ) -> Result<u64> {
        let mut lands: BTreeMap<Land, Vec<&SchoolHoliday>> = BTreeMap::new();
        for holiday in holidays {
            lands.entry(holiday.land).or_default().push(holiday);
        }
        let networks = self.networks().await?;
        let mut writing = self.writing().await?;
        let mut number = 0;
        for (land, holidays) in lands {
            writing.replace_holidays(land, &holidays).await?;
            let there = networks.iter().filter(|network| network.land == land);
            let there: Vec<Uuid> = there.map(|network| network.id).collect();
            number = writing.log(&there, What::Holidays, land.id(), "saved", by).await?;
        }
        writing.commit().await?;
        Ok(number)
    }
}

impl Writing {
    async fn replace_holidays(&mut self, land: Land, holidays: &[&SchoolHoliday]) -> Result<()> {
        let days = || holidays.iter().map(|holiday| holiday.start);
        let (Some(first), Some(last)) = (days().min(), days().max()) else {
            return Ok(());
        };
        let sql =
            "delete from school_holiday where land = $1 and first_day >= $2 and first_day <= $3";
        let gone = sqlx::query(sql).bind(land.id()).bind(first.to_string()).bind(last.to_string());
        gone.execute(self.sql()).await?;
        for holiday in holidays {
            let sql = "insert into school_holiday (land, first_day, last_day, name) values ($1, $2, $3, $4) on conflict do nothing";
            let insert = sqlx::query(sql)
                .bind(land.id())
                .bind(holiday.start.to_string())
                .bind(holiday.end.to_string())
                .bind(text("name", &holiday.name)?.to_owned());
            insert.execute(self.sql()).await?;
        }
        Ok(())
    }
}
