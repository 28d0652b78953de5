//! One form as it is shown: its fields with what is wrong with them, and the controls that every question is made of.

use super::fields::{Fields, id};
use crate::error::Problem;
use crate::language::Interface;
use crate::language::problem_reason;
use crate::language::say;
use crate::network::Network;
use crate::page::icon;
use maud::{Markup, html};

/// What is needed to show a part of a form.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// What was typed.
    pub fields: &'a Fields,
    /// The language of the page.
    pub lang: Interface,
    /// The network that the offer is for.
    pub network: &'a Network,
    /// What is wrong, each by the name of its field.
    pub problems: &'a [Problem],
}

/// How a line is typed.
#[derive(Clone, Copy, Default)]
pub struct Line {
    /// The kind of input, as `email`; empty for plain text.
    pub kind: &'static str,
    /// What browsers may fill in by themselves.
    pub autocomplete: &'static str,
    /// The key of a sentence that helps.
    pub hint: &'static str,
    /// Whether it has to be filled in.
    pub required: bool,
    /// Whether the line is short, as a number or a day.
    pub short: bool,
}

/// A text inside a `textarea`, whose first line break a browser would swallow.
pub struct Lines<'t>(pub &'t str);

impl maud::Render for Lines<'_> {
    fn render(&self) -> Markup {
        html! { @if self.0.starts_with('\n') { "\n" } (self.0) }
    }
}

impl Sheet<'_> {
    /// What is wrong with this field.
    pub fn problem(&self, name: &str) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.field == name)
    }

    /// What is wrong with this field, in words that its control refers to.
    pub fn wrong(&self, name: &str) -> Markup {
        html! {
            @if let Some(problem) = self.problem(name) {
                p.wrong id={ (id(name)) "-wrong" } { (icon("info")) (problem_reason(self.lang, problem)) }
            }
        }
    }

    /// What describes a control for those who listen: the hint and what is wrong.
    pub fn described(&self, name: &str, hint: bool) -> Option<String> {
        let own = id(name);
        let hint = hint.then(|| format!("{own}-hint"));
        let wrong = self.problem(name).map(|_| format!("{own}-wrong"));
        let both: Vec<String> = hint.into_iter().chain(wrong).collect();
        (!both.is_empty()).then(|| both.join(" "))
    }

    /// A hint below a label; nothing where there is none.
    pub fn hint(&self, name: &str, key: &str) -> Markup {
        html! { @if !key.is_empty() { p.hint id={ (id(name)) "-hint" } { (say(self.lang, key)) } } }
    }

    /// The label of a control; what has to be filled in needs no mark, what need not says so.
    pub fn label(&self, name: &str, key: &str) -> Markup {
        html! { label for=(id(name)) { (say(self.lang, key)) } }
    }

    /// One line of text with its label.
    pub fn line(&self, name: &str, label: &str, line: Line) -> Markup {
        let kind = if line.kind.is_empty() { "text" } else { line.kind };
        let left_to_right = ["email", "url", "tel"].contains(&kind).then_some("ltr");
        html! {
            div.ask.short[line.short] {
                (self.label(name, label))
                (self.hint(name, line.hint))
                input type=(kind) id=(id(name)) name=(name) value=(self.fields.get(name)) dir=[left_to_right]
                    autocomplete=[(!line.autocomplete.is_empty()).then_some(line.autocomplete)] required[line.required]
                    aria-invalid=[self.problem(name).map(|_| "true")] aria-describedby=[self.described(name, !line.hint.is_empty())];
                (self.wrong(name))
            }
        }
    }

    /// Several lines of text with their label.
    pub fn area(&self, name: &str, label: &str, hint: &str, rows: u8) -> Markup {
        html! {
            div.ask {
                (self.label(name, label))
                (self.hint(name, hint))
                textarea id=(id(name)) name=(name) rows=(rows) aria-invalid=[self.problem(name).map(|_| "true")]
                    aria-describedby=[self.described(name, !hint.is_empty())] { (Lines(self.fields.get(name))) }
                (self.wrong(name))
            }
        }
    }

    /// One choice out of a list that opens: values with their words.
    pub fn select(
        &self,
        name: &str,
        label: &str,
        hint: &str,
        options: &[(String, String)],
    ) -> Markup {
        html! {
            div.ask {
                (self.label(name, label))
                (self.hint(name, hint))
                select id=(id(name)) name=(name) aria-invalid=[self.problem(name).map(|_| "true")]
                    aria-describedby=[self.described(name, !hint.is_empty())] {
                    @for (value, words) in options {
                        option value=(value) selected[self.fields.get(name) == value] { (words) }
                    }
                }
                (self.wrong(name))
            }
        }
    }

    /// A question with all its answers side by side, of which one holds: values with the keys of their words.
    pub fn radios(&self, name: &str, legend: &str, options: &[(&str, &str)]) -> Markup {
        let chosen = self.fields.get(name);
        html! {
            fieldset.part id=(id(name)) tabindex="-1" aria-describedby=[self.described(name, false)] {
                legend { (say(self.lang, legend)) }
                div.choices-row {
                    @for (value, key) in options {
                        label.choice { input type="radio" name=(name) value=(value) checked[chosen == *value]; span { (say(self.lang, key)) } }
                    }
                }
                (self.wrong(name))
            }
        }
    }

    /// A box to tick that stands alone.
    pub fn tick(&self, name: &str, label: &str) -> Markup {
        html! {
            label.choice { input type="checkbox" id=(id(name)) name=(name) value="on" checked[self.fields.has(name)]; span { (say(self.lang, label)) } }
        }
    }

    /// One of several boxes of the same name.
    pub fn box_of(&self, name: &str, value: &str, words: Markup) -> Markup {
        html! {
            label.choice { input type="checkbox" name=(name) value=(value) checked[self.fields.holds(name, value)]; (words) }
        }
    }

    /// A question: a fieldset with its number's worth of room, its legend and, where it helps, a sentence.
    pub fn question(&self, name: &str, legend: &str, hint: &str, content: Markup) -> Markup {
        html! {
            fieldset.question id=(id(name)) tabindex="-1" aria-describedby=[self.described(name, !hint.is_empty())] {
                legend { (say(self.lang, legend)) }
                (self.hint(name, hint))
                (self.wrong(name))
                (content)
            }
        }
    }

    /// A question that need not be answered: folded, unless something stands in it or is wrong with it.
    pub fn folded(&self, name: &str, summary: &str, open: bool, content: Markup) -> Markup {
        html! {
            details.more-question id=(id(name)) open[open] {
                summary { span { (say(self.lang, summary)) } small { (say(self.lang, "writing-voluntary")) } }
                div { (content) }
            }
        }
    }
}
