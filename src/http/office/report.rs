//! What a network knows about itself: the report on gaps, the numbers, and the look back on a year; for its staff only.
//!
//! All numbers come from what everybody may see, or from counts that hold nothing about anybody.

mod draw;
mod gaps;
mod map;
pub mod numbers;
pub mod review;
mod show;
mod tables;
mod words;

use super::super::sheet::broken;
use super::Office;
use crate::atlas::Map;
use crate::error::Error;
use crate::error::Result;
use crate::exchange::{ReportTable, book, long_csv};
use crate::filter::Filter;
use crate::filter::parse;
use crate::knowing::Axis;
use crate::knowing::RADII;
use crate::language::Direction;
use crate::language::Value;
use crate::language::date_medium;
use crate::language::number;
use crate::language::say_with;
use axum::extract::RawQuery;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{Datelike, Days, NaiveDate};
use gaps::Gaps;
use maud::{Markup, html};
use std::sync::Arc;

/// Where the report stands at the desk.
pub const HERE: &str = "/report";
/// How whoever runs the service loads addresses.
pub const LOADING: &str = "stadtkarte addresses bayern-latest.osm.pbf\nstadtkarte addresses hauskoordinaten.csv --name town --crs EPSG:25832";

/// What the report is asked for.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    rows: Axis,
    columns: Axis,
    /// What a fitting offer is.
    filter: Filter,
    /// The number of the radius that the map shows.
    radius: usize,
}

impl Asked {
    /// Reads a query; whatever means nothing is as it usually is.
    fn new(query: &str) -> Self {
        let parsed = parse(query);
        let said = |name: &str| {
            parsed
                .others
                .iter()
                .rev()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value.as_str())
        };
        let axis = |name, usual| said(name).and_then(Axis::with_id).unwrap_or(usual);
        let (rows, mut columns) = (axis("rows", Axis::Category), axis("columns", Axis::Language));
        if rows == columns {
            columns = Axis::ALL.into_iter().find(|axis| *axis != rows).unwrap_or(columns);
        }
        let within = said("within").and_then(|metres| metres.parse::<f64>().ok());
        let radius = within.and_then(|metres| RADII.iter().position(|radius| *radius == metres));
        let Filter { category, language, target_group, .. } = parsed.filter;
        let filter = Filter { category, language, target_group, ..Filter::default() };
        Self { rows, columns, filter, radius: radius.unwrap_or(1) }
    }

    /// The query that asks for it.
    fn query(&self) -> String {
        let own = format!(
            "rows={}&columns={}&within={}",
            self.rows.id(),
            self.columns.id(),
            RADII[self.radius]
        );
        match self.filter.query() {
            filter if filter.is_empty() => own,
            filter => format!("{own}&{filter}"),
        }
    }
}

/// `GET /desk/{network}/report`: the report on gaps.
pub async fn report(office: Office, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::new(query.as_deref().unwrap_or_default());
    let gaps = match Gaps::gather(&office, asked).await {
        Ok(gaps) => gaps,
        Err(why) => return broken(&why, office.lang),
    };
    let title = office.say("knowing-gaps-title");
    let content = html! {
        (office.ways(HERE))
        h1 { (title) }
        p.lead { (office.as_of()) }
        (office.downloads(&format!("?{}", gaps.asked.query()), true))
        (show::report(&office, &gaps))
    };
    office.page(StatusCode::OK, &title, HERE, content)
}

/// `GET /desk/{network}/report.xlsx`: the same as a workbook.
pub async fn workbook(office: Office, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::new(query.as_deref().unwrap_or_default());
    let tables = match Gaps::gather(&office, asked).await {
        Ok(gaps) => tables::all(&office, &gaps),
        Err(why) => return broken(&why, office.lang),
    };
    office.workbook("report", &tables)
}

/// `GET /desk/{network}/report.csv`: the same as one long table.
pub async fn csv(office: Office, RawQuery(query): RawQuery) -> Response {
    let asked = Asked::new(query.as_deref().unwrap_or_default());
    let written = match Gaps::gather(&office, asked).await {
        Ok(gaps) => long_csv(&tables::all(&office, &gaps)),
        Err(why) => Err(why),
    };
    match written {
        Ok(bytes) => office.file("report.csv", "text/csv; charset=utf-8", bytes),
        Err(why) => broken(&why, office.lang),
    }
}

impl Office {
    /// The network's map.
    fn map(&self) -> Result<Arc<Map>> {
        self.house.desk.atlas.map_of(self.network.id).ok_or(Error::NotFound)
    }

    fn this_day(&self) -> NaiveDate {
        self.house.desk.settings.clock.local(self.network.time_zone).date()
    }

    /// A year ago until today.
    fn last_year(&self) -> (NaiveDate, NaiveDate) {
        let today = self.this_day();
        (today.checked_sub_days(Days::new(364)).unwrap_or(today), today)
    }

    fn number(&self, value: u64) -> String {
        number(self.lang, i64::try_from(value).unwrap_or(i64::MAX))
    }

    /// A sentence with a number in it.
    fn counted(&self, key: &str, count: u64) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        say_with(self.lang, key, &[("count", Value::Number(count))])
    }

    /// Which day the report is of, and what the network is called.
    fn as_of(&self) -> String {
        let date = date_medium(self.lang, self.this_day());
        let values = [("town", Value::Text(&self.network.town)), ("date", Value::Text(&date))];
        say_with(self.lang, "knowing-as-of", &values)
    }

    /// The ways between the report, the numbers and the years.
    fn ways(&self, here: &str) -> Markup {
        let year = self.this_day().year();
        let ways = [
            (HERE.to_owned(), self.say("knowing-gaps").into_owned()),
            ("/numbers".to_owned(), self.say("knowing-numbers").into_owned()),
            (format!("{HERE}/{year}"), self.looking_back(year)),
            (format!("{HERE}/{}", year - 1), self.looking_back(year - 1)),
        ];
        html! {
            nav.kinds aria-label=(self.say("knowing-report")) {
                ul {
                    @for (path, words) in &ways {
                        li { a.chip href=(self.path(path)) aria-current=[(path == here).then_some("page")] { (words) } }
                    }
                }
            }
        }
    }

    fn looking_back(&self, year: i32) -> String {
        let year = crate::language::year(self.lang, year);
        say_with(self.lang, "knowing-review", &[("year", Value::Text(&year))])
    }

    /// The ways to take a report along.
    fn downloads(&self, query: &str, csv: bool) -> Markup {
        let path = self.path(&format!("{HERE}.xlsx{query}"));
        html! {
            p.ways {
                a.button href=(path) download { (self.say("knowing-xlsx")) }
                @if csv { a.button href=(self.path(&format!("{HERE}.csv{query}"))) download { (self.say("knowing-csv")) } }
            }
        }
    }

    /// Tables as a workbook to take along.
    fn workbook(&self, name: &str, tables: &[ReportTable]) -> Response {
        let rtl = self.lang.direction() == Direction::Rtl;
        const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        match book(&self.network.town, tables, rtl) {
            Ok(bytes) => self.file(&format!("{name}.xlsx"), XLSX, bytes),
            Err(why) => broken(&why, self.lang),
        }
    }

    /// A file to take along, named after the network.
    fn file(&self, name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
        let name = format!("attachment; filename=\"{}-{name}\"", self.network.slug);
        let mut response = bytes.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(name) = HeaderValue::from_str(&name) {
            headers.insert(header::CONTENT_DISPOSITION, name);
        }
        response
    }
}
