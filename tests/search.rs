//! People look for something in their own language and their own spelling, and find what they mean.

use crate::data::files::{TODAY, Town, towns};
use chrono::NaiveDateTime;
use stadtkarte::atlas::{Atlas, Map};
use stadtkarte::exchange::{offer_id, organisation_id};
use stadtkarte::filter::Filter;
use stadtkarte::holiday::Calendar;
use stadtkarte::language::Interface;
use stadtkarte::offer::Offer;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// One line of `queries.csv`: what is typed, in which language and town, and the offer that is meant.
#[derive(serde::Deserialize)]
struct Query {
    query: String,
    language: String,
    network: String,
    offer: String,
}

fn queries() -> Vec<Query> {
    let mut table = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(include_str!("queries.csv").as_bytes());
    let rows = table.deserialize().map(|row| row.expect("a line of four"));
    rows.collect()
}

fn now() -> NaiveDateTime {
    TODAY.and_hms_opt(15, 0, 0).expect("three o'clock")
}

/// The town's number, made up of its slug as an import makes it up.
fn number(slug: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, slug.as_bytes())
}

fn map(town: Town) -> Arc<Map> {
    let (atlas, network) = (Atlas::new(), number(&town.slug));
    let land = town.network.land;
    let mut shown = town.network;
    shown.id = network;
    let mut loading = atlas.begin(Arc::new(shown), Calendar::without_school(land), TODAY);
    for (key, (mut organisation, _)) in town.organisations {
        organisation.id = organisation_id(network, &key);
        loading.organisation(organisation);
    }
    for sample in town.offers {
        let (_, id) = sample.name.split_once('/').expect("town/offer");
        loading.offer(Offer {
            id: offer_id(network, "sample", id),
            network,
            organisation: organisation_id(network, &sample.organisation),
            source: None,
            confirmed_at: None,
            changed_at: now().and_utc(),
            content: sample.content.published(),
        });
    }
    loading.finish(1);
    atlas.map_of(network).expect("the town is shown")
}

fn maps() -> BTreeMap<String, Arc<Map>> {
    let towns = towns().into_iter();
    towns.map(|town| (town.slug.clone(), map(town))).collect()
}

/// The first three offers that the list shows.
fn first(map: &Map, typed: &str) -> Vec<(Uuid, String)> {
    let filter = Filter { q: Some(typed.to_owned()), ..Filter::default() };
    let listing = map.list(&filter, 0, 3, Interface::De, now());
    let items = listing.items.into_iter();
    items.map(|item| (item.id, item.title)).collect()
}

#[test]
fn what_is_meant_stands_among_the_first_three() {
    let (maps, queries) = (maps(), queries());
    let languages: BTreeSet<_> = queries.iter().map(|query| &query.language).collect();
    assert!(queries.len() >= 120 && languages.len() >= 8);
    let mut missed = Vec::new();
    for query in &queries {
        let meant = offer_id(number(&query.network), "sample", &query.offer);
        let found = first(&maps[&query.network], &query.query);
        if !found.iter().any(|(id, _)| *id == meant) {
            let titles: Vec<_> = found.into_iter().map(|(_, title)| title).collect();
            let Query { query, network, offer, .. } = query;
            missed.push(format!("{query}: {network}/{offer} is not in {titles:?}"));
        }
    }
    assert!(missed.is_empty(), "{} missed\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn the_list_says_where_a_slip_was_forgiven() {
    let maps = maps();
    let corrected = |query: &str| {
        let filter = Filter { q: Some(query.to_owned()), ..Filter::default() };
        let listing = maps["ludwigsburg"].list(&filter, 0, 3, Interface::De, now());
        (listing.corrected, listing.total > 0)
    };
    assert_eq!(corrected("Kleiderladen"), (false, true));
    assert_eq!(corrected("Kliederladen"), (true, true));
}

#[test]
fn nonsense_finds_nothing_and_a_query_without_words_everything() {
    for map in maps().values() {
        assert!(first(map, "xqvzwkj").is_empty());
        assert_eq!(first(map, "?! …").len(), 3);
    }
}

#[test]
fn who_asks_about_addiction_is_not_shown_who_looks_for_something() {
    let maps = maps();
    for (town, map) in &maps {
        for query in ["Sucht", "sucht", "SUCHT"] {
            let filter = Filter { q: Some(query.to_owned()), ..Filter::default() };
            let listing = map.list(&filter, 0, 50, Interface::De, now());
            let seeking = listing.items.iter().filter(|item| item.title.starts_with("Sucht: "));
            assert_eq!(seeking.count(), 0, "{town}: {query}");
            assert!(listing.total > 0, "{town}: {query} finds help with health");
        }
        let filter = Filter { q: Some("Sucht: Paten".to_owned()), ..Filter::default() };
        let listing = map.list(&filter, 0, 50, Interface::De, now());
        assert!(town != "heidenau" || listing.items.iter().any(|i| i.title.contains("Paten")));
    }
}
