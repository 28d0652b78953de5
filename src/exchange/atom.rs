//! Offers as an Atom feed (RFC 4287): what is new or has changed, each with its place where the public may know it (GeoRSS).

use super::entry::Entry;
use crate::language::Interface;
use crate::language::say;
use atom_syndication as atom;
use atom_syndication::extension::Extension;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The media type of a feed.
const KIND: &str = "application/atom+xml";
const GEORSS: &str = "http://www.georss.org/georss";

/// What a feed says of itself.
#[derive(Debug, Clone, Copy)]
pub struct FeedHead<'a> {
    /// Identifies the feed for ever, wherever it is read.
    pub id: Uuid,
    /// What it is a feed of.
    pub title: &'a str,
    /// What of that it holds.
    pub subtitle: &'a str,
    /// The language of its titles.
    pub lang: Interface,
    /// The whole address of the page that shows the same.
    pub page: &'a str,
    /// The whole address of the feed itself.
    pub own: &'a str,
    /// Who publishes it, and the address of the page about them.
    pub author: (&'a str, &'a str),
    /// When something changed last, where it holds nothing.
    pub changed_at: DateTime<Utc>,
}

/// A feed of these offers in their order.
pub fn atom(head: &FeedHead<'_>, entries: &[Entry<'_>]) -> String {
    let newest = entries.iter().map(|entry| entry.offer.changed_at).max();
    let (name, about) = head.author;
    let feed = atom::Feed {
        title: plain(head.title),
        id: head.id.urn().to_string(),
        updated: newest.unwrap_or(head.changed_at).fixed_offset(),
        authors: vec![person(name, Some(about.to_owned()))],
        generator: Some(atom::Generator {
            value: "Stadtkarte".into(),
            uri: None,
            version: Some(env!("CARGO_PKG_VERSION").into()),
        }),
        links: vec![
            link("self", head.own, Some(KIND), head.lang),
            link("alternate", head.page, Some("text/html"), head.lang),
        ],
        subtitle: Some(plain(head.subtitle)),
        entries: entries.iter().map(entry).collect(),
        namespaces: BTreeMap::from([("georss".to_owned(), GEORSS.to_owned())]),
        lang: Some(head.lang.html_lang().to_owned()),
        ..atom::Feed::default()
    };
    feed.to_string()
}

fn entry(entry: &Entry<'_>) -> atom::Entry {
    let offer = entry.offer;
    let title = offer.content.title.best(entry.lang);
    let summary = offer.content.summary.best(entry.lang);
    let in_language = |best: Option<crate::language::Best<'_>>| {
        best.map(|best| atom::Text { lang: Some(best.tag.to_string()), ..plain(best.value) })
    };
    let names = entry.organisations.iter().filter_map(|one| {
        let page = format!("{}/organisation/{}", entry.home(), crate::offer::short_id(one.id));
        Some(person(one.name.best(entry.lang)?.value, Some(page)))
    });
    atom::Entry {
        title: in_language(title).unwrap_or_else(|| plain("")),
        id: offer.id.urn().to_string(),
        updated: offer.changed_at.fixed_offset(),
        authors: names.collect(),
        categories: categories(entry),
        links: links(entry),
        summary: in_language(summary),
        content: Some(atom::Content {
            lang: Some(entry.lang.html_lang().to_owned()),
            value: Some(clean(&lines(entry).join("\n"))),
            content_type: Some("text".into()),
            ..atom::Content::default()
        }),
        extensions: point(entry),
        ..atom::Entry::default()
    }
}

/// Its page, and its times for one's own calendar where it has any.
fn links(entry: &Entry<'_>) -> Vec<atom::Link> {
    let page = link("alternate", &entry.address(), Some("text/html"), entry.lang);
    let times = || {
        let address = format!("{}/calendar.ics", entry.address());
        link("related", &address, Some("text/calendar"), entry.lang)
    };
    let times = entry.offer.content.schedule.is_known().then(times);
    [page].into_iter().chain(times).collect()
}

fn categories(entry: &Entry<'_>) -> Vec<atom::Category> {
    let all = entry.offer.content.categories.iter();
    let category = |term: &str, label: String| atom::Category {
        term: term.to_owned(),
        scheme: None,
        label: Some(clean(&label)),
    };
    all.map(|one| category(one.id(), one.label(entry.lang).into_owned())).collect()
}

/// Where it is, as latitude and longitude: the same point as on the map, and none where the public may not know one.
fn point(entry: &Entry<'_>) -> atom::extension::ExtensionMap {
    let Some(point) = entry.offer.content.place.shown() else {
        return BTreeMap::new();
    };
    let point = Extension {
        name: "georss:point".into(),
        value: Some(format!("{} {}", point.lat(), point.lon())),
        ..Extension::default()
    };
    let points = BTreeMap::from([("point".to_owned(), vec![point])]);
    BTreeMap::from([("georss".to_owned(), points)])
}

/// What a reader of feeds sees without opening the page: what, when, where, in which languages.
fn lines(entry: &Entry<'_>) -> Vec<String> {
    let (lang, content) = (entry.lang, &entry.offer.content);
    let mut lines: Vec<String> = entry.summary().map(str::to_owned).into_iter().collect();
    let mut add = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{}: {value}", say(lang, key)));
        }
    };
    let times = content.schedule.sentences_from(entry.now.date(), lang);
    add("page-when", times.join(" "));
    add("page-where", entry.place_lines().join(lang.comma()));
    let spoken: Vec<_> = entry.spoken(0).iter().map(|one| one.label(lang)).collect();
    add("page-spoken", spoken.join(lang.comma()));
    lines
}

fn link(rel: &str, href: &str, kind: Option<&str>, lang: Interface) -> atom::Link {
    atom::Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        hreflang: Some(lang.html_lang().to_owned()),
        mime_type: kind.map(str::to_owned),
        title: None,
        length: None,
    }
}

fn person(name: &str, uri: Option<String>) -> atom::Person {
    atom::Person { name: clean(name), uri, ..atom::Person::default() }
}

fn plain(text: &str) -> atom::Text {
    atom::Text::plain(clean(text))
}

/// The text without what no XML document may hold.
fn clean(text: &str) -> String {
    let holds = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || !(c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'))
    };
    text.chars().filter(holds).collect()
}
