//! What is wrong with a form, a link or a file, said in the reader's language.

use crate::error::Problem;

use super::catalogue::{Value, has_message, say_with};
use super::number::own_digits;
use super::{Interface, say};

/// The whole sentence, with the line and the field it is about: "Zeile 12, lon: Das ist keine Zahl."
pub fn problem(interface: Interface, problem: &Problem) -> String {
    let reason = problem_reason(interface, problem);
    let line = problem.line.map(|line| own_digits(interface, &line.to_string()));
    let (key, line) = match (&line, problem.field.is_empty()) {
        (Some(line), true) => ("problem-in-line", line.as_str()),
        (Some(line), false) => ("problem-in-line-and-field", line.as_str()),
        (None, false) => ("problem-in-field", ""),
        (None, true) => return reason,
    };
    let place = [("line", Value::Text(line)), ("field", Value::Text(&problem.field))];
    format!("{} {reason}", say_with(interface, key, &place))
}

/// Only what is wrong, for showing beside the field of a form.
pub fn problem_reason(interface: Interface, problem: &Problem) -> String {
    let known = has_message(interface, problem.key) || has_message(Interface::De, problem.key);
    if !known {
        return say(interface, "problem-other").into_owned();
    }
    let mut values: Vec<(&str, Value<'_>)> = vec![("field", Value::Text(&problem.field))];
    values.extend(problem.args.iter().map(|(name, value)| (*name, argument(name, value))));
    say_with(interface, problem.key, &values)
}

/// Limits and counts choose plural forms; all else is said back as it was given.
fn argument<'a>(name: &str, value: &'a str) -> Value<'a> {
    match (name, value.parse()) {
        ("most" | "least" | "count", Ok(count)) => Value::Number(count),
        _ => Value::Text(value),
    }
}
