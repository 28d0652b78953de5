//! The frame of a page that is meant for paper: no head line, no foot, no dark colours, and a sheet of its own for every size.

use super::{ICONS, asset};
use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// What the frame has to know.
pub struct Leaf<'a> {
    /// The language of the page, or of the first part of it.
    pub lang: Interface,
    /// Its title, which becomes the name of the file where it is printed into one.
    pub title: &'a str,
    /// Whose colours it wears.
    pub network: &'a Network,
    /// The style sheet of its paper.
    pub style: &'a str,
    /// Where the original is, for search engines, which keep no paper.
    pub original: &'a str,
}

/// A whole page round what is printed.
pub fn leaf(leaf: &Leaf<'_>, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(leaf.lang.html_lang()) dir=(leaf.lang.direction()) {
            head {
                meta charset="utf-8";
                title { (leaf.title) " · " (leaf.network.town) }
                meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
                meta name="robots" content="noindex";
                meta name="color-scheme" content="only light";
                link rel="icon" type="image/svg+xml" href={ "/" (leaf.network.slug) "/icon/mark.svg" };
                link rel="canonical" href=(leaf.original);
                link rel="stylesheet" href=(asset::address(leaf.style));
                @if leaf.network.colours.accent.is_some() {
                    link rel="stylesheet" href={ "/" (leaf.network.slug) "/colours.css" };
                }
                script defer src=(asset::address("paper.js")) {}
            }
            body {
                a.skip href="#content" { (say(leaf.lang, "page-to-content")) }
                (PreEscaped(ICONS))
                (content)
            }
        }
    }
}
