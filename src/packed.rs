//! How values that other crates define stand in the packed form in which the map keeps whole offers: days, instants, weekdays, and
//! the fields of other versions. The packed form lives in memory only, so that it may change with every build.

pub use borsh::{BorshDeserialize as Unpack, BorshSerialize as Pack};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use serde_json::{Map, Value};
use std::io::{Error, ErrorKind, Read, Result, Write};

/// A day, as its number since the first of the year 1.
pub mod date {
    use super::*;

    /// Writes a day.
    pub fn pack<W: Write>(date: &NaiveDate, into: &mut W) -> Result<()> {
        date.num_days_from_ce().serialize(into)
    }

    /// Reads a day; an error where no calendar has it.
    pub fn unpack<R: Read>(from: &mut R) -> Result<NaiveDate> {
        NaiveDate::from_num_days_from_ce_opt(i32::deserialize_reader(from)?).ok_or_else(broken)
    }
}

/// A day or none.
pub mod maybe_date {
    use super::*;

    /// Writes a day or that there is none.
    pub fn pack<W: Write>(date: &Option<NaiveDate>, into: &mut W) -> Result<()> {
        date.map(|date| date.num_days_from_ce()).serialize(into)
    }

    /// Reads a day or that there is none.
    pub fn unpack<R: Read>(from: &mut R) -> Result<Option<NaiveDate>> {
        let date = |days| NaiveDate::from_num_days_from_ce_opt(days).ok_or_else(broken);
        Option::<i32>::deserialize_reader(from)?.map(date).transpose()
    }
}

/// An instant, as seconds since 1970 and nanoseconds.
pub mod instant {
    use super::*;

    /// Writes an instant.
    pub fn pack<W: Write>(instant: &DateTime<Utc>, into: &mut W) -> Result<()> {
        parts(instant).serialize(into)
    }

    /// Reads an instant.
    pub fn unpack<R: Read>(from: &mut R) -> Result<DateTime<Utc>> {
        whole(Unpack::deserialize_reader(from)?)
    }
}

/// An instant or none.
pub mod maybe_instant {
    use super::*;

    /// Writes an instant or that there is none.
    pub fn pack<W: Write>(instant: &Option<DateTime<Utc>>, into: &mut W) -> Result<()> {
        instant.as_ref().map(parts).serialize(into)
    }

    /// Reads an instant or that there is none.
    pub fn unpack<R: Read>(from: &mut R) -> Result<Option<DateTime<Utc>>> {
        Option::deserialize_reader(from)?.map(whole).transpose()
    }
}

/// A weekday, as its number since Monday.
pub mod weekday {
    use super::*;

    /// Writes a weekday.
    pub fn pack<W: Write>(day: &Weekday, into: &mut W) -> Result<()> {
        (day.num_days_from_monday() as u8).serialize(into)
    }

    /// Reads a weekday.
    pub fn unpack<R: Read>(from: &mut R) -> Result<Weekday> {
        Weekday::try_from(u8::deserialize_reader(from)?).map_err(|_| broken())
    }
}

/// The fields of other versions, as JSON; mostly there are none.
pub mod fields {
    use super::*;

    /// Writes fields.
    pub fn pack<W: Write>(fields: &Map<String, Value>, into: &mut W) -> Result<()> {
        let json = match fields.is_empty() {
            true => Vec::new(),
            false => serde_json::to_vec(fields)?,
        };
        json.serialize(into)
    }

    /// Reads fields.
    pub fn unpack<R: Read>(from: &mut R) -> Result<Map<String, Value>> {
        let json = Vec::<u8>::deserialize_reader(from)?;
        match json.is_empty() {
            true => Ok(Map::new()),
            false => Ok(serde_json::from_slice(&json)?),
        }
    }
}

fn parts(instant: &DateTime<Utc>) -> (i64, u32) {
    (instant.timestamp(), instant.timestamp_subsec_nanos())
}

fn whole((seconds, nanos): (i64, u32)) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, nanos).ok_or_else(broken)
}

fn broken() -> Error {
    Error::new(ErrorKind::InvalidData, "no such time")
}
