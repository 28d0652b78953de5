//! Every object of the API with its fields, as the description for machines has them: their names, however deep they stand, what they
//! may hold, which of them are needed, and what they mean.

use crate::language::Interface;
use crate::language::say;
use maud::{Markup, html};
use serde_json::Value;

/// A field with the way to it inside its object: `rule.weekly.every`.
struct Field<'d> {
    path: String,
    schema: &'d Value,
    needed: bool,
}

/// All objects. The sentences are those of the description, which is in English.
pub fn all(lang: Interface, document: &Value) -> Markup {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    html! {
        section #fields {
            h2 { (say(lang, "open-api-fields")) }
            p { (say(lang, "open-api-fields-lead")) }
            @for (name, schema) in schemas.filter(|(name, _)| has_own(name)) { (object(lang, name, schema)) }
        }
    }
}

/// Whether an object is told here: what a change sends has the fields of the offer, and nothing has none.
fn has_own(name: &str) -> bool {
    !["OfferPatch", "Nothing"].contains(&name)
}

/// Where an object of this name is told.
pub fn place(name: &str) -> String {
    format!("schema-{}", name.strip_suffix("Patch").unwrap_or(name))
}

/// The name of the object that a reference leads to.
pub fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"]
        .as_str()
        .and_then(|path| path.rsplit('/').next())
        .filter(|name| *name != "Nothing")
}

fn object(lang: Interface, name: &str, schema: &Value) -> Markup {
    let mut fields = Vec::new();
    gather(schema, "", &mut fields);
    html! {
        section.schema id=(place(name)) lang="en" dir="ltr" {
            h3 { code { (name) } }
            p { (sentence(schema)) " " (kind(schema)) }
            (values(schema))
            @if !fields.is_empty() { dl { @for one in &fields { (field(lang, one)) } } }
        }
    }
}

fn field(lang: Interface, Field { path, schema, needed }: &Field<'_>) -> Markup {
    html! {
        dt {
            code { (path) } " "
            small {
                (kind(schema))
                @if *needed { " · " span lang=(lang.html_lang()) { (say(lang, "open-api-required")) } }
                @if schema["readOnly"] == true { " · " code { "readOnly" } }
            }
        }
        dd { (sentence(schema)) (values(schema)) }
    }
}

/// The fields of an object and of the objects in it, as far as these have no name of their own.
fn gather<'d>(schema: &'d Value, path: &str, into: &mut Vec<Field<'d>>) {
    let needed: Vec<&Value> = schema["required"].as_array().into_iter().flatten().collect();
    for (name, one) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let needed = needed.iter().any(|needed| *needed == name);
        into.push(Field { path: path.clone(), schema: one, needed });
        gather(one, &path, into);
    }
    ways(schema).for_each(|way| gather(way, path, into));
    if schema["items"].is_object() {
        gather(&schema["items"], &format!("{path}[]"), into);
    }
}

/// The forms from which a value may choose.
fn ways(schema: &Value) -> impl Iterator<Item = &Value> {
    let all = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array());
    all.into_iter().flatten()
}

/// What a value is, in a few words: a link to the object of that name, or a kind of JSON with its bounds.
fn kind(schema: &Value) -> Markup {
    if let Some(name) = referred(schema) {
        return html! { a href={ "#" (place(name)) } { code { (name) } } };
    }
    let ways: Vec<&Value> = ways(schema).collect();
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    html! {
        @for (at, way) in ways.iter().enumerate() {
            @if at > 0 { " | " }
            (kind(way))
        }
        @if schema["const"].is_string() { code { (schema["const"].to_string()) } }
        @for (at, one) in types.iter().enumerate() {
            @if at > 0 { " | " }
            code { (one) }
        }
        @if let Some(format) = schema["format"].as_str() { " (" (format) ")" }
        @if let Some(bounds) = bounds(schema) { " " (bounds) }
        @if schema["items"].is_object() { ": " (kind(&schema["items"])) }
        @if schema["additionalProperties"].is_object() { ": " (kind(&schema["additionalProperties"])) }
    }
}

/// How large or how long it may be.
fn bounds(schema: &Value) -> Option<String> {
    let [least, most] =
        [["minimum", "minItems", "minLength"], ["maximum", "maxItems", "maxLength"]]
            .map(|names| names.iter().find_map(|name| schema[*name].as_i64()));
    match (least, most) {
        (Some(least), Some(most)) if least == most => Some(format!("{least}")),
        (Some(least), Some(most)) => Some(format!("{least}…{most}")),
        (Some(least), None) => Some(format!("≥ {least}")),
        (None, Some(most)) => Some(format!("≤ {most}")),
        (None, None) => None,
    }
}

/// What it means, with what stands between backticks as code.
fn sentence(schema: &Value) -> Markup {
    let said = schema["description"].as_str().unwrap_or_default();
    html! {
        @for (at, part) in said.split('`').enumerate() {
            @if at % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}

/// The values from which it chooses, where these are counted up: its own, or those of what it lists.
fn values(schema: &Value) -> Markup {
    let mut all: Vec<&Value> = Vec::new();
    let listed = schema["items"].is_object().then(|| &schema["items"]);
    for one in std::iter::once(schema).chain(ways(schema)).chain(listed) {
        let named = one["items"]["enum"].as_array().filter(|_| !std::ptr::eq(one, schema));
        all.extend(one["enum"].as_array().or(named).into_iter().flatten());
    }
    html! {
        @if !all.is_empty() {
            p.values {
                @for one in all {
                    code { @match one { Value::String(text) => (text), other => (other.to_string()) } } " "
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::DOCUMENT;
    use super::*;

    #[test]
    fn every_field_of_every_object_has_a_sentence_and_says_what_it_is() {
        let schemas = DOCUMENT["components"]["schemas"].as_object().expect("schemas");
        let mut count = 0;
        for (name, schema) in schemas.iter().filter(|(name, _)| has_own(name)) {
            let mut fields = Vec::new();
            gather(schema, "", &mut fields);
            assert!(schema["description"].is_string(), "{name}");
            for one in fields {
                let said = one.schema["description"].as_str().unwrap_or_default();
                assert!(said.ends_with(['.', '…']), "{name}.{}: {said:?}", one.path);
                assert!(!kind(one.schema).into_string().is_empty(), "{name}.{}", one.path);
                count += 1;
            }
        }
        assert!(count > 200, "{count}");
    }
}
