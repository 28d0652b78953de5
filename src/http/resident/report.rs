//! "This no longer holds", and "it is too … for me": a page of large buttons, one of which sends.

use super::{AtOffer, Page, Sent, broken, done, form};
use crate::error::Problem;
use crate::http::House;
use crate::http::form::{Fields, Sheet};
use crate::http::peer::Asker;
use crate::language::say;
use crate::page::told_named;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use maud::{Markup, html};
use std::sync::Arc;

/// The name of the form in its stamps and limits.
const FORM: &str = "report";
/// What may be wrong; each with the key of its words.
const WRONG: [(&str, &str); 5] = [
    ("over", "residents-wrong-over"),
    ("time", "residents-wrong-time"),
    ("place", "residents-wrong-place"),
    ("silent", "residents-wrong-silent"),
    ("other", "residents-wrong-other"),
];
/// Why it may be of no use to somebody although it holds.
const USELESS: [(&str, &str); 5] = [
    ("far", "residents-useless-far"),
    ("full", "residents-useless-full"),
    ("costly", "residents-useless-costly"),
    ("time", "residents-useless-time"),
    ("tongue", "residents-useless-tongue"),
];

type Asked = Path<(String, String, String)>;

/// `GET /{network}/{lang}/offer/{id}/report`
pub async fn ask(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let at = match AtOffer::new(&house, path, "/report", &headers) {
        Ok(at) => at,
        Err(refusal) => return *refusal,
    };
    match done(query.as_deref()).as_deref() {
        Some("told") => here(&at).thanks("residents-report-done"),
        Some("wished") => here(&at).thanks("residents-useless-done"),
        _ => shown(&house, &at, &Fields::default(), &[]).await,
    }
}

/// `POST /{network}/{lang}/offer/{id}/report`
pub async fn tell(
    State(house): State<Arc<House>>,
    Path(path): Asked,
    asker: Asker,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let at = match AtOffer::new(&house, path, "/report", &headers) {
        Ok(at) => at,
        Err(refusal) => return *refusal,
    };
    let fields = Fields::from_body(&body);
    match house.receive(&at.visit, FORM, &fields, asker).await {
        Ok(Sent::Fine) => keep(&house, &at, &fields).await,
        Ok(Sent::Machine) => here(&at).done("told"),
        Ok(Sent::Again(problem)) => shown(&house, &at, &fields, &[problem]).await,
        Err(why) => broken(&at.visit, &why),
    }
}

async fn keep(house: &House, at: &AtOffer, fields: &Fields) -> Response {
    let is = |all: &[(&str, &str)], name: &str| all.iter().any(|(own, _)| *own == fields.get(name));
    let (lang, words) = (at.visit.lang, fields.get("words"));
    let kept = if is(&USELESS, "useless") {
        house.desk.wish(&at.offer, fields.get("useless"), words, lang).await.map(|()| "wished")
    } else if fields.get("wrong") == "other" && words.trim().is_empty() {
        let problem = Problem::new("words", "problem-words");
        return shown(house, at, fields, &[problem]).await;
    } else if is(&WRONG, "wrong") {
        house.desk.report(&at.offer, fields.get("wrong"), words, lang).await.map(|()| "told")
    } else {
        let problem = Problem::new("stamp", "problem-choose");
        return shown(house, at, fields, &[problem]).await;
    };
    match kept {
        Ok(done) => here(at).done(done),
        Err(why) => broken(&at.visit, &why),
    }
}

fn here(at: &AtOffer) -> Page<'_> {
    Page {
        visit: &at.visit,
        title: "residents-report-title",
        path: format!("{}/report", at.path),
        back: (format!("{}{}", at.visit.base(), at.path), "residents-to-offer"),
    }
}

async fn shown(house: &House, at: &AtOffer, fields: &Fields, problems: &[Problem]) -> Response {
    let stamp = match house.stamp(FORM).await {
        Ok(stamp) => stamp,
        Err(why) => return broken(&at.visit, &why),
    };
    let (lang, network) = (at.visit.lang, at.visit.network());
    let sheet = Sheet { fields, lang, network, problems };
    let content = html! {
        p.lead { (told_named(&at.offer.content.title, lang)) }
        (form(&sheet, &stamp, html! {
            (words(&sheet))
            (answers(&sheet, "wrong", "residents-wrong", &WRONG))
            (answers(&sheet, "useless", "residents-useless", &USELESS))
        }))
        p.aside { (say(lang, "residents-anonymous")) }
    };
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    here(at).answer(status, content)
}

/// Room for words, folded until somebody wants it: most need none.
fn words(sheet: &Sheet<'_>) -> Markup {
    let open = sheet.problem("words").is_some() || sheet.fields.text("words").is_some();
    let area = sheet.area("words", "residents-words-label", "", 3);
    sheet.folded("more", "residents-words", open, area)
}

/// Buttons, each of which sends its answer.
fn answers(sheet: &Sheet<'_>, name: &str, legend: &str, all: &[(&str, &str)]) -> Markup {
    html! {
        fieldset.question {
            legend { (say(sheet.lang, legend)) }
            div.answers {
                @for (value, key) in all {
                    button.button type="submit" name=(name) value=(value) { (say(sheet.lang, key)) }
                }
            }
        }
    }
}
