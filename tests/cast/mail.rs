//! What the cast finds in the mail folder.

use super::House;

/// A letter as it left the house.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its plain text.
    pub text: String,
    /// Its HTML.
    pub html: String,
    /// The calendar file that goes along; empty where none does.
    pub calendar: String,
    /// The whole message.
    pub raw: String,
}

impl House {
    /// The letters to an address that left the house so far, the oldest first.
    pub fn letters(&self, to: &str) -> Vec<Letter> {
        let folder = std::fs::read_dir(self.folder.file("mail"));
        let files = folder.into_iter().flatten().flatten().filter_map(|file| {
            let path = file.path();
            let made = file.metadata().ok()?.modified().ok()?;
            path.extension().is_some_and(|end| end == "eml").then_some((made, path))
        });
        let mut files: Vec<_> = files.collect();
        files.sort();
        let letters = files.iter().filter_map(|(_, path)| {
            let raw = std::fs::read(path).ok()?;
            Some(Letter::read(&String::from_utf8_lossy(&raw)))
        });
        letters.filter(|letter| letter.to == to).collect()
    }

    /// The letters to an address as soon as there are so many.
    pub fn letters_when(&self, to: &str, count: usize) -> Vec<Letter> {
        let there = |_: &_| self.letters(to).len() >= count;
        self.visitor().wait_until(&format!("{to} has {count} letters"), there);
        self.letters(to)
    }
}

impl Letter {
    /// Reads a message of ours: an alternative of plain text and HTML, with or without a calendar file.
    pub fn read(raw: &str) -> Self {
        let (head, body) = raw.split_once("\r\n\r\n").expect("a message with a head");
        let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let field = |name: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.unwrap_or_default().to_owned()
        };
        let part = |kind: &str| part(raw, body, kind);
        Self {
            to: field("To").trim_matches(['<', '>']).to_owned(),
            subject: words(&field("Subject")),
            text: part("text/plain"),
            html: part("text/html"),
            calendar: part("text/calendar"),
            raw: raw.to_owned(),
        }
    }
}

/// What stands in the part of a message of this kind; nothing where there is none.
fn part(raw: &str, body: &str, kind: &str) -> String {
    let after = body.split_once(&format!("Content-Type: {kind}"));
    let Some((head, text)) = after.and_then(|(_, rest)| rest.split_once("\r\n\r\n")) else {
        return String::new();
    };
    // A text may have lines of dashes of its own.
    let ends = raw.split("boundary=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let end = ends.filter_map(|end| text.find(&format!("\r\n--{end}"))).min();
    let text = &text[..end.unwrap_or(text.len())];
    match () {
        _ if head.contains("base64") => base64(&text.replace(['\r', '\n'], "")),
        _ if head.contains("quoted-printable") => unquoted(text, false),
        _ => text.to_owned(),
    }
}

/// Quoted-printable, as text or as it stands in a word of a head.
fn unquoted(text: &str, in_head: bool) -> String {
    let mut bytes = Vec::new();
    let joined = text.replace("=\r\n", "").replace("\r\n", "\n");
    let mut rest = joined.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        match (first, after) {
            (b'=', [high, low, after @ ..]) => {
                let code = [*high, *low];
                let code =
                    std::str::from_utf8(&code).ok().and_then(|c| u8::from_str_radix(c, 16).ok());
                bytes.push(code.expect("two hexadecimal digits"));
                rest = after;
            }
            (b'_', _) if in_head => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).expect("a letter in UTF-8")
}

/// A head's encoded words (RFC 2047).
fn words(field: &str) -> String {
    let mut said = String::new();
    let mut coded = false;
    for word in field.split(' ') {
        let parts: Vec<&str> = word.split('?').collect();
        let now = parts.len() == 5 && word.starts_with("=?");
        if !(said.is_empty() || coded && now) {
            said.push(' ');
        }
        coded = now;
        match (now, parts.get(2)) {
            (true, Some(&("b" | "B"))) => said.push_str(&base64(parts[3])),
            (true, _) => said.push_str(&unquoted(parts[3], true)),
            (false, _) => said.push_str(word),
        }
    }
    said
}

fn base64(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0u32, 0);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let value = LETTERS.iter().position(|known| *known == letter).expect("base64");
        bits = bits << 6 | value as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    String::from_utf8(bytes).expect("a subject in UTF-8")
}
