//! Every operation as the description for machines has it: its way, what it takes, what it answers.

use crate::language::Interface;
use crate::language::say;
use maud::{Markup, html};
use serde_json::Value;

/// All operations, by what they are for.
pub fn all(lang: Interface, document: &Value) -> Markup {
    let german = matches!(lang, Interface::De | Interface::DeSimple);
    let tags = document["tags"].as_array().into_iter().flatten();
    html! {
        section #operations {
            h2 { (say(lang, "open-api-operations")) }
            @if !german && lang != Interface::En { p { (say(lang, "open-api-english")) } }
            @for tag in tags {
                @let name = tag["name"].as_str().unwrap_or_default();
                @let shown = if german { tag["x-name-de"].as_str().unwrap_or(name) } else { name };
                h3 lang=[foreign(lang)] { (shown) }
                @for (method, path, operation) in of(document, name) {
                    (one(lang, document, (&method, &path), operation))
                }
            }
        }
    }
}

/// The language of what is not translated, where it is not the reader's.
fn foreign(lang: Interface) -> Option<&'static str> {
    let own = matches!(lang, Interface::De | Interface::DeSimple | Interface::En);
    (!own).then_some("en")
}

/// The operations of a tag: method, path and description.
fn of<'d>(document: &'d Value, tag: &str) -> Vec<(String, String, &'d Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let each = paths.flat_map(|(path, methods)| {
        let methods = methods.as_object().into_iter().flatten();
        methods.map(move |(method, operation)| (method.to_uppercase(), path.clone(), operation))
    });
    each.filter(|(_, _, operation)| operation["tags"][0] == tag).collect()
}

/// What a reference leads to, or the thing itself.
fn followed<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let named = value["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
    named.and_then(|path| document.pointer(path)).unwrap_or(value)
}

fn one(
    lang: Interface,
    document: &Value,
    (method, path): (&str, &str),
    operation: &Value,
) -> Markup {
    let german = matches!(lang, Interface::De | Interface::DeSimple);
    let summary = if german { &operation["x-summary-de"] } else { &operation["summary"] };
    let parameters: Vec<&Value> = operation["parameters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| followed(document, one))
        .collect();
    let responses = operation["responses"].as_object().into_iter().flatten();
    html! {
        details.operation id=(operation["operationId"].as_str().unwrap_or_default()) {
            summary {
                span.way dir="ltr" { b { (method) } " " code { (path) } }
                span lang=[foreign(lang)] { (summary.as_str().unwrap_or_default()) }
            }
            div lang="en" dir="ltr" {
                @if let Some(more) = operation["description"].as_str() { p { (more) } }
                @if operation.get("security").is_some_and(|way| way[0].get("token").is_some()) {
                    p { code { "Authorization: Bearer …" } }
                }
                @if !parameters.is_empty() {
                    dl { @for one in parameters { (parameter(one)) } }
                }
                (body(document, operation))
                ul.answers {
                    @for (status, answer) in responses {
                        li { b { (status) } " " (followed(document, answer)["description"].as_str().unwrap_or_default()) }
                    }
                }
            }
        }
    }
}

fn parameter(one: &Value) -> Markup {
    let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
    html! {
        dt { code { (text("name")) } " " small { (text("in")) " · " (kind(&one["schema"])) @if one["required"] == true { " · required" } } }
        dd { (text("description")) @if let Some(example) = one["example"].as_str() { " " code { (example) } } }
    }
}

/// A schema in a word or two, with the values it can have.
fn kind(schema: &Value) -> String {
    let values = schema["enum"].as_array().or_else(|| schema["items"]["enum"].as_array());
    let values = values.map(|values| {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        values.join(", ")
    });
    let word = schema["format"].as_str().or(schema["type"].as_str()).unwrap_or("string");
    match values {
        Some(values) if word == "array" => format!("list of {values}"),
        Some(values) => values,
        None => word.to_owned(),
    }
}

/// What an operation takes: the names of its fields, and an example.
fn body(document: &Value, operation: &Value) -> Markup {
    let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
    let schema = followed(document, schema);
    let fields = schema["properties"].as_object().into_iter().flatten();
    let fields: Vec<&String> =
        fields.filter(|(_, field)| field["readOnly"] != true).map(|(name, _)| name).collect();
    let examples = schema["examples"].as_array().into_iter().flatten();
    html! {
        @if !fields.is_empty() { p { @for field in fields { code { (field) } " " } } }
        @for example in examples {
            pre tabindex="0" { code { (serde_json::to_string_pretty(example).unwrap_or_default()) } }
        }
    }
}
