//! The store keeps what people did and imported, on SQLite and, where a server is named, on PostgreSQL.

use crate::cast::{Folder, postgres, tell_postgres};
use chrono::{DateTime, Duration, Utc};
use stadtkarte::error::Error;
use stadtkarte::network::Network;
use stadtkarte::offer::{Content, Offer, Source};
use stadtkarte::organisation::{Membership, Organisation};
use stadtkarte::store::{By, Import, Store, Tally, What};
use stadtkarte::vocabulary::{Category, MembershipState};
use std::future::Future;
use uuid::Uuid;

mod counting;
mod deciding;
mod embeds;
mod flyers;
mod following;
mod imports;
mod merging;
mod offers;
mod programs;
mod together;
mod uploads;

/// The moment of every test.
pub fn now() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(crate::cast::NOW).expect("a moment").to_utc()
}

/// Mira does something now.
pub fn mira() -> By<'static> {
    By { who: "mira", at: now() }
}

/// Tells a story on both databases; it gets the address of an empty one.
pub fn on_both<F: Future<Output = ()>>(story: impl Fn(String) -> F) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = Folder::new();
    runtime.block_on(story(folder.database()));
    if let Some(database) = postgres() {
        runtime.block_on(story(database.clone()));
        drop(runtime);
        drop_database(&database);
    }
}

/// Lets a PostgreSQL database go.
pub fn drop_database(database: &str) {
    let name = database.rsplit('/').next().unwrap_or_default();
    let server = std::env::var("STADTKARTE_TEST_POSTGRES").expect("the server that just answered");
    tell_postgres(&server, &format!("drop database {name} with (force)"));
}

/// The network of Ludwigsburg, or one like it.
pub fn network(slug: &str) -> Network {
    let fixture = include_str!("fixtures/content/network-v1.json");
    let network: Network = serde_json::from_str(fixture).expect("a network");
    Network { id: Uuid::new_v4(), slug: slug.to_owned(), ..network }
}

/// An organisation of this name.
pub fn organisation(name: &str) -> Organisation {
    serde_json::from_value(serde_json::json!({ "id": Uuid::new_v4(), "name": { "de": name } }))
        .expect("an organisation")
}

/// A member of a network.
pub fn member(network: &Network, organisation: &Organisation) -> Membership {
    Membership {
        network: network.id,
        organisation: organisation.id,
        state: MembershipState::Member,
        trusted: false,
    }
}

/// What an offer of this title says.
pub fn content(title: &str) -> Content {
    let title = serde_json::from_value(serde_json::json!({ "de": title })).expect("a title");
    Content { title, categories: vec![Category::MeetingPlace], ..Content::default() }
}

/// A new offer of this title.
pub fn offer(network: &Network, organisation: &Organisation, title: &str) -> Offer {
    Offer {
        id: Uuid::new_v4(),
        network: network.id,
        organisation: organisation.id,
        source: None,
        confirmed_at: None,
        changed_at: now(),
        content: content(title),
    }
}

/// A house with Ludwigsburg and its Tafel.
pub async fn ludwigsburg(database: &str) -> (Store, Network, Organisation) {
    let store = Store::open(database).await.expect("a database");
    let (network, tafel) = (network("ludwigsburg"), organisation("Tafel"));
    store.save_network(&network, mira()).await.unwrap();
    store.save_organisation(&tafel, mira()).await.unwrap();
    store.save_membership(&member(&network, &tafel), mira()).await.unwrap();
    (store, network, tafel)
}

/// The German titles of everything that is published in a network, sorted.
pub async fn titles(store: &Store, network: Uuid) -> Vec<String> {
    let named =
        |offers: stadtkarte::store::Offers| offers.map(|offer| Ok(title(&offer?))).collect();
    let mut titles: Vec<String> = store.load_offers(network, named).await.unwrap();
    titles.sort();
    titles
}

/// An offer's German title.
pub fn title(offer: &Offer) -> String {
    let title = offer.content.title.iter().next();
    title.map(|(_, text)| text.value.clone()).unwrap_or_default()
}

#[test]
fn a_network_is_saved_changed_and_found() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        store.ping().await.unwrap();
        assert!(store.networks().await.unwrap().is_empty());
        let mut network = network("ludwigsburg");
        assert_eq!(store.save_network(&network, mira()).await.unwrap(), 1);
        network.town = "Ludwigsburg am Neckar".to_owned();
        assert_eq!(store.save_network(&network, mira()).await.unwrap(), 2);
        assert_eq!(store.network(network.id).await.unwrap(), network);
        assert_eq!(store.network_with_slug("ludwigsburg").await.unwrap(), network);
        assert_eq!(store.networks().await.unwrap(), [network]);
        assert!(matches!(store.network_with_slug("nowhere").await, Err(Error::NotFound)));
        assert!(matches!(store.network(Uuid::new_v4()).await, Err(Error::NotFound)));
    });
}

#[test]
fn two_networks_cannot_share_a_slug() {
    on_both(|database| async move {
        let store = Store::open(&database).await.unwrap();
        store.save_network(&network("ludwigsburg"), mira()).await.unwrap();
        let other = store.save_network(&network("ludwigsburg"), mira()).await;
        assert!(matches!(other, Err(Error::Taken(slug)) if slug == "ludwigsburg"));
        assert_eq!(store.last_change().await.unwrap(), 1, "what failed leaves no line");
    });
}

#[test]
fn an_organisation_asks_and_becomes_a_trusted_member() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let neuland = organisation("Neuland");
        store.save_organisation(&neuland, mira()).await.unwrap();
        let asked = Membership { state: MembershipState::Asked, ..member(&network, &neuland) };
        store.save_membership(&asked, mira()).await.unwrap();
        assert_eq!(store.organisation(neuland.id).await.unwrap().1, [asked]);
        let trusted = Membership { trusted: true, ..member(&network, &neuland) };
        store.save_membership(&trusted, mira()).await.unwrap();
        let (found, memberships) = store.organisation(neuland.id).await.unwrap();
        assert_eq!((found.id, memberships), (neuland.id, vec![trusted]));
        let names = store.organisations(network.id).await.unwrap();
        let mut ids: Vec<Uuid> = names.iter().map(|(organisation, _)| organisation.id).collect();
        ids.sort();
        let mut both = [tafel.id, neuland.id];
        both.sort();
        assert_eq!(ids, both);
        assert!(matches!(store.organisation(Uuid::new_v4()).await, Err(Error::NotFound)));
    });
}

#[test]
fn a_null_character_gets_in_nowhere() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let bad =
            |what: Result<u64, Error>| assert!(matches!(what, Err(Error::Invalid(_))), "{what:?}");
        let mut cafe = offer(&network, &tafel, "Sprachcafé");
        cafe.content.tags = vec!["a\0b".to_owned()];
        bad(store.publish(&cafe, mira()).await);
        bad(store.submit(&cafe, None, mira()).await);
        cafe.content.tags.clear();
        let nobody = By { who: "m\0", ..mira() };
        bad(store.publish(&cafe, nobody).await);
        let (name, id) = ("s".to_owned(), "\0".to_owned());
        cafe.source = Some(Source { name, id });
        bad(store.publish(&cafe, mira()).await);
        let town = "\0".to_owned();
        let nowhere = Network { town, ..network.clone() };
        bad(store.save_network(&nowhere, mira()).await);
        let found = store.network_with_slug("\0").await;
        assert!(matches!(found, Err(Error::Invalid(_))));
        let begun = store.begin_import(network.id, "\0", mira()).await;
        assert!(matches!(begun, Err(Error::Invalid(_))));
    });
}

#[test]
fn school_holidays_take_the_place_of_those_loaded_before() {
    on_both(|database| async move {
        let (store, network, _) = ludwigsburg(&database).await;
        let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
        let holiday = |start: &str, end: &str| stadtkarte::holiday::SchoolHoliday {
            land: network.land,
            start: day(start),
            end: day(end),
            name: "Sommerferien".to_owned(),
        };
        let wrong = [holiday("2026-07-30", "2026-09-11"), holiday("2026-10-26", "2026-10-31")];
        let number = store.save_school_holidays(&wrong, mira()).await.unwrap();
        let right = [holiday("2026-07-30", "2026-09-12"), holiday("2026-10-26", "2026-10-30")];
        store.save_school_holidays(&right, mira()).await.unwrap();
        let known = store.school_holidays().await.unwrap();
        let expected = right.each_ref().map(|holiday| (holiday.start, holiday.end));
        assert_eq!(known.ranges(network.land), expected);
        let changes = store.changes_since(number).await.unwrap();
        assert_eq!((changes[0].what, changes[0].network), (What::Holidays, network.id));
    });
}

#[test]
fn writers_wait_for_each_other_and_numbers_have_no_gap() {
    on_both(|database| async move {
        let (store, network, tafel) = ludwigsburg(&database).await;
        let other = Store::open(&database).await.unwrap();
        let before = store.last_change().await.unwrap();
        let writers = (0..40).map(|n| {
            let store = if n % 2 == 0 { store.clone() } else { other.clone() };
            let cafe = offer(&network, &tafel, &format!("Café {n}"));
            tokio::spawn(async move { store.publish(&cafe, mira()).await })
        });
        let mut numbers = Vec::new();
        for writer in writers.collect::<Vec<_>>() {
            numbers.push(writer.await.unwrap().unwrap());
        }
        numbers.sort();
        assert_eq!(numbers, (before + 1..=before + 40).collect::<Vec<_>>());
        assert_eq!(titles(&store, network.id).await.len(), 40);
    });
}

#[test]
fn several_processes_may_open_an_empty_database_at_once() {
    on_both(|database| async move {
        let opening = (0..4).map(|_| {
            tokio::spawn({
                let database = database.clone();
                async move { Store::open(&database).await }
            })
        });
        for opened in opening.collect::<Vec<_>>() {
            opened.await.unwrap().unwrap();
        }
    });
}

#[test]
fn a_database_that_cannot_be_opened_says_so() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for url in ["sqlite:/nowhere/at/all.db", "postgres://mira:geheim@127.0.0.1:1/none"] {
        let said = runtime.block_on(Store::open(url)).unwrap_err().to_string();
        assert!(said.contains("cannot be opened") && !said.contains("geheim"), "{said}");
    }
}
