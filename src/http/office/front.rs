//! The networks at whose desks somebody may sit.

use super::super::House;
use super::super::session::SignedIn;
use super::super::sheet::{Sheet, broken};
use crate::error::Error;
use crate::error::Result;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::network::Network;
use crate::page::asset;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use std::sync::Arc;

/// `GET /desk`
pub async fn networks(State(house): State<Arc<House>>, signed: SignedIn) -> Response {
    let lang = signed.lang;
    let desks = match desks(&house, &signed).await {
        Ok(desks) => desks,
        Err(why) => return broken(&why, lang),
    };
    match &desks[..] {
        [] => return broken(&Error::NotFound, lang),
        [(only, _)] => return Redirect::to(&format!("/desk/{}", only.slug)).into_response(),
        _ => {}
    }
    let title = say(lang, "office-desk");
    let more = html! { link rel="stylesheet" href=(asset::address("desk.css")); };
    Sheet { more, ..Sheet::new(lang, &title) }.answer(StatusCode::OK, html! {
        h1 { (title) }
        ul.queue {
            @for (network, count) in &desks {
                li { div.what {
                    a.title href={ "/desk/" (network.slug) } { bdi { (network.town) } }
                    p.small { (say_with(lang, "office-count", &[("count", Value::Number(*count))])) }
                } }
            }
        }
    })
}

/// Every network where this person decides, by its town, and how much waits there.
async fn desks(house: &House, signed: &SignedIn) -> Result<Vec<(Network, i64)>> {
    let mut networks = house.desk.store.networks().await?;
    networks.retain(|network| signed.account.is_staff_of(network.id));
    networks.sort_by(|one, other| one.town.cmp(&other.town));
    let mut desks = Vec::new();
    for network in networks {
        let count: usize = house.desk.waiting(network.id).await?.values().sum();
        desks.push((network, count as i64));
    }
    Ok(desks)
}
