//! What stands above the sheets on a screen and is not printed: the printer, the paper, the languages.

use super::sheet::Work;
use crate::flyer::Paper;
use crate::language::say;
use crate::page::icon;
use crate::page::turning_icon;
use maud::{Markup, html};

/// The tools.
pub fn tools(work: &Work) -> Markup {
    let lang = work.visit.lang;
    let now = (!work.all).then_some(lang);
    html! {
        header.tools {
            p.row {
                a.way href=(crate::page::address(&work.visit.base(), &work.query)) { (turning_icon("back")) span { (say(lang, "page-to-map")) } }
                @if let Some(edit) = &work.edit { a.way href=(edit) { span { (say(lang, "paper-edit-flyer")) } } }
                button.button.first type="button" hidden data-print { (icon("print")) (say(lang, "page-print")) }
            }
            nav aria-label=(say(lang, "paper-size")) {
                ul {
                    @for paper in Paper::ALL {
                        li { a.chip href=((work.address)(now, paper)) aria-current=[(paper == work.paper).then_some("true")] { (say(lang, &format!("paper-{}", paper.id()))) } }
                    }
                }
            }
            @if work.offered.len() > 1 { (languages(work)) }
            @if work.paper == Paper::A4Folded {
                p.hint data-folded hidden { (say(lang, "paper-fold")) }
                noscript { p.hint { (say(lang, "paper-fold-script")) } }
            }
            noscript { p.hint { (say(lang, "paper-own-printer")) } }
        }
    }
}

fn languages(work: &Work) -> Markup {
    let lang = work.visit.lang;
    // Only a flyer has an address for all its languages at once.
    let every = (work.address)(None, work.paper);
    let has_every = every != (work.address)(Some(lang), work.paper);
    html! {
        nav aria-label=(say(lang, "page-languages")) {
            ul {
                @if has_every {
                    li { a.chip href=(every) aria-current=[work.all.then_some("true")] { (say(lang, "paper-all-languages")) } }
                }
                @for other in work.offered {
                    li {
                        a.chip lang=(other.html_lang()) dir=(other.direction()) href=((work.address)(Some(*other), work.paper))
                            aria-current=[(!work.all && *other == lang).then_some("true")] { (other.endonym()) }
                    }
                }
            }
        }
    }
}
