//! The place as it is shown: what of it is public, a search for its address, a pin that mouse, finger and keyboard move,
//! and the lines of the address. Without a script the pin is two numbers that the search fills in.

use super::act::{PICK, QUERY, SEARCHED};
use super::{MODES, find, packed};
use crate::atlas::NameKind;
use crate::http::form::fields::id;
use crate::http::form::sheet::{Line, Sheet};
use crate::http::form::texts::Writing;
use crate::http::map::credit;
use crate::http::start;
use crate::http::visit::Visit;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::asset;
use crate::page::icon;
use maud::{Markup, PreEscaped, html};
use serde_json::json;

/// The most areas that are offered.
const MOST_AREAS: usize = 60;

/// The sentences that the map of the pin says.
const WORDS: [&str; 4] = ["page-zoom-in", "page-zoom-out", "where-point-set", "where-found-none"];

/// The part of the form that asks where; it stands inside a `fieldset` with its legend.
pub fn editor(sheet: Sheet<'_>, visit: &Visit) -> Markup {
    let mut fields = sheet.fields.clone();
    // Whoever begins is most likely in this town; whoever cleared the line meant that.
    if fields.part("place").next().is_none() {
        fields.set("place.locality", &visit.network().town);
    }
    let sheet = Sheet { fields: &fields, ..sheet };
    let line = |name: &str, label: &str, autocomplete| {
        sheet.line(name, label, Line { autocomplete, ..Line::default() })
    };
    html! {
        div.placing #where data-part="where" data-find={ (visit.base()) "/find" } {
            (modes(sheet))
            div.for-area { (areas(sheet, visit)) }
            div.for-place {
                (search(sheet, visit))
                (pin(sheet, visit))
                div.for-exact {
                    (line("place.name", "where-name", ""))
                    (line("place.street", "where-street", "street-address"))
                    div.pair.address {
                        (line("place.postal_code", "where-postal-code", "postal-code"))
                        (line("place.locality", "where-locality", "address-level2"))
                    }
                    (sheet.texts(Writing { name: "place.directions", label: "where-directions", hint: "", rows: 2, required: false }))
                }
            }
        }
    }
}

fn modes(sheet: Sheet<'_>) -> Markup {
    let chosen = Some(sheet.fields.get("place.mode")).filter(|mode| !mode.is_empty());
    let name = "place.mode";
    html! {
        div.modes id=(id(name)) tabindex="-1" role="radiogroup" aria-label=(say(sheet.lang, "where-mode"))
            aria-describedby=[sheet.described(name, false)] {
            @for (_, value, key, help) in MODES {
                label.choice {
                    input type="radio" name=(name) value=(value) checked[chosen.unwrap_or("exact") == value];
                    span { b { (say(sheet.lang, key)) } @if !help.is_empty() { " " small { (say(sheet.lang, help)) } } }
                }
            }
            (sheet.wrong(name))
        }
    }
}

/// The areas that offers of the map name already, and a name of one's own.
fn areas(sheet: Sheet<'_>, visit: &Visit) -> Markup {
    let landmarks = visit.map.landmarks(sheet.lang).into_iter();
    let known = landmarks.filter(|named| matches!(named.kind, NameKind::Area | NameKind::Locality));
    let mut options: Vec<(String, String)> = known
        .take(MOST_AREAS)
        .map(|named| (packed(&named.name, named.point), named.name))
        .collect();
    options.sort_by_cached_key(|(_, name)| name.to_lowercase());
    let chosen = sheet.fields.get("place.area");
    let name = chosen.split_once(' ').map_or("", |(_, name)| name);
    if !name.is_empty() && options.iter().all(|(value, _)| value != chosen) {
        options.insert(0, (chosen.to_owned(), name.to_owned()));
    }
    options.insert(0, (String::new(), say(sheet.lang, "where-area-other").into_owned()));
    html! {
        (sheet.select("place.area", "where-area-which", "", &options))
        div.other-area { (sheet.line("place.area_name", "where-area-name", Line { hint: "where-area-hint", ..Line::default() })) }
    }
}

/// The search for an address, and what it found.
fn search(sheet: Sheet<'_>, visit: &Visit) -> Markup {
    let searched = sheet.fields.text(SEARCHED);
    let found = searched.map_or_else(Vec::new, |words| find::known(visit, words, false));
    let count = [("count", Value::Number(found.len() as i64))];
    html! {
        div.ask.finding {
            (sheet.label(QUERY, "where-search"))
            div.search-line {
                input type="text" id=(id(QUERY)) name=(QUERY) value=(sheet.fields.get(QUERY)) autocomplete="off" dir="auto";
                button.button.quiet type="submit" name="do" value="find-place" formnovalidate {
                    (icon("search")) span { (say(sheet.lang, "where-search-do")) }
                }
            }
            p.found-said #found-said role="status" {
                @if searched.is_some() && found.is_empty() { (say(sheet.lang, "where-found-none")) }
            }
            ul.found-list #found role="listbox" aria-label=(say(sheet.lang, "where-search")) hidden {}
        }
        @if !found.is_empty() {
            fieldset.part.found #found-places tabindex="-1" {
                legend { (say_with(sheet.lang, "where-found-count", &count)) }
                @for (place, one) in found.iter().enumerate() {
                    label.choice { input type="radio" name=(PICK) value=(one.value()) checked[place == 0]; bdi { (one.label) } }
                }
                button.button type="submit" name="do" value="take-place" formnovalidate { (say(sheet.lang, "where-take")) }
            }
        }
    }
}

/// The pin: a map for those with a script, two numbers for everybody, and the questions about where it stands.
fn pin(sheet: Sheet<'_>, visit: &Visit) -> Markup {
    let lang = sheet.lang;
    let [lon, lat] = ["place.lon", "place.lat"];
    let outside = sheet.problem("place.outside").is_some() || sheet.fields.has("place.outside");
    let swapped = sheet.problem("place.point").is_some_and(|one| one.key == "problem-swapped");
    let open = [lon, lat, "place.point"].iter().any(|name| sheet.problem(name).is_some());
    let degrees = Line { autocomplete: "off", short: true, ..Line::default() };
    html! {
        (pin_map(visit))
        div id=(id("place.point")) tabindex="-1" { (sheet.wrong("place.point")) }
        @if swapped {
            button.button.quiet type="submit" name="do" value="swap-place" formnovalidate { (say(lang, "where-swap")) }
        }
        @if outside {
            div.note.outside id=(id("place.outside-question")) {
                (sheet.wrong("place.outside"))
                (sheet.tick("place.outside", "where-outside-yes"))
            }
        }
        details.small.coordinates open[open] {
            summary { (say(lang, "where-coordinates")) }
            div.pair { (sheet.line(lat, "where-lat", degrees)) (sheet.line(lon, "where-lon", degrees)) }
        }
        script #pin-start type="application/json" { (pin_start(visit)) }
    }
}

/// The map with the cross in its middle; there is none without a script.
fn pin_map(visit: &Visit) -> Markup {
    let lang = visit.lang;
    html! {
        div.pin-side data-live hidden {
            p.label #pin-title { (say(lang, "where-pin")) }
            p.hint #pin-help { (say(lang, "where-pin-help")) }
            div.pin-frame {
                div #pin role="region" aria-labelledby="pin-title" aria-describedby="pin-help" {}
                span.crosshair aria-hidden="true" {}
            }
            div.pin-tools {
                button.button.set-pin type="button" { (icon("place")) span { (say(lang, "where-set")) } }
                div.arrows role="group" aria-label=(say(lang, "where-move")) {
                    @for (way, key) in [("north", "where-north"), ("south", "where-south"), ("west", "where-west"), ("east", "where-east")] {
                        button type="button" data-move=(way) aria-label=(say(lang, key)) { (icon("up")) }
                    }
                }
            }
            p.hidden #pin-said role="status" {}
            (credit(visit))
        }
    }
}

/// What the script of the pin has to know: the ground, the map underneath, where its own parts are, and its sentences.
fn pin_start(visit: &Visit) -> Markup {
    let network = visit.network();
    let ground = network.ground.bounds();
    let words: serde_json::Map<String, serde_json::Value> = WORDS
        .iter()
        .map(|key| ((*key).to_owned(), say_with(visit.lang, key, &[]).into()))
        .collect();
    let mut block = json!({
        "lang": visit.lang.tag(),
        "network": format!("/{}", network.slug),
        "script": asset::address("pin.js"),
        "view": [ground.west, ground.south, ground.east, ground.north],
        "town": network.town,
        "words": words,
    });
    match start::basemap(visit) {
        Some(basemap) => block["basemap"] = basemap,
        None => block["names"] = start::names(visit),
    }
    // A name may hold "</script>"; as an escape it cannot end the block.
    PreEscaped(block.to_string().replace('<', "\\u003c"))
}
