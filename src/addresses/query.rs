//! A query: what of it may be the number of a house, what the postal code, and which words are left for street and town.

use super::number::{Wanted, split};
use super::spelling::{is_letter, whole};
use crate::language::fold;

/// The most letters and words of a query that count.
const LETTERS: usize = 200;
const WORDS: usize = 9;

/// One way to read a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The words of street and town, in whichever order.
    pub words: Vec<String>,
    /// The number of the house.
    pub number: Option<Wanted>,
    /// The postal code.
    pub postal_code: Option<String>,
}

/// A piece of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    word: String,
    /// What it is as a number, where it begins with a digit.
    number: Option<Wanted>,
}

/// The ways to read a query, the likeliest first.
pub fn readings(query: &str) -> Vec<Reading> {
    let start: String = query.chars().take(LETTERS).collect();
    let mut pieces = pieces(&ranges(&start));
    let postal_code = postal_code(&mut pieces);
    pieces.retain(|piece| !["deutschland", "germany"].contains(&piece.word.as_str()));
    let mut readings = Vec::new();
    for at in (0..pieces.len()).rev() {
        let Some(number) = &pieces[at].number else { continue };
        let without = |used: usize| {
            let rest = pieces[..at].iter().chain(pieces.get(at + used..).unwrap_or_default());
            rest.map(|piece| piece.word.clone()).collect::<Vec<String>>()
        };
        let letter = pieces.get(at + 1).map(|piece| piece.word.as_str());
        if let Some(letter) = letter.filter(|word| number.suffix.is_empty() && is_suffix(word)) {
            let number = Wanted { suffix: letter.to_owned(), ..number.clone() };
            readings.push((without(2), Some(number)));
        }
        readings.push((without(1), Some(number.clone())));
    }
    readings.push((pieces.iter().map(|piece| piece.word.clone()).collect(), None));
    let reading = |(mut words, number): (Vec<String>, Option<Wanted>)| {
        words.truncate(WORDS);
        Reading { words, number, postal_code: postal_code.clone() }
    };
    readings.into_iter().map(reading).filter(|reading| !reading.words.is_empty()).take(6).collect()
}

/// Takes the five digits of a postal code out, and the D that stands before them.
fn postal_code(pieces: &mut Vec<Piece>) -> Option<String> {
    let is_code = |word: &str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    let at = pieces.iter().position(|piece| is_code(&piece.word))?;
    let code = pieces.remove(at).word;
    if let Some(before) = at.checked_sub(1).filter(|before| pieces[*before].word == "d") {
        pieces.remove(before);
    }
    Some(code)
}

fn is_suffix(word: &str) -> bool {
    matches!(word.as_bytes(), [b'a'..=b'z'])
}

/// "12 - 14" and "12 – 14" without the blanks.
fn ranges(query: &str) -> String {
    let dashes = |letter: char| matches!(letter, '–' | '—' | '\u{2010}' | '\u{2011}');
    let plain: String = query.chars().map(|c| if dashes(c) { '-' } else { c }).collect();
    let letters: Vec<char> = plain.chars().collect();
    let beside = |mut side: Box<dyn Iterator<Item = &char> + '_>| {
        side.find(|letter| !letter.is_whitespace()).is_some_and(char::is_ascii_digit)
    };
    let kept = |(at, letter): (usize, &char)| {
        let after = letters[at..].iter().find(|letter| !letter.is_whitespace());
        let before = letters[..at].iter().rev().find(|letter| !letter.is_whitespace());
        let dash = |letter: Option<&char>| letter.is_some_and(|letter| "-/".contains(*letter));
        let number_after =
            || beside(Box::new(letters[at..].iter().filter(|c| !"-/".contains(**c))));
        let number_before =
            || beside(Box::new(letters[..at].iter().rev().filter(|c| !"-/".contains(**c))));
        let inside = letter.is_whitespace() && (dash(after) || dash(before));
        (!(inside && number_after() && number_before())).then_some(*letter)
    };
    letters.iter().enumerate().filter_map(kept).collect()
}

/// The pieces of a query: numbers with what belongs to them, and words without hyphens.
fn pieces(query: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let gap = |letter: char| !(is_letter(letter) || matches!(letter, '-' | '/'));
    for chunk in query.split(gap).filter(|chunk| !chunk.is_empty()) {
        if chunk.starts_with(|letter: char| letter.is_ascii_digit()) {
            pieces.push(number_or_word(chunk));
            continue;
        }
        for word in chunk.split(['-', '/']).filter(|word| !word.is_empty()) {
            // "Hauptstr.5", and "Hauptstr5" without the dot.
            let digits = word.find(|letter: char| letter.is_ascii_digit()).unwrap_or(word.len());
            let (name, number) = word.split_at(digits);
            pieces.extend(plain(name));
            if !number.is_empty() {
                pieces.push(number_or_word(number));
            }
        }
    }
    pieces
}

fn plain(word: &str) -> Option<Piece> {
    let word = fold(word);
    (!word.is_empty()).then(|| Piece { word: whole(&word), number: None })
}

fn number_or_word(chunk: &str) -> Piece {
    let small = chunk.trim_end_matches(['-', '/']).to_lowercase();
    let (number, suffix) = split(&small);
    let letters = suffix.chars().take_while(|letter| letter.is_alphabetic()).count();
    let fits = number > 0 && letters <= 2 && suffix.len() <= 6;
    let number = fits.then(|| Wanted { number, suffix: suffix.to_owned() });
    Piece { word: fold(&small), number }
}
