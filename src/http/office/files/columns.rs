//! The first step: what each column is, and what holds for rows that say nothing of it.

use super::super::Office;
use super::{HERE, labels, wrong};
use crate::desk::OpenFile;
use crate::error::Problem;
use crate::exchange::{Plan, is_target};
use crate::http::form::Fields;
use crate::language::Interface;
use crate::language::say;
use maud::{Markup, html};

/// What may hold for all rows, besides the category.
const FIXED: &[&str] = &[
    "category",
    "target_group",
    "format",
    "organisation",
    "locality",
    "language",
    "publish_email",
];
/// The longest line of these.
const LONGEST: usize = 200;
/// How many letters of a sample are shown, and how many samples.
const SAMPLE: usize = 60;
const SAMPLES: usize = 3;

/// The page.
pub fn show(office: &Office, file: &OpenFile, problems: &[Problem]) -> Markup {
    let plan = &file.kept.plan;
    let targets = labels::targets(office.lang);
    let action = office.path(&format!("{HERE}/{}", file.upload.id));
    html! {
        p.lead { (office.say("files-columns-lead")) }
        (wrong(office, problems))
        (parts(office, file))
        form.form method="post" action=(action) {
            section.question aria-labelledby="columns" {
                h2 #columns { (office.say("files-columns")) }
                ul.matching {
                    @for (at, name) in file.table.columns.iter().enumerate() {
                        (column(office, file, at, name, &targets))
                    }
                }
            }
            (fixed(office, plan))
            p.send { button.button.first name="do" value="columns" { (office.say("files-go-on")) } }
        }
    }
}

/// Which sheet or list of the file is meant, where it has several.
fn parts(office: &Office, file: &OpenFile) -> Markup {
    let lang = office.lang;
    html! {
        @if file.table.parts.len() > 1 {
            form.form.parts method="post" action=(office.path(&format!("{HERE}/{}", file.upload.id))) {
                div.ask {
                    label for="part" { (say(lang, "files-part")) }
                    select #part name="part" {
                        @for part in &file.table.parts { option value=(part) selected[*part == file.table.part] { (part) } }
                    }
                }
                p { button.button name="do" value="part" { (say(lang, "files-part-do")) } }
            }
        }
    }
}

fn column(
    office: &Office,
    file: &OpenFile,
    at: usize,
    name: &str,
    targets: &[(String, String)],
) -> Markup {
    let chosen = file.kept.plan.columns.get(name).map(String::as_str).unwrap_or_default();
    let other = !chosen.is_empty() && targets.iter().all(|(target, _)| target != chosen);
    let samples: Vec<String> = file.table.samples(at, SAMPLES).into_iter().map(short).collect();
    html! {
        li.known[!chosen.is_empty()] {
            label for={ "c-" (at) } { b dir="auto" { (name) } }
            p.small.samples dir="auto" id={ "s-" (at) } {
                @if samples.is_empty() { (office.say("files-empty")) } @else { (samples.join(" · ")) }
            }
            select id={ "c-" (at) } name={ "column." (at) } aria-describedby={ "s-" (at) } {
                option value="" { (office.say("files-left-out")) }
                @if other { option value=(chosen) selected { (labels::target(chosen, office.lang)) } }
                @for (target, label) in targets { option value=(target) selected[target == chosen] { (label) } }
            }
        }
    }
}

fn short(sample: &str) -> String {
    let line: Vec<&str> = sample.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(SAMPLE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// What holds where the file says nothing.
fn fixed(office: &Office, plan: &Plan) -> Markup {
    let lang = office.lang;
    let said = |name: &str| plan.fixed.get(name).map(String::as_str).unwrap_or_default();
    html! {
        section.question aria-labelledby="fixed" {
            h2 #fixed { (say(lang, "files-fixed")) }
            p.hint { (say(lang, "files-fixed-lead")) }
            @for (name, label) in [("category", "office-field-category"), ("target_group", "page-for-whom"), ("format", "page-formats")] {
                (choice(lang, name, label, said(name)))
            }
            (line(lang, ["organisation", "files-organisation", "files-organisation-hint"], said("organisation")))
            (line(lang, ["locality", "where-locality", ""], said("locality")))
            (languages(lang, said("language")))
            (line(lang, ["source", "files-source", "files-source-hint"], &plan.source))
            label.choice { input type="checkbox" name="fixed.publish_email" value="yes" checked[said("publish_email") == "yes"]; span { (say(lang, "files-publish-email")) } }
            label.choice { input type="checkbox" name="placeless" value="yes" checked[plan.placeless]; span { (say(lang, "files-placeless")) } }
        }
    }
}

/// One value of a vocabulary for all rows.
fn choice(lang: Interface, name: &str, label: &str, said: &str) -> Markup {
    html! {
        div.ask {
            label for={ "fixed-" (name) } { (say(lang, label)) }
            select id={ "fixed-" (name) } name={ "fixed." (name) } {
                option value="" { (say(lang, "writing-not-said")) }
                @for (id, words) in labels::values(name, lang) { option value=(id) selected[said == id] { (words) } }
            }
        }
    }
}

/// One line for all rows: its name, the keys of its label and of its hint.
fn line(lang: Interface, [name, label, hint]: [&str; 3], value: &str) -> Markup {
    html! {
        div.ask {
            label for={ "fixed-" (name) } { (say(lang, label)) }
            @if !hint.is_empty() { p.hint id={ "hint-" (name) } { (say(lang, hint)) } }
            input type="text" id={ "fixed-" (name) } name={ "fixed." (name) } value=(value) maxlength=(LONGEST) dir="auto"
                aria-describedby=[(!hint.is_empty()).then(|| format!("hint-{name}"))];
        }
    }
}

fn languages(lang: Interface, chosen: &str) -> Markup {
    html! {
        div.ask {
            label for="fixed-language" { (say(lang, "files-language")) }
            select id="fixed-language" name="fixed.language" {
                option value="" { (say(lang, "writing-not-said")) }
                @for tongue in Interface::ALL { option value=(tongue.tag()) selected[chosen == tongue.tag()] lang=(tongue.html_lang()) { (tongue.endonym()) } }
            }
        }
    }
}

/// The plan with what was chosen, and what does not hold of it.
pub fn plan(fields: &Fields, file: &OpenFile) -> (Plan, Vec<Problem>) {
    let mut plan = file.kept.plan.clone();
    plan.columns.clear();
    for (at, name) in file.table.columns.iter().enumerate() {
        let target = fields.get(&format!("column.{at}"));
        if is_target(target) {
            plan.columns.insert(name.clone(), target.to_owned());
        }
    }
    for name in FIXED {
        let value: String =
            fields.get(&format!("fixed.{name}")).trim().chars().take(LONGEST).collect();
        let sound = match *name {
            "category" | "target_group" | "format" => crate::exchange::known_values(name, &value),
            _ => !value.is_empty(),
        };
        match sound {
            true => plan.fixed.insert((*name).to_owned(), value),
            false => plan.fixed.remove(*name),
        };
    }
    plan.placeless = fields.has("placeless");
    let source = fields.get("fixed.source").trim().chars().filter(|c| !c.is_control());
    let problems = lacking(&plan, source.clone().count());
    let source: String = source.take(100).collect();
    if !source.is_empty() {
        plan.source = source;
    }
    (plan, problems)
}

/// What no row could do without.
fn lacking(plan: &Plan, source: usize) -> Vec<Problem> {
    let titled = plan.has("title") || plan.has("organisation");
    let titled = titled || plan.columns.values().any(|own| own.starts_with("title_"));
    let filed = plan.has("category") || plan.fixed.contains_key("category");
    let lacks = [
        (source > 0, "source", "problem-file-source"),
        (titled, "title", "problem-file-no-title"),
        (filed, "category", "problem-file-no-category"),
    ];
    let lacks = lacks.into_iter().filter(|(there, _, _)| !there);
    lacks.map(|(_, field, key)| Problem::new(field, key)).collect()
}
