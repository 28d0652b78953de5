//! How the words of the house stand in the columns of the portable subset, and the door that no U+0000 passes.

use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use chrono::{DateTime, Utc};
use serde::Serialize;
use sqlx::any::AnyRow;
use sqlx::{ColumnIndex, Row};
use uuid::Uuid;

/// A text as it may be stored. PostgreSQL has no U+0000, so nobody gets one in.
pub fn text<'t>(field: &str, value: &'t str) -> Result<&'t str> {
    match value.contains('\0') {
        true => Err(Problem::new(field, "problem-encoding").into()),
        false => Ok(value),
    }
}

/// A content as JSON. JSON writes U+0000 as `\u0000`, which would pass the database and break a reader later.
pub fn json(content: &impl Serialize) -> Result<String> {
    let json = serde_json::to_string(content)
        .map_err(|why| Error::Broken(format!("content that is no JSON: {why}")))?;
    match has_null(&json) {
        true => Err(Problem::new("content", "problem-encoding").into()),
        false => Ok(json),
    }
}

/// Whether a JSON text says U+0000: the escape counts only after an even number of backslashes.
fn has_null(json: &str) -> bool {
    json.match_indices("\\u0000").any(|(at, _)| {
        let before = json[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        before % 2 == 0
    })
}

/// A moment as seconds since 1970.
pub fn seconds(moment: DateTime<Utc>) -> i64 {
    moment.timestamp()
}

/// The moment of these seconds since 1970; one that no calendar has counts as 1970.
pub fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// The identifier in this column.
pub fn id<I: ColumnIndex<AnyRow>>(row: &AnyRow, column: I) -> Result<Uuid> {
    let text: &str = row.try_get(column)?;
    Uuid::try_parse(text).map_err(|_| Error::Broken(format!("{text:?} in the database is no UUID")))
}

/// `($1, $2), ($3, $4), …`: `rows` rows of `width` parameters, the first one `$first`.
pub fn rows(first: usize, rows: usize, width: usize) -> String {
    let row = |r: usize| {
        let names: Vec<String> =
            (0..width).map(|c| format!("${}", first + r * width + c)).collect();
        format!("({})", names.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_null_character_is_found_in_text_and_in_json_but_a_written_out_escape_is_let_in() {
        assert!(text("title", "Ca\0fé").is_err());
        assert!(json(&"Ca\0fé").is_err());
        assert!(json(&"\\\0").is_err());
        assert!(json(&"the escape \\u0000, spelled out").is_ok());
        assert!(text("title", "Café").is_ok());
    }

    #[test]
    fn parameters_are_numbered_through_all_rows() {
        assert_eq!(rows(3, 2, 2), "($3, $4), ($5, $6)");
    }
}
