//! The questions about an embed, in three steps: what it shows, what visitors may choose, how it looks.

use super::fields::FAR;
use crate::embed::Choice;
use crate::embed::View;
use crate::http::form::{Fields, Line, Sheet, id, members};
use crate::http::visit::Visit;
use crate::language::Interface;
use crate::language::distance;
use crate::language::say;
use crate::offer::parse_short;
use crate::page::icon;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use maud::{Markup, html};

/// The key of what a field is called.
pub fn label(field: &str) -> &'static str {
    match field {
        "name" => "embed-name",
        "height" => "embed-height",
        "accent" => "staff-colour",
        "area" => "embed-area",
        "ids" => "embed-picked",
        "age" => "page-age",
        _ => "embed-what",
    }
}

/// All of them; `stored` says whether there is something to switch off.
pub fn all(sheet: &Sheet, visit: &Visit, stored: bool) -> Markup {
    html! {
        (sheet.question("about", "embed-name-question", "", html! {
            (sheet.line("name", "embed-name", Line { hint: "embed-name-hint", required: true, ..Line::default() }))
        }))
        (what(sheet, visit))
        (sheet.question("choices", "embed-visitors", "embed-visitors-hint", html! {
            div.choices-row {
                @for choice in Choice::ALL {
                    (sheet.box_of("choice", choice.id(), html! { span { (say(sheet.lang, &format!("embed-choice-{}", choice.id()))) } }))
                }
            }
        }))
        (looks(sheet, visit))
        @if stored {
            (sheet.question("state", "embed-state", "", sheet.tick("active", "embed-active")))
        } @else { input type="hidden" name="active" value="on"; }
    }
}

/// What it shows. Nothing chosen means everything.
fn what(sheet: &Sheet, visit: &Visit) -> Markup {
    let lang = sheet.lang;
    let categories = Category::ALL.iter().map(|one| (one.id(), one.label(lang)));
    sheet.question("what", "embed-what", "embed-what-hint", html! {
        fieldset.part {
            legend { (say(lang, "page-categories")) }
            div.categories {
                @for (value, words) in categories {
                    label.choice.{ "c-" (value) } {
                        input type="checkbox" name="category" value=(value) checked[sheet.fields.holds("category", value)];
                        span.sign { (icon(value)) } span { (words) }
                    }
                }
            }
        }
        (folded(sheet, "target_group", "page-for-whom", TargetGroup::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned()))))
        (folded(sheet, "spoken", "page-spoken", Spoken::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned()))))
        (folded(sheet, "format", "page-formats", Format::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned()))))
        (folded(sheet, "purpose", "page-purposes", Purpose::ALL.iter().map(|one| (one.id(), one.label(lang).into_owned()))))
        (particulars(sheet))
        (area(sheet))
        (organisations(sheet, visit))
        (picked(sheet, visit))
    })
}

/// Boxes that are folded away until somebody wants them.
fn folded<'v>(
    sheet: &Sheet,
    name: &str,
    legend: &str,
    values: impl Iterator<Item = (&'v str, String)>,
) -> Markup {
    fold(
        name,
        sheet,
        sheet.fields.has(name),
        legend,
        html! {
            div.choices-row {
                @for (value, words) in values { (sheet.box_of(name, value, html! { span { (words) } })) }
            }
        },
    )
}

/// A part that opens where something in it is chosen or wrong.
fn fold(name: &str, sheet: &Sheet, used: bool, legend: &str, content: Markup) -> Markup {
    let open = used || sheet.problem(name).is_some();
    html! {
        details.fold id=(id(&format!("{name}.part"))) open[open] {
            summary { span { (say(sheet.lang, legend)) } }
            div { (content) }
        }
    }
}

fn particulars(sheet: &Sheet) -> Markup {
    let ticks = [
        ("today", "embed-only-today"),
        ("free", "page-free"),
        ("wheelchair", "page-wheelchair"),
        ("childcare", "page-childcare"),
        ("women_only", "page-women-only"),
    ];
    let used = ticks.iter().any(|(name, _)| sheet.fields.has(name));
    let used = used || sheet.fields.text("age").is_some();
    let age = Line { kind: "number", short: true, ..Line::default() };
    fold(
        "age",
        sheet,
        used,
        "page-particulars",
        html! {
            div.choices-row { @for (name, key) in ticks { (sheet.tick(name, key)) } }
            (sheet.line("age", "page-age-of", age))
        },
    )
}

fn area(sheet: &Sheet) -> Markup {
    let far = FAR.map(|metres| (metres.to_string(), distance(sheet.lang, f64::from(metres))));
    fold(
        "area",
        sheet,
        sheet.fields.text("area").is_some(),
        "embed-area",
        html! {
            (sheet.line("area", "embed-area-place", Line { hint: "embed-area-hint", ..Line::default() }))
            (sheet.select("metres", "embed-area-metres", "", &far))
        },
    )
}

fn organisations(sheet: &Sheet, visit: &Visit) -> Markup {
    let all = members(&visit.map, sheet.lang);
    fold(
        "organisation",
        sheet,
        sheet.fields.has("organisation"),
        "embed-organisations",
        html! {
            div.long-list tabindex="0" role="group" aria-label=(say(sheet.lang, "embed-organisations")) {
                @for (value, words) in &all { (sheet.box_of("organisation", value, html! { span { (words) } })) }
            }
        },
    )
}

fn picked(sheet: &Sheet, visit: &Visit) -> Markup {
    let links = sheet.fields.get("ids");
    let titles = titles(sheet.fields, visit);
    fold(
        "ids",
        sheet,
        !links.trim().is_empty(),
        "embed-picked",
        html! {
            (sheet.area("ids", "embed-picked-links", "embed-picked-hint", 4))
            @if !titles.is_empty() { ul.told { @for title in &titles { li { bdi { (title) } } } } }
        },
    )
}

/// The titles of the picked offers, so that one sees which they are.
fn titles(fields: &Fields, visit: &Visit) -> Vec<String> {
    let links = fields.get("ids").split_whitespace().take(200);
    let last = |link: &str| parse_short(link.trim_end_matches('/').rsplit('/').next()?);
    let offers = links.filter_map(last).filter_map(|bits| visit.map.offer(bits));
    let title = |offer: crate::offer::Offer| {
        offer.content.title.best(visit.lang).map(|best| best.value.to_owned())
    };
    offers.filter_map(title).collect()
}

fn looks(sheet: &Sheet, visit: &Visit) -> Markup {
    let views = View::ALL.map(|view| (view.id(), format!("embed-view-{}", view.id())));
    let views: Vec<(&str, &str)> = views.iter().map(|(id, key)| (*id, key.as_str())).collect();
    let own = (String::new(), say(sheet.lang, "embed-language-own").into_owned());
    let named = |lang: &Interface| (lang.tag().to_owned(), lang.endonym().to_owned());
    let spoken = visit.network().languages.iter().map(named);
    let languages: Vec<(String, String)> = std::iter::once(own).chain(spoken).collect();
    let number = Line { kind: "number", hint: "embed-height-hint", short: true, ..Line::default() };
    let colour = Line { kind: "color", short: true, ..Line::default() };
    sheet.question(
        "looks",
        "embed-looks",
        "",
        html! {
            (sheet.radios("view", "embed-view", &views))
            (sheet.select("language", "embed-language", "embed-language-hint", &languages))
            (sheet.line("height", "embed-height", number))
            (sheet.tick("own_colour", "staff-own-colour"))
            (sheet.line("accent", "staff-accent", colour))
        },
    )
}
