//! The story of a letter: the same words in plain text and in HTML, in its own direction, with nothing foreign in it.

use super::{Letter, Part, html, plain};
use crate::language::Interface;

fn letter(lang: Interface) -> Letter {
    let mut letter = Letter::new("mira@example.org", lang, "Ihr\r\nBcc: x@example.org")
        .text("Guten Tag <Mira>,")
        .with(Part::Quote("zu spät\nund zu laut".to_owned()))
        .link("Anmelden", "https://karte.example/account/sign-in/7?a=1&b=2")
        .with(Part::Aside("Stadtkarte".to_owned()));
    letter.unsubscribe = Some("https://karte.example/mail/stop/8".to_owned());
    letter
}

#[test]
fn plain_text_says_everything_with_each_link_on_its_own_line() {
    let text = plain(&letter(Interface::De));
    assert!(text.starts_with("Guten Tag <Mira>,\n\n> zu spät\n> und zu laut\n\n"), "{text}");
    assert!(text.contains("\nhttps://karte.example/account/sign-in/7?a=1&b=2\n"), "{text}");
    assert!(text.ends_with("https://karte.example/mail/stop/8\n"), "{text}");
}

#[test]
fn html_runs_in_its_language_and_fetches_nothing() {
    let page = html(&letter(Interface::Ar));
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("Guten Tag &lt;Mira&gt;"), "{page}");
    assert!(page.contains("href=\"https://karte.example/account/sign-in/7?a=1&amp;b=2\""));
    for foreign in ["<img", "src=", "url(", "<link", "<script"] {
        assert!(!page.contains(foreign), "{foreign} in {page}");
    }
}

#[test]
fn a_subject_is_one_line_whatever_it_was_made_of() {
    assert_eq!(letter(Interface::De).subject, "Ihr Bcc: x@example.org");
}
