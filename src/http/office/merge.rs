//! Two entries side by side: whether they are the same, and what holds where they become one.

mod offers;
mod organisations;

use super::super::form::Fields;
use super::super::sheet::broken;
use super::{Office, similar};
use crate::error::Error;
use crate::error::Result;
use crate::language::Tag;
use crate::offer::parse_short;
use crate::offer::short_bits;
use crate::page::in_words;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use offers::Offers;
use organisations::Organisations;
use std::collections::HashMap;
use uuid::Uuid;

/// Two entries of one kind.
enum Pair {
    Offers(Box<Offers>),
    Organisations(Box<Organisations>),
}

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    One,
    Other,
}

impl Side {
    fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Other => "other",
        }
    }

    /// The side that a field names, else this one.
    fn of(fields: &Fields, name: &str, usual: Self) -> Self {
        [Self::One, Self::Other].into_iter().find(|s| s.id() == fields.get(name)).unwrap_or(usual)
    }
}

/// One thing to choose: its field, what it is called, and what each side says.
struct Choice {
    field: String,
    label: &'static str,
    tongue: Option<Tag>,
    words: [String; 2],
    chosen: Side,
}

/// `GET /desk/{network}/merge?one=&other=`
pub async fn merge(office: Office, Query(query): Query<HashMap<String, String>>) -> Response {
    let named = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    show(&office, named("one"), named("other"), &query)
        .await
        .unwrap_or_else(|why| broken(&why, office.lang))
}

async fn show(
    office: &Office,
    one: &str,
    other: &str,
    query: &HashMap<String, String>,
) -> Result<Response> {
    let one = find(office, one).await?;
    let other = match other.trim() {
        "" => return choose(office, one, None).await,
        typed => match find(office, typed).await {
            Ok(other) if other != one => other,
            Ok(_) | Err(Error::NotFound) => return choose(office, one, Some(typed)).await,
            Err(why) => return Err(why),
        },
    };
    match pair(office, one, other).await {
        Ok(pair) => Ok(side_by_side(office, &pair, query)),
        Err(Error::NotFound) => choose(office, one, Some("")).await,
        Err(why) => Err(why),
    }
}

/// `POST /desk/{network}/merge`: makes one of two, or remembers that they are two.
pub async fn decide(office: Office, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    let ids = ["one", "other"].map(|name| Uuid::try_parse(fields.get(name)).ok());
    let [Some(one), Some(other)] = ids else {
        return broken(&Error::NotFound, office.lang);
    };
    let pair = match pair(&office, one, other).await {
        Ok(pair) => pair,
        Err(why) => return broken(&why, office.lang),
    };
    let (kind, stays) = (pair.kind(), Side::of(&fields, "keep", Side::One));
    let page = |id: Uuid| format!("/{kind}/{id}");
    if fields.get("do") == "distinct" {
        let said = office.house.desk.say_distinct(office.actor(), office.network.id, one, other);
        return office.came_of(&page(one), "distinct", said.await);
    }
    let done = match &pair {
        Pair::Offers(pair) => pair.merge(&office, &fields, stays).await,
        Pair::Organisations(pair) => pair.merge(&office, &fields, stays).await,
    };
    let winner = if stays == Side::One { one } else { other };
    match done {
        Err(Error::Conflict) => {
            let again = format!("/merge?one={one}&other={other}&done=conflict");
            Redirect::to(&office.path(&again)).into_response()
        }
        Err(Error::Invalid(problems)) => {
            let content = html! { h1 { (office.say("matching-merge")) } (office.wrong(&problems)) };
            let title = office.say("matching-merge");
            office.page(StatusCode::UNPROCESSABLE_ENTITY, &title, "-", content)
        }
        done => office.came_of(&page(winner), "merged", done),
    }
}

impl Pair {
    /// The kind as it stands in the addresses of the desk.
    fn kind(&self) -> &'static str {
        match self {
            Self::Offers(_) => "offer",
            Self::Organisations(_) => "organisation",
        }
    }
}

/// The two entries. Errors: not found where one is not of this network, was merged already, or they are of two kinds.
async fn pair(office: &Office, one: Uuid, other: Uuid) -> Result<Pair> {
    match Offers::of(office, one, other).await {
        Ok(pair) => Ok(Pair::Offers(Box::new(pair))),
        Err(Error::NotFound) => {
            let pair = Organisations::of(office, one, other).await?;
            Ok(Pair::Organisations(Box::new(pair)))
        }
        Err(why) => Err(why),
    }
}

/// What somebody means by an identifier, a short one, or the address of a page.
async fn find(office: &Office, typed: &str) -> Result<Uuid> {
    let typed = typed.trim().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let last = typed.rsplit('/').next().unwrap_or_default();
    if let Ok(id) = Uuid::try_parse(last) {
        return Ok(id);
    }
    let bits = parse_short(last).ok_or(Error::NotFound)?;
    match office.house.desk.store.offer_with_short(bits).await {
        Err(Error::NotFound) => {
            let map = office.house.desk.atlas.map_of(office.network.id).ok_or(Error::NotFound)?;
            let all = map.organisations();
            let found = all.iter().find(|one| short_bits(one.id) == bits);
            found.map(|one| one.id).ok_or(Error::NotFound)
        }
        found => found,
    }
}

/// With what shall it be merged? Similar entries, or one that is named; `wrong` is what was typed and is nothing.
async fn choose(office: &Office, one: Uuid, wrong: Option<&str>) -> Result<Response> {
    let title = office.say("matching-merge");
    let similar = similar::of(office, one).await?;
    let status = match wrong {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    Ok(office.page(
        status,
        &title,
        "-",
        html! {
            h1 { (title) }
            (similar)
            form.ask method="get" action=(office.path("/merge")) {
                input type="hidden" name="one" value=(one);
                label for="other" { (office.say("matching-other")) }
                @if wrong.is_some() { p.wrong #other-wrong { (office.say("matching-other-unknown")) } }
                input #other type="text" name="other" dir="ltr" value=(wrong.unwrap_or_default())
                    aria-invalid=[wrong.map(|_| "true")] aria-describedby=[wrong.map(|_| "other-wrong")];
                div.deeds { button.button.first { (office.say("matching-compare")) } }
            }
        },
    ))
}

fn side_by_side(office: &Office, pair: &Pair, query: &HashMap<String, String>) -> Response {
    let lang = office.lang;
    let (title, names, choices, more) = match pair {
        Pair::Offers(pair) => {
            ("matching-merge", pair.names(lang), pair.choices(lang), pair.hidden())
        }
        Pair::Organisations(pair) => {
            let more = html! { (pair.hidden()) (pair.note(office)) };
            ("matching-merge-organisations", pair.names(lang), pair.choices(lang), more)
        }
    };
    let title = office.say(title);
    let content = html! {
        h1 { (title) }
        (office.notice(query))
        p.lead { (office.say("matching-merge-help")) }
        form.merge method="post" action=(office.path("/merge")) {
            (more)
            (stays(office, &names))
            h2 { (office.say("matching-merge-choose")) }
            @for choice in &choices { (chooser(office, choice, &names)) }
            p.small { (office.say("matching-merge-same")) }
            div.deeds {
                button.button.first name="do" value="merge" { (office.say("matching-merge-do")) }
                button.button name="do" value="distinct" { (office.say("matching-distinct")) }
            }
        }
    };
    office.page(StatusCode::OK, &title, "-", content)
}

/// Which of the two stays.
fn stays(office: &Office, names: &[Markup; 2]) -> Markup {
    html! {
        fieldset.pair aria-describedby="stays-help" {
            legend { (office.say("matching-merge-stays")) }
            p.small #stays-help { (office.say("matching-merge-stays-help")) }
            @for (side, name) in [Side::One, Side::Other].into_iter().zip(names) {
                label.choice { input type="radio" name="keep" value=(side.id()) checked[side == Side::One]; span { (name) } }
            }
        }
    }
}

/// One thing to choose, both sides beside each other.
fn chooser(office: &Office, choice: &Choice, names: &[Markup; 2]) -> Markup {
    let tag = choice.tongue.as_ref();
    html! {
        fieldset.pair {
            legend { (office.say(choice.label)) @if let Some(tag) = tag { " " (in_words(tag, office.lang)) } }
            @for ((side, words), name) in [Side::One, Side::Other].into_iter().zip(&choice.words).zip(names) {
                label.choice {
                    input type="radio" name=(choice.field) value=(side.id()) checked[side == choice.chosen];
                    span {
                        small.of { (name) }
                        @if words.is_empty() { span.small { (office.say("matching-merge-nothing")) } }
                        @else { span.words lang=[tag] dir=[tag.map(Tag::direction)] { (words) } }
                    }
                }
            }
        }
    }
}
