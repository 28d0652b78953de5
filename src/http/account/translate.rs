//! What a translator of a network has to do: offers without their language, and those whose text may no longer say the same.

use super::super::House;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::show;
use crate::account::Role;
use crate::atlas::Map;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Origin;
use crate::language::Tag;
use crate::language::Texts;
use crate::language::Value;
use crate::language::{say, say_with};
use crate::offer::Offer;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// How many offers one list shows.
const MOST: usize = 200;

/// Why an offer waits for a translator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    Outdated,
    Missing,
    Machine,
}

/// `GET /account/translate/{slug}?into=ar`
pub async fn translate(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    uri: Uri,
) -> Response {
    let found = list(&house, &signed, &slug, &uri).await;
    found.unwrap_or_else(|why| broken(&why, signed.lang))
}

async fn list(house: &House, signed: &SignedIn, slug: &str, uri: &Uri) -> Result<Response> {
    let map = house.desk.atlas.map(slug).ok_or(Error::NotFound)?;
    let named = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "into")
        .and_then(|(_, tag)| Interface::from_tag(&tag));
    let theirs = signed.account.roles.iter().filter_map(|role| match role {
        Role::Translator(network, into) if *network == map.network.id => Some(*into),
        _ => None,
    });
    let theirs: Vec<Interface> = theirs.collect();
    let into = match named {
        Some(into) if theirs.contains(&into) => into,
        Some(_) => return Err(Error::NotFound),
        None => *theirs.first().ok_or(Error::NotFound)?,
    };
    let (title, town) = (say(signed.lang, "people-translating"), map.network.town.clone());
    // Every offer is looked at, which takes a while where there are many.
    let waiting = tokio::task::spawn_blocking(move || waiting(&map, into)).await;
    let waiting = waiting.map_err(|why| Error::Broken(format!("the list broke off: {why}")))?;
    let content = html! {
        p.lead { bdi { (town) } " · " bdi lang=(into.html_lang()) { (into.endonym()) } }
        (shown(&waiting, signed.lang, into))
    };
    Ok(show(signed, Some(uri), &title, content))
}

/// The offers that wait for this language: those that may say something else first, those that a machine wrote last.
fn waiting(map: &Map, into: Interface) -> Vec<(Why, Offer)> {
    let mut waiting = Vec::new();
    map.offers(|offer| {
        if let Some(why) = why(&offer, into) {
            waiting.push((why, offer));
        }
    });
    waiting.sort_by_key(|(why, offer)| (*why, offer.id));
    waiting
}

/// Why an offer waits; nothing where its texts are in order.
fn why(offer: &Offer, into: Interface) -> Option<Why> {
    let into = Tag::from(into);
    let texts = [&offer.content.title, &offer.content.summary, &offer.content.description];
    texts.into_iter().filter_map(|texts| of(texts, &into)).min()
}

fn of(texts: &Texts, into: &Tag) -> Option<Why> {
    if texts.is_empty() {
        return None;
    }
    let Some(text) = texts.get(into).filter(|text| !text.value.trim().is_empty()) else {
        return Some(Why::Missing);
    };
    let outdated = texts.iter().any(|(source, _)| {
        source != into
            && texts.get(source).is_some_and(|text| text.source_hash.is_none())
            && texts.possibly_outdated(into, source)
    });
    match (outdated, text.origin) {
        (true, _) => Some(Why::Outdated),
        (false, Origin::Machine) => Some(Why::Machine),
        (false, Origin::Person) => None,
    }
}

fn shown(waiting: &[(Why, Offer)], lang: Interface, into: Interface) -> Markup {
    html! {
        p { (say_with(lang, "people-to-translate", &[("count", Value::from(waiting.len()))])) }
        ul.own-list {
            @for (why, offer) in waiting.iter().take(MOST) {
                li {
                    a href={ "/account/offer/" (offer.id) "?translate=" (into.tag()) } {
                        @if let Some(best) = offer.content.title.best(lang) { bdi lang=(best.tag) { (best.value) } }
                    }
                    small { (say(lang, match why {
                        Why::Outdated => "people-text-outdated",
                        Why::Missing => "people-text-missing",
                        Why::Machine => "people-text-machine",
                    })) }
                }
            }
        }
    }
}
