//! Spellings: how the name of a street or a town reads when everything that people write differently is gone.

use crate::language::fold;

/// The folded words of a name: "Karl-Marx-Str." is "karl", "marx", "strasse".
pub fn words(name: &str) -> Vec<String> {
    folded(name).map(|word| whole(&word)).collect()
}

fn folded(name: &str) -> impl Iterator<Item = String> + '_ {
    let folded = name.split(|letter: char| !is_letter(letter)).map(fold);
    folded.filter(|word| !word.is_empty())
}

/// Whether it belongs to a word; apostrophes do, so that "Max's" is one.
pub fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\'' | '’' | '\u{AD}') || is_mark(letter)
}

fn is_mark(letter: char) -> bool {
    !letter.is_ascii() && crate::language::is_silent(letter)
}

/// A folded word without its abbreviation, or with the one that everybody writes.
pub fn whole(word: &str) -> String {
    match word {
        "sankt" => "st".to_owned(),
        "doktor" => "dr".to_owned(),
        "professor" => "prof".to_owned(),
        word if word.ends_with("str") => format!("{word}asse"),
        word if word.ends_with("pl") => format!("{word}atz"),
        word => word.to_owned(),
    }
}

/// Words in one: blanks and hyphens are set by nobody alike.
pub fn joined(words: &[String]) -> String {
    fold(&words.concat())
}

/// The spellings of a street, the one first that everything typed is brought to; the others are nearer to what is typed with a
/// slip: "hauptstr" for "hauptstrasse", "sanktanna…" for "stanna…".
pub fn spellings(name: &str) -> Vec<String> {
    let key = joined(&words(name));
    let long: Vec<String> = folded(name).collect();
    let short = [("strasse", "str"), ("platz", "pl")]
        .into_iter()
        .filter_map(|(long, short)| key.strip_suffix(long).map(|start| format!("{start}{short}")));
    let short: Vec<String> = short.filter(|short| short.len() > 3).collect();
    let mut all = vec![key, joined(&long)];
    all.extend(short);
    let mut seen = Vec::new();
    all.retain(|key| {
        let new = !key.is_empty() && !seen.contains(key);
        seen.push(key.clone());
        new
    });
    all
}

/// The digits of a spelling: no slip is forgiven in them.
pub fn digits(key: &str) -> impl Iterator<Item = u8> + '_ {
    key.bytes().filter(u8::is_ascii_digit)
}

/// Words of a town's name that tell it from nothing: "an der", "a. d.", "im", "bei".
pub fn is_joint(word: &str) -> bool {
    const JOINTS: [&str; 22] = [
        "a", "d", "i", "b", "v", "o", "ob", "an", "am", "auf", "im", "in", "der", "dem", "den",
        "bei", "von", "vor", "ot", "stadt", "gemeinde", "kreis",
    ];
    JOINTS.contains(&word)
}
