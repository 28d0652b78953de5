//! What stands in a frame on another site: search, map and list as on our own page, without its head and foot, and an offer.

use super::super::answer::page as answer;
use super::super::chips::find;
use super::super::filters::filters;
use super::super::list::{Found, list};
use super::super::map::ground;
use super::super::start::start;
use super::super::visit::{Framed, Visit};
use crate::embed::View;
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::Frame;
use crate::page::asset;
use crate::page::discovery;
use crate::page::framed_page;
use crate::page::icon;
use crate::page::switch;
use crate::page::turning_icon;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

/// The page of the map, or of the list, in a frame.
pub fn whole(visit: &Visit, found: &Found) -> Markup {
    let Some(frame) = &visit.frame else {
        return html! {};
    };
    let (lang, view) = (visit.lang, frame.embed.view);
    let town = [("town", Value::Text(&visit.network().town))];
    let title = match frame.embed.name.trim() {
        "" => say_with(lang, "page-offers-in", &town),
        name => name.to_owned(),
    };
    let query = found.filter.query();
    let there = |lang: Interface| crate::page::address(&to(visit, frame, lang), &query);
    let has_map = view != View::List;
    let facets = visit.map.facets(&found.filter, visit.now);
    let below = below(visit, found, has_map);
    let content = html! {
        main.finder.{ "view-" (view.id()) } {
            h1.hidden { (title) }
            @if !frame.embed.choices.is_empty() { (find(visit, found, &facets)) }
            @if view == View::ListFirst { (below) (ground(visit)) } @else {
                @if has_map { (ground(visit)) }
                (below)
            }
            (filters(visit, found, &facets))
        }
        (foot(visit, frame, &there))
        @if has_map { script #start type="application/json" { (start(visit, found)) } }
    };
    let page = Frame {
        skip: ("#results", "page-to-list"),
        live: has_map,
        ..bare(visit, frame, &title, &there)
    };
    framed_page(&page, has_map.then_some(frame.embed.height), content)
}

/// The list, and where there is a map, whether it keeps to what the map shows.
fn below(visit: &Visit, found: &Found, has_map: bool) -> Markup {
    html! {
        div.below {
            @if has_map {
                label.sync hidden data-live { input #sync type="checkbox" checked; span { (say(visit.lang, "page-in-step")) } }
            }
            (list(visit, found))
        }
    }
}

/// An offer in a frame, with the way back to where one came from.
pub fn offer(visit: &Visit, id: &str, title: &str, article: Markup) -> Response {
    let Some(frame) = &visit.frame else {
        return visit.not_found();
    };
    let there = |lang: Interface| format!("{}/offer/{id}", to(visit, frame, lang));
    let content = html! {
        main.text #content { (back(visit, frame)) (article) }
        (foot(visit, frame, &there))
    };
    answer(framed_page(&bare(visit, frame, title, &there), None, content), &visit.tag)
}

/// That what was asked for is not in this frame.
pub fn not_here(visit: &Visit) -> Response {
    let Some(frame) = &visit.frame else {
        return visit.not_found();
    };
    let title = say(visit.lang, "page-not-found");
    let there = |lang: Interface| to(visit, frame, lang);
    let content = html! {
        main.text #content {
            (back(visit, frame))
            h1 { (title) }
            p.lead { (say(visit.lang, "page-not-found-help")) }
        }
        (foot(visit, frame, &there))
    };
    let page = framed_page(&bare(visit, frame, &title, &there), None, content);
    (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, "no-store")], page).into_response()
}

/// That a map is no longer shown on this site, and where the whole one is.
pub fn gone(visit: &Visit) -> Response {
    let lang = visit.lang;
    let title = say(lang, "embed-gone");
    let there = |_: Interface| visit.whole();
    let content = html! {
        main.text #content {
            h1 { (title) }
            p.lead { (say(lang, "embed-gone-help")) }
            p { (way_out(visit, true)) }
            p.aside { (short(visit)) }
        }
    };
    let frame = Frame {
        more: extras(),
        languages: &[],
        hidden: true,
        origin: "",
        ..visit.frame(&title, &there)
    };
    let page = framed_page(&frame, None, content);
    (StatusCode::GONE, [(header::CACHE_CONTROL, "no-store")], page).into_response()
}

/// The address of a frame in a language.
fn to(visit: &Visit, frame: &Framed, lang: Interface) -> String {
    format!("/{}/embed/{}/{}", visit.network().slug, frame.name, lang.tag())
}

/// What every page in a frame has in its head. Search engines keep the whole map and not its frames.
fn bare<'a>(
    visit: &'a Visit,
    frame: &Framed,
    title: &'a str,
    path: &'a dyn Fn(Interface) -> String,
) -> Frame<'a> {
    let here = format!("{}{}", visit.origin, path(visit.lang));
    let colours = format!("{}/colours.css", visit.place());
    let more = html! {
        (extras())
        @if frame.embed.colours.accent.is_some() { link rel="stylesheet" href=(colours); }
        (discovery(&visit.origin, &here, title))
    };
    Frame { hidden: true, origin: "", more, ..visit.frame(title, path) }
}

/// The style and the script of every frame.
fn extras() -> Markup {
    html! {
        link rel="stylesheet" href=(asset::address("frame.css"));
        script defer src=(asset::address("frame.js")) {}
    }
}

fn back(visit: &Visit, frame: &Framed) -> Markup {
    let key = if frame.embed.view == View::List { "embed-back-to-list" } else { "page-to-map" };
    html! { p { a.way href=(visit.base()) { (turning_icon("back")) (say(visit.lang, key)) } } }
}

/// The one line under everything: the way to the whole map, also in words for frames that nothing leads out of, and the languages.
fn foot(visit: &Visit, frame: &Framed, there: &dyn Fn(Interface) -> String) -> Markup {
    let fixed = frame.embed.language.is_some();
    let title = "";
    html! {
        div.frame-foot role="contentinfo" {
            div.out { (way_out(visit, false)) (short(visit)) }
            @if !fixed { (switch(&Frame { path: there, ..visit.frame(title, there) })) }
        }
    }
}

/// The way to the whole map, in a window of its own.
fn way_out(visit: &Visit, first: bool) -> Markup {
    let words = html! { (icon("grow")) (say(visit.lang, "embed-whole-map")) };
    html! {
        @if first { a.button.first href=(visit.whole()) target="_blank" rel="noopener" { (words) } }
        @else { a.way href=(visit.whole()) target="_blank" rel="noopener" { (words) } }
    }
}

/// The address of the map as one types it.
fn short(visit: &Visit) -> Markup {
    let host = visit.origin.split_once("://").map_or(&*visit.origin, |(_, host)| host);
    html! { span.ltr.short { (host) "/" (visit.network().slug) } }
}
