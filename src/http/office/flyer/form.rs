//! The questions about a flyer: its name, its offers, its languages, its paper, its words.

use super::pick::pick;
use super::{Board, fields};
use crate::desk::Chosen;
use crate::flyer::Choice;
use crate::flyer::Paper;
use crate::http::form::{Line, Sheet};
use crate::language::Interface;
use crate::language::Value;
use crate::language::say_with;
use crate::page::icon;
use crate::page::told;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use maud::{Markup, html};

/// All questions, in their order.
pub fn questions(board: &Board, sheet: &Sheet) -> Markup {
    let line = Line { hint: "paper-name-hint", required: true, ..Line::default() };
    html! {
        div.question { (sheet.line("name", "paper-name", line)) }
        (offers(board, sheet))
        (sheet.question("languages", "paper-languages", "paper-languages-hint", html! {
            div.choices-row {
                @for lang in Interface::ALL {
                    (sheet.box_of("languages", lang.tag(), html! { span lang=(lang.html_lang()) dir=(lang.direction()) { (lang.endonym()) } }))
                }
            }
        }))
        (sheet.question("paper-size", "paper-size", "", html! {
            div.choices-row.papers {
                @for paper in Paper::ALL {
                    label.choice {
                        input type="radio" name="paper" value=(paper.id()) checked[sheet.fields.get("paper") == paper.id()];
                        span { b { (board.office.say(&format!("paper-{}", paper.id()))) } small { (board.office.say(&format!("paper-{}-hint", paper.id()))) } }
                    }
                }
            }
        }))
        (words(board, sheet))
    }
}

/// Which offers: by a filter, or by hand. Where the browser can, only that is shown which was chosen.
fn offers(board: &Board, sheet: &Sheet) -> Markup {
    let ways = [("filter", "paper-by-filter"), ("picked", "paper-by-hand")];
    sheet.question(
        "pick",
        "paper-offers",
        "",
        html! {
            (sheet.radios("choice", "paper-choice", &ways))
            div.by-filter { (filter(board, sheet)) }
            div.by-hand { (pick(board, sheet)) }
            (preview(board, sheet))
        },
    )
}

fn filter(board: &Board, sheet: &Sheet) -> Markup {
    let lang = board.office.lang;
    let flags = ["page-free", "page-wheelchair", "page-childcare", "page-women-only"];
    let line = Line { hint: "paper-link-hint", ..Line::default() };
    html! {
        p.hint { (board.office.say("paper-filter-hint")) }
        (sheet.line("f.q", "paper-words", Line::default()))
        fieldset.part {
            legend { (board.office.say("page-categories")) }
            div.categories {
                @for one in Category::ALL {
                    label.choice.{ "c-" (one.id()) } {
                        input type="checkbox" name="f.category" value=(one.id()) checked[sheet.fields.holds("f.category", one.id())];
                        span.sign { (icon(one.id())) } span { (one.label(lang)) }
                    }
                }
            }
        }
        (folded(board, "page-for-whom", html! { @for one in TargetGroup::ALL { (sheet.box_of("f.target_group", one.id(), html! { span { (one.label(lang)) } })) } }, sheet.fields.has("f.target_group")))
        (folded(board, "page-spoken", html! { @for one in Spoken::ALL { (sheet.box_of("f.language", one.id(), html! { span { (one.label(lang)) } })) } }, sheet.fields.has("f.language")))
        fieldset.part {
            legend { (board.office.say("page-particulars")) }
            div.choices-row { @for (flag, key) in fields::FLAGS.iter().zip(flags) { (sheet.tick(&format!("f.{flag}"), key)) } }
        }
        input type="hidden" name="f.rest" value=(sheet.fields.get("f.rest"));
        (sheet.line("f.link", "paper-link", line))
    }
}

fn folded(board: &Board, legend: &str, boxes: Markup, open: bool) -> Markup {
    html! {
        details.more-languages open[open] {
            summary { (board.office.say(legend)) }
            div.choices-row role="group" aria-label=(board.office.say(legend)) { (boxes) }
        }
    }
}

/// What would stand on the paper now.
fn preview(board: &Board, sheet: &Sheet) -> Markup {
    let (office, lang) = (&board.office, board.office.lang);
    let (content, _) = fields::content(sheet.fields, &board.flyer.content, &board.map);
    let chosen = Chosen::of(&board.map, &content.choice, board.now);
    let counted =
        |key: &str, count: usize| say_with(lang, key, &[("count", Value::Number(count as i64))]);
    html! {
        div.preview {
            p { button.button type="submit" name="do" value="look" { (office.say("paper-look")) } }
            details open[sheet.fields.get("do") == "look"] {
                summary { (counted("paper-on-it", chosen.offers.len())) }
                ol { @for offer in &chosen.offers { li { (told(&offer.content.title, lang)) } } }
            }
            @if chosen.left > 0 { p.hint { (counted("paper-more", chosen.left)) } }
            @if chosen.missing > 0 && matches!(content.choice, Choice::Picked(_)) { p.hint { (counted("paper-missing", chosen.missing)) } }
        }
    }
}

/// Heading and words in every language that is printed.
fn words(board: &Board, sheet: &Sheet) -> Markup {
    let office = &board.office;
    let town = [("town", Value::Text(&office.network.town))];
    let languages = fields::languages(sheet.fields);
    sheet.question("words", "paper-own-words", "paper-own-words-hint", html! {
        @for lang in languages.iter().copied() {
            @let (title, text) = (format!("title.{}", lang.tag()), format!("text.{}", lang.tag()));
            details.words-of open[languages.first() == Some(&lang) || sheet.problem(&title).is_some() || sheet.problem(&text).is_some()] {
                summary lang=(lang.html_lang()) dir=(lang.direction()) { (lang.endonym()) }
                div.part lang=(lang.html_lang()) dir=(lang.direction()) {
                    div.ask {
                        label for=(crate::http::form::id(&title)) { (crate::language::say(lang, "paper-heading")) }
                        input type="text" id=(crate::http::form::id(&title)) name=(title) value=(sheet.fields.get(&title)) placeholder=(say_with(lang, "paper-title", &town))
                            aria-invalid=[sheet.problem(&title).map(|_| "true")] aria-describedby=[sheet.described(&title, false)];
                        (sheet.wrong(&title))
                    }
                    div.ask {
                        label for=(crate::http::form::id(&text)) { (crate::language::say(lang, "paper-text")) }
                        textarea id=(crate::http::form::id(&text)) name=(text) rows="3" aria-invalid=[sheet.problem(&text).map(|_| "true")]
                            aria-describedby=[sheet.described(&text, false)] { (sheet.fields.get(&text)) }
                        (sheet.wrong(&text))
                    }
                }
            }
        }
        p { button.button type="submit" name="do" value="languages" { (office.say("paper-more-words")) } }
    })
}
