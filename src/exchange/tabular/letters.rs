//! The letters of a text file: UTF-8, UTF-16 or old Windows, or, line by line, what programs have mixed.

use crate::error::Problem;
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes are looked at to tell a text from something else.
const LOOK: usize = 64 * 1024;

/// The text, and a warning where its lines are written in different ways. Errors: it is no text.
pub fn decode(bytes: &[u8]) -> Result<(String, Option<Problem>), Problem> {
    let look = &bytes[..bytes.len().min(LOOK)];
    let wide = if bytes.starts_with(b"\xff\xfe") || zeros(look, 1) {
        Some(UTF_16LE)
    } else if bytes.starts_with(b"\xfe\xff") || zeros(look, 0) {
        Some(UTF_16BE)
    } else {
        None
    };
    if let Some(encoding) = wide {
        let (text, _) = encoding.decode_with_bom_removal(bytes);
        return plain(text.into_owned()).map(|text| (text, None));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return plain(text.to_owned()).map(|text| (text, None));
    }
    let (text, mixed) = by_line(bytes);
    let warning =
        mixed.map(|line| Problem::new("file", "problem-file-mixed-letters").at_line(line));
    plain(text).map(|text| (text, warning))
}

/// Whether nearly every second byte is nought, as in Latin text of UTF-16.
fn zeros(bytes: &[u8], at: usize) -> bool {
    let pairs = bytes.chunks_exact(2);
    let count = pairs.len();
    count > 8 && pairs.filter(|pair| pair[at] == 0 && pair[1 - at] != 0).count() * 5 > count * 4
}

/// Each line as it is written; the first line whose letters differ from those of the others, where some do.
fn by_line(bytes: &[u8]) -> (String, Option<u64>) {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let (mut new, mut old) = (None, None);
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        match std::str::from_utf8(line) {
            Ok(line) => {
                if !line.is_ascii() {
                    new.get_or_insert(number);
                }
                text.push_str(line);
            }
            Err(_) => {
                old.get_or_insert(number);
                text.push_str(&WINDOWS_1252.decode_without_bom_handling(line).0);
            }
        }
    }
    (text, new.zip(old).map(|(new, old)| new.max(old)))
}

/// A text that is one: nothing that only machines write.
fn plain(text: String) -> Result<String, Problem> {
    let (mut letters, mut strange) = (0, 0);
    for letter in text.chars().take(LOOK) {
        letters += 1;
        let control =
            letter.is_control() && !matches!(letter, '\t' | '\r' | '\n' | '\u{c}' | '\u{1e}');
        strange += usize::from(control || letter == '\u{fffd}');
    }
    match strange * 50 > letters + 100 {
        true => Err(Problem::new("file", "problem-file-no-table")),
        false => Ok(text),
    }
}
