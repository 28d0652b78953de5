//! A letter as plain text, and as HTML that needs nothing from anywhere: no picture, no font, no counter.

use super::{Letter, Part};
use crate::language::Direction;
use crate::language::Interface;
use crate::language::say;
use maud::{DOCTYPE, Markup, html as markup};

/// The language of a letter; German where it names one that this build does not speak.
fn language(letter: &Letter) -> Interface {
    Interface::from_tag(&letter.language).unwrap_or(Interface::De)
}

/// The letter as plain text, its links each on a line of its own.
pub fn plain(letter: &Letter) -> String {
    let mut paragraphs: Vec<String> = letter.parts.iter().map(plain_part).collect();
    if let Some(address) = &letter.unsubscribe {
        paragraphs.push(format!("{}:\n{address}", say(language(letter), "people-mail-stop")));
    }
    paragraphs.join("\n\n") + "\n"
}

fn plain_part(part: &Part) -> String {
    match part {
        Part::Heading(words) => {
            format!("{words}\n{}", "-".repeat(words.chars().count().clamp(3, 60)))
        }
        Part::Text(words) => words.clone(),
        Part::Quote(words) => {
            words.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
        }
        Part::Link(words, address) => format!("{words}:\n{address}"),
        Part::List(lines) => {
            lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
        }
        Part::Aside(words) => format!("--\n{words}"),
    }
}

const BODY: &str = "margin:0;padding:24px 12px;background:#f6f0e6;color:#2a2320;font:16px/1.5 system-ui,sans-serif";
const SHEET: &str =
    "max-width:36em;margin:0 auto;padding:24px;background:#fffcf6;border-radius:16px";
const BUTTON: &str = "display:inline-block;padding:12px 22px;border-radius:24px;background:#0f5b66;color:#fffcf6;font-weight:600;text-decoration:none";
const SMALL: &str = "margin:24px 0 0;padding-top:12px;border-top:1px solid #dccfbb;color:#62574d;font-size:14px;white-space:pre-line";

/// The letter as an HTML page. Mail programs keep only styles that stand in the elements themselves.
pub fn html(letter: &Letter) -> String {
    let lang = language(letter);
    let page = markup! {
        (DOCTYPE)
        html lang=(lang.html_lang()) dir=(lang.direction()) {
            head { meta charset="utf-8"; title { (letter.subject) } }
            body style=(BODY) {
                // Some mail programs drop the attributes of the page itself.
                div style=(SHEET) lang=(lang.html_lang()) dir=(lang.direction()) {
                    @for part in &letter.parts { (html_part(part, lang)) }
                    @if let Some(address) = &letter.unsubscribe {
                        p style="font-size:14px" { a style="color:#62574d" href=(address) { (say(lang, "people-mail-stop")) } }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn html_part(part: &Part, lang: Interface) -> Markup {
    let quote = match lang.direction() {
        Direction::Ltr => {
            "margin:0;padding:0 0 0 16px;border-left:4px solid #dccfbb;white-space:pre-line"
        }
        Direction::Rtl => {
            "margin:0;padding:0 16px 0 0;border-right:4px solid #dccfbb;white-space:pre-line"
        }
    };
    markup! {
        @match part {
            Part::Heading(words) => h2 style="font-size:18px;margin:24px 0 8px" { (words) },
            Part::Text(words) => p style="white-space:pre-line" { (words) },
            Part::Quote(words) => blockquote style=(quote) dir="auto" { (words) },
            Part::Link(words, address) => p { a style=(BUTTON) href=(address) { (words) } },
            Part::List(lines) => ul { @for line in lines { li { (line) } } },
            Part::Aside(words) => p style=(SMALL) { (words) },
        }
    }
}
