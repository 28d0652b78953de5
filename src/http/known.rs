//! The parameters that routes for programs know beside the filter's: each with what is wrong with a value of it, so that whatever is
//! wrong with a question is said at once.

use crate::error::Problem;
use crate::filter::YES_OR_NO;
use crate::language::Interface;
use uuid::Uuid;

/// A parameter: its name, and what is wrong with a value of it.
pub type Known = (&'static str, fn(&'static str, &str) -> Option<Problem>);

/// The language of an answer.
pub const LANG: Known = ("lang", |_, value| {
    let known = Interface::from_tag(value).is_some();
    (!known).then(|| no_language(value))
});

/// The interface is not in that language, but in these.
pub fn no_language(given: &str) -> Problem {
    Problem::none_of("lang", given, Interface::ALL.iter().map(|lang| lang.tag()))
}

/// What is wrong with the parameters of a query: unknown ones, and values that do not hold.
pub fn wrong(pairs: &[(String, String)], known: &[Known]) -> Vec<Problem> {
    let of = |(name, value): &(String, String)| match known.iter().find(|(own, _)| own == name) {
        Some((name, check)) => check(name, value),
        None => Some(Problem::new(name, "problem-unknown-parameter")),
    };
    pairs.iter().filter_map(of).collect()
}

/// A whole number from 1 to `MOST`.
pub fn between<const MOST: usize>(name: &'static str, value: &str) -> Option<Problem> {
    let fits = value.parse().is_ok_and(|number: usize| (1..=MOST).contains(&number));
    let wrong = || Problem::new(name, "problem-number-between").with("least", 1).with("most", MOST);
    (!fits).then(wrong)
}

/// A whole number from 0.
pub fn from_nought(name: &'static str, value: &str) -> Option<Problem> {
    let wrong = || Problem::new(name, "problem-number-from").with("least", 0);
    value.parse::<usize>().is_err().then(wrong)
}

/// A value that `reads` can read.
pub fn read(name: &'static str, value: &str, reads: bool) -> Option<Problem> {
    (!reads).then(|| Problem::new(name, "problem-unknown-value").with("value", value))
}

/// An identifier.
pub fn uuid(name: &'static str, value: &str) -> Option<Problem> {
    read(name, value, Uuid::try_parse(value).is_ok())
}

/// Yes or no.
pub fn flag(name: &'static str, value: &str) -> Option<Problem> {
    (!YES_OR_NO.contains(&value)).then(|| Problem::none_of(name, value, YES_OR_NO))
}
