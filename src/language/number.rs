//! Numbers and distances the reader's way: digits, separators and units.

use super::catalogue::{Value, say_plain};
use super::{Direction, Interface};

/// A whole number with the language's digits and its separator of thousands.
pub fn number(interface: Interface, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    if value < 0 {
        grouped.push('-');
    }
    let smallest_grouped = if interface == Interface::Pl { 5 } else { 4 };
    for (position, digit) in digits.chars().enumerate() {
        let left = digits.len() - position;
        if position > 0 && left.is_multiple_of(3) && digits.len() >= smallest_grouped {
            grouped.push(thousands(interface));
        }
        grouped.push(digit);
    }
    own_digits(interface, &grouped)
}

/// A number with one digit after the decimal separator.
pub fn decimal(interface: Interface, value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let whole = number(interface, (tenths / 10).abs());
    let tenth = own_digits(interface, &(tenths % 10).abs().to_string());
    format!("{sign}{whole}{}{tenth}", decimal_separator(interface))
}

/// A distance in metres as people say it: "400 m" to the next ten, "1,2 km", "14 km".
pub fn distance(interface: Interface, metres: f64) -> String {
    let metres = if metres.is_finite() { metres.clamp(0.0, 1e8) } else { 0.0 };
    let (key, amount) = if metres < 995.0 {
        let tens = (metres / 10.0).round() as i64 * 10;
        ("distance-metres", number(interface, tens))
    } else if metres < 9_950.0 {
        ("distance-kilometres", decimal(interface, metres / 1000.0))
    } else {
        let whole = (metres / 1000.0).round() as i64;
        ("distance-kilometres", number(interface, whole))
    };
    say_plain(interface, key, &[("amount", Value::Text(&amount))])
}

/// Digits as the language writes them: Persian ones in Persian, Latin ones elsewhere, Arabic included.
pub(super) fn own_digits(interface: Interface, text: &str) -> String {
    if interface != Interface::Fa {
        return text.to_string();
    }
    text.chars()
        .map(|character| match character.to_digit(10) {
            Some(digit) => char::from_u32(0x06F0 + digit).unwrap_or(character),
            None => character,
        })
        .collect()
}

/// Wraps a part that must run from left to right, as a time, where the text around it runs the other way.
pub(super) fn left_to_right(interface: Interface, part: &str) -> String {
    match interface.direction() {
        Direction::Rtl => format!("\u{2066}{part}\u{2069}"),
        Direction::Ltr => part.to_string(),
    }
}

fn thousands(interface: Interface) -> char {
    match interface {
        Interface::De | Interface::DeSimple | Interface::Tr | Interface::Ro => '.',
        Interface::En | Interface::Ar => ',',
        Interface::Fa => '٬',
        Interface::Fr => '\u{202F}',
        Interface::Uk | Interface::Ru | Interface::Pl => '\u{A0}',
    }
}

fn decimal_separator(interface: Interface) -> char {
    match interface {
        Interface::En | Interface::Ar => '.',
        Interface::Fa => '٫',
        _ => ',',
    }
}
