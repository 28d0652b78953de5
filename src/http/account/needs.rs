//! `/account/needs`: what is missing, reported by members in two minutes, and what the staff answered.

use super::super::House;
use super::super::form::{Fields, Line, Sheet};
use super::super::session::SignedIn;
use super::super::sheet::broken;
use super::parts::{back, show_as, uuid};
use crate::desk::NeedPlace;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::language::Interface;
use crate::language::Value;
use crate::language::{date_medium, number, say, say_with};
use crate::need::Need;
use crate::need::Reported;
use crate::vocabulary::Category;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use chrono::Duration;
use maud::{Markup, html};
use std::sync::Arc;

/// How many needs one may report in an hour.
const OFTEN: u32 = 20;

/// `GET /account/needs`
pub async fn needs(State(house): State<Arc<House>>, signed: SignedIn, uri: Uri) -> Response {
    let page = page(&house, &signed, Some(&uri), &Fields::default(), &[]).await;
    page.unwrap_or_else(|why| broken(&why, signed.lang))
}

/// `POST /account/needs`
pub async fn report(State(house): State<Arc<House>>, signed: SignedIn, body: Bytes) -> Response {
    let fields = Fields::from_body(&body);
    let reported = async {
        match send(&house, &signed, &fields).await {
            Ok(()) => Ok(back("/account/needs", "need")),
            Err(Error::Invalid(problems)) => page(&house, &signed, None, &fields, &problems).await,
            Err(why) => Err(why),
        }
    };
    reported.await.unwrap_or_else(|why| broken(&why, signed.lang))
}

async fn send(house: &House, signed: &SignedIn, fields: &Fields) -> Result<()> {
    let (who, now) = (signed.account.person.id.to_string(), house.desk.settings.clock.now());
    let (organisation, network) = fields.get("place").split_once('/').ok_or(Error::NotFound)?;
    let (need, problems) = read(fields);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if !house.limits.allow("need", &who, OFTEN, Duration::hours(1), now) {
        return Err(Problem::new("what", "problem-too-often").into());
    }
    let place = (uuid(organisation)?, uuid(network)?);
    house.desk.report_need(&signed.account, place, need).await.map(drop)
}

/// The need that the fields say, and what does not hold.
fn read(fields: &Fields) -> (Need, Vec<Problem>) {
    let own = |name: &str| fields.text(name).unwrap_or_default().to_owned();
    let typed = fields.text("people");
    let people = typed.and_then(|people| people.parse().ok());
    let need = Need {
        what: own("what"),
        target_groups: fields.all("target_group").filter_map(TargetGroup::from_id).collect(),
        language: Spoken::from_id(fields.get("language")),
        category: Category::from_id(fields.get("category")),
        area: own("area"),
        // What is no number does not hold; the check says so.
        people: people.or(typed.map(|_| 0)),
        note: own("note"),
        ..Need::default()
    };
    let problems = need.check();
    (need, problems)
}

async fn page(
    house: &House,
    signed: &SignedIn,
    uri: Option<&Uri>,
    fields: &Fields,
    problems: &[Problem],
) -> Result<Response> {
    let lang = signed.lang;
    let places = house.desk.own_places(&signed.account).await?;
    let reported = house.desk.own_needs(&signed.account).await?;
    let status = match problems.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let content = html! {
        p.lead { (say(lang, "needs-lead")) }
        @match places.first() {
            Some(first) => (form(&Sheet { fields, lang, network: &first.network, problems }, &places)),
            None => p.note.calm { (say(lang, "needs-no-place")) },
        }
        @if !reported.is_empty() {
            h2 { (say(lang, "needs-own")) }
            ul.needs { @for need in &reported { (one(house, need, lang)) } }
        }
    };
    Ok(show_as(signed, status, uri, &say(lang, "needs-title"), content))
}

/// The form: one question that has to be answered, and some that help.
fn form(sheet: &Sheet<'_>, places: &[NeedPlace]) -> Markup {
    let lang = sheet.lang;
    html! {
        form.form method="post" action="/account/needs" {
            (place(sheet, places))
            (sheet.area("what", "needs-what", "needs-what-hint", 4))
            (sheet.select("category", "needs-category", "", &named(lang, "needs-any-category", Category::ALL.iter().map(|one| (one.id(), one.label(lang))))))
            fieldset.part {
                legend { (say(lang, "needs-groups")) }
                div.choices-row {
                    @for group in TargetGroup::ALL { (sheet.box_of("target_group", group.id(), html! { span { (group.label(lang)) } })) }
                }
            }
            (sheet.select("language", "needs-language", "", &named(lang, "needs-any-language", Spoken::ALL.iter().map(|one| (one.id(), one.label(lang))))))
            (sheet.line("area", "needs-area", Line { hint: "needs-area-hint", ..Line::default() }))
            (sheet.line("people", "needs-people", Line { kind: "number", short: true, ..Line::default() }))
            (sheet.area("note", "needs-note", "", 2))
            p.aside { (say(lang, "needs-who-reads")) }
            button.button.first { (say(lang, "needs-send")) }
        }
    }
}

/// For which organisation and network: asked only where there are several.
fn place(sheet: &Sheet<'_>, places: &[NeedPlace]) -> Markup {
    let value = |place: &NeedPlace| format!("{}/{}", place.organisation.id, place.network.id);
    let words = |place: &NeedPlace| {
        format!("{} · {}", place.organisation.called(sheet.lang), place.network.town)
    };
    let options: Vec<_> = places.iter().map(|place| (value(place), words(place))).collect();
    match places {
        [only] => html! { input type="hidden" name="place" value=(value(only)); },
        _ => sheet.select("place", "needs-place", "", &options),
    }
}

/// Values with their names, after the one that leaves it open.
fn named<'v>(
    lang: Interface,
    any: &str,
    values: impl Iterator<Item = (&'v str, std::borrow::Cow<'static, str>)>,
) -> Vec<(String, String)> {
    let any = (String::new(), say(lang, any).into_owned());
    std::iter::once(any)
        .chain(values.map(|(id, label)| (id.to_owned(), label.into_owned())))
        .collect()
}

/// A need as it was reported, how it stands, and what the staff answered.
fn one(house: &House, need: &Reported, lang: Interface) -> Markup {
    let map = house.desk.atlas.map_of(need.network);
    let zone = map.as_ref().map_or(chrono_tz::Europe::Berlin, |map| map.network.time_zone);
    let day = date_medium(lang, need.made_at.with_timezone(&zone).date_naive());
    html! {
        li {
            p.small {
                span class={ "badge n-" (need.standing.id()) } { (say(lang, &format!("needs-state-{}", need.standing.id()))) }
                " " (day) @if let Some(map) = &map { " · " bdi { (map.network.town) } }
            }
            (told(need, lang))
            @if let Some(reply) = &need.reply {
                p { b { (say(lang, "needs-reply")) } }
                blockquote dir="auto" { (reply) }
            }
        }
    }
}

/// What was said: the words, and the answers to what else was asked in one line each.
pub fn told(need: &Reported, lang: Interface) -> Markup {
    let said = &need.need;
    let groups: Vec<_> = said.target_groups.iter().map(|group| group.label(lang)).collect();
    let language = said.language.map(|one| one.label(lang).into_owned());
    let category = said.category.map(|one| one.label(lang).into_owned());
    let people = said.people.map(|people| {
        let count = number(lang, people.into());
        say_with(lang, "needs-about-people", &[("count", Value::Text(&count))])
    });
    let groups = (!groups.is_empty()).then(|| groups.join(lang.comma()));
    let facts: Vec<String> = [category, groups, language, people].into_iter().flatten().collect();
    html! {
        p.said dir="auto" { (said.what) }
        @if !facts.is_empty() || !said.area.is_empty() {
            ul.told-facts {
                @for fact in &facts { li { (fact) } }
                @if !said.area.is_empty() { li { bdi { (said.area) } } }
            }
        }
        @if !said.note.is_empty() { p.small dir="auto" { (said.note) } }
    }
}
