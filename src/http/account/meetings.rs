//! `/account/network/{slug}/meetings`: for members, when the network meets, how many come, and what is new; and, on a page of its
//! own, the members with their contacts. Neither is ever public.

use super::super::House;
use super::super::act::meeting::{buttons, counts};
use super::super::form::Fields;
use super::super::meeting::{agenda, facts, minutes_of};
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::{back, show, uuid};
use crate::desk::News;
use crate::error::Error;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Texts;
use crate::language::Value;
use crate::language::{date_medium, say, say_with};
use crate::network::Network;
use crate::offer::short_id;
use crate::page::{told, told_named};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::Uri;
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;
use uuid::Uuid;

/// How many things of one kind stand below what is new.
const SOME: usize = 12;

/// `GET /account/network/{slug}/meetings`
pub async fn meetings(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    uri: Uri,
) -> Response {
    let content = async {
        let network = own(&house, &signed, &slug).await?;
        whole(&house, &signed, &network).await
    };
    match content.await {
        Ok(content) => show(&signed, Some(&uri), &say(signed.lang, "meetings-own"), content),
        Err(why) => broken(&why, signed.lang),
    }
}

/// The network of this slug, for its members and its staff.
async fn own(house: &House, signed: &SignedIn, slug: &str) -> Result<Arc<Network>> {
    let map = house.desk.atlas.map(slug).ok_or(Error::NotFound)?;
    house.desk.must_belong(&signed.account, map.network.id).await?;
    Ok(map.network.clone())
}

async fn whole(house: &House, signed: &SignedIn, network: &Network) -> Result<Markup> {
    let (desk, lang) = (&house.desk, signed.lang);
    let today = desk.settings.clock.local(network.time_zone).date();
    let (coming, past) = (network.coming(today), network.past(today));
    let day = coming.first().map_or(today, |meeting| meeting.date);
    let news = desk.news_of(network, day).await?;
    let member = desk.own_member(&signed.account, network.id).await?.is_some();
    let action = format!("/account/network/{}/meetings", network.slug);
    let minutes: Vec<_> = past.into_iter().filter(|one| one.minutes.is_some()).collect();
    let mut cards = Vec::new();
    for meeting in coming {
        let (said, how_many) = desk.own_coming(&signed.account, network.id, meeting.id).await?;
        let hidden = [("meeting", meeting.id.to_string())];
        cards.push(html! {
            @if meeting.cancelled { p { span.badge.off { (say(lang, "meetings-off")) } } }
            (facts(meeting, lang))
            p { (told_named(&meeting.text, lang)) @if meeting.example { " " span.badge { (say(lang, "page-example")) } } }
            @if !meeting.cancelled {
                @if member { (buttons(lang, &action, &hidden, said, said)) }
                (counts(how_many, lang))
                (agenda(meeting, lang))
            }
        });
    }
    Ok(html! {
        p.lead { bdi { (network.called(lang)) } }
        p.ways {
            a.button href={ "/account/network/" (network.slug) "/members" } { (say(lang, "meetings-members")) }
            a.button href={ "/" (network.slug) "/" (lang.tag()) "/exchange" } { (say(lang, "meetings-sheet")) }
        }
        @if cards.is_empty() { p.note.calm { (say(lang, "meetings-none-planned")) } }
        ul.meetings { @for card in &cards { li { (card) } } }
        (new(network, &news, lang))
        @if !minutes.is_empty() { h2 { (say(lang, "meetings-minutes-of")) } (minutes_of(&minutes, lang)) }
        p { a.way href="/account/needs" { (say(lang, "needs-title")) } }
    })
}

/// What is new since the last meeting.
pub fn new(network: &Network, news: &News, lang: Interface) -> Markup {
    let since = date_medium(lang, news.since);
    let base = format!("/{}/{}", network.slug, lang.tag());
    let ended: Vec<_> = news.ended.iter().map(|title| (None, title)).collect();
    let linked = |kind: &str, some: &'_ [(Uuid, Texts)]| -> Vec<Option<String>> {
        some.iter().map(|(id, _)| Some(format!("{base}/{kind}/{}", short_id(*id)))).collect()
    };
    let list = |key: &str, kind: &str, some: &[(Uuid, Texts)]| {
        let links = linked(kind, some);
        group(lang, key, links.into_iter().zip(some.iter().map(|(_, title)| title)).collect())
    };
    html! {
        h2 { (say_with(lang, "meetings-news-since", &[("date", Value::Text(&since))])) }
        @if news.is_empty() { p { (say(lang, "meetings-no-news")) } }
        (list("meetings-new-members", "organisation", &news.members))
        (list("meetings-new-offers", "offer", &news.new))
        (list("meetings-changed-offers", "offer", &news.changed))
        (group(lang, "meetings-ended-offers", ended))
    }
}

/// Things under a heading, each with the way to it where there is one.
fn group(lang: Interface, key: &str, things: Vec<(Option<String>, &Texts)>) -> Markup {
    let more = things.len().saturating_sub(SOME);
    html! {
        @if !things.is_empty() {
            h3 { (say(lang, key)) }
            ul.plain {
                @for (link, title) in things.iter().take(SOME) {
                    li { @match link { Some(link) => a href=(link) { (told(title, lang)) }, None => (told(title, lang)) } }
                }
                @if more > 0 { li { (say_with(lang, "meetings-line-more", &[("count", more.into())])) } }
            }
        }
    }
}

/// `POST /account/network/{slug}/meetings`
pub async fn come(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    body: Bytes,
) -> Response {
    let fields = Fields::from_body(&body);
    let said = async {
        let network = own(&house, &signed, &slug).await?;
        let coming = match fields.get("answer") {
            "yes" => true,
            "no" => false,
            _ => return Err(Error::NotFound),
        };
        let meeting = uuid(fields.get("meeting"))?;
        house.desk.come(&signed.account, network.id, meeting, coming).await?;
        Ok(if coming { "coming" } else { "not-coming" })
    };
    match said.await {
        Ok(done) => back(&format!("/account/network/{slug}/meetings"), done),
        Err(Error::Conflict) => back(&format!("/account/network/{slug}/meetings"), "too-late"),
        Err(why) => broken(&why, signed.lang),
    }
}

/// `GET /account/network/{slug}/members`
pub async fn members(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(slug): Path<String>,
    uri: Uri,
) -> Response {
    let content = async {
        let network = own(&house, &signed, &slug).await?;
        let contacts = house.desk.contacts(&signed.account, network.id).await?;
        Ok::<_, Error>(list(&network, &contacts, signed.lang))
    };
    match content.await {
        Ok(content) => show(&signed, Some(&uri), &say(signed.lang, "meetings-members"), content),
        Err(why) => broken(&why, signed.lang),
    }
}

fn list(network: &Network, contacts: &[crate::desk::Contact], lang: Interface) -> Markup {
    html! {
        p.lead { bdi { (network.called(lang)) } }
        p.aside { (say(lang, "meetings-members-help")) }
        ul.contacts {
            @for contact in contacts {
                @let (one, reached) = (&contact.organisation, &contact.organisation.contact);
                li {
                    h2 { a href={ "/" (network.slug) "/" (lang.tag()) "/organisation/" (short_id(one.id)) } { (told(&one.name, lang)) } }
                    @for (name, email) in &contact.people { p { bdi { (name) } br; a.ltr dir="ltr" href={ "mailto:" (email) } { (email) } } }
                    @if let Some(email) = &reached.email { p { a.ltr dir="ltr" href={ "mailto:" (email.value) } { (email.value) } } }
                    @if let Some(phone) = &reached.phone { p { a.ltr dir="ltr" href={ "tel:" (phone.value.replace(' ', "")) } { (phone.value) } } }
                    @if let Some(website) = &reached.website { p { a.ltr dir="ltr" href=(website) rel="noopener" { (website) } } }
                }
            }
        }
        p { a.way href={ "/account/network/" (network.slug) "/meetings" } { (say(lang, "meetings-own")) } }
    }
}
