//! The frame of every HTML page: its head, its language switch, its foot; icons, assets and texts in the reader's language.
//! No page carries inline style or script, so that the strictest policy holds.

pub mod asset;
pub mod brand;
mod head;
mod leaf;
mod picture;
mod qr;
mod text;

pub use leaf::{Leaf, leaf};
pub use qr::qr;
pub use text::{in_words, paragraphs, told, told_named, whole_times};

use crate::language::Interface;
use crate::language::say;
use crate::network::Network;
pub use head::discovery;
use head::head;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The icons, drawn for this page; every one is a symbol that [`icon`] refers to.
const ICONS: &str = include_str!("../web/icons.svg");

/// What the frame of a page has to know.
pub struct Frame<'a> {
    /// The language the page speaks.
    pub lang: Interface,
    /// The page's own title.
    pub title: &'a str,
    /// One sentence for search engines.
    pub description: Option<&'a str>,
    /// The network whose page it is.
    pub network: Option<&'a Network>,
    /// The languages the page can be had in.
    pub languages: &'a [Interface],
    /// The address of this page in another language.
    pub path: &'a dyn Fn(Interface) -> String,
    /// Where the skip link leads: its target and the key of its words.
    pub skip: (&'a str, &'a str),
    /// Whether the page has the map, and so its script.
    pub live: bool,
    /// Whether search engines should leave it alone.
    pub hidden: bool,
    /// Scheme and host of whole addresses; empty for a page that nobody shares.
    pub origin: &'a str,
    /// The address of the page that this one repeats, where another one is the original.
    pub original: Option<&'a dyn Fn(Interface) -> String>,
    /// The languages the original can be had in.
    pub original_languages: Option<&'a [Interface]>,
    /// More for the head: scripts of this page, data about it.
    pub more: Markup,
}

/// A whole page round its content.
pub fn page(frame: &Frame<'_>, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(frame.lang.html_lang()) dir=(frame.lang.direction()) {
            (head(frame))
            body {
                a.skip href=(frame.skip.0) { (say(frame.lang, frame.skip.1)) }
                (PreEscaped(ICONS))
                header.top {
                    (name_plate(frame))
                    (switch(frame))
                }
                (content)
                (foot(frame))
            }
        }
    }
}

/// A page inside a frame on another site: without a head and a foot of ours. `height` is that of its frame in CSS pixels, where
/// it does not follow from the content.
pub fn framed_page(frame: &Frame<'_>, height: Option<u16>, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(frame.lang.html_lang()) dir=(frame.lang.direction()) data-height=[height] {
            (head(frame))
            body.framed {
                a.skip href=(frame.skip.0) { (say(frame.lang, frame.skip.1)) }
                (PreEscaped(ICONS))
                (content)
            }
        }
    }
}

fn name_plate(frame: &Frame<'_>) -> Markup {
    let mark = html! { svg viewBox="0 0 64 64" aria-hidden="true" { use href="#m-brand" {} } };
    let Some(network) = frame.network else {
        return html! { a.brand href="/" { (mark) span { b { (say(frame.lang, "page-product")) } } } };
    };
    html! {
        a.brand href={ "/" (network.slug) "/" (frame.lang.tag()) } {
            (mark)
            span {
                b {
                    bdi { (network.town) }
                    @if let Some(second) = &network.second_name { " · " bdi lang=(second.language) { (second.value) } }
                }
                small { (told(&network.name, frame.lang)) }
            }
        }
    }
}

/// The language switch: every language by its own name, in its own script; none where the page can be had in one only.
pub fn switch(frame: &Frame<'_>) -> Markup {
    html! {
        @if !frame.languages.is_empty() {
            nav.languages aria-label=(say(frame.lang, "page-languages")) {
                details {
                    summary { (icon("language")) span { (frame.lang.endonym()) } }
                    ul {
                        @for lang in frame.languages {
                            li {
                                a lang=(lang.html_lang()) dir=(lang.direction()) hreflang=(lang.html_lang()) href=((frame.path)(*lang))
                                    aria-current=[(*lang == frame.lang).then_some("true")] { (lang.endonym()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn foot(frame: &Frame<'_>) -> Markup {
    let about = [
        ("join", "writing-join"),
        ("about", "page-about"),
        ("imprint", "page-imprint"),
        ("privacy", "page-privacy"),
        ("accessibility", "page-accessibility"),
        ("data", "data-title"),
    ];
    html! {
        footer.foot {
            @if let Some(network) = frame.network {
                ul {
                    @for (path, key) in about {
                        li { a href={ "/" (network.slug) "/" (frame.lang.tag()) "/" (path) } { (say(frame.lang, key)) } }
                    }
                    li { a href="/" { (say(frame.lang, "page-all-towns")) } }
                }
            }
            p { (say(frame.lang, "page-made-with")) }
        }
    }
}

/// One of our own icons, for the eye only.
pub fn icon(name: &str) -> Markup {
    html! { svg.icon aria-hidden="true" focusable="false" { use href={ "#i-" (name) } {} } }
}

/// An arrow or another icon that turns round where the script runs from right to left.
pub fn turning_icon(name: &str) -> Markup {
    html! { svg class="icon turns" aria-hidden="true" focusable="false" { use href={ "#i-" (name) } {} } }
}

/// A path with a query behind it, where there is one.
pub fn address(path: &str, query: &str) -> String {
    match query.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{query}"),
    }
}
