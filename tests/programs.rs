//! A developer in another town writes a client.

use crate::cast::{Answer, House};
use serde_json::Value;

mod reading;

/// An answer of the API that is what was asked for.
fn good(answer: Answer) -> Value {
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/json"),
        "{}",
        answer.text()
    );
    answer.json()
}

/// Reads something.
fn read(house: &House, path: &str) -> Value {
    good(house.visitor().get(path))
}

/// The fields that a refusal names, with its status.
fn refused(answer: &Answer) -> (u16, Vec<String>) {
    assert_eq!(answer.header("content-type"), "application/problem+json", "{}", answer.text());
    let problem = answer.json();
    assert_eq!(problem["status"], answer.status, "{problem}");
    assert!(problem["title"].as_str().is_some_and(|title| !title.contains("open-")), "{problem}");
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    let fields = errors.iter().filter_map(|error| error["field"].as_str()).map(str::to_owned);
    (answer.status, fields.collect())
}
