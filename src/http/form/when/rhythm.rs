//! How often something is, as one choice: `w2` is every second week, `m1:2,4` the second and fourth such weekday of every month.
//! Every rule has such a code, so that a form can hold it even where it does not offer it.

use crate::language::Interface;
use crate::language::Value;
use crate::language::say_plain;
use crate::schedule::Rule;
use crate::schedule::Weekdays;
use chrono::Weekday;

/// The weekdays as fields have them.
pub const DAYS: [(&str, Weekday); 7] = [
    ("mo", Weekday::Mon),
    ("tu", Weekday::Tue),
    ("we", Weekday::Wed),
    ("th", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("su", Weekday::Sun),
];

/// What is offered to choose from.
pub const OFFERED: [&str; 11] =
    ["w1", "w2", "w3", "w4", "m1:1", "m1:2", "m1:3", "m1:4", "m1:-1", "m1:1,3", "m1:2,4"];

/// What a code says.
enum Rhythm {
    Weekly(u16),
    Monthly(u16, Vec<i8>),
}

/// The code of a rule.
pub fn code(rule: &Rule) -> String {
    match rule {
        Rule::Weekly { every, .. } => format!("w{every}"),
        Rule::Monthly { nth, every, .. } => {
            let places: Vec<String> = nth.iter().map(i8::to_string).collect();
            format!("m{every}:{}", places.join(","))
        }
    }
}

/// The weekdays of a rule.
pub fn weekdays(rule: &Rule) -> impl Iterator<Item = &'static str> {
    let days = match rule {
        Rule::Weekly { weekdays, .. } => *weekdays,
        Rule::Monthly { weekday, .. } => std::iter::once(*weekday).collect(),
    };
    DAYS.iter().filter(move |(_, day)| days.contains(*day)).map(|(code, _)| *code)
}

/// The rules that a code and some weekdays say: one, or one for each weekday of a month. None where the code is not one.
pub fn rules(code: &str, weekdays: Weekdays) -> Option<Vec<Rule>> {
    Some(match read(code)? {
        Rhythm::Weekly(every) => vec![Rule::Weekly { weekdays, every }],
        Rhythm::Monthly(every, nth) => weekdays
            .iter()
            .map(|weekday| Rule::Monthly { weekday, nth: nth.clone(), every })
            .collect(),
    })
}

/// How often that is, for a reader: "alle 2 Wochen".
pub fn label(code: &str, lang: Interface) -> String {
    match read(code) {
        None => code.to_owned(),
        Some(Rhythm::Weekly(every)) => {
            say_plain(lang, "when-every-weeks", &[("every", every.into())])
        }
        Some(Rhythm::Monthly(every, nth)) => {
            let place =
                |nth: &i8| say_plain(lang, "when-place", &[("nth", i64::from(*nth).into())]);
            let last = nth.len().saturating_sub(1);
            let places = nth.iter().map(place).enumerate().reduce(|(_, first), (at, second)| {
                let key = if at == last { "schedule-list-and" } else { "schedule-list-comma" };
                let both = [("first", Value::Text(&first)), ("second", Value::Text(&second))];
                (at, say_plain(lang, key, &both))
            });
            let places = places.map(|(_, places)| places).unwrap_or_default();
            let parts = [("places", Value::Text(&places)), ("every", every.into())];
            say_plain(lang, "when-monthly", &parts)
        }
    }
}

/// Whether a code counts from some day on, which then has to be said.
pub fn needs_start(code: &str) -> bool {
    matches!(read(code), Some(Rhythm::Weekly(every) | Rhythm::Monthly(every, _)) if every > 1)
}

fn read(code: &str) -> Option<Rhythm> {
    if let Some(every) = code.strip_prefix('w') {
        return Some(Rhythm::Weekly(every.parse().ok()?));
    }
    let (every, places) = code.strip_prefix('m')?.split_once(':')?;
    let places: Option<Vec<i8>> = places.split(',').take(10).map(|n| n.parse().ok()).collect();
    Some(Rhythm::Monthly(every.parse().ok()?, places?))
}
