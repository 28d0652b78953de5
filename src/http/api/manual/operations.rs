//! Every operation as the description for machines has it: its way, what it takes, what it answers.

use super::{Here, fields};
use crate::language::Interface;
use crate::language::say;
use maud::{Markup, html};
use serde_json::Value;

/// All operations, by what they are for.
pub fn all(lang: Interface, document: &Value, here: &Here) -> Markup {
    let german = matches!(lang, Interface::De | Interface::DeSimple);
    let tags = document["tags"].as_array().into_iter().flatten();
    html! {
        section #operations {
            h2 { (say(lang, "open-api-operations")) }
            @if lang != Interface::En { p { (say(lang, "open-api-english")) } }
            @for tag in tags {
                @let name = tag["name"].as_str().unwrap_or_default();
                @let shown = if german { tag["x-name-de"].as_str().unwrap_or(name) } else { name };
                h3 lang=[foreign(lang)] { (shown) }
                @for (method, path, operation) in of(document, name) {
                    (one(lang, document, here, (&method, &path), operation))
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
    here: &Here,
    (method, path): (&str, &str),
    operation: &Value,
) -> Markup {
    let german = matches!(lang, Interface::De | Interface::DeSimple);
    let summary = if german { &operation["x-summary-de"] } else { &operation["summary"] };
    let id = operation["operationId"].as_str().unwrap_or_default();
    let parameters: Vec<&Value> =
        operation["parameters"].as_array().into_iter().flatten().collect();
    let responses = operation["responses"].as_object().into_iter().flatten();
    html! {
        details.operation id=(id) {
            summary {
                span.way dir="ltr" { b { (method) } " " code { (path) } }
                span lang=[foreign(lang)] { (summary.as_str().unwrap_or_default()) }
            }
            div {
                @if operation["description"].is_string() { p { (say(lang, &format!("open-api-operation-{id}"))) } }
                @if operation.get("security").is_some_and(|way| way[0].get("token").is_some()) {
                    p dir="ltr" { code { "Authorization: Bearer …" } }
                }
                @if !parameters.is_empty() {
                    dl { @for one in parameters { (parameter(lang, here, one, followed(document, one))) } }
                }
                (body(document, operation))
                ul.answers lang="en" dir="ltr" {
                    @for (status, answer) in responses {
                        li {
                            b { (status) } " " (followed(document, answer)["description"].as_str().unwrap_or_default())
                            (to_object(&answer["content"]["application/json"]["schema"]))
                        }
                    }
                }
            }
        }
    }
}

/// The key of what a parameter means: that of its name in the document, or of the filter's where it stands in an operation itself.
fn key(reference: &Value, one: &Value) -> String {
    let named = reference["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    let name = one["name"].as_str().unwrap_or_default();
    let named = named.map_or_else(|| format!("filter_{name}"), str::to_owned);
    let named = if named.starts_with("limit") { "limit" } else { named.as_str() };
    format!("open-api-parameter-{}", named.replace('_', "-"))
}

fn parameter(lang: Interface, here: &Here, reference: &Value, one: &Value) -> Markup {
    let name = one["name"].as_str().unwrap_or_default();
    let needed = one["required"] == true;
    html! {
        dt {
            code dir="ltr" { (name) } " "
            small {
                span dir="ltr" { (one["in"].as_str().unwrap_or_default()) " · " (kind(lang, &one["schema"])) }
                @if needed { " · " (say(lang, "open-api-required")) }
            }
        }
        dd {
            (say(lang, &key(reference, one)))
            @if let Some(example) = here.example(name, one["example"].as_str()) { " " code dir="ltr" { (example) } }
        }
    }
}

/// A schema in a word or two, with the values it can have.
fn kind(lang: Interface, schema: &Value) -> String {
    let values = schema["enum"].as_array().or_else(|| schema["items"]["enum"].as_array());
    let values = values.map(|values| {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        values.join(", ")
    });
    let word = schema["format"].as_str().or(schema["type"].as_str()).unwrap_or("string");
    match values {
        Some(values) if word == "array" => format!("{}: {values}", say(lang, "open-api-list")),
        Some(values) => values,
        None => word.to_owned(),
    }
}

/// The way to the fields of what is sent or answered.
fn to_object(schema: &Value) -> Markup {
    html! {
        @if let Some(name) = fields::referred(schema) { " " a href={ "#" (fields::place(name)) } { code { (name) } } }
    }
}

/// What an operation takes: the names of its fields, and an example.
fn body(document: &Value, operation: &Value) -> Markup {
    let reference = &operation["requestBody"]["content"]["application/json"]["schema"];
    let schema = followed(document, reference);
    let fields = schema["properties"].as_object().into_iter().flatten();
    let fields: Vec<&String> =
        fields.filter(|(_, field)| field["readOnly"] != true).map(|(name, _)| name).collect();
    let examples = schema["examples"].as_array().into_iter().flatten();
    html! {
        @if !fields.is_empty() {
            p dir="ltr" lang="en" { @for field in fields { code { (field) } " " } "→" (to_object(reference)) }
        }
        @for example in examples {
            pre dir="ltr" tabindex="0" { code { (serde_json::to_string_pretty(example).unwrap_or_default()) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::DOCUMENT;
    use super::*;
    use crate::language::has_message;

    /// A description as the page says it.
    fn plain(described: &Value) -> String {
        described["description"].as_str().unwrap_or_default().replace('`', "")
    }

    #[test]
    fn the_page_says_in_english_what_the_description_says_and_in_every_language_something() {
        let mut said = Vec::new();
        for path in DOCUMENT["paths"].as_object().expect("paths").values() {
            for operation in path.as_object().expect("operations").values() {
                for reference in operation["parameters"].as_array().expect("parameters") {
                    let one = followed(&DOCUMENT, reference);
                    said.push((key(reference, one), plain(one)));
                }
                if operation["description"].is_string() {
                    let id = operation["operationId"].as_str().expect("a name");
                    said.push((format!("open-api-operation-{id}"), plain(operation)));
                }
            }
        }
        for (key, described) in said {
            assert_eq!(say(Interface::En, &key), described, "{key}");
            for lang in Interface::ALL {
                assert!(has_message(*lang, &key), "{key} in {lang:?}");
            }
        }
    }
}
