//! House numbers: how they are written, and which house is meant by one.

use super::{Addresses, Spot};

/// The longest a number may be, in letters; what is longer is no number.
const LONGEST: usize = 12;

/// The houses that a number in a register names, in one spelling: "12 A" is "12a", "62, 64" are two, "12 – 14" is "12-14".
pub fn numbers(raw: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in raw.split([',', ';']) {
        let mut number = String::new();
        for letter in part.chars().filter(|letter| !letter.is_whitespace()) {
            match letter {
                '–' | '—' | '\u{2010}' | '\u{2011}' => number.push('-'),
                '|' | '\0' => {}
                letter => number.extend(letter.to_lowercase()),
            }
        }
        let fits = number.chars().any(char::is_alphanumeric) && number.chars().count() <= LONGEST;
        if fits && !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// The digits that a number begins with and what stands behind them; a number too large for a house has none.
pub fn split(number: &str) -> (u16, &str) {
    let end = number.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(number.len());
    match number[..end].parse() {
        Ok(digits) => (digits, &number[end..]),
        Err(_) => (0, number),
    }
}

/// A number that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// Its digits.
    pub number: u16,
    /// What stands behind them: "a", "-14".
    pub suffix: String,
}

/// A house that was found for a number.
#[derive(Debug, Clone, Copy)]
pub struct Nearest {
    /// Which of the street's houses.
    pub at: usize,
    /// Whether it is the one.
    pub exact: bool,
    /// How far it is from it, in numbers; the other side of the street counts a little more.
    pub far: u32,
}

impl Wanted {
    /// The house of a street that is meant, or the nearest one; none where the street has no house.
    pub fn among(&self, addresses: &Addresses, houses: &[Spot]) -> Option<Nearest> {
        let each = houses.iter().enumerate().map(|(at, house)| {
            let far = self.distance(house, addresses.suffixes.get(u32::from(house.suffix)));
            Nearest { at, exact: far < EXACT, far }
        });
        each.min_by_key(|nearest| nearest.far)
    }

    /// How far a house is from the number that is asked for; below [`EXACT`] it is the house.
    fn distance(&self, house: &Spot, suffix: &str) -> u32 {
        if house.number == self.number {
            return self.same_number(suffix);
        }
        let covers = |end: Option<u16>, from: u16, number: u16| {
            end.is_some_and(|end| {
                (from..=end).contains(&number) && (number - from).is_multiple_of(2)
            })
        };
        if covers(range_end(suffix), house.number, self.number) {
            return 2;
        }
        if covers(range_end(&self.suffix), self.number, house.number) && suffix.is_empty() {
            return 3;
        }
        let apart = u32::from(house.number.abs_diff(self.number));
        EXACT + 2 + apart * 4 + apart % 2 * 3 + u32::from(!suffix.is_empty())
    }

    fn same_number(&self, suffix: &str) -> u32 {
        let letters = |range: &str| match range.as_bytes() {
            [from, b'-', to] => Some(*from..=*to),
            _ => None,
        };
        let one = |letters: std::ops::RangeInclusive<u8>| matches!(self.suffix.as_bytes(), [letter] if letters.contains(letter));
        if self.suffix == suffix {
            0
        } else if self.suffix.is_empty() && range_end(suffix).is_some()
            || letters(suffix).is_some_and(one)
        {
            1
        } else if range_end(&self.suffix).is_some() && suffix.is_empty() {
            2
        } else {
            EXACT + u32::from(!suffix.is_empty())
        }
    }
}

/// Distances below are no distances.
const EXACT: u32 = 4;

/// The number at which a range ends: 14 of "-14".
fn range_end(suffix: &str) -> Option<u16> {
    let end = suffix.strip_prefix(['-', '/'])?;
    Some(split(end).0).filter(|end| *end > 0)
}
