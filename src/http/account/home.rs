//! Where somebody arrives: their organisations with their offers, what they began to write, and the networks they work for.

use super::super::House;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::show;
use crate::account::Role;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{date_medium, say, say_with};
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::store::Dossier;
use crate::store::Draft;
use crate::vocabulary::MembershipState;
use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// How many offers of an organisation stand here; its own page has more.
const SOME: usize = 12;

/// An organisation with how it stands and what it offers.
pub struct Own {
    /// The organisation.
    pub organisation: Organisation,
    /// Where it asked or is a member.
    pub memberships: Vec<Membership>,
    /// Its offers, at most as many as were asked for.
    pub offers: Vec<Dossier>,
    /// How many offers there are.
    pub count: usize,
}

/// `GET /account`
pub async fn home(State(house): State<Arc<House>>, signed: SignedIn, uri: Uri) -> Response {
    match content(&house, &signed).await {
        Ok(content) => show(&signed, Some(&uri), &say(signed.lang, "people-account"), content),
        Err(why) => broken(&why, signed.lang),
    }
}

async fn content(house: &House, signed: &SignedIn) -> Result<Markup> {
    let (lang, account) = (signed.lang, &signed.account);
    let mut organisations = Vec::new();
    for id in account.organisations() {
        match own(house, id, SOME).await {
            Ok(own) => organisations.push(own),
            Err(Error::NotFound) => {}
            Err(why) => return Err(why),
        }
    }
    let drafts = house.desk.store.drafts(&account.person.id.to_string()).await?;
    let name = account.person.called(lang);
    let work = work(house, signed).await?;
    let nothing = organisations.is_empty() && work.0.is_empty();
    Ok(html! {
        p.lead { (say_with(lang, "people-welcome", &[("name", Value::Text(&name))])) }
        (waiting(&drafts, lang))
        @for own in &organisations {
            section.own-organisation {
                h2 { a href={ "/account/organisation/" (own.organisation.id) } { bdi { (own.organisation.called(lang)) } } }
                (offers(own, lang, house))
                (new_offer(own, lang, house))
            }
        }
        @if !organisations.is_empty() {
            p { a.way href="/account/fitting" { (say(lang, "matching-for-you")) } }
            p { a.way href="/account/needs" { (say(lang, "needs-title")) } }
        }
        (together(house, signed).await?)
        (work)
        @if nothing {
            p { (say(lang, "people-nothing-yet")) }
            p { a.button href="/" { (say(lang, "page-all-towns")) } }
        }
    })
}

/// An organisation with at most so many of its offers.
pub async fn own(house: &House, id: Uuid, most: usize) -> Result<Own> {
    let store = &house.desk.store;
    let (organisation, memberships) = store.organisation(id).await?;
    let all = store.offers_of(id).await?;
    let some: Vec<Uuid> = all.iter().take(most).copied().collect();
    let offers = store.dossiers(&some).await?;
    let offers = offers.into_iter().filter(|offer| offer.merged_into.is_none()).collect();
    Ok(Own { organisation, memberships, offers, count: all.len() })
}

/// What somebody began to write.
fn waiting(drafts: &[Draft], lang: Interface) -> Markup {
    let zone = chrono_tz::Europe::Berlin;
    html! {
        @if !drafts.is_empty() {
            h2 { (say(lang, "people-drafts")) }
            ul.own-list {
                @for draft in drafts {
                    @let titles = draft.fields.iter().filter(|(name, _)| name.starts_with("title."));
                    @let title = titles.map(|(_, value)| value.trim()).find(|value| !value.is_empty());
                    @let day = draft.changed_at.with_timezone(&zone).date_naive();
                    li {
                        a href={ "/account/draft/" (draft.id) } {
                            bdi { @match title { Some(title) => (title), None => (say(lang, "people-untitled")) } }
                        }
                        small { (date_medium(lang, day)) }
                    }
                }
            }
        }
    }
}

/// The offers of an organisation, each with how it stands.
pub fn offers(own: &Own, lang: Interface, house: &House) -> Markup {
    let more = own.count.saturating_sub(own.offers.len());
    html! {
        @if own.count == 0 { p { (say(lang, "people-no-offers")) } }
        ul.own-list {
            @for offer in &own.offers {
                @let said = offer.published().or_else(|| offer.to_edit());
                @let title = said.and_then(|said| said.content.title.best(lang));
                li {
                    a href={ "/account/offer/" (offer.id) } {
                        @match title {
                            Some(best) => bdi lang=(best.tag) { (best.value) },
                            None => (say(lang, "people-untitled")),
                        }
                    }
                    small { (standing(offer, lang)) (town(house, offer.network)) }
                    @if has_dates(offer, house) {
                        a.way href={ "/account/offer/" (offer.id) "/dates" } { (say(lang, "people-dates-cancel")) }
                    }
                }
            }
        }
        @if more > 0 {
            p { a.way href={ "/account/organisation/" (own.organisation.id) "#offers" } {
                (say_with(lang, "people-more-offers", &[("count", more.into())]))
            } }
        }
    }
}

/// Whether it is on the map and has a date to come that can be cancelled.
fn has_dates(offer: &Dossier, house: &House) -> bool {
    let now = house.desk.settings.clock.now();
    let published = offer.published().map(|published| offer.offer(published));
    published.is_some_and(|offer| !house.desk.next_dates(&offer, now, 1).is_empty())
}

/// How an offer stands for those who write it.
fn standing(offer: &Dossier, lang: Interface) -> Markup {
    let state = offer.state().id();
    let changed = offer.published().is_some() && offer.pending().is_some();
    html! {
        span class={ "standing is-" (state) } { (say(lang, &format!("people-offer-{state}"))) }
        @if changed { " · " (say(lang, "people-offer-changed")) }
    }
}

fn town(house: &House, network: Uuid) -> Markup {
    let map = house.desk.atlas.map_of(network);
    html! { @if let Some(map) = map { " · " bdi { (map.network.town) } } }
}

/// The ways to a new offer, one for each network in which there can be one.
pub fn new_offer(own: &Own, lang: Interface, house: &House) -> Markup {
    let open = own.memberships.iter().filter(|one| one.state != MembershipState::Declined);
    let open: Vec<_> = open.filter_map(|one| house.desk.atlas.map_of(one.network)).collect();
    let several = open.len() > 1;
    html! {
        div.ways {
            @for map in &open {
                a.button href={ "/account/offer/new?organisation=" (own.organisation.id) "&network=" (map.network.id) } {
                    (say(lang, "people-new-offer")) @if several { " · " bdi { (map.network.town) } }
                }
            }
        }
    }
}

/// The networks in which somebody's organisations are members: when they meet, and who else is one.
async fn together(house: &House, signed: &SignedIn) -> Result<Markup> {
    let lang = signed.lang;
    let mut networks: Vec<_> = house
        .desk
        .own_places(&signed.account)
        .await?
        .into_iter()
        .map(|place| place.network)
        .collect();
    networks.sort_by(|one, other| one.town.cmp(&other.town));
    networks.dedup_by_key(|network| network.id);
    Ok(html! {
        @if !networks.is_empty() {
            h2 { (say(lang, "meetings-own")) }
            ul.own-list {
                @for network in &networks {
                    li {
                        a href={ "/account/network/" (network.slug) "/meetings" } { bdi { (network.called(lang)) } }
                        small { a href={ "/account/network/" (network.slug) "/members" } { (say(lang, "meetings-members")) } }
                    }
                }
            }
        }
    })
}

/// The networks that somebody works for, as staff and as a translator.
async fn work(house: &House, signed: &SignedIn) -> Result<Markup> {
    let (lang, account) = (signed.lang, &signed.account);
    let maps = |id: Uuid| house.desk.atlas.map_of(id);
    let staff: Vec<_> = match account.is_operator() {
        true => house.desk.atlas.networks(),
        false => account.networks().filter_map(|id| Some(maps(id)?.network.clone())).collect(),
    };
    let translates = account.roles.iter().filter_map(|role| match role {
        Role::Translator(network, into) => Some((maps(*network)?.network.clone(), *into)),
        _ => None,
    });
    let translates: Vec<_> = translates.collect();
    Ok(html! {
        @if !staff.is_empty() {
            h2 { (say(lang, "people-networks")) }
            ul.own-list {
                @for network in &staff {
                    li {
                        a href={ "/desk/" (network.slug) } { bdi { (network.town) } }
                        small { a href={ "/account/network/" (network.slug) } { (say(lang, "people-team")) } }
                    }
                }
            }
        }
        @if !translates.is_empty() {
            h2 { (say(lang, "people-translating")) }
            ul.own-list {
                @for (network, into) in &translates {
                    li { a href={ "/account/translate/" (network.slug) "?into=" (into.tag()) } {
                        bdi { (network.town) } " · " bdi lang=(into.html_lang()) { (into.endonym()) }
                    } }
                }
            }
        }
    })
}
