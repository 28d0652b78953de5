//! What is subscribed to and downloaded of a filtered view: a calendar, an Atom feed, and files. The same filter as on the page means the
//! same offers; what is too large for one file is refused with a word, never cut.

use super::House;
use super::answer::{Holds, MINUTE, Mark};
use super::cache::Key;
use super::dcat;
use super::entries::Entries;
use super::open;
use super::refuse::{named, problems};
use super::titled::title;
use super::visit::{Visit, data_query};
use crate::desk::Form;
use crate::desk::OURS;
use crate::desk::row_of;
use crate::error::Problem;
use crate::exchange::CalendarHead;
use crate::exchange::CsvWriter;
use crate::exchange::FeedHead;
use crate::exchange::GeoJsonWriter;
use crate::exchange::Head;
use crate::exchange::OrganisationRow;
use crate::exchange::XlsxWriter;
use crate::exchange::atom;
use crate::exchange::ical_of;
use crate::filter::Filter;
use crate::language::Interface;
use crate::language::Tag;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::address;
use crate::vocabulary::MembershipState;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The most offers of a calendar, of a feed and of a file.
pub const CALENDAR: usize = 2_000;
const FEED: usize = 100;
pub const FILE: usize = 10_000;

/// How many of these are written at once: each of them can be large.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// All routes of what is taken along, and of the catalogue and the page that list it.
pub fn routes() -> Router<Arc<House>> {
    Router::new()
        .route("/{network}/{lang}/calendar.ics", get(calendar))
        .route("/{network}/{lang}/offers.atom", get(news))
        .route("/{network}/{lang}/offers.geojson", get(geojson))
        .route("/{network}/{lang}/offers.csv", get(csv))
        .route("/{network}/{lang}/offers.xlsx", get(xlsx))
        .route("/{network}/{lang}/data", get(open::data))
        .route("/dcat", get(dcat::catalogue))
        .route("/dcat.ttl", get(dcat::as_turtle))
        .route("/dcat.jsonld", get(dcat::as_json))
        .route("/{network}/dcat", get(dcat::catalogue))
        .route("/{network}/dcat.ttl", get(dcat::as_turtle))
        .route("/{network}/dcat.jsonld", get(dcat::as_json))
}

type Asked = Path<(String, String)>;
type Written = Result<Vec<u8>, Vec<Problem>>;

/// A filtered view of a network, as somebody wants to take it along.
struct View {
    visit: Visit,
    filter: Filter,
    mark: Mark,
    /// The path that was asked for, without its query.
    path: String,
}

impl View {
    /// The error is the answer that says what is not understood, or that the asker has it already.
    fn new(
        house: &House,
        Path((slug, lang)): Asked,
        request: &Request,
    ) -> Result<Self, Box<Response>> {
        let (uri, headers) = (request.uri(), request.headers());
        let visit = Visit::new(house, &slug, &lang, headers).map_err(|_| {
            let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
            Box::new(problems(StatusCode::NOT_FOUND, named(uri), &[missing]))
        })?;
        let filter = data_query(uri.query(), &[], Some(visit.network()))
            .map_err(|wrong| Box::new(problems(StatusCode::BAD_REQUEST, visit.lang, &wrong)))?
            .filter;
        let holds = if filter.open.is_some() { Holds::Minute } else { Holds::Day };
        let mark = house.mark(&visit.map, visit.now, holds);
        match mark.is_had(headers) {
            true => Err(Box::new(mark.unchanged(MINUTE))),
            false => Ok(Self { visit, filter, mark, path: uri.path().to_owned() }),
        }
    }

    /// The whole address of what was asked for, and that of the page that shows the same.
    fn addresses(&self) -> (String, String) {
        let query = self.filter.query();
        let whole = |path: &str| format!("{}{}", self.visit.origin, address(path, &query));
        (whole(&self.path), whole(&self.visit.base()))
    }

    /// The offers in the order of the page, where they are not too many.
    fn entries(&self, house: &House, most: usize) -> Result<Entries, Vec<Problem>> {
        let visit = &self.visit;
        let found = visit.map.list(&self.filter, 0, most, visit.lang, visit.now);
        if found.total > most {
            let many = Problem::new("", "problem-too-many-offers");
            return Err(vec![many.with("count", found.total).with("most", most)]);
        }
        let ids: Vec<Uuid> = found.items.iter().map(|item| item.id).collect();
        Ok(Entries::new(house, visit, visit.map.whole(&ids)))
    }

    /// Identifies a feed or calendar of this filter in this language for ever.
    fn id(&self) -> Uuid {
        let (lang, query) = (self.visit.lang.tag(), self.filter.query());
        Uuid::new_v5(&self.visit.network().id, format!("feed:{lang}:{query}").as_bytes())
    }

    /// What a file of it is called.
    fn file_name(&self, end: &str) -> String {
        format!("{}-{}.{end}", self.visit.network().slug, self.visit.now.date())
    }
}

/// Writes it beside the others that wait, and answers with it; what is asked for again and again is kept.
async fn answer(
    house: Arc<House>,
    view: View,
    kind: &'static str,
    kept: bool,
    write: fn(&House, &View) -> Written,
) -> Response {
    let (mark, lang) = (view.mark.clone(), view.visit.lang);
    let Ok(_turn) = AT_ONCE.acquire().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let written = tokio::task::spawn_blocking(move || {
        let write = || write(&house, &view).map(Bytes::from);
        let question = || format!("{} {}", view.addresses().0, view.visit.lang.tag());
        let time = view.mark.since.timestamp();
        match kept {
            true => {
                house.cache.answer(|| Key::new(&view.visit.map, &question(), time, false), write)
            }
            false => write(),
        }
    });
    match written.await {
        Ok(Ok(body)) => mark.answer(body, kind, MINUTE),
        Ok(Err(wrong)) => problems(StatusCode::BAD_REQUEST, lang, &wrong),
        Err(why) => {
            tracing::error!("a file was not written: {why}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The same, as a file to be saved.
async fn file(
    house: Arc<House>,
    view: View,
    (kind, end): (&'static str, &str),
    write: fn(&House, &View) -> Written,
) -> Response {
    let named = format!("attachment; filename=\"{}\"", view.file_name(end));
    let mut response = answer(house, view, kind, false, write).await;
    if let Some(named) =
        HeaderValue::from_str(&named).ok().filter(|_| response.status().is_success())
    {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, named);
    }
    response
}

/// `GET /{network}/{lang}/calendar.ics`: the times of all that a filter finds.
async fn calendar(State(house): State<Arc<House>>, path: Asked, request: Request) -> Response {
    match View::new(&house, path, &request) {
        Ok(view) => answer(house, view, "text/calendar; charset=utf-8", true, times).await,
        Err(answer) => *answer,
    }
}

fn times(house: &House, view: &View) -> Written {
    let visit = &view.visit;
    let entries = view.entries(house, CALENDAR)?;
    let entries: Vec<_> = entries.iter().collect();
    let (own, page) = view.addresses();
    let count = [("count", Value::Number(entries.len() as i64))];
    let head = CalendarHead {
        id: view.id(),
        name: &title(visit, &view.filter),
        description: &say_with(visit.lang, "page-offers", &count),
        page: &page,
        own: &own,
        zone: visit.network().time_zone,
        today: visit.now.date(),
    };
    Ok(ical_of(&head, &entries).into_bytes())
}

/// `GET /{network}/{lang}/offers.atom`: what a filter finds, what changed last first.
async fn news(State(house): State<Arc<House>>, path: Asked, request: Request) -> Response {
    match View::new(&house, path, &request) {
        Ok(view) => answer(house, view, "application/atom+xml; charset=utf-8", true, newest).await,
        Err(answer) => *answer,
    }
}

fn newest(house: &House, view: &View) -> Written {
    let visit = &view.visit;
    let (_, ids) = visit.map.newest(&view.filter, None, FEED, visit.now);
    let entries = Entries::new(house, visit, visit.map.whole(&ids));
    let (own, page) = view.addresses();
    let about = format!("{}{}/about", visit.origin, visit.base());
    let most = [("most", Value::Number(FEED as i64))];
    let head = FeedHead {
        id: view.id(),
        title: &title(visit, &view.filter),
        subtitle: &say_with(visit.lang, "feeds-newest", &most),
        lang: visit.lang,
        page: &page,
        own: &own,
        author: (visit.network().called(visit.lang), &about),
        changed_at: visit.map.changed_at,
    };
    Ok(atom(&head, &entries.iter().collect::<Vec<_>>()).into_bytes())
}

/// `GET /{network}/{lang}/offers.geojson`: what a filter finds, in the form that is imported again without loss.
async fn geojson(State(house): State<Arc<House>>, path: Asked, request: Request) -> Response {
    match View::new(&house, path, &request) {
        Ok(view) => file(house, view, ("application/geo+json", "geojson"), features).await,
        Err(answer) => *answer,
    }
}

fn features(house: &House, view: &View) -> Written {
    let entries = view.entries(house, FILE)?;
    let mut seen = HashSet::new();
    let organisations = entries.iter().flat_map(|entry| entry.organisations.iter());
    let organisations = organisations
        .filter(|one| seen.insert(one.id))
        .map(|one| OrganisationRow::ours((**one).clone(), MembershipState::Member, false));
    let mut organisations: Vec<_> = organisations.collect();
    organisations.sort_unstable_by_key(|row| row.organisation.id);
    let head = Head { source: Some(OURS.to_owned()), organisations, ..Head::default() };
    let write = || {
        let mut writer = GeoJsonWriter::new(Vec::new(), &head)?;
        for entry in entries.iter() {
            writer.offer(&row_of(entry.offer.clone(), Form::GeoJson, Uuid::to_string))?;
        }
        writer.finish()
    };
    write().map_err(unwritten)
}

/// `GET /{network}/{lang}/offers.csv`: the same as a table, with the columns of the import.
async fn csv(State(house): State<Arc<House>>, path: Asked, request: Request) -> Response {
    match View::new(&house, path, &request) {
        Ok(view) => file(house, view, ("text/csv; charset=utf-8", "csv"), table).await,
        Err(answer) => *answer,
    }
}

/// The languages that have columns of their own.
fn tags(view: &View) -> Vec<Tag> {
    view.visit.network().languages.iter().map(|one| Tag::from(*one)).collect()
}

/// What a table calls an organisation: by its name in the network's first language, since people sort by it.
fn name(view: &View, id: &Uuid) -> String {
    let first = view.visit.network().languages.first().copied().unwrap_or(Interface::De);
    let known = view.visit.map.organisation(*id);
    let name = known.and_then(|one| Some(one.name.best(first)?.value.to_owned()));
    name.unwrap_or_else(|| id.to_string())
}

fn table(house: &House, view: &View) -> Written {
    let entries = view.entries(house, FILE)?;
    let write = || {
        let mut writer = CsvWriter::new(Vec::new(), tags(view))?;
        for entry in entries.iter() {
            writer.offer(&row_of(entry.offer.clone(), Form::Csv, |id| name(view, id)))?;
        }
        writer.finish()
    };
    write().map_err(unwritten)
}

/// `GET /{network}/{lang}/offers.xlsx`: the same as an Excel workbook, with a sheet to read before the columns of the import.
async fn xlsx(State(house): State<Arc<House>>, path: Asked, request: Request) -> Response {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    match View::new(&house, path, &request) {
        Ok(view) => file(house, view, (KIND, "xlsx"), workbook).await,
        Err(answer) => *answer,
    }
}

fn workbook(house: &House, view: &View) -> Written {
    let entries = view.entries(house, FILE)?;
    let write = || {
        let mut writer = XlsxWriter::new(view.visit.lang, tags(view))?;
        for entry in entries.iter() {
            let row = row_of(entry.offer.clone(), Form::Csv, |id| name(view, id));
            writer.offer(&entry, &row)?;
        }
        writer.finish()
    };
    write().map_err(unwritten)
}

/// Nothing that is published is refused by these formats; if it were, the asker is told so.
fn unwritten(why: impl std::fmt::Display) -> Vec<Problem> {
    tracing::error!("a file cannot be written: {why}");
    vec![Problem::new("", "problem-other")]
}

/// The heading of a feed's link, for [`super::take`].
pub fn feed_name(visit: &Visit, filter: &Filter) -> String {
    format!("{}: {}", say(visit.lang, "feeds-atom"), title(visit, filter))
}
