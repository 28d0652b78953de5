//! What answers have in common: their ETag, whether the asker has them already, and how they are packed.

use super::House;
use crate::atlas::Map;
use crate::schedule::instant;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, NaiveDateTime, Utc};
use maud::Markup;
use std::hash::Hasher;
use std::io::Write;

/// Answers shorter than this are not worth compressing, in bytes.
const SMALL: usize = 1024;

/// The name of this build: that of the build service, else a fingerprint of the program itself.
pub fn build() -> String {
    if let Some(name) = option_env!("STADTKARTE_BUILD") {
        return name.chars().filter(char::is_ascii_alphanumeric).take(12).collect();
    }
    let mut hasher = std::hash::DefaultHasher::new();
    hasher.write(env!("CARGO_PKG_VERSION").as_bytes());
    if let Ok(program) = std::env::current_exe() {
        // A program built for development is large, and changes without being shared with anybody.
        match cfg!(debug_assertions) {
            true => hasher.write(
                format!("{:?}", std::fs::metadata(program).and_then(|file| file.modified()).ok())
                    .as_bytes(),
            ),
            false => hasher.write(&std::fs::read(program).unwrap_or_default()),
        }
    }
    format!("{:08x}", hasher.finish() as u32)
}

/// The minute of a local time.
pub fn minute(now: NaiveDateTime) -> i64 {
    now.and_utc().timestamp().div_euclid(60)
}

impl House {
    /// The ETag of what depends on a network's content and on a time; the same on all instances of a build.
    pub(super) fn tag(&self, map: &Map, time: i64) -> String {
        format!("W/\"{}-{}-{time}\"", version(map), self.build)
    }
}

/// For how long an answer stays as it is while nothing in the network changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It says what is so at this minute.
    Minute,
    /// It says what is so today.
    Day,
}

/// What an answer is known by.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its ETag.
    pub tag: String,
    /// Since when it is as it is.
    pub since: DateTime<Utc>,
}

impl House {
    /// What an answer about a network is known by, at this local time.
    pub(super) fn mark(&self, map: &Map, now: NaiveDateTime, holds: Holds) -> Mark {
        let minute = minute(now);
        let (time, began) = match holds {
            Holds::Minute => (minute, DateTime::from_timestamp(minute * 60, 0)),
            Holds::Day => {
                (minute / (24 * 60), now.date().and_hms_opt(0, 0, 0).map(|at| at.and_utc()))
            }
        };
        let began = began.map_or(now, |began| began.naive_utc());
        let began = instant(began, map.network.time_zone).to_utc();
        Mark { tag: self.tag(map, time), since: began.max(map.changed_at) }
    }
}

impl House {
    /// What an answer about all of these networks is known by today. Changes are numbered through all networks.
    pub(super) fn mark_of_all(&self, maps: &[std::sync::Arc<Map>]) -> Mark {
        let now = self.desk.settings.clock.now();
        let local = |map: &Map| now.with_timezone(&map.network.time_zone).naive_local();
        let marks = maps.iter().map(|map| self.mark(map, local(map), Holds::Day));
        let last = maps.iter().map(|map| map.change).max().unwrap_or(0);
        let ready = maps.iter().filter(|map| map.search_ready()).count();
        let day = minute(now.naive_utc()) / (24 * 60);
        let tag = format!("W/\"all-{last}-{ready}-{}-{}-{day}\"", maps.len(), self.build);
        Mark { tag, since: marks.map(|mark| mark.since).max().unwrap_or(DateTime::UNIX_EPOCH) }
    }
}

impl Mark {
    /// Whether the asker has what is known by this already: by its ETag, or, where none was sent, by its time.
    pub fn is_had(&self, headers: &HeaderMap) -> bool {
        if headers.contains_key(header::IF_NONE_MATCH) {
            return has(headers, &self.tag);
        }
        let given = headers.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
        let given = given.and_then(|given| DateTime::parse_from_rfc2822(given).ok());
        given.is_some_and(|given| given.timestamp() >= self.since.timestamp())
    }

    /// "You have it already."
    pub fn unchanged(&self, keep: &'static str) -> Response {
        self.on(unchanged(&self.tag, keep))
    }

    /// An answer of this media type.
    pub fn answer(&self, body: Bytes, kind: &'static str, keep: &'static str) -> Response {
        self.on(bytes(body, kind, &self.tag, keep))
    }

    fn on(&self, mut response: Response) -> Response {
        let since = self.since.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        if let Ok(since) = HeaderValue::from_str(&since) {
            response.headers_mut().insert(header::LAST_MODIFIED, since);
        }
        response
    }
}

/// Changes whenever answers do: with every change, and once more when the words of a large network are indexed.
pub fn version(map: &Map) -> u64 {
    map.change << 1 | u64::from(map.search_ready())
}

/// Whether the asker has the answer with this ETag already.
pub fn has(headers: &HeaderMap, tag: &str) -> bool {
    let weak = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let given = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    given.is_some_and(|given| {
        given.split(',').any(|one| one.trim() == "*" || weak(one) == weak(tag))
    })
}

/// "You have it already."
pub fn unchanged(tag: &str, keep: &'static str) -> Response {
    let mut response = tagged(Response::new(Body::empty()), tag, keep);
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    response
}

/// Whether the asker can unpack gzip.
pub fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| {
        let mut ways = accepted.split(',').map(str::trim);
        ways.any(|way| way.starts_with("gzip") && !way.ends_with("q=0"))
    })
}

/// The same bytes in gzip; short ones as they are.
pub fn pack(plain: Vec<u8>) -> Bytes {
    if plain.len() < SMALL {
        return plain.into();
    }
    let mut packer = flate2::write::GzEncoder::new(
        Vec::with_capacity(plain.len() / 3),
        flate2::Compression::new(5),
    );
    match packer.write_all(&plain).and_then(|()| packer.finish()) {
        Ok(packed) => packed.into(),
        Err(_) => plain.into(),
    }
}

/// Data for anybody's page or program: GeoJSON that may be kept a minute, and shown ten more while it is asked for again.
pub fn geojson(body: Bytes, tag: &str) -> Response {
    // Nothing of ours begins like gzip, so the first bytes tell whether it is packed.
    let packed = body.starts_with(&[0x1f, 0x8b]);
    let mut response = tagged(Response::new(Body::from(body)), tag, MINUTE);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/geo+json"));
    if packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// How long data may be kept.
pub const MINUTE: &str = "public, max-age=60, stale-while-revalidate=600";
/// How long icons, calendars and sitemaps may be kept.
pub const DAY: &str = "public, max-age=86400, stale-while-revalidate=86400";
/// How long a page may be kept: only as long as its ETag holds.
pub const ASK: &str = "no-cache";

fn tagged(mut response: Response, tag: &str, keep: &'static str) -> Response {
    let headers = response.headers_mut();
    // All that follow at once, so that the table does not grow on the way.
    headers.reserve(8);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if keep == MINUTE {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    }
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// A page that was written before.
pub fn written(body: Bytes, tag: &str) -> Response {
    bytes(body, "text/html; charset=utf-8", tag, ASK)
}

/// Anything of this media type.
pub fn bytes(body: Bytes, kind: &'static str, tag: &str, keep: &'static str) -> Response {
    let mut response = tagged(Response::new(Body::from(body)), tag, keep);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// A page.
pub fn page(markup: Markup, tag: &str) -> Response {
    written(markup.into_string().into(), tag)
}
