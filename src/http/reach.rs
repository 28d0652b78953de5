//! Where something is and how to get in touch: one fact each, as far as the public may know it.

use super::visit::Visit;
use crate::embed::View;
use crate::geo::Point;
use crate::language::say;
use crate::offer::Offer;
use crate::offer::short_id;
use crate::page::icon;
use crate::page::told_named;
use crate::place::Channel;
use crate::place::Contact;
use crate::place::Place;
use crate::place::PlaceMode;
use maud::{Markup, html};
use uuid::Uuid;

/// One fact with its icon and heading.
pub fn fact(sign: &str, heading: &str, content: Markup) -> Markup {
    html! { section.fact { (icon(sign)) div { h2 { (heading) } (content) } } }
}

/// Where it is, and whether a wheelchair gets there; a place that is not to be shown says how to learn it.
/// Advice by telephone has no place, and nothing is said of one.
pub fn place(visit: &Visit, offer: &Offer) -> Markup {
    let content = &offer.content;
    let (lang, place) = (visit.lang, &content.place);
    let hidden = match place.mode {
        PlaceMode::None => content.is_protected(),
        mode => mode == PlaceMode::Area && place.shown().is_none(),
    };
    if place.mode == PlaceMode::None
        && !hidden
        && place.address.is_none()
        && content.wheelchair.is_none()
    {
        return html! {};
    }
    let roughly = place.mode == PlaceMode::Area || place.approximate;
    let said = html! {
        @match place.mode {
            PlaceMode::Online => p { (say(lang, "page-online")) },
            PlaceMode::None | PlaceMode::Area | PlaceMode::Exact => {
                (lines(place))
                @if hidden { p { (say(lang, "page-place-on-request")) } }
                @else if roughly { p.aside { (say(lang, "page-place-approximate")) } }
                @if !place.directions.is_empty() { p { (told_named(&place.directions, lang)) } }
            }
        }
        @if let Some(wheelchair) = content.wheelchair { p { (wheelchair.label(lang)) } }
        @if let Some(point) = place.shown() { (ways(visit, offer.id, point, roughly)) }
    };
    fact("place", &say(lang, "page-where"), said)
}

/// Name, area, street and town, a line each.
fn lines(place: &Place) -> Markup {
    let address = place.address.as_ref();
    let town = address.map(|address| {
        [&address.postal_code, &address.locality]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    });
    let street = address.and_then(|address| address.street.clone());
    let area = place.area.as_ref().map(|area| area.name.clone());
    let lines = [place.own_name().map(str::to_owned), area, street, town];
    html! { @for line in lines.iter().flatten().filter(|line| !line.is_empty()) { p { bdi { (line) } } } }
}

/// The ways to a point: on our map, where the offer is chosen, and there; to a rough place nobody is sent.
fn ways(visit: &Visit, offer: Uuid, point: Point, roughly: bool) -> Markup {
    let (lon, lat) = (point.lon(), point.lat());
    let shown = format!("{}?chosen={}#17/{lat}/{lon}", visit.base(), short_id(offer));
    html! {
        div.ways {
            @if has_map(visit) { a.button href=(shown) rel="nofollow" { (icon("place")) (say(visit.lang, "page-on-the-map")) } }
            @if !roughly { (directions(visit, lat, lon)) }
        }
    }
}

/// Whether the visitor comes from a map, and not from a frame that shows the list alone.
fn has_map(visit: &Visit) -> bool {
    visit.frame.as_ref().is_none_or(|frame| frame.embed.view != View::List)
}

/// The way there: in the device's own map, or on the usual sites, which learn nothing before one of them is chosen.
fn directions(visit: &Visit, lat: f64, lon: f64) -> Markup {
    let sites = [
        (
            "OpenStreetMap",
            format!("https://www.openstreetmap.org/directions?route=%3B{lat}%2C{lon}"),
        ),
        (
            "Google Maps",
            format!("https://www.google.com/maps/dir/?api=1&destination={lat}%2C{lon}"),
        ),
        ("Apple Maps", format!("https://maps.apple.com/?daddr={lat}%2C{lon}")),
    ];
    html! {
        details.directions {
            summary.button { (icon("here")) (say(visit.lang, "page-directions")) }
            ul {
                li { a.way href={ "geo:" (lat) "," (lon) "?q=" (lat) "," (lon) } { (icon("here")) (say(visit.lang, "page-map-app")) } }
                @for (name, link) in &sites {
                    li { a.way href=(link) target=[visit.target()] rel="noopener noreferrer nofollow" { (icon("link")) span.ltr { (name) } } }
                }
            }
            p.aside { (say(visit.lang, "page-other-sites")) }
        }
    }
}

/// The ways of contact as a box of their own; no box where there is none.
pub fn contact_box(visit: &Visit, ways: &Contact) -> Markup {
    let ways = contact(visit, ways);
    html! { @if !ways.0.is_empty() { div.facts { (ways) } } }
}

/// The ways of contact that may be published; nothing where there is none.
pub fn contact(visit: &Visit, contact: &Contact) -> Markup {
    let public = |channel: &Option<Channel>| {
        channel.as_ref().filter(|channel| channel.public).map(|channel| channel.value.clone())
    };
    let dialled = |number: &str| {
        number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>()
    };
    let phone =
        public(&contact.phone).map(|number| (format!("tel:{}", dialled(&number)), "phone", number));
    let email =
        public(&contact.email).map(|address| (format!("mailto:{address}"), "mail", address));
    // Whatever a file brought in, only the web is linked to.
    let web = contact
        .website
        .as_ref()
        .filter(|address| address.starts_with("https://") || address.starts_with("http://"));
    let website = web.map(|address| (address.clone(), "link", short_address(address).to_owned()));
    let all: Vec<_> = [phone, email, website].into_iter().flatten().collect();
    html! {
        @if !all.is_empty() {
            (fact("phone", &say(visit.lang, "page-contact"), html! {
                ul { @for (link, sign, words) in &all { li { a.way href=(link) target=[visit.target()] rel="noopener nofollow" { (icon(sign)) span.ltr { (words) } } } } }
            }))
        }
    }
}

/// A web address as people say it: without its scheme and the slash at its end.
fn short_address(website: &str) -> &str {
    let bare = website.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_start_matches("www.").trim_end_matches('/')
}
