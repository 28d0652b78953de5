//! What one takes along from a list: its times to subscribe to, what is new, a file, the link, a sheet of paper. All of it are plain links.

use super::feeds::{CALENDAR, FILE, feed_name};
use super::list::Found;
use super::visit::Visit;
use crate::filter::Filter;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::address;
use crate::page::icon;
use crate::vocabulary::Format;
use maud::{Markup, html};

/// The formats that have dates; houses and services have opening hours, which would fill anybody's calendar.
const DATED: [Format; 4] = [Format::Meeting, Format::Course, Format::Event, Format::Project];

/// The files, each with its name and the end of its address.
const FILES: [(&str, &str); 3] = [("Excel (XLSX)", "xlsx"), ("CSV", "csv"), ("GeoJSON", "geojson")];

/// The menu under a list.
pub fn take_along(visit: &Visit, found: &Found) -> Markup {
    let (lang, total) = (visit.lang, found.listing.total);
    let offers = say_with(lang, "page-offers", &[("count", Value::Number(total as i64))]);
    let view = say_with(lang, "feeds-view", &[("offers", Value::Text(&offers))]);
    html! {
        @if total > 0 {
            details.take-view {
                summary.button { (icon("share")) (say(lang, "feeds-take")) }
                div {
                    p.aside { (view) }
                    (calendar(visit, found))
                    (files(visit, found))
                    (others(visit, found))
                }
            }
        }
    }
}

/// The filter of something that lasts: what is open now and near here is so only now and here.
fn lasting(filter: &Filter) -> Filter {
    Filter { open: None, near: None, place: None, ..filter.clone() }
}

/// The path of a calendar, feed or file of a filter.
fn path(visit: &Visit, name: &str, filter: &Filter) -> String {
    address(&format!("{}/{name}", visit.base()), &filter.query())
}

fn calendar(visit: &Visit, found: &Found) -> Markup {
    let lang = visit.lang;
    let all = lasting(&found.filter);
    let dated = Filter { format: DATED.to_vec(), ..all.clone() };
    let count = |filter: &Filter| visit.map.count(filter, visit.now).0;
    // Where formats are chosen, or nothing has dates, the hours are what is meant.
    let chosen = !all.format.is_empty() || count(&dated) == 0;
    let wanted = if chosen { &all } else { &dated };
    let file = path(visit, "calendar.ics", wanted);
    let bare = visit.origin.split_once("://").map_or(&*visit.origin, |(_, host)| host);
    let (few, most) = (count(&all) <= CALENDAR, CALENDAR as i64);
    html! {
        section {
            h3 { (icon("calendar")) (say(lang, "feeds-dates")) }
            @if count(wanted) <= CALENDAR {
                p.ways {
                    a.button href={ "webcal://" (bare) (file) } rel="nofollow" { (say(lang, "feeds-subscribe")) }
                    a.way href=(file) rel="nofollow" download { (say(lang, "feeds-once")) }
                }
                p.aside { (say(lang, "feeds-subscribe-help")) @if !chosen { " " (say(lang, "feeds-only-dates")) } }
                @if !chosen && few {
                    p { a.way href={ "webcal://" (bare) (path(visit, "calendar.ics", &all)) } rel="nofollow" { (say(lang, "feeds-with-hours")) } }
                }
                p.aside { (say(lang, "feeds-address")) }
                p.address { code.ltr { (visit.origin) (file) } }
            } @else { p.aside { (say_with(lang, "feeds-too-many", &[("most", Value::Number(most))])) } }
        }
    }
}

fn files(visit: &Visit, found: &Found) -> Markup {
    let lang = visit.lang;
    let most = [("most", Value::Number(FILE as i64))];
    html! {
        section {
            h3 { (icon("save")) (say(lang, "feeds-files")) }
            @if found.listing.total > FILE { p.aside { (say_with(lang, "feeds-too-many", &most)) } }
            @else {
                p.ways {
                    @for (name, end) in FILES {
                        a.button href=(path(visit, &format!("offers.{end}"), &found.filter)) rel="nofollow" download { (name) }
                    }
                }
            }
        }
    }
}

/// What is new, the link to this list, and the printer.
fn others(visit: &Visit, found: &Found) -> Markup {
    let lang = visit.lang;
    html! {
        section {
            h3 { (icon("link")) (say(lang, "feeds-stay")) }
            ul {
                li { a.way href=(path(visit, "offers.atom", &lasting(&found.filter))) rel="nofollow" { (say(lang, "feeds-atom")) } span.aside { (say(lang, "feeds-atom-help")) } }
                li { a.way href=(found.link(visit, |_| ())) rel="nofollow" { (say(lang, "feeds-link")) } }
                li hidden data-live { button.way type="button" data-print { (say(lang, "page-print")) } }
            }
        }
    }
}

/// Where programs find the feed and the calendar of a page.
pub fn alternates(visit: &Visit, found: &Found) -> Markup {
    let filter = lasting(&found.filter);
    let name = feed_name(visit, &filter);
    let few = visit.map.count(&filter, visit.now).0 <= CALENDAR;
    html! {
        link rel="alternate" type="application/atom+xml" title=(name) href={ (visit.origin) (path(visit, "offers.atom", &filter)) };
        @if few { link rel="alternate" type="text/calendar" title=(say(visit.lang, "feeds-dates")) href={ (visit.origin) (path(visit, "calendar.ics", &filter)) }; }
    }
}
