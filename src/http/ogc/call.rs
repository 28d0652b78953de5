//! A question at one of the OGC interfaces: at which, in which language, for a program or a person; and how it is answered.

use super::super::House;
use super::super::answer::{ASK, Holds, MINUTE, Mark, minute, version};
use super::super::refuse::{asked, named_or_asked, problems};
use super::parameters::{Parameter, Question};
use crate::atlas::Map;
use crate::error::Problem;
use crate::language::Interface;
use crate::language::Value as Word;
use crate::language::say;
use crate::language::say_with;
use crate::page::Frame;
use crate::page::page;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, NaiveDateTime, Utc};
use maud::Markup;
use serde_json::{Value, json};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A question at one of the interfaces.
pub struct Call<'a> {
    /// The house.
    pub house: &'a House,
    /// The network whose interface it is; none where it is that of all.
    pub network: Option<Arc<Map>>,
    /// The maps that it is about, in an order that no change disturbs.
    pub maps: Vec<Arc<Map>>,
    /// The language of words.
    pub lang: Interface,
    /// Whether a person looks at it.
    pub html: bool,
    /// What was asked.
    pub question: Question,
    /// Scheme and host.
    pub origin: String,
    /// The path of the interface: `/ogc` or `/ludwigsburg/ogc`.
    pub root: String,
    /// The path below that: `/collections/offers`.
    pub path: String,
    headers: &'a HeaderMap,
}

/// What is answered: the same for a program and for a person.
pub struct Document {
    /// The media type of the program's form.
    pub kind: &'static str,
    /// What programs read.
    pub body: Vec<u8>,
    /// The links, as they stand in the body.
    pub links: Vec<Value>,
    /// The heading of the page.
    pub title: String,
    /// What people read below it.
    pub page: Markup,
    /// The system of the coordinates, where there are any.
    pub crs: Option<crate::geo::Crs>,
}

/// What a refusal is: one more response.
pub type Answer = Result<Document, Box<Response>>;

/// Answers a question: whoever has the answer already is told so before `make` does any work.
pub fn respond(
    house: &House,
    request: &Request,
    known: &[Parameter],
    make: impl FnOnce(&Call) -> Answer,
) -> Response {
    let call = match Call::new(house, request, known) {
        Ok(call) => call,
        Err(refusal) => return *refusal,
    };
    let mark = call.mark();
    if mark.is_had(request.headers()) {
        return call.told(mark.unchanged(if call.html { ASK } else { MINUTE }), &[]);
    }
    match make(&call) {
        Ok(document) => call.answer(&mark, document),
        Err(refusal) => *refusal,
    }
}

impl<'a> Call<'a> {
    fn new(
        house: &'a House,
        request: &'a Request,
        known: &[Parameter],
    ) -> Result<Self, Box<Response>> {
        let (uri, headers) = (request.uri(), request.headers());
        let first = uri.path().split('/').nth(1).unwrap_or_default();
        let root = if first == "ogc" { "/ogc".to_owned() } else { format!("/{first}/ogc") };
        let lang = || named_or_asked(uri, headers);
        let network = match first {
            "ogc" => None,
            slug => Some(house.desk.atlas.map(slug).ok_or_else(|| {
                let missing = Problem::new("network", "problem-unknown-value").with("value", slug);
                Box::new(problems(StatusCode::NOT_FOUND, lang(), &[missing]))
            })?),
        };
        let question = Question::read(uri.query(), known)
            .map_err(|wrong| Box::new(problems(StatusCode::BAD_REQUEST, lang(), &wrong)))?;
        let path = uri.path().strip_prefix(&root).unwrap_or_default().trim_end_matches('/');
        Ok(Self {
            house,
            maps: maps(house, network.as_ref()),
            network,
            lang: question.lang.unwrap_or_else(|| asked(headers)),
            html: match question.form.as_deref() {
                Some(form) => form == "html",
                None => prefers_page(headers),
            },
            question,
            origin: house.origin(headers),
            path: path.to_owned(),
            root,
            headers,
        })
    }

    /// The present moment.
    pub fn moment(&self) -> DateTime<Utc> {
        self.house.desk.settings.clock.now()
    }

    /// A network's local time.
    pub fn now(&self, map: &Map) -> NaiveDateTime {
        self.house.desk.settings.clock.local(map.network.time_zone)
    }

    /// A whole address below the interface, with the language where one was asked for.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.root)
    }

    /// An address for people: the same in HTML.
    pub fn page_address(&self, path: &str) -> String {
        format!("{}{path}?f=html{}", self.root, self.lang_part())
    }

    fn lang_part(&self) -> String {
        self.question.lang.map(|lang| format!("&lang={}", lang.tag())).unwrap_or_default()
    }

    /// The address that was asked, with other values for these parameters; an empty value takes one out.
    pub fn again(&self, changed: &[(&str, &str)]) -> String {
        let kept = self.question.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let kept = kept.filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
        let added = changed.iter().copied().filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept.chain(added))
            .finish();
        // These are legal in a query and read better as they are.
        let query = query.replace("%2C", ",").replace("%3A", ":").replace("%2F", "/");
        crate::page::address(&self.address(&self.path), &query)
    }

    /// Words with the town in them, or without where it is about all.
    pub fn titled(&self, key: &str) -> String {
        match &self.network {
            Some(map) => {
                let town = Word::Text(&map.network.town);
                say_with(self.lang, &format!("{key}-in"), &[("town", town)])
            }
            None => say(self.lang, key).into_owned(),
        }
    }

    /// A link for programs.
    pub fn link(&self, rel: &str, href: String, kind: &str, key: &str) -> Value {
        json!({"rel": rel, "href": href, "type": kind, "hreflang": self.lang.html_lang(), "title": say(self.lang, key)})
    }

    /// The links of every document: itself and its other form.
    pub fn self_links(&self, kind: &str) -> Vec<Value> {
        let [own, page] = [self.again(&[("f", "")]), self.again(&[("f", "html")])];
        let (here, other) = if self.html { ("alternate", "self") } else { ("self", "alternate") };
        vec![
            self.link(here, own, kind, "ogc-as-data"),
            self.link(other, page, "text/html", "ogc-as-page"),
        ]
    }

    /// There is no such thing here.
    pub fn missing(&self, field: &str, value: &str) -> Box<Response> {
        let missing = Problem::new(field, "problem-unknown-value").with("value", value);
        Box::new(problems(StatusCode::NOT_FOUND, self.lang, &[missing]))
    }

    /// That parameter does not hold.
    pub fn refused(&self, problem: Problem) -> Box<Response> {
        Box::new(problems(StatusCode::BAD_REQUEST, self.lang, &[problem]))
    }

    /// It stands at another address, for ever.
    pub fn elsewhere(&self, path: &str) -> Box<Response> {
        let query = self.again(&[]);
        let query = query.split_once('?').map_or("", |(_, query)| query);
        let to = crate::page::address(&self.address(path), query);
        Box::new(self.told(Redirect::permanent(&to).into_response(), &[]))
    }

    /// What the answer is known by.
    fn mark(&self) -> Mark {
        let holds = if self.question.filter.open.is_some() { Holds::Minute } else { Holds::Day };
        let marks = self.maps.iter().map(|map| self.house.mark(map, self.now(map), holds));
        let since = marks.map(|mark| mark.since).max().unwrap_or(DateTime::UNIX_EPOCH);
        let mut hasher = std::hash::DefaultHasher::new();
        for map in &self.maps {
            (map.network.id, version(map)).hash(&mut hasher);
        }
        let time = self.maps.first().map_or(0, |map| minute(self.now(map)));
        let time = if holds == Holds::Day { time / (24 * 60) } else { time };
        (self.house.build.as_str(), time, self.lang, self.html, &self.origin).hash(&mut hasher);
        self.question.form.hash(&mut hasher);
        self.headers.get(header::ACCEPT).map(HeaderValue::as_bytes).hash(&mut hasher);
        Mark { tag: format!("W/\"{:016x}\"", hasher.finish()), since }
    }

    fn answer(&self, mark: &Mark, document: Document) -> Response {
        let Document { kind, body, links, title, page: content, crs } = document;
        let answer = if self.html {
            mark.answer(self.framed(&title, content).into(), "text/html; charset=utf-8", ASK)
        } else {
            mark.answer(body.into(), kind, MINUTE)
        };
        let mut answer = self.told(answer, &links);
        let crs = crs.map(|crs| HeaderValue::from_str(&format!("<{}>", crs.uri())));
        if let Some(Ok(crs)) = crs.filter(|_| !self.html) {
            answer.headers_mut().insert("content-crs", crs);
        }
        answer
    }

    /// The headers of every answer.
    fn told(&self, mut answer: Response, links: &[Value]) -> Response {
        let headers = answer.headers_mut();
        for (name, value) in [
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            (header::ACCESS_CONTROL_EXPOSE_HEADERS, "content-crs, link, etag, last-modified"),
            (header::VARY, "accept, accept-language, accept-encoding"),
            (header::CONTENT_LANGUAGE, self.lang.html_lang()),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        for link in links.iter().filter(|link| link["templated"] != true) {
            let part = |name: &str| link[name].as_str().unwrap_or_default();
            let text =
                format!("<{}>; rel=\"{}\"; type=\"{}\"", part("href"), part("rel"), part("type"));
            if let Ok(link) = HeaderValue::from_str(&text) {
                headers.append(header::LINK, link);
            }
        }
        answer
    }

    /// The page round its content.
    fn framed(&self, title: &str, content: Markup) -> String {
        let there = |lang: Interface| {
            let address = self.again(&[("lang", lang.tag()), ("f", "html")]);
            address.strip_prefix(&self.origin).unwrap_or(&address).to_owned()
        };
        let network = self.network.as_ref().map(|map| &*map.network);
        let frame = Frame {
            lang: self.lang,
            title,
            description: None,
            network,
            languages: network.map_or(Interface::ALL, |network| &network.languages),
            path: &there,
            skip: ("#content", "page-to-content"),
            live: false,
            hidden: true,
            origin: "",
            original: None,
            original_languages: None,
            more: Markup::default(),
        };
        page(&frame, content).into_string()
    }
}

/// The maps that an interface is about, by their networks' identifiers.
fn maps(house: &House, network: Option<&Arc<Map>>) -> Vec<Arc<Map>> {
    if let Some(map) = network {
        return vec![map.clone()];
    }
    let networks = house.desk.atlas.networks();
    let mut maps: Vec<Arc<Map>> =
        networks.iter().filter_map(|one| house.desk.atlas.map(&one.slug)).collect();
    maps.sort_by_key(|map| map.network.id);
    maps
}

/// Whether a browser asks, which takes pages before data.
fn prefers_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let weight = |wanted: &dyn Fn(&str) -> bool| {
        let all = accepted.unwrap_or_default().split(',');
        let weights = all.filter_map(|one| {
            let mut parts = one.split(';').map(str::trim);
            wanted(parts.next()?).then(|| {
                let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok());
                weight.unwrap_or(1.0)
            })
        });
        weights.fold(0.0, f32::max)
    };
    let page = weight(&|kind| kind == "text/html");
    page > 0.0 && page > weight(&|kind| kind.starts_with("application/") && kind.contains("json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_a_page_and_a_program_gets_data() {
        let prefers = |accept: &'static str| {
            prefers_page(&HeaderMap::from_iter([(
                header::ACCEPT,
                HeaderValue::from_static(accept),
            )]))
        };
        assert!(prefers("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        assert!(prefers("application/json;q=0.5, text/html"));
        for accept in
            ["*/*", "application/geo+json", "application/json, text/html", "text/html;q=0"]
        {
            assert!(!prefers(accept), "{accept}");
        }
        assert!(!prefers_page(&HeaderMap::new()));
    }
}
