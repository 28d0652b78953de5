//! What a program sent, held against the description of the API: what has another form than it says is named by its place, in the
//! reader's words, and beside whatever else does not hold.

use super::description::DOCUMENT;
use crate::error::Problem;
use crate::exchange::{Sent, sent};
use crate::geo::Point;
use crate::language::Tag;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The most faults that are gathered.
const MOST: usize = 100;

/// An offer that somebody sent, as far as it can be read, and what is wrong with its form.
pub fn offer(document: Value) -> (Sent, Vec<Problem>) {
    let Value::Object(mut fields) = document else { return sent(document) };
    let described = &DOCUMENT["components"]["schemas"]["Offer"];
    let mut form = Form::default();
    for (name, value) in &fields {
        let own = &described["properties"][name];
        if own.is_object() && own["readOnly"] != true {
            form.hold(own, value, name);
        }
    }
    let wrong = tops(&form.problems);
    fields.retain(|name, _| !wrong.contains(name));
    let document = Value::Object(fields);
    let (sent, more) = sent(document.clone());
    form.problems.extend(more.into_iter().map(|one| in_words(one, described, &document)));
    (sent, form.problems)
}

/// Adds faults, but none of a part that is known to be wrong already: they would only follow from that.
pub fn add(problems: &mut Vec<Problem>, more: Vec<Problem>) {
    let known = tops(problems);
    if known.contains("body") {
        return; // There is no part at all.
    }
    problems.extend(more.into_iter().filter(|one| !known.contains(top(&one.field))));
}

/// A value as it is said back: a text without the marks that JSON puts around it.
pub fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What to say about a value that is none of those that there are.
pub fn none_of<T: std::fmt::Display>(
    field: &str,
    given: &Value,
    known: impl IntoIterator<Item = T>,
) -> Problem {
    match given {
        Value::Null => Problem::new(field, "problem-one-of").listing("list", known),
        given => Problem::new(field, "problem-unknown-one-of")
            .with("value", shown(given))
            .listing("list", known),
    }
}

/// The part of the document in which a fault is.
fn top(field: &str) -> &str {
    field.split(['.', '[']).next().unwrap_or(field)
}

fn tops(problems: &[Problem]) -> HashSet<String> {
    problems.iter().map(|one| top(&one.field).to_owned()).collect()
}

/// What is wrong with the form so far.
#[derive(Default)]
struct Form {
    problems: Vec<Problem>,
}

impl Form {
    /// Holds a value against what is described.
    fn hold(&mut self, described: &Value, value: &Value, at: &str) {
        if self.problems.len() >= MOST {
            return;
        }
        let ways = ways(described);
        if value.is_null() && ways.iter().any(|way| kinds(way).contains(&"null")) {
            return;
        }
        let fitting: Vec<&Value> = ways.iter().copied().filter(|way| fits(way, value)).collect();
        let chosen = match (fitting.as_slice(), value) {
            ([], _) => return self.problems.push(expected(&ways, value, at)),
            ([way], _) => *way,
            (several, Value::Object(fields)) => {
                let there = |way: &&&Value| required(way).all(|name| fields.contains_key(name));
                match several.iter().find(there) {
                    Some(way) => way,
                    None => {
                        let names = several.iter().flat_map(|way| required(way));
                        let given = fields.keys().cloned().collect::<Vec<_>>().join(", ");
                        return self.problems.push(none_of(at, &given.into(), names));
                    }
                }
            }
            (several, _) => several[0],
        };
        match value {
            Value::Object(fields) => self.object(chosen, fields, at),
            Value::Array(items) if chosen["maxItems"] == 2 => self.point(items, at),
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    self.hold(&chosen["items"], item, &format!("{at}[{number}]"));
                }
            }
            value => self.problems.extend(outside(chosen, value, at)),
        }
    }

    fn object(&mut self, described: &Value, fields: &Map<String, Value>, at: &str) {
        for name in required(described).filter(|name| !fields.contains_key(*name)) {
            self.problems.push(Problem::new(format!("{at}.{name}"), "problem-required"));
        }
        let (own, more) = (&described["properties"], &described["additionalProperties"]);
        let by_language = described["propertyNames"].is_object();
        for (name, value) in fields {
            let (there, shown) = (format!("{at}.{name}"), name.replace('\0', "␀"));
            if own[name].is_object() {
                self.hold(&own[name], value, &there);
            } else if by_language && Tag::parse(name).is_none() {
                let wrong = Problem::new(at, "problem-language-tag").with("value", shown);
                self.problems.push(wrong);
            } else if more.is_object() {
                self.hold(more, value, &there);
            } else if more == false {
                let there = format!("{at}.{shown}");
                self.problems.push(Problem::new(there, "problem-unknown-field"));
            }
        }
    }

    /// Longitude and latitude.
    fn point(&mut self, items: &[Value], at: &str) {
        let numbers: Vec<f64> = items.iter().filter_map(Value::as_f64).collect();
        let wrong = match (items, numbers.as_slice()) {
            ([_, _], [lon, lat]) => Point::new(*lon, *lat).err(),
            _ => Some(Problem::new(at, "problem-coordinates")),
        };
        self.problems.extend(wrong.map(|one| Problem { field: at.to_owned(), ..one }));
    }
}

/// What a reference leads to, or the thing itself.
fn followed(described: &Value) -> &Value {
    let named = described["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
    named.and_then(|path| DOCUMENT.pointer(path)).unwrap_or(described)
}

/// All forms in which a value may come.
fn ways(described: &Value) -> Vec<&Value> {
    let described = followed(described);
    let choices = described["anyOf"].as_array().or_else(|| described["oneOf"].as_array());
    match choices {
        Some(choices) => choices.iter().flat_map(ways).collect(),
        None => vec![described],
    }
}

/// The kinds of JSON that a form takes.
fn kinds(way: &Value) -> Vec<&str> {
    match &way["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    }
}

fn fits(way: &Value, value: &Value) -> bool {
    let kinds = kinds(way);
    kinds.contains(&match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        Value::Number(number) if kinds.contains(&"integer") => {
            if number.is_f64() {
                "none"
            } else {
                "integer"
            }
        }
        Value::Number(_) => "number",
    })
}

fn required(way: &Value) -> impl Iterator<Item = &str> {
    way["required"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// What to say where a value of another kind was sent.
fn expected(ways: &[&Value], value: &Value, at: &str) -> Problem {
    let ways: Vec<&&Value> = ways.iter().filter(|way| kinds(way) != ["null"]).collect();
    if let [way] = ways.as_slice()
        && let Some(known) = values(way)
    {
        return none_of(at, value, known);
    }
    let all: Vec<&str> = ways.iter().flat_map(|way| kinds(way)).collect();
    let key = match (all.contains(&"object"), all.contains(&"string")) {
        (true, true) => "problem-expected-text-or-object",
        (true, false) => "problem-expected-object",
        (false, true) => "problem-expected-text",
        _ if all.contains(&"array") => "problem-expected-list",
        _ if all.contains(&"boolean") => "problem-expected-flag",
        _ if all.contains(&"integer") => "problem-expected-whole",
        _ => "problem-expected-number",
    };
    Problem::new(at, key)
}

/// The values that a form allows, where it counts them up.
fn values(way: &Value) -> Option<Vec<String>> {
    Some(way["enum"].as_array()?.iter().map(shown).collect())
}

/// What is wrong with a value of the right kind: it is none of those that there are, or too small or too large.
fn outside(way: &Value, value: &Value, at: &str) -> Option<Problem> {
    if let Some(known) = values(way) {
        let given = shown(value);
        let there = known.iter().any(|one| one.eq_ignore_ascii_case(&given));
        return (!there).then(|| none_of(at, value, known));
    }
    let limits = way["minimum"].as_i64().zip(way["maximum"].as_i64());
    let (least, most) = limits.filter(|_| kinds(way).contains(&"integer"))?;
    let within = value.as_i64().is_some_and(|number| (least..=most).contains(&number));
    let wrong = || Problem::new(at, "problem-number-between").with("least", least);
    (!within).then(|| wrong().with("most", most))
}

/// What the reader of a document did not take, in words: what is described at that place.
fn in_words(problem: Problem, described: &Value, document: &Value) -> Problem {
    if problem.key != "problem-shape" {
        return problem;
    }
    let (mut way, mut value, mut last) = (described, document, described);
    for step in problem.field.split(['.', '[']) {
        let number = step.strip_suffix(']').and_then(|number| number.parse::<usize>().ok());
        let own = |one: &&Value| match number {
            Some(_) => one["items"].is_object(),
            None => one["properties"][step].is_object() || one["additionalProperties"].is_object(),
        };
        let Some(inside) = ways(way).into_iter().find(own) else { break };
        (last, value) = match number {
            Some(number) => (&inside["items"], &value[number]),
            None if inside["properties"][step].is_object() => {
                (&inside["properties"][step], &value[step])
            }
            None => (&inside["additionalProperties"], &value[step]),
        };
        way = last;
    }
    let named = last.to_string();
    let at = problem.field;
    let say = |key| Problem::new(at.as_str(), key);
    match named.as_str() {
        time if time.contains("schemas/Time") => say("problem-time").with("value", shown(value)),
        day if day.contains("schemas/Day") => say("problem-date").with("value", shown(value)),
        id if id.contains("\"uuid\"") => say("problem-expected-uuid").with("value", shown(value)),
        _ => match ways(last).iter().find_map(|way| values(way)) {
            Some(known) => none_of(&at, value, known),
            None => say("problem-other"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Interface;
    use crate::language::problem_reason;
    use serde_json::json;

    /// The faults of a document: place and key.
    fn wrong(document: Value) -> Vec<(String, &'static str)> {
        let (_, problems) = offer(document);
        problems.into_iter().map(|one| (one.field, one.key)).collect()
    }

    #[test]
    fn every_other_form_is_named_by_its_place_and_by_what_is_expected() {
        for (document, field, key) in [
            (json!({"contact": "a@b.example"}), "contact", "problem-expected-object"),
            (json!({"contact": {"email": "a"}}), "contact.email", "problem-expected-object"),
            (json!({"tags": [1]}), "tags[0]", "problem-expected-text"),
            (json!({"title": {"de": 1}}), "title.de", "problem-expected-text-or-object"),
            (json!({"title": {"Deutsch!": "x"}}), "title", "problem-language-tag"),
            (json!({"women_only": "ja"}), "women_only", "problem-expected-flag"),
            (json!({"age": {"min": "3"}}), "age.min", "problem-expected-whole"),
            (json!({"age": {"min": 200}}), "age.min", "problem-number-between"),
            (json!({"confirm_months": 300}), "confirm_months", "problem-number-between"),
            (json!({"place": {"point": [9.1]}}), "place.point", "problem-coordinates"),
            (json!({"place": {"point": [9.1, 148.9]}}), "place.point", "problem-latitude"),
            (json!({"place": {"mode": "near"}}), "place.mode", "problem-unknown-one-of"),
            (json!({"organisation": "x"}), "organisation", "problem-expected-uuid"),
            (json!({"expires": "soon"}), "expires", "problem-date"),
            (
                json!({"schedule": {"slots": [{"rule": {"daily": {}}, "from": "9:00"}]}}),
                "schedule.slots[0].rule",
                "problem-unknown-one-of",
            ),
            (
                json!({"schedule": {"dates": [{"date": "2026-09-01", "from": "25:00"}]}}),
                "schedule.dates[0].from",
                "problem-time",
            ),
            (
                json!({"schedule": {"dates": [{"date": "2026-09-01"}]}}),
                "schedule.dates[0].from",
                "problem-required",
            ),
            (
                json!({"schedule": {"exceptions": [{"date": "2026-09-01", "change": "off"}]}}),
                "schedule.exceptions[0].change",
                "problem-unknown-one-of",
            ),
        ] {
            assert_eq!(wrong(document.clone()), [(field.to_owned(), key)], "{document}");
        }
    }

    #[test]
    fn what_is_wrong_hides_nothing_of_the_other_parts_and_no_sentence_is_a_machines() {
        let document = json!({"contact": {"mail": "a"}, "categories": ["sprot"], "languages": [{"language": "xx"}], "tags": "a", "colour": 1});
        let (_, problems) = offer(document);
        let mut fields: Vec<&str> = problems.iter().map(|one| one.field.as_str()).collect();
        fields.sort_unstable();
        let all = ["categories[0]", "colour", "contact.mail", "languages[0].language", "tags"];
        assert_eq!(fields, all);
        let said: Vec<String> =
            problems.iter().map(|one| problem_reason(Interface::De, one)).collect();
        let said = said.join(" ");
        assert!(said.contains("german_course, meeting_place") && said.contains("Liste"), "{said}");
        assert!(!said.contains("expected") && !said.contains("struct"), "{said}");
    }

    #[test]
    fn what_we_write_ourselves_holds() {
        let example = DOCUMENT["components"]["schemas"]["Offer"]["examples"][0].clone();
        assert_eq!(wrong(example), []);
        let capital = json!({"schedule": {"slots": [{"rule": {"weekly": {"weekdays": ["MO"]}}, "from": "9:00", "to": null}]}, "age": null});
        assert_eq!(wrong(capital), [], "what the reader takes is not refused before it");
    }
}
