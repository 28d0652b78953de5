//! The API described for machines (OpenAPI 3.1): written by hand in `openapi.json`, with the values of our vocabularies put in.

use super::super::House;
use super::super::act::date_reasons;
use super::super::answer::MINUTE;
use super::ask::{by_content, plain_query};
use super::said;
use crate::language::Interface;
use crate::program::Event;
use crate::program::Right;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use chrono::DateTime;
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};

/// The whole document.
pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::from_str(include_str!("openapi.json")).unwrap_or_default();
    put_in(&mut document);
    document
});

/// `GET /api/v1/openapi.json`
pub async fn description(State(_): State<Arc<House>>, uri: Uri, headers: HeaderMap) -> Response {
    let answer = || {
        plain_query(&uri, &[])?;
        Ok(by_content(&headers, &DOCUMENT, ("", DateTime::UNIX_EPOCH), MINUTE))
    };
    said(&uri, answer())
}

/// Puts the values of a vocabulary wherever the document names one.
fn put_in(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(put_in),
        Value::Object(fields) => match fields.get("$vocabulary").and_then(Value::as_str) {
            Some(name) => {
                // What is said beside it, such as a description, stays.
                let values = values(name);
                fields.remove("$vocabulary");
                fields.extend([("type".into(), json!("string")), ("enum".into(), json!(values))]);
            }
            None => fields.values_mut().for_each(put_in),
        },
        _ => {}
    }
}

/// The values of a vocabulary by its name in the document.
fn values(name: &str) -> Vec<&'static str> {
    macro_rules! all {
        ($values:ty) => {
            <$values>::ALL.iter().map(|value| value.id()).collect()
        };
    }
    match name {
        "category" => all!(Category),
        "target_group" => all!(TargetGroup),
        "language" => all!(Spoken),
        "mode" => all!(Mode),
        "format" => all!(Format),
        "purpose" => all!(Purpose),
        "wheelchair" => all!(Wheelchair),
        "right" => all!(Right),
        "event" => all!(Event),
        "date_reason" => date_reasons().collect(),
        _ => Interface::ALL.iter().map(|lang| lang.tag()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_whole_and_every_reference_leads_somewhere() {
        let text = DOCUMENT.to_string();
        assert!(!text.contains("$vocabulary") && text.contains("german_course"));
        for part in text.split("\"$ref\":\"#").skip(1) {
            let path = part.split('"').next().unwrap_or_default();
            assert!(DOCUMENT.pointer(path).is_some(), "{path}");
        }
    }

    #[test]
    fn every_operation_has_a_name_of_its_own_and_a_line_in_german_too() {
        let mut names = Vec::new();
        for path in DOCUMENT["paths"].as_object().expect("paths").values() {
            for operation in path.as_object().expect("operations").values() {
                assert!(operation["x-summary-de"].is_string(), "{operation}");
                names.push(operation["operationId"].as_str().expect("a name").to_owned());
            }
        }
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
