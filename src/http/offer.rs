//! The page of one offer: everything that the public may know about it, in the reader's language as far as there is a text;
//! beside it the offer as a calendar and as a QR code.

mod facts;
mod take;
mod tell;

use super::House;
use super::answer::{ASK, DAY, bytes, has, minute, page as answer, unchanged};
use super::card::{aged, badges};
use super::moved::moved_or_nowhere;
use super::visit::Visit;
use crate::atlas::Map;
use crate::exchange::Entry;
use crate::exchange::ical;
use crate::exchange::linked_offer;
use crate::exchange::script;
use crate::filter::Filter;
use crate::holiday::Calendar;
use crate::language::Interface;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say;
use crate::language::say_with;
use crate::offer::Offer;
use crate::offer::parse_short;
use crate::offer::short_id;
use crate::organisation::Organisation;
use crate::page::Frame;
use crate::page::asset;
use crate::page::icon;
use crate::page::page;
use crate::page::paragraphs;
use crate::page::qr;
use crate::page::told_named;
use crate::page::turning_icon;
use crate::vocabulary::Purpose;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
pub(super) use facts::ages;
use facts::facts;
use maud::{Markup, PreEscaped, html};
use std::sync::Arc;

type Asked = Path<(String, String, String)>;

/// A visit to an offer, with what is told of it beside its own content.
struct Look {
    visit: Visit,
    offer: Offer,
    /// Who is behind it, the responsible organisation first.
    organisations: Vec<Arc<Organisation>>,
    calendar: Calendar,
    /// The home network, where another one only shows the offer.
    home: Option<Arc<Map>>,
    /// Whether a message about it reaches anybody.
    reached: bool,
}

impl Look {
    /// `part` is what stands behind the offer's identifier in the address.
    fn new(
        house: &House,
        path: Asked,
        part: &str,
        headers: &HeaderMap,
    ) -> Result<Self, Box<Response>> {
        let Path((slug, lang, id)) = path;
        Self::of(house, Visit::new(house, &slug, &lang, headers)?, &id, part)
    }

    /// The offer of this identifier, where the visitor may see it.
    fn of(house: &House, visit: Visit, id: &str, part: &str) -> Result<Self, Box<Response>> {
        let bits = parse_short(id);
        let lets_out = |bits: &u64| visit.frame.is_none() || is_let_out(&visit, *bits);
        let found = bits.filter(lets_out).and_then(|bits| visit.map.offer(bits));
        let Some(offer) = found else {
            let there = |short: &str| format!("{}/offer/{short}{part}", visit.base());
            return Err(Box::new(moved_or_nowhere(&visit, id, there)));
        };
        let elsewhere = (offer.network != visit.network().id).then_some(offer.network);
        let home = elsewhere.and_then(|home| house.desk.atlas.map_of(home));
        let all = [offer.organisation].into_iter().chain(offer.content.co_organisers.clone());
        let original = home.as_ref().map_or(&visit.map, |home| home);
        let known = |id| original.organisation(id).or_else(|| visit.map.organisation(id)).cloned();
        let organisations = all.filter_map(known).collect();
        let calendar = original.calendar();
        let mailed = offer.content.contact.email.is_some();
        let reached = mailed || house.desk.reaches(offer.organisation);
        Ok(Self { visit, offer, organisations, calendar, home, reached })
    }

    /// The address of the page of an organisation: here where it is a member, else at the offer's home.
    fn page_of(&self, organisation: &Organisation) -> String {
        let here = || self.visit.whole();
        let home =
            self.home.as_ref().filter(|_| self.visit.map.organisation(organisation.id).is_none());
        let base = home.map_or_else(here, |home| {
            format!("/{}/{}", home.network.slug, self.entry().lang.tag())
        });
        format!("{base}/organisation/{}", short_id(organisation.id))
    }

    /// The offer as formats tell it: on the page of its home.
    fn entry(&self) -> Entry<'_> {
        let home = self.home.as_ref().map_or(&self.visit.map, |home| home);
        let spoken = &home.network.languages;
        let lang = if spoken.contains(&self.visit.lang) { Some(self.visit.lang) } else { None };
        Entry {
            offer: &self.offer,
            network: &home.network,
            organisations: &self.organisations,
            calendar: &self.calendar,
            lang: lang.or(spoken.first().copied()).unwrap_or(self.visit.lang),
            now: self.visit.now,
            origin: &self.visit.origin,
        }
    }
}

/// Whether a frame lets this offer out.
fn is_let_out(visit: &Visit, bits: u64) -> bool {
    let asked = visit.narrowed(Filter { ids: vec![bits], ..Filter::default() });
    visit.map.count(&asked, visit.now).0 > 0
}

/// An offer in a frame on another site; an error is the answer that there is none in it.
pub fn framed(
    house: &House,
    visit: Visit,
    id: &str,
) -> Result<(Visit, String, Markup), Box<Response>> {
    let look = Look::of(house, visit, id, "")?;
    let title = look.offer.content.title.best(look.visit.lang);
    let title = title.map_or_else(String::new, |best| best.value.to_owned());
    let article = article(&look);
    Ok((look.visit, title, article))
}

/// `GET /{network}/{lang}/offer/{id}`
pub async fn offer(State(house): State<Arc<House>>, path: Asked, headers: HeaderMap) -> Response {
    let look = match Look::new(&house, path, "", &headers) {
        Ok(look) => look,
        Err(refusal) => return *refusal,
    };
    house.count_offer(&look.visit, &headers, look.offer.id);
    match has(&headers, &look.visit.tag) {
        true => unchanged(&look.visit.tag, ASK),
        false => answer(whole(&look), &look.visit.tag),
    }
}

/// An offer as everybody sees it, or would, for somebody who is to say whether that still holds.
pub(super) fn standing(
    house: &House,
    lang: Interface,
    headers: &HeaderMap,
    offer: Offer,
) -> Option<Markup> {
    let home = house.desk.atlas.map_of(offer.network)?;
    let visit = Visit::new(house, &home.network.slug, lang.tag(), headers).ok()?;
    let offer = Offer { content: offer.content.published(), ..offer };
    let all = [offer.organisation].into_iter().chain(offer.content.co_organisers.clone());
    let organisations = all.filter_map(|id| visit.map.organisation(id).cloned()).collect();
    let look =
        Look { visit, offer, organisations, calendar: home.calendar(), home: None, reached: false };
    let content = &look.offer.content;
    Some(html! {
        article.standing {
            h2 { (told_named(&content.title, lang)) }
            @if !content.summary.is_empty() { p.lead { (told_named(&content.summary, lang)) } }
            @if !content.description.is_empty() { (paragraphs(&content.description, lang)) }
            (facts(&look))
        }
    })
}

/// `GET /{network}/{lang}/offer/{id}/calendar.ics`: its times for one's own calendar; nothing where it says none.
pub async fn calendar(
    State(house): State<Arc<House>>,
    path: Asked,
    headers: HeaderMap,
) -> Response {
    let look = match Look::new(&house, path, "/calendar.ics", &headers) {
        Ok(look) => look,
        Err(refusal) => return *refusal,
    };
    let tag = house.tag(&look.visit.map, minute(look.visit.now) / (24 * 60));
    if has(&headers, &tag) {
        return unchanged(&tag, ASK);
    }
    let Some(text) = ical(&look.entry()) else {
        return look.visit.not_found();
    };
    let mut response = bytes(text.into(), "text/calendar; charset=utf-8", &tag, ASK);
    let name = format!("inline; filename=\"{}.ics\"", short_id(look.offer.id));
    if let Ok(name) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

/// `GET /{network}/{lang}/offer/{id}/qr.svg`: the way to its page, for one's own poster.
pub async fn code(State(house): State<Arc<House>>, path: Asked, headers: HeaderMap) -> Response {
    let look = match Look::new(&house, path, "/qr.svg", &headers) {
        Ok(look) => look,
        Err(refusal) => return *refusal,
    };
    let entry = look.entry();
    match qr(&entry.address(), entry.title()) {
        Some(drawing) => bytes(drawing.into_string().into(), "image/svg+xml", &look.visit.tag, DAY),
        None => look.visit.not_found(),
    }
}

fn whole(look: &Look) -> Markup {
    let (visit, offer) = (&look.visit, &look.offer);
    let (lang, content) = (visit.lang, &offer.content);
    let title = content.title.best(lang).map_or("", |best| best.value);
    let said = content.summary.best(lang).or_else(|| content.description.best(lang));
    let said = said.map(|best| best.value.chars().take(300).collect::<String>());
    let on = |slug: &str, lang: Interface| {
        format!("/{slug}/{}/offer/{}", lang.tag(), short_id(offer.id))
    };
    let there = |lang: Interface| on(&visit.network().slug, lang);
    let at_home = look.home.as_ref().map(|home| |lang: Interface| on(&home.network.slug, lang));
    let frame = Frame {
        description: said.as_deref(),
        original: at_home.as_ref().map(|at_home| at_home as &dyn Fn(Interface) -> String),
        original_languages: look.home.as_ref().map(|home| home.network.languages.as_slice()),
        more: html! {
            script defer src=(asset::address("share.js")) {}
            script type="application/ld+json" { (PreEscaped(script(&linked_offer(&look.entry())))) }
        },
        ..visit.frame(title, &there)
    };
    page(
        &frame,
        html! {
            main.text #content {
                p { a.way href=(visit.base()) { (turning_icon("back")) (say(lang, "page-to-map")) } }
                (article(look))
            }
        },
    )
}

fn article(look: &Look) -> Markup {
    let (visit, offer) = (&look.visit, &look.offer);
    let (lang, content) = (visit.lang, &offer.content);
    let category = content.categories.first().map_or("", |category| category.id());
    let categories: Vec<_> =
        content.categories.iter().map(|category| category.label(lang)).collect();
    html! {
        article.{ "c-" (category) }.request[content.purpose == Purpose::Request] {
            div.offer-head {
                span.sign { (icon(category)) }
                div {
                    h1 { (told_named(&content.title, lang)) }
                    p.aside { (categories.join(" · ")) }
                    (badges(visit, content))
                    (aged(visit, offer))
                }
            }
            @if !content.summary.is_empty() { p.lead { (told_named(&content.summary, lang)) } }
            @if !content.description.is_empty() { h2 { (say(lang, "page-about-offer")) } (paragraphs(&content.description, lang)) }
            (facts(look))
            (confirmed(visit, offer))
            // Forms and what one takes along stand on the offer's own page: a frame is too small for them.
            @if visit.frame.is_some() {
                p { a.button href={ (visit.whole()) "/offer/" (short_id(offer.id)) } target="_blank" rel="noopener" { (icon("link")) (say(lang, "embed-offer-page")) } }
            } @else {
                (tell::tell(look))
                (take::take(look))
            }
        }
    }
}

/// When somebody last said that it still holds.
fn confirmed(visit: &Visit, offer: &Offer) -> Markup {
    let zone = visit.network().time_zone;
    let day = offer
        .confirmed_at
        .map(|moment| date_medium(visit.lang, moment.with_timezone(&zone).date_naive()));
    html! {
        @if let Some(day) = day { p.aside { (say_with(visit.lang, "page-confirmed", &[("date", Value::Text(&day))])) } }
        @if offer.content.example { p.note.calm { (say(visit.lang, "page-example-help")) } }
    }
}
