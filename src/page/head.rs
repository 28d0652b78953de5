//! What stands in the head of a page for browsers, search engines and those who show a preview of a shared link.

use super::{Frame, asset, brand};
use crate::language::Interface;
use crate::language::say;
use maud::{Markup, html};

/// The head of a page.
pub(super) fn head(frame: &Frame<'_>) -> Markup {
    let name = frame.network.map_or_else(
        || say(frame.lang, "page-product").into_owned(),
        |network| network.town.clone(),
    );
    let title = match frame.title == name {
        true => name.clone(),
        false => format!("{} · {name}", frame.title),
    };
    html! {
        head {
            meta charset="utf-8";
            title { (title) }
            meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover";
            @if let Some(description) = frame.description { meta name="description" content=(description); }
            @if frame.hidden { meta name="robots" content="noindex"; }
            meta name="color-scheme" content="light dark";
            meta name="theme-color" content="#f6f0e6" media="(prefers-color-scheme: light)";
            meta name="theme-color" content="#1a1816" media="(prefers-color-scheme: dark)";
            (icons(frame))
            link rel="stylesheet" href=(asset::address("style.css"));
            @if let Some(network) = frame.network.filter(|network| network.colours.accent.is_some()) {
                link rel="stylesheet" href={ "/" (network.slug) "/colours.css" };
            }
            @if !frame.hidden { (alternates(frame)) }
            @if !frame.origin.is_empty() { (preview(frame, &name)) (oembed(frame)) }
            @if frame.live { script defer src=(asset::address("index.js")) {} }
            (frame.more)
        }
    }
}

/// The icons and what makes the page fit for a home screen.
fn icons(frame: &Frame<'_>) -> Markup {
    html! {
        @match frame.network {
            Some(network) => {
                link rel="icon" type="image/svg+xml" href={ "/" (network.slug) "/icon/mark.svg" };
                link rel="apple-touch-icon" href={ "/" (network.slug) "/icon/180.png" };
                link rel="manifest" href={ "/" (network.slug) "/" (frame.lang.tag()) "/manifest.webmanifest" };
            }
            None => {
                link rel="icon" type="image/svg+xml" href=(asset::address("icon.svg"));
                link rel="apple-touch-icon" href="/apple-touch-icon.png";
            }
        }
    }
}

/// The page's own address and the same page in every other language; search engines want them whole.
fn alternates(frame: &Frame<'_>) -> Markup {
    let original = frame.original.unwrap_or(frame.path);
    let languages = frame.original_languages.unwrap_or(frame.languages);
    let whole = |lang: Interface| format!("{}{}", frame.origin, original(lang));
    let own = match languages.contains(&frame.lang) {
        true => Some(frame.lang),
        false => languages.first().copied(),
    };
    html! {
        @if let Some(own) = own {
            link rel="canonical" href=(whole(own));
            @for lang in languages { link rel="alternate" hreflang=(lang.html_lang()) href=(whole(*lang)); }
            @if let Some(first) = languages.first() { link rel="alternate" hreflang="x-default" href=(whole(*first)); }
        }
    }
}

/// Where other sites' editors ask how to show this page in a frame; forms are shown in none.
fn oembed(frame: &Frame<'_>) -> Markup {
    let shown = frame.network.is_some() && (frame.live || !frame.hidden);
    let here = format!("{}{}", frame.origin, (frame.path)(frame.lang));
    html! { @if shown { (discovery(frame.origin, &here, frame.title)) } }
}

/// The link by which other sites' editors learn how to show a page, named by its whole address, in a frame.
pub fn discovery(origin: &str, page: &str, title: &str) -> Markup {
    let page: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
    let to = format!("{origin}/oembed?format=json&url={page}");
    html! { link rel="alternate" type="application/json+oembed" href=(to) title=(title); }
}

/// The preview of a shared link: what messengers and social networks show.
fn preview(frame: &Frame<'_>, name: &str) -> Markup {
    let (width, height) = brand::PREVIEW;
    html! {
        meta property="og:type" content="website";
        meta property="og:site_name" content=(name);
        meta property="og:title" content=(frame.title);
        @if let Some(description) = frame.description { meta property="og:description" content=(description); }
        meta property="og:url" content={ (frame.origin) ((frame.path)(frame.lang)) };
        meta property="og:locale" content=(locale(frame.lang));
        @if let Some(network) = frame.network {
            meta property="og:image" content={ (frame.origin) "/" (network.slug) "/preview.png" };
            meta property="og:image:alt" content=(name);
            meta property="og:image:width" content=(width);
            meta property="og:image:height" content=(height);
            meta name="twitter:card" content="summary_large_image";
        } @else {
            meta name="twitter:card" content="summary";
        }
    }
}

/// A language as Open Graph names it, always with a country.
fn locale(lang: Interface) -> &'static str {
    match lang {
        Interface::De | Interface::DeSimple => "de_DE",
        Interface::En => "en_GB",
        Interface::Ar => "ar_AR",
        Interface::Uk => "uk_UA",
        Interface::Ru => "ru_RU",
        Interface::Tr => "tr_TR",
        Interface::Fa => "fa_IR",
        Interface::Fr => "fr_FR",
        Interface::Pl => "pl_PL",
        Interface::Ro => "ro_RO",
    }
}
