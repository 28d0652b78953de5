//! "Was zu Ihnen passt": for every offer and request of one's own organisations what others look for or offer.

use super::super::House;
use super::super::exchange::{reasons, style};
use super::super::session::SignedIn;
use super::super::sheet::Sheet;
use crate::account::Account;
use crate::atlas::Fit;
use crate::atlas::Map;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Offer;
use crate::offer::short_bits;
use crate::offer::short_id;
use crate::page::icon;
use crate::page::told;
use crate::page::told_named;
use crate::page::turning_icon;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDateTime;
use maud::{Markup, html};
use std::sync::Arc;

/// The most of one's own offers and requests that are looked at in one network, and the most that are shown for one.
const OWN: usize = 60;
const FITS: usize = 5;

/// One of one's own with what fits it.
struct Own {
    map: Arc<Map>,
    offer: Offer,
    fits: Vec<Fit>,
}

/// `GET /account/fitting`
pub async fn fitting(State(house): State<Arc<House>>, signed: SignedIn) -> Response {
    let SignedIn { account, lang } = signed;
    let looking = {
        let house = house.clone();
        // What is read from packed texts takes too long for a thread that serves others.
        tokio::task::spawn_blocking(move || own(&house, &account))
    };
    let own = looking.await.unwrap_or_default();
    let title = say(lang, "matching-for-you");
    let content = html! {
        p { a.way href="/account" { (turning_icon("back")) (say(lang, "matching-to-account")) } }
        h1 { (title) }
        p.lead { (say(lang, "matching-for-you-help")) }
        @if own.is_empty() { p.note.calm { (say(lang, "matching-nothing-fits")) } }
        @for one in &own { (section(one, lang)) }
    };
    Sheet { more: style(), ..Sheet::new(lang, &title) }.answer(StatusCode::OK, content)
}

/// Everything of somebody's organisations that something fits, in all networks.
fn own(house: &House, account: &Account) -> Vec<Own> {
    let mut all = Vec::new();
    for network in house.desk.atlas.networks() {
        let Some(map) = house.desk.atlas.map(&network.slug) else {
            continue;
        };
        let now = house.desk.settings.clock.local(network.time_zone);
        let theirs = account.organisations().flat_map(|one| map.offers_of(one));
        for id in theirs.take(OWN) {
            all.extend(one(&map, id, network.id, now));
        }
    }
    // Whoever looks for something waits most; then what fits best.
    all.sort_by_key(|own| {
        let offered = own.offer.content.purpose == crate::vocabulary::Purpose::Offer;
        (offered, std::cmp::Reverse(own.fits.first().map(|fit| fit.score)))
    });
    all
}

/// One offer at its home, with what fits it; none where nothing does.
fn one(map: &Arc<Map>, id: uuid::Uuid, network: uuid::Uuid, now: NaiveDateTime) -> Option<Own> {
    let offer = map.offer(short_bits(id)).filter(|offer| offer.network == network)?;
    let mut fits = map.fitting(&offer, now);
    fits.truncate(FITS);
    (!fits.is_empty()).then(|| Own { map: map.clone(), offer, fits })
}

fn section(own: &Own, lang: Interface) -> Markup {
    let base = format!("/{}/{}", own.map.network.slug, lang.tag());
    html! {
        section.own {
            h2 { a href={ (base) "/offer/" (short_id(own.offer.id)) } { (told_named(&own.offer.content.title, lang)) } }
            p.aside { (own.offer.content.purpose.label(lang)) " · " bdi { (own.map.network.town) } }
            ul.fits { @for fit in &own.fits { (fitting_one(own, fit, &base, lang)) } }
        }
    }
}

fn fitting_one(own: &Own, fit: &Fit, base: &str, lang: Interface) -> Markup {
    let id = short_id(fit.id);
    let organisation = own.map.organisation(fit.organisation);
    html! {
        @if let Some(offer) = own.map.offer(short_bits(fit.id)) {
            li.fit {
                div {
                    a.title href={ (base) "/offer/" (id) } { (told_named(&offer.content.title, lang)) }
                    @if let Some(one) = organisation { p { (told(&one.name, lang)) } }
                    p.aside { (reasons(fit, lang)) }
                }
                a.button href={ (base) "/offer/" (id) "/write" } { (icon("mail")) (say(lang, "matching-write")) }
            }
        }
    }
}
