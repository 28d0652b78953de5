//! Counting: which pages people look at and what they search for, and nothing of who they are.
//!
//! Programs are not counted, as far as they say that they are programs. Nothing here waits, and nothing asks the database.

use super::House;
use super::answer::minute;
use super::cache::Key;
use super::visit::Visit;
use crate::counting::Kind;
use crate::counting::Searched;
use crate::filter::Filter;
use crate::filter::parse;
use axum::body::Bytes;
use axum::http::{HeaderMap, header};
use uuid::Uuid;

/// What programs call themselves that are not somebody's browser, in small letters.
const PROGRAMS: [&str; 12] = [
    "bot/",
    "bot;",
    "crawl",
    "spider",
    "slurp",
    "archiver",
    "preview",
    "monitor",
    "headless",
    "lighthouse",
    "scan",
    "http",
];

impl House {
    /// Counts that a page of this kind was looked at.
    pub(super) fn count_page(&self, visit: &Visit, headers: &HeaderMap, page: &str) {
        if is_person(headers) && is_looked_at(headers) {
            let key = format!("{page}/{}", visit.lang.tag());
            self.desk.counter.add(visit.network().id, visit.now.date(), Kind::Page, &key, None);
        }
    }

    /// Counts that the page of an offer was looked at.
    pub(super) fn count_offer(&self, visit: &Visit, headers: &HeaderMap, offer: Uuid) {
        self.count_page(visit, headers, "offer");
        if is_person(headers) && is_looked_at(headers) {
            let (network, day) = (visit.network().id, visit.now.date());
            self.desk.counter.add(network, day, Kind::Offer, &offer.to_string(), None);
        }
    }

    /// Counts that an embedded map was looked at; the one that shows the whole map has no identifier.
    pub(super) fn count_embed(&self, visit: &Visit, headers: &HeaderMap, embed: Uuid) {
        if is_person(headers) && is_looked_at(headers) {
            let key = format!("{embed}/{}", visit.lang.tag());
            self.desk.counter.add(visit.network().id, visit.now.date(), Kind::Embed, &key, None);
        }
    }

    /// Counts what this query searches for, with how many offers there are for it wherever they are; a later page of the same list
    /// is no new search.
    pub(super) fn count_search(&self, visit: &Visit, headers: &HeaderMap, query: &str) {
        if query.is_empty() || !is_person(headers) {
            return;
        }
        let parsed = parse(query);
        let later = parsed.others.iter().any(|(name, _)| name == "offset");
        if later || !visit.map.search_ready() {
            return;
        }
        let filter = Filter { bbox: None, near: None, place: None, ..parsed.filter };
        if Searched::new(&filter, 0).is_none() {
            return;
        }
        // The same question is not searched for twice in a minute only to be counted.
        let found = self.cache.page(
            || Key::new(&visit.map, &format!("found?{}", filter.query()), minute(visit.now), false),
            || Bytes::from(visit.map.count(&filter, visit.now).0.to_string()),
        );
        let found = std::str::from_utf8(&found).ok().and_then(|found| found.parse().ok());
        if let Some(searched) = Searched::new(&filter, found.unwrap_or(0)) {
            let (network, day) = (visit.network().id, visit.now.date());
            let said = Some(searched.said.as_str()).filter(|said| !said.is_empty());
            self.desk.counter.add(network, day, Kind::Search, &searched.key(), said);
        }
    }
}

/// Whether somebody asks with a browser, and not ahead of time.
fn is_person(headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let agent = said(header::USER_AGENT.as_str()).unwrap_or_default().to_lowercase();
    let ahead = ["purpose", "sec-purpose", "x-moz"].iter().any(|name| {
        said(name).is_some_and(|why| why.contains("prefetch") || why.contains("prerender"))
    });
    agent.starts_with("mozilla/") && !ahead && !PROGRAMS.iter().any(|name| agent.contains(name))
}

/// Whether a page is asked for to be looked at, and not by its own script to bring a part of it up to date.
fn is_looked_at(headers: &HeaderMap) -> bool {
    let into = headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok());
    into.is_none_or(|into| ["document", "iframe", "frame"].contains(&into))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn asked(headers: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = headers.iter();
        let value = HeaderValue::from_static;
        pairs.map(|(name, said)| (name.parse().unwrap(), value(said))).collect()
    }

    #[test]
    fn people_are_counted_and_programs_are_not() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";
        for agent in [firefox, phone] {
            assert!(is_person(&asked(&[("user-agent", agent)])), "{agent}");
        }
        let google = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
        for agent in [google, "curl/8.5.0", "python-requests/2.31", ""] {
            assert!(!is_person(&asked(&[("user-agent", agent)])), "{agent}");
        }
        let ahead = asked(&[("user-agent", firefox), ("sec-purpose", "prefetch;prerender")]);
        assert!(!is_person(&ahead));
        assert!(is_looked_at(&asked(&[("sec-fetch-dest", "document")])));
        assert!(!is_looked_at(&asked(&[("sec-fetch-dest", "empty")])));
    }
}
