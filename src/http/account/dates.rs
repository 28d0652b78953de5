//! The next dates of an offer for those who write it: each with a button that leads to where it is cancelled or moved.

use super::super::House;
use super::super::form::Fields;
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::{show, uuid};
use crate::error::Result;
use crate::language::Interface;
use crate::language::say;
use crate::offer::Offer;
use crate::page::told_named;
use crate::page::whole_times;
use crate::schedule::Occurrence;
use crate::schedule::lasting_words;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use std::sync::Arc;

/// How many dates there are to choose from.
const DATES: usize = 5;

/// `GET /account/offer/{id}/dates`
pub async fn dates(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
) -> Response {
    match dated(&house, &signed, &id).await {
        Ok((offer, dates)) => {
            let lang = signed.lang;
            show(&signed, None, &say(lang, "people-dates-title"), list(&offer, &dates, lang))
        }
        Err(why) => broken(&why, signed.lang),
    }
}

/// `POST /account/offer/{id}/dates`: to the page of the chosen date, or back where it is none of the next ones any more.
pub async fn choose(
    State(house): State<Arc<House>>,
    signed: SignedIn,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let chosen = async {
        let (offer, dates) = dated(&house, &signed, &id).await?;
        let fields = Fields::from_body(&body);
        let begins = dates.iter().map(Occurrence::planned_start);
        let begin = begins.into_iter().find(|begin| begin.to_string() == fields.get("begin"));
        let Some(begin) = begin else { return Ok(format!("/account/offer/{}/dates", offer.id)) };
        let desk = &house.desk;
        let secret = desk.link_to_date(&signed.account, &offer, begin, signed.lang).await?;
        Ok(format!("/act/{secret}"))
    };
    match chosen.await {
        Ok(to) => ([(header::CACHE_CONTROL, "no-store")], Redirect::to(&to)).into_response(),
        Err(why) => broken(&why, signed.lang),
    }
}

/// The offer with its next dates, for those who may cancel them. Errors: not found for everybody else.
async fn dated(house: &House, signed: &SignedIn, id: &str) -> Result<(Offer, Vec<Occurrence>)> {
    let offer = house.desk.own_dated(&signed.account, uuid(id)?).await?;
    let dates = house.desk.next_dates(&offer, house.desk.settings.clock.now(), DATES);
    Ok((offer, dates))
}

fn list(offer: &Offer, dates: &[Occurrence], lang: Interface) -> Markup {
    html! {
        p.lead { (told_named(&offer.content.title, lang)) }
        @if dates.is_empty() { p.note.calm { (say(lang, "people-dates-none")) } }
        @else { p { (say(lang, "people-dates-help")) } }
        ul.own-list {
            @for (at, date) in dates.iter().enumerate() {
                li {
                    span id={ "date-" (at) } { (whole_times(&lasting_words(date, lang))) }
                    form method="post" {
                        input type="hidden" name="begin" value=(date.planned_start());
                        button.way aria-describedby={ "date-" (at) } { (say(lang, "people-dates-choose")) }
                    }
                }
            }
        }
    }
}
