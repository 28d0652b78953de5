//! The whole form on its page: what is wrong, linked to its fields; the questions; the buttons.

use super::fields::{Fields, id};
use super::sheet::Sheet;
use super::texts;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Value;
use crate::language::problem_reason;
use crate::language::say;
use crate::language::say_with;
use crate::page::icon;
use maud::{Markup, html};

/// What stands round the questions of one form.
pub struct Paper<'a> {
    /// Where the form is sent to.
    pub action: &'a str,
    /// What stands above the form: the way back, the heading, notes.
    pub head: Markup,
    /// The questions.
    pub questions: Markup,
    /// What stands before the buttons: similar entries, traps for machines.
    pub foot: Markup,
    /// The key of the words on the one button that counts.
    pub send: &'a str,
}

impl Sheet<'_> {
    /// The form with everything round it.
    pub fn paper(&self, paper: Paper<'_>) -> Markup {
        html! {
            (paper.head)
            (self.summary())
            form.form method="post" action=(paper.action) novalidate {
                // Enter in a field presses the first button: it keeps what is there, and sends nothing.
                button type="submit" name="do" value="keep" hidden {}
                (paper.questions)
                (paper.foot)
                div.send {
                    button.button.first type="submit" name="do" value="send" { (say(self.lang, paper.send)) }
                    button.button type="submit" name="do" value="save" { (say(self.lang, "writing-save")) }
                    p.kept role="status" { span data-kept hidden { (icon("check")) (say(self.lang, "writing-kept")) } }
                }
            }
        }
    }

    /// What is wrong, each with a link to its field; nothing where nothing is.
    fn summary(&self) -> Markup {
        let count = [("count", Value::Number(self.problems.len() as i64))];
        html! {
            @if !self.problems.is_empty() {
                section.errors #errors role="alert" tabindex="-1" autofocus aria-labelledby="errors-title" {
                    h2 #errors-title { (say_with(self.lang, "writing-please-look", &count)) }
                    ul {
                        @for problem in self.problems {
                            li { a href={ "#" (id(&problem.field)) } { b { (called(self.fields, problem, self.lang)) } " " (problem_reason(self.lang, problem)) } }
                        }
                    }
                    p { (say(self.lang, "writing-nothing-lost")) }
                }
            }
        }
    }
}

/// What the questions and fields are called, by the beginnings of their names; the longest first.
const NAMES: [(&str, &str); 31] = [
    ("organisation.name", "writing-organisation-name"),
    ("organisation.about", "writing-organisation-about"),
    ("organisation", "writing-organisation"),
    ("person.name", "writing-person-name"),
    ("person.email", "writing-person-email"),
    ("join", "writing-join"),
    ("purpose", "writing-purpose"),
    ("expires", "writing-expires"),
    ("title", "writing-title"),
    ("category", "writing-category"),
    ("summary", "writing-summary"),
    ("description", "writing-description"),
    ("format", "writing-format"),
    ("target_group", "writing-target-groups"),
    ("age", "page-age"),
    ("language", "writing-languages"),
    ("when", "writing-when"),
    ("slot", "writing-when"),
    ("date", "writing-when"),
    ("exception", "writing-when"),
    ("schedule", "writing-when"),
    ("place", "writing-where"),
    ("cost", "page-cost"),
    ("registration", "page-registration"),
    ("contact.email", "writing-email"),
    ("contact.phone", "writing-phone"),
    ("contact.website", "writing-website"),
    ("contact", "writing-contact"),
    ("co_organiser", "writing-co-organisers"),
    ("confirm_months", "writing-confirm"),
    ("", "writing-form"),
];

/// What the field of a problem is called, with its language where there are several.
fn called(fields: &Fields, problem: &Problem, lang: Interface) -> String {
    let begins =
        |name: &str| problem.field == name || problem.field.starts_with(&format!("{name}."));
    let key = NAMES.iter().find(|(name, _)| begins(name)).map_or("writing-form", |(_, key)| key);
    let name = say(lang, key);
    let name = name.trim_end_matches(['?', ':', '؟']);
    let last = problem.field.rsplit('.').next().unwrap_or_default();
    let tongue = Interface::ALL.iter().find(|lang| lang.tag() == last);
    let several = texts::languages(fields).len() > 1;
    match tongue.filter(|tongue| several && Tag::from(**tongue).as_str() == last) {
        Some(tongue) => format!("{name} ({}):", tongue.endonym()),
        None => format!("{name}:"),
    }
}
