//! The questions of a network's settings, one fieldset each.

use crate::http::form::{Fields, Line, Sheet, Writing, id};
use crate::language::Interface;
use crate::language::Tag;
use crate::language::say;
use crate::network::LICENCES;
use crate::page::icon;
use maud::{Markup, html};

/// The key of what a field is called on the page.
pub fn label(field: &str) -> &'static str {
    const LABELS: [(&str, &str); 18] = [
        ("town", "staff-town"),
        ("name", "staff-name"),
        ("second_name", "staff-second-name"),
        ("second_language", "staff-second-language"),
        ("languages", "staff-languages"),
        ("about", "staff-about-text"),
        ("aims", "staff-aim"),
        ("groups", "staff-group"),
        ("milestones", "staff-milestones"),
        ("contact", "staff-contact"),
        ("own_colour", "staff-colour"),
        ("accent", "staff-colour"),
        ("imprint", "page-imprint"),
        ("privacy", "page-privacy"),
        ("accessibility", "page-accessibility"),
        ("embedding_sites", "staff-sites-list"),
        ("municipality_key", "staff-key"),
        ("open_data", "data-question"),
    ];
    let first = field.split('.').next().unwrap_or_default();
    LABELS.iter().find(|(name, _)| *name == first).map_or("staff-settings", |(_, key)| key)
}

/// All of them in their order; texts that are not on the page at the moment go along unseen.
pub fn all(sheet: &Sheet) -> Markup {
    html! {
        (names(sheet))
        (languages(sheet))
        (sheet.question("about", "staff-about", "", html! {
            (sheet.texts(area("about", "staff-about-text", 6)))
            (list(sheet, "aims", "staff-aims", "staff-aim", Markup::default))
            (list(sheet, "groups", "staff-groups", "staff-group", Markup::default))
        }))
        (sheet.question("milestones", "staff-milestones", "staff-milestones-hint", html! {
            (dated(sheet, "milestones", "staff-milestone"))
        }))
        (contact(sheet))
        (looks(sheet))
        (legal(sheet))
        (sites(sheet))
        (open_data(sheet))
        (unseen(sheet.fields))
    }
}

fn area<'a>(name: &'a str, label: &'a str, rows: u8) -> Writing<'a> {
    Writing { name, label, hint: "", rows, required: false }
}

fn names(sheet: &Sheet) -> Markup {
    sheet.question("names", "staff-names", "", html! {
        (sheet.line("town", "staff-town", Line { required: true, ..Line::default() }))
        (sheet.texts(Writing { required: true, ..area("name", "staff-name", 1) }))
        (sheet.folded("second", "staff-second", sheet.fields.text("second_name").is_some(), html! {
            (sheet.line("second_name", "staff-second-name", Line::default()))
            (sheet.line("second_language", "staff-second-language", Line { hint: "staff-second-language-hint", short: true, ..Line::default() }))
        }))
    })
}

fn languages(sheet: &Sheet) -> Markup {
    sheet.question("languages", "staff-languages", "staff-languages-hint", html! {
        div.choices-row {
            @for lang in Interface::ALL {
                (sheet.box_of("languages", lang.tag(), html! { span lang=(lang.html_lang()) dir=(lang.direction()) { (lang.endonym()) } }))
            }
        }
        (sheet.tongues())
    })
}

/// The entries of a list of texts, and room for one more.
fn list(sheet: &Sheet, name: &str, legend: &str, label: &str, more: fn() -> Markup) -> Markup {
    html! {
        fieldset.part {
            legend { (say(sheet.lang, legend)) }
            @for (i, is_new) in entries(sheet.fields, name) {
                @let own = format!("{name}.{i}");
                div.entry {
                    (sheet.texts(area(&own, label, 2)))
                    (more())
                    @if !is_new { (sheet.tick(&format!("{own}.remove"), "staff-remove")) }
                }
            }
        }
    }
}

/// The entries of a list that have a day, and room for one more.
fn dated(sheet: &Sheet, name: &str, label: &str) -> Markup {
    let short = Line { short: true, ..Line::default() };
    html! {
        @for (i, is_new) in entries(sheet.fields, name) {
            @let own = format!("{name}.{i}");
            div.entry {
                (sheet.line(&format!("{own}.date"), "staff-date", short))
                (sheet.texts(area(&own, label, 3)))
                @if !is_new { (sheet.tick(&format!("{own}.remove"), "staff-remove")) }
            }
        }
    }
}

/// The numbers of the entries there are, and of a new one.
fn entries(fields: &Fields, name: &str) -> Vec<(usize, bool)> {
    let filled = |i: &usize| {
        let own = format!("{name}.{i}");
        fields.iter().any(|(name, value)| {
            let below = name.strip_prefix(&own).is_some_and(|rest| rest.starts_with('.'));
            below && !value.trim().is_empty()
        })
    };
    let mut entries: Vec<(usize, bool)> =
        fields.numbers(name).into_iter().filter(filled).map(|i| (i, false)).collect();
    let next = fields.numbers(name).last().map_or(0, |last| last + 1);
    entries.push((next, true));
    entries
}

fn contact(sheet: &Sheet) -> Markup {
    sheet.question(
        "contact",
        "staff-contact",
        "staff-contact-hint",
        html! {
            (sheet.line("contact.email", "staff-email", Line { kind: "email", ..Line::default() }))
            (sheet.tick("contact.email.public", "staff-public"))
            (sheet.line("contact.phone", "staff-phone", Line { kind: "tel", ..Line::default() }))
            (sheet.tick("contact.phone.public", "staff-public"))
            (sheet.line("contact.website", "staff-website", Line { autocomplete: "url", ..Line::default() }))
        },
    )
}

fn looks(sheet: &Sheet) -> Markup {
    sheet.question("looks", "staff-colour", "staff-colour-hint", html! {
        (sheet.tick("own_colour", "staff-own-colour"))
        (sheet.line("accent", "staff-accent", Line { kind: "color", short: true, ..Line::default() }))
    })
}

fn legal(sheet: &Sheet) -> Markup {
    sheet.question(
        "legal",
        "staff-legal",
        "staff-legal-hint",
        html! {
            (sheet.texts(area("imprint", "page-imprint", 8)))
            (sheet.texts(area("privacy", "page-privacy", 8)))
            (sheet.texts(area("accessibility", "page-accessibility", 8)))
        },
    )
}

fn sites(sheet: &Sheet) -> Markup {
    let wrong = sheet.problem("embedding_sites").map(|_| "true");
    sheet.question("sites", "staff-sites", "staff-sites-hint", html! {
        div.ask {
            label for=(id("embedding_sites")) { (say(sheet.lang, "staff-sites-list")) }
            textarea id=(id("embedding_sites")) name="embedding_sites" rows="3" dir="ltr" aria-invalid=[wrong]
                aria-describedby=[sheet.described("embedding_sites", false)] { (sheet.fields.get("embedding_sites")) }
            (sheet.wrong("embedding_sites"))
        }
        p.aside { (icon("info")) " " (say(sheet.lang, "staff-slug-stays")) }
    })
}

/// What portals for open data want to know.
fn open_data(sheet: &Sheet) -> Markup {
    let none = say(sheet.lang, "data-licence-none").into_owned();
    let licences = LICENCES.iter().map(|(id, name, _)| ((*id).to_owned(), (*name).to_owned()));
    let licences: Vec<_> = [(String::new(), none)].into_iter().chain(licences).collect();
    sheet.question("open_data", "data-question", "data-question-hint", html! {
        (sheet.select("open_data.licence", "data-licence-which", "", &licences))
        (sheet.line("open_data.attribution", "data-attribution-which", Line { hint: "data-attribution-hint", ..Line::default() }))
        (sheet.line("open_data.contributor", "data-contributor", Line { hint: "data-contributor-hint", ..Line::default() }))
        (sheet.line("municipality_key", "staff-key", Line { hint: "staff-key-hint", short: true, ..Line::default() }))
    })
}

/// Texts in languages that the page does not show at the moment, so that nothing typed is lost when others are chosen.
fn unseen(fields: &Fields) -> Markup {
    let shown = crate::http::form::shown_languages(fields);
    let texts =
        ["name", "about", "imprint", "privacy", "accessibility", "aims", "groups", "milestones"];
    let parts = texts.iter().flat_map(|name| fields.part(name));
    let hidden = parts.filter(|(name, _)| {
        let tag = name.rsplit('.').next().and_then(Tag::parse);
        tag.is_some_and(|tag| is_language(&tag) && !shown.contains(&tag))
    });
    html! { @for (name, value) in hidden { input type="hidden" name=(name) value=(value); } }
}

/// Whether the end of a field's name is a language, and not the name of a line such as `from`.
fn is_language(tag: &Tag) -> bool {
    !["date", "remove", "name", "about"].contains(&tag.as_str())
}
