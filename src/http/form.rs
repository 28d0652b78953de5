//! The form in which an offer is written: its raw fields, what they mean, and how it looks.
//! It works without JavaScript; whatever is typed is kept as it was typed.

mod account_page;
mod alike;
mod conflict;
mod content;
mod fields;
mod multipart;
mod paper;
mod place;
mod questions;
mod sending;
mod sheet;
mod texts;
mod told;
mod trap;
mod when;
mod work;
pub mod write;

pub use alike::{Asking, Hints, foot, hints, others, pressed, remember};
pub use conflict::{Versions, choice, resolved};
pub use fields::{Fields, id};
pub use paper::Paper;
pub use place::find;
pub use sheet::{Line, Sheet};
pub use texts::{
    Writing, fields_of as texts_of, languages as shown_languages, remember as note_known, source,
    texts,
};
pub use trap::Trap;
pub use when::sentence;

use super::visit::Visit;
use crate::atlas::Map;
use crate::error::Problem;
use crate::language::Interface;
use crate::network::Network;
use crate::offer::Content;
use crate::page::asset;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use chrono::NaiveDate;
use maud::{Markup, html};

/// The longest body of a question about a sentence, in bytes.
pub const LONGEST_QUESTION: usize = 128 * 1024;

/// The style sheet and the script of pages with a form, for [`crate::page::Frame::more`].
pub fn style() -> Markup {
    html! {
        link rel="stylesheet" href=(asset::address("form.css"));
        script defer src=(asset::address("form.js")) {}
    }
}

/// The fields of a posted form.
pub fn posted(headers: &HeaderMap, body: &[u8]) -> Fields {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    Fields::posted(kind.unwrap_or_default(), body).without("was")
}

/// What a button inside the form does to its fields, and what it could not do.
pub fn act(visit: &Visit, fields: Fields, deed: &str) -> (Fields, Vec<Problem>) {
    let (fields, problems) = when::act(fields, deed, visit);
    (place::act(fields, deed, &visit.network().town), problems)
}

/// The question in which a button stands, to come back to.
pub fn question_of(deed: &str) -> &'static str {
    match deed {
        "texts" | "translate" => "f-title",
        "add-co-organiser" => "f-co_organiser",
        deed if deed.contains("place") => "f-place",
        _ => "f-when",
    }
}

/// The members of a network by name, to choose co-organisers from: identifiers and names.
pub fn members(map: &Map, lang: Interface) -> Vec<(String, String)> {
    let named = |name: &crate::language::Texts| name.best(lang).map(|best| best.value.to_owned());
    let all = map.organisations().into_iter();
    let mut all: Vec<_> =
        all.filter_map(|one| Some((one.id.to_string(), named(&one.name)?))).collect();
    all.sort_by_cached_key(|(_, name)| name.to_lowercase());
    all
}

/// Ticks the co-organiser whose name was typed, where there is one of that name.
pub fn tick_member(mut fields: Fields, members: &[(String, String)]) -> Fields {
    let typed = fields.text("co_organiser.name").map(str::to_lowercase);
    let found = members.iter().find(|(_, name)| Some(name.trim().to_lowercase()) == typed);
    if let Some((id, _)) = found {
        let ticked = fields.holds("co_organiser", id);
        fields = fields.without("co_organiser.name");
        if !ticked {
            fields.add("co_organiser", id.clone());
        }
    }
    fields
}

/// What does not hold besides the content itself: what only the network or the day can tell.
pub fn check(
    content: &Content,
    fields: &Fields,
    network: &Network,
    today: NaiveDate,
) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        place::on_ground(fields, &content.place, network).into_iter().collect();
    if content.expires.is_some_and(|last| last < today) {
        problems.push(Problem::new("expires", "writing-problem-past"));
    }
    if let Some(name) = fields.text("co_organiser.name") {
        problems
            .push(Problem::new("co_organiser.name", "problem-unknown-value").with("value", name));
    }
    problems
}

/// The headers of a page that is nobody else's: not kept, not found, and, with a secret in its address, told to nobody.
pub fn private(mut response: Response, secret: bool) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    let referrer = if secret { "no-referrer" } else { "same-origin" };
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static(referrer));
    response
}
