//! The words of opening hours, whether OpenStreetMap's or those of a hasty German leaflet.

use super::super::weekdays::weekday_with_code;
use super::super::{DAY, Weekdays};
use chrono::Weekday;

/// One word of opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A weekday.
    Day(Weekday),
    /// All weekdays.
    EveryDay,
    /// Numbers of a weekday in its month.
    Nth(Vec<i8>),
    /// Public holidays.
    PublicHoliday,
    /// School holidays.
    SchoolHoliday,
    /// A month, 1 to 12.
    Month(u32),
    /// A year.
    Year(i32),
    /// An hour or a day of a month.
    Number(u16),
    /// A time of day in minutes, up to 48:00.
    Time(u16),
    /// Closed.
    Off,
    /// Nobody knows; a comment says more.
    Unknown,
    /// By appointment.
    Appointment,
    /// A comment.
    Comment(String),
    /// From a time without an end, in front of it.
    From,
    /// One of `-`, `,`, `;`, `+`, `|` for `||`.
    Sign(char),
}

/// The longest text that is looked at, in bytes.
const LONGEST: usize = 2000;

/// All words of a text; none where one of them is unknown.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut rest = text.trim();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let (token, after) = if let Some(after) = rest.strip_prefix("24/7") {
            tokens.extend([Token::EveryDay, Token::Time(0), Token::Sign('-')]);
            (Some(Token::Time(DAY)), after)
        } else if first.is_ascii_digit() {
            number(rest)?
        } else if first.is_alphabetic() {
            word(rest)?
        } else {
            sign(rest, first)?
        };
        tokens.extend(token);
        rest = after.trim_start();
    }
    Some(tokens)
}

/// A sign, a comment in quotes, or numbers in square brackets.
fn sign(rest: &str, first: char) -> Option<(Option<Token>, &str)> {
    let after = &rest[first.len_utf8()..];
    let token = match first {
        '"' | '„' | '“' => {
            let end = after.find(['"', '“', '”'])?;
            let closing = after[end..].chars().next()?.len_utf8();
            return Some((Some(comment(&after[..end])), &after[end + closing..]));
        }
        '[' => {
            let (inside, after) = after.split_once(']')?;
            return Some((Some(Token::Nth(numbers(inside)?)), after));
        }
        '|' => return Some((Some(Token::Sign('|')), after.strip_prefix('|')?)),
        '-' | '–' | '—' | '‐' | '‑' | '−' => Token::Sign('-'),
        ',' | '/' | '&' => Token::Sign(','),
        ';' | '+' => Token::Sign(first),
        // "Mo: 9-12", "(nach Vereinbarung)"
        ':' | '.' | '(' | ')' => return Some((None, after)),
        _ => return None,
    };
    Some((Some(token), after))
}

/// `1,3` or `1-2` or `-1`.
fn numbers(inside: &str) -> Option<Vec<i8>> {
    let mut all = Vec::new();
    for part in inside.split(',').map(str::trim) {
        match part.split_once('-').filter(|(from, _)| !from.is_empty()) {
            Some((from, to)) => {
                all.extend(from.trim().parse::<i8>().ok()?..=to.trim().parse().ok()?)
            }
            None => all.push(part.parse().ok()?),
        }
    }
    let sound = all.len() <= 10 && all.iter().all(|n: &i8| (1..=5).contains(&n.unsigned_abs()));
    sound.then_some(all)
}

/// A time, an hour, a year, or the "2." of "2. Dienstag".
fn number(rest: &str) -> Option<(Option<Token>, &str)> {
    let (digits, after) = split_digits(rest);
    let value: u16 = digits.parse().ok()?;
    let minutes = after.strip_prefix([':', '.']).map(split_digits);
    if let Some((minutes, after)) = minutes.filter(|(minutes, _)| minutes.len() == 2) {
        let minutes: u16 = minutes.parse().ok()?;
        let sound = minutes < 60 && value * 60 + minutes <= 2 * DAY && digits.len() <= 2;
        return sound.then_some((Some(Token::Time(value * 60 + minutes)), after));
    }
    if let Some(after) = after.strip_prefix('.') {
        let nth = i8::try_from(value).ok().filter(|nth| (1..=5).contains(nth))?;
        return Some((Some(Token::Nth(vec![nth])), after));
    }
    match digits.len() {
        1 | 2 => Some((Some(Token::Number(value)), after)),
        4 => Some((Some(Token::Year(value.into())), after)),
        _ => None,
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end.min(5))
}

/// A word; some say nothing.
fn word(rest: &str) -> Option<(Option<Token>, &str)> {
    let lower = rest.to_lowercase();
    for (phrase, token) in PHRASES {
        if lower.starts_with(phrase) && lower.len() == rest.len() {
            return Some((Some(token), &rest[phrase.len()..]));
        }
    }
    let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    let word = word.to_lowercase();
    let token = match word.as_str() {
        "uhr" | "h" | "von" | "jeden" | "jede" | "jeder" | "am" | "im" | "monat" | "des"
        | "monats" | "immer" | "open" | "offen" | "geöffnet" | "week" | "every" | "termin"
        | "termine" | "nur" => None,
        "bis" | "to" => Some(Token::Sign('-')),
        "und" | "u" | "sowie" | "and" => Some(Token::Sign(',')),
        "ab" => Some(Token::From),
        "ph" | "feiertag" | "feiertags" | "feiertage" => Some(Token::PublicHoliday),
        "sh" | "schulferien" | "ferien" => Some(Token::SchoolHoliday),
        "off" | "closed" | "geschlossen" | "zu" => Some(Token::Off),
        "unknown" => Some(Token::Unknown),
        "täglich" | "daily" | "tag" => Some(Token::EveryDay),
        "ersten" => Some(Token::Nth(vec![1])),
        "zweiten" => Some(Token::Nth(vec![2])),
        "dritten" => Some(Token::Nth(vec![3])),
        "vierten" => Some(Token::Nth(vec![4])),
        "letzten" => Some(Token::Nth(vec![-1])),
        word => Some(day(word).map(Token::Day).or_else(|| month(word).map(Token::Month))?),
    };
    Some((token, after))
}

/// What is said in more than one word.
const PHRASES: [(&str, Token); 8] = [
    ("nach vereinbarung", Token::Appointment),
    ("nach absprache", Token::Appointment),
    ("nach terminvereinbarung", Token::Appointment),
    ("nach telefonischer vereinbarung", Token::Appointment),
    ("n. v.", Token::Appointment),
    ("n.v.", Token::Appointment),
    ("by appointment", Token::Appointment),
    ("on appointment", Token::Appointment),
];

/// A comment, which may say that an appointment is needed.
fn comment(text: &str) -> Token {
    let lower = text.trim().to_lowercase();
    let appointment = PHRASES.iter().any(|(phrase, _)| lower == *phrase);
    if appointment || lower == "appointment" || lower == "auf anfrage" {
        return Token::Appointment;
    }
    Token::Comment(text.trim().to_owned())
}

const GERMAN_DAYS: [&str; 7] =
    ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];
const ENGLISH_DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SHORT_DAYS: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];

/// A weekday in English or German, whole or short, with or without the s of "montags".
fn day(word: &str) -> Option<Weekday> {
    let singular = word.strip_suffix('s').filter(|word| word.len() > 3).unwrap_or(word);
    if singular == "sonnabend" {
        return Some(Weekday::Sat);
    }
    let whole = |names: [&str; 7]| names.into_iter().position(|name| name == singular);
    let short = || SHORT_DAYS.into_iter().position(|name| name == word);
    let three =
        || ENGLISH_DAYS.into_iter().position(|name| word.len() == 3 && name.starts_with(word));
    let place = whole(GERMAN_DAYS).or_else(|| whole(ENGLISH_DAYS)).or_else(short).or_else(three);
    place.and_then(|place| Weekdays::ALL.iter().nth(place)).or_else(|| weekday_with_code(word))
}

/// A month in English or German by its first letters.
fn month(word: &str) -> Option<u32> {
    const ENGLISH: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const GERMAN: [&str; 12] =
        ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
    let place = |names: [&str; 12]| names.into_iter().position(|name| word.starts_with(name));
    let place = place(ENGLISH).or_else(|| place(GERMAN))?;
    u32::try_from(place + 1).ok()
}
