//! The look back on a year: sentences that a network can send to its council, and tables beside the year before.

use super::super::Office;
use super::show::table as shown_table;
use super::tables::{shown as cell, table};
use crate::counting::shown;
use crate::desk::{Annual, Review};
use crate::error::Error;
use crate::exchange::{Cell, ReportTable};
use crate::http::sheet::broken;
use crate::language::Texts;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::say_with;
use crate::language::year as year_name;
use crate::page::told_named;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Datelike;
use maud::{Markup, html};
use uuid::Uuid;

/// How many names a list tells.
const NAMES: usize = 100;

/// `GET /desk/{network}/report/{year}`: the page, or with `.xlsx` behind the year the workbook.
pub async fn review(office: Office, Path((_, asked)): Path<(String, String)>) -> Response {
    let (number, as_book) = match asked.strip_suffix(".xlsx") {
        Some(number) => (number, true),
        None => (asked.as_str(), false),
    };
    let this_year = office.this_day().year();
    let known = |year: &i32| (this_year - 30..=this_year).contains(year);
    let Some(year) = number.parse().ok().filter(known) else {
        return broken(&Error::NotFound, office.lang);
    };
    let review = match office.house.desk.review(&office.network, year).await {
        Ok(review) => review,
        Err(why) => return broken(&why, office.lang),
    };
    match as_book {
        true => office.workbook(&format!("report-{year}"), &tables(&office, &review)),
        false => page(&office, &review),
    }
}

fn page(office: &Office, review: &Review) -> Response {
    let number = review.this.year.number;
    let year = year_name(office.lang, number);
    let values = [("year", Value::Text(&year)), ("town", Value::Text(&office.network.town))];
    let title = say_with(office.lang, "knowing-review-title", &values);
    let file = office.path(&format!("{}/{number}.xlsx", super::HERE));
    let open = number == office.this_day().year();
    let content = html! {
        (office.ways(&format!("{}/{number}", super::HERE)))
        div.review {
            h1 { (title) }
            p.lead { (crate::page::told(&office.network.name, office.lang)) }
            p.ways { a.button href=(file) download { (office.say("knowing-xlsx")) } }
            @if open { p.note.calm { (say_with(office.lang, "knowing-so-far", &[("date", Value::Text(&date_medium(office.lang, review.this.year.until)))])) } }
            (sentences(office, review))
            h2 { (office.say("knowing-compared")) }
            (shown_table(office, &compared(office, review), None))
            (names(office, review, "knowing-joined", &review.this.year.joined, "/organisation/"))
            (names(office, review, "knowing-left", &review.this.year.left, "/organisation/"))
            (names(office, review, "knowing-new", &review.this.year.new, "/offer/"))
            (names(office, review, "knowing-ended", &review.this.year.ended, "/offer/"))
            h2 { (office.say("page-categories")) }
            (shown_table(office, &by_category(office, review), None))
            p.small { (office.say("knowing-nobody")) " " (office.say("knowing-small")) }
            p.ways { @if review.first_year < number { a.button href=(office.path(&format!("{}/{}", super::HERE, number - 1))) { (office.looking_back(number - 1)) } } }
        }
    };
    office.page(StatusCode::OK, &title, super::HERE, content)
}

/// The year in sentences.
fn sentences(office: &Office, review: &Review) -> Markup {
    let (this, before) = (&review.this, &review.before);
    let count = |key: &str, count: usize| office.counted(key, count as u64);
    let began = review.first_year < this.year.number;
    let date = date_medium(office.lang, this.year.until);
    let values = [("date", Value::Text(&date)), ("count", Value::Number(this.year.offers as i64))];
    let mut first = vec![say_with(office.lang, "knowing-said-offers", &values)];
    if began {
        first.push(count("knowing-said-before", before.year.offers));
    }
    first.push(count("knowing-said-new", this.year.new.len()));
    first.push(count("knowing-said-ended", this.year.ended.len()));
    first.push(count("knowing-said-requests", this.year.new_requests));
    let mut second = vec![count("knowing-said-members", this.year.members)];
    second.push(count("knowing-said-joined", this.year.joined.len()));
    second.push(count("knowing-said-confirmed", this.confirmed));
    second.push(count("knowing-said-meetings", this.meetings.len()));
    let counted = [
        ("knowing-said-visits", this.counted.pages),
        ("knowing-said-embeds", this.counted.embeds),
        ("knowing-said-searches", this.counted.searches),
        ("knowing-said-vain", this.counted.vain),
    ];
    let mut third: Vec<String> =
        counted.into_iter().filter_map(|(key, n)| Some(office.counted(key, shown(n)?))).collect();
    let since = review.counted_since.filter(|day| day.year() >= this.year.number - 1);
    if let Some(day) = since {
        let day = date_medium(office.lang, day);
        third.push(say_with(office.lang, "knowing-since", &[("date", Value::Text(&day))]));
    }
    html! { @for said in [first, second, third] { @if !said.is_empty() { p { (said.join(" ")) } } } }
}

/// Every number of the year beside that of the year before.
fn compared(office: &Office, review: &Review) -> ReportTable {
    let (this, before) = (&review.this, &review.before);
    let mut head = vec![office.network.town.clone()];
    head.extend([before, this].map(|told| year_name(office.lang, told.year.number)));
    head.push(office.say("knowing-difference").into_owned());
    type Number = fn(&Annual) -> Option<u64>;
    let rows: [(&str, Number); 13] = [
        ("knowing-row-offers", |t| Some(t.year.offers as u64)),
        ("knowing-row-new", |t| Some(t.year.new.len() as u64)),
        ("knowing-row-ended", |t| Some(t.year.ended.len() as u64)),
        ("knowing-row-requests", |t| Some(t.year.requests as u64)),
        ("knowing-row-new-requests", |t| Some(t.year.new_requests as u64)),
        ("knowing-row-members", |t| Some(t.year.members as u64)),
        ("knowing-row-joined", |t| Some(t.year.joined.len() as u64)),
        ("knowing-row-confirmed", |t| Some(t.confirmed as u64)),
        ("knowing-row-meetings", |t| Some(t.meetings.len() as u64)),
        ("knowing-visits", |t| shown(t.counted.pages)),
        ("knowing-row-embeds", |t| shown(t.counted.embeds)),
        ("knowing-row-searches", |t| shown(t.counted.searches)),
        ("knowing-row-vain", |t| shown(t.counted.vain)),
    ];
    let line = |(key, number): (&str, Number)| {
        let mut line = vec![Cell::Text(office.say(key).into_owned())];
        line.extend(beside(number(before), number(this)));
        line
    };
    let lines = rows.into_iter().map(line).collect();
    table(office.say("knowing-compared").into_owned(), &head, lines)
}

/// Before, now, and the difference where both are known.
fn beside(before: Option<u64>, now: Option<u64>) -> [Cell; 3] {
    let difference = before.zip(now).map(|(before, now)| now as i64 - before as i64);
    [cell(before), cell(now), difference.map_or(Cell::Nothing, Cell::Number)]
}

fn by_category(office: &Office, review: &Review) -> ReportTable {
    let (this, before) = (&review.this.year, &review.before.year);
    let mut head = vec![office.say("page-categories").into_owned()];
    head.extend([before, this].map(|year| year_name(office.lang, year.number)));
    head.push(office.say("knowing-difference").into_owned());
    let lines =
        this.categories.iter().zip(&before.categories).map(|((category, now), (_, before))| {
            let mut line = vec![Cell::Text(category.label(office.lang).into_owned())];
            line.extend(beside(Some(*before as u64), Some(*now as u64)));
            line
        });
    table(office.say("page-categories").into_owned(), &head, lines.collect())
}

/// A heading with names; nothing where there are none.
fn names(office: &Office, review: &Review, key: &str, ids: &[Uuid], path: &str) -> Markup {
    let none = Texts::default();
    html! {
        @if !ids.is_empty() {
            h2 { (office.say(key)) }
            ul.names {
                @for id in ids.iter().take(NAMES) {
                    li { a href=(office.path(&format!("{path}{id}"))) { (told_named(review.titles.get(id).unwrap_or(&none), office.lang)) } }
                }
                @if ids.len() > NAMES { li { "…" } }
            }
        }
    }
}

fn listed(office: &Office, review: &Review, key: &str, ids: &[Uuid]) -> ReportTable {
    let name =
        |id: &Uuid| review.titles.get(id).map(|texts| super::words::text(texts, office.lang));
    let lines = ids.iter().map(|id| vec![Cell::Text(name(id).unwrap_or_default())]).collect();
    let title = office.say(key).into_owned();
    table(title.clone(), &[title], lines)
}

fn tables(office: &Office, review: &Review) -> Vec<ReportTable> {
    let year = &review.this.year;
    let mut all = vec![compared(office, review), by_category(office, review)];
    all.push(listed(office, review, "knowing-joined", &year.joined));
    all.push(listed(office, review, "knowing-left", &year.left));
    all.push(listed(office, review, "knowing-new", &year.new));
    all.push(listed(office, review, "knowing-ended", &year.ended));
    all.retain(|table| !table.lines.is_empty());
    all
}
