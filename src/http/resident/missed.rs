//! "Did not find what you are looking for?": what people miss, for the report on gaps.

use super::{Page, Sent, broken, done, form};
use crate::error::Problem;
use crate::filter::Filter;
use crate::filter::parse;
use crate::http::House;
use crate::http::form::{Fields, Line, Sheet};
use crate::http::peer::Asker;
use crate::http::visit::Visit;
use crate::language::say;
use crate::page::address;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// The name of the form in its stamps and limits.
const FORM: &str = "missed";

type Asked = Path<(String, String)>;

/// `GET /{network}/{lang}/missed`: the query is the filter of the list that one comes from.
pub async fn ask(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Asked,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    if done(query.as_deref()).as_deref() == Some("kept") {
        return here(&visit).thanks("residents-missed-done");
    }
    let filter = parse(query.as_deref().unwrap_or_default()).filter;
    let mut fields = Fields::default();
    fields.set("words", filter.q.clone().unwrap_or_default());
    fields.set("filter", Filter { q: None, ..filter }.query());
    shown(&house, &visit, &fields, &[]).await
}

/// `POST /{network}/{lang}/missed`
pub async fn tell(
    State(house): State<Arc<House>>,
    Path((slug, lang)): Asked,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visit = match Visit::new(&house, &slug, &lang, &headers) {
        Ok(visit) => visit,
        Err(refusal) => return *refusal,
    };
    let fields = Fields::from_body(&body);
    match house.receive(&visit, FORM, &fields, asker).await {
        Ok(Sent::Fine) => {}
        Ok(Sent::Machine) => return here(&visit).done("kept"),
        Ok(Sent::Again(problem)) => return shown(&house, &visit, &fields, &[problem]).await,
        Err(why) => return broken(&visit, &why),
    }
    let filter = parse(fields.get("filter")).filter;
    match house.desk.miss(visit.network(), fields.get("words"), &filter, visit.lang).await {
        Ok(true) => here(&visit).done("kept"),
        Ok(false) => {
            let problem = Problem::new("words", "problem-words");
            shown(&house, &visit, &fields, &[problem]).await
        }
        Err(why) => broken(&visit, &why),
    }
}

fn here(visit: &Visit) -> Page<'_> {
    let back = (visit.base(), "page-to-map");
    Page { visit, title: "residents-missed-title", path: "/missed".to_owned(), back }
}

async fn shown(house: &House, visit: &Visit, fields: &Fields, problems: &[Problem]) -> Response {
    let stamp = match house.stamp(FORM).await {
        Ok(stamp) => stamp,
        Err(why) => return broken(visit, &why),
    };
    let (lang, network) = (visit.lang, visit.network());
    let sheet = Sheet { fields, lang, network, problems };
    let filter = parse(fields.get("filter")).filter;
    let chosen = chosen(&filter, visit);
    let content = html! {
        p.lead { (say(lang, "residents-missed-lead")) }
        (form(&sheet, &stamp, html! {
            input type="hidden" name="filter" value=(filter.query());
            (sheet.line("words", "residents-missed-words", Line { hint: "residents-missed-hint", ..Line::default() }))
            @if !chosen.is_empty() { p.aside { (say(lang, "residents-missed-filter")) " " (chosen) } }
            p { button.button.first type="submit" { (say(lang, "residents-send")) } }
        }))
        p.aside { (say(lang, "residents-missed-kept")) }
    };
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut here = here(visit);
    here.back.0 = address(&here.back.0, &filter.query());
    here.answer(status, content)
}

/// What of the filter is sent along, in words.
fn chosen(filter: &Filter, visit: &Visit) -> String {
    let lang = visit.lang;
    let categories = filter.category.iter().map(|one| one.label(lang));
    let languages = filter.language.iter().map(|one| one.label(lang));
    let groups = filter.target_group.iter().map(|one| one.label(lang));
    let all: Vec<_> = categories.chain(languages).chain(groups).collect();
    all.join(" · ")
}

/// The link to this page below a list, with the filter of the list.
pub fn link(visit: &Visit, filter: &Filter) -> Markup {
    let looked = Filter { near: None, place: None, bbox: None, ..filter.clone() };
    let there = address(&format!("{}/missed", visit.base()), &looked.query());
    html! { a.way.missed href=(there) rel="nofollow" { (say(visit.lang, "residents-missed-link")) } }
}
